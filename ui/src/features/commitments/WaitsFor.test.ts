import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { CommitmentView, Found } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { dueOn, sampleCommitment, sampleRow } from "./sample";
import WaitsFor from "./WaitsFor.svelte";

const keys = sampleRow({
	id: "c-2",
	words: "The keys of the depot",
	account: { id: "a-2", name: "Bolt" },
	side: "theirs",
	due: dueOn("2026-06-10"),
});
const waiting: CommitmentView = sampleCommitment(sampleRow(), {
	waits_for: [{ id: "l-1", commitment: keys, lag_days: 2 }],
});
const open: Found[] = [
	{ kind: "account", account: { id: "a-1", name: "Kestrel Freight" } },
	{ kind: "commitment", id: "c-1", words: "Itself", side: "ours", account: keys.account },
	{ kind: "commitment", id: "c-2", words: keys.words, side: "theirs", account: keys.account },
];

let asked: { name: string; input: unknown }[];
let refusal: unknown;

beforeEach(() => {
	asked = [];
	refusal = undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "find") return open;
		if (refusal) throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

async function choose() {
	await userEvent.click(screen.getByRole("button", { name: t.plain("links-add") }));
	await userEvent.type(await screen.findByRole("combobox"), "key");
	return screen.findAllByRole("option");
}

test("what it waits for is found among open promises and duties, itself left out", async () => {
	render(WaitsFor, { commitment: sampleCommitment() });
	const options = await choose();
	expect(options.map((option) => option.textContent)).toHaveLength(1);
	expect(options[0]?.textContent).toContain(keys.words);
	expect(options[0]?.textContent).toContain("Bolt");

	await userEvent.keyboard("{Enter}");
	await waitFor(() =>
		expect(sent("link_commitment")).toEqual({
			commitment: "c-1",
			waits_for: "c-2",
			lag_days: 0,
		}),
	);
});

test("a circle is refused with its path, in the direction of the language", async () => {
	refusal = { code: "circle", path: ["The safe", "SSO", "The safe"] };
	render(WaitsFor, { commitment: sampleCommitment() });
	await choose();
	await userEvent.keyboard("{Enter}");
	const said = () => screen.getByRole("alert").textContent.replaceAll(/[\u2068\u2069]/g, "");
	await waitFor(() => expect(said()).toContain("“The safe” → “SSO” → “The safe”"));
	void locale.use("fa");
	await waitFor(() => expect(said()).toContain("«The safe» ← «SSO» ← «The safe»"));
});

test("a row leads to the other commitment, its days are changed where they stand, and it can go", async () => {
	render(WaitsFor, { commitment: waiting });
	expect(screen.getByRole("link", { name: keys.words }).getAttribute("href")).toBe(
		"#/promises/c-2",
	);
	expect(screen.getByText("Bolt")).toBeTruthy();

	await userEvent.click(screen.getByRole("button", { name: /working days later/ }));
	const field = screen.getByRole("textbox", { name: t.plain("links-lag") });
	await userEvent.clear(field);
	await userEvent.type(field, "5{Enter}");
	await waitFor(() => expect(sent("change_link")).toEqual({ id: "l-1", lag_days: 5 }));

	await userEvent.click(
		screen.getByRole("button", { name: t.plain("links-remove", { words: keys.words }) }),
	);
	await waitFor(() => expect(sent("unlink_commitment")).toBe("l-1"));
});

test("the other end says what waits, and a closed promise that waits for nothing says nothing", () => {
	const awaited = sampleCommitment(sampleRow({ standing: "fulfilled" }), {
		awaited_by: [{ id: "l-1", commitment: keys, lag_days: 0 }],
	});
	render(WaitsFor, { commitment: awaited });
	expect(screen.getByRole("heading", { name: t.plain("links-awaited") })).toBeTruthy();
	expect(screen.getByText(t("links-after", { days: 0 }))).toBeTruthy();
	expect(screen.queryByRole("button")).toBeNull();
	expect(screen.queryByRole("heading", { name: t.plain("links-title") })).toBeNull();
});
