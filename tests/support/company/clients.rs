//! One client of a company, and everything that belongs to it.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::Problem;
use domain::accounts::{Account, Contact, Influence, Stage, Tier};
use domain::commitments::{
    Commitment, Confirmer, DateSetter, Dates, Duty, DutyState, Kind, Promise, PromiseState, Terms,
};
use domain::contracts::{Billing, Contract, ContractState, Notice, NoticeUnit, Term};
use domain::ids::{AccountId, CommitmentId, ContactId, ContractId, TouchId};
use domain::money::{Currency, Money};
use domain::text::Line;
use domain::time::{DueDate, Zone};
use domain::touches::{Channel, Direction, Pledges, Silence, Touch, TouchResult};

use super::chance::{Chance, Ids};
use super::words::Tongue;
use super::{Company, Draw, PAST_DAYS, QUARTERS};

/// A client with everything that belongs to it but what was said, which is [`Company::touches`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its place among the company's clients, from 0.
    pub place: u32,
    /// The client.
    pub account: Account,
    /// The people there.
    pub contacts: Vec<Contact>,
    /// Its contracts, the oldest first.
    pub contracts: Vec<Contract>,
    /// What either side owes, or owed.
    pub commitments: Vec<Commitment>,
}

/// One in so many commitments still stands open.
const OPEN_ONE_IN: u32 = 125;

