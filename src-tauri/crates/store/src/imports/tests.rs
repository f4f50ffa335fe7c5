#![allow(clippy::unwrap_used)]

use domain::accounts::{Account, Stage, Tier};
use domain::commitments::Commitment;
use domain::contracts::{Billing, Contract, ContractState, Term};
use domain::endings::{Ending, EndingKind};
use domain::history::{EventKind, Intent};
use domain::ids::{EndingId, TouchId};
use domain::imports::{ImportedFile, RowCounts};
use domain::money::{Currency, Money};
use domain::signals::{Rule, Severity, Subject, Verdict};
use domain::touches::{Direction, Knew, SilentFrom, Touch, TouchResult};

use super::*;
use crate::testing::{World, account, at, contact, contract, day, line, promise, touch, words};
use crate::{Change, accounts, facts, history as saves, signals, story, touches};

const SOURCE: &str = "ravenstack";

fn import(when: &str) -> Import {
    Import {
        id: ImportId::new(),
        source: line(SOURCE),
        at: at(when),
        files: vec![ImportedFile {
            name: "accounts.csv".to_owned(),
            kind: ImportKind::Account,
            counts: RowCounts {
                rows: 1,
                made: 1,
                ..RowCounts::default()
            },
            warnings: Vec::new(),
        }],
        looked_through_at: None,
        ranked_at: None,
        reverted_at: None,
    }
}

fn incoming<R>(external_id: &str, record: R) -> Incoming<R> {
    Incoming {
        external_id: external_id.to_owned(),
        hash: 7,
        record,
    }
}

/// An account with everything that can come in with one.
struct Came {
    import: Import,
    account: Account,
    contact: domain::accounts::Contact,
    contract: Contract,
    touch: Touch,
    commitment: Commitment,
    ending: Ending,
}

impl Came {
    fn new(world: &World, name: &str) -> Self {
        let account = account(name, world.me);
        let contact = contact("Ann", account.id);
        Self {
            import: import("2026-06-01T12:00:00Z"),
            contract: contract(account.id, "Enterprise", "2027-06-30"),
            touch: Touch {
                contact: Some(contact.id),
                ..touch(account.id, world.me, "2024-07-27T12:00:00Z")
            },
            commitment: promise(account.id, world.me, "SSO", "2024-06-15"),
            ending: Ending {
                id: EndingId::new(),
                account: account.id,
                contract: None,
                kind: EndingKind::Lost,
                on: day("2024-10-27"),
                reason: None,
                words: None,
            },
            account,
            contact,
        }
    }

    async fn comes_into(&self, world: &World) -> Result<()> {
        let mut change = world.change(Intent::Import).await?;
        change.create(&self.import).await?;
        let id = self.import.id;
        import_one(&mut change, id, "A-1", &self.account).await?;
        import_one(&mut change, id, "P-1", &self.contact).await?;
        import_one(&mut change, id, "S-1", &self.contract).await?;
        import_one(&mut change, id, "T-1", &self.touch).await?;
        import_one(&mut change, id, "C-1", &self.commitment).await?;
        import_one(&mut change, id, "E-1", &self.ending).await?;
        change.commit().await.map(|_| ())
    }
}

async fn import_one<R: Arriving + Clone>(
    change: &mut Change,
    import: ImportId,
    external_id: &str,
    record: &R,
) -> Result<()> {
    change
        .import(import, SOURCE, &[incoming(external_id, record.clone())])
        .await
}

/// Brings a record in step with its row; how many fields stayed as somebody had edited them.
async fn reimport<R: Arriving>(
    change: &mut Change,
    external_id: &str,
    record: R,
    columns: &[&[&str]],
    fills_only: bool,
) -> Result<Option<u32>> {
    let row = incoming(external_id, record);
    let Some(renewed) = renewed(change.conn(), &row, columns, fills_only).await? else {
        return Ok(None);
    };
    let left = renewed.left;
    change.reimport::<R>(renewed).await?;
    Ok(Some(left))
}

