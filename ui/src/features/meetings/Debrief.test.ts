import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import type {
	CaptureView,
	ContactView,
	KeepCapture,
	MeetingView,
	ReminderView,
} from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { sampleCommitment, sampleRow } from "../commitments/sample";
import Debrief from "./Debrief.svelte";
import { sampleContact, sampleMeeting, sampleMeetingView } from "./sample";
// Read before the tests begin: the first of them is not to wait for it.
import "../capture/CaptureChips.svelte";

let asked: { name: string; input: unknown }[];
let drafts: Record<string, string>;
let contacts: ContactView[];
let refusal: unknown;
let read: CaptureView;

const acme = { id: "a-1", name: "Kestrel Freight" };
const joost = sampleContact({ id: "p-1", name: "Joost de Wit" });
const mara = sampleContact({ id: "p-2", name: "Mara Voss" });

const reminder: ReminderView = {
	id: "r-7",
	text: "Send the deck",
	account: "a-1",
	at: new Date("2026-06-05T15:30:00").getTime(),
	day: "2026-06-05",
	time: "15:30:00",
	recurrence: null,
	done_at: null,
};

beforeEach(() => {
	asked = [];
	drafts = {};
	queryClient.clear();
	contacts = [joost, mara];
	refusal = undefined;
	read = {
		words: "Prices in writing",
		account: { kind: "known", account: acme },
		candidates: [acme],
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
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "contacts") return contacts;
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (name === "read_capture") return read;
		if (name === "keep_capture") {
			const { meant } = input as KeepCapture;
			const became =
				meant.kind === "commitment"
					? { kind: meant.kind, id: "c-7", same_as: null }
					: { kind: meant.kind, id: "r-7", at: reminder.at };
			return { became, account: acme, added: false };
		}
		if (name === "reminders") return [reminder];
		if (name === "commitment")
			return sampleCommitment(sampleRow({ id: "c-7", words: "Prices in writing" }));
		if (name === "debrief_meeting" && refusal) throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

async function show(meeting: MeetingView = sampleMeetingView(), onremoved = () => {}) {
	render(Debrief, { meeting, onremoved });
	return screen.findByRole("form", { name: t.plain("debrief") });
}

function wordsOf(name: string) {
	return screen.getByRole("textbox", { name: t.plain("debrief-words-of", { name }) });
}

function feltOf(name: string) {
	return screen.getByRole("radiogroup", { name: t.plain("debrief-felt-of", { name }) });
}

test("who was to be there is ticked, and one save makes a touch of each who was", async () => {
	const form = await show();
	expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Joost de Wit" }).checked).toBe(
		true,
	);
	expect(screen.queryByRole("textbox", { name: /Mara Voss/ })).toBeNull();

	await userEvent.click(screen.getByRole("checkbox", { name: "Mara Voss" }));
	await userEvent.type(wordsOf("Joost de Wit"), "It runs.{Enter}Mostly.");
	expect(sent("debrief_meeting"), "Enter is a new line").toBeUndefined();
	await userEvent.type(wordsOf("Mara Voss"), "Too dear");
	const minutes = within(form).getByLabelText<HTMLInputElement>(t.plain("debrief-minutes"));
	expect(minutes.value).toBe("30");
	await userEvent.clear(minutes);
	await userEvent.type(minutes, "۴۵");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await waitFor(() =>
		expect(sent("debrief_meeting")).toEqual({
			meeting: "m-1",
			outcome: {
				kind: "took_place",
				minutes: 45,
				people: [
					{ contact: "p-1", words: "It runs.\nMostly.", felt: null },
					{ contact: "p-2", words: "Too dear", felt: null },
				],
			},
		}),
	);
	await waitFor(() => expect(sent("drop_draft")).toBe("debrief/m-1"));
});

test("how it felt is chosen by arrows, or typed as it is written", async () => {
	await show();
	const group = feltOf("Joost de Wit");
	within(group).getByRole("radio", { name: "0" }).focus();
	const chosen = () =>
		within(group)
			.queryAllByRole("radio", { checked: true })
			.map((one) => one.textContent);

	await userEvent.keyboard("{ArrowRight}{ArrowRight}");
	expect(chosen()).toEqual(["+2"]);
	expect(document.activeElement?.textContent, "the focus goes with it").toBe("+2");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}");
	expect(chosen(), "+3 is the most").toEqual(["+3"]);
	await userEvent.keyboard("-1");
	expect(chosen()).toEqual(["−1"]);
	await userEvent.keyboard("2");
	expect(chosen()).toEqual(["+2"]);
	await userEvent.keyboard("4");
	expect(chosen(), "there is no 4").toEqual(["+2"]);
	await userEvent.keyboard("{Backspace}");
	expect(chosen()).toEqual([]);
	await userEvent.keyboard("۳{ArrowLeft}");
	expect(chosen()).toEqual(["+2"]);
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await waitFor(() =>
		expect(sent("debrief_meeting")).toMatchObject({
			outcome: { people: [{ contact: "p-1", felt: 2 }] },
		}),
	);
});

test("where reading runs right to left the arrows run with the eye", async () => {
	void locale.use("fa");
	await show();
	const group = feltOf("Joost de Wit");
	within(group).getByRole("radio", { name: "0" }).focus();
	await userEvent.keyboard("{ArrowLeft}");
	expect(within(group).getByRole("radio", { checked: true }).textContent).toBe("+1");
});

