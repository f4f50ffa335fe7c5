//! An import under way: batches of drafts are matched with what is known and become records.
//!
//! The trial and the import are one function: a trial does all of it but the writing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hasher;

use domain::accounts::Account;
use domain::fold::fold;
use domain::ids::{AccountId, ContactId, ImportId, MeetingId};
use domain::imports::{ImportKind, RowCounts, Warning};
use domain::money::Currency;
use domain::text::{LINE_MAX, Line};
use domain::time::Now;
use siphasher::sip::SipHasher13;
use store::Connection;
use store::imports::{Arriving, CALENDARS, FoundAccount, Incoming, Known, renewed};
use uuid::Uuid;

use super::RowProblem;
use super::reading::{Batch, Refusal};
use super::records::{BecomesRecord, Place, Shared};
use super::rows::Draft;
use super::table::shown;
use crate::Result;

/// Where records go.
pub(super) enum Pass<'p> {
    /// Nowhere: only what would become of them is counted.
    Trial(&'p mut Connection),
    /// Into the ledger.
    Writing(&'p mut store::Change),
}

impl Pass<'_> {
    fn conn(&mut self) -> &mut Connection {
        match self {
            Self::Trial(conn) => conn,
            Self::Writing(change) => change.conn(),
        }
    }
}

/// The columns of a record that its rows say something of; each group belongs together.
pub(super) type Covered<'c> = &'c [&'c [&'c str]];

/// An import under way.
pub(super) struct Run<'r> {
    pass: Pass<'r>,
    import: ImportId,
    source: Line,
    shared: Shared,
    /// The accounts that rows speak of, by what they call them.
    accounts: HashMap<String, Match>,
    /// The accounts that came in by now, by their folded name.
    came: HashMap<String, Match>,
    /// The people that rows speak of, by their account and what they are called there.
    people: HashMap<(AccountId, String), ContactId>,
    /// The external ids that stood in a file by now, with the line and the hash of their row.
    seen: HashMap<(ImportKind, u64), (u32, i64)>,
    /// The records that rows were recognised as: each is one row's.
    recognised: HashSet<Uuid>,
}

/// The account that a row may speak of.
#[derive(Clone)]
enum Match {
    None,
    One(FoundAccount),
    Many,
}

/// What a file came to.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) counts: RowCounts,
    pub(super) warnings: HashMap<Warning, u32>,
}

impl Outcome {
    pub(super) fn warn(&mut self, warning: Warning) {
        *self.warnings.entry(warning).or_default() += 1;
    }
}

/// A draft whose account is known, and the record that it was when it came in before.
struct Placed<B> {
    draft: Draft<B>,
    before: Option<Known>,
    account: Option<FoundAccount>,
}

/// How a row stands to what is in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing like it is there.
    New,
    /// It came in before, and said something else.
    Changed,
    /// A record that no row of this source was is the same.
    Recognised,
}

impl<'r> Run<'r> {
    pub(super) fn new(pass: Pass<'r>, import: ImportId, source: Line, shared: Shared) -> Self {
        Self {
            pass,
            import,
            source,
            shared,
            accounts: HashMap::new(),
            came: HashMap::new(),
            people: HashMap::new(),
            seen: HashMap::new(),
            recognised: HashSet::new(),
        }
    }

    /// Among whose names the external ids of this kind are unique.
    pub(super) fn source_of(&self, kind: ImportKind) -> String {
        match kind {
            ImportKind::Meeting => CALENDARS.to_owned(),
            _ => self.source.to_string(),
        }
    }

    /// Rows may speak of this account by its id.
    pub(super) fn account_known(&mut self, id: AccountId) {
        let found = FoundAccount {
            id,
            zone: self.shared.now.zone.clone(),
            since: None,
            comes_from_source: false,
        };
        self.accounts.insert(id.to_string(), Match::One(found));
    }

    /// Now, where the laptop is.
    pub(super) const fn now(&self) -> &Now {
        &self.shared.now
    }

    /// For looking at the ledger as it stands inside the import.
    pub(super) fn conn(&mut self) -> &mut Connection {
        self.pass.conn()
    }

