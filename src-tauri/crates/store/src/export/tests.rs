#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use domain::Share;
use domain::accounts::TrustLink;
use domain::boundaries::Boundary;
use domain::capabilities::CapabilityStatus;
use domain::claims::{Asserts, Claim, ClaimPlace};
use domain::commitments::{Causer, MoveCause, Plan, TruthAnswer, TruthCheck, TruthStep};
use domain::contracts::{
    Contract, Decision, HumanCall, NoticeGiven, Outlook, Party, StepOutcome, StepRecord,
};
use domain::endings::{Ending, EndingKind};
use domain::forecast::{LowOdds, OddsOfDay};
use domain::history::Intent;
use domain::ids::{
    BoundaryId, ClaimId, DecisionId, EndingId, ImportId, RateId, SnoozeId, StepId, TrustLinkId,
    TruthCheckId,
};
use domain::imports::Import;
use domain::meetings::{Intention, Meeting};
use domain::money::{Currency, ExchangeRate, Rate};
use domain::phrases::Phrases;
use domain::settings::Settings;
use domain::slips::{Cause, KnownBy, NewDate, Slip, Telling};
use domain::touches::{Channel, Touch};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::error::DocumentFault;
use crate::imports::Incoming;
use crate::testing::{
    World, account, at, capability, contact, contract, day, duty, line, meeting, mention, promise,
    recurring, reminder, touch, words,
};
use crate::{Ledger, facts, forecast, settings, signals, undo};

const NOW: &str = "2026-06-01T12:00:00Z";

/// The document of a ledger.
async fn document(ledger: &Ledger) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    write(&mut *ledger.read().await?, &mut text).await?;
    Ok(text)
}

/// A ledger that nobody has begun.
async fn empty() -> Result<(tempfile::TempDir, Ledger)> {
    let dir = tempfile::tempdir()?;
    let ledger = Ledger::open(dir.path(), at(NOW)).await?;
    Ok((dir, ledger))
}

async fn taken_in(text: &[u8]) -> Result<u64> {
    let (_dir, ledger) = empty().await?;
    ledger.take_in(std::io::Cursor::new(text.to_vec())).await
}

