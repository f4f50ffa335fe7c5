//! Notification servers as they are met: one that ends and comes back, shows no buttons, says no, or never answers (Q10).
//! Whatever they do, Today says what is due.

use anyhow::{Context, Result, ensure};
use kept_tests::{Asked, Kept, Manner, Recording, Start};
use serde_json::Value;

use crate::bubbles::{ask, begun, remind, shown, with_bubbles};

/// Kept with one client and no quiet hours, on a desktop whose server has these manners.
async fn with_server(manner: Manner) -> Result<(Kept, String, Recording)> {
    let kept = Kept::open(Start::default()).await?;
    let server = Recording::on(kept.desktop(), manner).await?;
    let account = begun(&kept).await?;
    Ok((kept, account, server))
}

/// The last of so many that a server was asked to show.
async fn asked(kept: &Kept, server: &Recording, count: usize) -> Result<Asked> {
    kept.until("a bubble that was asked for", async || {
        let asked = server.asked();
        Ok(asked.get(count - 1).cloned())
    })
    .await
}

async fn is_in_today(kept: &Kept) -> Result<()> {
    let today = ask(kept, "today", Value::Null).await?;
    let rows = today["waiting"].as_array().context("rows")?;
    ensure!(rows.len() == 1, "{today}");
    Ok(())
}

#[tokio::test]
async fn q10_after_the_server_was_started_again_bubbles_come_and_are_heard() -> Result<()> {
    let (mut kept, account) = with_bubbles().await?;
    remind(&kept, &account, "First").await?;
    shown(&kept, 1).await?;
    kept.desktop_mut().remove_bubbles();
    kept.desktop_mut().add_bubbles()?;
    remind(&kept, &account, "Second").await?;
    let bubble = shown(&kept, 2).await?;
    ensure!(bubble.body.starts_with("Second|"), "{bubble:?}");

    kept.desktop().press("Done")?;
    kept.until("the second to be settled", async || {
        let reminders = kept.became("reminder", "done_at").await?;
        Ok((reminders.len() == 1).then_some(()))
    })
    .await
}

#[tokio::test]
async fn q10_a_server_without_buttons_shows_the_words_alone() -> Result<()> {
    let (kept, account, server) = with_server(Manner::WithoutButtons).await?;
    remind(&kept, &account, "Call back").await?;
    let bubble = asked(&kept, &server, 1).await?;
    assert_eq!(bubble.title, "Acme");
    ensure!(bubble.body.starts_with("Call back\n"), "{bubble:?}");
    assert_eq!(bubble.buttons, [""; 0]);
    is_in_today(&kept).await
}

#[tokio::test]
async fn q10_what_a_server_refused_is_shown_by_the_next() -> Result<()> {
    let (kept, account, server) = with_server(Manner::Refuses).await?;
    remind(&kept, &account, "Call back").await?;
    asked(&kept, &server, 1).await?;
    is_in_today(&kept).await?;

    drop(server);
    let server = Recording::on(kept.desktop(), Manner::Shows).await?;
    // Looked at again by the next change at the latest.
    remind(&kept, &account, "And mail").await?;
    assert_eq!(asked(&kept, &server, 1).await?.title, "Acme");
    Ok(())
}

#[tokio::test]
async fn q10_a_server_that_never_answers_or_dies_meanwhile_holds_nothing_up() -> Result<()> {
    let (kept, account, server) = with_server(Manner::Hangs).await?;
    remind(&kept, &account, "Call back").await?;
    asked(&kept, &server, 1).await?;
    is_in_today(&kept).await?;

    // Whether it was shown nobody knows, so it is named once more, and does not ring.
    drop(server);
    let server = Recording::on(kept.desktop(), Manner::Shows).await?;
    remind(&kept, &account, "And mail").await?;
    let told = asked(&kept, &server, 1).await?;
    ensure!(
        told.title == "Acme" || told.title == "One client is waiting",
        "{told:?}"
    );
    is_in_today(&kept).await
}
