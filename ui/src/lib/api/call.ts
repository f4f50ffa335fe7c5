import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AskedFor, Changed, Commands, Failure, ImportProgress, Problem } from "./wire";

export type { Changed, Commands, Failure, Problem } from "./wire";

export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]["input"];
export type Output<N extends CommandName> = Commands[N]["output"];

/** A refusal from the other side of the door: `failure` says what the reader can do about it. */
export class CallError extends Error {
	readonly failure: Failure;

	constructor(name: string, failure: Failure) {
		super(`${name}: ${failure.code}`);
		this.name = "CallError";
		this.failure = failure;
	}

	/** What is wrong with one field of the input, or undefined when the refusal is about something else. */
	forField(field: string): Problem | undefined {
		return this.failure.code === "invalid" && this.failure.field === field
			? this.failure.problem
			: undefined;
	}
}

/** Asks Rust for one thing. Rejects with a `CallError`, never with anything else. */
export async function call<N extends CommandName>(
	name: N,
	...input: Input<N> extends null ? [] : [Input<N>]
): Promise<Output<N>> {
	try {
		return await invoke<Output<N>>(name, { input: input[0] ?? null });
	} catch (refused) {
		throw new CallError(name, isFailure(refused) ? refused : { code: "internal" });
	}
}

/** Runs `handler` whenever the ledger changed, whoever changed it. Answers how to stop. */
export function onChanged(handler: (changed: Changed) => void): Promise<() => void> {
	return listen<Changed>("changed", (event) => handler(event.payload));
}

/** Runs `handler` as an import, or a look at its files, gets on. Answers how to stop. */
export function onImportProgress(handler: (progress: ImportProgress) => void): Promise<() => void> {
	return listen<ImportProgress>("import-progress", (event) => handler(event.payload));
}

/**
 * Runs `handler` when somebody outside the page, in the tray or at a bubble, asks for something, also for what was
 * asked before the page was there. Answers how to stop.
 */
export async function onAskedFor(handler: (asked: AskedFor) => void): Promise<() => void> {
	const take = async () => {
		const asked = await call("asked_for");
		if (asked) handler(asked);
	};
	const stop = await listen("asked", () => void take());
	await take();
	return stop;
}

/** Runs `handler` when closing has minimised the window, because there is no tray. Answers how to stop. */
export function onMinimised(handler: () => void): Promise<() => void> {
	return listen("minimised", () => handler());
}

/** Files over the window: held there, taken away again, or let go. */
export type DraggedFiles =
	{ kind: "held" } | { kind: "gone" } | { kind: "dropped"; paths: string[] };

/** Runs `handler` for files that are dragged over the window. Answers how to stop. */
export function onFilesDragged(handler: (dragged: DraggedFiles) => void): Promise<() => void> {
	return all(
		listen<{ paths: string[] }>("tauri://drag-enter", ({ payload }) => {
			// A text dragged within the page is no file.
			if (payload.paths.length > 0) handler({ kind: "held" });
		}),
		listen("tauri://drag-leave", () => handler({ kind: "gone" })),
		listen<{ paths: string[] }>("tauri://drag-drop", ({ payload }) =>
			handler({ kind: "dropped", paths: payload.paths }),
		),
	);
}

/** Stops all of them. */
async function all(...listening: Promise<() => void>[]): Promise<() => void> {
	const stops = await Promise.all(listening);
	return () => {
		for (const stop of stops) stop();
	};
}

function isFailure(value: unknown): value is Failure {
	return typeof value === "object" && value !== null && "code" in value;
}
