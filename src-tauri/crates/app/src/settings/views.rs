//! Settings and preferences as they cross to the window.

use chrono::{NaiveDate, NaiveTime};
use domain::accounts::Tier;
use domain::delivery::Way;
use domain::ids::HolidayId;
use domain::settings::{Density, Language, Theme};
use domain::signals::Rule;
use domain::touches::Channel;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contracts::{MoneyView, RateView};

/// How Kept looks and answers to the hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct PreferencesView {
    /// The language of the interface; none until somebody chose one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How high a row is.
    pub density: Density,
    /// 80–200 %.
    pub zoom: u16,
    /// Do single letters act?
    pub single_letters: bool,
}

/// One preference, changed at once.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum PreferenceChange {
    /// The language of the interface.
    Language(Language),
    /// Light or dark.
    Theme(Theme),
    /// How high a row is.
    Density(Density),
    /// 80–200 %.
    Zoom(u16),
    /// Do single letters act?
    SingleLetters(bool),
}

/// A span of a day. Opening spans end later than they begin; quiet hours may pass midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OpeningSpan {
    /// From.
    pub from: NaiveTime,
    /// To.
    pub to: NaiveTime,
}

/// A holiday of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct HolidayView {
    /// Its id.
    pub id: HolidayId,
    /// The day.
    pub day: NaiveDate,
    /// What it is called.
    pub name: String,
}

/// How fast we answer by one way: `same_day`, `4h` (working hours), `1d` (working days).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct PledgeView {
    /// By which way.
    pub channel: Channel,
    /// How fast.
    pub pledge: String,
}

/// The days of silence of a tier, 1–3650.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct TierSilence {
    /// Of which.
    pub tier: Tier,
    /// Past them a call is worth doing.
    pub ideal: u16,
    /// Past them a call is owed.
    pub max: u16,
}

/// The figures of the rules, and where the ledger lives.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct SettingsView {
    /// promise.due speaks this many working days before.
    pub promise_due_days: u16,
    /// duty.unacknowledged speaks this many working days before.
    pub duty_unacknowledged_days: u16,
    /// claim.stale speaks after so many days without a check.
    pub claim_stale_days: u16,
    /// The hour a day starts at, for reminders.
    pub day_starts_at: u8,
    /// When nothing rings; they may pass midnight.
    pub quiet_hours: Option<OpeningSpan>,
    /// How the signals of each rule reach the person, in the order of the rules.
    pub ways: Vec<WayOfRule>,
    /// How fast we answer, for each channel.
    pub pledges: Vec<PledgeView>,
    /// For how long nobody need speak with a client, for each tier.
    pub silence: Vec<TierSilence>,
    /// The currency that sums are made in; none until somebody named it.
    pub home_currency: Option<String>,
    /// The first month of the business year, 1–12.
    pub business_year_month: u8,
    /// What an hour of a teammate costs, in minor units of the home currency.
    #[ts(type = "number | null")]
    pub hour_costs_minor: Option<i64>,
    /// Exchange rates, by currency, then by day.
    pub rates: Vec<RateView>,
    /// Opening spans, Monday first: seven lists.
    pub week: Vec<Vec<OpeningSpan>>,
    /// Holidays to come and of the last year, by day.
    pub holidays: Vec<HolidayView>,
    /// The folder of the ledger.
    pub folder: String,
    /// The ledger's size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The laptop's IANA zone.
    pub zone: String,
}

/// How the signals of a rule reach the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct WayOfRule {
    /// The rule.
    pub rule: Rule,
    /// How.
    pub way: Way,
}

/// What somebody outside the page, in the tray or at a bubble, asked it for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AskedFor {
    /// A place in it.
    Page {
        /// Its path, as `ui/src/routes.ts` has it.
        path: String,
    },
    /// The capture line, wherever the page is.
    Capture,
}

/// What Kept is on this desktop.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DesktopView {
    /// A tray shows Kept: closing the window leaves it there.
    pub tray: bool,
    /// Kept starts with the system; none where it cannot.
    pub starts_with_system: Option<bool>,
}

/// One setting, changed in place.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum SettingChange {
    /// 0–30 working days.
    PromiseDueDays(u16),
    /// 0–30 working days.
    DutyUnacknowledgedDays(u16),
    /// 1–3650 days.
    ClaimStaleDays(u16),
    /// 0–23.
    DayStartsAt(u8),
    /// From and to, on the laptop's clocks; none where it may always ring.
    QuietHours(Option<OpeningSpan>),
    /// How the signals of a rule reach the person.
    Way(WayOfRule),
    /// How fast we answer.
    Pledge(PledgeView),
    /// The days of silence of a tier.
    Silence(TierSilence),
    /// An ISO 4217 code; empty for none.
    HomeCurrency(String),
    /// 1–12.
    BusinessYearMonth(u8),
    /// In the home currency.
    HourCosts(Option<MoneyView>),
    /// Opening spans, Monday first: seven lists.
    Week(Vec<Vec<OpeningSpan>>),
}

/// A new holiday.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct AddHoliday {
    /// The day.
    pub day: NaiveDate,
    /// What it is called.
    pub name: String,
}
