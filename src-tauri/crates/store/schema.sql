-- What the migrations make of the ledger. Written by `UPDATE_SCHEMA=1 cargo test -p store schema_sql`.

create table account (
    account_id      text primary key not null,
    name            text not null check (name <> ''),
    -- Folded by Kept at every write: the name as it is searched and sorted, in any script.
    name_folded     text not null,
    stage           text not null check (stage in ('prospect', 'onboarding', 'active', 'paused', 'churned', 'declined')),
    tier            text not null check (tier in ('strategic', 'standard', 'light')),
    segment         text,
    owner_id        text not null references teammate (teammate_id),
    language        text,
    zone            text not null,
    currency        text,
    website         text,
    stay_reason     text,
    dont_cares      text,
    chosen_over     text check (chosen_over in ('free', 'rival', 'nothing')),
    chosen_why      text,
    results_focused integer check (results_focused in (0, 1)),
    notes           text,
    -- In the trash since then; everywhere else it is out of sight.
    trashed_at      integer
, since text, seats integer check (seats >= 0), silence_ideal integer check (silence_ideal > 0), silence_max integer check (silence_max > 0), pledge_call text, pledge_email text, pledge_meeting text, pledge_chat text, pledge_visit text, pledge_training text) strict;

create index account_by_name on account (name_folded, account_id, stage) where trashed_at is null;

create index account_by_segment on account (segment) where segment is not null and trashed_at is null;

create index account_by_stage on account (stage) where trashed_at is null;

create index account_in_trash on account (trashed_at, account_id) where trashed_at is not null;

CREATE TRIGGER boundary_names_capabilities after insert on boundary begin
    insert into boundary_capability (boundary_id, place, capability_id)
    select new.boundary_id, one.key, one.value from json_each(new.capabilities) as one;
end;

CREATE TRIGGER boundary_renames_capabilities after update of capabilities on boundary
    when old.capabilities <> new.capabilities begin
    delete from boundary_capability where boundary_id = new.boundary_id;
    insert into boundary_capability (boundary_id, place, capability_id)
    select new.boundary_id, one.key, one.value from json_each(new.capabilities) as one;
end;

create table boundary (
    boundary_id  text primary key not null,
    sentence     text not null check (sentence <> ''),
    -- As it is written of the accounts it is about; none is all of them.
    segment      text check (segment <> ''),
    -- JSON: the ids of the capabilities it names, in the order in which they were named. `boundary_capability` follows it.
    capabilities text not null check (json_valid(capabilities) and json_type(capabilities) = 'array'),
    -- What else it names, with commas between.
    words        text check (words <> '')
) strict;

create table boundary_capability (
    boundary_id   text not null references boundary (boundary_id) on delete cascade,
    place         integer not null,
    capability_id text not null references capability (capability_id),
    primary key (boundary_id, place)
) strict, without rowid;

create index boundary_capability_by_capability on boundary_capability (capability_id);

create table capability (
    capability_id text primary key not null,
    name          text not null check (name <> ''),
    name_folded   text not null,
    -- What else it is called, with commas between.
    aliases       text check (aliases <> ''),
    -- The words stand in the order of the way back.
    status        text not null
        check (status in ('exists', 'limited', 'beta', 'building', 'backlog', 'idea', 'never')),
    -- How far it was before it went backwards.
    fell_from     text
        check (fell_from in ('exists', 'limited', 'beta', 'building', 'backlog', 'idea', 'never')),
    limits        text,
    owner_id      text not null references teammate (teammate_id),
    -- What to sell while it is missing, each with our own proof.
    honesty       text,
    vision        text,
    leadership    text,
    people        text
) strict;

create table claim (
    claim_id      text primary key not null,
    text          text not null check (text <> ''),
    place         text not null check (place in ('site', 'deck', 'rfp', 'mail')),
    -- Which page, slide or mail; of an RFP the question.
    passage       text,
    asserts       text not null check (asserts in ('capability', 'date', 'service')),
    capability_id text references capability (capability_id),
    -- How far the capability was when somebody last held the claim against it.
    seen          text check (seen is null or (capability_id is not null
        and seen in ('exists', 'limited', 'beta', 'building', 'backlog', 'idea', 'never'))),
    checked_on    text not null,
    approver_id   text references teammate (teammate_id)
) strict;

create index claim_by_capability on claim (capability_id) where capability_id is not null;

create index claim_by_check on claim (checked_on);

CREATE TRIGGER commitment_is_to_index after insert on commitment begin
    insert into to_index (record_id, kind) values (new.commitment_id, 'commitment') on conflict do nothing;
