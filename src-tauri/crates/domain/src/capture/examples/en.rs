//! English lines. 2 June 2026 is a Tuesday.

use super::{Region, boston, check, tehran};

#[test]
fn a_line_names_account_date_person_and_channel() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: SSO by 15 June, said by Nina on call => Acme | 2026-06-15 | ours | Nina | call | SSO
        Acme: SSO by 15 June, said on call => Acme | 2026-06-15 | ours | - | call | SSO
        Acme: SSO as we said on call => Acme | - | ours | - | call | SSO as we said
        Acme: SSO => Acme | - | ours | - | - | SSO
        acme SSO by Friday => Acme | 2026-06-05 | ours | - | - | SSO
        SSO for Acme by Friday => Acme | 2026-06-05 | ours | - | - | SSO for Acme
        SSO by 15 June => - | 2026-06-15 | ours | - | - | SSO
        Globex GmbH: price list tomorrow => Globex GmbH | 2026-06-03 | ours | - | - | price list
        Globex: price list tomorrow => Globex GmbH | 2026-06-03 | ours | - | - | price list
        cafe zurich: new sign today => Café Zürich | 2026-06-02 | ours | - | - | new sign
        North: audit by 1 July => North Star/North Wind? | 2026-07-01 | ours | - | - | audit
        North Wind: Star audit => North Wind | - | ours | - | - | Star audit
        Twin: audit => Twin/Twin? | - | ours | - | - | audit
        Acne Inc: audit => new Acne Inc | - | ours | - | - | audit
        Nor: audit => new Nor ~ North Star/North Wind | - | ours | - | - | audit
        May & Sons: SSO by May 20 => May & Sons | 2027-05-20 | ours | - | - | SSO
        Q3 Labs SSO in Q3 => Q3 Labs | 2026-07-01..2026-09-30 quarter | ours | - | - | SSO
        Acme to North Wind: merge => new Acme to North Wind ~ Acme | - | ours | - | - | merge
        merge Acme and North Wind data => - | - | ours | - | - | merge Acme and North Wind data
        call at 10:30 about logs => - | - | ours | - | - | call at 10:30 about logs
        see https://example.com/a: b => - | - | ours | - | - | see https://example.com/a: b
        acme.com is down => - | - | ours | - | - | acme.com is down
        Acme - SSO - by 15 June - said by Nina => Acme | 2026-06-15 | ours | Nina | - | SSO
        Acme: -5% on the licence, by Friday. => Acme | 2026-06-05 | ours | - | - | -5% on the licence
         => - | - | ours | - | - |
        Acme: by Friday => Acme | 2026-06-05 | ours | - | - |
    ",
    );
}

#[test]
fn days_months_and_quarters() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: SSO 15 June => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by June 15th, 2027 with docs => Acme | 2027-06-15 | ours | - | - | SSO with docs
        Acme: SSO by the 15th of June => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by the 1st => Acme | 2026-07-01 | ours | - | - | SSO
        Acme: SSO by 1 June => Acme | 2027-06-01 | ours | - | - | SSO
        Acme: SSO by 2 June => Acme | 2026-06-02 | ours | - | - | SSO
        Acme: SSO by 1 June 2025 => Acme | 2025-06-01 | ours | - | - | SSO
        Acme: SSO by 29 Feb => Acme | 2028-02-29 | ours | - | - | SSO
        Acme: SSO by 31 June => Acme | - | ours | - | - | SSO by 31 June
        Acme: SSO in June => Acme | 2026-06-01..2026-06-30 month | ours | - | - | SSO
        Acme: SSO in May => Acme | 2027-05-01..2027-05-31 month | ours | - | - | SSO
        Acme: you may march on => Acme | - | ours | - | - | you may march on
        Acme: SSO Q3 2026 => Acme | 2026-07-01..2026-09-30 quarter | ours | - | - | SSO
        Acme: SSO in Q1 => Acme | 2027-01-01..2027-03-31 quarter | ours | - | - | SSO
        Acme: SSO in Q2 => Acme | 2026-04-01..2026-06-30 quarter | ours | - | - | SSO
        Acme: SSO end of Q3 => Acme | 2026-09-30 | ours | - | - | SSO
        Acme: SSO by the end of June => Acme | 2026-06-30 | ours | - | - | SSO
        Acme: SSO by end of month => Acme | 2026-06-30 | ours | - | - | SSO
        Acme: SSO by the end of the quarter => Acme | 2026-06-30 | ours | - | - | SSO
        Acme: SSO by end of next quarter => Acme | 2026-09-30 | ours | - | - | SSO
        Acme: SSO by year end => Acme | 2026-12-31 | ours | - | - | SSO
        Acme: SSO next month => Acme | 2026-07-01..2026-07-31 month | ours | - | - | SSO
        Acme: SSO next quarter => Acme | 2026-07-01..2026-09-30 quarter | ours | - | - | SSO
        Acme: SSO in the third quarter => Acme | 2026-07-01..2026-09-30 quarter | ours | - | - | SSO
        Acme: SSO mid-June => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 25 Khordad => Acme | 2026-06-15 | ours | - | - | SSO
    ",
    );
}

