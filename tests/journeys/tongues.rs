//! How people of each language write a client, a promise and a day.

use anyhow::Result;
use chrono::{Datelike, Local, NaiveDate};
use domain::time::to_persian;
use kept_tests::{Catalogue, Kept, Role};

/// One language, and somebody who speaks it.
pub struct Tongue {
    pub code: &'static str,
    /// How many steps below English it stands at the first start.
    pub below_english: usize,
    pub me: &'static str,
    pub colleague: &'static str,
    pub client: &'static str,
    pub words: &'static str,
    pub reason: &'static str,
    months: [&'static str; 12],
}

pub const ENGLISH: Tongue = Tongue {
    code: "en",
    below_english: 0,
    me: "Mara Voss",
    colleague: "Bob",
    client: "Acme",
    words: "single sign-on for all sites",
    reason: "Their test system is down",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

pub const RUSSIAN: Tongue = Tongue {
    code: "ru",
    below_english: 1,
    me: "Нина Орлова",
    colleague: "Борис",
    client: "Ромашка",
    words: "отчёт по складам",
    reason: "Ждём выгрузку",
    months: [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
};

pub const PERSIAN: Tongue = Tongue {
    code: "fa",
    below_english: 2,
    me: "نینا راد",
    colleague: "بهرام",
    client: "پردیس",
    words: "ورود یکپارچه",
    reason: "سامانهٔ آزمایشی از کار افتاده",
    months: [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ],
};

pub const MARATHI: Tongue = Tongue {
    code: "mr",
    below_english: 3,
    me: "नीना देशमुख",
    colleague: "मोहन",
    client: "सह्याद्री",
    words: "साठ्याचा अहवाल",
    reason: "त्यांची यंत्रणा बंद आहे",
    months: [
        "जानेवारी",
        "फेब्रुवारी",
        "मार्च",
        "एप्रिल",
        "मे",
        "जून",
        "जुलै",
        "ऑगस्ट",
        "सप्टेंबर",
        "ऑक्टोबर",
        "नोव्हेंबर",
        "डिसेंबर",
    ],
};

impl Tongue {
    pub fn catalogue(&self) -> Result<Catalogue> {
        Catalogue::of(self.code)
    }

    /// "23 November", in the calendar and the digits of the language.
    pub fn day(&self, day: NaiveDate) -> Result<String> {
        let (number, month) = if self.code == "fa" {
            let day = to_persian(day);
            (u32::from(day.day), usize::from(day.month))
        } else {
            (day.day(), day.month() as usize)
        };
        let number = self.catalogue()?.digits(&number.to_string());
        Ok(format!("{number} {}", self.months[month - 1]))
    }

    /// The line in which the promise is captured, due on `day`.
    pub fn line(&self, day: NaiveDate) -> Result<String> {
        let (client, words, day) = (self.client, self.words, self.day(day)?);
        Ok(match self.code {
            "ru" => format!("{client}: {words} до {day}"),
            "fa" => format!("{client}: {words} تا {day}"),
            "mr" => format!("{client}: {words} {day}पर्यंत"),
            _ => format!("{client}: {words} by {day}"),
        })
    }

    /// Begins the ledger from the first start, by keyboard alone.
    pub async fn begin(&self, kept: &Kept) -> Result<()> {
        let english = Catalogue::of("en")?;
        kept.focused(&english.say("start-name", &[])?).await?;
        kept.tab_back_to("English").await?;
        kept.press(&vec!["Down"; self.below_english])?;
        kept.tab_to(&self.catalogue()?.say("start-name", &[])?)
            .await?;
        kept.write(self.me).await?;
        kept.press(&["Return"])?;
        kept.see(&self.catalogue()?.say("today-empty-title", &[])?)
            .await
    }

    /// Adds the client on the page of all accounts, by keyboard alone.
    pub async fn add_client(&self, kept: &Kept) -> Result<()> {
        let say = self.catalogue()?;
        kept.press(&["g", "a"])?;
        kept.see(&say.say("accounts-empty", &[])?).await?;
        kept.press(&["a"])?;
        kept.focused(&say.say("account-name", &[])?).await?;
        kept.write(self.client).await?;
        kept.press(&["Return"])?;
        kept.row(&[self.client]).await?;
        kept.press(&["Escape"])?;
        Ok(())
    }

    /// Opens the page of the first account of the list, by keyboard alone.
    pub async fn open_account(&self, kept: &Kept) -> Result<()> {
        kept.press(&["g", "a"])?;
        kept.row(&[]).await?;
        kept.press(&["j"])?;
        kept.on_row().await?;
        kept.press(&["Return"])?;
        kept.find(Role::Tab, &self.catalogue()?.say("account-story", &[])?)
            .await?;
        Ok(())
    }

    /// Captures `line` from wherever one is.
    pub async fn capture(&self, kept: &Kept, line: &str) -> Result<()> {
        kept.press(&["c"])?;
        let field = kept
            .focused(&self.catalogue()?.say("capture", &[])?)
            .await?;
        kept.write(line).await?;
        kept.press(&["Return"])?;
        kept.until("an empty line", async || {
            let left = field.prop("value").await?;
            Ok((left.as_deref() == Some("")).then_some(()))
        })
        .await
    }
}

/// The laptop's day, which Kept goes by.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}
