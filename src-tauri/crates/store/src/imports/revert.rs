//! Taking an import back: what nobody touched since goes, what was edited or is used stays and is named.

use domain::history::{EventKind, RecordKind};
use domain::ids::{AccountId, ImportId};
use domain::imports::ImportKind;
use domain::text::Line;
use serde_json::Value;
use sqlx::SqliteConnection;
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::calendar::CALENDARS;
use super::record_kind;
use crate::change::Change;
use crate::column::{Stored, maybe_line, word};
use crate::error::{Error, Result};
use crate::page::bounded;
use crate::rows;

/// How much of an import was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reverted {
    /// Records that are gone.
    pub removed: u32,
    /// Records that have the values again which they had before the import changed them.
    pub restored: u32,
}

/// A statement that removes the records of one kind that an import made and that nobody edited or uses; it answers
/// with each record and its account. The answer to the one question after an import is no edit of its accounts.
macro_rules! removing {
    ($table:literal, $id:literal, $owner:literal, $unused:literal) => {
        concat!(
            "delete from ",
            $table,
            " where ",
            $id,
            " in (select record_id from import_row where import_id = ?1 and kind = '",
            $table,
            "' and made = 1)
                and not exists (
                    select 1 from event join event_group on event_group.group_id = event.group_id
                    where event.entity = '",
            $table,
            "' and event.entity_id = ",
            $table,
            ".",
            $id,
            " and event.kind = 'changed' and event_group.state = 'done' and event_group.undoes is null
                        and event_group.intent not in ('import', 'rank_accounts'))",
            $unused,
            " returning ",
            $id,
            ", ",
            $owner
        )
    };
}

const fn removing(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Touch => removing!(
            "touch",
            "touch_id",
            "account_id",
            " and not exists (select 1 from touch as answer where answer.answers_id = touch.touch_id)"
        ),
        ImportKind::Ending => removing!("ending", "ending_id", "account_id", ""),
        ImportKind::Meeting => removing!(
            "meeting",
            "meeting_id",
            "account_id",
            " and not exists (select 1 from touch where touch.meeting_id = meeting.meeting_id)"
        ),
        ImportKind::Commitment => removing!(
            "commitment",
            "commitment_id",
            "account_id",
            " and not exists (select 1 from commitment_move where commitment_move.commitment_id = commitment.commitment_id)
              and not exists (select 1 from commitment_link where commitment_link.commitment_id = commitment.commitment_id)
              and not exists (select 1 from commitment_link where commitment_link.waits_for_id = commitment.commitment_id)
              and not exists (select 1 from slip where slip.commitment_id = commitment.commitment_id)
              and not exists (select 1 from commitment_move where commitment_move.cause_id = commitment.commitment_id)
              and not exists (select 1 from plan where plan.promise_id = commitment.commitment_id)
              and not exists (select 1 from truth_check where truth_check.promise_id = commitment.commitment_id)"
        ),
        ImportKind::Contract => removing!(
            "contract",
            "contract_id",
            "account_id",
            " and not exists (select 1 from commitment where commitment.contract_id = contract.contract_id)
              and not exists (select 1 from decision where decision.contract_id = contract.contract_id)
              and not exists (select 1 from contract_step where contract_step.contract_id = contract.contract_id)
              and not exists (select 1 from ending where ending.contract_id = contract.contract_id)
              and not exists (select 1 from contract as next where next.predecessor_id = contract.contract_id)"
        ),
        ImportKind::Contact => removing!(
            "contact",
            "contact_id",
            "account_id",
            " and not exists (select 1 from touch where touch.contact_id = contact.contact_id)
              and not exists (select 1 from meeting_contact where meeting_contact.contact_id = contact.contact_id)
              and not exists (select 1 from trust_link where trust_link.contact_id = contact.contact_id)
              and not exists (select 1 from commitment where commitment.contact_id = contact.contact_id)
              and not exists (select 1 from commitment where commitment.client_doer_id = contact.contact_id)
              and not exists (select 1 from commitment where commitment.confirmer_id = contact.contact_id)
              and not exists (select 1 from commitment where commitment.acknowledger_id = contact.contact_id)
              and not exists (select 1 from plan where plan.contact_id = contact.contact_id)"
        ),
        ImportKind::Account => removing!(
            "account",
            "account_id",
            "account_id",
            " and not exists (select 1 from contact where contact.account_id = account.account_id)
              and not exists (select 1 from touch where touch.account_id = account.account_id)
              and not exists (select 1 from commitment where commitment.account_id = account.account_id)
              and not exists (select 1 from contract where contract.account_id = account.account_id)
              and not exists (select 1 from ending where ending.account_id = account.account_id)
              and not exists (select 1 from meeting where meeting.account_id = account.account_id)
              and not exists (select 1 from plan where plan.account_id = account.account_id)
              and not exists (select 1 from reminder where reminder.account_id = account.account_id)
              and not exists (select 1 from snooze where snooze.account_id = account.account_id)"
        ),
    }
}

