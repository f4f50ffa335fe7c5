//! The example: a small company that makes a booking calendar for clinics, and the year behind it.
//!
//! It is told through the same doors as everything else, by a clock that walks through the past, so that its history
//! is one. Dates count from today, so that Today always has something to say.

mod clients;
mod fact;
mod known;
mod offer;
mod running;
mod settled;
mod terms;

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use domain::contracts::ContractAct;
use domain::reminders::Shift;
use domain::time::{DueDate, Now, Zone};
use tokio::sync::broadcast;

use crate::accounts::{AccountChange, AddAccount, AddContact, AddTrust, ContactChange};
use crate::boundaries::{AddBoundary, BoundaryChange, ChangeBoundary};
use crate::capabilities::{AddCapability, CapabilityChange};
use crate::capture::{Became, CaptureAccount, KeepCapture, MeantView};
use crate::claims::{AddClaim, ChangeClaim, ClaimChange};
use crate::commitments::{
    ActOnCommitment, AddPlan, ChangePlan, CommitmentChange, LinkCommitment, MoveCommitment,
    PlanChange,
};
use crate::contracts::{
    ActOnContract, AddContract, ContractChange, MoneyView, NoticeView, RecordStep, TermView,
};
use crate::meetings::PlanMeeting;
use crate::opening::Begin;
use crate::reminders::{PatternView, RecurrenceView, SetReminder, UntilView};
use crate::touches::{ChangeTouch, LogTouch, TouchChange};
use crate::wire::{Changed, Named, Person};
use crate::{App, Clock, Result, Surroundings};
use fact::{End, Entry, Fact};
use known::Known;

/// Who looks after these clients.
const ME: &str = "Mara Lind";

impl App {
    /// Opens an example ledger in the folder of these surroundings, which is empty.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn open_example(
        surroundings: Surroundings,
        clock: Arc<dyn Clock>,
        changed: broadcast::Sender<Changed>,
    ) -> Result<Self> {
        let surroundings = Arc::new(surroundings);
        let now = clock.now();
        let past = Arc::new(Past {
            zone: now.zone.clone(),
            at: Mutex::new(now.instant),
        });
        // Nobody needs to hear of the past.
        let (unheard, _) = broadcast::channel(1);
        let told = Self::open(Arc::clone(&surroundings), Arc::clone(&past) as _, unheard).await?;
        let mut teller = Teller {
            app: told,
            past,
            today: now.today(),
            known: Known::default(),
        };
        teller.tell(&now).await?;
        teller.app.close().await;
        drop(teller);

        let mut app = Self::open(surroundings, clock, changed).await?;
        app.example = true;
        Ok(app)
    }
}

/// A clock that is set by hand, to walk through the past.
struct Past {
    zone: Zone,
    at: Mutex<DateTime<Utc>>,
}

impl Past {
    fn walk_to(&self, instant: DateTime<Utc>) {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = instant;
    }
}

impl Clock for Past {
    fn now(&self) -> Now {
        let instant = *self.at.lock().unwrap_or_else(PoisonError::into_inner);
        Now {
            instant,
            zone: self.zone.clone(),
        }
    }
}

/// Tells the example, and knows the ids behind the keys of its tables.
struct Teller {
    app: App,
    past: Arc<Past>,
    today: NaiveDate,
    known: Known,
}

impl Teller {
    /// Tells everything that happened before `now`, in its order.
    async fn tell(&mut self, now: &Now) -> Result<()> {
        let mut entries = clients::entries();
        entries.extend(terms::entries());
        entries.extend(settled::entries());
        entries.extend(running::entries());
        entries.extend(offer::entries());
        // What was written in one minute stays in the order of its table.
        entries.sort_by_key(|entry| (std::cmp::Reverse(entry.days_ago), entry.hour, entry.minute));

        self.walk_to(500, 9, 0);
        let language = self.app.surroundings.language();
        self.app
            .begin(Begin {
                name: ME.to_owned(),
                language,
                first_account: String::new(),
            })
            .await?;
        for Entry {
            days_ago,
            hour,
            minute,
            fact,
        } in entries
        {
            self.walk_to(days_ago, hour, minute);
            if self.app.now().instant < now.instant {
                self.happens(fact).await?;
            }
        }
        Ok(())
    }