end;

CREATE TRIGGER commitment_is_to_index_anew after update of words, made_on, account_id on commitment
    when (old.words, old.made_on, old.account_id) is not (new.words, new.made_on, new.account_id) begin
    insert into to_index (record_id, kind) values (new.commitment_id, 'commitment') on conflict do nothing;
end;

CREATE TRIGGER commitment_is_to_leave_index after delete on commitment begin
    insert into to_index (record_id, kind) values (old.commitment_id, 'commitment') on conflict do nothing;
end;

create table commitment (
    commitment_id     text primary key not null,
    account_id        text not null references account (account_id),
    side              text not null check (side in ('ours', 'theirs')),
    state             text not null,
    contact_id        text references contact (contact_id),
    words             text not null check (words <> ''),
    maker_id          text not null references teammate (teammate_id),
    made_on           text not null,
    channel           text check (channel in ('call', 'email', 'meeting', 'chat', 'visit', 'training')),
    kind              text not null check (kind in ('delivery', 'answer', 'meeting', 'price', 'service_level', 'other')),
    source            text check (source in ('sale', 'contract', 'onboarding', 'review', 'escalation', 'exception', 'marketing')),
    contract_id       text references contract (contract_id),
    acceptance_test   text,
    freely_given      integer check (freely_given in (0, 1)),
    -- A due date is one value, so that a move is one event: 'YYYY-MM-DD' for a day, the first and the
    -- last day with a slash between for a month or a quarter.
    first_due         text,
    due               text,
    due_set_by        text check (due_set_by in ('us', 'client', 'contract')),
    doer_id           text references teammate (teammate_id),
    client_doer_id    text references contact (contact_id),
    internal_target   text,
    estimate_days     integer,
    start_on          text,
    work_done         integer check (work_done between 0 and 100),
    low_odds_reason   text,
    accepted_on       text,
    delivered_on      text,
    -- The day it was confirmed, broken, withdrawn, released, done or waived: the state says which.
    closed_on         text,
    confirmed_by      text check (confirmed_by in ('client', 'assumed')),
    confirmer_id      text references contact (contact_id),
    acknowledged_on   text,
    acknowledger_id   text references contact (contact_id),
    consequence_days  integer,
    consequence_words text,
    -- Still owed. A delivered promise waits for the client and is not.
    is_open           integer not null generated always as
        (state in ('mention', 'made', 'returned', 'accepted', 'in_progress', 'asked', 'acknowledged')) virtual,
    -- The day it is due; what has no date sorts last.
    due_on            text not null generated always as (coalesce(substr(due, -10), '9999-12-31')) virtual, handed_on text, capability_id text references capability (capability_id)
    check (capability_id is null or side = 'ours'), approver_id text references teammate (teammate_id)
    check (approver_id is null or side = 'ours'), rejected_on text,
    check (case side
        when 'ours' then state in ('mention', 'made', 'returned', 'accepted', 'in_progress', 'delivered',
            'confirmed', 'broken', 'withdrawn', 'released')
        else state in ('asked', 'acknowledged', 'done', 'waived') end),
    check ((first_due is null) = (due is null) and (due is null) = (due_set_by is null)),
    check (side = 'theirs' or (state = 'mention') = (due is null))
) strict;

create index commitment_broken on commitment (account_id, closed_on) where state = 'broken' and doer_id is not null;

create index commitment_by_account on commitment (account_id, is_open, due_on);

create index commitment_by_acknowledger on commitment (acknowledger_id) where acknowledger_id is not null;

create index commitment_by_capability on commitment (capability_id, is_open, due_on) where capability_id is not null;

create index commitment_by_client_doer on commitment (client_doer_id) where client_doer_id is not null;

create index commitment_by_confirmer on commitment (confirmer_id) where confirmer_id is not null;

create index commitment_by_contact on commitment (contact_id) where contact_id is not null;

create index commitment_by_contract on commitment (contract_id) where contract_id is not null;

create index commitment_closed on commitment (side, closed_on, commitment_id) where closed_on is not null;

create index commitment_estimated on commitment (account_id) where estimate_days is not null;

create index commitment_open_by_due on commitment (side, due_on, commitment_id) where is_open = 1;

create index commitment_past on commitment (account_id, closed_on) where closed_on is not null;

create index commitment_shifting on commitment (due_on) where state = 'acknowledged' and consequence_days > 0;

create index commitment_unconfirmed on commitment (account_id, delivered_on) where state = 'delivered';

