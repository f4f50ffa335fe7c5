import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { MoveCommitment, RippleQuery, RippleView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import MoveDate from "./MoveDate.svelte";
import { sampleRow } from "./sample";

const ripple: RippleView = {
	accounts: [
		{
			account: { id: "a-2", name: "Bolt" },
			tell: ["Mara", "Joost"],
			moved: [
				{
					what: { kind: "commitment", id: "c-2" },
					words: "The keys",
					side: "ours",
					from: "2026-06-12",
					to: "2026-06-19",
					days: 5,
				},
			],
		},
		{
			account: { id: "a-1", name: "Kestrel Freight" },
			tell: [],
			moved: [
				{
					what: { kind: "plan", id: "p-1" },
					words: "Open the depot",
					side: null,
					from: "2026-06-18",
					to: "2026-06-19",
					days: 1,
				},
			],
		},
	],
	promises: 1,
	duties: 0,
	plans: 1,
	more: 0,
};
const nothing: RippleView = { accounts: [], promises: 0, duties: 0, plans: 0, more: 0 };

let asked: RippleQuery[];
let moved: MoveCommitment[];
let answer: (query: RippleQuery) => RippleView | Promise<RippleView>;

beforeEach(() => {
	asked = [];
	moved = [];
	answer = () => ripple;
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		if (name === "move_commitment") moved.push(input as MoveCommitment);
		if (name !== "ripple_of") return null;
		asked.push(input as RippleQuery);
		return answer(input as RippleQuery);
	});
	return ownTheWindow();
});

async function type(date: string) {
	render(MoveDate, { row: sampleRow(), onclose: () => {} });
	await userEvent.type(screen.getByLabelText(t.plain("move-to")), date);
}

test("what moves too is shown while the date is typed, client by client, with whom to tell", async () => {
	await type("18 June");
	const bolt = await screen.findByRole("region", { name: "Bolt" });
	const said = (element: HTMLElement) => element.textContent.replaceAll(/[\u2068\u2069]/g, "");
	expect(said(bolt)).toContain("To be told: Mara, Joost");
	expect(said(bolt)).toContain("5 working days later");
	const kestrel = screen.getByRole("region", { name: "Kestrel Freight" });
	expect(said(kestrel)).toContain(t.plain("ripple-tell-client"));
	expect(moved, "nothing is moved by looking").toEqual([]);
	expect(asked.at(-1)?.to.last).toBe("2026-06-18");
});

test("all of it moves in the same save, but for what somebody takes out", async () => {
	await type("18 June");
	const bolt = await screen.findByRole("region", { name: "Bolt" });
	await userEvent.click(within(bolt).getByRole("checkbox"));
	await userEvent.click(screen.getByRole("button", { name: /one more/ }));
	await waitFor(() => expect(moved).toHaveLength(1));
	expect(moved[0]?.stays).toEqual([{ kind: "commitment", id: "c-2" }]);
});

test("what is not listed moves too, and the form says how many", async () => {
	answer = () => ({ ...ripple, promises: 200, more: 199 });
	await type("18 June");
	expect(await screen.findByText(/and .*199.* more, which move too/)).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: /201.* more/ }));
	await waitFor(() => expect(moved[0]?.stays).toEqual([]));
});

test("whoever is faster than the ripple sees it first, and saves with the next press", async () => {
	let show: (view: RippleView) => void = () => {};
	answer = () => new Promise((shown) => (show = shown));
	await type("18 June");
	await userEvent.keyboard("{Enter}");
	await waitFor(() => expect(asked.length).toBeGreaterThan(0));
	show(ripple);
	await screen.findByRole("region", { name: "Bolt" });
	expect(moved).toEqual([]);
	await userEvent.keyboard("{Enter}");
	await waitFor(() => expect(moved[0]?.stays).toEqual([]));
});

test("where nothing moves too, one press saves", async () => {
	answer = () => nothing;
	await type("18 June{Enter}");
	await waitFor(() => expect(moved[0]?.stays).toEqual([]));
});

test("a date is asked about once the typing rests, and an older answer does not take its place", async () => {
	const answers = new Map<string, (view: RippleView) => void>();
	answer = ({ to }) => new Promise((shown) => answers.set(to.last, shown));
	await type("18 June");
	await waitFor(() => expect(answers.has("2026-06-18")).toBe(true));
	const field = screen.getByLabelText(t.plain("move-to"));
	await userEvent.clear(field);
	await userEvent.type(field, "6 June");
	await waitFor(() => expect(answers.has("2026-06-06")).toBe(true));
	answers.get("2026-06-06")?.(nothing);
	answers.get("2026-06-18")?.(ripple);
	expect(await screen.findByText(t.plain("ripple-none"))).toBeTruthy();
	await vi.waitFor(() => expect(screen.queryByRole("region")).toBeNull());
});
