//! How the running contracts stand, as the rules last said, and what all contracts bring.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::accounts::Tier;
use domain::contracts::{
    AtStake, Billing, Contract, ContractFacts, EvidenceLine, Holding, HumanCall, Outlook, Renewal,
    Sign, StepRecord, TimeSpent,
};
use domain::ids::{AccountId, ContractId};
use domain::money::Money;
use domain::text::Line;
use sqlx::{QueryBuilder, SqliteConnection};
use uuid::fmt::Hyphenated;

use crate::column::{Stored, currency, id_list, line, maybe_word, money, number, word};
use crate::error::{Error, Result};
use crate::page::{Cursor, Page, bounded};
use crate::rows::{ContractRow, StepRow, contract_columns, step_columns};

/// The contracts of one client that share a lane (N2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The client.
    pub account: AccountId,
    /// What it is called.
    pub name: Line,
    /// Its contracts, the one that names the lane first.
    pub renewals: Vec<Renewal>,
}

/// Which lanes are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Those where something comes on this day at the latest.
    pub until: Option<NaiveDate>,
    /// Those with a contract of one of these outlooks; all when empty.
    pub outlooks: Vec<Outlook>,
    /// Those with a contract of which nobody said anything in its term.
    pub uncalled: bool,
}

/// Contracts that are thought of alike, and what they bring in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// What the evidence says.
    pub outlook: Outlook,
    /// What people say.
    pub call: Option<HumanCall>,
    /// How many they are.
    pub contracts: u32,
    /// What those bring that bring something in one currency; contracts without a value have none.
    pub yearly: Option<Money>,
}

#[derive(sqlx::FromRow)]
struct RenewalRow {
    contract_id: Hyphenated,
    lane_id: Hyphenated,
    next_on: Option<NaiveDate>,
    end_on: Option<NaiveDate>,
    notice_by: Option<NaiveDate>,
    may_end_on: Option<NaiveDate>,
    outlook: String,
    call: Option<String>,
    lines: String,
    yearly_minor: Option<i64>,
    yearly_currency: Option<String>,
}

impl TryFrom<RenewalRow> for Renewal {
    type Error = Error;

    fn try_from(row: RenewalRow) -> Result<Self> {
        Ok(Self {
            contract: ContractId::from_uuid(row.contract_id.into_uuid()),
            lane: ContractId::from_uuid(row.lane_id.into_uuid()),
            next_on: row.next_on,
            end: row.end_on,
            notice_by: row.notice_by,
            may_end_on: row.may_end_on,
            outlook: word("renewal.outlook", &row.outlook)?,
            call: maybe_word("renewal.call", row.call.as_deref())?,
            lines: serde_json::from_str::<Vec<(EvidenceLine, Sign)>>(&row.lines)
                .map_err(|_| Error::Damaged("renewal.lines"))?,
            yearly: money(
                "renewal.yearly",
                row.yearly_minor,
                row.yearly_currency.as_deref(),
            )?,
        })
    }
}

/// Puts how an account's running contracts stand in place of what stood before. Returns whether anything is another.
pub(crate) async fn replace(
    conn: &mut SqliteConnection,
    account: AccountId,
    renewals: &[Renewal],
) -> Result<bool> {
    let before: Vec<RenewalRow> = sqlx::query_as(
        "select contract_id, lane_id, next_on, end_on, notice_by, may_end_on, outlook, call, lines, yearly_minor,
            yearly_currency
         from renewal where account_id = ?",
    )
    .bind(account.stored())
    .fetch_all(&mut *conn)
    .await?;
    let mut before: Vec<Renewal> = before
        .into_iter()
        .map(Renewal::try_from)
        .collect::<Result<_>>()?;
    let mut after = renewals.to_vec();
    before.sort_by_key(|renewal| renewal.contract);
    after.sort_by_key(|renewal| renewal.contract);
    if before == after {
        return Ok(false);
    }
    sqlx::query("delete from renewal where account_id = ?")
        .bind(account.stored())
        .execute(&mut *conn)
        .await?;
    for renewal in &after {
        write(conn, account, renewal).await?;
    }
    Ok(true)
}

