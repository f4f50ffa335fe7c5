import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { push } from "svelte-spa-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MeetingView, TouchView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { capture } from "../capture/capture.svelte";
import MeetingPage from "./MeetingPage.svelte";
import { sampleBrief, sampleContact, sampleMeeting, sampleMeetingView } from "./sample";

let meeting: MeetingView | undefined;
let asked: { name: string; input: unknown }[];

const begun = { starts: Date.UTC(2026, 5, 2, 10), is_over: true };

beforeEach(() => {
	asked = [];
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 5, 2, 12) });
	meeting = sampleMeetingView();
	window.location.hash = "#/meetings/m-1";
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "meeting") {
			if (!meeting) throw { code: "not_found", what: "meeting" };
			return meeting;
		}
		if (name === "brief") return sampleBrief({ stay_reason: "You answer the phone" });
		if (name === "contacts") return [sampleContact()];
		if (name === "history") return [];
		if (name === "touch") {
			return { id: "t-1", contact_name: "Joost de Wit", words: "It runs.", felt: 2 } as TouchView;
		}
		return null;
	});
	return ownTheWindow();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function show() {
	render(MeetingPage, { params: { id: "m-1" } });
	await screen.findByRole("heading", { level: 1 });
}

test("before it begins there is the brief, and nothing to write down", async () => {
	await show();
	expect(await screen.findByText(/You answer the phone/)).toBeTruthy();
	expect(screen.queryByRole("form", { name: t.plain("debrief") })).toBeNull();
	expect(screen.getByRole("complementary", { name: t.plain("meeting") })).toBeTruthy();
	await userEvent.keyboard("b");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1/brief"));
});

test("from its first minute on there is the debrief too, and D goes there", async () => {
	meeting = sampleMeetingView(sampleMeeting({ starts: Date.UTC(2026, 5, 2, 12) }));
	await show();
	await screen.findByRole("form", { name: t.plain("debrief") });
	await userEvent.keyboard("d");
	await waitFor(() =>
		expect(document.activeElement?.getAttribute("aria-label")).toContain("their words"),
	);
});

test("whoever comes to write it down begins at once", async () => {
	meeting = sampleMeetingView(sampleMeeting(begun));
	await push("/meetings/m-1?debrief");
	await show();
	await waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
	await waitFor(() => expect(window.location.hash).toBe("#/meetings/m-1"));
});

test("once debriefed it shows what was said", async () => {
	meeting = sampleMeetingView(sampleMeeting({ ...begun, debriefed_on: "2026-06-02" }), {
		touches: ["t-1"],
	});
	await show();
	expect(await screen.findByText(/It runs\./)).toBeTruthy();
	expect(screen.getByRole("heading", { level: 2, name: /Debriefed on .*2 June/ })).toBeTruthy();
	expect(screen.queryByRole("form", { name: t.plain("debrief") })).toBeNull();
});

test.each([
	{ debriefed_on: null, is_edited: true },
	{ debriefed_on: "2026-06-02", is_edited: false },
])("what a debrief tells is edited only before it: $debriefed_on", async (one) => {
	const { debriefed_on, is_edited } = one;
	meeting = sampleMeetingView(sampleMeeting({ ...begun, debriefed_on }));
	await show();
	const edits = (term: string) => screen.queryByRole("button", { name: new RegExp(`^${term}`) });
	await waitFor(() => expect(edits(t.plain("meeting-about"))).toBeTruthy());
	for (const term of [
		t.plain("meeting-day"),
		t.plain("meeting-time"),
		t.plain("meeting-minutes"),
		t.plain("meeting-zone"),
		t.plain("meeting-kind"),
	]) {
		expect(edits(term) !== null, term).toBe(is_edited);
	}
	const who = screen.queryByRole("group", { name: t.plain("meeting-who") });
	expect(who !== null).toBe(is_edited);
});

test("what is captured meanwhile is about its client, and no longer afterwards", async () => {
	const { unmount } = render(MeetingPage, { params: { id: "m-1" } });
	await waitFor(() => expect(capture.about).toBe("a-1"));
	unmount();
	expect(capture.about).toBeNull();
});

test("E goes to its fields", async () => {
	await show();
	await screen.findByRole("button", { name: /^Minutes/ });
	await userEvent.keyboard("e");
	await waitFor(() =>
		expect(document.activeElement?.closest("aside"), "in the side panel").toBeTruthy(),
	);
});

test("one that is gone says so, and Escape leads away", async () => {
	meeting = undefined;
	render(MeetingPage, { params: { id: "m-1" } });
	expect(await screen.findByText(t("meeting-gone"))).toBeTruthy();
	vi.spyOn(window.history, "length", "get").mockReturnValue(1);
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(window.location.hash).toBe("#/today"));
});

test("Escape leaves the field one types in before it leaves the page", async () => {
	meeting = sampleMeetingView(sampleMeeting(begun));
	await show();
	const back = vi.spyOn(window.history, "back").mockImplementation(() => undefined);
	vi.spyOn(window.history, "length", "get").mockReturnValue(3);
	const field = await screen.findByRole("textbox", { name: /their words/ });
	await userEvent.type(field, "It r{Escape}");
	expect(document.activeElement).not.toBe(field);
	expect(back).not.toHaveBeenCalled();
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(back).toHaveBeenCalledOnce());
});
