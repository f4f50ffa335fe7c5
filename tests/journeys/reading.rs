//! What somebody gets who hears the screen instead of seeing it: axe on every screen.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use chrono::Days;
use kept_tests::{Kept, Role, Start};
use serde_json::{Value, json};

use crate::tongues::{ENGLISH, MARATHI, PERSIAN, RUSSIAN, today};

/// A page that axe looks at, and all that it found so far.
struct Reading {
    kept: Kept,
    axe: String,
    found: Vec<String>,
}

impl Reading {
    async fn open() -> Result<Self> {
        let axe =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        Ok(Self {
            kept: Kept::open(Start::default()).await?,
            axe: fs::read_to_string(axe)?,
            found: Vec::new(),
        })
    }

    /// Looks at what is on the screen now, light and dark.
    async fn look(&mut self, screen: &str) -> Result<()> {
        const RUN: &str = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(
                ({ passes, violations }) => passes.length < 10 ? done('axe saw next to nothing') : done(violations.map(({ id, impact, help, nodes }) =>
                    ({ id, impact, help, nodes: nodes.map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160)
                        + ' ' + (node.any[0]?.message ?? '')) }))),
                (error) => done(String(error)))";
        self.kept.settle().await?;
        if self.kept.ask("return typeof axe", Vec::new()).await? == "undefined" {
            // A script element would be refused: the page runs no foreign words.
            self.kept
                .ask(&format!("{}\nwindow.axe = axe", self.axe), Vec::new())
                .await?;
        }
        for theme in ["light", "dark"] {
            let dress = "document.documentElement.dataset.theme = arguments[0]";
            self.kept.ask(dress, vec![theme.into()]).await?;
            let found = self.kept.page().execute_async(RUN, Vec::new()).await?;
            let found = found
                .as_array()
                .ok_or_else(|| anyhow::anyhow!("axe: {found}"))?;
            self.found
                .extend(found.iter().map(|one| told(screen, theme, one)));
        }
        Ok(())
    }

    /// Goes somewhere and looks.
    async fn go_and_look(&mut self, path: &str, words: &str) -> Result<()> {
        self.kept.go(path).await?;
        self.kept.see(words).await?;
        self.look(path).await
    }

    /// Nothing was found on any of the screens.
    fn conclude(self) -> Result<()> {
        ensure!(
            self.found.is_empty(),
            "{} findings:\n{}",
            self.found.len(),
            self.found.join("\n")
        );
        Ok(())
    }
}

fn told(screen: &str, theme: &str, found: &Value) -> String {
    let nodes = found["nodes"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let nodes: Vec<_> = nodes.iter().take(4).filter_map(Value::as_str).collect();
    let word = |name: &str| found[name].as_str().unwrap_or("none").to_owned();
    format!(
        "{screen} ({theme}) {} {}: {}\n    {}",
        word("impact"),
        word("id"),
        word("help"),
        nodes.join("\n    ")
    )
}

/// Opens the form of a reminder on the page of an account, as far as the weekdays of its rule.
async fn set_a_reminder(kept: &Kept) -> Result<()> {
    let say = ENGLISH.catalogue()?;
    kept.press(&["r"])?;
    kept.focused(&say.say("reminder-text", &[])?).await?;
    kept.tab_to(&say.say("reminder-day", &[])?).await?;
    kept.write(&say.say("date-tomorrow", &[])?).await?;
    let once = say.say("reminder-once", &[])?;
    kept.tab_to(&format!("{}: {once}", say.say("reminder-repeats", &[])?))
        .await?;
    kept.press(&["Return"])?;
    kept.focused(&once).await?;
    kept.press(&["Down", "Down", "Return"])?;
    kept.find(Role::Textbox, &say.say("reminder-every", &[])?)
        .await
        .map(drop)
}

/// Names something that no longer exists, on which a claim and the first promise stand, and a boundary that names it;
/// answers their ids: the capability's, the claim's and the boundary's.
async fn say_what_exists(kept: &Kept) -> Result<[String; 3]> {
    let done = async |command, input| {
        let answer = kept.call(command, input).await?;
        answer.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))
    };
    let sso = json!({ "name": "SSO", "status": "exists" });
    let sso = done("add_capability", sso).await?;
    let claim =
        json!({ "text": "SSO for every plan", "place": "site", "passage": "", "capability": sso });
    let claim = done("add_claim", claim).await?;
    let open = json!({ "side": "ours", "filter": "open", "account": null, "after": null });
    let open = done("commitments", open).await?;
    let on = json!({ "field": "capability", "value": sso });
    let on = json!({ "id": open["rows"][0]["id"], "change": on });
    done("change_commitment", on).await?;
    let back = json!({ "id": sso, "change": { "field": "status", "value": "beta" } });
    done("change_capability", back).await?;
    let boundary = json!({ "sentence": "We host; we do not install.", "segment": "Clinics" });
    let boundary = done("add_boundary", boundary).await?;
    let named = json!({ "field": "capabilities", "value": [sso] });
    done(
        "change_boundary",
        json!({ "id": boundary, "change": named }),
    )
    .await?;
    let id = |id: Value| id.as_str().unwrap_or_default().to_owned();
    Ok([id(sso), id(claim), id(boundary)])
}

