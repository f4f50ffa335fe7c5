//! A promise from the sale to the client's yes: spoken without support, given back, renegotiated, shifted by the client,
//! off plan, told with all that it moves, delivered and confirmed; each step taken back and done again.

use anyhow::{Context, Result, ensure};
use chrono::{Days, NaiveDate};
use kept_tests::{Catalogue, Kept, Start};
use serde_json::{Value, json};

use crate::ripple::{done, due, promised};
use crate::slips::complete;
use crate::tongues::{ENGLISH, PERSIAN, Tongue, today};

/// Days from today on which something happens or was to happen.
const DUTY_DUE: u64 = 3;
const LATE: u64 = 5;
const FIRST: u64 = 30;
const RENEGOTIATED: u64 = 37;
const DELIVERED: u64 = 55;
const TOLD: u64 = 60;

#[tokio::test]
async fn a_promise_is_moved_with_notice_and_kept() -> Result<()> {
    life(&ENGLISH).await
}

#[tokio::test]
async fn a_promise_is_moved_with_notice_and_kept_in_persian() -> Result<()> {
    life(&PERSIAN).await
}

fn on(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

async fn life(tongue: &Tongue) -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    tongue.begin(&kept).await?;
    tongue.add_client(&kept).await?;
    let colleague = json!({ "name": tongue.colleague, "role": "" });
    done(&kept, "add_teammate", colleague).await?;
    let named = json!({ "name": tongue.words, "status": "backlog" });
    done(&kept, "add_capability", named).await?;
    let sso = {
        let it = Life {
            kept: &kept,
            tongue,
            say: tongue.catalogue()?,
        };
        it.spoken().await?;
        let sso = it.promise().await?;
        it.unsupported().await?;
        it.given_back_and_renegotiated(&sso).await?;
        it.waited_for_and_hung_on(&sso).await?;
        sso
    };

    kept.restart_days_later(LATE).await?;
    let it = Life {
        kept: &kept,
        tongue,
        say: tongue.catalogue()?,
    };
    it.shifted().await?;
    it.told(&sso).await?;

    kept.restart_days_later(DELIVERED).await?;
    let it = Life {
        kept: &kept,
        tongue,
        say: tongue.catalogue()?,
    };
    it.delivered_and_confirmed(&sso).await
}

/// The promise's life in one language.
struct Life<'a> {
    kept: &'a Kept,
    tongue: &'a Tongue,
    say: Catalogue,
}