test("what was promised is kept at once and listed, and the line waits for the next", async () => {
	await show();
	const line = screen.getByRole("textbox", { name: t.plain("debrief-promises") });
	await userEvent.type(line, "Prices in writing{Enter}");
	await waitFor(() => expect(sent("keep_capture")).toMatchObject({ words: "Prices in writing" }));
	expect(sent("read_capture")).toMatchObject({ line: "Prices in writing", account: "a-1" });
	const kept = await screen.findByRole("list", { name: t.plain("debrief-kept") });
	const link = await within(kept).findByRole("link", { name: "Prices in writing" });
	expect(link.getAttribute("href")).toBe("#/promises/c-7");
	expect(document.activeElement).toBe(line);
	expect(sent("debrief_meeting")).toBeUndefined();
});

test("a reminder is set at once and listed with its time, and is no promise", async () => {
	read = { ...read, meant: { kind: "reminder", day: "2026-06-05", time: "15:30:00" } };
	await show();
	const line = screen.getByRole("textbox", { name: t.plain("debrief-promises") });
	await userEvent.type(line, "remind me on Friday at 15:30{Enter}");
	const kept = await screen.findByRole("list", { name: t.plain("debrief-kept") });
	expect((await within(kept).findByRole("listitem")).textContent).toMatch(/Send the deck.*15:30/);
	expect(within(kept).queryByRole("link")).toBeNull();
	expect(asked.some(({ name }) => name === "commitment")).toBe(false);
});

test("what still stands in the line is kept with the debrief", async () => {
	await show();
	const line = screen.getByRole("textbox", { name: t.plain("debrief-promises") });
	await userEvent.type(line, "Prices in writing");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await waitFor(() => expect(sent("debrief_meeting")).toBeTruthy());
	const order = asked.map(({ name }) => name);
	expect(order.indexOf("keep_capture")).toBeGreaterThan(-1);
	expect(order.indexOf("keep_capture")).toBeLessThan(order.indexOf("debrief_meeting"));
});

test("half of it comes back as it was written", async () => {
	drafts["debrief/m-1"] = JSON.stringify({
		there: ["p-2"],
		words: { "p-2": "We need it in wri" },
		felt: { "p-2": -1 },
		minutes: "20",
		kept: ["c-7"],
	});
	await show();
	await waitFor(() =>
		expect((wordsOf("Mara Voss") as HTMLTextAreaElement).value).toBe("We need it in wri"),
	);
	expect(within(feltOf("Mara Voss")).getByRole("radio", { checked: true }).textContent).toBe("−1");
	expect(screen.queryByRole("textbox", { name: /Joost/ })).toBeNull();
	expect(await screen.findByRole("link", { name: "Prices in writing" })).toBeTruthy();
});

test("every stroke of it is a draft", async () => {
	await show();
	await userEvent.type(wordsOf("Joost de Wit"), "It r");
	await vi.waitFor(() => {
		const { key, text } = sent("keep_draft") as { key: string; text: string };
		expect(key).toBe("debrief/m-1");
		expect(JSON.parse(text)).toMatchObject({ words: { "p-1": "It r" }, there: ["p-1"] });
	});
});

test("nobody ticked, or minutes that are none: it is said there, and nothing is saved", async () => {
	const form = await show();
	await userEvent.click(screen.getByRole("checkbox", { name: "Joost de Wit" }));
	await userEvent.click(within(form).getByRole("button", { name: /Save/ }));
	expect(await screen.findByText(t("debrief-needs-somebody"))).toBeTruthy();
	await userEvent.click(screen.getByRole("checkbox", { name: "Joost de Wit" }));
	const minutes = within(form).getByLabelText(t.plain("debrief-minutes"));
	await userEvent.clear(minutes);
	await userEvent.type(minutes, "half an hour");
	await userEvent.click(within(form).getByRole("button", { name: /Save/ }));
	expect(await screen.findByText(t("number-unread"))).toBeTruthy();
	expect(sent("debrief_meeting")).toBeUndefined();
});

test("where nobody is known by name, somebody was there", async () => {
	contacts = [];
	await show(sampleMeetingView(sampleMeeting({ contacts: [] })));
	await userEvent.type(wordsOf(t.plain("touch-they-first")), "All good");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await waitFor(() =>
		expect(sent("debrief_meeting")).toMatchObject({
			outcome: { people: [{ contact: null, words: "All good", felt: null }] },
		}),
	);
});

test("the only one known there was there, unless somebody says otherwise", async () => {
	contacts = [joost];
	await show(sampleMeetingView(sampleMeeting({ contacts: [] })));
	await waitFor(() => expect(wordsOf("Joost de Wit")).toBeTruthy());
	await userEvent.click(screen.getByRole("checkbox", { name: "Joost de Wit" }));
	expect(screen.queryByRole("textbox", { name: /their words/ })).toBeNull();
});

test("of several whom nobody named, nobody is ticked", async () => {
	await show(sampleMeetingView(sampleMeeting({ contacts: [] })));
	expect(screen.queryByRole("textbox", { name: /their words/ })).toBeNull();
});

test("a meeting that did not happen is taken away", async () => {
	const onremoved = vi.fn();
	await show(sampleMeetingView(), onremoved);
	await userEvent.click(screen.getByRole("button", { name: t("debrief-not-happened") }));
	await waitFor(() => expect(onremoved).toHaveBeenCalledOnce());
	expect(sent("debrief_meeting")).toEqual({
		meeting: "m-1",
		outcome: { kind: "did_not_happen" },
	});
});

test("a refusal is said, and what was written stays", async () => {
	refusal = { code: "invalid", field: "minutes", problem: { kind: "not_a_number" } };
	await show();
	await userEvent.type(wordsOf("Joost de Wit"), "It runs.");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	expect(await screen.findByText(t("problem-not-a-number"))).toBeTruthy();
	expect((wordsOf("Joost de Wit") as HTMLTextAreaElement).value).toBe("It runs.");
	expect(asked.some(({ name }) => name === "drop_draft")).toBe(false);
});
