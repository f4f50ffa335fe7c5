import { CallError, call } from "$lib/api/call";
import type { CommandName, Input, Output } from "$lib/api/call";
import { t } from "$lib/locale/locale.svelte";
import { undo } from "$lib/history/undo";
import { say } from "./toast";

/** Saves, then says at the foot what was saved and offers to take it back. A refusal is the caller's to show. */
export async function save<N extends CommandName>(
	name: N,
	input: Input<N>,
	says: string,
): Promise<Output<N>> {
	const answer = await (call as (name: N, input: unknown) => Promise<Output<N>>)(name, input);
	say(says, { onundo: () => void attempt(undo) });
	return answer;
}

/** Does what has no field of its own to show a refusal beside: it is said at the foot. Answers whether it was done. */
export async function attempt(step: () => Promise<unknown>): Promise<boolean> {
	try {
		await step();
		return true;
	} catch (error) {
		if (!(error instanceof CallError)) throw error;
		say(t.failure(error), { isTrouble: true });
		return false;
	}
}

/** A refusal as a sentence, unless it is about one of these fields, which then say it themselves. */
export function sayElsewhere(refused: CallError | undefined, fields: readonly string[]): string {
	return refused && !fields.some((field) => refused.forField(field)) ? t.failure(refused) : "";
}
