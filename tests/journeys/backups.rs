//! Backups and the command line: by keys in the window, and beside it from a terminal.

use std::fs;

use anyhow::{Context, Result, ensure};
use chrono::Days;
use kept_tests::{Catalogue, Kept, Role, Said, Start};
use serde_json::Value;

use crate::tongues::{ENGLISH, PERSIAN, RUSSIAN, today};

/// Opens Settings and makes a backup there.
async fn back_up(kept: &Kept, say: &Catalogue) -> Result<()> {
    kept.go("/settings").await?;
    kept.tab_to(&say.say("backup-make", &[])?).await?;
    kept.press(&["Return"])?;
    kept.see(&say.say("backup-made", &[])?).await
}

/// Opens the newest backup of the list, looks at its counts and puts it in the ledger's place.
async fn restore_the_newest(kept: &Kept, say: &Catalogue) -> Result<()> {
    kept.go("/settings").await?;
    kept.tab_to(&say.say("export", &[])?).await?;
    kept.press(&["Tab", "Return"])?;
    kept.focused(&say.say("backup-restore-do", &[])?).await?;
    kept.see(&say.say("backup-commitments", &[])?).await?;
    kept.see(&say.say("backup-restore-note", &[])?).await?;
    kept.picture("counts")?;
    kept.press(&["Return"])?;
    Ok(())
}

#[tokio::test]
async fn b3_a_restore_brings_back_what_was_and_is_undone_like_any_other() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    let say = ENGLISH.catalogue()?;
    ENGLISH.add_client(&kept).await?;
    let tomorrow = ENGLISH.day(today() + Days::new(1))?;
    ENGLISH
        .capture(&kept, &format!("Acme: the floor plan by {tomorrow}"))
        .await?;
    back_up(&kept, &say).await?;
    kept.see(&say.say("backup-reason-manual", &[])?).await?;
    kept.picture("made")?;

    ENGLISH
        .capture(&kept, &format!("Acme: the wrong price by {tomorrow}"))
        .await?;
    kept.press(&["g", "p"])?;
    kept.row(&["the wrong price"]).await?;
    restore_the_newest(&kept, &say).await?;
    kept.see(&say.say("backup-reason-before-restore", &[])?)
        .await?;
    kept.picture("restored")?;
    kept.press(&["g", "p"])?;
    kept.row(&["the floor plan"]).await?;
    kept.no_row("the wrong price").await?;
    assert_eq!(kept.events("commitment").await?.len(), 1);

    restore_the_newest(&kept, &say).await?;
    kept.press(&["g", "p"])?;
    kept.row(&["the wrong price"]).await?;
    assert_eq!(kept.events("commitment").await?.len(), 2);
    Ok(())
}

/// A command that was carried out.
fn done(said: Said) -> Result<String> {
    ensure!(
        said.code == Some(0) && said.complaint.is_empty(),
        "{said:?}"
    );
    Ok(said.out)
}

/// A command that was refused, with one sentence.
fn refused(said: &Said, sentence: &str) -> Result<()> {
    let complaint = format!("kept: {sentence}\n");
    ensure!(
        said.code == Some(1) && said.out.is_empty() && said.complaint == complaint,
        "{said:?}"
    );
    Ok(())
}

#[tokio::test]
async fn the_command_line_answers_beside_the_window_and_without_it() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    RUSSIAN.begin(&kept).await?;
    let say = RUSSIAN.catalogue()?;
    RUSSIAN.add_client(&kept).await?;
    RUSSIAN.capture(&kept, &RUSSIAN.line(today())?).await?;
    kept.press(&["g", "t"])?;
    kept.row(&[RUSSIAN.client, RUSSIAN.words]).await?;

    let backup = beside(&kept, &say).await?;
    // Restored by the open Kept, which shows it without being asked.
    RUSSIAN
        .capture(&kept, &format!("{}: второе", RUSSIAN.client))
        .await?;
    kept.press(&["g", "p"])?;
    kept.row(&["второе"]).await?;
    let out = done(kept.command_line(&["restore", &backup])?)?;
    ensure!(out.contains("kept restore kept-before-restore-"), "{out}");
    kept.no_row("второе").await?;
    kept.row(&[RUSSIAN.words]).await?;

    let missing = kept.data().join("none.db");
    let gone = kept.command_line(&["restore", &missing.display().to_string()])?;
    ensure!(
        gone.code == Some(1) && gone.complaint.lines().count() == 1,
        "{gone:?}"
    );
    fs::write(&missing, "Dear diary")?;
    let torn = kept.command_line(&["restore", &missing.display().to_string()])?;
    refused(&torn, &say.say("failure-backup-damaged", &[])?)?;

    kept.close().await?;
    ensure!(
        !kept.data().join("kept.sock").exists(),
        "the socket went with Kept"
    );
    beside(&kept, &say).await?;
    let out = done(kept.command_line(&["restore", &backup])?)?;
    ensure!(out.contains("kept restore kept-before-restore-"), "{out}");
    kept.start().await?;
    kept.row(&[RUSSIAN.client, RUSSIAN.words]).await
}

