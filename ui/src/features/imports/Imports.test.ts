import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FileOutcome, ImportPlan, ImportRow, ImportView, ReadImport } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import { readAs } from "./columns";
import { importing } from "./import.svelte";
import Imports from "./Imports.svelte";
import { column, counts, dates, file, found, importRow, outcome } from "./sample";

let asked: { name: string; input: unknown }[];
let view: ImportView;
let outcomes: FileOutcome[];
let earlier: ImportRow[];
/** Answers that a test gives when it likes. */
let held: Record<string, (() => Promise<unknown>) | undefined>;
let letGo: () => void;

beforeEach(() => {
	asked = [];
	held = {};
	earlier = [];
	view = found([file()]);
	outcomes = [outcome()];
	window.location.hash = "#/imports";
	mockIPC(
		(name, payload) => {
			asked.push({ name, input: (payload as { input: unknown }).input });
			const answer = held[name];
			if (answer) return answer();
			if (name === "choose_import_files") return ["/files/accounts.csv"];
			if (name === "read_import") return view;
			if (name === "try_import") return { files: outcomes };
			if (name === "run_import") return "i-9";
			if (name === "save_refused_rows") return true;
			if (name === "imports") return earlier;
			return null;
		},
		{ shouldMockEvents: true },
	);
	letGo = ownTheWindow();
});

afterEach(() => {
	importing.putAway();
	vi.useRealTimers();
	letGo();
});

function sent(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

function times(name: string): number {
	return asked.filter((one) => one.name === name).length;
}

function plain(text: string | null | undefined): string {
	return (text ?? "").replaceAll(/[\u2066-\u2069]|<\/?[a-z]+>/g, "");
}

function sentence(): string {
	return plain(screen.getByRole("heading", { level: 1 }).textContent);
}

async function choose() {
	render(Imports);
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("imports-choose")) }));
	await screen.findByRole("heading", { name: /csv/ });
}

async function tried() {
	await waitFor(() => expect(importing.isTried).toBe(true));
}

function importButton(): HTMLButtonElement {
	return screen.getByRole("button", { name: new RegExp(`^${t("import-run")}`) });
}

test("chosen files are shown with what each column becomes, and what would come in is said first", async () => {
	outcomes = [
		outcome({
			counts: counts({ rows: 503, refused: 3 }),
			warnings: [{ warning: "before_account", count: 1077 }],
			kind: "touch",
		}),
	];
	await choose();
	expect(sent("read_import")).toEqual({ paths: ["/files/accounts.csv"], source: "", kinds: [] });
	await tried();
	expect(sentence()).toBe("500 rows will come in: 500 touches. 3 rows cannot be read.");
	const row = screen.getByRole("row", { name: /account_name/ });
	expect(within(row).getByRole("button", { name: /account_name.* becomes.*name/ })).toBeTruthy();
	expect(plain(screen.getByText(/lie before/).textContent)).toBe(
		"1,077 touches lie before their account’s first day",
	);
	expect(importButton().disabled).toBe(false);
});

test("a changed column is tried again, and its field is taken from the column that had it", async () => {
	await choose();
	await tried();
	const row = screen.getByRole("row", { name: /industry/ });
	await userEvent.click(within(row).getByRole("button"));
	await userEvent.click(await screen.findByRole("menuitem", { name: "name" }));
	expect(importButton().disabled, "what is shown is no longer what would come in").toBe(true);
	await waitFor(() => expect(times("try_import")).toBe(2));
	const { files } = sent("try_import") as ImportPlan;
	expect(files[0]?.columns.map(({ target }) => target)).toEqual([null, "name"]);
});

test("several columns may go to the notes", async () => {
	view = found([file({ columns: [column("a", "name"), column("b", "notes"), column("c", null)] })]);
	await choose();
	await tried();
	await userEvent.click(within(screen.getByRole("row", { name: /^c / })).getByRole("button"));
	await userEvent.click(await screen.findByRole("menuitem", { name: "notes" }));
	await waitFor(() => expect(times("try_import")).toBe(2));
	const { files } = sent("try_import") as ImportPlan;
	expect(files[0]?.columns.map(({ target }) => target)).toEqual(["name", "notes", "notes"]);
});

