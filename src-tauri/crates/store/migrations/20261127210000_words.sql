-- What was said, by its words: the index of the search (B9). All of it follows the records, so it is in no export.

-- A record in the index.
create table indexed (
    -- Grows with when it was: seconds since 1970 times 1 048 576, and a number within that second.
    place      integer primary key not null,
    kind       text not null check (kind in ('touch', 'commitment', 'reminder', 'meeting')),
    record_id  text not null,
    account_id text not null
) strict;
create unique index indexed_by_record on indexed (record_id, kind);

-- The words of each, folded and with single spaces between, under the same place. They are parted before they come
-- here, so whatever is not ASCII belongs to a word.
create virtual table indexed_words using fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5', tokenize = 'ascii'
);

create trigger indexed_leaves_with_its_words after delete on indexed begin
    delete from indexed_words where rowid = old.place;
end;

-- Records whose words the index does not hold as they are now.
create table to_index (
    record_id text not null,
    kind      text not null,
    primary key (record_id, kind)
) strict, without rowid;

create trigger touch_is_to_index after insert on touch when new.words is not null begin
    insert into to_index (record_id, kind) values (new.touch_id, 'touch') on conflict do nothing;
end;
create trigger touch_is_to_index_anew after update of words, at, account_id on touch
    when (old.words, old.at, old.account_id) is not (new.words, new.at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.touch_id, 'touch') on conflict do nothing;
end;
create trigger touch_is_to_leave_index after delete on touch when old.words is not null begin
    insert into to_index (record_id, kind) values (old.touch_id, 'touch') on conflict do nothing;
end;

create trigger commitment_is_to_index after insert on commitment begin
    insert into to_index (record_id, kind) values (new.commitment_id, 'commitment') on conflict do nothing;
end;
create trigger commitment_is_to_index_anew after update of words, made_on, account_id on commitment
    when (old.words, old.made_on, old.account_id) is not (new.words, new.made_on, new.account_id) begin
    insert into to_index (record_id, kind) values (new.commitment_id, 'commitment') on conflict do nothing;
end;
create trigger commitment_is_to_leave_index after delete on commitment begin
    insert into to_index (record_id, kind) values (old.commitment_id, 'commitment') on conflict do nothing;
end;

create trigger reminder_is_to_index after insert on reminder begin
    insert into to_index (record_id, kind) values (new.reminder_id, 'reminder') on conflict do nothing;
end;
create trigger reminder_is_to_index_anew after update of text, at, account_id on reminder
    when (old.text, old.at, old.account_id) is not (new.text, new.at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.reminder_id, 'reminder') on conflict do nothing;
end;
create trigger reminder_is_to_leave_index after delete on reminder begin
    insert into to_index (record_id, kind) values (old.reminder_id, 'reminder') on conflict do nothing;
end;

create trigger meeting_is_to_index after insert on meeting when new.about is not null begin
    insert into to_index (record_id, kind) values (new.meeting_id, 'meeting') on conflict do nothing;
end;
create trigger meeting_is_to_index_anew after update of about, starts_at, account_id on meeting
    when (old.about, old.starts_at, old.account_id) is not (new.about, new.starts_at, new.account_id) begin
    insert into to_index (record_id, kind) values (new.meeting_id, 'meeting') on conflict do nothing;
end;
create trigger meeting_is_to_leave_index after delete on meeting when old.about is not null begin
    insert into to_index (record_id, kind) values (old.meeting_id, 'meeting') on conflict do nothing;
end;

insert into to_index (record_id, kind) select touch_id, 'touch' from touch where words is not null;
insert into to_index (record_id, kind) select commitment_id, 'commitment' from commitment;
insert into to_index (record_id, kind) select reminder_id, 'reminder' from reminder;
insert into to_index (record_id, kind) select meeting_id, 'meeting' from meeting where about is not null;
