//! O3: a message on its way to the person's own mail program. Kept sends nothing.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;

use crate::exports::Coming;
use crate::{App, Error, Result};

/// The longest link that every system hands on whole.
const LONGEST_LINK: usize = 1_900;

/// A message that is ready to go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The address, where one is known.
    pub to: Option<String>,
    /// The name of whom it goes to.
    pub name: Option<String>,
    /// What stands above it.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// What it is known by.
    pub id: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

/// How it goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outgoing {
    /// As a link that the mail program opens.
    Link(String),
    /// As a file that the mail program opens: the link would be too long.
    File(Vec<u8>),
}

impl Mail {
    /// The link while it is short enough, else the file.
    #[must_use]
    pub fn outgoing(&self) -> Outgoing {
        let link = self.link();
        if link.len() <= LONGEST_LINK {
            Outgoing::Link(link)
        } else {
            Outgoing::File(self.file())
        }
    }

    /// What the file is called, until somebody calls it otherwise.
    #[must_use]
    pub fn file_name(&self) -> String {
        let safe = |one: char| if one.is_alphanumeric() { one } else { ' ' };
        let words: String = self.subject.chars().take(60).map(safe).collect();
        let words: Vec<&str> = words.split_whitespace().collect();
        format!("{}.eml", words.join(" "))
    }

    /// A `mailto:` link (RFC 6068): nothing in an address or a text can end its part.
    fn link(&self) -> String {
        let mut link = String::from("mailto:");
        encode(&mut link, self.address().unwrap_or_default(), "@");
        link.push_str("?subject=");
        encode(&mut link, &self.subject, "");
        link.push_str("&body=");
        encode(&mut link, &self.text.replace('\n', "\r\n"), "");
        link
    }

    /// A draft (RFC 5322) that a mail program opens to be sent. Whose it is the mail program knows.
    fn file(&self) -> Vec<u8> {
        let mut message = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .date(Date::new(self.at.timestamp()))
            .message_id(format!("{}@localhost", self.id))
            .subject(self.subject.as_str())
            .text_body(self.text.as_str());
        if let Some(address) = self.address() {
            message = message.to(Address::new_address(self.name.as_deref(), address));
        }
        let mut file = Vec::new();
        message.serialize(&mut file);
        file
    }

    /// The address, where it is one and only one.
    fn address(&self) -> Option<&str> {
        let to = self.to.as_deref()?.trim();
        let (name, host) = to.split_once('@')?;
        let ends_it =
            |one: char| one.is_whitespace() || one.is_control() || "@,;:<>()[]\"\\".contains(one);
        let is_one = !name.is_empty()
            && !host.is_empty()
            && !name.contains(ends_it)
            && !host.contains(ends_it);
        is_one.then_some(to)
    }
}

impl App {
    /// Writes a message as a file, only ever an `.eml`: it is opened afterwards. One that stands there is replaced only once
    /// the new one is whole and on the disk. Answers where it is and what it is called.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; then what stands there is as it was.
    pub fn write_mail(&self, file: &Path, message: &[u8]) -> Result<(PathBuf, String)> {
        let file = as_mail(file);
        let coming = Coming::beside(&file)?;
        let mut writing = coming.as_file();
        std::io::Write::write_all(&mut writing, message).map_err(Error::NotWritten)?;
        let called = coming.settle()?;
        Ok((file, called))
    }
}

fn as_mail(file: &Path) -> PathBuf {
    if file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("eml"))
    {
        return file.to_owned();
    }
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".eml");
    file.with_file_name(name)
}

/// Percent-encodes all but letters and digits of ASCII, `-._~` and what is `kept`.
fn encode(link: &mut String, text: &str, kept: &str) {
    for byte in text.bytes() {
        let one = char::from(byte);
        if one.is_ascii_alphanumeric() || "-._~".contains(one) || kept.contains(one) {
            link.push(one);
        } else {
            // Writing to a string never fails.
            let _ = write!(link, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn mail(to: &str, subject: &str, text: &str) -> Mail {
        Mail {
            to: Some(to.to_owned()),
            name: Some("Мара, \"Chief\"".to_owned()),
            subject: subject.to_owned(),
            text: text.to_owned(),
            id: "0197".to_owned(),
            at: "2026-06-01T09:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn o3_a_link_of_1900_characters_goes_as_a_link_and_a_longer_one_as_a_file() {
        let of_length = |length: usize| {
            let short = mail("mara@acme.example", "SSO", "");
            let left = length - short.link().len();
            mail("mara@acme.example", "SSO", &"a".repeat(left))
        };
        let longest = of_length(1_900);
        let Outgoing::Link(link) = longest.outgoing() else {
            panic!("it is a link");
        };
        assert_eq!(link.len(), 1_900);
        assert!(matches!(of_length(1_901).outgoing(), Outgoing::File(_)));
    }

    #[test]
    fn o3_what_is_written_stays_within_its_part_of_a_link() {
        let link = mail("mara@acme.example", "SSO & more?", "Dear Mara,\n\nسلام #1").link();
        assert_eq!(
            link,
            "mailto:mara@acme.example?subject=SSO%20%26%20more%3F&body=Dear%20Mara%2C%0D%0A%0D%0A%D8%B3%D9%84%D8%A7%D9%85%20%231"
        );
        for hostile in [
            "a@b.example?bcc=c@d.example",
            "a@b.example,c@d.example",
            "a b@c.example",
            "\"a\"@b.example",
            "nobody",
        ] {
            let link = mail(hostile, "", "").link();
            let to = link.split_once('?').unwrap().0;
            assert!(to == "mailto:" || !to.contains("c@d"), "{link}");
            assert_eq!(link.matches('?').count(), 1, "{link}");
        }
    }

    #[test]
    fn o3_a_file_is_a_draft_whose_headers_nothing_can_break() {
        let hostile = "SSO\r\nBcc: all@acme.example\r\n\r\nПривет";
        let file = mail("mara@acme.example", hostile, "Здравствуйте\n\u{1F980}").file();
        let text = String::from_utf8(file).unwrap();
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .filter_map(|line| line.split_once(": ").map(|(name, _)| name))
            .collect();
        assert!(names.contains(&"X-Unsent"), "{head}");
        assert!(!names.contains(&"Bcc"), "{head}");
        assert!(head.contains("X-Unsent: 1"), "{head}");
        assert!(head.contains("utf-8"), "{head}");
        assert!(text.is_ascii(), "{text}");
    }

    #[test]
    fn what_is_opened_is_a_message_and_never_a_program() {
        assert_eq!(as_mail(Path::new("/a/SSO.EML")), Path::new("/a/SSO.EML"));
        assert_eq!(
            as_mail(Path::new("/a/SSO.bat")),
            Path::new("/a/SSO.bat.eml")
        );
        assert_eq!(as_mail(Path::new("/a/SSO")), Path::new("/a/SSO.eml"));
    }

    #[test]
    fn a_file_is_called_by_words_that_every_system_takes() {
        let name = mail("", "SSO: \"by\" ../../June?", "").file_name();
        assert_eq!(name, "SSO by June.eml");
    }
}
