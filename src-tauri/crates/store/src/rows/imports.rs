//! Rows of `import`.

use domain::history::RecordKind;
use domain::ids::ImportId;
use domain::imports::Import;
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{Stored, instant, line};
use crate::error::{Error, Result};

/// The columns of an import, of the table by the name `import`.
macro_rules! import_columns {
    () => {
        "import.import_id, import.source, import.at, import.files, import.looked_through_at, import.ranked_at,
         import.reverted_at"
    };
}
pub(crate) use import_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct ImportRow {
    pub import_id: Hyphenated,
    pub source: String,
    pub at: i64,
    pub files: String,
    pub looked_through_at: Option<i64>,
    pub ranked_at: Option<i64>,
    pub reverted_at: Option<i64>,
}

impl Row for ImportRow {
    const KIND: RecordKind = RecordKind::Import;
    const ID: &'static str = "import_id";
    const SELECT: &'static str = concat!(
        "select ",
        import_columns!(),
        " from import where import_id = ?"
    );
    const INSERT: &'static str = "
        insert into import (import_id, source, at, files, looked_through_at, ranked_at, reverted_at)
        select one.value ->> 'import_id', one.value ->> 'source', one.value ->> 'at', one.value ->> 'files',
            one.value ->> 'looked_through_at', one.value ->> 'ranked_at', one.value ->> 'reverted_at'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update import set source = ?1 ->> 'source', at = ?1 ->> 'at', files = ?1 ->> 'files',
            looked_through_at = ?1 ->> 'looked_through_at', ranked_at = ?1 ->> 'ranked_at',
            reverted_at = ?1 ->> 'reverted_at'
        where import_id = ?1 ->> 'import_id'";
    const DELETE: &'static str = "delete from import where import_id = ?";
}

impl Record for Import {
    type Row = ImportRow;
    type Id = ImportId;

    fn row(&self, _: Option<&ImportRow>) -> ImportRow {
        ImportRow {
            import_id: self.id.stored(),
            source: self.source.to_string(),
            at: self.at.timestamp_millis(),
            // What serialises once in memory cannot fail to.
            files: serde_json::to_string(&self.files).unwrap_or_default(),
            looked_through_at: self.looked_through_at.map(|at| at.timestamp_millis()),
            ranked_at: self.ranked_at.map(|at| at.timestamp_millis()),
            reverted_at: self.reverted_at.map(|at| at.timestamp_millis()),
        }
    }
}

impl TryFrom<ImportRow> for Import {
    type Error = Error;

    fn try_from(row: ImportRow) -> Result<Self> {
        let maybe = |column, at: Option<i64>| at.map(|at| instant(column, at)).transpose();
        Ok(Self {
            id: ImportId::from_uuid(row.import_id.into_uuid()),
            source: line("import.source", &row.source)?,
            at: instant("import.at", row.at)?,
            files: serde_json::from_str(&row.files).map_err(|_| Error::Damaged("import.files"))?,
            looked_through_at: maybe("import.looked_through_at", row.looked_through_at)?,
            ranked_at: maybe("import.ranked_at", row.ranked_at)?,
            reverted_at: maybe("import.reverted_at", row.reverted_at)?,
        })
    }
}
