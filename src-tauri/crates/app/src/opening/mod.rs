//! The start of Kept, and text that is half typed.

mod views;

use std::path::Path;

use domain::Problem;
use domain::accounts::{Stage, Tier};
use domain::history::Intent;
use domain::ids::TeammateId;
use domain::settings::Settings;
use domain::teammates::{Authority, Teammate};

use crate::accounts::new_account;
use crate::{App, Error, Refused, Result, typed};
pub use views::*;

/// Most characters of the name of a field.
const KEY_MAX: u32 = 200;
/// Most characters of a half-typed text; more than any field takes.
const DRAFT_MAX: u32 = 100_000;

/// Is there a ledger in this folder, whoever it belongs to?
#[must_use]
pub fn has_ledger(folder: &Path) -> bool {
    store::Ledger::is_in(folder)
}

impl App {
    /// What the window needs before it can paint anything.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn opening(&self) -> Result<OpeningView> {
        let mut reading = self.read().await?;
        let preferences = store::settings::preferences(&mut reading).await?;
        Ok(OpeningView {
            first_start: store::teammates::me(&mut reading).await?.is_none(),
            example: self.example,
            language: self.speaks(&preferences),
            preferences: preferences.into(),
            folder: self.surroundings.folder.display().to_string(),
            version: self.surroundings.version.clone(),
            zone: self.now().zone.to_string(),
            name: self.surroundings.name.clone(),
        })
    }

    /// Begins the ledger: who uses it, in which language, and perhaps their first client. The week is that of
    /// their region.
    ///
    /// # Errors
    /// A refused name, or [`Refused::AlreadyBegun`].
    pub async fn begin(&self, input: Begin) -> Result<()> {
        let me = Teammate {
            id: TeammateId::new(),
            name: typed::line("name", &input.name)?,
            role: None,
            is_me: true,
            authority: Authority::default(),
        };
        let first_account = typed::optional_line("first_account", &input.first_account)?;
        let mut change = self.change_by(me.id, Intent::Begin).await?;
        if store::teammates::me(change.conn()).await?.is_some() {
            return Err(Error::Refused(Refused::AlreadyBegun));
        }
        change.create(&me).await?;
        if let Some(name) = first_account {
            let account = new_account(&change, name, Stage::Active, Tier::Standard);
            change.create(&account).await?;
        }
        let settings = Settings {
            week: self.surroundings.week(),
            ..Settings::default()
        };
        if settings != Settings::default() {
            store::settings::save_rules(&mut change.inner, &settings).await?;
        }
        let mut preferences = store::settings::preferences(change.conn()).await?;
        preferences.language = Some(input.language);
        store::settings::save_preferences(&mut change.inner, &preferences).await?;
        change.renames();
        change.commit().await
    }

    /// Everything half-typed, newest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn drafts(&self) -> Result<Vec<DraftView>> {
        let drafts = store::drafts::all(&mut *self.read().await?).await?;
        Ok(drafts.into_iter().map(DraftView::from).collect())
    }

    /// Keeps the half-typed text of a field, exactly as it stands there.
    ///
    /// # Errors
    /// [`Problem::TooLong`].
    pub async fn keep_draft(&self, input: KeepDraft) -> Result<()> {
        bounded("key", &input.key, KEY_MAX)?;
        bounded("text", &input.text, DRAFT_MAX)?;
        let mut writing = self.ledger.write().await?;
        store::drafts::put(&mut writing, &input.key, &input.text, self.now().instant).await?;
        Ok(writing.commit().await.map_err(store::Error::from)?)
    }

    /// Forgets the half-typed text of a field.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn drop_draft(&self, key: String) -> Result<()> {
        let mut writing = self.ledger.write().await?;
        store::drafts::discard(&mut writing, &key).await?;
        Ok(writing.commit().await.map_err(store::Error::from)?)
    }
}

fn bounded(field: &'static str, text: &str, max: u32) -> Result<()> {
    if text.chars().count() > max as usize {
        Err(Error::invalid(field, Problem::TooLong { max }))
    } else {
        Ok(())
    }
}
