//! The tables that hold facts, in the order in which a document lists them: none refers to one that comes later, but for
//! rows that refer to their own table.
//!
//! A table that holds facts is one more entry here.

use std::io::Write;

use domain::accounts::{Account, Contact, TrustLink};
use domain::capabilities::Capability;
use domain::claims::Claim;
use domain::commitments::{Commitment, Link, Move, Plan, TruthCheck};
use domain::contracts::{Contract, Decision, StepRecord};
use domain::endings::Ending;
use domain::forecast::{LowOdds, OddsOfDay};
use domain::imports::Import;
use domain::meetings::Meeting;
use domain::money::ExchangeRate;
use domain::reminders::Reminder;
use domain::settings::Holiday;
use domain::slips::Slip;
use domain::teammates::Teammate;
use domain::touches::Touch;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

use super::history::{EventRow, GroupRow};
use super::remembered::RememberedRow;
use super::{Lines, write_table};
use crate::error::{Error, Result};
use crate::forecast::{LowOddsRow, OddsRow};
use crate::rows::{
    self, AccountRow, CapabilityRow, ClaimRow, CommitmentRow, ContactRow, ContractRow, DecisionRow,
    EndingRow, HolidayRow, ImportRow, LinkRow, MeetingRow, MoveRow, PlanRow, RateRow, ReminderRow,
    Row, SettingRow, SlipRow, SnoozeRow, StepRow, TeammateRow, TouchRow, TrustRow, TruthRow,
    account_columns, capability_columns, claim_columns, commitment_columns, contact_columns,
    contract_columns, decision_columns, ending_columns, import_columns, link_columns,
    meeting_columns, move_columns, plan_columns, reminder_columns, slip_columns, step_columns,
    teammate_columns, touch_columns, trust_columns, truth_columns,
};
use crate::signals::Snooze;

