-- What a signal may be about grows with the rules, and the vocabulary of the rules is what checks it.
create table signal_of_any_subject (
    signal_key text primary key not null,
    account_id text not null references account (account_id) on delete cascade,
    rule       text not null,
    subject    text not null,
    subject_id text not null,
    severity   integer not null check (severity between 1 and 3),
    due        text,
    step       integer,
    raised_at  integer not null,
    -- It was true already when its fact came in: history, which stands in the import's row of Today.
    import_id  text references import (import_id),
    -- The day it is due; what has no date sorts last.
    due_on     text not null generated always as (coalesce(due, '9999-12-31')) virtual
) strict;
insert into signal_of_any_subject (signal_key, account_id, rule, subject, subject_id, severity, due, step, raised_at,
    import_id)
select signal_key, account_id, rule, subject, subject_id, severity, due, step, raised_at, import_id from signal;
drop table signal;
alter table signal_of_any_subject rename to signal;
-- Today asks of each account for its worst signal, and counts accounts by it.
create index signal_by_account on signal (account_id, severity desc, due_on, signal_key);
-- Today is read worst and soonest first.
create index signal_by_severity on signal (severity desc, due_on, signal_key);
create index signal_of_import on signal (import_id) where import_id is not null;
