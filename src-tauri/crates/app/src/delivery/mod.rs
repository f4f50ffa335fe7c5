//! What reaches the person by itself: bubbles and the digest (T4, T7).
//!
//! The rules' signals carry the instant at which they have to reach the person. When it has come, [`App::claim_due`]
//! takes them, so that nobody else tells of them, and says what is to be told; the shell tells it and answers with
//! [`App::delivered`] or [`App::not_delivered`]. What was claimed when Kept ended is not told a second time by a
//! bubble: the next digest names it.

mod views;

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use domain::delivery::{Bubble, Due, digest_after, sort};
use domain::ids::{AccountId, DeliveryId};
use domain::settings::Settings;
use domain::signals::{CompanyFacts, Severity};
use domain::time::Now;
use store::Connection;
use store::deliveries::{self, Told};

use crate::app::working_time;
use crate::today::signal_view;
use crate::wire::Named;
use crate::{App, Result};
pub use store::deliveries::Place;
pub use views::*;

/// Signals that are sorted one by one; when more than these are due at once, all of them are one digest.
const ONE_BY_ONE: u32 = 2_000;

/// A later bubble about the same account takes the place of one that is not older than this.
const REPLACED_WITHIN: TimeDelta = TimeDelta::hours(1);

/// What the desktop took longer ago than this is not looked for any more.
const STANDS: TimeDelta = TimeDelta::days(1);

/// What this run of Kept has done about deliveries.
#[derive(Debug, Default)]
pub(crate) struct Delivering {
    /// What an earlier run had claimed was looked through.
    has_looked_back: AtomicBool,
}

/// Brings the times at which an account's signals have to reach the person in step with what stands.
pub(crate) async fn settle(
    conn: &mut Connection,
    account: AccountId,
    settings: &Settings,
    company: &CompanyFacts,
    now: &Now,
) -> Result<()> {
    let mut moved = Vec::new();
    for signal in deliveries::of_account(conn, account).await? {
        let at = if signal.is_settled {
            None
        } else if signal.later.is_some() {
            signal.later
        } else {
            let standing = &signal.standing;
            standing.arrives_at(settings, &company.working, &now.zone)
        };
        if at != signal.arrives_at {
            moved.push((signal.key, at));
        }
    }
    Ok(deliveries::arrive(conn, &moved).await?)
}

impl App {
    /// Takes what has to reach the person by now, and says how it is told. Nothing in quiet hours, and nothing of an
    /// example. The rules are run where their answers have ended.
    ///
    /// # Errors
    /// Those of the disk; then nothing was taken.
    pub async fn claim_due(&self) -> Result<Vec<Telling>> {
        if !self.tells() {
            return Ok(Vec::new());
        }
        let now = self.now();
        // What was missed is one digest, so the rules have their say about every client first.
        let ended = self.next_instant().await?;
        if ended.is_some_and(|ended| ended <= now.instant) {
            self.refresh().await?;
        }
        let looks_back = !self.delivering.has_looked_back.load(Ordering::Acquire);
        let mut reading = self.read().await?;
        let next = deliveries::next(&mut reading).await?;
        let is_due = next.is_some_and(|next| next <= now.instant);
        if !(is_due || looks_back) {
            return Ok(Vec::new());
        }
        let company = store::facts::company(&mut reading).await?;
        drop(reading);
        let quiet = company.settings.quiet_hours;
        if quiet.is_some_and(|quiet| quiet.end(&now).is_some()) {
            return Ok(Vec::new());
        }

        let mut writing = self.ledger.write().await?;
        let unsure = if looks_back {
            deliveries::unsure(&mut writing, now.instant).await?
        } else {
            Vec::new()
        };
        let due = deliveries::due(&mut writing, now.instant, ONE_BY_ONE).await?;
        let mut tellings = Vec::new();
        if due.len() < ONE_BY_ONE as usize {
            let counted = deliveries::counted(&mut writing, now.zone.start_of(now.today())).await?;
            let round = sort(
                due.into_iter().chain(unsure).collect(),
                counted,
                &company.settings,
                &now,
            );
            let working = working_time(&company, &now);
            // Not this morning's, where it is that very minute.
            let after = now.instant + TimeDelta::milliseconds(1);
            let morning = digest_after(after, &company.settings, &working, &now.zone);
            let later = Told::Later(morning);
            deliveries::claim(
                &mut writing,
                DeliveryId::new(),
                later,
                &round.later,
                now.instant,
            )
            .await?;
            for bubble in round.bubbles {
                tellings.extend(claim_bubble(&mut writing, bubble, &now).await?);
            }
            tellings.extend(claim_digest(&mut writing, &round.digest, &now).await?);
        } else {
            let id = DeliveryId::new();
            let first = store::today::list(&mut writing, now.instant, 1)
                .await?
                .pop();
            let accounts = deliveries::claim_all(&mut writing, id, now.instant).await?;
            deliveries::claim(&mut writing, id, Told::Digest, &unsure, now.instant).await?;
            let first = match first {
                Some(row) => told(&mut writing, row.account, &row.signal.key, &now).await?,
                None => None,
            };
            tellings.push(Telling::Digest(DigestView {
                id,
                accounts,
                first,
            }));
        }
        writing.commit().await.map_err(store::Error::from)?;
        self.delivering
            .has_looked_back
            .store(true, Ordering::Release);
        Ok(tellings)
    }

