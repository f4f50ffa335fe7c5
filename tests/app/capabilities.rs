//! promise.unsupported, promise.conflict; claim.stale, claim.broken; what hangs on a capability, and the sheet of
//! answers.

use app::capabilities::{AddCapability, CapabilityChange, ChangeCapability};
use app::claims::{AddClaim, AnswerWords, ChangeClaim, ClaimChange, ClaimView, ClaimsToday};
use app::commitments::{ActOnCommitment, ChangeCommitment, CommitmentChange, MoveCommitment};
use app::history::{HistoryQuery, ValueView};
use app::settings::SettingChange;
use app::teammates::AddTeammate;
use app::{Error, Failure, Refused, Result};
use domain::capabilities::CapabilityStatus::{
    self, Backlog, Beta, Building, Exists, Idea, Limited, Never,
};
use domain::claims::ClaimPlace;
use domain::commitments::{Act, DateSetter, Side};
use domain::history::RecordKind;
use domain::ids::{AccountId, CapabilityId, ClaimId, CommitmentId, TeammateId};
use domain::signals::Rule;

use crate::world::{World, day, on};

const SILENT: [&str; 0] = [];
const NOON: &str = "2026-06-01T12:00";

async fn capability(world: &World, name: &str, status: CapabilityStatus) -> Result<CapabilityId> {
    let name = name.into();
    world
        .app
        .add_capability(AddCapability { name, status })
        .await
}

async fn is_now(world: &World, id: CapabilityId, change: CapabilityChange) -> Result<()> {
    world
        .app
        .change_capability(ChangeCapability { id, change })
        .await
}

async fn has(world: &World, id: CommitmentId, change: CommitmentChange) -> Result<()> {
    world
        .app
        .change_commitment(ChangeCommitment { id, change })
        .await
}

/// A promise on a capability, far enough ahead that nothing else speaks.
async fn promised(
    world: &World,
    account: AccountId,
    capability: CapabilityId,
    due: &str,
) -> Result<CommitmentId> {
    let id = world.promise(account, due).await?.commitment;
    has(world, id, CommitmentChange::Capability(Some(capability))).await?;
    Ok(id)
}

async fn me(world: &World) -> Result<TeammateId> {
    Ok(world.app.teammates().await?[0].id)
}

async fn keys(world: &World, account: AccountId) -> Result<Vec<String>> {
    let signals = world.signals(account).await?.into_iter();
    Ok(signals.map(|signal| signal.key).collect())
}

#[tokio::test]
async fn k1_a_promise_below_exists_wants_an_approver_by_name() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Exists).await?;
    let said = promised(&world, acme, sso, "2026-09-15").await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT, "it exists");

    for status in [Limited, Beta, Building, Backlog, Idea, Never] {
        is_now(&world, sso, CapabilityChange::Status(status)).await?;
        let says = world.speaks(acme, NOON).await?;
        assert_eq!(says, ["promise.unsupported 2"], "{status}");
        let support = world.app.commitment(said).await?.support;
        assert!(support.wants_approver, "{status}");
        assert_eq!(support.capability.map(|on| on.status), Some(status));
    }
    has(
        &world,
        said,
        CommitmentChange::Approver(Some(me(&world).await?)),
    )
    .await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    has(&world, said, CommitmentChange::Approver(None)).await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.unsupported 2"]);
    is_now(&world, sso, CapabilityChange::Status(Exists)).await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    Ok(())
}

