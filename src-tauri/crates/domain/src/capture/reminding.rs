//! Lines that ask to be reminded: which words ask, and when.

use chrono::NaiveDate;

use super::dates::{self, dates};
use super::directory::Directory;
use super::grammar::grammar;
use super::heading::{AccountGuess, Heading, heading};
use super::lexicon::DayPart;
use super::periods::Today;
use super::times::{self, Stands, Time, part_of, times};
use super::tokens::Token;
use super::when::When;
use crate::time::{DueDate, Precision};

/// A line that asks to be reminded.
#[derive(Debug)]
pub(super) struct Request {
    pub heading: Heading,
    /// Tokens that ask, in the order of the line.
    pub asking: Vec<(usize, usize)>,
    /// Where a moment belongs to the request: before what leads it, and right after it.
    pub beside: Vec<usize>,
    /// The token after the words that ask, where what is to be done follows them.
    pub leads_to: Option<usize>,
}

impl Request {
    /// Nothing asks to be reminded in a line that begins with `heading`.
    pub fn none(heading: Heading) -> Self {
        Self {
            heading,
            asking: Vec::new(),
            beside: Vec::new(),
            leads_to: None,
        }
    }
}

/// How a request stands in its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// "remind me to …".
    Asking,
    /// "reminder: …".
    Label,
}

