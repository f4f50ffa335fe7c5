//! Notices that the laptop has slept: timers stand still meanwhile, and what fell due is told as soon as it is awake.

use std::time::Duration;

use app::Desk;
use futures::StreamExt;
use tauri::{AppHandle, Manager};
use zbus::{connection, proxy};

/// Longer than this nobody waits for the bus.
const PATIENCE: Duration = Duration::from_secs(5);

#[proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1",
    gen_blocking = false
)]
trait Logind {
    /// It goes to sleep, or it has slept.
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
}

/// Looks at the clock whenever the laptop has slept, until the program ends. Where nobody says so, the scheduler's tick
/// comes to it a little later.
pub(crate) async fn keep(handle: AppHandle) {
    match listen(&handle).await {
        Ok(()) => log::info!("the system bus is gone: sleep is noticed by the clock alone"),
        Err(error) => log::info!("sleep is noticed by the clock alone: {error}"),
    }
}

async fn listen(handle: &AppHandle) -> zbus::Result<()> {
    let bus = connection::Builder::system()?
        .method_timeout(PATIENCE)
        .build()
        .await?;
    let logind = LogindProxy::new(&bus).await?;
    let mut signals = logind.receive_prepare_for_sleep().await?;
    while let Some(signal) = signals.next().await {
        if !signal.args()?.start {
            handle.state::<Desk>().awoke();
        }
    }
    Ok(())
}