    fn walk_to(&self, days_ago: u16, hour: u32, minute: u32) {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN);
        let day = self.today - Days::new(u64::from(days_ago));
        self.past
            .walk_to(self.past.zone.instant(day.and_time(time)));
    }

    /// The day so many days from today; negative days lie behind.
    fn day(&self, from_today: i64) -> NaiveDate {
        self.today + chrono::TimeDelta::days(from_today)
    }

    async fn happens(&mut self, fact: Fact) -> Result<()> {
        match fact {
            Fact::Teammate { key, name, role } => self.teammate(key, name, role).await,
            Fact::Authority(key, hours, days, euros) => {
                self.authority(key, hours, days, euros).await
            }
            Fact::Client {
                key,
                name,
                stage,
                tier,
                zone,
                language,
            } => {
                let account = AddAccount {
                    name: name.to_owned(),
                    stage,
                    tier,
                };
                let id = self.app.add_account(account).await?;
                self.known.accounts.insert(
                    key,
                    Named {
                        id,
                        name: name.to_owned(),
                    },
                );
                self.account(key, AccountChange::Zone(zone.to_owned()))
                    .await?;
                self.account(key, AccountChange::Language(language.to_owned()))
                    .await
            }
            Fact::Stage(key, stage) => self.account(key, AccountChange::Stage(stage)).await,
            Fact::Owner(key, owner) => {
                let owner = self.teammate_of(owner)?;
                self.account(key, AccountChange::Owner(owner)).await
            }
            Fact::StayReason(key, reason) => {
                self.account(key, AccountChange::StayReason(reason.to_owned()))
                    .await
            }
            Fact::DontCares(key, topics) => {
                self.account(key, AccountChange::DontCares(topics.to_owned()))
                    .await
            }
            Fact::Segment(key, segment) => {
                self.account(key, AccountChange::Segment(segment.to_owned()))
                    .await
            }
            Fact::Chosen(key, over, why) => {
                self.account(key, AccountChange::ChosenOver(Some(over)))
                    .await?;
                self.account(key, AccountChange::ChosenWhy(why.to_owned()))
                    .await
            }
            Fact::Person {
                key,
                at,
                name,
                role,
                influence,
            } => {
                let account = self.account_of(at)?.id;
                let contact = AddContact {
                    account,
                    name: name.to_owned(),
                    role: role.to_owned(),
                };
                let id = self.app.add_contact(contact).await?;
                self.known.contacts.insert(key, (id, name.to_owned()));
                self.contact(key, ContactChange::Influence(Some(influence)))
                    .await
            }
            Fact::Manner(key, manner) => {
                self.contact(key, ContactChange::Manner(manner.to_owned()))
                    .await
            }
            Fact::Trust {
                contact,
                teammate,
                why,
                since,
            } => {
                let trust = AddTrust {
                    contact: self.contact_of(contact)?.0,
                    teammate: teammate.map(|key| self.teammate_of(key)).transpose()?,
                    why: Some(why),
                    since: Some(self.day(since)),
                };
                self.app.add_trust(trust).await.map(drop)
            }
            Fact::Meeting {
                at,
                with,
                kind,
                about,
                place,
                day,
                hour,
                minutes,
                intention,
            } => {
                let meeting = PlanMeeting {
                    account: self.account_of(at)?.id,
                    contacts: vec![self.contact_of(with)?.0],
                    kind,
                    about: about.to_owned(),
                    day: self.day(day),
                    time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN),
                    minutes,
                    zone: None,
                    place: place.to_owned(),
                    intention,
                };
                self.app.plan_meeting(meeting).await.map(drop)
            }
            Fact::Reminder {
                at,
                text,
                day,
                weeks,
            } => {
                let (account, day) = (self.account_of(at)?.id, self.day(day));
                let time = NaiveTime::from_hms_opt(9, 0, 0);
                self.app
                    .set_reminder(SetReminder {
                        account,
                        text: text.to_owned(),
                        day,
                        time,
                        recurrence: weeks.map(|every| RecurrenceView {
                            pattern: PatternView::Weeks {
                                every,
                                on: vec![day.weekday().num_days_from_monday() as u8],
                            },
                            shift: Shift::After,
                            until: UntilView::Ever,
                        }),
                    })
                    .await
                    .map(drop)
            }
            Fact::Touch {
                at,
                with,
                direction,
                channel,
                result,
                words,
                felt,
            } => {
                let (account, contact) = (self.account_of(at)?.id, Some(self.contact_of(with)?.0));
                let touch = LogTouch {
                    account,
                    contact,
                    direction,
                    channel,
                    result,
                    at: None,
                    words: words.to_owned(),
                    knew: None,
                };
                let id = self.app.log_touch(touch).await?;
                match felt {
                    Some(felt) => {
                        self.app
                            .change_touch(ChangeTouch {
                                id,
                                change: TouchChange::Felt(Some(felt)),
                            })
                            .await
                    }
                    None => Ok(()),
                }
            }
            Fact::Capability { .. }
            | Fact::Limits(..)
            | Fact::Became(..)
            | Fact::Honesty(..)
            | Fact::On(..)
            | Fact::Claim { .. }
            | Fact::Boundary { .. } => self.offers(fact).await,
            fact => self.agreed(fact).await,
        }
    }

    /// What exists, what is claimed of it, and what we do not do.
    async fn offers(&mut self, fact: Fact) -> Result<()> {
        match fact {
            Fact::Capability {
                key,
                name,
                status,
                aliases,
            } => {
                let name = name.to_owned();
                let added = AddCapability { name, status };
                let id = self.app.add_capability(added).await?;
                self.known.capabilities.insert(key, id);
                self.capability(key, CapabilityChange::Aliases(aliases.to_owned()))
                    .await
            }
            Fact::Limits(key, limits) => {
                self.capability(key, CapabilityChange::Limits(limits.to_owned()))
                    .await
            }
            Fact::Became(key, status) => {
                self.capability(key, CapabilityChange::Status(status)).await
            }
            Fact::Honesty(key, proof) => {
                self.capability(key, CapabilityChange::Honesty(proof.to_owned()))
                    .await
            }
            Fact::On(key, capability, approver) => {
                let capability = Some(self.capability_of(capability)?);
                self.commitment(key, CommitmentChange::Capability(capability))
                    .await?;
                let approver = approver.map(|key| self.teammate_of(key)).transpose()?;
                match approver {
                    Some(_) => {
                        self.commitment(key, CommitmentChange::Approver(approver))
                            .await
                    }
                    None => Ok(()),
                }
            }
            Fact::Claim {
                text,
                place,
                passage,
                asserts,
                about,
                approver,
            } => {
                let claim = AddClaim {
                    text: text.to_owned(),
                    place,
                    passage: passage.to_owned(),
                    capability: about.map(|key| self.capability_of(key)).transpose()?,
                };
                let id = self.app.add_claim(claim).await?;
                let approver = approver.map(|key| self.teammate_of(key)).transpose()?;
                for change in [
                    ClaimChange::Asserts(asserts),
                    ClaimChange::Approver(approver),
                ] {
                    self.app.change_claim(ChangeClaim { id, change }).await?;
                }
                Ok(())
            }
            Fact::Boundary {
                sentence,
                segment,
                capabilities,
                words,
            } => {
                let boundary = AddBoundary {
                    sentence: sentence.to_owned(),
                    segment: segment.to_owned(),
                };
                let id = self.app.add_boundary(boundary).await?;
                let named = capabilities.iter().map(|key| self.capability_of(key));
                let named = BoundaryChange::Capabilities(named.collect::<Result<_>>()?);
                for change in [named, BoundaryChange::Words(words.to_owned())] {
                    let change = ChangeBoundary { id, change };
                    self.app.change_boundary(change).await?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What was agreed: promises, duties and contracts.
    async fn agreed(&mut self, fact: Fact) -> Result<()> {
        match fact {
            Fact::Said {
                key,
                at,
                person,
                side,
                words,
                due,
                channel,
            } => {
                let account = CaptureAccount::Known {
                    account: self.account_of(at)?.clone(),
                };
                let (id, name) = self.contact_of(person)?.clone();
                let said = KeepCapture {
                    words: words.to_owned(),
                    account,
                    meant: MeantView::Commitment {
                        side,
                        due: due.map(|due| DueDate::day(self.day(due)).into()),
                        person: Some(Person::Theirs { id, name }),
                        channel: Some(channel),
                        capability: None,
                    },
                };
                let captured = self.app.keep_capture(said).await?;
                if let Became::Commitment { id, .. } = captured.became {
                    self.known.commitments.insert(key, id);
                }
                Ok(())
            }
            Fact::Doer(key, doer) => {
                let doer = Some(self.teammate_of(doer)?);
                self.commitment(key, CommitmentChange::Doer(doer)).await
            }
            Fact::SetBy(key, set_by) => self.commitment(key, CommitmentChange::SetBy(set_by)).await,
            Fact::About(key, kind, source) => {
                self.commitment(key, CommitmentChange::Kind(kind)).await?;
                self.commitment(key, CommitmentChange::Source(Some(source)))
                    .await
            }
            Fact::Test(key, test) => {
                self.commitment(key, CommitmentChange::AcceptanceTest(test.to_owned()))
                    .await
            }
            Fact::Estimate(key, days) => {
                self.commitment(key, CommitmentChange::EstimateDays(Some(days)))
                    .await
            }
            Fact::Act(key, act) => {
                let id = self.commitment_of(key)?;
                self.app
                    .act_on_commitment(ActOnCommitment { id, act, on: None })
                    .await
            }
            Fact::Waits(key, other, lag_days) => {
                let link = LinkCommitment {
                    commitment: self.commitment_of(key)?,
                    waits_for: self.commitment_of(other)?,
                    lag_days,
                };
                self.app.link_commitment(link).await.map(drop)
            }
            Fact::Plan {
                key,
                text,
                day,
                cost,
            } => {
                let plan = AddPlan {
                    promise: self.commitment_of(key)?,
                    account: None,
                    text: text.to_owned(),
                    date: self.day(day),
                };
                let id = self.app.add_plan(plan).await?;
                let change = PlanChange::Cost(cost.to_owned());
                self.app.change_plan(ChangePlan { id, change }).await
            }
            Fact::Moved {
                key,
                to,
                set_by,
                reason,
                told,
            } => {
                let moved = MoveCommitment {
                    id: self.commitment_of(key)?,
                    to: DueDate::day(self.day(to)).into(),
                    set_by,
                    reason: reason.to_owned(),
                    told_on: told.map(|told| self.day(told)),
                    stays: None,
                };
                self.app.move_commitment(moved).await
            }
            Fact::Contract {
                key,
                at,
                title,
                start,
                end,
                notice,
            } => {
                let contract = AddContract {
                    account: self.account_of(at)?.id,
                    title: title.to_owned(),
                    start: Some(self.day(start)),
                    term: match end {
                        End::Open => TermView::Unknown,
                        End::Evergreen => TermView::Evergreen,
                        End::On { day, renews_months } => TermView::Fixed {
                            end: self.day(day),
                            renews_months,
                        },
                    },
                    notice: notice.map(|(count, unit)| NoticeView { count, unit }),
                    signed: false,
                };
                let id = self.app.add_contract(contract).await?;
                self.known.contracts.insert(key, id);
                self.app
                    .act_on_contract(ActOnContract {
                        id,
                        act: ContractAct::Sign,
                        on: None,
                    })
                    .await
            }
            Fact::Price(key, minor, currency, billing) => {
                let money = MoneyView {
                    minor,
                    currency: currency.to_owned(),
                };
                self.contract(key, ContractChange::Value(Some(money)))
                    .await?;
                self.contract(key, ContractChange::Billing(billing)).await
            }
            Fact::Call(key, call) => self.contract(key, ContractChange::Call(Some(call))).await,
            Fact::Step {
                key,
                step,
                outcome,
                reason,
            } => {
                let contract = self.contract_of(key)?;
                self.app
                    .record_step(RecordStep {
                        contract,
                        step,
                        outcome,
                        reason: reason.to_owned(),
                    })
                    .await
            }
            _ => Ok(()),
        }
    }
}
