//! Tells the person what is due, and does what they press.

use std::sync::{Arc, Mutex, PoisonError};

use app::delivery::{BubbleView, DigestView, ShownBefore, Telling, TellingAbout};
use app::today::{FinishSignal, Snooze, SnoozeChoice};
use app::{App, Clock, Desk};
use domain::commitments::Act;
use domain::ids::DeliveryId;
use domain::settings::Language;
use domain::time::Zone;
use tauri::{AppHandle, Manager};
use tokio::sync::mpsc;

use crate::catalogue::Catalogue;
use crate::command_line::due::{reason, subject};
use crate::notify::{Bubble, Native, NotShown, Notifier, Press, Pressed, Presses};
use crate::scheduler::{TICK, wait_until};
use crate::window::{Route, open_at, raise};

/// Bubbles whose answers are known: more stand on no desktop.
const KNOWN: usize = 64;

/// What stands on the desktop, oldest first.
#[derive(Default)]
struct Told(Vec<(DeliveryId, About)>);

/// What a bubble is about.
#[derive(Debug, Clone)]
struct About {
    /// The signal that its buttons settle; none for a digest.
    key: Option<String>,
    route: Route,
}

impl About {
    fn signal(about: &TellingAbout) -> Self {
        Self {
            key: Some(about.signal.key.clone()),
            route: Route::to(&about.signal.subject, about.account.id),
        }
    }

    const fn digest() -> Self {
        Self {
            key: None,
            route: Route::Today,
        }
    }
}

impl Told {
    fn add(&mut self, id: DeliveryId, about: About) {
        if self.0.len() == KNOWN {
            self.0.remove(0);
        }
        self.0.push((id, about));
    }

    fn about(&self, id: DeliveryId) -> Option<About> {
        let found = self.0.iter().find(|(known, _)| *known == id);
        found.map(|(_, about)| about.clone())
    }

    /// The bubbles about a signal.
    fn bubbles(&self) -> Vec<DeliveryId> {
        let about_signals = self.0.iter().filter(|(_, about)| about.key.is_some());
        about_signals.map(|(id, _)| *id).collect()
    }

    /// The last digest.
    fn digest(&self) -> Option<DeliveryId> {
        let found = self.0.iter().rev().find(|(_, about)| about.key.is_none());
        found.map(|(id, _)| *id)
    }

    fn forget(&mut self, id: DeliveryId) {
        self.0.retain(|(known, _)| *known != id);
    }
}

type Shared = Arc<Mutex<Told>>;

/// Where a link is followed.
struct Followed {
    notifier: Arc<Native>,
    presses: Presses,
}

/// Tells whatever is due from now on, until the program ends. Kept may have been started by a link.
pub(crate) fn start(handle: &AppHandle, clock: Arc<dyn Clock>, link: Option<String>) {
    let (sender, presses) = mpsc::channel(16);
    let notifier = Arc::new(Native::new(sender.clone()));
    handle.manage(Followed {
        notifier: Arc::clone(&notifier),
        presses: sender,
    });
    let told = Shared::default();
    let (handle, listening) = (handle.clone(), Arc::clone(&told));
    tauri::async_runtime::spawn(answer(handle.clone(), presses, listening));
    tauri::async_runtime::spawn(tell(handle, clock, notifier, told, link));
}

/// Does what a link says was pressed on a bubble. Any other link comes from who knows where, and only raises the window.
pub(crate) fn follow(handle: &AppHandle, link: &str) {
    let followed = handle.try_state::<Followed>();
    let pressed = followed.and_then(|followed| {
        let pressed = followed.notifier.follow(link)?;
        Some((pressed, followed.presses.clone()))
    });
    let Some((pressed, presses)) = pressed else {
        raise(handle);
        return;
    };
    tauri::async_runtime::spawn(async move {
        // Nobody answers any more when Kept is about to end.
        let _ = presses.send(pressed).await;
    });
}

