//! The lists of what we owe and what they owe.

use domain::commitments::{Confirmer, Consequence, DutyState, Promise, PromiseState, Side, Terms};
use domain::forecast::asks_for_reason;
use domain::ids::{AccountId, CommitmentId, TeammateId};
use domain::settings::Settings;
use domain::time::{Now, WorkingTime};
use store::Connection;
use store::commitments::{Listed, Standing as Asked};

use super::{
    CommitmentCounts, CommitmentFilter, CommitmentRow, CommitmentView, CommitmentsQuery, Measure,
    OffPlanView, RowOdds, Standing, links, plans, shift, state, truth,
};
use crate::app::working_time;
use crate::capabilities::support;
use crate::wire::{Named, Page};
use crate::{App, Error, Result, page};

/// Rows of one page of the list.
const PAGE: u32 = 150;

/// What one side of an account owes openly.
pub(crate) struct OwedBy {
    /// Soonest due first.
    pub(crate) open: Vec<CommitmentRow>,
    /// How much more there is.
    pub(crate) more: u32,
}

/// What one side of an account owes openly, at most `limit` of it.
pub(crate) async fn owed(
    conn: &mut Connection,
    account: AccountId,
    side: Side,
    limit: u32,
    now: &Now,
) -> Result<OwedBy> {
    let me = store::teammates::me(conn).await?.map(|me| me.id);
    let company = store::facts::company(conn).await?;
    let asked = store::commitments::Question {
        side,
        standing: Asked::Open,
        account: Some(account),
    };
    let listed = store::commitments::standing(conn, &asked, None, limit).await?;
    let in_all = store::commitments::open_of(conn, account, side).await?;
    let seen = Seen {
        me,
        working: &working_time(&company, now),
        settings: &company.settings,
        now,
    };
    let rows = listed.rows.into_iter();
    let mut open: Vec<_> = rows.map(|listed| seen.row(&listed)).collect();
    say_odds(conn, &mut open).await?;
    let shown = u32::try_from(open.len()).unwrap_or(u32::MAX);
    Ok(OwedBy {
        open,
        more: in_all.saturating_sub(shown),
    })
}

/// Commitments as rows of a list.
pub(crate) async fn rows_of(
    conn: &mut Connection,
    listed: &[Listed],
    now: &Now,
) -> Result<Vec<CommitmentRow>> {
    let me = store::teammates::me(conn).await?.map(|me| me.id);
    let company = store::facts::company(conn).await?;
    let seen = Seen {
        me,
        working: &working_time(&company, now),
        settings: &company.settings,
        now,
    };
    Ok(listed.iter().map(|listed| seen.row(listed)).collect())
}

