import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { CallError } from "$lib/api/call";
import { queryClient } from "$lib/api/question";
import { t } from "$lib/locale/locale.svelte";
import Editable from "./Editable.svelte";

let drafts: Record<string, string>;

beforeEach(() => {
	drafts = {};
	queryClient.clear();
	mockIPC((name, payload) => {
		const { input } = payload as { input: string | { key: string; text: string } };
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (typeof input === "object") drafts[input.key] = input.text;
		else delete drafts[input];
		return null;
	});
});

const segment = { kind: "text", label: "Segment", field: "segment" } as const;
const rest = () => screen.getByRole("button", { name: /Segment/ });
const field = () => screen.getByLabelText<HTMLInputElement>("Segment");

test("Enter saves and gives the focus back to where it was", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, { ...segment, value: "clinics", onsave });
	rest().focus();
	await userEvent.keyboard("{Enter}");
	expect(document.activeElement).toBe(field());
	await userEvent.keyboard("schools{Enter}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith("schools");
	expect(document.activeElement).toBe(rest());
});

test("Escape takes back what was typed and saves nothing", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, { ...segment, value: "clinics", onsave });
	await userEvent.click(rest());
	await userEvent.keyboard("schools{Escape}");
	expect(onsave).not.toHaveBeenCalled();
	expect(rest().textContent).toContain("clinics");
	expect(document.activeElement).toBe(rest());
});

test("leaving the field saves; leaving it unchanged does not", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, { ...segment, value: "clinics", onsave });
	await userEvent.click(rest());
	await userEvent.tab();
	expect(onsave).not.toHaveBeenCalled();
	await userEvent.click(rest());
	await userEvent.clear(field());
	await userEvent.tab();
	expect(onsave).toHaveBeenCalledExactlyOnceWith(null);
});

test("a refusal is said beside the field, which keeps what was typed", async () => {
	const refusal = new CallError("change_account", {
		code: "invalid",
		field: "segment",
		problem: { kind: "too_long", max: 80 },
	});
	render(Editable, { ...segment, value: null, onsave: () => Promise.reject(refusal) });
	await userEvent.click(rest());
	await userEvent.type(field(), "something endless{Enter}");
	expect(field().value).toBe("something endless");
	expect(screen.getByRole("alert").textContent).toBe(t.failure(refusal, "segment"));
	expect(field().getAttribute("aria-invalid")).toBe("true");
});

test("a change of one field that refuses its value says why beside it", async () => {
	const refusal = new CallError("change_account", {
		code: "invalid",
		field: "value",
		problem: { kind: "unknown_zone" },
	});
	render(Editable, { ...segment, value: null, onsave: () => Promise.reject(refusal) });
	await userEvent.click(rest());
	await userEvent.type(field(), "Mars{Enter}");
	expect(screen.getByRole("alert").textContent).toBe(t("problem-unknown-zone"));
});

test("half-typed text comes back open, and is forgotten once saved", async () => {
	drafts["account.segment/a-1"] = "clinics in the no";
	const onsave = vi.fn(async () => undefined);
	render(Editable, { ...segment, value: "clinics", onsave, draftKey: "account.segment/a-1" });
	await vi.waitFor(() => expect(field().value).toBe("clinics in the no"));
	await userEvent.click(field());
	await userEvent.keyboard("{End}rth{Enter}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith("clinics in the north");
	await vi.waitFor(() => expect(drafts).toEqual({}));
});

test("in a long text Enter breaks the line; Ctrl-Enter saves", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, { kind: "long", label: "Notes", field: "notes", value: null, onsave });
	await userEvent.click(screen.getByRole("button", { name: /Notes/ }));
	await userEvent.keyboard("one{Enter}two");
	expect(onsave).not.toHaveBeenCalled();
	await userEvent.keyboard("{Control>}{Enter}{/Control}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith("one\ntwo");
});

test("money is typed in whole units and saved in minor ones; what is no number says so", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, {
		kind: "money",
		label: "Value",
		field: "value",
		value: 4_800_000,
		currency: "EUR",
		onsave,
	});
	const value = () => screen.getByRole("button", { name: /Value/ });
	expect(value().textContent).toContain("€48,000");
	await userEvent.click(value());
	await userEvent.keyboard("a lot{Enter}");
	expect(screen.getByRole("alert").textContent).toBe(t("number-unread"));
	await userEvent.clear(screen.getByLabelText("Value"));
	await userEvent.keyboard("50 000{Enter}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith(5_000_000);
});

