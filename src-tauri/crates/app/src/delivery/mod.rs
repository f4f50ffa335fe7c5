//! What reaches the person by itself: bubbles and the digest (T4, T7).
//!
//! The rules' signals carry the instant at which they have to reach the person. When it has come, [`App::claim_due`]
//! takes them, so that nobody else tells of them, and says what is to be told; the shell tells it and answers with
//! [`App::delivered`] or [`App::not_delivered`]. What was claimed when Kept ended is not told a second time by a
//! bubble: the next digest names it.

mod views;

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use domain::delivery::{Bubble, Due, digest_after, is_missed, sort};
use domain::ids::{AccountId, DeliveryId};
use domain::settings::Settings;
use domain::signals::{CompanyFacts, Severity};
use domain::time::Now;
use store::Connection;
use store::deliveries::{self, LargeDigest, Told};

use crate::app::working_time;
use crate::today::signal_view;
use crate::verdicts::renew;
use crate::wire::Named;
use crate::{App, Result};
pub use store::deliveries::Place;
pub use views::*;

/// Signals that are sorted one by one; when more than these are due at once, all of them are one large digest, and so
/// many of those are written down at once.
const ONE_BY_ONE: u32 = 2_000;

/// The rules run of fewer accounts than these before a missed signal is told: they take some tenths of a second.
const SOON: u32 = 50;

/// The shortest time there is between two instants.
const AT_ONCE: TimeDelta = TimeDelta::milliseconds(1);

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

impl Delivering {
    /// Is what an earlier run had claimed still to be looked through?
    fn looks_back(&self) -> bool {
        !self.has_looked_back.load(Ordering::Acquire)
    }

    fn looked_back(&self) {
        self.has_looked_back.store(true, Ordering::Release);
    }
}

/// Brings the times at which an account's signals have to reach the person in step with what stands. What a large
/// digest tells of is written down. True where the person is to be told at another time than before.
pub(crate) async fn settle(
    conn: &mut Connection,
    account: AccountId,
    settings: &Settings,
    company: &CompanyFacts,
    large: Option<&LargeDigest>,
    now: &Now,
) -> Result<bool> {
    let (mut moved, mut told) = (Vec::new(), Vec::new());
    for signal in deliveries::of_account(conn, account).await? {
        let at = if signal.is_settled {
            None
        } else if signal.later.is_some() {
            signal.later
        } else {
            let standing = &signal.standing;
            standing.arrives_at(settings, &company.working, &now.zone)
        };
        match (at, large) {
            (Some(at), Some(large)) if at <= large.up_to => {
                // What was to come after the digest is not told by it: brought forward, it comes at once.
                if signal.arrives_at.is_some_and(|before| before > large.up_to) {
                    moved.push((signal.key, Some(large.up_to + AT_ONCE)));
                } else {
                    told.push(signal.due(account, at));
                }
            }
            _ if at != signal.arrives_at => moved.push((signal.key, at)),
            _ => {}
        }
    }
    if let Some(large) = large {
        deliveries::write_down(conn, large, &told).await?;
    }
    deliveries::arrive(conn, &moved).await?;
    Ok(!moved.is_empty())
}

/// Writes down what a large digest tells of an account, before its signals go or change.
pub(crate) async fn write_down(
    conn: &mut Connection,
    account: AccountId,
    large: &LargeDigest,
) -> Result<()> {
    let mut told = Vec::new();
    for signal in deliveries::of_account(conn, account).await? {
        if let Some(at) = signal.arrives_at.filter(|at| *at <= large.up_to) {
            told.push(signal.due(account, at));
        }
    }
    Ok(deliveries::write_down(conn, large, &told).await?)
}

/// Writes down the next slice of what waits and is told by a large digest. True when that was the last one.
async fn write_down_slice(conn: &mut Connection, large: &LargeDigest) -> Result<bool> {
    let begin = DateTime::<Utc>::MIN_UTC;
    let slice = deliveries::due(conn, begin, large.up_to, ONE_BY_ONE).await?;
    deliveries::write_down(conn, large, &slice).await?;
    Ok(slice.len() < ONE_BY_ONE as usize)
}

/// The clock was set back behind a large digest: it tells of nothing that is yet to come.
pub(crate) async fn set_back(
    conn: &mut Connection,
    large: LargeDigest,
    now: &Now,
) -> Result<LargeDigest> {
    while !write_down_slice(conn, &large).await? {}
    deliveries::set_back_large(conn, large.delivery, now.instant).await?;
    Ok(LargeDigest {
        up_to: now.instant,
        ..large
    })
}