#[tokio::test]
async fn k1_whoever_stood_by_a_promise_stood_by_what_it_was_about() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Beta).await?;
    let audit = capability(&world, "Audit log", Idea).await?;
    let said = promised(&world, acme, sso, "2026-09-15").await?;
    has(
        &world,
        said,
        CommitmentChange::Approver(Some(me(&world).await?)),
    )
    .await?;
    let before = keys(&world, acme).await?;
    has(&world, said, CommitmentChange::Capability(Some(audit))).await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.unsupported 2"]);
    let on_audit = keys(&world, acme).await?;
    assert_ne!(before, on_audit);

    // The same again is not another capability.
    has(
        &world,
        said,
        CommitmentChange::Approver(Some(me(&world).await?)),
    )
    .await?;
    has(&world, said, CommitmentChange::Capability(Some(audit))).await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    has(&world, said, CommitmentChange::Capability(None)).await?;
    assert_eq!(world.app.commitment(said).await?.support.approver, None);
    Ok(())
}

#[tokio::test]
async fn k1_falling_further_is_a_new_fact_and_coming_back_to_it_is_not() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Beta).await?;
    promised(&world, acme, sso, "2026-09-15").await?;
    let beta = keys(&world, acme).await?;
    is_now(&world, sso, CapabilityChange::Status(Idea)).await?;
    let idea = keys(&world, acme).await?;
    is_now(&world, sso, CapabilityChange::Status(Beta)).await?;
    assert_ne!(beta, idea);
    assert_eq!(keys(&world, acme).await?, beta);
    Ok(())
}

#[tokio::test]
async fn k1_what_is_over_or_only_mentioned_or_theirs_wants_nobody() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Backlog).await?;
    let mention = world.said(acme, Side::Ours, "SSO some day", None).await?;
    let on_sso = || CommitmentChange::Capability(Some(sso));
    has(&world, mention.commitment, on_sso()).await?;
    assert_eq!(
        world.speaks(acme, NOON).await?,
        SILENT,
        "no date, no promise"
    );

    let said = promised(&world, acme, sso, "2026-09-15").await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.unsupported 2"]);
    let deliver = ActOnCommitment {
        id: said,
        act: Act::Deliver,
        on: None,
    };
    world.app.act_on_commitment(deliver).await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT, "it was delivered");

    let duty = world.duty(acme, "2026-09-15").await?.commitment;
    for change in [
        on_sso(),
        CommitmentChange::Approver(Some(me(&world).await?)),
    ] {
        let refused = has(&world, duty, change).await;
        assert!(matches!(refused, Err(Error::Refused(Refused::WrongState))));
    }
    Ok(())
}

#[tokio::test]
async fn k2_a_way_back_names_every_open_promise_and_claim_that_it_breaks() -> Result<()> {
    let world = World::new().await?;
    let (acme, borea) = (world.account("Acme").await?, world.account("Borea").await?);
    let sso = capability(&world, "SSO", Exists).await?;
    let audit = capability(&world, "Audit log", Exists).await?;
    let first = promised(&world, acme, sso, "2026-09-15").await?;
    let other = promised(&world, borea, sso, "2026-08-15").await?;
    promised(&world, borea, audit, "2026-09-15").await?;
    let over = promised(&world, borea, sso, "2026-09-15").await?;
    let release = ActOnCommitment {
        id: over,
        act: Act::Release,
        on: None,
    };
    world.app.act_on_commitment(release).await?;
    let claim = claimed(&world, "SSO for every plan", Some(sso)).await?;
    claimed(&world, "We answer the phone", None).await?;

    is_now(&world, sso, CapabilityChange::Status(Limited)).await?;
    let view = world.app.capability(sso).await?;
    assert_eq!(view.row.fell_from, Some(Exists));
    let broken: Vec<_> = view.promises.iter().map(|row| row.id).collect();
    assert_eq!(broken, [other, first], "soonest due first");
    assert_eq!((view.row.promises, view.more_promises), (2, 0));
    let claims: Vec<_> = view
        .claims
        .iter()
        .map(|claim| (claim.id, claim.rule))
        .collect();
    assert_eq!(claims, [(claim, Some(Rule::ClaimBroken))]);
    for account in [acme, borea] {
        assert_eq!(
            world.speaks(account, NOON).await?,
            ["promise.unsupported 2"]
        );
    }

    world.app.undo().await?;
    assert_eq!(world.app.capability(sso).await?.row.fell_from, None);
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    assert_eq!(world.speaks(borea, NOON).await?, SILENT);
    world.app.redo().await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.unsupported 2"]);
    Ok(())
}