/// What reads: the same answers, whether a window is open or not. Answers the name of a new backup.
async fn beside(kept: &Kept, say: &Catalogue) -> Result<String> {
    let due = done(kept.command_line(&["due"])?)?;
    for words in [
        RUSSIAN.client,
        RUSSIAN.words,
        &say.say("reason-promise-due", &[("days", 0.into())])?,
    ] {
        ensure!(due.contains(words), "no {words} in {due}");
    }
    let rows: Value = serde_json::from_str(&done(kept.command_line(&["due", "--json"])?)?)?;
    assert_eq!(rows[0]["account"]["name"], RUSSIAN.client);
    assert_eq!(rows[0]["signal"]["rule"], "promise.due");

    let check = done(kept.command_line(&["check"])?)?;
    assert_eq!(check.trim_end(), say.say("cli-sound", &[])?);

    let file = kept.data().join("all.json");
    done(kept.command_line(&["export", &file.display().to_string()])?)?;
    let document: Value = serde_json::from_slice(&fs::read(&file)?)?;
    assert_eq!(document["format"], "kept");
    fs::remove_file(file)?;

    let out = done(kept.command_line(&["backup"])?)?;
    let name = out
        .split_whitespace()
        .find(|word| word.starts_with("kept-manual-"))
        .context("it names the backup")?;
    ensure!(kept.data().join("backups").join(name).is_file(), "{name}");
    Ok(name.to_owned())
}

#[tokio::test]
async fn words_that_make_no_sense_end_with_two_and_a_folder_without_a_ledger_gets_none()
-> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    kept.settle().await?;
    let english = ENGLISH.catalogue()?;
    for words in [&["dew"][..], &["export"], &["due", "--jsn"]] {
        let said = kept.command_line(words)?;
        ensure!(
            said.code == Some(2) && said.out.is_empty(),
            "{words:?}: {said:?}"
        );
        ensure!(said.complaint.lines().count() == 1, "{words:?}: {said:?}");
    }
    let help = done(kept.command_line(&["help"])?)?;
    ensure!(help.contains(&english.say("cli-help-due", &[])?), "{help}");
    let version = done(kept.command_line(&["--version"])?)?;
    ensure!(version.starts_with("Kept "), "{version}");

    let nowhere = kept.data().join("nowhere");
    let folder = nowhere.display().to_string();
    let said = kept.command_line(&["due", "--data", &folder])?;
    // The folder that stands last counts, and it is the one with a ledger.
    ensure!(said.code == Some(0), "{said:?}");
    ensure!(!nowhere.exists(), "a command begins no ledger");
    Ok(())
}

#[tokio::test]
async fn backups_read_well_in_persian() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    PERSIAN.begin(&kept).await?;
    let say = PERSIAN.catalogue()?;
    PERSIAN.add_client(&kept).await?;
    back_up(&kept, &say).await?;
    kept.picture("persian")?;
    kept.tab_to(&say.say("export", &[])?).await?;
    kept.press(&["Tab", "Return"])?;
    kept.focused(&say.say("backup-restore-do", &[])?).await?;
    kept.picture("persian-counts")?;
    kept.press(&["Escape"])?;
    kept.no_longer_see(&say.say("backup-restore-do", &[])?)
        .await?;
    kept.find(Role::Button, &say.say("backup-make", &[])?)
        .await?;
    Ok(())
}

#[tokio::test]
async fn b2_kept_backs_up_by_itself_and_says_where_it_cannot() -> Result<()> {
    let start = Start {
        backs_up_at_once: true,
        ..Start::default()
    };
    let mut kept = Kept::open(start).await?;
    ENGLISH.begin(&kept).await?;
    let say = ENGLISH.catalogue()?;
    ENGLISH.add_client(&kept).await?;
    kept.restart_days_later(1).await?;
    kept.go("/settings").await?;
    kept.see(&say.say("backup-reason-scheduled", &[])?).await?;
    kept.picture("by-itself")?;
    let folder = kept.data().join("backups");
    ensure!(
        fs::read_dir(&folder)?.count() == 1,
        "one, and nothing beside it"
    );

    // Something is saved, and a file lies where the folder lay.
    let due = ENGLISH.day(today() + Days::new(9))?;
    ENGLISH
        .capture(&kept, &format!("Acme: the floor plan by {due}"))
        .await?;
    let aside = kept.data().join("aside");
    fs::rename(&folder, &aside)?;
    fs::write(&folder, "no folder")?;
    kept.restart_days_later(2).await?;
    let safety = say.say("today-safety", &[])?;
    kept.row(&[&safety]).await?;
    kept.picture("failed")?;
    kept.go("/settings?backups").await?;
    let when = [("when", say.say("backup-just-now", &[])?.into())];
    kept.see(&say.say("backup-failed-folder-gone", &when)?)
        .await?;
    kept.settle().await?;
    kept.picture("failed-in-settings")?;

    fs::remove_file(&folder)?;
    fs::rename(&aside, &folder)?;
    back_up(&kept, &say).await?;
    kept.press(&["g", "t"])?;
    kept.no_row(&safety).await
}
