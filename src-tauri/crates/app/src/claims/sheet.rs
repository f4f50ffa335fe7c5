//! The answers to RFP questions as a sheet, each with how far it is true (K4).

use std::io::{BufWriter, Write};
use std::path::Path;

use domain::claims::ClaimPlace;
use store::claims::Which;

use super::{ClaimView, shown};
use crate::exports::{Coming, Exported};
use crate::imports::escaped;
use crate::{App, Error, Result};

/// What a sheet of answers says in the person's language.
pub struct AnswerWords<'w> {
    /// What stands over its columns: the question, the answer, the capability, the status, who stands by it, the day of
    /// the last check.
    pub headers: [String; 6],
    /// How far an answer is true.
    pub status: Box<dyn Fn(&ClaimView) -> String + Send + Sync + 'w>,
}

impl App {
    /// Writes every claim that answers a question of an RFP into `file`, with how far each is true. A cell that a
    /// spreadsheet would take for a formula is kept from it by an apostrophe. A file that stands there is replaced only
    /// once the new one is whole.
    ///
    /// # Errors
    /// [`Error::NotWritten`], and those of the ledger's disk. Then `file` is as it was.
    pub async fn export_answers(&self, file: &Path, words: &AnswerWords<'_>) -> Result<Exported> {
        let now = self.now();
        let claims = {
            let mut reading = self.read().await?;
            shown(&mut reading, Which::At(ClaimPlace::Rfp), &now).await?
        };
        let coming = Coming::beside(file)?;
        write(&coming, &claims, words).map_err(Error::NotWritten)?;
        Ok(Exported {
            records: claims.len() as u64,
            file: coming.settle()?,
        })
    }
}

fn write(coming: &Coming, claims: &[ClaimView], words: &AnswerWords<'_>) -> std::io::Result<()> {
    let mut text = BufWriter::new(coming.as_file());
    // Spreadsheets know UTF-8 by this mark alone.
    text.write_all("\u{FEFF}".as_bytes())?;
    let mut out = csv::Writer::from_writer(text);
    out.write_record(&words.headers)?;
    for claim in claims {
        let typed = |text: &Option<String>| escaped(text.as_deref().unwrap_or_default());
        out.write_record([
            typed(&claim.passage),
            escaped(&claim.text),
            typed(&claim.capability_name),
            (words.status)(claim),
            typed(&claim.approver_name),
            claim.checked_on.to_string(),
        ])?;
    }
    out.flush()
}
