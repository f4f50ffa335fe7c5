//! Drafts as records, once their account is known; and which columns of a record a plan covers.

use chrono::NaiveDate;
use domain::accounts::{Account, Contact};
use domain::commitments::{Act, Commitment, DateSetter, Dates, Duty, Kind, Promise, Side, Terms};
use domain::contracts::{Billing, Contract, ContractState, Notice, NoticeUnit, Term};
use domain::endings::Ending;
use domain::fold::fold;
use domain::ids::{AccountId, CommitmentId, ContactId, ContractId, EndingId, TeammateId, TouchId};
use domain::imports::{TableKind, Target, Warning};
use domain::money::{Currency, Money};
use domain::text::Line;
use domain::time::{DueDate, Now};
use domain::touches::{Pledges, Silence, Touch};
use store::imports::{Arriving, FoundAccount};

use uuid::Uuid;

use super::columns::Columns;
use super::rows::{
    AccountDraft, CommitmentDraft, ContactDraft, ContractDraft, EndingDraft, TouchDraft,
};
use super::run::Run;

/// What every record of an import shares.
pub(super) struct Shared {
    /// Who imports: owner, maker, teammate.
    pub(super) me: TeammateId,
    /// Now, where the laptop is.
    pub(super) now: Now,
    /// What amounts are in.
    pub(super) currency: Currency,
}

/// Where a draft belongs.
pub(super) struct Place<'p> {
    /// The id of the record.
    pub(super) id: Uuid,
    /// The account it belongs to; for an account itself.
    pub(super) account: &'p FoundAccount,
    /// The person there.
    pub(super) contact: Option<ContactId>,
}

