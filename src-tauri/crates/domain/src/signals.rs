//! What deserves attention now: computed by rules, never typed.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::Share;
use crate::accounts::Account;
use crate::capabilities::{self, CapabilityStatus};
use crate::commitments::{self, Commitment, Move, Truth};
use crate::contracts::{self, ContractFacts, PastFacts, Renewal};
use crate::forecast::{self, Duties, History, LowOdds, OddsOfDay};
use crate::ids::{
    AccountId, ClaimId, CommitmentId, ContractId, ImportId, MeetingId, MoveId, ReminderId, TouchId,
};
use crate::meetings::{self, MeetingFacts, Weekly};
use crate::money::{Money, Rates};
use crate::reminders::{self, Reminder};
use crate::settings::Settings;
use crate::slips::{self, Slip};
use crate::time::{Now, WorkingTime, Zone};
use crate::touches::{self, TouchFacts};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The rule that raised a signal, by its name in the spec (section 4).
    pub enum Rule {
        /// A promise falls due soon.
        PromiseDue = "promise.due",
        /// A promise's date has passed.
        PromiseOverdue = "promise.overdue",
        /// A promise will hardly be kept: its odds are low, or fell within a week.
        PromiseUnlikely = "promise.unlikely",
        /// Whoever is to do a promise has not taken it, or gave it back (C7).
        PromiseUnaccepted = "promise.unaccepted",
        /// A promise was delivered, and the client has said nothing of it (C3).
        PromiseUnconfirmed = "promise.unconfirmed",
        /// A promise is on something that does not exist, and nobody approved it (K1).
        PromiseUnsupported = "promise.unsupported",
        /// Two promises on one thing have different dates (C9).
        PromiseConflict = "promise.conflict",
        /// So much of a promise's time is over, and plans of the client hang on it: do they know the truth (O4)?
        PromiseTruthCheck = "promise.truth_check",
        /// A promise that somebody else was to do is broken, and its maker has not told the client (C6).
        SellerDebt = "seller.debt",
        /// A promise is known to be off plan, and the client was not told (O1).
        SlipUntold = "slip.untold",
        /// A duty nobody acknowledged falls due soon.
        DutyUnacknowledged = "duty.unacknowledged",
        /// A duty's date has passed.
        DutyLate = "duty.late",
        /// A step of a renewal's runway stands open (N2).
        RenewalStep = "renewal.step",
        /// The last days to give notice, and nobody has said how it will end.
        RenewalNotice = "renewal.notice",
        /// A call is due, or it and the evidence say different things (N4).
        RenewalVerdict = "renewal.verdict",
        /// A running contract lacks its end or its notice.
        ContractIncomplete = "contract.incomplete",
        /// A missed call or an open question is past its pledge (A2).
        TouchOwed = "touch.owed",
        /// Nobody has spoken with a client for longer than is ideal (A4).
        SilenceIdeal = "silence.ideal",
        /// Nobody has spoken with a client for the longest time there may be (A4).
        SilenceMax = "silence.max",
        /// A meeting is near or runs: what to know before it (T2).
        MeetingBrief = "meeting.brief",
        /// A meeting is over, and nobody has said how it went (T2).
        MeetingDebrief = "meeting.debrief",
        /// A claim was not checked for long (K4).
        ClaimStale = "claim.stale",
        /// A claim says that something works which no longer does (K2).
        ClaimBroken = "claim.broken",
        /// Far less was kept than was said in the quarter that is over (D6).
        ForecastOff = "forecast.off",
        /// A hand-set reminder's time has come.
        Reminder = "reminder",
    }
}

impl Rule {
    /// Does it speak of an account? What it says of the company stands in the company's room and its row of Today, and
    /// reaches nobody by itself.
    #[must_use]
    pub const fn is_of_an_account(self) -> bool {
        !matches!(
            self,
            Self::ClaimStale | Self::ClaimBroken | Self::ForecastOff
        )
    }
}

/// How much a signal weighs: Today groups by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth doing.
    Note = 1,
    /// Before it is too late.
    Amber = 2,
    /// Waiting on you.
    Red = 3,
}

