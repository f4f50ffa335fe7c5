//! Questions about the people at a client.

use domain::accounts::{Contact, TrustLink};
use domain::ids::{AccountId, ContactId, TrustLinkId};
use sqlx::SqliteConnection;

use crate::column::Stored;
use crate::error::Result;
use crate::rows::{ContactRow, TrustRow, contact_columns, load, trust_columns};

/// The contact with this id.
pub async fn by_id(conn: &mut SqliteConnection, id: ContactId) -> Result<Option<Contact>> {
    load::<ContactRow>(conn, &id.to_string())
        .await?
        .map(Contact::try_from)
        .transpose()
}

/// The people at one client: those who are there by name, then those who left.
pub async fn of_account(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<Contact>> {
    let rows: Vec<ContactRow> = sqlx::query_as(concat!(
        "select ",
        contact_columns!(),
        " from contact where contact.account_id = ?
         order by contact.left_on is not null, contact.name_folded, contact.contact_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Contact::try_from).collect()
}

/// The trust link with this id.
pub async fn trust(conn: &mut SqliteConnection, id: TrustLinkId) -> Result<Option<TrustLink>> {
    load::<TrustRow>(conn, &id.to_string())
        .await?
        .map(TrustLink::try_from)
        .transpose()
}

/// Whom the people at one client trust: what stands before what was lost, each in the order it was written down.
pub async fn trust_at(conn: &mut SqliteConnection, account: AccountId) -> Result<Vec<TrustLink>> {
    let rows: Vec<TrustRow> = sqlx::query_as(concat!(
        "select ",
        trust_columns!(),
        " from contact join trust_link on trust_link.contact_id = contact.contact_id
         where contact.account_id = ? order by trust_link.lost_on is not null, trust_link.trust_link_id"
    ))
    .bind(account.stored())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(TrustLink::try_from).collect()
}

#[cfg(test)]
mod tests {
    use domain::accounts::TrustReason;
    use domain::history::Intent;

    use super::*;
    use crate::testing::{World, contact, day, teammate};
    use crate::{Error, undo};

    #[tokio::test]
    async fn whom_contacts_trust_is_kept_by_client_and_undone() -> Result<()> {
        let world = World::begun().await?;
        let (acme, bolt) = (world.account("Acme").await?, world.account("Bolt").await?);
        let (zoe, bob) = (contact("Zoe", acme.id), contact("Bob", bolt.id));
        let jonas = teammate("Jonas", false);
        world.create(Intent::AddContact, &zoe).await?;
        world.create(Intent::AddContact, &bob).await?;
        world.create(Intent::AddTeammate, &jonas).await?;
        let link = |contact, teammate, lost_on| TrustLink {
            id: TrustLinkId::new(),
            contact,
            teammate,
            why: Some(TrustReason::Sold),
            since: Some(day("2026-03-02")),
            lost_on,
        };
        let lost = link(zoe.id, world.me, Some(day("2026-05-01")));
        let standing = link(zoe.id, jonas.id, None);
        for link in [&lost, &standing, &link(bob.id, world.me, None)] {
            world.create(Intent::AddTrust, link).await?;
        }

        let mut read = world.read().await?;
        assert_eq!(
            trust_at(&mut read, acme.id).await?,
            [standing.clone(), lost]
        );
        assert_eq!(trust(&mut read, standing.id).await?, Some(standing.clone()));
        drop(read);

        let again = TrustLink {
            lost_on: Some(day("2026-06-01")),
            ..standing.clone()
        };
        world.save(Intent::ChangeTrust, &again).await?;
        let (change, _) = undo::undo(
            &world.ledger,
            crate::testing::at("2026-06-02T08:00:00Z"),
            world.me,
        )
        .await?
        .ok_or(Error::NotFound("change"))?;
        assert_eq!(
            change.touched(),
            [acme.id],
            "a contact's trust is the client's"
        );
        change.commit().await?;
        let mut read = world.read().await?;
        assert_eq!(trust(&mut read, standing.id).await?, Some(standing));
        Ok(())
    }
}
