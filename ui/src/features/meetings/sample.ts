import type { BriefView, ContactView, MeetingRow, MeetingView } from "$lib/api/wire";

/** A call of half an hour at 10:00 UTC on 3 June 2026, for tests. */
export function sampleMeeting(over: Partial<MeetingRow> = {}): MeetingRow {
	const starts = over.starts ?? Date.UTC(2026, 5, 3, 10);
	return {
		id: "m-1",
		account: "a-1",
		account_name: "Kestrel Freight",
		kind: "call",
		about: "the depot tablets",
		starts,
		ends: starts + 30 * 60_000,
		zone: "UTC",
		place: null,
		contacts: [{ id: "p-1", name: "Joost de Wit" }],
		is_over: false,
		debriefed_on: null,
		...over,
	};
}

/** The same meeting whole. */
export function sampleMeetingView(
	row: MeetingRow = sampleMeeting(),
	over: Partial<MeetingView> = {},
): MeetingView {
	return {
		row,
		day: "2026-06-03",
		time: "10:00:00",
		minutes: 30,
		intention: "listen",
		external_id: null,
		touches: [],
		...over,
	};
}

/** What is known before it, in a ledger where nothing was written down. */
export function sampleBrief(over: Partial<BriefView> = {}): BriefView {
	return {
		account: "a-1",
		name: "Kestrel Freight",
		meeting: null,
		stay_reason: null,
		dont_cares: null,
		said: [],
		mood: null,
		ours: [],
		theirs: [],
		more_ours: 0,
		more_theirs: 0,
		reds: [],
		not_to_say: null,
		...over,
	};
}

/** A person at the client. */
export function sampleContact(over: Partial<ContactView> = {}): ContactView {
	return {
		id: "p-1",
		account: "a-1",
		name: "Joost de Wit",
		role: null,
		influence: null,
		manner: null,
		route: null,
		personal_win: null,
		email: null,
		phone: null,
		language: null,
		consents: null,
		left_on: null,
		trusts: [],
		...over,
	};
}
