//! Rows of `boundary`. What is named there stands in `boundary_capability` too, which the schema keeps in step.

use domain::boundaries::Boundary;
use domain::history::RecordKind;
use domain::ids::{BoundaryId, CapabilityId};
use domain::phrases::Phrases;
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, maybe_line, words};
use crate::error::{Error, Result};

/// The columns of a boundary, of the table by the name `boundary`.
macro_rules! boundary_columns {
    () => {
        "boundary.boundary_id, boundary.sentence, boundary.segment, boundary.capabilities, boundary.words"
    };
}
pub(crate) use boundary_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct BoundaryRow {
    pub boundary_id: Hyphenated,
    pub sentence: String,
    pub segment: Option<String>,
    pub capabilities: String,
    pub words: Option<String>,
}

impl Row for BoundaryRow {
    const KIND: RecordKind = RecordKind::Boundary;
    const ID: &'static str = "boundary_id";
    const SELECT: &'static str = concat!(
        "select ",
        boundary_columns!(),
        " from boundary where boundary_id = ?"
    );
    const INSERT: &'static str = "
        insert into boundary (boundary_id, sentence, segment, capabilities, words)
        select one.value ->> 'boundary_id', one.value ->> 'sentence', one.value ->> 'segment',
            one.value ->> 'capabilities', one.value ->> 'words'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update boundary set sentence = ?1 ->> 'sentence', segment = ?1 ->> 'segment',
            capabilities = ?1 ->> 'capabilities', words = ?1 ->> 'words'
        where boundary_id = ?1 ->> 'boundary_id'";
    const DELETE: &'static str = "delete from boundary where boundary_id = ?";
}

impl Record for Boundary {
    type Row = BoundaryRow;
    type Id = BoundaryId;

    fn row(&self, _: Option<&BoundaryRow>) -> BoundaryRow {
        BoundaryRow {
            boundary_id: self.id.stored(),
            sentence: self.sentence.to_string(),
            segment: self.segment.as_ref().map(ToString::to_string),
            capabilities: serde_json::json!(self.capabilities).to_string(),
            words: (!self.words.is_empty()).then(|| self.words.to_string()),
        }
    }
}

impl TryFrom<BoundaryRow> for Boundary {
    type Error = Error;

    fn try_from(row: BoundaryRow) -> Result<Self> {
        let capabilities: Vec<CapabilityId> = serde_json::from_str(&row.capabilities)
            .map_err(|_| Error::Damaged("boundary.capabilities"))?;
        let mut boundary = Self {
            id: BoundaryId::from_uuid(row.boundary_id.into_uuid()),
            sentence: words("boundary.sentence", &row.sentence)?,
            segment: maybe_line("boundary.segment", row.segment.as_deref())?,
            capabilities: Vec::new(),
            words: Phrases::parse(row.words.as_deref().unwrap_or_default())
                .map_err(|_| Error::Damaged("boundary.words"))?,
        };
        boundary
            .name(capabilities)
            .map_err(|_| Error::Damaged("boundary.capabilities"))?;
        Ok(boundary)
    }
}
