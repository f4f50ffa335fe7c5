//! Kept's place in the tray, as a panel sees it; and what the window manager says of the window.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use desktop::Desktop;
use zbus::proxy::{CacheProperties, Proxy};
use zbus::zvariant::{OwnedValue, Structure, Value};
use zbus::{Connection, connection};

/// Where an item's menu stands on the bus.
const MENU: &str = "/MenuBar";

/// One node of a menu: its number, what is said of it, and those below it.
type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// An icon as it crosses the bus: width, height, and a byte each of opacity, red, green and blue for every pixel.
type Icon = (i32, i32, Vec<u8>);

/// What a panel draws beside an icon: an icon's name, icons, a title, and the words beneath it.
type ToolTip = (String, Vec<Icon>, String, String);

/// A line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuLine {
    number: i32,
    /// What it says; empty for a rule.
    pub words: String,
    /// Whether it can be chosen.
    pub enabled: bool,
}

/// Kept's place in the tray.
pub struct TrayItem {
    bus: Connection,
    name: String,
}

impl TrayItem {
    /// Waits until a panel has been told of it.
    ///
    /// # Errors
    /// When none has after half a minute.
    pub async fn of(desktop: &Desktop) -> Result<Self> {
        let bus = connection::Builder::address(desktop.bus())?.build().await?;
        for _ in 0..300 {
            if let Some(name) = registered(&bus).await?.into_iter().next() {
                return Ok(Self { bus, name });
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("nothing came into the tray")
    }

    /// The number of the process that stands there.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn process(&self) -> Result<u32> {
        let bus = zbus::fdo::DBusProxy::new(&self.bus).await?;
        let name = self.name.as_str().try_into()?;
        Ok(bus.get_connection_unix_process_id(name).await?)
    }

    /// What stands beneath the title of its tooltip.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn tooltip(&self) -> Result<String> {
        let (_, _, _, words): ToolTip = self.item().await?.get_property("ToolTip").await?;
        Ok(words)
    }

    /// Its icons by their side, in pixels.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn icons(&self) -> Result<HashMap<i32, Vec<u8>>> {
        let icons: Vec<Icon> = self.item().await?.get_property("IconPixmap").await?;
        Ok(icons
            .into_iter()
            .map(|(side, _, pixels)| (side, pixels))
            .collect())
    }

    /// Its menu, from top to bottom.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn menu(&self) -> Result<Vec<MenuLine>> {
        let asked = (0_i32, -1_i32, Vec::<String>::new());
        let (_, root): (u32, Layout) = self.menu_proxy().await?.call("GetLayout", &asked).await?;
        let (_, _, lines) = root;
        lines.into_iter().map(line).collect()
    }

    /// Which way the menu reads: `ltr` or `rtl`.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn direction(&self) -> Result<String> {
        let menu = self.menu_proxy().await?;
        Ok(menu.get_property("TextDirection").await?)
    }

    /// Chooses the line that says this.
    ///
    /// # Errors
    /// When there is none, or it cannot be chosen.
    pub async fn choose(&self, words: &str) -> Result<()> {
        let menu = self.menu().await?;
        let line = menu.iter().find(|line| line.words == words);
        let line = line.with_context(|| format!("no {words:?} in {menu:?}"))?;
        ensure!(line.enabled, "{words:?} cannot be chosen");
        let event = (line.number, "clicked", Value::from(""), 0_u32);
        Ok(self.menu_proxy().await?.call("Event", &event).await?)
    }

    /// Clicks on the icon.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn click(&self) -> Result<()> {
        let item = self.item().await?;
        Ok(item.call("Activate", &(0_i32, 0_i32)).await?)
    }

    async fn item(&self) -> Result<Proxy<'_>> {
        self.proxy("/StatusNotifierItem", "org.kde.StatusNotifierItem")
            .await
    }

    async fn menu_proxy(&self) -> Result<Proxy<'_>> {
        self.proxy(MENU, "com.canonical.dbusmenu").await
    }

    async fn proxy(&self, path: &'static str, interface: &'static str) -> Result<Proxy<'_>> {
        let proxy = zbus::proxy::Builder::new(&self.bus)
            .destination(self.name.as_str())?
            .path(path)?
            .interface(interface)?
            .cache_properties(CacheProperties::No)
            .build();
        Ok(proxy.await?)
    }
}

/// The bus names of what stands in the tray; none where nobody watches over it.
async fn registered(bus: &Connection) -> Result<Vec<String>> {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let watcher: Proxy<'_> = zbus::proxy::Builder::new(bus)
        .destination(WATCHER)?
        .path("/StatusNotifierWatcher")?
        .interface(WATCHER)?
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    let items: Vec<String> = watcher
        .get_property("RegisteredStatusNotifierItems")
        .await
        .unwrap_or_default();
    let name = |item: String| item.split('/').next().unwrap_or_default().to_owned();
    Ok(items.into_iter().map(name).collect())
}

fn line(node: OwnedValue) -> Result<MenuLine> {
    let node: Structure<'_> = node.try_into()?;
    let (number, said, _): (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>) = node.try_into()?;
    let words = said
        .get("label")
        .and_then(|words| words.downcast_ref().ok());
    let enabled = said.get("enabled").and_then(|is| is.downcast_ref().ok());
    Ok(MenuLine {
        number,
        words: words.unwrap_or_default(),
        enabled: enabled.unwrap_or(true),
    })
}

/// What the window manager says of Kept's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowState {
    /// It is on the screen.
    Shown,
    /// It is in the list of windows.
    Minimised,
    /// There is none, or none that a person could get at.
    Gone,
}

/// What the window manager says of Kept's window now.
///
/// # Errors
/// When a program that asks it is missing.
pub fn window_state(desktop: &Desktop) -> Result<WindowState> {
    Ok(managed(desktop)?.map_or(WindowState::Gone, |(_, state)| state))
}

/// Brings Kept's window back from the list of windows, as a click on it there does.
///
/// # Errors
/// When it is not in that list.
pub fn restore_window(desktop: &Desktop) -> Result<()> {
    let (window, _) = managed(desktop)?.context("a window")?;
    let restored = desktop
        .command("xdotool")
        .args(["windowactivate", &window])
        .status()?;
    ensure!(restored.success(), "xdotool failed");
    Ok(())
}

/// The one of Kept's windows that the window manager knows.
fn managed(desktop: &Desktop) -> Result<Option<(String, WindowState)>> {
    let windows = desktop
        .command("xdotool")
        .args(["search", "--name", "^Kept$"])
        .output()?;
    for window in String::from_utf8(windows.stdout)?.lines() {
        let asked = desktop
            .command("xprop")
            .args(["-id", window, "WM_STATE"])
            .output()?;
        let said = String::from_utf8(asked.stdout)?;
        let state = if said.contains("window state: Normal") {
            WindowState::Shown
        } else if said.contains("window state: Iconic") {
            WindowState::Minimised
        } else {
            continue;
        };
        return Ok(Some((window.to_owned(), state)));
    }
    Ok(None)
}
