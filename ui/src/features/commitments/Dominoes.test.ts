import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { DominoNode, DominoesView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale } from "$lib/locale/locale.svelte";
import Dominoes from "./Dominoes.svelte";
import { dueOn } from "./sample";

function node(id: string, words: string, over: Partial<DominoNode> = {}): DominoNode {
	return {
		what: { kind: "commitment", id },
		words,
		account: { id: "a-1", name: "Kestrel Freight" },
		side: "ours",
		standing: "open",
		due: dueOn("2026-06-05"),
		...over,
	};
}

const view: DominoesView = {
	nodes: [
		node("c-1", "SSO"),
		node("c-2", "The floor plan", { side: "theirs", account: { id: "a-2", name: "Bolt" } }),
		node("p-1", "Open the depot", {
			what: { kind: "plan", id: "p-1" },
			side: null,
			standing: null,
		}),
	],
	edges: [
		{ from: 1, to: 0, lag_days: 2 },
		{ from: 0, to: 2, lag_days: 0 },
	],
	more: 0,
};

beforeEach(() => {
	HTMLElement.prototype.scrollBy = () => {};
	return ownTheWindow();
});

async function open(answer: DominoesView = view) {
	mockIPC((name) => (name === "dominoes" ? answer : null));
	render(Dominoes, { id: "c-1" });
	return screen.findAllByRole("link");
}

test("each says what it is, whose, by when, and what its lines lead to", async () => {
	const [own, duty, plan] = await open();
	expect(own?.getAttribute("aria-current")).toBe("true");
	expect(duty?.textContent).toContain("their duty");
	expect(duty?.textContent).toContain("Bolt");
	const described = (link?: HTMLElement) =>
		document.getElementById(link?.getAttribute("aria-describedby") ?? "")?.textContent;
	expect(described(own)).toBe("Waits for: The floor plan. Then: Open the depot.");
	expect(described(plan)).toBe("Waits for: SSO.");
	expect(duty?.getAttribute("href")).toBe("#/promises/c-2");
	expect(plan?.getAttribute("href"), "a plan opens what it hangs on").toBe("#/promises/c-1");
});

test("arrow keys walk along the lines, in the direction of the language, and one link takes the Tab", async () => {
	const [own, duty, plan] = await open();
	own?.focus();
	await userEvent.keyboard("{ArrowRight}");
	expect(document.activeElement).toBe(plan);
	expect([own, duty, plan].map((link) => link?.tabIndex)).toEqual([-1, -1, 0]);
	await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
	expect(document.activeElement).toBe(duty);
	void locale.use("fa");
	await waitFor(() => expect(locale.direction).toBe("rtl"));
	await userEvent.keyboard("{ArrowLeft}");
	expect(document.activeElement).toBe(own);
});

test("what stands alone is not drawn", async () => {
	mockIPC((name) => (name === "dominoes" ? { nodes: [view.nodes[0]], edges: [], more: 0 } : null));
	render(Dominoes, { id: "c-1" });
	await new Promise((done) => setTimeout(done, 20));
	expect(screen.queryByRole("link")).toBeNull();
});
