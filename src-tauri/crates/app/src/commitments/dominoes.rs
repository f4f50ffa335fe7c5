//! The network around a commitment: what it waits for, what waits for it, and what hangs on that.

use std::collections::{HashMap, HashSet, VecDeque};

use domain::commitments::{Domino, Link};
use domain::ids::{CommitmentId, PlanId};
use domain::time::DueDate;
use store::Connection;

use super::list::Seen;
use super::{DominoEdge, DominoNode, DominoesView};
use crate::app::{in_sight, working_time};
use crate::wire::Named;
use crate::{App, Error, Result};

/// Most of the network that is drawn; the rest is counted.
const DRAWN: usize = 60;

impl App {
    /// The network around a commitment, what is nearest first. What is in the trash is out of sight here too.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn dominoes(&self, id: CommitmentId) -> Result<DominoesView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let me = store::teammates::me(&mut reading).await?.map(|me| me.id);
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        let seen = Seen::new(me, &working, &company.settings, &now);
        let commitment = super::existing(&mut reading, id).await?;
        in_sight(&mut reading, commitment.account).await?;

        let ahead = store::commitments::downstream(&mut reading, id).await?;
        let behind = store::commitments::links_behind(&mut reading, id).await?;
        let hanging = ahead.plans.iter().map(|plan| (plan.promise, plan.id));
        let around = around(id, &behind, &ahead.links, hanging);
        let mut nodes = Vec::new();
        let mut places = HashMap::new();
        let mut hidden = 0;
        for domino in &around {
            if nodes.len() == DRAWN {
                break;
            }
            match node(&mut reading, *domino, &seen).await? {
                Some(node) => {
                    places.insert(*domino, place(nodes.len()));
                    nodes.push(node);
                }
                None => hidden += 1,
            }
        }
        let more = place(around.len() - nodes.len() - hidden);
        let links = behind.iter().chain(&ahead.links);
        let waits = links.map(|link| {
            let to = Domino::Commitment(link.commitment);
            (link.waits_for, to, link.lag_days)
        });
        let plans = ahead.plans.iter();
        let hangs = plans.map(|plan| (plan.promise, Domino::Plan(plan.id), plan.lag_days));
        let mut drawn = HashSet::new();
        let edges = waits.chain(hangs).filter_map(|(from, to, lag_days)| {
            let from = *places.get(&Domino::Commitment(from))?;
            let to = *places.get(&to)?;
            drawn
                .insert((from, to))
                .then_some(DominoEdge { from, to, lag_days })
        });
        Ok(DominoesView {
            edges: edges.collect(),
            nodes,
            more,
        })
    }
}

/// A commitment, and by how many links they are away from it what it waits for and what follows it: the nearest first.
fn around(
    id: CommitmentId,
    behind: &[Link],
    ahead: &[Link],
    hanging: impl Iterator<Item = (CommitmentId, PlanId)>,
) -> Vec<Domino> {
    let mut before: HashMap<CommitmentId, Vec<Domino>> = HashMap::new();
    for link in behind {
        let next = Domino::Commitment(link.waits_for);
        before.entry(link.commitment).or_default().push(next);
    }
    let mut after: HashMap<CommitmentId, Vec<Domino>> = HashMap::new();
    for link in ahead {
        let next = Domino::Commitment(link.commitment);
        after.entry(link.waits_for).or_default().push(next);
    }
    for (promise, plan) in hanging {
        after.entry(promise).or_default().push(Domino::Plan(plan));
    }
    let start = Domino::Commitment(id);
    let mut found = vec![start];
    let mut known = HashSet::from([start]);
    // One step of both directions at a time, so that neither crowds the other out.
    let mut open = VecDeque::from([(start, &before), (start, &after)]);
    while let Some((at, ways)) = open.pop_front() {
        let Domino::Commitment(at) = at else {
            continue;
        };
        for next in ways.get(&at).into_iter().flatten() {
            if known.insert(*next) {
                found.push(*next);
                open.push_back((*next, ways));
            }
        }
    }
    found
}

async fn node(
    conn: &mut Connection,
    domino: Domino,
    seen: &Seen<'_>,
) -> Result<Option<DominoNode>> {
    Ok(match domino {
        Domino::Commitment(id) => {
            let listed = store::commitments::listed(conn, id)
                .await?
                .ok_or(Error::NotFound("commitment"))?;
            if !store::accounts::is_in_sight(conn, listed.commitment.account).await? {
                return Ok(None);
            }
            let row = seen.row(&listed);
            Some(DominoNode {
                what: domino.into(),
                words: row.words,
                account: row.account,
                side: Some(row.side),
                standing: Some(row.standing),
                due: row.due,
            })
        }
        Domino::Plan(id) => {
            let plan = store::plans::by_id(conn, id)
                .await?
                .ok_or(Error::NotFound("plan"))?;
            let account = store::accounts::by_id(conn, plan.account)
                .await?
                .ok_or(Error::NotFound("account"))?;
            Some(DominoNode {
                what: domino.into(),
                words: plan.text.to_string(),
                account: Named {
                    id: account.id,
                    name: account.name.to_string(),
                },
                side: None,
                standing: None,
                due: Some(DueDate::day(plan.date).into()),
            })
        }
    })
}

fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
