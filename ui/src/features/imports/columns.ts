import type { Order, Target } from "$lib/api/wire";
import type { Day } from "$lib/locale/day";
import { asciiDigits } from "$lib/locale/numbers";

/** Fields into which several columns may go. */
const several: ReadonlySet<Target> = new Set(["notes", "words"]);
/** Fields that hold days. */
const dates: ReadonlySet<Target> = new Set(["since", "start", "end", "at", "due", "made_on", "on"]);

export function takesSeveral(target: Target): boolean {
	return several.has(target);
}

export function takesDates(target: Target): boolean {
	return dates.has(target);
}

/**
 * The day that a cell of figures says when it is read in this order, to show the reader what the order means; undefined
 * where the cell says it otherwise.
 */
export function readAs(cell: string, order: Order): Day | undefined {
	const figures = asciiDigits(cell).match(/^\s*(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})(?!\d)/);
	if (!figures) return undefined;
	const [, first = "", second = "", third = ""] = figures;
	const [year, month, day] = {
		day_first: [third, second, first],
		month_first: [third, first, second],
		year_first: [first, second, third],
	}[order] as [string, string, string];
	if (year.length !== 4 || day.length > 2 || month.length > 2) return undefined;
	const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const date = new Date(`${written}T12:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
	return isReal && Number(year) >= 1800 ? written : undefined;
}
