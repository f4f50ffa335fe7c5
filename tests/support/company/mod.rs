//! A large company, made up: the same seed and sizes give the same company field by field.
//!
//! Its clients live in four scripts. What was said with them lies over the two years before its day, most of what was
//! promised is over, some hundred things stand open around that day, and a few contracts come to their end, so that
//! Today has something to say. It comes into a ledger as a real one would: by imports, and by hand after those.

mod cache;
mod chance;
mod clients;
mod ledger;
mod words;

use chrono::{DateTime, Days, Utc};
use domain::Problem;
use domain::ids::TeammateId;
use domain::teammates::{Authority, Teammate};
use domain::text::Line;
use domain::time::Now;

pub use cache::{Cached, Copied};
use chance::{Chance, Ids, shares};
pub use clients::Client;
pub use ledger::{SOURCE, StoppedClock, surroundings};

/// How much of everything a company has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Clients.
    pub accounts: u32,
    /// People at them, all together.
    pub contacts: u32,
    /// Touches that came in, all together.
    pub touches: u32,
    /// Those of the first client, which has most of them.
    pub busiest: u32,
    /// Promises and duties, all together.
    pub commitments: u32,
    /// Saves made by hand after everything else had come in.
    pub saves: u32,
}

impl Sizes {
    /// What Kept is measured with.
    pub const LARGE: Self = Self {
        accounts: 10_000,
        contacts: 50_000,
        touches: 1_000_000,
        busiest: 6_000,
        commitments: 100_000,
        saves: 500,
    };
}

/// A made-up company.
#[derive(Debug)]
pub struct Company {
    seed: u64,
    sizes: Sizes,
    now: Now,
    us: Vec<Teammate>,
    contacts: Vec<u32>,
    touches: Vec<u32>,
    commitments: Vec<u32>,
}

/// The days that lie behind a company.
const PAST_DAYS: u64 = 728;

/// Stretches of the past; the touches of each came in at once at its end.
pub(crate) const QUARTERS: u32 = 8;

/// Whom a company has beside the person who uses Kept.
const COLLEAGUES: [&str; 5] = [
    "Jonas Lindqvist",
    "Вера Соколова",
    "آرش کاوه",
    "Meera Joshi",
    "Tom Okafor",
];

/// What a stream of chance is for, so that none decides over another.
#[derive(Debug, Clone, Copy)]
enum Draw {
    Us = 1,
    Weights,
    Client,
    ClientIds,
    Touches,
    TouchIds,
    Saves,
    SaveIds,
    Quiet,
    Meetings,
    MeetingIds,
}

impl Company {
    /// The company of this seed, as it is at `now`.
    ///
    /// # Errors
    /// Never for the words in this module.
    pub fn new(seed: u64, sizes: Sizes, now: Now) -> Result<Self, Problem> {
        let mut chance = Chance::of(seed, Draw::Weights as u64, 0);
        let mut weights = |least: f64| -> Vec<f64> {
            (0..sizes.accounts)
                .map(|_| least + f64::from(chance.below(1_000)) / 250.0)
                .collect()
        };
        let (people, owed) = (weights(1.0), weights(0.25));
        // A few clients are spoken to often and most now and then: the weight falls with the root of the place.
        let spoken: Vec<f64> = (1..sizes.accounts)
            .map(|place| 1.0 / f64::from(place).sqrt())
            .collect();
        let mut touches = vec![sizes.busiest.min(sizes.touches)];
        touches.extend(shares(sizes.touches - touches[0], &spoken));
        let mut company = Self {
            seed,
            sizes,
            now,
            us: Vec::new(),
            contacts: shares(sizes.contacts, &people),
            touches,
            commitments: shares(sizes.commitments, &owed),
        };
        company.us = company.colleagues()?;
        Ok(company)
    }

    /// The people on our side; the first is the one who uses Kept.
    #[must_use]
    pub fn us(&self) -> &[Teammate] {
        &self.us
    }

    /// How much of everything it has.
    #[must_use]
    pub const fn sizes(&self) -> Sizes {
        self.sizes
    }

    /// The instant it stands at.
    #[must_use]
    pub const fn now(&self) -> &Now {
        &self.now
    }

    fn colleagues(&self) -> Result<Vec<Teammate>, Problem> {
        let mut ids = Ids::from(self.begun_at(), 0, self.chance(Draw::Us, 0));
        std::iter::once("Nina")
            .chain(COLLEAGUES)
            .map(|name| {
                Ok(Teammate {
                    id: TeammateId::from_uuid(ids.next()),
                    name: Line::parse(name)?,
                    role: None,
                    is_me: name == "Nina",
                    authority: Authority::default(),
                })
            })
            .collect()
    }

    fn chance(&self, draw: Draw, place: u32) -> Chance {
        Chance::of(self.seed, draw as u64, u64::from(place))
    }

    /// When the ledger was begun and most of the company came in.
    fn begun_at(&self) -> DateTime<Utc> {
        self.now.instant - Days::new(PAST_DAYS)
    }

    /// When the touches of a quarter came in: at its end.
    fn quarter_end(&self, quarter: u32) -> DateTime<Utc> {
        let days = PAST_DAYS * u64::from(quarter + 1) / u64::from(QUARTERS);
        self.begun_at() + Days::new(days)
    }
}
