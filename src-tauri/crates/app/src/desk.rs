//! The ledger that lies on the desk: the person's own, or an example for looking around.

use std::sync::Arc;

use tempfile::TempDir;
use tokio::sync::{RwLock, broadcast};

use crate::opening::OpeningView;
use crate::wire::Changed;
use crate::{App, Clock, Failure, Surroundings};

/// Changes that may wait for a listener; one that falls further behind asks for everything anew.
const WAITING: usize = 256;

/// Holds the ledger that commands go to, and puts an example in its place for as long as somebody looks around.
pub struct Desk {
    surroundings: Arc<Surroundings>,
    clock: Arc<dyn Clock>,
    changed: broadcast::Sender<Changed>,
    lying: RwLock<Lying>,
}

struct Lying {
    /// The person's own ledger, or why it cannot be opened; nothing before it is first asked for.
    own: Option<Result<Arc<App>, Failure>>,
    /// Lies on top while somebody looks around.
    example: Option<Example>,
}

struct Example {
    app: Arc<App>,
    folder: TempDir,
}

impl Desk {
    /// Opens the person's own ledger. When it cannot be opened, [`Desk::opening`] says why.
    pub async fn open(surroundings: Surroundings, clock: Arc<dyn Clock>) -> Self {
        let desk = Self::empty(surroundings, clock);
        let own = desk.open_own().await;
        desk.lying.write().await.own = Some(own);
        desk
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

    fn empty(surroundings: Surroundings, clock: Arc<dyn Clock>) -> Self {
        let (changed, _) = broadcast::channel(WAITING);
        let lying = RwLock::new(Lying {
            own: None,
            example: None,
        });
        Self {
            surroundings: Arc::new(surroundings),
            clock,
            changed,
            lying,
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

    /// What changes from here on, in whichever ledger lies on the desk.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Changed> {
        self.changed.subscribe()
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
        let _ = self.changed.send(Changed {
            accounts: Vec::new(),
            all: true,
        });
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
