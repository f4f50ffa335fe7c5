//! What happened: the story of an account, the history of one record, undo and redo.

mod figures;
mod names;
mod undo;
mod values;
mod views;

use chrono::NaiveTime;
use domain::ids::TeammateId;
use store::Author;
use store::history::{Event, Group, GroupState};
use store::story::{Entry, Telling};

use crate::wire::Page;
use crate::{App, Result, page, touches};
use names::Names;
pub use views::*;

/// Lines of one page of a story.
const PAGE: u32 = 100;
/// The time of day at which a day stands in a story.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// Saves shown of one record.
const SAVES: u32 = 200;

impl App {
    /// A page of the story of an account, newest first: what was said, and what was written down beside it.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn story(&self, query: StoryQuery) -> Result<Page<StoryEntry>> {
        let mut reading = self.read().await?;
        let me = store::teammates::me(&mut reading).await?.map(|me| me.id);
        let after = match (page::after(query.after.as_deref())?, query.from) {
            (None, Some(touch)) => store::story::from_touch(&mut reading, touch).await?,
            (after, _) => after,
        };
        let telling = match query.filter {
            StoryFilter::Everything => Telling::Everything,
            StoryFilter::Talks => Telling::Talks,
            StoryFilter::Commitments => Telling::Commitments,
            StoryFilter::TheirWords => Telling::TheirWords,
        };
        let told =
            store::story::of_account(&mut reading, query.account, telling, after.as_ref(), PAGE)
                .await?;
        let groups = told.rows.iter().filter_map(|entry| {
            if let Entry::Save(group) = entry {
                Some(group)
            } else {
                None
            }
        });
        let names = Names::around(&mut reading, groups).await?;
        Ok(page::of(told, |entry| line(entry, me, &names)))
    }

    /// Every save that ever touched one record, newest first, undone ones too.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn history(&self, query: HistoryQuery) -> Result<Vec<SaveView>> {
        let mut reading = self.read().await?;
        let me = store::teammates::me(&mut reading).await?.map(|me| me.id);
        let groups =
            store::history::of_record(&mut reading, query.entity, &query.id, SAVES).await?;
        let names = Names::around(&mut reading, groups.iter()).await?;
        Ok(groups
            .into_iter()
            .map(|group| save(group, me, &names))
            .collect())
    }
}

fn line(entry: Entry, me: Option<TeammateId>, names: &Names) -> StoryEntry {
    match entry {
        Entry::Touch {
            touch,
            contact_name,
            teammate_name,
        } => {
            let at = touch.at.into();
            // Nobody has touched a client before somebody began the ledger.
            let me = me.unwrap_or(touch.teammate);
            StoryEntry {
                at,
                what: StoryWhat::Touch {
                    touch: touches::view(touch, contact_name, &teammate_name, me),
                },
            }
        }
        Entry::Ending(ending) => StoryEntry {
            // A day of theirs: shown as a day, so that its noon is the same day everywhere nearby.
            at: ending.on.and_time(NOON).and_utc().into(),
            what: StoryWhat::Ending {
                ending: EndingView {
                    id: ending.id,
                    kind: ending.kind,
                    on: ending.on,
                    reason: ending.reason.map(|reason| reason.to_string()),
                    words: ending.words.map(|words| words.to_string()),
                },
            },
        },
        Entry::Save(group) => StoryEntry {
            at: group.at.into(),
            what: StoryWhat::Save {
                save: save(group, me, names),
            },
        },
    }
}

fn save(group: Group, me: Option<TeammateId>, names: &Names) -> SaveView {
    let author = match group.author {
        Author::Kept => Some("kept".to_owned()),
        Author::Me(id) if Some(id) == me => None,
        Author::Me(id) => names.called(&id.to_string()),
    };
    SaveView {
        id: group.id,
        at: group.at.into(),
        intent: group.intent,
        author,
        follows_from: group.caused_by.map(|cause| cause.at.into()),
        undone: group.state != GroupState::Done,
        events: group
            .events
            .iter()
            .map(|event| event_view(event, &group.events, names))
            .collect(),
    }
}

fn event_view(event: &Event, saved: &[Event], names: &Names) -> EventView {
    let (old, new) = values::before_and_after(event, saved, names);
    EventView {
        id: event.id,
        entity: event.entity,
        subject: names.subject(event),
        kind: event.kind,
        field: event.field.clone(),
        old,
        new,
        reason: event.reason.clone(),
    }
}
