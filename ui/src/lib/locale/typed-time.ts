import { asciiDigits, digits } from "./numbers";

/** A time of day as Rust writes it: "09:00:00". */
export type Clock = string;

/** "9", "9:30", "0930", "۹:۳۰": a time of day as somebody types it. Undefined when it is none. */
export function typedClock(text: string): Clock | undefined {
	const typed = asciiDigits(text).trim();
	const found = /^(\d{1,2})(?:[:.٫\s]?(\d{2}))?$/.exec(typed);
	if (!found) return undefined;
	const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
	if (hour > 23 || minute > 59) return undefined;
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00`;
}

/** "09:00", in the language's digits. */
export function clockText(clock: Clock): string {
	return digits(clock.slice(0, 5));
}
