import type { OneSlip, SlipView } from "$lib/api/wire";

/** A slip that its client does not know of, for tests. */
export function sampleSlip(over: Partial<OneSlip> = {}): OneSlip {
	return {
		id: "s-1",
		due: { from: "2026-06-05", last: "2026-06-05", precision: "day" },
		known_at: Date.parse("2026-06-02T08:00:00Z"),
		known_by: "pressed",
		cause: null,
		is_confidential: false,
		doing: null,
		new_date: null,
		new_odds: null,
		state: "open",
		told: null,
		closed_at: null,
		because: null,
		late_at: Date.parse("2026-06-03T08:00:00Z"),
		is_late: false,
		...over,
	};
}

/** The same as its promise shows it. */
export function sampleSlipView(standing: OneSlip | null, over: Partial<SlipView> = {}): SlipView {
	return {
		standing,
		past: [],
		can_go_off_plan: standing === null,
		can_stay_on_plan: standing !== null,
		can_be_told: standing?.state === "open",
		...over,
	};
}
