//! The dates of the ledger as any calendar shows them: what each one is, and when.

use chrono::{DateTime, NaiveDate, Utc};

use crate::commitments::Side;
use crate::contracts::{Contract, Party};
use crate::meetings::MeetingKind;
use crate::reminders::{Recurring, Reminder};
use crate::text::{Line, Words};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a date of the ledger is. A record has at most one date of each kind, so its id and this word name a date for
    /// ever, however it moves.
    pub enum DateKind {
        /// The day a commitment is due, whichever side owes it.
        Due = "due",
        /// The last day of a contract's term.
        End = "end",
        /// The last day on which we may give notice.
        OurNotice = "our-notice",
        /// The last day on which the client may give notice.
        TheirNotice = "their-notice",
        /// A hand-set note.
        Reminder = "reminder",
        /// A planned touch.
        Meeting = "meeting",
    }
}

/// What a date says, for a sentence in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A commitment is due.
    Due {
        /// Who owes it.
        side: Side,
        /// What was said.
        words: Words,
    },
    /// A contract ends, or begins its next term.
    End {
        /// What it is about.
        title: Line,
        /// It goes on by itself.
        renews: bool,
    },
    /// The last day for notice.
    Notice {
        /// What the contract is about.
        title: Line,
        /// Whose notice; none where both have the same last day.
        party: Option<Party>,
    },
    /// A hand-set note.
    Reminder {
        /// What it says.
        text: Line,
    },
    /// A planned touch.
    Meeting {
        /// What kind of touch.
        kind: MeetingKind,
        /// What it is about.
        about: Option<Line>,
        /// Where it is.
        place: Option<Line>,
    },
}

/// When a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// All day, wherever the person is.
    Day(NaiveDate),
    /// At an instant.
    At(DateTime<Utc>),
    /// From one instant to another.
    Span(DateTime<Utc>, DateTime<Utc>),
    /// Again and again, on the clocks of wherever the person is.
    Again {
        /// When it comes next.
        at: DateTime<Utc>,
        /// The rule, where it stands.
        recurring: Recurring,
    },
}

/// A date of a contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractDate {
    /// Which.
    pub kind: DateKind,
    /// What it says.
    pub said: Said,
    /// The day.
    pub on: NaiveDate,
}

impl Contract {
    /// The dates that stand in a calendar on `today`: the end of the term that runs or is still to come, and the last
    /// days for notice while nobody gave it.
    #[must_use]
    pub fn dates(&self, today: NaiveDate) -> Vec<ContractDate> {
        let Some(end) = self.end_on(today).filter(|end| *end >= today) else {
            return Vec::new();
        };
        let mut dates = vec![ContractDate {
            kind: DateKind::End,
            said: Said::End {
                title: self.title.clone(),
                renews: self.renews(),
            },
            on: end,
        }];
        if self.notice_given.is_some() {
            return dates;
        }
        let deadline = |party| self.notice_deadline(party, today);
        let notice = |kind, party, on| ContractDate {
            kind,
            said: Said::Notice {
                title: self.title.clone(),
                party,
            },
            on,
        };
        match (deadline(Party::Us), deadline(Party::Client)) {
            (Some(ours), Some(theirs)) if ours == theirs => {
                dates.push(notice(DateKind::TheirNotice, None, theirs));
            }
            (ours, theirs) => {
                dates.extend(ours.map(|on| notice(DateKind::OurNotice, Some(Party::Us), on)));
                dates.extend(
                    theirs.map(|on| notice(DateKind::TheirNotice, Some(Party::Client), on)),
                );
            }
        }
        dates
    }
}

impl Reminder {
    /// When it comes.
    #[must_use]
    pub const fn when(&self) -> When {
        match self.recurring {
            Some(recurring) => When::Again {
                at: self.at,
                recurring,
            },
            None => When::At(self.at),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::contracts::{Billing, ContractState, Notice, NoticeGiven, NoticeUnit, Term};
    use crate::ids::{AccountId, ContractId};
    use crate::time::Zone;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn contract(renews_months: Option<u16>) -> Contract {
        Contract {
            id: ContractId::new(),
            account: AccountId::new(),
            title: Line::parse("Licence").unwrap(),
            state: ContractState::Signed {
                on: day("2025-07-01"),
            },
            signing_planned_on: None,
            start: None,
            term: Term::Fixed {
                end: day("2026-06-30"),
                renews_months,
            },
            billing: Billing::Yearly,
            notice: Some(Notice {
                count: 1,
                unit: NoticeUnit::Months,
            }),
            our_notice: None,
            value: None,
            zone: Zone::utc(),
            predecessor: None,
            price_rule: None,
            call: None,
            notice_given: None,
        }
    }

    fn dates(contract: &Contract, today: &str) -> Vec<(DateKind, String)> {
        let dates = contract.dates(day(today)).into_iter();
        dates.map(|date| (date.kind, date.on.to_string())).collect()
    }

    #[test]
    fn a_contract_has_its_end_and_one_last_day_for_notice_where_both_have_the_same() {
        let lapsing = contract(None);
        let both = [
            (DateKind::End, "2026-06-30".to_owned()),
            (DateKind::TheirNotice, "2026-05-30".to_owned()),
        ];
        assert_eq!(dates(&lapsing, "2026-06-30"), both, "its last day");
        assert_eq!(dates(&lapsing, "2026-07-01"), [], "over");
        assert!(matches!(
            lapsing.dates(day("2026-06-01"))[1].said,
            Said::Notice { party: None, .. }
        ));

        let ours = Contract {
            our_notice: Some(Notice {
                count: 10,
                unit: NoticeUnit::Days,
            }),
            ..contract(Some(12))
        };
        let next_term = [
            (DateKind::End, "2027-06-30".to_owned()),
            (DateKind::OurNotice, "2027-06-20".to_owned()),
            (DateKind::TheirNotice, "2027-05-30".to_owned()),
        ];
        assert_eq!(dates(&ours, "2026-07-01"), next_term, "it renewed itself");
    }

    #[test]
    fn nobody_gives_notice_twice_and_a_contract_without_an_end_has_no_date() {
        let given = Contract {
            notice_given: Some(NoticeGiven {
                party: Party::Client,
                on: day("2026-03-01"),
                ends_on: day("2026-04-30"),
                person: None,
                channel: None,
                words: None,
            }),
            ..contract(Some(12))
        };
        let end = [(DateKind::End, "2026-04-30".to_owned())];
        assert_eq!(dates(&given, "2026-04-01"), end);
        assert!(matches!(
            given.dates(day("2026-04-01"))[0].said,
            Said::End { renews: false, .. }
        ));
        let evergreen = Contract {
            term: Term::Evergreen,
            ..contract(None)
        };
        assert_eq!(dates(&evergreen, "2026-06-01"), []);
    }
}
