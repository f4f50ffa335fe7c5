//! Questions about promises and duties.

mod links;
mod over;
mod ripple;
mod standing;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::commitments::{Commitment, Move, Side};
use domain::forecast::LowOdds;
use domain::ids::{AccountId, CommitmentId, TeammateId};
use domain::text::{Line, Words};
use domain::time::Zone;
use sqlx::{QueryBuilder, SqliteConnection};
use uuid::fmt::Hyphenated;

use crate::column::{Stored, id_list, instant, line, maybe_line, number, words, zone};
use crate::error::{Error, Result};
use crate::page::{Cursor, Page, bounded};
use crate::rows::{CommitmentRow, MoveRow, commitment_columns, load, move_columns};

pub use links::{link, links_behind, links_of};
pub use over::over;
pub use ripple::{Called, Downstream, Waiting, called, downstream, shifting};
pub use standing::{
    Question, Standing, listed, off_plan, on_capability, open_of, standing, waiting,
};

/// Which open commitments to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    /// What we owe, or what they owe.
    pub side: Side,
    /// Only what this teammate does, or made where no doer is named.
    pub whose: Option<TeammateId>,
    /// Only what is due on this day or later.
    pub due_from: Option<NaiveDate>,
    /// Only what is due on this day or earlier; leaves out what has no date.
    pub due_to: Option<NaiveDate>,
}

impl Filter {
    /// Everything open on one side.
    #[must_use]
    pub const fn all(side: Side) -> Self {
        Self {
            side,
            whose: None,
            due_from: None,
            due_to: None,
        }
    }
}

/// A commitment as it stands in the list, with the names around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The commitment.
    pub commitment: Commitment,
    /// The client.
    pub account_name: Line,
    /// The zone its dates belong to.
    pub zone: Zone,
    /// To whom it was said, or from whom it is expected.
    pub contact_name: Option<Line>,
    /// Who said it.
    pub maker_name: Line,
    /// Who does it, on our side or theirs, where somebody is named.
    pub doer_name: Option<Line>,
    /// What was written of its being off plan, where that stands.
    pub slip: Option<OffPlan>,
    /// That the odds of its date are low, where nobody answered for that.
    pub low_odds: Option<LowOdds>,
}

/// That a promise is off plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OffPlan {
    /// Since when it is known.
    pub since: DateTime<Utc>,
    /// The client does not know of it.
    pub is_untold: bool,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    commitment: CommitmentRow,
    due_on: String,
    account_name: String,
    zone: String,
    contact_name: Option<String>,
    maker_name: String,
    doer_name: Option<String>,
    #[sqlx(default)]
    slip_known_at: Option<i64>,
    #[sqlx(default)]
    slip_state: Option<String>,
    #[sqlx(default)]
    low_since: Option<i64>,
    #[sqlx(default)]
    low_known_from: Option<i64>,
}

impl TryFrom<ListedRow> for Listed {
    type Error = Error;

    fn try_from(row: ListedRow) -> Result<Self> {
        let commitment = Commitment::try_from(row.commitment)?;
        let low_odds = match (row.low_since, row.low_known_from, commitment.dates()) {
            (Some(since), Some(known_from), Some(dates)) => Some(LowOdds {
                commitment: commitment.id,
                due: dates.current(),
                since: instant("low_odds.since", since)?,
                known_from: instant("low_odds.known_from", known_from)?,
            }),
            _ => None,
        };
        Ok(Self {
            commitment,
            low_odds,
            account_name: line("account.name", &row.account_name)?,
            zone: zone("account.zone", &row.zone)?,
            contact_name: maybe_line("contact.name", row.contact_name.as_deref())?,
            maker_name: line("teammate.name", &row.maker_name)?,
            doer_name: maybe_line("doer.name", row.doer_name.as_deref())?,
            slip: row
                .slip_known_at
                .map(|known_at| {
                    Ok::<_, Error>(OffPlan {
                        since: instant("slip.known_at", known_at)?,
                        is_untold: row.slip_state.as_deref() == Some("open"),
                    })
                })
                .transpose()?,
        })
    }
}

/// The commitment with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Option<Commitment>> {
    load::<CommitmentRow>(conn, &id.to_string())
        .await?
        .map(Commitment::try_from)
        .transpose()
}

/// The client's name and the words of each of these commitments.
pub async fn words_of(
    conn: &mut SqliteConnection,
    ids: &[CommitmentId],
) -> Result<BTreeMap<CommitmentId, (Line, Words)>> {
    let rows: Vec<(Hyphenated, String, String)> = sqlx::query_as(
        "select commitment.commitment_id, account.name, commitment.words
         from json_each(?) as asked join commitment on commitment.commitment_id = asked.value
         join account on account.account_id = commitment.account_id",
    )
    .bind(id_list(ids))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, name, said)| {
            let id = CommitmentId::from_uuid(id.into_uuid());
            Ok((
                id,
                (
                    line("account.name", &name)?,
                    words("commitment.words", &said)?,
                ),
            ))
        })
        .collect()
}

