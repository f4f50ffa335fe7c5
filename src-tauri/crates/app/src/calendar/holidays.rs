//! The whole days of another calendar as our holidays.

use std::collections::HashSet;
use std::path::Path;

use chrono::NaiveDate;
use domain::history::Intent;
use domain::ids::HolidayId;
use domain::imports::Warning;
use domain::settings::Holiday;

use super::HolidaysCame;
use super::read::{self, Times, Wanted, years};
use crate::imports::name_of;
use crate::{App, Error, Result};

/// The most days of one holiday: what is longer is a season and no holiday.
const LONGEST: i64 = 31;

impl App {
    /// Makes the whole days of a calendar of holidays days on which we do not work: those of this year and the next two
    /// that are none yet, in one change. What is no holiday for its length, repeats by a rule that we do not have or cannot
    /// be read is told.
    ///
    /// # Errors
    /// [`Error::File`] for a file that is no calendar, or larger than a calendar may be. Then nothing came in.
    pub async fn import_holidays(&self, file: &Path) -> Result<HolidaysCame> {
        let now = self.now();
        let calendar = tokio::task::block_in_place(|| read::open(file, Wanted::Holidays, &now));
        let calendar = calendar.map_err(|trouble| Error::File {
            name: name_of(file),
            trouble,
        })?;
        let Some((first, last)) = years(now.today()) else {
            return Ok(HolidaysCame::default());
        };
        let mut change = self.change(Intent::ChangeHolidays).await?;
        let there = store::settings::holidays(change.conn()).await?;
        let mut taken: HashSet<NaiveDate> = there.iter().map(|holiday| holiday.on).collect();
        let mut came = 0;
        let refused = calendar.refused.iter().map(|refused| refused.number);
        let mut left_out: HashSet<u32> = refused.collect();
        for event in calendar.events {
            let Times::Days(from, to) = event.when else {
                continue;
            };
            if event.is_cancelled {
                continue;
            }
            if event.warnings.contains(&Warning::OtherRule) {
                left_out.insert(event.number);
            }
            if (to - from).num_days() >= LONGEST {
                if from <= last && to >= first {
                    left_out.insert(event.number);
                }
                continue;
            }
            for on in from.iter_days().take_while(|day| *day <= to) {
                if !(first..=last).contains(&on) || !taken.insert(on) {
                    continue;
                }
                let holiday = Holiday {
                    id: HolidayId::new(),
                    on,
                    name: event.about.clone(),
                };
                change.create(&holiday).await?;
                came += 1;
            }
        }
        change.commit().await?;
        Ok(HolidaysCame {
            came,
            left_out: u32::try_from(left_out.len()).unwrap_or(u32::MAX),
        })
    }
}
