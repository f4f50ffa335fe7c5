//! Tells the person what is due, and does what they press.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use app::delivery::{BubbleView, DigestView, ShownBefore, Telling, TellingAbout};
use app::today::{FinishSignal, Snooze, SnoozeChoice};
use app::{App, Clock, Desk};
use chrono::{DateTime, Utc};
use domain::ids::DeliveryId;
use domain::settings::Language;
use domain::signals::Rule;
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

/// The longest pause before a desktop that takes no bubbles is asked again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

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
        // A digest may be told again in its own place.
        self.forget(id);
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
    mut link: Option<String>,
) {
    let desk = handle.state::<Desk>();
    let mut changes = desk.subscribe();
    let mut resumed = Weak::new();
    let mut refused: Option<Refused> = None;
    loop {
        resume(&desk, &mut resumed, &*notifier, &told).await;
        if let Some(link) = link.take() {
            follow(&handle, &link);
        }
        let next = match desk.app().await {
            // While somebody looks around, what their own ledger has told stands.
            Ok(app) if !app.tells() => None,
            Ok(app) => {
                if refused.is_none_or(|refused| refused.is_over(clock.now().instant)) {
                    match tell_due(&app, &desk, &*clock, &*notifier, &told).await {
                        Ok(None) => refused = None,
                        Ok(Some(error)) => {
                            if refused.is_none() {
                                log::warn!("{error}");
                            }
                            refused = Some(Refused::again(refused, clock.now().instant));
                        }
                        Err(error) => {
                            log::error!("what is due could not be told: {error}");
                            refused = Some(Refused::again(refused, clock.now().instant));
                        }
                    }
                }
                // Each of the many that may stand is asked about, and what is due does not wait for that.
                withdraw_settled(&app, &*notifier, &told).await;
                match refused {
                    Some(refused) => Some(refused.until()),
                    None => app.next_delivery().await.unwrap_or_else(|error| {
                        log::error!("what is to be told next is not known: {error}");
                        Some(clock.now().instant + TICK)
                    }),
                }
            }
            // The window says why; there is nothing to tell.
            Err(_) => None,
        };
        tokio::select! {
            () = wait_until(next, &*clock, &mut changes) => {}
            () = notifier.comes(), if refused.is_some() => {
                let now = clock.now().instant;
                refused = refused.map(|refused| refused.somebody_came(now));
            }
        }
    }
}

/// The desktop did not take what was due. It is asked again after a pause that grows, or when somebody comes who shows
/// bubbles; what is due stays due meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Refused {
    at: DateTime<Utc>,
    pause: Duration,
    /// When somebody came and was asked at once.
    came: Option<DateTime<Utc>>,
}

impl Refused {
    /// It did not, and may not have before.
    fn again(before: Option<Self>, at: DateTime<Utc>) -> Self {
        Self {
            at,
            pause: before.map_or(TICK, |before| (before.pause * 2).clamp(TICK, LONGEST_PAUSE)),
            came: before.and_then(|before| before.came),
        }
    }

    /// Somebody has come who shows bubbles and is asked at once; one that comes and goes, no more often than any other.
    fn somebody_came(self, now: DateTime<Utc>) -> Self {
        if self.came.is_some_and(|came| now < came + TICK) {
            return Self {
                pause: self.pause.min(TICK),
                ..self
            };
        }
        Self {
            pause: Duration::ZERO,
            came: Some(now),
            ..self
        }
    }

    /// When it is asked again.
    fn until(self) -> DateTime<Utc> {
        self.at + self.pause
    }

    /// It may be asked again. Where the clock was set back, nobody knows how long ago it was.
    fn is_over(self, now: DateTime<Utc>) -> bool {
        self.until() <= now || now < self.at
    }
}

