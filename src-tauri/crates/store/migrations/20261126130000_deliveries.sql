-- How signals reached the person. Not in the history: nobody said anything, and another laptop delivers for itself.

-- When a standing signal has to reach the person; null when it has, or never does.
alter table signal add column arrives_at integer;
-- The scheduler asks what is due, and what will be next.
create index signal_by_arrival on signal (arrives_at, signal_key) where arrives_at is not null;

-- One row for each signal that a bubble or a digest told of.
create table delivery (
    signal_key    text not null,
    -- Told as red: a signal rings again only when it becomes red.
    is_red        integer not null check (is_red in (0, 1)),
    -- The time it came back at from being put off; 0 when it never was.
    put_off_until integer not null,
    account_id    text not null references account (account_id) on delete cascade,
    -- What is told together shares it.
    delivery_id   text not null,
    -- 'later': the day has had its bubbles, and the next morning's digest tells of it.
    how           text not null check (how in ('bubble', 'digest', 'later')),
    -- It is one of the bubbles that a day has a limited number of.
    counts        integer not null check (counts in (0, 1)),
    -- When it had to reach the person.
    due_at        integer not null,
    -- Nobody else tells of it from here on.
    claimed_at    integer not null,
    -- The desktop has taken it; null while that is not known.
    shown_at      integer,
    -- Where it stands: the one that shows it, as the desktop calls it, and its number there. Kept may start again
    -- while a bubble stands, and is pressed on it afterwards.
    shown_by      text,
    number        integer,
    primary key (signal_key, put_off_until, is_red)
) strict;
create index delivery_by_time on delivery (claimed_at, delivery_id);
-- How many of those that are limited a day has had.
create index delivery_counted on delivery (claimed_at, delivery_id) where counts = 1;
create index delivery_by_account on delivery (account_id, claimed_at);
create index delivery_together on delivery (delivery_id);
-- What was claimed when Kept ended.
create index delivery_unsure on delivery (claimed_at) where shown_at is null;

-- The laptop's zone when time last passed over the verdicts: it may be taken elsewhere while Kept is closed.
alter table ledger add column zone text;