async fn revert(world: &World, import: &Import) -> Result<Reverted> {
    let mut change = world.change(Intent::RevertImport).await?;
    let taken_back = Import {
        reverted_at: Some(at("2026-06-02T12:00:00Z")),
        ..import.clone()
    };
    change.save(&taken_back).await?;
    let reverted = change.revert(import.id).await?;
    change.commit().await?;
    Ok(reverted)
}

/// Rows in all the tables that an import writes records to, and what it remembers of them.
async fn rows(world: &World) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select (select count(*) from account) + (select count(*) from contact) + (select count(*) from contract)
            + (select count(*) from touch) + (select count(*) from commitment) + (select count(*) from ending)
            + (select count(*) from import_row)",
    )
    .fetch_one(&mut *world.read().await?)
    .await?)
}

#[tokio::test]
async fn an_import_comes_back_as_it_was_written() -> Result<()> {
    let world = World::begun().await?;
    let (first, second) = (
        import("2026-06-01T12:00:00Z"),
        import("2026-06-02T12:00:00Z"),
    );
    let second = Import {
        source: line("HubSpot"),
        looked_through_at: Some(at("2026-06-03T12:00:00Z")),
        ranked_at: Some(at("2026-06-04T12:00:00Z")),
        ..second
    };
    for import in [&first, &second] {
        world.create(Intent::Import, import).await?;
    }
    let mut read = world.read().await?;
    assert_eq!(by_id(&mut read, second.id).await?, Some(second.clone()));
    assert_eq!(latest(&mut read, 1).await?, std::slice::from_ref(&second));
    assert_eq!(latest(&mut read, 9).await?, [second, first]);
    assert_eq!(
        sources(&mut read).await?,
        [line("HubSpot"), line(SOURCE)],
        "the latest first"
    );
    Ok(())
}

#[tokio::test]
async fn what_came_in_is_there_and_known_by_what_its_source_calls_it() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;

    let mut read = world.read().await?;
    assert_eq!(
        accounts::by_id(&mut read, came.account.id).await?,
        Some(came.account.clone())
    );
    let known_touches = known(&mut read, SOURCE, ImportKind::Touch, &["T-1", "T-2"]).await?;
    let record = came.touch.id.uuid();
    assert_eq!(
        known_touches,
        HashMap::from([("T-1".to_owned(), Known { record, hash: 7 })])
    );
    assert!(
        known(&mut read, "other", ImportKind::Touch, &["T-1"])
            .await?
            .is_empty()
    );
    let found = FoundAccount {
        id: came.account.id,
        zone: Zone::utc(),
        since: None,
        comes_from_source: true,
    };
    assert_eq!(
        accounts_called(&mut read, SOURCE, &["A-1", "A-2"]).await?,
        HashMap::from([("A-1".to_owned(), found.clone())])
    );
    assert_eq!(
        accounts_named(&mut read, SOURCE, &["acme", "bolt"]).await?,
        HashMap::from([("acme".to_owned(), vec![found.clone()])])
    );
    let by_another = accounts_named(&mut read, "HubSpot", &["acme"]).await?;
    assert!(!by_another["acme"][0].comes_from_source);
    let people = contacts_of(&mut read, &BTreeSet::from([came.account.id])).await?;
    assert_eq!(
        people.get(&(came.account.id, "ann".to_owned())),
        Some(&came.contact.id)
    );
    Ok(())
}

