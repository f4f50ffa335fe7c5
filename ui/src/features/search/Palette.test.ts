import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { push } from "svelte-spa-router";
import { beforeEach, expect, test, vi } from "vitest";
import type { FoundWords } from "$lib/api/wire";
import { locale } from "$lib/locale/locale.svelte";
import Palette from "./Palette.svelte";
import { rank } from "./rank";

let asked: { name: string; input: unknown }[];
let words: FoundWords[];

const told: FoundWords = {
	kind: "touch",
	id: "t-7",
	account: { id: "a-2", name: "Bolt" },
	on: "2026-05-01",
	pieces: [
		{ text: "we said the ", is_found: false },
		{ text: "invoice", is_found: true },
		{ text: " comes late", is_found: false },
	],
};

beforeEach(() => {
	asked = [];
	words = [];
	location.hash = "";
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "find") {
			return [
				{ kind: "contact", id: "p-1", name: "Helen Marsh", account: { id: "a-1", name: "Acme" } },
			];
		}
		if (name === "find_words") return words;
		return name === "add_account" ? "a-9" : null;
	});
});

function show() {
	render(Palette, {
		open: true,
		rooms: [
			{ path: "/today", name: "room-today", icon: "today", go: "T" },
			{ path: "/settings", name: "room-settings", icon: "settings", go: "S" },
		],
		steps: undefined,
	});
}

test("what is found is opened by Enter alone, and stands first the next time", async () => {
	show();
	await userEvent.keyboard("hel");
	expect(await screen.findByRole("option", { name: /Helen Marsh/, selected: true })).toBeTruthy();
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(location.hash).toBe("#/accounts/a-1"));
	show();
	const options = await screen.findAllByRole("option");
	expect(options[0]?.textContent).toContain("Helen Marsh");
});

test("arrows walk through the commands, over the end to the start", async () => {
	show();
	await screen.findByRole("combobox");
	await userEvent.keyboard("{ArrowUp}");
	const options = screen.getAllByRole("option");
	expect(options.at(-1)?.getAttribute("aria-selected")).toBe("true");
	await userEvent.keyboard("{ArrowDown}");
	expect(options[0]?.getAttribute("aria-selected")).toBe("true");
});

test("a command is found by its words: the theme goes dark", async () => {
	show();
	await userEvent.keyboard("dark");
	await userEvent.keyboard("{ArrowDown}{Enter}");
	await vi.waitFor(() =>
		expect(asked.find(({ name }) => name === "change_preference")?.input).toEqual({
			field: "theme",
			value: "dark",
		}),
	);
});

test("a client nobody knows yet is added under the name that was typed", async () => {
	show();
	await userEvent.keyboard("Vela");
	await userEvent.keyboard("{ArrowUp}{Enter}");
	await vi.waitFor(() => expect(location.hash).toBe("#/accounts/a-9"));
	expect(asked.find(({ name }) => name === "add_account")?.input).toMatchObject({ name: "Vela" });
});

test("commands are found whichever keyboard wrote the letter", () => {
	void locale.use("fa");
	expect(rank("برو به مشتری", "مشتري")).toBe(2);
	expect(rank("Перейти: Отчёт", "отчет")).toBe(2);
	expect(rank("Colours: dark", "light")).toBe(0);
});

test("a new account is offered only when it is known that no old one answers", async () => {
	let answer: (found: unknown[]) => void = () => undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "find_words") return [];
		return name === "find" ? new Promise((resolve) => (answer = resolve)) : null;
	});
	show();

	await userEvent.keyboard("nordl{Enter}");
	expect(screen.queryAllByRole("option")).toEqual([]);
	answer([{ kind: "account", account: { id: "a-7", name: "Nordlicht" } }]);

	expect(await screen.findByRole("option", { name: /Nordlicht/, selected: true })).toBeTruthy();
	expect(asked.filter(({ name }) => name === "add_account")).toEqual([]);
});

test("a language is found by its name in the language of the window", async () => {
	show();
	await userEvent.keyboard("pers");
	expect(await screen.findByRole("option", { name: /فارسی/ })).toBeTruthy();
});

test("on a client's page the palette knows its brief and plans a meeting; the weekly review is everywhere", async () => {
	show();
	await userEvent.keyboard("weekly");
	await userEvent.click(await screen.findByRole("option", { name: /Weekly review/ }));
	await vi.waitFor(() => expect(location.hash).toBe("#/weekly"));
	await push("/accounts/a-1");
	show();
	await userEvent.keyboard("plan a");
	await userEvent.click(await screen.findByRole("option", { name: /Plan a meeting/ }));
	await vi.waitFor(() => expect(location.hash).toBe("#/accounts/a-1?plan"));
	show();
	await userEvent.keyboard("brief");
	await userEvent.click(await screen.findByRole("option", { name: /Brief/ }));
	await vi.waitFor(() => expect(location.hash).toBe("#/accounts/a-1/brief"));
});

test("away from a client's page neither is offered", async () => {
	await push("/today");
	show();
	await userEvent.keyboard("plan a");
	await vi.waitFor(() => expect(asked.at(-1)?.input).toBe("plan a"));
	expect(screen.queryByRole("option", { name: /Plan a meeting/ })).toBeNull();
});

test("what was said is found by its words, marked, and opens the story where it stands", async () => {
	words = [told];
	show();
	await userEvent.keyboard("inv");
	const option = await screen.findByRole("option", { name: /we said the invoice comes late/ });
	expect(option.querySelector("mark")?.textContent).toBe("invoice");
	expect(option.textContent?.replaceAll(/[\u2068\u2069]/g, "")).toContain("Bolt · 1 May");
	await userEvent.click(option);
	await vi.waitFor(() => expect(location.hash).toBe("#/accounts/a-2/story?at=t-7"));
});

test("what is found as owed is not found a second time by its words", async () => {
	words = [
		told,
		{ ...told, kind: "commitment", id: "p-1" },
		{ ...told, kind: "meeting", id: "m-1" },
	];
	show();
	await userEvent.keyboard("hel");
	await vi.waitFor(() => expect(document.querySelectorAll("mark")).toHaveLength(2));
	await userEvent.click(screen.getAllByRole("option", { name: /invoice/ })[1]!);
	await vi.waitFor(() => expect(location.hash).toBe("#/meetings/m-1"));
});
