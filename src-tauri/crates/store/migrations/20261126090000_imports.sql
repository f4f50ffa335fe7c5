-- What comes in from files. Every imported record is remembered by what its source calls it, so that the same
-- row never comes in twice and a changed one is known again; external ids are unique within their source.

create table import (
    import_id         text primary key not null,
    source            text not null check (source <> ''),
    at                integer not null,
    -- JSON: for each file its name, what its rows became and how many did.
    files             text not null check (json_valid(files)),
    -- Somebody looked through the past dates that came with it, and Today keeps silent about them.
    looked_through_at integer,
    -- Somebody said which of its accounts are strategic.
    ranked_at         integer,
    reverted_at       integer
) strict;
create index import_by_time on import (at);

create table import_row (
    source      text not null,
    kind        text not null,
    external_id text not null,
    record_id   text not null,
    -- The import that brought the record, or first found it.
    import_id   text not null references import (import_id),
    -- The record was made by it; otherwise it had been there before and was recognised.
    made        integer not null check (made in (0, 1)),
    -- Of the cells as they last came in; 0 makes the next import compare them anew.
    hash        integer not null,
    primary key (source, kind, external_id)
) strict, without rowid;
-- The rules ask of a record whether it came in, and when.
create index import_row_by_record on import_row (record_id);
-- A revert asks for all that came in with an import.
create index import_row_by_import on import_row (import_id, kind);

-- Accounts as other systems describe them.
alter table account add column since text;
alter table account add column seats integer check (seats >= 0);

create table ending (
    ending_id   text primary key not null,
    account_id  text not null references account (account_id),
    contract_id text references contract (contract_id),
    kind        text not null check (kind in ('lost', 'came_back')),
    ended_on    text not null,
    reason      text,
    words       text
) strict;
create index ending_by_account on ending (account_id, ended_on);
create index ending_by_contract on ending (contract_id) where contract_id is not null;

-- A signal about a date that was past when it came in: it is history and stands in the import's row of Today.
alter table signal add column import_id text references import (import_id);
create index signal_of_import on signal (import_id) where import_id is not null;

-- Whatever is removed is looked for in what may refer to it; without these each removal reads whole tables.
create index touch_by_contact on touch (contact_id) where contact_id is not null;
create index commitment_by_contact on commitment (contact_id) where contact_id is not null;
create index commitment_by_client_doer on commitment (client_doer_id) where client_doer_id is not null;
create index commitment_by_confirmer on commitment (confirmer_id) where confirmer_id is not null;
create index commitment_by_acknowledger on commitment (acknowledger_id) where acknowledger_id is not null;
create index commitment_by_contract on commitment (contract_id) where contract_id is not null;
create index contract_by_predecessor on contract (predecessor_id) where predecessor_id is not null;
