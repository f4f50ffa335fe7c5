import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { CapabilityRow, CommitmentView, SupportView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { dueOn, sampleCommitment, sampleRow } from "../commitments/sample";
import Conflicts from "./Conflicts.svelte";
import { sampleCapability } from "./sample";
import Support from "./Support.svelte";

const me = { id: "t-1", name: "Nina", role: null, is_me: true };
let known: CapabilityRow[];
let asked: { name: string; input: unknown }[];

beforeEach(() => {
	known = [
		sampleCapability(),
		sampleCapability({ id: "cap-2", name: "Audit log", aliases: "", status: "exists" }),
	];
	asked = [];
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "teammates") return [me];
		if (name === "capabilities") return known;
		return name === "add_capability" ? "cap-9" : null;
	});
	return ownTheWindow();
});

function standing(over: Partial<SupportView>): CommitmentView {
	const plain = sampleCommitment();
	return { ...plain, support: { ...plain.support, ...over } };
}

const backlog = {
	id: "cap-1",
	name: "SSO",
	status: "backlog" as const,
	limits: null,
	instead: { honesty: null, vision: null, leadership: null, people: "Mara's own admin ran it" },
};

function sent(name: string): unknown[] {
	return asked.filter((one) => one.name === name).map(({ input }) => input);
}

test("k1 k3 a promise on the backlog says so honestly, asks who stands by it, and offers what to sell instead", async () => {
	render(Support, { commitment: standing({ capability: backlog, wants_approver: true }) });
	expect(screen.getByText(t.plain("honest-backlog"))).toBeTruthy();
	expect(screen.getByText(t.plain("support-wants"))).toBeTruthy();
	expect(screen.getByText("Mara's own admin ran it")).toBeTruthy();
	await userEvent.click(await screen.findByRole("button", { name: t.plain("support-mine") }));
	await waitFor(() =>
		expect(sent("change_commitment")).toEqual([
			{ id: "c-1", change: { field: "approver", value: "t-1" } },
		]),
	);
});

test("k1 what exists wants nobody and says nothing", () => {
	const capability = { ...backlog, status: "exists" as const };
	render(Support, { commitment: standing({ capability }) });
	expect(screen.queryByText(t.plain("support-wants"))).toBeNull();
	expect(screen.queryByText(t.plain("support-approver"))).toBeNull();
	expect(screen.queryByText("Mara's own admin ran it")).toBeNull();
});

test("a capability is found by any of its names, and one of a known name is not offered anew", async () => {
	render(Support, { commitment: standing({}) });
	await userEvent.click(screen.getByRole("button", { name: t.plain("support-pick") }));
	await userEvent.type(await screen.findByRole("combobox"), "saml");
	const options = screen.getAllByRole("option");
	expect(options.map((option) => within(option).getByText("SSO")).length).toBe(1);
	await userEvent.keyboard("{Enter}");
	await waitFor(() =>
		expect(sent("change_commitment")).toEqual([
			{ id: "c-1", change: { field: "capability", value: "cap-1" } },
		]),
	);
});

test("a capability nobody has named yet is named where it is needed, with how far it is", async () => {
	render(Support, { commitment: standing({}) });
	await userEvent.click(screen.getByRole("button", { name: t.plain("support-pick") }));
	await userEvent.type(await screen.findByRole("combobox"), "Offline maps");
	const options = screen.getAllByRole("option").map((option) => option.textContent.trim());
	expect(options).toEqual([
		t.plain("support-new-exists", { name: "Offline maps" }),
		t.plain("support-new-backlog", { name: "Offline maps" }),
	]);
	await userEvent.keyboard("{ArrowDown}{Enter}");
	await waitFor(() =>
		expect(sent("change_commitment")).toEqual([
			{ id: "c-1", change: { field: "capability", value: "cap-9" } },
		]),
	);
	expect(sent("add_capability")).toEqual([{ name: "Offline maps", status: "backlog" }]);
});

test("k5 what we do and do not do stands beside a promise as a hint, with or without a capability", async () => {
	const boundaries = [
		{ id: "b-1", sentence: "We host; we do not install.", segment: "Clinics" },
		{ id: "b-2", sentence: "No Sundays.", segment: null },
	];
	for (const capability of [null, backlog]) {
		const { unmount } = render(Support, { commitment: standing({ capability, boundaries }) });
		const list = screen.getByRole("list", { name: t.plain("boundary-sentence") });
		const [first, second] = within(list).getAllByRole("listitem");
		expect(first && within(first).getByText("We host; we do not install.")).toBeTruthy();
		expect(first && within(first).getByRole("link").getAttribute("href")).toBe(
			"#/company/boundaries/b-1",
		);
		expect(second && within(second).getByText(t.plain("boundary-everyone"))).toBeTruthy();
		unmount();
	}
	render(Support, { commitment: standing({ capability: backlog }) });
	expect(screen.queryByRole("list", { name: t.plain("boundary-sentence") })).toBeNull();
});

test("what the words name is one press away", async () => {
	render(Support, { commitment: standing({ suggested: sampleCapability() }) });
	await userEvent.click(screen.getByRole("button", { name: t("support-take", { name: "SSO" }) }));
	await waitFor(() =>
		expect(sent("change_commitment")).toEqual([
			{ id: "c-1", change: { field: "capability", value: "cap-1" } },
		]),
	);
});

test("a duty stands on nothing of ours", () => {
	render(Support, { commitment: sampleCommitment(sampleRow({ side: "theirs" })) });
	expect(screen.queryByText(t.plain("support-title"))).toBeNull();
});

test("c9 the banner names the other promise, its date and the way to it", () => {
	const other = sampleRow({ id: "c-2", words: "SSO in June", due: dueOn("2026-06-20") });
	const commitment = standing({ capability: backlog, conflicts: [other] });
	render(Conflicts, { commitment });
	const banner = within(screen.getByRole("note"));
	expect(banner.getByText(/another date/)).toBeTruthy();
	expect(banner.getByRole("link", { name: "SSO in June" }).getAttribute("href")).toBe(
		"#/promises/c-2",
	);
	expect(banner.getByText("20 Jun")).toBeTruthy();
});
