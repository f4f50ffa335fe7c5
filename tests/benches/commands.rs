//! What each question of a screen takes.

use anyhow::{Context, Result};
use app::Clock;
use app::accounts::{AccountFilter, AccountsQuery};
use app::boundaries::{AddBoundary, BoundaryChange, ChangeBoundary};
use app::capabilities::AddCapability;
use app::capture::ReadCapture;
use app::claims::AddClaim;
use app::commitments::{
    ChangeCommitment, CommitmentChange, CommitmentFilter, CommitmentsQuery, RippleQuery,
};
use app::contracts::{RenewalFilter, RenewalsQuery};
use app::history::{HistoryQuery, StoryFilter, StoryQuery, StoryWhat};
use app::meetings::{MeetingFilter, MeetingsQuery};
use app::wire::{DueView, Page};
use chrono::{Days, NaiveDate};
use domain::capabilities::CapabilityStatus;
use domain::claims::ClaimPlace;
use domain::commitments::Side;
use domain::history::RecordKind;
use domain::ids::{AccountId, CommitmentId};
use domain::time::Precision;
use kept_tests::company::Cached;
use sqlx::Row;

use crate::ledger::Open;
use crate::measure::{Samples, Table};

const WARM: usize = 20;
const CALLS: usize = 200;

/// Pages of a list that are read before the one that is measured.
const DEEP: usize = 8;

/// Measures every question.
pub async fn run(large: &Cached) -> Result<()> {
    let open = Open::copy(large).await?;
    let table = Table::of_calls(format!(
        "questions of the screens, {} accounts, {} touches, {CALLS} calls each",
        large.company.sizes().accounts,
        large.company.sizes().touches,
    ));
    floor(&open, &table).await?;
    Asking {
        open: &open,
        table: &table,
    }
    .all()
    .await?;
    open.app.close().await;
    Ok(())
}

/// The same file under bare SQLite: one row by its id, and a page of 50 rows.
async fn floor(open: &Open, table: &Table) -> Result<()> {
    let conn = tokio::sync::Mutex::new(open.bare().await?);
    let point = Samples::of(WARM, CALLS, async |nth| {
        let id = open.account(nth)?.to_string();
        let row = sqlx::query("select name, stage, tier from account where account_id = ?")
            .bind(id)
            .fetch_one(&mut *conn.lock().await)
            .await?;
        row.try_get::<String, _>(0)?;
        Ok(())
    })
    .await?;
    table.calls("floor: one row", &point);
    let page = Samples::of(WARM, CALLS, async |nth| {
        let id = open.account(nth)?.to_string();
        sqlx::query("select account_id, name, stage, tier from account where account_id > ? order by account_id limit 50")
            .bind(id)
            .fetch_all(&mut *conn.lock().await)
            .await?;
        Ok(())
    })
    .await?;
    table.calls("floor: 50 rows", &page);
    Ok(())
}

struct Asking<'a> {
    open: &'a Open,
    table: &'a Table,
}