impl App {
    /// Takes what has to reach the person by now, and says how it is told. Nothing in quiet hours, and nothing of an
    /// example. The rules are run where their answers have ended.
    ///
    /// Where very many have ended and something was missed, nobody waits for the rules: one large digest tells of all
    /// that was to come by now, and once more, in its own place, should they find more accounts than it named.
    ///
    /// # Errors
    /// Those of the disk; then nothing was taken.
    pub async fn claim_due(&self) -> Result<Vec<Telling>> {
        if !self.tells() {
            return Ok(Vec::new());
        }
        let now = self.now();
        let looks_back = self.delivering.looks_back();
        let mut reading = self.read().await?;
        let ended = store::signals::due_before(&mut reading, now.instant, SOON).await?;
        let next = deliveries::next(&mut reading).await?;
        let large = deliveries::large(&mut reading).await?;
        let settings = store::settings::rules(&mut reading).await?;
        drop(reading);
        let is_due = |next: Option<DateTime<Utc>>| next.is_some_and(|next| next <= now.instant);
        if ended.is_empty() && !is_due(next) && !looks_back && large.is_none() {
            return Ok(Vec::new());
        }
        let is_quiet = settings
            .quiet_hours
            .is_some_and(|quiet| quiet.end(&now).is_some());
        // A large digest of which nobody knows whether it was shown is told again as what it is.
        let is_unsure = large
            .as_ref()
            .is_some_and(|large| looks_back && !large.is_shown);
        if !is_quiet && is_unsure {
            return self.claim_large(large, &now).await;
        }
        match &large {
            _ if ended.len() < SOON as usize => self.refresh().await?,
            // The rules are on their way, and go first to whoever has to be told.
            Some(large) => self.refresh_arriving(large.up_to, &now).await?,
            None if !is_quiet && next.is_some_and(|next| is_missed(next, &now)) => {
                return self.claim_large(None, &now).await;
            }
            None => self.refresh().await?,
        }
        if is_quiet {
            return Ok(Vec::new());
        }
        let mut tellings = Vec::new();
        // The clock may have been set back behind it.
        let large = deliveries::large(&mut *self.read().await?).await?;
        if let Some(large) = large
            && ended.len() < SOON as usize
        {
            tellings.extend(self.write_on(&large, &now).await?);
        }
        tellings.extend(self.claim_sorted(looks_back, &now).await?);
        Ok(tellings)
    }

    /// Takes what is due one by one.
    async fn claim_sorted(&self, looks_back: bool, now: &Now) -> Result<Vec<Telling>> {
        let mut reading = self.read().await?;
        let next = deliveries::next(&mut reading).await?;
        if !looks_back && next.is_none_or(|next| next > now.instant) {
            return Ok(Vec::new());
        }
        let company = store::facts::company(&mut reading).await?;
        drop(reading);
        let mut writing = self.ledger.write().await?;
        let large = deliveries::large(&mut writing).await?;
        let told_by_now = large
            .as_ref()
            .map_or(DateTime::<Utc>::MIN_UTC, |large| large.up_to);
        let due = deliveries::due(&mut writing, told_by_now, now.instant, ONE_BY_ONE).await?;
        if due.len() == ONE_BY_ONE as usize {
            drop(writing);
            // The next one waits until the last one is written down.
            return match large {
                Some(_) => Ok(Vec::new()),
                None => self.claim_large(None, now).await,
            };
        }
        let unsure = if looks_back {
            deliveries::unsure(&mut writing, now.instant).await?
        } else {
            Vec::new()
        };
        let counted = deliveries::counted(&mut writing, now.zone.start_of(now.today())).await?;
        let round = sort(
            due.into_iter().chain(unsure).collect(),
            counted,
            &company.settings,
            now,
        );
        let working = working_time(&company, now);
        // Not this morning's, where it is that very minute.
        let after = now.instant + AT_ONCE;
        let morning = digest_after(after, &company.settings, &working, &now.zone);
        deliveries::claim(
            &mut writing,
            DeliveryId::new(),
            Told::Later(morning),
            &round.later,
            now.instant,
        )
        .await?;
        let mut tellings = Vec::new();
        for bubble in round.bubbles {
            tellings.extend(claim_bubble(&mut writing, bubble, now).await?);
        }
        tellings.extend(claim_digest(&mut writing, &round.digest, now).await?);
        writing.commit().await.map_err(store::Error::from)?;
        self.delivering.looked_back();
        Ok(tellings)
    }

