import type { PatternView, RecurrenceView } from "$lib/api/wire";
import { dayOfYears, fullDay } from "./dates";
import { isOfLocale } from "./day";
import { t } from "./locale.svelte";
import { list } from "./numbers";

/** "every second Tuesday": how often something comes again, and on which days. */
export function patternText(pattern: PatternView): string {
	const text = inOwnCalendar(pattern);
	if (!("calendar" in pattern) || isOfLocale(pattern.calendar)) return text;
	return t.plain("recurs-calendar", { rule: text, calendar: pattern.calendar });
}

function inOwnCalendar(pattern: PatternView): string {
	const { every } = pattern;
	switch (pattern.kind) {
		case "days":
			return t.plain("recurs-days", { every });
		case "weeks": {
			const on = list(pattern.on.map((weekday) => t.plain("recurs-weekday", { weekday })));
			return t.plain(pattern.on.length === 1 ? "recurs-week-day" : "recurs-week-days", {
				every,
				on,
			});
		}
		case "month_day":
			return pattern.day === 31
				? t.plain("recurs-month-end", { every })
				: t.plain("recurs-month-day", { every, day: pattern.day });
		case "month_weekday": {
			const { nth, weekday } = pattern;
			return t.plain("recurs-month-weekday", {
				every,
				which: t.plain("recurs-nth", { nth, weekday }),
			});
		}
		case "year_day": {
			const { calendar, month, day } = pattern;
			return t.plain("recurs-year-day", { every, date: dayOfYears(calendar, month, day) });
		}
	}
}

/** The whole rule: its pattern, how long it goes on, and what becomes of days off. */
export function recurrenceText({ pattern, shift, until }: RecurrenceView): string {
	let rule = patternText(pattern);
	if (until.kind === "day") rule = t.plain("recurs-until", { rule, day: fullDay(until.day) });
	if (until.kind === "times") rule = t.plain("recurs-times", { rule, times: until.times });
	return shift === "stays" ? rule : t.plain("recurs-shifted", { rule, shift });
}
