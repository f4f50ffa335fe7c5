//! Files of another system come in: looked at, tried, brought in, asked about once, and taken back.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::Days;
use kept_tests::{Kept, Role, Start};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::tongues::{ENGLISH, today};

const ACCOUNTS: &str = "account_id,account_name,industry,signup_date,seats
A-1,Kestrel Freight,Logistics,16-10-2024,24
A-2,Vela Ceramics,Makers,27-08-2023,9
A-3,Osterly Legal,Law,17-01-2024,many
";
const SUBSCRIPTIONS: &str = "subscription_id,account_id,plan_tier,start_date,end_date,mrr_amount
S-1,A-1,Pro,16-10-2024,,3000
S-2,A-2,Basic,27-08-2023,,120
";

#[tokio::test]
async fn files_come_in_by_one_key_and_go_again_by_one_press() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    let folder = TempDir::with_prefix("kept-files-")?;
    kept.go("/imports").await?;
    kept.see(&say.say("imports-choose", &[])?).await?;
    for (name, text) in [
        ("crm_accounts.csv", ACCOUNTS),
        ("crm_subscriptions.csv", SUBSCRIPTIONS),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text)?;
        choose(&kept, &path).await?;
    }
    kept.see("4 rows will come in: 2 accounts and 2 contracts. One row cannot be read.")
        .await?;
    kept.see("line 4").await?;
    kept.see(&say.say("import-safe", &[])?).await?;
    kept.press(&["Return"])?;
    kept.see("2 accounts and 2 contracts came in from crm")
        .await?;

    kept.see(&say.say("import-question", &[])?).await?;
    kept.press(&["j", "x", "ctrl+Return"])?;
    kept.no_longer_see(&say.say("import-question", &[])?)
        .await?;
    kept.go("/accounts").await?;
    kept.row(&["Kestrel Freight", &say.say("word-tier-strategic", &[])?])
        .await?;
    kept.row(&["Vela Ceramics", &say.say("word-tier-light", &[])?])
        .await?;

    kept.go("/today").await?;
    kept.row(&["2 contracts without an end"]).await?;
    kept.press(&["j", "Return"])?;
    kept.find(Role::Button, &say.say("import-revert", &[])?)
        .await?
        .click()
        .await?;
    kept.see("was taken back").await?;
    let left = accounts(&kept).await?;
    let names: Vec<&Value> = left["rows"]
        .as_array()
        .context("a page of accounts")?
        .iter()
        .map(|row| &row["name"])
        .collect();
    // Their tier was said only in answer to the import's own question.
    assert_eq!(names, [] as [&Value; 0]);
    Ok(())
}

/// What xdotool finds the system's own dialog by.
const DIALOG: [&str; 4] = ["search", "--onlyvisible", "--name", "^Open File$"];

/// Names a file in the system's own dialog, which `o` opens.
async fn choose(kept: &Kept, path: &Path) -> Result<()> {
    kept.press(&["o"])?;
    say_where(kept, path).await?;
    for _ in 0..10 {
        if kept.hands(&DIALOG).is_err() {
            break;
        }
        kept.hands(&["key", "Return", "sleep", "1"])?;
    }
    let name = path.file_name().context("a file has a name")?;
    kept.see(&name.to_string_lossy()).await
}

/// Takes all files of a folder in the dialog that is about to open.
async fn choose_all_in(kept: &Kept, folder: &Path) -> Result<()> {
    say_where(kept, folder).await?;
    // The dialog goes into the folder and proposes what begins like all of its files; that is taken out again.
    kept.hands(&["key", "Return", "sleep", "1", "key", "Delete", "sleep", "1"])?;
    kept.hands(&["key", "Return", "sleep", "1", "key", "ctrl+a", "sleep", "1"])?;
    kept.hands(&["key", "Return"])
}

async fn say_where(kept: &Kept, path: &Path) -> Result<()> {
    kept.until("the system's dialog", async || {
        Ok(kept.hands(&DIALOG).is_ok().then_some(()))
    })
    .await?;
    kept.hands(&["sleep", "1", "key", "ctrl+l", "sleep", "1", "key", "ctrl+a"])?;
    kept.hands(&["type", "--delay", "20", &path.display().to_string()])?;
    kept.hands(&["sleep", "1"])
}

/// The files that another system exported, as they are.
fn ravenstack() -> Result<TempDir> {
    let folder = TempDir::with_prefix("kept-files-")?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/ravenstack");
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        fs::copy(entry.path(), folder.path().join(entry.file_name()))?;
    }
    Ok(folder)
}

