//! The contracts of the example and what was done about their renewals.

use domain::contracts::{Billing, HumanCall, NoticeUnit, StepOutcome};

use super::fact::Fact::{Call, Contract, Price, Step};
use super::fact::{End, Entry, ago};

pub(super) fn entries() -> Vec<Entry> {
    let yearly = |day| End::On {
        day,
        renews_months: Some(12),
    };
    vec![
        ago(
            396,
            16,
            0,
            Contract {
                key: "harbour-c",
                at: "harbour",
                title: "Calendar for three sites",
                start: -260,
                end: yearly(104),
                notice: Some((60, NoticeUnit::Days)),
            },
        ),
        ago(
            396,
            16,
            2,
            Price("harbour-c", 1_140_000, "GBP", Billing::Yearly),
        ),
        ago(30, 9, 10, Call("harbour-c", HumanCall::Good)),
        ago(
            378,
            15,
            0,
            Contract {
                key: "cedar-c",
                at: "cedar",
                title: "Calendar and reminders",
                start: -329,
                end: yearly(35),
                notice: Some((30, NoticeUnit::Days)),
            },
        ),
        ago(
            378,
            15,
            2,
            Price("cedar-c", 54_000, "USD", Billing::Monthly),
        ),
        ago(
            20,
            12,
            0,
            Step {
                key: "cedar-c",
                step: 30,
                outcome: StepOutcome::Skipped,
                reason: "Dana takes the papers to Elena herself",
            },
        ),
        ago(
            385,
            11,
            0,
            Contract {
                key: "sonnenhof-c",
                at: "sonnenhof",
                title: "Kalender",
                start: -380,
                end: End::Open,
                notice: None,
            },
        ),
        ago(
            328,
            12,
            0,
            Contract {
                key: "most-c",
                at: "most",
                title: "Расписание на два филиала",
                start: -300,
                end: End::On {
                    day: 64,
                    renews_months: None,
                },
                notice: Some((1, NoticeUnit::Months)),
            },
        ),
        ago(
            328,
            12,
            3,
            Price("most-c", 4_800_000, "RUB", Billing::Quarterly),
        ),
        ago(
            24,
            10,
            0,
            Step {
                key: "most-c",
                step: 90,
                outcome: StepOutcome::Done,
                reason: "",
            },
        ),
        ago(
            298,
            10,
            0,
            Contract {
                key: "fjord-c",
                at: "fjord",
                title: "Kalender",
                start: -200,
                end: End::Evergreen,
                notice: Some((1, NoticeUnit::MonthEnds)),
            },
        ),
        ago(
            278,
            9,
            0,
            Contract {
                key: "kowhai-c",
                at: "kowhai",
                title: "Calendar with recalls",
                start: -270,
                end: yearly(459),
                notice: Some((90, NoticeUnit::Days)),
            },
        ),
        ago(
            258,
            12,
            0,
            Contract {
                key: "northline-c",
                at: "northline",
                title: "Ward calendar, pilot",
                start: -240,
                end: yearly(230),
                notice: Some((3, NoticeUnit::Months)),
            },
        ),
        ago(
            258,
            12,
            2,
            Price("northline-c", 9_600_000, "USD", Billing::Yearly),
        ),
        ago(20, 13, 0, Call("northline-c", HumanCall::Watching)),
        ago(
            72,
            10,
            0,
            Contract {
                key: "sepid-c",
                at: "sepid",
                title: "تقویم نوبت‌دهی",
                start: -45,
                end: yearly(320),
                notice: Some((2, NoticeUnit::Months)),
            },
        ),
        ago(
            58,
            10,
            0,
            Contract {
                key: "arogya-c",
                at: "arogya",
                title: "भेटींचे वेळापत्रक",
                start: -30,
                end: yearly(335),
                notice: Some((30, NoticeUnit::Days)),
            },
        ),
    ]
}
