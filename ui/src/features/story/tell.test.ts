import { beforeEach, expect, test } from "vitest";
import type { EventView, SaveView } from "$lib/api/wire";
import { locale } from "$lib/locale/locale.svelte";
import { stretches } from "./days";
import { talk } from "./talk";
import { tell } from "./tell";

function event(over: Partial<EventView>): EventView {
	return {
		id: "e-1",
		entity: "commitment",
		subject: "Offline on the depot tablets",
		kind: "changed",
		field: null,
		old: { kind: "empty" },
		new: { kind: "empty" },
		reason: null,
		...over,
	};
}

function save(over: Partial<SaveView>): SaveView {
	return {
		id: "s-1",
		at: 0,
		intent: "change_commitment",
		author: null,
		events: [],
		follows_from: null,
		undone: false,
		...over,
	};
}

const moved = save({
	intent: "move_commitment",
	events: [
		event({
			field: "due",
			old: { kind: "day", value: "2026-06-05" },
			new: { kind: "day", value: "2026-06-19" },
			reason: "tablet maker’s update came late",
		}),
		event({ entity: "move", kind: "created" }),
	],
});

beforeEach(() => void locale.use("en"));

test("a move is told with both dates and its reason, in every language", () => {
	expect(tell(moved)).toMatchObject({
		text: "Offline on the depot tablets moved from 5 to 19 June",
		notes: ["“tablet maker’s update came late”"],
		icon: "move",
	});
	void locale.use("ru");
	expect(tell(moved).text).toBe("Offline on the depot tablets: срок перенесён с 5 на 19 июня");
	void locale.use("fa");
	expect(tell(moved).text).toBe("موعد Offline on the depot tablets از ۱۵ به ۲۹ خرداد رفت");
	void locale.use("mr");
	expect(tell(moved).text).toBe("Offline on the depot tablets: तारीख ५वरून १९ जूनवर गेली");
});

test("a move over a month's end names both months, and over the end of a Persian one likewise", () => {
	const over = save({
		intent: "move_commitment",
		events: [
			event({
				field: "due",
				old: { kind: "day", value: "2026-06-19" },
				new: { kind: "day", value: "2026-07-03" },
			}),
		],
	});
	expect(tell(over).text).toContain("from 19 June to 3 July");
	void locale.use("fa");
	expect(tell(over).text).toContain("از ۲۹ خرداد به ۱۲ تیر");
});

test("what moved with another date is told with it, and what made it necessary", () => {
	const day = (value: string) => ({ kind: "day", value }) as const;
	const cause = { kind: "text", value: "SSO" } as const;
	const along = save({
		intent: "move_commitment",
		events: [
			event({ subject: "The keys", field: "due", old: day("2026-06-12"), new: day("2026-06-19") }),
			event({ entity: "move", kind: "created", new: cause }),
			event({ subject: "The safe", field: "due", old: day("2026-06-17"), new: day("2026-06-19") }),
			event({ entity: "move", kind: "created", new: cause }),
			event({
				entity: "plan",
				subject: "Open the depot",
				field: "planned_on",
				old: day("2026-06-18"),
				new: day("2026-06-22"),
			}),
		],
	});
	const { text, notes } = tell(along);
	expect(text).toBe("The keys moved from 12 to 19 June");
	expect(notes).toEqual([
		"The safe moved from 17 to 19 June",
		"Open the depot moved from 18 to 22 June",
		"because of “SSO”",
	]);
});

test("a slip that was told names the new date, and what moved with it", () => {
	const day = (value: string) => ({ kind: "day", value }) as const;
	const along = event({
		subject: "The keys",
		field: "due",
		old: day("2026-06-12"),
		new: day("2026-06-19"),
	});
	const told = save({
		intent: "tell_slip",
		events: [
			event({ entity: "slip", subject: "SSO", field: "state" }),
			event({ subject: "SSO", field: "due", old: day("2026-06-05"), new: day("2026-06-19") }),
			along,
			event({
				entity: "plan",
				subject: "Open the depot",
				field: "planned_on",
				old: day("2026-06-18"),
				new: day("2026-06-22"),
			}),
		],
	});
	const moved = ["The keys moved from 12 to 19 June", "Open the depot moved from 18 to 22 June"];
	const [date, ...notes] = tell(told).notes;
	expect(date).toContain("19 June");
	expect(notes).toEqual(moved);
	// Where it stood on that date already, no other promise's date is taken for it.
	const stood = save({ ...told, events: [told.events[0]!, along] });
	expect(tell(stood).notes).toEqual(moved.slice(0, 1));
});

