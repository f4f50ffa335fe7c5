-- An episode in which a promise is off plan: from knowing it to the client's knowing it.
create table slip (
    slip_id         text primary key not null,
    account_id      text not null references account (account_id),
    commitment_id   text not null references commitment (commitment_id),
    -- The date that is not kept.
    due             text not null,
    known_at        integer not null,
    known_by        text not null check (known_by in ('pressed', 'duty', 'date', 'odds')),
    cause           text,
    is_confidential integer not null check (is_confidential in (0, 1)),
    doing           text,
    new_due         text,
    -- Parts of ten thousand.
    new_odds        integer check (new_odds between 0 and 10000),
    state           text not null check (state in ('open', 'told', 'learned_elsewhere', 'false_alarm')),
    told_at         integer,
    told_by_id      text references teammate (teammate_id),
    channel         text,
    -- When it was known that the client had learned it elsewhere, or that the date holds.
    closed_at       integer,
    because         text,
    known_on        text generated always as (date(known_at / 1000, 'unixepoch')) virtual,
    check (cause is not null or is_confidential = 0),
    check (new_due is not null or new_odds is null),
    check ((told_at is null) = (told_by_id is null)),
    check (told_at is not null or channel is null),
    check (state <> 'told' or told_at is not null),
    check (told_at is null or state in ('told', 'false_alarm')),
    check ((closed_at is null) = (state in ('open', 'told'))),
    check (because is null or state = 'false_alarm')
) strict;
create index slip_by_commitment on slip (commitment_id, slip_id);
create index slip_by_account on slip (account_id, known_at);
create index slip_by_teller on slip (told_by_id) where told_by_id is not null;
-- What the client does not know.
create index slip_open on slip (known_on, commitment_id) where state = 'open';
-- How long clients waited for a word.
create index slip_told on slip (told_at) where state = 'told';

-- That a client was told is the slip's to say: whoever was told so far was told by the promise's maker, at noon.
insert into slip (slip_id, account_id, commitment_id, due, known_at, known_by, is_confidential, state, told_at,
    told_by_id)
select commitment_id, account_id, commitment_id, due, unixepoch(told_on, '+12 hours') * 1000, 'pressed', 0, 'told',
    unixepoch(told_on, '+12 hours') * 1000, maker_id
from commitment where told_on is not null and due is not null;
-- What undoing such a telling would write is no fact of the promise any more.
update event_group set on_stack = 0
where group_id in (select group_id from event where entity = 'commitment' and field = 'told_on');
drop index commitment_untold;
alter table commitment drop column told_on;
-- Of the promises that nobody owes any more, the broken ones that another than their maker was to do.
create index commitment_broken on commitment (account_id, closed_on) where state = 'broken' and doer_id is not null;

-- Nobody has asked yet which clients do not know.
update verdict set marked = 1;
