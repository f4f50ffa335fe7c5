import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clockTime, relativeDay } from "./dates";
import { now } from "./now.svelte";
import { today } from "./today.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("“tomorrow” becomes “today” at midnight, with nobody touching the window", () => {
	vi.setSystemTime(new Date(2026, 5, 2, 23, 59, 30));
	today.day = "2026-06-02";
	const said: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			said.push(relativeDay("2026-06-03"));
		});
	});
	flushSync();
	vi.advanceTimersByTime(60_000);
	flushSync();
	stop();
	expect(said).toEqual(["tomorrow", "today"]);
});

test("Rust's day wins over the laptop's while that day lasts", () => {
	vi.setSystemTime(new Date(2026, 5, 2, 9));
	today.day = "2030-01-01";
	expect(relativeDay("2030-01-02")).toBe("tomorrow");
});

test("a drawn time moves on at each full minute", () => {
	vi.setSystemTime(new Date(2026, 5, 2, 10, 52, 40));
	const drawn: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			drawn.push(clockTime(now.instant));
		});
	});
	flushSync();
	vi.advanceTimersByTime(20_000);
	flushSync();
	vi.advanceTimersByTime(60_000);
	flushSync();
	stop();
	expect(drawn).toEqual(["10:52", "10:53", "10:54"]);
});
