import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { ContactView, TeammateView, TrustView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import Trust from "./Trust.svelte";

const zoe: ContactView = {
	id: "p-1",
	account: "a-1",
	name: "Zoe",
	role: null,
	influence: null,
	manner: null,
	route: null,
	personal_win: null,
	email: null,
	phone: null,
	language: null,
	consents: null,
	left_on: null,
	trusts: [],
};
const me: TeammateView = {
	id: "t-1",
	name: "Mara",
	role: null,
	is_me: true,
	authority: { money: null, hours_a_month: null, days_of_delay: null },
};
const nina: TeammateView = { ...me, id: "t-2", name: "Nina", is_me: false };
const sold: TrustView = {
	id: "l-1",
	teammate: "t-2",
	name: "Nina",
	why: "sold",
	since: "2026-03-02",
	lost_on: null,
};

let asked: { name: string; input: unknown }[];
let team: TeammateView[];
let refusal: unknown;

beforeEach(() => {
	asked = [];
	team = [me, nina];
	refusal = undefined;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "teammates") return team;
		if (refusal) throw refusal;
		return null;
	});
	return ownTheWindow();
});

function sent(name: string): unknown {
	return asked.find((one) => one.name === name)?.input;
}

test("while I am alone it is me whom they trust, and nobody is asked", async () => {
	team = [me];
	render(Trust, { contact: zoe });
	await userEvent.click(await screen.findByRole("button", { name: t.plain("trust-add-me") }));
	await waitFor(() =>
		expect(sent("add_trust")).toEqual({
			contact: "p-1",
			teammate: "t-1",
			why: null,
			since: null,
		}),
	);
	expect(screen.queryByRole("heading", { name: t.plain("trust-title") })).toBeNull();
});

test("one of several is chosen", async () => {
	render(Trust, { contact: zoe });
	await userEvent.click(await screen.findByRole("button", { name: t.plain("trust-add") }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "Nina" }));
	await waitFor(() => expect(sent("add_trust")).toMatchObject({ teammate: "t-2" }));
});

test("whom, why and since when stand in one line, each changed in place, and the link can go", async () => {
	render(Trust, { contact: { ...zoe, trusts: [sold] } });
	const line = await screen.findByRole("listitem");
	await waitFor(() => expect(line.textContent).toContain("Nina"));
	expect(line.textContent).toContain("sold it");
	expect(line.textContent.replaceAll(/[\u2068\u2069]/g, "")).toContain("since 2 Mar");

	await userEvent.click(screen.getByRole("button", { name: /sold it/ }));
	await userEvent.click(await screen.findByRole("menuitem", { name: "founded it" }));
	await waitFor(() =>
		expect(sent("change_trust")).toEqual({
			id: "l-1",
			change: { field: "why", value: "founded" },
		}),
	);
	await userEvent.click(
		screen.getByRole("button", {
			name: t.plain("trust-remove", { contact: "Zoe", teammate: "Nina" }),
		}),
	);
	await waitFor(() => expect(sent("remove_trust")).toBe("l-1"));
});

test("trust lost before it began is refused beside its day", async () => {
	render(Trust, { contact: { ...zoe, trusts: [sold] } });
	await userEvent.click(await screen.findByRole("button", { name: /not lost/ }));
	refusal = { code: "invalid", field: "value", problem: { kind: "ends_before_start" } };
	await userEvent.type(
		screen.getByRole("textbox", { name: t.plain("trust-lost") }),
		"1 March{Enter}",
	);
	expect(await screen.findByText(t("problem-ends-before-start"))).toBeTruthy();
});
