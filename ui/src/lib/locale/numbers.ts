import { locale, t } from "./locale.svelte";

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = locale.intl + JSON.stringify(options);
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale.intl, options);
	formats.set(key, made);
	return made;
}

/** "48,000", in the language's digits and separators. */
export function number(value: number, decimals = 0): string {
	return format({ maximumFractionDigits: decimals }).format(value);
}

/** "62 %" of a share between 0 and 1. */
export function percent(share: number): string {
	return t.plain("number-percent", { number: number(share * 100) });
}

/** "€48,000" of minor units; cents only where there are any. */
export function money(minor: number, currency: string): string {
	const places = decimalsOf(currency);
	const value = minor / 10 ** places;
	return format({
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol",
		minimumFractionDigits: Number.isInteger(value) ? 0 : places,
		maximumFractionDigits: places,
	}).format(value);
}

/** How many decimals a currency has. */
export function decimalsOf(currency: string): number {
	const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
	return options.maximumFractionDigits ?? 2;
}

/** "24 kB", "2.4 MB". */
export function fileSize(bytes: number): string {
	const isSmall = bytes < 1_000_000;
	return format({
		style: "unit",
		unit: isSmall ? "kilobyte" : "megabyte",
		maximumFractionDigits: isSmall ? 0 : 1,
	}).format(bytes / (isSmall ? 1000 : 1_000_000));
}

/** "Nina, Joost and Marit". */
export function list(items: readonly string[]): string {
	return new Intl.ListFormat(locale.intl, { type: "conjunction" }).format(items);
}

/** "Nina, Joost or Marit". */
export function either(items: readonly string[]): string {
	return new Intl.ListFormat(locale.intl, { type: "disjunction" }).format(items);
}

/** ASCII digits in the language's own. */
export function digits(text: string): string {
	const own = locale.tongue.digits;
	return text.replace(/[0-9]/g, (digit) => own[Number(digit)] ?? digit);
}

/** Persian, Arabic and Devanagari digits as ASCII: what was typed may come from any keyboard. */
export function asciiDigits(text: string): string {
	return text.replace(/[۰-۹٠-٩०-९]/g, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code >= 0x0966 ? code - 0x0966 : code & 0xf);
	});
}
