//! The folders in which this desktop's programs keep their things, apart from everybody else's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::Result;

const FOLDERS: [(&str, &str); 5] = [
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "runtime"),
];

/// Makes the folders under `home` and says under which names programs look for them.
pub(crate) fn make(home: &Path) -> Result<Vec<(&'static str, String)>> {
    let mut named = Vec::with_capacity(FOLDERS.len());
    for (name, folder) in FOLDERS {
        let path = home.join(folder);
        fs::create_dir(&path)?;
        // The runtime folder is refused by the bus unless it is its owner's alone.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        named.push((name, path.display().to_string()));
    }
    wake_nobody(home)?;
    Ok(named)
}

/// The bus would start the notification server that is installed as soon as somebody asks for one; here it stands
/// only on a desktop that has added it.
fn wake_nobody(home: &Path) -> Result<()> {
    let services = home.join("data/dbus-1/services");
    fs::create_dir_all(&services)?;
    fs::write(
        services.join("org.freedesktop.Notifications.service"),
        "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n",
    )?;
    Ok(())
}

/// Gives the panel its usual layout, or it asks which one is wanted and waits.
pub(crate) fn configure_panel(home: &Path) -> Result<()> {
    let folder = home.join("config/xfce4/xfconf/xfce-perchannel-xml");
    fs::create_dir_all(&folder)?;
    fs::copy(
        "/etc/xdg/xfce4/panel/default.xml",
        folder.join("xfce4-panel.xml"),
    )?;
    Ok(())
}

/// Stands in for what opens links and files on this desktop: it writes down what it is handed. Answers where programs are
/// looked for then.
pub(crate) fn configure_mail_program(home: &Path) -> Result<String> {
    let folder = home.join("mail");
    fs::create_dir(&folder)?;
    let program = folder.join("xdg-open");
    let handed = mailed(home);
    fs::write(
        &program,
        format!(
            "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n",
            handed.display()
        ),
    )?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700))?;
    let path = std::env::var("PATH").unwrap_or_default();
    Ok(format!("{}:{path}", folder.display()))
}

/// Where the mail program keeps what it was handed.
pub(crate) fn mailed(home: &Path) -> PathBuf {
    home.join("mail/handed")
}

/// What [`configure_bubbles`] leaves behind: where what was shown is written down, and where what is to be pressed is read.
pub(crate) struct BubbleFiles {
    pub(crate) shown: PathBuf,
    pub(crate) wanted: PathBuf,
}

/// Lets the notification server write down what it shows, and press what a test wants: its menu is a script that
/// answers with the wanted line.
pub(crate) fn configure_bubbles(home: &Path) -> Result<BubbleFiles> {
    let folder = home.join("config/dunst");
    fs::create_dir_all(&folder)?;
    let files = BubbleFiles {
        shown: folder.join("shown"),
        wanted: folder.join("wanted"),
    };
    let menu = script(
        &folder.join("menu"),
        &format!("grep -m 1 -F -- \"$(cat '{}')\"", files.wanted.display()),
    )?;
    // One line a bubble: its urgency, its title, its text with the lines' ends as bars.
    let record = script(
        &folder.join("record"),
        &format!(
            "printf '%s\\t%s\\t%s\\n' \"$DUNST_URGENCY\" \"$DUNST_SUMMARY\" \
            \"$(printf %s \"$DUNST_BODY\" | tr '\\n' '|')\" >> '{}'",
            files.shown.display()
        ),
    )?;
    fs::write(
        folder.join("dunstrc"),
        format!(
            "[global]\n    dmenu = {menu}\n[record]\n    script = {record}\n    summary = \"*\"\n"
        ),
    )?;
    fs::write(&files.shown, "")?;
    Ok(files)
}

fn script(path: &Path, line: &str) -> Result<String> {
    fs::write(path, format!("#!/bin/sh\n{line}\n"))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    Ok(path.display().to_string())
}
