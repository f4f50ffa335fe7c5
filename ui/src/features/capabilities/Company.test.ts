import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { CapabilityRow, ClaimView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { lists } from "$lib/list/lists";
import { t } from "$lib/locale/locale.svelte";
import { sampleRow } from "../commitments/sample";
import Company from "./Company.svelte";
import { sampleCapability, sampleCapabilityView, sampleClaim } from "./sample";

let known: CapabilityRow[];
let claims: ClaimView[];
let asked: { name: string; input: unknown }[];

beforeEach(() => {
	window.location.hash = "#/company";
	known = [
		sampleCapability({ fell_from: "exists", promises: 1, claims: 1 }),
		sampleCapability({ id: "cap-2", name: "Audit log", aliases: "", status: "exists" }),
	];
	claims = [
		sampleClaim({
			capability: "cap-1",
			capability_name: "SSO",
			status: "backlog",
			seen: "exists",
			rule: "claim.broken",
			wants_approver: true,
		}),
		sampleClaim({ id: "cl-2", text: "We answer the phone", place: "rfp" }),
	];
	asked = [];
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "capabilities") return known;
		if (name === "claims") return claims;
		if (name === "capability") {
			const row = known.find(({ id }) => id === input) ?? sampleCapability();
			return sampleCapabilityView(row, {
				promises: row.promises > 0 ? [sampleRow({ words: "SSO by June" })] : [],
				claims: claims.filter(({ capability }) => capability === row.id),
			});
		}
		if (name === "export_answers") return { records: 1, file: "rfp answers.csv" };
		return ["teammates", "history", "boundaries"].includes(name) ? [] : null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown[] {
	return asked.filter((one) => one.name === name).map(({ input }) => input);
}

/** Without the marks that isolate what was put into a sentence. */
function plain({ textContent }: HTMLElement): string {
	return textContent.replace(/[\u2068\u2069]/g, "").trim();
}

test("the page says first how much exists and what stands on the rest", async () => {
	render(Company);
	await screen.findByText("exists");
	expect(plain(screen.getByRole("heading", { level: 1 }))).toBe(
		"Of 2 things named here one exists; one open promise stands on what does not. " +
			"One claim says that something works which no longer does.",
	);
	const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
	expect(headings.slice(0, 2).map((text) => text.trim())).toEqual(["exists", "on the backlog"]);
});

test("k2 what went backwards lists the promises and the claims that it breaks", async () => {
	render(Company, { params: { tab: "exists", id: "cap-1" } });
	const panel = within(await screen.findByRole("complementary"));
	const fell = await panel.findByText(/went backwards/);
	expect(plain(fell)).toBe(
		"It went backwards; before it was: exists. One open promise and one claim hang on it.",
	);
	expect(panel.getByRole("link", { name: "SSO by June" })).toBeTruthy();
	expect(panel.getByRole("link", { name: "SSO for every plan" }).getAttribute("href")).toBe(
		"#/company/claims/cl-1",
	);
	expect(panel.getByText(t.plain("honest-backlog"))).toBeTruthy();
});

test("A, a name and Enter name a capability", async () => {
	known = [];
	render(Company);
	expect(await screen.findByText(t.plain("capabilities-empty"))).toBeTruthy();
	await userEvent.keyboard("a");
	await userEvent.type(await screen.findByLabelText(t.plain("capability-name")), "SSO{Enter}");
	await waitFor(() => expect(sent("add_capability")).toEqual([{ name: "SSO", status: "exists" }]));
});

test("k2 k4 a broken claim says what is so now, and D writes down that somebody looked", async () => {
	render(Company, { params: { tab: "claims" } });
	const rows = await screen.findByRole("grid", { name: t.plain("company-claims") });
	expect(plain(within(rows).getByText(/no longer does/))).toBe(
		"It says that this works, and it no longer does. Now: on the backlog",
	);
	lists.move(1);
	await userEvent.keyboard("d");
	await waitFor(() => expect(sent("check_claim")).toHaveLength(1));
});

test("k4 the answers to RFPs are saved as a sheet, where there are some", async () => {
	render(Company, { params: { tab: "claims" } });
	await userEvent.click(await screen.findByRole("button", { name: t.plain("claims-export") }));
	await waitFor(() => expect(sent("export_answers")).toHaveLength(1));
});

test("k4 without an answer there is no sheet to save", async () => {
	claims = claims.slice(0, 1);
	render(Company, { params: { tab: "claims" } });
	await screen.findByRole("grid", { name: t.plain("company-claims") });
	expect(screen.queryByRole("button", { name: t.plain("claims-export") })).toBeNull();
});
