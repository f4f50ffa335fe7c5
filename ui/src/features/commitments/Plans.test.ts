import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { PlanView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import Plans from "./Plans.svelte";
import { sampleCommitment, sampleRow } from "./sample";

const plan: PlanView = {
	id: "p-1",
	account: { id: "a-1", name: "Kestrel Freight" },
	contact: null,
	text: "Open the depot",
	date: "2026-07-01",
	cost: null,
	lag_days: 0,
};

let asked: { name: string; input: unknown }[];
let refusal: unknown;

beforeEach(() => {
	asked = [];
	refusal = undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "contacts") return [];
		if (refusal && name === "add_plan") throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

test("a plan is written down in place, with what and when", async () => {
	render(Plans, { commitment: sampleCommitment() });
	await userEvent.click(screen.getByRole("button", { name: t.plain("plans-add") }));
	await userEvent.type(screen.getByLabelText(t.plain("plan-text-ask")), "Open the depot");
	await userEvent.type(screen.getByLabelText(t.plain("plan-date")), "1 July{Enter}");
	await waitFor(() =>
		expect(sent("add_plan")).toEqual({
			promise: "c-1",
			account: null,
			text: "Open the depot",
			date: "2026-07-01",
		}),
	);
	await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
});

test("without a day the day is asked for, and a refused text says so beside it", async () => {
	render(Plans, { commitment: sampleCommitment() });
	await userEvent.click(screen.getByRole("button", { name: t.plain("plans-add") }));
	await userEvent.keyboard("{Enter}");
	expect(document.activeElement).toBe(screen.getByLabelText(t.plain("plan-date")));
	expect(sent("add_plan")).toBeUndefined();
	refusal = { code: "invalid", field: "text", problem: { kind: "blank" } };
	await userEvent.keyboard("1 July{Enter}");
	expect(await screen.findByText(t("problem-blank"))).toBeTruthy();
});

test("each fact is changed where it stands, and a plan can go", async () => {
	render(Plans, { commitment: sampleCommitment(sampleRow(), { plans: [plan] }) });
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t.plain("plan-date")) }));
	const field = screen.getByRole("textbox", { name: t.plain("plan-date") });
	await userEvent.clear(field);
	await userEvent.type(field, "8 July{Enter}");
	await waitFor(() =>
		expect(sent("change_plan")).toEqual({
			id: "p-1",
			change: { field: "date", value: "2026-07-08" },
		}),
	);
	await userEvent.click(
		screen.getByRole("button", { name: t.plain("plan-remove", { text: plan.text }) }),
	);
	await waitFor(() => expect(sent("remove_plan")).toBe("p-1"));
});

test("nothing hangs on what the client owes", () => {
	render(Plans, { commitment: sampleCommitment(sampleRow({ side: "theirs" })) });
	expect(screen.queryByRole("button")).toBeNull();
});
