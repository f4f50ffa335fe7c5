//! Today: what deserves attention, ranked (T1), and what is put off (T5).

mod show;
mod snooze;
mod tray;
mod views;

use domain::commitments::Act;
use domain::contracts::StepOutcome;
use domain::history::Intent;
use domain::signals::{Rule, Severity, Subject};

use crate::app::working_time;
use crate::commitments::ActOnCommitment;
use crate::imports::ImportsToday;
use crate::slips::TellSlip;
use crate::wire::Named;
use crate::{App, Error, Refused, Result};
pub(crate) use show::{signal_view, today_row};
pub(crate) use snooze::week_begins;
pub use tray::TrayView;
pub use views::*;

/// Rows of Today in all.
const ROWS: u32 = 12;
/// Rows of what is worth doing.
const WORTH: usize = 5;
/// Rows of the list of what was put off.
const PUT_OFF: u32 = 200;

impl App {
    /// The ranked list of what to do: one row per account, its worst signal.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn today(&self) -> Result<TodayView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let counts = store::today::counts(&mut reading, now.instant).await?;
        let mut view = TodayView {
            day: now.today(),
            waiting: Vec::new(),
            soon: Vec::new(),
            worth: Vec::new(),
            waiting_count: counts.red,
            soon_count: counts.amber,
            worth_count: counts.note,
            oldest_due: None,
            snoozed: store::signals::snoozed_count(&mut reading, now.instant).await?,
            silent: None,
            imports: imports_today(store::imports::history(&mut reading).await?),
            claims: crate::claims::today(&mut reading, &now).await?,
            safety: self.safety_today(),
            empty_ledger: false,
        };
        for row in store::today::list(&mut reading, now.instant, ROWS).await? {
            let severity = row.signal.severity;
            let Some(row) = today_row(&mut reading, row, &now).await? else {
                continue;
            };
            match severity {
                Severity::Red => {
                    // What is waiting is ranked by its day.
                    view.oldest_due = view.oldest_due.or(row.signal.due);
                    view.waiting.push(row);
                }
                Severity::Amber => view.soon.push(row),
                Severity::Note if view.worth.len() < WORTH => view.worth.push(row),
                Severity::Note => {}
            }
        }
        if counts.red + counts.amber + counts.note == 0 {
            let silent = store::accounts::most_silent(&mut reading).await?;
            view.silent = silent.map(|(id, name)| Named {
                id,
                name: name.to_string(),
            });
            view.empty_ledger = store::rail::counts(&mut reading, now.instant)
                .await?
                .accounts
                == 0;
        }
        Ok(view)
    }

    /// The numbers of the rail.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn rail(&self) -> Result<RailView> {
        let promises = self.commitment_counts().await?;
        let now = self.now();
        let mut reading = self.read().await?;
        let today = store::today::counts(&mut reading, now.instant).await?;
        let teammates = store::teammates::all(&mut reading).await?.len();
        Ok(RailView {
            today: today.red + today.amber + today.note,
            today_red: today.red > 0,
            promises: promises.we_owe_overdue + promises.we_owe_soon,
            teammates: u32::try_from(teammates).unwrap_or(u32::MAX),
            capabilities: store::capabilities::count(&mut reading).await?,
            saved_at: store::rail::saved_at(&mut reading).await?.map(Into::into),
        })
    }

    /// Puts a signal off.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it does not stand any longer, or a refused `day`.
    pub async fn snooze(&self, input: Snooze) -> Result<()> {
        let mut change = self.change(Intent::Snooze).await?;
        let account = store::signals::account_of(change.conn(), &input.key)
            .await?
            .ok_or(Error::NotFound("signal"))?;
        let company = store::facts::company(change.conn()).await?;
        let working = working_time(&company, &change.now);
        let until = input
            .choice
            .until(&company.settings, &working, &change.now)?;
        store::signals::snooze(&mut change.inner, &input.key, account, until).await?;
        change.commit().await
    }

    /// Brings back what was put off.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn wake(&self, input: FinishSignal) -> Result<()> {
        let mut change = self.change(Intent::Snooze).await?;
        store::signals::wake(&mut change.inner, &input.key).await?;
        change.commit().await
    }

    /// What is put off, soonest back first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn snoozed(&self) -> Result<Vec<SnoozedRow>> {
        let now = self.now();
        let mut reading = self.read().await?;
        let mut rows = Vec::new();
        for snoozed in store::signals::snoozed(&mut reading, now.instant, PUT_OFF).await? {
            let Some(signal) = signal_view(&mut reading, &snoozed.signal, &now).await? else {
                continue;
            };
            let account = Named {
                id: snoozed.account,
                name: snoozed.account_name.to_string(),
            };
            rows.push(SnoozedRow {
                account,
                signal,
                until: snoozed.until.into(),
            });
        }
        Ok(rows)
    }

    /// Settles a signal with one key: the promise is delivered, taken or confirmed, the client told, the duty done,
    /// the step done, the reminder done, whoever waited was called back, whoever nobody spoke to was called.
    ///
    /// # Errors
    /// [`Refused::WrongState`] for a signal that one key cannot settle, [`Error::NotFound`] when it does not stand.
    pub async fn finish_signal(&self, input: FinishSignal) -> Result<()> {
        let signal = store::signals::standing(&mut *self.read().await?, &input.key).await?;
        let signal = signal.ok_or(Error::NotFound("signal"))?;
        match (signal.rule, signal.subject) {
            (Rule::SellerDebt | Rule::SlipUntold, Subject::Commitment(id)) => {
                self.tell_slip(TellSlip {
                    id,
                    at: None,
                    by: None,
                    channel: None,
                    stays: None,
                })
                .await
            }
            (rule, Subject::Commitment(id)) => {
                let act = settling_act(rule).ok_or(Error::Refused(Refused::WrongState))?;
                let on = None;
                self.act_on_commitment(ActOnCommitment { id, act, on })
                    .await
            }
            (Rule::RenewalStep, Subject::Contract(contract)) => {
                let step = signal.step.ok_or(Error::Refused(Refused::WrongState))?;
                let outcome = StepOutcome::Done;
                self.record_step(crate::contracts::RecordStep {
                    contract,
                    step,
                    outcome,
                    reason: String::new(),
                })
                .await
            }
            (Rule::Reminder, Subject::Reminder(id)) => self.finish_reminder(id).await,
            (Rule::TouchOwed, Subject::Touch(id)) => self.answer_touch(id).await,
            (Rule::SilenceIdeal | Rule::SilenceMax, Subject::Account(id)) => {
                self.end_silence(id).await
            }
            _ => Err(Error::Refused(Refused::WrongState)),
        }
    }
}