test("each sheet of a workbook is a file of its own, and one that is taken out is not read again", async () => {
	const sheet = (name: string, rows: number) =>
		file({
			path: `/files/crm.xlsx/${name}`,
			name: `crm.xlsx · ${name}`,
			encoding: "",
			separator: "",
			rows,
		});
	view = found([sheet("Clients", 500), sheet("Notes", 7)]);
	outcomes = [outcome(), outcome()];
	render(Imports);
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("imports-choose")) }));
	const heading = await screen.findByRole("heading", { name: /Clients/ });
	const section = heading.closest("section");
	expect(plain(section?.querySelector(".note")?.textContent)).toBe("500 rows");
	await tried();
	await userEvent.click(screen.getByRole("button", { name: /Notes.*out|out.*Notes/ }));
	await importing.add(["/files/more.csv"]);
	expect(sent("read_import")).toMatchObject({
		paths: ["/files/crm.xlsx/Clients", "/files/more.csv"],
	});
});

test("another kind of rows has the file read anew", async () => {
	await choose();
	await tried();
	await userEvent.click(screen.getByRole("button", { name: /What the rows/ }));
	view = found([file({ kind: "ending", columns: [column("when", "on")] })]);
	await userEvent.click(await screen.findByRole("menuitem", { name: "endings" }));
	await screen.findByRole("row", { name: /when/ });
	expect((sent("read_import") as ReadImport).kinds).toEqual([
		{ path: "/files/accounts.csv", kind: "ending" },
	]);
	await tried();
	expect((sent("try_import") as ImportPlan).files[0]?.kind).toBe("ending");
});

test("dates say how they are read; where they could be read either way, one is asked before anything comes in", async () => {
	view = found([
		file({
			columns: [
				column("name", "name"),
				dates("signed", false, ["15-06-2026"]),
				{ ...dates("began", true, ["05-06-2026"]), plan: { target: "at", order: null } },
			],
		}),
	]);
	await choose();
	await tried();
	expect(plain(screen.getByRole("row", { name: /signed/ }).textContent)).toContain(
		"15-06-2026 is read as 15 June 2026 · from 9 January 2023 to 31 December 2024",
	);
	expect(importButton().disabled).toBe(true);
	expect(plain(screen.getByText(/first say how the dates/).textContent)).toContain("began");

	const row = screen.getByRole("row", { name: /began/ });
	await userEvent.click(within(row).getByRole("button", { name: "month first" }));
	expect(plain(row.textContent)).toContain("05-06-2026 is read as 6 May 2026");
	await waitFor(() => expect(importButton().disabled).toBe(false));
	const { files } = sent("try_import") as ImportPlan;
	expect(files[0]?.columns[2]).toEqual({ target: "at", order: "month_first" });
});

test("a cell is shown in the order it is read in, and not at all where it is no date", () => {
	expect(readAs("15/06/2026", "day_first")).toBe("2026-06-15");
	expect(readAs("۰۵-۰۶-۲۰۲۶", "month_first")).toBe("2026-05-06");
	expect(readAs("2026-06-15T10:00", "year_first")).toBe("2026-06-15");
	expect(readAs("31-06-2026", "day_first")).toBeUndefined();
	expect(readAs("15 June 2026", "day_first")).toBeUndefined();
});

test("a file in trouble says what to do and can be taken out; the others go on", async () => {
	view = found([
		file(),
		file({
			path: "/files/book.xlsx",
			name: "book.xlsx",
			columns: [],
			rows: 0,
			trouble: { kind: "not_text" },
		}),
	]);
	await choose();
	await tried();
	expect(screen.getByText(t("import-file-not-text"))).toBeTruthy();
	expect((sent("try_import") as ImportPlan).files.map(({ path }) => path)).toEqual([
		"/files/accounts.csv",
	]);
	await userEvent.click(screen.getByRole("button", { name: /Take out book/ }));
	expect(screen.queryByText(t("import-file-not-text"))).toBeNull();
});

