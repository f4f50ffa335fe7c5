import type { DayOdds, ReferenceClass } from "$lib/api/wire";
import type { Day } from "$lib/locale/day";

/** Which past promises the odds come from, in words. */
export const fromClass = {
	same_kind_and_duty: "odds-from-like",
	same_kind: "odds-from-kind",
	all: "odds-from-all",
} as const satisfies Record<ReferenceClass, string>;

/** The place on the line of a day: its own, else that of the last day before it, which has its odds. */
export function placeOf(slider: readonly DayOdds[], day: Day): number {
	return Math.max(
		0,
		slider.findLastIndex((at) => at.day <= day),
	);
}

/** The line of odds in a square of a hundred, from the first day to the last. */
export function points(slider: readonly DayOdds[]): string {
	const last = Math.max(1, slider.length - 1);
	return slider.map(({ odds }, at) => `${(100 * at) / last},${100 - odds}`).join(" ");
}
