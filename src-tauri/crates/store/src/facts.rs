//! What the rules read: the facts of one account, those of the company, and whose verdicts are in question.

mod past;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::accounts::Account;
use domain::commitments::{Commitment, Move, Truth};
use domain::contracts::{ContractFacts, ContractState, PastFacts};
use domain::forecast::FALL_WITHIN;
use domain::ids::{AccountId, CommitmentId};
use domain::money::Rates;
use domain::settings::Settings;
use domain::signals::{AccountFacts, CommitmentFacts, CompanyKind};
use domain::time::Zone;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, accounts_of, id_list, maybe_word, word, zone};
use crate::error::Result;
use crate::imports::ImportedRow;
use crate::page::bounded;
use crate::rows::{
    AccountRow, CommitmentRow, MoveRow, by_commitment, commitment_columns, load, move_columns, step,
};
use crate::{contracts, forecast, meetings, rates, reminders, settings, slips, touches};

/// The laptop's day is behind that of Greenwich by this at most.
const A_ZONE: Days = Days::new(1);

/// The version of each kind of company fact; a kind that was never changed is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Versions(BTreeMap<CompanyKind, i64>);

/// The facts of the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// The figures of the rules and the week.
    pub settings: Settings,
    /// Our holidays.
    pub holidays: BTreeSet<NaiveDate>,
    /// The rates into the home currency; none until somebody named it.
    pub rates: Option<Rates>,
    /// The versions of all of it.
    pub versions: Versions,
}

#[derive(sqlx::FromRow)]
struct OpenRow {
    #[sqlx(flatten)]
    commitment: CommitmentRow,
    support: Option<String>,
    #[sqlx(flatten)]
    imported: ImportedRow,
}

/// What the rules read of one account at `now`; none when it is gone or in the trash.
pub async fn of_account(
    conn: &mut SqliteConnection,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Option<AccountFacts>> {
    let Some(row) = load::<AccountRow>(conn, &id.to_string()).await? else {
        return Ok(None);
    };
    if row.trashed_at.is_some() {
        return Ok(None);
    }
    let contracts = unended_contracts(conn, id).await?;
    // Where no contract stands, nothing speaks for or against a renewal.
    let past = if contracts.is_empty() {
        PastFacts::default()
    } else {
        past::of_account(conn, id, now).await?
    };
    Ok(Some(AccountFacts {
        account: Account::try_from(row)?,
        commitments: open_commitments(conn, id, now).await?,
        unsettled: unsettled_promises(conn, id).await?,
        slips: slips::facts(conn, id).await?,
        contracts,
        reminders: reminders::facts(conn, id, now).await?,
        meetings: meetings::facts(conn, id, now).await?,
        touches: touches::facts(conn, id).await?,
        past,
    }))
}

/// The open commitments of an account, soonest due first.
pub async fn open_commitments(
    conn: &mut SqliteConnection,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<CommitmentFacts>> {
    let rows: Vec<OpenRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        ", capability.status as support, import.import_id, import.at as imported_at
         from commitment
         left join capability on capability.capability_id = commitment.capability_id
         left join import_row on import_row.record_id = commitment.commitment_id and import_row.made = 1
         left join import on import.import_id = import_row.import_id
         where commitment.account_id = ? and commitment.is_open = 1
         order by commitment.due_on, commitment.commitment_id"
    ))
    .bind(id.stored())
    .fetch_all(&mut *conn)
    .await?;
    let is_estimated = |row: &OpenRow| row.commitment.estimate_days.is_some();
    let (mut duties, mut recent, mut low) = if rows.iter().any(is_estimated) {
        let since = now.date_naive() - Days::new(FALL_WITHIN) - A_ZONE;
        (
            forecast::duties(conn, id).await?,
            forecast::recent(conn, id, since).await?,
            forecast::low_odds(conn, id).await?,
        )
    } else {
        Default::default()
    };
    let mut moves = moves_of_open(conn, id).await?;
    let truths = truths(conn, id).await?;
    rows.into_iter()
        .map(|row| {
            let commitment = Commitment::try_from(row.commitment)?;
            let moves = moves.remove(&commitment.id).unwrap_or_default();
            let mut truth = truths.get(&commitment.id).copied().unwrap_or_default();
            truth.told_on = moves.last().and_then(|moved| moved.told_on);
            Ok(CommitmentFacts {
                moves,
                support: maybe_word("capability.status", row.support.as_deref())?,
                truth,
                imported: row.imported.parse()?,
                duties: duties.remove(&commitment.id).unwrap_or_default(),
                odds: recent.remove(&commitment.id).unwrap_or_default(),
                low_odds: low.remove(&commitment.id),
                commitment,
            })
        })
        .collect()
}