/// A ledger with at least one row in every table of a document.
async fn full() -> Result<World> {
    let world = World::begun().await?;
    let acme = world.account("Acme „Ümlaut“ فارسی \u{1F980}").await?;
    let mara = contact("Mara", acme.id);
    world.create(Intent::AddContact, &mara).await?;
    let trust = TrustLink {
        id: TrustLinkId::new(),
        contact: mara.id,
        teammate: world.me,
        why: None,
        since: Some(day("2026-01-01")),
        lost_on: None,
    };
    world.create(Intent::AddTrust, &trust).await?;
    world
        .create(
            Intent::LogTouch,
            &touch(acme.id, world.me, "2026-06-01T11:00:00Z"),
        )
        .await?;
    let review = Meeting {
        contacts: vec![mara.id],
        about: Some(line("The quarter")),
        place: Some(line("Mara's office")),
        external_id: Some(line("uid-1@calendar")),
        intention: Some(Intention::Hold),
        debriefed_on: Some(day("2026-06-01")),
        ..meeting(acme.id, "2026-06-01T10:00:00Z")
    };
    world.create(Intent::PlanMeeting, &review).await?;
    let said = Touch {
        meeting: Some(review.id),
        ..touch(acme.id, world.me, "2026-06-01T10:00:00Z")
    };
    world.create(Intent::DebriefMeeting, &said).await?;
    let licence = Contract {
        notice_given: Some(NoticeGiven {
            party: Party::Client,
            on: day("2026-05-31"),
            ends_on: day("2026-12-31"),
            person: Some(line("Mara")),
            channel: Some(Channel::Email),
            words: Some(words("We go.")),
        }),
        ..contract(acme.id, "Licence", "2026-12-31")
    };
    world.create(Intent::AddContract, &licence).await?;
    let step = StepRecord {
        id: StepId::new(),
        contract: licence.id,
        term_end: day("2026-12-31"),
        step: 90,
        outcome: StepOutcome::Done,
        reason: None,
        on: day("2026-06-01"),
    };
    world.create(Intent::RecordStep, &step).await?;
    let decision = Decision {
        id: DecisionId::new(),
        account: acme.id,
        contract: licence.id,
        term_end: day("2026-12-31"),
        call: HumanCall::Good,
        outlook: Outlook::AtRisk,
        why: words("Mara told us"),
        decider: world.me,
        on: day("2026-06-01"),
    };
    world.create(Intent::DecideRenewal, &decision).await?;
    let rate = ExchangeRate {
        id: RateId::new(),
        from: Currency::parse("USD").unwrap(),
        to: Currency::parse("EUR").unwrap(),
        on: day("2026-06-01"),
        rate: Rate::parse("0.9215").unwrap(),
    };
    world.create(Intent::ChangeRates, &rate).await?;
    let mut sign_on = capability("SSO", CapabilityStatus::Exists, world.me);
    sign_on.become_status(CapabilityStatus::Beta);
    sign_on.limits = Some(words("SAML only"));
    sign_on.instead.people = Some(words("Mara's own admin had it running in a day"));
    world.create(Intent::AddCapability, &sign_on).await?;
    let claim = Claim {
        id: ClaimId::new(),
        text: words("=Single sign-on for every plan"),
        place: ClaimPlace::Rfp,
        passage: Some(line("Question 14")),
        asserts: Asserts::Capability,
        capability: Some(sign_on.id),
        seen: Some(CapabilityStatus::Exists),
        checked_on: day("2026-05-01"),
        approver: Some(world.me),
    };
    world.create(Intent::AddClaim, &claim).await?;
    let boundary = Boundary {
        id: BoundaryId::new(),
        sentence: words("We host;\nwe do not install „anything“."),
        segment: Some(line("Clinics, درمانگاه")),
        capabilities: vec![sign_on.id],
        words: Phrases::parse("on-premise, own server").unwrap(),
    };
    world.create(Intent::AddBoundary, &boundary).await?;
    let sso = world
        .promise(acme.id, "SSO \"by\" June\n\u{7}tab\t", "2026-06-15")
        .await?;
    let plan = duty(acme.id, world.me, "floor plan", Some("2026-06-10"));
    world.create(Intent::MakeCommitment, &plan).await?;
    let link = domain::commitments::Link {
        id: domain::ids::LinkId::new(),
        commitment: sso.id,
        waits_for: plan.id,
        lag_days: 2,
        shifted_for: Some(domain::time::DueDate::day(day("2026-06-10"))),
    };
    world.create(Intent::LinkCommitment, &link).await?;
    let moved = domain::commitments::Move {
        id: domain::ids::MoveId::new(),
        commitment: sso.id,
        from: domain::time::DueDate::day(day("2026-06-15")),
        to: domain::time::DueDate::day(day("2026-06-20")),
        reason: None,
        told_on: Some(day("2026-06-01")),
        moved_on: day("2026-06-01"),
        cause: Some(MoveCause::LateDuty(Causer::There(plan.id))),
    };
    world.create(Intent::MoveCommitment, &moved).await?;
    let slip = Slip {
        cause: Some(Cause {
            words: words("Nina is ill"),
            is_confidential: true,
        }),
        doing: Some(words("Bob takes over")),
        new_date: Some(NewDate {
            due: domain::time::DueDate::day(day("2026-06-28")),
            odds: Some(Share::of_percent(80)),
        }),
        ..sso
            .off_plan(KnownBy::Pressed, at("2026-06-01T09:30:00Z"))
            .unwrap()
    };
    let told = slip
        .told(Telling {
            at: at("2026-06-01T10:00:00Z"),
            by: world.me,
            channel: Some(Channel::Call),
        })
        .unwrap();
    world.create(Intent::TellSlip, &told).await?;
    let domino = Plan {
        contact: Some(mara.id),
        cost: Some(words("a season")),
        ..crate::testing::plan(&sso, "Open the depot", "2026-07-01")
    };
    world.create(Intent::AddPlan, &domino).await?;
    let check = TruthCheck {
        id: TruthCheckId::new(),
        promise: sso.id,
        step: TruthStep::at(75).unwrap(),
        answer: TruthAnswer::DoesNot,
        on: day("2026-06-01"),
    };
    world.create(Intent::AnswerTruth, &check).await?;
    world
        .create(
            Intent::SetReminder,
            &reminder(acme.id, "Call", "2026-06-03T09:00:00Z"),
        )
        .await?;
    world
        .create(Intent::SetReminder, &recurring(acme.id, "Call again", 14))
        .await?;
    let odds = OddsOfDay {
        commitment: sso.id,
        on: day("2026-06-01"),
        odds: Share::of_percent(62),
        median: 1.0 / 3.0,
        eighty: 2.5,
    };
    let mut writing = world.ledger.write().await?;
    forecast::keep(&mut writing, &[odds]).await?;
    let low = LowOdds {
        commitment: sso.id,
        due: sso.dates().unwrap().current(),
        since: at("2026-06-01T09:00:00Z"),
        known_from: at("2026-06-02T09:00:00Z"),
    };
    forecast::keep_low(&mut writing, acme.id, &[low]).await?;
    writing.commit().await?;
    let snooze = signals::Snooze {
        id: SnoozeId::new(),
        key: "promise.due/x/y/".to_owned(),
        account: acme.id,
        until: at("2026-06-02T09:00:00Z"),
    };
    world.create(Intent::Snooze, &snooze).await?;
    let holiday = domain::settings::Holiday {
        id: domain::ids::HolidayId::new(),
        on: day("2026-12-25"),
        name: None,
    };
    world.create(Intent::ChangeHolidays, &holiday).await?;
    let import = Import {
        id: ImportId::new(),
        source: line("ravenstack"),
        at: at("2026-06-01T11:00:00Z"),
        files: Vec::new(),
        looked_through_at: None,
        ranked_at: None,
        reverted_at: None,
    };
    let ending = Ending {
        id: EndingId::new(),
        account: acme.id,
        contract: Some(licence.id),
        kind: EndingKind::Lost,
        on: day("2026-05-31"),
        reason: Some(line("price")),
        words: None,
    };
    let mut change = world.change(Intent::Import).await?;
    change.create(&import).await?;
    let incoming = Incoming {
        external_id: "C-1".to_owned(),
        hash: i64::MIN,
        record: ending,
    };
    change.import(import.id, "ravenstack", &[incoming]).await?;
    change.commit().await?;
    let mut change = world.change(Intent::ChangeSettings).await?;
    let other = Settings {
        promise_due_days: 5,
        ..Settings::default()
    };
    settings::save_rules(&mut change, &other).await?;
    change.commit().await?;
    Ok(world)
}

