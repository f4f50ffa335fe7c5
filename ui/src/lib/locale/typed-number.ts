import { locale } from "./locale.svelte";
import { asciiDigits, decimalsOf } from "./numbers";

/**
 * A number as somebody types it: any of the four languages' digits, "48,000", "48 000", "3,5" and "3.5". Undefined when
 * it is no number. A single separator means decimals unless three digits follow it and the language groups with it.
 */
export function typedNumber(text: string): number | undefined {
	const typed = asciiDigits(text)
		.replace(/[\s\u00a0\u202f\u200e\u200f]/g, "")
		.replaceAll("٬", ",")
		.replaceAll("٫", ".")
		.replace(/^[−–]/, "-");
	if (!/^-?\d[\d.,]*$/.test(typed)) return undefined;
	const last = Math.max(typed.lastIndexOf(","), typed.lastIndexOf("."));
	if (last < 0) return Number(typed);
	const separator = typed[last];
	const isOnly = typed.indexOf(separator ?? "") === last;
	const groups = locale.code === "ru" ? "." : ",";
	const isGroup = !isOnly || (separator === groups && typed.length - last - 1 === 3);
	const decimals = isGroup ? "" : `.${typed.slice(last + 1)}`;
	const whole = (isGroup ? typed : typed.slice(0, last)).replace(/[.,]/g, "");
	return Number(whole + decimals);
}

/** Minor units of money as typed: "48,000" → 4800000 cents. */
export function typedMoney(text: string, currency: string): number | undefined {
	const value = typedNumber(text.replace(/[^\d۰-۹٠-٩०-९.,٬٫\s\u00a0\u202f−–-]/g, ""));
	return value === undefined ? undefined : Math.round(value * 10 ** decimalsOf(currency));
}
