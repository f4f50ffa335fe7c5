import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { OpeningSpan } from "$lib/api/wire";
import { locale, t } from "$lib/locale/locale.svelte";
import Settings from "./Settings.svelte";
import { typedClock } from "./typed-time";

let asked: { name: string; input: unknown }[];
let refusal: unknown;

const nine: OpeningSpan = { from: "09:00:00", to: "17:00:00" };
const week = [[nine], [nine], [nine], [nine], [nine], [], []];

beforeEach(() => {
	asked = [];
	refusal = undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
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
				day_starts_at: 9,
				week,
				holidays: [{ id: "h-1", day: "2026-10-03", name: "Unity" }],
				folder: "/data/kept",
				bytes: 2_400_000,
				zone: "Europe/Berlin",
			};
		}
		if (name === "teammates") return [{ id: "t-1", name: "Mara", role: null, is_me: true }];
		if (name === "trash") {
			return [{ id: "a-1", name: "Old Bakery", trashed_at: 0, kept_until: "2026-06-19" }];
		}
		if (refusal !== undefined) throw refusal;
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

test("hours that overlap are refused beside the week", async () => {
	refusal = { code: "invalid", field: "week", problem: { kind: "overlaps" } };
	render(Settings);
	await userEvent.click(
		(await screen.findAllByRole("button", { name: "Hours" }))[0] as HTMLElement,
	);
	expect(await screen.findByText(t("problem-overlaps"))).toBeTruthy();
});

test("a client comes back from the trash", async () => {
	render(Settings);
	await userEvent.click(await screen.findByRole("button", { name: "Take back" }));
	await vi.waitFor(() => expect(inputOf("restore_account")).toEqual({ id: "a-1" }));
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
