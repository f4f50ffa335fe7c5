import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { AccountRow, AccountsQuery } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { lists } from "$lib/list/lists";
import { t } from "$lib/locale/locale.svelte";
import Accounts from "./Accounts.svelte";

let asked: { name: string; input: unknown }[];
let refusal: unknown;

function row(number: number): AccountRow {
	return {
		id: `a-${number}`,
		name: `Account ${number}`,
		stage: "active",
		tier: "standard",
		segment: null,
		owner: null,
		we_owe: number,
		they_owe: 0,
		next_due: null,
		last_touch: null,
		severity: number === 1 ? 3 : null,
	};
}

beforeEach(() => {
	asked = [];
	refusal = undefined;
	window.location.hash = "#/accounts";
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "account_counts") {
			return { current: 296, needs_attention: 5, prospects: 75, past: 12 };
		}
		if (name === "accounts") {
			const { after } = input as AccountsQuery;
			return after === null
				? { rows: [row(1), row(2)], next: "a-2" }
				: { rows: [row(3)], next: null };
		}
		if (name === "account") throw { code: "not_found", what: "account" };
		if (refusal && name === "add_account") throw refusal;
		if (name === "add_account") return "a-9";
		if (name.includes("draft")) return null;
		return { rows: [], next: null };
	});
	return ownTheWindow();
});

function queries(): AccountsQuery[] {
	return asked.filter(({ name }) => name === "accounts").map(({ input }) => input as AccountsQuery);
}

test("the list is read on by the key its page before gave", async () => {
	render(Accounts);
	expect(await screen.findByRole("row", { name: /Account 3/ })).toBeTruthy();
	expect(queries().map(({ after }) => after)).toEqual([null, "a-2"]);
});

test("J and K walk, X picks, Enter opens", async () => {
	render(Accounts);
	await screen.findByRole("row", { name: /Account 3/ });
	lists.move(1);
	const second = screen.getByRole("row", { name: /Account 2/ });
	await waitFor(() => expect(document.activeElement).toBe(second));

	await userEvent.keyboard("x");
	expect(second.getAttribute("aria-selected")).toBe("true");
	expect(screen.getByText(t("accounts-picked", { count: 1 }))).toBeTruthy();

	await userEvent.keyboard("{Enter}");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-2"));
});

test("a part of a name narrows the list, and so does a filter word", async () => {
	render(Accounts);
	await screen.findByRole("row", { name: /Account 1/ });
	await userEvent.type(screen.getByRole("searchbox"), "kes");
	await userEvent.click(screen.getByRole("button", { name: /^prospects/ }));
	await waitFor(() => expect(queries().at(-1)).toMatchObject({ filter: "prospects", text: "kes" }));
});

test("A, a name and Enter add an account; a refused name says why and keeps what was typed", async () => {
	render(Accounts);
	await screen.findByRole("row", { name: /Account 1/ });
	await userEvent.keyboard("a");
	refusal = { code: "invalid", field: "name", problem: { kind: "blank" } };
	const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Name" });
	await userEvent.type(field, "  {Enter}");
	expect(await screen.findByText(t("problem-blank"))).toBeTruthy();
	expect(field.value).toBe("  ");

	refusal = undefined;
	await userEvent.type(field, "Anvil & Rowe{Enter}");
	await waitFor(() =>
		expect(asked.findLast(({ name }) => name === "add_account")?.input).toEqual({
			name: "Anvil & Rowe",
			stage: "active",
			tier: "standard",
		}),
	);
	await waitFor(() => expect(field.value).toBe(""));
});

test("B opens the brief of the selected account", async () => {
	render(Accounts);
	const second = await screen.findByRole("row", { name: /Account 2/ });
	await userEvent.click(second);
	await userEvent.keyboard("b");
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-2/brief"));
});