test("a commitment that goes is named, though a move that it caused is changed first", () => {
	const gone = save({
		intent: "remove_commitment",
		events: [
			event({ entity: "move", subject: "The keys", field: "cause_id" }),
			event({ subject: "SSO", kind: "removed", field: null }),
		],
	});
	expect(tell(gone).text).toContain("SSO");
	expect(tell(gone).text).not.toContain("The keys");
});

test("a shift by a late duty is Kept’s, and names the duty", () => {
	const shift = save({
		intent: "shift_commitment",
		author: "kept",
		events: [
			...moved.events.slice(0, 1).map((one) => ({ ...one, reason: null })),
			event({ entity: "move", kind: "created", new: { kind: "text", value: "The floor plan" } }),
			event({ entity: "link", field: "shifted_for" }),
		],
	});
	expect(tell(shift).notes).toEqual([
		"because of “The floor plan”",
		"by Kept, because the day came",
	]);
});

test("a plan and an answer about the truth are told with what they are about", () => {
	const other = { kind: "text", value: "SSO" } as const;
	const plan = event({ entity: "plan", subject: "Open the depot", kind: "created", new: other });
	expect(tell(save({ intent: "add_plan", events: [plan] })).text).toBe(
		"Plan “Open the depot” hangs on “SSO”",
	);
	const answer = { kind: "word", value: "truth_answer.does_not" } as const;
	const check = event({ entity: "truth_check", subject: "SSO", kind: "created", new: answer });
	expect(tell(save({ intent: "answer_truth", events: [check] })).text).toBe(
		"Asked for the truth about “SSO”: they do not know",
	);
});

test("an act is told by the state it led to, a refused delivery as one", () => {
	const state = (before: string, after: string) =>
		save({
			intent: "act_on_commitment",
			events: [
				event({
					field: "state",
					old: { kind: "word", value: `commitment_state.${before}` },
					new: { kind: "word", value: `commitment_state.${after}` },
				}),
				event({ field: "delivered_on", new: { kind: "day", value: "2026-06-02" } }),
			],
		});
	expect(tell(state("in_progress", "delivered")).text).toBe(
		"Delivered: Offline on the depot tablets",
	);
	expect(tell(state("delivered", "confirmed"))).toMatchObject({ mark: "confirmed" });
	expect(tell(state("delivered", "in_progress")).text).toBe(
		"Not accepted, open again: Offline on the depot tablets",
	);
	void locale.use("ru");
	expect(tell(state("made", "broken"))).toMatchObject({
		text: "Нарушено: Offline on the depot tablets",
		mark: "late",
	});
});

test("silence taken for a yes is told as Kept's own, with the day it counts from and what it follows from", () => {
	const assumed = save({
		intent: "act_on_commitment",
		author: "kept",
		follows_from: Date.UTC(2026, 5, 1, 8),
		events: [
			event({
				field: "state",
				old: { kind: "word", value: "commitment_state.delivered" },
				new: { kind: "word", value: "commitment_state.confirmed" },
			}),
			event({ field: "closed_on", new: { kind: "day", value: "2026-06-16" } }),
			event({ field: "confirmed_by", new: { kind: "word", value: "confirmed_by.assumed" } }),
		],
	});
	const told = tell(assumed);
	expect(told).toMatchObject({
		text: "They said nothing of it, so it counts as confirmed: Offline on the depot tablets",
		mark: "confirmed",
	});
	expect(told.notes[0]).toBe("from 16 June");
	expect(told.notes[1]).toBe("by Kept, because the day came");
	expect(told.notes[2]).toContain("follows from what was saved: 1 Jun");
	const rejected = save({
		intent: "act_on_commitment",
		events: [
			event({
				field: "state",
				old: { kind: "word", value: "commitment_state.confirmed" },
				new: { kind: "word", value: "commitment_state.in_progress" },
			}),
		],
	});
	expect(tell(rejected).text).toBe("Not accepted, open again: Offline on the depot tablets");
});

test("that the client was told of a broken promise is told as such", () => {
	const said = save({
		intent: "tell_slip",
		events: [
			event({ entity: "slip", field: "state", new: { kind: "word", value: "slip_state.told" } }),
			event({ field: "due", new: { kind: "day", value: "2026-06-28" } }),
		],
	});
	expect(tell(said).text).toBe("The client was told: Offline on the depot tablets");
	expect(tell(said).notes).toContain("the date is 28 June now");
	const pressed = save({
		intent: "go_off_plan",
		events: [event({ entity: "slip", kind: "created", field: null })],
	});
	expect(tell(pressed).text).toBe("Off plan: Offline on the depot tablets");
});

