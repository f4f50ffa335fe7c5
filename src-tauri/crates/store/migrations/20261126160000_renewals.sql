-- Notice that was given, with its proof: a contract has it or has it not, and it goes with the contract (N6).
alter table contract add column given_by text check (given_by in ('us', 'client'));
alter table contract add column given_on text check ((given_on is null) = (given_by is null));
alter table contract add column given_ends_on text check ((given_ends_on is null) = (given_by is null));
alter table contract add column given_person text check (given_person is null or given_by is not null);
alter table contract add column given_channel text check (given_channel is null or given_by is not null);
alter table contract add column given_words text check (given_words is null or given_by is not null);
-- Between which days it brings what it brings; without a last day it goes on.
alter table contract add column first_on text generated always as (coalesce(start_on, signed_on)) virtual;
alter table contract add column last_on text generated always as
    (coalesce(ended_on, given_ends_on, case when coalesce(renews_months, 0) = 0 then end_on end)) virtual;

-- A question settled: call and outlook of one term disagreed, and somebody said why we stand by the call (N4).
create table decision (
    decision_id text primary key not null,
    account_id  text not null references account (account_id),
    contract_id text not null references contract (contract_id),
    term_end    text not null,
    call        text not null check (call in ('good', 'at_risk', 'lost')),
    outlook     text not null check (outlook in ('good', 'at_risk', 'likely_lost')),
    why         text not null check (why <> ''),
    decider_id  text not null references teammate (teammate_id),
    decided_on  text not null
) strict;
create index decision_by_account on decision (account_id);
create index decision_by_contract on decision (contract_id);

-- What one unit of a currency was worth in another, from a day on. A decimal fraction, so it is kept as it is written.
create table rate (
    rate_id       text primary key not null,
    from_currency text not null,
    to_currency   text not null check (to_currency <> from_currency),
    rated_on      text not null,
    rate          text not null
) strict;

-- How each running contract stands: derived by the rules beside the signals, so that the room is one indexed read.
create table renewal (
    contract_id    text primary key not null references contract (contract_id) on delete cascade,
    account_id     text not null references account (account_id) on delete cascade,
    -- The contract that names the row it shares; its own where it stands alone or ends first.
    lane_id        text not null,
    next_on        text,
    end_on         text,
    notice_by      text,
    -- That last day again, unless it renews itself and it is too late to say no.
    may_end_on     text,
    outlook        text not null,
    call           text,
    -- JSON: the lines that speak for or against it, each with its sign.
    lines          text not null check (json_valid(lines)),
    yearly_minor   integer,
    yearly_currency text,
    check ((yearly_minor is null) = (yearly_currency is null))
) strict;
create index renewal_by_account on renewal (account_id);
-- The room is read by what comes next, lane by lane.
create index renewal_by_next on renewal (next_on, contract_id) where lane_id = contract_id and next_on is not null;
create index renewal_by_lane on renewal (lane_id);
create index renewal_by_outlook on renewal (outlook, call, yearly_currency, yearly_minor);
create index renewal_by_end on renewal (may_end_on) where may_end_on is not null;

-- What speaks for or against a renewal is looked up by account each time its rules run.
create index commitment_past on commitment (account_id, closed_on) where closed_on is not null;

-- Nothing has been said of any renewal yet.
update verdict set marked = 1;
