//! How often promises are kept (C5).

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::commitments::{Commitment, Course, KeptRate, Move, PromiseResult, Source, Terms};
use domain::ids::{AccountId, CapabilityId, TeammateId};
use domain::time::WorkingTime;
use store::Connection;
use store::facts::Versions;

use super::{KeptBy, KeptOf, KeptRateView, KeptRatesView, KeptRow};
use crate::app::working_time;
use crate::in_step::{InStep, Reads};
use crate::wire::Named;
use crate::{App, Result};

/// Most accounts that are listed: those with the most promises behind them.
const MOST_ACCOUNTS: usize = 200;

/// What became of every promise that is over.
pub(crate) type Results = InStep<(NaiveDate, Versions), Closed, Vec<(AccountId, Closed)>>;

/// What became of one promise, and whose it was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Closed {
    maker: TeammateId,
    source: Option<Source>,
    capability: Option<CapabilityId>,
    result: PromiseResult,
}

impl Closed {
    fn of(
        commitment: &Commitment,
        moves: &[Move],
        working: &WorkingTime,
        today: NaiveDate,
    ) -> Option<Self> {
        let Terms::Promise(promise) = &commitment.terms else {
            return None;
        };
        let course = Course::of(promise, moves, working);
        Some(Self {
            maker: commitment.maker,
            source: commitment.source,
            capability: commitment.capability,
            result: promise.closed(&course, working, today)?.result,
        })
    }
}

impl App {
    /// How often promises are kept: by whom they were made, to whom, on what capability or on what occasion.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn kept_rates(&self, by: KeptBy) -> Result<KeptRatesView> {
        let mut reading = self.read().await?;
        let results = self.results(&mut reading).await?;
        let mut rows = match by {
            KeptBy::Maker => {
                let teammates = store::teammates::all(&mut reading).await?;
                let rates = rates(&results, |_, closed| Some(closed.maker));
                let row = |(id, rate): (TeammateId, KeptRate)| {
                    let teammate = teammates.iter().find(|teammate| teammate.id == id)?;
                    let of = KeptOf::Maker {
                        teammate: id,
                        name: teammate.name.to_string(),
                        is_me: teammate.is_me,
                    };
                    Some((of, rate))
                };
                rates.into_iter().filter_map(row).collect()
            }
            KeptBy::Capability => {
                let capabilities = store::capabilities::all(&mut reading).await?;
                let rates = rates(&results, |_, closed| closed.capability);
                let row = |(id, rate): (CapabilityId, KeptRate)| {
                    let mut known = capabilities.iter().map(|listed| &listed.capability);
                    let of = KeptOf::Capability {
                        id,
                        name: known.find(|one| one.id == id)?.name.to_string(),
                    };
                    Some((of, rate))
                };
                rates.into_iter().filter_map(row).collect()
            }
            KeptBy::Source => rates(&results, |_, closed| Some(closed.source))
                .into_iter()
                .map(|(source, rate)| (KeptOf::Source(source), rate))
                .collect::<Vec<_>>(),
            KeptBy::Account => {
                let mut rates: Vec<_> = rates(&results, |account, _| Some(account))
                    .into_iter()
                    .collect();
                rates.sort_by_key(|(account, rate)| (std::cmp::Reverse(rate.of), *account));
                rates.truncate(MOST_ACCOUNTS);
                let ids: Vec<AccountId> = rates.iter().map(|(account, _)| *account).collect();
                let names = store::accounts::names_of(&mut reading, &ids).await?;
                let row = |(id, rate): (AccountId, KeptRate)| {
                    let name = names.get(&id)?.to_string();
                    Some((KeptOf::Account(Named { id, name }), rate))
                };
                rates.into_iter().filter_map(row).collect()
            }
        };
        rows.sort_by_key(|(_, rate)| std::cmp::Reverse(rate.of));
        let all = KeptRate::over(results.iter().map(|(_, closed)| closed.result));
        Ok(KeptRatesView {
            all: all.into(),
            rows: rows
                .into_iter()
                .map(|(of, rate)| KeptRow {
                    of,
                    rate: rate.into(),
                })
                .collect(),
        })
    }

    /// How often promises of one maker are kept.
    pub(super) async fn kept_by(
        &self,
        conn: &mut Connection,
        maker: TeammateId,
    ) -> Result<KeptRateView> {
        let results = self.results(conn).await?;
        let own = results.iter().filter(|(_, closed)| closed.maker == maker);
        Ok(KeptRate::over(own.map(|(_, closed)| closed.result)).into())
    }

    /// Reads what kept rates are counted from, so that nobody waits for it later.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn read_results_ahead(&self) -> Result<()> {
        let mut reading = self.read().await?;
        self.results(&mut reading).await.map(drop)
    }

    async fn results(&self, conn: &mut Connection) -> Result<Arc<Vec<(AccountId, Closed)>>> {
        let now = self.now();
        let company = store::facts::company(conn).await?;
        let working = working_time(&company, &now);
        let join = |of: &BTreeMap<AccountId, Vec<Closed>>, _: &(NaiveDate, Versions)| {
            let of_account = |(account, closed): (&AccountId, &Vec<Closed>)| {
                let account = *account;
                closed.clone().into_iter().map(move |one| (account, one))
            };
            of.iter().flat_map(of_account).collect::<Vec<_>>()
        };
        let question = (now.today(), company.versions.clone());
        let over = Over(working);
        self.results.answer(conn, question, &over, join).await
    }
}

/// Reads what is over of accounts, in our working time.
struct Over(WorkingTime);

impl Reads<(NaiveDate, Versions), Closed> for Over {
    async fn read(
        &self,
        conn: &mut Connection,
        accounts: Option<&[AccountId]>,
        (today, _): &(NaiveDate, Versions),
    ) -> Result<Vec<(AccountId, Closed)>> {
        let over = store::commitments::over(conn, accounts, *today).await?;
        let one = |(commitment, moves): &(Commitment, Vec<Move>)| {
            let closed = Closed::of(commitment, moves, &self.0, *today)?;
            Some((commitment.account, closed))
        };
        Ok(over.iter().filter_map(one).collect())
    }
}

/// The rate of each key.
fn rates<K: Ord>(
    results: &[(AccountId, Closed)],
    key: impl Fn(AccountId, &Closed) -> Option<K>,
) -> BTreeMap<K, KeptRate> {
    let mut by = BTreeMap::<K, Vec<PromiseResult>>::new();
    for (account, closed) in results {
        if let Some(key) = key(*account, closed) {
            by.entry(key).or_default().push(closed.result);
        }
    }
    by.into_iter()
        .map(|(key, results)| (key, KeptRate::over(results.into_iter())))
        .collect()
}
