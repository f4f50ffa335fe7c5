import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { CallError } from "$lib/api/call";
import {
	clockTime,
	dueDay,
	longDay,
	month,
	quarter,
	relativeDay,
	shortDay,
	weekdayDay,
} from "./dates";
import { daysBetween, inCalendar } from "./day";
import { locale, localeCodes, t, tongues } from "./locale.svelte";
import type { LocaleCode } from "./locale.svelte";
import { asciiDigits, list, money, number, percent } from "./numbers";
import { today } from "./today.svelte";
import { typedDay } from "./typed-day";
import { typedMoney, typedNumber } from "./typed-number";

afterEach(() => void locale.use("en"));

function inEach<T>(say: () => T): Record<LocaleCode, T> {
	const said = {} as Record<LocaleCode, T>;
	for (const code of localeCodes) {
		void locale.use(code);
		said[code] = say();
	}
	return said;
}

describe("days", () => {
	test("a day stands in the language's calendar, month names and digits", () => {
		expect(inEach(() => shortDay("2026-06-15"))).toEqual({
			en: "15 Jun",
			ru: "15 июн",
			fa: "۲۵ خرداد",
			mr: "१५ जून",
		});
	});

	test("a weekday stands before its day in every language", () => {
		expect(inEach(() => weekdayDay("2026-06-15"))).toEqual({
			en: "Mon 15 Jun",
			ru: "пн, 15 июн",
			fa: "دوشنبه ۲۵ خرداد",
			mr: "सोम, १५ जून",
		});
		expect(inEach(() => longDay("2026-06-02"))).toEqual({
			en: "Tuesday 2 June",
			ru: "вторник, 2 июня",
			fa: "سه‌شنبه ۱۲ خرداد",
			mr: "मंगळवार, २ जून",
		});
	});

	test("another year is named, and the year turns with the calendar of the language", () => {
		expect(inEach(() => shortDay("2027-01-05"))).toEqual({
			en: "5 Jan 2027",
			ru: "5 янв 2027",
			fa: "۱۵ دی",
			mr: "५ जाने २०२७",
		});
		void locale.use("fa");
		expect(shortDay("2027-03-21"), "1 Farvardin 1406").toBe("۱ فروردین ۱۴۰۶");
	});

	test("near days are words, up to six days ahead", () => {
		const near = [
			"2026-06-01",
			"2026-06-02",
			"2026-06-03",
			"2026-06-08",
			"2026-06-09",
			"2026-05-31",
		];
		expect(inEach(() => near.map(relativeDay))).toEqual({
			en: ["yesterday", "today", "tomorrow", "Monday", "9 Jun", "31 May"],
			ru: ["вчера", "сегодня", "завтра", "понедельник", "9 июн", "31 мая"],
			fa: ["دیروز", "امروز", "فردا", "دوشنبه", "۱۹ خرداد", "۱۰ خرداد"],
			mr: ["काल", "आज", "उद्या", "सोमवार", "९ जून", "३१ मे"],
		});
	});

	test("a month and a quarter are named where they end in the reader's calendar, else by their last day", () => {
		void locale.use("en");
		expect(dueDay("2026-06-30", "month")).toBe("June 2026");
		expect(dueDay("2026-09-30", "quarter")).toBe("Q3 2026");
		expect(dueDay("2026-06-30", "day")).toBe("30 Jun");
		void locale.use("fa");
		expect(dueDay("2026-06-30", "month"), "9 Tir ends no Persian month").toBe("۹ تیر");
		expect(dueDay("2026-06-21", "month")).toBe("خرداد ۱۴۰۵");
		expect(dueDay("2026-06-21", "quarter")).toBe("سه‌ماههٔ ۱ سال ۱۴۰۵");
		void locale.use("ru");
		expect(month("2026-06-30"), "nominative, not “июня”").toBe("июнь 2026");
		expect(quarter("2026-06-30")).toBe("2-й квартал 2026");
	});

	test("a time is told in the named zone and the language's digits", () => {
		const instant = Date.UTC(2026, 5, 2, 8, 52);
		expect(inEach(() => clockTime(instant, "Europe/Amsterdam"))).toEqual({
			en: "10:52",
			ru: "10:52",
			fa: "۱۰:۵۲",
			mr: "१०:५२",
		});
	});

	test("days are counted over daylight saving and leap days", () => {
		expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
		expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
		expect(daysBetween("2026-06-02", "2026-06-01")).toBe(-1);
	});

	test("Persian days agree with the rules' own calendar, day by written-out day", () => {
		void locale.use("fa");
		const vectors = readFileSync("../src-tauri/crates/domain/tests/persian_vectors.csv", "utf8");
		const rows = vectors.trim().split("\n").slice(1);
		expect(rows.length).toBeGreaterThan(100);
		for (const row of rows) {
			const [gregorian = "", persian = ""] = row.split(",");
			const { year, month: monthOfYear, day } = inCalendar(gregorian);
			const two = (part: number) => String(part).padStart(2, "0");
			expect(`${year}-${two(monthOfYear)}-${two(day)}`, gregorian).toBe(persian);
		}
	});
});

