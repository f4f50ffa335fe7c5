-- What a client means to do later that hangs on one of our promises (3.4): a domino.
create table plan (
    plan_id    text primary key not null,
    account_id text not null references account (account_id),
    contact_id text references contact (contact_id),
    promise_id text not null references commitment (commitment_id),
    text       text not null check (text <> ''),
    -- The day they mean to do it.
    planned_on text not null,
    -- What it costs them if it moves, in words.
    cost       text check (cost <> ''),
    -- Working days that have to pass after the promise.
    lag_days   integer not null check (lag_days >= 0)
) strict;
create index plan_by_promise on plan (promise_id, planned_on);
create index plan_by_account on plan (account_id);
create index plan_by_contact on plan (contact_id) where contact_id is not null;

-- What somebody answered to "does the client know the truth?" (O4).
create table truth_check (
    truth_check_id text primary key not null,
    promise_id     text not null references commitment (commitment_id),
    -- Percent of the promise's time.
    step           integer not null check (step in (50, 75, 90)),
    answer         text not null check (answer in ('knows', 'told', 'does_not')),
    answered_on    text not null
) strict;
create index truth_check_by_promise on truth_check (promise_id, truth_check_id);

-- The day a delivery was last rejected: without a new date it is broken some days later (C4).
alter table commitment add column rejected_on text;

-- What made a move necessary: another move (O5), or a late duty whose consequence the client had acknowledged (O2).
alter table commitment_move add column cause text check (cause in ('ripple', 'late_duty'));
alter table commitment_move add column cause_id text references commitment (commitment_id)
    check ((cause is null) = (cause_id is null));
create index commitment_move_by_cause on commitment_move (cause_id) where cause_id is not null;

-- The date of the duty whose lateness has shifted what waits for it: it does so once.
alter table commitment_link add column shifted_for text;
-- The duties that shift what waits for them once they are late.
create index commitment_shifting on commitment (due_on) where state = 'acknowledged' and consequence_days > 0;

-- What plans hang on is asked of, and nobody has asked yet.
update verdict set marked = 1;
