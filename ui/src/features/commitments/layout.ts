import type { DominoesView } from "$lib/api/wire";

/** Where one of the dominoes stands: how far along, and how far down its column. */
export interface Place {
	column: number;
	/** In rows; a half where a column has fewer than the longest. */
	row: number;
}

/**
 * Sets the dominoes in columns: what waits stands behind the last of what it waits for, what is waited for before the
 * first of what waits. Within a column each stands near those it is linked to.
 */
export function layout({ nodes, edges }: Pick<DominoesView, "nodes" | "edges">): Place[] {
	const depth = depths(nodes.length, edges);
	const first = Math.min(0, ...depth);
	const columns: number[][] = [];
	depth.forEach((at, node) => (columns[at - first] ??= []).push(node));
	const rows = new Array<number>(nodes.length).fill(0);
	const tallest = Math.max(...columns.map(({ length }) => length));
	// From the commitment outwards, so that each has its nearer end placed before it.
	const outwards = columns.map((_, column) => column);
	outwards.sort((one, other) => Math.abs(one + first) - Math.abs(other + first));
	for (const column of outwards) {
		const standing = columns[column] ?? [];
		const near = new Map(standing.map((node) => [node, middle(node)]));
		standing.sort((one, other) => (near.get(one) ?? 0) - (near.get(other) ?? 0) || one - other);
		const above = (tallest - standing.length) / 2;
		standing.forEach((node, place) => (rows[node] = above + place));
	}
	return depth.map((at, node) => ({ column: at - first, row: rows[node] ?? 0 }));

	/** The middle of the nearer ends of its lines. */
	function middle(node: number): number {
		const own = depth[node] ?? 0;
		const ends = edges
			.filter(({ from, to }) => from === node || to === node)
			.map(({ from, to }) => (from === node ? to : from))
			.filter((end) => Math.abs(depth[end] ?? 0) < Math.abs(own));
		const sum = ends.reduce((whole, end) => whole + (rows[end] ?? 0), 0);
		return ends.length === 0 ? 0 : sum / ends.length;
	}
}

/** By how many lines each stands behind the first node, on the longest way; less than none before it. */
function depths(count: number, edges: DominoesView["edges"]): number[] {
	const ahead = longest(count, edges);
	const behind = longest(
		count,
		edges.map(({ from, to }) => ({ from: to, to: from })),
	);
	return ahead.map((steps, node) => steps ?? -(behind[node] ?? 0));
}

/** The longest way from the first node to each; undefined where none leads. */
function longest(
	count: number,
	edges: readonly { from: number; to: number }[],
): (number | undefined)[] {
	const steps = new Array<number | undefined>(count).fill(undefined);
	steps[0] = 0;
	// No way has more lines than there are nodes; there are no circles.
	for (let pass = 0; pass < count; pass++) {
		let isSettled = true;
		for (const { from, to } of edges) {
			const at = steps[from];
			if (at === undefined || (steps[to] ?? -1) > at || to === 0) continue;
			steps[to] = at + 1;
			isSettled = false;
		}
		if (isSettled) break;
	}
	return steps;
}

export type Way = "on" | "back" | "up" | "down";

/** The domino that a key leads to: along a line to the nearest, or to the next in the same column. */
export function follow(
	{ edges }: Pick<DominoesView, "edges">,
	places: readonly Place[],
	at: number,
	way: Way,
): number | undefined {
	const here = places[at];
	if (!here) return undefined;
	const row = (node: number) => places[node]?.row ?? 0;
	if (way === "on" || way === "back") {
		const ends =
			way === "on"
				? edges.filter(({ from }) => from === at).map(({ to }) => to)
				: edges.filter(({ to }) => to === at).map(({ from }) => from);
		ends.sort((one, other) => Math.abs(row(one) - here.row) - Math.abs(row(other) - here.row));
		return ends[0];
	}
	const isBeyond = (place: Place) => (way === "down" ? place.row > here.row : place.row < here.row);
	const beside = places
		.map((place, node) => ({ place, node }))
		.filter(({ place }) => place.column === here.column && isBeyond(place));
	beside.sort(
		(one, other) => Math.abs(one.place.row - here.row) - Math.abs(other.place.row - here.row),
	);
	return beside[0]?.node;
}
