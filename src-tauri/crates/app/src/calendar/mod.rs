//! Every date of the ledger as an iCalendar file: once into a file of one's own, and always current in a file that
//! somebody chose.

mod file;
mod holidays;
pub(crate) mod read;
mod rules;
mod views;
mod write;

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use domain::calendar::{DateKind, Said, When};
use domain::text::Line;
use store::Connection;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use crate::exports::{Coming, Exported};
use crate::wire::Changed;
use crate::{App, Error, Result};
pub(crate) use file::Keeping;
pub use file::Kept;
pub use views::*;

/// Events that are written before others have their turn.
const AT_ONCE: usize = 500;

/// A date of the ledger with everything that a calendar shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// What it is.
    pub kind: DateKind,
    /// The record it belongs to.
    record: Uuid,
    /// The client.
    pub account: Line,
    /// What it says.
    pub said: Said,
    /// When it is.
    pub when: When,
}

/// Says a date in the person's language.
pub type Say<'s> = &'s (dyn Fn(&Dated) -> String + Send + Sync);

impl App {
    /// What a file with the dates of today is called, until somebody calls it otherwise.
    #[must_use]
    pub fn calendar_name(&self) -> String {
        format!("kept-{}.ics", self.now().today())
    }

    /// Writes every date that stands into `file`, for any calendar. A file that stands there is replaced only once the
    /// new one is whole and on the disk.
    ///
    /// # Errors
    /// [`Error::NotWritten`], and those of the ledger's disk. Then `file` is as it was.
    pub async fn export_calendar(&self, file: &Path, say: Say<'_>) -> Result<Exported> {
        let dates = self.dates().await?;
        let records = u64::try_from(dates.len()).unwrap_or(u64::MAX);
        let events = write::events(&dates, say).await;
        self.write_calendar(file, &events, self.now().instant)
            .await
            .map(|file| Exported { records, file })
    }

