//! O5: the odds of a promise that waits for others.

use proptest::prelude::*;

use super::*;
use crate::commitments::{Duty, Link};
use crate::ids::LinkId;

/// Percentage points by which ten thousand draws may miss: four standard errors of at most half a point each.
const POINTS: u16 = 200;

/// Something that is owed by `due`, with an id of its own, the same in every test.
fn owed(nth: u128, terms: Terms) -> (Commitment, Duties) {
    let commitment = Commitment {
        id: CommitmentId::from_uuid(uuid::Uuid::from_u128(
            0x0197_0000_0000_7000_8000 << 48 | nth,
        )),
        account: AccountId::new(),
        contact: None,
        words: Words::parse("SSO").unwrap(),
        maker: TeammateId::new(),
        made_on: start(),
        channel: None,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: None,
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms,
    };
    (commitment, Duties::default())
}

fn due(day: NaiveDate) -> Dates {
    Dates::said(DueDate::day(day), DateSetter::Us)
}

fn promise(nth: u128, by: NaiveDate, days: Option<u16>) -> (Commitment, Duties) {
    let mut promise = Promise::made(due(by), Some(start()));
    promise.estimate_days = days;
    owed(nth, Terms::Promise(promise))
}

fn duty(nth: u128, by: Option<NaiveDate>) -> (Commitment, Duties) {
    owed(nth, Terms::Duty(Duty::asked(by.map(due), None)))
}

fn link(waits: &(Commitment, Duties), behind: &(Commitment, Duties), lag_days: u16) -> Link {
    Link {
        id: LinkId::new(),
        commitment: waits.0.id,
        waits_for: behind.0.id,
        lag_days,
        shifted_for: None,
    }
}

/// The odds of the first of them, asked on the day it was made.
fn odds(commitments: &[(Commitment, Duties)], links: &[Link]) -> Option<Share> {
    odds_on(start(), commitments, links)
}

fn odds_on(
    today: NaiveDate,
    commitments: &[(Commitment, Duties)],
    links: &[Link],
) -> Option<Share> {
    let chain = Chain { commitments, links };
    History::default().chain_odds(commitments[0].0.id, &chain, &working(), today)
}

/// The exact odds to be done `days` working days after a start, for what is planned at `planned` of them.
fn exact(planned: u16, days: u32) -> Share {
    let working = working();
    forecast(planned, 0, &[], &working).odds(working.nth_after(days, start()))
}

fn is_near(drawn: Share, exact: Share) -> bool {
    drawn.parts().abs_diff(exact.parts()) <= POINTS
}

fn after(days: u32) -> NaiveDate {
    working().nth_after(days, start())
}

#[test]
fn o5_what_waits_starts_anew_when_the_last_of_what_it_waits_for_is_done_and_the_lag_has_passed() {
    // 26 working days from 1 June: a duty due after eight of them and three of lag leave fifteen for ten planned ones.
    let sso = promise(1, after(26), Some(10));
    let plan = duty(2, Some(after(8)));
    let drawn = odds(&[sso.clone(), plan.clone()], &[link(&sso, &plan, 3)]).unwrap();
    assert!(is_near(drawn, exact(10, 15)), "{drawn:?}");
    // The later of two counts, and a promise without an estimate is done on its date.
    let keys = promise(3, after(11), None);
    let both = [sso.clone(), plan.clone(), keys.clone()];
    let links = [link(&sso, &plan, 0), link(&sso, &keys, 0)];
    let drawn = odds(&both, &links).unwrap();
    assert!(is_near(drawn, exact(10, 15)), "{drawn:?}");
    // One that is done keeps nobody waiting, and alone leaves nothing to say.
    let done = plan.0.clone().after(Act::Finish, start()).unwrap();
    let done = (done, Duties::default());
    assert_eq!(
        odds(&[sso.clone(), done.clone()], &[link(&sso, &done, 0)]),
        None
    );
    assert_eq!(odds(&[sso], &[]), None);
}

#[test]
fn o5_what_is_over_counts_today_and_what_has_no_date_says_nothing() {
    let today = after(8);
    let sso = promise(1, after(26), Some(10));
    let late = duty(2, Some(after(2)));
    let of = |behind: &(Commitment, Duties)| {
        odds_on(
            today,
            &[sso.clone(), behind.clone()],
            &[link(&sso, behind, 0)],
        )
    };
    // Eighteen days are left after today.
    let drawn = of(&late).unwrap();
    assert!(is_near(drawn, exact(10, 18)), "{drawn:?}");
    assert_eq!(of(&duty(3, None)), None);
    // A date that is over is kept by nothing.
    let passed = odds_on(
        after(27),
        &[sso.clone(), late.clone()],
        &[link(&sso, &late, 0)],
    );
    assert_eq!(passed, Some(Share::NONE));
}