test("without a column that is needed nothing comes in, and the page says which", async () => {
	outcomes = [outcome({ counts: counts({ made: 0 }), missing: [["name", "email"]] })];
	await choose();
	await tried();
	expect(importButton().disabled).toBe(true);
	expect(plain(screen.getByRole("status").textContent)).toBe(
		"accounts.csv: first say which column becomes “name” or “email”.",
	);
});

test("refused rows say their line, their column and why, and can be saved", async () => {
	outcomes = [
		outcome({
			counts: counts({ refused: 1 }),
			refused: [
				{
					line: 17,
					problem: { kind: "cell", header: "seats", problem: { kind: "not_a_number" } },
					cells: ["A-1", "many"],
				},
			],
		}),
	];
	await choose();
	await tried();
	const list = screen.getByRole("list", { name: /cannot come in/ });
	const said = plain(within(list).getByRole("listitem").textContent);
	expect(said).toContain("line 17");
	expect(said).toContain("“seats”: That is not a number.");
	await userEvent.click(screen.getByRole("button", { name: t("import-refused-save") }));
	expect(sent("save_refused_rows")).toEqual(sent("try_import"));
});

test("a currency that is none is refused beside its field", async () => {
	await choose();
	await tried();
	held["try_import"] = async () => {
		throw { code: "invalid", field: "currency", problem: { kind: "not_a_currency" } };
	};
	const field = screen.getByLabelText(t("import-currency"));
	await userEvent.clear(field);
	await userEvent.type(field, "x");
	expect(await screen.findByText(t("problem-not-a-currency"))).toBeTruthy();
});

test("Enter brings it in and leads to its page", async () => {
	await choose();
	await tried();
	await userEvent.keyboard("{Enter}");
	await waitFor(() => expect(window.location.hash).toBe("#/imports/i-9"));
	expect(sent("run_import")).toEqual({
		source: "ravenstack",
		currency: "USD",
		files: (sent("try_import") as ImportPlan).files,
	});
	expect(importing.files).toEqual([]);
});

test("a long import shows how far it is and is taken back by Escape; a short one shows nothing", async () => {
	await choose();
	await tried();
	let refuse: (why: unknown) => void = () => undefined;
	const running = new Promise((_, reject) => (refuse = reject));
	held["run_import"] = () => running;
	vi.useFakeTimers({ shouldAdvanceTime: true });
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(times("run_import")).toBe(1));
	expect(screen.queryByRole("progressbar")).toBeNull();
	await vi.advanceTimersByTimeAsync(1000);
	await emit("import-progress", { millionths: 250_000, rows: 2000 });
	const bar = await screen.findByRole("progressbar");
	await vi.waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("25"));

	await userEvent.keyboard("{Escape}");
	await vi.waitFor(() => expect(times("cancel_import")).toBe(1));
	refuse({ code: "internal" });
	await vi.waitFor(() => expect(importing.doing).toBeUndefined());
	expect(importing.refused, "what one stopped oneself is no trouble").toBeUndefined();
	expect(importing.files).toHaveLength(1);
	expect(importButton().disabled).toBe(false);
});

test("what is being decided stays while one looks at another room", async () => {
	const { unmount } = render(Imports);
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("imports-choose")) }));
	await screen.findByRole("heading", { name: /csv/ });
	unmount();
	render(Imports);
	expect(screen.getByRole("heading", { name: /csv/ })).toBeTruthy();
	expect(times("read_import")).toBe(1);
});

test("an answer that is no longer wanted is forgotten", async () => {
	await choose();
	await tried();
	let answer: (files: unknown) => void = () => undefined;
	const slow = new Promise((resolve) => (answer = resolve));
	held["try_import"] = () => slow;
	importing.saySource("one");
	await waitFor(() => expect(times("try_import")).toBe(2));
	held["try_import"] = undefined;
	outcomes = [outcome({ counts: counts({ made: 7 }) })];
	importing.saySource("two");
	await new Promise((resolve) => setTimeout(resolve, 450));
	answer({ files: [outcome({ counts: counts({ made: 1 }) })] });
	await waitFor(() => expect(times("try_import")).toBe(3));
	await tried();
	expect(sentence()).toBe("7 rows will come in: 7 accounts.");
	expect((sent("try_import") as ImportPlan).source).toBe("two");
});