/// Takes up what was told of the ledger on the desk before it lay there, unless `resumed` is that ledger: Kept starts
/// again when its window was hidden for a while, a ledger is restored, and an example lies over another.
async fn resume(desk: &Desk, resumed: &mut Weak<App>, notifier: &impl Notifier, told: &Shared) {
    let Ok(app) = desk.app().await else {
        return;
    };
    let lying = Arc::downgrade(&app);
    if !app.tells() || Weak::ptr_eq(resumed, &lying) {
        return;
    }
    *resumed = lying;
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

/// Shows what is due now. Answers why the desktop did not take it, where it did not.
async fn tell_due(
    app: &App,
    desk: &Desk,
    clock: &dyn Clock,
    notifier: &impl Notifier,
    told: &Shared,
) -> app::Result<Option<NotShown>> {
    let tellings = app.claim_due().await?;
    let mut not_shown = None;
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
                    if let Some(replaced) = bubble.replaces.filter(|id| *id != bubble.id) {
                        lock(told).forget(replaced);
                        is_gone(app, replaced).await;
                    }
                    app.delivered(bubble.id, &place).await
                }
                Err(error) => {
                    if bubble.replaces != Some(bubble.id) {
                        lock(told).forget(bubble.id);
                    }
                    let kept = match error {
                        NotShown::Refused(_) => app.not_delivered(bubble.id).await,
                        NotShown::Unsure(_) => {
                            app.unsure();
                            Ok(())
                        }
                    };
                    not_shown = Some(error);
                    kept
                }
            };
            if let Err(error) = kept {
                // The others were taken as well, and are told all the same.
                log::error!("what became of a bubble could not be kept: {error}");
                app.unsure();
            }
        }
    }
    Ok(not_shown)
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
                is_gone(app, id).await;
            }
            Err(error) => log::error!("whether a bubble still stands is not known: {error}"),
        }
    }
}

/// Keeps that a bubble is gone from the screen, so that nothing counts as pressed on it after Kept has started again.
async fn is_gone(app: &App, id: DeliveryId) {
    if let Err(error) = app.gone(id).await {
        log::error!("that a bubble is gone could not be kept: {error}");
    }
}

/// Does what was pressed.
async fn answer(handle: AppHandle, mut presses: mpsc::Receiver<Pressed>, told: Shared) {
    while let Some(Pressed { id, press, token }) = presses.recv().await {
        let about = lock(&told).about(id);
        let opens = |about: &&About| press == Press::Open || about.key.is_none();
        // Whoever wants to look does not wait for the ledger.
        if let Some(about) = about.as_ref().filter(opens) {
            hand_over(&handle, token);
            open_at(&handle, about.route);
        }
        // An example tells of nothing.
        let Some(app) = handle.state::<Desk>().own().await else {
            continue;
        };
        is_gone(&app, id).await;
        if press != Press::Open
            && let Some(key) = about.and_then(|about| about.key)
        {
            settle(&app, press, key).await;
        }
    }
}