/// Plans a meeting that is over; answers its id.
async fn plan_yesterday(kept: &Kept, account: &str) -> Result<String> {
    let planned = json!({
        "account": account, "contacts": [], "kind": "visit", "about": "", "minutes": 30, "time": "09:00:00",
        "day": today() - Days::new(1), "zone": null, "place": "", "intention": null,
    });
    let planned = kept.call("plan_meeting", planned).await?;
    let id = planned.as_ref().ok().and_then(Value::as_str);
    id.map(str::to_owned)
        .with_context(|| format!("{planned:?}"))
}

#[tokio::test]
async fn every_screen_reads_well() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let mut reading = Reading::open().await?;
    reading
        .kept
        .find(Role::Button, &say.say("start-begin", &[])?)
        .await?;
    reading.look("first start").await?;
    ENGLISH.begin(&reading.kept).await?;
    reading.look("an empty Today").await?;
    reading
        .go_and_look("/accounts", &say.say("accounts-empty", &[])?)
        .await?;

    reading
        .go_and_look("/imports", &say.say("imports-choose", &[])?)
        .await?;

    for (path, words) in [
        ("/company", "capabilities-empty"),
        ("/company/boundaries", "boundaries-empty"),
    ] {
        reading.go_and_look(path, &say.say(words, &[])?).await?;
    }

    look_around(&reading.kept).await?;
    reading
        .go_and_look("/today", &say.say("today-group-waiting", &[])?)
        .await?;
    reading
        .go_and_look("/accounts", &say.say("accounts-head-stage", &[])?)
        .await?;
    reading
        .go_and_look("/promises", &say.say("promises-we-owe", &[])?)
        .await?;
    reading
        .go_and_look("/promises?side=theirs", &say.say("promises-they-owe", &[])?)
        .await?;
    for (tab, words) in [
        ("off_plan", "promises-off-plan"),
        ("waiting", "promises-to-confirm"),
    ] {
        let path = format!("/promises?side={tab}");
        reading.go_and_look(&path, &say.say(words, &[])?).await?;
    }
    for (view, words) in [
        ("runway", "renewals-uncalled"),
        ("table", "renewals-client"),
        ("retention", "retention-net"),
    ] {
        let path = format!("/renewals?view={view}&show=all");
        reading.go_and_look(&path, &say.say(words, &[])?).await?;
    }
    let [capability, claim, boundary] = say_what_exists(&reading.kept).await?;
    for (path, words) in [
        (
            format!("/company/exists/{capability}"),
            "capability-instead",
        ),
        (format!("/company/claims/{claim}"), "claim-check"),
        (format!("/company/boundaries/{boundary}"), "boundary-remove"),
    ] {
        reading.go_and_look(&path, &say.say(words, &[])?).await?;
    }
    reading
        .go_and_look("/settings", &say.say("settings-holidays", &[])?)
        .await?;
    let account = first_account(&reading.kept).await?;
    for tab in ["story", "commitments", "people", "contract"] {
        let path = format!("/accounts/{account}/{tab}");
        reading
            .go_and_look(&path, &say.say("account-stay", &[])?)
            .await?;
    }
    set_a_reminder(&reading.kept).await?;
    reading.look("a reminder being set").await?;
    reading.kept.press(&["Escape", "p"])?;
    reading
        .kept
        .focused(&say.say("meeting-about", &[])?)
        .await?;
    reading.look("a meeting being planned").await?;
    reading.kept.press(&["Escape"])?;
    let meeting = plan_yesterday(&reading.kept, &account).await?;
    for (path, words) in [
        (format!("/meetings/{meeting}"), "debrief-save"),
        (format!("/accounts/{account}/brief"), "brief-print"),
        ("/weekly".to_owned(), "weekly-next"),
    ] {
        reading.go_and_look(&path, &say.say(words, &[])?).await?;
    }
    reading.kept.go("/promises").await?;
    reading.kept.press(&["m"])?;
    reading.kept.focused(&say.say("move-to", &[])?).await?;
    reading.look("a date being moved").await?;
    reading.kept.press(&["Escape", "ctrl+k"])?;
    reading.kept.focused(&say.say("palette", &[])?).await?;
    reading.look("the palette").await?;
    reading.kept.press(&["Escape", "shift+slash"])?;
    reading
        .kept
        .find(Role::Dialog, &say.say("keys-all", &[])?)
        .await?;
    reading.look("the list of keys").await?;
    reading.conclude()
}

#[tokio::test]
async fn today_reads_well_in_every_language() -> Result<()> {
    let mut reading = Reading::open().await?;
    look_around(&reading.kept).await?;
    for tongue in [&RUSSIAN, &PERSIAN, &MARATHI] {
        let chosen = reading
            .kept
            .call(
                "change_preference",
                json!({ "field": "language", "value": tongue.code }),
            )
            .await?;
        ensure!(chosen.is_ok(), "{chosen:?}");
        reading.kept.ask("location.reload()", Vec::new()).await?;
        let say = tongue.catalogue()?;
        reading
            .kept
            .see(&say.say("today-group-waiting", &[])?)
            .await?;
        reading.look(tongue.code).await?;
    }
    reading.conclude()
}

async fn look_around(kept: &Kept) -> Result<()> {
    let looking = kept.call("look_around", Value::Null).await?;
    ensure!(looking.is_ok(), "{looking:?}");
    Ok(())
}

/// An account that has a contract, people and a story.
async fn first_account(kept: &Kept) -> Result<String> {
    let today = kept.call("today", Value::Null).await?;
    let today = today.map_err(|refused| anyhow::anyhow!("{refused}"))?;
    let id = today["waiting"][0]["account"]["id"].as_str();
    Ok(id.unwrap_or_default().to_owned())
}
