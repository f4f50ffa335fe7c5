import type { InsteadView } from "$lib/api/wire";

/** What can be sold instead of what is missing, in the order in which it is offered. */
export const insteadKinds = [
	"honesty",
	"vision",
	"leadership",
	"people",
] as const satisfies readonly (keyof InsteadView)[];
