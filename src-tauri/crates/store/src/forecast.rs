//! What forecasts are made from: promises with an estimate, what they wait for, and the odds that were said of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::Share;
use domain::commitments::{Commitment, Link, Move};
use domain::forecast::{Duties, LowOdds, OddsOfDay};
use domain::ids::{AccountId, CommitmentId};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, due, due_text, id_list, instant, number};
use crate::error::{Error, Result};
use crate::of_accounts::{OfAccounts, of_accounts};
use crate::rows::{
    CommitmentRow, LinkRow, by_commitment, commitment_columns, link_columns, move_columns,
};

/// A promise with an estimate, and what forecasts read beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimated {
    /// The promise.
    pub commitment: Commitment,
    /// The duties of the client that it waits for.
    pub duties: Duties,
    /// Every change of its date.
    pub moves: Vec<Move>,
    /// The odds that were said when it was made, or given its estimate; none where none were.
    pub first: Option<OddsOfDay>,
}

/// A row of `odds`.
#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub(crate) struct OddsRow {
    commitment_id: Hyphenated,
    said_on: NaiveDate,
    odds: i64,
    median: i64,
    eighty: i64,
}

impl TryFrom<OddsRow> for OddsOfDay {
    type Error = Error;

    fn try_from(row: OddsRow) -> Result<Self> {
        Ok(Self {
            commitment: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            on: row.said_on,
            odds: share("odds.odds", row.odds)?,
            median: ratio("odds.median", row.median)?,
            eighty: ratio("odds.eighty", row.eighty)?,
        })
    }
}

/// A ratio from its bits.
fn ratio(column: &'static str, bits: i64) -> Result<f64> {
    let ratio = f64::from_bits(bits.cast_unsigned());
    if ratio.is_finite() && ratio >= 0.0 {
        Ok(ratio)
    } else {
        Err(Error::Damaged(column))
    }
}

fn share(column: &'static str, parts: i64) -> Result<Share> {
    let parts: u16 = number(column, parts)?;
    Share::try_from(parts).map_err(|_| Error::Damaged(column))
}

const ESTIMATED: [&str; 2] = of_accounts!(
    "commitment.account_id",
    concat!(
        "select ",
        commitment_columns!(),
        " from commitment join account on account.account_id = commitment.account_id"
    ),
    "commitment.estimate_days is not null and account.trashed_at is null order by commitment.commitment_id"
);

/// The duties they wait for.
const DUTIES: [&str; 2] = of_accounts!(
    "promise.account_id",
    concat!(
        "select promise.commitment_id as awaited_by, ",
        commitment_columns!(),
        " from commitment as promise
         join commitment_link on commitment_link.commitment_id = promise.commitment_id
         join commitment on commitment.commitment_id = commitment_link.waits_for_id
            and commitment.side = 'theirs'"
    ),
    "promise.estimate_days is not null order by commitment_link.link_id"
);

