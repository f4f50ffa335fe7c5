//! The ledger that lies on the desk: the person's own, or an example for looking around.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::settings::Language;
use store::Held;
use tempfile::TempDir;
use tokio::sync::{RwLock, broadcast};

use crate::backups::{self, BackupView, RestorePreview, Restored};
use crate::opening::OpeningView;
use crate::wire::Changed;
use crate::{App, Clock, Error, Failure, Surroundings};

/// Changes that may wait for a listener; one that falls further behind asks for everything anew.
const WAITING: usize = 256;

/// Holds the ledger that commands go to, and puts an example in its place for as long as somebody looks around.
pub struct Desk {
    surroundings: Arc<Surroundings>,
    clock: Arc<dyn Clock>,
    changed: broadcast::Sender<Changed>,
    lying: Arc<RwLock<Lying>>,
}

#[derive(Default)]
struct Lying {
    /// The person's own ledger, or why it cannot be opened; nothing before it is first asked for.
    own: Option<Result<Arc<App>, Failure>>,
    /// Lies on top while somebody looks around.
    example: Option<Example>,
}

/// Which ledger is meant.
#[derive(Clone, Copy)]
enum Place {
    /// The one that lies on top.
    Top,
    /// The person's own, also under an example.
    Own,
}

impl Lying {
    /// The ledger on top, if it could be opened.
    fn open(&self) -> Option<Arc<App>> {
        match (&self.example, &self.own) {
            (Some(example), _) => Some(Arc::clone(&example.app)),
            (None, Some(Ok(app))) => Some(Arc::clone(app)),
            (None, _) => None,
        }
    }
}

struct Example {
    app: Arc<App>,
    folder: TempDir,
}

impl Desk {
    /// Opens the person's own ledger. When it cannot be opened, [`Desk::opening`] says why.
    pub async fn open(surroundings: Surroundings, clock: Arc<dyn Clock>) -> Self {
        let (desk, laying) = Self::laying(None, surroundings, clock);
        laying.await;
        desk
    }

    /// A desk that the person's own ledger is being laid on, in a folder that may be held already, and the work of
    /// laying it: until that is done, whoever asks for the ledger waits. When it cannot be opened, [`Desk::opening`] says
    /// why.
    pub fn laying(
        held: Option<Held>,
        surroundings: Surroundings,
        clock: Arc<dyn Clock>,
    ) -> (Self, impl Future<Output = ()> + Send + 'static) {
        let desk = Self::empty(surroundings, clock);
        let (surroundings, clock) = (Arc::clone(&desk.surroundings), Arc::clone(&desk.clock));
        let changed = desk.changed.clone();
        // Nobody else knows the lock yet, so it is free.
        let laid = Arc::clone(&desk.lying).try_write_owned();
        let laying = async move {
            let app = match held {
                Some(held) => App::open_held(held, surroundings, clock, changed).await,
                None => App::open(surroundings, clock, changed).await,
            };
            if let Ok(mut lying) = laid {
                lying.own = Some(app.map(Arc::new).map_err(Failure::from));
            }
        };
        (desk, laying)
    }

    /// Takes hold of the ledger in this folder, so that no other Kept opens it.
    ///
    /// # Errors
    /// [`Failure::InUse`] when another Kept holds it; those of the disk.
    pub fn hold(folder: &Path) -> Result<Held, Failure> {
        Ok(Held::take(folder).map_err(Error::from)?)
    }

    /// Opens an example, and the person's own ledger only when they leave it.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn open_example(
        surroundings: Surroundings,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Failure> {
        let desk = Self::empty(surroundings, clock);
        desk.look_around().await?;
        Ok(desk)
    }

    /// A desk on which nothing lies yet.
    #[must_use]
    pub fn empty(surroundings: Surroundings, clock: Arc<dyn Clock>) -> Self {
        let (changed, _) = broadcast::channel(WAITING);
        Self {
            surroundings: Arc::new(surroundings),
            clock,
            changed,
            lying: Arc::default(),
        }
    }

    /// The ledger that lies on the desk.
    ///
    /// # Errors
    /// Why the person's own ledger cannot be opened.
    pub async fn app(&self) -> Result<Arc<App>, Failure> {
        let lying = self.lying.read().await;
        match (&lying.example, &lying.own) {
            (Some(example), _) => Ok(Arc::clone(&example.app)),
            (None, Some(own)) => own.clone(),
            (None, None) => Err(Failure::NotFound {
                what: "ledger".to_owned(),
            }),
        }
    }

