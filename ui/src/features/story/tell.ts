import type { EventView, Intent, RecordKind, SaveView, ValueView } from "$lib/api/wire";
import { wholeDay } from "$lib/locale/dates";
import { inCalendar } from "$lib/locale/day";
import type { Day } from "$lib/locale/day";
import { t } from "$lib/locale/locale.svelte";
import { digits } from "$lib/locale/numbers";
import type { IconName } from "$lib/parts/icons";
import type { MarkKind } from "$lib/parts/marks";
import { fieldName, stateAfter, valueText, wordIn } from "$lib/history/step";
import { felt } from "./talk";

/** A save as a person would tell it. */
export interface Told {
	/** What was done, in one sentence. */
	text: string;
	/** What it was done to, why, and what else changed with it. */
	notes: string[];
	icon: IconName;
	mark?: MarkKind;
}

/** The sentences of one save. */
export function tell(save: SaveView): Told {
	const subject = save.events[0]?.subject ?? "";
	const reasons = [...new Set(save.events.flatMap(({ reason }) => reason ?? []))].map((reason) =>
		t.plain("story-because", { reason }),
	);
	const by =
		save.author === null
			? []
			: [
					save.author === "kept"
						? t.plain("story-by-kept")
						: t.plain("story-by", { who: save.author }),
					...followsFrom(save),
				];
	const undone = save.undone ? [t.plain("story-undone")] : [];
	const imported = save.events.find(({ entity }) => entity === "import");
	if (imported) {
		return {
			text: tellIntent(save, imported.subject),
			notes: [...undone, ...save.events.flatMap((event) => tellChange(event) ?? []), ...by],
			icon: "import",
		};
	}
	if (save.intent === "tell_slip") {
		const dates = save.events.filter(
			(event) => event.entity === "commitment" && event.field === "due",
		);
		// What waits for it may have moved where it stood on that date before.
		const own = dates.find((event) => event.subject === subject);
		const to = own && dayIn(own.new);
		const along = dates.filter((event) => event !== own).flatMap((event) => movedDate(event) ?? []);
		return {
			text: tellIntent(save, subject),
			notes: [
				...undone,
				...(to ? [t.plain("story-new-date", { to: wholeDay(to) })] : []),
				...along,
				...movedPlans(save),
				...by,
			],
			icon: "chat",
		};
	}
	const [move, ...along] = movedDates(save);
	if (move !== undefined) {
		const notes = [...undone, ...along, ...movedPlans(save), ...reasons, ...causes(save), ...by];
		return { text: move, notes, icon: "move" };
	}
	const since = assumedSince(save);
	if (since) {
		const from = t.plain("story-counts-from", { day: wholeDay(since) });
		return {
			text: t.plain("story-assumed", { subject }),
			notes: [...undone, from, ...by],
			icon: "tick",
			mark: "confirmed",
		};
	}
	const state = save.events.find(isStateChange);
	if (state && !corrected.has(save.intent))
		return { ...tellState(state), notes: [...undone, ...reasons, ...by] };
	if (save.intent === "finish_reminder") {
		return {
			text: tellIntent(save, subject),
			notes: [...undone, ...comesAgain(save), ...by],
			icon: "bell",
		};
	}
	const changes = save.events
		.filter((event) => !isMovedEnd(event, save))
		.flatMap((event) => tellChange(event) ?? []);
	const [first, ...others] = changes;
	if (
		first !== undefined &&
		!slipped.has(save.intent) &&
		save.events.every(({ kind }) => kind === "changed")
	) {
		const entity = save.events[0]?.entity;
		const about = entity === "account" || subject === "" ? [] : [subject];
		return {
			text: first,
			notes: [...undone, ...others, ...about, ...reasons, ...by],
			icon: iconOf(entity),
		};
	}
	return {
		text: tellIntent(save, subject),
		notes: [...undone, ...reasons, ...by],
		icon: iconOf(save.events[0]?.entity),
	};
}

