import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { expect, test, vi } from "vitest";
import { onAskedFor } from "./call";
import type { AskedFor } from "./wire";

test("what was asked for before the page was there is answered once, and so is what comes later", async () => {
	let waiting: AskedFor | null = { kind: "page", path: "/promises/c-1" };
	mockIPC(
		(name) => {
			if (name !== "asked_for") return null;
			const taken = waiting;
			waiting = null;
			return taken;
		},
		{ shouldMockEvents: true },
	);
	const handler = vi.fn();
	const stop = await onAskedFor(handler);
	expect(handler.mock.calls).toEqual([[{ kind: "page", path: "/promises/c-1" }]]);

	waiting = { kind: "capture" };
	await emit("asked");
	await vi.waitFor(() => expect(handler).toHaveBeenLastCalledWith({ kind: "capture" }));
	expect(handler).toHaveBeenCalledTimes(2);
	stop();
});
