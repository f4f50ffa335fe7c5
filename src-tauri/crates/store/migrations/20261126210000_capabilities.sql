-- What the product does, or does not do yet.
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

-- What of the product a promise is about, and who stands by it where that does not exist.
alter table commitment add column capability_id text references capability (capability_id)
    check (capability_id is null or side = 'ours');
alter table commitment add column approver_id text references teammate (teammate_id)
    check (approver_id is null or side = 'ours');
-- What hangs on a capability is asked when its status changes, and counted in the list.
create index commitment_by_capability on commitment (capability_id, is_open, due_on) where capability_id is not null;

-- A sentence in marketing or an RFP answer that asserts something of us.
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
