//! Pages of long lists: a page ends at a key, and the next one begins after it.

use serde::{Deserialize, Serialize};

/// Most rows of a page.
pub const MOST: u32 = 200;

/// Where a page ended: the place of its last row in the list's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// What the list is ordered by.
    pub key: String,
    /// The row, which decides between equal keys.
    pub id: String,
}

/// Some rows of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows, in the list's order.
    pub rows: Vec<T>,
    /// Where they ended; none when there are no more.
    pub next: Option<Cursor>,
}

/// How many rows are asked for: at least one and at most [`MOST`].
pub(crate) fn bounded(limit: u32) -> u32 {
    limit.clamp(1, MOST)
}

impl<T> Page<T> {
    /// A page of at most `limit` of the `rows`, of which one more was asked for to see whether there are more.
    pub(crate) fn cut<R, E>(
        mut rows: Vec<R>,
        limit: u32,
        cursor: impl Fn(&R) -> Cursor,
        value: impl FnMut(R) -> Result<T, E>,
    ) -> Result<Self, E> {
        let limit = limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(cursor);
        Ok(Self {
            rows: rows.into_iter().map(value).collect::<Result<_, _>>()?,
            next,
        })
    }
}
