//! The list of one side's commitments by how they stand, open or over.

use chrono::{DateTime, NaiveDate, Utc};
use domain::commitments::Side;
use domain::ids::{AccountId, CapabilityId, CommitmentId};
use sqlx::{QueryBuilder, SqliteConnection};

use super::{Listed, ListedRow};
use crate::column::{Stored, number};
use crate::error::Result;
use crate::page::{Cursor, Page, bounded};
use crate::rows::commitment_columns;

/// How the commitments stand that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Open, dated or not.
    Open,
    /// Open, and due before this day.
    Overdue {
        /// The day it is.
        today: NaiveDate,
    },
    /// Open, without a date.
    Undated,
    /// Delivered, and the client has not said yes.
    Waiting,
    /// Over.
    Closed,
}

/// Which commitments are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What we owe, or what they owe.
    pub side: Side,
    /// How they stand.
    pub standing: Standing,
    /// Only those of this client.
    pub account: Option<AccountId>,
}

/// What a row of the list shows, and what it is ordered by.
macro_rules! listed_columns {
    () => {
        concat!(
            commitment_columns!(),
            ", commitment.due_on, account.name as account_name, account.zone, contact.name as contact_name,
                maker.name as maker_name, coalesce(doer.name, client_doer.name) as doer_name,
                slip.known_at as slip_known_at, slip.state as slip_state, low.since as low_since,
                low.known_from as low_known_from"
        )
    };
}

/// What stands around a commitment.
macro_rules! listed_around {
    () => {
        " join account on account.account_id = commitment.account_id
             join teammate as maker on maker.teammate_id = commitment.maker_id
             left join contact on contact.contact_id = commitment.contact_id
             left join teammate as doer on doer.teammate_id = commitment.doer_id
             left join contact as client_doer on client_doer.contact_id = commitment.client_doer_id
             left join slip on slip.slip_id = (
                select about.slip_id from slip as about
                where about.commitment_id = commitment.commitment_id and (about.state = 'open'
                    or (about.due = commitment.due and about.state <> 'false_alarm'))
                order by about.state = 'open' desc, about.slip_id desc limit 1)
             left join low_odds as low on low.commitment_id = commitment.commitment_id and low.due = commitment.due
                and not exists (select 1 from slip as answer
                    where answer.commitment_id = low.commitment_id and answer.due = low.due)"
    };
}

/// A row of the list, and what it is ordered by.
macro_rules! listed {
    () => {
        concat!(
            "select ",
            listed_columns!(),
            " from commitment",
            listed_around!()
        )
    };
}

/// One commitment, with the names around it; of an account in the trash too.
pub async fn listed(conn: &mut SqliteConnection, id: CommitmentId) -> Result<Option<Listed>> {
    let row: Option<ListedRow> =
        sqlx::query_as(concat!(listed!(), " where commitment.commitment_id = ?"))
            .bind(id.stored())
            .fetch_optional(conn)
            .await?;
    row.map(Listed::try_from).transpose()
}

/// The commitments that are asked for, soonest due first, what has no date last; those that are over, newest first.
/// At most `limit` of those after `after`.
pub async fn standing(
    conn: &mut SqliteConnection,
    question: &Question,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    let closed = question.standing == Standing::Closed;
    let mut query = QueryBuilder::new(concat!(listed!(), " where account.trashed_at is null"));
    // One client has few commitments: the plus keeps SQLite from going through all that one side ever owed.
    query
        .push(if question.account.is_some() {
            " and +commitment.side = "
        } else {
            " and commitment.side = "
        })
        .push_bind(question.side.as_str());
    match question.standing {
        Standing::Open => query.push(" and commitment.is_open = 1"),
        Standing::Overdue { today } => query
            .push(" and commitment.is_open = 1 and commitment.due_on < ")
            .push_bind(today),
        Standing::Undated => query.push(" and commitment.is_open = 1 and commitment.due is null"),
        Standing::Waiting => query.push(" and commitment.state = 'delivered'"),
        Standing::Closed => query.push(" and commitment.closed_on is not null"),
    };
    if let Some(account) = question.account {
        query
            .push(" and commitment.account_id = ")
            .push_bind(account.stored());
    }
    if let Some(after) = after {
        query.push(if closed {
            " and (commitment.closed_on, commitment.commitment_id) < ("
        } else {
            " and (commitment.due_on, commitment.commitment_id) > ("
        });
        query
            .push_bind(&after.key)
            .push(", ")
            .push_bind(&after.id)
            .push(")");
    }
    query.push(if closed {
        " order by commitment.closed_on desc, commitment.commitment_id desc limit "
    } else {
        " order by commitment.due_on, commitment.commitment_id limit "
    });
    query.push_bind(limit + 1);

    let rows: Vec<ListedRow> = query.build_query_as().fetch_all(conn).await?;
    let key = |row: &ListedRow| match row.commitment.closed_on.filter(|_| closed) {
        Some(closed_on) => closed_on.to_string(),
        None => row.due_on.clone(),
    };
    let cursor = |row: &ListedRow| Cursor {
        key: key(row),
        id: row.commitment.commitment_id.to_string(),
    };
    Page::cut(rows, limit, cursor, Listed::try_from)
}

