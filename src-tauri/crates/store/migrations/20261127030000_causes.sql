-- What caused a move, and was removed since: the move keeps it in words.
alter table commitment_move add column gone_cause text check (gone_cause in ('ripple', 'late_duty'));
alter table commitment_move add column gone_words text check (gone_words <> '')
    check ((gone_cause is null) = (gone_words is null)) check (gone_cause is null or cause is null);

-- What Kept wrote because of a save is taken back with it.
create index event_group_by_cause on event_group (caused_by) where caused_by is not null;
