//! The figures of the rules, our working time, and how Kept looks.

mod views;

use chrono::{Months, NaiveTime, Timelike};
use domain::Problem;
use domain::accounts::Tier;
use domain::delivery::{QuietHours, usual_way};
use domain::history::Intent;
use domain::ids::HolidayId;
use domain::settings::{Holiday, Preferences, Settings};
use domain::signals::Rule;
use domain::time::{OpeningSpan as Span, WeeklyPattern};
use domain::touches::{Channel, Pledges, Silence, Silences};
use store::Author;

use crate::contracts::RateView;
use crate::wire::Changed;
use crate::{App, Error, Result, typed};
pub use views::*;

/// Most working days that a rule speaks ahead.
const FARTHEST: i32 = 30;

/// Most days for which nobody need check a claim: ten years.
const LONGEST_UNCHECKED: i32 = 3650;

/// Most days of silence: ten years.
pub(crate) const LONGEST_SILENCE: i32 = 3650;

impl App {
    /// The figures of the rules, and where the ledger lives.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn settings(&self) -> Result<SettingsView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let settings = store::settings::rules(&mut reading).await?;
        let since = now.today() - Months::new(12);
        let holidays = store::settings::holidays(&mut reading).await?;
        Ok(SettingsView {
            promise_due_days: settings.promise_due_days,
            duty_unacknowledged_days: settings.duty_unacknowledged_days,
            claim_stale_days: settings.claim_stale_days,
            day_starts_at: settings.day_starts_at,
            quiet_hours: settings.quiet_hours.map(|quiet| OpeningSpan {
                from: quiet.from(),
                to: quiet.to(),
            }),
            ways: ways(&settings),
            pledges: pledges_view(&settings.pledges),
            silence: silence_view(&settings.silence),
            home_currency: settings.home_currency.map(|home| home.as_str().to_owned()),
            business_year_month: settings.business_year_month,
            hour_costs_minor: settings.hour_costs_minor,
            rates: store::rates::all(&mut reading)
                .await?
                .into_iter()
                .map(RateView::from)
                .collect(),
            week: week_view(&settings.week),
            holidays: holidays
                .into_iter()
                .filter(|holiday| holiday.on >= since)
                .map(HolidayView::from)
                .collect(),
            folder: self.surroundings.folder.display().to_string(),
            bytes: self.ledger.bytes()?,
            zone: now.zone.to_string(),
        })
    }

    /// Changes one figure. Every account's rules are run again, most of them behind it.
    ///
    /// # Errors
    /// A refused value, named `value`.
    pub async fn change_setting(&self, input: SettingChange) -> Result<()> {
        const VALUE: &str = "value";
        let mut change = self.change(Intent::ChangeSettings).await?;
        let mut settings: Settings = store::settings::rules(change.conn()).await?;
        match input {
            SettingChange::PromiseDueDays(days) => {
                settings.promise_due_days = typed::within(VALUE, days, 0, FARTHEST)?;
            }
            SettingChange::DutyUnacknowledgedDays(days) => {
                settings.duty_unacknowledged_days = typed::within(VALUE, days, 0, FARTHEST)?;
            }
            SettingChange::ClaimStaleDays(days) => {
                settings.claim_stale_days = typed::within(VALUE, days, 1, LONGEST_UNCHECKED)?;
            }
            SettingChange::DayStartsAt(hour) => {
                settings.day_starts_at = typed::within(VALUE, hour, 0, 23)?
            }
            SettingChange::QuietHours(span) => {
                let quiet = span.map(|span| QuietHours::new(span.from, span.to));
                settings.quiet_hours = quiet
                    .transpose()
                    .map_err(|problem| Error::invalid(VALUE, problem))?;
            }
            SettingChange::Way(WayOfRule { rule, way }) => {
                if usual_way(rule) == way {
                    settings.ways.remove(&rule);
                } else {
                    settings.ways.insert(rule, way);
                }
            }
            SettingChange::Pledge(PledgeView { channel, pledge }) => {
                settings
                    .pledges
                    .set(channel, typed::pledge(VALUE, &pledge)?);
            }
            SettingChange::Silence(TierSilence { tier, ideal, max }) => {
                let days = |days| typed::within(VALUE, days, 1, LONGEST_SILENCE);
                let (ideal, max) = (days(ideal)?, days(max)?);
                settings.silence.set(tier, Silence { ideal, max });
            }
            SettingChange::HomeCurrency(code) => {
                settings.home_currency = typed::optional_currency(VALUE, &code)?;
            }
            SettingChange::BusinessYearMonth(month) => {
                settings.business_year_month = typed::within(VALUE, month, 1, 12)?;
            }
            SettingChange::HourCosts(money) => {
                let money = money.map(|money| typed::money(VALUE, &money)).transpose()?;
                settings.hour_costs_minor = money.map(|money| money.minor);
            }
            SettingChange::Week(week) => {
                settings.week =
                    week_typed(week).map_err(|problem| Error::invalid(VALUE, problem))?;
            }
        }
        store::settings::save_rules(&mut change.inner, &settings).await?;
        change.commit().await
    }

    /// Changes how Kept looks, at once and for good: a look is set, not undone.
    ///
    /// # Errors
    /// A refused value, named `value`.
    pub async fn change_preference(&self, input: PreferenceChange) -> Result<()> {
        if let PreferenceChange::Zoom(zoom) = input {
            typed::within("value", zoom, 80, 200)?;
        }
        self.prefer(|preferences| match input {
            PreferenceChange::Language(language) => preferences.language = Some(language),
            PreferenceChange::Theme(theme) => preferences.theme = theme,
            PreferenceChange::Density(density) => preferences.density = density,
            PreferenceChange::Zoom(zoom) => preferences.zoom = zoom,
            PreferenceChange::SingleLetters(act) => preferences.single_letters = act,
        })
        .await
    }

    /// Changes what was chosen on this laptop.
    pub(crate) async fn prefer(&self, set: impl FnOnce(&mut Preferences)) -> Result<()> {
        let now = self.now().instant;
        // A language is chosen before anybody has said who they are.
        let me = store::teammates::me(&mut *self.read().await?).await?;
        let author = me.map_or(Author::Kept, |me| Author::Me(me.id));
        let mut change = self
            .ledger
            .change(now, Intent::ChangePreferences, author)
            .await?;
        let mut preferences = store::settings::preferences(change.conn()).await?;
        set(&mut preferences);
        store::settings::save_preferences(&mut change, &preferences).await?;
        change.commit().await?;
        self.tell(Changed::everything());
        Ok(())
    }

    /// Adds a day on which we do not work.
    ///
    /// # Errors
    /// A refused day or name.
    pub async fn add_holiday(&self, input: AddHoliday) -> Result<HolidayId> {
        let holiday = Holiday {
            id: HolidayId::new(),
            on: typed::day("day", input.day)?,
            name: typed::optional_line("name", &input.name)?,
        };
        let mut change = self.change(Intent::ChangeHolidays).await?;
        change.create(&holiday).await?;
        change.commit().await?;
        Ok(holiday.id)
    }

    /// Makes a holiday a working day again.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_holiday(&self, id: HolidayId) -> Result<()> {
        let mut change = self.change(Intent::ChangeHolidays).await?;
        change.remove::<Holiday>(id).await?;
        change.commit().await
    }
}

