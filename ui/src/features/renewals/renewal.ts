import type {
	EvidenceView,
	LaneContract,
	LaneView,
	MarkView,
	Outlook,
	SaidLine,
	Sign,
	TotalView,
} from "$lib/api/wire";
import { wholeDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import type { MessageId } from "$lib/locale/locale.svelte";
import { list, money, number } from "$lib/locale/numbers";
import { word } from "$lib/locale/vocabulary";
import type { MarkKind } from "$lib/parts/marks";
import { stepLead, stepPlay } from "../contracts/contract";

/** What the mark beside an outlook shows. */
export function markOf(outlook: Outlook): MarkKind {
	const marks: Record<Outlook, MarkKind> = {
		good: "confirmed",
		at_risk: "soon",
		likely_lost: "late",
		not_enough: "note",
	};
	return marks[outlook];
}

/** The colour of an outlook. */
export function toneOf(outlook: Outlook): "green" | "amber" | "red" | "grey" {
	const tones = {
		good: "green",
		at_risk: "amber",
		likely_lost: "red",
		not_enough: "grey",
	} as const;
	return tones[outlook];
}

/** What one line of evidence says: "A champion or decider left". */
export function lineText({ line, sign }: Pick<EvidenceView, "line" | "sign">): string {
	const id = `evidence-${line.replaceAll("_", "-")}` as MessageId;
	return t.plain(id as "evidence-people", { sign: sign === "zero" ? "nothing" : sign });
}

/** The sign of a line, as it stands before it. */
export function signText(sign: Sign): string {
	return { minus: "−", zero: number(0), plus: "+", unknown: t.plain("evidence-mark-unknown") }[
		sign
	];
}

/** The lines that speak against a renewal, or for it; empty where none do. */
export function linesText(lines: readonly SaidLine[], sign: "minus" | "plus"): string {
	const of = lines.filter((line) => line.sign === sign).map(lineText);
	if (of.length === 0) return "";
	const said = of.join("; ");
	return sign === "minus"
		? t.plain("renewal-against", { lines: said })
		: t.plain("renewal-for", { lines: said });
}

/** "Hosting ends on 30 September, at risk. Against it: …" of one contract. */
export function contractSentence(contract: LaneContract): string {
	const { title, end, renews, outlook, call, lines } = contract;
	const how = end === null ? "open" : renews ? "renews" : "ends";
	return [
		t.plain("renewal-contract", {
			title,
			how,
			day: end === null ? "" : wholeDay(end),
			outlook: word("outlook", outlook),
			call: call ?? "none",
			view: call === null ? "" : word("call", call),
		}),
		linesText(lines, "minus"),
		linesText(lines, "plus"),
	]
		.filter(Boolean)
		.join(" ");
}

/** A lane as one sentence for each of its contracts, the client first. */
export function laneSentence(lane: LaneView): string {
	return `${lane.account.name}: ${lane.contracts.map(contractSentence).join(" ")}`;
}

/** What stands on a lane: "15 June: The paperwork, 30 days before". */
export function markText(lane: LaneView, mark: MarkView): string {
	const day = wholeDay(mark.on);
	const contract = lane.contracts.find(({ id }) => id === mark.contract);
	const about = lane.contracts.length > 1 && contract ? contract.title : lane.account.name;
	const { what } = mark;
	if (what.kind === "step") {
		const state = what.outcome ?? (what.open ? "open" : "ahead");
		return t.plain("renewal-mark-step", {
			about,
			day,
			play: stepPlay(what.step),
			lead: stepLead(what.step),
			state,
		});
	}
	if (what.kind === "notice") return t.plain("renewal-mark-notice", { about, day });
	return t.plain("renewal-mark-end", { about, day, renews: contract?.renews ? "yes" : "no" });
}

/** Money in the home currency, with what has no rate beside it: "€84,000, and ₹500,000 without a rate". */
export function totalText(total: TotalView | null): string {
	if (total === null) return "";
	const home = money(total.home.minor, total.home.currency);
	if (total.without_rate.length === 0) return home;
	if (total.home.minor === 0) return unratedText(total);
	const beside = list(total.without_rate.map(({ minor, currency }) => money(minor, currency)));
	return t.plain("total-beside", { home, beside });
}

/** What has no rate, by itself: "$500, without a rate". */
export function unratedText({ without_rate }: TotalView): string {
	const beside = list(without_rate.map(({ minor, currency }) => money(minor, currency)));
	return t.plain("total-unrated", { beside });
}

/** "92.4 %" of parts of a thousand. */
export function share(perMille: number | null): string {
	return perMille === null ? "–" : t.plain("number-percent", { number: number(perMille / 10, 1) });
}
