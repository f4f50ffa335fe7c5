//! Rows of `commitment`, `commitment_move` and `commitment_link`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::commitments::{
    Causer, Commitment, Confirmer, Consequence, Dates, Duty, DutyState, Link, Move, MoveCause,
    Promise, PromiseState, Terms,
};
use domain::history::RecordKind;
use domain::ids::{
    AccountId, CapabilityId, CommitmentId, ContactId, ContractId, LinkId, MoveId, TeammateId,
};
use serde::{Deserialize, Serialize};
use uuid::fmt::Hyphenated;

use super::{Record, Row};
use crate::column::{
    Stored, due, due_text, maybe_number, maybe_word, maybe_words, number, word, words,
};
use crate::error::{Error, Result};

/// The columns of a commitment, of the table by the name `commitment`.
macro_rules! commitment_columns {
    () => {
        "commitment.commitment_id, commitment.account_id, commitment.side, commitment.state, commitment.contact_id,
         commitment.words, commitment.maker_id, commitment.made_on, commitment.channel, commitment.kind,
         commitment.source, commitment.contract_id, commitment.acceptance_test, commitment.freely_given,
         commitment.first_due, commitment.due, commitment.due_set_by, commitment.doer_id, commitment.client_doer_id,
         commitment.internal_target, commitment.estimate_days, commitment.start_on, commitment.work_done,
         commitment.low_odds_reason, commitment.accepted_on, commitment.delivered_on, commitment.closed_on,
         commitment.confirmed_by, commitment.confirmer_id, commitment.acknowledged_on, commitment.acknowledger_id,
         commitment.consequence_days, commitment.consequence_words, commitment.handed_on, commitment.capability_id,
         commitment.approver_id, commitment.rejected_on"
    };
}
pub(crate) use commitment_columns;

/// The columns of a move.
macro_rules! move_columns {
    () => {
        "move_id, commitment_id, from_due, to_due, reason, told_on, moved_on, cause, cause_id, gone_cause,
         gone_words"
    };
}
pub(crate) use move_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct CommitmentRow {
    pub commitment_id: Hyphenated,
    pub account_id: Hyphenated,
    pub side: String,
    pub state: String,
    pub contact_id: Option<Hyphenated>,
    pub words: String,
    pub maker_id: Hyphenated,
    pub made_on: NaiveDate,
    pub channel: Option<String>,
    pub kind: String,
    pub source: Option<String>,
    pub contract_id: Option<Hyphenated>,
    pub acceptance_test: Option<String>,
    pub freely_given: Option<bool>,
    pub first_due: Option<String>,
    pub due: Option<String>,
    pub due_set_by: Option<String>,
    pub doer_id: Option<Hyphenated>,
    pub client_doer_id: Option<Hyphenated>,
    pub internal_target: Option<NaiveDate>,
    pub estimate_days: Option<i64>,
    pub start_on: Option<NaiveDate>,
    pub work_done: Option<i64>,
    pub low_odds_reason: Option<String>,
    pub accepted_on: Option<NaiveDate>,
    pub delivered_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub confirmed_by: Option<String>,
    pub confirmer_id: Option<Hyphenated>,
    pub acknowledged_on: Option<NaiveDate>,
    pub acknowledger_id: Option<Hyphenated>,
    pub consequence_days: Option<i64>,
    pub consequence_words: Option<String>,
    pub handed_on: Option<NaiveDate>,
    pub capability_id: Option<Hyphenated>,
    pub approver_id: Option<Hyphenated>,
    pub rejected_on: Option<NaiveDate>,
}

