import type { CapabilityRow, CapabilityView, ClaimView } from "$lib/api/wire";

/** A capability as a list shows it, for tests. */
export function sampleCapability(over: Partial<CapabilityRow> = {}): CapabilityRow {
	return {
		id: "cap-1",
		name: "SSO",
		aliases: "single sign-on, SAML",
		status: "backlog",
		fell_from: null,
		promises: 0,
		claims: 0,
		...over,
	};
}

/** The same whole. */
export function sampleCapabilityView(
	row: CapabilityRow = sampleCapability(),
	over: Partial<CapabilityView> = {},
): CapabilityView {
	return {
		row,
		limits: null,
		owner: "t-1",
		instead: { honesty: null, vision: null, leadership: null, people: null },
		promises: [],
		more_promises: 0,
		claims: [],
		...over,
	};
}

/** A claim. */
export function sampleClaim(over: Partial<ClaimView> = {}): ClaimView {
	return {
		id: "cl-1",
		text: "SSO for every plan",
		place: "site",
		passage: null,
		asserts: "capability",
		capability: null,
		capability_name: null,
		status: null,
		seen: null,
		checked_on: "2026-05-04",
		approver: null,
		approver_name: null,
		wants_approver: false,
		rule: null,
		...over,
	};
}
