//! A ledger that cannot be opened is told of in plain words and left exactly as it was.

use std::fs;

use anyhow::Result;
use kept_tests::{Kept, Start};

use crate::tongues::ENGLISH;

/// The page says what happened, what is safe and what to do, and the file is the same afterwards.
async fn is_told_and_untouched(kept: &mut Kept, trouble: &str) -> Result<()> {
    let file = kept.data().join("kept.db");
    let before = fs::read(&file)?;

    kept.start().await?;
    let say = ENGLISH.catalogue()?;
    for part in ["", "-safe", "-do"] {
        kept.see(&say.say(&format!("opening-{trouble}{part}"), &[])?)
            .await?;
    }
    kept.find(kept_tests::Role::Button, &say.say("trouble-again", &[])?)
        .await?;
    kept.close().await?;

    assert!(fs::read(&file)? == before, "the file was changed");
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_no_ledger_is_left_untouched() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    kept.settle().await?;
    kept.close().await?;
    fs::write(
        kept.data().join("kept.db"),
        "This is a shopping list.\n".repeat(400),
    )?;

    is_told_and_untouched(&mut kept, "damaged").await
}

#[tokio::test]
async fn a_ledger_of_a_newer_kept_is_left_untouched() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    ENGLISH.begin(&kept).await?;
    kept.close().await?;
    kept.was_used_by_a_newer_kept().await?;

    is_told_and_untouched(&mut kept, "newer").await
}

#[tokio::test]
async fn a_second_kept_on_the_same_ledger_says_that_it_is_in_use() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let first = Kept::open(Start::default()).await?;
    ENGLISH.begin(&first).await?;

    let second = first.open_beside().await?;

    second.see(&say.say("opening-in-use", &[])?).await?;
    second.see(&say.say("opening-in-use-do", &[])?).await?;
    ENGLISH.add_client(&first).await
}

/// A home that takes nothing: a file stands where the data folder would be.
#[tokio::test]
async fn q10_where_nothing_can_be_written_a_window_says_that_the_ledger_is_not_open() -> Result<()>
{
    let say = ENGLISH.catalogue()?;
    let place = tempfile::TempDir::with_prefix("kept-data-")?;
    let wall = place.path().join("wall");
    fs::write(&wall, "no folder")?;
    let mut kept = Kept::open(Start::default()).await?;
    kept.close().await?;
    kept.start_on(&wall.join("data")).await?;
    for part in ["", "-safe", "-do"] {
        kept.see(&say.say(&format!("opening-other{part}"), &[])?)
            .await?;
    }
    Ok(())
}