impl Row for CommitmentRow {
    const KIND: RecordKind = RecordKind::Commitment;
    const ID: &'static str = "commitment_id";
    const SELECT: &'static str = concat!(
        "select ",
        commitment_columns!(),
        " from commitment where commitment_id = ?"
    );
    const INSERT: &'static str = "
        insert into commitment (commitment_id, account_id, side, state, contact_id, words, maker_id, made_on, channel,
            kind, source, contract_id, acceptance_test, freely_given, first_due, due, due_set_by, doer_id,
            client_doer_id, internal_target, estimate_days, start_on, work_done, low_odds_reason, accepted_on,
            delivered_on, closed_on, confirmed_by, confirmer_id, acknowledged_on, acknowledger_id, consequence_days,
            consequence_words, handed_on, capability_id, approver_id, rejected_on)
        select one.value ->> 'commitment_id', one.value ->> 'account_id', one.value ->> 'side',
            one.value ->> 'state', one.value ->> 'contact_id', one.value ->> 'words', one.value ->> 'maker_id',
            one.value ->> 'made_on', one.value ->> 'channel', one.value ->> 'kind', one.value ->> 'source',
            one.value ->> 'contract_id', one.value ->> 'acceptance_test', one.value ->> 'freely_given',
            one.value ->> 'first_due', one.value ->> 'due', one.value ->> 'due_set_by', one.value ->> 'doer_id',
            one.value ->> 'client_doer_id', one.value ->> 'internal_target', one.value ->> 'estimate_days',
            one.value ->> 'start_on', one.value ->> 'work_done', one.value ->> 'low_odds_reason',
            one.value ->> 'accepted_on', one.value ->> 'delivered_on', one.value ->> 'closed_on',
            one.value ->> 'confirmed_by', one.value ->> 'confirmer_id', one.value ->> 'acknowledged_on',
            one.value ->> 'acknowledger_id', one.value ->> 'consequence_days', one.value ->> 'consequence_words',
            one.value ->> 'handed_on', one.value ->> 'capability_id', one.value ->> 'approver_id',
            one.value ->> 'rejected_on'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update commitment set account_id = ?1 ->> 'account_id', side = ?1 ->> 'side', state = ?1 ->> 'state',
            contact_id = ?1 ->> 'contact_id', words = ?1 ->> 'words', maker_id = ?1 ->> 'maker_id',
            made_on = ?1 ->> 'made_on', channel = ?1 ->> 'channel', kind = ?1 ->> 'kind', source = ?1 ->> 'source',
            contract_id = ?1 ->> 'contract_id', acceptance_test = ?1 ->> 'acceptance_test',
            freely_given = ?1 ->> 'freely_given', first_due = ?1 ->> 'first_due', due = ?1 ->> 'due',
            due_set_by = ?1 ->> 'due_set_by', doer_id = ?1 ->> 'doer_id', client_doer_id = ?1 ->> 'client_doer_id',
            internal_target = ?1 ->> 'internal_target', estimate_days = ?1 ->> 'estimate_days',
            start_on = ?1 ->> 'start_on', work_done = ?1 ->> 'work_done', low_odds_reason = ?1 ->> 'low_odds_reason',
            accepted_on = ?1 ->> 'accepted_on', delivered_on = ?1 ->> 'delivered_on', closed_on = ?1 ->> 'closed_on',
            confirmed_by = ?1 ->> 'confirmed_by', confirmer_id = ?1 ->> 'confirmer_id',
            acknowledged_on = ?1 ->> 'acknowledged_on', acknowledger_id = ?1 ->> 'acknowledger_id',
            consequence_days = ?1 ->> 'consequence_days', consequence_words = ?1 ->> 'consequence_words',
            handed_on = ?1 ->> 'handed_on', capability_id = ?1 ->> 'capability_id',
            approver_id = ?1 ->> 'approver_id', rejected_on = ?1 ->> 'rejected_on'
        where commitment_id = ?1 ->> 'commitment_id'";
    const DELETE: &'static str = "delete from commitment where commitment_id = ?";
}

impl Record for Commitment {
    type Row = CommitmentRow;
    type Id = CommitmentId;

