//! Written-out forecasts. What holds for all of them is in `properties`, how they do over time in `companies`, and what is
//! drawn in `chain`.
#![allow(clippy::unwrap_used)]

mod chain;
mod companies;
mod properties;

use std::collections::BTreeSet;

use super::*;
use crate::commitments::{Act, Dates, Promise};
use crate::ids::{AccountId, TeammateId};
use crate::text::Words;
use crate::time::{DueDate, WeeklyPattern, Zone};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A Monday.
fn start() -> NaiveDate {
    day("2026-06-01")
}

fn working() -> WorkingTime {
    let holidays = BTreeSet::from([day("2026-06-08"), day("2026-12-25")]);
    WorkingTime::new(WeeklyPattern::default(), holidays, Zone::utc())
}

fn case(kind: Kind, has_duty: bool, planned_days: u16, taken: Taken) -> PastCase {
    PastCase {
        id: CommitmentId::new(),
        kind,
        has_duty,
        planned_days,
        taken,
    }
}

/// A delivery without a duty, as [`forecast`] is asked for.
fn delivery(planned_days: u16, taken: Taken) -> PastCase {
    case(Kind::Delivery, false, planned_days, taken)
}

fn estimated(planned_days: u16) -> Estimated<'static> {
    Estimated {
        id: None,
        kind: Kind::Delivery,
        has_duty: false,
        planned_days,
        begun_on: start(),
        waits: &[],
    }
}

/// The forecast for a delivery begun on 1 June of which `elapsed` working days are over.
fn forecast<'a>(
    planned_days: u16,
    elapsed: u32,
    past: &[PastCase],
    working: &'a WorkingTime,
) -> Forecast<'a> {
    let today = working.nth_after(elapsed + 1, start());
    Forecast::of(
        &estimated(planned_days),
        past,
        Stretch::NONE,
        working,
        today,
    )
}

#[test]
fn d2_without_history_eighty_percent_is_the_estimate_times_one_and_three_quarters() {
    let working = working();
    let it = forecast(100, 0, &[], &working);
    let after = |days| working.nth_after(days, start());
    let quantile = |percent| it.quantile(Share::of_percent(percent));
    // e^μ = 1.2411, e^(μ + 0.8416σ) = 1.7540, e^(μ + 1.2816σ) = 2.1016, e^(μ + 1.6449σ) = 2.4400
    assert_eq!(quantile(50), after(125));
    assert_eq!(quantile(80), after(176));
    assert_eq!(quantile(90), after(211));
    assert_eq!(quantile(95), after(245));
    assert_eq!(
        forecast(4, 0, &[], &working).quantile(Share::of_percent(80)),
        after(8),
        "4 · 1.754 = 7.02, and the eighth day is the first that reaches it"
    );
}

#[test]
fn d2_the_odds_of_half_as_much_again_fall_while_it_is_not_done() {
    let working = working();
    let promised = working.nth_after(60, start());
    let odds = |elapsed| {
        let it = forecast(40, elapsed, &[], &working);
        it.odds(promised).percent()
    };
    assert_eq!(odds(0), 68);
    assert_eq!(odds(48), 39, "at 80 % of the time");
    assert_eq!(odds(57), 12, "at 95 % of the time");
    assert_eq!(odds(60), 0, "the promised day is over");
    assert!(odds(59) > 0, "the promised day is not over");
}

#[test]
fn d2_a_planned_nothing_counts_as_a_day() {
    let working = working();
    let of = |planned| forecast(planned, 0, &[], &working).quantile(Share::of_percent(80));
    assert_eq!(of(0), of(1));
    let none = delivery(0, Taken::Delivered(3));
    let one = delivery(1, Taken::Delivered(3));
    assert_eq!(none.ratio(), one.ratio());
}

/// Five promises like it took twice their plan: w₁ = w₂ = w₃ = 1/2, so an eighth is left to the prior.
#[test]
fn d1_each_class_weighs_by_its_size_and_what_is_left_goes_to_the_wider() {
    let working = working();
    let past = [delivery(5, Taken::Delivered(10)); 5];
    let it = forecast(10, 0, &past, &working);
    let odds = |days| it.odds(working.nth_after(days, start())).parts();
    // P(1.9) = 0.84993 and P(2) = 0.87717.
    assert_eq!(odds(19), 1_062, "0.84993 / 8");
    assert_eq!(odds(20), 9_846, "7/8 + 0.87717 / 8");
}

/// Five deliveries without a duty took their plan, five with one took three times as long, and ten answers took twice:
/// F(1) = ½·1 + ½(⅔·½ + ⅓(⅘·¼ + ⅕·P(1))).
#[test]
fn d1_classes_go_from_narrow_to_wide() {
    let working = working();
    let took = |kind, has_duty, days, count| {
        let it = case(kind, has_duty, 10, Taken::Delivered(days));
        std::iter::repeat_n(it, count)
    };
    let past: Vec<_> = took(Kind::Delivery, false, 10, 5)
        .chain(took(Kind::Delivery, true, 30, 5))
        .chain(took(Kind::Answer, false, 20, 10))
        .collect();
    let it = forecast(10, 0, &past, &working);
    let prior = 1.0 - prior::left(1.0);
    let pooled = 0.5 + 0.5 * (2.0 / 3.0 * 0.5 + 1.0 / 3.0 * (0.8 * 0.25 + 0.2 * prior));
    let odds = it.odds(working.nth_after(10, start()));
    assert_eq!(odds, Share::nearest(pooled));
}

