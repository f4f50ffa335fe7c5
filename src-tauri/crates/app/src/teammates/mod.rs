//! The people on our side.

mod views;

use domain::history::Intent;
use domain::ids::TeammateId;
use domain::teammates::{Authority, Teammate};

use crate::contracts::MoneyView;
use crate::{App, Error, Result, typed};
pub use views::*;

/// The hours of the longest month.
const MOST_HOURS: i32 = 744;
/// Most days that a date may be moved.
const MOST_DAYS: i32 = 3650;

impl App {
    /// Everybody on our side, me first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn teammates(&self) -> Result<Vec<TeammateView>> {
        let teammates = store::teammates::all(&mut *self.read().await?).await?;
        Ok(teammates.into_iter().map(TeammateView::from).collect())
    }

    /// Adds a person on our side. From the second on, maker, doer and owner are shown.
    ///
    /// # Errors
    /// A refused name or role.
    pub async fn add_teammate(&self, input: AddTeammate) -> Result<()> {
        let teammate = Teammate {
            id: TeammateId::new(),
            name: typed::line("name", &input.name)?,
            role: typed::optional_line("role", &input.role)?,
            is_me: false,
            authority: Authority::default(),
        };
        let mut change = self.change(Intent::AddTeammate).await?;
        change.create(&teammate).await?;
        change.renames();
        change.commit().await
    }

    /// Changes one field of a person on our side.
    ///
    /// # Errors
    /// A refused value, named `value`, or [`Error::NotFound`].
    pub async fn change_teammate(&self, input: ChangeTeammate) -> Result<()> {
        const VALUE: &str = "value";
        let mut change = self.change(Intent::ChangeTeammate).await?;
        let stored = store::teammates::by_id(change.conn(), input.id).await?;
        let mut teammate = stored.ok_or(Error::NotFound("teammate"))?;
        match input.change {
            TeammateChange::Name(name) => {
                teammate.name = typed::line(VALUE, &name)?;
                change.renames();
            }
            TeammateChange::Role(role) => teammate.role = typed::optional_line(VALUE, &role)?,
            TeammateChange::Money(money) => {
                let money = money.map(|money| typed::money(VALUE, &money));
                teammate.authority.money = money.transpose()?;
            }
            TeammateChange::HoursAMonth(hours) => {
                teammate.authority.hours_a_month = most(hours, MOST_HOURS)?;
            }
            TeammateChange::DaysOfDelay(days) => {
                teammate.authority.days_of_delay = most(days, MOST_DAYS)?;
            }
        }
        change.save(&teammate).await?;
        change.commit().await
    }
}

fn most(number: Option<u16>, max: i32) -> Result<Option<u32>> {
    number
        .map(|number| typed::within("value", number, 0, max).map(u32::from))
        .transpose()
}

impl From<Teammate> for TeammateView {
    fn from(teammate: Teammate) -> Self {
        Self {
            id: teammate.id,
            name: teammate.name.to_string(),
            role: teammate.role.map(|role| role.to_string()),
            is_me: teammate.is_me,
            authority: AuthorityView {
                money: teammate.authority.money.map(MoneyView::from),
                hours_a_month: teammate.authority.hours_a_month,
                days_of_delay: teammate.authority.days_of_delay,
            },
        }
    }
}
