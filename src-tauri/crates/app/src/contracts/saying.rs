//! What people say of a renewal: notice that was given, and why a call stands against the evidence.

use domain::Problem;
use domain::contracts::{ContractState, Decision, NoticeGiven};
use domain::history::Intent;
use domain::ids::{ContractId, DecisionId};

use super::outlook::Looker;
use super::{DecideRenewal, GiveNotice, existing};
use crate::{App, Error, Refused, Result, typed};

impl App {
    /// Writes down that one side gave notice, with its proof: the contract ends with it.
    ///
    /// # Errors
    /// A refused day, person or words; [`Refused::WrongState`] for a contract that is not signed or of which notice was
    /// given already, or [`Error::NotFound`].
    pub async fn give_notice(&self, input: GiveNotice) -> Result<()> {
        let on = typed::optional_day("on", input.on)?;
        let ends_on = typed::optional_day("ends_on", input.ends_on)?;
        let person = typed::optional_line("person", &input.person)?;
        let words = typed::optional_words("words", &input.words)?;
        let mut change = self.change(Intent::GiveNotice).await?;
        let mut contract = existing(change.conn(), input.contract).await?;
        if !matches!(contract.state, ContractState::Signed { .. })
            || contract.notice_given.is_some()
        {
            return Err(Error::Refused(Refused::WrongState));
        }
        let on = on.unwrap_or_else(|| change.now.day_in(&contract.zone));
        let ends_on = ends_on.unwrap_or_else(|| contract.ends_by_notice(input.party, on));
        if ends_on < on {
            return Err(Error::invalid("ends_on", Problem::EndsBeforeStart));
        }
        contract.notice_given = Some(NoticeGiven {
            party: input.party,
            on,
            ends_on,
            person,
            channel: input.channel,
            words,
        });
        change.save(&contract).await?;
        change.commit().await
    }

    /// Notice was taken back: the contract goes on as it would have. The history keeps what was given.
    ///
    /// # Errors
    /// [`Refused::WrongState`] where no notice was given, or [`Error::NotFound`].
    pub async fn withdraw_notice(&self, id: ContractId) -> Result<()> {
        let mut change = self.change(Intent::WithdrawNotice).await?;
        let mut contract = existing(change.conn(), id).await?;
        if contract.notice_given.take().is_none() {
            return Err(Error::Refused(Refused::WrongState));
        }
        change.save(&contract).await?;
        change.commit().await
    }

    /// Says why we go by the call although the evidence says another thing (N4).
    ///
    /// # Errors
    /// Refused words; [`Refused::WrongState`] where call and outlook do not disagree or that was decided already, or
    /// [`Error::NotFound`].
    pub async fn decide_renewal(&self, input: DecideRenewal) -> Result<DecisionId> {
        let why = typed::words("why", &input.why)?;
        let mut change = self.change(Intent::DecideRenewal).await?;
        let contract = existing(change.conn(), input.contract).await?;
        let today = change.now.day_in(&contract.zone);
        let now = change.now.clone();
        let looker = Looker::at(change.conn(), contract.account, &now)
            .await?
            .ok_or(Error::NotFound("account"))?;
        let outlook = looker.look(&contract, &now).outlook;
        let decided = store::contracts::decisions_at(change.conn(), contract.account).await?;
        let (term_end, call) = contract
            .end_on(today)
            .zip(contract.call_in_term(today))
            .filter(|(_, call)| contract.runs_on(today) && call.disagrees_with(outlook))
            .ok_or(Error::Refused(Refused::WrongState))?;
        let is_same = |decision: &Decision| {
            decision.contract == contract.id
                && (decision.term_end, decision.call, decision.outlook) == (term_end, call, outlook)
        };
        if decided.iter().any(is_same) {
            return Err(Error::Refused(Refused::WrongState));
        }
        let decision = Decision {
            id: DecisionId::new(),
            account: contract.account,
            contract: contract.id,
            term_end,
            call,
            outlook,
            why,
            decider: input.decider.unwrap_or(change.me),
            on: today,
        };
        change.create(&decision).await?;
        change.commit().await?;
        Ok(decision.id)
    }
}
