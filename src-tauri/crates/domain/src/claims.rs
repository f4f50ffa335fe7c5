//! A sentence in marketing or an RFP answer that asserts a capability, a date or a service.

use chrono::{Days, NaiveDate};

use crate::capabilities::CapabilityStatus;
use crate::ids::{CapabilityId, ClaimId, TeammateId};
use crate::settings::Settings;
use crate::signals::{Rule, Severity, Signal, Subject};
use crate::text::{Line, Words};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where a claim stands.
    pub enum ClaimPlace {
        /// On our site.
        Site = "site",
        /// In a deck.
        Deck = "deck",
        /// In the answer to a question of an RFP.
        Rfp = "rfp",
        /// In a mail.
        Mail = "mail",
    }
}

vocabulary! {
    /// What a claim asserts.
    pub enum Asserts {
        /// That something works.
        Capability = "capability",
        /// That something will be there by a date.
        Date = "date",
        /// That we do something for the client.
        Service = "service",
    }
}

/// A sentence that asserts something of us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// What it says.
    pub text: Words,
    /// Where it stands.
    pub place: ClaimPlace,
    /// Which page, slide or mail; of an RFP the question.
    pub passage: Option<Line>,
    /// What it asserts.
    pub asserts: Asserts,
    /// The capability it is about.
    pub capability: Option<CapabilityId>,
    /// How far the capability was when somebody last held the claim against it.
    pub seen: Option<CapabilityStatus>,
    /// The day somebody last looked whether it is true.
    pub checked_on: NaiveDate,
    /// Who stands by it, where it is about something below *exists* (K1).
    pub approver: Option<TeammateId>,
}

impl Claim {
    /// The first day on which it is stale: unchecked for as many days as Settings say (K4).
    #[must_use]
    pub fn stale_on(&self, settings: &Settings) -> NaiveDate {
        let days = Days::new(settings.claim_stale_days.into());
        self.checked_on
            .checked_add_days(days)
            .unwrap_or(NaiveDate::MAX)
    }

    /// It is about something that existed when it was last checked, and no longer does (K2). `status`: of its
    /// capability.
    #[must_use]
    pub fn is_broken(&self, status: Option<CapabilityStatus>) -> bool {
        self.seen == Some(CapabilityStatus::Exists)
            && status.is_some_and(CapabilityStatus::is_below_exists)
    }

    /// It is about something below *exists*, and nobody stands by it (K1).
    #[must_use]
    pub fn wants_approver(&self, status: Option<CapabilityStatus>) -> bool {
        status.is_some_and(CapabilityStatus::is_below_exists) && self.approver.is_none()
    }

    /// Somebody looked today whether it is true, its capability being so far.
    pub const fn check(&mut self, status: Option<CapabilityStatus>, today: NaiveDate) {
        self.seen = status;
        self.checked_on = today;
    }
}

/// claim.broken and claim.stale of one claim: what is broken is not stale too. `status`: of its capability.
#[must_use]
pub fn signal(
    claim: &Claim,
    status: Option<CapabilityStatus>,
    settings: &Settings,
    today: NaiveDate,
) -> Option<Signal> {
    let subject = Subject::Claim(claim.id);
    let checked = claim.checked_on;
    if claim.is_broken(status) {
        let status = status.map_or("", CapabilityStatus::as_str);
        let episode = format!("{checked}.{status}");
        let rule = Rule::ClaimBroken;
        return Some(Signal::raised(
            rule,
            subject,
            episode,
            None,
            Severity::Red,
            None,
        ));
    }
    let stale_on = claim.stale_on(settings);
    (stale_on <= today).then(|| {
        let due = Some(stale_on);
        Signal::raised(
            Rule::ClaimStale,
            subject,
            checked,
            None,
            Severity::Note,
            due,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim() -> Result<Claim, crate::Problem> {
        Ok(Claim {
            id: ClaimId::new(),
            text: Words::parse("SSO for every plan")?,
            place: ClaimPlace::Site,
            passage: None,
            asserts: Asserts::Capability,
            capability: Some(CapabilityId::new()),
            seen: Some(CapabilityStatus::Exists),
            checked_on: NaiveDate::default(),
            approver: None,
        })
    }

    #[test]
    fn k4_a_claim_is_stale_from_the_ninetieth_day_without_a_check() -> Result<(), crate::Problem> {
        let claim = claim()?;
        let says = |days: u64, settings: &Settings| {
            let today = claim.checked_on + Days::new(days);
            let exists = Some(CapabilityStatus::Exists);
            signal(&claim, exists, settings, today).map(|signal| (signal.rule, signal.severity))
        };
        let stale = Some((Rule::ClaimStale, Severity::Note));
        let usual = Settings::default();
        assert_eq!((says(89, &usual), says(90, &usual)), (None, stale));
        let settings = Settings {
            claim_stale_days: 30,
            ..usual
        };
        assert_eq!((says(29, &settings), says(30, &settings)), (None, stale));
        Ok(())
    }

    #[test]
    fn k2_a_claim_breaks_where_what_existed_no_longer_does() -> Result<(), crate::Problem> {
        let mut claim = claim()?;
        let settings = Settings::default();
        let today = claim.checked_on + Days::new(400);
        for status in CapabilityStatus::ALL {
            let said = signal(&claim, Some(*status), &settings, today);
            let rule = if *status == CapabilityStatus::Exists {
                Rule::ClaimStale
            } else {
                Rule::ClaimBroken
            };
            assert_eq!(said.map(|signal| signal.rule), Some(rule), "{status}");
        }
        // Somebody looked, and let it stand.
        let beta = Some(CapabilityStatus::Beta);
        claim.check(beta, today);
        assert_eq!(signal(&claim, beta, &settings, today), None);
        assert!(claim.wants_approver(beta));
        claim.approver = Some(TeammateId::new());
        assert!(!claim.wants_approver(beta));
        Ok(())
    }
}