async fn tell(
    handle: AppHandle,
    clock: Arc<dyn Clock>,
    notifier: Arc<impl Notifier>,
    told: Shared,
    link: Option<String>,
) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    resume(&desk, &*notifier, &told).await;
    if let Some(link) = link {
        follow(&handle, &link);
    }
    loop {
        let next = match desk.app().await {
            // While somebody looks around, what their own ledger has told stands.
            Ok(app) if !app.tells() => None,
            Ok(app) => {
                let told_now = tell_due(&app, &desk, &*clock, &*notifier, &told).await;
                // Each of the many that may stand is asked about, and what is due does not wait for that.
                withdraw_settled(&app, &*notifier, &told).await;
                let next = match told_now {
                    Ok(true) => app.next_delivery().await,
                    Ok(false) => Ok(Some(clock.now().instant + TICK)),
                    Err(error) => Err(error),
                };
                next.unwrap_or_else(|error| {
                    log::error!("what is due could not be told: {error}");
                    Some(clock.now().instant + TICK)
                })
            }
            // The window says why; there is nothing to tell.
            Err(_) => None,
        };
        wait_until(next, &*clock, &mut changes).await;
    }
}

/// Takes up what an earlier run has shown: Kept starts again when its window was hidden for a while.
async fn resume(desk: &Desk, notifier: &impl Notifier, told: &Shared) {
    let Ok(app) = desk.app().await else {
        return;
    };
    let before = match app.shown_before().await {
        Ok(before) => before,
        Err(error) => {
            log::error!("what was told before is not known: {error}");
            return;
        }
    };
    let mut places = Vec::with_capacity(before.len());
    for ShownBefore { id, place, about } in before {
        let about = about.map_or_else(About::digest, |about| About::signal(&about));
        lock(told).add(id, about);
        places.push((id, place));
    }
    if !places.is_empty() {
        notifier.resume(places).await;
    }
}

/// Shows what is due now. False where the desktop did not take it.
async fn tell_due(
    app: &App,
    desk: &Desk,
    clock: &dyn Clock,
    notifier: &impl Notifier,
    told: &Shared,
) -> app::Result<bool> {
    let tellings = app.claim_due().await?;
    let mut is_reached = true;
    if !tellings.is_empty() {
        let language = desk.opening().await.map(|opening| opening.language);
        let catalogue = Catalogue::of(language.unwrap_or(Language::English));
        for telling in tellings {
            let (mut bubble, about) = put(&telling, &catalogue, &clock.now().zone);
            if about.key.is_none() {
                bubble.replaces = lock(told).digest();
            }
            // Known before it stands: it may be pressed at once.
            lock(told).add(bubble.id, about);
            let kept = match notifier.show(&bubble).await {
                Ok(place) => {
                    if let Some(replaced) = bubble.replaces {
                        lock(told).forget(replaced);
                    }
                    app.delivered(bubble.id, &place).await
                }
                Err(error) => {
                    log::warn!("{error}");
                    is_reached = false;
                    lock(told).forget(bubble.id);
                    match error {
                        NotShown::Refused(_) => app.not_delivered(bubble.id).await,
                        NotShown::Unsure(_) => {
                            app.unsure();
                            Ok(())
                        }
                    }
                }
            };
            if let Err(error) = kept {
                // The others were taken as well, and are told all the same.
                log::error!("what became of a bubble could not be kept: {error}");
                app.unsure();
            }
        }
    }
    Ok(is_reached)
}

/// Takes the bubbles from the screen whose signals were settled or put off elsewhere.
async fn withdraw_settled(app: &App, notifier: &impl Notifier, told: &Shared) {
    let bubbles = lock(told).bubbles();
    for id in bubbles {
        match app.still_stands(id).await {
            Ok(true) => {}
            Ok(false) => {
                lock(told).forget(id);
                notifier.withdraw(id).await;
            }
            Err(error) => log::error!("whether a bubble still stands is not known: {error}"),
        }
    }
}

