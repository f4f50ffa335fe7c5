//! What the palette finds.

mod views;

use std::sync::Arc;

use domain::fold::fold;
use domain::search::{excerpt, looked_for};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use store::Connection;
use store::search::{Indexed, Said};

use crate::names::Hit;
use crate::wire::Named;
use crate::{App, Result};
pub use views::*;

/// Most things shown.
const SHOWN: usize = 30;
/// Most names and most commitments that are ranked.
const RANKED: usize = 120;
/// Most things shown that hold the words.
const WITH_WORDS: u32 = 20;
/// Records that go into the index before somebody else may write.
const INDEXED: u32 = 500;
/// Most characters of what is looked for.
const LOOKED_FOR: usize = 200;

impl App {
    /// Accounts, people and open commitments with this text in them, the best first, in whatever script or case.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn find(&self, text: String) -> Result<Vec<Found>> {
        let text: String = text.trim().chars().take(LOOKED_FOR).collect();
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let folded = fold(&text);
        let mut found = Vec::new();
        let names = self.names().await?;
        for (name, hit) in names.with(&folded, RANKED) {
            let (account, contact) = match hit {
                Hit::Account(account) => (account, None),
                Hit::Contact(contact, called, account) => (account, Some((contact, called))),
            };
            let Some(account) = names.account(account) else {
                continue;
            };
            let hit = match contact {
                None => Found::Account { account },
                Some((id, called)) => Found::Contact {
                    id,
                    name: called.to_owned(),
                    account,
                },
            };
            found.push((name.to_owned(), hit));
        }
        drop(names);
        let owed = self.owed().await?;
        let said = owed.iter().filter(|said| said.folded.contains(&folded));
        for said in said.take(RANKED) {
            let account = Named {
                id: said.account,
                name: said.account_name.to_string(),
            };
            found.push((
                said.folded.clone(),
                Found::Commitment {
                    id: said.id,
                    words: said.words.to_string(),
                    side: said.side,
                    account,
                },
            ));
        }
        Ok(ranked(&folded, found))
    }

    /// What was said with these words in it: touches, promises and duties, reminders and what meetings are about, newest
    /// first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn find_words(&self, text: String) -> Result<Vec<FoundWords>> {
        let text: String = text.chars().take(LOOKED_FOR).collect();
        let looked_for = looked_for(&text);
        let zone = self.now().zone;
        let found =
            store::search::with_words(&mut *self.read().await?, &looked_for, WITH_WORDS).await?;
        Ok(found
            .into_iter()
            .map(|one| {
                let (kind, id) = match one.record {
                    Indexed::Touch(id) => (WordsOf::Touch, id.uuid()),
                    Indexed::Commitment(id) => (WordsOf::Commitment, id.uuid()),
                    Indexed::Reminder(id) => (WordsOf::Reminder, id.uuid()),
                    Indexed::Meeting(id) => (WordsOf::Meeting, id.uuid()),
                };
                // The day a promise was made has no time, so no zone moves it.
                let on = match one.record {
                    Indexed::Commitment(_) => one.at.date_naive(),
                    _ => zone.day_of(one.at),
                };
                FoundWords {
                    kind,
                    id: id.to_string(),
                    account: Named {
                        id: one.account,
                        name: one.account_name.to_string(),
                    },
                    on,
                    pieces: excerpt(&one.text, &looked_for)
                        .into_iter()
                        .map(PieceView::from)
                        .collect(),
                }
            })
            .collect())
    }

    /// Brings the next slice of the index of words in step with the ledger. True while there is more.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn index_words(&self) -> Result<bool> {
        if !store::search::is_behind(&mut *self.read().await?).await? {
            return Ok(false);
        }
        let mut writing = self.ledger.write().await?;
        let indexed = store::search::index(&mut writing, INDEXED).await?;
        writing.commit().await.map_err(store::Error::from)?;
        Ok(indexed == INDEXED)
    }

    /// Reads what the first key of a search or of a capture line would wait for.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn read_ahead(&self) -> Result<()> {
        self.names().await?.fold();
        self.owed().await?;
        Ok(())
    }

    /// What is owed, as it stands: no key reads it again before something was saved.
    async fn owed(&self) -> Result<Arc<Vec<Said>>> {
        let mut reading = self.read().await?;
        let read =
            async |conn: &mut Connection, (): &()| Ok(store::search::open_words(conn).await?);
        self.owed.answer(&mut reading, (), read).await
    }
}

/// The best first; of equals the kind that was looked at first.
fn ranked(text: &str, found: Vec<(String, Found)>) -> Vec<Found> {
    let pattern = Pattern::new(
        text,
        CaseMatching::Ignore,
        Normalization::Smart,
        AtomKind::Substring,
    );
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut scored: Vec<(u32, Found)> = found
        .into_iter()
        .map(|(folded, found)| {
            let score = pattern
                .score(Utf32Str::new(&folded, &mut buffer), &mut matcher)
                .unwrap_or(0);
            // Of two that fit alike, the one with less beside it is more likely meant.
            let beside = u32::try_from(folded.chars().count())
                .unwrap_or(u32::MAX)
                .min(100);
            (score.saturating_mul(100).saturating_sub(beside), found)
        })
        .collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored
        .into_iter()
        .take(SHOWN)
        .map(|(_, found)| found)
        .collect()
}
