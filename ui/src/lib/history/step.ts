import type { UndoStep, ValueView } from "$lib/api/wire";
import { clockTime, dayOf, shortDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import type { MessageId } from "$lib/locale/locale.svelte";
import { money, number } from "$lib/locale/numbers";
import { recurrenceText } from "$lib/locale/recurrence";
import { recordedWord } from "$lib/locale/vocabulary";

/** The fields whose names a sentence about a change can carry; without the "_id" and "_on" of the ledger's columns. */
const named: ReadonlySet<string> = new Set([
	"about",
	"acceptance_test",
	"aliases",
	"acknowledged",
	"acknowledger",
	"answers",
	"approver",
	"asserts",
	"at",
	"billing",
	"call",
	"capabilities",
	"capability",
	"cause",
	"channel",
	"checked",
	"chosen_over",
	"chosen_why",
	"claim_stale_days",
	"consents",
	"consequence_days",
	"consequence_text",
	"contact",
	"contacts",
	"contract",
	"cost",
	"currency",
	"day",
	"day_starts_at",
	"days_of_delay",
	"deflected",
	"direction",
	"doer",
	"doing",
	"dont_cares",
	"due",
	"duty_unacknowledged_days",
	"email",
	"ends",
	"estimate_days",
	"felt",
	"given_by",
	"given_channel",
	"given_ends",
	"given_person",
	"given_words",
	"freely_given",
	"honesty",
	"hours_a_month",
	"influence",
	"intention",
	"is_confidential",
	"internal_target",
	"kind",
	"knew",
	"lag_days",
	"language",
	"leadership",
	"left",
	"limits",
	"lost",
	"low_odds_reason",
	"made",
	"maker",
	"manner",
	"minutes",
	"name",
	"new_due",
	"notes",
	"notice",
	"our_notice",
	"owner",
	"passage",
	"people",
	"personal_win",
	"phone",
	"place",
	"planned",
	"pledge",
	"price_rule",
	"promise_due_days",
	"recurrence",
	"renewal",
	"result",
	"results_focused",
	"quiet_hours",
	"role",
	"route",
	"seats",
	"segment",
	"sentence",
	"signing_planned",
	"silence_ideal",
	"silence_max",
	"since",
	"source",
	"stage",
	"start",
	"starts",
	"state",
	"status",
	"stay_reason",
	"teammate",
	"term",
	"text",
	"tier",
	"title",
	"value",
	"vision",
	"ways",
	"website",
	"week",
	"why",
	"words",
	"work_done",
	"zone",
]);

/** Columns that are one fact to a person. */
const together: Readonly<Record<string, string>> = {
	end_on: "term",
	renews_months: "renewal",
	notice_count: "notice",
	notice_unit: "notice",
	our_notice_count: "our_notice",
	our_notice_unit: "our_notice",
	value_minor: "value",
	starts_at: "starts",
	ends_at: "ends",
	pledge_call: "pledge",
	pledge_email: "pledge",
	pledge_meeting: "pledge",
	pledge_chat: "pledge",
	pledge_visit: "pledge",
	pledge_training: "pledge",
};

/** What a field is called, in the middle of a sentence; undefined for one that has no name of its own. */
export function fieldName(field: string): string | undefined {
	const bare = together[field] ?? field.replace(/_(id|on)$/, "");
	if (!named.has(bare)) return undefined;
	return t.plain(`field-${bare.replaceAll("_", "-")}` as MessageId as "date-today");
}

/** A value before or after, as a person says it; empty for nothing. */
export function valueText(value: ValueView): string {
	switch (value.kind) {
		case "empty":
			return "";
		case "text":
			return value.value;
		case "word":
			return recordedWord(value.value);
		case "day":
			return shortDay(value.value);
		case "at":
			return `${shortDay(dayOf(value.value))}, ${clockTime(value.value)}`;
		case "number":
			return number(value.value, 3);
		case "flag":
			return t.plain(value.value ? "flag-yes" : "flag-no");
		case "money":
			return money(value.value.minor, value.value.currency);
		case "step": {
			const { days, outcome } = value.value;
			return t.plain("step-recorded", { days, shown: number(days), outcome });
		}
		case "recurrence":
			return recurrenceText(value.value);
	}
}

/** The bare word of a closed list: "delivered". */
export function wordIn(value: ValueView): string {
	return value.kind === "word" ? value.value.replace(/^.*\./, "") : "";
}

/** The state an act led to; what was delivered, or confirmed by silence, and is open again was rejected. */
export function stateAfter(before: ValueView, after: ValueView): string {
	const state = wordIn(after);
	const wasDelivered = ["delivered", "confirmed"].includes(wordIn(before));
	return wasDelivered && state !== "confirmed" ? "rejected" : state;
}

/** What one save did: "Acme: date 15 Jun → 28 Jun", "Client Acme added". */
export function stepText(step: UndoStep): string {
	const account = step.account ?? step.subject ?? "";
	const subject = step.subject ?? step.account ?? "";
	const field = step.field === null ? undefined : fieldName(step.field);
	if (field === undefined) {
		const id = `intent-${step.intent.replaceAll("_", "-")}` as MessageId;
		const other = valueText(step.new) || valueText(step.old);
		return t.plain(id as "intent-link-commitment", { account, subject, other });
	}
	if (step.field === "state") {
		return t.plain("step-acted", { account, subject, state: stateAfter(step.old, step.new) });
	}
	const of = step.account ?? step.subject ?? t.plain("step-company");
	const [before, after] = [valueText(step.old), valueText(step.new)];
	if (after === "") return t.plain("step-cleared", { of, field, old: before });
	if (before === "") return t.plain("step-set", { of, field, new: after });
	return t.plain("step-changed", { of, field, old: before, new: after });
}
