import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { BoundaryView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import Company from "../capabilities/Company.svelte";
import { sampleCapability } from "../capabilities/sample";
import { sampleBoundary } from "./sample";

let known: BoundaryView[];
let asked: { name: string; input: unknown }[];

beforeEach(() => {
	window.location.hash = "#/company/boundaries";
	known = [
		sampleBoundary(),
		sampleBoundary({
			id: "b-2",
			sentence: "No Sundays.",
			segment: null,
			capabilities: [],
			words: "",
		}),
	];
	asked = [];
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "boundaries") return known;
		if (name === "segments") return ["Clinics", "Schools"];
		if (name === "capabilities")
			return [
				sampleCapability(),
				sampleCapability({ id: "cap-2", name: "Audit log", aliases: "" }),
			];
		if (name === "add_boundary") return "b-9";
		return ["claims", "teammates", "history", "drafts"].includes(name) ? [] : null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown[] {
	return asked.filter((one) => one.name === name).map(({ input }) => input);
}

function open(id?: string) {
	render(Company, { params: { tab: "boundaries", ...(id !== undefined && { id }) } });
}

test("k5 a row says the sentence, for whom it is, and what it names or that it names nothing", async () => {
	open();
	const grid = await screen.findByRole("grid", { name: t.plain("company-boundaries") });
	const rows = within(grid).getAllByRole("row");
	expect(rows).toHaveLength(2);
	const [first, second] = rows.map((row) => within(row));
	expect(first?.getByText("We host; we do not install.")).toBeTruthy();
	expect(first?.getByText("SSO · on-premise")).toBeTruthy();
	expect(first?.getByText("Clinics")).toBeTruthy();
	expect(second?.getByText(t.plain("boundary-everyone"))).toBeTruthy();
	expect(second?.getByText(t.plain("boundary-names-nothing"))).toBeTruthy();
});

test("A, the sentence, the segment that clients have, and Enter write a boundary down", async () => {
	known = [];
	open();
	expect(await screen.findByText(t.plain("boundaries-empty"))).toBeTruthy();
	await userEvent.keyboard("a");
	const field = await screen.findByLabelText(t.plain("boundary-sentence"));
	await userEvent.type(field, "We host");
	await userEvent.click(screen.getByText(t.plain("boundary-everyone")));
	await userEvent.type(await screen.findByRole("combobox"), "sch{Enter}");
	expect(await screen.findByText("Schools")).toBeTruthy();
	await userEvent.type(field, "{Enter}");
	await waitFor(() =>
		expect(sent("add_boundary")).toEqual([{ sentence: "We host", segment: "Schools" }]),
	);
});

test("a segment that no client has yet is typed, one that is known is not offered anew, and nobody is everyone", async () => {
	open("b-1");
	const panel = within(await screen.findByRole("complementary"));
	const segment = () => panel.getByRole("button", { name: /^Segment: / });
	await userEvent.click(segment());
	await userEvent.type(await screen.findByRole("combobox"), "clinics");
	expect(screen.getAllByRole("option")).toHaveLength(1);
	await userEvent.clear(screen.getByRole("combobox"));
	await userEvent.type(screen.getByRole("combobox"), "Farms{Enter}");
	await userEvent.click(segment());
	await screen.findByRole("combobox");
	await userEvent.keyboard("{Enter}");
	await waitFor(() =>
		expect(sent("change_boundary")).toEqual([
			{ id: "b-1", change: { field: "segment", value: "Farms" } },
			{ id: "b-1", change: { field: "segment", value: "" } },
		]),
	);
});

test("what a boundary names is added and taken out one by one", async () => {
	open("b-1");
	const panel = within(await screen.findByRole("complementary"));
	expect(panel.getByRole("link", { name: "SSO" }).getAttribute("href")).toBe(
		"#/company/exists/cap-1",
	);
	await userEvent.click(panel.getByRole("button", { name: t.plain("boundary-capability-add") }));
	await screen.findByRole("combobox");
	expect(screen.getAllByRole("option")).toHaveLength(1);
	await userEvent.keyboard("{Enter}");
	const out = t.plain("capture-take-out", { what: "SSO" });
	await userEvent.click(panel.getByRole("button", { name: out }));
	await waitFor(() =>
		expect(sent("change_boundary")).toEqual([
			{ id: "b-1", change: { field: "capabilities", value: ["cap-1", "cap-2"] } },
			{ id: "b-1", change: { field: "capabilities", value: [] } },
		]),
	);
});

test("E edits the sentence, its words are edited where they stand, and it is removed", async () => {
	open("b-2");
	const panel = within(await screen.findByRole("complementary"));
	expect(panel.getByText(t.plain("boundary-names-nothing"))).toBeTruthy();
	await userEvent.keyboard("e");
	const field = await panel.findByRole("textbox", { name: t.plain("boundary-sentence") });
	await userEvent.clear(field);
	await userEvent.type(field, "Never on Sundays.{Control>}{Enter}{/Control}");
	await userEvent.click(panel.getByRole("button", { name: /^Words: / }));
	await userEvent.type(
		await panel.findByRole("textbox", { name: t.plain("boundary-words") }),
		"Sunday{Enter}",
	);
	await userEvent.click(panel.getByRole("button", { name: t.plain("boundary-remove") }));
	await waitFor(() => expect(sent("remove_boundary")).toEqual(["b-2"]));
	expect(sent("change_boundary")).toEqual([
		{ id: "b-2", change: { field: "sentence", value: "Never on Sundays." } },
		{ id: "b-2", change: { field: "words", value: "Sunday" } },
	]);
});
