//! Accounts and the people at them.

use chrono::NaiveDate;

use crate::Problem;
use crate::ids::{AccountId, ContactId, TeammateId, TrustLinkId};
use crate::money::Currency;
use crate::text::{Line, Words};
use crate::time::Zone;
use crate::touches::{Pledge, Pledges, Silence};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where an account stands with us.
    pub enum Stage {
        /// Not a client yet.
        Prospect = "prospect",
        /// Signed, being brought in.
        Onboarding = "onboarding",
        /// A running client.
        Active = "active",
        /// On hold by agreement.
        Paused = "paused",
        /// Lost.
        Churned = "churned",
        /// We said no, politely.
        Declined = "declined",
    }
}

vocabulary! {
    /// How much of our attention an account is given; decides where its runway begins (N2).
    pub enum Tier {
        /// Looked after in person.
        Strategic = "strategic",
        /// The usual care.
        Standard = "standard",
        /// Looked after by rhythm.
        Light = "light",
    }
}

vocabulary! {
    /// What the client chose us over.
    pub enum ChosenOver {
        /// A free program.
        Free = "free",
        /// A competitor.
        Rival = "rival",
        /// Leaving things as they were.
        Nothing = "nothing",
    }
}

vocabulary! {
    /// The part a contact plays when things are decided.
    pub enum Influence {
        /// Speaks for us inside.
        Champion = "champion",
        /// Says yes or no.
        Decider = "decider",
        /// Works with it.
        User = "user",
        /// Doubts.
        Sceptic = "sceptic",
        /// Stands in the way.
        Blocker = "blocker",
    }
}

vocabulary! {
    /// Why a contact trusts a teammate.
    pub enum TrustReason {
        /// They sold it to them.
        Sold = "sold",
        /// They founded it.
        Founded = "founded",
        /// They solved it when it was broken.
        Solved = "solved",
    }
}

/// A client company, from prospect to churned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What it is called.
    pub name: Line,
    /// Where it stands with us.
    pub stage: Stage,
    /// How much attention it is given.
    pub tier: Tier,
    /// The kind of client it is, in our own word.
    pub segment: Option<Line>,
    /// Who on our side looks after it.
    pub owner: TeammateId,
    /// BCP 47 tag of the language it is spoken to in.
    pub language: Option<Line>,
    /// The zone its dates belong to.
    pub zone: Zone,
    /// The currency it pays in.
    pub currency: Option<Currency>,
    /// Its website.
    pub website: Option<Line>,
    /// The day it became a client, or came to us as a prospect.
    pub since: Option<NaiveDate>,
    /// How many people there work with what we do.
    pub seats: Option<u32>,
    /// Why they stay, verbatim.
    pub stay_reason: Option<Words>,
    /// Topics that do not interest them.
    pub dont_cares: Option<Words>,
    /// What they chose us over.
    pub chosen_over: Option<ChosenOver>,
    /// Why they chose us over it.
    pub chosen_why: Option<Words>,
    /// Are they focused on results? Unknown until somebody said so.
    pub results_focused: Option<bool>,
    /// Anything else.
    pub notes: Option<Words>,
    /// The days of silence that it has for itself, instead of those of its tier (A4).
    pub silence: Silence,
    /// The pledges it was given, instead of the company's (A2).
    pub pledges: Pledges<Option<Pledge>>,
}

/// A person at the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Their id.
    pub id: ContactId,
    /// Where they work.
    pub account: AccountId,
    /// What they are called.
    pub name: Line,
    /// What they do there.
    pub role: Option<Line>,
    /// The part they play when things are decided.
    pub influence: Option<Influence>,
    /// How to speak to them.
    pub manner: Option<Words>,
    /// Their easiest route: channel, format, who decides.
    pub route: Option<Line>,
    /// What they win by it, personally.
    pub personal_win: Option<Words>,
    /// Their address for mail.
    pub email: Option<Line>,
    /// Their number.
    pub phone: Option<Line>,
    /// BCP 47 tag of their language, where it is not the account's.
    pub language: Option<Line>,
    /// What they agreed to, in words.
    pub consents: Option<Words>,
    /// The day they left the client.
    pub left_on: Option<NaiveDate>,
}

/// A contact who trusts one of us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustLink {
    /// Its id.
    pub id: TrustLinkId,
    /// Who trusts.
    pub contact: ContactId,
    /// Whom they trust.
    pub teammate: TeammateId,
    /// Why.
    pub why: Option<TrustReason>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// The day it was lost.
    pub lost_on: Option<NaiveDate>,
}

impl TrustLink {
    /// The same link, unless it was lost before it began.
    ///
    /// # Errors
    /// [`Problem::EndsBeforeStart`].
    pub fn checked(self) -> Result<Self, Problem> {
        match (self.since, self.lost_on) {
            (Some(since), Some(lost_on)) if lost_on < since => Err(Problem::EndsBeforeStart),
            _ => Ok(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_is_not_lost_before_it_began() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 6, day);
        let link = |since, lost_on| TrustLink {
            id: TrustLinkId::new(),
            contact: ContactId::new(),
            teammate: TeammateId::new(),
            why: None,
            since,
            lost_on,
        };
        assert!(link(day(2), day(2)).checked().is_ok());
        assert!(link(None, day(1)).checked().is_ok());
        assert_eq!(
            link(day(2), day(1)).checked(),
            Err(Problem::EndsBeforeStart)
        );
    }
}
