-- Open promises whose odds stand below half: since when, and from when on that counts as known where nobody said what it
-- means (O1). Nobody typed them, so they are not in the history.
create table low_odds (
    commitment_id text not null references commitment (commitment_id) on delete cascade,
    -- The date that is unlikely. One that the promise has no longer waits here for an undo.
    due           text not null,
    since         integer not null,
    known_from    integer not null,
    since_on      text not null generated always as (date(since / 1000, 'unixepoch')) virtual,
    primary key (commitment_id, due)
) strict, without rowid;

create index low_odds_by_day on low_odds (since_on, commitment_id);

-- Nobody has asked since when these odds are low.
update verdict set marked = 1
where account_id in (select account_id from commitment where estimate_days is not null and is_open = 1);