test("a day is typed in place and saved as Rust writes it", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, { kind: "day", label: "Ends", field: "end", value: "2026-07-13", onsave });
	await userEvent.click(screen.getByRole("button", { name: /Ends/ }));
	await userEvent.keyboard("20 July{Enter}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith("2026-07-20");
});

test("a choice is made from its words", async () => {
	const onsave = vi.fn(async () => undefined);
	render(Editable, {
		kind: "choice",
		label: "Tier",
		field: "tier",
		value: "light",
		options: [
			{ value: "strategic", label: "strategic" },
			{ value: "light", label: "light" },
		],
		onsave,
	});
	await userEvent.click(screen.getByRole("button", { name: /Tier/ }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "strategic" }));
	expect(onsave).toHaveBeenCalledExactlyOnceWith("strategic");
});

test("a draft that was saved already is forgotten instead of opening its field again", async () => {
	drafts["account.segment/a-1"] = "clinics ";
	render(Editable, {
		...segment,
		value: "clinics",
		onsave: vi.fn(),
		draftKey: "account.segment/a-1",
	});
	await vi.waitFor(() => expect(drafts).toEqual({}));
	expect(screen.queryByRole("textbox")).toBeNull();
});

const ends = { kind: "day", label: "Ends", field: "end", draftKey: "contract.end/k-1" } as const;
const count = { kind: "number", label: "Days", field: "days", draftKey: "link.days/l-1" } as const;
const price = {
	kind: "money",
	label: "Price",
	field: "value",
	currency: "EUR",
	draftKey: "contract.value/k-1",
} as const;

test("a half-typed day, number and sum come back open as they were typed, and nothing is saved", async () => {
	drafts = {
		[ends.draftKey]: "20 Jul",
		[count.draftKey]: "1",
		[price.draftKey]: "50 0",
	};
	const onsave = vi.fn(async () => undefined);
	render(Editable, { ...ends, value: "2026-07-13", onsave });
	render(Editable, { ...count, value: 14, onsave });
	render(Editable, { ...price, value: 4_800_000, onsave });
	for (const [label, typed] of [
		["Ends", "20 Jul"],
		["Days", "1"],
		["Price", "50 0"],
	] as const) {
		const field = await screen.findByLabelText<HTMLInputElement>(label);
		await vi.waitFor(() => expect(field.value).toBe(typed));
	}
	expect(onsave).not.toHaveBeenCalled();
	expect(Object.keys(drafts)).toHaveLength(3);

	await userEvent.click(screen.getByLabelText("Ends"));
	await userEvent.keyboard("{End}y{Enter}");
	expect(onsave).toHaveBeenCalledExactlyOnceWith("2026-07-20");
	await vi.waitFor(() => expect(drafts).not.toHaveProperty(ends.draftKey));
});

test("a half-typed day is kept while it is typed, and forgotten when it is taken back", async () => {
	render(Editable, { ...ends, value: "2026-07-13", onsave: vi.fn() });
	await userEvent.click(screen.getByRole("button", { name: /Ends/ }));
	await userEvent.keyboard("20 Ju");
	await vi.waitFor(() => expect(drafts).toEqual({ [ends.draftKey]: "20 Ju" }));
	await userEvent.keyboard("{Escape}");
	await vi.waitFor(() => expect(drafts).toEqual({}));
	expect(screen.getByRole("button", { name: /Ends/ }).textContent).toContain("13 Jul");
});

test("a day, a number and a sum that were saved already are forgotten, however they were typed", async () => {
	drafts = {
		[ends.draftKey]: "13/7",
		[count.draftKey]: " 14",
		[price.draftKey]: "48 000",
	};
	render(Editable, { ...ends, value: "2026-07-13", onsave: vi.fn() });
	render(Editable, { ...count, value: 14, onsave: vi.fn() });
	render(Editable, { ...price, value: 4_800_000, onsave: vi.fn() });
	await vi.waitFor(() => expect(drafts).toEqual({}));
	expect(screen.queryByRole("textbox")).toBeNull();
});
