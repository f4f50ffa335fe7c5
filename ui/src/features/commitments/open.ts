import type { AccountId, CommitmentsQuery, Side } from "$lib/api/wire";

/** The question for what one side owes at a client, soonest due first. */
export function openOf(account: AccountId, side: Side): CommitmentsQuery {
	return { side, filter: "open", account, after: null };
}