    fn row(&self, _: Option<&CommitmentRow>) -> CommitmentRow {
        let mut row = CommitmentRow {
            commitment_id: self.id.stored(),
            account_id: self.account.stored(),
            side: self.side().to_string(),
            state: "mention".to_owned(),
            contact_id: self.contact.map(|id| id.stored()),
            words: self.words.to_string(),
            maker_id: self.maker.stored(),
            made_on: self.made_on,
            channel: self.channel.map(|channel| channel.to_string()),
            kind: self.kind.to_string(),
            source: self.source.map(|source| source.to_string()),
            contract_id: self.contract.map(|id| id.stored()),
            acceptance_test: self.acceptance_test.as_ref().map(ToString::to_string),
            freely_given: self.freely_given,
            first_due: self.dates().map(|dates| due_text(dates.first())),
            due: self.dates().map(|dates| due_text(dates.current())),
            due_set_by: self.dates().map(|dates| dates.set_by.to_string()),
            doer_id: None,
            client_doer_id: None,
            internal_target: None,
            estimate_days: None,
            start_on: None,
            work_done: None,
            low_odds_reason: None,
            accepted_on: None,
            delivered_on: None,
            closed_on: None,
            confirmed_by: None,
            confirmer_id: None,
            acknowledged_on: None,
            acknowledger_id: None,
            consequence_days: None,
            consequence_words: None,
            handed_on: None,
            capability_id: self.capability.map(|id| id.stored()),
            approver_id: self.approver.map(|id| id.stored()),
            rejected_on: None,
        };
        match &self.terms {
            Terms::Mention => {}
            Terms::Promise(promise) => row.set_promise(promise),
            Terms::Duty(duty) => row.set_duty(duty),
        }
        row
    }
}

impl CommitmentRow {
    fn set_promise(&mut self, promise: &Promise) {
        self.state = promise.state.as_str().to_owned();
        self.doer_id = promise.doer.map(|id| id.stored());
        self.internal_target = promise.internal_target;
        self.estimate_days = promise.estimate_days.map(i64::from);
        self.start_on = promise.start;
        self.work_done = promise.work_done.map(i64::from);
        self.low_odds_reason = promise.low_odds_reason.as_ref().map(ToString::to_string);
        self.handed_on = promise.handed_on;
        self.accepted_on = promise.accepted_on;
        self.rejected_on = promise.rejected_on;
        match promise.state {
            PromiseState::Made
            | PromiseState::Returned
            | PromiseState::Accepted
            | PromiseState::InProgress => {}
            PromiseState::Delivered { on } => self.delivered_on = Some(on),
            PromiseState::Confirmed {
                delivered_on,
                on,
                by,
            } => {
                self.delivered_on = Some(delivered_on);
                self.closed_on = Some(on);
                match by {
                    Confirmer::Client(contact) => {
                        self.confirmed_by = Some("client".to_owned());
                        self.confirmer_id = contact.map(|id| id.stored());
                    }
                    Confirmer::Assumed => self.confirmed_by = Some("assumed".to_owned()),
                }
            }
            PromiseState::Broken { on }
            | PromiseState::Withdrawn { on }
            | PromiseState::Released { on } => {
                self.closed_on = Some(on);
            }
        }
    }

    fn set_duty(&mut self, duty: &Duty) {
        self.state = duty.state.as_str().to_owned();
        self.client_doer_id = duty.doer.map(|id| id.stored());
        match &duty.consequence {
            Some(Consequence::Days(days)) => self.consequence_days = Some((*days).into()),
            Some(Consequence::Text(text)) => self.consequence_words = Some(text.to_string()),
            None => {}
        }
        match duty.state {
            DutyState::Asked => {}
            DutyState::Acknowledged { on, by } => {
                self.acknowledged_on = Some(on);
                self.acknowledger_id = by.map(|id| id.stored());
            }
            DutyState::Done { on } | DutyState::Waived { on } => self.closed_on = Some(on),
        }
    }

    fn dates(&self) -> Result<Option<Dates>> {
        match (&self.first_due, &self.due, &self.due_set_by) {
            (None, None, None) => Ok(None),
            (Some(first), Some(current), Some(set_by)) => Ok(Some(Dates::recorded(
                due("commitment.first_due", first)?,
                due("commitment.due", current)?,
                word("commitment.due_set_by", set_by)?,
            ))),
            _ => Err(Error::Damaged("commitment.due")),
        }
    }

    fn terms(&self) -> Result<Terms> {
        match (self.side.as_str(), self.state.as_str()) {
            ("ours", "mention") => Ok(Terms::Mention),
            ("ours", _) => self.promise().map(Terms::Promise),
            ("theirs", _) => self.duty().map(Terms::Duty),
            _ => Err(Error::Damaged("commitment.side")),
        }
    }