test("a save of several fields is one line: the first told, the others under it", () => {
	const several = save({
		intent: "change_account",
		author: "Nina",
		undone: true,
		events: [
			event({
				entity: "account",
				field: "tier",
				old: { kind: "word", value: "tier.standard" },
				new: { kind: "word", value: "tier.strategic" },
			}),
			event({ entity: "account", field: "segment", new: { kind: "text", value: "Logistics" } }),
		],
	});
	const told = tell(several);
	expect(told.text).toBe("Changed tier from standard to strategic");
	expect(told.notes).toEqual(["undone since", "Set segment to Logistics", "by Nina"]);
});

test("what has no field to name is told by what was meant", () => {
	const added = save({
		intent: "add_contact",
		events: [event({ entity: "contact", kind: "created", subject: "Marit Visser" })],
	});
	expect(tell(added).text).toBe("Marit Visser was added to the contacts");
	void locale.use("fa");
	expect(tell(added).text).toBe("Marit Visser به افراد افزوده شد");
});

test("a touch says who reached whom and whether anybody answered", () => {
	const touch = {
		id: "t-1",
		contact: "p-1",
		contact_name: "Joost de Wit",
		teammate: "m-1",
		teammate_name: null,
		direction: "inbound",
		channel: "call",
		result: "missed",
		at: 0,
		minutes: 0,
		words: null,
		felt: null,
		answers: null,
		knew: null,
		deflected: null,
		meeting: null,
	} as const;
	expect(talk(touch)).toBe("Joost de Wit rang, nobody answered");
	expect(talk({ ...touch, direction: "outbound", result: "reached" })).toBe(
		"You rang Joost de Wit",
	);
	expect(talk({ ...touch, contact_name: null, channel: "email", result: "reached" })).toBe(
		"Somebody there wrote",
	);
	void locale.use("ru");
	expect(talk(touch)).toBe("Пропущенный звонок: Joost de Wit");
});

test("the story runs under today, yesterday, this week, last week and its months", () => {
	const at = (day: string) => ({
		at: new Date(`${day}T12:00:00`).getTime(),
		what: { kind: "save" as const, save: save({ id: day }) },
	});
	// 2 June 2026 is a Tuesday; the Persian week began on Saturday 30 May.
	const days = ["2026-06-02", "2026-06-01", "2026-05-30", "2026-05-25", "2026-05-20"].map(at);
	expect(stretches(days).map(({ title }) => title)).toEqual([
		"Today, Tuesday 2 June",
		"Yesterday, Monday 1 June",
		"Last week",
		"May 2026",
	]);
	void locale.use("fa");
	expect(stretches(days).map(({ title }) => title)).toEqual([
		"امروز، سه‌شنبه ۱۲ خرداد",
		"دیروز، دوشنبه ۱۱ خرداد",
		"این هفته",
		"هفتهٔ گذشته",
		"اردیبهشت ۱۴۰۵",
	]);
});

test("what was put down is told as what it began: promised, asked for, or mentioned", () => {
	const made = (state: string) =>
		tell(
			save({
				intent: "make_commitment",
				events: [
					event({ entity: "account", kind: "created", subject: "Acme" }),
					event({ kind: "created", new: { kind: "word", value: `commitment_state.${state}` } }),
				],
			}),
		).text;
	expect(made("made")).toBe("Promised: Offline on the depot tablets");
	expect(made("accepted")).toBe("Promised: Offline on the depot tablets");
	expect(made("asked")).toBe("Asked of them: Offline on the depot tablets");
	expect(made("mention")).toBe("Mentioned: Offline on the depot tablets");
});

test("a step is told by its days and its outcome", () => {
	const recorded = (days: number, outcome: "done" | "skipped") =>
		tell(
			save({
				intent: "record_step",
				events: [
					event({
						entity: "step",
						kind: "created",
						subject: "Rota",
						new: { kind: "step", value: { days, outcome } },
					}),
				],
			}),
		).text;
	expect(recorded(7, "done")).toBe("7-day step done: Rota");
	expect(recorded(0, "skipped")).toBe("Yearly check skipped: Rota");
	void locale.use("fa");
	expect(recorded(7, "done")).toBe("گام «۷ روز مانده» انجام شد: Rota");
});