    /// The desktop has taken it and shows it at this place: it is told once and for all.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn delivered(&self, id: DeliveryId, place: &Place) -> Result<()> {
        let now = self.now().instant;
        let mut writing = self.ledger.write().await?;
        deliveries::shown(&mut writing, id, place, now).await?;
        writing.commit().await.map_err(store::Error::from)?;
        Ok(())
    }

    /// It was pressed, or taken from the screen: nothing is pressed on it any more, also after Kept has started again.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn gone(&self, id: DeliveryId) -> Result<()> {
        let now = self.now().instant;
        let mut writing = self.ledger.write().await?;
        deliveries::gone(&mut writing, id, now).await?;
        writing.commit().await.map_err(store::Error::from)?;
        Ok(())
    }

    /// What an earlier run of Kept told within a day and the desktop may still show, oldest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn shown_before(&self) -> Result<Vec<ShownBefore>> {
        let now = self.now();
        let mut reading = self.read().await?;
        let mut before = Vec::new();
        for shown in deliveries::shown_since(&mut reading, now.instant - STANDS).await? {
            let about = match shown.about {
                Some((key, account)) => told(&mut reading, account, &key, &now).await?,
                None => None,
            };
            before.push(ShownBefore {
                id: shown.delivery,
                place: shown.place,
                about,
            });
        }
        Ok(before)
    }

    /// The desktop has certainly not taken it: it is due again.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn not_delivered(&self, id: DeliveryId) -> Result<()> {
        let mut writing = self.ledger.write().await?;
        deliveries::released(&mut writing, id).await?;
        writing.commit().await.map_err(store::Error::from)?;
        Ok(())
    }

    /// Whether the desktop has taken a bubble is not known: the next digest names what it was about.
    pub fn unsure(&self) {
        self.delivering
            .has_looked_back
            .store(false, Ordering::Release);
    }

    /// This ledger tells the person of itself; an example does not.
    #[must_use]
    pub const fn tells(&self) -> bool {
        !self.example
    }

    /// Does something that a bubble told of still stand, without having been put off since?
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn still_stands(&self, id: DeliveryId) -> Result<bool> {
        let now = self.now().instant;
        Ok(deliveries::still_stands(&mut *self.read().await?, id, now).await?)
    }

    /// When [`App::claim_due`] has something to say next; none when only a fact can bring that about.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn next_delivery(&self) -> Result<Option<DateTime<Utc>>> {
        let now = self.now();
        let mut reading = self.read().await?;
        let Some(next) = deliveries::next(&mut reading).await? else {
            return Ok(None);
        };
        let quiet = store::settings::rules(&mut reading).await?.quiet_hours;
        let at = Now {
            instant: next.max(now.instant),
            zone: now.zone,
        };
        Ok(Some(quiet.and_then(|quiet| quiet.end(&at)).unwrap_or(next)))
    }
}

async fn claim_bubble(conn: &mut Connection, bubble: Bubble, now: &Now) -> Result<Option<Telling>> {
    let Some(worst) = bubble.about.first() else {
        return Ok(None);
    };
    let replaces =
        deliveries::newest_bubble(conn, worst.account, now.instant - REPLACED_WITHIN).await?;
    let id = DeliveryId::new();
    let by = Told::Bubble {
        counts: bubble.counts,
    };
    deliveries::claim(conn, id, by, &bubble.about, now.instant).await?;
    let about = told(conn, worst.account, &worst.key, now).await?;
    Ok(about.map(|about| {
        Telling::Bubble(BubbleView {
            id,
            replaces,
            about,
            more: u32::try_from(bubble.about.len() - 1).unwrap_or(u32::MAX),
            is_urgent: worst.standing.severity == Severity::Red,
        })
    }))
}

async fn claim_digest(conn: &mut Connection, about: &[Due], now: &Now) -> Result<Option<Telling>> {
    let Some(worst) = about.first() else {
        return Ok(None);
    };
    let id = DeliveryId::new();
    deliveries::claim(conn, id, Told::Digest, about, now.instant).await?;
    let mut accounts: Vec<AccountId> = about.iter().map(|due| due.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(Some(Telling::Digest(DigestView {
        id,
        accounts: u32::try_from(accounts.len()).unwrap_or(u32::MAX),
        first: told(conn, worst.account, &worst.key, now).await?,
    })))
}

/// A signal as it is told; none when what it is about is gone, which the next run of the rules will see too.
async fn told(
    conn: &mut Connection,
    account: AccountId,
    key: &str,
    now: &Now,
) -> Result<Option<TellingAbout>> {
    let Some(signal) = store::signals::standing(conn, key).await? else {
        return Ok(None);
    };
    let (Some(signal), Some(account)) = (
        signal_view(conn, &signal, now).await?,
        store::accounts::by_id(conn, account).await?,
    ) else {
        return Ok(None);
    };
    Ok(Some(TellingAbout {
        account: Named {
            id: account.id,
            name: account.name.to_string(),
        },
        signal,
    }))
}
