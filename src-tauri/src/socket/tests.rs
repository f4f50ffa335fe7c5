#![allow(clippy::unwrap_used)]

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use app::opening::Begin;
use app::{Desk, SystemClock};
use domain::settings::Language;
use interprocess::local_socket::tokio::Stream;
use interprocess::local_socket::tokio::prelude::*;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::serve::{Wish, listen, serve};
use super::{Answer, LONGEST, Request, ask, file, name};
use crate::surroundings;

/// A ledger that somebody has begun, with a backup of it.
async fn office() -> (TempDir, Desk, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = surroundings::of(folder.path().to_owned());
    let desk = Desk::open(surroundings, Arc::new(SystemClock)).await;
    let app = desk.app().await.unwrap();
    let begin = Begin {
        name: "Nina".into(),
        language: Language::Russian,
        first_account: "Acme".into(),
    };
    app.begin(begin).await.unwrap();
    let backup = app.back_up().await.unwrap();
    let backup = folder.path().join("backups").join(backup.name);
    (folder, desk, backup)
}

/// Everything that comes back for a line.
async fn say(folder: &TempDir, line: &[u8]) -> io::Result<Vec<u8>> {
    let mut stream = Stream::connect(name(folder.path())?).await?;
    stream.write_all(line).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

#[tokio::test]
async fn the_open_kept_restores_what_it_is_asked_to_and_says_how_it_ended() {
    let (folder, desk, backup) = office().await;
    let listener = listen(folder.path()).unwrap();
    let mode = std::fs::metadata(file(folder.path()))
        .unwrap()
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o600, "nobody else may ask");

    let request = Request::Restore {
        file: backup.clone(),
    };
    let asking = async {
        let mut answers = ask(folder.path(), &request).await.unwrap();
        let mut all = Vec::new();
        while let Some(answer) = answers.next().await {
            all.push(answer);
        }
        all
    };
    let answers = tokio::select! {
        answers = asking => answers,
        () = serve(&desk, &listener, &|_| {}) => Vec::new(),
    };
    assert_eq!(answers.len(), 2, "{answers:?}");
    assert_eq!(answers[0], Answer::Working);
    assert!(
        matches!(&answers[1], Answer::Restored(restored) if restored.undone_by.is_some()),
        "{answers:?}"
    );

    // In the language of the ledger, and with the ledger as it was.
    std::fs::write(&backup, "Dear diary").unwrap();
    let asking = async {
        let mut answers = ask(folder.path(), &request).await.unwrap();
        answers.next().await;
        answers.next().await
    };
    let last = tokio::select! {
        last = asking => last,
        () = serve(&desk, &listener, &|_| {}) => None,
    };
    let russian = crate::catalogue::Catalogue::of(Language::Russian);
    let sentence = russian.failure(&app::Failure::BackupDamaged);
    assert_eq!(last, Some(Answer::Refused { sentence }));
    assert!(desk.app().await.is_ok());
}

#[tokio::test]
async fn what_kept_does_not_understand_is_answered_with_nothing_and_the_next_is_heard() {
    let (folder, desk, backup) = office().await;
    let listener = listen(folder.path()).unwrap();
    let long = vec![b'a'; usize::try_from(LONGEST).unwrap() * 2];
    let relative = br#"{"ask":"restore","file":"kept.db"}"#;
    let more = br#"{"ask":"restore","file":"/kept.db","then":"format"}"#;
    let asking = async {
        for line in [
            b"\n".as_slice(),
            b"restore please\n",
            b"{}\n",
            br#"{"ask":"forget"}"#,
            relative,
            more,
            &[0xff, 0xfe, b'\n'],
        ] {
            let line = [line, b"\n"].concat();
            assert_eq!(say(&folder, &line).await.unwrap(), b"", "{line:?}");
        }
        // Whoever says too much is cut off, whether they notice or not.
        let cut = say(&folder, &long).await;
        assert!(cut.is_err() || cut.is_ok_and(|answer| answer.is_empty()));
        let request = Request::Restore { file: backup };
        let mut answers = ask(folder.path(), &request).await.unwrap();
        answers.next().await
    };
    let heard = tokio::select! {
        heard = asking => heard,
        () = serve(&desk, &listener, &|_| {}) => None,
    };
    assert_eq!(heard, Some(Answer::Working));
}

#[tokio::test]
async fn a_socket_left_behind_is_cleared_away_and_one_in_a_deep_folder_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(file(folder.path()), "left behind").unwrap();
    drop(listen(folder.path()).unwrap());
    assert!(!file(folder.path()).exists(), "it goes with its listener");

    let deep = folder.path().join("deep".repeat(40));
    std::fs::create_dir_all(&deep).unwrap();
    assert!(
        listen(&deep).is_err(),
        "no system takes a path of that length"
    );
}

#[tokio::test]
async fn a_kept_that_is_asked_to_ends_and_hangs_up_only_then() {
    let (folder, desk, _) = office().await;
    let listener = listen(folder.path()).unwrap();
    let (to, mut ended) = tokio::sync::mpsc::unbounded_channel();
    let end = move |wish| {
        if matches!(wish, Wish::End) {
            let _ = to.send(());
        }
    };
    let mut answers = None;
    let asking = async {
        let mut asked = ask(folder.path(), &Request::Quit).await.unwrap();
        assert_eq!(asked.next().await, Some(Answer::Working));
        ended.recv().await.unwrap();
        answers = Some(asked);
    };
    tokio::select! {
        () = asking => {}
        () = serve(&desk, &listener, &end) => {}
    }
    // What served has ended with it.
    assert_eq!(answers.unwrap().next().await, None);
}

#[tokio::test]
async fn q8_a_second_start_is_heard_while_somebody_else_keeps_silent() {
    let (folder, desk, _) = office().await;
    let listener = listen(folder.path()).unwrap();
    let (to, mut started) = tokio::sync::mpsc::unbounded_channel();
    let does = move |wish| {
        if let Wish::Start(wanted) = wish {
            let _ = to.send(wanted);
        }
    };
    let asking = async {
        let _silent = Stream::connect(name(folder.path()).unwrap()).await.unwrap();
        let line = br#"{"ask":"start","hidden":false,"link":"kept:open/1/2","token":null}"#;
        say(&folder, &[line.as_slice(), b"\n"].concat()).await
    };
    let answered = tokio::select! {
        answered = asking => answered.unwrap(),
        () = serve(&desk, &listener, &does) => Vec::new(),
    };
    let answered = String::from_utf8(answered).unwrap();
    assert!(answered.ends_with("{\"answer\":\"done\"}\n"), "{answered}");
    let wanted = serde_json::to_value(started.recv().await.unwrap()).unwrap();
    assert_eq!(wanted["link"], "kept:open/1/2");
}
