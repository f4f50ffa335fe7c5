//! The window itself: that it opens, remembers its size, and lets nothing in or out.
#![cfg(target_os = "linux")]

use anyhow::Result;
use kept_tests::{Kept, Start};
use serde_json::json;

/// What the page answers to `script`.
async fn answer(kept: &Kept, script: &str) -> Result<serde_json::Value> {
    Ok(kept.page().execute(script, Vec::new()).await?)
}

#[tokio::test]
async fn the_window_opens_and_paints() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;

    kept.settle().await?;

    kept.picture("open")?;
    Ok(())
}

#[tokio::test]
async fn z4_the_window_comes_back_at_the_size_it_was_left() -> Result<()> {
    let mut kept = Kept::open(Start::default()).await?;
    let inner = "return [innerWidth, innerHeight]";
    assert_eq!(
        answer(&kept, inner).await?,
        json!([1280, 800]),
        "the size at the first start"
    );

    kept.resize(1000, 640)?;
    kept.until("the new size", async || {
        Ok((answer(&kept, inner).await? == json!([1000, 640])).then_some(()))
    })
    .await?;
    kept.restart().await?;

    assert_eq!(answer(&kept, inner).await?, json!([1000, 640]));
    Ok(())
}

#[tokio::test]
async fn z4_the_window_is_never_smaller_than_its_least_size() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;

    kept.resize(300, 200)?;

    kept.until("the least size", async || {
        Ok(
            (answer(&kept, "return [innerWidth, innerHeight]").await? == json!([800, 560]))
                .then_some(()),
        )
    })
    .await
}

#[tokio::test]
async fn the_page_can_neither_leave_nor_run_foreign_words() -> Result<()> {
    let kept = Kept::open(Start::default()).await?;
    let home = answer(&kept, "return location.origin").await?;

    answer(
        &kept,
        "location.href = 'https://example.com/'; window.open('https://example.com/')",
    )
    .await?;
    answer(
        &kept,
        "const image = new Image(); image.src = 'https://example.com/a.png'",
    )
    .await?;
    let evaluated = answer(
        &kept,
        "try { return eval('1 + 1') } catch (refused) { return refused.name }",
    )
    .await?;
    let injected = answer(
        &kept,
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.injected = true\">');
         return window.injected ?? 'nothing ran'",
    )
    .await?;

    assert_eq!(answer(&kept, "return location.origin").await?, home);
    assert_eq!(kept.page().windows().await?.len(), 1);
    assert_eq!(evaluated, json!("EvalError"));
    assert_eq!(injected, json!("nothing ran"));
    assert_eq!(
        answer(&kept, "return typeof window.__TAURI__").await?,
        json!("undefined")
    );
    assert_eq!(
        answer(&kept, "return Object.isFrozen(Object.prototype)").await?,
        json!(true)
    );
    Ok(())
}