    /// Removes a meeting that its calendar has cancelled, unless somebody touched it or this is a trial.
    pub(super) async fn call_off(&mut self, id: MeetingId) -> Result<()> {
        if let Pass::Writing(change) = &mut self.pass
            && store::imports::is_untouched(change.conn(), id).await?
        {
            change.call_off(id).await?;
        }
        Ok(())
    }

    /// What amounts are in.
    pub(super) const fn currency(&self) -> Currency {
        self.shared.currency
    }

    /// Brings in one batch. `refuse` hears of every row that does not come in.
    pub(super) async fn batch<B: BecomesRecord>(
        &mut self,
        covered: Covered<'_>,
        batch: Batch<B>,
        outcome: &mut Outcome,
        refuse: &mut (dyn FnMut(Refusal) + Send),
    ) -> Result<()> {
        outcome.counts.rows += batch.rows();
        let mut refused = batch.refused;
        let drafts = self.once(batch.drafts, outcome, &mut refused);
        let drafts = self.not_as_before(drafts, outcome).await?;
        let placed = self.with_accounts(drafts, &mut refused).await?;
        self.find_people(&placed).await?;
        let recognised = self.recognise(&placed).await?;
        self.write(covered, placed, &recognised, outcome).await?;
        outcome.counts.refused += count(refused.len());
        refused.into_iter().for_each(refuse);
        Ok(())
    }

