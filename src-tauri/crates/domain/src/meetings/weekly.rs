//! The weekly review (T6): which accounts are looked through first.

use chrono::NaiveDate;

use crate::accounts::Stage;
use crate::contracts::{Outlook, Renewal};
use crate::settings::Settings;
use crate::signals::AccountFacts;
use crate::touches::Silence;

/// So many accounts are looked through in a week.
pub const WEEKLY_ACCOUNTS: u32 = 20;

/// The place of accounts without an outlook: behind all others.
const NO_OUTLOOK: u8 = 4;

/// What the weekly review goes by: an account's outlook, and its silence against what it may be at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekly {
    /// The gravest outlook of its running contracts; none without one.
    pub outlook: Option<Outlook>,
    /// The day from which its silence counts, in its zone.
    pub silent_since: Option<NaiveDate>,
    /// How long it may be.
    pub silence: Silence,
}

impl Weekly {
    /// That of an account; none for one that is past, which nobody looks through.
    #[must_use]
    pub fn of(facts: &AccountFacts, renewals: &[Renewal], settings: &Settings) -> Option<Self> {
        let account = &facts.account;
        if matches!(account.stage, Stage::Churned | Stage::Declined) {
            return None;
        }
        let outlooks = renewals.iter().map(|renewal| renewal.outlook);
        Some(Self {
            outlook: outlooks.min_by_key(|outlook| outlook.gravity()),
            silent_since: facts
                .touches
                .silent_from
                .map(|from| from.day(&account.zone)),
            silence: settings.silence.of_account(account),
        })
    }

    /// The place of an outlook in the review: the gravest first, none last.
    #[must_use]
    pub fn place(outlook: Option<Outlook>) -> u8 {
        outlook.map_or(NO_OUTLOOK, Outlook::gravity)
    }

    /// The outlook that has this place.
    #[must_use]
    pub fn outlook_at(place: u8) -> Option<Option<Outlook>> {
        let none = (place == NO_OUTLOOK).then_some(None);
        let mut outlooks = Outlook::ALL.iter();
        let has_place = outlooks.find(|outlook| outlook.gravity() == place);
        none.or(has_place.map(|outlook| Some(*outlook)))
    }

    /// For how many days nobody has spoken with them on `today`, in the account's zone.
    #[must_use]
    pub fn silent_days(&self, today: NaiveDate) -> Option<u32> {
        let days = (today - self.silent_since?).num_days();
        Some(u32::try_from(days).unwrap_or(0))
    }

    /// Is that more than it may be at most?
    #[must_use]
    pub fn is_past_max(&self, today: NaiveDate) -> bool {
        self.is_past(self.silence.max, today)
    }

    /// Is that more than is ideal?
    #[must_use]
    pub fn is_past_ideal(&self, today: NaiveDate) -> bool {
        self.is_past(self.silence.ideal, today)
    }

    fn is_past(&self, bound: Option<u16>, today: NaiveDate) -> bool {
        let (Some(bound), Some(days)) = (bound, self.silent_days(today)) else {
            return false;
        };
        days > u32::from(bound)
    }
}