/// A draft that becomes a record.
pub(super) trait BecomesRecord: Sized + Send + 'static {
    /// The record.
    type Record: Arriving + Send;

    /// The record in its place.
    fn record(self, shared: &Shared, place: &Place<'_>) -> Self::Record;

    /// The folded names by which a record that is there already is recognised as the same.
    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    /// What is odd about it in its place.
    fn odd(_: &Self::Record, _: &FoundAccount, _: &Shared) -> Option<Warning> {
        None
    }

    /// It came in: rows after it may speak of it.
    fn came(_: &mut Run<'_>, _external_id: &str, _: &Self::Record) {}
}

impl BecomesRecord for AccountDraft {
    type Record = Account;

    fn record(self, shared: &Shared, place: &Place<'_>) -> Account {
        Account {
            id: AccountId::from_uuid(place.id),
            name: self.name,
            stage: self.stage,
            tier: self.tier,
            segment: self.segment,
            owner: shared.me,
            language: self.language,
            zone: self.zone.unwrap_or_else(|| shared.now.zone.clone()),
            currency: self.currency,
            website: self.website,
            since: self.since,
            seats: self.seats,
            stay_reason: self.stay_reason,
            dont_cares: None,
            chosen_over: None,
            chosen_why: None,
            results_focused: None,
            notes: self.notes,
            silence: Silence::default(),
            pledges: Pledges::default(),
        }
    }

    fn names(&self) -> Vec<String> {
        vec![fold(self.name.as_str())]
    }

    fn came(run: &mut Run<'_>, external_id: &str, account: &Account) {
        run.account_came(external_id, account);
    }
}

impl BecomesRecord for ContactDraft {
    type Record = Contact;

    fn record(self, _: &Shared, place: &Place<'_>) -> Contact {
        Contact {
            id: ContactId::from_uuid(place.id),
            account: place.account.id,
            name: self.name,
            role: self.role,
            influence: self.influence,
            manner: None,
            route: None,
            personal_win: None,
            email: self.email,
            phone: self.phone,
            language: self.language,
            consents: None,
            left_on: None,
        }
    }

    fn names(&self) -> Vec<String> {
        names(&self.name, self.email.as_ref())
    }

    fn came(run: &mut Run<'_>, _: &str, contact: &Contact) {
        let names = names(&contact.name, contact.email.as_ref());
        run.person_came(contact.account, names, contact.id);
    }
}

impl BecomesRecord for ContractDraft {
    type Record = Contract;

    fn record(self, shared: &Shared, place: &Place<'_>) -> Contract {
        let account = place.account;
        let today = shared.now.day_in(&account.zone);
        // One that was lost, or whose last day is over and that does not renew itself, has ended.
        let is_over = self.lost || (!self.renews && self.end.is_some_and(|end| end < today));
        Contract {
            id: ContractId::from_uuid(place.id),
            account: account.id,
            title: self.title,
            state: if is_over {
                ContractState::Ended {
                    on: self.end.unwrap_or(today),
                    signed_on: self.start,
                }
            } else {
                ContractState::Signed {
                    on: self.start.unwrap_or(today),
                }
            },
            signing_planned_on: None,
            start: self.start,
            term: self.end.map_or(Term::Unknown, |end| Term::Fixed {
                end,
                renews_months: self
                    .renews
                    .then(|| term_months(self.start, end, self.billing)),
            }),
            billing: self.billing,
            notice: self.notice_days.map(|count| Notice {
                count,
                unit: NoticeUnit::Days,
            }),
            our_notice: None,
            value: self.value.map(|minor| Money {
                minor,
                currency: shared.currency,
            }),
            zone: account.zone.clone(),
            predecessor: None,
            price_rule: None,
            call: None,
            notice_given: None,
        }
    }
}

impl BecomesRecord for TouchDraft {
    type Record = Touch;

    fn record(self, shared: &Shared, place: &Place<'_>) -> Touch {
        let account = place.account;
        Touch {
            id: TouchId::from_uuid(place.id),
            account: account.id,
            contact: place.contact,
            teammate: shared.me,
            direction: self.direction,
            channel: self.channel,
            result: self.result,
            at: self.at.instant(&account.zone),
            minutes: self
                .minutes
                .unwrap_or_else(|| self.channel.default_minutes()),
            words: self.words,
            felt: None,
            answers: None,
            knew: None,
            deflected: None,
            meeting: None,
        }
    }

    fn odd(touch: &Touch, account: &FoundAccount, _: &Shared) -> Option<Warning> {
        let is_before = account.zone.day_of(touch.at) < account.since?;
        is_before.then_some(Warning::BeforeAccount)
    }
}

impl BecomesRecord for CommitmentDraft {
    type Record = Commitment;

    fn record(self, shared: &Shared, place: &Place<'_>) -> Commitment {
        let account = place.account;
        let today = shared.now.day_in(&account.zone);
        let made_on = self
            .made_on
            .unwrap_or_else(|| self.due.map_or(today, |due| due.min(today)));
        // What is done was done on its date, or by today where that is still to come.
        let done_on = self.due.map_or(today, |due| due.min(today));
        let due = self
            .due
            .or((self.done && self.side == Side::Ours).then_some(done_on));
        let contact = place.contact;
        let dates = due.map(|due| Dates::said(DueDate::day(due), DateSetter::Us));
        let terms = match (self.side, dates) {
            (Side::Theirs, dates) => Terms::Duty(Duty::asked(dates, contact)),
            (Side::Ours, Some(dates)) => Terms::Promise(Promise::made(dates, Some(made_on))),
            (Side::Ours, None) => Terms::Mention,
        };
        let commitment = Commitment {
            id: CommitmentId::from_uuid(place.id),
            account: account.id,
            contact,
            words: self.words,
            maker: shared.me,
            made_on,
            channel: None,
            kind: Kind::Other,
            source: None,
            contract: None,
            capability: None,
            approver: None,
            acceptance_test: None,
            freely_given: None,
            terms,
        };
        let acts: &[Act] = match (self.done, self.side) {
            (false, _) => &[],
            // What other systems call done waits for nobody's word.
            (true, Side::Ours) => &[Act::Deliver, Act::Confirm],
            (true, Side::Theirs) => &[Act::Finish],
        };
        // What was just said can be done: nothing of it is refused.
        acts.iter().fold(commitment, |commitment, act| {
            commitment
                .clone()
                .after(*act, done_on)
                .unwrap_or(commitment)
        })
    }

    fn odd(commitment: &Commitment, account: &FoundAccount, shared: &Shared) -> Option<Warning> {
        let due = commitment.dates()?.current().last();
        let is_past = due < shared.now.day_in(&account.zone);
        (is_past && commitment.is_open()).then_some(Warning::PastDate)
    }
}

impl BecomesRecord for EndingDraft {
    type Record = Ending;

    fn record(self, _: &Shared, place: &Place<'_>) -> Ending {
        Ending {
            id: EndingId::from_uuid(place.id),
            account: place.account.id,
            contract: None,
            kind: self.kind,
            on: self.on,
            reason: self.reason,
            words: self.words,
        }
    }
}

/// For how many months a contract goes on by itself: as long as its first term was, in whole months; where nobody
/// knows when that began, one billing period.
fn term_months(start: Option<NaiveDate>, end: NaiveDate, billing: Billing) -> u16 {
    let days = start.map_or(0, |start| (end - start).num_days() + 1);
    // The mean length of a Gregorian month is 30.436875 days.
    let months = (days as f64 / 30.436_875).round() as i64;
    match (u16::try_from(months), billing) {
        (Ok(months), _) if months > 0 => months,
        (_, Billing::Monthly) => 1,
        (_, Billing::Quarterly) => 3,
        (_, Billing::Yearly) => 12,
    }
}

/// The columns of the ledger that the columns of a file become, in groups that change or stay as one.
pub(super) fn covered(columns: &Columns) -> Vec<&'static [&'static str]> {
    let mut covered: Vec<&'static [&'static str]> = Vec::new();
    for target in columns.targets() {
        for group in ledger_columns(columns.kind, target) {
            if !covered.contains(group) {
                covered.push(group);
            }
        }
    }
    covered
}