/// Settles a signal, or puts it off for an hour.
async fn settle(app: &App, press: Press, key: String) {
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
pub(crate) fn hand_over(handle: &AppHandle, token: Option<String>) {
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
pub(crate) fn hand_over(_handle: &AppHandle, _token: Option<String>) {}

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
        let done = match signal.rule {
            Rule::SellerDebt | Rule::SlipUntold => "slip-told",
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use app::accounts::AddAccount;
    use app::delivery::Place;
    use app::opening::Begin;
    use app::reminders::SetReminder;
    use app::{Failure, Surroundings};
    use chrono::TimeDelta;
    use domain::accounts::{Stage, Tier};
    use domain::time::Now;

    use super::*;
    use crate::laptop::ThisLaptop;

    /// Half past nine of a working day in Berlin.
    struct MorningClock;

    impl Clock for MorningClock {
        fn now(&self) -> Now {
            Now {
                instant: "2026-06-01T07:30:00Z".parse().unwrap(),
                zone: Zone::parse("Europe/Berlin").unwrap(),
            }
        }
    }

    /// Shows nothing, and remembers what it was told to take up.
    #[derive(Default)]
    struct Silent(Mutex<Vec<Vec<DeliveryId>>>);

    impl Notifier for Silent {
        async fn show(&self, _bubble: &Bubble) -> Result<Place, NotShown> {
            Err(NotShown::Refused("a test".into()))
        }

        async fn resume(&self, bubbles: Vec<(DeliveryId, Place)>) {
            let ids = bubbles.into_iter().map(|(id, _)| id).collect();
            self.0.lock().unwrap().push(ids);
        }

        async fn withdraw(&self, _id: DeliveryId) {}
    }

    impl Silent {
        fn taken_up(&self) -> Vec<Vec<DeliveryId>> {
            std::mem::take(&mut *self.0.lock().unwrap())
        }
    }

    fn surroundings(folder: &tempfile::TempDir) -> Surroundings {
        Surroundings {
            folder: folder.path().join("ledger"),
            version: "0.1.0".into(),
            name: "Nina".into(),
            locales: Vec::new(),
            laptop: Arc::new(ThisLaptop),
        }
    }

    /// Tells of a reminder that is due, and says by which delivery.
    async fn told_of_a_reminder(app: &App) -> Result<DeliveryId, Failure> {
        let begin = Begin {
            name: "Nina".into(),
            language: Language::English,
            first_account: String::new(),
        };
        app.begin(begin).await?;
        let client = AddAccount {
            name: "Acme".into(),
            stage: Stage::Active,
            tier: Tier::Standard,
        };
        let now = MorningClock.now();
        let reminder = SetReminder {
            account: app.add_account(client).await?,
            text: "Call back".into(),
            day: now.today(),
            time: Some(now.zone.local(now.instant).time()),
            recurrence: None,
        };
        app.set_reminder(reminder).await?;
        let id = app.claim_due().await?.remove(0).id();
        let place = Place {
            shown_by: ":1.5".into(),
            number: 7,
        };
        app.delivered(id, &place).await?;
        Ok(id)
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn t4_what_stands_is_taken_up_again_with_each_ledger_that_comes_onto_the_desk()
    -> Result<(), Failure> {
        let folder = tempfile::tempdir().unwrap();
        let clock: Arc<dyn Clock> = Arc::new(MorningClock);
        let desk = Desk::open(surroundings(&folder), Arc::clone(&clock)).await;
        let id = told_of_a_reminder(&*desk.app().await?).await?;
        let backup = desk.app().await?.back_up().await?.name;
        desk.close().await;

        // An example lies on the desk at the start, and the person's own ledger when they leave it.
        let desk = Desk::open_example(surroundings(&folder), clock).await?;
        let (notifier, told, mut resumed) = (Silent::default(), Shared::default(), Weak::new());
        resume(&desk, &mut resumed, &notifier, &told).await;
        assert!(notifier.taken_up().is_empty());
        desk.leave_example().await?;
        resume(&desk, &mut resumed, &notifier, &told).await;
        assert_eq!(notifier.taken_up(), [[id]]);
        assert!(lock(&told).about(id).is_some());
        resume(&desk, &mut resumed, &notifier, &told).await;
        assert!(notifier.taken_up().is_empty(), "the same ledger");

        desk.restore(backup).await?;
        resume(&desk, &mut resumed, &notifier, &told).await;
        assert_eq!(notifier.taken_up(), [[id]]);
        assert_eq!(lock(&told).bubbles(), [id], "once");

        // What was pressed has no place any more.
        desk.app().await?.gone(id).await?;
        desk.look_around().await?;
        desk.leave_example().await?;
        let mut anew = Weak::new();
        resume(&desk, &mut anew, &notifier, &told).await;
        assert!(notifier.taken_up().is_empty());
        desk.close().await;
        Ok(())
    }

    #[test]
    fn t4_a_desktop_that_takes_nothing_is_asked_after_pauses_that_grow_to_an_hour() {
        let mut now = DateTime::UNIX_EPOCH;
        let (mut refused, mut pauses) = (None, Vec::new());
        for _ in 0..9 {
            let again = Refused::again(refused, now);
            let until = again.until();
            assert!(!again.is_over(until - TimeDelta::milliseconds(1)));
            assert!(again.is_over(until));
            let set_back = now - TimeDelta::milliseconds(1);
            assert!(again.is_over(set_back));
            pauses.push(again.pause.as_secs());
            now = until;
            refused = Some(again);
        }
        assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
    }

    #[test]
    fn t4_whoever_comes_to_show_bubbles_is_asked_at_once_unless_they_come_and_go() {
        let now = DateTime::UNIX_EPOCH;
        let first = Refused::again(Some(Refused::again(None, now)), now);
        let came = first.somebody_came(now);
        assert!(came.is_over(now));
        let gone = Refused::again(Some(came), now);
        let before = now + TICK - TimeDelta::milliseconds(1);
        assert!(!gone.somebody_came(before).is_over(before));
        let after = now + TICK;
        assert!(gone.somebody_came(after).is_over(after));
    }
}
