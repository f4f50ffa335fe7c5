//! What a date moves with it (O5), and what a late duty shifts (O2).

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::commitments::{CommitmentBrief, DoneBy, Link, PlanBrief, Side};
use domain::ids::{AccountId, CommitmentId, ContactId, LinkId, PlanId};
use domain::text::{Line, Words};
use serde::Deserialize;
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, id_list, line, maybe_line, word, words};
use crate::error::{Error, Result};

/// As much of the network as a ripple reads that begins with one commitment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Downstream {
    /// The commitment, what waits for it, what waits for that, and whatever else one of those waits for.
    pub commitments: Vec<CommitmentBrief>,
    /// What waits for what among them.
    pub links: Vec<Link>,
    /// What hangs on them.
    pub plans: Vec<PlanBrief>,
}

type CommitmentCells = (
    Uuid,
    Uuid,
    Side,
    Option<Uuid>,
    Option<NaiveDate>,
    Option<NaiveDate>,
    Option<u16>,
);
type LinkCells = (Uuid, Uuid, Uuid, u16);
type PlanCells = (Uuid, Uuid, u16, Uuid, Option<Uuid>, NaiveDate);

/// A commitment of the table by the name `commitment`, as [`CommitmentCells`] reads it.
macro_rules! commitment_cells {
    () => {
        "json_group_array(json_array(commitment.commitment_id, commitment.account_id, commitment.side,
            coalesce(commitment.client_doer_id, commitment.contact_id),
            case commitment.state when 'delivered' then commitment.delivered_on
                when 'confirmed' then commitment.delivered_on when 'done' then commitment.closed_on end,
            iif(commitment.due is null, null, commitment.due_on), commitment.estimate_days))"
    };
}

/// Which of them count: those in sight that were done or still may be.
macro_rules! counts {
    () => {
        "commitment.state not in ('broken', 'withdrawn', 'released', 'waived')
            and commitment.account_id not in (select account_id from account where trashed_at is not null)"
    };
}

/// A link of the table by the name `commitment_link`, as [`LinkCells`] reads it.
macro_rules! link_cells {
    () => {
        "json_group_array(json_array(commitment_link.link_id, commitment_link.commitment_id,
            commitment_link.waits_for_id, commitment_link.lag_days))"
    };
}

/// The network downstream of one commitment, of all clients in sight. What will never be done is not waited for, and is
/// left out.
///
/// What a commitment outside it is waited for is read by its date; where it has none, by what it waits for itself. All of
/// it comes as rows of JSON: ten thousand rows would take longer to cross than to find.
pub async fn downstream(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Downstream> {
    let (commitments, links, plans): (String, String, String) = sqlx::query_as(concat!(
        "with recursive ahead (id) as (
            values (?1)
            union
            select commitment_link.commitment_id
            from ahead join commitment_link on commitment_link.waits_for_id = ahead.id)
         select
            (select ",
        commitment_cells!(),
        " from ahead cross join commitment on commitment.commitment_id = ahead.id where ",
        counts!(),
        "), (select ",
        link_cells!(),
        " from ahead cross join commitment_link on commitment_link.commitment_id = ahead.id),
            (select json_group_array(json_array(plan.plan_id, plan.promise_id, plan.lag_days, plan.account_id,
                    plan.contact_id, plan.planned_on))
             from ahead cross join plan on plan.promise_id = ahead.id
             where plan.account_id not in (select account_id from account where trashed_at is not null))"
    ))
    .bind(id.stored())
    .fetch_one(&mut *conn)
    .await?;
    let plans = cells::<PlanCells>("plan", &plans)?;
    let mut found = Downstream {
        commitments: briefs(&commitments)?,
        links: waits(&links)?,
        plans: plans.into_iter().map(plan).collect(),
    };
    let mut known: HashSet<CommitmentId> = found.commitments.iter().map(|one| one.id).collect();
    let mut beside = unknown(&found.links, &mut known);
    while !beside.is_empty() {
        let (commitments, links): (String, String) = sqlx::query_as(concat!(
            "select (select ",
            commitment_cells!(),
            " from json_each(?1) as asked cross join commitment on commitment.commitment_id = asked.value where ",
            counts!(),
            "), (select ",
            link_cells!(),
            " from json_each(?1) as asked
              cross join commitment on commitment.commitment_id = asked.value and commitment.due is null
              cross join commitment_link on commitment_link.commitment_id = commitment.commitment_id)"
        ))
        .bind(serde_json::Value::from(beside).to_string())
        .fetch_one(&mut *conn)
        .await?;
        let links = waits(&links)?;
        found.commitments.extend(briefs(&commitments)?);
        beside = unknown(&links, &mut known);
        found.links.extend(links);
    }
    Ok(found)
}

/// What is waited for by these links and was not known before.
fn unknown(links: &[Link], known: &mut HashSet<CommitmentId>) -> Vec<String> {
    let other = |link: &Link| {
        known
            .insert(link.waits_for)
            .then(|| link.waits_for.to_string())
    };
    links.iter().filter_map(other).collect()
}