    /// Each external id once: what stands there twice word for word is taken once, what differs is refused.
    fn once<B: BecomesRecord>(
        &mut self,
        drafts: Vec<Draft<B>>,
        outcome: &mut Outcome,
        refused: &mut Vec<Refusal>,
    ) -> Vec<Draft<B>> {
        let mut kept = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let mut hasher = SipHasher13::new();
            hasher.write(draft.external_id.as_bytes());
            let key = (B::Record::KIND, hasher.finish());
            match self.seen.get(&key) {
                None => {
                    self.seen.insert(key, (draft.line, draft.hash));
                    kept.push(draft);
                }
                Some((_, hash)) if *hash == draft.hash => {
                    outcome.counts.unchanged += 1;
                    outcome.warn(Warning::Twice);
                }
                Some((line, _)) => refused.push(refusal(&draft, RowProblem::Twice { line: *line })),
            }
        }
        kept
    }

    /// Those that did not come in before as they are, with the record that they were, if they were one.
    async fn not_as_before<B: BecomesRecord>(
        &mut self,
        drafts: Vec<Draft<B>>,
        outcome: &mut Outcome,
    ) -> Result<Vec<(Draft<B>, Option<Known>)>> {
        let ids: Vec<&str> = drafts
            .iter()
            .map(|draft| draft.external_id.as_str())
            .collect();
        let kind = B::Record::KIND;
        let source = self.source_of(kind);
        let known = store::imports::known(self.pass.conn(), &source, kind, &ids).await?;
        let mut others = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let before = known.get(&draft.external_id).copied();
            if before.is_some_and(|before| before.hash == draft.hash) {
                outcome.counts.unchanged += 1;
            } else {
                others.push((draft, before));
            }
        }
        Ok(others)
    }

    /// Those whose account is known; the others are refused.
    async fn with_accounts<B: BecomesRecord>(
        &mut self,
        drafts: Vec<(Draft<B>, Option<Known>)>,
        refused: &mut Vec<Refusal>,
    ) -> Result<Vec<Placed<B>>> {
        let placed = |draft, before, account| Placed {
            draft,
            before,
            account,
        };
        if B::Record::KIND == ImportKind::Account {
            let all = drafts.into_iter();
            return Ok(all
                .map(|(draft, before)| placed(draft, before, None))
                .collect());
        }
        let asked: BTreeSet<String> = drafts
            .iter()
            .map(|(draft, _)| &draft.account)
            .filter(|called| !self.accounts.contains_key(*called))
            .cloned()
            .collect();
        self.find_accounts(&asked).await?;
        let mut found = Vec::with_capacity(drafts.len());
        for (draft, before) in drafts {
            let called = || shown(&draft.account, LINE_MAX as usize);
            match self.accounts.get(&draft.account) {
                Some(Match::One(account)) => {
                    found.push(placed(draft, before, Some(account.clone())));
                }
                Some(Match::Many) => {
                    let called = called();
                    refused.push(refusal(&draft, RowProblem::ManyAccounts { called }));
                }
                Some(Match::None) | None => {
                    let called = called();
                    refused.push(refusal(&draft, RowProblem::NoAccount { called }));
                }
            }
        }
        Ok(found)
    }

    /// Finds out which accounts are called so: by what the source calls them, then by their names.
    async fn find_accounts(&mut self, asked: &BTreeSet<String>) -> Result<()> {
        let source = self.source.as_str();
        let ids: Vec<&str> = asked.iter().map(String::as_str).collect();
        let called = store::imports::accounts_called(self.pass.conn(), source, &ids).await?;
        let folded: Vec<(String, String)> = asked
            .iter()
            .filter(|asked| !called.contains_key(*asked))
            .map(|asked| (asked.clone(), fold(asked)))
            .collect();
        let names: Vec<&str> = folded.iter().map(|(_, folded)| folded.as_str()).collect();
        let named = store::imports::accounts_named(self.pass.conn(), source, &names).await?;
        for (called, found) in called {
            self.accounts.insert(called, Match::One(found));
        }
        for (called, folded) in folded {
            let there = named.get(&folded).map_or(&[][..], Vec::as_slice);
            let found = match (self.came.get(&folded), there) {
                (None, []) => Match::None,
                (None, [one]) => Match::One(one.clone()),
                (Some(came), []) => came.clone(),
                // While it is written, what has just come in is in the ledger as well.
                (Some(Match::One(came)), [one]) if came.id == one.id => Match::One(one.clone()),
                _ => Match::Many,
            };
            self.accounts.insert(called, found);
        }
        Ok(())
    }

    /// Finds out who is meant where rows speak of people.
    async fn find_people<B: BecomesRecord>(&mut self, placed: &[Placed<B>]) -> Result<()> {
        let is_asked = |placed: &&Placed<B>| {
            placed.draft.person.is_some() || B::Record::KIND == ImportKind::Contact
        };
        let accounts: BTreeSet<AccountId> = placed
            .iter()
            .filter(is_asked)
            .filter_map(|placed| placed.account.as_ref())
            .map(|account| account.id)
            .collect();
        if accounts.is_empty() {
            return Ok(());
        }
        let found = store::imports::contacts_of(self.pass.conn(), &accounts).await?;
        for (called, contact) in found {
            self.people.entry(called).or_insert(contact);
        }
        Ok(())
    }

    /// The records that rows without a record of their own are, by their place among `placed`.
    async fn recognise<B: BecomesRecord>(
        &mut self,
        placed: &[Placed<B>],
    ) -> Result<HashMap<usize, Uuid>> {
        let mut recognised = HashMap::new();
        let new = || {
            let placed = placed.iter().enumerate();
            placed.filter(|(_, placed)| placed.before.is_none())
        };
        match B::Record::KIND {
            ImportKind::Account => {
                let names: Vec<Vec<String>> = new()
                    .map(|(_, placed)| placed.draft.becomes.names())
                    .collect();
                let asked: Vec<&str> = names.iter().flatten().map(String::as_str).collect();
                let source = self.source.as_str();
                let there =
                    store::imports::accounts_named(self.pass.conn(), source, &asked).await?;
                for ((at, _), names) in new().zip(&names) {
                    let found = names.iter().filter_map(|name| there.get(name));
                    let found: Vec<&FoundAccount> = found.flatten().collect();
                    if let [one] = found[..]
                        && !one.comes_from_source
                        && self.recognised.insert(one.id.uuid())
                    {
                        recognised.insert(at, one.id.uuid());
                    }
                }
            }
            ImportKind::Contact => {
                for (at, placed) in new() {
                    let Some(account) = &placed.account else {
                        continue;
                    };
                    let names = placed.draft.becomes.names();
                    let found = names
                        .into_iter()
                        .find_map(|name| self.people.get(&(account.id, name)));
                    if let Some(contact) = found
                        && self.recognised.insert(contact.uuid())
                    {
                        recognised.insert(at, contact.uuid());
                    }
                }
            }
            ImportKind::Contract
            | ImportKind::Touch
            | ImportKind::Commitment
            | ImportKind::Ending
            | ImportKind::Meeting => {}
        }
        Ok(recognised)
    }

    /// Makes records of drafts, counts them, and writes them unless this is a trial.
    async fn write<B: BecomesRecord>(
        &mut self,
        covered: Covered<'_>,
        placed: Vec<Placed<B>>,
        recognised: &HashMap<usize, Uuid>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        let mut new = Vec::with_capacity(placed.len());
        let mut others = Vec::new();
        for (at, placed) in placed.into_iter().enumerate() {
            let Placed {
                draft,
                before,
                account,
            } = placed;
            let (standing, id) = match (before, recognised.get(&at)) {
                (Some(before), _) => (Standing::Changed, before.record),
                (None, Some(record)) => (Standing::Recognised, *record),
                (None, None) => (Standing::New, Uuid::now_v7()),
            };
            let account = account.unwrap_or_else(|| FoundAccount {
                id: AccountId::from_uuid(id),
                zone: self.shared.now.zone.clone(),
                since: None,
                comes_from_source: true,
            });
            let person = draft.person.as_deref().map(fold);
            let contact = person.and_then(|person| self.people.get(&(account.id, person)).copied());
            let place = Place {
                id,
                account: &account,
                contact,
            };
            let record = draft.becomes.record(&self.shared, &place);
            for warning in draft.warnings {
                outcome.warn(warning);
            }
            if let Some(warning) = B::odd(&record, &account, &self.shared) {
                outcome.warn(warning);
            }
            B::came(self, &draft.external_id, &record);
            let incoming = Incoming {
                external_id: draft.external_id,
                hash: draft.hash,
                record,
            };
            match standing {
                Standing::New => new.push(incoming),
                Standing::Changed | Standing::Recognised => others.push((standing, incoming)),
            }
        }
        outcome.counts.made += count(new.len());
        let source = self.source_of(B::Record::KIND);
        if let Pass::Writing(change) = &mut self.pass {
            change.import(self.import, &source, &new).await?;
        }
        self.renew(covered, others, outcome).await
    }

    /// Brings records that were there in step with their rows.
    async fn renew<R: Arriving>(
        &mut self,
        covered: Covered<'_>,
        rows: Vec<(Standing, Incoming<R>)>,
        outcome: &mut Outcome,
    ) -> Result<()> {
        let (mut hashes, mut found) = (Vec::new(), Vec::new());
        for (standing, row) in rows {
            let is_found = standing == Standing::Recognised;
            if is_found {
                found.push((row.external_id.clone(), row.record.key(), row.hash));
                outcome.counts.recognised += 1;
            } else {
                hashes.push((row.external_id.clone(), row.hash));
            }
            // What somebody has removed since does not come back.
            let Some(renewed) = renewed(self.pass.conn(), &row, covered, is_found).await? else {
                outcome.counts.unchanged += u32::from(!is_found);
                continue;
            };
            outcome.counts.edited += renewed.left;
            if !is_found {
                if renewed.changes() {
                    outcome.counts.changed += 1;
                } else {
                    outcome.counts.unchanged += 1;
                }
            }
            if let Pass::Writing(change) = &mut self.pass {
                change.reimport::<R>(renewed).await?;
            }
        }
        let source = self.source_of(R::KIND);
        if let Pass::Writing(change) = &mut self.pass {
            change
                .recognise(self.import, &source, R::KIND, &found)
                .await?;
            change.came_again(&source, R::KIND, &hashes).await?;
        }
        Ok(())
    }

    /// An account came in: rows after it may speak of it.
    pub(super) fn account_came(&mut self, external_id: &str, account: &Account) {
        let found = FoundAccount {
            id: account.id,
            zone: account.zone.clone(),
            since: account.since,
            comes_from_source: true,
        };
        self.accounts
            .insert(external_id.to_owned(), Match::One(found.clone()));
        self.came
            .entry(fold(account.name.as_str()))
            .and_modify(|known| match known {
                Match::One(one) if one.id == found.id => {}
                _ => *known = Match::Many,
            })
            .or_insert(Match::One(found));
    }

    /// A person came in under these names: rows after them may speak of them.
    pub(super) fn person_came(
        &mut self,
        account: AccountId,
        names: Vec<String>,
        contact: ContactId,
    ) {
        for name in names {
            self.people.entry((account, name)).or_insert(contact);
        }
    }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// A row that was read and does not come in for what stands in the ledger.
fn refusal<B>(draft: &Draft<B>, problem: RowProblem) -> Refusal {
    Refusal::new(draft.line, problem, &draft.cells)
}
