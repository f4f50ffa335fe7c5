//! A bubble as Windows is told of it, and the link with which a press on it comes back.
//!
//! Windows starts Kept with that link, and any page or mail can hold another that looks like it. So one is followed only
//! when it carries the secret that was given out with that very bubble, and only once.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::ids::DeliveryId;
use uuid::Uuid;

use super::{Bubble, LINK, Press, Pressed};

/// The secrets of the bubbles that stand; none of one that is gone, which no secret brings back.
#[derive(Debug, Default)]
pub(crate) struct Links(Mutex<HashMap<DeliveryId, Option<Uuid>>>);

impl Links {
    /// Makes a secret for a bubble.
    pub(crate) fn give(&self, id: DeliveryId) -> Uuid {
        let secret = Uuid::new_v4();
        self.lock().insert(id, Some(secret));
        secret
    }

    /// Takes up a secret that was given out before, unless its bubble is known to be gone.
    pub(crate) fn know(&self, id: DeliveryId, secret: &str) {
        if let Some(secret) = exact(secret, |secret: &Uuid| secret.simple().to_string()) {
            self.lock().entry(id).or_insert(Some(secret));
        }
    }

    /// The bubble is gone.
    pub(crate) fn forget(&self, id: DeliveryId) {
        self.lock().insert(id, None);
    }

    /// What a link says was pressed; none where no bubble gave it out, or it has been followed before.
    pub(crate) fn follow(&self, link: &str) -> Option<Pressed> {
        let mut parts = link.strip_prefix(LINK)?.split('/');
        let press = Press::of(parts.next()?)?;
        let id = exact(parts.next()?, DeliveryId::to_string)?;
        let secret = exact(parts.next()?, |secret: &Uuid| secret.simple().to_string())?;
        if parts.next().is_some() {
            return None;
        }
        let mut given = self.lock();
        if given.get(&id) != Some(&Some(secret)) {
            return None;
        }
        given.insert(id, None);
        Some(Pressed {
            id,
            press,
            token: None,
        })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<DeliveryId, Option<Uuid>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads what is written exactly as Kept writes it, and in no other way.
fn exact<T: std::str::FromStr>(text: &str, written: impl Fn(&T) -> String) -> Option<T> {
    let read = text.parse().ok()?;
    (written(&read) == text).then_some(read)
}

/// The link of a button.
fn link(press: Press, id: DeliveryId, secret: Uuid) -> String {
    format!("{LINK}{}/{id}/{}", press.key(), secret.simple())
}

/// A bubble in the words of Windows.
pub(crate) fn xml(bubble: &Bubble, secret: Uuid) -> String {
    let mut actions = String::new();
    for (press, label) in &bubble.buttons {
        let _ = write!(
            actions,
            r#"<action content="{}" activationType="protocol" arguments="{}"/>"#,
            escaped(label),
            link(*press, bubble.id, secret)
        );
    }
    format!(
        r#"<toast activationType="protocol" launch="{}" duration="{}"><visual><binding template="ToastGeneric"><text>{}</text><text>{}</text></binding></visual><actions>{actions}</actions></toast>"#,
        link(Press::Open, bubble.id, secret),
        if bubble.is_urgent { "long" } else { "short" },
        escaped(&bubble.title),
        escaped(&bubble.body),
    )
}

/// Text as XML has it: what a client said is never a mark, and what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            one if one.is_control() => {}
            one => escaped.push(one),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bubble(id: DeliveryId) -> Bubble {
        Bubble {
            id,
            replaces: None,
            title: "R&D \"East\"".into(),
            body: "Call <b>back</b>\u{0}\nby 5".into(),
            is_urgent: true,
            buttons: vec![
                (Press::Open, "Open".into()),
                (Press::Done, "Done & gone".into()),
            ],
        }
    }

    #[test]
    fn a_bubble_s_own_links_are_followed_once() {
        let (links, id) = (Links::default(), DeliveryId::new());
        for press in [Press::Open, Press::Done, Press::Snooze] {
            let link = link(press, id, links.give(id));
            let followed = links.follow(&link);
            assert!(followed.is_some_and(|pressed| (pressed.id, pressed.press) == (id, press)));
            assert!(links.follow(&link).is_none(), "a second time");
        }
    }

    #[test]
    fn a_link_that_no_bubble_gave_out_is_not_followed_and_spoils_none() {
        let (links, id) = (Links::default(), DeliveryId::new());
        let secret = links.give(id);
        let own = link(Press::Done, id, secret);
        let (upper, hyphens) = (
            id.to_string().to_uppercase(),
            secret.hyphenated().to_string(),
        );
        let secret = secret.simple();
        for hostile in [
            String::new(),
            "kept:".into(),
            "kept:done".into(),
            format!("kept:done/{id}"),
            format!("kept:done/{id}/"),
            format!("kept:done/{id}/{}", Uuid::new_v4().simple()),
            format!("kept:done/{}/{secret}", DeliveryId::new()),
            format!("kept:done/{upper}/{secret}"),
            format!("kept:done/{id}/{hyphens}"),
            format!("kept:done/{id}/{{{secret}}}"),
            format!("kept:remove/{id}/{secret}"),
            format!("kept:Done/{id}/{secret}"),
            format!("kept://done/{id}/{secret}"),
            format!("KEPT:done/{id}/{secret}"),
            format!("{own}/"),
            format!("{own}?x"),
            format!(" {own}"),
            format!("{own}\n"),
        ] {
            assert!(links.follow(&hostile).is_none(), "{hostile}");
        }
        assert!(links.follow(&own).is_some());
    }

    #[test]
    fn a_bubble_that_went_is_not_answered_and_one_of_an_earlier_run_is() {
        let (links, id) = (Links::default(), DeliveryId::new());
        let secret = links.give(id);
        links.forget(id);
        assert!(links.follow(&link(Press::Open, id, secret)).is_none());
        // A ledger that was restored names it again.
        links.know(id, &secret.simple().to_string());
        assert!(links.follow(&link(Press::Open, id, secret)).is_none());

        let links = Links::default();
        links.know(id, &secret.hyphenated().to_string());
        assert!(links.follow(&link(Press::Open, id, secret)).is_none());
        links.know(id, &secret.simple().to_string());
        assert!(links.follow(&link(Press::Open, id, secret)).is_some());
        links.know(id, &secret.simple().to_string());
        assert!(links.follow(&link(Press::Open, id, secret)).is_none());
    }

    #[test]
    fn what_a_client_said_is_no_mark_in_a_toast() {
        let (id, secret) = (DeliveryId::new(), Uuid::nil());
        let xml = xml(&bubble(id), secret);
        let expected = format!(
            "<toast activationType=\"protocol\" launch=\"kept:default/{id}/{zeros}\" duration=\"long\">\
            <visual><binding template=\"ToastGeneric\"><text>R&amp;D &quot;East&quot;</text>\
            <text>Call &lt;b&gt;back&lt;/b&gt;\nby 5</text></binding></visual><actions>\
            <action content=\"Open\" activationType=\"protocol\" arguments=\"kept:default/{id}/{zeros}\"/>\
            <action content=\"Done &amp; gone\" activationType=\"protocol\" arguments=\"kept:done/{id}/{zeros}\"/>\
            </actions></toast>",
            zeros = "0".repeat(32),
        );
        assert_eq!(xml, expected);
    }
}
