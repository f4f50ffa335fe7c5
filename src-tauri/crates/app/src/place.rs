//! Whether the ledger lies where another program copies or keeps it: two who write into one file tear it (B1).

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

/// Who copies what lies in a folder, or where it really lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "wire.ts")]
#[serde(rename_all = "snake_case")]
pub enum SyncedBy {
    /// Dropbox.
    Dropbox,
    /// OneDrive, a person's or a company's.
    OneDrive,
    /// iCloud Drive.
    ICloud,
    /// Google Drive.
    GoogleDrive,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// Syncthing.
    Syncthing,
    /// Another program that copies folders.
    Another,
    /// Nobody: it lies on another machine.
    Network,
}

/// How the folders of such programs are called, in small letters, as a whole name or as the beginning of one that goes
/// on with a space, a hyphen or a bracket ("OneDrive - Acme", "GoogleDrive-mara@example.com", "Dropbox (Acme)").
const NAMES: [(&str, SyncedBy); 17] = [
    ("dropbox", SyncedBy::Dropbox),
    ("onedrive", SyncedBy::OneDrive),
    ("com~apple~clouddocs", SyncedBy::ICloud),
    ("mobile documents", SyncedBy::ICloud),
    ("iclouddrive", SyncedBy::ICloud),
    ("icloud drive", SyncedBy::ICloud),
    ("google drive", SyncedBy::GoogleDrive),
    ("googledrive", SyncedBy::GoogleDrive),
    ("nextcloud", SyncedBy::Nextcloud),
    ("owncloud", SyncedBy::Nextcloud),
    ("syncthing", SyncedBy::Syncthing),
    ("box sync", SyncedBy::Another),
    ("pclouddrive", SyncedBy::Another),
    ("megasync", SyncedBy::Another),
    ("yandex.disk", SyncedBy::Another),
    ("seafile", SyncedBy::Another),
    ("resilio sync", SyncedBy::Another),
];

/// What such programs leave in a folder that they copy.
const MARKS: [(&str, SyncedBy); 8] = [
    (".dropbox", SyncedBy::Dropbox),
    (".dropbox.cache", SyncedBy::Dropbox),
    (".tmp.drivedownload", SyncedBy::GoogleDrive),
    (".tmp.driveupload", SyncedBy::GoogleDrive),
    (".owncloudsync.log", SyncedBy::Nextcloud),
    (".nextcloudsync.log", SyncedBy::Nextcloud),
    (".stfolder", SyncedBy::Syncthing),
    (".sync/ID", SyncedBy::Another),
];

/// Kinds of file systems that keep their files on another machine, as systems name them.
const REMOTE: [&str; 24] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afpfs",
    "webdav",
    "davfs",
    "9p",
    "ceph",
    "afs",
    "glusterfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.smbnetfs",
    "fuse.s3fs",
    "fuse.glusterfs",
    "fuse.ceph-fuse",
    "fuse.juicefs",
    "fuse.google-drive-ocamlfuse",
    "fuse.onedriver",
];

/// Who copies what lies in `folder`, which is on a file system of this kind, where the system says.
pub(crate) fn synced_by(folder: &Path, file_system: Option<&str>) -> Option<SyncedBy> {
    // It may be led there by a link.
    let real = folder.canonicalize().ok();
    let real = real.as_deref().unwrap_or(folder);
    by_name(folder)
        .or_else(|| by_name(real))
        .or_else(|| by_mark(real))
        .or_else(|| is_remote(folder, file_system).then_some(SyncedBy::Network))
}

