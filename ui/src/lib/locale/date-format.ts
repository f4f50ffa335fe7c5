import { locale } from "./locale.svelte";

const formats = new Map<string, Intl.DateTimeFormat>();

/** How the language, or the one that is named, writes a date so; made once, because making one takes longer than writing many. */
export function dateFormat(
	options: Intl.DateTimeFormatOptions,
	intl: string = locale.intl,
): Intl.DateTimeFormat {
	const key = intl + JSON.stringify(options);
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(intl, options);
	formats.set(key, made);
	return made;
}
