//! O5: moving a date shows the whole ripple first, and moves with it what was chosen.

use app::accounts::AddContact;
use app::commitments::{
    AddPlan, ChangeCommitment, CommitmentChange, CommitmentView, DominoView, LinkCommitment,
    MoveCommitment, RippleQuery, RippleView,
};
use app::history::{StoryFilter, StoryQuery, StoryWhat};
use app::today::TrashAccount;
use app::{Error, Refused, Result};
use domain::commitments::{DateSetter, Side};
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, PlanId};

use crate::world::{World, day, on};

/// Acme waits for nothing; Bolt's two promises and a plan of Acme's wait for it, one after the other.
struct Chain {
    world: World,
    acme: AccountId,
    bolt: AccountId,
    first: CommitmentId,
    second: CommitmentId,
    third: CommitmentId,
    plan: PlanId,
}

impl Chain {
    /// Due on Monday 8, Friday 12 (a day of lag) and Wednesday 17 June; the plan is for Thursday 18 June.
    async fn new() -> Result<Self> {
        let world = World::new().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let said = async |account, words, due| {
            let made = world.said(account, Side::Ours, words, Some(due)).await?;
            Ok::<_, Error>(made.commitment)
        };
        let first = said(acme, "SSO", "2026-06-08").await?;
        let second = said(bolt, "The keys", "2026-06-12").await?;
        let third = said(bolt, "The safe", "2026-06-17").await?;
        for (commitment, waits_for, lag_days) in [(second, first, 1), (third, second, 0)] {
            let link = LinkCommitment {
                commitment,
                waits_for,
                lag_days,
            };
            world.app.link_commitment(link).await?;
        }
        let hanging = AddPlan {
            promise: third,
            account: Some(acme),
            text: "Open the depot".into(),
            date: day("2026-06-18"),
        };
        let plan = world.app.add_plan(hanging).await?;
        Ok(Self {
            world,
            acme,
            bolt,
            first,
            second,
            third,
            plan,
        })
    }

    async fn ripple(&self, to: &str) -> Result<RippleView> {
        let query = RippleQuery {
            id: self.first,
            to: on(to),
            is_told: false,
        };
        self.world.app.ripple_of(query).await
    }

    /// Moves it with all of its ripple but `stays`.
    async fn move_to(&self, to: &str, stays: Vec<DominoView>) -> Result<()> {
        let moved = MoveCommitment {
            id: self.first,
            to: on(to),
            set_by: DateSetter::Us,
            reason: "Nina is ill".into(),
            told_on: Some(day("2026-06-01")),
            stays: Some(stays),
        };
        self.world.app.move_commitment(moved).await
    }

    async fn seen(&self, id: CommitmentId) -> Result<CommitmentView> {
        self.world.app.commitment(id).await
    }

    /// The last days of the three promises and the day of the plan.
    async fn dates(&self) -> Result<[String; 4]> {
        let mut dates = Vec::new();
        for id in [self.first, self.second, self.third] {
            dates.push(self.seen(id).await?.row.due.unwrap().last.to_string());
        }
        dates.push(self.seen(self.third).await?.plans[0].date.to_string());
        Ok(dates.try_into().unwrap())
    }
}

/// Client, words, from, to and working days of everything that moves.
fn rows(ripple: &RippleView) -> Vec<(&str, &str, String, u32)> {
    let of = |account: &'_ app::commitments::RippleAccount| account.moved.len();
    assert_eq!(
        ripple.accounts.iter().map(of).sum::<usize>(),
        (ripple.promises + ripple.duties + ripple.plans) as usize
    );
    ripple
        .accounts
        .iter()
        .flat_map(|account| {
            account.moved.iter().map(|row| {
                (
                    account.account.name.as_str(),
                    row.words.as_str(),
                    row.to.to_string(),
                    row.days,
                )
            })
        })
        .collect()
}

#[tokio::test]
async fn o5_the_ripple_is_shown_before_anything_moves_by_what_slack_does_not_absorb() -> Result<()>
{
    let chain = Chain::new().await?;
    // Monday 8 June and a day of lag: Tuesday 9 June, so the keys have three days of slack, and the safe three more.
    assert_eq!(rows(&chain.ripple("2026-06-11").await?), []);
    let keys_only = chain.ripple("2026-06-12").await?;
    assert_eq!(
        rows(&keys_only),
        [("Bolt", "The keys", "2026-06-15".into(), 1)]
    );
    assert_eq!(
        rows(&chain.ripple("2026-06-16").await?).len(),
        1,
        "the safe absorbs it"
    );
    let all = chain.ripple("2026-06-18").await?;
    assert_eq!(
        rows(&all),
        [
            ("Bolt", "The keys", "2026-06-19".into(), 5),
            ("Bolt", "The safe", "2026-06-19".into(), 2),
            ("Acme", "Open the depot", "2026-06-19".into(), 1),
        ]
    );
    assert_eq!(
        (all.promises, all.duties, all.plans, all.more),
        (2, 0, 1, 0)
    );
    assert_eq!(
        chain.dates().await?,
        ["2026-06-08", "2026-06-12", "2026-06-17", "2026-06-18"],
        "nothing was written"
    );
    assert_eq!(
        rows(&chain.ripple("2026-06-01").await?),
        [],
        "earlier moves nothing"
    );
    Ok(())
}

