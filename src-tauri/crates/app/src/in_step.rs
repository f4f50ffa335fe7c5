//! Answers that a whole ledger has to be read for, once: afterwards only the accounts that a save touched are read anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::ids::AccountId;
use store::Connection;
use store::history::Place;
use tokio::sync::Mutex;

use crate::Result;

/// How what is known of accounts is read. A trait and no closure: of an async closure that borrows, the compiler does
/// not see that a task may take it to another thread.
pub(crate) trait Reads<Q, V> {
    /// What is known of these accounts, or of all.
    fn read(
        &self,
        conn: &mut Connection,
        accounts: Option<&[AccountId]>,
        question: &Q,
    ) -> impl Future<Output = Result<Vec<(AccountId, V)>>> + Send;
}

/// An answer `A` to a question `Q`, put together from what is known of each account: some `V` each.
#[derive(Debug)]
pub(crate) struct InStep<Q, V, A>(Mutex<Option<Known<Q, V, A>>>);

#[derive(Debug)]
struct Known<Q, V, A> {
    /// The newest save when it was read.
    place: Option<Place>,
    question: Q,
    of: BTreeMap<AccountId, Vec<V>>,
    answer: Arc<A>,
}

impl<Q, V, A> Default for InStep<Q, V, A> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<Q: PartialEq, V: PartialEq, A> InStep<Q, V, A> {
    /// The answer as it stands for `conn`, which may be in the middle of a save. `reads` reads
    /// what is known of accounts; `join` makes the answer of it.
    pub(crate) async fn answer(
        &self,
        conn: &mut Connection,
        question: Q,
        reads: &impl Reads<Q, V>,
        join: impl Fn(&BTreeMap<AccountId, Vec<V>>, &Q) -> A,
    ) -> Result<Arc<A>> {
        let mut known = self.0.lock().await;
        let place = store::history::newest_place(conn).await?;
        if let Some(known) = known.as_mut().filter(|known| known.question == question) {
            if known.place == place {
                return Ok(Arc::clone(&known.answer));
            }
            let touched = match known.place {
                Some(place) => store::history::accounts_since(conn, place).await?,
                None => None,
            };
            if let Some(touched) = touched {
                let read = by_account(reads.read(conn, Some(&touched), &question).await?);
                if known.renew(&touched, read) {
                    known.answer = Arc::new(join(&known.of, &question));
                }
                known.place = place;
                return Ok(Arc::clone(&known.answer));
            }
        }
        let of = by_account(reads.read(conn, None, &question).await?);
        let answer = Arc::new(join(&of, &question));
        *known = Some(Known {
            place,
            question,
            of,
            answer: Arc::clone(&answer),
        });
        Ok(answer)
    }
}

impl<Q, V: PartialEq, A> Known<Q, V, A> {
    /// Puts what was read of these accounts in place of what was known. Is it anything else?
    fn renew(&mut self, accounts: &[AccountId], mut read: BTreeMap<AccountId, Vec<V>>) -> bool {
        let mut is_other = false;
        for account in BTreeSet::from_iter(accounts) {
            let (before, after) = (self.of.remove(account), read.remove(account));
            is_other |= before != after;
            self.of.extend(after.map(|after| (*account, after)));
        }
        is_other
    }
}

fn by_account<V>(read: Vec<(AccountId, V)>) -> BTreeMap<AccountId, Vec<V>> {
    let mut of = BTreeMap::<AccountId, Vec<V>>::new();
    for (account, one) in read {
        of.entry(account).or_default().push(one);
    }
    of
}
