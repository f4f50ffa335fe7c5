//! Off plan: what is known of a promise whose date will not be kept, and that its client was told.

mod change;
mod letter;
mod mail;
mod views;

use chrono::{DateTime, Months, Utc};
use domain::accounts::Account;
use domain::commitments::{Commitment, DateSetter, Move, Moving, Refusal, Terms};
use domain::history::Intent;
use domain::ids::CommitmentId;
use domain::slips::{KnownBy, Slip, Telling, known_to_told};
use domain::time::{DueDate, Now};
use store::Connection;

use crate::app::{Change, in_sight, working_time};
use crate::commitments::{DominoView, but, existing, move_along, moved_with, own_plans};
use crate::forecast::odds_by;
use crate::{App, Error, Refused, Result, typed};
pub use letter::{Letter, LetterPiece};
pub use mail::{Mail, Outgoing};
pub use views::*;

/// Over how many months the company's figure is taken, and a client's earlier slip is remembered (O3, O6).
const MONTHS: Months = Months::new(12);

/// A promise, its client, and the slip that stands for it.
struct Found {
    account: Account,
    promise: Commitment,
    stored: Vec<Slip>,
    standing: Option<Slip>,
}

impl Found {
    async fn of(conn: &mut Connection, id: CommitmentId, at: DateTime<Utc>) -> Result<Self> {
        let promise = existing(conn, id).await?;
        let account = in_sight(conn, promise.account).await?;
        let stored = store::slips::of_promise(conn, id).await?;
        let low = store::forecast::low_odds_of(conn, id).await?;
        let standing = promise.standing_slip(&stored, low.as_ref(), &account.zone, at);
        Ok(Self {
            account,
            promise,
            stored,
            standing,
        })
    }

    /// The slip whose telling is still open. Where the date that came after its own is not kept either, a word about
    /// one is a word about both.
    fn untold(&self, at: DateTime<Utc>) -> Result<Slip> {
        let standing = self.standing.clone().filter(Slip::is_untold);
        let slip = standing.ok_or(Error::Refused(Refused::WrongState))?;
        let Terms::Promise(promise) = &self.promise.terms else {
            return Ok(slip);
        };
        let due = promise.dates.current();
        let is_over = at >= self.account.zone.end_of(due.last());
        Ok(if is_over || !promise.state.is_open() {
            Slip { due, ..slip }
        } else {
            slip
        })
    }

    /// The promise on its way to the date that its client is told. What hangs on it counts on the date of the slip, from
    /// which a late duty may have moved it since.
    fn moving(&self, to: DueDate) -> Moving {
        let untold = self.standing.as_ref().filter(|slip| slip.is_untold());
        Moving {
            id: self.promise.id,
            from: untold.map(|slip| slip.due.last()),
            to: to.last(),
        }
    }

    /// Writes a slip, which may have stood so far without being written.
    async fn write(&self, change: &mut Change<'_>, slip: &Slip) -> Result<()> {
        if self.stored.iter().any(|stored| stored.id == slip.id) {
            change.save(slip).await
        } else {
            change.create(slip).await
        }
    }
}

impl App {
    /// Says that a promise is off plan: from now on its client waits for a word (O1). One that was known to be stays as
    /// it is.
    ///
    /// # Errors
    /// [`Refused::WrongState`] for what is no promise that we owe, or [`Error::NotFound`].
    pub async fn go_off_plan(&self, id: CommitmentId) -> Result<()> {
        let mut change = self.change(Intent::GoOffPlan).await?;
        let now = change.now.instant;
        let found = Found::of(change.conn(), id, now).await?;
        let slip = found.promise.off_plan(KnownBy::Pressed, now)?;
        match &found.standing {
            Some(standing) if standing.is_untold() => {}
            _ => change.create(&slip).await?,
        }
        change.commit().await
    }