create index commitment_waiting on commitment (side, due_on, commitment_id) where state = 'delivered';

create table commitment_link (
    link_id       text primary key not null,
    commitment_id text not null references commitment (commitment_id),
    waits_for_id  text not null references commitment (commitment_id),
    lag_days      integer not null, shifted_for text,
    unique (commitment_id, waits_for_id),
    check (commitment_id <> waits_for_id)
) strict;

create index commitment_link_by_waits_for on commitment_link (waits_for_id);

create table commitment_move (
    move_id       text primary key not null,
    commitment_id text not null references commitment (commitment_id),
    from_due      text not null,
    to_due        text not null,
    reason        text,
    told_on       text,
    moved_on      text not null
, cause text check (cause in ('ripple', 'late_duty')), cause_id text references commitment (commitment_id)
    check ((cause is null) = (cause_id is null)), gone_cause text check (gone_cause in ('ripple', 'late_duty')), gone_words text check (gone_words <> '')
    check ((gone_cause is null) = (gone_words is null)) check (gone_cause is null or cause is null)) strict;

create index commitment_move_by_cause on commitment_move (cause_id) where cause_id is not null;

create index commitment_move_by_commitment on commitment_move (commitment_id, move_id);

create table company_fact (
    kind    text primary key not null,
    version integer not null
) strict;

create table contact (
    contact_id   text primary key not null,
    account_id   text not null references account (account_id),
    name         text not null check (name <> ''),
    name_folded  text not null,
    role         text,
    influence    text check (influence in ('champion', 'decider', 'user', 'sceptic', 'blocker')),
    manner       text,
    route        text,
    personal_win text,
    email        text,
    phone        text,
    language     text,
    consents     text,
    left_on      text
) strict;

create index contact_by_account on contact (account_id, name_folded);

create table contract (
    contract_id        text primary key not null,
    account_id         text not null references account (account_id),
    title              text not null check (title <> ''),
    state              text not null check (state in ('draft', 'sent', 'signed', 'ended')),
    sent_on            text,
    signed_on          text,
    ended_on           text,
    signing_planned_on text,
    start_on           text,
    term               text not null check (term in ('unknown', 'evergreen', 'fixed')),
    end_on             text,
    renews_months      integer,
    billing            text not null check (billing in ('monthly', 'quarterly', 'yearly')),
    notice_count       integer,
    notice_unit        text check (notice_unit in ('days', 'months', 'month_ends')),
    our_notice_count   integer,
    our_notice_unit    text check (our_notice_unit in ('days', 'months', 'month_ends')),
    value_minor        integer,
    value_currency     text,
    zone               text not null,
    predecessor_id     text references contract (contract_id),
    price_rule         text,
    call               text check (call in ('good', 'at_risk', 'lost', 'watching')),
    call_on            text, given_by text check (given_by in ('us', 'client')), given_on text check ((given_on is null) = (given_by is null)), given_ends_on text check ((given_ends_on is null) = (given_by is null)), given_person text check (given_person is null or given_by is not null), given_channel text check (given_channel is null or given_by is not null), given_words text check (given_words is null or given_by is not null), first_on text generated always as (coalesce(start_on, signed_on)) virtual, last_on text generated always as
    (coalesce(ended_on, given_ends_on, case when coalesce(renews_months, 0) = 0 then end_on end)) virtual,
    check ((term = 'fixed') = (end_on is not null)),
    check ((state = 'sent') = (sent_on is not null)),
    check (state <> 'signed' or signed_on is not null),
    check ((state = 'ended') = (ended_on is not null)),
    check ((notice_count is null) = (notice_unit is null)),
    check ((our_notice_count is null) = (our_notice_unit is null)),
    check ((value_minor is null) = (value_currency is null)),
    check ((call is null) = (call_on is null))
) strict;

create index contract_by_account on contract (account_id);

create index contract_by_predecessor on contract (predecessor_id) where predecessor_id is not null;

create table contract_step (
    step_id     text primary key not null,
    contract_id text not null references contract (contract_id),
    term_end    text not null,
    step        integer not null,
    outcome     text not null check (outcome in ('done', 'skipped')),
    reason      text,
    done_on     text not null,
    unique (contract_id, term_end, step)
) strict;

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

