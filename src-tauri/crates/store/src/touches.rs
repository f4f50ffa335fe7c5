//! Questions about touches. The story shows them; see [`crate::story`].

use domain::ids::TouchId;
use domain::touches::Touch;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::rows::{TouchRow, load};

/// The touch with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: TouchId) -> Result<Option<Touch>> {
    load::<TouchRow>(conn, &id.to_string())
        .await?
        .map(Touch::try_from)
        .transpose()
}

#[cfg(test)]
mod tests {
    use domain::history::Intent;
    use domain::ids::TouchId;
    use domain::touches::{Channel, Direction, TouchResult};

    use super::*;
    use crate::testing::{World, contact, touch, words};

    #[tokio::test]
    async fn every_field_of_a_touch_comes_back_as_it_was_written() -> Result<()> {
        let world = World::begun().await?;
        let acme = world.account("Acme").await?;
        let ann = contact("Ann", acme.id);
        world.create(Intent::AddContact, &ann).await?;
        for (felt, result, minutes) in [
            (Some(-3), TouchResult::Missed, 0),
            (Some(3), TouchResult::Sent, u32::MAX),
            (None, TouchResult::Reached, 1),
        ] {
            let written = Touch {
                contact: Some(ann.id),
                direction: Direction::Inbound,
                channel: Channel::Training,
                result,
                minutes,
                words: Some(words("\u{0939}\u{094B}\nyes")),
                felt,
                ..touch(acme.id, world.me, "1969-12-31T23:59:59.999Z")
            };
            world.create(Intent::LogTouch, &written).await?;
            assert_eq!(
                by_id(&mut *world.read().await?, written.id).await?,
                Some(written)
            );
        }
        assert_eq!(
            by_id(&mut *world.read().await?, TouchId::new()).await?,
            None
        );
        Ok(())
    }
}