#[tokio::test]
async fn o5_it_names_who_must_be_told() -> Result<()> {
    let chain = Chain::new().await?;
    let named = AddContact {
        account: chain.bolt,
        name: "Mara".into(),
        role: String::new(),
    };
    let mara = chain.world.app.add_contact(named).await?;
    let told = async |id| {
        let change = CommitmentChange::Contact(Some(mara));
        chain
            .world
            .app
            .change_commitment(ChangeCommitment { id, change })
            .await
    };
    told(chain.second).await?;
    told(chain.third).await?;
    let ripple = chain.ripple("2026-06-18").await?;
    let tell: Vec<_> = ripple
        .accounts
        .iter()
        .map(|account| (account.account.name.as_str(), account.tell.clone()))
        .collect();
    assert_eq!(
        tell,
        [("Bolt", vec!["Mara".to_owned()]), ("Acme", Vec::new())]
    );
    Ok(())
}

#[tokio::test]
async fn o5_what_was_chosen_moves_in_one_save_that_one_undo_takes_back() -> Result<()> {
    let chain = Chain::new().await?;
    chain.move_to("2026-06-18", Vec::new()).await?;
    assert_eq!(
        chain.dates().await?,
        ["2026-06-18", "2026-06-19", "2026-06-19", "2026-06-19"]
    );
    let keys = chain.seen(chain.second).await?;
    let moved = &keys.moves[0];
    let cause = moved.cause.as_ref().unwrap();
    assert_eq!(
        (cause.is_late_duty, cause.commitment, cause.words.as_str()),
        (false, Some(chain.first), "SSO")
    );
    assert_eq!(
        (moved.reason.as_deref(), moved.told_on),
        (Some("Nina is ill"), None),
        "nobody has told Bolt"
    );
    assert_eq!(chain.seen(chain.first).await?.moves[0].cause, None);
    assert_eq!(
        rows(&chain.ripple("2026-06-18").await?),
        [],
        "nothing is left to move"
    );

    let step = chain.world.app.undo().await?;
    assert_eq!(
        (step.intent, step.subject.as_deref()),
        (Intent::MoveCommitment, Some("SSO"))
    );
    assert_eq!(
        chain.dates().await?,
        ["2026-06-08", "2026-06-12", "2026-06-17", "2026-06-18"]
    );
    assert!(chain.seen(chain.second).await?.moves.is_empty());
    chain.world.app.redo().await?;
    assert_eq!(chain.seen(chain.second).await?.moves.len(), 1);
    Ok(())
}

#[tokio::test]
async fn o5_what_was_not_chosen_or_need_not_move_any_more_stays() -> Result<()> {
    let chain = Chain::new().await?;
    let stays = vec![
        DominoView::Commitment(chain.third),
        DominoView::Plan(chain.plan),
    ];
    chain.move_to("2026-06-18", stays).await?;
    assert_eq!(
        chain.dates().await?,
        ["2026-06-18", "2026-06-19", "2026-06-17", "2026-06-18"]
    );
    let chain = Chain::new().await?;
    chain.move_to("2026-06-11", Vec::new()).await?;
    assert_eq!(
        chain.dates().await?,
        ["2026-06-11", "2026-06-12", "2026-06-17", "2026-06-18"]
    );
    Ok(())
}

#[tokio::test]
async fn o5_a_refused_move_moves_nothing_of_its_ripple() -> Result<()> {
    let chain = Chain::new().await?;
    let same = chain.move_to("2026-06-08", Vec::new()).await;
    assert!(matches!(same, Err(Error::Refused(Refused::SameDate))));
    chain
        .world
        .app
        .trash_account(TrashAccount { id: chain.bolt })
        .await?;
    chain.move_to("2026-06-18", Vec::new()).await?;
    chain
        .world
        .app
        .restore_account(TrashAccount { id: chain.bolt })
        .await?;
    assert_eq!(
        chain.dates().await?,
        ["2026-06-18", "2026-06-12", "2026-06-17", "2026-06-18"],
        "what is in the trash is out of the ripple"
    );
    Ok(())
}

#[tokio::test]
async fn o5_where_nobody_saw_the_ripple_only_what_was_meant_moves() -> Result<()> {
    let chain = Chain::new().await?;
    let moved = MoveCommitment {
        id: chain.first,
        to: on("2026-06-18"),
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    chain.world.app.move_commitment(moved).await?;
    assert_eq!(
        chain.dates().await?,
        ["2026-06-18", "2026-06-12", "2026-06-17", "2026-06-18"]
    );
    Ok(())
}

/// A promise with so many plans of its client on its day, all of which have to move with it.
async fn with_plans(count: u32) -> Result<(World, CommitmentId)> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = world.promise(acme, "2026-06-08").await?.commitment;
    for nth in 0..count {
        let hanging = AddPlan {
            promise: sso,
            account: None,
            text: format!("Depot {nth}"),
            date: day("2026-06-08"),
        };
        world.app.add_plan(hanging).await?;
    }
    Ok((world, sso))
}

