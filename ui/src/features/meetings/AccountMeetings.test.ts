import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { push } from "svelte-spa-router";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import type { AccountView, MeetingRow, MeetingsQuery } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { lists } from "$lib/list/lists";
import { t } from "$lib/locale/locale.svelte";
import Account from "../accounts/Account.svelte";
import { sampleAccount } from "../accounts/sample";
import { sampleContact, sampleMeeting, sampleMeetingView } from "./sample";

let asked: { name: string; input: unknown }[];
let account: AccountView;
let ahead: MeetingRow[];
let past: MeetingRow[];
let drafts: Record<string, string>;
let refusal: unknown;

const day = 24 * 60 * 60_000;
const talk = {
	at: Date.UTC(2026, 5, 1, 12),
	what: {
		kind: "ending",
		ending: { id: "e-1", kind: "lost", on: "2024-10-27", reason: null, words: null },
	},
};

beforeEach(() => {
	asked = [];
	drafts = {};
	queryClient.clear();
	refusal = undefined;
	account = sampleAccount({ zone: "Asia/Tehran" });
	ahead = [];
	past = [];
	window.location.hash = "#/accounts/a-1";
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "account") return account;
		if (name === "contacts") {
			return [sampleContact(), sampleContact({ id: "p-2", name: "Mara Voss" })];
		}
		if (name === "meetings") {
			return { rows: (input as MeetingsQuery).filter === "ahead" ? ahead : past, next: null };
		}
		if (name === "meeting") {
			const row = [...ahead, ...past].find(({ id }) => id === input);
			return row && sampleMeetingView(row);
		}
		if (name === "story") return { rows: [talk], next: null };
		if (name === "commitments") return { rows: [], next: null };
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (["contracts", "teammates", "history", "reminders", "imports"].includes(name)) return [];
		if (refusal && !name.includes("draft")) throw refusal;
		return name === "plan_meeting" ? "m-9" : null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

async function show() {
	render(Account, { params: { id: "a-1" } });
	await screen.findByRole("heading", { level: 1 });
}

async function plan() {
	await show();
	await userEvent.keyboard("p");
	return screen.findByRole("form", { name: t.plain("meeting-plan") });
}

const plainOf = (element: Element | null | undefined) =>
	(element?.textContent ?? "")
		.replace(/[\u2068\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();

test("P plans a meeting: their day and time, who, where, what about and what for", async () => {
	const form = await plan();
	expect(document.activeElement).toBe(within(form).getByLabelText("About"));
	await userEvent.keyboard("Depot tablets");
	await userEvent.click(within(form).getByRole("button", { name: /^Kind:/ }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "visit" }));
	await userEvent.type(within(form).getByLabelText("On"), "9 June");
	await userEvent.type(within(form).getByLabelText("At"), "۱۴:۳۰");
	await userEvent.type(within(form).getByLabelText("Minutes"), "45");
	await userEvent.click(await within(form).findByRole("checkbox", { name: "Mara Voss" }));
	await userEvent.type(within(form).getByLabelText("Where"), "Depot 4");
	await userEvent.click(within(form).getByRole("button", { name: /^We mean to:/ }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "hold our ground" }));
	await userEvent.click(within(form).getByRole("button", { name: /Plan it/ }));
	await waitFor(() =>
		expect(sent("plan_meeting")).toEqual({
			account: "a-1",
			contacts: ["p-2"],
			kind: "visit",
			about: "Depot tablets",
			day: "2026-06-09",
			time: "14:30:00",
			minutes: 45,
			zone: null,
			place: "Depot 4",
			intention: "hold",
		}),
	);
	await waitFor(() => expect(screen.queryByRole("form", { name: "Plan a meeting" })).toBeNull());
	const dropped = asked.filter(({ name }) => name === "drop_draft").map(({ input }) => input);
	expect(dropped).toContain("meeting.about/a-1");
	expect(dropped).toContain("meeting.chosen/a-1");
});

test("a time of theirs is shown on my clock too, as long as the two differ", async () => {
	const form = await plan();
	await userEvent.type(within(form).getByLabelText("On"), "9 June");
	await userEvent.type(within(form).getByLabelText("At"), "14:30");
	const mine = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(
		Date.UTC(2026, 5, 9, 11),
	);
	await waitFor(() => expect(plainOf(within(form).getByRole("status"))).toContain(mine));
	await userEvent.type(
		within(form).getByLabelText("Time zone"),
		new Intl.DateTimeFormat().resolvedOptions().timeZone,
	);
	await waitFor(() => expect(plainOf(within(form).getByRole("status"))).toBe(""));
});

test("a day, a time and a length that makes sense are asked for where they miss", async () => {
	const form = await plan();
	const submit = within(form).getByRole("button", { name: /Plan it/ });
	await userEvent.click(submit);
	expect(await within(form).findByText(t("meeting-needs-day"))).toBeTruthy();
	await userEvent.type(within(form).getByLabelText("On"), "9 June");
	await userEvent.click(submit);
	expect(await within(form).findByText(t("meeting-needs-time"))).toBeTruthy();
	await userEvent.type(within(form).getByLabelText("At"), "9");
	const minutes = within(form).getByLabelText("Minutes");
	for (const length of ["4", "1441", "long"]) {
		await userEvent.clear(minutes);
		await userEvent.type(minutes, length);
		await userEvent.click(submit);
		expect(within(form).getByText(/From .* to .* minutes/)).toBeTruthy();
	}
	expect(sent("plan_meeting")).toBeUndefined();
	await userEvent.clear(minutes);
	await userEvent.type(minutes, "5{Enter}");
	await waitFor(() => expect(sent("plan_meeting")).toMatchObject({ minutes: 5, zone: null }));
});

test("a refused zone says so beside it; what was typed stays, and comes back later", async () => {
	drafts = {
		"meeting.about/a-1": "Prices",
		"meeting.chosen/a-1": '{"kind":"review","intention":"bend","contacts":["p-1"]}',
		"meeting.zone/a-1": "Europe/Atlantis",
	};
	const form = await plan();
	await waitFor(() =>
		expect(within(form).getByLabelText<HTMLInputElement>("About").value).toBe("Prices"),
	);
	expect(within(form).getByRole("button", { name: /review/ })).toBeTruthy();
	expect(within(form).getByRole("button", { name: /bend/ })).toBeTruthy();
	await waitFor(() =>
		expect(
			within(form).getByRole<HTMLInputElement>("checkbox", { name: "Joost de Wit" }).checked,
		).toBe(true),
	);
	await userEvent.type(within(form).getByLabelText("On"), "9 June");
	refusal = { code: "invalid", field: "zone", problem: { kind: "unknown_zone" } };
	await userEvent.type(within(form).getByLabelText("At"), "9:00{Enter}");
	expect(await within(form).findByText(t("problem-unknown-zone"))).toBeTruthy();
	expect(sent("plan_meeting")).toMatchObject({ zone: "Europe/Atlantis", contacts: ["p-1"] });
	expect(within(form).getByLabelText<HTMLInputElement>("About").value).toBe("Prices");
});

test("Escape closes the form, and the focus is where it was", async () => {
	await show();
	const button = screen.getByRole("button", { name: t.plain("meeting-plan") });
	button.focus();
	await userEvent.keyboard("{Enter}");
	await screen.findByRole("form", { name: t.plain("meeting-plan") });
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(document.activeElement).toBe(button));
});

