//! A company with hundreds of clients, one of them spoken to all the time: lists draw what is in view and nothing else.

use anyhow::{Context, Result, ensure};
use app::{Clock, SystemClock};
use kept_tests::company::{Company, Sizes};
use kept_tests::{Kept, Start};
use serde_json::{Value, json};
use tempfile::TempDir;

const SIZES: Sizes = Sizes {
    accounts: 600,
    contacts: 1_200,
    touches: 3_000,
    busiest: 1_500,
    commitments: 2_000,
    saves: 20,
};

/// More lines than stand on a screen, with those that are kept drawn around it.
const MOST_DRAWN: u64 = 90;

/// Places in the sight of the page's list where no line is drawn.
const BLANKS: &str = "const main = document.querySelector('main');
    const sight = main.getBoundingClientRect();
    const list = main.querySelector('[role=grid]').getBoundingClientRect();
    const blanks = [];
    for (let y = Math.max(sight.top, list.top) + 3; y < Math.min(sight.bottom, list.bottom) - 3; y += 10) {
        const there = document.elementFromPoint(list.left + list.width / 2, y);
        if (!there?.closest('[role=row]')) blanks.push(y);
    }
    return blanks";

struct Large {
    kept: Kept,
    company: Company,
}

impl Large {
    async fn open() -> Result<Self> {
        let folder = TempDir::with_prefix("kept-large-")?;
        let company = Company::new(3, SIZES, SystemClock.now())?;
        company.write(folder.path()).await?;
        let kept = Kept::open_in(folder, Start::default()).await?;
        kept.settle().await?;
        Ok(Self { kept, company })
    }

    /// Every line of a paged command, as the page asks for them.
    async fn all(&self, command: &str, mut input: Value) -> Result<Vec<Value>> {
        let mut rows = Vec::new();
        loop {
            let page = self.kept.call(command, input.clone()).await?;
            let page = page.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))?;
            rows.extend(page["rows"].as_array().context("a page has rows")?.clone());
            if page["next"].is_null() {
                return Ok(rows);
            }
            input["after"] = page["next"].clone();
        }
    }

    /// Waits until the cursor stands on the line of this account.
    async fn stands_on(&self, name: &str) -> Result<()> {
        self.kept
            .until(&format!("the cursor on {name}"), async || {
                Ok(self.kept.on_row().await?.contains(name).then_some(()))
            })
            .await
    }

    /// What is in sight is drawn, and little beside it.
    async fn draws_what_is_in_sight(&self) -> Result<()> {
        self.kept
            .until("a list without a blank", async || {
                let blanks = self.kept.ask(BLANKS, Vec::new()).await?;
                Ok((blanks == json!([])).then_some(()))
            })
            .await?;
        const DRAWN: &str = "return document.querySelectorAll('main [role=row]').length";
        let drawn = self.kept.ask(DRAWN, Vec::new()).await?;
        let drawn = drawn.as_u64().context("a count")?;
        ensure!(drawn < MOST_DRAWN, "{drawn} lines are drawn");
        Ok(())
    }

    /// Scrolls through all that is there, stretch by stretch, and on while more comes.
    async fn scrolls_through(&self) -> Result<()> {
        const ON: &str = "const main = document.querySelector('main');
            const before = main.scrollTop;
            main.scrollTop += 3 * main.clientHeight;
            return main.scrollTop > before";
        let mut resting = 0;
        while resting < 5 {
            let moved = self.kept.ask(ON, Vec::new()).await? == true;
            self.draws_what_is_in_sight().await?;
            resting = if moved { 0 } else { resting + 1 };
        }
        Ok(())
    }
}

#[tokio::test]
async fn hundreds_of_accounts_are_walked_through_and_only_those_in_sight_are_drawn() -> Result<()> {
    let large = Large::open().await?;
    let kept = &large.kept;
    let current = json!({ "filter": "current", "text": "", "after": null });
    let all = large.all("accounts", current).await?;
    let name = |place: usize| -> Result<&str> {
        let row = all.get(place).context("an account")?;
        row["name"].as_str().context("a name")
    };
    ensure!(all.len() > 400, "{} accounts", all.len());

    kept.press(&["g", "a"])?;
    kept.row(&[name(0)?]).await?;
    kept.settle().await?;
    large.draws_what_is_in_sight().await?;
    kept.picture("accounts")?;
    kept.press(&["j", "j", "k"])?;
    large.stands_on(name(1)?).await?;
    // Each End leads to the last line that was read so far, and what is below it is read.
    kept.until("the cursor on the last account", async || {
        kept.press(&["End"])?;
        large.draws_what_is_in_sight().await?;
        Ok(kept
            .on_row()
            .await?
            .contains(name(all.len() - 1)?)
            .then_some(()))
    })
    .await?;
    kept.picture("accounts-end")?;
    kept.press(&["k"])?;
    large.stands_on(name(all.len() - 2)?).await?;
    kept.press(&["Home"])?;
    large.stands_on(name(0)?).await?;
    large.draws_what_is_in_sight().await?;
    large.scrolls_through().await?;

    kept.press(&["slash"])?;
    kept.write("клин").await?;
    kept.until("accounts with the text alone", async || {
        let rows = kept.rows().await?;
        let fits = |row: &String| row.to_lowercase().contains("клин");
        Ok((!rows.is_empty() && rows.iter().all(fits)).then_some(()))
    })
    .await?;
    large.draws_what_is_in_sight().await
}

#[tokio::test]
async fn a_story_of_many_touches_draws_only_the_lines_in_sight() -> Result<()> {
    let large = Large::open().await?;
    let kept = &large.kept;
    let busiest = large.company.clients().next().context("a client")??.account;
    let everything =
        json!({ "account": busiest.id.to_string(), "filter": "everything", "after": null });
    let story = large.all("story", everything).await?;
    ensure!(story.len() > 1_500, "{} entries", story.len());

    kept.go(&format!("/accounts/{}", busiest.id)).await?;
    kept.see(busiest.name.as_str()).await?;
    kept.settle().await?;
    large.draws_what_is_in_sight().await?;
    kept.picture("story")?;
    // Above the story stand the meetings, and J leads through both.
    const IN_STORY: &str =
        "const story = [...document.querySelectorAll('main [role=grid]')].at(-1);
        return story.contains(document.activeElement)";
    for _ in 0..12 {
        kept.press(&["j"])?;
        kept.on_row().await?;
        if kept.ask(IN_STORY, Vec::new()).await? == true {
            break;
        }
    }
    const LINES: &str = "const story = [...document.querySelectorAll('main [role=grid]')].at(-1);
        return Number(story.getAttribute('aria-rowcount'))";
    // How many they are is known once the last page has come.
    kept.until("every line of the story", async || {
        large.scrolls_through().await?;
        let lines = kept.ask(LINES, Vec::new()).await?;
        Ok((lines == story.len()).then_some(()))
    })
    .await?;
    kept.picture("story-end")?;

    kept.press(&["End"])?;
    kept.until("the cursor on the first thing that happened", async || {
        const PLACE: &str = "return Number(document.activeElement.getAttribute('aria-rowindex'))";
        Ok((kept.ask(PLACE, Vec::new()).await? == story.len()).then_some(()))
    })
    .await?;
    large.draws_what_is_in_sight().await
}
