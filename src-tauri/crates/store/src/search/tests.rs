use domain::accounts::Contact;
use domain::history::Intent;

use super::*;
use crate::testing::{World, at, contact, day, teammate};
use crate::{teammates, trash};

#[tokio::test]
async fn the_directory_holds_every_name_but_those_in_the_trash() -> Result<()> {
    let world = World::begun().await?;
    let acme = world.account("Acme").await?;
    world.account("Mac Service").await?;
    world.account("Клиника Ёж").await?;
    let hidden = world.account("Macabre").await?;
    let ann = contact("Ann Macey", acme.id);
    let gone = Contact {
        left_on: Some(day("2026-05-01")),
        ..contact("Mack", acme.id)
    };
    let nobody = contact("Macabre Ann", hidden.id);
    for person in [&ann, &gone, &nobody] {
        world.create(Intent::AddContact, person).await?;
    }
    let mac = teammate("Mac", false);
    world.create(Intent::AddTeammate, &mac).await?;
    let mut change = world.change(Intent::TrashAccount).await?;
    trash::put(&mut change, hidden.id, at("2026-06-01T12:00:00Z")).await?;
    change.commit().await?;

    let mut read = world.read().await?;
    let mut directory = directory(&mut read).await?;
    directory.sort_by(|a, b| (a.of as u8, &a.folded).cmp(&(b.of as u8, &b.folded)));
    let listed: Vec<_> = directory
        .iter()
        .map(|name| (name.of, name.name.as_str(), name.has_left))
        .collect();
    assert_eq!(
        listed,
        [
            (NameOf::Account, "Acme", false),
            (NameOf::Account, "Mac Service", false),
            (NameOf::Account, "Клиника Ёж", false),
            (NameOf::Contact, "Ann Macey", false),
            (NameOf::Contact, "Mack", true),
            (NameOf::Teammate, "Mac", false),
            (NameOf::Teammate, "Nina", false),
        ]
    );
    assert_eq!(
        (directory[3].id, directory[3].account),
        (ann.id.uuid(), Some(acme.id))
    );
    assert_eq!(
        (directory[5].id, directory[5].account),
        (mac.id.uuid(), None)
    );

    let mut of_acme = directory_of(&mut read, &[acme.id, hidden.id]).await?;
    of_acme.sort_by(|a, b| (a.of as u8, &a.folded).cmp(&(b.of as u8, &b.folded)));
    let of_others = |name: &Name| name.account.is_some_and(|account| account != acme.id);
    directory.retain(|name| !of_others(name));
    assert_eq!(
        of_acme, directory,
        "what it holds of one account, and of none in the trash"
    );

    let all = teammates::all(&mut read).await?;
    assert_eq!(
        all.iter()
            .map(|mate| mate.name.as_str())
            .collect::<Vec<_>>(),
        ["Nina", "Mac"],
        "me first"
    );
    assert_eq!(
        teammates::me(&mut read).await?.map(|me| me.id),
        Some(world.me)
    );
    assert_eq!(teammates::by_id(&mut read, mac.id).await?, Some(mac));
    Ok(())
}
