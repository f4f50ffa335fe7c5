import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { ownTheWindow } from "$lib/frame/window";
import { lists } from "$lib/list/lists";
import { t } from "$lib/locale/locale.svelte";
import Promises from "./Promises.svelte";
import { sampleCommitment, sampleRow } from "./sample";

let asked: { name: string; input: unknown }[];
let teammates: number;

const rows = [
	sampleRow({ id: "c-1", words: "Offline on tablets", standing: "overdue", doer: "Tomas" }),
	sampleRow({ id: "c-2", words: "Swap shifts by text", doer: "Tomas" }),
];

beforeEach(() => {
	window.location.hash = "#/promises";
	asked = [];
	teammates = 2;
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "commitments") return { rows, next: null };
		if (name === "rail") {
			return { today: 0, today_red: false, promises: 0, teammates, saved_at: null };
		}
		if (name === "commitment_counts") {
			return {
				we_owe: 4,
				we_owe_overdue: 1,
				we_owe_soon: 0,
				waiting: 2,
				they_owe: 1,
				they_owe_late: 0,
			};
		}
		if (name === "commitment") {
			return sampleCommitment(rows.find(({ id }) => id === input) ?? rows[0]);
		}
		return ["contacts", "contracts", "teammates", "history"].includes(name) ? [] : null;
	});
	return ownTheWindow();
});

test("the page says first how many are late, and the panel follows J through the rows", async () => {
	render(Promises);
	expect((await screen.findByRole("button", { name: "One promise is late" })).className).toContain(
		"strong",
	);
	expect(await screen.findByRole("heading", { name: /Offline on tablets/ })).toBeTruthy();

	lists.move(1);
	expect(await screen.findByRole("heading", { name: /Swap shifts by text/ })).toBeTruthy();
	expect(document.activeElement?.getAttribute("role")).toBe("row");

	await userEvent.keyboard("d");
	await waitFor(() =>
		expect(asked.find(({ name }) => name === "act_on_commitment")?.input).toEqual({
			id: "c-2",
			act: "deliver",
			on: null,
		}),
	);
});

test("who does it is shown where there is a second teammate", async () => {
	render(Promises);
	await screen.findAllByText("Tomas");
	expect(screen.getAllByRole("row")[0]?.textContent).toContain("Tomas");
});

test("while I am alone nobody is named as doing it", async () => {
	teammates = 1;
	render(Promises);
	await screen.findByRole("grid");
	await waitFor(() => expect(screen.getAllByRole("row")[0]?.textContent).not.toContain("Tomas"));
});

test("what waits for confirmation is a filter of its own, kept in the address", async () => {
	render(Promises);
	await userEvent.click(
		await screen.findByRole("tab", { name: new RegExp(t.plain("promises-to-confirm")) }),
	);
	expect(window.location.hash).toBe("#/promises?side=waiting");
});