/** Steps of a slip, which say more than the fields that change with them. */
const slipped: ReadonlySet<Intent> = new Set(["go_off_plan", "stay_on_plan", "learn_slip"]);

/** The end of a meeting that was moved: it only follows from the start. */
function isMovedEnd({ entity, field }: EventView, save: SaveView): boolean {
	return (
		entity === "meeting" &&
		field === "ends_at" &&
		save.events.some((event) => event.entity === entity && event.field === "starts_at")
	);
}

/** The day from which silence counts as a yes, where the save took it for one. */
function assumedSince({ events }: SaveView): Day | undefined {
	const isAssumed = events.some(
		({ field, new: after }) => field === "confirmed_by" && wordIn(after) === "assumed",
	);
	const closed = events.find(({ field }) => field === "closed_on");
	return isAssumed && closed ? dayIn(closed.new) : undefined;
}

/** What one of Kept's own saves follows from. */
function followsFrom({ follows_from: at }: SaveView): string[] {
	return at === null
		? []
		: [t.plain("story-follows", { at: valueText({ kind: "at", value: at }) })];
}

/** Every date that was moved or given: the one that was meant first, then what moved with it. */
function movedDates({ events }: SaveView): string[] {
	return events
		.filter(({ entity, field }) => entity === "commitment" && field === "due")
		.flatMap((event) => movedDate(event) ?? []);
}

/** The plans that moved with a date. */
function movedPlans({ events }: SaveView): string[] {
	return events
		.filter(({ entity, field }) => entity === "plan" && field === "planned_on")
		.flatMap((event) => movedDate(event) ?? []);
}

/** What made the moves of a save necessary. */
function causes({ events }: SaveView): string[] {
	const others = events
		.filter(({ entity, kind }) => entity === "move" && kind === "created")
		.map((event) => valueText(event.new))
		.filter((other) => other !== "");
	return [...new Set(others)].map((other) => t.plain("story-move-cause", { other }));
}

function movedDate(event: EventView): string | undefined {
	const [from, to] = [dayIn(event.old), dayIn(event.new)];
	if (from && to) {
		return t.plain("story-moved", {
			subject: event.subject,
			from: shortestFrom(from, to),
			to: wholeDay(to),
		});
	}
	return to && t.plain("story-dated", { subject: event.subject, to: wholeDay(to) });
}

/** "5" where both days lie in one month, so that it reads "from 5 to 19 June". */
function shortestFrom(from: Day, to: Day): string {
	const [one, other] = [inCalendar(from), inCalendar(to)];
	const isSameMonth = one.month === other.month && one.year === other.year;
	return isSameMonth ? digits(String(one.day)) : wholeDay(from);
}

/** When what was done comes again. */
function comesAgain(save: SaveView): string[] {
	const next = save.events.find(({ field }) => field === "at");
	return next ? [t.plain("story-reminder-next", { at: valueText(next.new) })] : [];
}

function dayIn(value: ValueView): Day | undefined {
	if (value.kind === "day") return value.value;
	return value.kind === "text" ? /\d{4}-\d{2}-\d{2}$/.exec(value.value)?.[0] : undefined;
}

/** Saves in which a state only follows from a field that was corrected. */
const corrected: ReadonlySet<Intent> = new Set(["change_commitment", "change_contract"]);

function isStateChange({ entity, field }: EventView): boolean {
	return field === "state" && (entity === "commitment" || entity === "contract");
}

function tellState(event: EventView): Pick<Told, "text" | "icon" | "mark"> {
	const { subject } = event;
	const state = stateAfter(event.old, event.new);
	if (event.entity === "contract") {
		return { text: t.plain("story-contract-state", { subject, state }), icon: "contract" };
	}
	if (state === "rejected") {
		return { text: t.plain("story-rejected", { subject }), icon: "undo", mark: "soon" };
	}
	const isFulfilled = state === "confirmed" || state === "done";
	return {
		text: t.plain("story-commitment-state", { subject, state }),
		icon: isFulfilled || state === "delivered" ? "tick" : "promises",
		...(isFulfilled && { mark: "confirmed" }),
		...(state === "broken" && { mark: "late" }),
	};
}