    /// Says that a promise is on plan after all, and why: the answer to low odds, or the end of a false alarm (O1, O6).
    ///
    /// # Errors
    /// Refused words, [`Refused::WrongState`] once its date has passed or for what is no promise that we owe, or
    /// [`Error::NotFound`].
    pub async fn stay_on_plan(&self, input: StayOnPlan) -> Result<()> {
        let because = typed::optional_words("because", &input.because)?;
        let mut change = self.change(Intent::StayOnPlan).await?;
        let now = change.now.instant;
        let found = Found::of(change.conn(), input.id, now).await?;
        let slip = match &found.standing {
            Some(standing) => standing.clone(),
            None => found.promise.off_plan(KnownBy::Odds, now)?,
        };
        let slip = slip.false_alarm(now, because, &found.account.zone)?;
        found.write(&mut change, &slip).await?;
        change.commit().await
    }

    /// Changes one field of the slip that stands for a promise.
    ///
    /// # Errors
    /// A refused value, named `value`, [`Refused::WrongState`] where none stands, or [`Error::NotFound`].
    pub async fn change_slip(&self, input: ChangeSlip) -> Result<()> {
        let mut change = self.change(Intent::ChangeSlip).await?;
        let now = change.now.instant;
        let found = Found::of(change.conn(), input.id, now).await?;
        let standing = found.standing.clone();
        let slip = standing.ok_or(Error::Refused(Refused::WrongState))?;
        let mut slip = change::changed(slip, input.change)?;
        if let Some(new_date) = &mut slip.new_date {
            let due = new_date.due.last();
            let (promise, zone) = (&found.promise, &found.account.zone);
            let at = change.now.clone();
            new_date.odds = odds_by(self, change.conn(), promise, zone, due, &at).await?;
        }
        found.write(&mut change, &slip).await?;
        change.commit().await
    }

    /// Says that we told the client. The promise has the date from then on that they were told, its ripple moves with it
    /// but for what somebody who saw it left where it is, and what was moved in silence before counts as told too.
    ///
    /// # Errors
    /// [`domain::Problem::Ahead`] for a time to come, [`Refused::WrongState`] where there is nothing to tell,
    /// [`Error::Circle`], or [`Error::NotFound`].
    pub async fn tell_slip(&self, input: TellSlip) -> Result<()> {
        let at = match input.at {
            Some(at) => Some(typed::instant("at", at)?),
            None => None,
        };
        let mut change = self.change(Intent::TellSlip).await?;
        let now = change.now.instant;
        let at = at.unwrap_or(now);
        if at > now {
            return Err(Error::invalid("at", domain::Problem::Ahead));
        }
        let telling = Telling {
            at,
            by: input.by.unwrap_or(change.me),
            channel: input.channel,
        };
        let found = Found::of(change.conn(), input.id, now).await?;
        let slip = match found.untold(now) {
            Ok(slip) => slip,
            Err(_) if found.standing.is_none() => {
                let company = store::facts::company(change.conn()).await?;
                let working = working_time(&company, &change.now);
                let moves = store::commitments::moves_of(change.conn(), input.id).await?;
                let today = change.now.day_in(&found.account.zone);
                found.promise.slip_of_broken(&moves, &working, today, now)?
            }
            Err(refused) => return Err(refused),
        };
        let told = slip.told(telling)?;
        found.write(&mut change, &told).await?;
        tell_moves(&mut change, &found, &told, at, input.stays.as_deref()).await?;
        change.commit().await?;
        self.shift_waiting(&self.now()).await
    }

    /// Says that the client had heard of it elsewhere.
    ///
    /// # Errors
    /// [`Refused::WrongState`] where there is nothing to tell, or [`Error::NotFound`].
    pub async fn learn_slip(&self, id: CommitmentId) -> Result<()> {
        let mut change = self.change(Intent::LearnSlip).await?;
        let now = change.now.instant;
        let found = Found::of(change.conn(), id, now).await?;
        let slip = found.untold(now)?.learned_elsewhere(now)?;
        found.write(&mut change, &slip).await?;
        change.commit().await
    }

