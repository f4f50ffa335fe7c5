//! The raw values of the history, as the interface can say them.

use chrono::NaiveDate;
use domain::history::RecordKind;
use domain::reminders::Recurrence;
use serde_json::Value;

use store::history::Event;

use super::names::Names;
use super::{RecordedStep, ValueView};
use crate::contracts::MoneyView;
use crate::wire::Instant;

/// How a field's values are to be read.
enum Reading {
    /// As they stand.
    Plain,
    /// A word of the closed list by this name.
    Word(&'static str),
    /// A day, or a range due on its last day.
    Day,
    /// Unix milliseconds.
    At,
    /// The id of a record with a name.
    Name,
    /// A list of ids of records with names.
    Names,
    /// A rule by which a reminder comes again.
    Recurrence,
}

fn reading(entity: RecordKind, field: &str) -> Reading {
    use RecordKind::{
        Account, Boundary, Capability, Claim, Commitment, Contact, Contract, Decision, Ending,
        Holiday, Import, Link, Meeting, Move, Reminder, Slip, Snooze, Step, Touch, TrustLink,
        TruthCheck,
    };
    match (entity, field) {
        (Account, "stage") => Reading::Word("stage"),
        (Account, "tier") => Reading::Word("tier"),
        (Account, "chosen_over") => Reading::Word("chosen_over"),
        (Contact, "influence") => Reading::Word("influence"),
        (TruthCheck, "answer") => Reading::Word("truth_answer"),
        (TrustLink, "why") => Reading::Word("trust_reason"),
        (Touch, "direction") => Reading::Word("direction"),
        (Touch, "result") => Reading::Word("touch_result"),
        (Touch, "knew") => Reading::Word("knew"),
        (Touch, "deflected") => Reading::Word("deflection"),
        (Account, field) if field.starts_with("pledge_") => Reading::Word("pledge"),
        (Touch | Commitment | Slip, "channel") => Reading::Word("channel"),
        (Commitment, "side") => Reading::Word("side"),
        (Commitment, "state") => Reading::Word("commitment_state"),
        (Commitment, "kind") => Reading::Word("kind"),
        (Commitment, "source") => Reading::Word("source"),
        (Commitment, "due_set_by") => Reading::Word("date_setter"),
        (Commitment, "confirmed_by") => Reading::Word("confirmed_by"),
        (Capability, "status" | "fell_from") | (Claim, "seen") => {
            Reading::Word("capability_status")
        }
        (Claim, "place") => Reading::Word("claim_place"),
        (Claim, "asserts") => Reading::Word("asserts"),
        (Contract, "state") => Reading::Word("contract_state"),
        (Contract, "term") => Reading::Word("term"),
        (Contract, "billing") => Reading::Word("billing"),
        (Contract, "notice_unit" | "our_notice_unit") => Reading::Word("notice_unit"),
        (Contract | Decision, "call") => Reading::Word("human_call"),
        (Contract, "given_by") => Reading::Word("party"),
        (Contract, "given_channel") => Reading::Word("channel"),
        (Decision, "outlook") => Reading::Word("outlook"),
        (Step, "outcome") => Reading::Word("step_outcome"),
        (Meeting, "kind") => Reading::Word("meeting_kind"),
        (Meeting, "intention") => Reading::Word("intention"),
        (Meeting, "starts_at" | "ends_at") => Reading::At,
        (Meeting, "contacts") | (Boundary, "capabilities") => Reading::Names,
        (Slip, "state") => Reading::Word("slip_state"),
        (Slip, "known_by") => Reading::Word("known_by"),
        (Slip, "known_at" | "told_at" | "closed_at") => Reading::At,
        (Slip, "due" | "new_due") => Reading::Day,
        (Account, "since") => Reading::Day,
        (Ending, "kind") => Reading::Word("ending_kind"),
        (Import, "at" | "looked_through_at" | "ranked_at" | "reverted_at") => Reading::At,
        (Account, "trashed_at")
        | (Touch | Reminder, "at")
        | (Reminder, "done_at")
        | (Snooze, "until") => Reading::At,
        (Commitment, "first_due" | "due" | "internal_target")
        | (Move, "from_due" | "to_due")
        | (Link, "shifted_for") => Reading::Day,
        (Reminder, "recurrence") => Reading::Recurrence,
        (Step | Decision, "term_end") | (Holiday, "day") => Reading::Day,
        (_, field) if field.ends_with("_on") => Reading::Day,
        (_, field) if field.ends_with("_id") => Reading::Name,
        _ => Reading::Plain,
    }
}

/// The ids in a column that lists several.
pub(super) fn listed(ids: &str) -> Vec<String> {
    serde_json::from_str(ids).unwrap_or_default()
}

/// A field's value.
pub(super) fn value(entity: RecordKind, field: &str, value: &Value, names: &Names) -> ValueView {
    match (reading(entity, field), value) {
        (_, Value::Null) => ValueView::Empty,
        (Reading::Word(list), Value::String(word)) => ValueView::Word(format!("{list}.{word}")),
        (Reading::Day, Value::String(text)) => {
            day(text).map_or_else(|| ValueView::Text(text.clone()), ValueView::Day)
        }
        (Reading::Name, Value::String(id)) => {
            names.called(id).map_or(ValueView::Empty, ValueView::Text)
        }
        (Reading::Names, Value::String(ids)) => {
            let called: Vec<_> = listed(ids)
                .iter()
                .filter_map(|id| names.called(id))
                .collect();
            if called.is_empty() {
                ValueView::Empty
            } else {
                ValueView::Text(called.join(", "))
            }
        }
        (Reading::At, value) => value
            .as_i64()
            .and_then(Instant::from_millis)
            .map_or(ValueView::Empty, ValueView::At),
        (Reading::Recurrence, Value::String(rule)) => serde_json::from_str::<Recurrence>(rule)
            .map_or(ValueView::Empty, |rule| ValueView::Recurrence(rule.into())),
        (_, Value::Bool(flag)) => ValueView::Flag(*flag),
        (_, Value::Number(number)) => number.as_f64().map_or(ValueView::Empty, ValueView::Number),
        (_, Value::String(text)) => ValueView::Text(text.clone()),
        (_, Value::Array(_) | Value::Object(_)) => ValueView::Empty,
    }
}

/// What an event says stood before and stands after; `saved` are all the events of its save.
pub(super) fn before_and_after(
    event: &Event,
    saved: &[Event],
    names: &Names,
) -> (ValueView, ValueView) {
    let said = |raw: Option<&Value>, side: fn(&Event) -> Option<&Value>| match (raw, &event.field) {
        (None, _) => ValueView::Empty,
        // An amount whose currency nobody knows any more says nothing.
        (Some(raw), Some(_)) if is_amount(event) => {
            money(event, raw, saved, side, names).unwrap_or(ValueView::Empty)
        }
        (Some(raw), Some(field)) => value(event.entity, field, raw, names),
        (Some(row), None) => whole(event.entity, row, names),
    };
    (
        said(event.old.as_ref(), |event| event.old.as_ref()),
        said(event.new.as_ref(), |event| event.new.as_ref()),
    )
}

fn is_amount(event: &Event) -> bool {
    event.entity == RecordKind::Contract && event.field.as_deref() == Some("value_minor")
}

/// An amount in the currency that was saved with it, or that its contract is paid in.
fn money(
    event: &Event,
    raw: &Value,
    saved: &[Event],
    side: fn(&Event) -> Option<&Value>,
    names: &Names,
) -> Option<ValueView> {
    let beside = saved.iter().find(|other| {
        other.entity_id == event.entity_id && other.field.as_deref() == Some("value_currency")
    });
    let currency = match beside {
        Some(beside) => side(beside)?.as_str()?.to_owned(),
        None => names.currency(&event.entity_id)?,
    };
    let minor = raw.as_i64()?;
    Some(ValueView::Money(MoneyView { minor, currency }))
}

/// A day, or the last day of a range.
fn day(text: &str) -> Option<NaiveDate> {
    text.rsplit('/').next()?.parse().ok()
}

/// What a record is called in its own row, where the row itself is in the history.
pub(super) fn own_name(entity: RecordKind, row: &Value) -> Option<&str> {
    let column = match entity {
        RecordKind::Account
        | RecordKind::Contact
        | RecordKind::Teammate
        | RecordKind::Capability
        | RecordKind::Holiday => "name",
        RecordKind::Commitment | RecordKind::Touch => "words",
        RecordKind::Boundary => "sentence",
        RecordKind::Import => "source",
        RecordKind::Ending => "reason",
        RecordKind::Contract => "title",
        RecordKind::Decision => "why",
        RecordKind::Rate => "from_currency",
        RecordKind::Meeting => "about",
        RecordKind::Claim | RecordKind::Reminder | RecordKind::Plan => "text",
        RecordKind::Move
        | RecordKind::Link
        | RecordKind::Slip
        | RecordKind::TruthCheck
        | RecordKind::TrustLink
        | RecordKind::Step
        | RecordKind::Snooze
        | RecordKind::Setting => return None,
    };
    row[column].as_str()
}

/// What else is to be said where a whole record came or went: what a link leads to, as what a commitment began, what
/// was done about a step, what a plan hangs on, what made a move necessary.
fn whole(entity: RecordKind, row: &Value, names: &Names) -> ValueView {
    match entity {
        RecordKind::Link => value(entity, "waits_for_id", &row["waits_for_id"], names),
        RecordKind::Move => value(entity, "cause_id", &row["cause_id"], names),
        RecordKind::Plan => value(entity, "promise_id", &row["promise_id"], names),
        RecordKind::TruthCheck => value(entity, "answer", &row["answer"], names),
        RecordKind::TrustLink => value(entity, "teammate_id", &row["teammate_id"], names),
        RecordKind::Slip => value(entity, "state", &row["state"], names),
        RecordKind::Commitment => value(entity, "state", &row["state"], names),
        RecordKind::Decision => value(entity, "call", &row["call"], names),
        RecordKind::Capability => value(entity, "status", &row["status"], names),
        RecordKind::Rate => value(entity, "rate", &row["rate"], names),
        RecordKind::Meeting => value(entity, "starts_at", &row["starts_at"], names),
        RecordKind::Step => recorded(row).map_or(ValueView::Empty, ValueView::Step),
        _ => ValueView::Empty,
    }
}

fn recorded(row: &Value) -> Option<RecordedStep> {
    Some(RecordedStep {
        days: row["step"].as_u64()?.try_into().ok()?,
        outcome: row["outcome"].as_str()?.parse().ok()?,
    })
}

/// The kind of record that the ids of a column name; none for a column without ids, and for our own people, whose
/// names are always at hand.
pub(super) fn named_by(column: &str) -> Option<RecordKind> {
    match column {
        "account_id" => Some(RecordKind::Account),
        "contact_id" | "client_doer_id" | "confirmer_id" | "acknowledger_id" => {
            Some(RecordKind::Contact)
        }
        "commitment_id" | "waits_for_id" | "promise_id" | "cause_id" => {
            Some(RecordKind::Commitment)
        }
        "contract_id" | "predecessor_id" => Some(RecordKind::Contract),
        "answers_id" => Some(RecordKind::Touch),
        "meeting_id" => Some(RecordKind::Meeting),
        "capability_id" => Some(RecordKind::Capability),
        _ => None,
    }
}

/// The record that one without a name of its own belongs to: the column of its row that names it.
pub(super) const fn owner_column(entity: RecordKind) -> Option<&'static str> {
    match entity {
        RecordKind::Move | RecordKind::Link | RecordKind::Slip => Some("commitment_id"),
        RecordKind::TruthCheck => Some("promise_id"),
        RecordKind::Step => Some("contract_id"),
        RecordKind::TrustLink => Some("contact_id"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use domain::contracts::StepOutcome;
    use domain::history::EventKind;
    use domain::reminders::Shift;
    use serde_json::json;

    use super::*;
    use crate::reminders::{PatternView, RecurrenceView, UntilView};

    fn shown(entity: RecordKind, field: &str, raw: Value) -> ValueView {
        let names = Names::from(std::collections::HashMap::from([(
            "0190-a".to_owned(),
            "Nina".to_owned(),
        )]));
        value(entity, field, &raw, &names)
    }

    #[test]
    fn a_value_is_shown_as_what_it_means() {
        use RecordKind::{Account, Commitment, Reminder, Touch};
        assert_eq!(
            shown(Account, "stage", json!("active")),
            ValueView::Word("stage.active".to_owned())
        );
        assert_eq!(
            shown(Commitment, "maker_id", json!("0190-a")),
            ValueView::Text("Nina".to_owned())
        );
        assert_eq!(shown(Touch, "minutes", json!(10)), ValueView::Number(10.0));
        assert_eq!(
            shown(Account, "results_focused", json!(true)),
            ValueView::Flag(true)
        );
        assert_eq!(shown(Account, "notes", Value::Null), ValueView::Empty);
        assert!(matches!(
            shown(Reminder, "at", json!(1_700_000_000_000_i64)),
            ValueView::At(_)
        ));
        let rule = r#"{"start":"2026-06-02","pattern":{"kind":"days","every":3},"time":"09:00:00","shift":"after","until":"ever"}"#;
        assert_eq!(
            shown(Reminder, "recurrence", json!(rule)),
            ValueView::Recurrence(RecurrenceView {
                pattern: PatternView::Days { every: 3 },
                shift: Shift::After,
                until: UntilView::Ever,
            })
        );
    }

    #[test]
    fn a_range_of_days_is_shown_by_the_day_it_is_due() {
        let june = NaiveDate::from_ymd_opt(2026, 6, 30).map_or(ValueView::Empty, ValueView::Day);
        assert_eq!(
            shown(
                RecordKind::Commitment,
                "due",
                json!("2026-06-01/2026-06-30")
            ),
            june
        );
        assert_eq!(shown(RecordKind::Move, "to_due", json!("2026-06-30")), june);
    }

    fn event(entity: RecordKind, field: Option<&str>, old: Value, new: Value) -> Event {
        Event {
            id: domain::ids::EventId::new(),
            group: domain::ids::GroupId::new(),
            entity,
            entity_id: "0190-c".to_owned(),
            account: None,
            kind: field.map_or(EventKind::Created, |_| EventKind::Changed),
            field: field.map(str::to_owned),
            old: (!old.is_null()).then_some(old),
            new: (!new.is_null()).then_some(new),
            reason: None,
        }
    }

    #[test]
    fn an_amount_is_shown_in_the_currency_that_was_saved_with_it() {
        let saved = [
            event(
                RecordKind::Contract,
                Some("value_currency"),
                json!("USD"),
                json!("EUR"),
            ),
            event(
                RecordKind::Contract,
                Some("value_minor"),
                json!(54_000),
                json!(60_000),
            ),
        ];
        let money = |minor, currency: &str| {
            ValueView::Money(MoneyView {
                minor,
                currency: currency.to_owned(),
            })
        };
        assert_eq!(
            before_and_after(&saved[1], &saved, &Names::default()),
            (money(54_000, "USD"), money(60_000, "EUR"))
        );
        assert_eq!(
            before_and_after(&saved[1], &saved[1..], &Names::default()),
            (ValueView::Empty, ValueView::Empty),
            "an amount without a currency would be misread"
        );
    }

    #[test]
    fn a_whole_record_says_what_it_began_as() {
        let made = event(
            RecordKind::Commitment,
            None,
            Value::Null,
            json!({ "state": "asked" }),
        );
        let (_, began) = before_and_after(&made, &[], &Names::default());
        assert_eq!(began, ValueView::Word("commitment_state.asked".to_owned()));
        let row = json!({ "step": 7, "outcome": "skipped" });
        let step = event(RecordKind::Step, None, Value::Null, row);
        let (_, recorded) = before_and_after(&step, &[], &Names::default());
        assert_eq!(
            recorded,
            ValueView::Step(RecordedStep {
                days: 7,
                outcome: StepOutcome::Skipped
            })
        );
    }
}
