//! What it takes until something typed is on the disk, and until it is taken back.

use std::collections::VecDeque;

use anyhow::{Context, Result};
use app::accounts::{AccountChange, ChangeAccount};
use app::capture::{CaptureAccount, KeepCapture, MeantView};
use app::today::FinishSignal;
use app::touches::LogTouch;
use app::wire::Named;
use domain::commitments::Side;
use domain::touches::{Channel, Direction, TouchResult};
use kept_tests::company::Cached;
use tokio::sync::Mutex;

use crate::ledger::{Open, bare};
use crate::measure::{Samples, Table};

const WARM: usize = 10;
const CALLS: usize = 200;

/// Measures each kind of save beside one row that bare SQLite puts on the disk.
pub async fn run(large: &Cached) -> Result<()> {
    let open = Open::copy(large).await?;
    let app = &open.app;
    let table = Table::of_calls(format!(
        "saves, on the disk before they answer, {CALLS} each"
    ));

    let folder =
        tempfile::TempDir::with_prefix_in("floor-", large.file().parent().context("a folder")?)?;
    let mut conn = bare(&folder.path().join("floor.db")).await?;
    sqlx::query("create table one (id integer primary key, words text not null)")
        .execute(&mut conn)
        .await?;
    let conn = Mutex::new(conn);
    let floor = Samples::of(WARM, CALLS, async |_| {
        sqlx::query("insert into one (words) values (?)")
            .bind("We need the new calendar before the holidays.")
            .execute(&mut *conn.lock().await)
            .await?;
        Ok(())
    })
    .await?;
    table.calls("floor: one row", &floor);

    let touches = Samples::of(WARM, CALLS, async |nth| {
        app.log_touch(LogTouch {
            account: open.account(nth)?,
            contact: None,
            direction: Direction::Outbound,
            channel: Channel::Call,
            result: TouchResult::Reached,
            at: None,
            words: "They are happy with the reminders.".into(),
            knew: None,
        })
        .await?;
        Ok(())
    })
    .await?;
    table.calls("a touch", &touches);

    let fields = Samples::of(WARM, CALLS, async |nth| {
        let change = AccountChange::Notes(format!("Said so for the {nth}th time."));
        let id = open.account(nth)?;
        app.change_account(ChangeAccount { id, change }).await?;
        Ok(())
    })
    .await?;
    table.calls("a field of an account", &fields);

    let names = Samples::of(WARM, CALLS, async |nth| {
        let change = AccountChange::Name(format!("Renamed Clinic {nth}"));
        let id = open.account(nth)?;
        app.change_account(ChangeAccount { id, change }).await?;
        // Whoever types next reads against the new name.
        app.find("renamed".to_owned()).await?;
        Ok(())
    })
    .await?;
    table.calls("a name, and the next search", &names);

    let captures = Samples::of(WARM, CALLS, async |nth| {
        app.keep_capture(captured(&open, nth)?).await?;
        Ok(())
    })
    .await?;
    table.calls("a captured promise", &captures);

    let added = Samples::of(WARM, CALLS, async |nth| {
        let account = CaptureAccount::New {
            name: format!("Just Heard Of {nth}"),
        };
        let capture = captured(&open, nth)?;
        app.keep_capture(KeepCapture { account, ..capture }).await?;
        Ok(())
    })
    .await?;
    table.calls("a captured promise to a new account", &added);

    let undone = Samples::of(0, CALLS, async |_| {
        app.undo().await?;
        Ok(())
    })
    .await?;
    table.calls("undo", &undone);

    let signals = Mutex::new(finishable(&open).await?);
    let count = signals.lock().await.len().min(CALLS);
    let finished = Samples::of(0, count, async |_| {
        let key = signals.lock().await.pop_front().context("a signal")?;
        app.finish_signal(FinishSignal { key }).await?;
        Ok(())
    })
    .await?;
    table.calls("a signal finished", &finished);
    open.app.close().await;
    Ok(())
}

fn captured(open: &Open, nth: usize) -> Result<KeepCapture> {
    Ok(KeepCapture {
        words: "An export of all bookings".into(),
        account: CaptureAccount::Known {
            account: Named {
                id: open.account(nth)?,
                name: String::new(),
            },
        },
        meant: MeantView::Commitment {
            side: Side::Ours,
            due: None,
            person: None,
            channel: None,
            capability: None,
        },
    })
}

/// The keys of signals that one key settles.
async fn finishable(open: &Open) -> Result<VecDeque<String>> {
    let mut keys = VecDeque::new();
    for account in &open.accounts {
        let signals = open.app.account(*account).await?.signals;
        keys.extend(
            signals
                .into_iter()
                .filter(|signal| signal.can_finish)
                .map(|signal| signal.key),
        );
        if keys.len() >= CALLS {
            break;
        }
    }
    Ok(keys)
}
