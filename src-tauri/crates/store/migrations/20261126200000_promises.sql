-- The day whoever is to do a promise was asked or, given back, the day its maker got it (C7).
alter table commitment add column handed_on text;
-- The day the client was told that a promise will not be, or was not, kept (C6).
alter table commitment add column told_on text;

-- What nobody owes any more and still waits for a word: a delivered promise for the client's, and a broken one that
-- another than its maker was to do for its maker's.
create index commitment_unconfirmed on commitment (account_id, delivered_on) where state = 'delivered';
create index commitment_untold on commitment (account_id, closed_on)
    where state = 'broken' and told_on is null and doer_id is not null;

-- The save that a save of Kept's own follows from.
alter table event_group add column caused_by text references event_group (group_id);

-- Nobody has asked whose word the promises wait for yet.
update verdict set marked = 1;
