import { mockIPC } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { ForecastView, OddsView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { sampleCommitment } from "../commitments/sample";
import Forecast from "./Forecast.svelte";
import { placeOf, points } from "./odds";

let asked: { name: string; input: unknown }[];
let forecast: ForecastView;

/** A promise for 5 June, of which the odds rise from the 3rd to the 10th. */
function odds(over: Partial<OddsView> = {}): OddsView {
	return {
		odds: 62,
		waiting: null,
		at_eighty: "2026-06-09",
		suggested: { day: "2026-06-09", odds: 81 },
		class: null,
		n: 0,
		cases: [],
		slider: [
			{ day: "2026-06-03", odds: 20 },
			{ day: "2026-06-05", odds: 62 },
			{ day: "2026-06-09", odds: 81 },
			{ day: "2026-06-10", odds: 90 },
		],
		asks_for_reason: false,
		is_stretched: false,
		...over,
	};
}

beforeEach(() => {
	asked = [];
	forecast = { odds: odds(), kept: null, buffer: null };
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		return name === "forecast" ? forecast : null;
	});
	return ownTheWindow();
});

/** What stands on the page, without the marks that isolate and bind. */
function said(): string {
	const text = document.body.textContent ?? "";
	return text.replace(/[\u2066-\u2069]/g, "").replace(/\u00a0/g, " ");
}

async function open() {
	const onmove = vi.fn();
	render(Forecast, { commitment: sampleCommitment(), onmove });
	await screen.findByRole("heading", { name: t.plain("odds-title") });
	return onmove;
}

test("one sentence says the odds of the date and the date for eighty per cent", async () => {
	await open();
	expect(said()).toMatch(/62 % to keep .*5 Jun.*For 80 % promise .*9 Jun/);
	expect(screen.getByText(t.plain("odds-from-base"))).toBeTruthy();
	expect(screen.queryByText(t.plain("odds-why"))).toBeNull();
});

test("the odds with what it waits for stand beside its own, where it waits", async () => {
	await open();
	expect(said()).not.toContain("With what it waits for");
	document.body.replaceChildren();
	forecast.odds = odds({ waiting: 41 });
	await open();
	expect(said()).toMatch(/With what it waits for: 41 %/);
});

test("the line of days begins at the promised one and moves the promise to another", async () => {
	const onmove = await open();
	const slider = screen.getByRole<HTMLInputElement>("slider", { name: t.plain("odds-slider") });
	expect(slider.value).toBe("1");
	expect(slider.getAttribute("aria-valuetext")).toMatch(/5 Jun.*62/);

	await fireEvent.input(slider, { target: { value: "3" } });
	expect(slider.getAttribute("aria-valuetext")).toMatch(/10 Jun.*90/);
	await userEvent.click(screen.getByRole("button", { name: /Move to .*10 Jun/ }));
	expect(onmove).toHaveBeenCalledWith("2026-06-10");
});

test("the suggested day is one key away while the odds are below it", async () => {
	const onmove = await open();
	await userEvent.click(screen.getByRole("button", { name: /Move to .*9 Jun/ }));
	expect(onmove).toHaveBeenCalledWith("2026-06-09");
});

test("low odds ask why, and past promises stand behind the figure", async () => {
	const past = {
		id: "c-9",
		account: "Bolt",
		words: "SSO",
		planned_days: 10,
		days: 20,
		is_delivered: true,
	};
	forecast.odds = odds({
		odds: 40,
		asks_for_reason: true,
		class: "same_kind_and_duty",
		n: 14,
		cases: [past],
	});
	await open();
	expect(screen.getByText(t.plain("odds-why"))).toBeTruthy();
	expect(said()).toContain("From 14 promises of its kind");
	expect(screen.getByRole("link", { hidden: true }).getAttribute("href")).toBe("#/promises/c-9");
	expect(said()).toContain("and 13 more");
	expect(said()).toContain("planned 10, took 20");
});

test("without an estimate the maker's rate stands there, and one field asks for the estimate", async () => {
	const figures = { rate: 71, least: 44, most: 89, moved_with_notice: 0 };
	forecast = { odds: null, kept: { kept: 4, of: 5, figures }, buffer: null };
	await open();
	expect(said()).toContain("Kept 4 of 5: 71 %, likely between 44 % and 89 %");
	await userEvent.click(screen.getByRole("button", { name: /Add an estimate/ }));
	await userEvent.keyboard("7{Enter}");
	await waitFor(() =>
		expect(asked.find(({ name }) => name === "change_commitment")?.input).toEqual({
			id: "c-1",
			change: { field: "estimate_days", value: 7 },
		}),
	);
});

test("the buffer says how much of it is used, and that it burns", async () => {
	forecast.buffer = { days: 5, used_percent: 80, burn_percent: 160, third: "red" };
	await open();
	expect(screen.getByRole("img", { name: /80.% of the buffer used/ })).toBeTruthy();
	expect(said()).toContain("at this pace 160 % when the work is done");
});

test("a day between two on the line stands at the earlier one, one before all at the first", () => {
	const { slider } = odds();
	expect(placeOf(slider, "2026-06-05")).toBe(1);
	expect(placeOf(slider, "2026-06-06")).toBe(1);
	expect(placeOf(slider, "2026-05-01")).toBe(0);
	expect(placeOf(slider, "2026-07-01")).toBe(3);
	expect(points(slider).split(" ")).toEqual([
		"0,80",
		"33.333333333333336,38",
		"66.66666666666667,19",
		"100,10",
	]);
});