#[tokio::test]
async fn k2_the_rules_run_of_every_account_with_a_promise_on_it_also_beyond_fifty() -> Result<()> {
    let world = World::new().await?;
    let sso = capability(&world, "SSO", Exists).await?;
    for number in 0..60 {
        let account = world.account(&format!("Client {number}")).await?;
        promised(&world, account, sso, "2026-09-15").await?;
    }
    is_now(&world, sso, CapabilityChange::Status(Beta)).await?;
    assert_eq!(world.app.today().await?.soon_count, 50);
    while world.app.work_off_marked().await? {}
    assert_eq!(world.app.today().await?.soon_count, 60);
    Ok(())
}

#[tokio::test]
async fn k3_what_to_sell_instead_stands_beside_the_promise() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Backlog).await?;
    let proof = "Mara's own admin had it running in a day";
    is_now(&world, sso, CapabilityChange::People(proof.into())).await?;
    is_now(&world, sso, CapabilityChange::Limits(" SAML only ".into())).await?;
    is_now(&world, sso, CapabilityChange::Vision("  ".into())).await?;
    let said = promised(&world, acme, sso, "2026-09-15").await?;

    let on = world
        .app
        .commitment(said)
        .await?
        .support
        .capability
        .unwrap();
    assert_eq!(on.instead.people.as_deref(), Some(proof));
    assert_eq!(on.limits.as_deref(), Some("SAML only"));
    assert_eq!(on.instead.vision, None);
    Ok(())
}

#[tokio::test]
async fn words_that_name_a_capability_suggest_it_until_it_is_named() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "Single sign-on", Backlog).await?;
    is_now(&world, sso, CapabilityChange::Aliases("SSO, SAML".into())).await?;
    let said = world.promise(acme, "2026-09-15").await?.commitment;
    let support = world.app.commitment(said).await?.support;
    assert_eq!(support.suggested.map(|one| one.id), Some(sso));
    has(&world, said, CommitmentChange::Capability(Some(sso))).await?;
    let support = world.app.commitment(said).await?.support;
    assert!(support.suggested.is_none() && support.capability.is_some());
    Ok(())
}

#[tokio::test]
async fn c9_two_open_promises_on_one_capability_with_other_dates_contradict_each_other()
-> Result<()> {
    let world = World::new().await?;
    let (acme, borea) = (world.account("Acme").await?, world.account("Borea").await?);
    let sso = capability(&world, "SSO", Exists).await?;
    let first = promised(&world, acme, sso, "2026-09-15").await?;
    let same = promised(&world, acme, sso, "2026-09-15").await?;
    promised(&world, borea, sso, "2026-10-15").await?;
    world.promise(acme, "2026-10-15").await?;
    assert_eq!(
        world.speaks(acme, NOON).await?,
        SILENT,
        "one date, one client"
    );

    let moved = |id, to| MoveCommitment {
        id,
        to: on(to),
        set_by: DateSetter::Us,
        reason: String::new(),
        told_on: None,
        stays: None,
    };
    world.app.move_commitment(moved(same, "2026-09-16")).await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.conflict 2"]);
    assert_eq!(world.signals(acme).await?[0].due, Some(day("2026-09-15")));
    assert_eq!(world.speaks(borea, NOON).await?, SILENT);
    for (one, other) in [(first, same), (same, first)] {
        let conflicts = world.app.commitment(one).await?.support.conflicts;
        let conflicts: Vec<_> = conflicts.iter().map(|row| row.id).collect();
        assert_eq!(conflicts, [other]);
    }
    let before = keys(&world, acme).await?;

    world.app.move_commitment(moved(same, "2026-09-15")).await?;
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    world
        .app
        .move_commitment(moved(first, "2026-09-20"))
        .await?;
    assert_eq!(world.speaks(acme, NOON).await?, ["promise.conflict 2"]);
    assert_ne!(
        keys(&world, acme).await?,
        before,
        "other dates, another conflict"
    );
    let release = ActOnCommitment {
        id: first,
        act: Act::Release,
        on: None,
    };
    world.app.act_on_commitment(release).await?;
    assert_eq!(
        world.speaks(acme, NOON).await?,
        SILENT,
        "one of them is over"
    );
    Ok(())
}

