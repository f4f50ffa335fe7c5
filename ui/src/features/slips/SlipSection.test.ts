import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { RippleView, SlipDraft, SlipView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { sampleRow } from "../commitments/sample";
import { sampleSlip, sampleSlipView } from "./sample";
import SlipSection from "./SlipSection.svelte";

let asked: { name: string; input: unknown }[];
let view: SlipView;
let draft: SlipDraft;
let copied: string[];
let ripple: RippleView;

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

beforeEach(() => {
	asked = [];
	copied = [];
	ripple = { accounts: [], promises: 0, duties: 0, plans: 0, more: 0 };
	view = sampleSlipView(sampleSlip());
	draft = {
		missing: ["cause", "doing", "new_date"],
		subject: "",
		text: "",
		language: "en",
		had_another: false,
	};
	vi.stubGlobal("navigator", {
		...navigator,
		clipboard: { writeText: async (text: string) => void copied.push(text) },
	});
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "slip") return view;
		if (name === "slip_draft") return draft;
		if (name === "ripple_of") return ripple;
		if (name === "teammates") return [];
		return null;
	});
	return ownTheWindow();
});

test("O says that a promise is off plan, where it is on plan", async () => {
	view = sampleSlipView(null);
	render(SlipSection, { row: sampleRow() });
	expect(await screen.findByRole("button", { name: /Off plan/ })).toBeTruthy();
	await userEvent.keyboard("o");
	await waitFor(() => expect(sent("go_off_plan")).toBe("c-1"));
});

test("O3: the message is held, and copying leads to the first thing that it lacks", async () => {
	render(SlipSection, { row: sampleRow() });
	expect(
		await screen.findByText(/Off plan since .*Kestrel Freight does not know yet/),
	).toBeTruthy();
	await userEvent.click(await screen.findByRole("button", { name: t.plain("slip-copy") }));
	expect(copied).toEqual([]);
	expect(document.activeElement?.getAttribute("aria-label")).toBe(t.plain("slip-cause"));

	await userEvent.click(screen.getByRole("button", { name: "the new date" }));
	await waitFor(() =>
		expect(document.activeElement?.getAttribute("aria-label")).toBe(t.plain("slip-new-date")),
	);
});

test("O3: a whole message is copied as it stands, and a second slip is warned of", async () => {
	draft = { ...draft, missing: [], subject: "A new date", text: "Dear Joost", had_another: true };
	render(SlipSection, { row: sampleRow() });
	expect(await screen.findByText(/another slip in the last 12 months/)).toBeTruthy();
	await userEvent.click(await screen.findByRole("button", { name: t.plain("slip-copy") }));
	await waitFor(() => expect(copied).toEqual(["Dear Joost"]));
});

test("T says that they were told, and D does where the row of Today is about that", async () => {
	const { unmount } = render(SlipSection, { row: sampleRow() });
	await screen.findByRole("button", { name: /^Told/ });
	await userEvent.keyboard("d");
	expect(sent("tell_slip")).toBeUndefined();
	await userEvent.keyboard("h");
	const told = { id: "c-1", at: null, by: null, channel: null, stays: null };
	await waitFor(() => expect(sent("tell_slip")).toEqual(told));
	unmount();
	asked = [];
	render(SlipSection, { row: sampleRow(), about: "slip.untold" });
	await screen.findByRole("button", { name: /^Told/ });
	await userEvent.keyboard("d");
	await waitFor(() => expect(sent("tell_slip")).toEqual(told));
});

test("O5: what moves with the date they are told is shown, moves but for what is taken out, and is counted on the key", async () => {
	const to = { from: "2026-06-12", last: "2026-06-12", precision: "day" } as const;
	view = sampleSlipView(sampleSlip({ new_date: to }));
	const row = (id: string, words: string) => ({
		what: { kind: "commitment", id } as const,
		words,
		side: "ours" as const,
		from: "2026-06-08",
		to: "2026-06-12",
		days: 4,
	});
	ripple = {
		accounts: [
			{
				account: { id: "a-2", name: "Bolt" },
				tell: ["Mara"],
				moved: [row("c-2", "The keys"), row("c-3", "The safe")],
			},
		],
		promises: 2,
		duties: 0,
		plans: 0,
		more: 0,
	};
	render(SlipSection, { row: sampleRow() });
	const bolt = await screen.findByRole("region", { name: "Bolt" });
	expect(sent("ripple_of")).toEqual({ id: "c-1", to, is_told: true });
	expect(screen.getByRole("button", { name: /Told, and .*2.* more move/ })).toBeTruthy();
	await userEvent.click(within(bolt).getByRole("checkbox", { name: /The safe/ }));
	await userEvent.click(screen.getByRole("button", { name: /Told, and one more moves/ }));
	await waitFor(() =>
		expect(sent("tell_slip")).toEqual({
			id: "c-1",
			at: null,
			by: null,
			channel: null,
			stays: [{ kind: "commitment", id: "c-3" }],
		}),
	);
});

test("O5: whoever tells before it is shown sees it first, and tells with the next press", async () => {
	const to = { from: "2026-06-12", last: "2026-06-12", precision: "day" } as const;
	view = sampleSlipView(sampleSlip({ new_date: to }));
	let show: (view: RippleView) => void = () => {};
	const waits = new Promise<RippleView>((shown) => (show = shown));
	ripple = waits as unknown as RippleView;
	render(SlipSection, { row: sampleRow() });
	await screen.findByRole("button", { name: /^Told/ });
	await userEvent.keyboard("h");
	await waitFor(() => expect(sent("ripple_of")).toBeDefined());
	show({
		accounts: [
			{
				account: { id: "a-2", name: "Bolt" },
				tell: [],
				moved: [
					{
						what: { kind: "plan", id: "p-1" },
						words: "Open the depot",
						side: null,
						from: "2026-06-08",
						to: "2026-06-12",
						days: 4,
					},
				],
			},
		],
		promises: 0,
		duties: 0,
		plans: 1,
		more: 0,
	});
	await screen.findByRole("region", { name: "Bolt" });
	expect(sent("tell_slip")).toBeUndefined();
	await userEvent.keyboard("h");
	await waitFor(() => expect(sent("tell_slip")).toMatchObject({ stays: [] }));
});

test("low odds are answered by O, and by Y with a reason", async () => {
	view = sampleSlipView(null, { can_stay_on_plan: true });
	const { unmount } = render(SlipSection, { row: sampleRow() });
	await screen.findByRole("button", { name: /Off plan/ });
	expect(screen.queryByRole("button", { name: /Still on plan/ })).toBeNull();
	unmount();
	render(SlipSection, { row: sampleRow(), about: "promise.unlikely" });
	await screen.findByRole("button", { name: /Still on plan/ });
	await userEvent.keyboard("y");
	await userEvent.type(
		await screen.findByRole("textbox", { name: t.plain("slip-stay") }),
		"Bob helps{Enter}",
	);
	await waitFor(() => expect(sent("stay_on_plan")).toEqual({ id: "c-1", because: "Bob helps" }));
});

test("still on plan is said with its reason", async () => {
	render(SlipSection, { row: sampleRow() });
	await userEvent.click(
		await screen.findByRole("button", { name: new RegExp(t.plain("slip-stay")) }),
	);
	await userEvent.type(
		screen.getByRole("textbox", { name: t.plain("slip-stay") }),
		"Bob helps{Enter}",
	);
	await waitFor(() => expect(sent("stay_on_plan")).toEqual({ id: "c-1", because: "Bob helps" }));
});
