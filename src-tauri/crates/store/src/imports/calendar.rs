//! What the events of a calendar are matched with: who is known by which address, and the meetings they became.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, ContactId, MeetingId};
use domain::meetings::Meeting;
use domain::text::Line;
use serde_json::json;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::change::Change;
use crate::column::{Stored, line};
use crate::error::Result;

/// The source of whatever comes in from calendars: what they call their events is unique among all of them.
pub const CALENDARS: &str = "iCalendar";

/// Somebody with an address for mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address as it was typed.
    pub email: Line,
    /// Whose it is.
    pub contact: ContactId,
    /// Where they are.
    pub account: AccountId,
}

/// Everybody with an address for mail at an account out of the trash; those who are still there first.
pub async fn addresses(conn: &mut SqliteConnection) -> Result<Vec<Address>> {
    let rows: Vec<(String, Hyphenated, Hyphenated)> = sqlx::query_as(
        "select contact.email, contact.contact_id, contact.account_id
         from contact join account on account.account_id = contact.account_id
         where contact.email is not null and account.trashed_at is null
         order by contact.left_on is not null, contact.contact_id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(email, contact, account)| {
            Ok(Address {
                email: line("contact.email", &email)?,
                contact: ContactId::from_uuid(contact.into_uuid()),
                account: AccountId::from_uuid(account.into_uuid()),
            })
        })
        .collect()
}

/// The accounts out of the trash that have a website, with it.
pub async fn websites(conn: &mut SqliteConnection) -> Result<Vec<(AccountId, Line)>> {
    let rows: Vec<(Hyphenated, String)> = sqlx::query_as(
        "select account_id, website from account where website is not null and trashed_at is null
         order by account_id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, website)| {
            let account = AccountId::from_uuid(account.into_uuid());
            Ok((account, line("account.website", &website)?))
        })
        .collect()
}

/// The meetings that are there and that `source` calls by these external ids, each with its account.
pub async fn meetings_called(
    conn: &mut SqliteConnection,
    source: &str,
    external_ids: &[&str],
) -> Result<HashMap<String, (MeetingId, AccountId)>> {
    let rows: Vec<(String, Hyphenated, Hyphenated)> = sqlx::query_as(
        "select import_row.external_id, meeting.meeting_id, meeting.account_id
         from json_each(?2) as asked
         cross join import_row on import_row.source = ?1 and import_row.kind = 'meeting'
            and import_row.external_id = asked.value
         join meeting on meeting.meeting_id = import_row.record_id",
    )
    .bind(source)
    .bind(json!(external_ids).to_string())
    .fetch_all(conn)
    .await?;
    let called = rows.into_iter().map(|(external_id, meeting, account)| {
        let meeting = MeetingId::from_uuid(meeting.into_uuid());
        (
            external_id,
            (meeting, AccountId::from_uuid(account.into_uuid())),
        )
    });
    Ok(called.collect())
}

/// A meeting to come that came in as one of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSeries {
    /// What its calendar calls the series.
    pub series: String,
    /// What its calendar calls it.
    pub external_id: String,
    /// The meeting.
    pub meeting: MeetingId,
    /// The client it is with.
    pub account: AccountId,
}

/// The meetings after `now` that `source` calls by one of these names, or by one with a time behind it; the first of a
/// series first.
pub async fn of_series(
    conn: &mut SqliteConnection,
    source: &str,
    series: &[&str],
    now: DateTime<Utc>,
) -> Result<Vec<InSeries>> {
    let rows: Vec<(String, String, Hyphenated, Hyphenated)> = sqlx::query_as(
        "select asked.value, import_row.external_id, meeting.meeting_id, meeting.account_id
         from json_each(?2) as asked
         cross join import_row on import_row.source = ?1 and import_row.kind = 'meeting'
            and import_row.external_id >= asked.value and import_row.external_id < asked.value || '0'
            and (import_row.external_id = asked.value or substr(import_row.external_id, length(asked.value) + 1)
                glob '/[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]T[0-9][0-9][0-9][0-9]*')
         join meeting on meeting.meeting_id = import_row.record_id and meeting.starts_at > ?3
         order by asked.key, meeting.starts_at, meeting.meeting_id",
    )
    .bind(source)
    .bind(json!(series).to_string())
    .bind(now.timestamp_millis())
    .fetch_all(conn)
    .await?;
    let found = rows.into_iter();
    Ok(found
        .map(|(series, external_id, meeting, account)| InSeries {
            series,
            external_id,
            meeting: MeetingId::from_uuid(meeting.into_uuid()),
            account: AccountId::from_uuid(account.into_uuid()),
        })
        .collect())
}

