//! What the calendar does and does not do yet, what is claimed of it, and what is done for whom.

use domain::capabilities::CapabilityStatus::{self, Beta, Building, Exists, Idea, Limited, Never};
use domain::claims::{Asserts, ClaimPlace};

use super::fact::Fact::{self, Boundary, Claim, On};
use super::fact::{Entry, ago};

const fn capability(
    key: &'static str,
    name: &'static str,
    status: CapabilityStatus,
    aliases: &'static str,
) -> Fact {
    Fact::Capability {
        key,
        name,
        status,
        aliases,
    }
}

pub(super) fn entries() -> Vec<Entry> {
    let mut entries = capabilities();
    entries.extend(promised());
    entries.extend(said());
    entries
}

/// What there is, from what works to what never will.
fn capabilities() -> Vec<Entry> {
    vec![
        ago(
            180,
            11,
            0,
            capability(
                "guard",
                "Double-booking guard",
                Exists,
                "double bookings, booked twice",
            ),
        ),
        ago(
            180,
            11,
            2,
            capability(
                "schedule",
                "Printed day schedule",
                Exists,
                "printed schedule, печать расписания",
            ),
        ),
        ago(
            180,
            11,
            4,
            capability("recalls", "Recall letters", Exists, "recalls"),
        ),
        ago(
            180,
            11,
            6,
            capability(
                "texts",
                "Reminders by text message",
                Limited,
                "text reminders, reminder texts, एसएमएसने",
            ),
        ),
        ago(
            180,
            11,
            7,
            Fact::Limits("texts", "English, German and Russian so far"),
        ),
        ago(
            180,
            11,
            9,
            capability("nights", "Bookings at night", Beta, "night bookings"),
        ),
        ago(
            180,
            11,
            11,
            capability("queue", "Waiting list", Building, "waiting lists"),
        ),
        ago(
            180,
            11,
            13,
            capability(
                "labels",
                "Prescription labels",
                Idea,
                "labels for prescriptions",
            ),
        ),
        ago(
            180,
            11,
            15,
            capability("fax", "Referrals by fax", Building, "fax"),
        ),
        ago(66, 10, 5, Fact::Became("fax", Never)),
        ago(
            64,
            9,
            10,
            Fact::Honesty(
                "fax",
                "We told Bright Steps spring, and it cost us the client. Now we say no in the first call.",
            ),
        ),
    ]
}

/// Which promises are on what, and who stands by those on what does not exist.
fn promised() -> Vec<Entry> {
    vec![
        ago(170, 9, 25, On("doubles", "guard", None)),
        ago(118, 12, 25, On("print-ru", "schedule", None)),
        ago(110, 14, 15, On("fax", "fax", None)),
        ago(30, 9, 5, On("waiting-list", "queue", Some("jonas"))),
        ago(16, 12, 50, On("sms-mr", "texts", Some("jonas"))),
        ago(11, 8, 30, On("demo", "nights", Some("aylin"))),
        ago(7, 16, 5, On("letterhead", "recalls", None)),
    ]
}

/// What we say of it elsewhere, and what we say to clients of a kind.
fn said() -> Vec<Entry> {
    vec![
        ago(
            40,
            13,
            0,
            Claim {
                text: "No chair is ever booked twice.",
                place: ClaimPlace::Site,
                passage: "The first page",
                asserts: Asserts::Capability,
                about: Some("guard"),
                approver: None,
            },
        ),
        ago(
            40,
            13,
            3,
            Claim {
                text: "Reminders in the language your patients speak",
                place: ClaimPlace::Deck,
                passage: "Slide 4",
                asserts: Asserts::Capability,
                about: Some("texts"),
                approver: Some("aylin"),
            },
        ),
        ago(
            26,
            10,
            0,
            Claim {
                text: "A person picks up, on every working day from eight to six.",
                place: ClaimPlace::Rfp,
                passage: "How fast do you answer when something breaks?",
                asserts: Asserts::Service,
                about: None,
                approver: None,
            },
        ),
        ago(
            64,
            9,
            20,
            Boundary {
                sentence: "Appointments only: we keep no prescriptions, bills or patient files.",
                segment: "",
                capabilities: &["fax", "labels"],
                words: "prescriptions, bills, invoices, patient files, patient's file",
            },
        ),
        ago(
            58,
            9,
            0,
            Boundary {
                sentence: "A new language takes us two weeks, and somebody at the clinic reads every text first.",
                segment: "",
                capabilities: &["texts"],
                words: "in Norwegian, in Japanese, به فارسی, मराठीत",
            },
        ),
        ago(
            50,
            9,
            0,
            Boundary {
                sentence: "We train the front desk once at each site; after that by video.",
                segment: "dental, several sites",
                capabilities: &[],
                words: "training, receptionist, receptionists",
            },
        ),
    ]
}