#[tokio::test]
async fn each_record_has_one_event_without_a_copy_of_its_row() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let events: Vec<(String, String, i64)> = sqlx::query_as(
        "select event.entity, event.new, event.place from event join event_group using (group_id)
         where event_group.intent = 'import' and event.entity <> 'import' order by event.place",
    )
    .fetch_all(&mut *world.read().await?)
    .await?;
    let told: Vec<_> = events
        .iter()
        .map(|(entity, _, place)| (entity.as_str(), *place))
        .collect();
    assert_eq!(
        told,
        [
            ("account", 2),
            ("contact", 3),
            ("contract", 4),
            ("touch", 5),
            ("commitment", 6),
            ("ending", 7)
        ]
    );
    let origin = origin(came.import.id).to_string();
    assert!(events.iter().all(|(_, new, _)| *new == origin));

    // The story tells of the import in one line, however much came with it.
    let told = story::of_account(
        &mut *world.read().await?,
        came.account.id,
        story::Telling::Everything,
        None,
        9,
    )
    .await?;
    let [
        story::Entry::Save(save),
        story::Entry::Ending(ending),
        story::Entry::Touch { touch, .. },
    ] = &told.rows[..]
    else {
        panic!("{told:?}");
    };
    assert_eq!((ending, touch), (&came.ending, &came.touch));
    assert_eq!(save.events.len(), 1, "the import itself");
    assert_eq!(save.events[0].kind, EventKind::Created);
    Ok(())
}

#[tokio::test]
async fn an_external_id_comes_in_once() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let mut change = world.change(Intent::Import).await?;
    change.create(&import("2026-06-02T12:00:00Z")).await?;
    let again = import_one(
        &mut change,
        came.import.id,
        "A-1",
        &account("Other", world.me),
    )
    .await;
    assert!(matches!(again, Err(Error::AlreadyThere(_))), "{again:?}");
    Ok(())
}

#[tokio::test]
async fn a_record_without_its_account_is_refused_with_all_that_came_with_it() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    let mut change = world.change(Intent::Import).await?;
    change.create(&came.import).await?;
    let orphan = import_one(&mut change, came.import.id, "T-1", &came.touch).await;
    assert!(
        matches!(orphan, Err(Error::MissingReference("touch"))),
        "{orphan:?}"
    );
    drop(change);
    assert_eq!(latest(&mut *world.read().await?, 9).await?, []);
    Ok(())
}

#[tokio::test]
async fn a_changed_row_leaves_what_a_person_edited() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let mine = Account {
        tier: Tier::Strategic,
        ..came.account.clone()
    };
    world.save(Intent::ChangeAccount, &mine).await?;

    let row = Account {
        name: line("Acme Ltd"),
        tier: Tier::Light,
        stage: Stage::Churned,
        ..came.account.clone()
    };
    let mut change = world.change(Intent::Import).await?;
    change.create(&import("2026-06-02T12:00:00Z")).await?;
    let left = reimport(&mut change, "A-1", row, &[&["name"], &["tier"]], false).await?;
    change
        .came_again(SOURCE, ImportKind::Account, &[("A-1".to_owned(), 8)])
        .await?;
    change.commit().await?;

    assert_eq!(left, Some(1), "the tier");
    let mut read = world.read().await?;
    let now = accounts::by_id(&mut read, came.account.id).await?.unwrap();
    assert_eq!((now.name, now.tier), (line("Acme Ltd"), Tier::Strategic));
    assert_eq!(
        now.stage,
        Stage::Active,
        "a column that did not come changes nothing"
    );
    let known = known(&mut read, SOURCE, ImportKind::Account, &["A-1"]).await?;
    assert_eq!(known["A-1"].hash, 8);
    Ok(())
}

