import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "$lib/api/question";
import type { CommitmentView, ForecastView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import CommitmentPanel from "./CommitmentPanel.svelte";
import { dueOn, sampleCommitment, sampleRow } from "./sample";

let asked: { name: string; input: unknown }[];
let commitment: CommitmentView;
let forecast: ForecastView | null;
let refusal: unknown;

beforeEach(() => {
	asked = [];
	commitment = sampleCommitment();
	forecast = null;
	refusal = undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "commitment") return commitment;
		if (name === "forecast") return forecast;
		if (name === "ripple_of") return { accounts: [], promises: 0, duties: 0, plans: 0, more: 0 };
		if (["contacts", "contracts", "teammates", "history"].includes(name)) return [];
		if (refusal && !name.includes("draft")) throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

async function open() {
	render(CommitmentPanel, { id: "c-1" });
	await screen.findByRole("heading", { name: /Offline on the depot tablets/ });
}

test("only what can be done to it is offered, and D does the usual next thing", async () => {
	await open();
	const offered = screen.getAllByRole("button").map((button) => button.textContent?.trim() ?? "");
	expect(offered.some((text) => text.startsWith("Broken"))).toBe(true);
	expect(offered.some((text) => text.startsWith("Confirmed"))).toBe(false);

	await userEvent.keyboard("d");
	await waitFor(() =>
		expect(sent("act_on_commitment")).toEqual({ id: "c-1", act: "deliver", on: null }),
	);
});

test("M moves the date: to when, who named it, why, and when they were told", async () => {
	await open();
	await userEvent.keyboard("m");
	const form = await screen.findByRole("form", { name: t.plain("move-title") });
	await userEvent.type(within(form).getByLabelText(t.plain("move-to")), "19 June");
	await userEvent.click(within(form).getByRole("button", { name: "the client" }));
	await userEvent.type(within(form).getByLabelText(t.plain("move-reason")), "tablets came late");
	await userEvent.click(within(form).getByLabelText(t.plain("move-told")));
	await userEvent.click(within(form).getByRole("button", { name: t.plain("move-do") }));

	await waitFor(() =>
		expect(sent("move_commitment")).toEqual({
			id: "c-1",
			to: dueOn("2026-06-19"),
			set_by: "client",
			reason: "tablets came late",
			told_on: "2026-06-02",
			stays: [],
		}),
	);
	await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
});

test("a whole quarter is due on its last day, counted in the calendar of the language", async () => {
	void locale.use("fa");
	await open();
	await userEvent.keyboard("m");
	const form = await screen.findByRole("form");
	await userEvent.type(within(form).getByLabelText(t.plain("move-to")), "۱۴۰۵/۴/۱۰");
	await userEvent.click(within(form).getByRole("button", { name: t.plain("precision-quarter") }));
	await userEvent.click(within(form).getByRole("button", { name: t.plain("move-do") }));

	await waitFor(() =>
		expect(sent("move_commitment")).toMatchObject({
			to: { from: "2026-06-22", last: "2026-09-22", precision: "quarter" },
		}),
	);
});

test("a refused date says so beside the date, and the form keeps what was typed", async () => {
	await open();
	await userEvent.keyboard("m");
	const form = await screen.findByRole("form");
	refusal = { code: "refused", why: "same_date" };
	await userEvent.type(within(form).getByLabelText(t.plain("move-reason")), "no reason");
	await userEvent.type(within(form).getByLabelText(t.plain("move-to")), "5 June");
	await userEvent.click(within(form).getByRole("button", { name: t.plain("move-do") }));

	expect(await within(form).findByText(t("refused-same-date"))).toBeTruthy();
	expect(within(form).getByLabelText<HTMLTextAreaElement>(t.plain("move-reason")).value).toBe(
		"no reason",
	);
});

test("a date that the client named alone asks for our estimate", async () => {
	forecast = { odds: null, kept: { kept: 0, of: 0, figures: null }, buffer: null };
	commitment = sampleCommitment(sampleRow({ set_by: "client", is_dictated: true }));
	await open();
	await userEvent.click(screen.getByRole("button", { name: t.plain("dictated") }));
	const field = await screen.findByRole("textbox", { name: t.plain("commitment-estimate") });
	await userEvent.type(field, "8{Enter}");
	await waitFor(() =>
		expect(sent("change_commitment")).toEqual({
			id: "c-1",
			change: { field: "estimate_days", value: 8 },
		}),
	);
});

test("our estimate stands beside a date that the client named, and beside no other", async () => {
	const said = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
	const estimate = t.plain("commitment-estimated", { days: 8 });
	commitment = sampleCommitment(sampleRow({ set_by: "client" }), { estimate_days: 8 });
	await open();
	expect(said()).toContain(`${t.plain("set-by-client")} · ${estimate}`);
	expect(screen.queryByRole("button", { name: t.plain("dictated") })).toBeNull();

	commitment = sampleCommitment(sampleRow({ set_by: "us" }), { estimate_days: 8 });
	await queryClient.invalidateQueries();
	await waitFor(() => expect(said()).toContain(t.plain("set-by-us")));
	expect(said()).not.toContain(estimate);
});

test("refused words stay in their field with the reason under it", async () => {
	await open();
	refusal = { code: "invalid", field: "words", problem: { kind: "blank" } };
	await userEvent.keyboard("e");
	const field = await screen.findByRole("textbox", { name: t.plain("commitment-words") });
	await userEvent.clear(field);
	await userEvent.keyboard("{Control>}{Enter}{/Control}");

	expect(await screen.findByText(t("problem-blank"))).toBeTruthy();
	expect(sent("change_commitment")).toEqual({
		id: "c-1",
		change: { field: "words", value: "" },
	});
});

test("every date it has had stands in a line, the told ones with their notice", async () => {
	commitment = sampleCommitment(sampleRow({ due: dueOn("2026-06-19") }), {
		first: dueOn("2026-06-05"),
		moves: [
			{
				id: "m-1",
				from: dueOn("2026-06-05"),
				to: dueOn("2026-06-19"),
				reason: "tablets came late",
				told_on: "2026-06-01",
				notice_days: 4,
				moved_on: "2026-06-01",
				cause: null,
			},
		],
	});
	await open();
	const dates = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
	expect(dates[0]).toContain("4 May");
	expect(dates[1]).toContain("5 Jun");
	expect(dates[2]).toContain("19 Jun");
	expect(dates[2]?.replaceAll(/[\u2068\u2069]/g, "")).toContain("4 working days’ notice");
	expect(dates[2]).toContain("tablets came late");
});

test("what a good promise lacks is said in words, and pressing it leads to where it is said", async () => {
	commitment = sampleCommitment(sampleRow(), {
		quality: [
			{ quality: "explicit", is_met: true },
			{ quality: "dated", is_met: false },
			{ quality: "testable", is_met: false },
		],
	});
	await open();
	const marks = screen.getByRole("list", { name: "A good promise is" });
	expect(within(marks).queryByRole("button", { name: /explicit/ })).toBeNull();
	await userEvent.click(within(marks).getByRole("button", { name: "testable: missing" }));
	expect(await screen.findByText(t.plain("commitment-test"))).toBeTruthy();
	await userEvent.click(within(marks).getByRole("button", { name: "dated: missing" }));
	expect(await screen.findByRole("form", { name: t.plain("move-title") })).toBeTruthy();
});

test("c4 what became of a promise stands beside its state, and no word twice", async () => {
	commitment = sampleCommitment(sampleRow({ state: "confirmed", standing: "closed" }), {
		result: "moved_with_notice",
	});
	await open();
	expect(screen.getByText(/confirmed · moved with notice/)).toBeTruthy();
	commitment = sampleCommitment(sampleRow({ id: "c-2", state: "broken", standing: "closed" }), {
		result: "broken",
	});
	render(CommitmentPanel, { id: "c-2" });
	expect(await screen.findByText(/ · broken$/)).toBeTruthy();
	expect(screen.queryByText(/broken · broken/)).toBeNull();
});

test("of a closed promise nothing is asked any more", async () => {
	commitment = sampleCommitment(sampleRow({ standing: "fulfilled", state: "confirmed" }), {
		quality: [{ quality: "testable", is_met: false }],
	});
	await open();
	expect(screen.queryByRole("list", { name: "A good promise is" })).toBeNull();
});
