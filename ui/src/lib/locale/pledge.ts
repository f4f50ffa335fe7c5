import { t } from "./locale.svelte";

/** The pledges a menu offers; any other that somebody has stays as it is. */
const offered = ["same_day", "1h", "2h", "4h", "8h", "1d", "2d", "3d", "5d"] as const;

/** "same working day", "4 working hours", "1 working day" of a pledge as the ledger writes it. */
export function pledgeText(pledge: string): string {
	const [, count = "", unit = ""] = /^(\d+)([hd])$/.exec(pledge) ?? [];
	if (unit === "h") return t.plain("pledge-hours", { count: Number(count) });
	if (unit === "d") return t.plain("pledge-days", { count: Number(count) });
	return t.plain("pledge-same-day");
}

/** The pledges to choose from, `own` among them. */
export function pledgeChoices(own: string | null): { value: string; label: string }[] {
	const all = own === null || offered.some((one) => one === own) ? offered : [...offered, own];
	return all.map((value) => ({ value, label: pledgeText(value) }));
}