#[tokio::test]
async fn a_recognised_record_is_only_completed() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    let row = Account {
        tier: Tier::Light,
        website: Some(line("acme.example")),
        ..acme.clone()
    };
    let mut change = world.change(Intent::Import).await?;
    let came = import("2026-06-02T12:00:00Z");
    change.create(&came).await?;
    let record = (String::from("A-1"), acme.id.uuid(), 7);
    change
        .recognise(came.id, SOURCE, ImportKind::Account, &[record])
        .await?;
    let left = reimport(&mut change, "A-1", row, &[&["tier"], &["website"]], true).await?;
    change.commit().await?;
    assert_eq!(left, Some(1));
    let now = accounts::by_id(&mut *world.read().await?, acme.id)
        .await?
        .unwrap();
    assert_eq!(
        (now.tier, now.website),
        (Tier::Standard, Some(line("acme.example")))
    );

    // It was there before, so it stays when the import goes; only what the import filled in is empty again.
    let reverted = revert(&world, &came).await?;
    assert_eq!((reverted.removed, reverted.restored), (0, 1));
    let now = accounts::by_id(&mut *world.read().await?, acme.id).await?;
    assert_eq!(now, Some(acme));
    Ok(())
}

#[tokio::test]
async fn a_row_whose_record_was_removed_does_not_come_back() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let mut change = world.change(Intent::RemoveTouch).await?;
    change.remove::<Touch>(came.touch.id).await?;
    change.commit().await?;
    let mut change = world.change(Intent::Import).await?;
    change.create(&import("2026-06-02T12:00:00Z")).await?;
    let left = reimport(&mut change, "T-1", came.touch.clone(), &[&["words"]], false).await?;
    assert_eq!(left, None);
    Ok(())
}

#[tokio::test]
async fn what_nobody_touched_goes_with_its_import_and_can_come_in_again() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let reverted = revert(&world, &came.import).await?;
    assert_eq!(reverted.removed, 6);
    assert_eq!(rows(&world).await?, 0);
    assert_eq!(
        still_there(&mut *world.read().await?, came.import.id, 9).await?,
        []
    );
    let removed: i64 = sqlx::query_scalar("select count(*) from event where kind = 'removed'")
        .fetch_one(&mut *world.read().await?)
        .await?;
    assert_eq!(removed, 6);

    Came::new(&world, "Acme").comes_into(&world).await?;
    assert_eq!(
        rows(&world).await?,
        12,
        "six records and what they are called"
    );
    Ok(())
}

#[tokio::test]
async fn what_was_edited_or_is_used_since_stays_and_is_named() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    // One field of the contract is edited; the contact is named in a touch of ours.
    let edited = Contract {
        title: line("Enterprise plus"),
        ..came.contract.clone()
    };
    world.save(Intent::ChangeContract, &edited).await?;
    let ours = Touch {
        id: TouchId::new(),
        contact: Some(came.contact.id),
        ..came.touch.clone()
    };
    world.create(Intent::LogTouch, &ours).await?;

    let reverted = revert(&world, &came.import).await?;

    assert_eq!(reverted.removed, 3, "touch, commitment and ending");
    let stays = still_there(&mut *world.read().await?, came.import.id, 9).await?;
    let named: Vec<_> = stays
        .iter()
        .map(|one| (one.kind, one.name.as_ref().map(Line::as_str)))
        .collect();
    assert_eq!(
        named,
        [
            (ImportKind::Account, Some("Acme")),
            (ImportKind::Contact, Some("Ann")),
            (ImportKind::Contract, Some("Enterprise plus"))
        ]
    );
    assert!(stays.iter().all(|one| one.account == came.account.id));
    Ok(())
}

#[tokio::test]
async fn a_touch_that_was_answered_since_stays_and_holds_whom_it_names() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let answer = Touch {
        answers: Some(came.touch.id),
        ..touch(came.account.id, world.me, "2026-06-01T12:00:00Z")
    };
    world.create(Intent::LogTouch, &answer).await?;

    let reverted = revert(&world, &came.import).await?;

    assert_eq!(reverted.removed, 3, "contract, commitment and ending");
    let stays = still_there(&mut *world.read().await?, came.import.id, 9).await?;
    let kinds: Vec<_> = stays.iter().map(|one| one.kind).collect();
    assert_eq!(
        kinds,
        [ImportKind::Account, ImportKind::Contact, ImportKind::Touch]
    );
    Ok(())
}