impl Asking<'_> {
    /// Asks `question` again and again; its answer is written as it crosses to the window.
    async fn ask<A: serde::Serialize>(
        &mut self,
        name: &str,
        question: impl AsyncFn(usize) -> app::Result<A>,
    ) -> Result<()> {
        let asked = Samples::of(WARM, CALLS, async |nth| {
            serde_json::to_vec(&question(nth).await?)?;
            Ok(())
        })
        .await
        .with_context(|| name.to_owned())?;
        self.table.calls(name, &asked);
        Ok(())
    }

    async fn all(&mut self) -> Result<()> {
        let open = self.open;
        let app = &open.app;
        self.ask("opening", async |_| app.opening().await).await?;
        self.ask("rail", async |_| app.rail().await).await?;
        self.ask("today", async |_| app.today().await).await?;
        self.ask("snoozed", async |_| app.snoozed().await).await?;
        self.ask("settings", async |_| app.settings().await).await?;
        self.ask("teammates", async |_| app.teammates().await)
            .await?;
        self.ask("trash", async |_| app.trash().await).await?;
        self.ask("undo_steps", async |_| app.undo_steps().await)
            .await?;
        self.accounts().await?;
        self.account().await?;
        self.commitments().await?;
        self.slips().await?;
        self.meetings().await?;
        self.renewals().await?;
        self.what_exists().await?;
        self.stories().await?;
        self.searches().await
    }

    async fn accounts(&mut self) -> Result<()> {
        use AccountFilter::{All, Current, NeedsAttention, Past, Prospects};
        let app = &self.open.app;
        self.ask("account_counts", async |_| app.account_counts().await)
            .await?;
        let query = |filter, text: &str, after| AccountsQuery {
            filter,
            text: text.to_owned(),
            after,
        };
        for filter in [Current, NeedsAttention, Prospects, Past, All] {
            let name = format!("accounts: {filter:?}");
            self.ask(&name, async |_| app.accounts(query(filter, "", None)).await)
                .await?;
        }
        let deep = deep(async |after| app.accounts(query(Current, "", after)).await).await?;
        self.ask("accounts: Current, deep", async |_| {
            app.accounts(query(Current, "", deep.clone())).await
        })
        .await?;
        for text in [
            "a",
            "клин",
            "harbour clinic",
            "باران",
            "कें",
            "nothing like it",
        ] {
            let name = format!("accounts: {text:?}");
            self.ask(&name, async |_| {
                app.accounts(query(Current, text, None)).await
            })
            .await?;
        }
        let text = "late";
        self.ask("accounts: NeedsAttention and a text", async |_| {
            app.accounts(query(NeedsAttention, text, None)).await
        })
        .await
    }

    async fn account(&mut self) -> Result<()> {
        let open = self.open;
        let app = &open.app;
        let account = |nth| open.account(nth).unwrap_or_else(|_| AccountId::new());
        let busiest = account(0);
        self.ask("account", async |nth| app.account(account(nth)).await)
            .await?;
        self.ask("account: the busiest", async |_| app.account(busiest).await)
            .await?;
        self.ask("contacts", async |nth| app.contacts(account(nth)).await)
            .await?;
        self.ask("contracts", async |nth| app.contracts(account(nth)).await)
            .await?;
        self.ask("reminders", async |nth| app.reminders(account(nth)).await)
            .await?;
        let day = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap_or_default();
        self.ask("recurrence_proposals", async |_| {
            app.recurrence_proposals(day).await
        })
        .await
    }

    async fn slips(&mut self) -> Result<()> {
        let app = &self.open.app;
        let page = async |after| {
            app.commitments(CommitmentsQuery {
                side: Side::Ours,
                filter: CommitmentFilter::OffPlan,
                account: None,
                after,
            })
            .await
        };
        self.ask("off plan", async |_| page(None).await).await?;
        let first = page(None).await?;
        let deep = deep(async |after| page(after).await).await?;
        self.ask("off plan, deep", async |_| page(deep.clone()).await)
            .await?;
        self.ask("known_to_told", async |_| app.known_to_told().await)
            .await?;
        let ids: Vec<CommitmentId> = first.rows.iter().map(|row| row.id).collect();
        self.ask("slip", async |nth| app.slip(ids[nth % ids.len()]).await)
            .await
    }

    async fn meetings(&mut self) -> Result<()> {
        use MeetingFilter::{Ahead, Past};
        let open = self.open;
        let app = &open.app;
        let busiest = open.account(0)?;
        let account = |nth| open.account(nth).unwrap_or(busiest);
        let query = |account, filter, after| MeetingsQuery {
            account,
            filter,
            after,
        };
        for filter in [Ahead, Past] {
            let name = format!("meetings: {filter:?}");
            self.ask(&name, async |nth| {
                app.meetings(query(account(nth), filter, None)).await
            })
            .await?;
            let after =
                deep(async |after| app.meetings(query(busiest, filter, after)).await).await?;
            self.ask(&format!("{name}, the busiest, deep"), async |_| {
                app.meetings(query(busiest, filter, after.clone())).await
            })
            .await?;
        }
        self.ask("next_meetings", async |_| app.next_meetings().await)
            .await?;
        let next = app.next_meetings().await?;
        let meeting = next.first().context("somebody is met")?.id;
        self.ask("meeting", async |_| app.meeting(meeting).await)
            .await?;
        self.ask("brief", async |nth| app.brief(account(nth)).await)
            .await?;
        self.ask("brief of the busiest", async |_| app.brief(busiest).await)
            .await?;
        self.ask("weekly_review", async |_| app.weekly_review().await)
            .await
    }

    /// Two hundred capabilities with a claim and a boundary each, and as many promises on one of them as a page of the list holds.
    async fn what_exists(&mut self) -> Result<()> {
        let app = &self.open.app;
        let mut capability = None;
        for number in 0..200 {
            let added = AddCapability {
                name: format!("Capability {number}"),
                status: CapabilityStatus::Backlog,
            };
            capability = Some(app.add_capability(added).await?);
            let claim = AddClaim {
                text: format!("It has {number}"),
                place: ClaimPlace::Rfp,
                passage: String::new(),
                capability,
            };
            app.add_claim(claim).await?;
            let boundary = AddBoundary {
                sentence: format!("We do not do {number} by hand"),
                segment: if number % 2 == 0 { "Clinics" } else { "" }.into(),
            };
            let id = app.add_boundary(boundary).await?;
            for change in [
                BoundaryChange::Capabilities(capability.into_iter().collect()),
                BoundaryChange::Words(format!(
                    "by hand {number}, bookings {number}, отчёт {number}"
                )),
            ] {
                app.change_boundary(ChangeBoundary { id, change }).await?;
            }
        }
        let capability = capability.context("a capability was added")?;
        let open = CommitmentsQuery {
            side: Side::Ours,
            filter: CommitmentFilter::Open,
            account: None,
            after: None,
        };
        let promises = app.commitments(open).await?.rows;
        for promise in &promises {
            let change = CommitmentChange::Capability(Some(capability));
            let id = promise.id;
            app.change_commitment(ChangeCommitment { id, change })
                .await?;
        }
        self.ask("capabilities", async |_| app.capabilities().await)
            .await?;
        self.ask("capability", async |_| app.capability(capability).await)
            .await?;
        self.ask("claims", async |_| app.claims().await).await?;
        self.ask("boundaries", async |_| app.boundaries().await)
            .await?;
        self.ask("segments", async |_| app.segments().await).await?;
        let promise = promises.first().context("a promise is open")?.id;
        self.ask("commitment on a capability", async |_| {
            app.commitment(promise).await
        })
        .await
    }

    async fn renewals(&mut self) -> Result<()> {
        use RenewalFilter::{All, AtRisk, Good, NotEnough, Uncalled};
        let open = self.open;
        let app = &open.app;
        let query = |filter, soon, after| RenewalsQuery {
            filter,
            soon,
            after,
        };
        for filter in [All, AtRisk, Uncalled, NotEnough, Good] {
            for (name, soon) in [("runway", true), ("table", false)] {
                let name = format!("renewals: {filter:?}, {name}");
                self.ask(&name, async |_| {
                    app.renewals(query(filter, soon, None)).await
                })
                .await?;
            }
        }
        let after = deep(async |after| app.renewals(query(All, false, after)).await).await?;
        self.ask("renewals: All, deep", async |_| {
            app.renewals(query(All, false, after.clone())).await
        })
        .await?;
        self.ask("renewal_figures", async |_| app.renewal_figures().await)
            .await?;
        self.ask("retention", async |_| app.retention().await)
            .await?;
        let account = |nth| open.account(nth).unwrap_or_else(|_| AccountId::new());
        self.ask("account_value", async |nth| {
            app.account_value(account(nth)).await
        })
        .await
    }

    async fn commitments(&mut self) -> Result<()> {
        use CommitmentFilter::{Closed, Open, Overdue, Undated, Waiting};
        let open = self.open;
        let app = &open.app;
        self.ask("commitment_counts", async |_| app.commitment_counts().await)
            .await?;
        let query = |side, filter, account, after| CommitmentsQuery {
            side,
            filter,
            account,
            after,
        };
        for side in [Side::Ours, Side::Theirs] {
            for filter in [Open, Overdue, Undated, Waiting, Closed] {
                let name = format!("commitments: {side} {filter:?}");
                self.ask(&name, async |_| {
                    app.commitments(query(side, filter, None, None)).await
                })
                .await?;
            }
        }
        let after = deep(async |after| {
            app.commitments(query(Side::Ours, Closed, None, after))
                .await
        })
        .await?;
        self.ask("commitments: ours Closed, deep", async |_| {
            app.commitments(query(Side::Ours, Closed, None, after.clone()))
                .await
        })
        .await?;
        for filter in [Open, Closed] {
            let name = format!("commitments of an account: {filter:?}");
            self.ask(&name, async |nth| {
                let account = open.account(nth).ok();
                app.commitments(query(Side::Ours, filter, account, None))
                    .await
            })
            .await?;
        }
        let page = app.commitments(query(Side::Ours, Open, None, None)).await?;
        let ids: Vec<CommitmentId> = page.rows.iter().map(|row| row.id).collect();
        let id = |nth: usize| {
            ids.get(nth % ids.len().max(1))
                .copied()
                .unwrap_or_else(CommitmentId::new)
        };
        self.ask("commitment", async |nth| app.commitment(id(nth)).await)
            .await?;
        self.ask("dominoes", async |nth| app.dominoes(id(nth)).await)
            .await?;
        let day = open.clock.now().today() + Days::new(60);
        let to = DueView {
            from: day,
            last: day,
            precision: Precision::Day,
        };
        self.ask("ripple_of", async |nth| {
            let id = id(nth);
            let is_told = false;
            app.ripple_of(RippleQuery { id, to, is_told }).await
        })
        .await?;
        let history = |nth| HistoryQuery {
            entity: RecordKind::Commitment,
            id: id(nth).to_string(),
        };
        self.ask("history of a commitment", async |nth| {
            app.history(history(nth)).await
        })
        .await
    }

    async fn stories(&mut self) -> Result<()> {
        use StoryFilter::{Commitments, Everything, Talks, TheirWords};
        let open = self.open;
        let app = &open.app;
        let busiest = open.account(0)?;
        let query = |account, filter, after| StoryQuery {
            account,
            filter,
            from: None,
            after,
        };
        self.ask("story", async |nth| {
            let account = open.account(nth).unwrap_or(busiest);
            app.story(query(account, Everything, None)).await
        })
        .await?;
        for filter in [Everything, Talks, Commitments, TheirWords] {
            let name = format!("story of the busiest: {filter:?}");
            self.ask(&name, async |_| {
                app.story(query(busiest, filter, None)).await
            })
            .await?;
            let after = deep(async |after| app.story(query(busiest, filter, after)).await).await?;
            let name = format!("{name}, deep");
            self.ask(&name, async |_| {
                app.story(query(busiest, filter, after.clone())).await
            })
            .await?;
        }
        let talks = app.story(query(busiest, Talks, None)).await?;
        let touch = talks.rows.iter().find_map(|entry| match &entry.what {
            StoryWhat::Touch { touch } => Some(touch.id),
            _ => None,
        });
        let touch = touch.context("the busiest was spoken to")?;
        self.ask("touch", async |_| app.touch(touch).await).await?;
        let history = HistoryQuery {
            entity: RecordKind::Account,
            id: busiest.to_string(),
        };
        self.ask("history of the busiest", async |_| {
            app.history(history.clone()).await
        })
        .await
    }

    async fn searches(&mut self) -> Result<()> {
        let app = &self.open.app;
        for text in [
            "h",
            "ha",
            "harb",
            "клиника",
            "آرش",
            "कद",
            "по",
            "report by friday",
            "zzzz",
        ] {
            let name = format!("find {text:?}");
            self.ask(&name, async |_| app.find(text.to_owned()).await)
                .await?;
        }
        for text in [
            "c",
            "ca",
            "call",
            "invoice",
            "the export of",
            "отчёт",
            "zzzz",
        ] {
            let name = format!("find_words {text:?}");
            self.ask(&name, async |_| app.find_words(text.to_owned()).await)
                .await?;
        }
        let lines = [
            "Harbour Clinic Lyon: export of all bookings by Friday",
            "Северная клиника Алматы: отчёт до пятницы",
            "Nobody Heard Of: new calendar",
            "call",
            "remind me to call Harbour Clinic Lyon back tomorrow at 9",
        ];
        for line in lines {
            let name = format!("read_capture {line:?}");
            self.ask(&name, async |_| {
                app.read_capture(ReadCapture {
                    line: line.to_owned(),
                    account: None,
                    meant: None,
                    about: None,
                    without: Vec::new(),
                    without_capability: None,
                })
                .await
            })
            .await?;
        }
        Ok(())
    }
}

/// Where the page stands that lies [`DEEP`] pages below the first, or the last one there is.
async fn deep<T: ts_rs::TS + serde::Serialize>(
    page: impl AsyncFn(Option<String>) -> app::Result<Page<T>>,
) -> Result<Option<String>> {
    let mut after = None;
    for _ in 0..DEEP {
        match page(after.clone()).await?.next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    Ok(after)
}
