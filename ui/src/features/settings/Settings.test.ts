import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { DesktopView, OpeningSpan, TeammateView } from "$lib/api/wire";
import { queryClient } from "$lib/api/question";
import { locale, t } from "$lib/locale/locale.svelte";
import Settings from "./Settings.svelte";
import { typedClock } from "$lib/locale/typed-time";

let asked: { name: string; input: unknown }[];
let drafts: Record<string, string>;
let refusal: unknown;
let teammates: TeammateView[];
let desktop: DesktopView;

const nine: OpeningSpan = { from: "09:00:00", to: "17:00:00" };
const week = [[nine], [nine], [nine], [nine], [nine], [], []];
const mara: TeammateView = {
	id: "t-1",
	name: "Mara",
	role: null,
	is_me: true,
	authority: { money: null, hours_a_month: null, days_of_delay: null },
};

beforeEach(() => {
	asked = [];
	teammates = [mara];
	drafts = {};
	desktop = { tray: true, starts_with_system: false };
	refusal = undefined;
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (name === "opening") {
			return {
				first_start: false,
				example: false,
				preferences: {
					language: "en",
					theme: "system",
					density: "comfortable",
					zoom: 100,
					single_letters: true,
				},
				language: "en",
				folder: "/data/kept",
				version: "0.1.0",
				zone: "Europe/Berlin",
				name: "Mara",
			};
		}
		if (name === "settings") {
			return {
				promise_due_days: 2,
				duty_unacknowledged_days: 3,
				claim_stale_days: 90,
				day_starts_at: 9,
				quiet_hours: { from: "21:00:00", to: "08:00:00" },
				ways: [
					{ rule: "reminder", way: "ring" },
					{ rule: "promise.overdue", way: "digest" },
				],
				pledges: [
					{ channel: "call", pledge: "same_day" },
					{ channel: "email", pledge: "7h" },
				],
				silence: [{ tier: "standard", ideal: 21, max: 45 }],
				home_currency: "EUR",
				business_year_month: 1,
				hour_costs_minor: 6_000,
				rates: [{ id: "r-1", from: "USD", to: "EUR", on: "2026-01-01", rate: "0.92" }],
				week,
				holidays: [{ id: "h-1", day: "2026-10-03", name: "Unity" }],
				folder: "/data/kept",
				bytes: 2_400_000,
				zone: "Europe/Berlin",
			};
		}
		if (name === "desktop") return desktop;
		if (name === "teammates") return teammates;
		if (name === "backups") return [];
		if (name === "trash") {
			return [{ id: "a-1", name: "Old Bakery", trashed_at: 0, kept_until: "2026-06-19" }];
		}
		if (refusal !== undefined && !name.endsWith("draft")) throw refusal;
		return null;
	});
});