/// The changes of their dates.
const MOVES: [&str; 2] = of_accounts!(
    "commitment.account_id",
    concat!(
        "select ",
        move_columns!(),
        " from commitment_move
         where commitment_id in (select commitment.commitment_id from commitment"
    ),
    "commitment.estimate_days is not null) order by move_id"
);

/// The odds that were first said of them.
const FIRSTS: [&str; 2] = of_accounts!(
    "commitment.account_id",
    "select odds.commitment_id, min(odds.said_on) as said_on, odds.odds, odds.median, odds.eighty
     from commitment join odds on odds.commitment_id = commitment.commitment_id",
    "commitment.estimate_days is not null group by odds.commitment_id"
);

/// The promises with an estimate, open and over: of these accounts, or of all that are not in the trash.
pub async fn estimated(
    conn: &mut SqliteConnection,
    accounts: Option<&[AccountId]>,
) -> Result<Vec<Estimated>> {
    let of = OfAccounts::new(accounts);
    let rows: Vec<CommitmentRow> = of.asked(ESTIMATED).fetch_all(&mut *conn).await?;
    let mut duties = duties_by(conn, &of).await?;
    let mut moves = by_commitment(of.asked(MOVES).fetch_all(&mut *conn).await?)?;
    let firsts: Vec<OddsRow> = of.asked(FIRSTS).fetch_all(conn).await?;
    let mut firsts: BTreeMap<CommitmentId, OddsOfDay> = firsts
        .into_iter()
        .map(|row| OddsOfDay::try_from(row).map(|first| (first.commitment, first)))
        .collect::<Result<_>>()?;
    rows.into_iter()
        .map(|row| {
            let commitment = Commitment::try_from(row)?;
            Ok(Estimated {
                duties: duties.remove(&commitment.id).unwrap_or_default(),
                moves: moves.remove(&commitment.id).unwrap_or_default(),
                first: firsts.remove(&commitment.id),
                commitment,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct DutyRow {
    awaited_by: Hyphenated,
    #[sqlx(flatten)]
    commitment: CommitmentRow,
}

/// The duties that promises with an estimate wait for.
async fn duties_by(
    conn: &mut SqliteConnection,
    of: &OfAccounts,
) -> Result<BTreeMap<CommitmentId, Duties>> {
    let rows: Vec<DutyRow> = of.asked(DUTIES).fetch_all(conn).await?;
    let mut duties = BTreeMap::<CommitmentId, Duties>::new();
    for row in rows {
        let id = CommitmentId::from_uuid(row.awaited_by.into_uuid());
        let duty = Commitment::try_from(row.commitment)?;
        duties.entry(id).or_default().add(&duty);
    }
    Ok(duties)
}

/// The duties that promises of one account with an estimate wait for.
pub(crate) async fn duties(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<BTreeMap<CommitmentId, Duties>> {
    duties_by(conn, &OfAccounts::new(Some(&[account]))).await
}

/// The duties of the client that a commitment waits for.
pub async fn duties_of(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Duties> {
    let rows: Vec<CommitmentRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        " from commitment_link join commitment on commitment.commitment_id = commitment_link.waits_for_id
         where commitment_link.commitment_id = ? and commitment.side = 'theirs'
         order by commitment_link.link_id"
    ))
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    let mut duties = Duties::default();
    for row in rows {
        duties.add(&Commitment::try_from(row)?);
    }
    Ok(duties)
}

/// A promise with all that it waits for, near and far, as the odds of its chain are drawn from it (O5).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chain {
    /// The commitments in sight, each with the duties that it waits for itself; the promise alone where it waits for
    /// nothing.
    pub commitments: Vec<(Commitment, Duties)>,
    /// Which of them waits for which.
    pub links: Vec<Link>,
}

#[derive(sqlx::FromRow)]
struct ChainRow {
    in_sight: bool,
    #[sqlx(flatten)]
    commitment: CommitmentRow,
}

/// What a promise waits for, what that waits for, and so on; what is behind something that is over is not read.
pub async fn chain(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Chain> {
    let links: Vec<LinkRow> = sqlx::query_as(concat!(
        "with recursive behind (commitment_id) as (
            values (?1)
            union
            select commitment_link.waits_for_id
            from behind
            cross join commitment on commitment.commitment_id = behind.commitment_id and commitment.is_open = 1
            cross join commitment_link on commitment_link.commitment_id = behind.commitment_id)
         select ",
        link_columns!(),
        " from behind
         cross join commitment on commitment.commitment_id = behind.commitment_id and commitment.is_open = 1
         cross join commitment_link on commitment_link.commitment_id = behind.commitment_id
         order by commitment_link.link_id"
    ))
    .bind(id.stored())
    .fetch_all(&mut *conn)
    .await?;
    let links: Vec<Link> = links
        .into_iter()
        .map(Link::try_from)
        .collect::<Result<_>>()?;
    let ids: BTreeSet<CommitmentId> = links
        .iter()
        .map(|link| link.waits_for)
        .chain([id])
        .collect();
    let rows: Vec<ChainRow> = sqlx::query_as(concat!(
        "select account.trashed_at is null as in_sight, ",
        commitment_columns!(),
        " from json_each(?) as asked
         cross join commitment on commitment.commitment_id = asked.value
         join account on account.account_id = commitment.account_id"
    ))
    .bind(id_list(ids))
    .fetch_all(conn)
    .await?;
    let mut found = BTreeMap::new();
    for row in rows {
        let commitment = Commitment::try_from(row.commitment)?;
        found.insert(commitment.id, (commitment, row.in_sight));
    }
    // A duty is one that kept us waiting wherever its client is.
    let mut duties = BTreeMap::<CommitmentId, Duties>::new();
    for link in &links {
        if let Some((waited_for, _)) = found.get(&link.waits_for) {
            duties.entry(link.commitment).or_default().add(waited_for);
        }
    }
    let commitments = found
        .into_values()
        .filter(|(_, in_sight)| *in_sight)
        .map(|(commitment, _)| {
            let duties = duties.remove(&commitment.id).unwrap_or_default();
            (commitment, duties)
        })
        .collect();
    Ok(Chain { commitments, links })
}

/// Keeps the odds that were said today, in place of what was said earlier in the day.
pub(crate) async fn keep(conn: &mut SqliteConnection, odds: &[OddsOfDay]) -> Result<()> {
    for said in odds {
        sqlx::query(
            "insert into odds (commitment_id, said_on, odds, median, eighty) values (?, ?, ?, ?, ?)
             on conflict (commitment_id, said_on) do update set odds = excluded.odds, median = excluded.median,
                eighty = excluded.eighty
             where odds <> excluded.odds or median <> excluded.median or eighty <> excluded.eighty",
        )
        .bind(said.commitment.stored())
        .bind(said.on)
        .bind(i64::from(said.odds.parts()))
        .bind(said.median.to_bits().cast_signed())
        .bind(said.eighty.to_bits().cast_signed())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// The odds that were said of an account's open promises from `since` on and since their dates were last moved.
pub(crate) async fn recent(
    conn: &mut SqliteConnection,
    account: AccountId,
    since: NaiveDate,
) -> Result<BTreeMap<CommitmentId, Vec<(NaiveDate, Share)>>> {
    let rows: Vec<(Hyphenated, NaiveDate, i64)> = sqlx::query_as(
        "select odds.commitment_id, odds.said_on, odds.odds
         from commitment join odds on odds.commitment_id = commitment.commitment_id
         where commitment.account_id = ? and commitment.estimate_days is not null and commitment.is_open = 1
            and odds.said_on >= ?
            and odds.said_on >= coalesce((select max(commitment_move.moved_on) from commitment_move
                where commitment_move.commitment_id = commitment.commitment_id), '')
         order by odds.commitment_id, odds.said_on",
    )
    .bind(account.stored())
    .bind(since)
    .fetch_all(conn)
    .await?;
    let mut recent = BTreeMap::<CommitmentId, Vec<(NaiveDate, Share)>>::new();
    for (id, on, odds) in rows {
        let id = CommitmentId::from_uuid(id.into_uuid());
        let said = (on, share("odds.odds", odds)?);
        recent.entry(id).or_default().push(said);
    }
    Ok(recent)
}

/// A row of `low_odds`.
#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub(crate) struct LowOddsRow {
    commitment_id: Hyphenated,
    due: String,
    since: i64,
    known_from: i64,
}

impl From<&LowOdds> for LowOddsRow {
    fn from(low: &LowOdds) -> Self {
        Self {
            commitment_id: low.commitment.stored(),
            due: due_text(low.due),
            since: low.since.timestamp_millis(),
            known_from: low.known_from.timestamp_millis(),
        }
    }
}

impl TryFrom<LowOddsRow> for LowOdds {
    type Error = Error;

    fn try_from(row: LowOddsRow) -> Result<Self> {
        Ok(Self {
            commitment: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            due: due("low_odds.due", &row.due)?,
            since: instant("low_odds.since", row.since)?,
            known_from: instant("low_odds.known_from", row.known_from)?,
        })
    }
}

/// Keeps which of an account's open promises have low odds of the date they have, in place of what was kept of that. What
/// was kept of others waits for an undo. Says whether that changed.
pub(crate) async fn keep_low(
    conn: &mut SqliteConnection,
    account: AccountId,
    low: &[LowOdds],
) -> Result<bool> {
    let before = low_odds(conn, account).await?;
    let is_low = |before: &&LowOdds| low.iter().any(|low| low.commitment == before.commitment);
    for gone in before.values().filter(|before| !is_low(before)) {
        sqlx::query("delete from low_odds where commitment_id = ? and due = ?")
            .bind(gone.commitment.stored())
            .bind(due_text(gone.due))
            .execute(&mut *conn)
            .await?;
    }
    let new: Vec<&LowOdds> = low
        .iter()
        .filter(|low| before.get(&low.commitment) != Some(low))
        .collect();
    for low in &new {
        let row = LowOddsRow::from(*low);
        sqlx::query(
            "insert into low_odds (commitment_id, due, since, known_from) values (?, ?, ?, ?)
             on conflict (commitment_id, due) do update set since = excluded.since,
                known_from = excluded.known_from",
        )
        .bind(row.commitment_id)
        .bind(row.due)
        .bind(row.since)
        .bind(row.known_from)
        .execute(&mut *conn)
        .await?;
    }
    Ok(!new.is_empty() || before.len() > low.len())
}

/// Which of an account's open promises have low odds of the date they have, as its last verdict had it.
pub(crate) async fn low_odds(
    conn: &mut SqliteConnection,
    account: AccountId,
) -> Result<BTreeMap<CommitmentId, LowOdds>> {
    let rows: Vec<LowOddsRow> = sqlx::query_as(
        "select low_odds.commitment_id, low_odds.due, low_odds.since, low_odds.known_from
         from commitment join low_odds on low_odds.commitment_id = commitment.commitment_id
            and low_odds.due = commitment.due
         where commitment.account_id = ? and commitment.is_open = 1",
    )
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| LowOdds::try_from(row).map(|low| (low.commitment, low)))
        .collect()
}

/// That a promise has low odds, as the last verdict of its account had it.
pub async fn low_odds_of(
    conn: &mut SqliteConnection,
    promise: CommitmentId,
) -> Result<Option<LowOdds>> {
    let row: Option<LowOddsRow> = sqlx::query_as(
        "select low_odds.commitment_id, low_odds.due, low_odds.since, low_odds.known_from
         from commitment join low_odds on low_odds.commitment_id = commitment.commitment_id
            and low_odds.due = commitment.due
         where commitment.commitment_id = ?",
    )
    .bind(promise.stored())
    .fetch_optional(conn)
    .await?;
    row.map(LowOdds::try_from).transpose()
}

/// The odds last said of these promises.
pub async fn latest(
    conn: &mut SqliteConnection,
    commitments: &[CommitmentId],
) -> Result<BTreeMap<CommitmentId, Share>> {
    let rows: Vec<(Hyphenated, NaiveDate, i64)> = sqlx::query_as(
        "select odds.commitment_id, max(odds.said_on), odds.odds
         from json_each(?) as asked join odds on odds.commitment_id = asked.value
         group by odds.commitment_id",
    )
    .bind(id_list(commitments))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, _, odds)| {
            let id = CommitmentId::from_uuid(id.into_uuid());
            Ok((id, share("odds.odds", odds)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::commitments::{Act, DateSetter, Link, Terms};
    use domain::forecast::Wait;
    use domain::history::Intent;
    use domain::ids::LinkId;
    use domain::time::DueDate;

    use super::*;
    use crate::testing::{World, at, day, duty, promise};
    use crate::{history, trash};

    async fn made(world: &World, account: AccountId, days: Option<u16>) -> Result<Commitment> {
        let mut made = promise(account, world.me, "SSO", "2026-06-15");
        if let Terms::Promise(promise) = &mut made.terms {
            promise.estimate_days = days;
        }
        world.create(Intent::MakeCommitment, &made).await?;
        Ok(made)
    }

    #[tokio::test]
    async fn low_odds_come_back_are_replaced_and_go() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let of = |promise: &Commitment, since| LowOdds {
            commitment: promise.id,
            due: promise.dates().unwrap().current(),
            since: at(since),
            known_from: at("2026-06-02T15:00:00Z"),
        };
        let sso = made(&world, acme.id, Some(5)).await?;
        let keys = made(&world, acme.id, Some(8)).await?;
        let before = of(&sso, "2026-06-01T15:00:00Z");
        let mut writing = world.ledger.write().await?;
        assert!(keep_low(&mut writing, acme.id, &[before]).await?);
        let now = [
            of(&sso, "2026-06-01T16:00:00Z"),
            of(&keys, "2026-06-01T16:00:00Z"),
        ];
        assert!(keep_low(&mut writing, acme.id, &now).await?);
        let kept = low_odds(&mut writing, acme.id).await?;
        assert_eq!(kept, now.map(|low| (low.commitment, low)).into());
        assert_eq!(low_odds_of(&mut writing, keys.id).await?, Some(now[1]));
        assert!(keep_low(&mut writing, acme.id, &now[..1]).await?);
        assert_eq!(low_odds_of(&mut writing, keys.id).await?, None);
        writing.commit().await?;
        Ok(())
    }

    fn said(commitment: CommitmentId, on: &str, percent: u8) -> OddsOfDay {
        OddsOfDay {
            commitment,
            on: day(on),
            odds: Share::of_percent(percent),
            median: 1.25,
            eighty: 1.75,
        }
    }

    async fn keep_all(world: &World, odds: &[OddsOfDay]) -> Result<()> {
        let mut writing = world.ledger.write().await?;
        keep(&mut writing, odds).await?;
        writing.commit().await?;
        Ok(())
    }

    #[tokio::test]
    async fn promises_with_an_estimate_come_with_their_duties_moves_and_first_odds() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = made(&world, acme.id, Some(10)).await?;
        made(&world, acme.id, None).await?;
        let other = made(&world, bolt.id, Some(0)).await?;
        let floor_plan = duty(acme.id, world.me, "floor plan", Some("2026-06-05"));
        let late = floor_plan.clone().after(Act::Finish, day("2026-06-09"));
        let late = late.map_err(|_| Error::Damaged("commitment"))?;
        world.create(Intent::MakeCommitment, &late).await?;
        let link = Link {
            id: LinkId::new(),
            commitment: sso.id,
            waits_for: late.id,
            lag_days: 0,
            shifted_for: None,
        };
        world.create(Intent::LinkCommitment, &link).await?;
        let to = DueDate::day(day("2026-06-20"));
        let moved = sso.moved(to, DateSetter::Us, None, None, day("2026-06-03"));
        let (sso, entry) = moved.map_err(|_| Error::Damaged("move"))?;
        let entry = entry.unwrap();
        world.save(Intent::MoveCommitment, &sso).await?;
        world.create(Intent::MoveCommitment, &entry).await?;
        let first = said(sso.id, "2026-06-01", 68);
        keep_all(&world, &[first, said(sso.id, "2026-06-02", 66)]).await?;

        let duties = Duties {
            has_any: true,
            waits: vec![Wait {
                after: day("2026-06-05"),
                until: Some(day("2026-06-09")),
            }],
        };
        let expected = Estimated {
            commitment: sso.clone(),
            duties: duties.clone(),
            moves: vec![entry],
            first: Some(first),
        };
        let mut read = world.read().await?;
        assert_eq!(
            estimated(&mut read, Some(&[acme.id])).await?,
            std::slice::from_ref(&expected)
        );
        assert_eq!(duties_of(&mut read, sso.id).await?, duties);
        assert_eq!(duties_of(&mut read, other.id).await?, Duties::default());
        let all = estimated(&mut read, None).await?;
        let ids: Vec<CommitmentId> = all.iter().map(|one| one.commitment.id).collect();
        assert_eq!(ids, [sso.id, other.id]);
        drop(read);

        let mut change = world.change(Intent::TrashAccount).await?;
        trash::put(&mut change, bolt.id, at("2026-06-01T12:00:00Z")).await?;
        change.commit().await?;
        let all = estimated(&mut *world.read().await?, None).await?;
        assert_eq!(all, [expected], "what is in the trash says nothing");
        Ok(())
    }

    #[tokio::test]
    async fn o5_a_chain_is_read_across_clients_up_to_what_is_over_and_in_sight() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let sso = made(&world, acme.id, Some(10)).await?;
        let keys = made(&world, bolt.id, None).await?;
        let safe = duty(bolt.id, world.me, "safe", Some("2026-06-05"));
        let floor_plan = duty(acme.id, world.me, "floor plan", Some("2026-06-05"));
        let over = floor_plan.clone().after(Act::Finish, day("2026-06-09"));
        let over = over.map_err(|_| Error::Damaged("commitment"))?;
        let behind_over = made(&world, acme.id, None).await?;
        for made in [&safe, &over] {
            world.create(Intent::MakeCommitment, made).await?;
        }
        let mut links = Vec::new();
        for (commitment, waits_for) in [
            (&sso, &keys),
            (&keys, &safe),
            (&sso, &over),
            (&over, &behind_over),
        ] {
            let link = Link {
                id: LinkId::new(),
                commitment: commitment.id,
                waits_for: waits_for.id,
                lag_days: 1,
                shifted_for: None,
            };
            world.create(Intent::LinkCommitment, &link).await?;
            links.push(link);
        }
        links.truncate(3);

        let of = |commitments: &[&Commitment]| {
            let mut duties = Duties::default();
            commitments.iter().for_each(|duty| duties.add(duty));
            duties
        };
        let mut expected = vec![
            (sso.clone(), of(&[&over])),
            (keys.clone(), of(&[&safe])),
            (safe, Duties::default()),
            (over, Duties::default()),
        ];
        expected.sort_by_key(|(commitment, _)| commitment.id);
        let read = chain(&mut *world.read().await?, sso.id).await?;
        assert_eq!((&read.commitments, &read.links), (&expected, &links));
        let alone = chain(&mut *world.read().await?, behind_over.id).await?;
        assert_eq!(alone.commitments, [(behind_over, Duties::default())]);
        assert_eq!(alone.links, []);

        let mut change = world.change(Intent::TrashAccount).await?;
        trash::put(&mut change, bolt.id, at("2026-06-01T12:00:00Z")).await?;
        change.commit().await?;
        let read = chain(&mut *world.read().await?, sso.id).await?;
        let ids: Vec<CommitmentId> = read.commitments.iter().map(|(one, _)| one.id).collect();
        expected.retain(|(one, _)| one.account == acme.id);
        let left: Vec<CommitmentId> = expected.iter().map(|(one, _)| one.id).collect();
        assert_eq!(ids, left);
        Ok(())
    }

    #[tokio::test]
    async fn odds_are_kept_once_a_day_and_read_since_a_day_and_the_last_move() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let sso = made(&world, acme.id, Some(10)).await?;
        let odds = [
            said(sso.id, "2026-06-01", 68),
            said(sso.id, "2026-06-02", 66),
            said(sso.id, "2026-06-03", 64),
            said(sso.id, "2026-06-03", 60),
        ];
        keep_all(&world, &odds).await?;

        let share = Share::of_percent;
        let since = async |on| recent(&mut *world.read().await?, acme.id, day(on)).await;
        let id = sso.id;
        let of = |odds: &[(&str, u8)]| {
            let odds = odds.iter().map(|(on, percent)| (day(on), share(*percent)));
            BTreeMap::from([(id, odds.collect::<Vec<_>>())])
        };
        let two = of(&[("2026-06-02", 66), ("2026-06-03", 60)]);
        assert_eq!(since("2026-06-02").await?, two);
        assert_eq!(since("2026-06-04").await?, BTreeMap::new());
        let last = latest(&mut *world.read().await?, &[sso.id]).await?;
        assert_eq!(last, BTreeMap::from([(sso.id, share(60))]));

        let to = DueDate::day(day("2026-06-20"));
        let moved = sso.moved(to, DateSetter::Us, None, None, day("2026-06-03"));
        let (sso, entry) = moved.map_err(|_| Error::Damaged("move"))?;
        world
            .create(Intent::MoveCommitment, &entry.unwrap())
            .await?;
        assert_eq!(since("2026-06-01").await?, of(&[("2026-06-03", 60)]));

        let mut change = world.change(Intent::ActOnCommitment).await?;
        let released = sso.after(Act::Release, day("2026-06-03"));
        change
            .save(&released.map_err(|_| Error::Damaged("act"))?)
            .await?;
        change.commit().await?;
        assert_eq!(since("2026-06-01").await?, BTreeMap::new());
        Ok(())
    }

    #[tokio::test]
    async fn the_accounts_of_what_was_saved_since_are_told_where_the_place_is_one_of_this_ledger()
    -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let newest = async || history::newest_place(&mut *world.read().await?).await;
        let place = newest().await?.unwrap();
        let since = async |place| history::accounts_since(&mut *world.read().await?, place).await;
        assert_eq!(since(place).await?, Some(Vec::new()));
        made(&world, bolt.id, None).await?;
        assert_eq!(since(place).await?, Some(vec![bolt.id]));
        made(&world, acme.id, None).await?;
        let mut both = since(place).await?.unwrap();
        both.sort_unstable();
        assert_eq!(both, [acme.id, bolt.id]);

        // What waits for it is of another client, and reads it.
        let sso = made(&world, acme.id, Some(5)).await?;
        let awaited = duty(bolt.id, world.me, "keys", Some("2026-06-10"));
        world.create(Intent::MakeCommitment, &awaited).await?;
        let link = Link {
            id: LinkId::new(),
            commitment: sso.id,
            waits_for: awaited.id,
            lag_days: 0,
            shifted_for: None,
        };
        world.create(Intent::LinkCommitment, &link).await?;
        let place = newest().await?.unwrap();
        let done = awaited.after(Act::Finish, day("2026-06-09"));
        let done = done.map_err(|_| Error::Damaged("act"))?;
        world.save(Intent::ActOnCommitment, &done).await?;
        let mut read = since(place).await?.unwrap();
        read.sort_unstable();
        assert_eq!(read, [acme.id, bolt.id]);

        // A save that was taken back has no place here, though its clock may be another's.
        let mut dropped = world.change(Intent::MakeCommitment).await?;
        let unsaid = promise(acme.id, world.me, "unsaid", "2026-06-15");
        dropped.create(&unsaid).await?;
        let nowhere = history::newest_place(dropped.conn()).await?.unwrap();
        assert_ne!(Some(nowhere), newest().await?);
        drop(dropped);
        assert_eq!(since(nowhere).await?, None);
        Ok(())
    }
}