    /// The person's own ledger, also under an example; none while it is not open.
    pub async fn own(&self) -> Option<Arc<App>> {
        let own = self.lying.read().await.own.clone()?;
        own.ok()
    }

    /// What changes from here on, in whichever ledger lies on the desk.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Changed> {
        self.changed.subscribe()
    }

    /// The laptop has slept: whoever waits for an instant looks at the clock, and the window asks for everything anew.
    pub fn awoke(&self) {
        self.everything_changed();
    }

    /// What the window needs before it can paint anything.
    ///
    /// # Errors
    /// Why the ledger cannot be opened.
    pub async fn opening(&self) -> Result<OpeningView, Failure> {
        Ok(self.app().await?.opening().await?)
    }

    /// Puts an example ledger on the desk, in a folder of its own that goes with it.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn look_around(&self) -> Result<(), Failure> {
        let mut lying = self.lying.write().await;
        if lying.example.is_some() {
            return Ok(());
        }
        let folder = tempfile::Builder::new()
            .prefix("kept-example-")
            .tempdir()
            .map_err(store::Error::Io);
        let folder = folder.map_err(crate::Error::from)?;
        let surroundings = Surroundings {
            folder: folder.path().to_owned(),
            ..(*self.surroundings).clone()
        };
        let app =
            App::open_example(surroundings, Arc::clone(&self.clock), self.changed.clone()).await?;
        lying.example = Some(Example {
            app: Arc::new(app),
            folder,
        });
        drop(lying);
        self.everything_changed();
        Ok(())
    }

    /// Puts the person's own ledger back and throws the example away.
    ///
    /// # Errors
    /// Why their own ledger cannot be opened.
    pub async fn leave_example(&self) -> Result<(), Failure> {
        let mut lying = self.lying.write().await;
        let Some(example) = lying.example.take() else {
            return Ok(());
        };
        example.throw_away().await;
        if !matches!(lying.own, Some(Ok(_))) {
            lying.own = Some(self.open_own().await);
        }
        let opened = lying.own.clone().map_or(Ok(()), |own| own.map(drop));
        drop(lying);
        self.everything_changed();
        opened
    }

    /// The backups of the ledger on the desk, newest first; also of one that cannot be opened.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn backups(&self) -> Result<Vec<BackupView>, Failure> {
        Ok(backups::listed(&self.backups_folder().await)?)
    }

    /// Takes a backup from elsewhere, another disk or another laptop, among those of the ledger on the desk.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BackupDamaged`] and [`Failure::BackupNewer`] when it is none that this Kept can
    /// use; those of the disk. Then nothing was taken.
    pub async fn bring_backup(&self, file: &Path) -> Result<BackupView, Failure> {
        let now = self.clock.now().instant;
        let folder = self.backups_folder().await;
        let brought = store::backups::bring(file, &folder, now).await;
        Ok(brought.map_err(Error::Backup)?.into())
    }

    /// What the ledger holds, and what it would hold if this backup took its place.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BackupDamaged`] and [`Failure::BackupNewer`].
    pub async fn preview_restore(&self, name: String) -> Result<RestorePreview, Failure> {
        let now = match self.app().await {
            // A page that cannot be read is one more reason to look at a backup.
            Ok(app) => app.counts().await.ok(),
            Err(_) => None,
        };
        Ok(backups::preview(&self.backups_folder().await, &name, now).await?)
    }

    /// The newest backup that this Kept can use, for a ledger that cannot be read.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn newest_good_backup(&self) -> Result<Option<RestorePreview>, Failure> {
        let folder = self.backups_folder().await;
        for backup in backups::listed(&folder)? {
            if let Ok(preview) = backups::preview(&folder, &backup.name, None).await {
                return Ok(Some(preview));
            }
        }
        Ok(None)
    }

    /// Puts a backup in the ledger's place. The ledger that stood there is backed up first, or set aside if it cannot be
    /// read.
    ///
    /// # Errors
    /// Those of [`Desk::restore_own`].
    pub async fn restore(&self, name: String) -> Result<Restored, Failure> {
        let file = backups::file_of(&self.backups_folder().await, &name)?;
        self.swap(&file, Place::Top).await
    }

    /// Puts the file, which may lie anywhere, in the place of the person's own ledger, even while an example lies on it.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BackupDamaged`] and [`Failure::BackupNewer`] when it cannot be used;
    /// [`Failure::NotBackedUp`] when the ledger could not be backed up first; [`Failure::InUse`] while another program
    /// reads or holds the ledger. Then the ledger is as it was.
    pub async fn restore_own(&self, file: &Path) -> Result<Restored, Failure> {
        self.swap(file, Place::Own).await
    }

    /// The language to speak while no ledger can be read.
    #[must_use]
    pub fn language(&self) -> Language {
        self.surroundings.language()
    }

    /// Does this desk hold the person's own ledger, so that no other Kept can write to it?
    pub async fn holds_own(&self) -> bool {
        matches!(self.lying.read().await.own, Some(Ok(_)))
    }

    /// Could another Kept take the place of this one without a loss? An example would go with it, an import would
    /// be broken off, and what its columns were chosen to become forgotten.
    pub async fn can_be_left(&self) -> bool {
        let lying = self.lying.read().await;
        let imports = matches!(&lying.own, Some(Ok(app)) if app.importing.is_under_way());
        lying.example.is_none() && !imports
    }

    async fn swap(&self, file: &Path, place: Place) -> Result<Restored, Failure> {
        backups::can_restore(file).await?;
        // Nobody is handed the ledger until another lies in its place.
        let mut lying = self.lying.write().await;
        let Lying { own, example } = &mut *lying;
        let (restored, opened) = match (example, place) {
            (Some(example), Place::Top) => {
                let was = Some(Arc::clone(&example.app));
                let (restored, app) = self.swapped(was, &example.app.surroundings, file).await?;
                example.app = Arc::new(app?.into_example());
                (restored, Ok(()))
            }
            _ => {
                let was = own.take().and_then(Result::ok);
                let swapped = self.swapped(was.clone(), &self.surroundings, file).await;
                let (restored, app) = match swapped {
                    Ok(swapped) => swapped,
                    Err(failure) => {
                        *own = Some(was.ok_or(failure.clone()));
                        return Err(failure);
                    }
                };
                let opened = app.map(Arc::new).map_err(Failure::from);
                *own = Some(opened.clone());
                (restored, opened.map(drop))
            }
        };
        drop(lying);
        self.everything_changed();
        let restored = restored?;
        opened.map(|()| restored)
    }

    /// Closes the ledger `was`, has the file put in its place, and opens what stands there then. The outer error means
    /// that nobody let go of anything.
    async fn swapped(
        &self,
        was: Option<Arc<App>>,
        surroundings: &Arc<Surroundings>,
        file: &Path,
    ) -> Result<(Result<Restored, Failure>, crate::Result<App>), Failure> {
        let held = match &was {
            Some(app) => app.ledger.hold().await,
            None => Held::take(&surroundings.folder),
        };
        let held = held.map_err(Error::from)?;
        let former = held.restore(file, self.clock.now().instant).await;
        let (clock, changed) = (Arc::clone(&self.clock), self.changed.clone());
        let opened = App::open_held(held, Arc::clone(surroundings), clock, changed).await;
        let restored = former.map(backups::restored).map_err(Error::from);
        Ok((restored.map_err(Failure::from), opened))
    }

    /// The folder of backups beside the ledger on the desk.
    async fn backups_folder(&self) -> PathBuf {
        match self.lying.read().await.open() {
            Some(app) => app.ledger.backups(),
            None => store::backups::folder_in(&self.surroundings.folder),
        }
    }

    /// Lets go of the ledger and throws the example away; for the end of the program.
    pub async fn close(&self) {
        let mut lying = self.lying.write().await;
        if let Some(example) = lying.example.take() {
            example.throw_away().await;
        }
        if let Some(Ok(app)) = lying.own.take() {
            app.close().await;
        }
    }

    async fn open_own(&self) -> Result<Arc<App>, Failure> {
        let app = App::open(
            Arc::clone(&self.surroundings),
            Arc::clone(&self.clock),
            self.changed.clone(),
        )
        .await?;
        Ok(Arc::new(app))
    }

    fn everything_changed(&self) {
        // Nobody may be listening yet; that is no failure.
        let _ = self.changed.send(Changed::everything());
    }
}

impl Example {
    async fn throw_away(self) {
        self.app.close().await;
        if let Err(error) = self.folder.close() {
            tracing::warn!(%error, "the example's folder could not be removed");
        }
    }
}