impl Company {
    /// Its clients, one after the other.
    ///
    /// # Errors
    /// Never for the words in this module.
    pub fn clients(&self) -> impl Iterator<Item = Result<Client, Problem>> + '_ {
        (0..self.sizes.accounts).map(|place| self.client(place))
    }

    fn client(&self, place: u32) -> Result<Client, Problem> {
        let mut chance = self.chance(Draw::Client, place);
        let mut ids = Ids::from(self.begun_at(), place, self.chance(Draw::ClientIds, place));
        let tongue = chance.weighed(&Tongue::ALL);
        let account = self.account(place, tongue, AccountId::from_uuid(ids.next()), &mut chance)?;
        let mut client = Client {
            place,
            account,
            contacts: Vec::new(),
            contracts: Vec::new(),
            commitments: Vec::new(),
        };
        for _ in 0..self.contacts[place as usize] {
            let contact = contact(
                &client,
                tongue,
                ContactId::from_uuid(ids.next()),
                &mut chance,
            )?;
            client.contacts.push(contact);
        }
        let contracts = chance.weighed(&[(5, 0), (72, 1), (21, 2), (2, 3)]);
        for nth in 0..contracts {
            let id = ContractId::from_uuid(ids.next());
            let contract = self.contract(&client, tongue, id, nth + 1 < contracts, &mut chance)?;
            client.contracts.push(contract);
        }
        for _ in 0..self.commitments[place as usize] {
            let id = CommitmentId::from_uuid(ids.next());
            let commitment = self.commitment(&client, tongue, id, &mut chance)?;
            client.commitments.push(commitment);
        }
        Ok(client)
    }

    fn account(
        &self,
        place: u32,
        tongue: &Tongue,
        id: AccountId,
        chance: &mut Chance,
    ) -> Result<Account, Problem> {
        use Stage::{Active, Churned, Declined, Onboarding, Paused, Prospect};
        // The first client is one that is spoken to, whatever chance says of the others.
        let stage = if place == 0 {
            Active
        } else {
            chance.weighed(&[
                (70, Active),
                (5, Onboarding),
                (8, Prospect),
                (4, Paused),
                (11, Churned),
                (2, Declined),
            ])
        };
        Ok(Account {
            id,
            name: tongue.account(chance)?,
            stage,
            tier: chance.weighed(&[
                (5, Tier::Strategic),
                (55, Tier::Standard),
                (40, Tier::Light),
            ]),
            segment: Some(Line::parse(chance.pick(tongue.segments))?),
            owner: self.us[chance.below(self.us.len() as u32) as usize].id,
            language: Some(Line::parse(tongue.language)?),
            zone: Zone::parse(chance.pick(tongue.zones))?,
            currency: Some(Currency::parse(tongue.currency)?),
            website: None,
            since: Some(self.day_ago(chance.between(0, 2_000))),
            seats: Some(chance.below(400) + 1),
            stay_reason: chance
                .percent(20)
                .then(|| tongue.said(chance))
                .transpose()?,
            dont_cares: None,
            chosen_over: None,
            chosen_why: None,
            results_focused: None,
            notes: chance
                .percent(15)
                .then(|| tongue.said(chance))
                .transpose()?,
            silence: Silence::default(),
            pledges: Pledges::default(),
        })
    }

    /// A contract; the last of a client's may run, those before it are over.
    fn contract(
        &self,
        client: &Client,
        tongue: &Tongue,
        id: ContractId,
        is_over: bool,
        chance: &mut Chance,
    ) -> Result<Contract, Problem> {
        let zone = &client.account.zone;
        // A few runways are open and a few ends near; most have a year and more before them.
        let ahead = if chance.percent(3) {
            chance.between(5, 150)
        } else {
            chance.between(400, 1_100)
        };
        let runs = !is_over && matches!(client.account.stage, Stage::Active | Stage::Onboarding);
        let ended_on = self.day_ago(chance.between(10, 600));
        let end = if runs { self.day_ago(-ahead) } else { ended_on };
        let start = end - Days::new(730) + Days::new(1);
        let signed_on = start - Days::new(chance.below(40).into());
        let renews = runs && chance.percent(70);
        let term = Term::Fixed {
            end,
            renews_months: renews.then_some(12),
        };
        let months = |count| Notice {
            count,
            unit: NoticeUnit::Months,
        };
        let six_weeks = Notice {
            count: 42,
            unit: NoticeUnit::Days,
        };
        Ok(Contract {
            id,
            account: client.account.id,
            title: Line::parse(chance.pick(tongue.titles))?,
            state: if runs {
                ContractState::Signed { on: signed_on }
            } else if is_over || client.account.stage == Stage::Churned {
                ContractState::Ended {
                    on: ended_on,
                    signed_on: Some(signed_on),
                }
            } else {
                ContractState::Draft
            },
            signing_planned_on: None,
            start: Some(start),
            // What was never written down stays a note of the import, not a signal of a day.
            term: if runs && chance.percent(1) {
                Term::Unknown
            } else {
                term
            },
            billing: chance.weighed(&[
                (5, Billing::Monthly),
                (2, Billing::Quarterly),
                (3, Billing::Yearly),
            ]),
            notice: Some(chance.weighed(&[(5, months(1)), (3, months(3)), (2, six_weeks)])),
            our_notice: None,
            value: Some(Money {
                minor: chance.between(50, 5_000) * 1_000,
                currency: Currency::parse(tongue.currency)?,
            }),
            zone: zone.clone(),
            predecessor: client.contracts.last().map(|before| before.id),
            price_rule: None,
            call: None,
            notice_given: None,
        })
    }

    fn commitment(
        &self,
        client: &Client,
        tongue: &Tongue,
        id: CommitmentId,
        chance: &mut Chance,
    ) -> Result<Commitment, Problem> {
        let is_ours = chance.percent(70);
        let is_open = chance.below(OPEN_ONE_IN) == 0
            && !matches!(client.account.stage, Stage::Churned | Stage::Declined);
        // Closed ones lie all over the past; of the open ones a few are late, and most have some weeks.
        let due = if is_open {
            self.day_ago(chance.weighed(&[(1, 3), (1, 12), (2, -1), (4, -9), (8, -25), (8, -60)]))
        } else {
            self.day_ago(chance.between(2, PAST_DAYS as i64))
        };
        let made_on = due - Days::new(chance.between(3, 60).unsigned_abs());
        let closed_on = due + Days::new(chance.below(2).into());
        let maker = &self.us[chance.below(self.us.len() as u32) as usize];
        let contact = anybody(client, chance);
        let dates = Dates::said(
            DueDate::day(due),
            chance.weighed(&[(7, DateSetter::Us), (3, DateSetter::Client)]),
        );
        let terms = if is_ours {
            let mut promise = Promise::made(dates, Some(made_on));
            promise.state = match (is_open, chance.below(100)) {
                (true, ..30) => PromiseState::Made,
                (true, ..70) => PromiseState::Accepted,
                (true, _) => PromiseState::InProgress,
                (false, 0) => PromiseState::Delivered { on: closed_on },
                (false, ..80) => PromiseState::Confirmed {
                    delivered_on: due,
                    on: closed_on,
                    by: Confirmer::Client(contact),
                },
                (false, ..86) => PromiseState::Broken { on: closed_on },
                (false, ..94) => PromiseState::Withdrawn { on: closed_on },
                (false, _) => PromiseState::Released { on: closed_on },
            };
            if promise.state == PromiseState::Made {
                promise.accepted_on = None;
            }
            Terms::Promise(promise)
        } else {
            let mut duty = Duty::asked(Some(dates), contact);
            duty.state = match (is_open, chance.below(100)) {
                (true, ..50) => DutyState::Asked,
                (true, _) => DutyState::Acknowledged {
                    on: made_on,
                    by: contact,
                },
                (false, ..85) => DutyState::Done { on: closed_on },
                (false, _) => DutyState::Waived { on: closed_on },
            };
            Terms::Duty(duty)
        };
        Ok(Commitment {
            id,
            account: client.account.id,
            contact,
            words: tongue.said(chance)?,
            maker: maker.id,
            made_on,
            channel: Some(channel(chance)),
            kind: chance.weighed(&[(6, Kind::Delivery), (3, Kind::Answer), (1, Kind::Price)]),
            source: None,
            contract: None,
            capability: None,
            approver: None,
            acceptance_test: None,
            freely_given: None,
            terms,
        })
    }

    /// What was said with a client in one quarter, the oldest first.
    ///
    /// # Errors
    /// Never for the words in this module.
    pub fn touches(&self, client: &Client, quarter: u32) -> Result<Vec<Touch>, Problem> {
        let stream = client.place * QUARTERS + quarter;
        let mut chance = self.chance(Draw::Touches, stream);
        let end = self.quarter_end(quarter);
        let mut ids = Ids::from(end, client.place, self.chance(Draw::TouchIds, stream));
        let all = self.touches[client.place as usize];
        // What does not divide evenly falls into the latest quarters.
        let usual = |quarter| (all + quarter) / QUARTERS;
        // With a client that has become quiet, what would fall into the last quarter was said in the one before.
        let count = match (QUARTERS - 1 - quarter, self.is_quiet(client)) {
            (0, true) => 0,
            (1, true) => usual(quarter) + usual(quarter + 1),
            _ => usual(quarter),
        };
        let tongue = tongue_of(client);
        let span = TimeDelta::days(PAST_DAYS as i64) / QUARTERS as i32;
        let mut times: Vec<DateTime<Utc>> = (0..count)
            .map(|_| end - span * chance.between(1, 1_000_000) as i32 / 1_000_000)
            .collect();
        times.sort_unstable();
        times
            .into_iter()
            .map(|at| {
                self.touch(
                    client,
                    tongue,
                    TouchId::from_uuid(ids.next()),
                    at,
                    &mut chance,
                )
            })
            .collect()
    }

    /// Has nobody spoken to this client for a quarter? Never to the first one.
    fn is_quiet(&self, client: &Client) -> bool {
        client.place > 0 && self.chance(Draw::Quiet, client.place).percent(4)
    }

    fn touch(
        &self,
        client: &Client,
        tongue: &Tongue,
        id: TouchId,
        at: DateTime<Utc>,
        chance: &mut Chance,
    ) -> Result<Touch, Problem> {
        let channel = channel(chance);
        let direction = chance.weighed(&[(1, Direction::Inbound), (1, Direction::Outbound)]);
        let result = match channel {
            Channel::Email | Channel::Chat if direction == Direction::Outbound => TouchResult::Sent,
            Channel::Call if chance.percent(12) => TouchResult::Missed,
            _ => TouchResult::Reached,
        };
        Ok(Touch {
            id,
            account: client.account.id,
            contact: chance
                .percent(80)
                .then(|| anybody(client, chance))
                .flatten(),
            teammate: self.us[chance.below(self.us.len() as u32) as usize].id,
            direction,
            channel,
            result,
            // The ledger keeps milliseconds.
            at: DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at),
            minutes: channel.default_minutes(),
            words: chance
                .percent(35)
                .then(|| tongue.said(chance))
                .transpose()?,
            felt: chance.percent(10).then(|| chance.between(-2, 3) as i8),
            answers: None,
            knew: None,
            deflected: None,
            meeting: None,
        })
    }

    /// The day that lies so many days before the company's; a negative number lies after it.
    fn day_ago(&self, days: i64) -> NaiveDate {
        self.now.today() - TimeDelta::days(days)
    }
}