/// As many calls with Acme as take a while to come in.
fn many_calls(folder: &Path) -> Result<PathBuf> {
    let file = folder.join("crm_calls.csv");
    let mut rows = String::from("call_id,account,at,notes\n");
    for call in 0..60_000 {
        rows.push_str(&format!(
            "{call},Acme,2026-01-01 10:00,\"What call {call} was about, at length\"\n"
        ));
    }
    fs::write(&file, rows)?;
    Ok(file)
}

/// Waits until an import has written a good part of what it brings, and has not ended.
async fn half_way(kept: &Kept) -> Result<()> {
    let log = kept.data().join("kept.db-wal");
    kept.until("an import half-way", async || {
        Ok((fs::metadata(&log)?.len() > 8_000_000).then_some(()))
    })
    .await
}

async fn accounts(kept: &Kept) -> Result<Value> {
    let all = json!({ "filter": "all", "text": "", "after": null });
    let page = kept.call("accounts", all).await?;
    page.map_err(|refused| anyhow::anyhow!("{refused}"))
}

#[tokio::test]
async fn a_founder_begins_with_what_another_system_exported() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let folder = ravenstack()?;
    let kept = Kept::open(Start::default()).await?;
    kept.focused(&say.say("start-name", &[])?).await?;
    kept.write(ENGLISH.me).await?;
    kept.tab_to(&say.say("imports-files", &[])?).await?;
    kept.press(&["Return"])?;
    choose_all_in(&kept, folder.path()).await?;
    kept.see(
        "8,100 rows will come in: 500 accounts, 5,000 contracts, 2,000 touches and 600 endings.",
    )
    .await?;
    kept.see("1,077 touches lie before their account’s first day")
        .await?;
    kept.picture("tried")?;
    kept.press(&["Return"])?;
    kept.see(&say.say("import-question", &[])?).await?;
    kept.picture("asked")?;
    kept.press(&["ctrl+Return"])?;
    kept.no_longer_see(&say.say("import-question", &[])?)
        .await?;

    kept.press(&["g", "t"])?;
    kept.row(&["4,514 contracts without an end"]).await?;
    let today = kept.call("today", Value::Null).await?;
    let today = today.map_err(|refused| anyhow::anyhow!("{refused}"))?;
    let count = |group: &str| today[group].as_u64().context("a count");
    let rows = count("waiting_count")? + count("soon_count")? + count("worth_count")?;
    assert!(rows < 20, "{rows} rows in Today");
    kept.picture("today")?;

    kept.press(&["g", "a"])?;
    kept.row(&["Company_0"]).await?;
    kept.press(&["j", "Return"])?;
    kept.see(&say.say("story-did-import", &[("subject", "ravenstack".into())])?)
        .await?;
    kept.picture("story")?;

    let created = |events: &[kept_tests::Event]| {
        events
            .iter()
            .filter(|event| event.kind == "created" && event.intent == "import")
            .count()
    };
    for (kind, count) in [
        ("account", 500),
        ("contract", 5_000),
        ("touch", 2_000),
        ("ending", 600),
    ] {
        assert_eq!(created(&kept.events(kind).await?), count, "{kind}");
    }
    Ok(())
}

#[tokio::test]
async fn an_import_cancelled_half_way_leaves_the_ledger_as_it_was() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let folder = TempDir::with_prefix("kept-files-")?;
    let file = many_calls(folder.path())?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    kept.go("/imports").await?;
    kept.see(&say.say("imports-choose", &[])?).await?;
    choose(&kept, &file).await?;
    kept.see("60,000 rows will come in: 60,000 touches.")
        .await?;
    kept.press(&["Return"])?;
    half_way(&kept).await?;
    kept.press(&["Escape"])?;
    kept.see(&say.say("imports-cancelled", &[])?).await?;
    assert_eq!(kept.events("touch").await?, []);
    assert_eq!(kept.events("import").await?, []);

    // It can be said again, and what one typed meanwhile is there.
    ENGLISH.capture(&kept, "Acme: the floor plan").await?;
    kept.press(&["g", "p"])?;
    assert_eq!(kept.events("commitment").await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_import_killed_half_way_leaves_the_ledger_as_it_was() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let folder = TempDir::with_prefix("kept-files-")?;
    let file = many_calls(folder.path())?;
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    kept.go("/imports").await?;
    kept.see(&say.say("imports-choose", &[])?).await?;
    choose(&kept, &file).await?;
    kept.see("60,000 rows will come in: 60,000 touches.")
        .await?;
    kept.press(&["Return"])?;
    half_way(&kept).await?;
    kept.kill().await?;
    kept.start().await?;

    kept.press(&["g", "a"])?;
    kept.row(&["Acme"]).await?;
    assert_eq!(kept.events("touch").await?, []);
    assert_eq!(kept.events("import").await?, []);
    let sound = kept.command_line(&["check"])?;
    assert_eq!(sound.code, Some(0), "{sound:?}");
    Ok(())
}

