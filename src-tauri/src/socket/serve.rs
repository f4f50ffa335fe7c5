//! The answering side.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use app::{Desk, Failure};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use interprocess::local_socket::ListenerOptions;
use interprocess::local_socket::tokio::prelude::*;
use interprocess::local_socket::tokio::{Listener, Stream};
use tauri::async_runtime::{JoinHandle, block_on, spawn};
use tauri::{AppHandle, Manager};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::{Answer, LONGEST, Request, name};
use crate::catalogue::Catalogue;
use crate::command_line::{Import, Refusal, carry_out_import};
use crate::second_start::{self, Wanted};

/// Whoever has not said by then what they want, wants nothing.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long to let be a socket that cannot be listened to just now.
const BREATH: Duration = Duration::from_secs(1);

/// Listens until it is told to stop.
pub(crate) struct Serving(std::sync::Mutex<Option<JoinHandle<()>>>);

/// Listens beside the ledger in `folder` from the moment on at which this Kept holds it.
pub(crate) fn start(handle: &AppHandle, folder: PathBuf) -> Serving {
    let handle = handle.clone();
    let listening = spawn(async move {
        let desk = handle.state::<Desk>();
        hold(&desk).await;
        match listen(&folder) {
            Ok(listener) => {
                let does = |wish| match wish {
                    Wish::Start(wanted) => second_start::follow(&handle, wanted),
                    Wish::End => handle.exit(0),
                };
                serve(&desk, &listener, &does).await;
            }
            // The window works as well without: commands that write say that Kept does not answer.
            Err(error) => log::warn!("commands cannot reach this Kept: {error}"),
        }
    });
    Serving(std::sync::Mutex::new(Some(listening)))
}

impl Serving {
    /// Stops, and takes the socket away.
    pub(crate) fn stop(&self) {
        let listening = self
            .0
            .lock()
            .ok()
            .and_then(|mut listening| listening.take());
        if let Some(listening) = listening {
            listening.abort();
            // The socket goes with the listener, which goes when the task does.
            let _ = block_on(listening);
        }
    }
}

/// Waits until this Kept holds the person's own ledger: only its holder may listen there, and clear away a socket that
/// somebody before left behind.
async fn hold(desk: &Desk) {
    let mut changes = desk.subscribe();
    while !desk.holds_own().await {
        // Whatever puts a ledger on the desk says that everything changed.
        if changes.recv().await.is_err() {
            tokio::time::sleep(BREATH).await;
        }
    }
}

/// Makes the socket, for its owner alone.
pub(super) fn listen(folder: &Path) -> io::Result<Listener> {
    let options = ListenerOptions::new().name(name(folder)?);
    #[cfg(unix)]
    let options = {
        match std::fs::remove_file(super::file(folder)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        own(options)
    };
    let listener = options.create_tokio()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // Where the system takes no mode before, the folder has kept others out until here.
        std::fs::set_permissions(super::file(folder), std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(listener)
}

/// Readable and writable by its owner, from the beginning.
#[cfg(target_os = "linux")]
fn own(options: ListenerOptions<'_>) -> ListenerOptions<'_> {
    use interprocess::os::unix::local_socket::ListenerOptionsExt;

    options.mode(0o600)
}

/// This system takes no mode before the socket is there.
#[cfg(all(unix, not(target_os = "linux")))]
const fn own(options: ListenerOptions<'_>) -> ListenerOptions<'_> {
    options
}

/// What concerns the program rather than its ledger.
pub(super) enum Wish {
    /// Do what another start wants.
    Start(Wanted),
    /// End.
    End,
}

/// Hears everybody, and answers one after the other what concerns the whole ledger. `does` does the rest.
pub(super) async fn serve(desk: &Desk, listener: &Listener, does: &(dyn Fn(Wish) + Sync)) {
    let one = Mutex::new(());
    let mut answering = FuturesUnordered::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(stream) => answering.push(answer(desk, stream, does, &one)),
                Err(error) => {
                    log::warn!("a command could not be heard: {error}");
                    tokio::time::sleep(BREATH).await;
                }
            },
            Some(answered) = answering.next() => if let Err(error) = answered {
                log::warn!("a command went away: {error}");
            },
        }
    }
}

async fn answer(
    desk: &Desk,
    stream: Stream,
    does: &(dyn Fn(Wish) + Sync),
    one: &Mutex<()>,
) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let Some(request) = request(&mut stream).await? else {
        log::warn!("a command asked for nothing that Kept knows");
        return Ok(());
    };
    say(&mut stream, &Answer::Working).await?;
    let last = match request {
        Request::Start(wanted) => {
            does(Wish::Start(wanted));
            Answer::Done
        }
        Request::Quit => {
            does(Wish::End);
            // Whoever asked waits until this Kept hangs up, which it does by ending.
            return std::future::pending().await;
        }
        Request::Import(import) => {
            let _one = one.lock().await;
            bring_in(desk, &import, &mut stream).await?
        }
        Request::Restore { file } => {
            let _one = one.lock().await;
            match desk.restore_own(&file).await {
                Ok(restored) => Answer::Restored(restored),
                Err(failure) => refused(desk, &failure).await,
            }
        }
    };
    say(&mut stream, &last).await
}

/// Brings files in, and says meanwhile what comes of them.
async fn bring_in(
    desk: &Desk,
    import: &Import,
    stream: &mut BufReader<Stream>,
) -> io::Result<Answer> {
    let app = match desk.app().await {
        Ok(app) => app,
        Err(failure) => return Ok(refused(desk, &failure).await),
    };
    let language = match app.opening().await {
        Ok(opening) => opening.language,
        Err(_) => desk.language(),
    };
    let catalogue = Catalogue::of(language);
    let (to, mut said) = tokio::sync::mpsc::unbounded_channel();
    let tell = move |sentence| {
        // Whoever asked may have gone; the import goes on.
        let _ = to.send(sentence);
    };
    let importing = carry_out_import(&app, import, &catalogue, &tell);
    tokio::pin!(importing);
    let done = loop {
        tokio::select! {
            biased;
            Some(sentence) = said.recv() => say(stream, &Answer::Said { sentence }).await?,
            done = &mut importing => break done,
        }
    };
    while let Ok(sentence) = said.try_recv() {
        say(stream, &Answer::Said { sentence }).await?;
    }
    Ok(match done {
        Ok(()) => Answer::Done,
        Err(Refusal::Kept(failure)) => refused(desk, &failure).await,
        Err(Refusal::Said(sentence)) => Answer::Refused { sentence },
    })
}

/// What is asked for; none where that is nothing Kept understands.
async fn request(stream: &mut BufReader<Stream>) -> io::Result<Option<Request>> {
    let mut line = Vec::new();
    let mut bounded = stream.take(LONGEST);
    let read = timeout(PATIENCE, bounded.read_until(b'\n', &mut line));
    read.await.map_err(|_| io::ErrorKind::TimedOut)??;
    Ok(Request::read(&line))
}

async fn refused(desk: &Desk, failure: &Failure) -> Answer {
    let language = match desk.opening().await {
        Ok(opening) => opening.language,
        Err(_) => desk.language(),
    };
    Answer::Refused {
        sentence: Catalogue::of(language).failure(failure),
    }
}

async fn say(stream: &mut BufReader<Stream>, answer: &Answer) -> io::Result<()> {
    let mut line = serde_json::to_vec(answer)?;
    line.push(b'\n');
    stream.get_mut().write_all(&line).await
}
