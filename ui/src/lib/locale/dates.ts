import { endOfMonth, isSameDay } from "@internationalized/date";
import type { Calendar } from "$lib/api/wire";
import { dayInLeapYear, daysBetween, inCalendar, laptopDay, noon } from "./day";
import type { Day } from "./day";
import { dateFormat } from "./date-format";
import { locale, t } from "./locale.svelte";
import { digits } from "./numbers";
import { today } from "./today.svelte";

export type Precision = "day" | "month" | "quarter";

/**
 * The day and the month in the language's own digits, and its own calendar unless another is named. Intl orders them
 * unusably for Persian.
 */
function dayAndMonth(
	day: Day,
	width: "short" | "long",
	calendar?: Calendar,
): { day: string; month: string } {
	const found = { day: "", month: "" };
	const options: Intl.DateTimeFormatOptions = { day: "numeric", month: width, timeZone: "UTC" };
	if (calendar) options.calendar = calendar === "persian" ? "persian" : "gregory";
	for (const piece of dateFormat(options).formatToParts(noon(day))) {
		if (piece.type === "day" || piece.type === "month") found[piece.type] = undotted(piece.value);
	}
	return found;
}

function weekdayOf(day: Day, width: "short" | "long"): string {
	return undotted(dateFormat({ weekday: width, timeZone: "UTC" }).format(noon(day)));
}

function yearOf(day: Day): string {
	return digits(String(inCalendar(day).year));
}

/** "июн." → "июн": the dot of an abbreviation is noise in a column of dates. */
function undotted(text: string): string {
	return text.replace(/\.$/, "");
}

/** A day with its year, unless that is the running one. */
function dated(day: Day, width: "short" | "long"): string {
	const isThisYear = inCalendar(day).year === inCalendar(today.day).year;
	return isThisYear
		? t.plain("date-day", dayAndMonth(day, width))
		: t.plain("date-day-year", { ...dayAndMonth(day, width), year: yearOf(day) });
}

/** "15 Jun"; with its year when that is not the running one. */
export function shortDay(day: Day): string {
	return dated(day, "short");
}

/** "15 Jun", whatever its year: under a heading that names it. */
export function dayOfYear(day: Day): string {
	return t.plain("date-day", dayAndMonth(day, "short"));
}

/** "15 June": a day of every year, in its own calendar. */
export function dayOfYears(calendar: Calendar, month: number, day: number): string {
	const named = dayInLeapYear(calendar, month, day);
	return t.plain("date-day", dayAndMonth(named, "long", calendar));
}

/** "15 June 2026", always with its year. */
export function fullDay(day: Day): string {
	return t.plain("date-day-year", { ...dayAndMonth(day, "long"), year: yearOf(day) });
}

/** "Tuesday". */
export function weekdayName(day: Day): string {
	return weekdayOf(day, "long");
}

/** "Mon 15 Jun". */
export function weekdayDay(day: Day): string {
	return t.plain("date-weekday-day", {
		weekday: weekdayOf(day, "short"),
		date: shortDay(day),
	});
}

/** "Tuesday 2 June"; with its year when that is not the running one. */
export function longDay(day: Day): string {
	return t.plain("date-weekday-day", {
		weekday: weekdayOf(day, "long"),
		date: dated(day, "long"),
	});
}

/** "2 June", in whole words, without a weekday. */
export function wholeDay(day: Day): string {
	return dated(day, "long");
}

/** "today", "tomorrow", "yesterday", a weekday within the coming week, otherwise "15 Jun". */
export function relativeDay(day: Day): string {
	const away = daysBetween(today.day, day);
	if (away === 0) return t.plain("date-today");
	if (away === 1) return t.plain("date-tomorrow");
	if (away === -1) return t.plain("date-yesterday");
	if (away > 1 && away < 7) return weekdayOf(day, "long");
	return shortDay(day);
}

/** The twelve months of a business year, which is Gregorian in every language: "January"… */
export function monthNames(): string[] {
	const name = dateFormat({ month: "long", calendar: "gregory", timeZone: "UTC" });
	return Array.from({ length: 12 }, (_, index) =>
		undotted(name.format(new Date(Date.UTC(2026, index, 15)))),
	);
}

/** "Jun": the month a day lies in, without its year. */
export function monthName(day: Day): string {
	return dayAndMonth(day, "short").month;
}

/** "June 2026": the month a day lies in. */
export function month(day: Day): string {
	return t.plain("date-month-year", {
		month: undotted(dateFormat({ month: "long", timeZone: "UTC" }).format(noon(day))),
		year: yearOf(day),
	});
}

/** "Q2 2026": the quarter a day lies in. */
export function quarter(day: Day): string {
	const date = inCalendar(day);
	return t.plain("date-quarter", {
		quarter: digits(String(Math.ceil(date.month / 3))),
		year: yearOf(day),
	});
}

/**
 * A due day as exactly as it was said. A month or quarter is named only where it ends in the calendar of the
 * language; a Gregorian quarter read in Persian is said by its last day instead of by the wrong season.
 */
export function dueDay(day: Day, precision: Precision): string {
	const date = inCalendar(day);
	const isMonthEnd = isSameDay(date, endOfMonth(date));
	if (precision === "month" && isMonthEnd) return month(day);
	if (precision === "quarter" && isMonthEnd && date.month % 3 === 0) return quarter(day);
	return shortDay(day);
}

/** "10:52", in the laptop's zone unless another is named. */
export function clockTime(instant: number, zone?: string): string {
	return dateFormat({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
		timeZone: zone,
	}).format(instant);
}

/** "12 minutes ago", "3 hours ago", "yesterday": how long ago an instant was at `now`. */
export function ago(instant: number, now: number): string {
	const minutes = Math.floor((now - instant) / 60_000);
	if (minutes < 1) return t.plain("backup-just-now");
	const said = new Intl.RelativeTimeFormat(locale.intl, { numeric: "auto" });
	if (minutes < 60) return said.format(-minutes, "minute");
	if (minutes < 24 * 60) return said.format(-Math.floor(minutes / 60), "hour");
	return said.format(-Math.floor(minutes / (24 * 60)), "day");
}

/** The day of an instant, in the laptop's zone unless another is named. */
export function dayOf(instant: number, zone?: string): Day {
	if (zone === undefined) return laptopDay(instant);
	const found: Record<string, string> = {};
	// By its parts: engines do not agree on how a locale puts them together.
	const options: Intl.DateTimeFormatOptions = {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		calendar: "gregory",
		numberingSystem: "latn",
	};
	for (const { type, value } of dateFormat(options, "en").formatToParts(instant)) {
		found[type] = value;
	}
	return `${found["year"]}-${found["month"]}-${found["day"]}`;
}