/// Every change of the dates of an account's open commitments, oldest first.
async fn moves_of_open(
    conn: &mut SqliteConnection,
    id: AccountId,
) -> Result<BTreeMap<CommitmentId, Vec<Move>>> {
    let rows: Vec<MoveRow> = sqlx::query_as(concat!(
        "select ",
        move_columns!(),
        " from commitment_move
         where commitment_move.commitment_id in (
            select commitment.commitment_id from commitment
            where commitment.account_id = ? and commitment.is_open = 1)
         order by commitment_move.move_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    by_commitment(rows)
}

/// On which of an account's open promises plans hang, and the last step that was answered since they have their date.
async fn truths(
    conn: &mut SqliteConnection,
    id: AccountId,
) -> Result<HashMap<CommitmentId, Truth>> {
    // Ids grow, so what was answered of a date comes after the move that brought it.
    let rows: Vec<(Hyphenated, Option<i64>)> = sqlx::query_as(
        "select commitment.commitment_id, (
                select max(truth_check.step) from truth_check
                where truth_check.promise_id = commitment.commitment_id and truth_check.truth_check_id > coalesce((
                    select max(commitment_move.move_id) from commitment_move
                    where commitment_move.commitment_id = commitment.commitment_id), ''))
         from commitment
         where commitment.account_id = ? and commitment.is_open = 1
            and exists (select 1 from plan where plan.promise_id = commitment.commitment_id)",
    )
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(promise, answered)| {
            let truth = Truth {
                has_plans: true,
                answered: answered
                    .map(|percent| step("truth_check.step", percent))
                    .transpose()?,
                told_on: None,
            };
            Ok((CommitmentId::from_uuid(promise.into_uuid()), truth))
        })
        .collect()
}

/// The promises of an account that nobody owes any more and that still wait for a word, in the order they were said.
async fn unsettled_promises(conn: &mut SqliteConnection, id: AccountId) -> Result<Vec<Commitment>> {
    let rows: Vec<CommitmentRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        " from commitment where commitment.account_id = ?1 and commitment.state = 'delivered'
         union all
         select ",
        commitment_columns!(),
        " from commitment
         where commitment.account_id = ?1 and commitment.state = 'broken'
            and commitment.doer_id is not null and commitment.doer_id <> commitment.maker_id
            and not exists (select 1 from slip
                where slip.commitment_id = commitment.commitment_id and slip.due = commitment.due
                    and slip.state in ('told', 'learned_elsewhere'))
         order by commitment_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Commitment::try_from).collect()
}

/// An account has few contracts, so those that have ended are left out here.
async fn unended_contracts(
    conn: &mut SqliteConnection,
    id: AccountId,
) -> Result<Vec<ContractFacts>> {
    let mut contracts = contracts::of_account(conn, id).await?;
    contracts.retain(|facts| !matches!(facts.contract.state, ContractState::Ended { .. }));
    Ok(contracts)
}

/// The facts of the company, with their versions.
pub async fn company(conn: &mut SqliteConnection) -> Result<Company> {
    let settings = settings::rules(conn).await?;
    let rates = match settings.home_currency {
        Some(home) => Some(Rates::into_home(home, &rates::all(conn).await?)),
        None => None,
    };
    Ok(Company {
        settings,
        rates,
        holidays: settings::holidays(conn)
            .await?
            .into_iter()
            .map(|holiday| holiday.on)
            .collect(),
        versions: versions(conn).await?,
    })
}

/// The versions of the company's facts.
pub async fn versions(conn: &mut SqliteConnection) -> Result<Versions> {
    let rows: Vec<(String, i64)> = sqlx::query_as("select kind, version from company_fact")
        .fetch_all(conn)
        .await?;
    let versions = rows
        .into_iter()
        .map(|(kind, version)| Ok((word("company_fact.kind", &kind)?, version)));
    Ok(Versions(versions.collect::<Result<_>>()?))
}

/// The zone the laptop was in when time last passed over the verdicts; none before it ever did.
pub async fn judged_in(conn: &mut SqliteConnection) -> Result<Option<Zone>> {
    let name: Option<String> = sqlx::query_scalar("select zone from ledger")
        .fetch_one(conn)
        .await?;
    name.map(|name| zone("ledger.zone", &name)).transpose()
}

/// Time passes over the verdicts in this zone from here on.
pub async fn judge_in(conn: &mut SqliteConnection, zone: &Zone) -> Result<()> {
    sqlx::query("update ledger set zone = ?")
        .bind(zone.name())
        .execute(conn)
        .await?;
    Ok(())
}

/// Says that a company fact changed: it has a new version, and every verdict is in question.
pub async fn mark_all(conn: &mut SqliteConnection, kind: CompanyKind) -> Result<()> {
    sqlx::query(
        "insert into company_fact (kind, version) values (?, 1)
         on conflict (kind) do update set version = version + 1",
    )
    .bind(kind.as_str())
    .execute(&mut *conn)
    .await?;
    sqlx::query("update verdict set marked = 1 where marked = 0")
        .execute(conn)
        .await?;
    Ok(())
}

/// Puts the verdicts of these accounts in question, where more of them changed than one change can judge.
pub async fn mark(conn: &mut SqliteConnection, accounts: &[AccountId]) -> Result<()> {
    sqlx::query(
        "insert into verdict (account_id, stands_until, seen, marked)
         select account.account_id, null, '{}', 1
         from json_each(?) as asked join account on account.account_id = asked.value
         where true
         on conflict (account_id) do update set marked = 1",
    )
    .bind(id_list(accounts))
    .execute(conn)
    .await?;
    Ok(())
}

/// Accounts whose verdict is in question: at most `limit`, those first whose verdict ends soonest.
pub async fn marked(conn: &mut SqliteConnection, limit: u32) -> Result<Vec<AccountId>> {
    let ids: Vec<Hyphenated> = sqlx::query_scalar(
        "select verdict.account_id from verdict join account on account.account_id = verdict.account_id
         where verdict.marked = 1 and account.trashed_at is null
         order by verdict.stands_until nulls last limit ?",
    )
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    Ok(accounts_of(ids))
}

#[cfg(test)]
mod tests;