impl App {
    /// A page of what one side owes, soonest first; what is over, newest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn commitments(&self, query: CommitmentsQuery) -> Result<Page<CommitmentRow>> {
        let now = self.now();
        let after = page::after(query.after.as_deref())?;
        let mut reading = self.read().await?;
        let me = store::teammates::me(&mut reading).await?.map(|me| me.id);
        let company = store::facts::company(&mut reading).await?;
        let seen = Seen {
            me,
            working: &working_time(&company, &now),
            settings: &company.settings,
            now: &now,
        };
        let standing = match query.filter {
            CommitmentFilter::OffPlan => {
                let listed = store::commitments::off_plan(
                    &mut reading,
                    now.today(),
                    now.instant,
                    after.as_ref(),
                    PAGE,
                )
                .await?;
                let mut page = page::of(listed, |listed| seen.row(&listed));
                say_odds(&mut reading, &mut page.rows).await?;
                return Ok(page);
            }
            CommitmentFilter::Open => Asked::Open,
            CommitmentFilter::Overdue => Asked::Overdue { today: now.today() },
            CommitmentFilter::Undated => Asked::Undated,
            CommitmentFilter::Waiting => Asked::Waiting,
            CommitmentFilter::Closed => Asked::Closed,
        };
        let asked = store::commitments::Question {
            side: query.side,
            standing,
            account: query.account,
        };
        let listed =
            store::commitments::standing(&mut reading, &asked, after.as_ref(), PAGE).await?;
        let mut page = page::of(listed, |listed| seen.row(&listed));
        say_odds(&mut reading, &mut page.rows).await?;
        Ok(page)
    }

    /// How many commitments there are, for the tabs and the page sentence.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn commitment_counts(&self) -> Result<CommitmentCounts> {
        let now = self.now();
        let mut reading = self.read().await?;
        let company = store::facts::company(&mut reading).await?;
        let today = now.today();
        // The last day of which today is one of the days before it that count as soon.
        let soon = working_time(&company, &now)
            .nth_after(u32::from(company.settings.promise_due_days), today);
        let ours = store::commitments::counts(&mut reading, Side::Ours, today, soon).await?;
        let theirs = store::commitments::counts(&mut reading, Side::Theirs, today, soon).await?;
        Ok(CommitmentCounts {
            we_owe: ours.open,
            we_owe_overdue: ours.overdue,
            we_owe_soon: ours.soon,
            waiting: store::commitments::waiting(&mut reading).await?,
            off_plan: store::slips::off_plan(&mut reading, today, now.instant).await?,
            they_owe: theirs.open,
            they_owe_late: theirs.overdue,
        })
    }

    /// A commitment in full.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn commitment(&self, id: CommitmentId) -> Result<CommitmentView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let listed = store::commitments::listed(&mut reading, id)
            .await?
            .ok_or(Error::NotFound("commitment"))?;
        let moves = store::commitments::moves_of(&mut reading, id).await?;
        let me = store::teammates::me(&mut reading).await?.map(|me| me.id);
        let company = store::facts::company(&mut reading).await?;
        let working = working_time(&company, &now);
        let seen = Seen {
            me,
            working: &working,
            settings: &company.settings,
            now: &now,
        };
        let measure = seen.measure(&listed);
        let (waits_for, awaited_by) = links::linked(&mut reading, id, &seen).await?;

        let commitment = &listed.commitment;
        let offer = self.offer(&mut reading).await?;
        let support = support(&mut reading, commitment, &offer, &now).await?;
        let plans = plans::hanging(&mut reading, id).await?;
        let truth = truth::known(&mut reading, commitment, &moves, measure.today).await?;
        let mut shown_moves = Vec::new();
        for entry in &moves {
            shown_moves.push(super::MoveView {
                cause: shift::cause(&mut reading, entry, &now).await?,
                ..measure.moved(entry)
            });
        }
        let promise = match &commitment.terms {
            Terms::Promise(promise) => Some(promise),
            Terms::Mention | Terms::Duty(_) => None,
        };
        let consequence = match &commitment.terms {
            Terms::Duty(duty) => duty.consequence.as_ref(),
            Terms::Mention | Terms::Promise(_) => None,
        };
        let Course {
            accepted_on,
            delivered_on,
            closed_on,
            assumed,
        } = course(&commitment.terms);
        Ok(CommitmentView {
            contact: commitment.contact,
            maker: commitment.maker,
            doer: promise.and_then(|promise| promise.doer),
            made_on: commitment.made_on,
            channel: commitment.channel,
            kind: commitment.kind,
            source: commitment.source,
            contract: commitment.contract,
            support,
            acceptance_test: commitment.acceptance_test.as_ref().map(ToString::to_string),
            freely_given: commitment.freely_given,
            first: commitment.dates().map(|dates| dates.first().into()),
            internal_target: promise.and_then(|promise| promise.internal_target),
            estimate_days: promise.and_then(|promise| promise.estimate_days),
            start: promise.and_then(|promise| promise.start),
            work_done: promise.and_then(|promise| promise.work_done),
            low_odds_reason: promise.and_then(low_odds_reason),
            consequence_days: match consequence {
                Some(Consequence::Days(days)) => Some(*days),
                _ => None,
            },
            consequence_text: match consequence {
                Some(Consequence::Text(text)) => Some(text.to_string()),
                _ => None,
            },
            acknowledged_by: match &commitment.terms {
                Terms::Duty(duty) => duty.acknowledged_by(),
                Terms::Mention | Terms::Promise(_) => None,
            },
            accepted_on,
            delivered_on,
            closed_on,
            assumed,
            result: promise.and_then(|promise| {
                let course = domain::commitments::Course::of(promise, &moves, &working);
                Some(promise.closed(&course, &working, measure.today)?.result)
            }),
            moves: shown_moves,
            waits_for,
            awaited_by,
            quality: commitment.quality().into_iter().map(Into::into).collect(),
            plans,
            truth,
            acts: commitment.acts(),
            row: seen.row(&listed),
        })
    }
}