    /// The file that is kept as a calendar, and how that goes.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn calendar_file(&self) -> Result<CalendarFileView> {
        let path = self.chosen_calendar_file().await?;
        let keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(keeping.view(path))
    }

    /// Keeps `file` as a calendar of every date from now on, and writes it at once. A name that does not say that it is
    /// a calendar gets the ending that does.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; then nothing is kept that was not kept before.
    pub async fn choose_calendar_file(&self, file: &Path, say: Say<'_>) -> Result<()> {
        let file = file::named_as_calendar(file).map_err(Error::NotWritten)?;
        let path = file
            .to_str()
            .ok_or_else(|| Error::NotWritten(ErrorKind::InvalidFilename.into()))?
            .to_owned();
        let _one = self.writes_calendar.lock().await;
        let events = write::events(&self.dates().await?, say).await;
        let now = self.now().instant;
        self.write_calendar(&file, &events, now).await?;
        self.save_calendar_file(Some(path.clone())).await?;
        self.keeping
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .wrote(path, write::digest(&events), now);
        Ok(())
    }

    /// Keeps no calendar any more. The file stays as it is.
    ///
    /// # Errors
    /// Those of the ledger's disk.
    pub async fn forget_calendar_file(&self) -> Result<()> {
        self.save_calendar_file(None).await
    }

    /// Brings the chosen file up to date, where one is chosen and its dates are not those it shows already. It reads
    /// beside whoever writes to the ledger. What the disk refuses is kept for Settings and is no error here.
    ///
    /// # Errors
    /// Those of the ledger's disk.
    pub async fn keep_calendar_file(&self, say: Say<'_>) -> Result<Kept> {
        // What was read first is written first: the file never ends with older dates.
        let _one = self.writes_calendar.lock().await;
        let Some(path) = self.chosen_calendar_file().await? else {
            return Ok(Kept::Nothing);
        };
        let events = write::events(&self.dates().await?, say).await;
        let digest = write::digest(&events);
        let file = PathBuf::from(&path);
        let stands = self
            .keeping
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .shows(&path, digest);
        if stands && tokio::fs::try_exists(&file).await.unwrap_or(false) {
            return Ok(Kept::Current);
        }
        let now = self.now().instant;
        let written = self.write_calendar(&file, &events, now).await;
        let trouble = match written {
            Ok(_) => None,
            Err(Error::NotWritten(cause)) => Some(CalendarTrouble::from(cause)),
            Err(error) => return Err(error),
        };
        let is_news = {
            let mut keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
            match trouble {
                None => keeping.wrote(path, digest, now),
                Some(trouble) => keeping.failed(path, trouble),
            }
        };
        if is_news {
            self.tell(Changed::everything());
        }
        Ok(match trouble {
            None => Kept::Current,
            Some(_) => Kept::Refused,
        })
    }

    async fn chosen_calendar_file(&self) -> Result<Option<String>> {
        let preferences = store::settings::preferences(&mut *self.read().await?).await?;
        // A ledger may come from elsewhere: no other kind of file is ever replaced.
        Ok(preferences
            .calendar_file
            .filter(|path| file::is_calendar(Path::new(path))))
    }

    async fn save_calendar_file(&self, path: Option<String>) -> Result<()> {
        self.prefer(|preferences| preferences.calendar_file = path)
            .await
    }

    /// Every date that stands.
    async fn dates(&self) -> Result<Vec<Dated>> {
        let mut reading = self.read().await?;
        self.dates_in(&mut reading).await
    }

    async fn dates_in(&self, conn: &mut Connection) -> Result<Vec<Dated>> {
        let now = self.now();
        let owed = store::calendar::owed(conn).await?.into_iter();
        let mut dates: Vec<Dated> = owed
            .map(|owed| Dated {
                kind: DateKind::Due,
                record: owed.id.uuid(),
                account: owed.account_name,
                said: Said::Due {
                    side: owed.side,
                    words: owed.words,
                },
                when: When::Day(owed.due_on),
            })
            .collect();
        for (contract, account) in store::calendar::contracts(conn).await? {
            let standing = contract.dates(now.day_in(&contract.zone)).into_iter();
            dates.extend(standing.map(|date| Dated {
                kind: date.kind,
                record: contract.id.uuid(),
                account: account.clone(),
                said: date.said,
                when: When::Day(date.on),
            }));
        }
        let reminders = store::calendar::reminders(conn).await?.into_iter();
        dates.extend(reminders.map(|(reminder, account)| Dated {
            kind: DateKind::Reminder,
            record: reminder.id.uuid(),
            account,
            when: reminder.when(),
            said: Said::Reminder {
                text: reminder.text,
            },
        }));
        let meetings = store::calendar::meetings(conn, now.instant)
            .await?
            .into_iter();
        dates.extend(meetings.map(|(meeting, account)| Dated {
            kind: DateKind::Meeting,
            record: meeting.id.uuid(),
            account,
            when: When::Span(meeting.span.starts(), meeting.span.ends()),
            said: Said::Meeting {
                kind: meeting.kind,
                about: meeting.about,
                place: meeting.place,
            },
        }));
        Ok(dates)
    }

    /// Puts a calendar of these events in the place of `file`. Answers what the file is called.
    async fn write_calendar(
        &self,
        file: &Path,
        events: &[write::Event],
        stamp: DateTime<Utc>,
    ) -> Result<String> {
        let mut text = write::opening();
        for some in events.chunks(AT_ONCE) {
            text.push_str(&write::some(some, stamp));
            tokio::task::yield_now().await;
        }
        text.push_str(&write::closing());
        let file = file.to_owned();
        // A disk that hangs holds up this thread, and nobody else.
        let written = spawn_blocking(move || {
            let coming = Coming::like(&file::led_to(file))?;
            let mut out = coming.as_file();
            out.write_all(text.as_bytes()).map_err(Error::NotWritten)?;
            coming.settle()
        });
        written
            .await
            .map_err(|died| Error::NotWritten(std::io::Error::other(died)))?
    }
}
