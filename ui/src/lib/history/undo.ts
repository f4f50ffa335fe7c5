import { call } from "$lib/api/call";
import { t } from "$lib/locale/locale.svelte";
import { say } from "$lib/parts/toast";
import { stepText } from "./step";

/** Takes the last save back and says what it was. Refused where later facts build on it. */
export async function undo(): Promise<void> {
	const step = await call("undo");
	say(t.plain("undone", { what: stepText(step) }));
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
	const step = await call("redo");
	say(t.plain("redone", { what: stepText(step) }));
}
