//! Forecasts and kept rates as they cross to the window. Odds and shares are whole per cent.

use chrono::NaiveDate;
use domain::commitments::{KeptRate, Source};
use domain::forecast::{ReferenceClass, Third};
use domain::ids::{CapabilityId, CommitmentId, TeammateId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Named;

/// What the past says of a promise; nothing of one that is not open.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ForecastView {
    /// The odds of its date; none without an estimate.
    pub odds: Option<OddsView>,
    /// How often its maker keeps promises, where there are no odds.
    pub kept: Option<KeptRateView>,
    /// How much of its buffer is used; none without an internal target before its date.
    pub buffer: Option<BufferView>,
}

/// The odds of a promise (D3).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct OddsView {
    /// The odds to keep the promised date.
    pub odds: u8,
    /// The odds with what it waits for (O5); none where nothing open that it waits for says when it will be done.
    pub waiting: Option<u8>,
    /// The first day that has odds of 80 %.
    pub at_eighty: NaiveDate,
    /// The day to suggest (D4).
    pub suggested: DayOdds,
    /// With which promises it is compared; none when it comes from the industry's base rate.
    pub class: Option<ReferenceClass>,
    /// How many they are.
    pub n: u32,
    /// The latest of them.
    pub cases: Vec<CaseView>,
    /// Each working day from the first that may still be kept, with its odds; of a long time not each.
    pub slider: Vec<DayOdds>,
    /// The odds are so low that a reason is asked for (D4).
    pub asks_for_reason: bool,
    /// Dates are taken further out, because too little was kept of what was said (D6).
    pub is_stretched: bool,
}

/// A day and the odds to be done by its end.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct DayOdds {
    /// The day.
    pub day: NaiveDate,
    /// Its odds.
    pub odds: u8,
}

/// A past promise that an open one is compared with.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CaseView {
    /// Which.
    pub id: CommitmentId,
    /// To which client.
    pub account: String,
    /// What was said.
    pub words: String,
    /// The estimate, in working days.
    pub planned_days: u16,
    /// The working days it took, or has taken by now.
    pub days: u32,
    /// It was delivered.
    pub is_delivered: bool,
}

/// The buffer between our own target and the promised day (D5).
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BufferView {
    /// Working days.
    pub days: u32,
    /// How much of it is used; more than 100 when the date is lost.
    pub used_percent: u32,
    /// Buffer used over work done; none where some is used and nothing is done.
    pub burn_percent: Option<u32>,
    /// In which third of the bar it stands.
    pub third: Third,
}

/// How often promises were kept (C5).
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeptRateView {
    /// Those kept, what the client shifted among them.
    pub kept: u32,
    /// All that have a result.
    pub of: u32,
    /// What that says; none when they are too few to say.
    pub figures: Option<KeptFiguresView>,
}

/// What a kept rate says.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeptFiguresView {
    /// The rate.
    pub rate: u8,
    /// The lower end of its 80 % interval.
    pub least: u8,
    /// The upper end.
    pub most: u8,
    /// The share that was moved with notice.
    pub moved_with_notice: u8,
}

impl From<KeptRate> for KeptRateView {
    fn from(rate: KeptRate) -> Self {
        let figures = rate.figures().map(|figures| KeptFiguresView {
            rate: figures.rate.percent(),
            least: figures.between.0.percent(),
            most: figures.between.1.percent(),
            moved_with_notice: figures.moved_with_notice.percent(),
        });
        Self {
            kept: rate.kept,
            of: rate.of,
            figures,
        }
    }
}

/// By what kept rates are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum KeptBy {
    /// Who made the promise.
    Maker,
    /// To whom.
    Account,
    /// On what it stands; promises that name nothing are left out.
    Capability,
    /// On what occasion.
    Source,
}

/// Whose rate it is.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(tag = "by", content = "of", rename_all = "snake_case")]
pub enum KeptOf {
    /// A maker's.
    Maker {
        /// Who.
        teammate: TeammateId,
        /// What they are called.
        name: String,
        /// It is the person who uses this Kept.
        is_me: bool,
    },
    /// A client's.
    Account(Named),
    /// That of what stands on a capability.
    Capability {
        /// Which.
        id: CapabilityId,
        /// What it is called.
        name: String,
    },
    /// An occasion's; none where nobody said which.
    Source(Option<Source>),
}

/// One line of the kept rates.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeptRow {
    /// Whose.
    pub of: KeptOf,
    /// The rate.
    pub rate: KeptRateView,
}

/// How often promises are kept.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct KeptRatesView {
    /// Over all of them.
    pub all: KeptRateView,
    /// One by one, those with the most promises first.
    pub rows: Vec<KeptRow>,
}

/// That far less was kept than was said in the quarter that is over (forecast.off).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct ForecastOffView {
    /// The quarter's first day.
    pub from: NaiveDate,
    /// What fell shortest of what was said.
    pub bin: BinView,
}

/// How well odds came true (D6).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CalibrationView {
    /// Each quarter in which promises with odds were closed, the latest first.
    pub quarters: Vec<CalibratedQuarter>,
    /// How far dates are taken out for it, in hundredths; 100 is not at all.
    pub stretch: u8,
}

/// How well odds came true of the promises closed in a quarter.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct CalibratedQuarter {
    /// Its first day.
    pub from: NaiveDate,
    /// How many were closed.
    pub closed: u32,
    /// The Brier score, in parts of ten thousand: 0 is perfect, 2 500 says nothing.
    pub brier: u16,
    /// What was kept by what was said, the lowest first.
    pub bins: Vec<BinView>,
    /// Something was kept far less often than was said.
    pub is_far_below: bool,
}

/// A point of the reliability line: "when we said 80 % we kept 62 % (n = 13)".
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[ts(export_to = "wire.ts")]
pub struct BinView {
    /// What was said.
    pub said: u8,
    /// What was kept.
    pub kept: u8,
    /// Of how many.
    pub of: u32,
    /// Far less was kept than was said.
    pub is_far_below: bool,
}
