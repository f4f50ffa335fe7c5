import type { ClaimChange, ClaimId, ClaimView } from "$lib/api/wire";
import { wholeDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { word } from "$lib/locale/vocabulary";
import type { MarkKind } from "$lib/parts/marks";
import { save } from "$lib/parts/saved";

/** Where a claim is shown in full. */
export function claimPath(id: ClaimId): string {
	return `/company/claims/${id}`;
}

/** The mark in the margin: broken, wanting somebody, unchecked for long. */
export function claimMark({ rule, wants_approver }: ClaimView): MarkKind | undefined {
	if (rule === "claim.broken") return "late";
	if (wants_approver) return "soon";
	return rule === "claim.stale" ? "note" : undefined;
}

/** What is wrong with it, in a sentence; empty for one that stands. */
export function claimTrouble(claim: ClaimView): string {
	if (claim.rule === "claim.broken" && claim.status) {
		return t("claim-broken", { status: word("capability_status", claim.status) });
	}
	if (claim.wants_approver) return t("claim-wants");
	return claim.rule === "claim.stale" ? t("claim-stale", { day: wholeDay(claim.checked_on) }) : "";
}

/** Saves one field; `label` is the field's name in words. */
export function changeClaim(id: ClaimId, change: ClaimChange, label: string): Promise<null> {
	return save("change_claim", { id, change }, t.plain("saved-field", { field: label }));
}

/** Writes down that somebody looked today, and that it is true. */
export function checkClaim(id: ClaimId): Promise<null> {
	return save("check_claim", id, t.plain("claim-checked-said"));
}
