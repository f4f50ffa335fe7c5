-- What the running contracts of a signal's account bring in a year, in hundredths of the home currency: equals of
-- Today stand in this order (T1). It is written with the signal, so that Today is the beginning of an index.
alter table signal add column worth integer not null default 0;
drop index signal_by_severity;
-- Today is read worst, soonest and worth most first.
create index signal_by_rank on signal (severity desc, due_on, worth desc, signal_key);

-- Nothing has been said of what any account is worth yet.
update verdict set marked = 1;
