//! Questions about claims.

use chrono::NaiveDate;
use domain::capabilities::CapabilityStatus;
use domain::claims::{Claim, ClaimPlace};
use domain::ids::{CapabilityId, ClaimId};
use domain::text::Line;
use sqlx::{QueryBuilder, SqliteConnection};

use crate::column::{Stored, line, maybe_line, maybe_word, number};
use crate::error::Result;
use crate::rows::{ClaimRow, claim_columns, load};

/// A claim with what it is about and who stands by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The claim.
    pub claim: Claim,
    /// What its capability is called, and how far that is.
    pub capability: Option<(Line, CapabilityStatus)>,
    /// Who stands by it.
    pub approver_name: Option<Line>,
}

impl Listed {
    /// How far its capability is.
    #[must_use]
    pub fn status(&self) -> Option<CapabilityStatus> {
        self.capability.as_ref().map(|(_, status)| *status)
    }
}

/// Which claims to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Every one.
    All,
    /// Those that stand in one kind of place.
    At(ClaimPlace),
    /// Those about one capability.
    About(CapabilityId),
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    claim: ClaimRow,
    capability_name: Option<String>,
    status: Option<String>,
    approver_name: Option<String>,
}

impl TryFrom<ListedRow> for Listed {
    type Error = crate::Error;

    fn try_from(row: ListedRow) -> Result<Self> {
        let status = maybe_word("capability.status", row.status.as_deref())?;
        let name = row.capability_name.as_deref();
        let name = name.map(|name| line("capability.name", name)).transpose()?;
        Ok(Self {
            claim: row.claim.try_into()?,
            capability: name.zip(status),
            approver_name: maybe_line("teammate.name", row.approver_name.as_deref())?,
        })
    }
}

/// The claim with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ClaimId) -> Result<Option<Claim>> {
    load::<ClaimRow>(conn, &id.to_string())
        .await?
        .map(Claim::try_from)
        .transpose()
}

/// The claims that are asked for, in the order in which they were written down. A company has as many as its people
/// can read.
pub async fn list(conn: &mut SqliteConnection, which: Which) -> Result<Vec<Listed>> {
    let mut query = QueryBuilder::new(concat!(
        "select ",
        claim_columns!(),
        ", capability.name as capability_name, capability.status, approver.name as approver_name
         from claim
         left join capability on capability.capability_id = claim.capability_id
         left join teammate as approver on approver.teammate_id = claim.approver_id"
    ));
    match which {
        Which::All => {}
        Which::At(place) => {
            query
                .push(" where claim.place = ")
                .push_bind(place.as_str());
        }
        Which::About(capability) => {
            query
                .push(" where claim.capability_id = ")
                .push_bind(capability.stored());
        }
    }
    query.push(" order by claim.claim_id");
    let rows: Vec<ListedRow> = query.build_query_as().fetch_all(conn).await?;
    rows.into_iter().map(Listed::try_from).collect()
}

/// How many claims are broken, and how many others nobody has checked since `checked_by` or before; what each is, is
/// said by [`domain::claims::signal`].
pub async fn troubled(conn: &mut SqliteConnection, checked_by: NaiveDate) -> Result<(u32, u32)> {
    let (broken, stale): (i64, i64) = sqlx::query_as(
        "select count(*) filter (where is_broken), count(*) filter (where not is_broken and checked_on <= ?)
         from (select claim.checked_on,
                    coalesce(claim.seen, '') = 'exists' and coalesce(capability.status, 'exists') <> 'exists' as is_broken
                from claim left join capability on capability.capability_id = claim.capability_id)",
    )
    .bind(checked_by)
    .fetch_one(conn)
    .await?;
    Ok((number("broken", broken)?, number("stale", stale)?))
}

#[cfg(test)]
mod tests;
