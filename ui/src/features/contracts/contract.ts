import type {
	ContractAct,
	ContractChange,
	ContractId,
	ContractView,
	NoticeUnit,
	TermView,
} from "$lib/api/wire";
import { shortDay, wholeDay } from "$lib/locale/dates";
import type { Day } from "$lib/locale/day";
import { t } from "$lib/locale/locale.svelte";
import type { MessageId } from "$lib/locale/locale.svelte";
import { money, number } from "$lib/locale/numbers";
import { today } from "$lib/locale/today.svelte";
import { vocabulary } from "$lib/locale/vocabulary";
import { save } from "$lib/parts/saved";

/** Saves one field of a contract; `label` is the field's name in words. */
export function changeContract(
	id: ContractId,
	change: ContractChange,
	label: string,
): Promise<null> {
	return save("change_contract", { id, change }, t.plain("saved-field", { field: label }));
}

/** Writes down what happened to a contract today. */
export function actOnContract({ id, title }: ContractView, act: ContractAct): Promise<null> {
	return save("act_on_contract", { id, act, on: null }, t.plain(`contract-did-${act}`, { title }));
}

/** "until 12 July 2026, renews itself for 12 months". */
export function termText(term: TermView): string {
	if (term.kind !== "fixed") return t.plain(`contract-term-${term.kind}`);
	const end = shortDay(term.end);
	return term.renews_months === null
		? t.plain("contract-term-ends", { end })
		: t.plain("contract-term-renews", { end, months: term.renews_months });
}

/** The units of a notice period, declined for how many there are. */
export function noticeUnits(count: number): { value: NoticeUnit; label: string }[] {
	return vocabulary.notice_unit.map((unit) => ({
		value: unit,
		label: t.plain("contract-notice-of", { unit, count }),
	}));
}

/** What it brings in one billing period: "€36,000 a year". */
export function valueText({ value, billing }: ContractView): string {
	return value === null
		? ""
		: t.plain("contract-value-text", { amount: money(value.minor, value.currency), billing });
}

/** Until when each side may say that it goes no further, in one sentence; empty where nobody can. */
export function noticeSentence(contract: ContractView): string {
	const { client_notice_by: theirs, our_notice_by: ours } = contract;
	if (theirs !== null && ours !== null && theirs !== ours) {
		return t.plain("notice-each", {
			theirs: wholeDay(theirs),
			theirsPassed: passed(theirs),
			ours: wholeDay(ours),
			oursPassed: passed(ours),
		});
	}
	if (theirs !== null && ours !== null) {
		return t.plain("notice-either", { day: wholeDay(theirs), passed: passed(theirs) });
	}
	if (theirs !== null) {
		return t.plain("notice-theirs", { day: wholeDay(theirs), passed: passed(theirs) });
	}
	return ours === null ? "" : t.plain("notice-ours", { day: wholeDay(ours), passed: passed(ours) });
}

function passed(day: Day): "yes" | "no" {
	return day < today.day ? "yes" : "no";
}

/** "60 days before" of a step of the runway. */
export function stepLead(step: number): string {
	return step === 0
		? t.plain("step-yearly")
		: t.plain("step-lead", { days: step, shown: number(step) });
}

/** What a step is for: "The value case in their words". */
export function stepPlay(step: number): string {
	return t.plain(`step-play-${step}` as MessageId as "step-play-0");
}

/** The contracts in the rows they share, each row and each contract in the order given. */
export function byLane(contracts: readonly ContractView[]): ContractView[][] {
	const lanes = new Map<string, ContractView[]>();
	for (const contract of contracts) {
		const lane = lanes.get(contract.lane);
		if (lane) lane.push(contract);
		else lanes.set(contract.lane, [contract]);
	}
	return [...lanes.values()];
}
