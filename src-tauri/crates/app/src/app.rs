//! One open ledger and everything a person can ask of it.

use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use domain::contracts::Retention;
use domain::history::Intent;
use domain::ids::{AccountId, CommitmentId, TeammateId};
use domain::settings::{Language, Preferences};
use domain::signals::CompanyFacts;
use domain::time::{Calendar, Now, WorkingTime};
use store::commitments::Downstream;
use store::facts::Company;
use store::search::Said;
use store::{Author, Connection, Held, Ledger, Reading};
use tokio::sync::{Mutex as AsyncMutex, OnceCell, RwLock, broadcast};

use crate::as_of::AsOf;
use crate::backups::Safety;
use crate::calendar::Keeping;
use crate::delivery::Delivering;
use crate::forecast::{Pasts, Results};
use crate::imports::Importing;
use crate::names::Names;
use crate::offer::Offer;
use crate::wire::Changed;
use crate::{Clock, Error, Result, Surroundings, verdicts};

/// One open ledger. Each method is something a person can ask for.
pub struct App {
    pub(crate) ledger: Ledger,
    pub(crate) surroundings: Arc<Surroundings>,
    pub(crate) example: bool,
    clock: Arc<dyn Clock>,
    changed: broadcast::Sender<Changed>,
    me: OnceCell<TeammateId>,
    /// The names a capture line is read against and the palette finds; none before they are first needed.
    pub(crate) names: RwLock<Option<Names>>,
    /// What the palette finds of what is owed; none before the first search.
    pub(crate) owed: AsOf<(), Vec<Said>>,
    /// What exists and what we do not do; none before it is first needed.
    pub(crate) offer: AsOf<(), Offer>,
    /// The network downstream of the commitment whose date is being moved.
    pub(crate) downstream: AsOf<CommitmentId, Downstream>,
    /// What became of what ran in the quarters shown.
    pub(crate) retained: AsOf<NaiveDate, Vec<Retention>>,
    /// What past promises took.
    pub(crate) pasts: Pasts,
    /// What became of promises that are over.
    pub(crate) results: Results,
    /// Which import or trial is under way.
    pub(crate) importing: Importing,
    /// What this run of Kept has told the person.
    pub(crate) delivering: Delivering,
    /// What this run of Kept knows of the calendar file.
    pub(crate) keeping: Mutex<Keeping>,
    /// Held by whoever writes the calendar file.
    pub(crate) writes_calendar: AsyncMutex<()>,
    /// What this run of Kept knows of its backups.
    pub(crate) safety: Mutex<Safety>,
    /// When time last passed over the verdicts, and in which zone the laptop was.
    pub(crate) refreshed: Mutex<Option<Now>>,
}

impl App {
    /// Opens the ledger in the folder of these surroundings, or begins one. What changes is sent to `changed`.
    ///
    /// What stands in it is shown as it was left: [`App::refresh`] lets time pass over it, behind the first picture.
    ///
    /// # Errors
    /// When another Kept has it, a newer one wrote it, or it cannot be read; it is left untouched then.
    pub async fn open(
        surroundings: Arc<Surroundings>,
        clock: Arc<dyn Clock>,
        changed: broadcast::Sender<Changed>,
    ) -> Result<Self> {
        let ledger = Ledger::open(&surroundings.folder, clock.now().instant).await?;
        Ok(Self::around(ledger, surroundings, clock, changed))
    }

    /// The same in a folder that is held already.
    pub(crate) async fn open_held(
        held: Held,
        surroundings: Arc<Surroundings>,
        clock: Arc<dyn Clock>,
        changed: broadcast::Sender<Changed>,
    ) -> Result<Self> {
        let ledger = held.open(clock.now().instant).await?;
        Ok(Self::around(ledger, surroundings, clock, changed))
    }

    /// Opens the ledger for reading, beside the Kept that has it open. What stands in it was brought up to date there;
    /// asking for a change is refused.
    ///
    /// # Errors
    /// When there is none, or it cannot be read by this Kept.
    pub async fn beside(surroundings: Arc<Surroundings>, clock: Arc<dyn Clock>) -> Result<Self> {
        let ledger = Ledger::beside(&surroundings.folder).await?;
        // Nothing changes here, so nobody need be told.
        let (changed, _) = broadcast::channel(1);
        Ok(Self::around(ledger, surroundings, clock, changed))
    }

    fn around(
        ledger: Ledger,
        surroundings: Arc<Surroundings>,
        clock: Arc<dyn Clock>,
        changed: broadcast::Sender<Changed>,
    ) -> Self {
        Self {
            ledger,
            surroundings,
            example: false,
            clock,
            changed,
            me: OnceCell::new(),
            names: RwLock::new(None),
            owed: AsOf::default(),
            offer: AsOf::default(),
            downstream: AsOf::default(),
            retained: AsOf::default(),
            pasts: Pasts::default(),
            results: Results::default(),
            importing: Importing::default(),
            delivering: Delivering::default(),
            keeping: Mutex::default(),
            writes_calendar: AsyncMutex::default(),
            safety: Mutex::default(),
            refreshed: Mutex::new(None),
        }
    }

    /// This is the example rather than somebody's own ledger.
    pub(crate) const fn into_example(mut self) -> Self {
        self.example = true;
        self
    }

    /// Lets go of the ledger.
    pub async fn close(&self) {
        self.ledger.close().await;
    }

