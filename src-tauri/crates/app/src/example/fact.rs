//! One thing that happened in the example, as it is written down in its tables.

use domain::accounts::{ChosenOver, Influence, Stage, Tier, TrustReason};
use domain::capabilities::CapabilityStatus;
use domain::claims::{Asserts, ClaimPlace};
use domain::commitments::{Act, DateSetter, Kind, Side, Source};
use domain::contracts::{Billing, HumanCall, NoticeUnit, StepOutcome};
use domain::meetings::{Intention, MeetingKind};
use domain::touches::{Channel, Direction, TouchResult};

/// Something that happened `days_ago`, at this time of day. Days of dates count from today.
pub(super) struct Entry {
    pub days_ago: u16,
    pub hour: u32,
    pub minute: u32,
    pub fact: Fact,
}

/// What happened. Records are named by short keys, which only the tables know.
pub(super) enum Fact {
    Teammate {
        key: &'static str,
        name: &'static str,
        role: &'static str,
    },
    /// May grant so many hours a month, so many days of delay, and euros at a time.
    Authority(&'static str, u16, u16, i64),
    Client {
        key: &'static str,
        name: &'static str,
        stage: Stage,
        tier: Tier,
        zone: &'static str,
        language: &'static str,
    },
    Stage(&'static str, Stage),
    Owner(&'static str, &'static str),
    StayReason(&'static str, &'static str),
    DontCares(&'static str, &'static str),
    Chosen(&'static str, ChosenOver, &'static str),
    Segment(&'static str, &'static str),
    Person {
        key: &'static str,
        at: &'static str,
        name: &'static str,
        role: &'static str,
        influence: Influence,
    },
    Manner(&'static str, &'static str),
    /// A contact trusts a teammate, since so many days from today; nobody's key is me.
    Trust {
        contact: &'static str,
        teammate: Option<&'static str>,
        why: TrustReason,
        since: i64,
    },
    Touch {
        at: &'static str,
        with: &'static str,
        direction: Direction,
        channel: Channel,
        result: TouchResult,
        words: &'static str,
        felt: Option<i8>,
    },
    Said {
        key: &'static str,
        at: &'static str,
        person: &'static str,
        side: Side,
        words: &'static str,
        due: Option<i64>,
        channel: Channel,
    },
    Doer(&'static str, &'static str),
    /// Who named its date, where that is not us.
    SetBy(&'static str, DateSetter),
    About(&'static str, Kind, Source),
    Test(&'static str, &'static str),
    /// What its doer reckons with, in working days.
    Estimate(&'static str, u16),
    Act(&'static str, Act),
    /// The first waits for the second, and then so many working days.
    Waits(&'static str, &'static str, u16),
    /// What the client means to do once the promise is kept, on which day, and what it costs them if it moves.
    Plan {
        key: &'static str,
        text: &'static str,
        day: i64,
        cost: &'static str,
    },
    Moved {
        key: &'static str,
        to: i64,
        set_by: DateSetter,
        reason: &'static str,
        told: Option<i64>,
    },
    Contract {
        key: &'static str,
        at: &'static str,
        title: &'static str,
        start: i64,
        end: End,
        notice: Option<(u16, NoticeUnit)>,
    },
    Price(&'static str, i64, &'static str, Billing),
    Call(&'static str, HumanCall),
    Step {
        key: &'static str,
        step: u16,
        outcome: StepOutcome,
        reason: &'static str,
    },
    /// A meeting, so many days from today, at a full hour there.
    Meeting {
        at: &'static str,
        with: &'static str,
        kind: MeetingKind,
        about: &'static str,
        place: &'static str,
        day: i64,
        hour: u32,
        minutes: u32,
        intention: Option<Intention>,
    },
    Capability {
        key: &'static str,
        name: &'static str,
        status: CapabilityStatus,
        aliases: &'static str,
    },
    Limits(&'static str, &'static str),
    /// How far a capability is from now on.
    Became(&'static str, CapabilityStatus),
    /// What we say of a capability that is missing.
    Honesty(&'static str, &'static str),
    /// A promise is on a capability; one below *exists* has somebody who stands by it.
    On(&'static str, &'static str, Option<&'static str>),
    /// A sentence of ours, where it stands, and the capability it is about.
    Claim {
        text: &'static str,
        place: ClaimPlace,
        passage: &'static str,
        asserts: Asserts,
        about: Option<&'static str>,
        approver: Option<&'static str>,
    },
    /// What we do and do not do for a segment, or for everybody.
    Boundary {
        sentence: &'static str,
        segment: &'static str,
        capabilities: &'static [&'static str],
        words: &'static str,
    },
    Reminder {
        at: &'static str,
        text: &'static str,
        day: i64,
        /// It comes again every so many weeks.
        weeks: Option<u16>,
    },
}

/// When a contract of the example ends.
pub(super) enum End {
    Open,
    Evergreen,
    On {
        day: i64,
        renews_months: Option<u16>,
    },
}

/// `fact`, so many days ago at `hour:minute`.
pub(super) const fn ago(days_ago: u16, hour: u32, minute: u32, fact: Fact) -> Entry {
    Entry {
        days_ago,
        hour,
        minute,
        fact,
    }
}

/// They called or wrote, and were answered.
pub(super) const fn heard(
    at: &'static str,
    with: &'static str,
    channel: Channel,
    words: &'static str,
    felt: Option<i8>,
) -> Fact {
    Fact::Touch {
        at,
        with,
        direction: Direction::Inbound,
        channel,
        result: TouchResult::Reached,
        words,
        felt,
    }
}

/// We called or wrote, and reached them.
pub(super) const fn told(
    at: &'static str,
    with: &'static str,
    channel: Channel,
    words: &'static str,
    felt: Option<i8>,
) -> Fact {
    Fact::Touch {
        at,
        with,
        direction: Direction::Outbound,
        channel,
        result: TouchResult::Reached,
        words,
        felt,
    }
}

/// They called and nobody answered.
pub(super) const fn missed(at: &'static str, with: &'static str) -> Fact {
    Fact::Touch {
        at,
        with,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Missed,
        words: "",
        felt: None,
    }
}

pub(super) const fn promised(
    key: &'static str,
    at: &'static str,
    person: &'static str,
    words: &'static str,
    due: i64,
    channel: Channel,
) -> Fact {
    Fact::Said {
        key,
        at,
        person,
        side: Side::Ours,
        words,
        due: Some(due),
        channel,
    }
}

pub(super) const fn asked(
    key: &'static str,
    at: &'static str,
    person: &'static str,
    words: &'static str,
    due: i64,
    channel: Channel,
) -> Fact {
    Fact::Said {
        key,
        at,
        person,
        side: Side::Theirs,
        words,
        due: Some(due),
        channel,
    }
}
