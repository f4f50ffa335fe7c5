-- A reminder may come again by a rule. The rule is one value, read and checked as a whole: JSON as `domain` writes it.
alter table reminder add column recurrence text;
-- The day on which the rule falls this time; `at` may lie on a working day near it.
alter table reminder add column wished_on text check ((recurrence is null) = (wished_on is null));