/// The moves of a commitment, in the order they were made.
pub async fn moves_of(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Vec<Move>> {
    let rows: Vec<MoveRow> = sqlx::query_as(concat!(
        "select ",
        move_columns!(),
        " from commitment_move where commitment_id = ? order by move_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Move::try_from).collect()
}

/// The moves that a commitment made necessary, in the order they were made.
pub async fn moves_caused_by(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Vec<Move>> {
    let rows: Vec<MoveRow> = sqlx::query_as(concat!(
        "select ",
        move_columns!(),
        " from commitment_move where cause_id = ? order by move_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Move::try_from).collect()
}

/// A client's commitments both ways: what is open by date, then what is over, newest first.
pub async fn of_account(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<Vec<Commitment>> {
    let rows: Vec<CommitmentRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        " from commitment where commitment.account_id = ?
         order by commitment.is_open desc, iif(commitment.is_open, commitment.due_on, ''),
            iif(commitment.is_open, commitment.commitment_id, ''),
            coalesce(commitment.closed_on, commitment.delivered_on) desc, commitment.commitment_id desc"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Commitment::try_from).collect()
}

/// What was put down about an account since an instant, and when, newest first; what came in with an import is left out.
pub async fn put_down_since(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
) -> Result<Vec<(Commitment, DateTime<Utc>)>> {
    let rows: Vec<PutDownRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        ", event_group.at as put_down_at
         from event
         join event_group on event_group.group_id = event.group_id
         join commitment on commitment.commitment_id = event.entity_id
         where event.account_id = ?1 and event.hlc >= ?2 * 65536 and event.entity = 'commitment'
            and event.kind = 'created' and event_group.at >= ?2 and event_group.state = 'done'
            and event_group.undoes is null and event_group.intent <> 'import'
         order by event.hlc desc, event.place desc"
    ))
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok((
                row.commitment.try_into()?,
                instant("event_group.at", row.put_down_at)?,
            ))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct PutDownRow {
    #[sqlx(flatten)]
    commitment: CommitmentRow,
    put_down_at: i64,
}

/// The delivered promises that the client has said nothing of since before this day, longest first. What is in the
/// trash is left out.
pub async fn delivered_before(
    conn: &mut SqliteConnection,
    day: NaiveDate,
) -> Result<Vec<CommitmentId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select commitment.commitment_id
         from commitment join account on account.account_id = commitment.account_id
         where commitment.state = 'delivered' and commitment.delivered_on < ? and account.trashed_at is null
         order by commitment.delivered_on, commitment.commitment_id",
    )
    .bind(day)
    .fetch_all(conn)
    .await?;
    Ok(ids
        .into_iter()
        .map(|id| CommitmentId::from_uuid(id.into_uuid()))
        .collect())
}

/// What is open on one side, soonest first, what has no date last: at most `limit` of those after `after`.
pub async fn list(
    conn: &mut SqliteConnection,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    let mut query = QueryBuilder::new(concat!(
        "select ",
        commitment_columns!(),
        ", commitment.due_on, account.name as account_name, account.zone, contact.name as contact_name,
            maker.name as maker_name, coalesce(doer.name, client_doer.name) as doer_name
         from commitment
         join account on account.account_id = commitment.account_id
         join teammate as maker on maker.teammate_id = commitment.maker_id
         left join contact on contact.contact_id = commitment.contact_id
         left join teammate as doer on doer.teammate_id = commitment.doer_id
         left join contact as client_doer on client_doer.contact_id = commitment.client_doer_id
         where commitment.is_open = 1 and account.trashed_at is null and commitment.side = "
    ));
    query.push_bind(filter.side.as_str());
    if let Some(after) = after {
        query.push(" and (commitment.due_on, commitment.commitment_id) > (");
        query
            .push_bind(&after.key)
            .push(", ")
            .push_bind(&after.id)
            .push(")");
    }
    if let Some(whose) = filter.whose {
        query
            .push(" and coalesce(commitment.doer_id, commitment.maker_id) = ")
            .push_bind(whose.stored());
    }
    if let Some(from) = filter.due_from {
        query.push(" and commitment.due_on >= ").push_bind(from);
    }
    if let Some(to) = filter.due_to {
        query
            .push(" and commitment.due is not null and commitment.due_on <= ")
            .push_bind(to);
    }
    query
        .push(" order by commitment.due_on, commitment.commitment_id limit ")
        .push_bind(limit + 1);

    let rows: Vec<ListedRow> = query.build_query_as().fetch_all(conn).await?;
    let cursor = |row: &ListedRow| Cursor {
        key: row.due_on.clone(),
        id: row.commitment.commitment_id.to_string(),
    };
    Page::cut(rows, limit, cursor, Listed::try_from)
}

/// How many commitments of one side are open, and how they stand against two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Open, mentions among them.
    pub open: u32,
    /// Due before today.
    pub overdue: u32,
    /// Due from today up to the day that was asked for.
    pub soon: u32,
}

/// Counts what is open on one side; `soon` is the last day that counts as soon.
pub async fn counts(
    conn: &mut SqliteConnection,
    side: Side,
    today: NaiveDate,
    soon: NaiveDate,
) -> Result<Counts> {
    let (open, overdue, soon): (i64, i64, i64) = sqlx::query_as(
        "select count(*), count(*) filter (where due_on < ?2), count(*) filter (where due_on between ?2 and ?3)
         from commitment
         where is_open = 1 and side = ?1
            and account_id not in (select account_id from account where trashed_at is not null)",
    )
    .bind(side.as_str())
    .bind(today)
    .bind(soon)
    .fetch_one(conn)
    .await?;
    Ok(Counts {
        open: number("open", open)?,
        overdue: number("overdue", overdue)?,
        soon: number("soon", soon)?,
    })
}

#[cfg(test)]
mod tests;