    fn promise(&self) -> Result<Promise> {
        Ok(Promise {
            dates: self.dates()?.ok_or(Error::Damaged("commitment.due"))?,
            doer: self.doer_id.map(|id| TeammateId::from_uuid(id.into_uuid())),
            internal_target: self.internal_target,
            estimate_days: maybe_number("commitment.estimate_days", self.estimate_days)?,
            start: self.start_on,
            work_done: maybe_number("commitment.work_done", self.work_done)?,
            low_odds_reason: maybe_words(
                "commitment.low_odds_reason",
                self.low_odds_reason.as_deref(),
            )?,
            handed_on: self.handed_on,
            accepted_on: self.accepted_on,
            rejected_on: self.rejected_on,
            state: self.promise_state()?,
        })
    }

    fn promise_state(&self) -> Result<PromiseState> {
        let delivered_on = self
            .delivered_on
            .ok_or(Error::Damaged("commitment.delivered_on"));
        let closed_on = self.closed_on.ok_or(Error::Damaged("commitment.closed_on"));
        Ok(match self.state.as_str() {
            "made" => PromiseState::Made,
            "returned" => PromiseState::Returned,
            "accepted" => PromiseState::Accepted,
            "in_progress" => PromiseState::InProgress,
            "delivered" => PromiseState::Delivered { on: delivered_on? },
            "confirmed" => {
                let by = match self.confirmed_by.as_deref() {
                    Some("client") => Confirmer::Client(
                        self.confirmer_id
                            .map(|id| ContactId::from_uuid(id.into_uuid())),
                    ),
                    Some("assumed") => Confirmer::Assumed,
                    _ => return Err(Error::Damaged("commitment.confirmed_by")),
                };
                PromiseState::Confirmed {
                    delivered_on: delivered_on?,
                    on: closed_on?,
                    by,
                }
            }
            "broken" => PromiseState::Broken { on: closed_on? },
            "withdrawn" => PromiseState::Withdrawn { on: closed_on? },
            "released" => PromiseState::Released { on: closed_on? },
            _ => return Err(Error::Damaged("commitment.state")),
        })
    }

    fn duty(&self) -> Result<Duty> {
        let closed_on = self.closed_on.ok_or(Error::Damaged("commitment.closed_on"));
        let consequence_words = maybe_words(
            "commitment.consequence_words",
            self.consequence_words.as_deref(),
        )?;
        let consequence_days = maybe_number("commitment.consequence_days", self.consequence_days)?;
        Ok(Duty {
            dates: self.dates()?,
            doer: self
                .client_doer_id
                .map(|id| ContactId::from_uuid(id.into_uuid())),
            consequence: consequence_days
                .map(Consequence::Days)
                .or(consequence_words.map(Consequence::Text)),
            state: match self.state.as_str() {
                "asked" => DutyState::Asked,
                "acknowledged" => DutyState::Acknowledged {
                    on: self
                        .acknowledged_on
                        .ok_or(Error::Damaged("commitment.acknowledged_on"))?,
                    by: self
                        .acknowledger_id
                        .map(|id| ContactId::from_uuid(id.into_uuid())),
                },
                "done" => DutyState::Done { on: closed_on? },
                "waived" => DutyState::Waived { on: closed_on? },
                _ => return Err(Error::Damaged("commitment.state")),
            },
        })
    }
}

impl TryFrom<CommitmentRow> for Commitment {
    type Error = Error;

    fn try_from(row: CommitmentRow) -> Result<Self> {
        Ok(Self {
            terms: row.terms()?,
            id: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            account: AccountId::from_uuid(row.account_id.into_uuid()),
            contact: row
                .contact_id
                .map(|id| ContactId::from_uuid(id.into_uuid())),
            words: words("commitment.words", &row.words)?,
            maker: TeammateId::from_uuid(row.maker_id.into_uuid()),
            made_on: row.made_on,
            channel: maybe_word("commitment.channel", row.channel.as_deref())?,
            kind: word("commitment.kind", &row.kind)?,
            source: maybe_word("commitment.source", row.source.as_deref())?,
            contract: row
                .contract_id
                .map(|id| ContractId::from_uuid(id.into_uuid())),
            capability: row
                .capability_id
                .map(|id| CapabilityId::from_uuid(id.into_uuid())),
            approver: row
                .approver_id
                .map(|id| TeammateId::from_uuid(id.into_uuid())),
            acceptance_test: maybe_words(
                "commitment.acceptance_test",
                row.acceptance_test.as_deref(),
            )?,
            freely_given: row.freely_given,
        })
    }
}

