import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { CallError } from "$lib/api/call";
import type { OpeningView } from "$lib/api/wire";
import { locale, t } from "$lib/locale/locale.svelte";
import { capture } from "../capture/capture.svelte";
import FirstStart from "./FirstStart.svelte";
import LedgerTrouble from "./LedgerTrouble.svelte";
import { leaveExample } from "./opening";

let asked: { name: string; input: unknown }[];
let refusal: unknown;

const view: OpeningView = {
	first_start: true,
	example: false,
	preferences: {
		language: null,
		theme: "system",
		density: "comfortable",
		zoom: 100,
		single_letters: true,
	},
	language: "en",
	folder: "/home/mara/.local/share/kept",
	version: "0.1.0",
	zone: "Europe/Berlin",
	name: "Mara",
};

beforeEach(() => {
	asked = [];
	refusal = undefined;
	capture.clear();
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (refusal !== undefined && (name === "begin" || name === "look_around")) throw refusal;
		if (name === "desktop") return { tray: true, starts_with_system: false };
		return name === "choose_import_files" || name === "drafts" ? [] : null;
	});
});

test("starting at log-in is offered, and left alone unless it is ticked", async () => {
	render(FirstStart, { view });
	const box = await screen.findByLabelText<HTMLInputElement>(t("start-with-system"));
	expect(box.checked).toBe(false);
	await userEvent.click(box);
	expect(asked.find(({ name }) => name === "start_with_system")?.input).toBe(true);
});

test("a chosen language is spoken at once, and the ledger begins in it", async () => {
	render(FirstStart, { view });
	await userEvent.click(screen.getByRole("radio", { name: "فارسی" }));
	expect(document.documentElement.dir).toBe("rtl");
	await userEvent.type(screen.getByLabelText("اولین مشتری شما"), "پردیس");
	await userEvent.click(screen.getByRole("button", { name: /شروع/ }));
	expect(asked.find(({ name }) => name === "begin")?.input).toEqual({
		name: "Mara",
		language: "fa",
		first_account: "پردیس",
	});
	await vi.waitFor(() => expect(capture.line).toBe("پردیس: "));
});

test("a refused name is said beside the name, and what was typed stays", async () => {
	refusal = { code: "invalid", field: "name", problem: { kind: "blank" } };
	render(FirstStart, { view: { ...view, name: "" } });
	await userEvent.type(screen.getByLabelText(t("start-first-account")), "Acme{Enter}");
	expect(await screen.findByText(t("problem-blank"))).toBeTruthy();
	expect(screen.getByLabelText<HTMLInputElement>(t("start-first-account")).value).toBe("Acme");
	expect(capture.isEmpty).toBe(true);
});

test("one may look around first", async () => {
	render(FirstStart, { view });
	await userEvent.click(screen.getByRole("button", { name: t("start-look-around") }));
	expect(asked.some(({ name }) => name === "look_around")).toBe(true);
	expect(screen.getByText("/home/mara/.local/share/kept")).toBeTruthy();
});

test("one may begin with files: the ledger is begun, then they are chosen", async () => {
	window.location.hash = "";
	render(FirstStart, { view });
	await userEvent.click(screen.getByRole("button", { name: t("imports-files") }));
	await vi.waitFor(() =>
		expect(asked.some(({ name }) => name === "choose_import_files")).toBe(true),
	);
	expect(asked.find(({ name }) => name === "begin")?.input).toMatchObject({ name: "Mara" });
	expect(window.location.hash).toBe("#/imports");
});

test("a ledger that will not open says what happened, what is safe and what to do", async () => {
	const onagain = vi.fn();
	render(LedgerTrouble, { refused: new CallError("opening", { code: "newer_file" }), onagain });
	expect(screen.getByText(t("opening-newer"))).toBeTruthy();
	expect(screen.getByText(t("opening-newer-safe"))).toBeTruthy();
	expect(screen.getByText(t("opening-newer-do"))).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: t("trouble-again") }));
	expect(onagain).toHaveBeenCalledTimes(1);
});

test("a ledger not yet begun speaks, after the example, the language chosen before it", async () => {
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		return name === "opening" ? { ...view, first_start: true } : null;
	});
	void locale.use("ru");
	await leaveExample();
	expect(asked.find(({ name }) => name === "change_preference")?.input).toEqual({
		field: "language",
		value: "ru",
	});
});

test("a backup from another laptop opens in place of a new ledger", async () => {
	const backup = {
		name: "kept-brought-x.db",
		reason: "brought",
		at: Date.UTC(2026, 5, 1),
		bytes: 1,
	};
	const answered = new Map<string, unknown>([
		["drafts", []],
		["bring_backup", backup],
		["restore_backup", { undone_by: null, set_aside: null }],
	]);
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		return answered.get(name) ?? null;
	});
	render(FirstStart, { view });
	await userEvent.click(screen.getByRole("button", { name: t("start-restore") }));
	await vi.waitFor(() =>
		expect(asked.find(({ name }) => name === "restore_backup")?.input).toBe(backup.name),
	);
	expect(asked.some(({ name }) => name === "begin")).toBe(false);

	answered.set("bring_backup", null);
	asked = [];
	await userEvent.click(screen.getByRole("button", { name: t("start-restore") }));
	await vi.waitFor(() => expect(asked.some(({ name }) => name === "bring_backup")).toBe(true));
	expect(
		asked.some(({ name }) => name === "restore_backup"),
		"nobody chose one",
	).toBe(false);
});