fn briefs(json: &str) -> Result<Vec<CommitmentBrief>> {
    let brief = |(id, account, side, told, done, due, days): CommitmentCells| CommitmentBrief {
        id: CommitmentId::from_uuid(id),
        account: AccountId::from_uuid(account),
        side,
        contact: told.map(ContactId::from_uuid),
        done: match (done, due) {
            (Some(on), _) => DoneBy::Done(on),
            (None, Some(on)) => DoneBy::Due(on),
            (None, None) => DoneBy::Undated,
        },
        days: days.unwrap_or(0),
    };
    let cells = cells::<CommitmentCells>("commitment", json)?;
    Ok(cells.into_iter().map(brief).collect())
}

fn waits(json: &str) -> Result<Vec<Link>> {
    let link = |(id, commitment, waits_for, lag_days): LinkCells| Link {
        id: LinkId::from_uuid(id),
        commitment: CommitmentId::from_uuid(commitment),
        waits_for: CommitmentId::from_uuid(waits_for),
        lag_days,
        // A ripple does not ask what has shifted before.
        shifted_for: None,
    };
    let cells = cells::<LinkCells>("commitment_link", json)?;
    Ok(cells.into_iter().map(link).collect())
}

fn plan((id, promise, lag_days, account, told, date): PlanCells) -> PlanBrief {
    PlanBrief {
        id: PlanId::from_uuid(id),
        promise: CommitmentId::from_uuid(promise),
        lag_days,
        account: AccountId::from_uuid(account),
        contact: told.map(ContactId::from_uuid),
        date,
    }
}

/// The rows that SQLite wrote as JSON.
fn cells<'t, R: Deserialize<'t>>(table: &'static str, json: &'t str) -> Result<Vec<R>> {
    serde_json::from_str(json).map_err(|_| Error::Damaged(table))
}

/// What something in a ripple is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// Which commitment or plan.
    pub id: Uuid,
    /// The client.
    pub account: AccountId,
    /// What the client is called.
    pub account_name: Line,
    /// Who there has to be told.
    pub contact_name: Option<Line>,
    /// What was said, or is meant to be done.
    pub words: Words,
    /// Who owes it; none for a plan.
    pub side: Option<Side>,
}

#[derive(sqlx::FromRow)]
struct CalledRow {
    id: Hyphenated,
    account_id: Hyphenated,
    account_name: String,
    contact_name: Option<String>,
    words: String,
    side: Option<String>,
}

impl TryFrom<CalledRow> for Called {
    type Error = Error;

    fn try_from(row: CalledRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into_uuid(),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            account_name: line("account.name", &row.account_name)?,
            contact_name: maybe_line("contact.name", row.contact_name.as_deref())?,
            words: words("words", &row.words)?,
            side: row
                .side
                .as_deref()
                .map(|side| word("commitment.side", side))
                .transpose()?,
        })
    }
}

/// What commitments and plans are called, in no order.
pub async fn called(
    conn: &mut SqliteConnection,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Called>> {
    let rows: Vec<CalledRow> = sqlx::query_as(
        "select commitment.commitment_id as id, account.account_id, account.name as account_name,
            contact.name as contact_name, commitment.words, commitment.side
         from json_each(?1) as asked
         join commitment on commitment.commitment_id = asked.value
         join account on account.account_id = commitment.account_id
         left join contact on contact.contact_id = coalesce(commitment.client_doer_id, commitment.contact_id)
         union all
         select plan.plan_id, account.account_id, account.name, contact.name, plan.text, null
         from json_each(?1) as asked
         join plan on plan.plan_id = asked.value
         join account on account.account_id = plan.account_id
         left join contact on contact.contact_id = plan.contact_id",
    )
    .bind(id_list(ids))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Called::try_from).collect()
}

/// A promise that waits for a duty, by which link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The duty.
    pub duty: CommitmentId,
    /// The link.
    pub link: LinkId,
    /// The promise.
    pub promise: CommitmentId,
}

/// The open promises that wait for an acknowledged duty due before this day, whose agreed days have not shifted them for
/// the date that it has: what has been late longest first. What is in the trash is left out.
pub async fn shifting(conn: &mut SqliteConnection, day: NaiveDate) -> Result<Vec<Waiting>> {
    let rows: Vec<(Hyphenated, Hyphenated, Hyphenated)> = sqlx::query_as(
        "select duty.commitment_id, commitment_link.link_id, promise.commitment_id
         from commitment as duty
         join account as owing on owing.account_id = duty.account_id and owing.trashed_at is null
         join commitment_link on commitment_link.waits_for_id = duty.commitment_id
            and commitment_link.shifted_for is not duty.due
         join commitment as promise on promise.commitment_id = commitment_link.commitment_id
            and promise.is_open = 1 and +promise.side = 'ours' and promise.due is not null
         join account as waiting on waiting.account_id = promise.account_id and waiting.trashed_at is null
         where duty.state = 'acknowledged' and duty.consequence_days > 0 and duty.due_on < ?
         order by duty.due_on, duty.commitment_id, commitment_link.link_id",
    )
    .bind(day)
    .fetch_all(conn)
    .await?;
    let waiting = |(duty, link, promise): (Hyphenated, Hyphenated, Hyphenated)| Waiting {
        duty: CommitmentId::from_uuid(duty.into_uuid()),
        link: LinkId::from_uuid(link.into_uuid()),
        promise: CommitmentId::from_uuid(promise.into_uuid()),
    };
    Ok(rows.into_iter().map(waiting).collect())
}

#[cfg(test)]
mod tests;