#[test]
fn days_of_the_week_and_days_from_now() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: SSO Friday => Acme | 2026-06-05 | ours | - | - | SSO
        Acme: SSO next Friday => Acme | 2026-06-12 | ours | - | - | SSO
        Acme: SSO by Fri => Acme | 2026-06-05 | ours | - | - | SSO
        Acme: SSO by Friday, 12 June => Acme | 2026-06-12 | ours | - | - | SSO
        Acme: who sat in the sun => Acme | - | ours | - | - | who sat in the sun
        Acme: SSO by Tuesday => Acme | 2026-06-02 | ours | - | - | SSO
        Acme: SSO next week => Acme | 2026-06-12 | ours | - | - | SSO
        Acme: SSO by end of week => Acme | 2026-06-05 | ours | - | - | SSO
        Acme: SSO tomorrow => Acme | 2026-06-03 | ours | - | - | SSO
        Acme: SSO the day after tomorrow => Acme | 2026-06-04 | ours | - | - | SSO
        Acme: SSO by EOD => Acme | 2026-06-02 | ours | - | - | SSO
        Acme: SSO in 2 weeks => Acme | 2026-06-16 | ours | - | - | SSO
        Acme: SSO in two weeks => Acme | 2026-06-16 | ours | - | - | SSO
        Acme: SSO in a week => Acme | 2026-06-09 | ours | - | - | SSO
        Acme: SSO in a couple of days => Acme | 2026-06-04 | ours | - | - | SSO
        Acme: SSO within 10 days => Acme | 2026-06-12 | ours | - | - | SSO
        Acme: SSO in 3 months => Acme | 2026-09-02 | ours | - | - | SSO
        Acme: trial for 2 weeks => Acme | - | ours | - | - | trial for 2 weeks
        Acme: loads in 2.5 days => Acme | - | ours | - | - | loads in 2.5 days
        Acme: loads in 3 business days => Acme | - | ours | - | - | loads in 3 business days
    ",
    );
    check(
        "2026-01-31",
        Region::default(),
        r"
        Acme: SSO in a month => Acme | 2026-02-28 | ours | - | - | SSO
        Acme: SSO next month => Acme | 2026-02-01..2026-02-28 month | ours | - | - | SSO
    ",
    );
    check(
        "2026-12-31",
        Region::default(),
        r"
        Acme: SSO tomorrow => Acme | 2027-01-01 | ours | - | - | SSO
        Acme: SSO by 1 January => Acme | 2027-01-01 | ours | - | - | SSO
        Acme: SSO by end of year => Acme | 2026-12-31 | ours | - | - | SSO
        Acme: SSO next year => Acme | 2027-12-31 | ours | - | - | SSO
        Acme: SSO next quarter => Acme | 2027-01-01..2027-03-31 quarter | ours | - | - | SSO
        Acme: SSO by Friday => Acme | 2027-01-01 | ours | - | - | SSO
    ",
    );
}

