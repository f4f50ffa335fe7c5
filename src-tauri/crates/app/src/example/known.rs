//! The ids behind the keys of the example's tables.

use std::collections::HashMap;

use domain::ids::{CapabilityId, CommitmentId, ContactId, ContractId, TeammateId};

use super::Teller;
use crate::accounts::{AccountChange, ChangeAccount, ChangeContact, ContactChange};
use crate::capabilities::{CapabilityChange, ChangeCapability};
use crate::commitments::{ChangeCommitment, CommitmentChange};
use crate::contracts::{ChangeContract, ContractChange, MoneyView};
use crate::teammates::{AddTeammate, ChangeTeammate, TeammateChange};
use crate::wire::Named;
use crate::{Error, Result};

/// What has been told of so far, by key.
#[derive(Default)]
pub(super) struct Known {
    pub teammates: HashMap<&'static str, TeammateId>,
    pub accounts: HashMap<&'static str, Named>,
    pub contacts: HashMap<&'static str, (ContactId, String)>,
    pub commitments: HashMap<&'static str, CommitmentId>,
    pub contracts: HashMap<&'static str, ContractId>,
    pub capabilities: HashMap<&'static str, CapabilityId>,
}

impl Teller {
    pub(super) async fn teammate(
        &mut self,
        key: &'static str,
        name: &str,
        role: &str,
    ) -> Result<()> {
        self.app
            .add_teammate(AddTeammate {
                name: name.to_owned(),
                role: role.to_owned(),
            })
            .await?;
        let teammates = self.app.teammates().await?;
        let added = teammates.into_iter().find(|teammate| teammate.name == name);
        self.known
            .teammates
            .insert(key, added.ok_or(Error::NotFound("teammate"))?.id);
        Ok(())
    }

    pub(super) async fn authority(
        &self,
        key: &str,
        hours: u16,
        days: u16,
        euros: i64,
    ) -> Result<()> {
        let id = self.teammate_of(key)?;
        let money = MoneyView {
            minor: euros * 100,
            currency: "EUR".to_owned(),
        };
        let changes = [
            TeammateChange::HoursAMonth(Some(hours)),
            TeammateChange::DaysOfDelay(Some(days)),
            TeammateChange::Money(Some(money)),
        ];
        for change in changes {
            self.app
                .change_teammate(ChangeTeammate { id, change })
                .await?;
        }
        Ok(())
    }

    pub(super) async fn account(&self, key: &str, change: AccountChange) -> Result<()> {
        self.app
            .change_account(ChangeAccount {
                id: self.account_of(key)?.id,
                change,
            })
            .await
    }

    pub(super) async fn contact(&self, key: &str, change: ContactChange) -> Result<()> {
        self.app
            .change_contact(ChangeContact {
                id: self.contact_of(key)?.0,
                change,
            })
            .await
    }

    pub(super) async fn commitment(&self, key: &str, change: CommitmentChange) -> Result<()> {
        self.app
            .change_commitment(ChangeCommitment {
                id: self.commitment_of(key)?,
                change,
            })
            .await
    }

    pub(super) async fn contract(&self, key: &str, change: ContractChange) -> Result<()> {
        self.app
            .change_contract(ChangeContract {
                id: self.contract_of(key)?,
                change,
            })
            .await
    }

    pub(super) async fn capability(&self, key: &str, change: CapabilityChange) -> Result<()> {
        self.app
            .change_capability(ChangeCapability {
                id: self.capability_of(key)?,
                change,
            })
            .await
    }

    pub(super) fn capability_of(&self, key: &str) -> Result<CapabilityId> {
        self.known
            .capabilities
            .get(key)
            .copied()
            .ok_or(Error::NotFound("capability"))
    }

    pub(super) fn teammate_of(&self, key: &str) -> Result<TeammateId> {
        self.known
            .teammates
            .get(key)
            .copied()
            .ok_or(Error::NotFound("teammate"))
    }

    pub(super) fn account_of(&self, key: &str) -> Result<&Named> {
        self.known
            .accounts
            .get(key)
            .ok_or(Error::NotFound("account"))
    }

    pub(super) fn contact_of(&self, key: &str) -> Result<&(ContactId, String)> {
        self.known
            .contacts
            .get(key)
            .ok_or(Error::NotFound("contact"))
    }

    pub(super) fn commitment_of(&self, key: &str) -> Result<CommitmentId> {
        self.known
            .commitments
            .get(key)
            .copied()
            .ok_or(Error::NotFound("commitment"))
    }

    pub(super) fn contract_of(&self, key: &str) -> Result<ContractId> {
        self.known
            .contracts
            .get(key)
            .copied()
            .ok_or(Error::NotFound("contract"))
    }
}
