import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { ContractView } from "$lib/api/wire";
import { locale, t } from "$lib/locale/locale.svelte";
import { noticeSentence } from "./contract";
import ContractPanel from "./ContractPanel.svelte";

function contract(over: Partial<ContractView> = {}): ContractView {
	return {
		id: "k-1",
		account: "a-1",
		title: "Rota for 14 depots",
		lane: "k-1",
		standing: "running",
		signing_planned_on: null,
		signed_on: "2025-07-14",
		ended_on: null,
		start: "2025-07-14",
		term: { kind: "fixed", end: "2026-07-13", renews_months: 12 },
		billing: "yearly",
		notice: { count: 1, unit: "months" },
		our_notice: null,
		client_notice_by: "2026-06-13",
		our_notice_by: "2026-06-13",
		value: { minor: 3_600_000, currency: "EUR" },
		zone: "Europe/Amsterdam",
		price_rule: null,
		call: null,
		wanted: null,
		decision: null,
		outlook: null,
		notice_given: null,
		yearly: { minor: 3_600_000, currency: "EUR" },
		renewal: null,
		steps: [
			{ step: 60, opens_on: "2026-04-14", outcome: "done", open: false },
			{ step: 45, opens_on: "2026-04-29", outcome: null, open: true },
		],
		can_renew: true,
		acts: ["end"],
		...over,
	};
}

let asked: { name: string; input: unknown }[];
let shown: ContractView;

beforeEach(() => {
	asked = [];
	shown = contract();
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "contract") return shown;
		if (name === "history") return [];
		return null;
	});
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

test("until when either side may leave is one sentence", () => {
	expect(noticeSentence(contract())).toBe("Either side may give notice until 13 June.");
	expect(noticeSentence(contract({ our_notice_by: "2026-05-13" }))).toBe(
		"They may give notice until 13 June, we could until 13 May.",
	);
	expect(noticeSentence(contract({ our_notice_by: null, client_notice_by: "2026-06-02" }))).toBe(
		"They may give notice until 2 June.",
	);
	expect(noticeSentence(contract({ our_notice_by: null, client_notice_by: "2026-06-01" }))).toBe(
		"They could give notice until 1 June; that day has passed.",
	);
	expect(noticeSentence(contract({ our_notice_by: null, client_notice_by: null }))).toBe("");
	void locale.use("fa");
	expect(noticeSentence(contract())).toBe("هر دو طرف تا ۲۳ خرداد می‌توانند پایان را اعلام کنند.");
	void locale.use("ru");
	expect(noticeSentence(contract())).toBe("Любая сторона может отказаться до 13 июня.");
});

test("a step is skipped with its reason", async () => {
	render(ContractPanel, { id: "k-1" });
	await userEvent.click(await screen.findByRole("button", { name: t.plain("step-skip") }));
	await userEvent.type(screen.getByLabelText(t.plain("step-why")), "they asked us to wait{Enter}");
	await waitFor(() =>
		expect(sent("record_step")).toEqual({
			contract: "k-1",
			step: 45,
			outcome: "skipped",
			reason: "they asked us to wait",
		}),
	);
});

test("a notice period keeps its unit when its count changes, and goes when it is emptied", async () => {
	render(ContractPanel, { id: "k-1" });
	const notice = await screen.findByRole("button", { name: "Notice: 1" });
	await userEvent.click(notice);
	const field = screen.getByRole("textbox", { name: t.plain("contract-notice") });
	await userEvent.clear(field);
	await userEvent.type(field, "3{Enter}");
	await waitFor(() =>
		expect(sent("change_contract")).toEqual({
			id: "k-1",
			change: { field: "notice", value: { count: 3, unit: "months" } },
		}),
	);

	await userEvent.click(await screen.findByRole("button", { name: "Notice: 1" }));
	await userEvent.clear(screen.getByRole("textbox", { name: t.plain("contract-notice") }));
	await userEvent.keyboard("{Enter}");
	await waitFor(() =>
		expect(sent("change_contract")).toEqual({
			id: "k-1",
			change: { field: "notice", value: null },
		}),
	);
});

test("a fixed term asks for its last day before anything is saved", async () => {
	shown = contract({ term: { kind: "unknown" } });
	render(ContractPanel, { id: "k-1" });
	await userEvent.click(await screen.findByRole("button", { name: /Term: not known yet/ }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "fixed" }));
	expect(sent("change_contract")).toBeUndefined();

	await userEvent.click(await screen.findByRole("button", { name: /Last day/ }));
	await userEvent.type(screen.getByRole("textbox", { name: /Last day/ }), "31 July{Enter}");
	await waitFor(() =>
		expect(sent("change_contract")).toEqual({
			id: "k-1",
			change: { field: "term", value: { kind: "fixed", end: "2026-07-31", renews_months: null } },
		}),
	);
});
