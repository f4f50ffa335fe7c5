//! Kept beside its window: in the tray of a real panel, and where there is none.

use std::fs;
use std::path::PathBuf;
use std::process::Child;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use desktop::{Desktop, Size};
use kept_tests::{
    Catalogue, Kept, Role, Start, TrayItem, WindowState, program, restore_window, window_state,
};
use serde_json::{Value, json};

use crate::tongues::{ENGLISH, PERSIAN};

/// What does not happen within a minute and a half does not happen.
const LOOKS: u32 = 900;

/// Kept on example data, on a desktop with a panel.
async fn in_the_tray() -> Result<(Kept, TrayItem)> {
    let start = Start {
        example: true,
        panel: true,
        ..Start::default()
    };
    let kept = Kept::open(start).await?;
    kept.settle().await?;
    let item = TrayItem::of(kept.desktop()).await?;
    Ok((kept, item))
}

/// Waits until something holds.
async fn until(what: &str, mut holds: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    for _ in 0..LOOKS {
        if holds().await? {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("{what} did not come")
}

async fn until_window(desktop: &Desktop, state: WindowState) -> Result<()> {
    until(&format!("a window that is {state:?}"), async || {
        Ok(window_state(desktop)? == state)
    })
    .await
}

/// Closes the window by the keys of the desktop, once it has the keyboard: a window that has just come up gets it a
/// moment later.
async fn press_close(desktop: &Desktop) -> Result<()> {
    // A window manager that is only just up misses a key now and then, and whoever pressed it presses it again.
    for _ in 0..5 {
        until("a window that has the keyboard", async || {
            let mut active = desktop.command("xdotool");
            let named = active.args(["getactivewindow", "getwindowname"]).output()?;
            Ok(named.stdout.trim_ascii() == b"Kept")
        })
        .await?;
        let pressed = desktop
            .command("xdotool")
            .args(["key", "alt+F4"])
            .status()?;
        ensure!(pressed.success(), "xdotool failed");
        for _ in 0..30 {
            if window_state(desktop)? != WindowState::Shown {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    bail!("the window does not close")
}

async fn until_tooltip(item: &TrayItem, words: &str) -> Result<()> {
    until(&format!("the tooltip {words:?}"), async || {
        Ok(item.tooltip().await? == words)
    })
    .await
}

/// What the tooltip says of Today as it is now.
async fn counted(kept: &Kept, say: &Catalogue) -> Result<String> {
    let today = answer(kept, "today").await?;
    let count = |field: &str| today[field].as_i64().context(field.to_owned());
    let (waiting, soon) = (count("waiting_count")?, count("soon_count")?);
    let all = waiting + soon + count("worth_count")?;
    let given = [("count", all.into()), ("waiting", waiting.into())];
    say.say("tray-count-waiting", &given)
}

async fn answer(kept: &Kept, question: &str) -> Result<Value> {
    let answer = kept.call(question, Value::Null).await?;
    answer.map_err(|refused| anyhow::anyhow!("{refused}"))
}

/// The path of the page.
async fn path(kept: &Kept) -> Result<Value> {
    kept.ask("return location.hash", Vec::new()).await
}

#[tokio::test]
async fn t3_the_tray_counts_today_and_each_line_leads_to_its_subject() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (kept, item) = in_the_tray().await?;
    until_tooltip(&item, &counted(&kept, &say).await?).await?;

    let menu = item.menu().await?;
    let today = answer(&kept, "today").await?;
    let first = &today["waiting"][0];
    let account = first["account"]["name"].as_str().context("a name")?;
    ensure!(menu[0].words.starts_with(account), "{menu:?}");
    let rows = menu.iter().take_while(|line| !line.words.is_empty());
    assert_eq!(rows.count(), 6, "five rows and what is left");

    let rows =
        ["waiting", "soon"].map(|group| today[group].as_array().cloned().unwrap_or_default());
    let rows = rows.concat();
    let is_promise = |row: &Value| row["signal"]["subject"]["kind"] == "commitment";
    let nth = rows.iter().position(is_promise).context("a promise")?;
    item.choose(&menu[nth].words).await?;
    let id = rows[nth]["signal"]["subject"]["id"]
        .as_str()
        .context("an id")?;
    let there = json!(format!("#/promises/{id}"));
    kept.until("the promise", async || {
        Ok((path(&kept).await? == there).then_some(()))
    })
    .await?;
    item.choose(&say.say("tray-capture", &[])?).await?;
    kept.focused(&say.say("capture", &[])?).await?;
    assert_eq!(path(&kept).await?, there, "capture stays where one is");
    Ok(())
}

#[tokio::test]
async fn t3_the_tray_follows_a_change_and_snoozes_all_in_one_step_back() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (kept, item) = in_the_tray().await?;
    let before = counted(&kept, &say).await?;
    until_tooltip(&item, &before).await?;
    let red = item.icons().await?;
    assert!(
        red.contains_key(&22) && red.contains_key(&48),
        "{:?}",
        red.keys()
    );

    item.choose(&say.say("tray-snooze-all", &[])?).await?;
    until_tooltip(&item, &say.say("tray-nobody", &[])?).await?;
    assert_ne!(item.icons().await?[&22], red[&22]);
    assert_eq!(answer(&kept, "today").await?["waiting_count"], 0);
    kept.press(&["ctrl+z"])?;
    until_tooltip(&item, &before).await?;
    assert_eq!(item.icons().await?[&22], red[&22]);

    let today = answer(&kept, "today").await?;
    let key = &today["waiting"][0]["signal"]["key"];
    let settled = kept.call("finish_signal", json!({ "key": key })).await?;
    ensure!(settled.is_ok(), "{settled:?}");
    let after = counted(&kept, &say).await?;
    until_tooltip(&item, &after).await
}

#[tokio::test]
async fn t3_the_tray_changes_its_language_with_the_window() -> Result<()> {
    let (kept, item) = in_the_tray().await?;
    let english = ENGLISH.catalogue()?;
    let open = english.say("tray-open", &[])?;
    ensure!(item.menu().await?.iter().any(|line| line.words == open));
    assert_eq!(item.direction().await?, "ltr");

    let persian = json!({ "field": "language", "value": "fa" });
    let changed = kept.call("change_preference", persian).await?;
    ensure!(changed.is_ok(), "{changed:?}");
    let say = PERSIAN.catalogue()?;
    until_tooltip(&item, &counted(&kept, &say).await?).await?;
    let open = say.say("tray-open", &[])?;
    ensure!(item.menu().await?.iter().any(|line| line.words == open));
    assert_eq!(item.direction().await?, "rtl");
    Ok(())
}

#[tokio::test]
async fn t3_closing_leaves_kept_in_the_tray_and_quitting_ends_it() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let (mut kept, item) = in_the_tray().await?;
    kept.go("/settings").await?;
    let keys = [("keys", "Ctrl+Q".into())];
    kept.see(&say.say("settings-closing-tray", &keys)?).await?;

    press_close(kept.desktop()).await?;
    until_window(kept.desktop(), WindowState::Gone).await?;
    item.click().await?;
    until_window(kept.desktop(), WindowState::Shown).await?;
    assert_eq!(path(&kept).await?, "#/settings", "as it was left");

    press_close(kept.desktop()).await?;
    until_window(kept.desktop(), WindowState::Gone).await?;
    item.choose(&say.say("tray-quit", &[])?).await?;
    kept.ended().await
}

#[tokio::test]
async fn t3_where_there_is_no_tray_closing_minimises_and_says_so_once() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    kept.go("/settings").await?;
    let keys = [("keys", "Ctrl+Q".into())];
    kept.see(&say.say("settings-closing-minimises", &keys)?)
        .await?;

    press_close(kept.desktop()).await?;
    until_window(kept.desktop(), WindowState::Minimised).await?;
    restore_window(kept.desktop())?;
    until_window(kept.desktop(), WindowState::Shown).await?;
    kept.see(&say.say("window-minimised", &keys)?).await?;

    let said = kept.command_line(&["quit"])?;
    ensure!(said.code == Some(0) && said.out.is_empty(), "{said:?}");
    kept.ended().await?;
    let said = kept.command_line(&["quit"])?;
    assert_eq!(said.out.trim(), say.say("cli-not-open", &[])?);
    Ok(())
}

#[tokio::test]
async fn q10_a_panel_that_comes_late_shows_kept_and_one_that_goes_brings_the_window_back()
-> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    kept.desktop_mut().add_panel()?;
    TrayItem::of(kept.desktop()).await?;
    // The settings say so as soon as closing would hide the window.
    let say = ENGLISH.catalogue()?;
    kept.go("/settings").await?;
    let keys = [("keys", "Ctrl+Q".into())];
    kept.see(&say.say("settings-closing-tray", &keys)?).await?;
    press_close(kept.desktop()).await?;
    until_window(kept.desktop(), WindowState::Gone).await?;

    kept.desktop_mut().remove_panel();
    until_window(kept.desktop(), WindowState::Minimised).await?;

    kept.desktop_mut().add_panel()?;
    let item = TrayItem::of(kept.desktop()).await?;
    item.click().await?;
    until_window(kept.desktop(), WindowState::Shown).await
}

