import { question } from "$lib/api/question";
import type { PatternView, RecurrenceView, Shift, UntilView } from "$lib/api/wire";
import type { Day } from "$lib/locale/day";
import { number } from "$lib/locale/numbers";
import { typedNumber } from "$lib/locale/typed-number";

/** Why a rule cannot be said yet, by the field that is to blame. */
export type Unread = "every" | "until" | "times";

/** How a reminder is to come again, while it is being chosen. */
export class Repeats {
	/** How often and on which days; null when it comes once. */
	pattern = $state.raw<PatternView | null>(null);
	shift = $state<Shift>("stays");
	until = $state<UntilView["kind"]>("ever");
	lastDay = $state<Day | null>(null);
	/** As typed. */
	every = $state("");
	times = $state("");
	/** The day was changed by hand: what was chosen for the day before is chosen for the new one. */
	#follows = false;
	readonly #asked: ReturnType<typeof question<"recurrence_proposals">>;

	/** Called while a component is made. */
	constructor(day: () => Day | null, stands: RecurrenceView | null) {
		this.#asked = question("recurrence_proposals", () => day() ?? undefined);
		if (stands) this.#take(stands);
		$effect(() => {
			const proposals = this.#asked.data;
			if (!proposals || this.#asked.isPlaceholderData || !this.#follows) return;
			this.#follows = false;
			if (this.pattern) this.choose(sameFor(this.pattern, proposals));
		});
	}

	/** The rules that the chosen day proposes. */
	get proposals(): readonly PatternView[] {
		return this.#asked.data ?? [];
	}

	choose(pattern: PatternView | null): void {
		this.pattern = pattern;
		if (pattern) this.every = number(pattern.every);
	}

	/** Another day was chosen. */
	follow(): void {
		this.#follows = true;
	}

	typeEvery(text: string): void {
		this.every = text;
		const every = whole(text);
		if (this.pattern && every !== undefined) this.pattern = { ...this.pattern, every };
	}

	turn(weekday: number): void {
		if (this.pattern?.kind !== "weeks") return;
		const { on } = this.pattern;
		const turned = on.includes(weekday) ? on.filter((one) => one !== weekday) : [...on, weekday];
		this.pattern = { ...this.pattern, on: turned.sort((one, other) => one - other) };
	}

	/** The rule as it crosses to Rust, or the field that cannot be read. */
	said(): RecurrenceView | Unread | null {
		const { pattern, shift } = this;
		if (!pattern) return null;
		if (whole(this.every) === undefined) return "every";
		if (this.until === "ever") return { pattern, shift, until: { kind: "ever" } };
		if (this.until === "day") {
			if (this.lastDay === null) return "until";
			return { pattern, shift, until: { kind: "day", day: this.lastDay } };
		}
		const times = whole(this.times);
		return times === undefined ? "times" : { pattern, shift, until: { kind: "times", times } };
	}

	#take({ pattern, shift, until }: RecurrenceView) {
		this.choose(pattern);
		this.shift = shift;
		this.until = until.kind;
		if (until.kind === "day") this.lastDay = until.day;
		if (until.kind === "times") this.times = number(until.times);
	}
}

function whole(text: string): number | undefined {
	const read = typedNumber(text.trim());
	return read !== undefined && Number.isInteger(read) && read >= 0 ? read : undefined;
}

/** Of what another day proposes, what was chosen before: the month's last day stays its last day. */
function sameFor(pattern: PatternView, proposals: readonly PatternView[]): PatternView {
	if (pattern.kind === "weeks" && pattern.on.length > 1) return pattern;
	const same = proposals.filter(({ kind }) => kind === pattern.kind);
	const next = same.find((one) => isLast(one) === isLast(pattern)) ?? same[0];
	return next ? { ...next, every: pattern.every } : pattern;
}

function isLast(pattern: PatternView): boolean {
	return (
		(pattern.kind === "month_day" && pattern.day === 31) ||
		(pattern.kind === "month_weekday" && pattern.nth === "last")
	);
}