#[tokio::test]
async fn c9_of_three_promises_each_is_named_once() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Exists).await?;
    for due in ["2026-09-15", "2026-09-16", "2026-09-17"] {
        promised(&world, acme, sso, due).await?;
    }
    let says = world.speaks(acme, NOON).await?;
    assert_eq!(says, ["promise.conflict 2", "promise.conflict 2"]);
    Ok(())
}

#[tokio::test]
async fn a_capability_that_something_names_stays_and_one_that_nothing_names_goes() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Exists).await?;
    assert_eq!(world.app.rail().await?.capabilities, 1);
    let said = promised(&world, acme, sso, "2026-09-15").await?;
    let refused = world.app.remove_capability(sso).await.unwrap_err();
    let still_named = Failure::Refused {
        why: Refused::StillNamed,
    };
    assert_eq!(Failure::from(refused), still_named);
    has(&world, said, CommitmentChange::Capability(None)).await?;
    world.app.remove_capability(sso).await?;
    assert_eq!(world.app.rail().await?.capabilities, 0);
    world.app.undo().await?;
    assert_eq!(world.app.capabilities().await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_history_says_what_a_capability_was_and_which_one_a_promise_is_on() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let sso = capability(&world, "SSO", Exists).await?;
    is_now(&world, sso, CapabilityChange::Status(Beta)).await?;
    let said = promised(&world, acme, sso, "2026-09-15").await?;
    let last = async |entity, id: String, field: &str| {
        let saves = world.app.history(HistoryQuery { entity, id }).await?;
        let mut events = saves[0].events.iter();
        let event = events.find(|event| event.field.as_deref() == Some(field));
        Ok::<_, Error>(event.unwrap().clone())
    };
    let status = last(RecordKind::Capability, sso.to_string(), "status").await?;
    assert_eq!(status.subject, "SSO");
    let word = |word: &str| ValueView::Word(format!("capability_status.{word}"));
    assert_eq!((status.old, status.new), (word("exists"), word("beta")));
    is_now(&world, sso, CapabilityChange::Status(Idea)).await?;
    let undo = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(undo.subject.as_deref(), Some("SSO"));
    assert_eq!((undo.old, undo.new), (word("beta"), word("idea")));
    world.app.undo().await?;
    is_now(&world, sso, CapabilityChange::Status(Exists)).await?;
    let undo = world.app.undo_steps().await?.undo.unwrap();
    assert_eq!(
        undo.field.as_deref(),
        Some("status"),
        "not how far it was before"
    );
    let on = last(RecordKind::Commitment, said.to_string(), "capability_id").await?;
    assert_eq!(on.new, ValueView::Text("SSO".into()));
    Ok(())
}

async fn claimed(world: &World, text: &str, on: Option<CapabilityId>) -> Result<ClaimId> {
    let claim = AddClaim {
        text: text.into(),
        place: ClaimPlace::Site,
        passage: String::new(),
        capability: on,
    };
    world.app.add_claim(claim).await
}

async fn changed(world: &World, id: ClaimId, change: ClaimChange) -> Result<()> {
    world.app.change_claim(ChangeClaim { id, change }).await
}

async fn claim(world: &World, id: ClaimId) -> Result<ClaimView> {
    let claims = world.app.claims().await?;
    Ok(claims.into_iter().find(|claim| claim.id == id).unwrap())
}