impl Life<'_> {
    fn say(&self, id: &str) -> Result<String> {
        self.say.say(id, &[])
    }

    /// Presses what is called so.
    async fn press(&self, id: &str) -> Result<()> {
        self.kept.tab_to(&self.say(id)?).await?;
        self.kept.press(&["Return"])
    }

    async fn page(&self, id: &str) -> Result<()> {
        self.kept.go(&format!("/promises/{id}")).await?;
        self.kept.see(&self.say("commitment-more")?).await
    }

    /// Waits until `field` of the newest change of a kind of record is `value`.
    async fn is(&self, entity: &str, field: &str, value: &Value) -> Result<()> {
        self.kept
            .until(&format!("{entity}.{field} = {value}"), async || {
                let became = self.kept.became(entity, field).await?;
                Ok((became.last() == Some(value)).then_some(()))
            })
            .await
    }

    /// What was just done is taken back by one key and done again by another.
    async fn taken_back(
        &self,
        entity: &str,
        field: &str,
        before: Value,
        after: Value,
    ) -> Result<()> {
        self.is(entity, field, &after).await?;
        self.kept.press(&["ctrl+z"])?;
        self.is(entity, field, &before).await?;
        self.kept.press(&["ctrl+shift+z"])?;
        self.is(entity, field, &after).await
    }

    /// Said in a sale.
    async fn spoken(&self) -> Result<()> {
        let (kept, tongue) = (self.kept, self.tongue);
        tongue.capture(kept, &tongue.line(on(FIRST))?).await?;
        kept.press(&["Escape", "g", "p"])?;
        kept.row(&[tongue.client, tongue.words]).await?;
        kept.press(&["ctrl+z"])?;
        kept.no_row(tongue.words).await?;
        kept.press(&["ctrl+shift+z"])?;
        kept.row(&[tongue.client, tongue.words]).await
    }

    async fn promise(&self) -> Result<String> {
        let promises = self.kept.events("commitment").await?;
        let made = promises.iter().find_map(|event| event.new.as_ref());
        let id = made.and_then(|row| row["commitment_id"].as_str());
        Ok(id.context("a promise")?.to_owned())
    }

    /// It is on the backlog, as its words say: the page says what may be said, and wants a name.
    async fn unsupported(&self) -> Result<()> {
        let kept = self.kept;
        kept.press(&["j"])?;
        kept.on_row().await?;
        kept.see(&self.say("honest-backlog")?).await?;
        let wants = self.say("support-wants")?;
        kept.see(&wants).await?;
        self.press("support-mine").await?;
        kept.no_longer_see(&wants).await?;
        kept.press(&["ctrl+z"])?;
        kept.see(&wants).await?;
        kept.press(&["ctrl+shift+z"])?;
        kept.no_longer_see(&wants).await
    }

    /// Whoever is to do it gives it back; with another date, which the client hears at once, they take it.
    async fn given_back_and_renegotiated(&self, id: &str) -> Result<()> {
        let (kept, tongue) = (self.kept, self.tongue);
        let team = done(kept, "teammates", Value::Null).await?;
        let team = team.as_array().context("a team")?;
        let doer = team.iter().find(|one| one["name"] == tongue.colleague);
        let doer = doer.context("a colleague")?["id"].clone();
        for change in [
            json!({ "field": "source", "value": "sale" }),
            json!({ "field": "doer", "value": doer }),
        ] {
            let change = json!({ "id": id, "change": change });
            done(kept, "change_commitment", change).await?;
        }
        self.page(id).await?;
        self.press("word-act-return").await?;
        self.taken_back("commitment", "state", json!("made"), json!("returned"))
            .await?;

        kept.press(&["m"])?;
        kept.focused(&self.say("move-to")?).await?;
        kept.write(&tongue.day(on(RENEGOTIATED))?).await?;
        self.press_told().await?;
        let (first, new) = (json!(on(FIRST)), json!(on(RENEGOTIATED)));
        self.taken_back("commitment", "due", first, new).await?;

        self.page(id).await?;
        self.press("word-act-accept").await?;
        self.taken_back("commitment", "state", json!("returned"), json!("accepted"))
            .await
    }

    /// Ticks that the client was told, and moves it.
    async fn press_told(&self) -> Result<()> {
        self.kept.tab_to(&self.say("move-told")?).await?;
        self.kept.press(&["space"])?;
        self.kept.tab_to(&self.say("move-do")?).await?;
        self.kept.press(&["Return"])
    }

    /// It waits for a duty whose consequence the client knows; two promises wait for it, and a plan for the last of them.
    async fn waited_for_and_hung_on(&self, id: &str) -> Result<()> {
        let kept = self.kept;
        let asked = json!({ "filter": "all", "text": "", "after": null });
        let accounts = done(kept, "accounts", asked).await?;
        let row = &accounts["rows"][0];
        let client = json!({ "id": row["id"], "name": row["name"] });
        let (keys, safe) = (on(RENEGOTIATED + 5), on(RENEGOTIATED + 7));
        let keys = promised(kept, &client, "The keys", keys).await?;
        let safe = promised(kept, &client, "The safe", safe).await?;
        let access = json!({
            "words": "Access",
            "account": { "kind": "known", "account": client },
            "meant": {
                "kind": "commitment", "side": "theirs", "due": due(on(DUTY_DUE)), "person": null,
                "channel": null,
            },
        });
        let access = done(kept, "keep_capture", access).await?["became"]["id"].clone();
        let agreed = json!({ "id": access, "change": { "field": "consequence_days", "value": 2 } });
        done(kept, "change_commitment", agreed).await?;
        for (commitment, waits_for) in [(&json!(id), &access), (&keys, &json!(id)), (&safe, &keys)]
        {
            let link = json!({ "commitment": commitment, "waits_for": waits_for, "lag_days": 0 });
            done(kept, "link_commitment", link).await?;
        }
        let plan = json!({
            "promise": safe, "account": null, "text": "Open the depot", "date": on(RENEGOTIATED + 8),
        });
        done(kept, "add_plan", plan).await?;

        self.page(access.as_str().context("an id")?).await?;
        self.press("word-act-acknowledge").await?;
        self.taken_back("commitment", "state", json!("asked"), json!("acknowledged"))
            .await
    }

    /// The duty's day is over, so the promise is later by what was agreed, and its client waits for a word.
    async fn shifted(&self) -> Result<()> {
        self.kept.press(&["g", "t"])?;
        self.kept.row(&[self.tongue.words]).await?;
        let shifted = self.kept.became("commitment", "due").await?;
        let shifted = shifted.last().and_then(Value::as_str).context("a date")?;
        ensure!(shifted > on(RENEGOTIATED).to_string().as_str(), "{shifted}");
        let slips = self.kept.events("slip").await?;
        let known_by = slips
            .iter()
            .filter_map(|event| Some(event.new.as_ref()?["known_by"].clone()));
        ensure!(known_by.eq(["duty"]), "{slips:?}");
        Ok(())
    }

    /// The message lacks nothing any more, and telling moves all that hangs on the promise.
    async fn told(&self, id: &str) -> Result<()> {
        let (kept, tongue) = (self.kept, self.tongue);
        complete(kept, tongue, &tongue.day(on(TOLD))?).await?;
        self.page(id).await?;
        let along = self.say.say("slip-told-along", &[("count", 3.into())])?;
        kept.see(&along).await?;
        kept.press(&["h"])?;
        let (open, told) = (json!("open"), json!("told"));
        self.taken_back("slip", "state", open, told).await?;
        let new = json!(on(TOLD));
        let dates = kept.became("commitment", "due").await?;
        ensure!(dates.ends_with(&vec![new; 3]), "{dates:?}");
        let planned = kept.became("plan", "planned_on").await?;
        let last = planned.last().and_then(Value::as_str).unwrap_or_default();
        ensure!(last >= on(TOLD).to_string().as_str(), "{planned:?}");
        Ok(())
    }

    /// Delivered, confirmed: moved, and everybody knew in time.
    async fn delivered_and_confirmed(&self, id: &str) -> Result<()> {
        self.page(id).await?;
        self.press("word-act-deliver").await?;
        self.taken_back("commitment", "state", json!("accepted"), json!("delivered"))
            .await?;
        self.page(id).await?;
        self.press("word-act-confirm").await?;
        self.taken_back(
            "commitment",
            "state",
            json!("delivered"),
            json!("confirmed"),
        )
        .await?;
        let result = self.say("word-promise-result-moved-with-notice")?;
        self.kept.see(&result).await?;
        self.kept.settle().await?;
        self.kept.picture("moved with notice")?;
        Ok(())
    }
}
