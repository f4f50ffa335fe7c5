//! What was said and done in the example, and is over by today.

use domain::accounts::Stage;
use domain::commitments::{Act, DateSetter};
use domain::touches::Channel;

use super::fact::Fact::{self, Moved, Test};
use super::fact::{Entry, ago, asked, heard, promised, told};

pub(super) fn entries() -> Vec<Entry> {
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
            130,
            12,
            15,
            told(
                "fjord",
                "ingrid",
                Channel::Call,
                "Alt rolig her. Vi roper hvis noe brenner.",
                Some(1),
            ),
        ),
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
