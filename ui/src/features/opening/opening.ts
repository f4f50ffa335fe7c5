import { call } from "$lib/api/call";
import { queryClient } from "$lib/api/question";
import type { Begin } from "$lib/api/wire";
import { changePreference } from "$lib/frame/preferences";
import { locale } from "$lib/locale/locale.svelte";
import { capture } from "../capture/capture.svelte";

/** Begins the ledger; the first client then waits in the capture line for what was promised to them. */
export async function begin(input: Begin): Promise<void> {
	await call("begin", input);
	if (input.first_account !== "") capture.begin(`${input.first_account}: `);
	await queryClient.invalidateQueries();
}

/** Opens example data in a ledger of its own, which speaks the language just chosen. */
export async function lookAround(): Promise<void> {
	const language = locale.code;
	await call("look_around");
	await changePreference({ field: "language", value: language });
	await queryClient.invalidateQueries();
}

/** Closes the example and comes back to one's own ledger; one that is still to be begun goes on in the same language. */
export async function leaveExample(): Promise<void> {
	const language = locale.code;
	await call("leave_example");
	capture.clear();
	const { first_start } = await call("opening");
	if (first_start) await changePreference({ field: "language", value: language });
	await queryClient.invalidateQueries();
}