test("what is ahead stands above the story, three lines and the rest on request", async () => {
	ahead = [0, 1, 2, 3, 4].map((number) =>
		sampleMeeting({
			id: `m-${number}`,
			about: `Topic ${number}`,
			starts: Date.UTC(2026, 5, 20 + number, 10),
		}),
	);
	await show();
	const list = await screen.findByRole("grid", { name: t.plain("meetings") });
	expect(within(list).getAllByRole("row")).toHaveLength(3);
	expect(plainOf(within(list).getAllByRole("row")[0])).toMatch(
		/20 Jun.*Topic 0.*Call · Joost de Wit/,
	);
	await userEvent.click(screen.getByRole("button", { name: /2. more meetings/ }));
	expect(within(list).getAllByRole("row")).toHaveLength(5);
});

test("of the past ones only those that Kept asks about stand there; the others are found", async () => {
	const over = { is_over: true, starts: Date.UTC(2026, 5, 1, 10) };
	past = [
		sampleMeeting({ id: "m-1", about: "Fresh", ...over }),
		sampleMeeting({ id: "m-2", about: "Told", ...over, debriefed_on: "2026-06-01" }),
		sampleMeeting({ id: "m-3", about: "Old", is_over: true, starts: over.starts - 90 * day }),
	];
	account = sampleAccount({
		signals: [
			{
				key: "meeting.debrief/m-1",
				rule: "meeting.debrief",
				subject: {
					kind: "meeting",
					id: "m-1",
					meeting: "call",
					about: "Fresh",
					starts: over.starts,
					ends: over.starts + 1,
					place: null,
				},
				contact: null,
				severity: 1,
				due: null,
				days: null,
				step: null,
				can_finish: false,
				act: null,
			},
		],
	});
	await show();
	const list = await screen.findByRole("grid", { name: t.plain("meetings") });
	await waitFor(() => expect(plainOf(list)).toContain("Fresh"));
	expect(plainOf(list)).not.toContain("Told");
	expect(plainOf(list)).not.toContain("Old");
	await userEvent.click(screen.getByRole("button", { name: /one more meeting/ }));
	expect(plainOf(list)).toContain("Old");
	expect(plainOf(list)).not.toContain("Told");

	await userEvent.click(within(list).getByText("Fresh"));
	await userEvent.keyboard("d");
	await vi.waitFor(() => expect(window.location.hash).toBe("#/meetings/m-1?debrief"));
});