#[derive(sqlx::FromRow)]
struct OffPlanRow {
    #[sqlx(flatten)]
    listed: ListedRow,
    since: String,
}

/// The promises that are off plan at an instant of the day `today`: those past their date, those known to be of which the
/// client does not know, and those whose low odds nobody answered for; the longest first. At most `limit` of those after `after`.
pub async fn off_plan(
    conn: &mut SqliteConnection,
    today: NaiveDate,
    now: DateTime<Utc>,
    after: Option<&Cursor>,
    limit: u32,
) -> Result<Page<Listed>> {
    let limit = bounded(limit);
    let (key, id) = after.map_or(("", ""), |after| (after.key.as_str(), after.id.as_str()));
    // Three stretches of three indexes, each no longer than the page.
    let rows: Vec<OffPlanRow> = sqlx::query_as(concat!(
        "select ",
        listed_columns!(),
        ", off.since
         from (
            select * from (
                select late.commitment_id, late.due_on as since
                from commitment as late join account on account.account_id = late.account_id
                where late.side = 'ours' and late.is_open = 1 and late.due_on < ?1
                    and (late.due_on, late.commitment_id) > (?2, ?3) and account.trashed_at is null
                order by late.due_on, late.commitment_id limit ?4)
            union all
            select * from (
                select untold.commitment_id, untold.known_on as since
                from slip as untold
                join commitment as known on known.commitment_id = untold.commitment_id
                join account on account.account_id = untold.account_id
                where untold.state = 'open' and (untold.known_on, untold.commitment_id) > (?2, ?3)
                    and (known.state = 'broken' or (known.is_open = 1 and known.due_on >= ?1))
                    and account.trashed_at is null
                order by untold.known_on, untold.commitment_id limit ?4)
            union all
            select * from (
                select low.commitment_id, low.since_on as since
                from low_odds as low
                join commitment as unlikely on unlikely.commitment_id = low.commitment_id
                join account on account.account_id = unlikely.account_id
                where low.known_from <= ?5 and (low.since_on, low.commitment_id) > (?2, ?3)
                    and unlikely.is_open = 1 and unlikely.due = low.due and unlikely.due_on >= ?1
                    and not exists (select 1 from slip where slip.commitment_id = low.commitment_id
                        and (slip.due = low.due or slip.state = 'open'))
                    and account.trashed_at is null
                order by low.since_on, low.commitment_id limit ?4)
         ) as off
         join commitment on commitment.commitment_id = off.commitment_id",
        listed_around!(),
        " order by off.since, off.commitment_id limit ?4"
    ))
    .bind(today)
    .bind(key)
    .bind(id)
    .bind(limit + 1)
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    let cursor = |row: &OffPlanRow| Cursor {
        key: row.since.clone(),
        id: row.listed.commitment.commitment_id.to_string(),
    };
    Page::cut(rows, limit, cursor, |row| Listed::try_from(row.listed))
}

/// The open promises on a capability, those of one account or of all, soonest due first: at most `limit`. Mentions and
/// what is in the trash are left out.
pub async fn on_capability(
    conn: &mut SqliteConnection,
    capability: CapabilityId,
    account: Option<AccountId>,
    limit: u32,
) -> Result<Vec<Listed>> {
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        listed!(),
        " where commitment.capability_id = ?1 and commitment.is_open = 1 and commitment.state <> 'mention'
            and account.trashed_at is null and (?2 is null or commitment.account_id = ?2)
         order by commitment.due_on, commitment.commitment_id limit ?3"
    ))
    .bind(capability.stored())
    .bind(account.map(|account| account.stored()))
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Listed::try_from).collect()
}

/// How many promises are delivered and wait for the client.
pub async fn waiting(conn: &mut SqliteConnection) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from commitment join account on account.account_id = commitment.account_id
         where commitment.state = 'delivered' and account.trashed_at is null",
    )
    .fetch_one(conn)
    .await?;
    number("count", count)
}

/// How much one side of an account owes openly, dated or not.
pub async fn open_of(conn: &mut SqliteConnection, account: AccountId, side: Side) -> Result<u32> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from commitment where account_id = ? and is_open = 1 and +side = ?",
    )
    .bind(account.stored())
    .bind(side.as_str())
    .fetch_one(conn)
    .await?;
    number("count", count)
}