/// Says the odds of the rows' open promises.
async fn say_odds(conn: &mut Connection, rows: &mut [CommitmentRow]) -> Result<()> {
    let is_open = |row: &&mut CommitmentRow| {
        row.side == Side::Ours && matches!(row.standing, Standing::Soon | Standing::Open)
    };
    let ids: Vec<CommitmentId> = rows.iter_mut().filter(is_open).map(|row| row.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let odds = store::forecast::latest(conn, &ids).await?;
    for row in rows.iter_mut().filter(is_open) {
        row.odds = odds.get(&row.id).map(|odds| RowOdds {
            percent: odds.percent(),
            is_low: asks_for_reason(*odds),
        });
    }
    Ok(())
}

fn low_odds_reason(promise: &Promise) -> Option<String> {
    promise.low_odds_reason.as_ref().map(ToString::to_string)
}

/// The days of its way.
struct Course {
    accepted_on: Option<chrono::NaiveDate>,
    delivered_on: Option<chrono::NaiveDate>,
    closed_on: Option<chrono::NaiveDate>,
    assumed: bool,
}

fn course(terms: &Terms) -> Course {
    let mut course = Course {
        accepted_on: None,
        delivered_on: None,
        closed_on: None,
        assumed: false,
    };
    match terms {
        Terms::Mention => {}
        Terms::Promise(promise) => {
            course.accepted_on = promise.accepted_on;
            match promise.state {
                PromiseState::Delivered { on } => course.delivered_on = Some(on),
                PromiseState::Confirmed {
                    delivered_on,
                    on,
                    by,
                } => {
                    course.delivered_on = Some(delivered_on);
                    course.closed_on = Some(on);
                    course.assumed = by == Confirmer::Assumed;
                }
                PromiseState::Broken { on }
                | PromiseState::Withdrawn { on }
                | PromiseState::Released { on } => {
                    course.closed_on = Some(on);
                }
                _ => {}
            }
        }
        Terms::Duty(duty) => match duty.state {
            DutyState::Asked => {}
            DutyState::Acknowledged { on, .. } => course.accepted_on = Some(on),
            DutyState::Done { on } => {
                course.delivered_on = Some(on);
                course.closed_on = Some(on);
            }
            DutyState::Waived { on } => course.closed_on = Some(on),
        },
    }
    course
}

/// Who looks, and when.
pub(super) struct Seen<'a> {
    me: Option<TeammateId>,
    working: &'a WorkingTime,
    settings: &'a Settings,
    now: &'a Now,
}

impl<'a> Seen<'a> {
    pub(super) const fn new(
        me: Option<TeammateId>,
        working: &'a WorkingTime,
        settings: &'a Settings,
        now: &'a Now,
    ) -> Self {
        Self {
            me,
            working,
            settings,
            now,
        }
    }
}

impl Seen<'_> {
    fn measure(&self, listed: &Listed) -> Measure<'_> {
        Measure {
            today: self.now.day_in(&listed.zone),
            working: self.working,
            settings: self.settings,
        }
    }

    /// What is written of its being off plan, else that its date has passed or nobody answered for its low odds. What came to a good end is not.
    fn off_plan(&self, listed: &Listed) -> Option<OffPlanView> {
        let Terms::Promise(promise) = &listed.commitment.terms else {
            return None;
        };
        let is_broken = matches!(promise.state, PromiseState::Broken { .. });
        if !promise.state.is_open() && !is_broken {
            return None;
        }
        let (due, now) = (promise.dates.current(), self.now.instant);
        let over = listed.zone.end_of(due.last());
        let (since, is_untold) = match listed.slip {
            Some(slip) => (slip.since, slip.is_untold),
            None if promise.state.is_open() => {
                let low = listed.low_odds.as_ref();
                let unanswered = low.and_then(|low| low.known_since(due, &[], now));
                let passed = (now >= over).then_some(over);
                (unanswered.into_iter().chain(passed).min()?, true)
            }
            None => return None,
        };
        Some(OffPlanView {
            since: since.into(),
            is_untold,
        })
    }

    pub(super) fn row(&self, listed: &Listed) -> CommitmentRow {
        let commitment = &listed.commitment;
        let measure = self.measure(listed);
        let dates = commitment.dates();
        // A promise's doer is one of us, and named when that is somebody else; a duty's is their contact.
        let doer = match &commitment.terms {
            Terms::Promise(promise) => promise
                .doer
                .filter(|doer| *doer != commitment.maker)
                .and(listed.doer_name.as_ref()),
            Terms::Mention | Terms::Duty(_) => None,
        };
        CommitmentRow {
            id: commitment.id,
            account: Named {
                id: commitment.account,
                name: listed.account_name.to_string(),
            },
            side: commitment.side(),
            words: commitment.words.to_string(),
            contact: listed.contact_name.as_ref().map(ToString::to_string),
            maker: (Some(commitment.maker) != self.me).then(|| listed.maker_name.to_string()),
            doer: doer.map(ToString::to_string),
            due: dates.map(|dates| dates.current().into()),
            set_by: dates.map(|dates| dates.set_by),
            is_dictated: commitment.is_dictated(),
            days: dates.map(|dates| measure.days_to(dates.current().last())),
            odds: None,
            state: state(commitment),
            standing: measure.standing(commitment),
            next_act: measure.next_act(commitment),
            off_plan: self.off_plan(listed),
        }
    }
}
