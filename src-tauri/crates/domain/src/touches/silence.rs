//! For how long nobody need speak with a client (A4).

use serde::{Deserialize, Serialize};

use crate::accounts::{Account, Stage, Tier};

/// How many days of silence are ideal at most, and how many are the maximum; none is no bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Silence<D = Option<u16>> {
    /// Past it a call is worth doing.
    pub ideal: D,
    /// Past it a call is owed.
    pub max: D,
}

/// The days of silence by how much attention an account is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Silences {
    strategic: Silence<u16>,
    standard: Silence<u16>,
    light: Silence<u16>,
}

impl Silences {
    /// Those of a tier.
    #[must_use]
    pub const fn of(&self, tier: Tier) -> Silence<u16> {
        match tier {
            Tier::Strategic => self.strategic,
            Tier::Standard => self.standard,
            Tier::Light => self.light,
        }
    }

    /// Puts others in their place.
    pub const fn set(&mut self, tier: Tier, silence: Silence<u16>) {
        let place = match tier {
            Tier::Strategic => &mut self.strategic,
            Tier::Standard => &mut self.standard,
            Tier::Light => &mut self.light,
        };
        *place = silence;
    }

    /// What holds for an account: its own days before those of its tier. Prospects and paused accounts have only
    /// their own, and those that are past have none.
    #[must_use]
    pub fn of_account(&self, account: &Account) -> Silence {
        let usual = match account.stage {
            Stage::Onboarding | Stage::Active => {
                let Silence { ideal, max } = self.of(account.tier);
                Silence {
                    ideal: Some(ideal),
                    max: Some(max),
                }
            }
            Stage::Prospect | Stage::Paused => Silence::default(),
            Stage::Churned | Stage::Declined => return Silence::default(),
        };
        Silence {
            ideal: account.silence.ideal.or(usual.ideal),
            max: account.silence.max.or(usual.max),
        }
    }
}

impl Default for Silences {
    fn default() -> Self {
        let days = |ideal, max| Silence { ideal, max };
        Self {
            strategic: days(7, 14),
            standard: days(21, 45),
            light: days(60, 120),
        }
    }
}
