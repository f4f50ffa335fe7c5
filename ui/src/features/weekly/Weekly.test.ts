import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import type { Became, WeeklyReview, WeeklyRow } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { sampleAccount } from "../accounts/sample";
import { capture } from "../capture/capture.svelte";
import { sampleBrief } from "../meetings/sample";
import Weekly from "./Weekly.svelte";
import { doneText, weeklySentence } from "./weekly";

let asked: { name: string; input: unknown }[];
let rows: WeeklyRow[];
let lookedThrough: number;
let drafts: Record<string, string>;
let refusal: unknown;

function row(id: string, over: Partial<WeeklyRow> = {}): WeeklyRow {
	return {
		account: id,
		name: `Account ${id}`,
		tier: "standard",
		outlook: "at_risk",
		silent_days: 46,
		is_past_max: true,
		is_past_ideal: true,
		...over,
	};
}

let became: Became;

beforeEach(() => {
	became = { kind: "commitment", id: "c-1", same_as: null };
	asked = [];
	drafts = {};
	queryClient.clear();
	refusal = undefined;
	rows = [row("a-1"), row("a-2", { outlook: null, silent_days: 3, is_past_max: false })];
	lookedThrough = 2;
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 5, 2, 9) });
	window.location.hash = "#/weekly";
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "weekly_review") {
			return { week_begins: "2026-06-01", looked_through: lookedThrough, rows } as WeeklyReview;
		}
		if (name === "look_through") {
			if (refusal) throw refusal;
			rows = rows.filter(({ account }) => account !== input);
			lookedThrough += 1;
			return null;
		}
		if (name === "brief") {
			return sampleBrief({ account: input as string, stay_reason: `They stay: ${input}` });
		}
		if (name === "account") return sampleAccount({ id: input as string });
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (name === "keep_draft") {
			const { key, text } = input as { key: string; text: string };
			drafts[key] = text;
			return null;
		}
		if (name === "set_reminder") return "r-1";
		if (name === "log_touch") return "t-1";
		if (name === "read_capture") {
			return {
				words: "SSO",
				account: { kind: "known", account: { id: "a-1", name: "Account a-1" } },
				candidates: [],
				meant: {
					kind: "commitment",
					side: "ours",
					due: null,
					person: null,
					channel: null,
					capability: null,
				},
				boundaries: [],
				spans: [],
			};
		}
		if (name === "keep_capture") {
			return {
				became,
				account: { id: "a-1", name: "Account a-1" },
				added: false,
			};
		}
		if (["contacts", "reminders", "recurrence_proposals"].includes(name)) return [];
		return null;
	});
	return ownTheWindow();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	capture.clear();
});