/// The fact a signal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A promise or a duty.
    Commitment(CommitmentId),
    /// A contract.
    Contract(ContractId),
    /// A hand-set reminder.
    Reminder(ReminderId),
    /// A missed call or an open question.
    Touch(TouchId),
    /// A planned touch.
    Meeting(MeetingId),
    /// A sentence that asserts something of us.
    Claim(ClaimId),
    /// The account itself.
    Account(AccountId),
    /// Our company as a whole.
    Company,
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Commitment(id) => id.fmt(f),
            Self::Contract(id) => id.fmt(f),
            Self::Reminder(id) => id.fmt(f),
            Self::Touch(id) => id.fmt(f),
            Self::Meeting(id) => id.fmt(f),
            Self::Claim(id) => id.fmt(f),
            Self::Account(id) => id.fmt(f),
            Self::Company => f.write_str("company"),
        }
    }
}

/// Something that deserves attention now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// Rule / subject / episode / step. The same key is delivered once, even when the signal goes and returns.
    pub key: String,
    /// The rule that raised it.
    pub rule: Rule,
    /// What it is about.
    pub subject: Subject,
    /// How much it weighs.
    pub severity: Severity,
    /// The day that matters, in the subject's zone.
    pub due: Option<NaiveDate>,
    /// The threshold that was crossed, where the rule has several (days before the deadline, days of silence).
    pub step: Option<u16>,
    /// The import it came with, when it was true already then: history, which stands in the import's one row of
    /// Today and not in a row of its own (B7).
    pub history_of: Option<ImportId>,
}

impl Signal {
    /// A signal with its key. `episode` is the id of the fact that opened it; a rule without thresholds has no `step`.
    #[must_use]
    pub fn raised(
        rule: Rule,
        subject: Subject,
        episode: impl std::fmt::Display,
        step: Option<u16>,
        severity: Severity,
        due: Option<NaiveDate>,
    ) -> Self {
        let threshold = step.map_or_else(String::new, |step| step.to_string());
        Self {
            key: format!("{rule}/{subject}/{episode}/{threshold}"),
            rule,
            subject,
            severity,
            due,
            step,
            history_of: None,
        }
    }

    /// The same signal, as history of the import that its fact came with.
    #[must_use]
    pub fn as_history_of(mut self, import: Option<ImportId>) -> Self {
        self.history_of = import;
        self
    }
}

/// What the rules say of one account, and how long that stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Verdict {
    /// What deserves attention.
    pub signals: Vec<Signal>,
    /// How the running contracts stand.
    pub renewals: Vec<Renewal>,
    /// What the weekly review goes by; none for an account it leaves out (T6).
    pub weekly: Option<Weekly>,
    /// What the running contracts bring in a year, as [`contracts::worth`] counts it.
    pub worth: i64,
    /// The odds of its open promises, to be kept for the day (D6).
    pub odds: Vec<OddsOfDay>,
    /// Those of them that are low, to be kept for as long as they are (O1).
    pub low_odds: Vec<LowOdds>,
    /// The first instant at which the answer can change without a new fact; none when only a fact can change it.
    pub stands_until: Option<DateTime<Utc>>,
    /// When the first signal that time alone will raise has to reach the person (T7); none when no rule knows of one.
    pub arrives_at: Option<DateTime<Utc>>,
}

impl Verdict {
    /// Adds a signal.
    pub fn raise(&mut self, signal: Signal) {
        self.signals.push(signal);
    }

    /// The answer changes at `instant` at the latest.
    pub fn until(&mut self, instant: DateTime<Utc>) {
        self.stands_until = Some(
            self.stands_until
                .map_or(instant, |known| known.min(instant)),
        );
    }

    /// What the contracts bring, until a later rate holds.
    fn weigh(&mut self, rates: Option<&Rates>, now: &Now) {
        let today = now.today();
        self.worth = contracts::worth(&self.renewals, rates, today);
        let paid_in = self.renewals.iter().filter_map(|renewal| renewal.yearly);
        let next = rates.and_then(|rates| {
            let next = |yearly: Money| rates.next_after(yearly.currency, today);
            paid_in.filter_map(next).min()
        });
        if let Some(next) = next {
            self.until(now.zone.start_of(next));
        }
    }

    /// A signal that time alone will raise has to reach the person at `instant`.
    pub fn arrives(&mut self, instant: DateTime<Utc>) {
        self.arrives_at = Some(self.arrives_at.map_or(instant, |known| known.min(instant)));
    }

    /// Both verdicts as one.
    pub fn join(&mut self, other: Self) {
        self.signals.extend(other.signals);
        self.renewals.extend(other.renewals);
        self.odds.extend(other.odds);
        self.low_odds.extend(other.low_odds);
        self.weekly = self.weekly.or(other.weekly);
        if let Some(instant) = other.stands_until {
            self.until(instant);
        }
        if let Some(instant) = other.arrives_at {
            self.arrives(instant);
        }
    }
}

