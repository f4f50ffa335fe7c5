import { call } from "$lib/api/call";
import { queryClient } from "$lib/api/question";
import type { DraftView } from "$lib/api/wire";

const queryKey = ["drafts", null];
/** What is on its way to the ledger. */
const writing = new Set<Promise<unknown>>();
let writes = 0;

/** Everything half-typed: read once for all fields of a screen, and again when it may be otherwise. */
function drafts(): Promise<DraftView[]> {
	return queryClient.fetchQuery({ queryKey, queryFn: readDrafts, staleTime: Infinity });
}

async function readDrafts(): Promise<DraftView[]> {
	for (;;) {
		const before = writes;
		await Promise.allSettled(writing);
		const read = await call("drafts");
		// What was typed meanwhile may or may not be in it.
		if (before === writes) return read;
	}
}

/** What is kept of one field, if anything. */
export async function keptText(key: string): Promise<string | undefined> {
	return (await drafts()).find((draft) => draft.key === key)?.text;
}

/** Takes note of a text that is being kept or forgotten: what was read before is no longer true. */
export function onItsWay(written: Promise<unknown>): Promise<unknown> {
	writes += 1;
	void queryClient.invalidateQueries({ queryKey, refetchType: "none" });
	writing.add(written);
	return written.finally(() => writing.delete(written));
}
