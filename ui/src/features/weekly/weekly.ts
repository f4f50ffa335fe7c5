import type { WeeklyRow } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { list } from "$lib/locale/numbers";
import { word } from "$lib/locale/vocabulary";
import type { PhrasePart } from "$lib/parts/phrase";
import type { Done } from "./walk.svelte";

/** Why an account comes in the review: its outlook, and for how long nobody spoke with it. */
export function weeklySentence(row: WeeklyRow): {
	text: string;
	parts: Record<string, PhrasePart>;
} {
	const { account, name, tier, outlook, silent_days: silent } = row;
	const why = [
		word("tier", tier),
		outlook !== null && t("weekly-outlook", { outlook: word("outlook", outlook) }),
		silent !== null && t("weekly-silent", { days: silent }),
		row.is_past_max ? t("weekly-past-max") : row.is_past_ideal && t("weekly-past-ideal"),
	].filter(Boolean);
	const isPressing = outlook === "likely_lost" || outlook === "at_risk";
	return {
		text: t("weekly-says", { account: name, why: why.join(t.plain("answering-joint")) }),
		parts: {
			account: { to: `/accounts/${account}`, isStrong: true },
			outlook: { to: `/accounts/${account}/contract`, ...(isPressing && { tone: "amber" }) },
			silent: { to: `/accounts/${account}/story`, ...(row.is_past_max && { tone: "red" }) },
		},
	};
}

/** "Written down meanwhile: 3 touches, 1 reminder and 2 promises." */
export function doneText({ touches, reminders, promises }: Done): string {
	const said = [
		touches > 0 && t.plain("weekly-did-touches", { count: touches }),
		reminders > 0 && t.plain("weekly-did-reminders", { count: reminders }),
		promises > 0 && t.plain("weekly-did-promises", { count: promises }),
	].filter((one) => one !== false);
	return said.length === 0 ? t("weekly-did-nothing") : t("weekly-did", { what: list(said) });
}
