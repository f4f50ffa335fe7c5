//! Every figure a rule reads, with its default, in one place.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::delivery::{QuietHours, Way};
use crate::ids::HolidayId;
use crate::money::Currency;
use crate::signals::Rule;
use crate::text::Line;
use crate::time::WeeklyPattern;
use crate::touches::{Pledges, Silences};
use crate::vocabulary::vocabulary;

/// The figures of the rules. Changed in Settings; a rule that says "always" is not here.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "snake_case")]
pub struct Settings {
    /// promise.due speaks this many working days before the date.
    pub promise_due_days: u16,
    /// duty.unacknowledged speaks this many working days before the date.
    pub duty_unacknowledged_days: u16,
    /// claim.stale speaks once nobody has checked a claim for this many days.
    pub claim_stale_days: u16,
    /// Our opening spans of a week.
    pub week: WeeklyPattern,
    /// The hour of the day, in the laptop's zone, at which a reminder for a date fires and the digest comes.
    pub day_starts_at: u8,
    /// When nothing rings; none where it always may.
    pub quiet_hours: Option<QuietHours>,
    /// Bubbles of a day beside the red ones and those whose time a person chose.
    pub bubbles_a_day: u32,
    /// How the signals of a rule reach the person, where that is not the usual way.
    pub ways: BTreeMap<Rule, Way>,
    /// How fast we said we answer, for each channel (A2).
    pub pledges: Pledges,
    /// For how long nobody need speak with a client, for each tier (A4).
    pub silence: Silences,
    /// The currency that sums are made in; none until somebody named it.
    pub home_currency: Option<Currency>,
    /// The first month of our business year, 1–12.
    pub business_year_month: u8,
    /// What an hour of a teammate costs, in minor units of the home currency.
    pub hour_costs_minor: Option<i64>,
}

impl Settings {
    /// The time at which a day starts.
    #[must_use]
    pub fn day_start(&self) -> NaiveTime {
        NaiveTime::from_hms_opt(self.day_starts_at.into(), 0, 0).unwrap_or(NaiveTime::MIN)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            promise_due_days: 2,
            duty_unacknowledged_days: 3,
            claim_stale_days: 90,
            week: WeeklyPattern::default(),
            day_starts_at: 9,
            quiet_hours: evening_to_morning(),
            bubbles_a_day: 8,
            ways: BTreeMap::new(),
            pledges: Pledges::default(),
            silence: Silences::default(),
            home_currency: None,
            business_year_month: 1,
            hour_costs_minor: None,
        }
    }
}

/// Nine in the evening to eight in the morning.
fn evening_to_morning() -> Option<QuietHours> {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
    QuietHours::new(hour(21)?, hour(8)?).ok()
}

/// A day on which we do not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its id.
    pub id: HolidayId,
    /// The day.
    pub on: NaiveDate,
    /// What it is called.
    pub name: Option<Line>,
}

vocabulary! {
    /// A language Kept speaks.
    pub enum Language {
        /// English.
        English = "en",
        /// Russian.
        Russian = "ru",
        /// Persian, right to left, with the Solar Hijri calendar.
        Persian = "fa",
        /// Marathi.
        Marathi = "mr",
    }
}

vocabulary! {
    /// Light or dark.
    pub enum Theme {
        /// As the system has it.
        System = "system",
        /// Ink on paper.
        Light = "light",
        /// Paper on ink.
        Dark = "dark",
    }
}

vocabulary! {
    /// How high a row is.
    pub enum Density {
        /// 40 px.
        Comfortable = "comfortable",
        /// 32 px.
        Compact = "compact",
    }
}

/// How Kept looks and answers to the hand, on this laptop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "snake_case")]
pub struct Preferences {
    /// The language of the interface; none until somebody chose one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How high a row is.
    pub density: Density,
    /// Zoom of the window, 80–200 %.
    pub zoom: u16,
    /// Do single letters act?
    pub single_letters: bool,
    /// The file on this laptop that is kept as a calendar of every date; none until somebody chose one.
    pub calendar_file: Option<String>,
    /// The folder on this laptop, or on a disk beside it, to which each backup is copied; none until somebody chose one.
    pub backup_folder: Option<String>,
    /// The first day of the last quarter of which somebody saw that its forecasts were off (D6).
    pub forecast_seen: Option<NaiveDate>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            density: Density::Comfortable,
            zoom: 100,
            single_letters: true,
            calendar_file: None,
            backup_folder: None,
            forecast_seen: None,
        }
    }
}