    /// What is known of a promise being off plan, and what can be said of it.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn slip(&self, id: CommitmentId) -> Result<SlipView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let promise = existing(&mut reading, id).await?;
        let account = store::accounts::by_id(&mut reading, promise.account)
            .await?
            .ok_or(Error::NotFound("account"))?;
        let stored = store::slips::of_promise(&mut reading, id).await?;
        let low = store::forecast::low_odds_of(&mut reading, id).await?;
        let standing = promise.standing_slip(&stored, low.as_ref(), &account.zone, now.instant);
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        let team = store::teammates::all(&mut reading).await?;
        let seen = views::Seen {
            working: &working,
            team: &team,
            now: now.instant,
        };
        let is_open = matches!(&promise.terms, Terms::Promise(promise) if promise.state.is_open());
        let is_untold = standing.as_ref().is_some_and(Slip::is_untold);
        let moves = store::commitments::moves_of(&mut reading, id).await?;
        let today = now.day_in(&account.zone);
        let broken = promise.slip_of_broken(&moves, &working, today, now.instant);
        let holds = |slip: Slip| slip.false_alarm(now.instant, None, &account.zone).is_ok();
        Ok(SlipView {
            can_go_off_plan: is_open && !is_untold,
            can_stay_on_plan: is_open && standing.clone().is_none_or(holds),
            can_be_told: is_untold || (standing.is_none() && broken.is_ok()),
            past: stored
                .iter()
                .rev()
                .filter(|slip| {
                    standing
                        .as_ref()
                        .is_none_or(|standing| standing.id != slip.id)
                })
                .map(|slip| seen.slip(slip))
                .collect(),
            standing: standing.map(|slip| seen.slip(&slip)),
        })
    }

    /// How long clients waited for a word in the last 12 months (O6).
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn known_to_told(&self) -> Result<KnownToToldView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let since = now.instant.checked_sub_months(MONTHS).unwrap_or_default();
        let told = store::slips::told_since(&mut reading, since).await?;
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        let figure = known_to_told(told, &working);
        Ok(KnownToToldView {
            minutes: figure.map(|figure| figure.minutes),
            of: figure.map_or(0, |figure| figure.of),
            day_minutes: working.full_day_minutes(),
        })
    }
}

/// Moves that nobody had told the client of were told with the slip; and a promise that we still owe has the date now that
/// they were told.
async fn tell_moves(
    change: &mut Change<'_>,
    found: &Found,
    slip: &Slip,
    at: DateTime<Utc>,
    stays: Option<&[DominoView]>,
) -> Result<()> {
    let on = found.account.zone.day_of(at);
    for entry in store::commitments::moves_of(change.conn(), slip.promise).await? {
        if entry.told_on.is_none() && entry.moved_on >= found.account.zone.day_of(slip.known_at) {
            let told_on = Some(on);
            change.save(&Move { told_on, ..entry }).await?;
        }
    }
    let now = change.now.clone();
    let today = now.day_in(&found.account.zone);
    // A date that has passed is none to move to: the message does not name it either.
    let Some(new_date) = slip.new_date.filter(|new| new.due.last() >= today) else {
        return Ok(());
    };
    let because = slip.cause.as_ref().filter(|cause| !cause.is_confidential);
    let because = because.map(|cause| cause.words.clone());
    let moved = found.promise.clone().moved(
        new_date.due,
        DateSetter::Us,
        because.clone(),
        Some(on),
        today,
    );
    let moved = match moved {
        Ok(moved) => Some(moved),
        // A late duty has moved it already, and nothing with it.
        Err(Refusal::SameDate) => None,
        Err(Refusal::Closed) => return Ok(()),
        Err(refusal) => return Err(refusal.into()),
    };
    let ripple = moved_with(change.conn(), found.moving(new_date.due), &now).await?;
    // The message says what becomes of their plans, so these move with it wherever it was told.
    let ripple = match stays {
        Some(stays) => but(ripple, stays),
        None => own_plans(&found.promise, ripple),
    };
    if let Some((promise, entry)) = moved {
        change.save(&promise).await?;
        if let Some(entry) = entry {
            change.create(&entry).await?;
        }
    }
    move_along(change, slip.promise, ripple, because.as_ref()).await
}

