//! Answers that a whole ledger has to be read for.

use std::sync::{Arc, Mutex, PoisonError};

use store::Connection;

use crate::Result;

/// The last answer to a question: it stands for as long as nothing was saved since.
#[derive(Debug)]
pub(crate) struct AsOf<Q, A>(Mutex<Option<Standing<Q, A>>>);

#[derive(Debug)]
struct Standing<Q, A> {
    /// The newest save when it was read.
    newest: i64,
    question: Q,
    answer: Arc<A>,
}

impl<Q, A> Default for AsOf<Q, A> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<Q: PartialEq, A> AsOf<Q, A> {
    /// The answer as it stands, read by `read` where it is not known.
    pub(crate) async fn answer(
        &self,
        conn: &mut Connection,
        question: Q,
        read: impl AsyncFnOnce(&mut Connection, &Q) -> Result<A>,
    ) -> Result<Arc<A>> {
        let newest = store::history::newest(conn).await?;
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(standing) = known().as_ref()
            && standing.newest == newest
            && standing.question == question
        {
            return Ok(Arc::clone(&standing.answer));
        }
        let answer = Arc::new(read(conn, &question).await?);
        *known() = Some(Standing {
            newest,
            question,
            answer: Arc::clone(&answer),
        });
        Ok(answer)
    }
}
