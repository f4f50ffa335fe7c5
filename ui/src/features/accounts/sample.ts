import type { AccountSentence, AccountView, AnsweringView } from "$lib/api/wire";

/** An account of which nothing presses. */
export const quiet: AccountSentence = {
	overdue: 0,
	due_soon: 0,
	duties_late: 0,
	we_owe: 0,
	they_owe: 0,
	unanswered: 0,
	renewal: null,
};

/** Nobody has asked anything. */
export const unasked: AnsweringView = {
	days: 90,
	asked: 0,
	answered: 0,
	median_minutes: null,
	docs: 0,
	forum: 0,
	proactive: 0,
	touches: 0,
	owed: [],
};

/** An account of which little is known, for tests. */
export function sampleAccount(over: Partial<AccountView> = {}): AccountView {
	return {
		id: "a-1",
		name: "Kestrel Freight",
		stage: "active",
		tier: "strategic",
		segment: null,
		owner: "t-1",
		owner_name: "Nina",
		language: null,
		zone: "Europe/Amsterdam",
		currency: "EUR",
		website: null,
		since: null,
		seats: null,
		stay_reason: null,
		dont_cares: null,
		chosen_over: null,
		chosen_why: null,
		results_focused: null,
		notes: null,
		trashed_at: null,
		sentence: quiet,
		answering: unasked,
		silence: { ideal: null, max: null },
		usual_silence: { ideal: 7, max: 14 },
		pledges: [
			{ channel: "call", own: null, usual: "same_day" },
			{ channel: "email", own: "4h", usual: "1d" },
		],
		call_now: true,
		signals: [],
		commitments: 0,
		people: 1,
		contracts: 0,
		...over,
	};
}
