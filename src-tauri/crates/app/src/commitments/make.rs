//! Something was said: a promise, a mention or a duty from now on (C1).

use domain::accounts::Account;
use domain::commitments::{
    Commitment, DateSetter, Dates, Duty, Kind, Promise, Side, TWICE_WITHIN, Terms,
};
use domain::ids::{CapabilityId, CommitmentId};
use domain::text::Words;
use domain::time::DueDate;
use domain::touches::Channel;

use super::SaidBefore;
use super::change::accept_own;
use crate::Result;
use crate::app::Change;
use crate::wire::Person;

/// What was said.
pub(crate) struct Said {
    /// Verbatim.
    pub words: Words,
    /// Which way.
    pub side: Side,
    /// By when.
    pub due: Option<DueDate>,
    /// Who said it; none is me.
    pub person: Option<Person>,
    /// By which way.
    pub channel: Option<Channel>,
    /// What it is on; of a duty it is not kept.
    pub capability: Option<CapabilityId>,
}

/// What was made of it.
pub(crate) struct Made {
    /// Which one.
    pub id: CommitmentId,
    /// What says the same and was put down within a day before (C10).
    pub same_as: Option<SaidBefore>,
}

/// Makes of it what it is: with a date a promise or a duty, ours without one a mention.
pub(crate) async fn make(change: &mut Change<'_>, account: &Account, said: Said) -> Result<Made> {
    let contact = match &said.person {
        Some(Person::Theirs { id, .. }) => Some(*id),
        _ => None,
    };
    let maker = match &said.person {
        Some(Person::Ours { id, .. }) => *id,
        _ => change.me,
    };
    let today = change.now.day_in(&account.zone);
    let dates = said.due.map(|due| Dates::said(due, DateSetter::Us));
    let terms = match (said.side, dates) {
        (Side::Ours, None) => Terms::Mention,
        (Side::Ours, Some(dates)) => Terms::Promise(Promise::made(dates, None)),
        (Side::Theirs, dates) => Terms::Duty(Duty::asked(dates, contact)),
    };
    let mut commitment = Commitment {
        id: CommitmentId::new(),
        account: account.id,
        contact,
        words: said.words,
        maker,
        made_on: today,
        channel: said.channel,
        kind: Kind::Delivery,
        source: None,
        contract: None,
        capability: said.capability.filter(|_| said.side == Side::Ours),
        approver: None,
        acceptance_test: None,
        freely_given: None,
        terms,
    };
    accept_own(&mut commitment, today);
    let same_as = said_before(change, &commitment).await?;
    change.create(&commitment).await?;
    Ok(Made {
        id: commitment.id,
        same_as,
    })
}

/// What says the same and was put down within a day before (C10).
async fn said_before(change: &mut Change<'_>, new: &Commitment) -> Result<Option<SaidBefore>> {
    let since = change.now.instant - TWICE_WITHIN;
    let before = store::commitments::put_down_since(change.conn(), new.account, since).await?;
    let same = before.into_iter().find(|(one, _)| one.says_the_same(new));
    Ok(same.map(|(one, at)| SaidBefore {
        commitment: one.id,
        at: at.into(),
    }))
}
