import type { CommitmentRow, CommitmentView, DueView } from "$lib/api/wire";

/** Due on one day. */
export function dueOn(day: string): DueView {
	return { from: day, last: day, precision: "day" };
}

/** A promise as a list shows it, for tests. */
export function sampleRow(over: Partial<CommitmentRow> = {}): CommitmentRow {
	return {
		id: "c-1",
		account: { id: "a-1", name: "Kestrel Freight" },
		side: "ours",
		words: "Offline on the depot tablets",
		contact: "Joost de Wit",
		maker: null,
		doer: null,
		due: dueOn("2026-06-05"),
		set_by: "us",
		is_dictated: false,
		days: 3,
		odds: null,
		state: "accepted",
		standing: "open",
		next_act: "deliver",
		off_plan: null,
		...over,
	};
}

/** The same promise whole. */
export function sampleCommitment(
	row: CommitmentRow = sampleRow(),
	over: Partial<CommitmentView> = {},
): CommitmentView {
	return {
		row,
		contact: null,
		maker: "t-1",
		doer: null,
		made_on: "2026-05-04",
		channel: null,
		kind: "delivery",
		source: null,
		contract: null,
		support: {
			capability: null,
			approver: null,
			wants_approver: false,
			suggested: null,
			conflicts: [],
			boundaries: [],
		},
		acceptance_test: null,
		freely_given: null,
		first: row.due,
		internal_target: null,
		estimate_days: null,
		start: null,
		work_done: null,
		low_odds_reason: null,
		consequence_days: null,
		consequence_text: null,
		acknowledged_by: null,
		accepted_on: null,
		delivered_on: null,
		closed_on: null,
		assumed: false,
		result: null,
		quality: [],
		moves: [],
		waits_for: [],
		awaited_by: [],
		plans: [],
		truth: { asks: null, checks: [] },
		acts: ["deliver", "break", "withdraw"],
		...over,
	};
}
