import type { AccountChange, AccountId, AccountSentence, RenewalView } from "$lib/api/wire";
import { shortDay, wholeDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { word } from "$lib/locale/vocabulary";
import type { MarkKind } from "$lib/parts/marks";
import type { PhrasePart } from "$lib/parts/phrase";
import { save } from "$lib/parts/saved";

/** The client whose page, or a page below it, this path leads to. */
export function accountAt(path: string): AccountId | undefined {
	return /^\/accounts\/([^/]+)/.exec(path)?.[1];
}

/** Saves one field of an account; `label` is the field's name in words. */
export function changeAccount(id: AccountId, change: AccountChange, label: string): Promise<null> {
	return save("change_account", { id, change }, t.plain("saved-field", { field: label }));
}

/** The mark of the worst thing that deserves attention there. */
export function severityMark(severity: number | null): MarkKind | undefined {
	if (severity === null) return undefined;
	return severity >= 3 ? "late" : severity === 2 ? "soon" : "note";
}

/** The state of an account in plain sentences, worst last word first to the eye, each part leading to its facts. */
export function accountSentence(
	id: AccountId,
	sentence: AccountSentence,
): { text: string; parts: Record<string, PhrasePart> } {
	const owed = `/accounts/${id}/commitments`;
	const { renewal, overdue, due_soon: soon, duties_late: late, unanswered } = sentence;
	const said = [
		renewal && sayRenewal(renewal),
		unanswered > 0 && t("account-says-unanswered", { count: unanswered }),
		overdue > 0 && t("account-says-overdue", { count: overdue }),
		soon > 0 && t("account-says-soon", { count: soon }),
		late > 0 && t("account-says-duties", { count: late }),
		overdue + soon + late + unanswered === 0 &&
			t("account-says-owed", { we: sentence.we_owe, they: sentence.they_owe }),
	];
	const isPressing = renewal?.call === "at_risk" || renewal?.call === "lost";
	return {
		text: said.filter(Boolean).join(" "),
		parts: {
			renewal: { to: `/accounts/${id}/contract` },
			call: { ...(isPressing && { tone: "amber", isStrong: true }) },
			unanswered: { to: `/accounts/${id}/story`, tone: "red", isStrong: true },
			overdue: { to: owed, tone: "red", isStrong: true },
			soon: { to: owed },
			duties: { to: owed },
			owed: { to: owed },
		},
	};
}

function sayRenewal({ days, renews, call }: RenewalView): string {
	const verdict = call === null ? "" : word("call", call);
	return t("account-says-renewal", {
		days,
		renews: renews ? "yes" : "no",
		verdict,
		call: call ?? "none",
	});
}

/** "13 July, renews itself; they may give notice until 13 June". */
export function renewalText({ end, renews, notice_by: by }: RenewalView): string {
	const ends = t.plain("renewal-ends", { end: wholeDay(end), renews: renews ? "yes" : "no" });
	return by === null ? ends : t.plain("renewal-ends-notice", { ends, by: shortDay(by) });
}