impl From<Holiday> for HolidayView {
    fn from(holiday: Holiday) -> Self {
        Self {
            id: holiday.id,
            day: holiday.on,
            name: holiday
                .name
                .map(|name| name.to_string())
                .unwrap_or_default(),
        }
    }
}

impl From<Preferences> for PreferencesView {
    fn from(preferences: Preferences) -> Self {
        Self {
            language: preferences.language,
            theme: preferences.theme,
            density: preferences.density,
            zoom: preferences.zoom,
            single_letters: preferences.single_letters,
        }
    }
}

fn ways(settings: &Settings) -> Vec<WayOfRule> {
    let chosen = |rule| settings.ways.get(&rule).copied();
    let of = |rule| WayOfRule {
        rule,
        way: chosen(rule).unwrap_or_else(|| usual_way(rule)),
    };
    let rules = Rule::ALL.iter().copied();
    rules
        .filter(|rule| rule.is_of_an_account())
        .map(of)
        .collect()
}

fn pledges_view(pledges: &Pledges) -> Vec<PledgeView> {
    let view = |channel: &Channel| PledgeView {
        channel: *channel,
        pledge: pledges.of(*channel).to_string(),
    };
    Channel::ALL.iter().map(view).collect()
}

fn silence_view(silence: &Silences) -> Vec<TierSilence> {
    let view = |tier: &Tier| {
        let Silence { ideal, max } = silence.of(*tier);
        TierSilence {
            tier: *tier,
            ideal,
            max,
        }
    };
    Tier::ALL.iter().map(view).collect()
}

fn week_view(week: &WeeklyPattern) -> Vec<Vec<OpeningSpan>> {
    let time = |minute: u16| {
        // A day that is open to its end closes at 24:00, which no clock shows.
        let seconds = u32::from(minute) * 60;
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
            .or_else(|| NaiveTime::from_hms_opt(23, 59, 59))
            .unwrap_or_default()
    };
    let spans = |weekday| week.spans(weekday).iter();
    let view = |span: &Span| OpeningSpan {
        from: time(span.opens()),
        to: time(span.closes()),
    };
    weekdays()
        .map(|weekday| spans(weekday).map(view).collect())
        .collect()
}

fn week_typed(week: Vec<Vec<OpeningSpan>>) -> Result<WeeklyPattern, Problem> {
    let minute = |time: NaiveTime| {
        u16::try_from(time.num_seconds_from_midnight().div_ceil(60)).unwrap_or(u16::MAX)
    };
    let span = |span: &OpeningSpan| Span::new(minute(span.from), minute(span.to));
    let days = week.iter().map(|spans| spans.iter().map(span).collect());
    let days: Vec<Vec<Span>> = days.collect::<Result<_, Problem>>()?;
    WeeklyPattern::new(days.try_into().map_err(|_| Problem::Missing)?)
}

fn weekdays() -> impl Iterator<Item = chrono::Weekday> {
    (0..7_u8).filter_map(|day| chrono::Weekday::try_from(day).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_crosses_and_comes_back_the_same() -> Result<(), Problem> {
        let mut days: [Vec<Span>; 7] = Default::default();
        days[0] = vec!["09:00-12:00".parse()?, "13:00-24:00".parse()?];
        days[6] = vec!["00:00-08:30".parse()?];
        let week = WeeklyPattern::new(days)?;

        assert_eq!(week_typed(week_view(&week))?, week);
        assert_eq!(
            week_typed(vec![Vec::new(); 6]),
            Err(Problem::Missing),
            "a week has seven days"
        );
        Ok(())
    }
}