create table delivery (
    signal_key    text not null,
    -- Told as red: a signal rings again only when it becomes red.
    is_red        integer not null check (is_red in (0, 1)),
    -- The time it came back at from being put off; 0 when it never was.
    put_off_until integer not null,
    account_id    text not null references account (account_id) on delete cascade,
    -- What is told together shares it.
    delivery_id   text not null,
    -- 'later': the day has had its bubbles, and the next morning's digest tells of it.
    how           text not null check (how in ('bubble', 'digest', 'later')),
    -- It is one of the bubbles that a day has a limited number of.
    counts        integer not null check (counts in (0, 1)),
    -- When it had to reach the person.
    due_at        integer not null,
    -- Nobody else tells of it from here on.
    claimed_at    integer not null,
    -- The desktop has taken it; null while that is not known.
    shown_at      integer,
    -- Where it stands: the one that shows it, as the desktop calls it, and its number there. Kept may start again
    -- while a bubble stands, and is pressed on it afterwards.
    shown_by      text,
    number        integer,
    primary key (signal_key, put_off_until, is_red)
) strict;

create index delivery_by_account on delivery (account_id, claimed_at);

create index delivery_by_time on delivery (claimed_at, delivery_id);

create index delivery_counted on delivery (claimed_at, delivery_id) where counts = 1;

create index delivery_together on delivery (delivery_id);

create index delivery_unsure on delivery (claimed_at) where shown_at is null;

create table draft (
    key  text primary key not null,
    text text not null,
    at   integer not null
) strict;

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

create table event (
    event_id   text primary key not null,
    group_id   text not null references event_group (group_id),
    -- That of its group; the order within the group is `place`.
    hlc        integer not null,
    place      integer not null,
    device_id  text not null,
    author     text not null,
    entity     text not null,
    entity_id  text not null,
    account_id text,
    kind       text not null check (kind in ('created', 'changed', 'removed')),
    field      text,
    -- JSON: one field's value, or the whole row of a creation or a removal.
    old        text,
    new        text,
    reason     text,
    check ((kind = 'changed') = (field is not null)),
    check ((kind = 'created') = (old is null)),
    check ((kind = 'removed') = (new is null))
) strict;

create index event_by_account on event (account_id, hlc, group_id);

create index event_by_group on event (group_id, place);

create index event_by_record on event (entity, entity_id, hlc);

create table event_group (
    group_id   text primary key not null,
    -- Hybrid logical clock: unix milliseconds * 65536 + a counter. Grows even when the wall clock steps back.
    hlc        integer not null,
    at         integer not null,
    -- A teammate's id, or 'kept'.
    author     text not null,
    intent     text not null,
    account_id text,
    -- The record it began with.
    entity     text not null,
    entity_id  text not null,
    -- 'undone' can be redone; 'dropped' was undone before something else was done.
    state      text not null check (state in ('done', 'undone', 'dropped')),
    -- The group that this one takes back: an undo names what it undoes, a redo the undo.
    undoes     text references event_group (group_id),
    -- Undo walks over it.
    on_stack   integer not null check (on_stack in (0, 1))
, caused_by text references event_group (group_id)) strict;

create index event_group_by_cause on event_group (caused_by) where caused_by is not null;

create index event_group_by_hlc on event_group (hlc, at);

create index event_group_by_undoes on event_group (undoes) where undoes is not null;

create index event_group_stack on event_group (author, hlc) where on_stack = 1 and state <> 'dropped';

create table holiday (
    holiday_id text primary key not null,
    day        text not null,
    name       text
) strict;

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

create index import_row_by_import on import_row (import_id, kind);

create index import_row_by_record on import_row (record_id);

CREATE TRIGGER indexed_leaves_with_its_words after delete on indexed begin
    delete from indexed_words where rowid = old.place;
end;

create table indexed (
    -- Grows with when it was: seconds since 1970 times 1 048 576, and a number within that second.
    place      integer primary key not null,
    kind       text not null check (kind in ('touch', 'commitment', 'reminder', 'meeting')),
    record_id  text not null,
    account_id text not null
) strict;

create unique index indexed_by_record on indexed (record_id, kind);

CREATE VIRTUAL TABLE indexed_words using fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5', tokenize = 'ascii'
);

create table 'indexed_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

create table 'indexed_words_data'(id INTEGER PRIMARY KEY, block BLOB);

create table 'indexed_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

create table 'indexed_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

create table ledger (
    one       integer primary key not null check (one = 1),
    device_id text not null,
    made_at   integer not null
, zone text) strict;

create table looked_through (
    account_id text primary key not null references account (account_id) on delete cascade,
    looked_on  text not null
) strict, without rowid;

create index looked_through_by_day on looked_through (looked_on);