fn imports_today(history: store::imports::History) -> Option<ImportsToday> {
    history.import.map(|import| ImportsToday {
        import,
        past_dates: history.past_dates,
        incomplete: history.incomplete,
    })
}

/// The act on its commitment that settles what this rule says; none for rules about something else.
const fn settling_act(rule: Rule) -> Option<Act> {
    match rule {
        Rule::PromiseDue | Rule::PromiseOverdue => Some(Act::Deliver),
        Rule::PromiseUnaccepted => Some(Act::Accept),
        Rule::PromiseUnconfirmed => Some(Act::Confirm),
        Rule::DutyUnacknowledged => Some(Act::Acknowledge),
        Rule::DutyLate => Some(Act::Finish),
        Rule::SellerDebt
        | Rule::SlipUntold
        | Rule::PromiseTruthCheck
        | Rule::PromiseUnlikely
        | Rule::RenewalStep
        | Rule::RenewalNotice
        | Rule::ContractIncomplete
        | Rule::TouchOwed
        | Rule::SilenceIdeal
        | Rule::SilenceMax
        | Rule::RenewalVerdict
        | Rule::MeetingBrief
        | Rule::MeetingDebrief
        | Rule::PromiseUnsupported
        | Rule::PromiseConflict
        | Rule::ClaimStale
        | Rule::ClaimBroken
        | Rule::ForecastOff
        | Rule::Reminder => None,
    }
}

/// Does one key settle what this rule says? Whether the client knows the truth has three answers, each with its own.
const fn can_finish(rule: Rule) -> bool {
    !matches!(
        rule,
        Rule::PromiseTruthCheck
            | Rule::PromiseUnlikely
            | Rule::RenewalNotice
            | Rule::RenewalVerdict
            | Rule::ContractIncomplete
            | Rule::MeetingBrief
            | Rule::MeetingDebrief
            | Rule::PromiseUnsupported
            | Rule::PromiseConflict
            | Rule::ClaimStale
            | Rule::ClaimBroken
            | Rule::ForecastOff
    )
}
