import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { lists } from "./lists";
import Two from "./List.test.svelte";

const focusedRow = () => document.activeElement?.textContent.trim();

afterEach(() => vi.restoreAllMocks());

test("J and K walk row by row, over the edge of one list into the next", async () => {
	render(Two, { first: ["a", "b"], second: ["c"] });
	const walk: (string | undefined)[] = [];
	for (const step of [1, 1, 1, 1, -1, -1] as const) {
		lists.move(step);
		await vi.waitFor(() => expect(focusedRow()).toBeTruthy());
		await Promise.resolve();
		walk.push(document.querySelector("output")?.textContent);
	}
	expect(walk).toEqual(["a", "b", "c", "c", "b", "a"]);
});

test("the focus goes with the selection, and a list is one stop for Tab", async () => {
	render(Two, { first: ["a", "b", "c"] });
	await userEvent.tab();
	expect(focusedRow()).toBe("a");
	await userEvent.keyboard("{ArrowDown}");
	expect(focusedRow()).toBe("b");
	await userEvent.keyboard("{End}");
	expect(focusedRow()).toBe("c");
	await userEvent.keyboard("{Home}");
	expect(focusedRow()).toBe("a");
	expect(screen.getAllByRole("row").map((row) => row.tabIndex)).toEqual([0, -1, -1]);
});

test("Enter opens and X picks the row one is on", async () => {
	const onopen = vi.fn();
	render(Two, { first: ["a", "b"], picked: new Set<string>(), onopen });
	await userEvent.tab();
	await userEvent.keyboard("{ArrowDown}{Enter}x{ArrowUp}x");
	expect(onopen).toHaveBeenCalledExactlyOnceWith("b");
	expect(screen.getByTestId("picked").textContent).toBe("b a");
	await userEvent.keyboard("x");
	expect(screen.getByTestId("picked").textContent).toBe("b");
});

test("of thousands of rows only those in view are drawn, and the next page is asked for near the end", async () => {
	vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(400);
	vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(600);
	const onmore = vi.fn();
	const rows = Array.from({ length: 3000 }, (_, index) => `row ${index}`);
	render(Two, { first: rows, onmore });
	await vi.waitFor(() => expect(screen.getAllByRole("row").length).toBeGreaterThan(5));
	expect(screen.getAllByRole("row").length).toBeLessThan(100);
	expect(screen.getByRole("grid", { name: "first" }).getAttribute("aria-rowcount")).toBe("-1");
	expect(onmore).not.toHaveBeenCalled();
});

test("a heading stands over the first row of its stretch, and the keys pass over it", async () => {
	const heading = (item: string) => (item === "b" ? "After a" : undefined);
	render(Two, { first: ["a", "b", "c"], heading });
	const words = () => [...document.querySelectorAll("[role=grid]")][0]?.textContent;
	expect(words()?.replace(/\s+/g, " ").trim()).toBe("a After a b c");
	expect(screen.getByRole("heading", { name: "After a" })).toBeTruthy();
	await userEvent.tab();
	await userEvent.keyboard("{ArrowDown}");
	expect(focusedRow()).toBe("b");
	expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("2");
	await userEvent.keyboard("{ArrowUp}{End}");
	expect(focusedRow()).toBe("c");
});

test("of a long list with headings only what is in view is drawn, headings among it", async () => {
	vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(400);
	vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(600);
	const rows = Array.from({ length: 3000 }, (_, index) => `row ${index}`);
	const heading = (row: string) => (row.endsWith("0") ? `from ${row}` : undefined);
	render(Two, { first: rows, heading });
	await screen.findByRole("heading", { name: "from row 0" });
	expect(screen.getAllByRole("row").length).toBeLessThan(100);
	expect(screen.getAllByRole("row")[1]?.textContent.trim()).toBe("row 0");
});

test("a short list that has more below asks for it at once", () => {
	const onmore = vi.fn();
	render(Two, { first: ["a", "b"], onmore });
	expect(onmore).toHaveBeenCalled();
});

test("J comes to the only row, and Enter opens the selected one before it has the focus", async () => {
	const onopen = vi.fn();
	render(Two, { first: ["a"], onopen });
	lists.move(1);
	await vi.waitFor(() => expect(focusedRow()).toBe("a"));
	(document.activeElement as HTMLElement).blur();
	lists.move(1);
	await vi.waitFor(() => expect(focusedRow()).toBe("a"));
	(document.activeElement as HTMLElement).blur();
	expect(lists.canOpen()).toBe(true);
	lists.open();
	expect(onopen).toHaveBeenCalledWith("a");
});