async fn write(conn: &mut SqliteConnection, account: AccountId, renewal: &Renewal) -> Result<()> {
    sqlx::query(
        "insert into renewal (contract_id, account_id, lane_id, next_on, end_on, notice_by, may_end_on, outlook, call,
            lines, yearly_minor, yearly_currency)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(renewal.contract.stored())
    .bind(account.stored())
    .bind(renewal.lane.stored())
    .bind(renewal.next_on)
    .bind(renewal.end)
    .bind(renewal.notice_by)
    .bind(renewal.may_end_on)
    .bind(renewal.outlook.as_str())
    .bind(renewal.call.map(HumanCall::as_str))
    .bind(serde_json::to_string(&renewal.lines).map_err(|_| Error::Damaged("renewal.lines"))?)
    .bind(renewal.yearly.map(|yearly| yearly.minor))
    .bind(renewal.yearly.map(|yearly| yearly.currency.as_str().to_owned()))
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct TallyRow {
    outlook: String,
    call: Option<String>,
    yearly_currency: Option<String>,
    contracts: i64,
    yearly_minor: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct TieredRow {
    #[sqlx(flatten)]
    contract: ContractRow,
    tier: String,
}

#[derive(sqlx::FromRow)]
struct LaneRow {
    account_id: Hyphenated,
    name: String,
    contract_id: Hyphenated,
    next_on: String,
}

/// Lanes by what comes next in them: at most `limit` of those after `after`.
pub async fn lanes(
    conn: &mut SqliteConnection,
    filter: &Filter,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Lane>> {
    let limit = bounded(limit);
    let mut query = QueryBuilder::new(
        "select renewal.account_id, account.name, renewal.contract_id, renewal.next_on
         from renewal cross join account on account.account_id = renewal.account_id
         where renewal.lane_id = renewal.contract_id and renewal.next_on is not null",
    );
    if let Some(after) = after {
        query
            .push(" and (renewal.next_on, renewal.contract_id) > (")
            .push_bind(&after.key)
            .push(", ")
            .push_bind(&after.id)
            .push(")");
    }
    if let Some(until) = filter.until {
        query.push(" and renewal.next_on <= ").push_bind(until);
    }
    if filter.uncalled || !filter.outlooks.is_empty() {
        query.push(
            " and exists (select 1 from renewal as member where member.lane_id = renewal.contract_id",
        );
        if filter.uncalled {
            query.push(" and member.call is null");
        }
        if !filter.outlooks.is_empty() {
            let mut outlooks = query.push(" and member.outlook in (").separated(", ");
            for outlook in &filter.outlooks {
                outlooks.push_bind(outlook.as_str());
            }
            query.push(")");
        }
        query.push(")");
    }
    query
        .push(" order by renewal.next_on, renewal.contract_id limit ")
        .push_bind(limit + 1);
    let rows: Vec<LaneRow> = query.build_query_as().fetch_all(&mut *conn).await?;
    let cursor = |row: &LaneRow| Cursor {
        key: row.next_on.clone(),
        id: row.contract_id.to_string(),
    };
    let page = Page::cut(rows, limit, cursor, Ok::<_, Error>)?;

    let members: Vec<RenewalRow> = sqlx::query_as(
        "select contract_id, lane_id, next_on, end_on, notice_by, may_end_on, outlook, call, lines, yearly_minor,
            yearly_currency
         from json_each(?) as asked cross join renewal on renewal.lane_id = asked.value
         order by asked.key, renewal.contract_id <> renewal.lane_id, renewal.next_on, renewal.contract_id",
    )
    .bind(id_list(page.rows.iter().map(|row| row.contract_id)))
    .fetch_all(conn)
    .await?;
    let members: Vec<Renewal> = members
        .into_iter()
        .map(Renewal::try_from)
        .collect::<Result<_>>()?;
    let lane = |row: LaneRow| {
        let first = ContractId::from_uuid(row.contract_id.into_uuid());
        Ok(Lane {
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            name: line("account.name", &row.name)?,
            renewals: members
                .iter()
                .filter(|renewal| renewal.lane == first)
                .cloned()
                .collect(),
        })
    };
    Ok(Page {
        rows: page.rows.into_iter().map(lane).collect::<Result<_>>()?,
        next: page.next,
    })
}

/// How many lanes there are in which something comes on `until` at the latest.
pub async fn count_until(conn: &mut SqliteConnection, until: NaiveDate) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from renewal where lane_id = contract_id and next_on is not null and next_on <= ?",
    )
    .bind(until)
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// The running contracts by what is thought of them and by currency.
pub async fn tallies(conn: &mut SqliteConnection) -> Result<Vec<Tally>> {
    let rows: Vec<TallyRow> = sqlx::query_as(
        "select outlook, call, yearly_currency, count(*) as contracts, sum(yearly_minor) as yearly_minor from renewal
         group by outlook, call, yearly_currency",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Tally {
                outlook: word("renewal.outlook", &row.outlook)?,
                call: maybe_word("renewal.call", row.call.as_deref())?,
                contracts: number("count", row.contracts)?,
                yearly: money(
                    "renewal.yearly",
                    row.yearly_minor,
                    row.yearly_currency.as_deref(),
                )?,
            })
        })
        .collect()
}