#[tokio::test]
async fn every_table_comes_back_and_the_same_ledger_gives_the_same_bytes() -> Result<()> {
    let world = full().await?;
    let text = document(&world.ledger).await?;
    let read: Value = serde_json::from_slice(&text).unwrap();
    let records = read["records"].as_array().unwrap();
    for table in TABLES {
        assert!(
            records.iter().any(|record| record.get(table).is_some()),
            "{table} is empty, so this test says nothing of it"
        );
    }

    let (_dir, other) = empty().await?;
    let came = other.take_in(std::io::Cursor::new(text.clone())).await?;

    assert_eq!(came, records.len() as u64);
    assert_eq!(document(&other).await?, text);
    assert!(other.check().await?.is_sound());
    Ok(())
}

/// A table that holds facts and is in no document would be lost without a word.
#[tokio::test]
async fn every_table_of_the_ledger_is_in_the_document_or_is_derived_or_passes() -> Result<()> {
    const LEFT_OUT: [&str; 19] = [
        "boundary_capability", // derived
        "company_fact",        // versions of facts, counted anew
        "delivery",            // each laptop tells for itself
        "large_digest",        // the same
        "draft",               // passes
        "ledger",              // the laptop it writes as
        "looked_through",      // passes with its week
        "meeting_contact",     // derived
        "signal",              // derived
        "verdict",             // derived
        "renewal",             // derived
        "indexed",             // derived
        "indexed_words",       // derived
        "indexed_words_config",
        "indexed_words_data",
        "indexed_words_docsize",
        "indexed_words_idx",
        "to_index", // derived
        "_sqlx_migrations",
    ];
    let world = World::begun().await?;
    let tables: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .fetch_all(&mut *world.read().await?)
    .await?;
    let mut known: Vec<&str> = TABLES.iter().chain(&LEFT_OUT).copied().collect();
    known.sort_unstable();
    let mut tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    tables.sort_unstable();
    assert_eq!(tables, known);
    Ok(())
}