#[tokio::test]
async fn the_command_line_brings_files_into_the_open_window() -> Result<()> {
    let folder = ravenstack()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    kept.press(&["g", "a"])?;
    kept.see(&ENGLISH.catalogue()?.say("accounts-empty", &[])?)
        .await?;
    let said = kept.command_line(&["import", &folder.path().display().to_string()])?;
    assert_eq!(
        (said.code, said.complaint.as_str()),
        (Some(0), ""),
        "{said:?}"
    );
    assert!(said.out.contains("500 new"), "{}", said.out);
    kept.row(&["Company_0"]).await?;

    let again = kept.command_line(&["import", "--try", &folder.path().display().to_string()])?;
    assert!(
        again.out.contains("0 new") && again.out.contains("5000"),
        "{again:?}"
    );
    assert_eq!(
        accounts(&kept).await?["rows"].as_array().map(Vec::len),
        Some(200)
    );
    Ok(())
}

/// A calendar of tomorrow: one event with somebody who is known, one with nobody who is.
fn calendar(folder: &Path) -> Result<PathBuf> {
    let file = folder.join("mara.ics");
    let day = (today() + Days::new(1)).format("%Y%m%d");
    let event = |uid: &str, hour: u8, what: &str, who: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{day}T{hour:02}0000Z\r\n\
             DTEND:{day}T{hour:02}3000Z\r\nSUMMARY:{what}\r\nATTENDEE:mailto:{who}\r\nEND:VEVENT\r\n"
        )
    };
    let known = event("one", 10, "Roll-out", "helen@acme.example");
    let unknown = event("two", 12, "Dentist", "ann@teeth.example");
    fs::write(
        &file,
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{known}{unknown}END:VCALENDAR\r\n"
        ),
    )?;
    Ok(file)
}

#[tokio::test]
async fn b7_events_of_a_calendar_become_meetings_of_whoever_is_known_and_go_again() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    ENGLISH.add_client(&kept).await?;
    let acme = accounts(&kept).await?["rows"][0]["id"].clone();
    let helen = json!({ "account": acme, "name": "Helen" });
    let helen = kept.call("add_contact", helen).await?;
    let helen = helen.map_err(|refused| anyhow::anyhow!("{refused}"))?;
    let mail = json!({
        "id": helen, "change": { "field": "email", "value": "Helen@acme.example" },
    });
    let changed = kept.call("change_contact", mail).await?;
    changed.map_err(|refused| anyhow::anyhow!("{refused}"))?;

    let folder = TempDir::with_prefix("kept-files-")?;
    let file = calendar(folder.path())?;
    kept.go("/imports").await?;
    kept.see(&say.say("imports-choose", &[])?).await?;
    choose(&kept, &file).await?;
    kept.see("One row will come in: one meeting.").await?;
    kept.settle().await?;
    kept.picture("a calendar")?;
    kept.press(&["Return"])?;
    kept.see("one meeting came in").await?;
    let made = kept.events("meeting").await?;
    let about: Vec<&Value> = made
        .iter()
        .filter_map(|event| Some(&event.new.as_ref()?["about"]))
        .collect();
    assert_eq!(about, ["Roll-out"]);

    // The same file again brings nothing new.
    kept.go("/imports").await?;
    choose(&kept, &file).await?;
    kept.see("One came in before and is the same.").await?;
    kept.press(&["Escape"])?;

    // It stands with its client, and goes with its import.
    kept.go(&format!("/accounts/{}", acme.as_str().context("an id")?))
        .await?;
    kept.see("Roll-out").await?;
    kept.go("/imports").await?;
    kept.row(&["mara"]).await?;
    kept.press(&["j", "Return"])?;
    kept.find(Role::Button, &say.say("import-revert", &[])?)
        .await?
        .click()
        .await?;
    kept.see("was taken back").await?;
    let made = kept.events("meeting").await?;
    assert_eq!(
        made.last().map(|event| event.kind.as_str()),
        Some("removed")
    );
    Ok(())
}
