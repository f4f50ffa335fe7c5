-- A planned touch. It becomes touches when somebody says how it went (T2).
create table meeting (
    meeting_id   text primary key not null,
    account_id   text not null references account (account_id),
    -- JSON: the ids of the people there, in the order in which they were named. `meeting_contact` follows it.
    contacts     text not null check (json_valid(contacts) and json_type(contacts) = 'array'),
    kind         text not null check (kind in ('call', 'visit', 'training', 'review', 'other')),
    about        text check (about <> ''),
    starts_at    integer not null,
    -- A month at most: what still runs is found by when it began.
    ends_at      integer not null check (ends_at > starts_at and ends_at - starts_at <= 2678400000),
    zone         text not null,
    place        text check (place <> ''),
    external_id  text check (external_id <> ''),
    intention    text check (intention in ('hold', 'bend', 'listen')),
    debriefed_on text
) strict;
-- An account's meetings are read in the order of time, those ahead as well as those that are over.
create index meeting_by_account on meeting (account_id, starts_at, meeting_id);
-- The rules ask of each account for those that wait to be debriefed.
create index meeting_undebriefed on meeting (account_id, ends_at) where debriefed_on is null;
-- What comes next is asked of all accounts.
create index meeting_by_start on meeting (starts_at, meeting_id, ends_at) where debriefed_on is null;

-- Who is named by a meeting stays. Kept by the triggers below, so that a meeting is one record of the history.
create table meeting_contact (
    meeting_id text not null references meeting (meeting_id) on delete cascade,
    place      integer not null,
    contact_id text not null references contact (contact_id),
    primary key (meeting_id, place)
) strict, without rowid;
create index meeting_contact_by_contact on meeting_contact (contact_id);
create trigger meeting_names_contacts after insert on meeting begin
    insert into meeting_contact (meeting_id, place, contact_id)
    select new.meeting_id, one.key, one.value from json_each(new.contacts) as one;
end;
create trigger meeting_renames_contacts after update of contacts on meeting when old.contacts <> new.contacts begin
    delete from meeting_contact where meeting_id = new.meeting_id;
    insert into meeting_contact (meeting_id, place, contact_id)
    select new.meeting_id, one.key, one.value from json_each(new.contacts) as one;
end;

alter table touch add column meeting_id text references meeting (meeting_id);
create index touch_by_meeting on touch (meeting_id) where meeting_id is not null;

-- The last day each account was looked through in the weekly review; like a draft it is no fact about the client (T6).
create table looked_through (
    account_id text primary key not null references account (account_id) on delete cascade,
    looked_on  text not null
) strict, without rowid;
create index looked_through_by_day on looked_through (looked_on);

-- What the weekly review goes by: derived with the signals, so that it is one read of an index. Of an account that is
-- past there is no place.
alter table verdict add column weekly_place integer;
-- The day its silence counts from, as the number of the day since the year 1, so that it can be counted from.
alter table verdict add column silent_day integer;
alter table verdict add column silence_ideal integer;
alter table verdict add column silence_max integer;
create index verdict_weekly on verdict (weekly_place, silence_max, silent_day, account_id)
    where weekly_place is not null;

-- Nothing has been said of any account for the weekly review yet.
update verdict set marked = 1;
