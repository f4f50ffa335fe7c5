//! O5: what else moves when a date moves, shown before it does and moved with it in the same save.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::commitments::{
    Causer, Circle, Commitment, Domino, MoveCause, Moved, Moving, Network, Plan, Ripple, Side,
    ripple as rippled,
};
use domain::ids::CommitmentId;
use domain::text::Words;
use domain::time::{DueDate, Now, WorkingTime};
use store::Connection;
use store::commitments::{Called, Downstream};

use super::{DominoView, RippleAccount, RippleQuery, RippleRow, RippleView, day_of, existing};
use crate::app::{Change, in_sight, working_time};
use crate::wire::Named;
use crate::{App, Error, Result, slips, typed};

/// Most of what moves that is listed; the rest is counted.
const LISTED: usize = 200;

impl App {
    /// What else would move if a commitment got another date. Nothing is written.
    ///
    /// # Errors
    /// A refused date, [`Error::Circle`], or [`Error::NotFound`].
    pub async fn ripple_of(&self, query: RippleQuery) -> Result<RippleView> {
        let to = typed::due("to", query.to)?;
        let now = self.now();
        let mut reading = self.read().await?;
        let commitment = existing(&mut reading, query.id).await?;
        let account = in_sight(&mut reading, commitment.account).await?;
        // A date that has passed is none to tell: nothing is moved to it.
        if query.is_told && to.last() < now.day_in(&account.zone) {
            return Ok(RippleView::default());
        }
        let moving = if query.is_told {
            slips::moving_as_told(&mut reading, query.id, to, &now).await?
        } else {
            Moving {
                id: query.id,
                from: None,
                to: to.last(),
            }
        };
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        // It is asked for again with every date that is tried.
        let network: Arc<Downstream> = self
            .downstream
            .answer(&mut reading, query.id, async |conn, id| {
                Ok(store::commitments::downstream(conn, *id).await?)
            })
            .await?;
        let ripple = of(&mut reading, &network, moving, &working).await?;
        shown(&mut reading, &network, ripple).await
    }
}

/// All that moves with a date.
pub(crate) async fn moved_with(
    conn: &mut Connection,
    moving: Moving,
    now: &Now,
) -> Result<Vec<Moved>> {
    let company = store::facts::company(conn).await?;
    let working = working_time(&company, now);
    let network = store::commitments::downstream(conn, moving.id).await?;
    Ok(of(conn, &network, moving, &working).await?.moved)
}

/// The plans of the promise's own client among what moves.
pub(crate) fn own_plans(promise: &Commitment, moved: Vec<Moved>) -> Vec<Moved> {
    let is_own =
        |moved: &Moved| matches!(moved.what, Domino::Plan(_)) && moved.account == promise.account;
    moved.into_iter().filter(is_own).collect()
}

/// What moves of a ripple but for what somebody left where it is.
pub(crate) fn but(moved: Vec<Moved>, stays: &[DominoView]) -> Vec<Moved> {
    let stays: HashSet<Domino> = stays.iter().copied().map(Into::into).collect();
    let moves = |moved: &Moved| !stays.contains(&moved.what);
    moved.into_iter().filter(moves).collect()
}

/// Moves what moves because commitment `id` does, each by its own days. Nobody has been told of it yet.
pub(crate) async fn move_along(
    change: &mut Change<'_>,
    id: CommitmentId,
    ripple: Vec<Moved>,
    reason: Option<&Words>,
) -> Result<()> {
    for moved in ripple {
        match moved.what {
            Domino::Commitment(waits) => {
                let commitment = existing(change.conn(), waits).await?;
                let today = day_of(change, &commitment).await?;
                let account = in_sight(change.conn(), commitment.account).await?;
                // Whose client was owed a word already still is.
                slips::known_by_moving(change, &commitment, &account, None).await?;
                let Some(dates) = commitment.dates() else {
                    continue;
                };
                let to = DueDate::day(moved.to);
                let (after, entry) =
                    commitment.moved(to, dates.set_by, reason.cloned(), None, today)?;
                change.save(&after).await?;
                if let Some(entry) = entry {
                    change
                        .create(&entry.because_of(MoveCause::Ripple(Causer::There(id))))
                        .await?;
                }
            }
            Domino::Plan(id) => {
                let plan = store::plans::by_id(change.conn(), id)
                    .await?
                    .ok_or(Error::NotFound("plan"))?;
                let date = moved.to;
                change.save(&Plan { date, ..plan }).await?;
            }
        }
    }
    Ok(())
}

/// What happens when a commitment gets another date.
async fn of(
    conn: &mut Connection,
    network: &Downstream,
    moving: Moving,
    working: &WorkingTime,
) -> Result<Ripple> {
    let network = Network {
        commitments: &network.commitments,
        links: &network.links,
        plans: &network.plans,
    };
    match rippled(&network, moving, working) {
        Ok(ripple) => Ok(ripple),
        Err(Circle(path)) => {
            let mut said = Vec::new();
            for id in path {
                said.push(existing(conn, id).await?.words.to_string());
            }
            Err(Error::Circle(said))
        }
    }
}

async fn shown(conn: &mut Connection, network: &Downstream, ripple: Ripple) -> Result<RippleView> {
    let mut view = RippleView::default();
    if ripple.moved.is_empty() {
        return Ok(view);
    }
    let listed = &ripple.moved[..ripple.moved.len().min(LISTED)];
    view.more = count(ripple.moved.len() - listed.len());
    let uuid = |moved: &Moved| match moved.what {
        Domino::Commitment(id) => id.uuid(),
        Domino::Plan(id) => id.uuid(),
    };
    let called = store::commitments::called(conn, listed.iter().map(uuid)).await?;
    let called: HashMap<_, _> = called.into_iter().map(|one| (one.id, one)).collect();
    let mut places = HashMap::new();
    for moved in listed {
        let Some(one) = called.get(&uuid(moved)) else {
            continue;
        };
        let place = *places.entry(one.account).or_insert_with(|| {
            view.accounts.push(RippleAccount {
                account: Named {
                    id: one.account,
                    name: one.account_name.to_string(),
                },
                tell: Vec::new(),
                moved: Vec::new(),
            });
            view.accounts.len() - 1
        });
        add(&mut view.accounts[place], one, moved);
    }
    let theirs: HashSet<CommitmentId> = network
        .commitments
        .iter()
        .filter(|brief| brief.side == Side::Theirs)
        .map(|brief| brief.id)
        .collect();
    for moved in &ripple.moved {
        match moved.what {
            Domino::Plan(_) => view.plans += 1,
            Domino::Commitment(id) if theirs.contains(&id) => view.duties += 1,
            Domino::Commitment(_) => view.promises += 1,
        }
    }
    Ok(view)
}

fn add(account: &mut RippleAccount, called: &Called, moved: &Moved) {
    if let Some(name) = called.contact_name.as_ref().map(ToString::to_string)
        && !account.tell.contains(&name)
    {
        account.tell.push(name);
    }
    account.moved.push(RippleRow {
        what: moved.what.into(),
        words: called.words.to_string(),
        side: called.side,
        from: moved.from,
        to: moved.to,
        days: moved.days,
    });
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
