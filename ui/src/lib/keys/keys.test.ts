import { render } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import { keys } from "./keys.svelte";
import type { Shortcut } from "./keys.svelte";
import Page from "./keys.test.svelte";

function press(init: KeyboardEventInit, target: EventTarget = document.body): KeyboardEvent {
	const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
	target.addEventListener("keydown", (one) => keys.press(one as KeyboardEvent), { once: true });
	target.dispatchEvent(event);
	return event;
}

function listening(...shortcuts: Omit<Shortcut, "says">[]): () => void {
	return keys.add({
		name: "keys-everywhere",
		shortcuts: shortcuts.map((one) => ({ says: "keys-everywhere", ...one })),
	});
}

test("a key is known by where it lies: J under a Russian and a Persian layout", () => {
	const run = vi.fn();
	const stop = listening({ keys: "J", run });
	press({ code: "KeyJ", key: "о" });
	press({ code: "KeyJ", key: "ت" });
	press({ code: "KeyJ", key: "j" });
	stop();
	expect(run).toHaveBeenCalledTimes(3);
});

test("on a Latin layout the printed letter counts: undo on QWERTZ is the key that says Z", () => {
	const undo = vi.fn();
	const stop = listening({ keys: "Mod+Z", run: undo });
	press({ code: "KeyY", key: "z", ctrlKey: true });
	press({ code: "KeyZ", key: "y", ctrlKey: true });
	stop();
	expect(undo).toHaveBeenCalledTimes(1);
});

test("nothing runs while a word is being composed", () => {
	const run = vi.fn();
	const stop = listening({ keys: "D", run, inText: true });
	press({ code: "KeyD", key: "d", isComposing: true });
	press({ code: "KeyD", key: "Process" });
	stop();
	expect(run).not.toHaveBeenCalled();
});

test("letters belong to the text field they are typed into; Ctrl-K still opens the palette", () => {
	const field = document.body.appendChild(document.createElement("input"));
	const letter = vi.fn();
	const palette = vi.fn();
	const stop = listening({ keys: "D", run: letter }, { keys: "Mod+K", run: palette, inText: true });
	const typed = press({ code: "KeyD", key: "d" }, field);
	press({ code: "KeyK", key: "л", ctrlKey: true }, field);
	stop();
	field.remove();
	expect(letter).not.toHaveBeenCalled();
	expect(typed.defaultPrevented).toBe(false);
	expect(palette).toHaveBeenCalledTimes(1);
});

test("G then A goes; G then something else does not, and the second key keeps its own meaning", () => {
	const go = vi.fn();
	const down = vi.fn();
	const stop = listening({ keys: "G A", run: go }, { keys: "J", run: down });
	press({ code: "KeyG", key: "g" });
	press({ code: "KeyA", key: "a" });
	expect(go).toHaveBeenCalledTimes(1);
	press({ code: "KeyG", key: "g" });
	press({ code: "KeyJ", key: "j" });
	press({ code: "KeyA", key: "a" });
	stop();
	expect(go).toHaveBeenCalledTimes(1);
	expect(down).toHaveBeenCalledTimes(1);
});

test("single letters can be switched off; strokes with a modifier stay", () => {
	const letter = vi.fn();
	const palette = vi.fn();
	const stop = listening({ keys: "D", run: letter }, { keys: "Mod+K", run: palette });
	keys.singleLetters = false;
	press({ code: "KeyD", key: "d" });
	press({ code: "KeyK", key: "k", ctrlKey: true });
	keys.singleLetters = true;
	stop();
	expect(letter).not.toHaveBeenCalled();
	expect(palette).toHaveBeenCalledTimes(1);
});

test("the innermost scope wins, unless it may not run now", () => {
	const outer = vi.fn();
	const inner = vi.fn();
	let may = true;
	const stopOuter = listening({ keys: "D", run: outer });
	const stopInner = listening({ keys: "D", run: inner, when: () => may });
	press({ code: "KeyD", key: "d" });
	may = false;
	press({ code: "KeyD", key: "d" });
	stopInner();
	stopOuter();
	expect(inner).toHaveBeenCalledTimes(1);
	expect(outer).toHaveBeenCalledTimes(1);
});

