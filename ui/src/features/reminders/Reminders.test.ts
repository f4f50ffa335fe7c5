import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { PatternView, ReminderView } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import Reminders from "./Reminders.svelte";

const every = 1;
const calendar = "gregorian";
/** What the app proposes for a Tuesday and for the Wednesday after it. */
const proposals: Record<string, PatternView[]> = {
	"2026-06-16": [
		{ kind: "days", every },
		{ kind: "weeks", every, on: [1] },
		{ kind: "month_day", every, calendar, day: 16 },
	],
	"2026-06-17": [
		{ kind: "days", every },
		{ kind: "weeks", every, on: [2] },
		{ kind: "month_day", every, calendar, day: 17 },
	],
};
const standing: ReminderView = {
	id: "r-1",
	text: "Ask about the move",
	account: "a-1",
	at: new Date("2026-06-16T09:00:00").getTime(),
	day: "2026-06-16",
	time: "09:00:00",
	recurrence: {
		pattern: { kind: "weeks", every: 2, on: [1] },
		shift: "after",
		until: { kind: "times", times: 6 },
	},
	done_at: null,
};

let reminders: ReminderView[];
let sent: { name: string; input: unknown }[];
let refusal: unknown;

beforeEach(() => {
	reminders = [];
	sent = [];
	refusal = undefined;
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		if (name === "reminders") return reminders;
		if (name === "recurrence_proposals") return proposals[input as string] ?? [];
		if (name === "drafts") return [];
		if (name.includes("draft")) return null;
		sent.push({ name, input });
		if (refusal) throw refusal;
		return "r-2";
	});
});

async function chooses(label: string, option: string) {
	await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${label}:`) }));
	await userEvent.click(await screen.findByRole("menuitem", { name: option }));
}

test("a rule that the day proposes is chosen, made rarer, and follows the day", async () => {
	render(Reminders, { account: "a-1", isSetting: true });
	await userEvent.type(screen.getByLabelText(t("reminder-text")), "Call");
	await userEvent.type(screen.getByLabelText(t("reminder-day")), "16/6");
	await chooses(t("reminder-repeats"), "every Tuesday");
	const often = screen.getByLabelText(t("reminder-every"));
	await userEvent.clear(often);
	await userEvent.type(often, "2");
	expect(screen.getByRole("button", { name: /every second Tuesday/ })).toBeTruthy();

	const day = screen.getByLabelText(t("reminder-day"));
	await userEvent.clear(day);
	await userEvent.type(day, "17/6");
	await screen.findByRole("button", { name: /every second Wednesday/ });
	await chooses(t("reminder-shift"), t.plain("word-shift-before"));
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("reminder-do")) }));

	await waitFor(() =>
		expect(sent).toEqual([
			{
				name: "set_reminder",
				input: {
					account: "a-1",
					text: "Call",
					day: "2026-06-17",
					time: null,
					recurrence: {
						pattern: { kind: "weeks", every: 2, on: [2] },
						shift: "before",
						until: { kind: "ever" },
					},
				},
			},
		]),
	);
});

test("more weekdays are turned on beside the day's own", async () => {
	render(Reminders, { account: "a-1", isSetting: true });
	await userEvent.type(screen.getByLabelText(t("reminder-text")), "Call");
	await userEvent.type(screen.getByLabelText(t("reminder-day")), "16/6");
	await chooses(t("reminder-repeats"), "every Tuesday");
	await userEvent.click(screen.getByRole("checkbox", { name: "Monday" }));
	await screen.findByRole("button", { name: /every week on Monday and Tuesday/ });
});

test("one that stands shows its rule, and is changed with all of it kept", async () => {
	reminders = [standing];
	render(Reminders, { account: "a-1", isSetting: false });
	const row = await screen.findByRole("listitem");
	expect(row.textContent).toContain(
		"every second Tuesday, 6 times; on a day off, the working day after",
	);

	await userEvent.click(
		within(row).getByRole("button", { name: t.plain("reminder-change", { text: standing.text }) }),
	);
	const text = screen.getByLabelText(t("reminder-text"));
	await userEvent.clear(text);
	await userEvent.type(text, "Call Elena{Enter}");
	await waitFor(() =>
		expect(sent).toEqual([
			{
				name: "change_reminder",
				input: {
					id: "r-1",
					text: "Call Elena",
					day: "2026-06-16",
					time: "09:00:00",
					recurrence: standing.recurrence,
				},
			},
		]),
	);
});

test("what is refused is said beside its field, and what was typed stays", async () => {
	refusal = {
		code: "invalid",
		field: "every",
		problem: { kind: "out_of_range", min: 1, max: 99 },
	};
	reminders = [standing];
	render(Reminders, { account: "a-1", isSetting: false });
	await userEvent.click(await screen.findByRole("button", { name: /Change/ }));
	const often = await screen.findByLabelText<HTMLInputElement>(t("reminder-every"));
	await userEvent.clear(often);
	await userEvent.type(often, "0{Enter}");
	await waitFor(() => expect(often.getAttribute("aria-invalid")).toBe("true"));
	expect(often.value).toBe("0");

	await userEvent.clear(often);
	await userEvent.type(often, "x{Enter}");
	await screen.findByText(t("number-unread"));
	expect(sent.length).toBe(1);
});
