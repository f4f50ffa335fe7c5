//! One field of a commitment, changed in place.

use chrono::NaiveDate;
use domain::commitments::{
    Commitment, Consequence, Dates, Duty, DutyState, Promise, PromiseState, Side, Terms,
};
use domain::ids::{ContactId, TeammateId};

use super::CommitmentChange;
use crate::{Error, Refused, Result, typed};

const VALUE: &str = "value";

/// Most working days that an estimate or a shift may have.
const MOST_DAYS: i32 = 2_000;

pub(super) fn changed(
    mut commitment: Commitment,
    change: CommitmentChange,
    today: NaiveDate,
) -> Result<Commitment> {
    match change {
        CommitmentChange::Words(words) => commitment.words = typed::words(VALUE, &words)?,
        CommitmentChange::Contact(contact) => {
            commitment.contact = contact;
            if let Terms::Duty(duty) = &mut commitment.terms {
                duty.doer = contact;
            }
        }
        CommitmentChange::Maker(maker) => {
            commitment.maker = maker;
            if let Terms::Promise(promise) = &commitment.terms {
                commitment.terms = hand(promise.clone(), promise.doer, maker, today);
            }
        }
        CommitmentChange::Doer(doer) => {
            let maker = commitment.maker;
            let promise = promise(&mut commitment)?.clone();
            commitment.terms = hand(promise, doer, maker, today);
        }
        CommitmentChange::SetBy(set_by) => dates(&mut commitment)?.set_by = set_by,
        CommitmentChange::MadeOn(day) => commitment.made_on = typed::day(VALUE, day)?,
        CommitmentChange::Channel(channel) => commitment.channel = channel,
        CommitmentChange::Kind(kind) => commitment.kind = kind,
        CommitmentChange::Source(source) => commitment.source = source,
        CommitmentChange::Contract(contract) => commitment.contract = contract,
        CommitmentChange::Capability(capability) => {
            ours(&commitment)?;
            // Whoever stood by it stood by what it was about.
            if capability != commitment.capability {
                commitment.approver = None;
            }
            commitment.capability = capability;
        }
        CommitmentChange::Approver(approver) => {
            ours(&commitment)?;
            commitment.approver = approver;
        }
        CommitmentChange::AcceptanceTest(test) => {
            commitment.acceptance_test = typed::optional_words(VALUE, &test)?
        }
        CommitmentChange::FreelyGiven(freely) => commitment.freely_given = freely,
        CommitmentChange::InternalTarget(day) => {
            promise(&mut commitment)?.internal_target = typed::optional_day(VALUE, day)?;
        }
        CommitmentChange::EstimateDays(days) => {
            promise(&mut commitment)?.estimate_days = few(days)?
        }
        CommitmentChange::Start(day) => {
            promise(&mut commitment)?.start = typed::optional_day(VALUE, day)?
        }
        CommitmentChange::WorkDone(percent) => {
            let percent = percent
                .map(|percent| typed::within(VALUE, percent, 0, 100))
                .transpose()?;
            promise(&mut commitment)?.work_done = percent;
        }
        CommitmentChange::LowOddsReason(reason) => {
            promise(&mut commitment)?.low_odds_reason = typed::optional_words(VALUE, &reason)?;
        }
        CommitmentChange::ConsequenceDays(days) => {
            duty(&mut commitment)?.consequence = few(days)?.map(Consequence::Days);
        }
        CommitmentChange::ConsequenceText(text) => {
            duty(&mut commitment)?.consequence =
                typed::optional_words(VALUE, &text)?.map(Consequence::Text);
        }
        CommitmentChange::AcknowledgedBy(contact) => {
            *acknowledged(&mut commitment)?.1 = contact;
        }
        CommitmentChange::AcknowledgedOn(day) => {
            *acknowledged(&mut commitment)?.0 = typed::day(VALUE, day)?;
        }
    }
    Ok(commitment)
}

/// A promise whose maker does it is taken at once (spec 3.2).
pub(super) fn accept_own(commitment: &mut Commitment, today: NaiveDate) {
    let maker = commitment.maker;
    if let Terms::Promise(promise) = &mut commitment.terms
        && promise.doer.is_none_or(|doer| doer == maker)
        && matches!(promise.state, PromiseState::Made | PromiseState::Returned)
    {
        promise.state = PromiseState::Accepted;
        promise.accepted_on = Some(today);
        promise.handed_on = None;
    }
}

/// A promise whose doer is its maker names no doer.
fn hand(promise: Promise, doer: Option<TeammateId>, maker: TeammateId, today: NaiveDate) -> Terms {
    Terms::Promise(promise.handed_to(doer.filter(|doer| *doer != maker), today))
}

fn few(days: Option<u16>) -> Result<Option<u16>> {
    days.map(|days| typed::within(VALUE, days, 0, MOST_DAYS))
        .transpose()
}

/// Only what we say can be about our product.
const fn ours(commitment: &Commitment) -> Result<()> {
    match commitment.side() {
        Side::Ours => Ok(()),
        Side::Theirs => Err(Error::Refused(Refused::WrongState)),
    }
}

const fn dates(commitment: &mut Commitment) -> Result<&mut Dates> {
    match &mut commitment.terms {
        Terms::Promise(Promise { dates, .. })
        | Terms::Duty(Duty {
            dates: Some(dates), ..
        }) => Ok(dates),
        Terms::Mention | Terms::Duty(Duty { dates: None, .. }) => {
            Err(Error::Refused(Refused::WrongState))
        }
    }
}

const fn promise(commitment: &mut Commitment) -> Result<&mut Promise> {
    match &mut commitment.terms {
        Terms::Promise(promise) => Ok(promise),
        Terms::Mention | Terms::Duty(_) => Err(Error::Refused(Refused::WrongState)),
    }
}

const fn duty(commitment: &mut Commitment) -> Result<&mut Duty> {
    match &mut commitment.terms {
        Terms::Duty(duty) => Ok(duty),
        Terms::Mention | Terms::Promise(_) => Err(Error::Refused(Refused::WrongState)),
    }
}

/// When and by whom a duty was acknowledged that still is.
const fn acknowledged(
    commitment: &mut Commitment,
) -> Result<(&mut NaiveDate, &mut Option<ContactId>)> {
    if let Terms::Duty(Duty {
        state: DutyState::Acknowledged { on, by },
        ..
    }) = &mut commitment.terms
    {
        Ok((on, by))
    } else {
        Err(Error::Refused(Refused::WrongState))
    }
}
