import { save } from "$lib/parts/saved";
import type {
	CommitmentId,
	Instant,
	KnownToToldView,
	OneSlip,
	Rule,
	SlipChange,
} from "$lib/api/wire";
import { clockTime, dayOf, longDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { number } from "$lib/locale/numbers";
import { today } from "$lib/locale/today.svelte";
import { word } from "$lib/locale/vocabulary";

/** Saves one field of the slip that stands; `label` is the field's name in words. */
export function changeSlip(id: CommitmentId, change: SlipChange, label: string): Promise<null> {
	return save("change_slip", { id, change }, t.plain("saved-field", { field: label }));
}

/** Is what this rule says settled by telling the client? */
export function tells(rule: Rule | undefined): boolean {
	return rule === "slip.untold" || rule === "seller.debt";
}

/** "today, 14:05", "Tuesday 2 June". */
function moment(at: Instant): string {
	const day = dayOf(at);
	return day === today.day ? clockTime(at) : longDay(day);
}

/** Since when a promise is off plan, and whether the client knows, as a sentence. */
export function slipSays(slip: OneSlip, account: string): string {
	const since = moment(slip.known_at);
	switch (slip.state) {
		case "open":
			return t.plain("slip-says-open", { since, account });
		case "told": {
			const channel = slip.told?.channel;
			const at = slip.told ? moment(slip.told.at) : "";
			return t.plain("slip-says-told", {
				since,
				account,
				who: slip.told?.by ?? "",
				at: channel ? `${at}, ${word("channel", channel)}` : at,
			});
		}
		case "learned_elsewhere":
			return t.plain("slip-says-learned", { since, account });
		case "false_alarm":
			return t.plain("slip-says-alarm", { since });
	}
}

/** By when the client should hear of it, or should have. */
export function hearBy(slip: OneSlip): string {
	const day = dayOf(slip.late_at);
	const late = `${day === today.day ? "" : `${longDay(day)}, `}${clockTime(slip.late_at)}`;
	return t.plain(slip.is_late ? "slip-heard-late" : "slip-hear-by", { late });
}

/** How long clients wait for a word, as a sentence. */
export function knownToTold({ minutes, of, day_minutes: day }: KnownToToldView): string {
	if (minutes === null) return t.plain("known-to-told-none");
	return t.plain("known-to-told", { of, time: workingTime(minutes, day) });
}

function workingTime(minutes: number, day: number): string {
	if (minutes < 60) return t.plain("working-minutes", { count: minutes });
	const isDays = minutes >= day;
	const count = Math.round((minutes / (isDays ? day : 60)) * 10) / 10;
	const said = { count, shown: number(count, 1) };
	return t.plain(isDays ? "working-days" : "working-hours", said);
}
