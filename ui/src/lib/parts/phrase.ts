/** A piece of a sentence: bare text, or a named part of it. */
export interface Piece {
	name?: string;
	text: string;
}

const isolate = "\u2068";
const popIsolate = "\u2069";

/**
 * Cuts `<waiting>Three people</waiting> wait` into pieces. The names come from the catalogue, so that every language
 * may put its parts in its own order; a name that is not in `names` stays as it was written.
 */
export function pieces(text: string, names: readonly string[]): Piece[] {
	const found: Piece[] = [];
	let rest = 0;
	for (const match of text.matchAll(/<([a-z-]+)>(.*?)<\/\1>/gs)) {
		const [whole, name = "", inner = ""] = match;
		if (!names.includes(name)) continue;
		if (match.index > rest) found.push({ text: balanced(text.slice(rest, match.index)) });
		found.push({ name, text: balanced(inner) });
		rest = match.index + whole.length;
	}
	if (rest < text.length) found.push({ text: balanced(text.slice(rest)) });
	return found;
}

/** Without the isolates that begin in one piece and end in another: a button between them would hide its letters. */
function balanced(text: string): string {
	const kept = [...text];
	const open: number[] = [];
	for (const [index, sign] of kept.entries()) {
		if (sign === isolate) open.push(index);
		else if (sign === popIsolate && open.pop() === undefined) kept[index] = "";
	}
	for (const index of open) kept[index] = "";
	return kept.join("");
}

/** What a named part of a sentence does. */
export interface PhrasePart {
	/** Where the part leads: a route ("/accounts/…"). */
	to?: string;
	/** What it does instead of leading somewhere. */
	onclick?: () => void;
	/** The one thing that matters. */
	isStrong?: boolean;
	tone?: "red" | "amber" | "green" | "blue" | "violet" | "grey";
}
