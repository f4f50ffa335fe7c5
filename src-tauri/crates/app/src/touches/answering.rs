//! How a client is answered, as the window shows it.

use chrono::Days;
use domain::accounts::Account;
use domain::settings::Settings;
use domain::time::{Now, WorkingTime};
use domain::touches::{Asked, RESPONSIVE_DAYS, Responsiveness, owed};
use store::Connection;

use super::{AnsweringView, OwedView};
use crate::Result;

/// What was answered in the last days, and who waits now (A3, A5).
pub(crate) async fn answering(
    conn: &mut Connection,
    account: &Account,
    settings: &Settings,
    working: &WorkingTime,
    now: &Now,
) -> Result<AnsweringView> {
    let since = now.instant - Days::new(RESPONSIVE_DAYS.into());
    let touches = store::touches::since(conn, account.id, since).await?;
    let said = Responsiveness::of(&touches, working);
    let asked = store::touches::asked(conn, account.id).await?;
    let view = |asked: &Asked| {
        let until = asked.owed_until(account, settings, working);
        let days = (now.today() - now.zone.day_of(asked.at)).num_days();
        OwedView {
            touch: asked.id,
            channel: asked.channel,
            is_missed: asked.is_missed,
            at: asked.at.into(),
            days: u32::try_from(days).unwrap_or(0),
            until: until.into(),
            is_late: until <= now.instant,
        }
    };
    Ok(AnsweringView {
        days: RESPONSIVE_DAYS,
        asked: said.asked,
        answered: said.answered,
        median_minutes: said.median_minutes,
        docs: said.docs,
        forum: said.forum,
        proactive: said.proactive,
        touches: said.touches,
        owed: owed(&asked).map(view).collect(),
    })
}