describe("typed days", () => {
	test.each([
		["en", "15/6", "2026-06-15"],
		["en", "15 June", "2026-06-15"],
		["en", "jun 15", "2026-06-15"],
		["en", "2026-06-15", "2026-06-15"],
		["en", "15.6.27", "2027-06-15"],
		["en", "20", "2026-06-20"],
		["en", "tomorrow", "2026-06-03"],
		["ru", "15 июня", "2026-06-15"],
		["ru", "15.06.2026", "2026-06-15"],
		["fa", "۲۵ خرداد", "2026-06-15"],
		["fa", "۱۴۰۵/۳/۲۵", "2026-06-15"],
		["fa", "25/3/1405", "2026-06-15"],
		["mr", "१५ जून", "2026-06-15"],
		["mr", "१५/६/२०२६", "2026-06-15"],
	] as const)("%s: “%s” is %s", (code, typed, day) => {
		void locale.use(code);
		expect(typedDay(typed)).toBe(day);
	});

	test.each(["31/6", "30 February", "SSO", "15 Brumaire", "99", "1/2/3/4", "0/6"])(
		"“%s” is no day",
		(typed) => expect(typedDay(typed)).toBeUndefined(),
	);

	test("a day without a year that is long past is next year's", () => {
		today.day = "2026-12-20";
		expect(typedDay("5/1")).toBe("2027-01-05");
		expect(typedDay("1/12")).toBe("2026-12-01");
	});
});

describe("numbers", () => {
	test("numbers and shares carry the language's digits", () => {
		expect(inEach(() => number(48000))).toEqual({
			en: "48,000",
			ru: "48\u00a0000",
			fa: "۴۸٬۰۰۰",
			mr: "४८,०००",
		});
		expect(inEach(() => percent(0.62))).toEqual({
			en: "62\u00a0%",
			ru: "62\u00a0%",
			fa: "۶۲٪",
			mr: "६२\u00a0%",
		});
	});

	test("money comes from minor units and shows cents only where there are any", () => {
		expect(money(4_800_000, "EUR")).toBe("€48,000");
		expect(money(4_800_050, "EUR")).toBe("€48,000.50");
		expect(money(500, "JPY")).toBe("¥500");
		void locale.use("fa");
		expect(money(4_800_000, "EUR")).toContain("۴۸٬۰۰۰");
	});

	test("what was typed with any keyboard is a number", () => {
		expect(asciiDigits("۱۲۳ ١٢٣ १२३")).toBe("123 123 123");
		expect(typedNumber("48,000")).toBe(48000);
		expect(typedNumber("3,5")).toBe(3.5);
		expect(typedNumber("1.234.567,8")).toBe(1234567.8);
		expect(typedNumber("۴۸٬۰۰۰")).toBe(48000);
		expect(typedNumber("−3")).toBe(-3);
		expect(typedNumber("four")).toBeUndefined();
		expect(typedMoney("€48,000", "EUR")).toBe(4_800_000);
		expect(typedMoney("19.99", "EUR")).toBe(1999);
		void locale.use("ru");
		expect(typedNumber("48 000")).toBe(48000);
		expect(typedNumber("3,125")).toBe(3.125);
	});

	test("people are listed as the language lists them", () => {
		expect(list(["Nina", "Joost", "Marit"])).toBe("Nina, Joost and Marit");
		void locale.use("fa");
		expect(list(["Nina", "Joost"])).toBe("Nina و Joost");
	});
});

describe("catalogues", () => {
	test("the page's language and direction follow the choice at once", () => {
		void locale.use("fa");
		expect(document.documentElement.lang).toBe("fa");
		expect(document.documentElement.dir).toBe("rtl");
		expect(t.plain("search")).toBe("جست‌وجو در همه‌جا");
		void locale.use("en");
		expect(document.documentElement.dir).toBe("ltr");
	});

	test("a count is declined by the rules of its language", () => {
		const tooLong = (max: number) =>
			t
				.failure(
					new CallError("x", {
						code: "invalid",
						field: "words",
						problem: { kind: "too_long", max },
					}),
					"words",
				)
				.replace(/[\u2068\u2069]/g, "");
		void locale.use("ru");
		expect(tooLong(1)).toBe("Слишком длинно: не больше 1 знака.");
		expect(tooLong(21)).toBe("Слишком длинно: не больше 21 знака.");
		expect(tooLong(5)).toBe("Слишком длинно: не больше 5 знаков.");
		void locale.use("fa");
		expect(tooLong(120)).toContain("۱۲۰");
		void locale.use("en");
		expect(tooLong(1)).toBe("Too long: at most 1 character.");
	});

	test("a Latin name inside Persian keeps its own direction, except where the text leaves the page", () => {
		void locale.use("fa");
		expect(t("date-day", { day: "Acme", month: "خرداد" })).toContain("\u2068Acme\u2069");
		expect(t.plain("date-day", { day: "Acme", month: "خرداد" })).toBe("Acme خرداد");
	});

	test("a refusal is said beside its own field, and elsewhere in general", () => {
		const refused = new CallError("add_account", {
			code: "invalid",
			field: "name",
			problem: { kind: "blank" },
		});
		expect(t.failure(refused, "name")).toBe("Something has to stand here.");
		expect(t.failure(refused, "owner")).toBe("One of the fields is not right.");
		expect(t.failure(undefined)).toBe("");
		expect(t.failure(new CallError("undo", { code: "refused", why: "built_on" }))).toContain(
			"Later facts",
		);
	});

	test("every language names itself", () => {
		expect(localeCodes.map((code) => tongues[code].name)).toEqual([
			"English",
			"Русский",
			"فارسی",
			"मराठी",
		]);
	});
});
