//! A verdict stands exactly as long as it says: not a millisecond less may change it, and then it is made anew.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::Result;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::Share;
use domain::accounts::{Account, Stage, Tier};
use domain::commitments::{
    Act, Commitment, Confirmer, DateSetter, Dates, Duty, Kind, Promise, PromiseState, Terms, Truth,
};
use domain::contracts::{
    Billing, Contract, ContractFacts, ContractState, HumanCall, KeyPerson, Notice, NoticeGiven,
    NoticeUnit, Party, PastFacts, PastPromise, Term, Trust,
};
use domain::forecast::{Duties, LowOdds};
use domain::ids::{
    AccountId, CommitmentId, ContactId, ContractId, ImportId, MeetingId, RateId, ReminderId,
    TeammateId, TouchId,
};
use domain::meetings::{Meeting, MeetingFacts, MeetingKind, Span};
use domain::money::{Currency, ExchangeRate, Money, Rate, Rates};
use domain::reminders::Reminder;
use domain::settings::Settings;
use domain::signals::{AccountFacts, CommitmentFacts, CompanyFacts, Imported, Verdict, of_account};
use domain::slips::{KnownBy, Slip, Telling};
use domain::text::{Line, Words};
use domain::time::{DueDate, Now, WeeklyPattern, WorkingTime, Zone};
use domain::touches::{Asked, Channel, Pledges, Silence, SilentFrom, TouchFacts};
use proptest::prelude::*;

use crate::world::World;

const ZONES: [&str; 5] = [
    "Europe/Berlin",
    "Pacific/Auckland",
    "America/Los_Angeles",
    "Asia/Tehran",
    "America/Santiago",
];

fn start() -> DateTime<Utc> {
    "2026-06-01T07:00:00Z".parse().unwrap()
}

fn day(offset: i64) -> NaiveDate {
    start().date_naive() + TimeDelta::days(offset)
}

fn zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(&ZONES[..]).prop_map(|name| Zone::parse(name).unwrap())
}

/// A promise that another than its maker is to do, as it is after some acts on days before the start or about it.
fn handed() -> impl Strategy<Value = Promise> {
    let acts = prop::sample::subsequence(
        vec![
            Act::Accept,
            Act::Return,
            Act::Start,
            Act::Deliver,
            Act::Break,
        ],
        0..4,
    );
    let of = (-60_i64..60, -30_i64..5, acts, -25_i64..5);
    of.prop_map(|(due, handed_on, acts, acted_on)| {
        let dates = Dates::said(DueDate::day(day(due)), DateSetter::Us);
        let promise = Promise::made(dates, None).handed_to(Some(TeammateId::new()), day(handed_on));
        let facts = commitment((Terms::Promise(promise), None));
        let acted = acts.into_iter().fold(facts.commitment, |commitment, act| {
            commitment
                .clone()
                .after(act, day(acted_on))
                .unwrap_or(commitment)
        });
        match acted.terms {
            Terms::Promise(promise) => promise,
            Terms::Mention | Terms::Duty(_) => unreachable!("a promise stays one"),
        }
    })
}

/// A promise that nobody owes any more and that waits for a word.
fn unsettled() -> impl Strategy<Value = Commitment> {
    handed()
        .prop_filter("still owed", |promise| !promise.state.is_open())
        .prop_map(|promise| commitment((Terms::Promise(promise), None)).commitment)
}

fn terms() -> impl Strategy<Value = Terms> {
    let dates = |offset| Dates::said(DueDate::day(day(offset)), DateSetter::Us);
    prop_oneof![
        Just(Terms::Mention),
        handed()
            .prop_filter("nobody owes it", |promise| promise.state.is_open())
            .prop_map(Terms::Promise),
        (-40_i64..90, prop::option::of(0_u16..60)).prop_map(move |(offset, estimate_days)| {
            Terms::Promise(Promise {
                estimate_days,
                ..Promise::made(dates(offset), None)
            })
        }),
        (-40_i64..90).prop_map(move |offset| Terms::Duty(Duty::asked(Some(dates(offset)), None))),
    ]
}

/// For some promises: that they were known to be off plan some hours before or after the start, and whether the client
/// was told.
fn known() -> impl Strategy<Value = Vec<Option<(i64, bool)>>> {
    prop::collection::vec(prop::option::of((-200_i64..200, any::<bool>())), 6)
}