const fn ledger_columns(kind: TableKind, target: Target) -> &'static [&'static [&'static str]] {
    const TERM: &[&str] = &["term", "end_on", "renews_months"];
    const VALUE: &[&str] = &["value_minor", "value_currency"];
    const STANDING: &[&str] = &["state", "signed_on", "ended_on"];
    const DATES: &[&str] = &[
        "side",
        "state",
        "first_due",
        "due",
        "due_set_by",
        "accepted_on",
        "delivered_on",
        "closed_on",
        "confirmed_by",
    ];
    match (kind, target) {
        (TableKind::Account | TableKind::Contact, Target::Name)
        | (_, Target::FirstName | Target::LastName) => &[&["name"]],
        (TableKind::Contract, Target::Lost) => &[STANDING],
        (_, Target::Stage | Target::Lost | Target::Trial) => &[&["stage"]],
        (_, Target::Tier) => &[&["tier"]],
        (_, Target::Segment) => &[&["segment"]],
        (_, Target::Since) => &[&["since"]],
        (_, Target::Seats) => &[&["seats"]],
        (_, Target::Language) => &[&["language"]],
        (_, Target::Zone) => &[&["zone"]],
        (_, Target::Currency) => &[&["currency"]],
        (_, Target::Website) => &[&["website"]],
        (_, Target::StayReason) => &[&["stay_reason"]],
        (_, Target::Notes) => &[&["notes"]],
        (_, Target::Role) => &[&["role"]],
        (_, Target::Influence) => &[&["influence"]],
        (_, Target::Email) => &[&["email"]],
        (_, Target::Phone) => &[&["phone"]],
        (_, Target::Title) => &[&["title"]],
        (_, Target::Start) => &[&["start_on"], STANDING],
        (_, Target::End | Target::Renews) => &[TERM, STANDING],
        (_, Target::Billing) => &[&["billing"], VALUE],
        (_, Target::ValueMonthly | Target::ValueYearly) => &[VALUE],
        (_, Target::NoticeDays) => &[&["notice_count", "notice_unit"]],
        (_, Target::Contact) => &[&["contact_id"]],
        (_, Target::At) => &[&["at"]],
        (_, Target::Direction) => &[&["direction"]],
        (_, Target::Channel) => &[&["channel"]],
        (_, Target::Result) => &[&["result"]],
        (_, Target::Minutes) => &[&["minutes"]],
        (TableKind::Ending, Target::On) => &[&["ended_on"]],
        (_, Target::Reason) => &[&["reason"]],
        (_, Target::CameBack) => &[&["kind"]],
        (_, Target::Words) => &[&["words"]],
        (_, Target::Side | Target::Due | Target::Done) => &[DATES],
        (_, Target::MadeOn) => &[&["made_on"]],
        (
            _,
            Target::ExternalId
            | Target::Account
            | Target::Name
            | Target::On
            | Target::AnsweredAfter
            | Target::ResolvedAfter,
        ) => &[],
    }
}

/// What a person is recognised by.
fn names(name: &Line, email: Option<&Line>) -> Vec<String> {
    let email = email.map(|email| fold(email.as_str()));
    std::iter::once(fold(name.as_str())).chain(email).collect()
}
