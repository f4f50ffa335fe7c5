//! Imports that came in: their list, the page of one, the one question after it, and taking it back.

use domain::accounts::{Stage, Tier};
use domain::history::Intent;
use domain::ids::{AccountId, EndingId, ImportId};
use domain::imports::Import;
use store::Connection;

use super::{
    CandidateView, FileOutcome, HistoryOfImport, HistoryRow, ImportPage, ImportRow, RankAccounts,
    StillThereView,
};
use crate::app::in_sight;
use crate::contracts::MoneyView;
use crate::today::signal_view;
use crate::wire::{Named, Page};
use crate::{App, Error, Refused, Result, page};

/// Imports in the list.
const LISTED: u32 = 100;
/// Rows of the lists on one import's page, and of one page of its history.
const ROWS: u32 = 200;

impl App {
    /// What has come in so far, the latest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn imports(&self) -> Result<Vec<ImportRow>> {
        let mut reading = self.read().await?;
        let mut rows = Vec::new();
        for import in store::imports::latest(&mut reading, LISTED).await? {
            rows.push(row(&mut reading, import).await?);
        }
        Ok(rows)
    }

    /// The page of one import.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn import(&self, id: ImportId) -> Result<ImportPage> {
        let mut reading = self.read().await?;
        let import = existing(&mut reading, id).await?;
        let is_reverted = import.reverted_at.is_some();
        let asks = asks(&import);
        let import = row(&mut reading, import).await?;
        let candidates = if asks {
            store::imports::candidates(&mut reading, id, ROWS).await?
        } else {
            Vec::new()
        };
        let still_there = if is_reverted {
            store::imports::still_there(&mut reading, id, ROWS).await?
        } else {
            Vec::new()
        };
        Ok(ImportPage {
            import,
            candidates: candidates.into_iter().map(candidate).collect(),
            still_there: still_there.into_iter().map(stayed).collect(),
        })
    }

    /// What came in as history with an import, the longest past first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn history_of_import(&self, query: HistoryOfImport) -> Result<Page<HistoryRow>> {
        let now = self.now();
        let after = page::after(query.after.as_deref())?;
        let mut reading = self.read().await?;
        let found =
            store::imports::history_of(&mut reading, query.import, after.as_ref(), ROWS).await?;
        let mut rows = Vec::with_capacity(found.rows.len());
        for one in found.rows {
            let Some(signal) = signal_view(&mut reading, &one.signal, &now).await? else {
                continue;
            };
            let account = Named {
                id: one.account,
                name: one.account_name.to_string(),
            };
            rows.push(HistoryRow { account, signal });
        }
        Ok(Page {
            rows,
            next: found.next.as_ref().map(page::place),
        })
    }

    /// Takes an import back as a whole: what nobody edited or uses goes, the rest stays and is listed on its page.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Refused::WrongState`] when that has happened already, [`Refused::ImportRunning`].
    pub async fn revert_import(&self, id: ImportId) -> Result<()> {
        let _turn = self.importing.begin(true)?;
        let mut change = self.change(Intent::RevertImport).await?;
        let import = existing(change.conn(), id).await?;
        if import.reverted_at.is_some() {
            return Err(Error::Refused(Refused::WrongState));
        }
        let at = change.now.instant;
        change
            .save(&Import {
                reverted_at: Some(at),
                ..import
            })
            .await?;
        change.inner.revert(id).await?;
        change.renames();
        change.commit().await
    }

    /// Answers the one question after an import: which of its accounts are active and strategic. The others are
    /// light.
    ///
    /// # Errors
    /// [`Error::NotFound`] for the import or an account.
    pub async fn rank_accounts(&self, input: RankAccounts) -> Result<()> {
        let mut change = self.change(Intent::RankAccounts).await?;
        let import = existing(change.conn(), input.import).await?;
        let at = change.now.instant;
        change
            .save(&Import {
                ranked_at: Some(at),
                ..import
            })
            .await?;
        let weightier = store::imports::not_light(change.conn(), input.import).await?;
        for id in &input.strategic {
            let account = in_sight(change.conn(), *id).await?;
            let stage = match account.stage {
                Stage::Prospect | Stage::Onboarding | Stage::Active | Stage::Paused => {
                    Stage::Active
                }
                past @ (Stage::Churned | Stage::Declined) => past,
            };
            let strategic = domain::accounts::Account {
                tier: Tier::Strategic,
                stage,
                ..account
            };
            change.save(&strategic).await?;
        }
        let is_other = |id: &AccountId| !input.strategic.contains(id);
        for id in weightier.into_iter().filter(is_other) {
            let account = in_sight(change.conn(), id).await?;
            change
                .save(&domain::accounts::Account {
                    tier: Tier::Light,
                    ..account
                })
                .await?;
        }
        change.commit().await
    }

    /// Somebody looked through the past dates that came with an import: Today keeps silent about them.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn look_through_import(&self, id: ImportId) -> Result<()> {
        let mut change = self.change(Intent::LookThroughImport).await?;
        let import = existing(change.conn(), id).await?;
        let at = change.now.instant;
        change
            .save(&Import {
                looked_through_at: Some(at),
                ..import
            })
            .await?;
        change.commit().await
    }

    /// Removes an ending that never was.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_ending(&self, id: EndingId) -> Result<()> {
        let mut change = self.change(Intent::RemoveEnding).await?;
        change.remove::<domain::endings::Ending>(id).await?;
        change.commit().await
    }
}

async fn existing(conn: &mut Connection, id: ImportId) -> Result<Import> {
    store::imports::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("import"))
}

/// Do the accounts of this import wait for being told apart?
fn asks(import: &Import) -> bool {
    let has_accounts = import
        .files
        .iter()
        .any(|file| file.kind == domain::imports::ImportKind::Account && file.counts.made > 0);
    has_accounts && import.ranked_at.is_none() && import.reverted_at.is_none()
}

async fn row(conn: &mut Connection, import: Import) -> Result<ImportRow> {
    let unseen = match import.looked_through_at {
        None => store::imports::history_count(conn, import.id).await?,
        Some(_) => 0,
    };
    Ok(ImportRow {
        id: import.id,
        source: import.source.to_string(),
        at: import.at.into(),
        asks: asks(&import),
        unseen,
        reverted_at: import.reverted_at.map(Into::into),
        files: import.files.into_iter().map(FileOutcome::from).collect(),
    })
}

fn candidate(candidate: store::imports::Candidate) -> CandidateView {
    CandidateView {
        account: Named {
            id: candidate.account,
            name: candidate.name.to_string(),
        },
        yearly: candidate
            .yearly
            .into_iter()
            .map(|(currency, minor)| MoneyView { minor, currency })
            .collect(),
        seats: candidate.seats,
        last_touch: candidate.last_touch.map(Into::into),
        is_strategic: candidate.is_strategic,
    }
}

fn stayed(one: store::imports::StillThere) -> StillThereView {
    StillThereView {
        kind: one.kind,
        id: one.record.hyphenated().to_string(),
        account: one.account,
        name: one.name.map(|name| name.to_string()),
    }
}
