import { expect, test } from "vitest";
import type { PatternView, RecurrenceView } from "$lib/api/wire";
import { locale } from "./locale.svelte";
import type { LocaleCode } from "./locale.svelte";
import { patternText, recurrenceText } from "./recurrence";

const weeks = (every: number, ...on: number[]): PatternView => ({ kind: "weeks", every, on });
const days = (every: number): PatternView => ({ kind: "days", every });
const monthDay = (every: number, day: number): PatternView => ({
	kind: "month_day",
	every,
	calendar: locale.code === "fa" ? "persian" : "gregorian",
	day,
});
const third = (every: number, weekday: number): PatternView => ({
	kind: "month_weekday",
	every,
	calendar: locale.code === "fa" ? "persian" : "gregorian",
	nth: "third",
	weekday,
});
const june: PatternView = {
	kind: "year_day",
	every: 1,
	calendar: "gregorian",
	month: 6,
	day: 15,
};

function inLanguage(code: LocaleCode, ...patterns: (() => PatternView)[]): string[] {
	void locale.use(code);
	return patterns.map((pattern) => patternText(pattern()));
}

const some = [
	() => days(1),
	() => weeks(1, 1),
	() => weeks(2, 1),
	() => weeks(5, 0, 2),
	() => monthDay(1, 15),
	() => monthDay(3, 31),
	() => third(1, 2),
];

test("a rule is said as a person says it, in each language", () => {
	expect(inLanguage("en", ...some)).toEqual([
		"every day",
		"every Tuesday",
		"every second Tuesday",
		"every 5 weeks on Monday and Wednesday",
		"every month on day 15",
		"every 3 months on the last day",
		"every month on the third Wednesday",
	]);
	expect(inLanguage("ru", ...some)).toEqual([
		"каждый день",
		"каждую неделю по вторникам",
		"через неделю по вторникам",
		"раз в 5 недель по понедельникам и средам",
		"каждый месяц 15-го числа",
		"раз в 3 месяца в последний день месяца",
		"каждый месяц в третью среду",
	]);
	expect(inLanguage("fa", ...some)).toEqual([
		"هر روز",
		"هر سه‌شنبه",
		"یک هفته در میان، سه‌شنبه",
		"هر ۵ هفته، دوشنبه و چهارشنبه",
		"هر ماه، روز ۱۵",
		"هر ۳ ماه، روز آخر ماه",
		"سومین چهارشنبهٔ هر ماه",
	]);
	expect(inLanguage("mr", ...some)).toEqual([
		"दररोज",
		"दर मंगळवारी",
		"एक आठवडा सोडून मंगळवारी",
		"दर ५ आठवड्यांनी सोमवारी आणि बुधवारी",
		"दर महिन्याच्या १५ तारखेला",
		"दर ३ महिन्यांनी महिन्याच्या शेवटच्या दिवशी",
		"दर महिन्याच्या तिसऱ्या बुधवारी",
	]);
});

test("Russian counts its weeks by their plurals", () => {
	expect(inLanguage("ru", ...[3, 11, 21].map((n) => () => weeks(n, 6)))).toEqual([
		"раз в 3 недели по воскресеньям",
		"раз в 11 недель по воскресеньям",
		"раз в 21 неделю по воскресеньям",
	]);
});

test("a day of the year stands in its own calendar, which is named where it is not the language's", () => {
	expect(inLanguage("en", () => june)).toEqual(["every year on 15 June"]);
	expect(inLanguage("ru", () => june)).toEqual(["каждый год 15 июня"]);
	expect(inLanguage("mr", () => june)).toEqual(["दर वर्षी १५ जून रोजी"]);
	expect(inLanguage("fa", () => june)).toEqual(["هر سال، ۱۵ ژوئن (تقویم میلادی)"]);
	const esfand: PatternView = { ...june, calendar: "persian", month: 12, day: 30 };
	expect(inLanguage("fa", () => esfand)).toEqual(["هر سال، ۳۰ اسفند"]);
	expect(inLanguage("en", () => esfand)).toEqual(["every year on 30 Esfand (Persian calendar)"]);
});

test("the end and days off are said behind it", () => {
	const rule: RecurrenceView = {
		pattern: weeks(1, 1),
		shift: "after",
		until: { kind: "day", day: "2026-12-31" },
	};
	expect(recurrenceText(rule)).toBe(
		"every Tuesday until 31 December 2026; on a day off, the working day after",
	);
	expect(recurrenceText({ ...rule, shift: "stays", until: { kind: "times", times: 12 } })).toBe(
		"every Tuesday, 12 times",
	);
});