#[cfg(test)]
mod tests {
    use domain::commitments::{Act, Commitment};
    use domain::history::Intent;

    use super::*;
    use crate::testing::{World, at, day, duty, mention};
    use crate::trash;

    async fn words(world: &World, question: Question) -> Result<Vec<String>> {
        let page = standing(&mut *world.read().await?, &question, None, 200).await?;
        Ok(page
            .rows
            .into_iter()
            .map(|listed| listed.commitment.words.to_string())
            .collect())
    }

    async fn done(world: &World, promise: Commitment, acts: &[(Act, &str)]) -> Result<()> {
        let mut promise = promise;
        for (act, on) in acts {
            promise = promise
                .after(*act, day(on))
                .map_err(|_| crate::Error::Damaged("test"))?;
        }
        world.save(Intent::ActOnCommitment, &promise).await
    }

    #[tokio::test]
    async fn each_standing_lists_its_own_and_leaves_the_trash_out() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        world.promise(acme.id, "late", "2026-05-29").await?;
        world.promise(bolt.id, "due today", "2026-06-01").await?;
        world
            .create(
                Intent::MakeCommitment,
                &mention(acme.id, world.me, "some day"),
            )
            .await?;
        world
            .create(
                Intent::MakeCommitment,
                &duty(acme.id, world.me, "theirs", Some("2026-05-01")),
            )
            .await?;
        let delivered = world.promise(acme.id, "delivered", "2026-05-20").await?;
        done(&world, delivered, &[(Act::Deliver, "2026-05-19")]).await?;
        let older = world.promise(acme.id, "older", "2026-04-20").await?;
        done(&world, older, &[(Act::Break, "2026-04-30")]).await?;
        let newer = world.promise(acme.id, "newer", "2026-04-10").await?;
        done(
            &world,
            newer,
            &[(Act::Deliver, "2026-04-09"), (Act::Confirm, "2026-05-02")],
        )
        .await?;
        let gone = world.account("Gone").await?;
        world.promise(gone.id, "in the trash", "2026-05-01").await?;
        let mut change = world.change(Intent::TrashAccount).await?;
        trash::put(&mut change, gone.id, at("2026-06-01T12:00:00Z")).await?;
        change.commit().await?;

        let ours = |standing| Question {
            side: Side::Ours,
            standing,
            account: None,
        };
        let today = day("2026-06-01");
        assert_eq!(
            words(&world, ours(Standing::Open)).await?,
            ["late", "due today", "some day"]
        );
        assert_eq!(
            words(&world, ours(Standing::Overdue { today })).await?,
            ["late"]
        );
        assert_eq!(words(&world, ours(Standing::Undated)).await?, ["some day"]);
        assert_eq!(words(&world, ours(Standing::Waiting)).await?, ["delivered"]);
        assert_eq!(
            words(&world, ours(Standing::Closed)).await?,
            ["newer", "older"],
            "newest first"
        );
        let of_bolt = Question {
            account: Some(bolt.id),
            ..ours(Standing::Open)
        };
        assert_eq!(words(&world, of_bolt).await?, ["due today"]);
        let mut read = world.read().await?;
        assert_eq!(waiting(&mut read).await?, 1);
        assert_eq!(open_of(&mut read, acme.id, Side::Ours).await?, 2);
        assert_eq!(open_of(&mut read, acme.id, Side::Theirs).await?, 1);
        Ok(())
    }

    #[tokio::test]
    async fn pages_of_what_is_over_follow_one_another() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        for (text, closed) in [
            ("a", "2026-05-01"),
            ("b", "2026-05-03"),
            ("c", "2026-05-03"),
            ("d", "2026-05-02"),
        ] {
            let promise = world.promise(acme.id, text, "2026-06-15").await?;
            done(&world, promise, &[(Act::Withdraw, closed)]).await?;
        }
        let question = Question {
            side: Side::Ours,
            standing: Standing::Closed,
            account: None,
        };
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = standing(&mut *world.read().await?, &question, after.as_ref(), 2).await?;
            seen.extend(
                page.rows
                    .into_iter()
                    .map(|listed| listed.commitment.words.to_string()),
            );
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["c", "b", "d", "a"]);
        Ok(())
    }

    #[tokio::test]
    async fn one_commitment_comes_with_the_names_around_it() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let promise = world.promise(acme.id, "SSO", "2026-06-15").await?;

        let found = listed(&mut *world.read().await?, promise.id).await?;
        assert_eq!(
            found.map(|listed| (listed.commitment, listed.maker_name.to_string())),
            Some((promise, "Nina".into()))
        );
        assert_eq!(
            listed(&mut *world.read().await?, CommitmentId::new()).await?,
            None
        );
        Ok(())
    }
}
