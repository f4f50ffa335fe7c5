//! The keyboard: real keys through the X server, so that layouts and the window manager have their say.

use std::sync::atomic::Ordering;

use anyhow::{Result, bail, ensure};

use crate::Kept;

impl Kept {
    /// Presses keys one after the other, each counting as one: `"ctrl+k"`, `"Escape"`, `"c"`, `"shift+slash"`.
    ///
    /// Letters, digits and signs name the key where they stand on an English keyboard, whatever the layout makes of it.
    ///
    /// # Errors
    /// When the X server does not know a name.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        if keys.is_empty() {
            return Ok(());
        }
        self.presses.fetch_add(keys.len(), Ordering::Relaxed);
        let codes: Vec<String> = keys.iter().map(|key| physical(key)).collect();
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        self.hands(&[["key", "--delay", "20"].as_slice(), &codes].concat())
    }

    /// Writes words where the cursor is. They do not count as keys.
    ///
    /// # Errors
    /// When no field gets the cursor.
    pub async fn write(&self, words: &str) -> Result<()> {
        const TAKES_TEXT: &str = "return document.activeElement.matches('input, textarea')";
        self.until("a field with the cursor", async || {
            Ok((self.ask(TAKES_TEXT, Vec::new()).await? == true).then_some(()))
        })
        .await?;
        self.page().active_element().await?.send_keys(words).await?;
        Ok(())
    }

    /// Presses Tab until the cursor stands on the thing with this name.
    ///
    /// # Errors
    /// When it has gone round the page without coming there.
    pub async fn tab_to(&self, name: &str) -> Result<()> {
        self.walk_to("Tab", name).await
    }

    /// The same backwards, with Shift.
    ///
    /// # Errors
    /// When it has gone round the page without coming there.
    pub async fn tab_back_to(&self, name: &str) -> Result<()> {
        self.walk_to("shift+Tab", name).await
    }

    async fn walk_to(&self, key: &str, name: &str) -> Result<()> {
        let mut passed = Vec::new();
        while passed.len() < ROUND {
            let stood = self.focus_name().await?;
            if stood == name {
                return Ok(());
            }
            let before = self.page().active_element().await?.element_id();
            self.press(&[key])?;
            self.until(&format!("the cursor to leave {stood:?}"), async || {
                let after = self.page().active_element().await?.element_id();
                Ok((*after != *before).then_some(()))
            })
            .await?;
            passed.push(stood);
        }
        bail!("{key} does not lead to {name:?}, but past {passed:?}")
    }

    /// How many keys were pressed beside words since the last time this was asked.
    pub fn keys_pressed(&self) -> usize {
        self.presses.swap(0, Ordering::Relaxed)
    }

    /// Changes the keyboard layout of the whole desktop: `"us"`, `"ru"`, `"ir"`.
    ///
    /// # Errors
    /// When the X server does not have it.
    pub fn layout(&self, name: &str) -> Result<()> {
        let status = self.desktop().command("setxkbmap").arg(name).status()?;
        ensure!(status.success(), "no keyboard layout {name}");
        Ok(())
    }

    /// What a person's hands do, in `xdotool`'s words: moving the pointer, resizing the window.
    ///
    /// # Errors
    /// When `xdotool` could not do it.
    pub fn hands(&self, words: &[&str]) -> Result<()> {
        let done = self.desktop().command("xdotool").args(words).output()?;
        ensure!(
            done.status.success(),
            "xdotool {words:?}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        Ok(())
    }
}

/// More things than the longest page has for the cursor to stand on.
const ROUND: usize = 200;

/// The rows of an English keyboard, and the code of the first key of each in an X server.
const ROWS: [(&str, usize); 4] = [
    ("1234567890", 10),
    ("qwertyuiop", 24),
    ("asdfghjkl", 38),
    ("zxcvbnm", 52),
];

/// Where the signs that shortcuts use stand on an English keyboard.
const SIGNS: [(&str, &str); 3] = [("minus", "20"), ("equal", "21"), ("slash", "61")];

/// `ctrl+k` with the code of the key in place of its letter.
fn physical(key: &str) -> String {
    let (before, last) = key
        .rsplit_once('+')
        .map_or(("", key), |(before, last)| (before, last));
    let code = ROWS.iter().find_map(|(row, first)| {
        let place = if last.len() == 1 {
            row.find(last)?
        } else {
            return None;
        };
        Some((first + place).to_string())
    });
    let sign = SIGNS.iter().find(|(name, _)| *name == last);
    let code = code.or_else(|| sign.map(|(_, code)| (*code).to_owned()));
    let last = code.unwrap_or_else(|| last.to_owned());
    if before.is_empty() {
        last
    } else {
        format!("{before}+{last}")
    }
}
