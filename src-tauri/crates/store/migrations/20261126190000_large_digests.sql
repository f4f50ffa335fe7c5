-- A laptop that wakes after long has more to tell than can be judged and written down before the person is told.

-- When the first signal that time alone will raise has to reach the person; null when no rule knows of one.
alter table verdict add column arrives_at integer;
create index verdict_by_arrival on verdict (arrives_at, account_id) where arrives_at is not null;
-- No verdict has said it so far.
update verdict set marked = 1 where account_id in (select account_id from reminder where done_at is null);

-- Whose signals wait to reach the person.
create index signal_arriving on signal (account_id, arrives_at) where arrives_at is not null;
-- The worst of those that wait is found in the index alone.
drop index signal_by_arrival;
create index signal_by_arrival on signal (arrives_at, signal_key, severity) where arrives_at is not null;
-- Today counts accounts by their first signal, from the index alone.
drop index signal_by_account;
create index signal_by_account on signal (account_id, severity desc, due_on, signal_key, import_id);

-- A digest of more than can be written down at once: the last one alone is known.
create table large_digest (
    delivery_id text primary key not null,
    -- Whatever had to reach the person by then is told by it; null once all of that is written down in `delivery`.
    up_to       integer,
    -- How many accounts it named.
    accounts    integer not null,
    -- The signal it named.
    first_key   text not null,
    claimed_at  integer not null,
    -- The desktop has taken it; null while that is not known.
    shown_at    integer,
    shown_by    text,
    number      integer
) strict;
