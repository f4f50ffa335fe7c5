//! The client nobody spoke to for longest.

use domain::ids::AccountId;
use domain::text::Line;
use sqlx::SqliteConnection;
use uuid::fmt::Hyphenated;

use crate::column::line;
use crate::error::Result;

/// A client being brought in or running, with whom the last touch that ends a silence (A4) was longest ago; one never
/// spoken to first.
pub async fn most_silent(conn: &mut SqliteConnection) -> Result<Option<(AccountId, Line)>> {
    let row: Option<(Hyphenated, String)> = sqlx::query_as(
        "select account.account_id, account.name from account
         where account.trashed_at is null and account.stage in ('onboarding', 'active')
         order by (select touch.at from touch where touch.account_id = account.account_id and touch.result <> 'missed'
                and (touch.result = 'reached' or touch.channel in ('email', 'chat'))
                order by touch.at desc limit 1) nulls first,
            account.name_folded, account.account_id
         limit 1",
    )
    .fetch_optional(conn)
    .await?;
    row.map(|(id, name)| {
        Ok((
            AccountId::from_uuid(id.into_uuid()),
            line("account.name", &name)?,
        ))
    })
    .transpose()
}

#[cfg(test)]
mod tests {
    use domain::accounts::{Account, Stage};
    use domain::history::Intent;
    use domain::touches::{Touch, TouchResult};

    use super::*;
    use crate::testing::{World, account, touch};

    async fn silent(world: &World) -> Result<Option<String>> {
        Ok(most_silent(&mut *world.read().await?)
            .await?
            .map(|(_, name)| name.to_string()))
    }

    #[tokio::test]
    async fn the_client_heard_of_longest_ago_is_named_and_a_prospect_never_is() -> Result<()> {
        let world = World::begun().await?;
        assert_eq!(silent(&world).await?, None);

        let prospect = Account {
            stage: Stage::Prospect,
            ..account("Prospect", world.me)
        };
        world.create(Intent::AddAccount, &prospect).await?;
        assert_eq!(silent(&world).await?, None);

        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        world
            .create(
                Intent::LogTouch,
                &touch(acme.id, world.me, "2026-05-30T10:00:00Z"),
            )
            .await?;
        assert_eq!(
            silent(&world).await?.as_deref(),
            Some("Bolt"),
            "never spoken to"
        );
        world
            .create(
                Intent::LogTouch,
                &touch(bolt.id, world.me, "2026-05-31T10:00:00Z"),
            )
            .await?;
        assert_eq!(silent(&world).await?.as_deref(), Some("Acme"));

        let missed = Touch {
            result: TouchResult::Missed,
            ..touch(acme.id, world.me, "2026-06-01T10:00:00Z")
        };
        world.create(Intent::LogTouch, &missed).await?;
        assert_eq!(
            silent(&world).await?.as_deref(),
            Some("Acme"),
            "nobody spoke"
        );
        Ok(())
    }
}
