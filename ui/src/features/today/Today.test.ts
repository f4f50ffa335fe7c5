import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import type { ForecastOffView, MeetingRow, SignalView, TodayRow, TodayView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { sampleBrief, sampleContact, sampleMeeting, sampleMeetingView } from "../meetings/sample";
import Today from "./Today.svelte";
// Read before the tests begin: the first of them is not to wait for it.
import "./panels";
import "./SnoozeUntil.svelte";

let asked: { name: string; input: unknown }[];
let view: TodayView;
let next: MeetingRow[];
let off: ForecastOffView | null;

function signal(over: Partial<SignalView>): SignalView {
	return {
		key: "promise.overdue/c-1",
		rule: "promise.overdue",
		subject: { kind: "reminder", id: "r-1", text: "Ring Helen back", at: 0, recurrence: null },
		contact: "Helen Marsh",
		severity: 3,
		due: "2026-06-01",
		days: -1,
		step: null,
		can_finish: true,
		act: "deliver",
		...over,
	};
}

function row(name: string, over: Partial<SignalView> = {}, more = 0): TodayRow {
	return { account: { id: `a-${name}`, name }, signal: signal({ key: name, ...over }), more };
}

beforeEach(() => {
	asked = [];
	next = [];
	off = null;
	view = {
		day: "2026-06-02",
		waiting: [row("Harbour & Pike", {}, 2), row("Kestrel", { days: -6, due: "2026-05-27" })],
		soon: [row("Nordlicht", { rule: "promise.due", severity: 2, due: "2026-06-04", days: 2 })],
		worth: [
			row("Osterly", { rule: "contract.incomplete", severity: 1, can_finish: false, act: null }),
		],
		waiting_count: 2,
		soon_count: 1,
		worth_count: 1,
		oldest_due: "2026-05-27",
		snoozed: 1,
		silent: null,
		claims: null,
		safety: null,
		imports: null,
		empty_ledger: false,
	};
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "today") return view;
		if (name === "next_meetings") return next;
		if (name === "forecast_off") return off;
		if (name === "meeting") return sampleMeetingView(sampleMeeting({ id: "m-1" }));
		if (name === "brief") return sampleBrief({ account: "a-Nordlicht", stay_reason: "Quiet" });
		if (name === "contacts") return [sampleContact()];
		if (name === "snoozed") {
			return [
				{ account: view.soon[0]?.account, signal: view.soon[0]?.signal, until: 1_780_470_000_000 },
			];
		}
		return null;
	});
	return ownTheWindow();
});

function sentence(): string {
	return screen.getByRole("heading", { level: 1 }).textContent.replace(/[\u2068\u2069]/g, "");
}

async function show() {
	render(Today);
	await screen.findAllByText("Harbour & Pike");
}

test("the sentence says who waits, since when, and what goes wrong next", async () => {
	await show();
	expect(sentence()).toBe(
		"Two clients are waiting for you, the longest since 27 May. One more thing goes wrong soon if nothing moves.",
	);
});

test("the same in Persian, with Persian numerals and the Persian calendar", async () => {
	void locale.use("fa");
	view = { ...view, waiting_count: 12, oldest_due: "2026-06-01", soon_count: 0, soon: [] };
	await show();
	expect(sentence()).toBe("۱۲ مشتری منتظر شما هستند، یکی‌شان از دیروز.");
	expect(screen.getByText("سه‌شنبه ۱۲ خرداد")).toBeTruthy();
});

test("a row says why it stands there, and what else its account has", async () => {
	await show();
	const [first] = within(screen.getByRole("grid", { name: "Waiting on you" })).getAllByRole("row");
	const said = first?.textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");
	expect(said).toContain("Ring Helen back");
	expect(said).toContain("You promised it for yesterday");
	expect(said).toContain("+2 more");
});

test("what is only worth doing stays folded while somebody waits", async () => {
	await show();
	expect(screen.queryByText("Osterly")).toBeNull();
	await userEvent.click(screen.getByRole("button", { name: /Worth doing/ }));
	expect(await screen.findByText("Osterly")).toBeTruthy();
});