#[test]
fn o5_two_equal_chains_have_equal_odds_and_another_promise_draws_others() {
    let chain = |nth: u128| {
        let sso = promise(nth, after(30), Some(8));
        let keys = promise(90, after(14), Some(9));
        let links = vec![link(&sso, &keys, 1)];
        (vec![sso, keys], links)
    };
    let (mut commitments, links) = chain(1);
    let drawn = odds(&commitments, &links);
    let (again, links_again) = chain(1);
    assert_eq!(odds(&again, &links_again), drawn);
    // Written out, so that no machine and no later Kept draws otherwise.
    assert_eq!(drawn.map(Share::parts), Some(8_120));
    let (others, others_links) = chain(2);
    let other = odds(&others, &others_links).unwrap();
    assert!(Some(other) != drawn && is_near(other, drawn.unwrap()));
    // The order in which they are read is no fact.
    let sso = commitments.remove(0);
    commitments.push(sso);
    let read = Chain {
        commitments: &commitments,
        links: &links,
    };
    let id = commitments[1].0.id;
    let same = History::default().chain_odds(id, &read, &working(), start());
    assert_eq!(same, drawn);
}

#[test]
fn o5_a_circle_and_what_is_no_open_promise_with_an_estimate_have_no_odds() {
    let (sso, keys) = (
        promise(1, after(30), Some(8)),
        promise(2, after(9), Some(2)),
    );
    let circle = [link(&sso, &keys, 0), link(&keys, &sso, 0)];
    assert_eq!(odds(&[sso.clone(), keys.clone()], &circle), None);
    let bare = promise(1, after(30), None);
    assert_eq!(odds(&[bare, keys.clone()], &circle[..1]), None);
    let done = sso.0.clone().after(Act::Deliver, start()).unwrap();
    assert_eq!(odds(&[(done, Duties::default()), keys], &circle[..1]), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn o5_what_waits_for_nothing_later_than_its_start_has_its_own_odds(
        planned in 1_u16..40, days in 1_u32..60, waits in any::<bool>(),
    ) {
        let sso = promise(1, after(days), Some(planned));
        let plan = duty(2, Some(start()));
        let links = if waits { vec![link(&sso, &plan, 0)] } else { Vec::new() };
        let commitments = [sso.clone(), plan];
        let chain = Chain { commitments: &commitments, links: &links };
        let drawn = History::default().draw(sso.0.id, &chain, &working(), start()).unwrap();
        prop_assert_eq!(drawn.own, exact(planned, days));
        prop_assert!(is_near(drawn.odds, drawn.own), "{:?}", drawn);
    }

    #[test]
    fn o5_who_waits_is_done_no_sooner_than_its_own_clock_says(
        planned in 1_u16..20, days in 10_u32..60, elapsed in 0_u32..40, far in 0_u32..50,
        past in prop::collection::vec((1_u16..20, 1_u32..60), 0..8),
    ) {
        let past = past.into_iter().map(|(planned, took)| delivery(planned, Taken::Delivered(took)));
        let history = History { cases: past.collect(), stretch: Stretch::NONE };
        let (working, today) = (working(), after(elapsed));
        let sso = promise(1, after(days), Some(planned));
        let plan = duty(2, Some(after(far)));
        let links = [link(&sso, &plan, 0)];
        let commitments = [sso.clone(), plan];
        let chain = Chain { commitments: &commitments, links: &links };
        let drawn = history.draw(sso.0.id, &chain, &working, today).unwrap();
        let estimated = Estimated::of(&sso.0, &sso.1).unwrap();
        let own = history.forecast(&estimated, &working, today).odds(after(days));
        prop_assert_eq!(drawn.own, own);
        prop_assert!(drawn.odds.parts() <= own.parts() + POINTS, "{:?}", drawn);
        let odds = history.chain_odds(sso.0.id, &chain, &working, today);
        prop_assert!(odds.is_some_and(|odds| odds <= own), "{:?} {:?}", odds, own);
    }

    #[test]
    fn o5_a_chain_is_never_likelier_than_its_promise_alone_and_less_with_all_that_delays_it(
        planned in 1_u16..20, days in 10_u32..60, behind in 1_u16..30, far in 1_u32..40, lag in 0_u16..10,
        past in prop::collection::vec((1_u16..20, 1_u32..60), 0..8),
    ) {
        let past = past.into_iter().map(|(planned, took)| delivery(planned, Taken::Delivered(took)));
        let history = History { cases: past.collect(), stretch: Stretch::NONE };
        let odds = |behind: u16, far: u32, lag: u16| {
            let sso = promise(1, after(days), Some(planned));
            let keys = promise(2, after(9), Some(behind));
            let plan = duty(3, Some(after(far)));
            let links = [link(&sso, &keys, lag), link(&keys, &plan, 0)];
            let commitments = [sso.clone(), keys, plan];
            let chain = Chain { commitments: &commitments, links: &links };
            let drawn = history.chain_odds(sso.0.id, &chain, &working(), start());
            let working = working();
            let estimated = Estimated::of(&sso.0, &sso.1).unwrap();
            let own = history.forecast(&estimated, &working, start());
            (drawn.unwrap(), own.odds(after(days)))
        };
        let (drawn, own) = odds(behind, far, lag);
        prop_assert!(drawn <= own, "{:?} {:?}", drawn, own);
        prop_assert!(odds(behind + 5, far, lag).0 <= drawn, "a longer estimate");
        prop_assert!(odds(behind, far + 5, lag).0 <= drawn, "a later date");
        prop_assert!(odds(behind, far, lag + 5).0 <= drawn, "a longer lag");
    }
}