    /// What changes from here on.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Changed> {
        self.changed.subscribe()
    }

    pub(crate) fn now(&self) -> Now {
        self.clock.now()
    }

    pub(crate) async fn read(&self) -> Result<Reading> {
        Ok(self.ledger.read().await?)
    }

    /// The language of this Kept.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn language(&self) -> Result<Language> {
        let preferences = store::settings::preferences(&mut *self.read().await?).await?;
        Ok(self.speaks(&preferences))
    }

    /// The language that somebody chose, else the system's.
    pub(crate) fn speaks(&self, preferences: &Preferences) -> Language {
        let chosen = preferences.language;
        chosen.unwrap_or_else(|| self.surroundings.language())
    }

    /// The calendar in which the language of this Kept counts days.
    pub(crate) async fn calendar(&self, conn: &mut Connection) -> Result<Calendar> {
        let preferences = store::settings::preferences(conn).await?;
        Ok(match self.speaks(&preferences) {
            Language::Persian => Calendar::Persian,
            Language::English | Language::Russian | Language::Marathi => Calendar::Gregorian,
        })
    }

    /// The person who uses this Kept.
    pub(crate) async fn me(&self) -> Result<TeammateId> {
        let find = || async {
            let me = store::teammates::me(&mut *self.read().await?).await?;
            me.map(|me| me.id).ok_or(Error::NotFound("teammate"))
        };
        self.me.get_or_try_init(find).await.copied()
    }

    /// Begins a change of facts by the person who uses this Kept.
    pub(crate) async fn change(&self, intent: Intent) -> Result<Change<'_>> {
        let me = self.me().await?;
        self.change_by(me, intent).await
    }

    /// The same by Kept itself, because time passed.
    pub(crate) async fn change_by_time(&self, intent: Intent) -> Result<Change<'_>> {
        let me = self.me().await?;
        self.change_of(Author::Kept, me, intent).await
    }

    /// The same by somebody who is not known yet: whoever begins the ledger.
    pub(crate) async fn change_by(&self, me: TeammateId, intent: Intent) -> Result<Change<'_>> {
        self.change_of(Author::Me(me), me, intent).await
    }

    async fn change_of(
        &self,
        author: Author,
        me: TeammateId,
        intent: Intent,
    ) -> Result<Change<'_>> {
        let now = self.now();
        let inner = self.ledger.change(now.instant, intent, author).await?;
        Ok(Change {
            app: self,
            inner,
            now,
            me,
            intent,
            renames: false,
        })
    }

    pub(crate) fn tell(&self, changed: Changed) {
        // A ledger may be open before anybody listens to it.
        let _ = self.changed.send(changed);
    }
}

/// A change of facts under way: what is written through it is saved at once with what the rules say of it.
pub(crate) struct Change<'a> {
    app: &'a App,
    pub(crate) inner: store::Change,
    pub(crate) now: Now,
    /// The person who uses this Kept.
    pub(crate) me: TeammateId,
    intent: Intent,
    renames: bool,
}

impl<'a> Change<'a> {
    /// A change that the store began by itself: an undo or a redo.
    pub(crate) const fn begun(
        app: &'a App,
        inner: store::Change,
        now: Now,
        me: TeammateId,
        intent: Intent,
    ) -> Self {
        Self {
            app,
            inner,
            now,
            me,
            intent,
            renames: true,
        }
    }

    pub(crate) fn conn(&mut self) -> &mut Connection {
        self.inner.conn()
    }

    pub(crate) async fn create<R: store::Record + Sync>(&mut self, record: &R) -> Result<()> {
        Ok(self.inner.create(record).await?)
    }

    pub(crate) async fn save<R: store::Record + Sync>(&mut self, record: &R) -> Result<()> {
        Ok(self.inner.save(record).await?)
    }

    pub(crate) async fn remove<R: store::Record>(&mut self, id: R::Id) -> Result<()> {
        Ok(self.inner.remove::<R>(id).await?)
    }

    /// The name of an account or a person changes: capture reads against other names afterwards.
    pub(crate) const fn renames(&mut self) {
        self.renames = true;
    }

    /// Runs the rules of every account it touched, makes all of it lasting, and tells the window, the tray and the
    /// scheduler. A change of nothing leaves no trace.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let touched = self.inner.touched();
        let company = matches!(
            self.intent,
            Intent::ChangeSettings | Intent::ChangeHolidays | Intent::ChangeRates
        );
        let (at_once, rest) = touched.split_at(touched.len().min(verdicts::AT_ONCE as usize));
        verdicts::renew(self.app, self.inner.conn(), at_once, &self.now).await?;
        store::facts::mark(self.inner.conn(), rest).await?;
        if company {
            let first = store::facts::marked(self.inner.conn(), verdicts::AT_ONCE).await?;
            verdicts::renew(self.app, self.inner.conn(), &first, &self.now).await?;
        }
        if self.inner.commit().await?.is_none() {
            return Ok(());
        }
        if self.renames {
            self.app.renew_names(&touched).await;
        }
        let all = company || touched.is_empty() || !rest.is_empty();
        self.app.tell(Changed {
            accounts: if all { Vec::new() } else { touched },
            all,
        });
        Ok(())
    }
}

/// The facts of the company, as the rules read them, but for what past promises took.
pub(crate) fn company_facts(company: &Company, now: &Now) -> CompanyFacts {
    CompanyFacts {
        working: working_time(company, now),
        rates: company.rates.clone(),
        history: Arc::default(),
    }
}

/// Our working time, as the rules read it.
pub(crate) fn working_time(company: &Company, now: &Now) -> WorkingTime {
    WorkingTime::new(
        company.settings.week.clone(),
        company.holidays.clone(),
        now.zone.clone(),
    )
}

/// An account that is there and not in the trash.
pub(crate) async fn in_sight(
    conn: &mut Connection,
    id: AccountId,
) -> Result<domain::accounts::Account> {
    if !store::accounts::is_in_sight(conn, id).await? {
        return Err(Error::NotFound("account"));
    }
    store::accounts::by_id(conn, id)
        .await?
        .ok_or(Error::NotFound("account"))
}
