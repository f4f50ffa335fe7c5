//! What holds for every forecast.

use proptest::prelude::*;

use super::*;

fn taken() -> impl Strategy<Value = Taken> {
    (0_u32..200, any::<bool>()).prop_map(|(days, is_done)| {
        if is_done {
            Taken::Delivered(days)
        } else {
            Taken::Undelivered(days)
        }
    })
}

fn past_case() -> impl Strategy<Value = PastCase> {
    let kind = prop_oneof![Just(Kind::Delivery), Just(Kind::Answer)];
    (kind, any::<bool>(), 0_u16..60, taken())
        .prop_map(|(kind, has_duty, planned_days, taken)| case(kind, has_duty, planned_days, taken))
}

fn history() -> impl Strategy<Value = Vec<PastCase>> {
    proptest::collection::vec(past_case(), 0..40)
}

fn any_stretch() -> impl Strategy<Value = Stretch> {
    (0..21_usize).prop_map(|at| Stretch::all().nth(at).unwrap())
}

fn distribution(past: &[PastCase], stretch: Stretch) -> Distribution {
    Distribution::of(past, Kind::Delivery, false, stretch)
}

proptest! {
    #[test]
    fn d1_f_lies_between_nothing_and_all_and_never_falls(
        past in history(),
        stretch in any_stretch(),
        mut ratios in proptest::collection::vec(0.0..12.0, 2..20),
    ) {
        ratios.sort_unstable_by(f64::total_cmp);
        let it = distribution(&past, stretch);
        let left: Vec<f64> = ratios.iter().map(|ratio| it.left(*ratio)).collect();
        prop_assert!(left.iter().all(|left| (0.0..=1.0).contains(left)), "{:?}", left);
        // erfc is exact to the last bit but one.
        prop_assert!(left.windows(2).all(|pair| pair[1] <= pair[0] * (1.0 + 1e-14)), "{:?}", left);
        prop_assert!(it.left(1e9) < 1e-9, "all of it is done some day");
    }

    #[test]
    fn d2_odds_never_fall_when_the_date_moves_out(
        past in history(), stretch in any_stretch(), planned in 0_u16..60, elapsed in 0_u32..80,
    ) {
        let working = working();
        let today = working.nth_after(elapsed + 1, start());
        let it = Forecast::of(&estimated(planned), &past, stretch, &working, today);
        let odds: Vec<Share> = today.iter_days().take(150).map(|day| it.odds(day)).collect();
        prop_assert!(odds.is_sorted(), "{:?}", odds);
    }

    #[test]
    fn d2_no_odds_rise_while_it_is_not_done_if_nothing_is_known_of_the_past(
        planned in 1_u16..60, promised in 1_u32..90, elapsed in 0_u32..89,
    ) {
        let working = working();
        let promised = working.nth_after(promised, start());
        let odds = |elapsed| forecast(planned, elapsed, &[], &working).odds(promised);
        prop_assert!(odds(elapsed + 1) <= odds(elapsed));
    }

    #[test]
    fn d2_the_day_for_some_odds_is_the_first_that_has_them(
        past in history(), stretch in any_stretch(), planned in 0_u16..60, elapsed in 0_u32..80, percent in 1_u8..96,
    ) {
        let working = working();
        let today = working.nth_after(elapsed + 1, start());
        let it = Forecast::of(&estimated(planned), &past, stretch, &working, today);
        let asked = Share::of_percent(percent);
        let day = it.day_for(asked);
        prop_assert!(day >= today && working.is_working_day(day));
        prop_assert!(it.odds(day) >= asked);
        // At most as much as is rounded away.
        prop_assert!(it.odds(working.nth_before(1, day)) <= asked);
    }

    #[test]
    fn d2_the_order_of_history_says_nothing(
        (past, shuffled) in history().prop_flat_map(|past| (Just(past.clone()), Just(past).prop_shuffle())),
        stretch in any_stretch(),
    ) {
        prop_assert_eq!(distribution(&past, stretch), distribution(&shuffled, stretch));
        let working = working();
        let cases = |past: &[PastCase]| forecast(10, 0, past, &working).cases();
        prop_assert_eq!(cases(&past), cases(&shuffled));
    }

    /// More history narrows: while everything that is closed took between a and b times its plan, the part of F that
    /// lies outside is what the prior has there, less with each promise more.
    #[test]
    fn d1_each_promise_between_two_ratios_leaves_less_outside_them(
        days in proptest::collection::vec((10_u32..=20, any::<bool>(), any::<bool>()), 2..40),
    ) {
        let past: Vec<PastCase> = days
            .into_iter()
            .map(|(days, is_like, has_duty)| {
                let kind = if is_like { Kind::Delivery } else { Kind::Answer };
                case(kind, has_duty, 10, Taken::Delivered(days))
            })
            .collect();
        let outside = |count: usize| {
            let it = distribution(&past[..count], Stretch::NONE);
            1.0 - it.left(0.999) + it.left(2.0)
        };
        let mut before = outside(0);
        for count in 1..=past.len() {
            let now = outside(count);
            prop_assert!(now < before, "{} promises: {} after {}", count, now, before);
            before = now;
        }
    }

    /// More history narrows: the same history again brings F nearer to what it says, at every ratio.
    #[test]
    fn d1_the_same_history_again_brings_f_nearer_to_it(
        days in proptest::collection::vec(0_u32..60, 1..12), ratio in 0.1..6.0,
    ) {
        let once: Vec<PastCase> = days.iter().map(|days| delivery(10, Taken::Delivered(*days))).collect();
        let longer = days.iter().filter(|days| f64::from(**days) / 10.0 > ratio).count();
        let counted = longer as f64 / days.len() as f64;
        let off = |times: usize| (distribution(&once.repeat(times), Stretch::NONE).left(ratio) - counted).abs();
        for times in 1..6 {
            prop_assert!(off(times + 1) <= off(times) + 1e-15);
        }
        prop_assert!(off(6) < 0.1 || days.len() < 3);
    }
}