/// How a row that hangs on a commitment finds its account.
const ACCOUNT_OF_COMMITMENT: (&str, &str) = (
    "select account_id from commitment where commitment_id = ?",
    "commitment_id",
);

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct MoveRow {
    pub move_id: Hyphenated,
    pub commitment_id: Hyphenated,
    pub from_due: String,
    pub to_due: String,
    pub reason: Option<String>,
    pub told_on: Option<NaiveDate>,
    pub moved_on: NaiveDate,
    pub cause: Option<String>,
    pub cause_id: Option<Hyphenated>,
    pub gone_cause: Option<String>,
    pub gone_words: Option<String>,
}

impl Row for MoveRow {
    const KIND: RecordKind = RecordKind::Move;
    const ID: &'static str = "move_id";
    const ACCOUNT: Option<(&'static str, &'static str)> = Some(ACCOUNT_OF_COMMITMENT);
    const SELECT: &'static str = concat!(
        "select ",
        move_columns!(),
        " from commitment_move where move_id = ?"
    );
    const INSERT: &'static str = "
        insert into commitment_move (move_id, commitment_id, from_due, to_due, reason, told_on, moved_on, cause,
            cause_id, gone_cause, gone_words)
        select one.value ->> 'move_id', one.value ->> 'commitment_id', one.value ->> 'from_due',
            one.value ->> 'to_due', one.value ->> 'reason', one.value ->> 'told_on', one.value ->> 'moved_on',
            one.value ->> 'cause', one.value ->> 'cause_id', one.value ->> 'gone_cause', one.value ->> 'gone_words'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update commitment_move set commitment_id = ?1 ->> 'commitment_id', from_due = ?1 ->> 'from_due',
            to_due = ?1 ->> 'to_due', reason = ?1 ->> 'reason', told_on = ?1 ->> 'told_on',
            moved_on = ?1 ->> 'moved_on', cause = ?1 ->> 'cause', cause_id = ?1 ->> 'cause_id',
            gone_cause = ?1 ->> 'gone_cause', gone_words = ?1 ->> 'gone_words'
        where move_id = ?1 ->> 'move_id'";
    const DELETE: &'static str = "delete from commitment_move where move_id = ?";
}

impl Record for Move {
    type Row = MoveRow;
    type Id = MoveId;

    fn row(&self, _: Option<&MoveRow>) -> MoveRow {
        let word = |cause: &MoveCause| match cause {
            MoveCause::Ripple(_) => "ripple".to_owned(),
            MoveCause::LateDuty(_) => "late_duty".to_owned(),
        };
        let (mut cause, mut cause_id, mut gone_cause, mut gone_words) = (None, None, None, None);
        if let Some(by) = &self.cause {
            match by.causer() {
                Causer::There(id) => (cause, cause_id) = (Some(word(by)), Some(id.stored())),
                Causer::Gone(words) => {
                    (gone_cause, gone_words) = (Some(word(by)), Some(words.to_string()));
                }
            }
        }
        MoveRow {
            move_id: self.id.stored(),
            commitment_id: self.commitment.stored(),
            from_due: due_text(self.from),
            to_due: due_text(self.to),
            reason: self.reason.as_ref().map(ToString::to_string),
            told_on: self.told_on,
            moved_on: self.moved_on,
            cause,
            cause_id,
            gone_cause,
            gone_words,
        }
    }
}

/// Changes of dates by what they changed, each in the order they come in.
pub(crate) fn by_commitment(rows: Vec<MoveRow>) -> Result<BTreeMap<CommitmentId, Vec<Move>>> {
    let mut moves = BTreeMap::<CommitmentId, Vec<Move>>::new();
    for row in rows {
        let moved = Move::try_from(row)?;
        moves.entry(moved.commitment).or_default().push(moved);
    }
    Ok(moves)
}

