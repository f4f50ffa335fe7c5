//! B7: what comes in from files of other systems, on the real export of one, through store and app.

use std::path::{Path, PathBuf};

use app::contracts::{AddContract, NoticeView, TermView};
use app::imports::{
    FileOutcome, FileTrouble, ImportPlan, ImportView, RankAccounts, ReadImport, RowProblem,
};
use app::touches::LogTouch;
use app::{Error, Refused, Result};
use domain::contracts::{EvidenceLine, NoticeUnit, Sign};
use domain::ids::ImportId;
use domain::imports::{ImportKind, Order, Target, Warning};
use domain::touches::{Channel, Direction, TouchResult};

use crate::world::World;

pub(crate) fn no_progress(_: app::imports::ImportProgress) {}

/// The four files of another system, as its export left them.
fn ravenstack() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/ravenstack");
    [
        "accounts",
        "subscriptions",
        "support_tickets",
        "churn_events",
    ]
    .map(|name| {
        folder
            .join(format!("ravenstack_{name}.csv"))
            .display()
            .to_string()
    })
    .to_vec()
}

pub(crate) async fn read(world: &World, paths: Vec<String>) -> Result<ImportView> {
    let input = ReadImport {
        paths,
        source: String::new(),
        kinds: Vec::new(),
    };
    world.app.read_import(input, &no_progress).await
}

/// What is proposed, taken as it is.
pub(crate) fn plan(view: &ImportView) -> ImportPlan {
    let file = |file: &app::imports::FileView| app::imports::FilePlan {
        path: file.path.clone(),
        kind: file.kind,
        columns: file
            .columns
            .iter()
            .map(|column| column.plan.clone())
            .collect(),
        accounts: Vec::new(),
    };
    ImportPlan {
        source: view.source.clone(),
        currency: view.currency.clone(),
        files: view.files.iter().map(file).collect(),
    }
}

pub(crate) async fn import(world: &World, paths: Vec<String>) -> Result<ImportId> {
    let plan = plan(&read(world, paths).await?);
    let id = world.app.run_import(plan, &no_progress).await?;
    while world.app.work_off_marked().await? {}
    Ok(id)
}

pub(crate) async fn tried(world: &World, paths: Vec<String>) -> Result<Vec<FileOutcome>> {
    let plan = plan(&read(world, paths).await?);
    Ok(world.app.try_import(plan, &no_progress).await?.files)
}

fn warned(file: &FileOutcome, warning: Warning) -> u32 {
    let found = file.warnings.iter().find(|one| one.warning == warning);
    found.map_or(0, |one| one.count)
}

/// Text as a file in a folder of the test.
pub(crate) struct Files(tempfile::TempDir);