/// Lists the tables once: for writing them, for reading them back, and for the order they come in.
///
/// An entry: the table's row, its name, the statement that reads all of it, and what makes sure that a row from outside
/// means something.
macro_rules! tables {
    ($($entry:ident($row:ty) = $table:literal, $select:expr, $check:expr;)+) => {
        /// The names of the tables in a document, in its order.
        pub const TABLES: &[&str] = &[$($table),+];

        /// One record of a document.
        #[derive(Debug, Serialize, Deserialize)]
        pub(super) enum Entry { $(#[serde(rename = $table)] $entry(Box<$row>)),+ }

        /// Writes all tables.
        pub(super) async fn write_all<W: Write + Send>(
            conn: &mut SqliteConnection,
            lines: &mut Lines<W>,
        ) -> Result<()> {
            $(write_table::<$row, W>(conn, $table, $select, lines).await?;)+
            Ok(())
        }

        impl Entry {
            /// The table it is a row of.
            pub(super) const fn table(&self) -> &'static str {
                match self { $(Self::$entry(_) => $table),+ }
            }

            /// Does it mean something?
            pub(super) fn check(&self) -> Result<()> {
                match self {
                    $(Self::$entry(row) => {
                        let check: fn(&$row) -> Result<()> = $check;
                        check(row)
                    })+
                }
            }

            /// Adds records of one table to a ledger.
            pub(super) async fn add_all(entries: &[Self], conn: &mut SqliteConnection) -> Result<()> {
                match entries.first() {
                    $(Some(Self::$entry(_)) => {
                        let rows: Vec<&$row> = entries
                            .iter()
                            .filter_map(|entry| match entry {
                                Self::$entry(row) => Some(&**row),
                                _ => None,
                            })
                            .collect();
                        <$row as Add>::add_all(&rows, conn).await
                    })+
                    None => Ok(()),
                }
            }
        }
    };
}

tables! {
    Teammate(TeammateRow) = "teammate",
        concat!("select ", teammate_columns!(), " from teammate order by teammate_id"),
        means::<Teammate, _>;
    Setting(SettingRow) = "setting",
        "select key, value from setting order by key",
        crate::settings::check;
    Holiday(HolidayRow) = "holiday",
        "select holiday_id, day, name from holiday order by holiday_id",
        means::<Holiday, _>;
    Rate(RateRow) = "rate",
        "select rate_id, from_currency, to_currency, rated_on, rate from rate order by rate_id",
        means::<ExchangeRate, _>;
    Account(AccountRow) = "account",
        concat!("select ", account_columns!(), " from account order by account_id"),
        means::<Account, _>;
    Contact(ContactRow) = "contact",
        concat!("select ", contact_columns!(), " from contact order by contact_id"),
        means::<Contact, _>;
    Trust(TrustRow) = "trust_link",
        concat!("select ", trust_columns!(), " from trust_link order by trust_link_id"),
        means::<TrustLink, _>;
    Meeting(MeetingRow) = "meeting",
        concat!("select ", meeting_columns!(), " from meeting order by meeting_id"),
        means::<Meeting, _>;
    Touch(TouchRow) = "touch",
        concat!("select ", touch_columns!(), " from touch order by touch_id"),
        means::<Touch, _>;
    Contract(ContractRow) = "contract",
        concat!("select ", contract_columns!(), " from contract order by contract_id"),
        means::<Contract, _>;
    Step(StepRow) = "contract_step",
        concat!("select ", step_columns!(), " from contract_step order by step_id"),
        means::<StepRecord, _>;
    Decision(DecisionRow) = "decision",
        concat!("select ", decision_columns!(), " from decision order by decision_id"),
        means::<Decision, _>;
    Capability(CapabilityRow) = "capability",
        concat!("select ", capability_columns!(), " from capability order by capability_id"),
        means::<Capability, _>;
    Claim(ClaimRow) = "claim",
        concat!("select ", claim_columns!(), " from claim order by claim_id"),
        means::<Claim, _>;
    Commitment(CommitmentRow) = "commitment",
        concat!("select ", commitment_columns!(), " from commitment order by commitment_id"),
        means::<Commitment, _>;
    Ending(EndingRow) = "ending",
        concat!("select ", ending_columns!(), " from ending order by ending_id"),
        means::<Ending, _>;
    Move(MoveRow) = "commitment_move",
        concat!("select ", move_columns!(), " from commitment_move order by move_id"),
        means::<Move, _>;
    Link(LinkRow) = "commitment_link",
        concat!("select ", link_columns!(), " from commitment_link order by link_id"),
        means::<Link, _>;
    Slip(SlipRow) = "slip",
        concat!("select ", slip_columns!(), " from slip order by slip_id"),
        means::<Slip, _>;
    Plan(PlanRow) = "plan",
        concat!("select ", plan_columns!(), " from plan order by plan_id"),
        means::<Plan, _>;
    Truth(TruthRow) = "truth_check",
        concat!("select ", truth_columns!(), " from truth_check order by truth_check_id"),
        means::<TruthCheck, _>;
    Odds(OddsRow) = "odds",
        "select commitment_id, said_on, odds, median, eighty from odds order by commitment_id, said_on",
        means::<OddsOfDay, _>;
    LowOdds(LowOddsRow) = "low_odds",
        "select commitment_id, due, since, known_from from low_odds order by commitment_id, due",
        means::<LowOdds, _>;
    Reminder(ReminderRow) = "reminder",
        concat!("select ", reminder_columns!(), " from reminder order by reminder_id"),
        means::<Reminder, _>;
    Snooze(SnoozeRow) = "snooze",
        "select snooze_id, signal_key, account_id, until from snooze order by snooze_id",
        means::<Snooze, _>;
    Import(ImportRow) = "import",
        concat!("select ", import_columns!(), " from import order by import_id"),
        means::<Import, _>;
    Remembered(RememberedRow) = "import_row",
        "select source, kind, external_id, record_id, import_id, made, hash
         from import_row order by source, kind, external_id",
        RememberedRow::check;
    Group(GroupRow) = "event_group",
        "select group_id, hlc, at, author, intent, account_id, entity, entity_id, state, undoes, caused_by, on_stack
         from event_group order by group_id",
        GroupRow::check;
    Event(EventRow) = "event",
        "select event_id, group_id, hlc, place, device_id, author, entity, entity_id, account_id, kind, field, old,
            new, reason
         from event order by group_id, place",
        EventRow::check;
}

/// Rows that can be added as they are.
pub(super) trait Add: Sized {
    /// Adds them.
    fn add_all(
        rows: &[&Self],
        conn: &mut SqliteConnection,
    ) -> impl Future<Output = Result<()>> + Send;
}

impl<R: Row + Sync> Add for R {
    async fn add_all(rows: &[&Self], conn: &mut SqliteConnection) -> Result<()> {
        rows::insert_all(conn, rows.iter().copied()).await
    }
}

/// Rows as the statements take them.
pub(super) fn bound<R: Serialize>(table: &'static str, rows: &[&R]) -> Result<String> {
    serde_json::to_string(rows).map_err(|_| Error::Damaged(table))
}

/// Does the row stand for something? Kept reads what it wrote; what came from outside has to be readable too.
fn means<T, R>(row: &R) -> Result<()>
where
    R: Clone,
    T: TryFrom<R, Error = Error>,
{
    T::try_from(row.clone()).map(drop)
}