/// Has nobody edited this meeting or said how it went?
pub async fn is_untouched(conn: &mut SqliteConnection, id: MeetingId) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select not exists (select 1 from touch where touch.meeting_id = ?1)
            and not exists (
                select 1 from event join event_group on event_group.group_id = event.group_id
                where event.entity = 'meeting' and event.entity_id = ?1 and event.kind = 'changed'
                    and event_group.state = 'done' and event_group.undoes is null
                    and event_group.intent <> 'import')",
    )
    .bind(id.stored())
    .fetch_one(conn)
    .await?)
}

impl Change {
    /// Removes a meeting that its calendar has cancelled, and what it is called there: a calendar that reinstates it
    /// brings it in anew.
    ///
    /// # Errors
    /// [`Error::NotFound`](crate::Error::NotFound), and those of the disk.
    pub async fn call_off(&mut self, id: MeetingId) -> Result<()> {
        self.remove::<Meeting>(id).await?;
        sqlx::query("delete from import_row where record_id = ? and kind = 'meeting'")
            .bind(id.stored())
            .execute(self.conn())
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use domain::accounts::{Account, Contact};
    use domain::history::Intent;
    use domain::ids::ImportId;
    use domain::imports::Import;

    use super::*;
    use crate::imports::Incoming;
    use crate::testing::{World, at, contact, day, line as text, meeting};

    #[tokio::test]
    async fn a_series_is_what_bears_its_name_with_a_time_behind_it_and_is_to_come() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let import = Import {
            id: ImportId::new(),
            source: text("calendar"),
            at: at("2026-06-01T12:00:00Z"),
            files: Vec::new(),
            looked_through_at: None,
            ranked_at: None,
            reverted_at: None,
        };
        let named = [
            ("a", "2026-06-03T12:00:00Z"),
            ("a/20260602T1200Z", "2026-06-02T12:00:00Z"),
            ("a/20260603T1200", "2026-06-03T11:00:00Z"),
            ("a/20260601T1200Z", "2026-06-01T12:00:00Z"),
            ("a/b", "2026-06-03T12:00:00Z"),
            ("a/b/20260603T1200Z", "2026-06-03T12:00:00Z"),
            ("a-2", "2026-06-03T12:00:00Z"),
            ("ab", "2026-06-03T12:00:00Z"),
        ];
        let incoming = named.map(|(external_id, starts)| Incoming {
            external_id: external_id.to_owned(),
            hash: 1,
            record: meeting(acme.id, starts),
        });
        let mut change = world.change(Intent::Import).await?;
        change.create(&import).await?;
        change.import(import.id, CALENDARS, &incoming).await?;
        change.commit().await?;

        let mut read = world.read().await?;
        let now = at("2026-06-01T12:00:00Z");
        let found = of_series(&mut read, CALENDARS, &["none", "a"], now).await?;
        let ids: Vec<&str> = found.iter().map(|one| one.external_id.as_str()).collect();
        assert_eq!(ids, ["a/20260602T1200Z", "a/20260603T1200", "a"]);
        assert!(
            found
                .iter()
                .all(|one| one.series == "a" && one.account == acme.id)
        );
        assert_eq!(of_series(&mut read, "crm", &["a"], now).await?, []);
        Ok(())
    }

    #[tokio::test]
    async fn who_is_still_there_is_found_first_and_nobody_in_the_trash() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let gone = world.account("Gone").await?;
        let at = |name: &str, account: &Account, email: &str| Contact {
            email: Some(text(email)),
            ..contact(name, account.id)
        };
        let left = Contact {
            left_on: Some(day("2026-01-01")),
            ..at("Old", &acme, "mail@acme.example")
        };
        let there = at("New", &acme, "mail@acme.example");
        let elsewhere = at("Away", &gone, "away@gone.example");
        for person in [&left, &there, &elsewhere, &contact("Mute", acme.id)] {
            world.create(Intent::AddContact, person).await?;
        }
        let site = Account {
            website: Some(text("acme.example")),
            ..acme.clone()
        };
        world.save(Intent::ChangeAccount, &site).await?;
        let mut change = world.change(Intent::TrashAccount).await?;
        sqlx::query("update account set trashed_at = 1 where name = 'Gone'")
            .execute(change.conn())
            .await?;
        change.commit().await?;

        let mut read = world.read().await?;
        let found = addresses(&mut read).await?;
        let found: Vec<ContactId> = found.iter().map(|address| address.contact).collect();
        assert_eq!(found, [there.id, left.id]);
        let found = websites(&mut read).await?;
        assert_eq!(found, [(acme.id, text("acme.example"))]);
        Ok(())
    }
}