#[tokio::test]
async fn k4_a_claim_is_stale_from_the_ninetieth_day_without_a_check() -> Result<()> {
    let world = World::new().await?;
    let site = claimed(&world, "We answer the phone", None).await?;
    let stale = Some(ClaimsToday {
        broken: 0,
        stale: 1,
    });
    let says = async |local| {
        let today = world.at(local).await?.today().await?.claims;
        Ok::<_, Error>((claim(&world, site).await?.rule, today))
    };

    // Written down on 1 June.
    assert_eq!(says("2026-08-29T23:59").await?, (None, None));
    assert_eq!(
        says("2026-08-30T00:00").await?,
        (Some(Rule::ClaimStale), stale)
    );
    world.app.check_claim(site).await?;
    assert_eq!(says("2026-11-27T23:59").await?, (None, None));
    assert_eq!(says("2026-11-28T00:00").await?.1, stale);
    world.app.undo().await?;
    assert_eq!(claim(&world, site).await?.checked_on, day("2026-06-01"));

    world
        .app
        .change_setting(SettingChange::ClaimStaleDays(10))
        .await?;
    changed(&world, site, ClaimChange::CheckedOn(day("2026-11-19"))).await?;
    assert_eq!(says("2026-11-28T12:00").await?, (None, None));
    assert_eq!(says("2026-11-29T00:00").await?.1, stale);
    for days in [0, 3651] {
        let refused = world
            .app
            .change_setting(SettingChange::ClaimStaleDays(days))
            .await;
        assert!(matches!(
            refused,
            Err(Error::Invalid { field: "value", .. })
        ));
    }
    Ok(())
}

#[tokio::test]
async fn k2_a_claim_breaks_where_what_existed_no_longer_does_until_somebody_looks() -> Result<()> {
    let world = World::new().await?;
    let sso = capability(&world, "SSO", Exists).await?;
    let early = capability(&world, "Audit log", Beta).await?;
    let site = claimed(&world, "SSO for every plan", Some(sso)).await?;
    let honest = claimed(&world, "An audit log in beta", Some(early)).await?;
    assert_eq!(world.app.today().await?.claims, None);
    is_now(&world, early, CapabilityChange::Status(Idea)).await?;
    let fallen = claim(&world, honest).await?;
    assert_eq!(fallen.rule, None, "it never said that it works");
    assert!(fallen.wants_approver, "K1 asks who stands by it");

    is_now(&world, sso, CapabilityChange::Status(Limited)).await?;
    assert_eq!(claim(&world, site).await?.rule, Some(Rule::ClaimBroken));
    let broken = Some(ClaimsToday {
        broken: 1,
        stale: 0,
    });
    assert_eq!(world.app.today().await?.claims, broken);
    is_now(&world, sso, CapabilityChange::Status(Exists)).await?;
    assert_eq!(world.app.today().await?.claims, None, "it works again");

    is_now(&world, sso, CapabilityChange::Status(Beta)).await?;
    world.app.check_claim(site).await?;
    let looked = claim(&world, site).await?;
    assert_eq!((looked.rule, looked.seen), (None, Some(Beta)));
    assert!(looked.wants_approver);
    let approver = ClaimChange::Approver(Some(me(&world).await?));
    changed(&world, site, approver).await?;
    let stood_by = claim(&world, site).await?;
    assert!(!stood_by.wants_approver);
    assert_eq!(stood_by.approver_name.as_deref(), Some("Nina"));
    Ok(())
}