function inputOf(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

test("a language is spoken and remembered as soon as it is chosen", async () => {
	render(Settings);
	await userEvent.click(await screen.findByRole("radio", { name: "Русский" }));
	expect(locale.code).toBe("ru");
	expect(inputOf("change_preference")).toEqual({ field: "language", value: "ru" });
});

test("Kept starts at log-in only when it is told to, and says what closing does", async () => {
	render(Settings);
	await screen.findByText(t("settings-closing-tray", { keys: "Ctrl+Q" }));
	await userEvent.click(await screen.findByRole("radio", { name: t("settings-start-on") }));
	expect(inputOf("start_with_system")).toBe(true);
});

test("where there is no tray and no starting at log-in, closing minimises", async () => {
	desktop = { tray: false, starts_with_system: null };
	queryClient.clear();
	render(Settings);
	await screen.findByText(t("settings-closing-minimises", { keys: "Ctrl+Q" }));
	expect(screen.queryByRole("radio", { name: t("settings-start-on") })).toBeNull();
});

test("a changed hour saves the whole week at once", async () => {
	render(Settings);
	const field = await screen.findByLabelText("Friday, to");
	await userEvent.clear(field);
	await userEvent.type(field, "15{Tab}");
	expect(inputOf("change_setting")).toEqual({
		field: "week",
		value: [[nine], [nine], [nine], [nine], [{ from: "09:00:00", to: "15:00:00" }], [], []],
	});
});

test("a half-typed hour comes back unsaved, and is saved once the field is left", async () => {
	queryClient.clear();
	drafts["setting.week.to/4.0"] = "15";
	render(Settings);
	const field = await screen.findByLabelText<HTMLInputElement>("Friday, to");
	await vi.waitFor(() => expect(field.value).toBe("15"));
	expect(inputOf("change_setting")).toBeUndefined();

	await userEvent.click(field);
	await userEvent.tab();
	expect(field.value).toBe("15:00");
	expect(inputOf("change_setting")).toMatchObject({ field: "week" });
	expect(inputOf("drop_draft")).toBe("setting.week.to/4.0");
});

test("hours that overlap are refused beside the week", async () => {
	refusal = { code: "invalid", field: "week", problem: { kind: "overlaps" } };
	render(Settings);
	await userEvent.click(
		(await screen.findAllByRole("button", { name: "Hours" }))[0] as HTMLElement,
	);
	expect(await screen.findByText(t("problem-overlaps"))).toBeTruthy();
});

test("a pledge is chosen by the way it came, and days of silence by tier", async () => {
	render(Settings);
	await userEvent.click(
		await screen.findByRole("button", { name: /Pledge.*email.*7 working hours/ }),
	);
	await userEvent.click(await screen.findByRole("menuitem", { name: /^2 working days$/ }));
	await vi.waitFor(() =>
		expect(inputOf("change_setting")).toEqual({
			field: "pledge",
			value: { channel: "email", pledge: "2d" },
		}),
	);
	await userEvent.click(screen.getByRole("button", { name: /standard.*Maximum.*45/ }));
	const days = screen.getByRole("textbox", { name: /standard.*Maximum/ });
	await userEvent.clear(days);
	await userEvent.type(days, "60{Enter}");
	expect(inputOf("change_setting")).toEqual({
		field: "silence",
		value: { tier: "standard", ideal: 21, max: 60 },
	});
});

test("a client comes back from the trash", async () => {
	render(Settings);
	await userEvent.click(await screen.findByRole("button", { name: "Take back" }));
	await vi.waitFor(() => expect(inputOf("restore_account")).toEqual({ id: "a-1" }));
});

test("what I may grant is not asked while I am alone", async () => {
	render(Settings);
	await screen.findByText("Mara");
	expect(screen.queryByText(t("settings-authority"))).toBeNull();
});

test("what a teammate may grant is changed where it stands, and refused there", async () => {
	const money = { minor: 50_000, currency: "EUR" };
	const authority = { money, hours_a_month: 8, days_of_delay: null };
	teammates = [mara, { ...mara, id: "t-2", name: "Nina", is_me: false, authority }];
	render(Settings);
	expect(await screen.findAllByText(t("settings-authority"))).toHaveLength(2);

	await userEvent.click(screen.getByRole("button", { name: /€500/ }));
	const amount = screen.getByRole("textbox", { name: "Most money at a time" });
	await userEvent.clear(amount);
	await userEvent.type(amount, "750{Enter}");
	expect(inputOf("change_teammate")).toEqual({
		id: "t-2",
		change: { field: "money", value: { minor: 75_000, currency: "EUR" } },
	});

	refusal = {
		code: "invalid",
		field: "value",
		problem: { kind: "out_of_range", min: 0, max: 744 },
	};
	await userEvent.click(screen.getByRole("button", { name: /8.* hours a month/ }));
	const hours = screen.getByRole("textbox", { name: "Most hours a month" });
	await userEvent.clear(hours);
	await userEvent.type(hours, "800{Enter}");
	expect(await screen.findByText(t("problem-out-of-range", { min: 0, max: 744 }))).toBeTruthy();
});

test("a teammate is added by name alone", async () => {
	render(Settings);
	await userEvent.type(await screen.findByLabelText("Name of a teammate"), "Nina{Enter}");
	await vi.waitFor(() => expect(inputOf("add_teammate")).toEqual({ name: "Nina", role: "" }));
});

test("a time of day is read in any digits and refused when it is none", () => {
	expect(typedClock("9")).toBe("09:00:00");
	expect(typedClock("۹:۳۰")).toBe("09:30:00");
	expect(typedClock("1730")).toBe("17:30:00");
	expect(typedClock("25:00")).toBeUndefined();
});

test("a rate crosses as plain digits, in whatever digits it is typed", async () => {
	render(Settings);
	await userEvent.type(await screen.findByLabelText(t.plain("settings-rate-currency")), "inr");
	await userEvent.type(screen.getByLabelText(t.plain("settings-rate-number")), "۰٫۰۱۰۱{Enter}");
	await waitFor(() =>
		expect(asked.find(({ name }) => name === "add_rate")?.input).toEqual({
			from: "inr",
			on: null,
			rate: "0.010100000",
		}),
	);
});

test("whoever comes for the backups finds them in sight", async () => {
	const scrolled: (string | null | undefined)[] = [];
	vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
		scrolled.push(this.querySelector("h2")?.textContent);
	});
	window.location.hash = "#/settings?backups";
	render(Settings);
	await waitFor(() => expect(scrolled).toEqual([t.plain("settings-backups")]));
	window.location.hash = "";
});
