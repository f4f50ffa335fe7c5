//! What clients mean to do once our promises are kept.

use domain::commitments::{Plan, Terms};
use domain::history::Intent;
use domain::ids::{CommitmentId, PlanId};
use store::Connection;

use super::{AddPlan, ChangePlan, PlanChange, PlanView, existing};
use crate::app::{Change, in_sight};
use crate::wire::Named;
use crate::{App, Error, Refused, Result, typed};

const VALUE: &str = "value";

/// Most working days that may have to pass between a promise and a plan.
const MOST_DAYS: i32 = 3650;

impl App {
    /// Writes down something that a client means to do once a promise is kept.
    ///
    /// # Errors
    /// A refused text or date, [`Refused::WrongState`] for what is no promise of ours, or [`Error::NotFound`].
    pub async fn add_plan(&self, input: AddPlan) -> Result<PlanId> {
        let text = typed::line("text", &input.text)?;
        let date = typed::day("date", input.date)?;
        let mut change = self.change(Intent::AddPlan).await?;
        let promise = existing(change.conn(), input.promise).await?;
        in_sight(change.conn(), promise.account).await?;
        if !matches!(promise.terms, Terms::Promise(_)) {
            return Err(Error::Refused(Refused::WrongState));
        }
        let account = input.account.unwrap_or(promise.account);
        in_sight(change.conn(), account).await?;
        let plan = Plan {
            id: PlanId::new(),
            account,
            // Whoever was promised it is who plans with it, until somebody says otherwise.
            contact: promise.contact.filter(|_| account == promise.account),
            text,
            date,
            cost: None,
            promise: promise.id,
            lag_days: 0,
        };
        change.create(&plan).await?;
        change.commit().await?;
        Ok(plan.id)
    }

    /// Changes one field of a plan.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_plan(&self, input: ChangePlan) -> Result<()> {
        let mut change = self.change(Intent::ChangePlan).await?;
        let mut plan = planned(&mut change, input.id).await?;
        match input.change {
            PlanChange::Text(text) => plan.text = typed::line(VALUE, &text)?,
            PlanChange::Date(day) => plan.date = typed::day(VALUE, day)?,
            PlanChange::Contact(contact) => plan.contact = contact,
            PlanChange::Cost(cost) => plan.cost = typed::optional_words(VALUE, &cost)?,
            PlanChange::LagDays(days) => plan.lag_days = typed::within(VALUE, days, 0, MOST_DAYS)?,
        }
        change.save(&plan).await?;
        change.commit().await
    }

    /// Removes a plan that the client no longer has.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn remove_plan(&self, id: PlanId) -> Result<()> {
        let mut change = self.change(Intent::RemovePlan).await?;
        planned(&mut change, id).await?;
        change.remove::<Plan>(id).await?;
        change.commit().await
    }
}

/// A plan of a client that is not in the trash.
async fn planned(change: &mut Change<'_>, id: PlanId) -> Result<Plan> {
    let plan = store::plans::by_id(change.conn(), id)
        .await?
        .ok_or(Error::NotFound("plan"))?;
    in_sight(change.conn(), plan.account).await?;
    Ok(plan)
}

/// What hangs on a promise, soonest first. What is in the trash is out of sight here too.
pub(super) async fn hanging(conn: &mut Connection, id: CommitmentId) -> Result<Vec<PlanView>> {
    let mut views = Vec::new();
    for plan in store::plans::of_promise(conn, id).await? {
        if !store::accounts::is_in_sight(conn, plan.account).await? {
            continue;
        }
        let account = store::accounts::by_id(conn, plan.account)
            .await?
            .ok_or(Error::NotFound("account"))?;
        views.push(PlanView {
            id: plan.id,
            account: Named {
                id: account.id,
                name: account.name.to_string(),
            },
            contact: plan.contact,
            text: plan.text.to_string(),
            date: plan.date,
            cost: plan.cost.as_ref().map(ToString::to_string),
            lag_days: plan.lag_days,
        });
    }
    Ok(views)
}
