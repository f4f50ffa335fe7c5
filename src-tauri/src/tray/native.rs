//! The tray of Windows and the menu bar of macOS: always there.

use std::sync::{Mutex, PoisonError};

use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager, Wry};

use super::shown::{Line, Shown};
use super::{Choice, Tray, choose, icon};

/// The side of the icon in pixels; the system makes it smaller where it has to.
const SIZE: u32 = 32;

/// Kept's place in the tray.
pub(super) struct Item {
    icon: TrayIcon,
    handle: AppHandle,
}

/// What each line of the menu does, by its place.
struct Choices(Mutex<Vec<Option<Choice>>>);

impl Item {
    /// Puts it up.
    ///
    /// # Errors
    /// When the system refuses it.
    pub(super) async fn put_up(handle: &AppHandle, shown: Shown) -> tauri::Result<Self> {
        handle.manage(Choices(Mutex::new(choices(&shown))));
        let icon = TrayIconBuilder::with_id("kept")
            .icon(image(&shown))
            .tooltip(&shown.tooltip)
            .menu(&menu(handle, &shown)?)
            .show_menu_on_left_click(cfg!(target_os = "macos"))
            .on_menu_event(|handle, event| {
                let chosen = event.id().as_ref().parse::<usize>().ok().and_then(|place| {
                    let choices = handle.state::<Choices>();
                    let choices = choices.0.lock().unwrap_or_else(PoisonError::into_inner);
                    choices.get(place).copied().flatten()
                });
                if let Some(choice) = chosen {
                    choose(handle, choice);
                }
            })
            .on_tray_icon_event(|icon, event| {
                if let TrayIconEvent::Click {
                    button: MouseButton::Left,
                    button_state: MouseButtonState::Up,
                    ..
                } = event
                    && cfg!(windows)
                {
                    choose(icon.app_handle(), Choice::Open);
                }
            })
            .build(handle)?;
        handle.state::<Tray>().set(true);
        Ok(Self {
            icon,
            handle: handle.clone(),
        })
    }

    /// Shows something else.
    pub(super) async fn show(&mut self, shown: Shown) {
        if let Err(error) = self.try_show(&shown) {
            log::warn!("the tray could not be changed: {error}");
        }
    }

    fn try_show(&self, shown: &Shown) -> tauri::Result<()> {
        let choices = self.handle.state::<Choices>();
        *choices.0.lock().unwrap_or_else(PoisonError::into_inner) = self::choices(shown);
        self.icon.set_icon(Some(image(shown)))?;
        self.icon.set_tooltip(Some(&shown.tooltip))?;
        self.icon.set_menu(Some(menu(&self.handle, shown)?))
    }
}

fn image(shown: &Shown) -> Image<'static> {
    Image::new_owned(icon::draw(shown.worst, SIZE), SIZE, SIZE)
}

fn choices(shown: &Shown) -> Vec<Option<Choice>> {
    let choices = shown.menu.iter().map(|line| match line {
        Line::Words(_, choice) => *choice,
        Line::Rule => None,
    });
    choices.collect()
}

fn menu(handle: &AppHandle, shown: &Shown) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(handle)?;
    for (place, line) in shown.menu.iter().enumerate() {
        let item: Box<dyn IsMenuItem<Wry>> = match line {
            Line::Rule => Box::new(PredefinedMenuItem::separator(handle)?),
            Line::Words(words, choice) => Box::new(MenuItem::with_id(
                handle,
                place.to_string(),
                // A single one would mark a key.
                words.replace('&', "&&"),
                choice.is_some(),
                None::<&str>,
            )?),
        };
        menu.append(&*item)?;
    }
    Ok(menu)
}
