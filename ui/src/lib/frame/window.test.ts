import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PreferenceChange } from "$lib/api/wire";
import { keys } from "$lib/keys/keys.svelte";
import { locale } from "$lib/locale/locale.svelte";
import { applyPreferences, changePreference } from "./preferences";
import { ownTheWindow, takeFiles } from "./window";
import { zoom } from "./zoom.svelte";

let letGo: () => void;
let remembered: PreferenceChange[];

beforeEach(() => {
	letGo = ownTheWindow();
	remembered = [];
	mockIPC((_, payload) => {
		remembered.push((payload as { input: PreferenceChange }).input);
		return null;
	});
});

afterEach(() => {
	letGo();
	zoom.percent = 100;
});

function sent(event: Event, target: EventTarget = document.body): boolean {
	target.dispatchEvent(event);
	return !event.defaultPrevented;
}

const cancelable = { bubbles: true, cancelable: true };

test("the web view's menu, reload, back, pinch and drops are off", () => {
	expect(sent(new MouseEvent("contextmenu", cancelable))).toBe(false);
	for (const key of [
		{ code: "F5" },
		{ code: "KeyR", ctrlKey: true },
		{ code: "ArrowLeft", altKey: true },
	]) {
		expect(sent(new KeyboardEvent("keydown", { ...cancelable, ...key })), key.code).toBe(false);
	}
	// A pinch on a touchpad arrives as a wheel with Control held.
	expect(sent(new MouseEvent("wheel", { ...cancelable, ctrlKey: true }))).toBe(false);
	expect(sent(new MouseEvent("wheel", cancelable)), "plain scrolling stays").toBe(true);
	expect(sent(new MouseEvent("mouseup", { ...cancelable, button: 3 }))).toBe(false);
	expect(sent(new Event("drop", cancelable))).toBe(false);
});

test("a text field keeps its menu with cut, copy, paste and spelling", () => {
	const field = document.body.appendChild(document.createElement("textarea"));
	expect(sent(new MouseEvent("contextmenu", cancelable), field)).toBe(true);
	expect(
		sent(new KeyboardEvent("keydown", { ...cancelable, code: "KeyC", ctrlKey: true }), field),
	).toBe(true);
	field.remove();
});

test("zoom goes by steps between 80 and 200 %, and where it ends is remembered", async () => {
	for (let step = 0; step < 12; step++) zoom.step(1);
	expect(zoom.percent).toBe(200);
	await vi.waitFor(() => expect(remembered.at(-1)).toEqual({ field: "zoom", value: 200 }));
	for (let step = 0; step < 20; step++) zoom.step(-1);
	expect(zoom.percent).toBe(80);
	zoom.reset();
	await vi.waitFor(() => expect(remembered.at(-1)).toEqual({ field: "zoom", value: 100 }));
});

test("steps that are taken faster than they are remembered end where the last one led", async () => {
	const answers: (() => void)[] = [];
	mockIPC((_, payload) => {
		remembered.push((payload as { input: PreferenceChange }).input);
		return new Promise<null>((answer) => answers.push(() => answer(null)));
	});
	zoom.step(1);
	zoom.step(1);
	zoom.step(1);
	// What was remembered after the first step is told while the next ones are under way.
	zoom.remembered(110);
	zoom.step(-1);
	expect(zoom.percent).toBe(120);
	await vi.waitFor(() => expect(answers).toHaveLength(1));
	answers[0]?.();
	await vi.waitFor(() => expect(answers).toHaveLength(2));
	answers[1]?.();
	await vi.waitFor(() => {
		zoom.remembered(90);
		expect(zoom.percent, "nothing is under way any more").toBe(90);
	});
	expect(remembered.map(({ value }) => value)).toEqual([110, 120]);
});

test("preferences show at once; following the desktop leaves the theme to it", async () => {
	applyPreferences(
		{ language: null, theme: "dark", density: "compact", zoom: 120, single_letters: false },
		"fa",
	);
	const root = document.documentElement;
	expect([root.dataset["theme"], root.dataset["density"], root.dir]).toEqual([
		"dark",
		"compact",
		"rtl",
	]);
	expect([zoom.percent, keys.singleLetters, locale.code]).toEqual([120, false, "fa"]);
	expect(remembered, "what Rust said is not told back to it").toEqual([]);

	await changePreference({ field: "theme", value: "system" });
	await changePreference({ field: "single_letters", value: true });
	expect(root.hasAttribute("data-theme")).toBe(false);
	expect(keys.singleLetters).toBe(true);
	expect(remembered.map(({ field }) => field)).toEqual(["theme", "single_letters"]);
});

test("files held over the window are announced, and taken when they are let go there", async () => {
	mockIPC(() => null, { shouldMockEvents: true });
	const held: boolean[] = [];
	const taken: string[][] = [];
	const stop = takeFiles(
		(areHeld) => held.push(areHeld),
		(paths) => taken.push(paths),
	);
	await vi.waitFor(async () => {
		await emit("tauri://drag-enter", { paths: ["/files/accounts.csv"] });
		expect(held).toContain(true);
	});
	await emit("tauri://drag-leave", null);
	expect(held.at(-1)).toBe(false);
	await emit("tauri://drag-drop", { paths: ["/files/accounts.csv"] });
	expect(taken).toEqual([["/files/accounts.csv"]]);
	await emit("tauri://drag-drop", { paths: [] });
	expect(taken, "a text let go is no file").toHaveLength(1);
	stop();
});
