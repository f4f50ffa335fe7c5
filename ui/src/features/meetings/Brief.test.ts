import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { push } from "svelte-spa-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BriefView, SignalView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { dueOn, sampleRow } from "../commitments/sample";
import BriefPage from "./BriefPage.svelte";
import { sampleBrief, sampleMeeting, sampleMeetingView } from "./sample";

let brief: BriefView;
let refusal: unknown;

const red: SignalView = {
	key: "promise.overdue/c-1",
	rule: "promise.overdue",
	subject: { kind: "commitment", id: "c-1", words: "SSO", state: "accepted", waits_for: null },
	contact: null,
	severity: 3,
	due: "2026-05-30",
	days: -3,
	step: null,
	can_finish: true,
	act: "deliver",
};

const full = sampleBrief({
	meeting: sampleMeeting({ place: "Depot 4", zone: "Asia/Tehran" }),
	stay_reason: "You answer the phone",
	dont_cares: "ROI, upsells",
	said: [
		{
			touch: "t-1",
			at: Date.UTC(2026, 4, 28, 12),
			contact_name: "Joost de Wit",
			words: "It runs.",
		},
	],
	mood: { felt: -1, at: Date.UTC(2026, 4, 28, 12), contact_name: "Joost de Wit" },
	ours: [sampleRow({ id: "c-1", words: "SSO", due: dueOn("2026-05-30"), standing: "overdue" })],
	theirs: [],
	more_ours: 4,
	reds: [red],
	not_to_say: { kind: "promise", commitment: "c-1", words: "SSO" },
});

beforeEach(() => {
	brief = full;
	refusal = undefined;
	window.location.hash = "#/accounts/a-1/brief";
	mockIPC((name) => {
		if (name === "brief") {
			if (refusal) throw refusal;
			return brief;
		}
		if (name === "meeting" && brief.meeting) return sampleMeetingView(brief.meeting);
		return null;
	});
	return ownTheWindow();
});
afterEach(() => vi.restoreAllMocks());

const plain = (text: string | null | undefined) =>
	(text ?? "")
		.replace(/[\u2068\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();

async function show() {
	render(BriefPage, { params: { id: "a-1" } });
	return screen.findByRole("article");
}

test("the sentence says who, when on both clocks, with whom, where and what about", async () => {
	const article = await show();
	expect(article.getAttribute("aria-label")).toBe("Brief: Kestrel Freight");
	const sentence = plain(screen.getByRole("heading", { level: 1 }).textContent);
	expect(sentence).toMatch(
		/^Kestrel Freight: call, tomorrow, \d\d:\d\d \(13:30 there\)\. With Joost de Wit\. Where: Depot 4\. About: the depot tablets\.$/,
	);
	expect(document.title).toBe("Brief: Kestrel Freight · Kept");
});

test("what to know stands below it, and the one thing not to say stands apart", async () => {
	const article = await show();
	const said = plain(article.textContent);
	await waitFor(() => expect(plain(article.textContent)).toContain("We mean to listen"));
	expect(said).toContain("“You answer the phone”");
	expect(said).toContain("ROI, upsells");
	expect(said).toContain("“It runs.” Joost de Wit");
	expect(said).toContain("They owe you nothing.");
	expect(said).toContain("You promised it; 3 days late");
	expect(said).toContain("−1");
	const not = screen.getByText(t("brief-not-to-say")).closest("section");
	expect(plain(not?.textContent)).toContain("“SSO”");
	const why = within(not as HTMLElement).getByRole("link", { name: t("brief-not-kept") });
	expect(why.getAttribute("href")).toBe("#/promises/c-1");
	expect(
		screen.getByRole("link", { name: t("account-open-more", { count: 4 }) }).getAttribute("href"),
	).toBe("#/accounts/a-1/commitments");
});

test("a topic that bores them is not to be brought up", async () => {
	brief = { ...full, not_to_say: { kind: "dont_care", words: "ROI" } };
	await show();
	expect(screen.getByText(t("brief-not-care"))).toBeTruthy();
});

test("where little is known it says so, and no meeting is no riddle", async () => {
	brief = sampleBrief();
	const article = await show();
	expect(plain(article.textContent)).toContain("Kestrel Freight: no meeting is planned.");
	expect(screen.getByText(t("brief-bare"))).toBeTruthy();
	expect(screen.queryByText(t("brief-not-to-say"))).toBeNull();
});

test("P prints it by the web view's own print", async () => {
	const print = vi.fn();
	vi.stubGlobal("print", print);
	await show();
	await userEvent.keyboard("p");
	await userEvent.click(screen.getByRole("button", { name: /Print/ }));
	vi.unstubAllGlobals();
	expect(print).toHaveBeenCalledTimes(2);
});

test("Escape goes back where one came from", async () => {
	await push("/today");
	await push("/accounts/a-1/brief");
	await show();
	const back = vi.spyOn(window.history, "back");
	vi.spyOn(window.history, "length", "get").mockReturnValue(3);
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(back).toHaveBeenCalledOnce());
});

test("a window that was opened at the brief goes to the account", async () => {
	await show();
	vi.spyOn(window.history, "length", "get").mockReturnValue(1);
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1"));
});

test("an account that is gone says so and leads away", async () => {
	refusal = { code: "not_found", what: "account" };
	render(BriefPage, { params: { id: "a-1" } });
	expect(await screen.findByText(t("account-gone"))).toBeTruthy();
	expect(screen.getByRole("button", { name: t("back") })).toBeTruthy();
});

test("in Persian the sentence has their digits and their calendar", async () => {
	void locale.use("fa");
	await show();
	expect(plain(screen.getByRole("heading", { level: 1 }).textContent)).toMatch(
		/^Kestrel Freight: گفت‌وگوی تلفنی، فردا، [۰-۹:]+ \(آنجا ۱۳:۳۰\)\./,
	);
});