#[test]
fn dates_in_numbers() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: SSO 15.06 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 15.06. => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 15/06/2026 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 15/06/26 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO 2026-06-15 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 03/04/2027 => Acme | 2027-04-03 | ours | - | - | SSO
        Acme: SSO by 06/15/2026 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 1405/03/25 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO in 2026-07 => Acme | 2026-07-01..2026-07-31 month | ours | - | - | SSO
        Acme: support 24/7 => Acme | - | ours | - | - | support 24/7
        Acme: 15.06 per seat => Acme | - | ours | - | - | 15.06 per seat
        Acme: upgrade to v2.10 => Acme | - | ours | - | - | upgrade to v2.10
        Acme: from 10.0.0.1 to 12 => Acme | - | ours | - | - | from 10.0.0.1 to 12
        Acme: price $15.06 => Acme | - | ours | - | - | price $15.06
    ",
    );
    check(
        "2026-06-02",
        boston(),
        r"
        Acme: SSO by 03/04/2027 => Acme | 2027-03-04 | ours | - | - | SSO
        Acme: SSO by 15/06/2026 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by 06/07 => Acme | 2026-06-07 | ours | - | - | SSO
        Acme: SSO by 06.07 => Acme | 2026-07-06 | ours | - | - | SSO
    ",
    );
    check(
        "2026-06-02",
        tehran(),
        r"
        Acme: SSO by 05/03/25 => Acme | 2026-06-15 | ours | - | - | SSO
        Acme: SSO by end of month => Acme | 2026-06-21 | ours | - | - | SSO
    ",
    );
}

#[test]
fn one_date_counts() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: move Friday demo by 15 June => Acme | 2026-06-15 | ours | - | - | move Friday demo
        Acme: by 15 June report on Q1 2026 => Acme | 2026-06-15 | ours | - | - | report on Q1 2026
        Acme: draft by Friday, final by 15 June => Acme | 2026-06-15 | ours | - | - | draft by Friday, final
        Acme: tomorrow or Friday => Acme | 2026-06-03 | ours | - | - | or Friday
    ",
    );
}

#[test]
fn whoever_owes_and_whoever_said_it() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: they will send the contract by Friday => Acme | 2026-06-05 | theirs | - | - | they will send the contract
        Acme: they owe us logs => Acme | - | theirs | - | - | they owe us logs
        < Acme: logs by Friday => Acme | 2026-06-05 | theirs | - | - | logs
        Acme: < logs by Friday => Acme | 2026-06-05 | theirs | - | - | logs
        Acme: theirs: logs by Friday => Acme | 2026-06-05 | theirs | - | - | logs
        theirs: Acme: logs => Acme | - | theirs | - | - | logs
        Acme will send logs by Friday => Acme | 2026-06-05 | theirs | - | - | will send logs
        Acme: we'll send logs by Friday => Acme | 2026-06-05 | ours | - | - | we'll send logs
        Acme: Dana will send logs by Friday => Acme | 2026-06-05 | theirs | Dana Lind | - | Dana will send logs
        Acme: Nina will send logs by Friday => Acme | 2026-06-05 | ours | Nina | - | Nina will send logs
        Acme: logs by Friday, said by Dana => Acme | 2026-06-05 | theirs | Dana Lind | - | logs
        Acme: logs for Dana, said by Oleg => Acme | - | ours | Oleg Berg+Dana Lind | - | logs for Dana
        Acme: logs, Oleg Berg => Acme | - | ours | Oleg Berg | - | logs
        Acme: logs (Berg) => Acme | - | ours | Oleg Berg | - | logs
        Acme: logs, said by Olga => Acme | - | ours | - | - | logs, said by Olga
        Acme: logs, said by Sara Moss => Acme | - | ours | Sara Moss | - | logs
        North Wind: logs, said by Dana => North Wind | - | ours | - | - | logs, said by Dana
        Acme: will park the car => Acme | - | ours | - | - | will park the car
        Nina: logs by Friday => - | 2026-06-05 | ours | Nina | - | logs
    ",
    );
}

