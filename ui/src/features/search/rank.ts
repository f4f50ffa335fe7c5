import { asciiDigits } from "$lib/locale/numbers";

/** Text as it is compared: without case, accents and the differences between keyboards of one script. */
export function folded(text: string): string {
	return asciiDigits(text)
		.normalize("NFKD")
		.replace(/[\u0300-\u036f\u064b-\u065f]/g, "")
		.toLowerCase()
		.replaceAll("ё", "е")
		.replaceAll("ي", "ی")
		.replaceAll("ك", "ک")
		.replaceAll("\u200c", " ");
}

/** How well a label answers what was typed: 3 begins with it, 2 a word of it does, 1 holds every word; 0 not at all. */
export function rank(label: string, typed: string): number {
	const [text, sought] = [folded(label), folded(typed).trim()];
	if (sought === "") return 1;
	if (text.startsWith(sought)) return 3;
	if (text.split(/[\s:«»“”]+/).some((word) => word.startsWith(sought))) return 2;
	return sought.split(/\s+/).every((word) => text.includes(word)) ? 1 : 0;
}

/** What answers, best first; what answers equally well keeps its order. */
export function ranked<Item extends { label: string; note?: string }>(
	items: readonly Item[],
	typed: string,
): Item[] {
	return items
		.map((item) => ({
			item,
			rank: Math.max(rank(item.label, typed), rank(item.note ?? "", typed)),
		}))
		.filter((one) => one.rank > 0)
		.sort((one, other) => other.rank - one.rank)
		.map(({ item }) => item);
}