/// What speaks of others goes before them.
const ORDER: [ImportKind; 7] = [
    ImportKind::Touch,
    ImportKind::Meeting,
    ImportKind::Ending,
    ImportKind::Commitment,
    ImportKind::Contract,
    ImportKind::Contact,
    ImportKind::Account,
];

impl Change {
    /// Takes an import back: removes the records it made that nobody edited or uses since, and gives back to others
    /// the values it changed where they still stand. What stays is told by [`still_there`]. The change has begun with
    /// the import itself.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn revert(&mut self, import: ImportId) -> Result<Reverted> {
        let mut reverted = Reverted {
            removed: 0,
            restored: self.give_back(import).await? + self.bring_back(import).await?,
        };
        for kind in ORDER {
            let gone: Vec<(Hyphenated, Hyphenated)> = sqlx::query_as(removing(kind))
                .bind(import.stored())
                .fetch_all(self.conn())
                .await?;
            let gone: Vec<(Uuid, AccountId)> = gone
                .into_iter()
                .map(|(record, account)| {
                    (
                        record.into_uuid(),
                        AccountId::from_uuid(account.into_uuid()),
                    )
                })
                .collect();
            reverted.removed += u32::try_from(gone.len()).unwrap_or(u32::MAX);
            self.append_many(record_kind(kind), EventKind::Removed, import, &gone)
                .await?;
            self.forget_rows(import, kind, &gone).await?;
        }
        Ok(reverted)
    }

    /// Rows whose record is gone, and those that only recognised one, may come in anew.
    async fn forget_rows(
        &mut self,
        import: ImportId,
        kind: ImportKind,
        gone: &[(Uuid, AccountId)],
    ) -> Result<()> {
        let gone: Vec<_> = gone
            .iter()
            .map(|(record, _)| record.hyphenated().to_string())
            .collect();
        sqlx::query(
            "delete from import_row where import_id = ?1 and kind = ?2
                and (made = 0 or record_id in (select value from json_each(?3)))",
        )
        .bind(import.stored())
        .bind(kind.as_str())
        .bind(Value::from(gone).to_string())
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Brings back the meetings that the import removed because their calendar had cancelled them, as those of the
    /// imports that had made them. What has come in anew since, or was taken back with its import, stays away.
    async fn bring_back(&mut self, import: ImportId) -> Result<u32> {
        let removed: Vec<String> = sqlx::query_scalar(
            "select event.old
             from event join event_group on event_group.group_id = event.group_id
             where event_group.entity = 'import' and event_group.entity_id = ? and event_group.intent = 'import'
                and event.kind = 'removed' and event.entity = 'meeting' and event.field is null
             order by event.place",
        )
        .bind(import.to_string())
        .fetch_all(self.conn())
        .await?;
        let mut brought = 0;
        for old in removed {
            let mut row: Value = serde_json::from_str(&old).map_err(|_| Error::Damaged("event"))?;
            // Whoever has been removed since is not named again.
            let there: Option<(String,)> = sqlx::query_as(
                "select (select json_group_array(contact.contact_id order by named.key)
                    from json_each(?1 ->> 'contacts') as named
                    join contact on contact.contact_id = named.value)
                 from account where account.account_id = ?1 ->> 'account_id'
                    and not exists (select 1 from meeting where meeting.meeting_id = ?1 ->> 'meeting_id')",
            )
            .bind(row.to_string())
            .fetch_optional(self.conn())
            .await?;
            let Some((contacts,)) = there else { continue };
            // As before it went, but for its cells, which nobody knows any more.
            let known = sqlx::query(
                "insert into import_row (source, kind, external_id, record_id, import_id, made, hash)
                 select ?2, 'meeting', ?1 ->> 'external_id', ?1 ->> 'meeting_id', import.import_id, 1, 0
                 from event join event_group on event_group.group_id = event.group_id
                 join import on import.import_id = event_group.entity_id
                 where event.entity = 'meeting' and event.entity_id = ?1 ->> 'meeting_id' and event.kind = 'created'
                    and event_group.entity = 'import' and event_group.intent = 'import' and import.reverted_at is null
                 on conflict do nothing",
            )
            .bind(row.to_string())
            .bind(CALENDARS)
            .execute(self.conn())
            .await?;
            if known.rows_affected() == 0 {
                continue;
            }
            row["contacts"] = Value::from(contacts);
            self.insert_row(RecordKind::Meeting, row).await?;
            brought += 1;
        }
        Ok(brought)
    }

    /// Gives back the values that the import changed in records which had been there, where they still stand.
    async fn give_back(&mut self, import: ImportId) -> Result<u32> {
        let changed: Vec<(String, String, String, String, String)> = sqlx::query_as(
            "select event.entity, event.entity_id, event.field, event.old, event.new
             from event join event_group on event_group.group_id = event.group_id
             where event_group.entity = 'import' and event_group.entity_id = ? and event_group.intent = 'import'
                and event.kind = 'changed' and event.entity <> 'import'
             order by event.entity, event.entity_id, event.place",
        )
        .bind(import.to_string())
        .fetch_all(self.conn())
        .await?;
        let mut restored = 0;
        for fields in changed.chunk_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1)) {
            let Some((entity, id, ..)) = fields.first() else {
                continue;
            };
            let kind: RecordKind = word("event.entity", entity)?;
            let Some(stored) = rows::load_json(self.conn(), kind, id).await? else {
                continue;
            };
            let mut before = stored.clone();
            for (_, _, field, old, new) in fields {
                let value = |text: &str| {
                    serde_json::from_str::<Value>(text).map_err(|_| Error::Damaged("event"))
                };
                if stored[field] == value(new)? {
                    before[field] = value(old)?;
                }
            }
            if before != stored {
                restored += 1;
                self.update_row(kind, &stored, before).await?;
                // So that the same file changes it again.
                sqlx::query("update import_row set hash = 0 where record_id = ?")
                    .bind(id)
                    .execute(self.conn())
                    .await?;
            }
        }
        Ok(restored)
    }
}