/// The contracts that bring something, ran on the day `from`, and may end before the day `before`.
pub async fn at_stake(
    conn: &mut SqliteConnection,
    from: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<AtStake>> {
    let rows: Vec<(String, Option<String>, i64, String)> = sqlx::query_as(
        "select renewal.outlook, renewal.call, renewal.yearly_minor, renewal.yearly_currency
         from renewal join contract on contract.contract_id = renewal.contract_id
         where renewal.may_end_on is not null and renewal.may_end_on < ?2 and renewal.yearly_minor is not null
            and contract.first_on <= ?1",
    )
    .bind(from)
    .bind(before)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(outlook, call, minor, code)| {
            Ok(AtStake {
                call: maybe_word("renewal.call", call.as_deref())?,
                outlook: word("renewal.outlook", &outlook)?,
                yearly: Money {
                    minor,
                    currency: currency("renewal.yearly_currency", &code)?,
                },
            })
        })
        .collect()
}

/// What the running contracts of one client bring in a year, one amount each.
pub async fn yearly_of(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Money>> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "select yearly_minor, yearly_currency from renewal
         where account_id = ? and yearly_minor is not null order by contract_id",
    )
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(minor, code)| {
            Ok(Money {
                minor,
                currency: currency("renewal.yearly_currency", &code)?,
            })
        })
        .collect()
}

/// The contracts with these ids and what was done about their steps, each with the tier of its account.
pub async fn contracts(
    conn: &mut SqliteConnection,
    ids: &[ContractId],
) -> Result<Vec<(ContractFacts, Tier)>> {
    let ids = id_list(ids);
    let rows: Vec<TieredRow> = sqlx::query_as(concat!(
        "select ",
        contract_columns!(),
        ", account.tier
         from json_each(?) as asked cross join contract on contract.contract_id = asked.value
         cross join account on account.account_id = contract.account_id
         order by asked.key"
    ))
    .bind(&ids)
    .fetch_all(&mut *conn)
    .await?;
    let steps: Vec<StepRow> = sqlx::query_as(concat!(
        "select ",
        step_columns!(),
        " from json_each(?) as asked cross join contract_step on contract_step.contract_id = asked.value
         order by contract_step.term_end, contract_step.step desc"
    ))
    .bind(&ids)
    .fetch_all(conn)
    .await?;
    let mut steps_of: HashMap<ContractId, Vec<StepRecord>> = HashMap::new();
    for row in steps {
        let step = StepRecord::try_from(row)?;
        steps_of.entry(step.contract).or_default().push(step);
    }
    rows.into_iter()
        .map(|row| {
            let contract = Contract::try_from(row.contract)?;
            let facts = ContractFacts {
                steps: steps_of.remove(&contract.id).unwrap_or_default(),
                decisions: Vec::new(),
                // What is followed stands in no lane.
                is_followed: false,
                imported: None,
                contract,
            };
            Ok((facts, word("account.tier", &row.tier)?))
        })
        .collect()
}