impl TryFrom<MoveRow> for Move {
    type Error = Error;

    fn try_from(row: MoveRow) -> Result<Self> {
        Ok(Self {
            id: MoveId::from_uuid(row.move_id.into_uuid()),
            commitment: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            from: due("commitment_move.from_due", &row.from_due)?,
            to: due("commitment_move.to_due", &row.to_due)?,
            reason: maybe_words("commitment_move.reason", row.reason.as_deref())?,
            told_on: row.told_on,
            moved_on: row.moved_on,
            cause: cause(&row)?,
        })
    }
}

fn cause(row: &MoveRow) -> Result<Option<MoveCause>> {
    let there = row
        .cause_id
        .map(|id| Causer::There(CommitmentId::from_uuid(id.into_uuid())));
    let gone = maybe_words("commitment_move.gone_words", row.gone_words.as_deref())?;
    let word = row.cause.as_deref().or(row.gone_cause.as_deref());
    match (word, there.or(gone.map(Causer::Gone))) {
        (None, None) => Ok(None),
        (Some("ripple"), Some(causer)) => Ok(Some(MoveCause::Ripple(causer))),
        (Some("late_duty"), Some(causer)) => Ok(Some(MoveCause::LateDuty(causer))),
        _ => Err(Error::Damaged("commitment_move.cause")),
    }
}

/// The columns of a link.
macro_rules! link_columns {
    () => {
        "commitment_link.link_id, commitment_link.commitment_id, commitment_link.waits_for_id, commitment_link.lag_days,
         commitment_link.shifted_for"
    };
}
pub(crate) use link_columns;

#[derive(Debug, Clone, sqlx::FromRow, Serialize, Deserialize)]
pub struct LinkRow {
    pub link_id: Hyphenated,
    pub commitment_id: Hyphenated,
    pub waits_for_id: Hyphenated,
    pub lag_days: i64,
    pub shifted_for: Option<String>,
}

impl Row for LinkRow {
    const KIND: RecordKind = RecordKind::Link;
    const ID: &'static str = "link_id";
    const ACCOUNT: Option<(&'static str, &'static str)> = Some(ACCOUNT_OF_COMMITMENT);
    const SELECT: &'static str = concat!(
        "select ",
        link_columns!(),
        " from commitment_link where link_id = ?"
    );
    const INSERT: &'static str = "
        insert into commitment_link (link_id, commitment_id, waits_for_id, lag_days, shifted_for)
        select one.value ->> 'link_id', one.value ->> 'commitment_id', one.value ->> 'waits_for_id',
            one.value ->> 'lag_days', one.value ->> 'shifted_for'
        from jsonb_each(?1) as one";
    const UPDATE: &'static str = "
        update commitment_link set commitment_id = ?1 ->> 'commitment_id', waits_for_id = ?1 ->> 'waits_for_id',
            lag_days = ?1 ->> 'lag_days', shifted_for = ?1 ->> 'shifted_for'
        where link_id = ?1 ->> 'link_id'";
    const DELETE: &'static str = "delete from commitment_link where link_id = ?";
}

impl Record for Link {
    type Row = LinkRow;
    type Id = LinkId;

    fn row(&self, _: Option<&LinkRow>) -> LinkRow {
        LinkRow {
            link_id: self.id.stored(),
            commitment_id: self.commitment.stored(),
            waits_for_id: self.waits_for.stored(),
            lag_days: self.lag_days.into(),
            shifted_for: self.shifted_for.map(due_text),
        }
    }
}

impl TryFrom<LinkRow> for Link {
    type Error = Error;

    fn try_from(row: LinkRow) -> Result<Self> {
        Ok(Self {
            id: LinkId::from_uuid(row.link_id.into_uuid()),
            commitment: CommitmentId::from_uuid(row.commitment_id.into_uuid()),
            waits_for: CommitmentId::from_uuid(row.waits_for_id.into_uuid()),
            lag_days: number("commitment_link.lag_days", row.lag_days)?,
            shifted_for: row
                .shifted_for
                .as_deref()
                .map(|text| due("commitment_link.shifted_for", text))
                .transpose()?,
        })
    }
}
