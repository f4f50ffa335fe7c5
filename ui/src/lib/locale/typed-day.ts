import { CalendarDate } from "@internationalized/date";
import { dateFormat } from "./date-format";
import { calendarOfLocale, inCalendar, toDay } from "./day";
import type { Day } from "./day";
import { locale, t } from "./locale.svelte";
import { asciiDigits } from "./numbers";
import { today } from "./today.svelte";

/**
 * A day as somebody types it into a date field: "15/6", "15.06.2026", "15 June", "۲۵ خرداد", "2026-06-15", "tomorrow";
 * in the calendar and digits of the language, or Latin ones. Undefined when it is no day.
 */
export function typedDay(text: string): Day | undefined {
	const typed = asciiDigits(text).normalize("NFKC").toLocaleLowerCase(locale.code).trim();
	const now = inCalendar(today.day);
	if (typed === t.plain("date-today").toLocaleLowerCase(locale.code)) return today.day;
	if (typed === t.plain("date-tomorrow").toLocaleLowerCase(locale.code)) {
		return toDay(now.add({ days: 1 }));
	}
	if (typed === t.plain("date-yesterday").toLocaleLowerCase(locale.code)) {
		return toDay(now.subtract({ days: 1 }));
	}
	const words = typed.match(/[\p{L}\p{M}\u200c]{2,}/gu) ?? [];
	const named = words.map(monthNamed).find((found) => found !== undefined);
	if (words.length > 0 && named === undefined) return undefined;
	const numbers = (typed.match(/\d+/g) ?? []).map(Number);
	if (named !== undefined) {
		const [day, year] = (numbers[0] ?? 0) > 31 ? [numbers[1], numbers[0]] : numbers;
		return day === undefined ? undefined : inYear(day, named, year, now);
	}
	const [first, second, third] = numbers;
	if (first === undefined || numbers.length > 3) return undefined;
	if (second === undefined) return inYear(first, now.month, undefined, now);
	if (first > 31) return third === undefined ? undefined : inYear(third, second, first, now);
	return inYear(first, second, third, now);
}

/** Without a year the nearest such day is meant: a date typed in December for January is next year's. */
function inYear(
	day: number,
	month: number,
	year: number | undefined,
	now: CalendarDate,
): Day | undefined {
	if (year !== undefined) {
		const century = Math.floor(now.year / 100) * 100;
		return real(day, month, year < 100 ? century + year : year);
	}
	const thisYear = real(day, month, now.year);
	const farBack = toDay(now.subtract({ months: 6 }));
	return thisYear && thisYear < farBack ? real(day, month, now.year + 1) : thisYear;
}

/** The day of that number, unless there is none: 31 June is nobody's 30th. */
function real(day: number, month: number, year: number): Day | undefined {
	const calendar = calendarOfLocale();
	// The constructor clamps what does not exist instead of refusing it.
	const date = new CalendarDate(calendar, year, month, day);
	return date.day === day && date.month === month && date.year === year ? toDay(date) : undefined;
}

function monthNamed(word: string): number | undefined {
	const year = inCalendar(today.day).year;
	for (let month = 1; month <= 12; month++) {
		const date = new CalendarDate(calendarOfLocale(), year, month, 1).toDate("UTC");
		for (const options of [
			{ month: "long" },
			{ month: "short" },
			{ month: "long", day: "numeric" },
		] as const) {
			const name = dateFormat({ ...options, timeZone: "UTC" })
				.formatToParts(date)
				.find((part) => part.type === "month")?.value;
			const plain = name?.toLocaleLowerCase(locale.code).replace(/\.$/, "") ?? "";
			if (plain === word || (word.length >= 3 && plain.startsWith(word))) return month;
		}
	}
	return undefined;
}
