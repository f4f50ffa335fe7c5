import type { EventView, Intent, RecordKind, SaveView, ValueView } from "$lib/api/wire";
import { wholeDay } from "$lib/locale/dates";
import { inCalendar } from "$lib/locale/day";
import type { Day } from "$lib/locale/day";
import { t } from "$lib/locale/locale.svelte";
import { digits } from "$lib/locale/numbers";
import type { IconName } from "$lib/parts/icons";
import type { MarkKind } from "$lib/parts/marks";
import { fieldName, valueText } from "$lib/history/step";

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
				];
	const undone = save.undone ? [t.plain("story-undone")] : [];
	const move = movedDate(save);
	if (move) return { text: move, notes: [...undone, ...reasons, ...by], icon: "move" };
	const state = save.events.find(isStateChange);
	if (state) return { ...tellState(state), notes: [...undone, ...reasons, ...by] };
	const changes = save.events.flatMap((event) => tellChange(event) ?? []);
	const [first, ...others] = changes;
	if (first !== undefined && save.events.every(({ kind }) => kind === "changed")) {
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

function movedDate(save: SaveView): string | undefined {
	const event = save.events.find(({ entity, field }) => entity === "commitment" && field === "due");
	if (!event) return undefined;
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

function dayIn(value: ValueView): Day | undefined {
	if (value.kind === "day") return value.value;
	return value.kind === "text" ? /\d{4}-\d{2}-\d{2}$/.exec(value.value)?.[0] : undefined;
}

function isStateChange({ entity, field }: EventView): boolean {
	return field === "state" && (entity === "commitment" || entity === "contract");
}

function wordIn(value: ValueView): string {
	return value.kind === "word" ? value.value.replace(/^.*\./, "") : "";
}

function tellState(event: EventView): Pick<Told, "text" | "icon" | "mark"> {
	const [before, state] = [wordIn(event.old), wordIn(event.new)];
	const { subject } = event;
	if (event.entity === "contract") {
		return { text: t.plain("story-contract-state", { subject, state }), icon: "contract" };
	}
	if (before === "delivered" && state !== "confirmed") {
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

/** Columns that are one field to a person. */
const together: Readonly<Record<string, string>> = {
	end_on: "term",
	notice_count: "notice",
	our_notice_count: "our_notice",
};

function tellChange(event: EventView): string | undefined {
	if (event.kind !== "changed" || event.field === null) return undefined;
	const field = fieldName(together[event.field] ?? event.field);
	if (field === undefined) return undefined;
	const [before, after] = [valueText(event.old), valueText(event.new)];
	if (before === "") return t.plain("story-field-set", { field, after });
	if (after === "") return t.plain("story-field-cleared", { field, before });
	return t.plain("story-field-changed", { field, before, after });
}

function tellIntent(save: SaveView, subject: string): string {
	const first = save.events[0];
	const side = first && wordIn(first.kind === "removed" ? first.old : first.new);
	if (save.intent === "make_commitment") {
		return t.plain("story-made", { subject, side: side ?? "" });
	}
	if (save.intent === "link_commitment" && first) {
		return t.plain("story-did-link-commitment", { subject, other: valueText(first.new) });
	}
	if (save.intent === "unlink_commitment" && first) {
		return t.plain("story-did-unlink-commitment", { subject, other: valueText(first.old) });
	}
	return t.plain(`story-did-${dashed(save.intent as Plain)}`, { subject });
}

type Plain = Exclude<Intent, "make_commitment" | "link_commitment" | "unlink_commitment">;
type Dashed<Text extends string> = Text extends `${infer Head}_${infer Tail}`
	? `${Head}-${Dashed<Tail>}`
	: Text;

function dashed(intent: Plain): Dashed<Plain> {
	return intent.replaceAll("_", "-") as Dashed<Plain>;
}

function iconOf(entity: RecordKind | undefined): IconName {
	const icons: Partial<Record<RecordKind, IconName>> = {
		account: "accounts",
		contact: "accounts",
		teammate: "accounts",
		touch: "pen",
		commitment: "promises",
		move: "move",
		link: "promises",
		contract: "contract",
		step: "contract",
		reminder: "bell",
		snooze: "snooze",
	};
	return (entity && icons[entity]) ?? "pen";
}