test("earlier imports say from where, how much, and what they wait for", async () => {
	earlier = [importRow({ asks: true }), importRow({ id: "i-0", reverted_at: 0 })];
	render(Imports);
	const rows = await screen.findAllByRole("row");
	expect(plain(rows[0]?.textContent)).toContain("500 accounts and 5,000 contracts");
	expect(plain(rows[0]?.textContent)).toContain("waits for an answer");
	expect(plain(rows[1]?.textContent)).toContain("taken back");
	await userEvent.dblClick(rows[1] as HTMLElement);
	await waitFor(() => expect(window.location.hash).toBe("#/imports/i-0"));
});

test("the same in Persian, in Persian figures", async () => {
	void locale.use("fa");
	outcomes = [
		outcome({ counts: counts({ rows: 5003, made: 5000, refused: 3 }), kind: "contract" }),
	];
	await choose();
	await tried();
	expect(sentence()).toBe("۵٬۰۰۰ سطر وارد می‌شود: ۵٬۰۰۰ قرارداد. ۳ سطر خوانده نمی‌شود.");
});

test("an event of a calendar whose people say no client waits for one, which can be taken back", async () => {
	view = found([
		file({
			path: "/files/basic.ics",
			name: "basic.ics",
			kind: "meeting",
			encoding: "",
			separator: "",
			rows: 3,
			columns: [],
			targets: [],
		}),
	]);
	const refused = [
		{
			line: 2,
			problem: { kind: "no_client" as const, event: "uid-2" },
			cells: ["Dentist", "2026-06-03 10:00", ""],
		},
	];
	outcomes = [
		outcome({
			name: "basic.ics",
			kind: "meeting",
			counts: counts({ rows: 3, made: 1, refused: 1 }),
			warnings: [{ warning: "whole_day", count: 1 }],
			refused,
		}),
	];
	held["find"] = () => Promise.resolve([{ kind: "account", account: { id: "a-1", name: "Acme" } }]);
	render(Imports);
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("imports-choose")) }));
	await screen.findByRole("heading", { name: /basic/ });
	await tried();
	expect(screen.getByText(t("import-events", { count: 3 }))).toBeTruthy();
	expect(screen.queryByRole("table"), "a calendar has no columns").toBeNull();
	expect(screen.getByText(t("import-warning-whole-day", { count: 1 }))).toBeTruthy();

	const choosing = { event: "Dentist" };
	const name = plain(t.plain("import-event-choose-of", choosing));
	const button = screen
		.getAllByRole("button")
		.find((one) => plain(one.getAttribute("aria-label")) === name);
	await userEvent.click(button as HTMLElement);
	const asks = { name: t.plain("capture-which-account") };
	await userEvent.type(await screen.findByRole("combobox", asks), "Acme");
	await userEvent.click(await screen.findByRole("option", { name: /Acme/ }));
	await waitFor(() => expect(times("try_import")).toBe(2));
	const chosen = () => (sent("try_import") as ImportPlan).files[0]?.accounts;
	expect(chosen()).toEqual([{ event: "uid-2", account: "a-1" }]);

	const said = (await screen.findByText(t("import-event-is", { account: "Acme" }))).parentElement;
	await userEvent.click(within(said as HTMLElement).getByRole("button"));
	await waitFor(() => expect(times("try_import")).toBe(3));
	expect(chosen()).toEqual([]);
});

test("a calendar that only cancels can come in", async () => {
	view = found([file({ name: "basic.ics", kind: "meeting", columns: [], targets: [] })]);
	outcomes = [
		outcome({
			kind: "meeting",
			counts: counts({ rows: 1, made: 0 }),
			warnings: [{ warning: "cancelled", count: 1 }],
		}),
	];
	render(Imports);
	await userEvent.click(screen.getByRole("button", { name: new RegExp(t("imports-choose")) }));
	await screen.findByRole("heading", { name: /basic/ });
	await tried();
	expect(importButton().disabled).toBe(false);
});