#[tokio::test]
async fn what_came_in_goes_on_where_it_stood() -> Result<()> {
    let world = full().await?;
    let (_dir, other) = empty().await?;
    other
        .take_in(std::io::Cursor::new(document(&world.ledger).await?))
        .await?;
    let marked = facts::marked(&mut *other.read().await?, 10).await?;
    assert_eq!(marked.len(), 1, "the rules are yet to be run");

    // An old clock does not put a new change before those that came in.
    let newest = "select intent from event_group order by hlc desc limit 1";
    let mut change = other
        .change(
            at("2020-01-01T00:00:00Z"),
            Intent::AddAccount,
            crate::Author::Me(world.me),
        )
        .await?;
    change.create(&account("Newest", world.me)).await?;
    change.commit().await?;
    let intent: String = sqlx::query_scalar(newest)
        .fetch_one(&mut *other.read().await?)
        .await?;
    assert_eq!(intent, "add_account");
    Ok(())
}

#[tokio::test]
async fn a_ledger_that_somebody_has_begun_takes_nothing_in() -> Result<()> {
    let world = full().await?;
    let before = document(&world.ledger).await?;
    let refused = world
        .ledger
        .take_in(std::io::Cursor::new(before.clone()))
        .await;
    assert!(matches!(refused, Err(Error::AlreadyBegun)), "{refused:?}");
    assert_eq!(document(&world.ledger).await?, before);
    Ok(())
}

#[tokio::test]
async fn a_language_chosen_before_the_beginning_gives_way() -> Result<()> {
    let world = full().await?;
    let text = document(&world.ledger).await?;
    let (_dir, other) = empty().await?;
    let mut change = other
        .change(at(NOW), Intent::ChangePreferences, crate::Author::Kept)
        .await?;
    settings::save_preferences(&mut change, &domain::settings::Preferences::default()).await?;
    change.commit().await?;

    other.take_in(std::io::Cursor::new(text.clone())).await?;
    assert_eq!(document(&other).await?, text);
    Ok(())
}