test("a price is told as money before and after, and how a talk felt in plain words", () => {
	const price = (minor: number) => ({
		kind: "money" as const,
		value: { minor, currency: "EUR" },
	});
	const raised = save({
		intent: "change_contract",
		events: [
			event({
				entity: "contract",
				subject: "Rota",
				field: "value_minor",
				old: price(54_000),
				new: price(60_000),
			}),
		],
	});
	expect(tell(raised).text).toBe("Changed value from €540 to €600");
	const felt = save({
		intent: "change_touch",
		events: [event({ entity: "touch", field: "felt", new: { kind: "number", value: 2 } })],
	});
	expect(tell(felt).text).toBe("How it felt to them: +2");
});

test("a new doer is told as one, though the promise waits to be accepted anew", () => {
	const given = save({
		events: [
			event({ field: "doer_id", new: { kind: "text", value: "Jonas Weber" } }),
			event({
				field: "state",
				old: { kind: "word", value: "commitment_state.accepted" },
				new: { kind: "word", value: "commitment_state.made" },
			}),
		],
	});
	expect(tell(given).text).toBe("Set doer to Jonas Weber");
});

test("the first client was added when the ledger was begun", () => {
	const begun = save({
		intent: "begin",
		events: [
			event({ entity: "teammate", kind: "created", subject: "Mara" }),
			event({ entity: "account", kind: "created", subject: "Acme" }),
		],
	});
	expect(tell(begun).text).toBe("Acme was added");
});

test("a reminder that comes again is told as done, and when it comes", () => {
	const reminder = { entity: "reminder", subject: "Call" } as const;
	const done = save({
		intent: "finish_reminder",
		events: [
			event({
				...reminder,
				field: "at",
				old: { kind: "at", value: new Date("2026-06-02T09:00:00").getTime() },
				new: { kind: "at", value: new Date("2026-06-09T09:00:00").getTime() },
			}),
			event({ ...reminder, field: "wished_on" }),
		],
	});
	expect(tell(done)).toMatchObject({
		text: "Reminder done: Call",
		notes: ["Next: 9 Jun, 09:00"],
		icon: "bell",
	});
	const changed = event({
		...reminder,
		field: "recurrence",
		new: {
			kind: "recurrence",
			value: {
				pattern: { kind: "weeks", every: 2, on: [1] },
				shift: "stays",
				until: { kind: "ever" },
			},
		},
	});
	expect(tell(save({ intent: "change_reminder", events: [changed] })).text).toBe(
		"Set repetition to every second Tuesday",
	);
});

test("what came in with an import is one line, whatever it changed", () => {
	const came = save({
		intent: "import",
		events: [
			event({ entity: "import", kind: "created", subject: "ravenstack" }),
			event({
				field: "due",
				old: { kind: "day", value: "2026-06-05" },
				new: { kind: "day", value: "2026-06-19" },
			}),
		],
	});
	expect(tell(came)).toMatchObject({
		text: "Came in from ravenstack",
		notes: ["Changed date from 5 Jun to 19 Jun"],
		icon: "import",
	});
	void locale.use("fa");
	expect(tell(came).text).toBe("از ravenstack وارد شد");
	void locale.use("en");
	const back = event({ entity: "import", subject: "ravenstack", field: "reverted_at" });
	const at = { kind: "at" as const, value: 0 };
	expect(tell(save({ intent: "revert_import", events: [{ ...back, new: at }] }))).toMatchObject({
		text: "Taken back: what came from ravenstack",
		notes: [],
	});
});

test("a meeting is told by when it is; the end that a move brings along is not", () => {
	const at = (hour: number) => ({ kind: "at" as const, value: Date.UTC(2026, 5, 2, hour) });
	const about = { entity: "meeting", subject: "" } as const;
	const planned = save({
		intent: "plan_meeting",
		events: [event({ ...about, kind: "created", new: at(12) })],
	});
	expect(tell(planned)).toMatchObject({ icon: "meeting" });
	expect(tell(planned).text).toMatch(/^A meeting was planned: 2 Jun, \d\d:00$/);

	const moved = save({
		intent: "change_meeting",
		events: [
			event({ ...about, field: "ends_at", old: at(13), new: at(15) }),
			event({ ...about, field: "starts_at", old: at(12), new: at(14) }),
		],
	});
	expect(tell(moved).text).toMatch(/^Changed start from 2 Jun, \d\d:00 to 2 Jun, \d\d:00$/);
	expect(tell(moved).notes).toEqual([]);
	const longer = save({ ...moved, events: moved.events.slice(0, 1) });
	expect(tell(longer).text).toMatch(/^Changed end from/);

	const touch = event({ entity: "touch", field: "meeting_id" });
	const gone = event({ ...about, kind: "removed", old: at(12) });
	expect(tell(save({ intent: "remove_meeting", events: [touch, gone] })).text).toMatch(
		/^A meeting was removed: 2 Jun/,
	);
});