#[tokio::test]
async fn kept_starts_with_the_system_only_when_it_is_asked_to() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    let entry = kept
        .desktop()
        .folders()
        .join("config/autostart/desk.kept.desktop");
    let offer = say.say("start-with-system", &[])?;
    kept.find(Role::Checkbox, &offer).await?.click().await?;
    until("the entry", async || Ok(entry.exists())).await?;
    let written = fs::read_to_string(&entry)?;
    let data = kept.data().display();
    ensure!(
        written.contains(&format!("kept\" --hidden --data \"{data}\"\n")),
        "{written}"
    );

    let begin = json!({ "name": "Nina", "language": "en", "first_account": "" });
    let begun = kept.call("begin", begin).await?;
    ensure!(begun.is_ok(), "{begun:?}");
    kept.go("/settings").await?;
    let no = say.say("settings-start-off", &[])?;
    kept.find(Role::Radio, &no).await?;
    kept.ask(
        "[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === arguments[0]).click()",
        vec![json!(no)],
    )
    .await?;
    until("the entry's end", async || Ok(!entry.exists())).await
}

/// Kept as it runs on a person's own ledger, without a driver. Whatever was started here ends with it.
struct Usual {
    desktop: Desktop,
    started: Vec<Child>,
}

impl Usual {
    fn on(desktop: Desktop) -> Self {
        Self {
            desktop,
            started: Vec::new(),
        }
    }