test("D settles the row one stands on", async () => {
	await show();
	await userEvent.click(screen.getByText("Kestrel"));
	await userEvent.keyboard("d");
	expect(asked.find(({ name }) => name === "finish_signal")?.input).toEqual({ key: "Kestrel" });
});

test("the row after a settled one takes its place", async () => {
	await show();
	await userEvent.click(screen.getByText("Kestrel"));
	view = { ...view, waiting: view.waiting.slice(0, 1) };
	await queryClient.invalidateQueries();
	await vi.waitFor(() => expect(screen.queryByText("Kestrel")).toBeNull());
	await userEvent.keyboard("d");
	expect(asked.find(({ name }) => name === "finish_signal")?.input).toEqual({ key: "Nordlicht" });
});

test("D leaves alone what one key cannot settle", async () => {
	view = { ...view, waiting: [], soon: [], worth: [view.worth[0] as TodayRow] };
	render(Today);
	await screen.findAllByText("Osterly");
	await userEvent.keyboard("d");
	expect(asked.some(({ name }) => name === "finish_signal")).toBe(false);
});

test("S offers the times to put a row off until, and the chosen one is asked for", async () => {
	await show();
	await userEvent.keyboard("s");
	await userEvent.click(await screen.findByRole("menuitem", { name: t("snooze-next-week") }));
	expect(asked.find(({ name }) => name === "snooze")?.input).toEqual({
		key: "Harbour & Pike",
		choice: { until: "next_week" },
	});
});

test("a picked day may come with a time", async () => {
	await show();
	await userEvent.keyboard("s");
	await userEvent.click(await screen.findByRole("menuitem", { name: t("snooze-pick") }));
	await userEvent.type(await screen.findByLabelText(t("snooze-until")), "5/6");
	await userEvent.type(screen.getByLabelText(t("snooze-time")), "14.30{Enter}");
	expect(asked.find(({ name }) => name === "snooze")?.input).toEqual({
		key: "Harbour & Pike",
		choice: { until: "day", day: "2026-06-05", time: "14:30:00" },
	});
});

test("Z shows what is snoozed, and it can be brought back", async () => {
	await show();
	await userEvent.keyboard("z");
	await userEvent.click(await screen.findByRole("button", { name: /Bring back/ }));
	expect(asked.find(({ name }) => name === "wake")?.input).toEqual({ key: "Nordlicht" });
});

test("when nobody waits, one silent client is named", async () => {
	view = {
		...view,
		waiting: [],
		soon: [],
		worth: [],
		waiting_count: 0,
		soon_count: 0,
		worth_count: 0,
		silent: { id: "a-9", name: "Fjordbank" },
	};
	render(Today);
	const link = await screen.findByRole("link", { name: /Fjordbank/ });
	expect(link.getAttribute("href")).toBe("#/accounts/a-9");
});

test("an empty ledger teaches how to begin", async () => {
	view = {
		...view,
		waiting: [],
		soon: [],
		worth: [],
		waiting_count: 0,
		soon_count: 0,
		worth_count: 0,
		empty_ledger: true,
	};
	render(Today);
	expect(await screen.findByText(t("today-empty-title"))).toBeTruthy();
});

/** A row of no account opens, and takes no key for the row that was selected before. */
async function opensAlone(row: HTMLElement): Promise<void> {
	row.focus();
	await userEvent.keyboard("d");
	expect(
		asked.some(({ name }) => name === "finish_signal"),
		"the key is not for the row selected before",
	).toBe(false);
	await userEvent.keyboard("{Enter}");
}