fn slips(commitments: &[CommitmentFacts], known: &[Option<(i64, bool)>]) -> Vec<Slip> {
    let known = commitments.iter().zip(known);
    let slip = |(facts, known): (&CommitmentFacts, &Option<(i64, bool)>)| {
        let (hours, is_told) = (*known)?;
        let at = start() + TimeDelta::hours(hours);
        let slip = facts.commitment.off_plan(KnownBy::Pressed, at).ok()?;
        let telling = Telling {
            at,
            by: TeammateId::new(),
            channel: None,
        };
        if is_told {
            slip.told(telling).ok()
        } else {
            Some(slip)
        }
    };
    known.filter_map(slip).collect()
}

/// Typed, or come in with an import some days before or after the start.
fn imported() -> impl Strategy<Value = Option<Imported>> {
    prop::option::of((-60_i64..30).prop_map(|days| Imported {
        import: ImportId::new(),
        at: start() + TimeDelta::days(days),
    }))
}

fn commitment((terms, imported): (Terms, Option<Imported>)) -> CommitmentFacts {
    let commitment = Commitment {
        id: CommitmentId::new(),
        account: AccountId::new(),
        contact: None,
        words: Words::parse("SSO").unwrap(),
        maker: TeammateId::new(),
        made_on: day(-50),
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
    CommitmentFacts {
        commitment,
        moves: Vec::new(),
        support: None,
        truth: Truth {
            has_plans: true,
            ..Truth::default()
        },
        imported,
        duties: Duties::default(),
        // A promise with an estimate was likelier to be kept a while ago.
        odds: vec![(day(-4), Share::of_percent(90))],
        low_odds: None,
    }
}

/// Its odds have been low since some hours before the start.
fn low((facts, since): (CommitmentFacts, Option<i64>)) -> CommitmentFacts {
    let dates = facts.commitment.dates();
    let low_odds = since.zip(dates).map(|(hours, dates)| {
        let since = start() - TimeDelta::hours(hours);
        LowOdds {
            commitment: facts.commitment.id,
            due: dates.current(),
            since,
            known_from: since,
        }
    });
    CommitmentFacts { low_odds, ..facts }
}

fn contract() -> impl Strategy<Value = ContractFacts> {
    let term = prop_oneof![
        Just(Term::Unknown),
        Just(Term::Evergreen),
        (-30_i64..400, prop::option::of(1_u16..25)).prop_map(|(end, renews_months)| Term::Fixed {
            end: day(end),
            renews_months
        }),
    ];
    let unit = prop::sample::select(NoticeUnit::ALL);
    let notice =
        prop::option::of((0_u16..100, unit).prop_map(|(count, unit)| Notice { count, unit }));
    let call = prop::option::of((prop::sample::select(HumanCall::ALL), -400_i64..0));
    let given = prop::option::of((prop::sample::select(Party::ALL), -100_i64..0, 0_i64..200));
    let value = prop::option::of(prop::sample::select(&["EUR", "USD"][..]));
    let of = (
        term,
        notice,
        -500_i64..40,
        zone(),
        imported(),
        call,
        given,
        value,
    );
    of.prop_map(
        |(term, notice, start, zone, imported, call, given, value)| ContractFacts {
            contract: Contract {
                id: ContractId::new(),
                account: AccountId::new(),
                title: Line::parse("Licence").unwrap(),
                state: ContractState::Signed { on: day(start) },
                signing_planned_on: None,
                start: Some(day(start)),
                term,
                billing: Billing::Yearly,
                notice,
                our_notice: None,
                value: value.map(|code| Money {
                    minor: 100_000,
                    currency: Currency::parse(code).unwrap(),
                }),
                zone,
                predecessor: None,
                price_rule: None,
                call: call.map(|(call, on)| (call, day(on))),
                notice_given: given.map(|(party, on, ends_on)| NoticeGiven {
                    party,
                    on: day(on),
                    ends_on: day(ends_on),
                    person: None,
                    channel: None,
                    words: None,
                }),
            },
            steps: Vec::new(),
            decisions: Vec::new(),
            is_followed: false,
            imported,
        },
    )
}

fn reminder() -> impl Strategy<Value = Reminder> {
    (-1_000_i64..10_000).prop_map(|minutes| Reminder {
        id: ReminderId::new(),
        text: Line::parse("Call").unwrap(),
        account: AccountId::new(),
        at: start() + TimeDelta::minutes(minutes),
        done_at: None,
        recurring: None,
    })
}

/// A meeting of some length before, at or after the start, typed or come in, debriefed or not.
fn meeting() -> impl Strategy<Value = MeetingFacts> {
    let minutes = (-30_000_i64..30_000, 5_i64..1_440);
    let of = (minutes, zone(), imported(), prop::bool::weighted(0.2));
    of.prop_map(|((begins, lasts), zone, imported, is_debriefed)| {
        let starts = start() + TimeDelta::minutes(begins);
        MeetingFacts {
            meeting: Meeting {
                id: MeetingId::new(),
                account: AccountId::new(),
                contacts: Vec::new(),
                kind: MeetingKind::Call,
                about: None,
                span: Span::new(starts, starts + TimeDelta::minutes(lasts), zone).unwrap(),
                place: None,
                external_id: None,
                intention: None,
                debriefed_on: is_debriefed.then(|| day(0)),
            },
            imported,
        }
    })
}

fn asked() -> impl Strategy<Value = Asked> {
    let channel = prop::sample::select(Channel::ALL);
    let of = (channel, -10_000_i64..10_000, any::<bool>(), any::<bool>());
    of.prop_map(|(channel, minutes, is_missed, is_answered)| Asked {
        id: TouchId::new(),
        channel,
        at: start() + TimeDelta::minutes(minutes),
        is_missed,
        is_answered,
    })
}

fn touches() -> impl Strategy<Value = TouchFacts> {
    let asked = prop::collection::vec(asked(), 0..4);
    let from = prop::option::of((-90_i64..10, imported(), any::<bool>()).prop_map(
        |(days, imported, is_touch)| {
            let at = start() + TimeDelta::days(days);
            let id = TouchId::new();
            if is_touch {
                SilentFrom::Touch { id, at, imported }
            } else {
                SilentFrom::Account(at)
            }
        },
    ));
    (asked, from).prop_map(|(mut asked, silent_from)| {
        asked.sort_by_key(|asked| asked.at);
        TouchFacts { asked, silent_from }
    })
}

/// What speaks for or against a renewal: some of it old, some of it yet to come.
fn past() -> impl Strategy<Value = PastFacts> {
    let days = || prop::collection::vec(prop::option::of(-250_i64..50), 0..3);
    let minutes = prop::collection::vec(-60 * 24 * 50..60 * 24 * 10_i64, 0..4);
    let closed = prop::collection::vec((-250_i64..0, -10_i64..20), 0..7);
    (days(), days(), minutes, closed).prop_map(|(left, lost, minutes, closed)| {
        let at = |minutes: &i64| start() + TimeDelta::minutes(*minutes);
        PastFacts {
            people: left
                .into_iter()
                .map(|left_on| KeyPerson {
                    contact: ContactId::new(),
                    left_on: left_on.map(day),
                })
                .collect(),
            trust: lost
                .into_iter()
                .map(|lost_on| Trust {
                    contact: ContactId::new(),
                    lost_on: lost_on.map(day),
                })
                .collect(),
            promises: closed
                .into_iter()
                .map(|(on, late)| {
                    let date = DueDate::day(day(on - late));
                    let promise = Promise {
                        state: PromiseState::Confirmed {
                            delivered_on: day(on),
                            on: day(on),
                            by: Confirmer::Assumed,
                        },
                        ..Promise::made(Dates::said(date, DateSetter::Us), None)
                    };
                    PastPromise {
                        commitment: commitment((Terms::Promise(promise), None)).commitment,
                        moves: Vec::new(),
                    }
                })
                .collect(),
            last_touch: minutes.iter().max().map(at),
            missed_calls: minutes
                .iter()
                .map(|one| (TouchId::new(), at(one)))
                .collect(),
        }
    })
}

fn facts() -> impl Strategy<Value = AccountFacts> {
    let open = (terms(), imported()).prop_map(commitment);
    let commitments = (open, prop::option::of(0_i64..60)).prop_map(low);
    let commitments = prop::collection::vec(commitments, 0..4);
    let unsettled = prop::collection::vec(unsettled(), 0..3);
    let contracts = prop::collection::vec(contract(), 0..3);
    let reminders = prop::collection::vec(reminder(), 0..3);
    let meetings = prop::collection::vec(meeting(), 0..3);
    let account = (
        prop::sample::select(Stage::ALL),
        prop::sample::select(Tier::ALL),
        zone(),
        (prop::option::of(1_u16..60), prop::option::of(1_u16..90)),
    );
    (
        (commitments, unsettled, known()),
        contracts,
        reminders,
        meetings,
        touches(),
        past(),
        account,
    )
        .prop_map(
            |(
                (commitments, unsettled, known),
                contracts,
                reminders,
                meetings,
                touches,
                past,
                (stage, tier, zone, (ideal, max)),
            )| {
                AccountFacts {
                    account: Account {
                        id: AccountId::new(),
                        name: Line::parse("Acme").unwrap(),
                        stage,
                        tier,
                        segment: None,
                        owner: TeammateId::new(),
                        language: None,
                        zone,
                        currency: None,
                        website: None,
                        since: None,
                        seats: None,
                        stay_reason: None,
                        dont_cares: None,
                        chosen_over: None,
                        chosen_why: None,
                        results_focused: None,
                        notes: None,
                        silence: Silence { ideal, max },
                        pledges: Pledges::default(),
                    },
                    slips: slips(&commitments, &known),
                    commitments,
                    unsettled,
                    contracts,
                    reminders,
                    meetings,
                    touches,
                    past,
                }
            },
        )
}

/// A dollar is worth less and less at home.
fn rates() -> Rates {
    let [home, dollar] = ["EUR", "USD"].map(|code| Currency::parse(code).unwrap());
    let rate = |(offset, rate): (i64, &str)| ExchangeRate {
        id: RateId::new(),
        from: dollar,
        to: home,
        on: day(offset),
        rate: Rate::parse(rate).unwrap(),
    };
    let rates: Vec<_> = [(-10, "0.9"), (3, "0.8"), (40, "0.7")].map(rate).into();
    Rates::into_home(home, &rates)
}

fn verdict(
    facts: &AccountFacts,
    holidays: &BTreeSet<NaiveDate>,
    instant: DateTime<Utc>,
) -> Verdict {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let working = WorkingTime::new(WeeklyPattern::default(), holidays.clone(), zone.clone());
    of_account(
        facts,
        &CompanyFacts {
            working,
            rates: Some(rates()),
            history: Arc::default(),
        },
        &Settings::default(),
        &Now { instant, zone },
    )
}

proptest! {
    #[test]
    fn a_verdict_says_the_same_until_the_instant_it_names(
        facts in facts(),
        off in prop::collection::btree_set(0_u64..90, 0..5),
        part in 0.0_f64..1.0,
    ) {
        let holidays: BTreeSet<NaiveDate> = off.into_iter().map(|days| day(0) + Days::new(days)).collect();
        let mut instant = start();
        // Through the next changes, one after the other.
        for _ in 0..12 {
            let now = verdict(&facts, &holidays, instant);
            let until = now.stands_until.unwrap_or(instant + TimeDelta::days(2_000));
            prop_assert!(until > instant, "{until} is not after {instant}");
            let last = until - TimeDelta::milliseconds(1);
            let between = instant + TimeDelta::milliseconds(((last - instant).num_milliseconds() as f64 * part) as i64);
            for later in [between, last] {
                let then = verdict(&facts, &holidays, later);
                prop_assert_eq!(&then.signals, &now.signals, "at {} of {}..{}", later, instant, until);
                prop_assert_eq!(&then.weekly, &now.weekly, "at {} of {}..{}", later, instant, until);
                prop_assert_eq!(then.worth, now.worth, "at {} of {}..{}", later, instant, until);
                prop_assert_eq!(&then.renewals, &now.renewals, "at {} of {}..{}", later, instant, until);
            }
            if now.stands_until.is_none() {
                break;
            }
            instant = until;
        }
    }
}

#[tokio::test]
async fn at_the_instant_it_names_the_verdict_is_made_anew_and_not_before() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    world.promise(acme, "2026-06-12").await?;

    let opens = world.app.next_instant().await?.unwrap();
    assert_eq!(
        opens,
        "2026-06-09T22:00:00Z".parse::<DateTime<Utc>>().unwrap(),
        "the start of 10 June in Berlin"
    );
    world.clock.set_instant(opens - TimeDelta::milliseconds(1));
    world.app.refresh().await?;
    assert!(world.signals(acme).await?.is_empty());

    let mut heard = world.app.subscribe();
    world.clock.set_instant(opens);
    world.app.refresh().await?;
    assert_eq!(world.signals(acme).await?.len(), 1);
    assert_eq!(
        heard.try_recv().map(|changed| changed.accounts).ok(),
        Some(vec![acme])
    );
    Ok(())
}