#[tokio::test]
async fn k2_a_claim_about_another_capability_is_held_against_that_one() -> Result<()> {
    let world = World::new().await?;
    let sso = capability(&world, "SSO", Exists).await?;
    let early = capability(&world, "Audit log", Beta).await?;
    let site = claimed(&world, "It works", Some(sso)).await?;
    changed(&world, site, ClaimChange::Capability(Some(early))).await?;
    assert_eq!(claim(&world, site).await?.rule, None);
    changed(&world, site, ClaimChange::Capability(None)).await?;
    let about_nothing = claim(&world, site).await?;
    assert_eq!((about_nothing.seen, about_nothing.status), (None, None));
    let gone = ClaimChange::Capability(Some(CapabilityId::new()));
    let refused = changed(&world, site, gone).await;
    assert!(matches!(refused, Err(Error::NotFound("capability"))));
    Ok(())
}

#[tokio::test]
async fn k4_answers_to_an_rfp_come_as_a_sheet_in_which_no_cell_is_a_formula() -> Result<()> {
    let world = World::new().await?;
    let sso = capability(&world, "=SSO", Exists).await?;
    let answer = |question: &str, text: &str, capability| AddClaim {
        text: text.into(),
        place: ClaimPlace::Rfp,
        passage: question.into(),
        capability,
    };
    let said = [
        answer("1. Single sign-on?", "=HYPERLINK(\"x\")", Some(sso)),
        answer("+2", "Yes, \"always\"\nin writing", None),
    ];
    let mut ids = Vec::new();
    for one in said {
        ids.push(world.app.add_claim(one).await?);
    }
    claimed(&world, "On the site", None).await?;
    changed(
        &world,
        ids[0],
        ClaimChange::Approver(Some(me(&world).await?)),
    )
    .await?;
    is_now(&world, sso, CapabilityChange::Status(Beta)).await?;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.csv");
    let words = AnswerWords {
        headers: ["q", "a", "c", "s", "by", "on"].map(str::to_owned),
        status: Box::new(|claim| {
            let rule = claim.rule.map_or("", Rule::as_str);
            format!("{:?} {rule}", claim.status)
        }),
    };
    let written = world.app.export_answers(&file, &words).await?;
    assert_eq!((written.records, written.file.as_str()), (2, "answers.csv"));
    let text = std::fs::read_to_string(&file).unwrap();
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.strip_prefix('\u{FEFF}').unwrap().as_bytes());
    let rows: Vec<Vec<String>> = rows
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        rows,
        [
            vec!["q", "a", "c", "s", "by", "on"],
            vec![
                "1. Single sign-on?",
                "'=HYPERLINK(\"x\")",
                "'=SSO",
                "Some(Beta) claim.broken",
                "Nina",
                "2026-06-01"
            ],
            vec![
                "'+2",
                "Yes, \"always\"\nin writing",
                "",
                "None ",
                "",
                "2026-06-01"
            ],
        ]
    );
    let nowhere = folder.path().join("no such folder/answers.csv");
    let refused = world.app.export_answers(&nowhere, &words).await;
    assert!(matches!(refused, Err(Error::NotWritten(_))));
    Ok(())
}

#[tokio::test]
async fn a_second_teammate_can_own_a_capability_and_stand_by_a_promise() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Acme").await?;
    let bob = AddTeammate {
        name: "Bob".into(),
        role: String::new(),
    };
    world.app.add_teammate(bob).await?;
    let team = world.app.teammates().await?;
    let bob = team.iter().find(|one| !one.is_me).unwrap().id;
    let sso = capability(&world, "SSO", Backlog).await?;
    assert_eq!(world.app.capability(sso).await?.owner, me(&world).await?);
    is_now(&world, sso, CapabilityChange::Owner(bob)).await?;
    assert_eq!(world.app.capability(sso).await?.owner, bob);
    let said = promised(&world, acme, sso, "2026-09-15").await?;
    has(&world, said, CommitmentChange::Approver(Some(bob))).await?;
    assert_eq!(
        world.app.commitment(said).await?.support.approver,
        Some(bob)
    );
    assert_eq!(world.speaks(acme, NOON).await?, SILENT);
    Ok(())
}