/// How much time was spent on a client since then.
pub async fn time_spent(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: DateTime<Utc>,
) -> Result<TimeSpent> {
    let (touches, minutes): (i64, i64) = sqlx::query_as(
        "select count(*), coalesce(sum(minutes), 0) from touch where account_id = ? and at >= ?",
    )
    .bind(account.stored())
    .bind(since.timestamp_millis())
    .fetch_one(conn)
    .await?;
    Ok(TimeSpent {
        touches: number("count", touches)?,
        minutes: number("touch.minutes", minutes)?,
    })
}

/// What contracts bring over some time: those of clients for whom something changes in it, one by one, and the yearly
/// sums of all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holdings {
    /// The contracts of clients of whom a contract begins after the first day or ends before the last.
    pub moving: Vec<Holding>,
    /// What everybody else's contracts bring all the while, in a year.
    pub steady: Vec<Money>,
}

#[derive(sqlx::FromRow)]
struct HoldingRow {
    account_id: Hyphenated,
    first_on: NaiveDate,
    last_on: Option<NaiveDate>,
    billing: String,
    value_minor: i64,
    value_currency: String,
}

/// What signed contracts bring between `from` and `until`. Clients in the trash are left out.
pub async fn holdings(
    conn: &mut SqliteConnection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Holdings> {
    let moving: Vec<HoldingRow> = sqlx::query_as(
        "select contract.account_id, contract.first_on, contract.last_on, contract.billing, contract.value_minor,
            contract.value_currency
         from contract join account on account.account_id = contract.account_id
         where contract.signed_on is not null and contract.value_minor is not null and account.trashed_at is null
            and contract.account_id in (
                select moving.account_id from contract as moving
                where moving.signed_on is not null and moving.value_minor is not null
                    and ((moving.first_on > ?1 and moving.first_on <= ?2)
                        or (moving.last_on >= ?1 and moving.last_on < ?2)))
         order by contract.contract_id",
    )
    .bind(from)
    .bind(until)
    .fetch_all(&mut *conn)
    .await?;
    let steady: Vec<(String, String, i64)> = sqlx::query_as(
        "select contract.billing, contract.value_currency, sum(contract.value_minor)
         from contract join account on account.account_id = contract.account_id
         where contract.signed_on is not null and contract.value_minor is not null and account.trashed_at is null
            and contract.first_on <= ?1 and (contract.last_on is null or contract.last_on >= ?2)
            and contract.account_id not in (
                select moving.account_id from contract as moving
                where moving.signed_on is not null and moving.value_minor is not null
                    and ((moving.first_on > ?1 and moving.first_on <= ?2)
                        or (moving.last_on >= ?1 and moving.last_on < ?2)))
         group by contract.billing, contract.value_currency",
    )
    .bind(from)
    .bind(until)
    .fetch_all(conn)
    .await?;
    Ok(Holdings {
        moving: moving
            .into_iter()
            .map(|row| {
                Ok(Holding {
                    account: AccountId::from_uuid(row.account_id.into_uuid()),
                    first: row.first_on,
                    last: row.last_on,
                    yearly: yearly(&row.billing, row.value_minor, &row.value_currency)?,
                })
            })
            .collect::<Result<_>>()?,
        steady: steady
            .into_iter()
            .map(|(billing, currency, minor)| yearly(&billing, minor, &currency))
            .collect::<Result<_>>()?,
    })
}

fn yearly(billing: &str, minor: i64, code: &str) -> Result<Money> {
    let billing: Billing = word("contract.billing", billing)?;
    Ok(billing.yearly(Money {
        minor,
        currency: currency("contract.value_currency", code)?,
    }))
}

#[cfg(test)]
mod tests;