/// When and with which import a fact came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// The import.
    pub import: ImportId,
    /// When it came in.
    pub at: DateTime<Utc>,
}

/// A commitment with what its signals read beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentFacts {
    /// The commitment.
    pub commitment: Commitment,
    /// Every change of its date, oldest first.
    pub moves: Vec<Move>,
    /// How far the capability is that it is about; none where it names none.
    pub support: Option<CapabilityStatus>,
    /// What hangs on it, and what was said of the truth.
    pub truth: Truth,
    /// How it came in; none when it was typed.
    pub imported: Option<Imported>,
    /// The duties of the client that it waits for, where it has an estimate.
    pub duties: Duties,
    /// The odds that were said of its date on the days of the last week ([`forecast::FALL_WITHIN`]), and maybe some
    /// earlier, in order.
    pub odds: Vec<(NaiveDate, Share)>,
    /// Since when its odds are low, as the last verdict had it.
    pub low_odds: Option<LowOdds>,
}

impl CommitmentFacts {
    /// The move that gave it its current date.
    #[must_use]
    pub fn last_move(&self) -> Option<MoveId> {
        self.moves.last().map(|moved| moved.id)
    }

    /// What opened the episode of the signals about its date: the move that gave it, else the commitment itself.
    #[must_use]
    pub fn episode(&self) -> String {
        match self.last_move() {
            Some(moved) => moved.to_string(),
            None => self.commitment.id.to_string(),
        }
    }

    /// The import it came in with, when its date was over by then at an account in `zone`: history (B7).
    #[must_use]
    pub fn history_of(&self, zone: &Zone) -> Option<ImportId> {
        let over = zone.end_of(self.commitment.dates()?.current().last());
        let imported = self.imported.filter(|imported| over <= imported.at)?;
        Some(imported.import)
    }
}

/// All that the rules read of one account: what is open, and what is over only where it is evidence of a renewal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountFacts {
    /// The account.
    pub account: Account,
    /// Its open commitments.
    pub commitments: Vec<CommitmentFacts>,
    /// Its promises that nobody owes any more and that still wait for a word: delivered ones for the client's, broken
    /// ones that another than their maker was to do for their maker's.
    pub unsettled: Vec<Commitment>,
    /// What was written of its open promises being off plan, and of broken ones what the client does not know; oldest
    /// first.
    pub slips: Vec<Slip>,
    /// Its contracts that have not ended.
    pub contracts: Vec<ContractFacts>,
    /// Of its reminders that are not done, those whose time has come and the next one.
    pub reminders: Vec<Reminder>,
    /// Its meetings that are not debriefed, but for those that were over long ago.
    pub meetings: Vec<MeetingFacts>,
    /// Of its touches, those that wait for an answer and the last one.
    pub touches: TouchFacts,
    /// What is over and speaks for or against a renewal; nothing where no contract stands.
    pub past: PastFacts,
}

vocabulary! {
    /// A kind of company fact that rules read. Each has a version; a verdict keeps the versions it saw.
    pub enum CompanyKind {
        /// The figures of the rules and the week.
        Settings = "settings",
        /// Our holidays.
        Holidays = "holidays",
        /// What currencies are worth in each other.
        Rates = "rates",
    }
}

/// The facts of the company that rules read beside an account's own.
#[derive(Debug, Clone)]
pub struct CompanyFacts {
    /// Our working time: week, holidays and zone.
    pub working: WorkingTime,
    /// The rates into the home currency; none until somebody named it.
    pub rates: Option<Rates>,
    /// What past promises took.
    pub history: Arc<History>,
}

/// Everything the rules say of one account.
#[must_use]
pub fn of_account(
    facts: &AccountFacts,
    company: &CompanyFacts,
    settings: &Settings,
    now: &Now,
) -> Verdict {
    let rooms = [
        commitments::signals,
        slips::signals,
        capabilities::signals,
        forecast::signals,
        contracts::signals,
        reminders::signals,
        touches::signals,
        meetings::signals,
    ];
    let mut verdict = Verdict::default();
    for signals in rooms {
        verdict.join(signals(facts, company, settings, now));
    }
    verdict.weekly = Weekly::of(facts, &verdict.renewals, settings);
    verdict.weigh(company.rates.as_ref(), now);
    verdict
}

impl AccountFacts {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> AccountId {
        self.account.id
    }
}
