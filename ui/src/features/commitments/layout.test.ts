import { expect, test } from "vitest";
import type { DominoEdge, DominoNode, DominoesView } from "$lib/api/wire";
import { follow, layout } from "./layout";

function network(count: number, ...edges: [number, number][]): DominoesView {
	const node = (at: number): DominoNode => ({
		what: { kind: "commitment", id: `c-${at}` },
		words: `c-${at}`,
		account: { id: "a-1", name: "Acme" },
		side: "ours",
		standing: "open",
		due: null,
	});
	const edge = ([from, to]: [number, number]): DominoEdge => ({ from, to, lag_days: 0 });
	return {
		nodes: Array.from({ length: count }, (_, at) => node(at)),
		edges: edges.map(edge),
		more: 0,
	};
}

function columns(view: DominoesView): number[] {
	return layout(view).map(({ column }) => column);
}

test("what is waited for stands before it, and what waits behind the last of what it waits for", () => {
	// 1 → 0 → 2 → 3, and 0 → 3.
	expect(columns(network(4, [1, 0], [0, 2], [2, 3], [0, 3]))).toEqual([1, 0, 2, 3]);
	// 2 → 1 → 0, and 2 → 0.
	expect(columns(network(3, [2, 1], [1, 0], [2, 0]))).toEqual([2, 1, 0]);
});

test("a column with fewer stands in the middle, and nothing stands on anything else", () => {
	const places = layout(network(5, [1, 0], [0, 2], [0, 3], [0, 4]));
	expect(places.map(({ row }) => row)).toEqual([1, 1, 0, 1, 2]);
	const many = layout(
		network(
			50,
			...Array.from({ length: 49 }, (_, at): [number, number] => [Math.floor(at / 3), at + 1]),
		),
	);
	expect(new Set(many.map(({ column, row }) => `${column} ${row}`)).size).toBe(50);
});

test("lines do not cross where the order of a column can help it", () => {
	// 0 → 1, 0 → 2; 2 → 3, 1 → 4.
	const places = layout(network(5, [0, 1], [0, 2], [2, 3], [1, 4]));
	const row = (at: number) => places[at]?.row ?? 0;
	expect(Math.sign(row(1) - row(2))).toBe(Math.sign(row(4) - row(3)));
});

test("keys follow the lines, to the nearest, and go up and down within a column", () => {
	const view = network(5, [1, 0], [0, 2], [0, 3], [0, 4]);
	const places = layout(view);
	const from = (at: number, way: "on" | "back" | "up" | "down") => follow(view, places, at, way);
	expect(from(0, "on")).toBe(3);
	expect(from(0, "back")).toBe(1);
	expect(from(1, "back")).toBeUndefined();
	expect(from(3, "back")).toBe(0);
	expect(from(3, "up")).toBe(2);
	expect(from(3, "down")).toBe(4);
	expect(from(4, "down")).toBeUndefined();
	expect(from(0, "up")).toBeUndefined();
});