/// What asks to be reminded in a line; none where it is something that was said, whatever it says of reminding.
///
/// The words that ask begin the line, behind nothing but a client, a day and a time, or end it, before nothing but a
/// day and a time.
pub(super) fn request(
    line: &str,
    tokens: &[Token<'_>],
    directory: &Directory,
    today: Today,
) -> Option<Request> {
    leading(line, tokens, directory, today).or_else(|| closing(line, tokens, directory, today))
}

fn leading(
    line: &str,
    tokens: &[Token<'_>],
    directory: &Directory,
    today: Today,
) -> Option<Request> {
    let words = &grammar().reminding;
    let (start, end, form, is_bare) = (0..tokens.len()).find_map(|at| {
        let asking = words.asking.longest(tokens, at);
        let bare = words.asking_bare.longest(tokens, at);
        let label = words.labels.longest(tokens, at);
        let end = asking.max(bare).max(label)?;
        let form = if label == Some(end) {
            Form::Label
        } else {
            Form::Asking
        };
        let is_bare = form == Form::Asking && asking != Some(end);
        let names = directory.accounts().find(tokens, at);
        names
            .is_none_or(|(name, _)| name < end)
            .then_some((at, end, form, is_bare))
    })?;

    let mut heading = headed(line, &tokens[..start], directory, today)?;
    if heading.account == AccountGuess::None {
        let after = &tokens[end..];
        heading = match form {
            Form::Label => headed(line, after, directory, today)?,
            Form::Asking => Heading::named_anywhere(after, directory),
        }
        .moved(end);
    }
    let mut taken = vec![false; tokens.len()];
    heading.claim(&mut taken);
    let mut asking = addressing(&tokens[..start], &taken);
    if is_bare && asking.is_empty() && somebody_else(tokens, end, directory, &heading) {
        return None;
    }
    asking.push((start, end));
    for (from, to) in &asking {
        taken[*from..*to].fill(true);
    }
    let moment = Moment::find(tokens, &taken, &[0], today);
    (0..start)
        .all(|at| moment.holds(at) || taken[at] || joins(&tokens[at]))
        .then_some(Request {
            heading,
            asking,
            beside: vec![0, end],
            leads_to: Some(end),
        })
}

fn closing(
    line: &str,
    tokens: &[Token<'_>],
    directory: &Directory,
    today: Today,
) -> Option<Request> {
    let words = &grammar().reminding;
    let end = (1..tokens.len()).rev().find_map(|at| {
        let closing = words.closing.longest(tokens, at);
        closing.max(words.closing_bare.longest(tokens, at))
    })?;
    let (start, is_bare) = match words.closing.ending_at(tokens, end) {
        Some(start) => (start, false),
        None => (words.closing_bare.ending_at(tokens, end)?, true),
    };
    let heading = headed(line, &tokens[..start], directory, today)?;
    let mut taken = vec![false; tokens.len()];
    heading.claim(&mut taken);
    if was_said(
        &tokens[..start],
        &taken[..start],
        directory,
        &heading,
        today,
    ) {
        return None;
    }
    taken[start..end].fill(true);
    let mut asking = vec![(start, end)];
    if is_bare {
        let first = (0..start).find(|at| !taken[*at] && !joins(&tokens[*at]))?;
        match words.addressing.longest(&tokens[..start], first) {
            Some(after) => {
                taken[first..after].fill(true);
                asking.insert(0, (first, after));
            }
            None if words.is_deed(&tokens[start - 1]) => {}
            None => return None,
        }
    }
    let moment = Moment::find(tokens, &taken, &[end], today);
    (end..tokens.len())
        .all(|at| moment.holds(at) || taken[at] || joins(&tokens[at]))
        .then_some(Request {
            heading,
            asking,
            beside: vec![end],
            leads_to: None,
        })
}

/// Whether something was said to a client before the words that ask: by whom, who owes it, or by when (C1).
fn was_said(
    tokens: &[Token<'_>],
    taken: &[bool],
    directory: &Directory,
    heading: &Heading,
    today: Today,
) -> bool {
    let grammar = grammar();
    let names_who_said_it = |at| {
        let name = grammar.said_before.longest(tokens, at);
        name.is_some_and(|name| somebody_named(tokens, name, directory, heading))
    };
    (0..tokens.len())
        .any(|at| grammar.sides.matches(tokens, at).next().is_some() || names_who_said_it(at))
        || dates(tokens, taken, today).iter().any(|day| day.deadline)
}

/// The beginning of a part of a line, where a day or a time before a colon names no client; none where it says by a
/// mark who owes: then something was said.
fn headed(
    line: &str,
    tokens: &[Token<'_>],
    directory: &Directory,
    today: Today,
) -> Option<Heading> {
    let heading = heading(line, tokens, directory);
    if heading.side.is_some() {
        return None;
    }
    let is_new = matches!(heading.account, AccountGuess::New { .. });
    let named = heading
        .name
        .filter(|_| is_new)
        .map(|(start, end)| &tokens[start..end]);
    let is_moment = named.is_some_and(|name| {
        let moment = Moment::find(name, &vec![false; name.len()], &[0], today);
        (0..name.len()).all(|at| moment.holds(at) || joins(&name[at]))
    });
    Some(if is_moment {
        Heading::named_anywhere(tokens, directory)
    } else {
        heading
    })
}

/// Whether somebody else is to be reminded: who stands after words that do not say whom.
fn somebody_else(
    tokens: &[Token<'_>],
    at: usize,
    directory: &Directory,
    heading: &Heading,
) -> bool {
    grammar().reminding.others.longest(tokens, at).is_some()
        || somebody_named(tokens, at, directory, heading)
        || heading
            .name
            .is_some_and(|(name, _)| name == at && !heading.leads)
}

/// Whether the name of a teammate, or of a contact of the client, stands at `at`.
fn somebody_named(
    tokens: &[Token<'_>],
    at: usize,
    directory: &Directory,
    heading: &Heading,
) -> bool {
    let contacts = match heading.account {
        AccountGuess::Known(account) => directory.contacts(account),
        _ => None,
    };
    directory.teammates().find(tokens, at).is_some()
        || contacts.is_some_and(|contacts| contacts.find(tokens, at).is_some())
}

/// Words before a request that belong to it, such as "please", but for those marked in `taken`.
fn addressing(before: &[Token<'_>], taken: &[bool]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < before.len() {
        let end = grammar().reminding.addressing.longest(before, at);
        match end.filter(|end| !taken[at..*end].contains(&true)) {
            Some(end) => {
                found.push((at, end));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn joins(token: &Token<'_>) -> bool {
    token.separates() || token.is(":")
}

/// Where what is to be done begins after `from`, when a word such as "to" or "that" leads to it: that word.
pub(super) fn linking(tokens: &[Token<'_>], taken: &[bool], from: usize) -> Option<(usize, usize)> {
    let first = (from..tokens.len()).find(|at| !taken[*at] && !joins(&tokens[*at]))?;
    let end = grammar().reminding.linking.longest(tokens, first)?;
    // A line that is over there asks for nothing else.
    (end < tokens.len() && !taken[first..end].contains(&true)).then_some((first, end))
}

/// When somebody wants to be reminded: the day and the time that the line says.
#[derive(Debug, Default)]
pub(super) struct Moment {
    date: Option<dates::Found>,
    time: Option<times::Found>,
}

impl Moment {
    /// Finds it in `tokens`, but for those marked in `taken`. What stands at one of `beside`, with nothing but such
    /// tokens between, belongs to the request; otherwise a day counts as in any line, and of times the one beside the
    /// day, then the first that a word such as "at" leads to.
    pub fn find(tokens: &[Token<'_>], taken: &[bool], beside: &[usize], today: Today) -> Self {
        let times = times(tokens, taken);
        let mut moment = Self::default();
        let days = dates(tokens, taken, today);
        for from in beside {
            moment.follow(tokens, taken, *from, &days, &times);
        }
        if moment.date.is_none() {
            let mut taken = taken.to_vec();
            if let Some(time) = &moment.time {
                taken[time.start..time.end].fill(true);
            }
            moment.date = dates::date(tokens, &taken, today);
        }
        if moment.time.is_none() {
            moment.time = moment.most_likely(tokens, taken, &times);
        }
        moment
    }

    /// Takes the days and times that stand in a row from `from` on.
    fn follow(
        &mut self,
        tokens: &[Token<'_>],
        taken: &[bool],
        from: usize,
        days: &[dates::Found],
        times: &[times::Found],
    ) {
        let mut at = from;
        while at < tokens.len() {
            if self.holds(at) {
                at += 1;
                continue;
            }
            let day = days.iter().find(|day| day.start == at);
            let time = times.iter().find(|time| time.start == at);
            if let Some(day) = day.filter(|_| self.date.is_none()) {
                self.date = Some(*day);
                at = day.end;
                if let Some(time) = times.iter().find(|time| time.goes_on(day)) {
                    self.time.get_or_insert(*time);
                    at = time.end;
                }
            } else if let Some(time) = time.filter(|_| self.time.is_none()) {
                self.time = Some(*time);
                at = time.end;
            } else if taken[at] || joins(&tokens[at]) {
                at += 1;
            } else {
                return;
            }
        }
    }

    fn most_likely(
        &self,
        tokens: &[Token<'_>],
        taken: &[bool],
        times: &[times::Found],
    ) -> Option<times::Found> {
        let day = self.date;
        let apart = |time: &times::Found| {
            day.is_none_or(|day| {
                time.end <= day.start || time.start >= day.end || time.goes_on(&day)
            })
        };
        let beside = |time: &times::Found| {
            let by_day = day.is_some_and(|day| {
                time.end == day.start || time.start == day.end || time.goes_on(&day)
            });
            by_day
                || time
                    .start
                    .checked_sub(1)
                    .is_some_and(|before| taken[before])
        };
        let over = |time: &times::Found| {
            let next = tokens.get(time.end);
            next.is_none_or(joins)
                || grammar()
                    .reminding
                    .linking
                    .longest(tokens, time.end)
                    .is_some()
        };
        let said = times.iter().filter(|time| apart(time));
        let said = said.filter(|time| match time.stands {
            Stands::Alone => true,
            Stands::Apart => beside(time) || over(time),
            Stands::Beside => beside(time),
        });
        // Of equals the first.
        said.rev()
            .max_by_key(|time| (beside(time), time.marked))
            .copied()
    }

    /// Whether `at` belongs to it.
    fn holds(&self, at: usize) -> bool {
        let within = |(start, end): (usize, usize)| (start..end).contains(&at);
        self.day_tokens().is_some_and(within) || self.time_tokens().is_some_and(within)
    }

    /// The tokens of the day, without those of the time.
    pub fn day_tokens(&self) -> Option<(usize, usize)> {
        let day = self.date?;
        let end = match self.time {
            Some(time) if time.goes_on(&day) => time.start,
            _ => day.end,
        };
        (day.start < end).then_some((day.start, end))
    }

    /// The tokens of the time.
    pub fn time_tokens(&self) -> Option<(usize, usize)> {
        self.time.map(|time| (time.start, time.end))
    }

    /// When that is, for somebody who says it on `today`.
    pub fn when(&self, tokens: &[Token<'_>], today: NaiveDate) -> When {
        if let Some(Time::Wait(wait)) = self.time.map(|time| time.time) {
            return When::After(wait);
        }
        let part = self
            .date
            .and_then(|day| part_of(&tokens[day.start..day.end]));
        When::Clock {
            day: self.date.map(|day| first_day(day.due, today)),
            time: match self.time {
                Some(time) => time.time.of_day(part),
                None => part.and_then(DayPart::time),
            },
        }
    }
}

/// The day on which somebody is reminded who names a day, a month or a quarter: its first that is not over.
fn first_day(due: DueDate, today: NaiveDate) -> NaiveDate {
    match due.precision() {
        Precision::Day => due.last(),
        Precision::Month | Precision::Quarter => due.from().max(today).min(due.last()),
    }
}
