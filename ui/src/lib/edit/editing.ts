import type { Snippet } from "svelte";
import type { Day } from "$lib/locale/day";

interface Common<Value> {
	/** The field's name in words: for a screen reader, and beside nothing else that names it. */
	label: string;
	/** The field's name in the command's input: a refusal that names it is shown here. */
	field: string;
	value: Value | null;
	/** Saves. A `CallError` it rejects with is shown beside the field, and the text stays. */
	onsave: (value: Value | null) => Promise<unknown>;
	/** What stands there while nothing is known: "Add why they stay". */
	empty?: string;
	/** How the value is drawn at rest, where its text alone is not enough. */
	shown?: Snippet<[Value]>;
}

interface Typed<Value> extends Common<Value> {
	/** Keeps half-typed text under this name: "account.stay_reason/<id>". */
	draftKey?: string;
}

interface Words extends Typed<string> {
	/** An address or a number keeps its own direction. */
	dir?: "auto" | "ltr";
}

/** What an `Editable` edits. */
export type EditableProps =
	| ({ kind: "text" } & Words)
	| ({ kind: "long" } & Words)
	| ({ kind: "choice"; options: readonly { value: string; label: string }[] } & Common<string>)
	| ({ kind: "day" } & Typed<Day>)
	| ({ kind: "number"; decimals?: number } & Typed<number>)
	| ({ kind: "money"; currency: string } & Typed<number>);
