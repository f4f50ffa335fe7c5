//! Which figure of the settings a save changed: they stand in one row, as JSON.

use domain::history::RecordKind;
use serde_json::{Map, Value};
use store::history::Event;

use super::ValueView;

/// One figure before and after.
#[derive(Debug, PartialEq)]
pub(super) struct Figure {
    /// Its name, as a field of an account has it where both have it.
    pub(super) field: String,
    pub(super) old: ValueView,
    pub(super) new: ValueView,
}

/// The figure that an event changed; none where it is about something else, or made the settings.
pub(super) fn changed(event: &Event) -> Option<Figure> {
    if event.entity != RecordKind::Setting {
        return None;
    }
    let read = |value: &Option<Value>| -> Option<Map<String, Value>> {
        serde_json::from_str(value.as_ref()?.as_str()?).ok()
    };
    let (old, new) = (read(&event.old)?, read(&event.new)?);
    let (key, (before, after)) = difference(&old, &new)?;
    let pair = |(old, new): (&Value, &Value), view: fn(&Value) -> ValueView| (view(old), view(new));
    let (field, (old, new)) = match key {
        "pledges" => {
            let (channel, pledges) = difference(before.as_object()?, after.as_object()?)?;
            (format!("pledge_{channel}"), pair(pledges, pledge))
        }
        "silence" => {
            let (_, (before, after)) = difference(before.as_object()?, after.as_object()?)?;
            let (bound, days) = difference(before.as_object()?, after.as_object()?)?;
            (format!("silence_{bound}"), pair(days, number))
        }
        _ => (key.to_owned(), pair((before, after), number)),
    };
    Some(Figure { field, old, new })
}

/// The first entry that differs. What an older Kept did not write had its default, and is passed over.
fn difference<'v>(
    old: &'v Map<String, Value>,
    new: &'v Map<String, Value>,
) -> Option<(&'v str, (&'v Value, &'v Value))> {
    let both = new
        .iter()
        .filter_map(|(key, after)| Some((key.as_str(), (old.get(key)?, after))));
    both.into_iter()
        .find(|(_, (before, after))| before != after)
}

fn pledge(value: &Value) -> ValueView {
    let word = |pledge| ValueView::Word(format!("pledge.{pledge}"));
    value.as_str().map_or(ValueView::Empty, word)
}

/// A week has no short form, and shows that it changed.
fn number(value: &Value) -> ValueView {
    value.as_f64().map_or(ValueView::Empty, ValueView::Number)
}

#[cfg(test)]
mod tests {
    use domain::history::EventKind;
    use domain::ids::{EventId, GroupId};
    use domain::settings::Settings;
    use domain::touches::{Channel, Pledge, Silence};

    use super::*;

    fn between(entity: RecordKind, old: &Settings, new: &Settings) -> Option<Figure> {
        let written = |settings| serde_json::to_string(settings).ok().map(Value::from);
        changed(&Event {
            id: EventId::new(),
            group: GroupId::new(),
            entity,
            entity_id: "rules".to_owned(),
            account: None,
            kind: EventKind::Changed,
            field: Some("value".to_owned()),
            old: written(old),
            new: written(new),
            reason: None,
        })
    }

    #[test]
    fn a_figure_is_told_by_its_name_and_not_by_the_whole_of_the_settings() {
        use domain::accounts::Tier;

        let before = Settings::default();
        let told = |new: &Settings| between(RecordKind::Setting, &before, new);
        let figure = |field: &str, old, new| {
            let field = field.to_owned();
            Some(Figure { field, old, new })
        };
        let days = |days| ValueView::Number(days);
        let word = |pledge: &str| ValueView::Word(format!("pledge.{pledge}"));

        let mut after = before.clone();
        after.promise_due_days = 9;
        assert_eq!(
            told(&after),
            figure("promise_due_days", days(2.0), days(9.0))
        );
        let mut after = before.clone();
        after.pledges.set(Channel::Chat, Pledge::Hours(4));
        assert_eq!(told(&after), figure("pledge_chat", word("1d"), word("4h")));
        let mut after = before.clone();
        let (ideal, max) = (21, 60);
        after.silence.set(Tier::Standard, Silence { ideal, max });
        assert_eq!(told(&after), figure("silence_max", days(45.0), days(60.0)));
        assert_eq!(told(&before), None);
        assert_eq!(between(RecordKind::Account, &before, &after), None);
    }
}
