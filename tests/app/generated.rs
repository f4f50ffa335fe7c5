//! The made-up company on which Kept is measured: the same every time, and whole in its ledger.

use std::sync::Arc;

use app::accounts::{AccountFilter, AccountsQuery};
use app::history::{StoryFilter, StoryQuery, StoryWhat};
use app::{App, Clock, Result};
use domain::time::{Now, Zone};
use kept_tests::company::{Company, Sizes, StoppedClock, surroundings};
use tokio::sync::broadcast;

const SMALL: Sizes = Sizes {
    accounts: 40,
    contacts: 120,
    touches: 900,
    busiest: 260,
    commitments: 500,
    saves: 12,
};

fn company(seed: u64, sizes: Sizes) -> Company {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let instant = "2026-06-01T07:00:00Z".parse().unwrap();
    Company::new(seed, sizes, Now { instant, zone }).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_company_field_by_field() {
    let [one, same, other] = [7, 7, 8].map(|seed| {
        let company = company(seed, SMALL);
        let clients: Vec<_> = company.clients().map(Result::unwrap).collect();
        let touches: Vec<_> = clients
            .iter()
            .flat_map(|client| (0..8).flat_map(|quarter| company.touches(client, quarter).unwrap()))
            .collect();
        (company.us().to_vec(), clients, touches)
    });
    assert_eq!(one, same);
    assert_ne!(one.1, other.1);

    let (_, clients, touches) = one;
    let people: usize = clients.iter().map(|client| client.contacts.len()).sum();
    let owed: usize = clients.iter().map(|client| client.commitments.len()).sum();
    assert_eq!(
        (clients.len(), people, owed, touches.len()),
        (40, 120, 500, 900)
    );
    let busiest = clients[0].account.id;
    let with_busiest = touches.iter().filter(|touch| touch.account == busiest);
    assert_eq!(with_busiest.count(), 260);
    let scripts = ['a'..='z', 'а'..='я', 'ا'..='ی', 'अ'..='ह'];
    for script in scripts {
        let speaks = |name: &str| name.chars().any(|letter| script.contains(&letter));
        assert!(
            clients
                .iter()
                .any(|client| speaks(client.account.name.as_str())),
            "{script:?}"
        );
    }
}

#[tokio::test]
async fn a_company_stands_whole_in_its_ledger_with_what_the_rules_say_of_it() -> anyhow::Result<()>
{
    let folder = tempfile::tempdir()?;
    // Large enough that something stands for somebody.
    let sizes = Sizes {
        accounts: 150,
        commitments: 4_000,
        ..SMALL
    };
    let company = company(7, sizes);
    company.write(folder.path()).await?;

    let (changed, _) = broadcast::channel(1);
    let clock = Arc::new(StoppedClock(company.now().clone())) as Arc<dyn Clock>;
    let app = App::open(surroundings(folder.path()), clock, changed).await?;
    assert!(
        !app.work_off_marked().await?,
        "nothing is left to be judged"
    );
    let all = AccountsQuery {
        filter: AccountFilter::All,
        text: String::new(),
        after: None,
    };
    assert_eq!(app.accounts(all).await?.rows.len(), 150);
    let today = app.today().await?;
    assert!(today.waiting_count + today.soon_count + today.worth_count > 0);

    let busiest = company.clients().next().unwrap()?.account.id;
    let (mut touches, mut after) = (0, None);
    loop {
        let story = StoryQuery {
            account: busiest,
            filter: StoryFilter::Everything,
            from: None,
            after,
        };
        let page = app.story(story).await?;
        let is_touch = |what: &StoryWhat| matches!(what, StoryWhat::Touch { .. });
        touches += page
            .rows
            .iter()
            .filter(|entry| is_touch(&entry.what))
            .count();
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert!(touches >= 260, "{touches}, and those that were typed");
    Ok(())
}