/// Deliveries without a duty took 8, 12 and 20 of ten planned days and one is open after 15; one with a duty is open
/// after 24; answers took 5 and 10. The figures come from another program, written from the rule's own words.
#[test]
fn d2_odds_and_dates_of_a_written_out_history() {
    let working = working();
    let past = [
        delivery(10, Taken::Delivered(8)),
        delivery(10, Taken::Delivered(12)),
        delivery(10, Taken::Delivered(20)),
        delivery(10, Taken::Undelivered(15)),
        case(Kind::Delivery, true, 10, Taken::Undelivered(24)),
        case(Kind::Answer, false, 10, Taken::Delivered(5)),
        case(Kind::Answer, true, 10, Taken::Delivered(10)),
    ];
    let odds = |elapsed| {
        let it = forecast(10, elapsed, &past, &working);
        [15, 20, 30].map(|days| it.odds(working.nth_after(days, start())).parts())
    };
    assert_eq!(odds(0), [5_044, 8_677, 9_636]);
    assert_eq!(odds(11), [3_110, 8_161, 9_495]);
    let it = forecast(10, 0, &past, &working);
    let quantile = |percent| it.quantile(Share::of_percent(percent));
    let after = |days| working.nth_after(days, start());
    assert_eq!([50, 80, 90, 95].map(quantile), [15, 20, 26, 29].map(after));
}

#[test]
fn d1_an_open_promise_says_something_once_it_is_past_its_plan() {
    let working = working();
    let cases = |taken| {
        forecast(10, 0, &[delivery(10, taken)], &working)
            .cases()
            .len()
    };
    assert_eq!(cases(Taken::Undelivered(10)), 0);
    assert_eq!(cases(Taken::Undelivered(11)), 1);
    assert_eq!(cases(Taken::Delivered(1)), 1);
}

#[test]
fn d1_a_promise_says_nothing_of_itself() {
    let working = working();
    let itself = delivery(10, Taken::Undelivered(12));
    let promise = Estimated {
        id: Some(itself.id),
        ..estimated(10)
    };
    let today = working.nth_after(13, start());
    let it = Forecast::of(&promise, &[itself], Stretch::NONE, &working, today);
    assert_eq!(it.cases(), []);
}

#[test]
fn d3_the_sentence_names_the_odds_the_day_for_eighty_and_where_it_comes_from() {
    let working = working();
    let promised = working.nth_after(15, start());
    let said = forecast(10, 0, &[], &working).sentence(promised);
    assert_eq!(
        (said.odds.percent(), said.at_eighty),
        (68, working.nth_after(18, start()))
    );
    assert_eq!(said.class, None, "the industry's base rate");

    let answer = case(Kind::Answer, false, 2, Taken::Delivered(2));
    let with_duty = case(Kind::Delivery, true, 2, Taken::Delivered(2));
    let like_it = delivery(2, Taken::Delivered(2));
    let class = |past: &[PastCase]| forecast(10, 0, past, &working).sentence(promised).class;
    assert_eq!(class(&[answer]), Some((ReferenceClass::All, 1)));
    assert_eq!(
        class(&[answer, with_duty]),
        Some((ReferenceClass::SameKind, 1))
    );
    let all = [answer, with_duty, like_it, like_it];
    assert_eq!(class(&all), Some((ReferenceClass::SameKindAndDuty, 2)));
    assert_eq!(forecast(10, 0, &all, &working).cases(), [like_it, like_it]);
}

#[test]
fn d3_the_slider_goes_from_date_to_odds_and_back() {
    let working = working();
    let it = forecast(10, 4, &[], &working);
    let last = working.nth_after(30, start());
    let slider = it.slider(last);
    assert_eq!(slider.len(), 26, "four of thirty days are over");
    assert_eq!(slider[0].0, working.nth_after(5, start()));
    assert_eq!(slider[25].0, last);
    for (date, odds) in slider {
        assert_eq!(it.odds(date), odds);
        // Odds that were rounded up are reached a day later.
        assert!(it.day_for(odds) <= working.nth_after(1, date));
    }
}

#[test]
fn d3_the_day_for_eighty_of_a_promise_under_way_is_later_than_its_p80() {
    let working = working();
    let it = forecast(10, 12, &[], &working);
    let eighty = Share::of_percent(80);
    assert_eq!(it.quantile(eighty), working.nth_after(18, start()));
    // F(1.2) = 0.4673, and 1 − 0.2 · 0.5327 = 0.8935 is reached at 2.07.
    assert_eq!(it.day_for(eighty), working.nth_after(21, start()));
}

