//! The few facts that time alone writes (spec 2): an assumed confirmation (C3), the shift by a late duty (O2).
//!
//! Each is a save of Kept's own, which names the save it follows from and stands on nobody's undo stack. Whether it is
//! to be written is read from the facts as they stand, so that it is written once, whenever somebody looks.

use chrono::Days;
use domain::commitments::Shift;
use domain::history::{Intent, RecordKind};
use domain::ids::CommitmentId;
use domain::time::{Now, WorkingTime};
use store::Connection;
use store::commitments::Waiting;

use crate::app::{in_sight, working_time};
use crate::{App, Error, Result, slips};

/// No day on earth is ahead of that of Greenwich by more days than this.
const AHEAD: Days = Days::new(1);

impl App {
    /// Writes what time has brought about by `now`.
    pub(crate) async fn write_elapsed(&self, now: &Now) -> Result<()> {
        let mut reading = self.read().await?;
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, now);
        let latest = now.instant.date_naive() + AHEAD;
        let before = domain::commitments::delivered_before(&working, latest);
        let delivered = store::commitments::delivered_before(&mut reading, before).await?;
        drop(reading);
        for id in delivered {
            self.assume_confirmed(id, &working).await?;
        }
        self.shift_waiting(now).await
    }

    /// Shifts the promises that wait for a duty that is late by `now`, as the client had acknowledged.
    pub(crate) async fn shift_waiting(&self, now: &Now) -> Result<()> {
        let mut reading = self.read().await?;
        let latest = now.instant.date_naive() + AHEAD;
        let found = store::commitments::shifting(&mut reading, latest).await?;
        if found.is_empty() {
            return Ok(());
        }
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, now);
        let mut shifting = Vec::new();
        for waiting in found {
            // What stays as it is asks for no writing.
            if shift(&mut reading, waiting, &working, now).await?.is_some() {
                shifting.push(waiting);
            }
        }
        drop(reading);
        for waiting in shifting {
            let mut change = self.change_by_time(Intent::ShiftCommitment).await?;
            let now = change.now.clone();
            let Some(shift) = shift(change.conn(), waiting, &working, &now).await? else {
                continue;
            };
            let (of, record) = (RecordKind::Commitment, waiting.duty.to_string());
            if let Some(said) =
                store::history::brought_to_its_state(change.conn(), of, &record).await?
            {
                change.inner.because_of(said);
            }
            let (promise, on) = (shift.promise.id, shift.entry.moved_on);
            let slip = slips::known_by_duty(change.conn(), promise, on, now.instant).await?;
            change.save(&shift.promise).await?;
            change.create(&shift.entry).await?;
            change.save(&shift.link).await?;
            if let Some(slip) = slip {
                change.create(&slip).await?;
            }
            change.commit().await?;
        }
        Ok(())
    }

    /// Takes the client's silence about a delivery for their yes, where it has lasted long enough by their days.
    async fn assume_confirmed(&self, id: CommitmentId, working: &WorkingTime) -> Result<()> {
        let mut change = self.change_by_time(Intent::ActOnCommitment).await?;
        // Since it was found, it may have been removed, or its client taken out of sight.
        let Some(commitment) = store::commitments::by_id(change.conn(), id).await? else {
            return Ok(());
        };
        let account = match in_sight(change.conn(), commitment.account).await {
            Err(Error::NotFound(_)) => return Ok(()),
            found => found?,
        };
        let today = change.now.day_in(&account.zone);
        let Some(assumed) = commitment.assumed(working, today) else {
            return Ok(());
        };
        let (of, record) = (RecordKind::Commitment, id.to_string());
        if let Some(delivery) =
            store::history::brought_to_its_state(change.conn(), of, &record).await?
        {
            change.inner.because_of(delivery);
        }
        change.save(&assumed).await?;
        change.commit().await
    }
}

/// How a late duty shifts a promise; none where it does not, by the day it is at the duty's account, or where one of
/// them is gone or out of sight.
async fn shift(
    conn: &mut Connection,
    waiting: Waiting,
    working: &WorkingTime,
    now: &Now,
) -> Result<Option<Shift>> {
    let duty = store::commitments::by_id(conn, waiting.duty).await?;
    let promise = store::commitments::by_id(conn, waiting.promise).await?;
    let link = store::commitments::link(conn, waiting.link).await?;
    let (Some(duty), Some(promise), Some(link)) = (duty, promise, link) else {
        return Ok(None);
    };
    if !store::accounts::is_in_sight(conn, promise.account).await? {
        return Ok(None);
    }
    let owing = match in_sight(conn, duty.account).await {
        Err(Error::NotFound(_)) => return Ok(None),
        found => found?,
    };
    let moves = store::commitments::moves_of(conn, promise.id).await?;
    let today = now.day_in(&owing.zone);
    Ok(Shift::of(&duty, link, promise, &moves, working, today))
}
