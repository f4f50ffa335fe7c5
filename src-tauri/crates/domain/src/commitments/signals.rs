//! promise.due, promise.overdue, promise.unaccepted, promise.unconfirmed, promise.truth_check, seller.debt,
//! duty.unacknowledged, duty.late.

use chrono::NaiveDate;

use super::waiting::{asked_on, assumed_on};
use super::{Commitment, DutyState, Move, PromiseState, Terms};
use crate::settings::Settings;
use crate::signals::{
    AccountFacts, CommitmentFacts, CompanyFacts, Rule, Severity, Signal, Subject, Verdict,
};
use crate::time::{Now, Zone};

/// The dates of an account's open commitments, soon or past, and whose word its promises wait for. A date is over when
/// the account's day is over.
#[must_use]
pub fn signals(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let mut verdict = Verdict::default();
    let zone = &facts.account.zone;
    let open = facts.commitments.iter().map(|open| {
        // What came in past its date was broken before Kept knew of it (B7).
        let is_history = open.history_of(zone).is_some();
        let slip = open.standing_slip(facts, company, now);
        let owes_a_word = !is_history && slip.is_none_or(|slip| slip.is_untold());
        (&open.commitment, &open.moves[..], owes_a_word)
    });
    // What nobody owes any more is judged by no date.
    let unsettled = facts.unsettled.iter().map(|over| (over, &[][..], true));
    for (commitment, moves, owes_a_word) in open.chain(unsettled) {
        let mut word = Word {
            commitment,
            moves,
            owes_a_word,
            account: facts,
            company,
            now,
            verdict: &mut verdict,
        };
        word.unaccepted();
        word.unconfirmed();
        word.debt();
    }
    for commitment in &facts.commitments {
        let rules = match &commitment.commitment.terms {
            Terms::Promise(promise) if promise.state.is_open() => Rules {
                soon: Some((Rule::PromiseDue, settings.promise_due_days, Severity::Amber)),
                past: (Rule::PromiseOverdue, Severity::Red),
            },
            Terms::Duty(duty) if duty.state.is_open() => Rules {
                soon: matches!(duty.state, DutyState::Asked).then_some((
                    Rule::DutyUnacknowledged,
                    settings.duty_unacknowledged_days,
                    Severity::Note,
                )),
                past: (Rule::DutyLate, Severity::Amber),
            },
            _ => continue,
        };
        rules.judge(commitment, facts, company, now, &mut verdict);
        truth(commitment, zone, now, &mut verdict);
    }
    verdict
}

/// promise.truth_check (O4). One episode for each date, one step at a time.
fn truth(facts: &CommitmentFacts, zone: &Zone, now: &Now, verdict: &mut Verdict) {
    let (Terms::Promise(promise), made_on) = (&facts.commitment.terms, facts.commitment.made_on)
    else {
        return;
    };
    let (dates, today) = (promise.dates, now.day_in(zone));
    let mut open = facts.truth.open(made_on, dates);
    if let Some((_, next)) = open.find(|(_, day)| *day > today) {
        verdict.until(zone.start_of(next));
    }
    let Some(step) = facts.truth.asks(made_on, dates, today) else {
        return;
    };
    let signal = Signal::raised(
        Rule::PromiseTruthCheck,
        Subject::Commitment(facts.commitment.id),
        facts.episode(),
        Some(step.percent().into()),
        Severity::Amber,
        Some(dates.current().last()),
    );
    verdict.raise(signal.as_history_of(facts.history_of(zone)));
}

/// What speaks before a date, from how many working days on, and what speaks once it is over.
struct Rules {
    soon: Option<(Rule, u16, Severity)>,
    past: (Rule, Severity),
}

impl Rules {
    fn judge(
        &self,
        facts: &CommitmentFacts,
        account: &AccountFacts,
        company: &CompanyFacts,
        now: &Now,
        verdict: &mut Verdict,
    ) {
        let Some(dates) = facts.commitment.dates() else {
            return;
        };
        let due = dates.current().last();
        let zone = &account.account.zone;
        let subject = Subject::Commitment(facts.commitment.id);
        let over = zone.end_of(due);
        let history = facts.history_of(zone);
        let mut raise = |rule, severity| {
            let signal = Signal::raised(rule, subject, facts.episode(), None, severity, Some(due));
            verdict.raise(signal.as_history_of(history));
        };

        if now.instant >= over {
            raise(self.past.0, self.past.1);
            return;
        }
        if let Some((rule, days, severity)) = self.soon {
            let opens = zone.start_of(company.working.nth_before(u32::from(days), due));
            if now.instant < opens {
                verdict.until(opens);
                return;
            }
            raise(rule, severity);
        }
        verdict.until(over);
    }
}

/// One commitment, and whose word it waits for.
struct Word<'a> {
    commitment: &'a Commitment,
    /// Every change of its date, where somebody still owes it.
    moves: &'a [Move],
    /// Nobody has said that the client knows.
    owes_a_word: bool,
    account: &'a AccountFacts,
    company: &'a CompanyFacts,
    now: &'a Now,
    verdict: &'a mut Verdict,
}

impl Word<'_> {
    /// promise.unaccepted (C7): one episode for each time it is handed to somebody.
    fn unaccepted(&mut self) {
        let Some(handed) = self.commitment.handed() else {
            return;
        };
        if !self.has_begun(handed.late_on(&self.company.working)) {
            return;
        }
        let episode = format!("{}.{}", handed.to, handed.on);
        let due = self.commitment.dates().map(|dates| dates.current().last());
        self.raise(Rule::PromiseUnaccepted, episode, Severity::Amber, due);
    }

    /// promise.unconfirmed (C3), until silence is a yes: from then on the fact is written, and nothing speaks.
    fn unconfirmed(&mut self) {
        let Terms::Promise(promise) = &self.commitment.terms else {
            return;
        };
        let PromiseState::Delivered { on } = promise.state else {
            return;
        };
        let working = &self.company.working;
        let assumed = assumed_on(working, on);
        if self.has_begun(asked_on(working, on)) && !self.has_begun(assumed) {
            self.raise(Rule::PromiseUnconfirmed, on, Severity::Note, Some(assumed));
        }
    }

    /// seller.debt (C6).
    fn debt(&mut self) {
        if !self.owes_a_word {
            return;
        }
        let Some(since) = self
            .commitment
            .debt_since(self.moves, &self.company.working)
        else {
            return;
        };
        if self.has_begun(since) {
            self.raise(Rule::SellerDebt, since, Severity::Red, Some(since));
        }
    }

    /// Has this day of the account's begun? If not, the answer may change when it does.
    fn has_begun(&mut self, day: NaiveDate) -> bool {
        let begins = self.account.account.zone.start_of(day);
        let has_begun = self.now.instant >= begins;
        if !has_begun {
            self.verdict.until(begins);
        }
        has_begun
    }

    fn raise(
        &mut self,
        rule: Rule,
        episode: impl std::fmt::Display,
        severity: Severity,
        due: Option<NaiveDate>,
    ) {
        let subject = Subject::Commitment(self.commitment.id);
        let signal = Signal::raised(rule, subject, episode, None, severity, due);
        self.verdict.raise(signal);
    }
}