/// The tongue in which a client's words are.
pub(super) fn tongue_of(client: &Client) -> &'static Tongue {
    let language = client.account.language.as_ref().map(Line::as_str);
    let speaks = |(_, tongue): &&(u32, &'static Tongue)| Some(tongue.language) == language;
    Tongue::ALL.iter().find(speaks).unwrap_or(&Tongue::ALL[0]).1
}

/// Somebody at the client; nobody where nobody is known.
fn anybody(client: &Client, chance: &mut Chance) -> Option<ContactId> {
    let count = u32::try_from(client.contacts.len()).ok()?;
    (count > 0).then(|| client.contacts[chance.below(count) as usize].id)
}

fn channel(chance: &mut Chance) -> Channel {
    use Channel::{Call, Chat, Email, Meeting, Training, Visit};
    chance.weighed(&[
        (40, Email),
        (30, Call),
        (15, Chat),
        (9, Meeting),
        (4, Visit),
        (2, Training),
    ])
}

fn contact(
    client: &Client,
    tongue: &Tongue,
    id: ContactId,
    chance: &mut Chance,
) -> Result<Contact, Problem> {
    use Influence::{Blocker, Champion, Decider, Sceptic, User};
    let name = tongue.contact(chance)?;
    let email = format!(
        "p{}.{}@client{}.example",
        client.contacts.len(),
        chance.below(10_000),
        client.place
    );
    let influences = [
        (70, None),
        (8, Some(User)),
        (8, Some(Champion)),
        (8, Some(Decider)),
        (4, Some(Sceptic)),
        (2, Some(Blocker)),
    ];
    Ok(Contact {
        id,
        account: client.account.id,
        name,
        role: Some(Line::parse(chance.pick(tongue.roles))?),
        influence: chance.weighed(&influences),
        manner: None,
        route: None,
        personal_win: None,
        email: Some(Line::parse(&email)?),
        phone: None,
        language: None,
        consents: None,
        left_on: chance.percent(4).then_some(client.account.since).flatten(),
    })
}