#[test]
fn by_which_way() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: logs, by email => Acme | - | ours | - | email | logs
        Acme: logs by Friday (said by Nina, in the meeting) => Acme | 2026-06-05 | ours | Nina | meeting | logs
        Acme: logs on Slack => Acme | - | ours | - | chat | logs
        Acme: logs, on site => Acme | - | ours | - | visit | logs
        Acme: logs, in a training => Acme | - | ours | - | training | logs
        Acme: logs over the phone tomorrow => Acme | 2026-06-03 | ours | - | call | logs
        Acme: set up a call with legal => Acme | - | ours | - | - | set up a call with legal
    ",
    );
}

#[test]
fn lines_as_people_type_them() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: send the SOW to Dana before Friday (Nina, call) => Acme | 2026-06-05 | ours | Nina+Dana Lind | call | send the SOW to Dana
        Told Dana at Acme we'd ship logs by end of next month => Acme | 2026-07-31 | ours | Dana Lind | - | Told Dana at Acme we'd ship logs
        Acme: 2FA for all 30 users by 1 July => Acme | 2026-07-01 | ours | - | - | 2FA for all 30 users
        Acme: run the pilot from 1 June to 15 June => Acme | 2026-06-15 | ours | - | - | run the pilot from 1 June to
        Acme: after 15 June we start billing => Acme | - | ours | - | - | after 15 June we start billing
        Acme: deliver v2.5 by 30.06 => Acme | 2026-06-30 | ours | - | - | deliver v2.5
        Acme: cut price by 15% => Acme | - | ours | - | - | cut price by 15%
        Acme: raise limit by 20 => Acme | - | ours | - | - | raise limit by 20
        Acme: Will you march in March? => Acme | 2027-03-01..2027-03-31 month | ours | - | - | Will you march?
        Acme: uptime 99.9 by Q4'27 => Acme | 2027-10-01..2027-12-31 quarter | ours | - | - | uptime 99.9
        Acme: SSO by Q4-2027 => Acme | 2027-10-01..2027-12-31 quarter | ours | - | - | SSO
        Acme: SSO by 15-Jun-2027 => Acme | 2027-06-15 | ours | - | - | SSO
        Acme: SSO in 6 weeks' time => Acme | 2026-07-14 | ours | - | - | SSO
        Acme: the Q1 report => Acme | - | ours | - | - | the Q1 report
        Acme: report for May => Acme | - | ours | - | - | report for May
        Acme: slides for Friday => Acme | 2026-06-05 | ours | - | - | slides
        Acme: send us logs by Friday => Acme | 2026-06-05 | theirs | - | - | send us logs
        Acme: SSO by Friday night => Acme | 2026-06-05 | ours | - | - | SSO
        Acme: the deck is due on Friday => Acme | 2026-06-05 | ours | - | - | the deck
        Acme: deadline: 15 June, deck => Acme | 2026-06-15 | ours | - | - | deck
        Acme: discuss prices on Thursday at 10:30 => Acme | 2026-06-04 | ours | - | - | discuss prices at 10:30
        Acme: SSO (by 15 June) - firm => Acme | 2026-06-15 | ours | - | - | SSO - firm
        15.06: Acme SSO => Acme | 2026-06-15 | ours | - | - | Acme SSO
        By 15 June: Acme SSO => Acme | 2026-06-15 | ours | - | - | Acme SSO
        Acme, SSO, 15 June, Nina, call => Acme | 2026-06-15 | ours | Nina | call | SSO
        Acme (Dana): SSO by Friday => Acme | 2026-06-05 | ours | Dana Lind | - | SSO
        Acme's SSO by Friday => Acme | 2026-06-05 | ours | - | - | SSO
        Globex SSO by friday => Globex GmbH | 2026-06-05 | ours | - | - | SSO
        Globex - SSO by friday => Globex GmbH | 2026-06-05 | ours | - | - | SSO
        Acme:SSO by Friday => Acme | 2026-06-05 | ours | - | - | SSO
        Acme said they'd pay by Friday => Acme | 2026-06-05 | theirs | - | - | said they'd pay
        Acme: waiting for logs from Dana till Friday => Acme | 2026-06-05 | theirs | Dana Lind | - | waiting for logs from Dana
        email dana@acme.com by Friday => - | 2026-06-05 | ours | - | - | email dana@acme.com
    ",
    );
}
