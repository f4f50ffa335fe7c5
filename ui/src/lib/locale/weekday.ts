import { dateFormat } from "./date-format";
import { locale } from "./locale.svelte";

/** A weekday's name; 0 is Monday. */
export function weekdayName(day: number, width: "long" | "short" = "long"): string {
	// 1 January 2024 was a Monday.
	const date = new Date(Date.UTC(2024, 0, 1 + day, 12));
	return dateFormat({ weekday: width, timeZone: "UTC" }).format(date);
}

/** The weekdays in the order in which people of this language count their week. */
export function weekdays(): readonly number[] {
	return locale.code === "fa" ? [5, 6, 0, 1, 2, 3, 4] : [0, 1, 2, 3, 4, 5, 6];
}