/// A record that stayed when its import was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StillThere {
    /// What it is.
    pub kind: ImportKind,
    /// Its id.
    pub record: Uuid,
    /// The account it belongs to.
    pub account: AccountId,
    /// What it is called, where it has a name of its own.
    pub name: Option<Line>,
}

#[derive(sqlx::FromRow)]
struct StillThereRow {
    kind: String,
    record_id: Hyphenated,
    account_id: Hyphenated,
    name: Option<String>,
}

/// What an import made and is still there: at most `limit`, accounts first.
pub async fn still_there(
    conn: &mut SqliteConnection,
    import: ImportId,
    limit: u32,
) -> Result<Vec<StillThere>> {
    let rows: Vec<StillThereRow> = sqlx::query_as(
        "select kind, record_id, account_id, name from (
          select import_row.kind, import_row.record_id,
            coalesce(account.account_id, contact.account_id, contract.account_id, touch.account_id,
                commitment.account_id, ending.account_id, meeting.account_id) as account_id,
            coalesce(account.name, contact.name, contract.title, substr(commitment.words, 1, 200),
                meeting.about) as name
         from import_row
         left join account on import_row.kind = 'account' and account.account_id = import_row.record_id
         left join contact on import_row.kind = 'contact' and contact.contact_id = import_row.record_id
         left join contract on import_row.kind = 'contract' and contract.contract_id = import_row.record_id
         left join touch on import_row.kind = 'touch' and touch.touch_id = import_row.record_id
         left join commitment on import_row.kind = 'commitment' and commitment.commitment_id = import_row.record_id
         left join ending on import_row.kind = 'ending' and ending.ending_id = import_row.record_id
         left join meeting on import_row.kind = 'meeting' and meeting.meeting_id = import_row.record_id
         where import_row.import_id = ? and import_row.made = 1)
         where account_id is not null order by kind, name, record_id limit ?",
    )
    .bind(import.stored())
    .bind(bounded(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(StillThere {
                kind: word("import_row.kind", &row.kind)?,
                record: row.record_id.into_uuid(),
                account: AccountId::from_uuid(row.account_id.into_uuid()),
                name: maybe_line("name", row.name.as_deref())?,
            })
        })
        .collect()
}