#[test]
fn d4_a_date_for_a_contract_is_suggested_at_ninety_five_percent() {
    let working = working();
    let it = forecast(100, 0, &[], &working);
    let suggested = |set_by| working.working_days_between(start(), it.suggested(set_by));
    assert_eq!(suggested(DateSetter::Us), 176);
    assert_eq!(suggested(DateSetter::Client), 176);
    assert_eq!(suggested(DateSetter::Contract), 245);
}

#[test]
fn d4_a_reason_is_asked_for_below_even_odds() {
    assert!(!asks_for_reason(Share::of_percent(50)));
    assert!(asks_for_reason(Share::try_from(4_999).unwrap()));
}

#[test]
fn d2_waiting_for_the_client_takes_no_time_of_ours() {
    let working = working();
    let waits = [Wait {
        after: working.nth_after(2, start()),
        until: Some(working.nth_after(7, start())),
    }];
    let waited = Estimated {
        waits: &waits,
        ..estimated(10)
    };
    let today = working.nth_after(9, start());
    let it = Forecast::of(&waited, &[], Stretch::NONE, &working, today);
    let plain = forecast(10, 3, &[], &working);
    let after = |days| working.nth_after(days, start());
    assert_eq!(it.odds(after(20)), plain.odds(after(15)));
    assert_eq!(it.quantile(Share::of_percent(80)), after(18 + 5));
}

#[test]
fn d6_a_stretch_takes_dates_away_from_the_median_and_leaves_it() {
    let working = working();
    let past = [10, 12, 15, 20, 30].map(|days| delivery(10, Taken::Delivered(days)));
    let of = |stretch| Forecast::of(&estimated(10), &past, stretch, &working, start());
    let (plain, stretched) = (of(Stretch::NONE), of(Stretch::MOST));
    let quantile = |it: &Forecast<'_>, percent| it.quantile(Share::of_percent(percent));
    assert_eq!(quantile(&plain, 50), quantile(&stretched, 50));
    let (median, eighty) = plain.spread();
    assert_eq!(stretched.spread(), plain.spread());
    let days = (10.0 * median * (eighty / median) * (eighty / median)).ceil() as u32;
    assert_eq!(quantile(&stretched, 80), working.nth_after(days, start()));
    assert!(quantile(&plain, 80) < quantile(&stretched, 80));
}

fn commitment(promise: Promise) -> Commitment {
    Commitment {
        id: CommitmentId::new(),
        account: AccountId::new(),
        contact: None,
        words: Words::parse("SSO").unwrap(),
        maker: TeammateId::new(),
        made_on: day("2026-06-01"),
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms: Terms::Promise(promise),
    }
}

fn promise(accepted_on: Option<&str>, begun_on: Option<&str>) -> Promise {
    let dates = Dates::said(DueDate::day(day("2026-06-15")), DateSetter::Us);
    Promise {
        estimate_days: Some(3),
        start: begun_on.map(day),
        ..Promise::made(dates, accepted_on.map(day))
    }
}

fn taken(commitment: &Commitment, today: &str) -> Option<Taken> {
    PastCase::of(commitment, &Duties::default(), &working(), day(today)).map(|case| case.taken)
}

#[test]
fn d1_the_time_taken_runs_from_the_start_else_from_the_acceptance_else_from_the_making() {
    let delivered = |accepted_on, begun_on| {
        let made = commitment(promise(accepted_on, begun_on));
        let given = made.after(Act::Deliver, day("2026-06-12")).unwrap();
        let closed = given.after(Act::Confirm, day("2026-06-15")).unwrap();
        taken(&closed, "2026-06-20")
    };
    // The 8th is a holiday.
    assert_eq!(delivered(None, None), Some(Taken::Delivered(8)));
    let accepted = Some("2026-06-04");
    assert_eq!(delivered(accepted, None), Some(Taken::Delivered(5)));
    let typed = Some("2026-06-10");
    assert_eq!(delivered(accepted, typed), Some(Taken::Delivered(2)));
}

#[test]
fn d1_a_promise_is_a_case_while_it_is_open_and_once_it_is_closed() {
    let open = commitment(promise(None, None));
    let after = |act| open.clone().after(act, day("2026-06-12")).unwrap();
    // Today is not over.
    assert_eq!(taken(&open, "2026-06-12"), Some(Taken::Undelivered(7)));
    let given = after(Act::Deliver);
    assert_eq!(taken(&given, "2026-06-26"), None, "it waits for their word");
    assert_eq!(
        taken(&given, "2026-06-27"),
        Some(Taken::Delivered(8)),
        "ten working days of silence"
    );
    let broken = after(Act::Break);
    assert_eq!(taken(&broken, "2026-12-01"), Some(Taken::Undelivered(7)));
    for act in [Act::Withdraw, Act::Release] {
        assert_eq!(taken(&after(act), "2026-12-01"), None, "{act}");
    }
    let unestimated = commitment(Promise {
        estimate_days: None,
        ..promise(None, None)
    });
    assert_eq!(taken(&unestimated, "2026-12-01"), None);
}
