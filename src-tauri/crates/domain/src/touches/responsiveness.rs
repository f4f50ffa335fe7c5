//! How well an account was answered, and how often we came first (A3, A5).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Channel, Deflection, Direction, Knew, TouchResult};
use crate::ids::TouchId;
use crate::time::WorkingTime;

/// Days behind now that [`Responsiveness`] speaks of.
pub const RESPONSIVE_DAYS: u16 = 90;

/// As much of a touch as [`Responsiveness`] reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TouchBrief {
    /// Its id.
    pub id: TouchId,
    /// Who reached out.
    pub direction: Direction,
    /// By which way.
    pub channel: Channel,
    /// Whether the other side was reached.
    pub result: TouchResult,
    /// When.
    pub at: DateTime<Utc>,
    /// The earlier touch that it answers.
    pub answers: Option<TouchId>,
    /// Whether we knew the answer; none where they asked nothing.
    pub knew: Option<Knew>,
    /// What they were sent to instead of an answer.
    pub deflected: Option<Deflection>,
}

/// How an account was answered in a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Responsiveness {
    /// How often they called or asked something.
    pub asked: u32,
    /// How often they were answered, at once or later.
    pub answered: u32,
    /// The median of the working minutes from a missed call or an open question to its answer; none without any.
    pub median_minutes: Option<u32>,
    /// How often they were sent to the documentation.
    pub docs: u32,
    /// How often they were sent to a forum.
    pub forum: u32,
    /// How often we reached out, answering nothing.
    pub proactive: u32,
    /// How often either side reached the other or wrote.
    pub touches: u32,
}

/// A missed call or an open question on its way through the touches.
struct Waiting {
    id: TouchId,
    at: DateTime<Utc>,
    is_missed: bool,
}

impl Responsiveness {
    /// What these touches say, which are in the order of time. A word of ours answers whoever waits, and a touch that
    /// names what it answers answers that; whoever got through has an answer to the calls before it.
    #[must_use]
    pub fn of(touches: &[TouchBrief], working: &WorkingTime) -> Self {
        let mut said = Self::default();
        let mut waiting: Vec<Waiting> = Vec::new();
        let mut met = BTreeSet::new();
        let mut spans = Vec::new();
        for touch in touches {
            let is_missed = touch.result == TouchResult::Missed;
            let is_ours = touch.direction == Direction::Outbound;
            if !is_missed {
                said.touches += 1;
                met.extend(touch.answers);
                let before = waiting.len();
                let mut answer = |answered: &mut dyn FnMut(&Waiting) -> bool| {
                    waiting.retain(|asked| {
                        let is_over = answered(asked);
                        if is_over {
                            spans.push(working.minutes_between(asked.at, touch.at, &[]));
                        }
                        !is_over
                    });
                };
                if is_ours {
                    answer(&mut |_| true);
                } else if let Some(named) = touch.answers {
                    let got_through = touches
                        .iter()
                        .find(|asked| asked.id == named && asked.result == TouchResult::Missed)
                        .map(|call| call.at);
                    answer(&mut |asked| {
                        asked.id == named || (asked.is_missed && Some(asked.at) <= got_through)
                    });
                }
                let is_answer = touch.answers.is_some() || waiting.len() < before;
                said.proactive += u32::from(is_ours && !is_answer);
            }
            said.docs += u32::from(touch.deflected == Some(Deflection::Docs));
            said.forum += u32::from(touch.deflected == Some(Deflection::Forum));
            if is_ours {
                continue;
            }
            if is_missed || touch.knew == Some(Knew::No) {
                said.asked += 1;
                if met.contains(&touch.id) {
                    // Asked during the meeting that answers it.
                    spans.push(0);
                    continue;
                }
                waiting.push(Waiting {
                    id: touch.id,
                    at: touch.at,
                    is_missed,
                });
            } else if touch.channel == Channel::Call || touch.knew.is_some() {
                said.asked += 1;
                said.answered += 1;
            }
        }
        said.answered += u32::try_from(spans.len()).unwrap_or(u32::MAX);
        said.median_minutes = median(spans);
        said
    }
}

/// The middle one, or the mean of the two in the middle, rounded down.
fn median(mut spans: Vec<u32>) -> Option<u32> {
    spans.sort_unstable();
    let upper = *spans.get(spans.len() / 2)?;
    if spans.len() % 2 == 1 {
        return Some(upper);
    }
    spans
        .get(spans.len() / 2 - 1)
        .map(|lower| u32::midpoint(*lower, upper))
}
