import { mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import { Draft, fieldsOf } from "./draft.svelte";

let asked: string[];
let kept: Record<string, string>;

beforeEach(() => {
	vi.useFakeTimers();
	asked = [];
	kept = {};
	queryClient.clear();
	mockIPC((name, payload) => {
		const { input } = payload as { input: string | { key: string; text: string } };
		asked.push(name);
		if (name === "drafts") return Object.entries(kept).map(([key, text]) => ({ key, text }));
		if (typeof input === "object") kept[input.key] = input.text;
		else delete kept[input];
		return null;
	});
});

afterEach(() => vi.useRealTimers());

test("what is typed without a pause is kept within a second all the same", async () => {
	const draft = new Draft("capture");
	for (const text of ["A", "Ac", "Acm", "Acme", "Acme:", "Acme: S", "Acme: SS", "Acme: SSO"]) {
		draft.type(text);
		await vi.advanceTimersByTimeAsync(120);
	}
	expect(kept["capture"]?.startsWith("Acme")).toBe(true);
	await vi.advanceTimersByTimeAsync(300);
	expect(kept["capture"]).toBe("Acme: SSO");
	expect(asked.length).toBeLessThan(8);
});

test("a field comes back with what it held when the program died", async () => {
	kept["capture"] = "Acme: SSO by";
	const draft = new Draft("capture");
	expect(await draft.restore()).toBe(true);
	expect(draft.text).toBe("Acme: SSO by");
});

test("an old draft that arrives late does not overwrite what is being typed", async () => {
	kept["capture"] = "old";
	const draft = new Draft("capture");
	const restored = draft.restore();
	draft.type("new");
	expect(await restored).toBe(false);
	expect(draft.text).toBe("new");
});

test("a saved text leaves no draft behind, even with a keystroke still waiting", async () => {
	const draft = new Draft("capture");
	draft.type("Acme: SSO");
	const flushed = draft.flush();
	draft.type("Acme: SSO by 15 June");
	await draft.drop();
	await flushed;
	await vi.advanceTimersByTimeAsync(1000);
	expect(kept).toEqual({});
	expect(asked).toEqual(["keep_draft", "drop_draft"]);
});

test("the window's going keeps what still waits", async () => {
	const draft = new Draft("capture");
	draft.type("half a wo");
	await draft.flush();
	expect(kept["capture"]).toBe("half a wo");
});

test("all fields of a screen are asked for once, and anew once something was typed", async () => {
	kept["a"] = "one";
	kept["b"] = "two";
	const [a, b] = [new Draft("a"), new Draft("b")];
	await Promise.all([a.restore(), b.restore()]);
	expect([a.text, b.text]).toEqual(["one", "two"]);
	expect(asked).toEqual(["drafts"]);

	b.type("three");
	void b.flush();
	const again = new Draft("b");
	await again.restore();
	expect(again.text, "what is on its way counts").toBe("three");
	expect(asked).toEqual(["drafts", "keep_draft", "drafts"]);
});

test("a draft of several fields that an older Kept wrote in another way is taken for an empty one", () => {
	expect(fieldsOf('{"minutes":"20"}')).toEqual({ minutes: "20" });
	expect(fieldsOf("half an hour")).toEqual({});
	expect(fieldsOf("20")).toEqual({});
});
