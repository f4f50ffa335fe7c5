//! O4: does the client know the truth?

use domain::commitments::{Commitment, Move, Terms, Truth, TruthCheck, TruthStep};
use domain::history::Intent;
use domain::ids::TruthCheckId;
use store::Connection;

use super::{AnswerTruth, TruthCheckView, TruthView, day_of, existing};
use crate::{App, Error, Refused, Result};

impl App {
    /// Answers what a promise asks: whether the client knows the truth.
    ///
    /// # Errors
    /// [`Refused::WrongState`] where it asks nothing, or [`Error::NotFound`].
    pub async fn answer_truth(&self, input: AnswerTruth) -> Result<()> {
        let mut change = self.change(Intent::AnswerTruth).await?;
        let promise = existing(change.conn(), input.id).await?;
        let today = day_of(&mut change, &promise).await?;
        let moves = store::commitments::moves_of(change.conn(), promise.id).await?;
        let checks = store::plans::truth_checks(change.conn(), promise.id).await?;
        let step = asked(change.conn(), &promise, &checks, &moves, today)
            .await?
            .ok_or(Error::Refused(Refused::WrongState))?;
        let check = TruthCheck {
            id: TruthCheckId::new(),
            promise: promise.id,
            step,
            answer: input.answer,
            on: today,
        };
        change.create(&check).await?;
        change.commit().await
    }
}

/// What a promise asks on `today`.
async fn asked(
    conn: &mut Connection,
    promise: &Commitment,
    checks: &[TruthCheck],
    moves: &[Move],
    today: chrono::NaiveDate,
) -> Result<Option<TruthStep>> {
    let Terms::Promise(terms) = &promise.terms else {
        return Ok(None);
    };
    if !terms.state.is_open() {
        return Ok(None);
    }
    let plans = store::plans::of_promise(conn, promise.id).await?;
    let truth = Truth::of(!plans.is_empty(), checks, moves);
    Ok(truth.asks(promise.made_on, terms.dates, today))
}

/// What the client knows of the truth about a promise, as seen on `today`.
pub(super) async fn known(
    conn: &mut Connection,
    promise: &Commitment,
    moves: &[Move],
    today: chrono::NaiveDate,
) -> Result<TruthView> {
    let checks = store::plans::truth_checks(conn, promise.id).await?;
    let asks = asked(conn, promise, &checks, moves, today).await?;
    let view = |check: TruthCheck| TruthCheckView {
        step: check.step.percent(),
        answer: check.answer,
        on: check.on,
    };
    Ok(TruthView {
        asks: asks.map(TruthStep::percent),
        checks: checks.into_iter().map(view).collect(),
    })
}