impl Files {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Vec<String> {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        vec![path.display().to_string()]
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_export_of_another_system_is_proposed_whole() -> Result<()> {
    let world = World::new().await?;
    let view = read(&world, ravenstack()).await?;
    assert_eq!(view.source, "ravenstack");
    let kinds: Vec<_> = view
        .files
        .iter()
        .map(|file| (file.kind, file.rows))
        .collect();
    assert_eq!(
        kinds,
        [
            (ImportKind::Account, 500),
            (ImportKind::Contract, 5_000),
            (ImportKind::Touch, 2_000),
            (ImportKind::Ending, 600)
        ]
    );
    for file in &view.files {
        for column in &file.columns {
            if let Some(dates) = &column.dates {
                assert_eq!(dates.order, Order::DayFirst, "{}", column.header);
                assert!(
                    !dates.is_ambiguous && dates.unread == 0,
                    "{}",
                    column.header
                );
            }
        }
    }
    let signup = &view.files[0].columns[4];
    assert_eq!(signup.plan.target, Some(Target::Since));
    assert!(signup.dates.is_some());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_folder_stands_for_the_tables_in_it() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    files.write("b.csv", "name\nBolt\n");
    files.write("a.CSV", "name\nAcme\n");
    files.write("notes.md", "# no table");
    let folder = files.path("").display().to_string();
    let view = read(&world, vec![folder]).await?;
    let names: Vec<_> = view.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.CSV", "b.csv"]);
    let empty = tempfile::tempdir().unwrap();
    let view = read(&world, vec![empty.path().display().to_string()]).await?;
    assert_eq!(view.files[0].trouble, Some(FileTrouble::Unreadable));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_trial_counts_exactly_and_writes_nothing() -> Result<()> {
    let world = World::new().await?;
    let files = tried(&world, ravenstack()).await?;
    let made: Vec<_> = files
        .iter()
        .map(|file| (file.counts.made, file.counts.refused))
        .collect();
    assert_eq!(made, [(500, 0), (5_000, 0), (2_000, 0), (600, 0)]);
    let [_, contracts, touches, _] = &files[..] else {
        panic!("four files");
    };
    assert_eq!(warned(contracts, Warning::NoEnd), 4_514);
    assert_eq!(warned(contracts, Warning::CostsNothing), 778);
    assert_eq!(warned(touches, Warning::BeforeAccount), 1_077);
    assert_eq!(warned(touches, Warning::AnsweredAfterResolved), 36);
    assert_eq!(world.app.account_counts().await?.current, 0);
    assert!(world.app.imports().await?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_what_came_in_is_history_and_floods_nothing() -> Result<()> {
    let world = World::new().await?;
    world.clock.set("2026-11-26T09:00");
    let id = import(&world, ravenstack()).await?;

    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 500);
    assert_eq!(counts.past, 110, "those that were lost");
    let today = world.app.today().await?;
    let rows = today.waiting_count + today.soon_count + today.worth_count;
    assert!(rows < 20, "{rows} rows in Today");
    let imports = today
        .imports
        .as_ref()
        .map(|row| (row.import, row.past_dates, row.incomplete));
    assert_eq!(imports, Some((id, 0, 4_514)));

    world.app.look_through_import(id).await?;
    assert_eq!(world.app.today().await?.imports, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_the_same_files_again_change_nothing() -> Result<()> {
    let world = World::new().await?;
    import(&world, ravenstack()).await?;
    let files = tried(&world, ravenstack()).await?;
    for file in &files {
        assert_eq!(file.counts.unchanged, file.counts.rows, "{}", file.name);
    }
    let again = import(&world, ravenstack()).await?;
    let page = world.app.import(again).await?;
    assert!(page.import.files.iter().all(|file| file.counts.made == 0));
    assert!(!page.import.asks, "no account is new");
    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 500);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_an_import_is_taken_back_with_one_call() -> Result<()> {
    let world = World::new().await?;
    let id = import(&world, ravenstack()).await?;
    world.app.revert_import(id).await?;
    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 0);
    let page = world.app.import(id).await?;
    assert!(page.import.reverted_at.is_some() && page.still_there.is_empty());
    assert_eq!(world.app.today().await?.imports, None);
    let twice = world.app.revert_import(id).await;
    assert!(matches!(twice, Err(Error::Refused(Refused::WrongState))));

    import(&world, ravenstack()).await?;
    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 500, "it comes in as before");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_the_one_question_tells_the_strategic_from_the_light() -> Result<()> {
    let world = World::new().await?;
    let id = import(&world, ravenstack()).await?;
    let page = world.app.import(id).await?;
    assert!(page.import.asks);
    assert_eq!(page.candidates.len(), 200, "the first page of 390");
    let values: Vec<i64> = page
        .candidates
        .iter()
        .map(|one| one.yearly[0].minor)
        .collect();
    assert!(
        values.is_sorted_by(|a, b| a >= b),
        "the most valuable first"
    );

    let first = page.candidates[0].account.id;
    world
        .app
        .rank_accounts(RankAccounts {
            import: id,
            strategic: vec![first],
        })
        .await?;
    let account = world.app.account(first).await?;
    assert_eq!(account.tier, domain::accounts::Tier::Strategic);
    let other = world.app.account(page.candidates[1].account.id).await?;
    assert_eq!(other.tier, domain::accounts::Tier::Light);
    assert!(!world.app.import(id).await?.import.asks);

    world.app.undo().await?;
    let account = world.app.account(first).await?;
    assert_eq!(account.tier, domain::accounts::Tier::Light);
    assert!(world.app.import(id).await?.import.asks);

    world.app.redo().await?;
    world.app.revert_import(id).await?;
    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 0, "the answer is no edit");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_changed_row_changes_what_nobody_edited() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    import(
        &world,
        files.write(
            "crm_clients.csv",
            "id,name,tier,website\n1,Acme,light,acme.example\n2,Bolt,light,\n",
        ),
    )
    .await?;
    let acme = world.account_named("Acme").await?;
    world
        .app
        .change_account(app::accounts::ChangeAccount {
            id: acme,
            change: app::accounts::AccountChange::Tier(domain::accounts::Tier::Strategic),
        })
        .await?;
    let changed = "id,name,tier,website\n1,Acme Ltd,standard,acme.example\n2,Bolt,light,\n";
    let paths = files.write("crm_clients.csv", changed);
    let trial = tried(&world, paths.clone()).await?;
    let id = import(&world, paths).await?;
    let came = world.app.import(id).await?.import.files.remove(0);
    for counts in [&trial[0].counts, &came.counts] {
        assert_eq!((counts.changed, counts.unchanged, counts.edited), (1, 1, 1));
    }
    let account = world.app.account(acme).await?;
    assert_eq!(account.name, "Acme Ltd");
    assert_eq!(account.tier, domain::accounts::Tier::Strategic);

    world.app.revert_import(id).await?;
    assert_eq!(
        world.app.account(acme).await?.name,
        "Acme",
        "the change is taken back"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_client_that_is_there_is_recognised_by_its_name() -> Result<()> {
    let world = World::new().await?;
    let acme = world.account("Ёлка").await?;
    let files = Files::new();
    let rows = "клиент;сайт\nЕЛКА;elka.example\nСосна;\n";
    let id = import(&world, files.write("клиенты.csv", rows)).await?;
    let counts = world.app.import(id).await?.import.files.remove(0).counts;
    assert_eq!((counts.made, counts.recognised), (1, 1));
    let account = world.app.account(acme).await?;
    assert_eq!(
        account.website.as_deref(),
        Some("elka.example"),
        "what was empty is filled"
    );
    assert_eq!(account.name, "Ёлка", "what was typed stays");
    world.app.revert_import(id).await?;
    assert_eq!(world.app.account(acme).await?.website, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_what_came_in_is_found_and_what_was_taken_back_is_not() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let found = async || Ok::<_, app::Error>(world.app.find("a".into()).await?.len());
    assert_eq!(found().await?, 0);

    let accounts = files.write("clients.csv", "name\nAcme\n");
    let promises = files.write(
        "promises.csv",
        "client,promise,due\nAcme,Audit log,2026-06-15\n",
    );
    let id = import(&world, [promises, accounts].concat()).await?;
    assert_eq!(found().await?, 2, "the client and the promise");

    world.app.revert_import(id).await?;
    assert_eq!(found().await?, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_date_that_was_past_when_it_came_in_is_history_and_a_later_one_speaks() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    // It is Monday 1 June 2026: yesterday is history, today is not.
    let rows = "client,promise,due\nAcme,Old,2026-05-31\nAcme,New,2026-06-01\n";
    let accounts = files.write("clients.csv", "name\nAcme\n");
    let promises = files.write("promises.csv", rows);
    let id = import(&world, [promises, accounts].concat()).await?;
    let acme = world.account_named("Acme").await?;
    assert_eq!(
        world.speaks(acme, "2026-06-01T09:00").await?,
        ["promise.due 2"]
    );
    assert_eq!(
        world.speaks(acme, "2026-06-02T00:00").await?,
        ["promise.overdue 3", "slip.untold 2"]
    );
    let not_to_say = world.app.brief(acme).await?.not_to_say;
    let Some(app::meetings::NotToSay::Promise { words, .. }) = not_to_say else {
        panic!("{not_to_say:?}");
    };
    assert_eq!(words, "New", "the old one is history");
    let today = world.app.today().await?;
    let imports = today.imports.map(|row| (row.import, row.past_dates));
    assert_eq!(imports, Some((id, 1)));
    let history = app::imports::HistoryOfImport {
        import: id,
        after: None,
    };
    let rows = world.app.history_of_import(history).await?.rows;
    let said: Vec<_> = rows.iter().map(|row| row.signal.due).collect();
    assert_eq!(said, [Some(crate::world::day("2026-05-31"))]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_promises_that_came_in_wait_for_nobodys_word() -> Result<()> {
    use app::commitments::{ChangeCommitment, CommitmentChange};

    let world = World::new().await?;
    let files = Files::new();
    let rows = "client,promise,due,done\nAcme,Kept,2026-05-20,yes\nAcme,Forgotten,2026-03-02,no\n";
    let accounts = files.write("clients.csv", "name\nAcme\n");
    let promises = files.write("promises.csv", rows);
    import(&world, [promises, accounts].concat()).await?;
    let acme = world.account_named("Acme").await?;
    let silent: [&str; 0] = [];
    assert_eq!(world.speaks(acme, "2026-06-01T09:00").await?, silent);

    // Whoever is to do it now is asked now; that it broke long ago is history.
    let jonas = app::teammates::AddTeammate {
        name: "Jonas".into(),
        role: String::new(),
    };
    world.app.add_teammate(jonas).await?;
    let all = world.app.teammates().await?;
    let jonas = all.iter().find(|one| one.name == "Jonas").map(|one| one.id);
    let open = app::commitments::CommitmentsQuery {
        side: domain::commitments::Side::Ours,
        filter: app::commitments::CommitmentFilter::Open,
        account: Some(acme),
        after: None,
    };
    let id = world.app.commitments(open).await?.rows[0].id;
    let change = CommitmentChange::Doer(jonas);
    let change = ChangeCommitment { id, change };
    world.app.change_commitment(change).await?;
    assert_eq!(world.speaks(acme, "2026-06-03T23:59").await?, silent);
    assert_eq!(
        world.speaks(acme, "2026-06-04T00:00").await?,
        ["promise.unaccepted 2"]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_what_came_in_is_owed_to_nobody_and_a_silence_counts_from_the_import() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let mut paths = files.write(
        "accounts.csv",
        "name,stage,tier\nAcme,active,standard\nBolt,active,standard\n",
    );
    paths.extend(files.write(
        "touches.csv",
        "account,date,direction,channel,result\nAcme,2025-01-01,inbound,call,reached\n\
         Acme,2025-03-01,inbound,call,missed\nAcme,2026-05-31,inbound,call,missed\n",
    ));
    world.at("2026-06-10T09:00").await?;
    import(&world, paths).await?;
    let (acme, bolt) = (
        world.account_named("Acme").await?,
        world.account_named("Bolt").await?,
    );
    assert_eq!(world.app.account(acme).await?.answering.owed, []);
    let contract = AddContract {
        account: acme,
        title: "Licence".into(),
        start: Some(crate::world::day("2025-01-01")),
        term: TermView::Fixed {
            end: crate::world::day("2028-12-31"),
            renews_months: None,
        },
        notice: Some(NoticeView {
            count: 30,
            unit: NoticeUnit::Days,
        }),
        signed: true,
    };
    let contract = world.app.add_contract(contract).await?;
    let silence = async || -> Result<Sign> {
        let outlook = world.app.contract(contract).await?.outlook.unwrap();
        let mut lines = outlook.lines.into_iter();
        let silence = lines.find(|line| line.line == EvidenceLine::Silence);
        Ok(silence.unwrap().sign)
    };
    let said = silence().await?;
    assert_eq!(
        said,
        Sign::Unknown,
        "what was said years ago is no evidence"
    );
    assert!(world.speaks(acme, "2026-06-30T12:00").await?.is_empty());
    for account in [acme, bolt] {
        // 21 days from the import, whatever was said years ago.
        assert!(world.silence(account, "2026-07-01T23:59").await?.is_empty());
        assert_eq!(
            world.silence(account, "2026-07-02T00:00").await?,
            ["silence.ideal/21 1"]
        );
    }

    // The first touch of ours counts from its own day, though it was before the import.
    let ours = LogTouch {
        account: acme,
        contact: None,
        direction: Direction::Outbound,
        channel: Channel::Call,
        result: TouchResult::Reached,
        at: None,
        words: String::new(),
        knew: None,
    };
    world.at("2026-06-05T09:00").await?.log_touch(ours).await?;
    assert_eq!(silence().await?, Sign::Plus);
    assert!(world.silence(acme, "2026-06-26T23:59").await?.is_empty());
    assert_eq!(
        world.silence(acme, "2026-06-27T00:00").await?,
        ["silence.ideal/21 1"]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_rows_that_cannot_come_in_are_named_and_kept_as_a_file() -> Result<()> {
    let world = World::new().await?;
    world.account("Twin").await?;
    world.account("Twin").await?;
    let files = Files::new();
    let rows = "account,due,promise\n\
        Nobody,2026-07-01,SSO\n\
        Twin,2026-07-01,SSO\n\
        Acme,32.13.2026,SSO\n\
        Acme,2026-07-01,=cmd()\n\
        Acme,2026-07-01,\n\
        Acme,2026-07-01,\"one\ntwo\",3\n";
    let accounts = files.write("accounts.csv", "account name\nAcme\n");
    let promises = files.write("promises.csv", rows);
    let plan = plan(&read(&world, [accounts, promises].concat()).await?);
    let tried = world
        .app
        .try_import(plan.clone(), &no_progress)
        .await?
        .files;
    let refused: Vec<_> = tried[1].refused.iter().map(|row| row.line).collect();
    assert_eq!(refused, [2, 3, 4, 6, 7]);
    let called = |called: &str| called.to_owned();
    assert_eq!(
        tried[1].refused[0].problem,
        RowProblem::NoAccount {
            called: called("Nobody")
        }
    );
    assert_eq!(
        tried[1].refused[1].problem,
        RowProblem::ManyAccounts {
            called: called("Twin")
        }
    );
    assert_eq!(tried[1].refused[4].problem, RowProblem::TooManyCells);

    let to = files.path("refused.csv");
    let words = app::imports::RefusalWords {
        line: "line".into(),
        reason: "why".into(),
        say: Box::new(|problem| format!("{problem:?}")),
    };
    let count = world.app.save_refused_rows(plan, &to, &words).await?;
    assert_eq!(count, 5);
    let text = std::fs::read_to_string(&to).unwrap();
    assert!(
        text.starts_with("\u{FEFF}line,why,account,due,promise\n"),
        "{text}"
    );
    assert!(text.contains("Nobody,2026-07-01,SSO"), "{text}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_nothing_of_a_file_steers_what_shows_it() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let hostile = "\u{202E}na\u{7}me,account\n\u{202E}Ac\u{2066}me\u{7},No\u{202E}body\n";
    let view = read(&world, files.write("people.csv", hostile)).await?;
    let column = &view.files[0].columns[0];
    assert_eq!(
        (column.header.as_str(), column.samples[0].as_str()),
        ("name", "Acme")
    );
    let tried = tried(&world, files.write("people.csv", hostile)).await?;
    let refused = &tried[0].refused[0];
    assert_eq!(refused.cells, ["Acme", "Nobody"]);
    let called = "Nobody".to_owned();
    assert_eq!(refused.problem, RowProblem::NoAccount { called });
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_table_is_read_whatever_wrote_it() -> Result<()> {
    let rows = "клиент;обещание;срок\nЁлка;Вход, быстро;15.06.2026\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(rows.encode_utf16());
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let windows = encoded_1251(rows);
    for (what, bytes) in [
        ("UTF-8", rows.as_bytes().to_vec()),
        (
            "UTF-8 with its mark",
            [b"\xEF\xBB\xBF", rows.as_bytes()].concat(),
        ),
        ("UTF-16 little end first", utf16(false)),
        ("UTF-16 big end first", utf16(true)),
        ("windows-1251", windows),
        (
            "line ends of Windows",
            rows.replace('\n', "\r\n").into_bytes(),
        ),
        ("tabs", rows.replace(';', "\t").into_bytes()),
        (
            "a spreadsheet's own first line",
            [b"sep=;\r\n", rows.as_bytes()].concat(),
        ),
        ("no last line end", rows.trim_end().as_bytes().to_vec()),
    ] {
        let world = World::new().await?;
        world.account("Ёлка").await?;
        let files = Files::new();
        let paths = files.write("обещания.csv", bytes);
        let tried = tried(&world, paths).await?;
        assert_eq!(
            (
                tried[0].kind,
                tried[0].counts.made,
                tried[0].refused.as_slice()
            ),
            (ImportKind::Commitment, 1, &[][..]),
            "{what}"
        );
    }
    Ok(())
}

/// Russian text as Windows wrote it.
fn encoded_1251(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'Ё' => 0xA8,
        'ё' => 0xB8,
        'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).unwrap(),
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_what_is_no_table_is_told_and_nothing_is_touched() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let wide = vec!["a"; 10_000].join(",") + "\n1\n";
    let trouble = |view: ImportView| view.files[0].trouble;
    for (name, bytes, expected) in [
        ("empty.csv", b"".to_vec(), FileTrouble::Empty),
        ("spaces.csv", b" \n \n".to_vec(), FileTrouble::Empty),
        ("headers.csv", b"name,tier\n".to_vec(), FileTrouble::Empty),
        (
            "book.xlsx",
            b"PK\x03\x04rest".to_vec(),
            FileTrouble::Damaged,
        ),
        (
            "program.csv",
            b"\x7FELF\x02\x01\x01\0\0\0".to_vec(),
            FileTrouble::NotText,
        ),
        (
            "wide.csv",
            wide.into_bytes(),
            FileTrouble::TooManyColumns { most: 1_000 },
        ),
    ] {
        let paths = files.write(name, bytes);
        assert_eq!(
            trouble(read(&world, paths).await?),
            Some(expected),
            "{name}"
        );
    }
    let missing = vec![files.path("missing.csv").display().to_string()];
    assert_eq!(
        trouble(read(&world, missing).await?),
        Some(FileTrouble::Unreadable)
    );

    // A file of a gigabyte, of which nothing is written.
    let huge = files.path("huge.csv");
    std::fs::File::create(&huge)
        .unwrap()
        .set_len(1_000_000_000)
        .unwrap();
    let too_large = read(&world, vec![huge.display().to_string()]).await?;
    assert_eq!(
        trouble(too_large),
        Some(FileTrouble::TooLarge { megabytes: 500 })
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_file_that_was_cut_off_loses_its_last_row_and_says_so() -> Result<()> {
    let world = World::new().await?;
    world.account("Acme").await?;
    let whole = "account,promise,due\nAcme,SSO,2026-07-01\nAcme,\"Long, with words\",2026-07-02\n";
    for (end, refused) in [
        ("with words\",2026-07-02\n", None),
        ("with words", Some(3)),
        (",\"Long", Some(3)),
        ("\nAcme", Some(3)),
    ] {
        let at = whole.rfind(end).unwrap() + end.len();
        let files = Files::new();
        let tried = tried(&world, files.write("promises.csv", &whole[..at])).await?;
        let cut: Vec<_> = tried[0]
            .refused
            .iter()
            .map(|row| (row.line, row.problem.clone()))
            .collect();
        let expected: Vec<_> = refused
            .into_iter()
            .map(|line| (line, RowProblem::CutOff))
            .collect();
        assert_eq!(cut, expected, "cut off after {end:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_line_without_an_end_does_not_fill_the_memory() -> Result<()> {
    let world = World::new().await?;
    world.account("Acme").await?;
    let files = Files::new();
    let endless = format!(
        "account,promise\nAcme,SSO\nAcme,\"{}",
        "x".repeat(40_000_000)
    );
    let tried = tried(&world, files.write("promises.csv", endless)).await?;
    let refused: Vec<_> = tried[0].refused.iter().map(|row| &row.problem).collect();
    assert_eq!(
        (tried[0].counts.made, refused),
        (1, vec![&RowProblem::TooLong])
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_a_cancelled_import_leaves_the_ledger_as_it_was() -> Result<()> {
    let world = World::new().await?;
    let plan = plan(&read(&world, ravenstack()).await?);
    let cancel = |progress: app::imports::ImportProgress| {
        if progress.rows > 3_000 {
            world.app.cancel_import();
        }
    };
    let cancelled = world.app.run_import(plan, &cancel).await;
    assert!(
        matches!(cancelled, Err(Error::Refused(Refused::Cancelled))),
        "{cancelled:?}"
    );
    let counts = world.app.account_counts().await?;
    assert_eq!(counts.current + counts.past, 0);
    assert!(world.app.imports().await?.is_empty());
    import(&world, ravenstack()).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn b7_amounts_and_people_are_read_by_their_column() -> Result<()> {
    let world = World::new().await?;
    let files = Files::new();
    let accounts = files.write("clients.csv", "client\nشرکت نمونه\nनमुना\n");
    let people = files.write(
        "people.csv",
        "client,first name,last name,email\nشرکت نمونه,Mara,Voss,mara@example.com\n",
    );
    let contracts = files.write(
        "contracts.csv",
        "client;start;end;billing;mrr;auto renew;notice days\n\
         شرکت نمونه;01.01.2026;31.12.2026;monthly;1.234,50;ja;30\n\
         नमुना;01.01.2026;31.12.2026;annual;99,90;yes;\n",
    );
    let calls = files.write("calls.csv", "client,at,person,channel,notes\nشرکت نمونه,2026-05-04 10:30,mara@example.com,phone,Thanks\n");
    import(&world, [accounts, people, contracts, calls].concat()).await?;

    let sample = world.account_named("شرکت نمونه").await?;
    let contract = world.app.contracts(sample).await?.remove(0);
    assert_eq!(contract.value.map(|value| value.minor), Some(123_450));
    let other = world
        .app
        .contracts(world.account_named("नमुना").await?)
        .await?
        .remove(0);
    assert_eq!(
        other.value.map(|value| value.minor),
        Some(119_880),
        "twelve months"
    );
    let story = world
        .app
        .story(app::history::StoryQuery {
            account: sample,
            filter: app::history::StoryFilter::Talks,
            from: None,
            after: None,
        })
        .await?;
    let app::history::StoryWhat::Touch { touch } = &story.rows[0].what else {
        panic!("a touch");
    };
    assert_eq!(touch.contact_name.as_deref(), Some("Mara Voss"));
    assert_eq!(touch.words.as_deref(), Some("Thanks"));
    Ok(())
}

/// Pieces that tables are made of, so that chance makes tables.
const PIECES: [&str; 24] = [
    "account",
    "name",
    "promise",
    "due",
    "id",
    "start",
    "mrr",
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "Acme",
    "15.06.2026",
    "2026-06-15",
    "1.234,50",
    "\u{FEFF}",
    "\u{202E}",
    "\0",
    "=cmd()",
    "سپهر",
    "x",
];

#[test]
fn q12_any_bytes_come_in_or_are_refused_and_nothing_panics() {
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(World::new()).unwrap();
    runtime.block_on(world.account("Acme")).unwrap();
    let files = Files::new();
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60);
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        pieces.prop_map(|pieces| pieces.concat().into_bytes()),
    ];
    let mut runner = TestRunner::new(Config {
        cases: 300,
        failure_persistence: None,
        ..Config::default()
    });
    let done = runner.run(&bytes, |bytes| {
        let paths = files.write("table.csv", bytes);
        runtime.block_on(async {
            let view = read(&world, paths).await.unwrap();
            if view.files[0].trouble.is_none() {
                world
                    .app
                    .try_import(plan(&view), &no_progress)
                    .await
                    .unwrap();
            }
        });
        Ok(())
    });
    done.unwrap();
    let imports = runtime.block_on(world.app.imports()).unwrap();
    assert!(imports.is_empty(), "a trial writes nothing");
}
