use domain::accounts::Contact;
use domain::history::Intent;

use super::*;
use crate::testing::{World, at, contact, day, teammate};
use crate::{teammates, trash};

#[tokio::test]
async fn names_are_found_in_any_script_and_what_begins_with_them_comes_first() -> Result<()> {
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
    let mut found = async |text| -> Result<Vec<String>> {
        Ok(names(&mut read, text, 10)
            .await?
            .into_iter()
            .map(|name| name.name.to_string())
            .collect())
    };
    assert_eq!(
        found("MAC").await?,
        ["Mac Service", "Mack", "Mac", "Ann Macey"]
    );
    assert_eq!(found("еж").await?, ["Клиника Ёж"]);
    assert_eq!(found("%").await?, [""; 0]);

    let mut directory = directory(&mut read).await?;
    directory.sort_by(|a, b| (a.of as u8, &a.folded).cmp(&(b.of as u8, &b.folded)));
    let listed: Vec<_> = directory
        .iter()
        .map(|name| (name.of, name.name.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            (NameOf::Account, "Acme"),
            (NameOf::Account, "Mac Service"),
            (NameOf::Account, "Клиника Ёж"),
            (NameOf::Contact, "Ann Macey"),
            (NameOf::Teammate, "Mac"),
            (NameOf::Teammate, "Nina"),
        ]
    );
    assert_eq!(
        (directory[3].id, directory[3].account),
        (ann.id.uuid(), Some(acme.id))
    );
    assert_eq!(
        (directory[4].id, directory[4].account),
        (mac.id.uuid(), None)
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
