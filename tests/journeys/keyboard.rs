//! The whole program without a pointer.

use anyhow::{Result, ensure};
use kept_tests::{Catalogue, Kept, Role, Start};
use serde_json::Value;

use crate::tongues::ENGLISH;

/// The screens, by the way that leads there.
const ROOMS: [(&str, &str); 5] = [
    ("t", "room-today"),
    ("a", "room-accounts"),
    ("p", "room-promises"),
    ("r", "room-renewals"),
    ("s", "room-settings"),
];

#[tokio::test]
async fn everything_is_in_reach_of_the_keyboard() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start {
        example: true,
        ..Start::default()
    })
    .await?;
    kept.settle().await?;
    every_room(&kept, &say).await?;
    rows(&kept, &say).await?;
    overlays(&kept, &say).await?;
    kept.layout("ru")?;
    kept.press(&["g", "p"])?;
    is_in(&kept, &say, "room-promises").await?;
    overlays(&kept, &say).await?;
    kept.layout("us")
}

#[tokio::test]
async fn the_cursor_is_seen_wherever_tab_leads() -> Result<()> {
    let say = ENGLISH.catalogue()?;
    let kept = Kept::open(Start::default()).await?;
    kept.find(Role::Button, &say.say("start-begin", &[])?)
        .await?;
    is_seen_everywhere(&kept, "the first start").await?;
    let looking = kept.call("look_around", Value::Null).await?;
    ensure!(looking.is_ok(), "{looking:?}");
    kept.see(&say.say("example-data", &[])?).await?;
    for (key, room) in ROOMS {
        kept.press(&["Escape", "g", key])?;
        is_in(&kept, &say, room).await?;
        kept.settle().await?;
        is_seen_everywhere(&kept, room).await?;
    }
    kept.press(&["Escape"])?;
    ENGLISH.open_account(&kept).await?;
    for (tab, key) in ["shift+1", "shift+2", "shift+3", "shift+4"]
        .into_iter()
        .enumerate()
    {
        kept.press(&[key])?;
        kept.settle().await?;
        is_seen_everywhere(&kept, &format!("tab {} of an account", tab + 1)).await?;
        kept.press(&["Escape"])?;
    }
    Ok(())
}

async fn every_room(kept: &Kept, say: &Catalogue) -> Result<()> {
    for (key, room) in ROOMS {
        kept.press(&["g", key])?;
        is_in(kept, say, room).await?;
    }
    Ok(())
}

/// J and K choose, Enter opens.
async fn rows(kept: &Kept, say: &Catalogue) -> Result<()> {
    kept.press(&["g", "a"])?;
    is_in(kept, say, "room-accounts").await?;
    kept.press(&["j"])?;
    let first = kept.on_row().await?;
    kept.press(&["j"])?;
    let second = kept
        .until("another row", async || {
            let row = kept.on_row().await?;
            Ok((row != first).then_some(row))
        })
        .await?;
    kept.press(&["k"])?;
    kept.until("the row above", async || {
        Ok((kept.on_row().await? != second).then_some(()))
    })
    .await?;
    let name = kept
        .on_row()
        .await?
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    kept.press(&["Return"])?;
    kept.find(Role::Tab, &say.say("account-story", &[])?)
        .await?;
    kept.until(&format!("the page of {name}"), async || {
        let heading = kept
            .ask("return document.querySelector('h1').innerText", Vec::new())
            .await?;
        Ok(heading
            .as_str()
            .is_some_and(|heading| heading.contains(&name))
            .then_some(()))
    })
    .await
}

/// The palette and the list of keys come and go; the capture line is left as it was entered.
async fn overlays(kept: &Kept, say: &Catalogue) -> Result<()> {
    kept.press(&["ctrl+k"])?;
    kept.focused(&say.say("palette", &[])?).await?;
    kept.press(&["Escape"])?;
    gone(kept).await?;
    kept.press(&["shift+slash"])?;
    kept.find(Role::Dialog, &say.say("keys-all", &[])?).await?;
    kept.press(&["Escape"])?;
    gone(kept).await?;
    kept.press(&["c"])?;
    kept.focused(&say.say("capture", &[])?).await?;
    kept.press(&["Escape"])?;
    kept.until("the line left", async || {
        let there = kept.focus_name().await?;
        Ok((there != say.say("capture", &[])?).then_some(()))
    })
    .await
}

async fn gone(kept: &Kept) -> Result<()> {
    kept.until("no overlay", async || {
        let open = kept.ask(
            "return document.querySelector('[role=dialog]') !== null",
            Vec::new(),
        );
        Ok((open.await? == false).then_some(()))
    })
    .await
}

/// Waits until one stands in a room, by the rail and by the window's title.
async fn is_in(kept: &Kept, say: &Catalogue, room: &str) -> Result<()> {
    let title = format!("{} · Kept", say.say(room, &[])?);
    kept.until(&title, async || {
        Ok((kept.ask("return document.title", Vec::new()).await? == title.as_str()).then_some(()))
    })
    .await
}

/// How the thing under the cursor and what surrounds it is drawn, and how it is drawn without the cursor.
const RING: &str = "
    const drawn = (one) => {
        const { boxShadow, outlineStyle, outlineColor, borderColor } = getComputedStyle(one);
        return [boxShadow, outlineStyle, outlineColor, borderColor].join();
    };
    const at = document.activeElement;
    if (at === document.body) return { name: '', seen: true };
    const around = [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement,
        at.parentElement?.parentElement?.parentElement].filter(Boolean);
    const focused = around.map(drawn);
    at.blur();
    const blurred = around.map(drawn);
    at.focus({ focusVisible: true, preventScroll: true });
    const box = at.getBoundingClientRect();
    return {
        name: (at.getAttribute('aria-label') ?? at.innerText ?? '').slice(0, 60) + ' ' + at.outerHTML.slice(0, 90),
        seen: focused.some((one, index) => one !== blurred[index]),
        place: [box.x, box.y, box.width, box.height].join(),
    }";

/// Walks once round the page with Tab; each stop must look different from how it looks without the cursor.
async fn is_seen_everywhere(kept: &Kept, screen: &str) -> Result<()> {
    let mut stops: Vec<Value> = Vec::new();
    let mut unseen = Vec::new();
    for _ in 0..60 {
        let before = kept.page().active_element().await?.element_id();
        kept.press(&["Tab"])?;
        kept.until("the next stop", async || {
            let after = kept.page().active_element().await?.element_id();
            Ok((*after != *before).then_some(()))
        })
        .await?;
        let stop = kept.ask(RING, Vec::new()).await?;
        if stop["name"] != "" && stops.contains(&stop) {
            break;
        }
        if stop["seen"] == false {
            unseen.push(stop["name"].clone());
        }
        stops.push(stop);
    }
    ensure!(stops.len() > 3, "Tab leads nowhere on {screen}: {stops:?}");
    ensure!(
        unseen.is_empty(),
        "no cursor is seen on {screen} at {unseen:#?}"
    );
    Ok(())
}
