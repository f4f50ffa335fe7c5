//! What the evidence says of a renewal, with the names of the facts it stands on.

use std::collections::HashMap;

use domain::contracts::{Contract, Evidence, EvidenceOf, Looked, Weight, look};
use domain::ids::{AccountId, ContactId};
use domain::settings::Settings;
use domain::signals::{AccountFacts, CompanyFacts};
use domain::time::Now;
use store::Connection;

use super::{EvidenceFactView, EvidenceSubject, EvidenceView, OutlookView};
use crate::Result;
use crate::app::company_facts;

/// What the outlooks of one account are made from.
pub(super) struct Looker {
    facts: AccountFacts,
    company: CompanyFacts,
    settings: Settings,
    people: HashMap<ContactId, String>,
}

impl Looker {
    /// All that is read for the outlooks of an account; none when it is in the trash.
    pub(super) async fn at(
        conn: &mut Connection,
        account: AccountId,
        now: &Now,
    ) -> Result<Option<Self>> {
        let Some(facts) = store::facts::of_account(conn, account, now.instant).await? else {
            return Ok(None);
        };
        let company = store::facts::company(conn).await?;
        let people = store::contacts::of_account(conn, account).await?;
        Ok(Some(Self {
            facts,
            company: company_facts(&company, now),
            settings: company.settings,
            people: people
                .into_iter()
                .map(|contact| (contact.id, contact.name.to_string()))
                .collect(),
        }))
    }

    /// What the evidence says of one contract.
    pub(super) fn look(&self, contract: &Contract, now: &Now) -> Looked {
        look(contract, &self.facts, &self.company, &self.settings, now)
    }

    /// The same as the window shows it.
    pub(super) fn view(&self, looked: &Looked) -> OutlookView {
        OutlookView {
            outlook: looked.outlook,
            lines: looked.lines.iter().map(|line| self.line(line)).collect(),
        }
    }

    fn line(&self, evidence: &Evidence) -> EvidenceView {
        let facts = evidence.facts.iter().map(|fact| EvidenceFactView {
            of: match fact.of {
                EvidenceOf::Contact(id) => EvidenceSubject::Contact(id),
                EvidenceOf::Contract(id) => EvidenceSubject::Contract(id),
                EvidenceOf::Commitment(id) => EvidenceSubject::Commitment(id),
                EvidenceOf::Touch(id) => EvidenceSubject::Touch(id),
            },
            name: self.name(fact.of),
            on: fact.on,
        });
        EvidenceView {
            line: evidence.line,
            sign: evidence.sign,
            hard: evidence.weight == Weight::Hard,
            facts: facts.collect(),
        }
    }

    fn name(&self, of: EvidenceOf) -> String {
        match of {
            EvidenceOf::Contact(id) => self.people.get(&id).cloned().unwrap_or_default(),
            EvidenceOf::Commitment(id) => {
                let open = self.facts.commitments.iter().map(|open| &open.commitment);
                let past = self.facts.past.promises.iter().map(|past| &past.commitment);
                open.chain(past)
                    .find(|commitment| commitment.id == id)
                    .map(|commitment| commitment.words.to_string())
                    .unwrap_or_default()
            }
            EvidenceOf::Contract(_) | EvidenceOf::Touch(_) => String::new(),
        }
    }
}
