//! Pages of lists as they cross: the place where one ended is opaque to the window.

use store::page::Cursor;
use ts_rs::TS;

use crate::wire::Page;
use crate::{Error, Result};

/// Where the page before ended.
pub(crate) fn after(place: Option<&str>) -> Result<Option<Cursor>> {
    place
        .map(|place| serde_json::from_str(place).map_err(|_| Error::NotFound("page")))
        .transpose()
}

/// A page of the store as it crosses.
pub(crate) fn of<S, T: TS>(page: store::page::Page<S>, row: impl FnMut(S) -> T) -> Page<T> {
    Page {
        rows: page.rows.into_iter().map(row).collect(),
        next: page.next.as_ref().map(place),
    }
}

/// The place as text.
pub(crate) fn place(cursor: &Cursor) -> String {
    serde_json::json!({ "key": cursor.key, "id": cursor.id }).to_string()
}
