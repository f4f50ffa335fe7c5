import type {
	Act,
	CommitmentChange,
	CommitmentId,
	CommitmentRow,
	DueView,
	Precision,
} from "$lib/api/wire";
import { dueDay } from "$lib/locale/dates";
import { inCalendar, toDay } from "$lib/locale/day";
import type { Day } from "$lib/locale/day";
import { t } from "$lib/locale/locale.svelte";
import type { MarkKind } from "$lib/parts/marks";
import { save } from "$lib/parts/saved";
import { endOfMonth, startOfMonth } from "@internationalized/date";

/** A date as exactly as it was said: "15 Jun", "June 2026", "Q2 2026". */
export function dueText(due: DueView): string {
	return dueDay(due.last, due.precision);
}

/** The day, or the whole month or quarter around it in the calendar of the language. */
export function dueAround(day: Day, precision: Precision): DueView {
	if (precision === "day") return { from: day, last: day, precision };
	const date = inCalendar(day);
	const first = precision === "month" ? date.month : date.month - ((date.month - 1) % 3);
	const last = precision === "month" ? date.month : first + 2;
	return {
		from: toDay(startOfMonth(date.set({ day: 1, month: first }))),
		last: toDay(endOfMonth(date.set({ day: 1, month: last }))),
		precision,
	};
}

/** The mark in the margin: how it stands, and where nothing is pressing, who owes it. */
export function markOf(row: CommitmentRow): MarkKind | undefined {
	const marks: Partial<Record<CommitmentRow["standing"], MarkKind>> = {
		overdue: "late",
		soon: "soon",
		open: row.side,
		waiting: "note",
		fulfilled: "confirmed",
	};
	return marks[row.standing];
}

/** The colour of its date. */
export function toneOf(row: CommitmentRow): "red" | "amber" | undefined {
	if (row.standing === "overdue") return "red";
	return row.standing === "soon" ? "amber" : undefined;
}

/** The colour of its state: what came to its good end, and the rest like any second line. */
export function stateTone(row: CommitmentRow): "green" | undefined {
	return row.standing === "fulfilled" ? "green" : undefined;
}

/** Saves one field; `label` is the field's name in words. */
export function changeCommitment(
	id: CommitmentId,
	change: CommitmentChange,
	label: string,
): Promise<null> {
	return save("change_commitment", { id, change }, t.plain("saved-field", { field: label }));
}

/** Writes down what happened to it today. */
export function act(row: CommitmentRow, act: Act): Promise<null> {
	const input = { id: row.id, act, on: null };
	return save("act_on_commitment", input, t.plain(`acted-${act}`, { words: row.words }));
}