test("Escape takes one step back at a time, newest first", () => {
	const steps: string[] = [];
	const withdraw = keys.addStepBack(() => steps.push("panel"));
	const withdrawInner = keys.addStepBack(() => {
		steps.push("menu");
		withdrawInner();
	});
	press({ code: "Escape", key: "Escape" });
	press({ code: "Escape", key: "Escape" });
	withdraw();
	press({ code: "Escape", key: "Escape" });
	expect(steps).toEqual(["menu", "panel"]);
});

test("? is found by its sign and by its place", () => {
	const overlay = vi.fn();
	const stop = listening({ keys: "?", run: overlay });
	press({ code: "Slash", key: "?", shiftKey: true });
	press({ code: "Slash", key: ",", shiftKey: true });
	press({ code: "Minus", key: "?", shiftKey: true });
	stop();
	expect(overlay).toHaveBeenCalledTimes(3);
});

test("letters typed into an open menu choose there and do nothing on the page", () => {
	const run = vi.fn();
	const stop = listening({ keys: "D", run });
	const menu = document.body.appendChild(document.createElement("div"));
	menu.setAttribute("role", "menu");
	press({ code: "KeyD", key: "d" }, menu.appendChild(document.createElement("button")));
	menu.remove();
	stop();
	expect(run).not.toHaveBeenCalled();
});

test("what lies under an overlay is out of reach until it is gone", () => {
	const page = vi.fn();
	const overlay = vi.fn();
	const stopPage = listening({ keys: "D", run: page }, { keys: "G A", run: page });
	const uncover = keys.cover();
	const stopOverlay = listening({ keys: "J", run: overlay });
	press({ code: "KeyD", key: "d" });
	press({ code: "KeyG", key: "g" });
	press({ code: "KeyA", key: "a" });
	press({ code: "KeyJ", key: "j" });
	expect(page).not.toHaveBeenCalled();
	expect(overlay).toHaveBeenCalledTimes(1);
	stopOverlay();
	uncover();
	press({ code: "KeyD", key: "d" });
	stopPage();
	expect(page).toHaveBeenCalledTimes(1);
});

test("a key that several scopes take is listed once, as the innermost that may run", () => {
	const [list, open, panel] = [vi.fn(), vi.fn(), vi.fn()];
	const all = [
		keys.add({ name: "keys-rows", shortcuts: [{ keys: "D", says: "keys-down", run: list }] }),
		keys.add({
			name: "keys-go",
			shortcuts: [
				{ keys: "D", says: "keys-up", run: panel, when: () => false },
				{ keys: "E", says: "keys-up", run: open, when: () => false },
			],
		}),
	];
	expect([...keys.answering()].map(([key, one]) => [key, one.run])).toEqual([
		["D", list],
		["E", open],
	]);
	for (const takeOut of all) takeOut();
});

test("a part that is made anew keeps its keys while those of the page around it change", async () => {
	const onpress = vi.fn();
	const { rerender } = render(Page, { shown: "a", onpress });
	await rerender({ shown: "b" });
	press({ code: "KeyD", key: "d" });
	press({ code: "KeyE", key: "e" });
	expect(onpress.mock.calls).toEqual([["b"], ["b"]]);
});

test("a letter that is pressed for what is on its way is given to it, once, when it is there", async () => {
	const onpress = vi.fn();
	const { rerender } = render(Page, { shown: "a", isComing: true, onpress });
	await tick();
	expect(press({ code: "KeyE", key: "e" }).defaultPrevented).toBe(true);
	expect(press({ code: "Tab", key: "Tab" }).defaultPrevented, "only letters wait").toBe(false);
	press({ code: "KeyE", key: "e" });
	expect(onpress).not.toHaveBeenCalled();
	await rerender({ isComing: false });
	await tick();
	expect(onpress.mock.calls).toEqual([["a"]]);
});

test("a letter waits for nobody who has gone, and not behind what was pressed after it", async () => {
	const onpress = vi.fn();
	const first = render(Page, { shown: "a", isComing: true, onpress });
	await tick();
	press({ code: "KeyE", key: "e" });
	first.unmount();
	const { rerender } = render(Page, { shown: "b", isComing: true, onpress });
	const stop = listening({ keys: "J", run: onpress });
	await tick();
	press({ code: "KeyE", key: "e" });
	press({ code: "KeyJ", key: "j" });
	await rerender({ isComing: false });
	await tick();
	stop();
	expect(onpress).toHaveBeenCalledTimes(1);
});