#[tokio::test]
async fn a_missed_call_that_came_in_is_history_and_a_question_said_of_it_here_is_not() -> Result<()>
{
    let world = World::begun().await?;
    let mut came = Came::new(&world, "Acme");
    came.touch.direction = Direction::Inbound;
    came.touch.result = TouchResult::Missed;
    came.comes_into(&world).await?;
    let (account, call) = (came.account.id, came.touch.id);
    let facts = async || touches::facts(&mut *world.read().await?, account).await;
    let began = SilentFrom::Account(at("2026-06-01T12:00:00Z"));
    let read = facts().await?;
    assert_eq!((read.asked, read.silent_from), (Vec::new(), Some(began)));

    let reached = Touch {
        result: TouchResult::Reached,
        knew: Some(Knew::No),
        ..came.touch.clone()
    };
    world.save(Intent::ChangeTouch, &reached).await?;
    let read = facts().await?;
    let asked: Vec<_> = read.asked.iter().map(|asked| asked.id).collect();
    assert_eq!(asked, [call]);
    let from = SilentFrom::Touch {
        id: call,
        at: came.touch.at,
        imported: Some(Imported {
            import: came.import.id,
            at: came.import.at,
        }),
    };
    assert_eq!(read.silent_from, Some(from));
    Ok(())
}

#[tokio::test]
async fn an_edit_that_was_undone_does_not_hold_a_record() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let edited = Contract {
        title: line("Other"),
        ..came.contract.clone()
    };
    world.save(Intent::ChangeContract, &edited).await?;
    let undone = crate::undo::undo(&world.ledger, at("2026-06-01T13:00:00Z"), world.me).await?;
    undone.unwrap().0.commit().await?;
    assert_eq!(revert(&world, &came.import).await?.removed, 6);
    Ok(())
}

#[tokio::test]
async fn an_import_is_not_on_the_stack_of_undo() -> Result<()> {
    let world = World::begun().await?;
    let typed = world.account("Typed").await?;
    Came::new(&world, "Acme").comes_into(&world).await?;
    let next = crate::undo::next_undo(&mut *world.read().await?, world.me).await?;
    assert_eq!(next.unwrap().group.account, Some(typed.id));
    Ok(())
}

#[tokio::test]
async fn the_rules_hear_when_a_fact_came_in() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let facts = facts::of_account(&mut *world.read().await?, came.account.id, came.import.at)
        .await?
        .unwrap();
    let imported = Some(Imported {
        import: came.import.id,
        at: came.import.at,
    });
    assert_eq!(facts.commitments[0].imported, imported);
    assert_eq!(facts.contracts[0].imported, imported);
    let mut read = world.read().await?;
    assert_eq!(
        of_record(&mut read, came.contract.id.uuid()).await?,
        imported
    );
    assert_eq!(of_record(&mut read, world.me.uuid()).await?, None);
    Ok(())
}

fn past(came: &Came) -> Signal {
    let id = came.commitment.id;
    Signal::raised(
        Rule::PromiseOverdue,
        Subject::Commitment(id),
        id,
        None,
        Severity::Red,
        Some(day("2024-06-15")),
    )
    .as_history_of(Some(came.import.id))
}

