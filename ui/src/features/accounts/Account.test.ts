import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { AnsweringView, StoryEntry } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { importRow } from "../imports/sample";
import { sampleContact } from "../meetings/sample";
import Account from "./Account.svelte";
import { accountSentence } from "./account";
import { answeringText } from "./answering";
import { quiet, sampleAccount, unasked } from "./sample";

const account = sampleAccount();

const joost = sampleContact({ role: "Operations", influence: "decider" });

let asked: { name: string; input: unknown }[];
let refusal: unknown;
let story: StoryEntry[];

beforeEach(() => {
	asked = [];
	story = [];
	refusal = undefined;
	window.location.hash = "#/accounts/a-1";
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "account") return account;
		if (name === "contacts") return [joost];
		if (name === "story") return { rows: story, next: null };
		if (name === "commitments" || name === "meetings") return { rows: [], next: null };
		if (name === "imports") return [importRow({ id: "i-7", at: 77 })];
		if (["contracts", "teammates", "history", "reminders", "drafts"].includes(name)) return [];
		if (refusal && !name.includes("draft")) throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

function plain(text: string): string {
	return text.replaceAll(/[\u2066-\u2069]|<\/?[a-z]+>/g, "");
}

test("the sentence names the renewal, our view of it, and what is late; each part leads to its facts", () => {
	const { text, parts } = accountSentence("a-1", {
		...quiet,
		overdue: 2,
		duties_late: 1,
		renewal: {
			contract: "k-1",
			end: "2026-07-13",
			days: 41,
			renews: false,
			notice_by: null,
			call: "at_risk",
		},
	});
	expect(plain(text)).toBe(
		"Renewal in 41 days, at risk. 2 promises are late. They are late with one thing.",
	);
	expect(parts["renewal"]?.to).toBe("/accounts/a-1/contract");
	expect(parts["overdue"]?.to).toBe("/accounts/a-1/commitments");
	expect(plain(accountSentence("a-1", quiet).text)).toBe("Nothing is owed either way.");
	void locale.use("ru");
	expect(plain(accountSentence("a-1", { ...quiet, overdue: 3 }).text)).toBe(
		"Просрочены 3 обещания.",
	);
	void locale.use("fa");
	expect(plain(accountSentence("a-1", { ...quiet, overdue: 3 }).text)).toBe("۳ قول دیر شده.");
});

test("a name that is refused stays in its field with the reason under it; Escape takes it back", async () => {
	render(Account, { params: { id: "a-1" } });
	await userEvent.click(await screen.findByRole("button", { name: /Name: Kestrel Freight/ }));
	refusal = { code: "invalid", field: "name", problem: { kind: "too_long", max: 200 } };
	const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
	await userEvent.clear(field);
	await userEvent.type(field, "Kestrel{Enter}");

	const fault = await screen.findByText(/at most/);
	expect(plain(fault.textContent ?? "")).toBe("Too long: at most 200 characters.");
	expect(field.value).toBe("Kestrel");
	expect(sent("change_account")).toEqual({
		id: "a-1",
		change: { field: "name", value: "Kestrel" },
	});

	await userEvent.keyboard("{Escape}");
	expect(await screen.findByRole("button", { name: /Name: Kestrel Freight/ })).toBeTruthy();
});

test("2 writes down a missed call at once, with the words that were typed", async () => {
	render(Account, { params: { id: "a-1" } });
	const words = await screen.findByLabelText(t.plain("log-words"));
	await userEvent.type(words, "Ring me");
	words.blur();
	await userEvent.keyboard("2");
	await waitFor(() =>
		expect(sent("log_touch")).toEqual({
			account: "a-1",
			contact: null,
			channel: "call",
			direction: "inbound",
			result: "missed",
			at: null,
			words: "Ring me",
			knew: null,
		}),
	);
	await waitFor(() => expect((words as HTMLInputElement).value).toBe(""));
});

test("a person is edited in the panel, and added with a name and Enter", async () => {
	render(Account, { params: { id: "a-1", tab: "people" } });
	await userEvent.click(await screen.findByRole("row", { name: /Joost de Wit/ }));
	const panel = screen.getByRole("complementary");
	await userEvent.click(await within(panel).findByRole("button", { name: /How to speak/ }));
	await userEvent.type(
		within(panel).getByRole("textbox", { name: /How to speak/ }),
		"short, no slides{Control>}{Enter}{/Control}",
	);
	await waitFor(() =>
		expect(sent("change_contact")).toEqual({
			id: "p-1",
			change: { field: "manner", value: "short, no slides" },
		}),
	);

	await userEvent.click(screen.getByRole("button", { name: new RegExp(t.plain("contact-add")) }));
	await userEvent.type(screen.getByLabelText(t.plain("contact-name")), "Marit Visser{Enter}");
	await waitFor(() =>
		expect(sent("add_contact")).toEqual({ account: "a-1", name: "Marit Visser", role: "" }),
	);
});

test("a reminder needs a day, and takes a time in any digits", async () => {
	render(Account, { params: { id: "a-1" } });
	await screen.findByRole("heading", { level: 1 });
	await userEvent.keyboard("r");
	const form = await screen.findByRole("form", { name: t.plain("reminder-set") });
	await userEvent.type(within(form).getByLabelText(t.plain("reminder-text")), "Ask about nights");
	await userEvent.click(within(form).getByRole("button", { name: /Remind me/ }));
	expect(sent("set_reminder")).toBeUndefined();

	await userEvent.type(within(form).getByLabelText(t.plain("reminder-day")), "4 June");
	await userEvent.type(within(form).getByLabelText(t.plain("reminder-time")), "۹:۳۰{Enter}");
	await waitFor(() =>
		expect(sent("set_reminder")).toEqual({
			account: "a-1",
			text: "Ask about nights",
			day: "2026-06-04",
			time: "09:30:00",
			recurrence: null,
		}),
	);
});

test("an ending tells when, why and their words, and can be removed", async () => {
	story = [
		{
			at: Date.UTC(2024, 9, 27, 12),
			what: {
				kind: "ending",
				ending: {
					id: "e-1",
					kind: "lost",
					on: "2024-10-27",
					reason: "pricing",
					words: "switched to competitor",
				},
			},
		},
	];
	render(Account, { params: { id: "a-1" } });
	const row = await screen.findByRole("row", { name: /Lost on 27 Oct 2024: pricing/ });
	expect(plain(row.textContent ?? "")).toContain("“switched to competitor”");
	await userEvent.click(row);
	const panel = screen.getByRole("complementary");
	await userEvent.click(await within(panel).findByRole("button", { name: t("ending-remove") }));
	await waitFor(() => expect(sent("remove_ending")).toBe("e-1"));
});

test("what came in by an import says from where, and leads to its page", async () => {
	story = [
		{
			at: 77,
			what: {
				kind: "save",
				save: {
					id: "s-1",
					at: 77,
					intent: "import",
					author: null,
					follows_from: null,
					undone: false,
					events: [
						{
							id: "e-1",
							entity: "import",
							subject: "ravenstack",
							kind: "created",
							field: null,
							old: { kind: "empty" },
							new: { kind: "empty" },
							reason: null,
						},
					],
				},
			},
		},
	];
	render(Account, { params: { id: "a-1" } });
	await userEvent.click(await screen.findByRole("row", { name: /Came in from ravenstack/ }));
	const panel = screen.getByRole("complementary");
	const link = await within(panel).findByRole("link", { name: t("story-show-import") });
	await waitFor(() => expect(link.getAttribute("href")).toBe("#/imports/i-7"));
});

test("since when they are a client, and how many work with it, are edited like the rest", async () => {
	render(Account, { params: { id: "a-1" } });
	await userEvent.click(await screen.findByRole("button", { name: /Seats/ }));
	await userEvent.type(screen.getByRole("textbox", { name: "Seats" }), "۲۴{Enter}");
	await waitFor(() =>
		expect(sent("change_account")).toEqual({ id: "a-1", change: { field: "seats", value: 24 } }),
	);
	await userEvent.click(screen.getByRole("button", { name: /Client since/ }));
	await userEvent.type(screen.getByRole("textbox", { name: "Client since" }), "16.10.2024{Enter}");
	await waitFor(() =>
		expect(sent("change_account")).toEqual({
			id: "a-1",
			change: { field: "since", value: "2024-10-16" },
		}),
	);
});

test("the header says how they were answered, who waits, and how often we came first", () => {
	const answering: AnsweringView = {
		days: 90,
		asked: 12,
		answered: 11,
		median_minutes: 84,
		docs: 2,
		forum: 0,
		proactive: 5,
		touches: 20,
		owed: [
			{
				touch: "t-9",
				channel: "call",
				is_missed: true,
				at: 0,
				days: 3,
				until: 1,
				is_late: true,
			},
		],
	};
	const { text, parts } = answeringText("a-1", answering);
	expect(plain(text)).toBe(
		"answered 11 of 12 in 90 days, median 1.4 h, one missed 3 days ago, 2 sent to the docs, 5 of 20 touches came from us, unasked",
	);
	expect(parts["missed"]).toEqual({ to: "/accounts/a-1/story", tone: "red", isStrong: true });
	expect(answeringText("a-1", unasked).text).toBe("");

	const [first] = answering.owed;
	const owed = first ? [first, { ...first, is_late: false, days: 0 }] : [];
	expect(plain(answeringText("a-1", { ...unasked, median_minutes: 24, owed }).text)).toBe(
		"median 24 min, 2 missed, the first 3 days ago",
	);
	const question = owed.map((one) => ({ ...one, is_missed: false }));
	expect(plain(answeringText("a-1", { ...unasked, owed: question.slice(1) }).text)).toBe(
		"one question open since today",
	);
	void locale.use("ru");
	expect(plain(answeringText("a-1", answering).text)).toBe(
		"отвечено на 11 из 12 за 90 дней, медиана 1,4 ч, 1 пропущен 3 дня назад, к документации отослали 2 раза, 5 из 20 контактов — наши, без запроса",
	);
	void locale.use("fa");
	expect(plain(answeringText("a-1", answering).text)).toContain(
		"پاسخ به ۱۱ از ۱۲ در ۹۰ روز، میانهٔ ۱٫۴ ساعت",
	);
});

test("what they asked and nobody answered stands in the sentence", () => {
	const { text, parts } = accountSentence("a-1", { ...quiet, unanswered: 1 });
	expect(plain(text)).toBe("One call or question is unanswered.");
	expect(parts["unanswered"]?.to).toBe("/accounts/a-1/story");
});

test("a question whose answer is to follow is written down from the menu", async () => {
	render(Account, { params: { id: "a-1" } });
	await userEvent.click(await screen.findByRole("button", { name: t.plain("log-other") }));
	await userEvent.click(await screen.findByRole("menuitem", { name: t.plain("log-they-asked") }));
	await waitFor(() =>
		expect(sent("log_touch")).toMatchObject({
			channel: "email",
			direction: "inbound",
			result: "reached",
			knew: "no",
		}),
	);
});

test("an account is given a pledge and days of silence of its own, and those of everybody again", async () => {
	render(Account, { params: { id: "a-1" } });
	const name = t.plain("account-pledge-of", { channel: "email" });
	await userEvent.click(
		await screen.findByRole("button", { name: new RegExp(`${plain(name)}.*4 working hours`) }),
	);
	await userEvent.click(await screen.findByRole("menuitem", { name: /as usual/ }));
	await waitFor(() =>
		expect(sent("change_account")).toEqual({
			id: "a-1",
			change: { field: "pledge", value: { channel: "email", pledge: "" } },
		}),
	);
	await userEvent.click(screen.getByRole("button", { name: /Maximum: 14/ }));
	await userEvent.type(screen.getByRole("textbox", { name: "Maximum" }), "30{Enter}");
	await waitFor(() =>
		expect(sent("change_account")).toEqual({
			id: "a-1",
			change: { field: "silence_max", value: 30 },
		}),
	);
});

test("a story that somebody looked for a touch in begins with it, until they want the newest", async () => {
	window.location.hash = "#/accounts/a-1/story?at=t-9";
	render(Account, { params: { id: "a-1", tab: "story" } });
	const back = await screen.findByRole("button", { name: t("story-from-newest") });
	expect(sent("story")).toMatchObject({ account: "a-1", from: "t-9" });
	expect(window.location.hash, "going back leads elsewhere").toBe("#/accounts/a-1/story");
	await userEvent.click(back);
	await waitFor(() =>
		expect(screen.queryByRole("button", { name: t("story-from-newest") })).toBeNull(),
	);
	expect(document.activeElement, "not lost with the button").toBe(
		screen.getByRole("button", { name: t("story-everything") }),
	);
});

test("a touch that was found from another tab is opened, though the address changes before the page", async () => {
	const { rerender } = render(Account, { params: { id: "a-1", tab: "people" } });
	await screen.findByText(/Joost/);
	window.location.hash = "#/accounts/a-1/story?at=t-9";
	window.dispatchEvent(new Event("hashchange"));
	await tick();
	await rerender({ params: { id: "a-1", tab: "story" } });
	expect(await screen.findByRole("button", { name: t("story-from-newest") })).toBeTruthy();
	await waitFor(() => expect(sent("story")).toMatchObject({ account: "a-1", from: "t-9" }));
});