    /// Takes everything that was to reach the person by now for one digest, whether or not the rules have come to it,
    /// and however much it is. `again`: the one of which nobody knows whether it was shown.
    async fn claim_large(&self, again: Option<LargeDigest>, now: &Now) -> Result<Vec<Telling>> {
        let mut writing = self.ledger.write().await?;
        let claimed_at = now.instant;
        let id = again
            .as_ref()
            .map_or_else(DeliveryId::new, |again| again.delivery);
        let is_again = again.is_some();
        let mut judged = Vec::new();
        if !is_again {
            // The digest names one, and so the rules have to have come to that one.
            let first =
                store::signals::arriving(&mut writing, DateTime::<Utc>::MIN_UTC, claimed_at, 1)
                    .await?;
            judged = renew(self, &mut writing, &first, now).await?;
        }
        let claimed_at = again.as_ref().map_or(claimed_at, |again| again.claimed_at);
        let unsure = deliveries::unsure(&mut writing, now.instant).await?;
        deliveries::claim(&mut writing, id, Told::Digest, &unsure, claimed_at).await?;
        let worst = deliveries::worst(&mut writing, now.instant).await?;
        let first = worst
            .or_else(|| again.map(|again| again.first))
            .or_else(|| unsure.first().map(|due| due.key.clone()))
            .unwrap_or_default();
        let accounts = deliveries::told_in(&mut writing, id, claimed_at, now.instant).await?;
        if accounts == 0 {
            // All of it was told before, or is gone.
            if is_again {
                deliveries::close_large(&mut writing, id, 0).await?;
            }
            writing.commit().await.map_err(store::Error::from)?;
            if is_again {
                self.delivering.looked_back();
            }
            self.tell_of(judged);
            return Ok(Vec::new());
        }
        let digest = LargeDigest {
            delivery: id,
            up_to: now.instant,
            accounts,
            first,
            claimed_at,
            is_shown: false,
        };
        deliveries::claim_large(&mut writing, &digest).await?;
        let view = digest_view(&mut writing, &digest, now).await?;
        writing.commit().await.map_err(store::Error::from)?;
        self.delivering.looked_back();
        self.tell_of(judged);
        Ok(vec![view])
    }

    /// Writes down the next slice of what a large digest tells of. When that was the last one, and it is of more
    /// accounts than was said, it is told once more.
    async fn write_on(&self, large: &LargeDigest, now: &Now) -> Result<Option<Telling>> {
        let mut writing = self.ledger.write().await?;
        let mut telling = None;
        if write_down_slice(&mut writing, large).await? {
            let told = (large.delivery, large.claimed_at, large.up_to);
            let accounts = deliveries::told_in(&mut writing, told.0, told.1, told.2).await?;
            deliveries::close_large(&mut writing, large.delivery, accounts).await?;
            if accounts > large.accounts {
                let digest = LargeDigest {
                    accounts,
                    ..large.clone()
                };
                telling = Some(digest_view(&mut writing, &digest, now).await?);
            }
        }
        writing.commit().await.map_err(store::Error::from)?;
        Ok(telling)
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
        // Whoever waits looks again after each change.
        let mut reading = self.ledger.look().await?;
        let next = deliveries::next(&mut reading).await?;
        let next = match deliveries::large(&mut reading).await? {
            // As soon as the rules have come to everybody, it is written down.
            Some(large) if large.is_shown => {
                let ended = store::signals::due_before(&mut reading, now.instant, SOON).await?;
                let is_next = ended.len() < SOON as usize;
                if is_next { Some(now.instant) } else { next }
            }
            // Nobody knows whether it was shown: it is told again.
            Some(_) if self.delivering.looks_back() => Some(now.instant),
            _ => next,
        };
        let Some(next) = next else {
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

/// A large digest as it is told.
async fn digest_view(conn: &mut Connection, digest: &LargeDigest, now: &Now) -> Result<Telling> {
    let first = match store::signals::account_of(conn, &digest.first).await? {
        Some(account) => told(conn, account, &digest.first, now).await?,
        None => None,
    };
    Ok(Telling::Digest(DigestView {
        id: digest.delivery,
        accounts: digest.accounts,
        first,
    }))
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
