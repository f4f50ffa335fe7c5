import {
	CalendarDate,
	GregorianCalendar,
	PersianCalendar,
	parseDate,
	toCalendar,
} from "@internationalized/date";
import type { Calendar } from "@internationalized/date";
import type { Calendar as CalendarName } from "$lib/api/wire";
import { locale } from "./locale.svelte";

/** A calendar day as Rust writes it: 'YYYY-MM-DD', always Gregorian. */
export type Day = string;

const gregorian = new GregorianCalendar();
const persian = new PersianCalendar();

/** The calendar people of this language count days in. */
export function calendarOfLocale(): Calendar {
	return locale.code === "fa" ? persian : gregorian;
}

/** Whether a calendar of the wire is the one people of this language count days in. */
export function isOfLocale(calendar: CalendarName): boolean {
	return calendarOfLocale() === (calendar === "persian" ? persian : gregorian);
}

/** A day of the year, as it falls in a leap year of its calendar. */
export function dayInLeapYear(calendar: CalendarName, month: number, day: number): Day {
	return toDay(
		calendar === "persian"
			? new CalendarDate(persian, 1403, month, day)
			: new CalendarDate(gregorian, 2000, month, day),
	);
}

/** A day in the calendar of the language in use. */
export function inCalendar(day: Day): CalendarDate {
	return toCalendar(parseDate(day), calendarOfLocale());
}

/** The day as Rust reads it, from any calendar. */
export function toDay(date: CalendarDate): Day {
	return toCalendar(date, gregorian).toString();
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** The instant `Intl` is given for a day: noon UTC, so that no zone can turn it into its neighbour. */
export function noon(day: Day): Date {
	return new Date(`${day}T12:00:00Z`);
}

/** The day of an instant on the laptop, wherever it is just now. */
export function laptopDay(instant: number): Day {
	const date = new Date(instant);
	const two = (part: number) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