create table low_odds (
    commitment_id text not null references commitment (commitment_id) on delete cascade,
    -- The date that is unlikely. One that the promise has no longer waits here for an undo.
    due           text not null,
    since         integer not null,
    known_from    integer not null,
    since_on      text not null generated always as (date(since / 1000, 'unixepoch')) virtual,
    primary key (commitment_id, due)
) strict, without rowid;

create index low_odds_by_day on low_odds (since_on, commitment_id);

CREATE TRIGGER meeting_is_to_index after insert on meeting when new.about is not null begin
    insert into to_index (record_id, kind) values (new.meeting_id, 'meeting') on conflict do nothing;
end;

CREATE TRIGGER meeting_is_to_index_anew after update of about, starts_at, account_id on meeting
    when (old.about, old.starts_at, old.account_id) is not (new.about, new.starts_at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.meeting_id, 'meeting') on conflict do nothing;
end;

CREATE TRIGGER meeting_is_to_leave_index after delete on meeting when old.about is not null begin
    insert into to_index (record_id, kind) values (old.meeting_id, 'meeting') on conflict do nothing;
end;

CREATE TRIGGER meeting_names_contacts after insert on meeting begin
    insert into meeting_contact (meeting_id, place, contact_id)
    select new.meeting_id, one.key, one.value from json_each(new.contacts) as one;
end;

CREATE TRIGGER meeting_renames_contacts after update of contacts on meeting when old.contacts <> new.contacts begin
    delete from meeting_contact where meeting_id = new.meeting_id;
    insert into meeting_contact (meeting_id, place, contact_id)
    select new.meeting_id, one.key, one.value from json_each(new.contacts) as one;
end;

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

create index meeting_by_account on meeting (account_id, starts_at, meeting_id);

create index meeting_by_start on meeting (starts_at, meeting_id, ends_at) where debriefed_on is null;

create index meeting_undebriefed on meeting (account_id, ends_at) where debriefed_on is null;

create table meeting_contact (
    meeting_id text not null references meeting (meeting_id) on delete cascade,
    place      integer not null,
    contact_id text not null references contact (contact_id),
    primary key (meeting_id, place)
) strict, without rowid;

create index meeting_contact_by_contact on meeting_contact (contact_id);

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

create index plan_by_account on plan (account_id);

create index plan_by_contact on plan (contact_id) where contact_id is not null;

create index plan_by_promise on plan (promise_id, planned_on);

create table rate (
    rate_id       text primary key not null,
    from_currency text not null,
    to_currency   text not null check (to_currency <> from_currency),
    rated_on      text not null,
    rate          text not null
) strict;

CREATE TRIGGER reminder_is_to_index after insert on reminder begin
    insert into to_index (record_id, kind) values (new.reminder_id, 'reminder') on conflict do nothing;
end;

CREATE TRIGGER reminder_is_to_index_anew after update of text, at, account_id on reminder
    when (old.text, old.at, old.account_id) is not (new.text, new.at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.reminder_id, 'reminder') on conflict do nothing;
end;

CREATE TRIGGER reminder_is_to_leave_index after delete on reminder begin
    insert into to_index (record_id, kind) values (old.reminder_id, 'reminder') on conflict do nothing;
end;

create table reminder (
    reminder_id text primary key not null,
    account_id  text not null references account (account_id),
    text        text not null check (text <> ''),
    at          integer not null,
    done_at     integer
, recurrence text, wished_on text check ((recurrence is null) = (wished_on is null))) strict;

create index reminder_by_account on reminder (account_id, at);

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

create index renewal_by_end on renewal (may_end_on) where may_end_on is not null;

create index renewal_by_lane on renewal (lane_id);

create index renewal_by_next on renewal (next_on, contract_id) where lane_id = contract_id and next_on is not null;

create index renewal_by_outlook on renewal (outlook, call, yearly_currency, yearly_minor);

create table setting (
    key   text primary key not null,
    value text not null check (json_valid(value))
) strict;

create table "signal" (
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
, arrives_at integer, worth integer not null default 0) strict;

create index signal_arriving on signal (account_id, arrives_at) where arrives_at is not null;

create index signal_by_account on signal (account_id, severity desc, due_on, signal_key, import_id);

create index signal_by_arrival on signal (arrives_at, signal_key, severity) where arrives_at is not null;

create index signal_by_rank on signal (severity desc, due_on, worth desc, signal_key);

create index signal_of_import on signal (import_id) where import_id is not null;

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

create index slip_by_account on slip (account_id, known_at);

