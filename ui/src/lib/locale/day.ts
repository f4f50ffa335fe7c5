import { GregorianCalendar, PersianCalendar, parseDate, toCalendar } from "@internationalized/date";
import type { Calendar, CalendarDate } from "@internationalized/date";
import { locale } from "./locale.svelte";

/** A calendar day as Rust writes it: 'YYYY-MM-DD', always Gregorian. */
export type Day = string;

const gregorian = new GregorianCalendar();
const persian = new PersianCalendar();

/** The calendar people of this language count days in. */
export function calendarOfLocale(): Calendar {
	return locale.code === "fa" ? persian : gregorian;
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