#[tokio::test]
async fn o5_a_ripple_moves_whole_though_no_more_than_two_hundred_of_it_are_listed() -> Result<()> {
    for (count, more) in [(200, 0), (201, 1)] {
        let (world, sso) = with_plans(count).await?;
        let query = RippleQuery {
            id: sso,
            to: on("2026-06-10"),
            is_told: false,
        };
        let ripple = world.app.ripple_of(query).await?;
        let listed: Vec<_> = ripple.accounts.iter().flat_map(|one| &one.moved).collect();
        assert_eq!(
            (listed.len(), ripple.plans, ripple.more),
            (200, count, more)
        );
        let stays = listed[0].what;
        let moved = MoveCommitment {
            id: sso,
            to: on("2026-06-10"),
            set_by: DateSetter::Us,
            reason: String::new(),
            told_on: None,
            stays: Some(vec![stays]),
        };
        world.app.move_commitment(moved).await?;
        let plans = world.app.commitment(sso).await?.plans;
        let stayed: Vec<_> = plans
            .iter()
            .filter(|plan| plan.date == day("2026-06-08"))
            .map(|plan| DominoView::Plan(plan.id))
            .collect();
        assert_eq!(stayed, [stays], "all but what was left where it is");
    }
    Ok(())
}

#[tokio::test]
async fn o5_what_caused_a_move_goes_like_any_other_and_the_move_keeps_why_in_words() -> Result<()> {
    let chain = Chain::new().await?;
    let app = &chain.world.app;
    chain.move_to("2026-06-18", Vec::new()).await?;
    let refused = app.remove_commitment(chain.first).await;
    assert!(
        matches!(refused, Err(Error::Ledger(store::Error::StillReferred(_)))),
        "another still waits for it: {refused:?}"
    );
    let link = chain.seen(chain.second).await?.waits_for[0].id;
    app.unlink_commitment(link).await?;
    app.remove_commitment(chain.first).await?;
    let cause = async || {
        let moves = chain.seen(chain.second).await?.moves;
        let cause = moves[0].cause.clone().unwrap();
        Ok::<_, Error>((cause.commitment, cause.words, cause.is_late_duty))
    };
    assert_eq!(cause().await?, (None, "SSO".into(), false));
    let story = StoryQuery {
        account: chain.bolt,
        filter: StoryFilter::Commitments,
        from: None,
        after: None,
    };
    let StoryWhat::Save { save } = app.story(story).await?.rows.remove(0).what else {
        panic!("no save");
    };
    assert_eq!(save.intent, Intent::RemoveCommitment);

    let step = app.undo().await?;
    assert_eq!(
        (step.intent, step.subject.as_deref(), step.field),
        (Intent::RemoveCommitment, Some("SSO"), None)
    );
    assert_eq!(cause().await?, (Some(chain.first), "SSO".into(), false));
    app.redo().await?;
    assert_eq!(cause().await?, (None, "SSO".into(), false));
    Ok(())
}

#[tokio::test]
async fn the_dominoes_around_a_promise_are_drawn_both_ways() -> Result<()> {
    let chain = Chain::new().await?;
    let view = chain.world.app.dominoes(chain.second).await?;
    let words: Vec<_> = view.nodes.iter().map(|node| node.words.as_str()).collect();
    assert_eq!(words, ["The keys", "SSO", "The safe", "Open the depot"]);
    let edges: Vec<_> = view
        .edges
        .iter()
        .map(|edge| {
            (
                words[edge.from as usize],
                words[edge.to as usize],
                edge.lag_days,
            )
        })
        .collect();
    assert_eq!(
        edges,
        [
            ("SSO", "The keys", 1),
            ("The keys", "The safe", 0),
            ("The safe", "Open the depot", 0),
        ]
    );
    assert_eq!(view.more, 0);
    chain
        .world
        .app
        .trash_account(TrashAccount { id: chain.acme })
        .await?;
    let view = chain.world.app.dominoes(chain.second).await?;
    let words: Vec<_> = view.nodes.iter().map(|node| node.words.as_str()).collect();
    assert_eq!(words, ["The keys", "The safe"]);
    Ok(())
}

#[tokio::test]
async fn o5_whose_client_was_owed_a_word_before_the_ripple_still_is() -> Result<()> {
    let chain = Chain::new().await?;
    let owed = ["promise.overdue 3", "slip.untold 3"];
    assert_eq!(
        chain.world.speaks(chain.bolt, "2026-06-16T09:00").await?[..2],
        owed
    );
    chain.move_to("2026-06-30", Vec::new()).await?;
    let due = chain.world.app.commitment(chain.second).await?.row.due;
    assert!(due.unwrap().last > day("2026-06-30"));
    let said = chain.world.speaks(chain.bolt, "2026-06-16T09:01").await?;
    assert!(said.contains(&"slip.untold 3".to_owned()), "{said:?}");
    Ok(())
}