const plain = (text: string | null | undefined) =>
	(text ?? "")
		.replace(/[\u2068\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();
const sentence = () => plain(screen.getByRole("heading", { level: 1 }).textContent);
const sent = (name: string) => asked.findLast((one) => one.name === name)?.input;

async function show() {
	const shown = render(Weekly);
	await screen.findByRole("heading", { level: 1 });
	return shown;
}

test("one account at a time: why it comes, how far one is, and its brief", async () => {
	await show();
	expect(sentence()).toBe(
		"Account a-1: standard, at risk, silent for 46 days, longer than the maximum.",
	);
	expect(plain(screen.getByRole("status").textContent)).toBe("3 of 4");
	expect(plain(screen.getByRole("timer").textContent)).toBe("20 minutes left");
	expect(await screen.findByText(/They stay: a-1/)).toBeTruthy();
});

test("N looks through and the next one comes; so does Enter, with nothing in the focus", async () => {
	await show();
	await userEvent.keyboard("n");
	await waitFor(() => expect(sentence()).toMatch(/^Account a-2: standard, silent for 3 days/));
	expect(sent("look_through")).toBe("a-1");
	expect(plain(screen.getByRole("status").textContent)).toBe("4 of 4");
	expect(await screen.findByText(/They stay: a-2/)).toBeTruthy();
	(document.activeElement as HTMLElement).blur();
	await userEvent.keyboard("{Enter}");
	expect(await screen.findByText(plainId("weekly-done", 4))).toBeTruthy();
	expect(sent("look_through")).toBe("a-2");
});

function plainId(id: "weekly-done", count: number): string {
	return t(id, { count });
}

test("the keys are for whoever is in view", async () => {
	await show();
	await userEvent.keyboard("n");
	await waitFor(() => expect(sentence()).toMatch(/^Account a-2/));
	await userEvent.keyboard("1");
	await waitFor(() => expect(sent("log_touch")).toMatchObject({ account: "a-2" }));
});

test("the focus stays on the way on, so that Enter alone walks through", async () => {
	await show();
	screen.getByRole("button", { name: /Looked through/ }).focus();
	await userEvent.keyboard("{Enter}");
	await waitFor(() => expect(sentence()).toMatch(/^Account a-2/));
	await waitFor(() => expect(document.activeElement?.textContent).toContain("Looked through"));
	expect(asked.filter(({ name }) => name === "look_through")).toHaveLength(1);
});

test("a call, a reminder and a promise are written down where one is, and counted at the end", async () => {
	await show();
	await userEvent.keyboard("1");
	await waitFor(() => expect(sent("log_touch")).toMatchObject({ account: "a-1" }));
	await waitFor(() => expect(sent("keep_draft")).toMatchObject({ key: "weekly/2026-06-01" }));
	await userEvent.keyboard("r");
	const form = await screen.findByRole("form", { name: t.plain("reminder-set") });
	await userEvent.type(screen.getByLabelText(t.plain("reminder-text")), "Ask about nights");
	await userEvent.type(screen.getByLabelText(t.plain("reminder-day")), "4 June{Enter}");
	await waitFor(() => expect(sent("set_reminder")).toMatchObject({ account: "a-1" }));
	await waitFor(() => expect(form.isConnected).toBe(false));
	expect(capture.about).toBe("a-1");
	capture.type("SSO");
	await capture.keep();
	became = { kind: "reminder", id: "r-2", at: 0 };
	capture.type("remind me to ask about SSO");
	await capture.keep();

	await userEvent.keyboard("n");
	await waitFor(() => expect(sentence()).toMatch(/^Account a-2/));
	await userEvent.keyboard("n");
	await waitFor(() => expect(sentence()).toMatch(/^All 4 accounts/));
	expect(
		screen.getByText((_, element) =>
			plain(element?.tagName === "P" ? element.textContent : "").startsWith(
				"Written down meanwhile: one touch, 2 reminders and one promise or duty.",
			),
		),
	).toBeTruthy();
});

test("who is in view stays there when a call moves them down the order", async () => {
	await show();
	const first = rows[0];
	await userEvent.keyboard("r");
	await screen.findByRole("form", { name: t.plain("reminder-set") });
	rows = [...rows.slice(1), { ...row("a-1"), silent_days: 0, is_past_max: false }];
	await queryClient.invalidateQueries();
	await waitFor(() => expect(sentence()).toContain("spoken with today"));
	expect(sentence()).toMatch(/^Account a-1/);
	expect(screen.getByRole("form", { name: t.plain("reminder-set") })).toBeTruthy();
	await userEvent.keyboard("{Escape}n");
	await waitFor(() => expect(sentence()).toMatch(/^Account a-2/));
	expect(sent("look_through")).toBe(first?.account);
});

test("the clock and what was done go on where they were left", async () => {
	drafts["weekly/2026-06-01"] = JSON.stringify({
		touches: 2,
		reminders: 0,
		promises: 1,
		spent: 6 * 60_000,
	});
	const { unmount } = await show();
	await waitFor(() => expect(plain(screen.getByRole("timer").textContent)).toBe("14 minutes left"));
	vi.setSystemTime(Date.UTC(2026, 5, 2, 9, 3));
	unmount();
	await waitFor(() =>
		expect(JSON.parse(drafts["weekly/2026-06-01"] ?? "")).toEqual({
			touches: 2,
			reminders: 0,
			promises: 1,
			spent: 9 * 60_000,
		}),
	);
	expect(capture.about).toBeNull();
});

test("when the twenty minutes are over it says so and lets one go on", async () => {
	drafts["weekly/2026-06-01"] = JSON.stringify({
		touches: 0,
		reminders: 0,
		promises: 0,
		spent: 20 * 60_000,
	});
	await show();
	await waitFor(() => expect(screen.getByRole("timer").textContent).toBe(t("weekly-over")));
	expect(screen.getByRole("button", { name: /Looked through/ })).toBeTruthy();
});

test("O opens the account, Escape goes back", async () => {
	await show();
	await userEvent.keyboard("o");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1"));
	vi.spyOn(window.history, "length", "get").mockReturnValue(1);
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(window.location.hash).toBe("#/today"));
});

test("with nobody to look through it teaches what comes here", async () => {
	rows = [];
	lookedThrough = 0;
	render(Weekly);
	expect(await screen.findByText(t("weekly-empty"))).toBeTruthy();
});

test("what cannot be looked through is said, and the account stays", async () => {
	refusal = { code: "internal" };
	await show();
	await userEvent.keyboard("n");
	await waitFor(() => expect(sent("look_through")).toBe("a-1"));
	expect(sentence()).toMatch(/^Account a-1/);
	await waitFor(() =>
		expect(screen.getByRole<HTMLButtonElement>("button", { name: /Looked through/ }).disabled).toBe(
			false,
		),
	);
});

test("why an account comes, in the words of each language", () => {
	expect(weeklySentence(row("a-1")).parts["silent"]).toEqual({
		to: "/accounts/a-1/story",
		tone: "red",
	});
	const fresh = { outlook: null, silent_days: 0, is_past_max: false, is_past_ideal: false };
	expect(plain(weeklySentence(row("a-1", fresh)).text)).toContain("spoken with today");
	void locale.use("ru");
	expect(plain(weeklySentence(row("a-1", { is_past_max: false })).text)).toContain(
		"обычный, <outlook>под угрозой</outlook>, <silent>46 дней без разговора</silent>, дольше, чем хотелось бы.",
	);
	expect(doneText({ touches: 3, reminders: 0, promises: 5 })).toContain("3 контакта");
	void locale.use("fa");
	expect(plain(weeklySentence(row("a-1")).text)).toContain("۴۶ روز بی‌خبری");
	void locale.use("mr");
	expect(plain(weeklySentence(row("a-1")).text)).toContain("४६ दिवस बोलणे झालेले नाही");
});
