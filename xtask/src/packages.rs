//! What each system has to have installed, by the names its package manager knows.

/// What Kept is needed for decides how much has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening Kept.
    Run,
    /// Running every test as well.
    Test,
}

const RUN: [&str; 4] = [
    "build-essential",
    "pkg-config",
    "libgtk-3-dev",
    "libwebkit2gtk-4.1-dev",
];

const DESKTOP: [&str; 15] = [
    "at-spi2-core",
    "dbus-daemon",
    "dunst",
    "fonts-noto-core",
    "imagemagick",
    "libglib2.0-bin",
    "openbox",
    "sqlite3",
    "util-linux",
    "webkit2gtk-driver",
    "x11-utils",
    "xdotool",
    "xfce4-panel",
    "xfconf",
    "xvfb",
];

/// The programs in those packages, for systems that call the packages otherwise.
pub(crate) const DESKTOP_PROGRAMS: [&str; 10] = [
    "WebKitWebDriver",
    "Xvfb",
    "dbus-daemon",
    "dunst",
    "gdbus",
    "import",
    "openbox",
    "xdotool",
    "xfce4-panel",
    "xprop",
];

/// A second Rust whose library can be built for Windows from source. Only Debian has it.
pub(crate) const WINDOWS: [&str; 4] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "gcc-mingw-w64-x86-64",
];

/// The packages for `purpose` on Debian and Ubuntu.
pub(crate) fn debian(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Run => RUN.to_vec(),
        Purpose::Test => [RUN.as_slice(), DESKTOP.as_slice()].concat(),
    }
}

/// On every other system: the package manager, and the line with which it installs what Kept is built with.
pub(crate) const ELSEWHERE: [(&str, &str); 5] = [
    (
        "dnf",
        "sudo dnf install gcc pkgconf-pkg-config gtk3-devel webkit2gtk4.1-devel nodejs npm",
    ),
    (
        "pacman",
        "sudo pacman -S --needed base-devel gtk3 webkit2gtk-4.1 nodejs npm",
    ),
    (
        "zypper",
        "sudo zypper install gcc pkg-config gtk3-devel webkit2gtk3-devel nodejs npm",
    ),
    ("brew", "xcode-select --install; brew install node"),
    (
        "winget",
        "winget install Microsoft.VisualStudio.2022.BuildTools Microsoft.EdgeWebView2Runtime OpenJS.NodeJS.LTS",
    ),
];