test("what came in with an import stands in one row below, and nobody waits for it", async () => {
	window.location.hash = "#/today";
	view = { ...view, imports: { import: "i-1", past_dates: 312, incomplete: 4514 } };
	await show();
	expect(sentence()).toMatch(/^Two clients are waiting for you/);
	const row = within(screen.getByRole("grid", { name: "Imports" })).getByRole("row");
	expect(row.textContent.replace(/[\u2068\u2069]/g, "")).toContain(
		"Came in with an import: 312 dates that had passed and 4,514 contracts without an end",
	);
	await opensAlone(row);
	await vi.waitFor(() => expect(window.location.hash).toBe("#/imports/i-1"));
});

test("with nobody waiting, what came in with an import is the only row", async () => {
	void locale.use("fa");
	view = { ...view, imports: { import: "i-1", past_dates: 12, incomplete: 0 } };
	view = { ...view, waiting: [], soon: [], worth: [] };
	view = { ...view, waiting_count: 0, soon_count: 0, worth_count: 0 };
	render(Today);
	const row = await screen.findByRole("row");
	expect(row.textContent.replace(/[\u2068\u2069]/g, "")).toContain(
		"همراه فایل‌ها آمد: ۱۲ تاریخ گذشته",
	);
});

test("who waits for an answer and who was not spoken to are said in their words, with the key that settles it", async () => {
	const call = { kind: "touch", id: "t-1", channel: "call", is_missed: true, words: null } as const;
	const mail = { ...call, id: "t-2", channel: "email", is_missed: false, words: "When?" } as const;
	const quiet = { kind: "account", id: "a-1", silent_days: 46, words: "It runs." } as const;
	const owed = { rule: "touch.owed", act: null } as const;
	view = {
		...view,
		waiting: [
			row("Harbour & Pike", { ...owed, subject: call, days: -1 }),
			row("Kestrel", { ...owed, subject: mail, days: 0 }),
			row("Osterly", { rule: "silence.max", act: null, subject: quiet, step: 45 }),
		],
	};
	await show();
	const rows = within(screen.getByRole("grid", { name: "Waiting on you" })).getAllByRole("row");
	const said = rows.map((one) => one.textContent.replace(/[\u2068\u2069]/g, ""));
	expect(said[0]).toMatch(
		/A missed call.*They rang and nobody has called back; the pledge ended yesterday.*Called back/s,
	);
	expect(said[1]).toMatch(/“When\?”.*They wait for an answer; the pledge ended today.*Answered/s);
	expect(said[2]).toMatch(
		/“It runs\.”.*Nobody has spoken with them for 46 days; the maximum is 45.*Called/s,
	);
});

const meeting = {
	kind: "meeting",
	id: "m-1",
	meeting: "visit",
	about: "the depot tablets",
	starts: Date.UTC(2026, 5, 2, 10),
	ends: Date.UTC(2026, 5, 2, 11),
	place: null,
} as const;
const meets = { can_finish: false, act: null, subject: meeting } as const;