fn by_name(folder: &Path) -> Option<SyncedBy> {
    // A path of Windows is read on any system: its parts are parted by either sign.
    let path = folder.to_string_lossy().to_lowercase();
    path.split(['/', '\\']).find_map(|part| {
        let named = NAMES.iter().find(|(name, _)| {
            part.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(']))
        });
        named.map(|(_, by)| *by)
    })
}

fn by_mark(folder: &Path) -> Option<SyncedBy> {
    // The home folder of somebody with Dropbox holds a `.dropbox` of the program itself, and is not copied.
    let home = std::env::home_dir();
    folder
        .ancestors()
        .filter(|above| Some(*above) != home.as_deref())
        .find_map(|above| {
            let marked = MARKS.iter().find(|(mark, _)| above.join(mark).exists());
            marked.map(|(_, by)| *by)
        })
}

fn is_remote(folder: &Path, file_system: Option<&str>) -> bool {
    let path = folder.to_string_lossy();
    let is_share =
        path.starts_with(r"\\") && !path.starts_with(r"\\?\") && !path.starts_with(r"\\.\");
    let is_remote = |kind: &str| REMOTE.contains(&kind);
    is_share || path.starts_with(r"\\?\UNC\") || file_system.is_some_and(is_remote)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn q11_folders_that_are_synced_or_elsewhere_are_recognised() {
        for (path, file_system, by) in [
            ("/home/mara/Dropbox/kept", None, SyncedBy::Dropbox),
            ("/Users/mara/Dropbox (Acme)/kept", None, SyncedBy::Dropbox),
            (
                "/Users/mara/Library/CloudStorage/Dropbox/kept",
                None,
                SyncedBy::Dropbox,
            ),
            (r"C:\Users\Mara\OneDrive\kept", None, SyncedBy::OneDrive),
            (
                r"C:\Users\Mara\OneDrive - Acme GmbH\kept",
                None,
                SyncedBy::OneDrive,
            ),
            (
                "/Users/mara/Library/CloudStorage/OneDrive-Acme/kept",
                None,
                SyncedBy::OneDrive,
            ),
            (
                "/Users/mara/Library/Mobile Documents/com~apple~CloudDocs/kept",
                None,
                SyncedBy::ICloud,
            ),
            (r"C:\Users\Mara\iCloudDrive\kept", None, SyncedBy::ICloud),
            (r"G:\Google Drive\kept", None, SyncedBy::GoogleDrive),
            (
                "/Users/mara/Library/CloudStorage/GoogleDrive-mara@example.com/My Drive",
                None,
                SyncedBy::GoogleDrive,
            ),
            (
                "/home/mara/Nextcloud/kept",
                Some("ext4"),
                SyncedBy::Nextcloud,
            ),
            ("/home/mara/ownCloud/kept", None, SyncedBy::Nextcloud),
            ("/home/mara/Syncthing/kept", None, SyncedBy::Syncthing),
            ("/home/mara/Yandex.Disk/kept", None, SyncedBy::Another),
            ("/home/mara/MEGAsync/kept", None, SyncedBy::Another),
            ("/mnt/office/kept", Some("nfs4"), SyncedBy::Network),
            ("/mnt/office/kept", Some("cifs"), SyncedBy::Network),
            ("/Volumes/office/kept", Some("smbfs"), SyncedBy::Network),
            (
                "/home/mara/remote/kept",
                Some("fuse.sshfs"),
                SyncedBy::Network,
            ),
            (r"\\office\mara\kept", None, SyncedBy::Network),
            (r"\\?\UNC\office\mara\kept", None, SyncedBy::Network),
        ] {
            assert_eq!(synced_by(Path::new(path), file_system), Some(by), "{path}");
        }
    }

    #[test]
    fn q11_folders_with_the_marks_of_such_a_program_are_recognised() {
        for (mark, by) in MARKS {
            let root = tempfile::tempdir().unwrap();
            let kept = root.path().join("work/kept");
            std::fs::create_dir_all(&kept).unwrap();
            assert_eq!(synced_by(&kept, Some("ext4")), None);
            std::fs::create_dir_all(root.path().join(mark)).unwrap();
            assert_eq!(synced_by(&kept, Some("ext4")), Some(by), "{mark}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn q11_a_link_into_such_a_folder_is_followed() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("Dropbox/kept")).unwrap();
        let link = root.path().join("kept");
        std::os::unix::fs::symlink(root.path().join("Dropbox/kept"), &link).unwrap();
        assert_eq!(synced_by(&link, None), Some(SyncedBy::Dropbox));
    }

    #[test]
    fn q11_a_folder_of_the_laptop_is_left_in_peace() {
        for (path, file_system) in [
            ("/home/mara/.local/share/kept", Some("ext4")),
            ("/home/mara/Dropboxes/kept", Some("btrfs")),
            ("/home/mara/onedrives/kept", None),
            ("/media/mara/stick/kept", Some("fuseblk")),
            ("/home/mara/private/kept", Some("fuse.gocryptfs")),
            (r"C:\Users\Mara\AppData\Local\kept", None),
            (r"\\?\C:\Users\Mara\AppData\Local\kept", None),
            ("/Users/mara/Library/Application Support/kept", Some("apfs")),
        ] {
            assert_eq!(synced_by(Path::new(path), file_system), None, "{path}");
        }
    }
}
