//! The order of Today (T1), and what follows it: the tray, and what a digest names first.

use app::contracts::{AddContract, AddRate, ContractChange, MoneyView, TermView};
use app::delivery::Telling;
use app::settings::SettingChange;
use app::{App, Result};
use domain::ids::AccountId;

use crate::world::{World, day};

/// A client whose contract brings so many units a year.
async fn client(world: &World, name: &str, units: i64, currency: &str) -> Result<AccountId> {
    let account = world.account(name).await?;
    let contract = AddContract {
        account,
        title: "Licence".into(),
        start: Some(day("2025-01-01")),
        term: TermView::Evergreen,
        notice: None,
        signed: true,
    };
    let id = world.app.add_contract(contract).await?;
    let value = MoneyView {
        minor: units * 100,
        currency: currency.into(),
    };
    let change = ContractChange::Value(Some(value));
    let change = app::contracts::ChangeContract { id, change };
    world.app.change_contract(change).await?;
    Ok(account)
}

/// Says what the home currency is.
async fn at_home(world: &World, code: &str) -> Result<()> {
    let home = SettingChange::HomeCurrency(code.into());
    world.app.change_setting(home).await
}

/// Says what a dollar is worth at home from a day on.
async fn dollar(world: &World, on: &str, rate: &str) -> Result<()> {
    let rate = AddRate {
        from: "USD".into(),
        on: Some(day(on)),
        rate: rate.into(),
    };
    world.app.add_rate(rate).await?;
    Ok(())
}

/// The clients of Today, in its order, which is that of the tray.
async fn names(app: &App) -> Result<Vec<String>> {
    let today = app.today().await?;
    let groups = [today.waiting, today.soon, today.worth];
    let names: Vec<String> = groups
        .into_iter()
        .flatten()
        .map(|row| row.account.name)
        .collect();
    let tray = app.tray().await?.rows.into_iter();
    let tray: Vec<String> = tray.map(|row| row.account.name).collect();
    assert_eq!(tray, names[..names.len().min(5)]);
    Ok(names)
}

#[tokio::test]
async fn t1_of_equals_the_client_that_brings_more_stands_first_and_worse_and_sooner_before_it()
-> Result<()> {
    let world = World::new().await?;
    for (name, units, due) in [
        ("Amber", 90_000, "2026-06-16"),
        ("Later", 80_000, "2026-06-13"),
        ("Less", 1_000, "2026-06-12"),
        ("More", 1_001, "2026-06-12"),
        ("Sooner", 1, "2026-06-11"),
    ] {
        let account = client(&world, name, units, "EUR").await?;
        world.promise(account, due).await?;
    }
    let nothing = world.account("A client without a contract").await?;
    world.promise(nothing, "2026-06-12").await?;

    let app = world.at("2026-06-15T09:00").await?;
    let order = [
        "Sooner",
        "More",
        "Less",
        "A client without a contract",
        "Later",
        "Amber",
    ];
    assert_eq!(names(app).await?, order);
    Ok(())
}

#[tokio::test]
async fn t1_a_rate_or_another_home_currency_turns_the_order() -> Result<()> {
    let world = World::new().await?;
    for (name, currency, units) in [("Euro", "EUR", 1_000), ("Dollar", "USD", 1_100)] {
        let account = client(&world, name, units, currency).await?;
        world.promise(account, "2026-06-12").await?;
    }
    let app = world.at("2026-06-15T09:00").await?;
    assert_eq!(names(app).await?, ["Dollar", "Euro"], "as they stand");

    at_home(&world, "EUR").await?;
    assert_eq!(names(app).await?, ["Euro", "Dollar"], "without a rate");
    dollar(&world, "2026-06-01", "0.92").await?;
    assert_eq!(names(app).await?, ["Dollar", "Euro"], "1 012 euros");
    dollar(&world, "2026-06-02", "0.9").await?;
    assert_eq!(names(app).await?, ["Euro", "Dollar"], "990 euros");
    app.undo().await?;
    assert_eq!(names(app).await?, ["Dollar", "Euro"]);

    at_home(&world, "USD").await?;
    assert_eq!(names(app).await?, ["Dollar", "Euro"]);
    app.undo().await?;
    app.undo().await?;
    assert_eq!(
        names(app).await?,
        ["Euro", "Dollar"],
        "without a rate again"
    );
    Ok(())
}

#[tokio::test]
async fn t1_a_rate_turns_the_order_on_its_day_and_not_before() -> Result<()> {
    let world = World::new().await?;
    for (name, currency, units) in [("Euro", "EUR", 1_000), ("Dollar", "USD", 1_100)] {
        let account = client(&world, name, units, currency).await?;
        world.promise(account, "2026-06-12").await?;
    }
    at_home(&world, "EUR").await?;
    dollar(&world, "2026-06-01", "0.92").await?;
    dollar(&world, "2026-06-18", "0.9").await?;
    let app = world.at("2026-06-17T23:59").await?;
    assert_eq!(names(app).await?, ["Dollar", "Euro"]);
    let app = world.at("2026-06-18T00:00").await?;
    assert_eq!(names(app).await?, ["Euro", "Dollar"]);
    Ok(())
}

#[tokio::test]
async fn t1_a_rate_reaches_every_client_also_where_they_are_many() -> Result<()> {
    let world = World::new().await?;
    at_home(&world, "EUR").await?;
    for nth in 0..60 {
        let account = client(&world, &format!("{nth:02}"), 1_000 + nth, "USD").await?;
        world.promise(account, "2026-06-12").await?;
    }
    let app = world.at("2026-06-15T09:00").await?;
    assert_eq!(names(app).await?[0], "00", "none has a rate");
    dollar(&world, "2026-06-01", "0.9").await?;
    while app.work_off_marked().await? {}
    assert_eq!(names(app).await?[..2], ["59", "58"]);
    Ok(())
}

#[tokio::test]
async fn t1_the_digest_names_the_first_of_today() -> Result<()> {
    let world = World::new().await?;
    for (name, units) in [("Acme", 1_000), ("Borealis", 2_000)] {
        let account = client(&world, name, units, "EUR").await?;
        world.promise(account, "2026-06-12").await?;
    }
    let app = world.at("2026-06-15T09:00").await?;
    assert_eq!(names(app).await?, ["Borealis", "Acme"]);
    let tellings = app.claim_due().await?;
    let [Telling::Digest(digest)] = &tellings[..] else {
        panic!("{tellings:?}");
    };
    let first = digest.first.as_ref().unwrap();
    assert_eq!(
        (digest.accounts, first.account.name.as_str()),
        (2, "Borealis")
    );
    Ok(())
}
