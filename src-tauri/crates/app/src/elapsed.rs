//! The few facts that time alone writes (spec 2): an assumed confirmation (C3).
//!
//! Each is a save of Kept's own, which names the save it follows from and stands on nobody's undo stack. Whether it is
//! to be written is read from the facts as they stand, so that it is written once, whenever somebody looks.

use chrono::Days;
use domain::history::{Intent, RecordKind};
use domain::ids::CommitmentId;
use domain::time::{Now, WorkingTime};

use crate::app::{in_sight, working_time};
use crate::{App, Error, Result};

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