/// What became of a changed document: the number of the refused record, and why.
async fn refusal(text: &[u8]) -> Result<(u64, DocumentFault)> {
    let (_dir, ledger) = empty().await?;
    let before = document(&ledger).await?;
    let refused = ledger.take_in(std::io::Cursor::new(text.to_vec())).await;
    assert_eq!(document(&ledger).await?, before, "something came in");
    match refused {
        Err(Error::Document { record, fault }) => Ok((record, fault)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_document_that_is_not_ours_is_refused_before_its_first_record() -> Result<()> {
    for text in [
        "",
        "[]",
        "{}",
        "null",
        "Dear diary",
        r#"{"format":"other","version":1,"records":[]}"#,
        r#"{"version":1,"format":"kept","records":[]}"#,
        r#"{"format":"kept","version":0,"records":[]}"#,
        r#"{"format":"kept","version":1,"rows":[]}"#,
        r#"{"format":"kept","version":1,"records":{}}"#,
    ] {
        let (record, fault) = refusal(text.as_bytes()).await?;
        assert!(
            record == 0
                && matches!(
                    fault,
                    DocumentFault::Foreign | DocumentFault::Unreadable { .. }
                ),
            "{text}: {record} {fault:?}"
        );
    }
    let newer = r#"{"format":"kept","version":2,"records":[]}"#;
    let (_, fault) = refusal(newer.as_bytes()).await?;
    assert!(matches!(fault, DocumentFault::Newer), "{fault:?}");
    Ok(())
}

#[tokio::test]
async fn a_changed_document_changes_nothing_and_names_the_record() -> Result<()> {
    let world = full().await?;
    let text = String::from_utf8(document(&world.ledger).await?).unwrap();
    let mut whole: Value = serde_json::from_str(&text).unwrap();
    let records = whole["records"].as_array_mut().unwrap();
    let place = |table: &str| {
        records
            .iter()
            .position(|record| record.get(table).is_some())
            .unwrap()
    };
    let (account, commitment, contact) = (place("account"), place("commitment"), place("contact"));
    let last = records.len();

    type Change = Box<dyn Fn(&mut Vec<Value>)>;
    let changes: Vec<(&str, usize, Change)> = vec![
        (
            "a zone that is none",
            account + 1,
            Box::new(move |records| records[account]["account"]["zone"] = json!("Moon/Crater")),
        ),
        (
            "a blank name",
            account + 1,
            Box::new(move |records| records[account]["account"]["name"] = json!(" ")),
        ),
        (
            "a state that is none",
            commitment + 1,
            Box::new(move |records| records[commitment]["commitment"]["state"] = json!("asked")),
        ),
        (
            "a row twice",
            account + 2,
            Box::new(move |records| records.insert(account, records[account].clone())),
        ),
        (
            "somebody who is not there",
            contact + 1,
            Box::new(move |records| {
                records[contact]["contact"]["account_id"] =
                    json!("00000000-0000-7000-8000-000000000000");
            }),
        ),
        (
            "a table that is none",
            account + 1,
            Box::new(move |records| records[account] = json!({ "secret": {} })),
        ),
        (
            "a record of two tables",
            account + 1,
            Box::new(move |records| {
                let row = records[account]["account"].clone();
                records[account] = json!({ "account": row, "contact": {} });
            }),
        ),
        (
            "an order that is none",
            last,
            Box::new(move |records| {
                let row = records.remove(account);
                records.push(row);
            }),
        ),
        (
            "a number where text belongs",
            account + 1,
            Box::new(move |records| records[account]["account"]["name"] = json!(7)),
        ),
        (
            "an event that is no JSON",
            last,
            Box::new(move |records| records[last - 1]["event"]["new"] = json!("{")),
        ),
    ];
    for (what, number, change) in changes {
        let mut changed: Value = serde_json::from_str(&text).unwrap();
        change(changed["records"].as_array_mut().unwrap());
        let changed = format!(
            r#"{{"format":"kept","version":1,"records":{}}}"#,
            changed["records"]
        );
        let (record, fault) = refusal(changed.as_bytes()).await?;
        assert_eq!(record, number as u64, "{what}: {fault:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_document_cut_off_anywhere_changes_nothing() -> Result<()> {
    let world = full().await?;
    let text = document(&world.ledger).await?;
    for part in 1..24 {
        let (_, fault) = refusal(&text[..text.len() * part / 24]).await?;
        assert!(
            matches!(fault, DocumentFault::Unreadable { .. }),
            "{fault:?}"
        );
    }
    let mut more = text.clone();
    more.extend_from_slice(b"{}");
    refusal(&more).await?;
    // White space is all that may be added, and any of it.
    let read: Value = serde_json::from_slice(&text).unwrap();
    let spread = serde_json::to_vec_pretty(&read["records"]).unwrap();
    let mut spread_out = br#"{ "format": "kept", "version": 1, "records": "#.to_vec();
    spread_out.extend_from_slice(&spread);
    spread_out.extend_from_slice(b"}\n\n");
    taken_in(&spread_out).await?;
    Ok(())
}

/// A document without an end.
struct Endless(Vec<u8>, u64);

impl std::io::Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.0.is_empty() {
            buffer.fill(b'a');
            self.1 += buffer.len() as u64;
            assert!(self.1 < 1 << 30, "it would have filled the memory");
            return Ok(buffer.len());
        }
        let some = self.0.len().min(buffer.len());
        buffer[..some].copy_from_slice(&self.0[..some]);
        self.0.drain(..some);
        Ok(some)
    }
}

#[tokio::test]
async fn a_record_without_an_end_is_refused_before_it_fills_the_memory() -> Result<()> {
    let (_dir, ledger) = empty().await?;
    let head = br#"{"format":"kept","version":1,"records":[{"setting":{"key":""#.to_vec();
    let refused = ledger.take_in(Endless(head, 0)).await;
    assert!(
        matches!(
            refused,
            Err(Error::Document {
                record: 1,
                fault: DocumentFault::TooLong
            })
        ),
        "{refused:?}"
    );

    let deep = format!(
        r#"{{"format":"kept","version":1,"records":[{}"#,
        "[".repeat(100_000)
    );
    let (record, _) = refusal(deep.as_bytes()).await?;
    assert_eq!(record, 1);
    Ok(())
}

/// Where a document is written to, and how much of it was held at once.
#[derive(Clone, Default)]
struct Measured(Arc<Mutex<(usize, usize)>>);

impl Write for Measured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut measured = self.0.lock().unwrap();
        measured.0 += bytes.len();
        measured.1 = measured.1.max(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_document_is_written_record_by_record() -> Result<()> {
    let world = full().await?;
    let measured = Measured::default();
    let records = write(&mut *world.read().await?, measured.clone()).await?;
    let (all, most) = *measured.0.lock().unwrap();
    assert!(
        records > 20 && most < all / 10,
        "{records} records, {most} of {all} bytes at once"
    );
    Ok(())
}

/// Something a person does.
#[derive(Debug, Clone)]
enum Act {
    Account(String),
    Promise(usize, String, u8),
    Mention(usize, String),
    Duty(usize, String),
    Touch(usize, u8),
    Contract(usize),
    Reminder(usize, Option<u8>),
    Trash(usize),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let words = "[ -~а-яآ-یअ-ह\\u{1F300}-\\u{1F320}]{0,40}x";
    prop_oneof![
        2 => words.prop_map(Act::Account),
        3 => (any::<usize>(), words, 1..28_u8).prop_map(|(which, words, day)| Act::Promise(which, words, day)),
        1 => (any::<usize>(), words).prop_map(|(which, words)| Act::Mention(which, words)),
        1 => (any::<usize>(), words).prop_map(|(which, words)| Act::Duty(which, words)),
        2 => (any::<usize>(), 0..24_u8).prop_map(|(which, hour)| Act::Touch(which, hour)),
        1 => any::<usize>().prop_map(Act::Contract),
        1 => (any::<usize>(), proptest::option::of(1_u8..=99)).prop_map(|(which, days)| Act::Reminder(which, days)),
        1 => any::<usize>().prop_map(Act::Trash),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

/// Adds a record, unless its account was undone meanwhile.
async fn added<R: crate::Record + Sync>(world: &World, intent: Intent, record: &R) -> Result<()> {
    match world.create(intent, record).await {
        Err(Error::MissingReference(_)) => Ok(()),
        other => other,
    }
}

async fn live(world: &World, acts: &[Act]) -> Result<()> {
    let mut accounts = vec![world.account("Acme").await?];
    for act in acts {
        let of = |which: &usize| accounts[which % accounts.len()].id;
        match act {
            Act::Account(name) => {
                let new = world.account(name).await?;
                accounts.push(new);
                continue;
            }
            Act::Promise(which, words, day) => {
                let due = format!("2026-07-{day:02}");
                let record = promise(of(which), world.me, words, &due);
                added(world, Intent::MakeCommitment, &record).await?;
            }
            Act::Mention(which, words) => {
                let record = mention(of(which), world.me, words);
                added(world, Intent::MakeCommitment, &record).await?;
            }
            Act::Duty(which, words) => {
                let record = duty(of(which), world.me, words, None);
                added(world, Intent::MakeCommitment, &record).await?;
            }
            Act::Touch(which, hour) => {
                let record = touch(of(which), world.me, &format!("2026-05-01T{hour:02}:00:00Z"));
                added(world, Intent::LogTouch, &record).await?;
            }
            Act::Contract(which) => {
                let record = contract(of(which), "Licence", "2026-12-31");
                added(world, Intent::AddContract, &record).await?;
            }
            Act::Reminder(which, days) => {
                let record = match days {
                    Some(days) => recurring(of(which), "Call", *days),
                    None => reminder(of(which), "Call", "2026-06-03T09:00:00Z"),
                };
                added(world, Intent::SetReminder, &record).await?;
            }
            Act::Trash(which) => {
                let mut change = world.change(Intent::TrashAccount).await?;
                match crate::trash::put(&mut change, of(which), at(NOW)).await {
                    Ok(()) => change.commit().await.map(drop)?,
                    Err(Error::NotFound(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            Act::Undo => stepped(undo::undo(&world.ledger, at(NOW), world.me).await).await?,
            Act::Redo => stepped(undo::redo(&world.ledger, at(NOW), world.me).await).await?,
        }
    }
    Ok(())
}

/// A step back or forward, where there is one that nothing builds on.
async fn stepped<T>(begun: Result<Option<(crate::Change, T)>>) -> Result<()> {
    match begun {
        Ok(Some((change, _))) => change.commit().await.map(drop),
        Ok(None) | Err(Error::BuiltOn(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_lived_comes_back_byte_for_byte(acts in proptest::collection::vec(act(), 0..40)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::begun().await.unwrap();
            live(&world, &acts).await.unwrap();
            let text = document(&world.ledger).await.unwrap();
            let (_dir, other) = empty().await.unwrap();
            other.take_in(std::io::Cursor::new(text.clone())).await.unwrap();
            assert_eq!(document(&other).await.unwrap(), text);
        });
    }
}