create index slip_by_commitment on slip (commitment_id, slip_id);

create index slip_by_teller on slip (told_by_id) where told_by_id is not null;

create index slip_open on slip (known_on, commitment_id) where state = 'open';

create index slip_told on slip (told_at) where state = 'told';

create table snooze (
    snooze_id  text primary key not null,
    signal_key text not null unique,
    account_id text not null references account (account_id),
    until      integer not null
) strict;

create index snooze_by_end on snooze (until);

create table teammate (
    teammate_id    text primary key not null,
    name           text not null check (name <> ''),
    name_folded    text not null,
    role           text,
    is_me          integer not null check (is_me in (0, 1)),
    money_minor    integer,
    money_currency text,
    hours_a_month  integer,
    days_of_delay  integer,
    check ((money_minor is null) = (money_currency is null))
) strict;

create unique index teammate_me on teammate (is_me) where is_me = 1;

create table to_index (
    record_id text not null,
    kind      text not null,
    primary key (record_id, kind)
) strict, without rowid;

CREATE TRIGGER touch_is_to_index after insert on touch when new.words is not null begin
    insert into to_index (record_id, kind) values (new.touch_id, 'touch') on conflict do nothing;
end;

CREATE TRIGGER touch_is_to_index_anew after update of words, at, account_id on touch
    when (old.words, old.at, old.account_id) is not (new.words, new.at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.touch_id, 'touch') on conflict do nothing;
end;

CREATE TRIGGER touch_is_to_leave_index after delete on touch when old.words is not null begin
    insert into to_index (record_id, kind) values (old.touch_id, 'touch') on conflict do nothing;
end;

create table touch (
    touch_id    text primary key not null,
    account_id  text not null references account (account_id),
    contact_id  text references contact (contact_id),
    teammate_id text not null references teammate (teammate_id),
    direction   text not null check (direction in ('inbound', 'outbound')),
    channel     text not null check (channel in ('call', 'email', 'meeting', 'chat', 'visit', 'training')),
    result      text not null check (result in ('reached', 'missed', 'sent')),
    at          integer not null,
    minutes     integer not null check (minutes >= 0),
    words       text,
    felt        integer check (felt between -3 and 3)
, answers_id text references touch (touch_id)
    check (answers_id is null or answers_id <> touch_id), knew text
    check (knew is null or (knew in ('yes', 'later', 'no') and direction = 'inbound')), deflected text check (deflected in ('docs', 'forum')), meeting_id text references meeting (meeting_id)) strict;

create index touch_asking on touch (account_id, at, touch_id)
    where direction = 'inbound' and (result = 'missed' or knew = 'no');

create index touch_by_account on touch (account_id, at, touch_id);

create index touch_by_answers on touch (answers_id) where answers_id is not null;

create index touch_by_contact on touch (contact_id) where contact_id is not null;

create index touch_by_meeting on touch (meeting_id) where meeting_id is not null;

create table trust_link (
    trust_link_id text primary key not null,
    contact_id    text not null references contact (contact_id),
    teammate_id   text not null references teammate (teammate_id),
    why           text check (why in ('sold', 'founded', 'solved')),
    since_on      text,
    lost_on       text
) strict;

create index trust_link_by_contact on trust_link (contact_id);

create table truth_check (
    truth_check_id text primary key not null,
    promise_id     text not null references commitment (commitment_id),
    -- Percent of the promise's time.
    step           integer not null check (step in (50, 75, 90)),
    answer         text not null check (answer in ('knows', 'told', 'does_not')),
    answered_on    text not null
) strict;

create index truth_check_by_promise on truth_check (promise_id, truth_check_id);

create table verdict (
    account_id   text primary key not null references account (account_id) on delete cascade,
    -- The first instant at which the answer can change without a new fact; null: only a fact can.
    stands_until integer,
    -- The versions of the company facts it saw, as JSON {kind: version}.
    seen         text not null check (json_valid(seen)),
    -- A company fact has changed since; the worker has yet to come by.
    marked       integer not null check (marked in (0, 1))
, weekly_place integer, silent_day integer, silence_ideal integer, silence_max integer, arrives_at integer) strict;

create index verdict_by_arrival on verdict (arrives_at, account_id) where arrives_at is not null;

create index verdict_by_end on verdict (stands_until) where stands_until is not null;

create index verdict_marked on verdict (stands_until) where marked = 1;

create index verdict_weekly on verdict (weekly_place, silence_max, silent_day, account_id)
    where weekly_place is not null;