const lineOf = (list: HTMLElement) =>
	list.textContent
		.replace(/[\u2068\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();

test("the meetings of today stand in one line, and B opens the brief of the one in the focus", async () => {
	const at = (hour: number) => ({ starts: Date.UTC(2026, 5, 2, hour), ends: 0 });
	next = [
		sampleMeeting({ id: "m-1", account: "a-7", account_name: "Fjordbank", ...at(10) }),
		sampleMeeting({ id: "m-2", account: "a-8", account_name: "Anvil", kind: "visit", ...at(14) }),
		sampleMeeting({ id: "m-3", account_name: "Tomorrow", starts: Date.UTC(2026, 5, 3, 10) }),
	];
	await show();
	const list = await screen.findByRole("list", { name: t.plain("meetings-today") });
	expect(lineOf(list)).toMatch(/Fjordbank Call Brief \d.*Anvil Visit$/);
	const links = within(list).getAllByRole("link");
	expect(links[0]?.getAttribute("href")).toBe("#/meetings/m-1");

	await userEvent.keyboard("b");
	await vi.waitFor(() =>
		expect(window.location.hash).toBe("#/accounts/a-Harbour%20&%20Pike/brief"),
	);
	within(list).getByRole("link", { name: /Anvil/ }).focus();
	await vi.waitFor(() => expect(lineOf(list)).toMatch(/Brief B$/));
	await userEvent.keyboard("b");
	await vi.waitFor(() => expect(window.location.hash).toBe("#/accounts/a-8/brief"));
});

test("with nobody waiting B is for the next meeting", async () => {
	next = [sampleMeeting({ account: "a-7", starts: Date.UTC(2026, 5, 2, 10) })];
	view = { ...view, waiting: [], soon: [], worth: [] };
	view = { ...view, waiting_count: 0, soon_count: 0, worth_count: 0 };
	render(Today);
	expect(lineOf(await screen.findByRole("list"))).toMatch(/Brief B$/);
	await userEvent.keyboard("b");
	await vi.waitFor(() => expect(window.location.hash).toBe("#/accounts/a-7/brief"));
});

test("a meeting that begins shows its brief beside it, and B opens it", async () => {
	view = {
		...view,
		waiting: [],
		soon: [row("Nordlicht", { ...meets, rule: "meeting.brief", severity: 2 })],
	};
	render(Today);
	const found = await screen.findByRole("row");
	const said = found.textContent.replace(/[\u2068\u2069]/g, "");
	expect(said).toMatch(/the depot tablets.*Meeting today, .*: what to know is here.*Brief/s);
	const panel = screen.getByRole("complementary");
	expect(await within(panel).findByText(/“.*Quiet.*”/)).toBeTruthy();
	await userEvent.click(within(found).getByRole("button", { name: /Brief/ }));
	await vi.waitFor(() => expect(window.location.hash).toBe("#/accounts/a-Nordlicht/brief"));
});

test("a meeting that is over is written down beside its row: D goes into the form", async () => {
	const over = row("Nordlicht", { ...meets, rule: "meeting.debrief", severity: 1 });
	view = { ...view, waiting: [], soon: [], worth: [over], worth_count: 1 };
	render(Today);
	const panel = await screen.findByRole("complementary");
	await within(panel).findByRole("form", { name: t.plain("debrief") });
	await userEvent.keyboard("d");
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
	await userEvent.keyboard("It runs.");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await vi.waitFor(() =>
		expect(asked.find(({ name }) => name === "debrief_meeting")?.input).toMatchObject({
			meeting: "m-1",
			outcome: { people: [{ contact: "p-1", words: "It runs." }] },
		}),
	);
	expect(asked.some(({ name }) => name === "finish_signal")).toBe(false);
});

test("Enter on a meeting's row opens the meeting", async () => {
	const over = row("Nordlicht", { ...meets, rule: "meeting.debrief", severity: 1 });
	view = { ...view, waiting: [], soon: [], worth: [over], worth_count: 1 };
	render(Today);
	(await screen.findByRole("row")).focus();
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(window.location.hash).toBe("#/meetings/m-1"));
});

test("the foot leads to the weekly review, also when nobody waits", async () => {
	view = { ...view, waiting: [], soon: [], worth: [] };
	render(Today);
	const link = await screen.findByRole("link", { name: t("today-foot-weekly") });
	expect(link.getAttribute("href")).toBe("#/weekly");
	expect(screen.queryByText(t("today-foot-snooze"))).toBeNull();
});

test("whose word a promise waits for stands in its reason, and a reader is told of themselves", async () => {
	const promise = { kind: "commitment", id: "c-9", words: "SSO", state: "made" } as const;
	const jonas = { name: "Jonas", is_me: false };
	const me = { name: "Nina", is_me: true };
	const amber = { rule: "promise.unaccepted", severity: 2, act: "accept" } as const;
	view.soon = [
		row("One", { ...amber, subject: { ...promise, waits_for: jonas } }),
		row("Two", { ...amber, subject: { ...promise, state: "returned", waits_for: me } }),
	];
	view.waiting = [
		row("Three", {
			rule: "seller.debt",
			subject: { ...promise, state: "broken", waits_for: jonas },
		}),
	];
	render(Today);
	expect(await screen.findByText(/Jonas.* is to do it and has not accepted it/)).toBeTruthy();
	expect(screen.getByText("Returned to its maker: yours to decide")).toBeTruthy();
	expect(screen.getByText(/Broken, and .*Jonas.* has not told them yet/)).toBeTruthy();
	expect(screen.getAllByRole("button", { name: /^Told/ }).length).toBeGreaterThan(0);
});

test("what is wrong with the ledger's safety stands before who is waiting, and leads to Settings", async () => {
	window.location.hash = "#/today";
	view = { ...view, safety: { failed: "disk_full", low: 400_000_000 } };
	await show();
	const grids = screen.getAllByRole("grid").map((grid) => grid.getAttribute("aria-label"));
	expect(grids.slice(0, 2)).toEqual([t.plain("today-safety"), t.plain("today-group-waiting")]);
	const row = within(screen.getByRole("grid", { name: t.plain("today-safety") })).getByRole("row");
	expect(row.textContent.replace(/[\u2068\u2069]/g, "")).toMatch(
		/no backup could be made: the disk is full and only 400.MB free on its disk/,
	);
	await opensAlone(row);
	await vi.waitFor(() => expect(window.location.hash).toBe("#/settings?backups"));
});

test("k2 k4 what the company says that is not so is one row of its own, behind who is waiting", async () => {
	window.location.hash = "#/today";
	view = { ...view, claims: { broken: 1, stale: 2 } };
	await show();
	const grids = screen.getAllByRole("grid").map((grid) => grid.getAttribute("aria-label"));
	expect(grids.slice(0, 2)).toEqual([t.plain("today-group-waiting"), t.plain("room-company")]);
	const row = within(screen.getByRole("grid", { name: t.plain("room-company") })).getByRole("row");
	expect(row.textContent.replace(/[\u2068\u2069]/g, "")).toContain(
		"one claim is no longer true and 2 claims unchecked for long",
	);
	await opensAlone(row);
	await vi.waitFor(() => expect(window.location.hash).toBe("#/company/claims"));
});

test("k4 what nobody has checked is only worth doing, and stands at the end", async () => {
	view = { ...view, claims: { broken: 0, stale: 1 } };
	await show();
	const grids = screen.getAllByRole("grid").map((grid) => grid.getAttribute("aria-label"));
	expect(grids.at(-1)).toBe(t.plain("room-company"));
});

test("forecast.off: what was kept far less often than was said is one row at the end, which leads to the figures", async () => {
	window.location.hash = "#/today";
	const bin = { said: 80, kept: 60, of: 13, is_far_below: true };
	off = { from: "2026-04-01", bin };
	await show();
	const grid = await screen.findByRole("grid", { name: t.plain("today-forecast") });
	const row = within(grid).getByRole("row");
	const says = row.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\u00a0/g, " ");
	expect(says).toContain("said 80 %, kept 60 % (n = 13)");
	row.focus();
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(window.location.hash).toBe("#/company/kept"));
});

test("whether the client knows the truth is answered on the row, each answer by its key", async () => {
	const subject = {
		kind: "commitment",
		id: "c-9",
		words: "SSO",
		state: "accepted",
		waits_for: null,
	} as const;
	const rule = { rule: "promise.truth_check", severity: 2, step: 75 } as const;
	view.waiting = [];
	view.soon = [row("One", { ...rule, act: null, can_finish: false, subject })];
	render(Today);
	expect((await screen.findAllByText(/75.* % of its time is over/)).length).toBeGreaterThan(0);
	expect(screen.getByRole("button", { name: /They know/ })).toBeTruthy();
	for (const key of ["i", "t", "n"]) await userEvent.keyboard(key);
	await waitFor(() =>
		expect(asked.filter(({ name }) => name === "answer_truth").map(({ input }) => input)).toEqual(
			["knows", "told", "does_not"].map((answer) => ({ id: "c-9", answer })),
		),
	);
});
