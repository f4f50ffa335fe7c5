-- A page of the list of accounts is read in the order of names: with the stage beside the name, accounts of other
-- stages are passed over without a look at their rows.
drop index account_by_name;
create index account_by_name on account (name_folded, account_id, stage) where trashed_at is null;
