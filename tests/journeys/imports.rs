//! Files of another system come in: looked at, tried, brought in, asked about once, and taken back.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use kept_tests::{Kept, Role, Start};
use serde_json::{Value, json};

use crate::tongues::ENGLISH;

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
    let folder = tempfile::TempDir::with_prefix("kept-files-")?;
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
    let accounts = json!({ "filter": "all", "text": "", "after": null });
    let left = kept.call("accounts", accounts).await?;
    let left = left.map_err(|refused| anyhow::anyhow!("{refused}"))?;
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

/// Names a file in the system's own dialog, which `o` opens.
async fn choose(kept: &Kept, path: &Path) -> Result<()> {
    let asks = ["search", "--sync", "--onlyvisible", "--name", "^Open File$"];
    kept.press(&["o"])?;
    kept.hands(&[asks.as_slice(), &["windowfocus", "--sync"]].concat())?;
    kept.hands(&["key", "ctrl+l"])?;
    kept.hands(&["sleep", "0.5"])?;
    kept.hands(&["type", "--delay", "20", &path.display().to_string()])?;
    kept.hands(&["key", "Return"])?;
    let name = path.file_name().context("a file has a name")?;
    kept.see(&name.to_string_lossy()).await
}