    fn with_panel() -> Result<Self> {
        let mut desktop = Desktop::start(Size::USUAL)?;
        desktop.add_panel()?;
        Ok(Self::on(desktop))
    }

    /// Starts Kept once more.
    fn start(&mut self, words: &[&str]) -> Result<()> {
        let mut command = self.desktop.command(program()?);
        self.started.push(command.args(words).spawn()?);
        Ok(())
    }

    /// Waits until the last that was started has ended, as one does that finds another.
    async fn last_ended(&mut self) -> Result<()> {
        let last = self.started.last_mut().context("a start")?;
        until("the end of the second start", async || {
            Ok(last.try_wait()?.is_some())
        })
        .await
    }

    fn ledger(&self) -> PathBuf {
        self.desktop.folders().join("data/desk.kept")
    }
}

impl Drop for Usual {
    fn drop(&mut self) {
        // Whoever took over is no child of this test.
        if let Ok(program) = program() {
            let mut quit = self.desktop.command(program);
            let _ = quit.arg("quit").output();
        }
        for child in &mut self.started {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

#[tokio::test]
async fn a_hidden_start_makes_no_window_and_a_second_start_raises_it() -> Result<()> {
    let mut usual = Usual::with_panel()?;
    usual.start(&["--hidden"])?;
    let item = TrayItem::of(&usual.desktop).await?;
    let process = item.process().await?;
    let children = format!("/proc/{process}/task/{process}/children");
    assert_eq!(fs::read_to_string(&children)?, "", "no web view");

    usual.start(&["--hidden"])?;
    usual.last_ended().await?;
    assert_eq!(window_state(&usual.desktop)?, WindowState::Gone);
    assert_eq!(fs::read_to_string(&children)?, "", "nothing was asked for");

    usual.start(&[])?;
    usual.last_ended().await?;
    until_window(&usual.desktop, WindowState::Shown).await?;
    press_close(&usual.desktop).await?;
    until_window(&usual.desktop, WindowState::Gone).await?;
    usual.start(&[])?;
    usual.last_ended().await?;
    until_window(&usual.desktop, WindowState::Shown).await?;
    assert_eq!(item.process().await?, process, "it is still the first one");
    Ok(())
}

#[tokio::test]
async fn a_window_that_is_forgotten_leaves_a_fresh_kept_in_the_tray() -> Result<()> {
    let mut desktop = Desktop::start(Size::USUAL)?;
    desktop.set("KEPT_FORGOTTEN_AFTER", "1");
    desktop.add_panel()?;
    let mut usual = Usual::on(desktop);
    usual.start(&[])?;
    let first = TrayItem::of(&usual.desktop).await?.process().await?;
    until_window(&usual.desktop, WindowState::Shown).await?;
    press_close(&usual.desktop).await?;
    usual.last_ended().await?;

    let item = TrayItem::of(&usual.desktop).await?;
    let fresh = item.process().await?;
    assert_ne!(fresh, first);
    let children = format!("/proc/{fresh}/task/{fresh}/children");
    assert_eq!(fs::read_to_string(children)?, "", "no web view");
    ensure!(
        usual.ledger().join("kept.sock").exists(),
        "it has the ledger"
    );

    // It is found by whoever starts Kept, and opens its window at once.
    usual.start(&[])?;
    usual.last_ended().await?;
    until_window(&usual.desktop, WindowState::Shown).await?;
    assert_eq!(item.process().await?, fresh);
    Ok(())
}

#[tokio::test]
async fn a_hidden_start_that_finds_no_tray_is_in_the_list_of_windows_after_a_minute() -> Result<()>
{
    let mut usual = Usual::on(Desktop::start(Size::USUAL)?);
    usual.start(&["--hidden"])?;
    until_window(&usual.desktop, WindowState::Minimised).await
}

/// So many are started at once; the long run starts more.
fn starts() -> usize {
    let asked = std::env::var("KEPT_Q8_STARTS").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(12)
}

/// Starts many at once, and shows that one has the ledger and its window, and that the others have ended well.
async fn start_at_once(mut usual: Usual) -> Result<()> {
    for _ in 0..starts() {
        usual.start(&[])?;
    }
    until("the end of all but one", async || {
        let mut running = 0;
        for start in &mut usual.started {
            match start.try_wait()? {
                None => running += 1,
                Some(ended) => ensure!(ended.success(), "{ended}"),
            }
        }
        Ok(running == 1)
    })
    .await?;
    until_window(&usual.desktop, WindowState::Shown).await?;
    let windows = usual
        .desktop
        .command("xdotool")
        .args(["search", "--onlyvisible", "--name", "^Kept$"])
        .output()?;
    assert_eq!(String::from_utf8(windows.stdout)?.lines().count(), 1);
    let checked = usual.desktop.command(program()?).arg("check").output()?;
    ensure!(checked.status.success(), "{checked:?}");
    Ok(())
}

#[tokio::test]
async fn q8_of_many_started_at_once_one_has_the_ledger_and_shows_its_window() -> Result<()> {
    start_at_once(Usual::on(Desktop::start(Size::USUAL)?)).await
}

#[tokio::test]
async fn q8_also_where_no_session_bus_can_be_reached() -> Result<()> {
    let mut desktop = Desktop::start(Size::USUAL)?;
    desktop.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    start_at_once(Usual::on(desktop)).await
}
