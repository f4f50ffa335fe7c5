import { call } from "$lib/api/call";
import { t } from "$lib/locale/locale.svelte";
import { attempt } from "$lib/parts/saved";
import { say } from "$lib/parts/toast";
import { stepText } from "./step";

/** Takes the last save back and says what it was; where later facts build on it, says so. */
export function undo(): Promise<boolean> {
	return attempt(async () => {
		const step = await call("undo");
		say(t.plain("undone", { what: stepText(step) }));
	});
}

/** Does again what was taken back last. */
export function redo(): Promise<boolean> {
	return attempt(async () => {
		const step = await call("redo");
		say(t.plain("redone", { what: stepText(step) }));
	});
}
