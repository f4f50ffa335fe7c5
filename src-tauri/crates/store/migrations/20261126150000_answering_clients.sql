-- How clients are answered: what a touch answers, whether we knew the answer, and what they were sent to instead of one.
alter table touch add column answers_id text references touch (touch_id)
    check (answers_id is null or answers_id <> touch_id);
-- Only what they ask can be known or not.
alter table touch add column knew text
    check (knew is null or (knew in ('yes', 'later', 'no') and direction = 'inbound'));
alter table touch add column deflected text check (deflected in ('docs', 'forum'));
-- The rules ask of each account for those who wait: missed calls and open questions, few among all touches.
create index touch_asking on touch (account_id, at, touch_id)
    where direction = 'inbound' and (result = 'missed' or knew = 'no');
-- Whether a touch was answered by name is asked from the other end.
create index touch_by_answers on touch (answers_id) where answers_id is not null;

-- What one account is given instead of what its tier or the company has.
alter table account add column silence_ideal integer check (silence_ideal > 0);
alter table account add column silence_max integer check (silence_max > 0);
-- 'same_day', '4h' for working hours or '1d' for working days.
alter table account add column pledge_call text;
alter table account add column pledge_email text;
alter table account add column pledge_meeting text;
alter table account add column pledge_chat text;
alter table account add column pledge_visit text;
alter table account add column pledge_training text;

-- New rules speak of every account: the answers that stand were given without them.
update verdict set marked = 1;
