//! Will we keep this date? What is said of one promise, and how often promises are kept (3.3, C5).

mod calibration;
mod kept;
mod past;
mod views;

use chrono::NaiveDate;
use domain::Share;
use domain::commitments::{Commitment, Promise, Terms};
use domain::forecast::{
    Buffer, Chain, Duties, Estimated, Forecast, Progress, Taken, asks_for_reason,
};
use domain::ids::CommitmentId;
use domain::time::{Now, WorkingTime, Zone};
use store::Connection;

pub(crate) use kept::Results;
pub(crate) use past::{Past, Pasts, past};
pub use views::*;

use crate::app::working_time;
use crate::{App, Error, Result};

/// The slider goes to the day that has these odds, or to the promised day where that is later.
const SLIDER_TO: Share = Share::of_percent(95);

/// Most days of the slider; of more it shows every second, third …
const SLIDER_DAYS: usize = 260;

/// Most past promises that are shown; the sentence counts all.
const CASES: usize = 12;

impl App {
    /// What the past says of an open promise: its odds where its doer estimated it, otherwise how often its maker keeps
    /// promises; and how much of its buffer is used.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn forecast(&self, id: CommitmentId) -> Result<ForecastView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let listed = store::commitments::listed(&mut reading, id)
            .await?
            .ok_or(Error::NotFound("commitment"))?;
        let commitment = listed.commitment;
        let Terms::Promise(promise) = &commitment.terms else {
            return Ok(ForecastView::default());
        };
        if !promise.state.is_open() {
            return Ok(ForecastView::default());
        }
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        let today = now.day_in(&listed.zone);
        let duties = store::forecast::duties_of(&mut reading, id).await?;
        let odds = match Estimated::of(&commitment, &duties) {
            Some(estimated) => {
                let past = past(self, &mut reading, &company, &now).await?;
                let forecast = past.history.forecast(&estimated, &working, today);
                let waiting = waiting(&mut reading, id, &past, &working, today).await?;
                Some(odds(&mut reading, promise, &forecast, waiting, &past).await?)
            }
            None => None,
        };
        let kept = match odds {
            Some(_) => None,
            None => Some(self.kept_by(&mut reading, commitment.maker).await?),
        };
        Ok(ForecastView {
            odds,
            kept,
            buffer: buffer(&commitment, promise, &duties, &working, today),
        })
    }
}

/// The odds that an open promise is done by the end of `day`; none without an estimate.
pub(crate) async fn odds_by(
    app: &App,
    conn: &mut Connection,
    commitment: &Commitment,
    zone: &Zone,
    day: NaiveDate,
    now: &Now,
) -> Result<Option<Share>> {
    let duties = store::forecast::duties_of(conn, commitment.id).await?;
    let Some(estimated) = Estimated::of(commitment, &duties) else {
        return Ok(None);
    };
    let company = store::facts::company(conn).await?;
    let working = working_time(&company, now);
    let past = past(app, conn, &company, now).await?;
    let forecast = past
        .history
        .forecast(&estimated, &working, now.day_in(zone));
    Ok(Some(forecast.odds(day)))
}

/// The odds of a promise with what it waits for (O5). Drawn ten thousand times, so only where somebody looks at it.
async fn waiting(
    conn: &mut Connection,
    id: CommitmentId,
    past: &Past,
    working: &WorkingTime,
    today: NaiveDate,
) -> Result<Option<Share>> {
    let read = store::forecast::chain(conn, id).await?;
    let chain = Chain {
        commitments: &read.commitments,
        links: &read.links,
    };
    Ok(past.history.chain_odds(id, &chain, working, today))
}

async fn odds(
    conn: &mut Connection,
    promise: &Promise,
    forecast: &Forecast<'_>,
    waiting: Option<Share>,
    past: &Past,
) -> Result<OddsView> {
    let promised = promise.dates.current().last();
    let sentence = forecast.sentence(promised);
    let at = |day: NaiveDate| DayOdds {
        day,
        odds: forecast.odds(day).percent(),
    };
    let last = forecast.day_for(SLIDER_TO).max(promised);
    let days = forecast.slider(last);
    let step = days.len().div_ceil(SLIDER_DAYS).max(1);
    let slider = days.into_iter().step_by(step).map(|(day, odds)| DayOdds {
        day,
        odds: odds.percent(),
    });

    let mut shown = forecast.cases();
    shown.truncate(CASES);
    let ids: Vec<CommitmentId> = shown.iter().map(|case| case.id).collect();
    let words = store::commitments::words_of(conn, &ids).await?;
    let cases = shown.into_iter().filter_map(|case| {
        let (account, words) = words.get(&case.id)?;
        let (days, is_delivered) = match case.taken {
            Taken::Delivered(days) => (days, true),
            Taken::Undelivered(days) => (days, false),
        };
        Some(CaseView {
            id: case.id,
            account: account.to_string(),
            words: words.to_string(),
            planned_days: case.planned_days,
            days,
            is_delivered,
        })
    });
    Ok(OddsView {
        odds: sentence.odds.percent(),
        waiting: waiting.map(Share::percent),
        at_eighty: sentence.at_eighty,
        suggested: at(forecast.suggested(promise.dates.set_by)),
        class: sentence.class.map(|(class, _)| class),
        n: sentence.class.map_or(0, |(_, n)| n),
        cases: cases.collect(),
        slider: slider.collect(),
        asks_for_reason: asks_for_reason(sentence.odds),
        is_stretched: past.history.stretch != Default::default(),
    })
}

fn buffer(
    commitment: &Commitment,
    promise: &Promise,
    duties: &Duties,
    working: &WorkingTime,
    today: NaiveDate,
) -> Option<BufferView> {
    let progress = Progress {
        begun_on: commitment.begun_on(),
        waits: &duties.waits,
        internal_target: promise.internal_target?,
        promised: promise.dates.current().last(),
        work_done: promise.work_done,
    };
    let buffer = Buffer::of(&progress, working, today)?;
    Some(BufferView {
        days: buffer.days,
        used_percent: buffer.used_percent,
        burn_percent: buffer.burn_percent,
        third: buffer.third,
    })
}