test("a selected meeting opens in the panel and is edited where it stands; J goes on into the story", async () => {
	ahead = [sampleMeeting({ starts: Date.UTC(2027, 5, 3, 10) })];
	await show();
	await userEvent.click(await screen.findByText("the depot tablets"));
	const panel = screen.getByRole("complementary");
	expect(await within(panel).findByRole("heading", { level: 2, name: "Call" })).toBeTruthy();
	expect(within(panel).queryByRole("button", { name: /Debrief/ }), "it has not begun").toBeNull();

	await userEvent.click(within(panel).getByRole("button", { name: /10:00/ }));
	const time = within(panel).getByRole("textbox", { name: "At" });
	await userEvent.type(time, "25:00{Enter}");
	expect(await within(panel).findByText(t("problem-not-a-time"))).toBeTruthy();
	expect(sent("change_meeting")).toBeUndefined();
	await userEvent.clear(time);
	await userEvent.type(time, "9.30{Enter}");
	await waitFor(() =>
		expect(sent("change_meeting")).toEqual({
			id: "m-1",
			change: { field: "at", value: { day: "2026-06-03", time: "09:30:00" } },
		}),
	);
	await userEvent.click(within(panel).getByRole("checkbox", { name: "Mara Voss" }));
	await waitFor(() =>
		expect(sent("change_meeting")).toEqual({
			id: "m-1",
			change: { field: "contacts", value: ["p-1", "p-2"] },
		}),
	);

	lists.move(1);
	await waitFor(() => expect(plainOf(document.activeElement)).toContain("Lost on"));
	await waitFor(() =>
		expect(within(panel).queryByRole("heading", { level: 2, name: "Call" })).toBeNull(),
	);
});

test("a meeting is removed, and B is the account's brief", async () => {
	ahead = [sampleMeeting({ starts: Date.UTC(2027, 5, 3, 10) })];
	await show();
	await userEvent.click(await screen.findByText("the depot tablets"));
	await userEvent.click(await screen.findByRole("button", { name: t("meeting-remove") }));
	await waitFor(() => expect(sent("remove_meeting")).toBe("m-1"));
	await userEvent.keyboard("b");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1/brief"));
});

test("the palette asks for the form from elsewhere", async () => {
	await push("/accounts/a-1?plan");
	const { rerender } = render(Account, { params: { id: "a-1" } });
	expect(await screen.findByRole("form", { name: t.plain("meeting-plan") })).toBeTruthy();
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1"));
	await rerender({ params: { id: "a-1" } });
	expect(screen.getByRole("form", { name: t.plain("meeting-plan") }), "another tab").toBeTruthy();
	await rerender({ params: { id: "a-2" } });
	await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
});
