import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { queryClient } from "$lib/api/question";
import type { CandidateView, ImportPage as View, StillThereView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import ImportPage from "./ImportPage.svelte";
import { importPage, outcome, pastPromise } from "./sample";

let asked: { name: string; input: unknown }[];
let view: View;

function candidate(name: string, over: Partial<CandidateView> = {}): CandidateView {
	return {
		account: { id: `a-${name}`, name },
		yearly: [{ minor: 3_600_000, currency: "USD" }],
		seats: 24,
		last_touch: null,
		is_strategic: false,
		...over,
	};
}

beforeEach(() => {
	asked = [];
	view = importPage();
	window.location.hash = "#/imports/i-1";
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "import") return view;
		if (name === "history_of_import") {
			return {
				rows: [{ account: { id: "a-1", name: "Kestrel" }, signal: pastPromise }],
				next: null,
			};
		}
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

function plain(text: string | null | undefined): string {
	return (text ?? "").replaceAll(/[\u2066-\u2069]|<\/?[a-z]+>/g, "");
}

async function show() {
	render(ImportPage, { params: { id: "i-1" } });
	await screen.findByRole("heading", { level: 1 });
}

test("the sentence says what came in, from where and when", async () => {
	view.import.files = [outcome({ warnings: [{ warning: "no_end", count: 1 }], kind: "contract" })];
	await show();
	expect(plain(screen.getByRole("heading", { level: 1 }).textContent)).toBe(
		"500 contracts came in from ravenstack on 26 Nov 2025.",
	);
	expect(plain(screen.getByText(/without an end/).textContent)).toBe(
		"1 contract runs without an end",
	);
	expect(screen.queryByText(t("import-question"))).toBeNull();
});

test("one question is asked: X picks, and what is picked is strategic", async () => {
	view = importPage(
		{ asks: true },
		{ candidates: [candidate("Kestrel"), candidate("Vela", { is_strategic: true })] },
	);
	await show();
	expect(screen.getByText(t("import-question"))).toBeTruthy();
	expect(plain(screen.getByRole("status").textContent)).toBe("One picked");

	const row = screen.getByRole("row", { name: /Kestrel/ });
	expect(plain(row.textContent)).toContain("$36,000");
	row.focus();
	await userEvent.keyboard("x");
	expect(plain(screen.getByRole("status").textContent)).toBe("2 picked");
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	await waitFor(() =>
		expect(sent("rank_accounts")).toEqual({
			import: "i-1",
			strategic: ["a-Kestrel", "a-Vela"],
		}),
	);
});

test("none of them may be strategic", async () => {
	view = importPage({ asks: true }, { candidates: [candidate("Kestrel")] });
	await show();
	await userEvent.click(screen.getByRole("button", { name: /None of them/ }));
	await waitFor(() => expect(sent("rank_accounts")).toEqual({ import: "i-1", strategic: [] }));
});

test("what was past is listed with why, leads to its account, and D looks through it", async () => {
	view = importPage({ unseen: 1 });
	await show();
	const row = await screen.findByRole("row", { name: /Kestrel/ });
	expect(plain(row.textContent)).toContain("31 days late");
	await userEvent.keyboard("d");
	await waitFor(() => expect(sent("look_through_import")).toBe("i-1"));
	await userEvent.dblClick(row);
	await waitFor(() => expect(window.location.hash).toBe("#/accounts/a-1"));
});

test("one press takes it back; what stayed is listed and can go by itself", async () => {
	await show();
	await userEvent.click(screen.getByRole("button", { name: t("import-revert") }));
	await waitFor(() => expect(sent("revert_import")).toBe("i-1"));

	const stayed: StillThereView[] = [
		{ kind: "account", id: "a-1", account: "a-1", name: "Kestrel" },
		{ kind: "ending", id: "e-1", account: "a-1", name: null },
	];
	view = importPage({ reverted_at: Date.UTC(2025, 10, 27, 12) }, { still_there: stayed });
	await queryClient.invalidateQueries();
	await waitFor(() =>
		expect(plain(screen.getByRole("heading", { level: 1 }).textContent)).toBe(
			"What came in from ravenstack on 26 Nov 2025 was taken back on 27 Nov 2025. 2 things stayed, because they were edited or are used.",
		),
	);
	expect(screen.queryByRole("button", { name: t("import-revert") })).toBeNull();
	const rows = screen.getAllByRole("row");
	await userEvent.click(within(rows[1] as HTMLElement).getByRole("button", { name: /Remove/ }));
	await waitFor(() => expect(sent("remove_ending")).toBe("e-1"));
	await userEvent.click(within(rows[0] as HTMLElement).getByRole("button", { name: /Remove/ }));
	await waitFor(() => expect(sent("trash_account")).toEqual({ id: "a-1" }));
	expect(
		within(rows[0] as HTMLElement)
			.getByRole("link")
			.getAttribute("href"),
	).toBe("#/accounts/a-1");
});
