import type { BoundaryView } from "$lib/api/wire";

/** A boundary, for tests. */
export function sampleBoundary(over: Partial<BoundaryView> = {}): BoundaryView {
	return {
		id: "b-1",
		sentence: "We host; we do not install.",
		segment: "Clinics",
		capabilities: [{ id: "cap-1", name: "SSO", status: "backlog" }],
		words: "on-premise",
		...over,
	};
}
