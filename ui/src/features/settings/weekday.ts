import { locale } from "$lib/locale/locale.svelte";

/** A weekday's name; 0 is Monday. */
export function weekdayName(day: number): string {
	// 1 January 2024 was a Monday.
	const date = new Date(Date.UTC(2024, 0, 1 + day, 12));
	return new Intl.DateTimeFormat(locale.intl, { weekday: "long", timeZone: "UTC" }).format(date);
}
