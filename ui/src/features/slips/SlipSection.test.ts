import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { SlipDraft, SlipView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { sampleRow } from "../commitments/sample";
import { sampleSlip, sampleSlipView } from "./sample";
import SlipSection from "./SlipSection.svelte";

let asked: { name: string; input: unknown }[];
let view: SlipView;
let draft: SlipDraft;
let copied: string[];

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

beforeEach(() => {
	asked = [];
	copied = [];
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
	const told = { id: "c-1", at: null, by: null, channel: null };
	await waitFor(() => expect(sent("tell_slip")).toEqual(told));
	unmount();
	asked = [];
	render(SlipSection, { row: sampleRow(), about: "slip.untold" });
	await screen.findByRole("button", { name: /^Told/ });
	await userEvent.keyboard("d");
	await waitFor(() => expect(sent("tell_slip")).toEqual(told));
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
