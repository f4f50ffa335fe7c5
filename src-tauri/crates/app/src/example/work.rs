//! What was said and done in the example: touches, promises, duties, moves, reminders.

use domain::accounts::Stage;
use domain::commitments::{Act, DateSetter, Kind, Side, Source};
use domain::touches::{Channel, Direction, TouchResult};

use super::fact::Fact::{self, About, Doer, Moved, Reminder, Said, Test, Touch};
use super::fact::{Entry, ago};

/// They called or wrote, and were answered.
const fn heard(
    at: &'static str,
    with: &'static str,
    channel: Channel,
    words: &'static str,
    felt: Option<i8>,
) -> Fact {
    Touch {
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
const fn told(
    at: &'static str,
    with: &'static str,
    channel: Channel,
    words: &'static str,
    felt: Option<i8>,
) -> Fact {
    Touch {
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
const fn missed(at: &'static str, with: &'static str) -> Fact {
    Touch {
        at,
        with,
        direction: Direction::Inbound,
        channel: Channel::Call,
        result: TouchResult::Missed,
        words: "",
        felt: None,
    }
}

const fn promised(
    key: &'static str,
    at: &'static str,
    person: &'static str,
    words: &'static str,
    due: i64,
    channel: Channel,
) -> Fact {
    Said {
        key,
        at,
        person,
        side: Side::Ours,
        words,
        due: Some(due),
        channel,
    }
}

const fn asked(
    key: &'static str,
    at: &'static str,
    person: &'static str,
    words: &'static str,
    due: i64,
    channel: Channel,
) -> Fact {
    Said {
        key,
        at,
        person,
        side: Side::Theirs,
        words,
        due: Some(due),
        channel,
    }
}

pub(super) fn entries() -> Vec<Entry> {
    let mut entries = settled();
    entries.extend(running());
    entries
}

/// What is over by today.
fn settled() -> Vec<Entry> {
    vec![
        ago(
            170,
            9,
            10,
            heard(
                "harbour",
                "tom",
                Channel::Call,
                "Two hygienists in one chair again. Please make it stop.",
                Some(-2),
            ),
        ),
        ago(
            170,
            9,
            14,
            promised(
                "doubles",
                "harbour",
                "tom",
                "No chair can be booked twice, at any of the three sites",
                -150,
                Channel::Call,
            ),
        ),
        ago(
            170,
            9,
            15,
            Test("doubles", "Tom books the same chair twice and is refused"),
        ),
        ago(155, 16, 30, Fact::Act("doubles", Act::Deliver)),
        ago(153, 9, 5, Fact::Act("doubles", Act::Confirm)),
        ago(
            153,
            9,
            0,
            heard(
                "harbour",
                "tom",
                Channel::Call,
                "Tried it all morning. It refuses. I could hug someone.",
                Some(3),
            ),
        ),
        ago(
            140,
            15,
            0,
            told(
                "cedar",
                "dana",
                Channel::Visit,
                "We print tomorrow's list every evening, in case. We have never needed it.",
                Some(2),
            ),
        ),
        ago(
            130,
            10,
            0,
            promised(
                "holiday-hours",
                "cedar",
                "dana",
                "Different opening hours on public holidays",
                -100,
                Channel::Email,
            ),
        ),
        ago(
            108,
            11,
            0,
            Moved {
                key: "holiday-hours",
                to: -92,
                set_by: DateSetter::Us,
                reason: "Jonas was ill for a week",
                told: Some(-108),
            },
        ),
        ago(94, 17, 0, Fact::Act("holiday-hours", Act::Deliver)),
        ago(90, 9, 40, Fact::Act("holiday-hours", Act::Confirm)),
        ago(
            120,
            12,
            0,
            heard(
                "most",
                "olga",
                Channel::Call,
                "Врачи довольны. Администраторы перестали звонить друг другу, чтобы узнать расписание.",
                Some(2),
            ),
        ),
        ago(
            118,
            12,
            10,
            promised(
                "print-ru",
                "most",
                "ilya",
                "Печать расписания на день для каждого кабинета",
                -95,
                Channel::Chat,
            ),
        ),
        ago(97, 15, 0, Fact::Act("print-ru", Act::Deliver)),
        ago(96, 8, 30, Fact::Act("print-ru", Act::Confirm)),
        ago(
            110,
            14,
            0,
            promised(
                "fax",
                "bright",
                "noel",
                "Referrals by fax land in the patient's file",
                -70,
                Channel::Call,
            ),
        ),
        ago(66, 10, 0, Fact::Act("fax", Act::Break)),
        ago(
            65,
            16,
            0,
            heard(
                "bright",
                "noel",
                Channel::Call,
                "I like you all, but I was told spring. We are going with the hospital's system.",
                Some(-3),
            ),
        ),
        ago(64, 9, 0, Fact::Stage("bright", Stage::Churned)),
        ago(
            85,
            13,
            0,
            told(
                "vega",
                "lucia",
                Channel::Call,
                "We are rebuilding until autumn. Keep our seat warm.",
                Some(1),
            ),
        ),
        ago(85, 13, 6, Fact::Stage("vega", Stage::Paused)),
        ago(
            84,
            10,
            0,
            promised(
                "texts",
                "fjord",
                "ingrid",
                "Reminder texts in Norwegian",
                -50,
                Channel::Email,
            ),
        ),
        ago(60, 10, 0, Fact::Act("texts", Act::Release)),
        ago(
            58,
            14,
            20,
            asked(
                "floor-plan",
                "northline",
                "marcus",
                "A floor plan with the names of all rooms",
                -45,
                Channel::Meeting,
            ),
        ),
        ago(47, 9, 0, Fact::Act("floor-plan", Act::Finish)),
        ago(
            57,
            11,
            0,
            asked(
                "logo",
                "sepid",
                "farid",
                "لوگوی درمانگاه برای صفحهٔ نوبت‌دهی",
                -40,
                Channel::Chat,
            ),
        ),
        ago(41, 10, 0, Fact::Act("logo", Act::Waive)),
        ago(
            23,
            11,
            0,
            promised(
                "second-shop",
                "mill",
                "fergal",
                "A price for the second shop",
                -15,
                Channel::Call,
            ),
        ),
        ago(19, 10, 0, Fact::Act("second-shop", Act::Withdraw)),
    ]
}

/// What stands open today.
fn running() -> Vec<Entry> {
    vec![
        ago(
            30,
            8,
            50,
            told(
                "harbour",
                "priya",
                Channel::Call,
                "I have three sites and one printer that works. Just give the front desk a list.",
                Some(0),
            ),
        ),
        ago(
            30,
            8,
            58,
            promised(
                "waiting-list",
                "harbour",
                "priya",
                "The waiting list as a sheet the front desk can print",
                -4,
                Channel::Call,
            ),
        ),
        ago(30, 9, 0, Doer("waiting-list", "jonas")),
        ago(
            30,
            9,
            1,
            About("waiting-list", Kind::Delivery, Source::Review),
        ),
        ago(29, 10, 0, Fact::Act("waiting-list", Act::Accept)),
        ago(12, 9, 30, Fact::Act("waiting-list", Act::Start)),
        ago(2, 17, 40, missed("harbour", "tom")),
        ago(
            9,
            15,
            0,
            promised(
                "training",
                "harbour",
                "tom",
                "An hour with the two new receptionists",
                1,
                Channel::Email,
            ),
        ),
        ago(
            9,
            15,
            2,
            About("training", Kind::Meeting, Source::Onboarding),
        ),
        ago(
            26,
            20,
            0,
            heard(
                "kowhai",
                "hemi",
                Channel::Email,
                "Could the recall letters go out on our letterhead? Patients think they are spam.",
                Some(-1),
            ),
        ),
        ago(
            25,
            9,
            0,
            promised(
                "letterhead",
                "kowhai",
                "hemi",
                "Recall letters on their own letterhead",
                -6,
                Channel::Email,
            ),
        ),
        ago(7, 16, 0, Fact::Act("letterhead", Act::Deliver)),
        ago(
            20,
            10,
            0,
            promised(
                "phones-ru",
                "most",
                "ilya",
                "Номер телефона пациента виден прямо в расписании",
                -9,
                Channel::Call,
            ),
        ),
        ago(
            13,
            12,
            0,
            Moved {
                key: "phones-ru",
                to: 2,
                set_by: DateSetter::Us,
                reason: "Сначала нужно закрыть доступ для стажёров",
                told: Some(-13),
            },
        ),
        ago(
            13,
            12,
            5,
            told(
                "most",
                "olga",
                Channel::Call,
                "Лучше позже, но чтобы стажёры не видели телефонов. Спасибо, что предупредили.",
                Some(1),
            ),
        ),
        ago(
            21,
            11,
            0,
            told(
                "sepid",
                "shirin",
                Channel::Meeting,
                "فقط می‌خواهم صبح که می‌رسم، صف پذیرش خالی باشد.",
                Some(1),
            ),
        ),
        ago(
            21,
            11,
            30,
            promised(
                "import-fa",
                "sepid",
                "shirin",
                "انتقال نوبت‌های دفتر کاغذی به تقویم",
                9,
                Channel::Meeting,
            ),
        ),
        ago(21, 11, 34, Doer("import-fa", "aylin")),
        ago(20, 9, 0, Fact::Act("import-fa", Act::Accept)),
        ago(
            18,
            10,
            0,
            asked(
                "list-fa",
                "sepid",
                "farid",
                "فهرست پزشکان و ساعت‌های حضورشان",
                -2,
                Channel::Chat,
            ),
        ),
        ago(17, 9, 0, Fact::Act("list-fa", Act::Acknowledge)),
        ago(
            16,
            12,
            0,
            told(
                "arogya",
                "sunita",
                Channel::Training,
                "आता सकाळी रांग नाही. रुग्णांना घरूनच वेळ मिळते.",
                Some(3),
            ),
        ),
        ago(
            16,
            12,
            40,
            promised(
                "sms-mr",
                "arogya",
                "sunita",
                "भेटीची आठवण मराठीत एसएमएसने",
                14,
                Channel::Training,
            ),
        ),
        ago(
            8,
            11,
            0,
            asked(
                "numbers-mr",
                "arogya",
                "patil",
                "जुन्या रुग्णांचे फोन नंबर",
                2,
                Channel::Email,
            ),
        ),
        ago(
            28,
            16,
            0,
            told(
                "northline",
                "marcus",
                Channel::Meeting,
                "My surgeons will use it when it opens faster than the whiteboard. Not before.",
                Some(-1),
            ),
        ),
        ago(
            28,
            16,
            20,
            promised(
                "speed",
                "northline",
                "marcus",
                "The day view opens in under a second on their ward computers",
                18,
                Channel::Meeting,
            ),
        ),
        ago(28, 16, 24, Doer("speed", "jonas")),
        ago(
            14,
            10,
            0,
            asked(
                "access",
                "northline",
                "june",
                "A test computer from the ward, reachable from outside",
                -3,
                Channel::Email,
            ),
        ),
        ago(
            6,
            18,
            0,
            heard(
                "northline",
                "june",
                Channel::Email,
                "Security has questions. I would not hold my breath for Friday.",
                Some(-2),
            ),
        ),
        ago(
            22,
            9,
            30,
            told(
                "mill",
                "fergal",
                Channel::Visit,
                "If the queue for flu jabs is gone by winter, I sign for both shops.",
                Some(2),
            ),
        ),
        ago(
            22,
            9,
            45,
            promised(
                "trial",
                "mill",
                "fergal",
                "A trial for the flu season, with his own opening hours in it",
                0,
                Channel::Visit,
            ),
        ),
        ago(
            22,
            9,
            50,
            Said {
                key: "labels",
                at: "mill",
                person: "fergal",
                side: Side::Ours,
                words: "Labels for prescriptions, one day",
                due: None,
                channel: Channel::Visit,
            },
        ),
        ago(
            11,
            8,
            0,
            heard(
                "tanaka",
                "tanaka-san",
                Channel::Email,
                "The parents ask for bookings at night, when we are closed.",
                Some(0),
            ),
        ),
        ago(
            11,
            8,
            20,
            promised(
                "demo",
                "tanaka",
                "tanaka-san",
                "A calendar to try, in Japanese, with night bookings",
                6,
                Channel::Email,
            ),
        ),
        ago(
            35,
            13,
            0,
            told(
                "sonnenhof",
                "katrin",
                Channel::Call,
                "Es läuft. Wenn ich nichts sage, läuft es.",
                Some(2),
            ),
        ),
        ago(
            10,
            9,
            20,
            told(
                "cedar",
                "dana",
                Channel::Call,
                "Elena asked what else is out there. I told her not to touch it, but talk to her.",
                Some(0),
            ),
        ),
        ago(
            5,
            10,
            0,
            Reminder {
                at: "cedar",
                text: "Call Elena herself, not Dana: what would she miss?",
                day: 0,
            },
        ),
        ago(
            5,
            10,
            5,
            Reminder {
                at: "vega",
                text: "Ask Lucía how the building goes",
                day: 12,
            },
        ),
    ]
}
