//! One field of a slip, changed in place.

use domain::slips::{Cause, NewDate, Slip};

use super::SlipChange;
use crate::{Error, Refused, Result, typed};

const VALUE: &str = "value";

pub(super) fn changed(mut slip: Slip, change: SlipChange) -> Result<Slip> {
    match change {
        SlipChange::Cause(cause) => {
            let words = typed::optional_words(VALUE, &cause)?;
            let was_confidential = slip.cause.is_some_and(|cause| cause.is_confidential);
            slip.cause = words.map(|words| Cause {
                words,
                is_confidential: was_confidential,
            });
        }
        SlipChange::IsConfidential(is_confidential) => match &mut slip.cause {
            Some(cause) => cause.is_confidential = is_confidential,
            None => return Err(Error::Refused(Refused::WrongState)),
        },
        SlipChange::Doing(doing) => slip.doing = typed::optional_words(VALUE, &doing)?,
        // Once the client knows, a date is moved and not proposed.
        SlipChange::NewDate(_) if !slip.is_untold() => {
            return Err(Error::Refused(Refused::WrongState));
        }
        SlipChange::NewDate(due) => {
            let due = due.map(|due| typed::due(VALUE, due)).transpose()?;
            slip.new_date = due.map(|due| NewDate { due, odds: None });
        }
    }
    Ok(slip)
}