/// A promise on its way to the date that its client is told with the slip that stands.
pub(crate) async fn moving_as_told(
    conn: &mut Connection,
    id: CommitmentId,
    to: DueDate,
    now: &Now,
) -> Result<Moving> {
    Ok(Found::of(conn, id, now.instant).await?.moving(to))
}

/// What moving a date says of the slip that stood before: whoever says that the client was told has told it too, and a
/// date that had passed in silence is written down, because its client does not know yet.
pub(crate) async fn known_by_moving(
    change: &mut Change<'_>,
    before: &Commitment,
    account: &Account,
    told_on: Option<chrono::NaiveDate>,
) -> Result<()> {
    let now = change.now.instant;
    let stored = store::slips::of_promise(change.conn(), before.id).await?;
    let low = store::forecast::low_odds_of(change.conn(), before.id).await?;
    let standing = before.standing_slip(&stored, low.as_ref(), &account.zone, now);
    let Some(slip) = standing.filter(Slip::is_untold) else {
        return Ok(());
    };
    let is_written = stored.iter().any(|stored| stored.id == slip.id);
    let Some(on) = told_on else {
        if is_written || is_history(change, before, account).await? {
            return Ok(());
        }
        return change.create(&slip).await;
    };
    let told = slip.told(Telling {
        // Of a day that is over, its end: by then they knew.
        at: account.zone.end_of(on).min(now),
        by: change.me,
        channel: None,
    })?;
    if is_written {
        change.save(&told).await
    } else {
        change.create(&told).await
    }
}

/// A promise that is marked broken is off plan, so that its client hears of it.
pub(crate) async fn known_by_breaking(change: &mut Change<'_>, promise: &Commitment) -> Result<()> {
    let now = change.now.instant;
    let account = in_sight(change.conn(), promise.account).await?;
    let stored = store::slips::of_promise(change.conn(), promise.id).await?;
    let low = store::forecast::low_odds_of(change.conn(), promise.id).await?;
    match promise.slip_of_breaking(&stored, low.as_ref(), &account.zone, now) {
        Some(slip) if !is_history(change, promise, &account).await? => change.create(&slip).await,
        _ => Ok(()),
    }
}

/// Its date was over when it came in with an import, so that nobody is to be told of it now (B7).
async fn is_history(
    change: &mut Change<'_>,
    promise: &Commitment,
    account: &Account,
) -> Result<bool> {
    let now = change.now.instant;
    let open = store::facts::open_commitments(change.conn(), account.id, now).await?;
    let facts = open.iter().find(|open| open.commitment.id == promise.id);
    Ok(facts.is_some_and(|facts| facts.history_of(&account.zone).is_some()))
}

/// The slip of a promise that a late duty of the client moves on a day (O1), to be written with its move; none where one
/// was written before that its client does not know of.
pub(crate) async fn known_by_duty(
    conn: &mut Connection,
    promise: CommitmentId,
    on: chrono::NaiveDate,
    now: DateTime<Utc>,
) -> Result<Option<Slip>> {
    let found = Found::of(conn, promise, now).await?;
    match found.standing.filter(Slip::is_untold) {
        Some(standing) if found.stored.iter().any(|slip| slip.id == standing.id) => Ok(None),
        Some(standing) => Ok(Some(standing)),
        None => {
            let at = found.account.zone.start_of(on).min(now);
            Ok(Some(found.promise.off_plan(KnownBy::Duty, at)?))
        }
    }
}

/// Removes what was written of a promise being off plan.
pub(crate) async fn remove_of(change: &mut Change<'_>, promise: CommitmentId) -> Result<()> {
    for slip in store::slips::of_promise(change.conn(), promise).await? {
        change.remove::<Slip>(slip.id).await?;
    }
    Ok(())
}
