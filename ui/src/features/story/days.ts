import type { StoryEntry } from "$lib/api/wire";
import { dayOf, longDay, month } from "$lib/locale/dates";
import { daysBetween, inCalendar, noon } from "$lib/locale/day";
import type { Day } from "$lib/locale/day";
import { locale, t } from "$lib/locale/locale.svelte";
import { today } from "$lib/locale/today.svelte";

/** A stretch of the story under one heading. */
export interface Stretch {
	title: string;
	entries: StoryEntry[];
	/** Within it a row needs only its time; otherwise its day. */
	isOneDay: boolean;
}

/** The story from the newest on, under "Today", "Yesterday", "This week", "Last week", and then its months. */
export function stretches(entries: readonly StoryEntry[]): Stretch[] {
	const found: Stretch[] = [];
	for (const entry of entries) {
		const { title, isOneDay } = heading(dayOf(entry.at));
		const last = found.at(-1);
		if (last?.title === title) last.entries.push(entry);
		else found.push({ title, entries: [entry], isOneDay });
	}
	return found;
}

function heading(day: Day): { title: string; isOneDay: boolean } {
	const ago = daysBetween(day, today.day);
	if (ago <= 0) return { title: t.plain("story-today", { day: longDay(day) }), isOneDay: true };
	if (ago === 1)
		return { title: t.plain("story-yesterday", { day: longDay(day) }), isOneDay: true };
	const intoWeek = daysIntoWeek(today.day);
	if (ago <= intoWeek) return { title: t.plain("story-this-week"), isOneDay: false };
	if (ago <= intoWeek + 7) return { title: t.plain("story-last-week"), isOneDay: false };
	const [then, now] = [inCalendar(day), inCalendar(today.day)];
	const isThisMonth = then.month === now.month && then.year === now.year;
	return {
		title: isThisMonth ? t.plain("story-earlier", { month: month(day) }) : month(day),
		isOneDay: false,
	};
}

/** Days since the week began: on Monday, in Persian on Saturday. */
function daysIntoWeek(day: Day): number {
	const first = locale.code === "fa" ? 6 : 1;
	return (noon(day).getUTCDay() - first + 7) % 7;
}
