//! What past promises took, and how well their odds were said: read once, and kept in step with each save.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::commitments::{Course, Terms};
use domain::forecast::{History, PastCase, Said, Taken, Tried, stretch_by};
use domain::ids::AccountId;
use domain::time::{Now, WorkingTime};
use store::Connection;
use store::facts::{Company, Versions};
use store::forecast::Estimated;

use crate::app::working_time;
use crate::in_step::{InStep, Reads};
use crate::{App, Result};

/// What forecasts are made from, and what became of those that were made.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) history: Arc<History>,
    /// The odds of closed promises when they were made.
    pub(crate) said: Vec<Said>,
}

/// The past, as it was on a day of the laptop's and with the company's facts of then.
pub(crate) type Pasts = InStep<(NaiveDate, Versions), One, Past>;

/// What one promise is to others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct One {
    case: Option<PastCase>,
    proof: Option<(Said, Tried)>,
}

impl One {
    fn of(estimated: &Estimated, working: &WorkingTime, today: NaiveDate) -> Self {
        let case = PastCase::of(&estimated.commitment, &estimated.duties, working, today);
        Self {
            case,
            proof: case.and_then(|case| proof(estimated, &case, working, today)),
        }
    }
}

/// What was said of a promise when it was made and what became of it; none while it has no result, and where no odds
/// were said.
fn proof(
    estimated: &Estimated,
    case: &PastCase,
    working: &WorkingTime,
    today: NaiveDate,
) -> Option<(Said, Tried)> {
    let Terms::Promise(promise) = &estimated.commitment.terms else {
        return None;
    };
    let first = estimated.first?;
    let course = Course::of(promise, &estimated.moves, working);
    let closed = promise.closed(&course, working, today)?;
    let said = Said {
        closed_on: closed.on,
        odds: first.odds,
        is_kept: closed.result.is_kept(),
    };
    let tried = Tried {
        planned_days: case.planned_days,
        median: first.median,
        eighty: first.eighty,
        actual: match case.taken {
            Taken::Delivered(days) => Some(days),
            Taken::Undelivered(_) => None,
        },
    };
    Some((said, tried))
}

/// Reads the cases of accounts, in our working time.
struct Cases(WorkingTime);

impl Reads<(NaiveDate, Versions), One> for Cases {
    async fn read(
        &self,
        conn: &mut Connection,
        accounts: Option<&[AccountId]>,
        (today, _): &(NaiveDate, Versions),
    ) -> Result<Vec<(AccountId, One)>> {
        let estimated = store::forecast::estimated(conn, accounts).await?;
        let one = |it: &Estimated| (it.commitment.account, One::of(it, &self.0, *today));
        Ok(estimated.iter().map(one).collect())
    }
}

/// The past as it stands for `conn`.
pub(crate) async fn past(
    app: &App,
    conn: &mut Connection,
    company: &Company,
    now: &Now,
) -> Result<Arc<Past>> {
    let working = working_time(company, now);
    let first_month = company.settings.business_year_month;
    let join = |of: &BTreeMap<AccountId, Vec<One>>, (today, _): &(NaiveDate, Versions)| {
        let all = || of.values().flatten();
        let proofs: Vec<(Said, Tried)> = all().filter_map(|one| one.proof).collect();
        Past {
            history: Arc::new(History {
                cases: all().filter_map(|one| one.case).collect(),
                stretch: stretch_by(&proofs, first_month, *today),
            }),
            said: proofs.into_iter().map(|(said, _)| said).collect(),
        }
    };
    let question = (now.today(), company.versions.clone());
    app.pasts
        .answer(conn, question, &Cases(working), join)
        .await
}
