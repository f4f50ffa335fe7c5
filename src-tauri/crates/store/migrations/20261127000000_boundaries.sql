-- What we do and do not do for a segment, in words a client may read (K5).
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

-- What is named by a boundary stays. Kept by the triggers below, so that a boundary is one record of the history.
create table boundary_capability (
    boundary_id   text not null references boundary (boundary_id) on delete cascade,
    place         integer not null,
    capability_id text not null references capability (capability_id),
    primary key (boundary_id, place)
) strict, without rowid;
create index boundary_capability_by_capability on boundary_capability (capability_id);
create trigger boundary_names_capabilities after insert on boundary begin
    insert into boundary_capability (boundary_id, place, capability_id)
    select new.boundary_id, one.key, one.value from json_each(new.capabilities) as one;
end;
create trigger boundary_renames_capabilities after update of capabilities on boundary
    when old.capabilities <> new.capabilities begin
    delete from boundary_capability where boundary_id = new.boundary_id;
    insert into boundary_capability (boundary_id, place, capability_id)
    select new.boundary_id, one.key, one.value from json_each(new.capabilities) as one;
end;

-- Which segments there are is asked where a boundary gets one.
create index account_by_segment on account (segment) where segment is not null and trashed_at is null;