function tellChange(event: EventView): string | undefined {
	if (event.kind !== "changed" || event.field === null) return undefined;
	if (event.entity === "touch" && event.field === "felt" && event.new.kind === "number") {
		return t.plain("story-felt", { felt: felt(event.new.value) });
	}
	const field = fieldName(event.field);
	if (field === undefined) return undefined;
	const [before, after] = [valueText(event.old), valueText(event.new)];
	if (before === after) return undefined;
	if (before === "") return t.plain("story-field-set", { field, after });
	if (after === "") return t.plain("story-field-cleared", { field, before });
	return t.plain("story-field-changed", { field, before, after });
}

/** What was already taken on when it was put down was still promised, or asked for, then. */
const began: Readonly<Record<string, string>> = { accepted: "made", acknowledged: "asked" };

function tellIntent(save: SaveView, subject: string): string {
	const first = save.events[0];
	if (save.intent === "make_commitment") {
		const made = save.events.find(({ entity }) => entity === "commitment");
		const state = made ? wordIn(made.new) : "";
		return t.plain("story-commitment-state", {
			subject: made?.subject ?? subject,
			state: began[state] ?? state,
		});
	}
	// In the story of a client, the beginning of the ledger is theirs.
	const client = save.events.find(({ entity }) => entity === "account");
	if (save.intent === "begin" && client) {
		return t.plain("story-did-add-account", { subject: client.subject });
	}
	if (isTwoSided(save.intent) && first) {
		// Of a meeting that goes its touches are told to stay: what went is the meeting.
		const told = save.events.find(({ entity }) => entity === "meeting") ?? first;
		const other = valueText(told.new) || valueText(told.old);
		return t.plain(`story-did-${dashed(save.intent)}`, { subject, other });
	}
	// A commitment that goes may have moved others, which keep in words why: what went is the commitment.
	const gone =
		save.intent === "remove_commitment"
			? save.events.find(({ entity, kind }) => entity === "commitment" && kind === "removed")
			: undefined;
	return t.plain(`story-did-${dashed(save.intent as Plain)}`, {
		subject: gone?.subject ?? subject,
	});
}

/** Saves that are told with a second thing: what is waited for, which step, when. */
type TwoSided =
	| "link_commitment"
	| "unlink_commitment"
	| "record_step"
	| "add_plan"
	| "remove_plan"
	| "answer_truth"
	| "add_trust"
	| "remove_trust"
	| "plan_meeting"
	| "remove_meeting";

function isTwoSided(intent: Intent): intent is TwoSided {
	return [
		"link_commitment",
		"unlink_commitment",
		"record_step",
		"add_plan",
		"remove_plan",
		"answer_truth",
		"add_trust",
		"remove_trust",
		"plan_meeting",
		"remove_meeting",
	].includes(intent);
}

type Plain = Exclude<Intent, "make_commitment" | TwoSided>;
type Dashed<Text extends string> = Text extends `${infer Head}_${infer Tail}`
	? `${Head}-${Dashed<Tail>}`
	: Text;

function dashed<Name extends Intent>(intent: Name): Dashed<Name> {
	return intent.replaceAll("_", "-") as Dashed<Name>;
}

function iconOf(entity: RecordKind | undefined): IconName {
	const icons: Partial<Record<RecordKind, IconName>> = {
		account: "accounts",
		contact: "accounts",
		trust_link: "accounts",
		teammate: "accounts",
		touch: "pen",
		commitment: "promises",
		move: "move",
		slip: "flag",
		link: "promises",
		capability: "company",
		claim: "company",
		boundary: "company",
		plan: "flag",
		truth_check: "chat",
		contract: "contract",
		decision: "contract",
		step: "contract",
		meeting: "meeting",
		reminder: "bell",
		ending: "contract",
		import: "import",
		snooze: "snooze",
	};
	return (entity && icons[entity]) ?? "pen";
}