/// Does what was pressed.
async fn answer(handle: AppHandle, mut presses: mpsc::Receiver<Pressed>, told: Shared) {
    while let Some(Pressed { id, press, token }) = presses.recv().await {
        let Some(About { key, route }) = lock(&told).about(id) else {
            continue;
        };
        match (press, key) {
            (Press::Open, _) | (_, None) => {
                hand_over(&handle, token);
                open_at(&handle, route);
            }
            (press, Some(key)) => settle(&handle, press, key).await,
        }
    }
}

/// Settles a signal, or puts it off for an hour.
async fn settle(handle: &AppHandle, press: Press, key: String) {
    let Ok(app) = handle.state::<Desk>().app().await else {
        return;
    };
    let done = if press == Press::Done {
        app.finish_signal(FinishSignal { key }).await
    } else {
        let choice = SnoozeChoice::Hour;
        app.snooze(Snooze { key, choice }).await
    };
    // It was settled in the window meanwhile.
    if let Err(error) = done {
        log::info!("what was pressed on a bubble came too late: {error}");
    }
}

/// Shows the desktop that the person asked for the window, where it wants to know.
#[cfg(target_os = "linux")]
fn hand_over(handle: &AppHandle, token: Option<String>) {
    use gtk::prelude::GtkWindowExt;

    if let Some(token) = token {
        let Some(window) = crate::window::main(handle) else {
            return;
        };
        let asked = handle.run_on_main_thread(move || {
            if let Ok(window) = window.gtk_window() {
                window.set_startup_id(&token);
            }
        });
        if let Err(error) = asked {
            log::warn!("the desktop's token could not be handed over: {error}");
        }
    }
}

/// Only desktops of Linux have such tokens.
#[cfg(not(target_os = "linux"))]
fn hand_over(_handle: &AppHandle, _token: Option<String>) {}

fn lock(told: &Shared) -> std::sync::MutexGuard<'_, Told> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A telling in words, on a laptop in `zone`.
fn put(telling: &Telling, catalogue: &Catalogue, zone: &Zone) -> (Bubble, About) {
    match telling {
        Telling::Bubble(bubble) => put_bubble(bubble, catalogue, zone),
        Telling::Digest(digest) => put_digest(digest, catalogue, zone),
    }
}

fn put_bubble(view: &BubbleView, catalogue: &Catalogue, zone: &Zone) -> (Bubble, About) {
    let signal = &view.about.signal;
    let mut body = vec![subject(signal, catalogue), reason(signal, catalogue, zone)];
    if view.more > 0 {
        body.push(catalogue.say("today-more", &[("count", view.more.into())]));
    }
    let mut buttons = vec![(Press::Open, catalogue.say("bubble-open", &[]))];
    if signal.can_finish {
        // What somebody has to say to the client is not simply done.
        let done = match signal.act {
            Some(Act::Tell) => "word-act-tell",
            _ => "bubble-done",
        };
        buttons.push((Press::Done, catalogue.say(done, &[])));
    }
    buttons.push((Press::Snooze, catalogue.say("bubble-snooze", &[])));
    let bubble = Bubble {
        id: view.id,
        replaces: view.replaces,
        title: view.about.account.name.clone(),
        body: body.join("\n"),
        is_urgent: view.is_urgent,
        buttons,
    };
    (bubble, About::signal(&view.about))
}

fn put_digest(view: &DigestView, catalogue: &Catalogue, zone: &Zone) -> (Bubble, About) {
    let first = view.first.as_ref().map(|about| {
        catalogue.say(
            "bubble-digest-first",
            &[
                ("account", about.account.name.as_str().into()),
                ("why", reason(&about.signal, catalogue, zone).into()),
            ],
        )
    });
    let bubble = Bubble {
        id: view.id,
        replaces: None,
        title: catalogue.say("bubble-digest", &[("count", view.accounts.into())]),
        body: first.unwrap_or_default(),
        is_urgent: false,
        buttons: vec![(Press::Open, catalogue.say("bubble-open", &[]))],
    };
    (bubble, About::digest())
}
