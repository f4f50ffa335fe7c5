-- The odds that were said of an open promise on a day of the laptop's: the first tell how well odds are said, those of
-- the last week whether they fell (D6). Nobody typed them, so they are not in the history.
create table odds (
    commitment_id text not null references commitment (commitment_id) on delete cascade,
    said_on       text not null,
    -- Parts of ten thousand.
    odds          integer not null check (odds between 0 and 10000),
    -- The median and, before it is stretched, the 80 % point of what past promises took, over their estimates: the bits
    -- of a double, because a fraction written as text may come back as its neighbour.
    median        integer not null,
    eighty        integer not null,
    primary key (commitment_id, said_on)
) strict, without rowid;

-- What forecasts are made from.
create index commitment_estimated on commitment (account_id) where estimate_days is not null;

-- Nobody has asked for the odds of these promises yet.
update verdict set marked = 1
where account_id in (select account_id from commitment where estimate_days is not null);