#[tokio::test]
async fn history_stands_in_one_row_until_somebody_looked_through_it() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let id = came.contract.id;
    let incomplete = Signal::raised(
        Rule::ContractIncomplete,
        Subject::Contract(id),
        id,
        None,
        Severity::Note,
        None,
    )
    .as_history_of(Some(came.import.id));
    let verdict = Verdict {
        signals: vec![past(&came), incomplete.clone()],
        ..Verdict::default()
    };
    let now = at("2026-06-01T12:00:00Z");
    let mut writing = world.ledger.write().await?;
    let seen = facts::versions(&mut writing).await?;
    signals::replace(&mut writing, came.account.id, &verdict, &seen, now).await?;
    writing.commit().await?;

    let mut read = world.read().await?;
    let stands = super::history(&mut read).await?;
    let row = History {
        past_dates: 1,
        incomplete: 1,
        import: Some(came.import.id),
    };
    assert_eq!(stands, row);
    assert_eq!(history_count(&mut read, came.import.id).await?, 2);
    assert_eq!(crate::today::list(&mut read, now, 9).await?, []);
    assert_eq!(
        crate::today::counts(&mut read, now).await?,
        crate::today::Counts::default()
    );
    assert_eq!(
        signals::of_account(&mut read, came.account.id, now).await?,
        []
    );
    let listed = accounts::list(&mut read, &accounts::Filter::default(), None, 9).await?;
    assert_eq!((listed.rows[0].signals, listed.rows[0].worst), (0, None));

    let first = history_of(&mut read, came.import.id, None, 1).await?;
    assert_eq!(first.rows[0].signal, past(&came));
    assert_eq!(first.rows[0].words, Some(words("SSO")));
    let second = history_of(&mut read, came.import.id, first.next.as_ref(), 1).await?;
    assert_eq!(second.rows[0].signal, incomplete);
    assert_eq!(second.next, None);
    drop(read);

    let looked = Import {
        looked_through_at: Some(now),
        ..came.import.clone()
    };
    world.save(Intent::LookThroughImport, &looked).await?;
    assert_eq!(
        super::history(&mut *world.read().await?).await?,
        History::default()
    );
    Ok(())
}

#[tokio::test]
async fn candidates_stand_by_value_seats_and_last_touch() -> Result<()> {
    let world = World::begun().await?;
    let came = import("2026-06-01T12:00:00Z");
    let mut change = world.change(Intent::Import).await?;
    change.create(&came).await?;
    let seated = |name: &str, seats| Account {
        seats,
        ..account(name, world.me)
    };
    let (rich, large, small, lost) = (
        seated("Rich", None),
        seated("Large", Some(90)),
        seated("Small", Some(2)),
        Account {
            stage: Stage::Churned,
            ..seated("Lost", Some(999))
        },
    );
    for one in [&small, &lost, &large, &rich] {
        import_one(&mut change, came.id, one.name.as_str(), one).await?;
    }
    let monthly = Contract {
        billing: Billing::Monthly,
        value: Some(Money {
            minor: 100,
            currency: Currency::parse("EUR").unwrap(),
        }),
        term: Term::Unknown,
        ..contract(rich.id, "Plan", "2027-06-30")
    };
    let over = Contract {
        id: domain::ids::ContractId::new(),
        state: ContractState::Ended {
            on: day("2025-01-01"),
            signed_on: None,
        },
        ..monthly.clone()
    };
    import_one(&mut change, came.id, "S-1", &monthly).await?;
    import_one(&mut change, came.id, "S-2", &over).await?;
    change.commit().await?;

    let mut read = world.read().await?;
    let weightier = not_light(&mut read, came.id).await?;
    assert_eq!(weightier.len(), 4, "the past one too: {weightier:?}");
    let found = candidates(&mut read, came.id, 9).await?;
    let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Rich", "Large", "Small"]);
    assert_eq!(found[0].yearly, [("EUR".to_owned(), 1200)]);
    assert_eq!((found[1].seats, found[1].is_strategic), (Some(90), false));
    Ok(())
}

#[tokio::test]
async fn many_accounts_are_marked_and_judged_later() -> Result<()> {
    let world = World::begun().await?;
    let came = Came::new(&world, "Acme");
    came.comes_into(&world).await?;
    let mut writing = world.ledger.write().await?;
    facts::mark(&mut writing, &[came.account.id, AccountId::new()]).await?;
    assert_eq!(facts::marked(&mut writing, 9).await?, [came.account.id]);
    let groups = saves::of_record(
        &mut writing,
        RecordKind::Import,
        &came.import.id.to_string(),
        9,
    )
    .await?;
    assert_eq!(groups.len(), 1);
    Ok(())
}
