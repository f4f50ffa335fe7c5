//! What is over and speaks for or against a renewal (N3), read by what is recent.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::commitments::Commitment;
use domain::contracts::{CALL_DAYS, EVIDENCE_DAYS, KeyPerson, PastFacts, PastPromise, Trust};
use domain::ids::{AccountId, ContactId, TouchId};
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::{Stored, instant};
use crate::error::Result;
use crate::rows::{CommitmentRow, MoveRow, by_commitment, commitment_columns, move_columns};

/// Days beyond the evidence's own, so that no zone cuts a day short.
const MARGIN: u64 = 2;

/// What an account's renewals are judged by beside its open facts.
pub(super) async fn of_account(
    conn: &mut SqliteConnection,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<PastFacts> {
    let since = now.date_naive() - Days::new(EVIDENCE_DAYS + MARGIN);
    Ok(PastFacts {
        people: people(conn, id).await?,
        trust: trust(conn, id).await?,
        promises: promises(conn, id, since).await?,
        last_touch: last_touch(conn, id).await?,
        missed_calls: missed_calls(conn, id, now - Days::new(CALL_DAYS + MARGIN)).await?,
    })
}

async fn people(conn: &mut SqliteConnection, id: AccountId) -> Result<Vec<KeyPerson>> {
    let rows: Vec<(Hyphenated, Option<NaiveDate>)> = sqlx::query_as(
        "select contact_id, left_on from contact
         where account_id = ? and influence in ('champion', 'decider') order by contact_id",
    )
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    let person = |(contact, left_on): (Hyphenated, _)| KeyPerson {
        contact: ContactId::from_uuid(contact.into_uuid()),
        left_on,
    };
    Ok(rows.into_iter().map(person).collect())
}

async fn trust(conn: &mut SqliteConnection, id: AccountId) -> Result<Vec<Trust>> {
    let rows: Vec<(Hyphenated, Option<NaiveDate>)> = sqlx::query_as(
        "select trust_link.contact_id, trust_link.lost_on
         from contact join trust_link on trust_link.contact_id = contact.contact_id
         where contact.account_id = ? order by trust_link.trust_link_id",
    )
    .bind(id.stored())
    .fetch_all(conn)
    .await?;
    let trust = |(contact, lost_on): (Hyphenated, _)| Trust {
        contact: ContactId::from_uuid(contact.into_uuid()),
        lost_on,
    };
    Ok(rows.into_iter().map(trust).collect())
}

// The plus keeps SQLite from an index that leads through everybody's closed promises.
async fn promises(
    conn: &mut SqliteConnection,
    id: AccountId,
    since: NaiveDate,
) -> Result<Vec<PastPromise>> {
    let rows: Vec<CommitmentRow> = sqlx::query_as(concat!(
        "select ",
        commitment_columns!(),
        " from commitment
         where commitment.account_id = ? and +commitment.side = 'ours'
            and commitment.state in ('confirmed', 'broken') and commitment.closed_on >= ?
         order by commitment.closed_on, commitment.commitment_id"
    ))
    .bind(id.stored())
    .bind(since)
    .fetch_all(&mut *conn)
    .await?;
    let moves: Vec<MoveRow> = sqlx::query_as(concat!(
        "select ",
        move_columns!(),
        " from commitment_move
         where commitment_move.commitment_id in (
            select commitment.commitment_id from commitment
            where commitment.account_id = ? and +commitment.side = 'ours'
                and commitment.state in ('confirmed', 'broken') and commitment.closed_on >= ?)
         order by commitment_move.move_id"
    ))
    .bind(id.stored())
    .bind(since)
    .fetch_all(conn)
    .await?;
    let mut moves = by_commitment(moves)?;
    rows.into_iter()
        .map(|row| {
            let commitment = Commitment::try_from(row)?;
            Ok(PastPromise {
                moves: moves.remove(&commitment.id).unwrap_or_default(),
                commitment,
            })
        })
        .collect()
}

async fn last_touch(conn: &mut SqliteConnection, id: AccountId) -> Result<Option<DateTime<Utc>>> {
    let at: Option<i64> = sqlx::query_scalar("select max(at) from touch where account_id = ?")
        .bind(id.stored())
        .fetch_one(conn)
        .await?;
    at.map(|at| instant("touch.at", at)).transpose()
}

async fn missed_calls(
    conn: &mut SqliteConnection,
    id: AccountId,
    since: DateTime<Utc>,
) -> Result<Vec<(TouchId, DateTime<Utc>)>> {
    let rows: Vec<(Hyphenated, i64)> = sqlx::query_as(
        "select touch_id, at from touch
         where account_id = ? and at >= ? and direction = 'inbound' and channel = 'call' and result = 'missed'
         order by at desc, touch_id desc",
    )
    .bind(id.stored())
    .bind(since.timestamp_millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, at)| Ok((TouchId::from_uuid(id.into_uuid()), instant("touch.at", at)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::accounts::{Contact, Influence, TrustLink};
    use domain::commitments::{Act, DateSetter};
    use domain::history::Intent;
    use domain::ids::TrustLinkId;
    use domain::time::DueDate;
    use domain::touches::{Direction, Touch, TouchResult};

    use super::*;
    use crate::Error;
    use crate::testing::{World, at, contact, day, promise, touch};

    #[tokio::test]
    async fn what_is_over_is_read_where_it_is_recent_and_speaks_of_a_renewal() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let person = |name, account, influence, left_on: Option<&str>| Contact {
            influence,
            left_on: left_on.map(day),
            ..contact(name, account)
        };
        let decider = person(
            "Mara",
            acme.id,
            Some(Influence::Decider),
            Some("2020-01-01"),
        );
        let user = person("Zoe", acme.id, Some(Influence::User), None);
        let elsewhere = person("Bob", bolt.id, Some(Influence::Champion), None);
        for one in [&decider, &user, &elsewhere] {
            world.create(Intent::AddContact, one).await?;
        }
        let trust = TrustLink {
            id: TrustLinkId::new(),
            contact: user.id,
            teammate: world.me,
            why: None,
            since: None,
            lost_on: Some(day("2026-05-01")),
        };
        world.create(Intent::AddTrust, &trust).await?;
        let rang = |account, instant, direction, result| Touch {
            direction,
            result,
            ..touch(account, world.me, instant)
        };
        let (inbound, missed) = (Direction::Inbound, TouchResult::Missed);
        let recent = rang(acme.id, "2026-05-20T08:00:00Z", inbound, missed);
        for one in [
            recent.clone(),
            rang(acme.id, "2026-04-01T08:00:00Z", inbound, missed),
            rang(
                acme.id,
                "2026-05-21T08:00:00Z",
                inbound,
                TouchResult::Reached,
            ),
            rang(acme.id, "2026-05-22T08:00:00Z", Direction::Outbound, missed),
            rang(bolt.id, "2026-05-23T08:00:00Z", inbound, missed),
        ] {
            world.create(Intent::LogTouch, &one).await?;
        }

        // Closed, one of them moved before; closed long ago; open.
        let made = promise(acme.id, world.me, "SSO", "2026-05-10");
        world.create(Intent::MakeCommitment, &made).await?;
        let told = Some(day("2026-05-01"));
        let to = DueDate::day(day("2026-05-20"));
        let moved = made.moved(to, DateSetter::Us, None, told, day("2026-05-01"));
        let (moved, entry) = moved.map_err(|_| Error::Damaged("move"))?;
        let entry = entry.ok_or(Error::Damaged("move"))?;
        world.create(Intent::MoveCommitment, &entry).await?;
        let broken = |one: Commitment, on| {
            one.after(Act::Break, day(on))
                .map_err(|_| Error::Damaged("commitment"))
        };
        let closed = broken(moved, "2026-05-25")?;
        world.save(Intent::ActOnCommitment, &closed).await?;
        let old = broken(
            promise(acme.id, world.me, "old", "2025-11-01"),
            "2025-11-28",
        )?;
        let open = promise(acme.id, world.me, "open", "2026-07-01");
        for one in [&old, &open] {
            world.create(Intent::MakeCommitment, one).await?;
        }

        let now = at("2026-06-01T12:00:00Z");
        let past = of_account(&mut *world.read().await?, acme.id, now).await?;
        assert_eq!(
            past,
            PastFacts {
                people: vec![KeyPerson {
                    contact: decider.id,
                    left_on: Some(day("2020-01-01"))
                }],
                trust: vec![Trust {
                    contact: user.id,
                    lost_on: Some(day("2026-05-01"))
                }],
                promises: vec![PastPromise {
                    commitment: closed,
                    moves: vec![entry]
                }],
                last_touch: Some(at("2026-05-22T08:00:00Z")),
                missed_calls: vec![(recent.id, recent.at)],
            }
        );
        Ok(())
    }
}
