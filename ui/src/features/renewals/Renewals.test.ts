import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { LaneContract, LaneView, RenewalFigures, RetentionView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import Renewals from "./Renewals.svelte";
import { laneSentence, markText, share, totalText } from "./renewal";

function contract(over: Partial<LaneContract> = {}): LaneContract {
	return {
		id: "k-1",
		title: "Hosting",
		end: "2026-08-31",
		renews: false,
		notice_by: "2026-08-01",
		outlook: "at_risk",
		call: null,
		lines: [
			{ line: "calls", sign: "minus" },
			{ line: "kept_rate", sign: "plus" },
		],
		yearly: { minor: 3_600_000, currency: "EUR" },
		...over,
	};
}

function lane(over: Partial<LaneView> = {}): LaneView {
	return {
		id: "k-1",
		account: { id: "a-1", name: "Acme" },
		outlook: "at_risk",
		contracts: [contract()],
		marks: [
			{
				on: "2026-06-02",
				days: 0,
				contract: "k-1",
				what: { kind: "step", step: 90, outcome: null, open: true },
			},
			{ on: "2026-08-01", days: 60, contract: "k-1", what: { kind: "notice" } },
			{ on: "2026-08-31", days: 90, contract: "k-1", what: { kind: "end" } },
		],
		...over,
	};
}

const figures: RenewalFigures = {
	soon: 2,
	days: 180,
	at_risk: 1,
	uncalled: 2,
	not_enough: 0,
	good: 1,
	running: { home: { minor: 7_200_000, currency: "EUR" }, without_rate: [] },
	at_risk_value: { home: { minor: 3_600_000, currency: "EUR" }, without_rate: [] },
};

const retention: RetentionView = {
	quarters: [
		{
			from: "2026-04-01",
			last: "2026-06-30",
			running: true,
			start: {
				home: { minor: 10_000_000, currency: "EUR" },
				without_rate: [{ minor: 500_000, currency: "USD" }],
			},
			lost: { minor: 0, currency: "EUR" },
			reduced: { minor: 765_000, currency: "EUR" },
			increased: { minor: 1_000_000, currency: "EUR" },
			gross: 924,
			net: 1024,
		},
	],
	forecast: { least: 800, most: 924 },
};

let asked: { name: string; input: unknown }[];

beforeEach(() => {
	window.location.hash = "#/renewals";
	asked = [];
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name === "renewals") {
			const bolt = { id: "k-2", title: "Licence", outlook: "good" as const, lines: [] };
			const other = lane({
				id: "k-2",
				account: { id: "a-2", name: "Bolt" },
				outlook: "good",
				contracts: [contract(bolt)],
			});
			return { rows: [lane(), other], next: null };
		}
		if (name === "renewal_figures") return figures;
		if (name === "retention") return retention;
		return ["teammates", "history"].includes(name) ? [] : null;
	});
	return ownTheWindow();
});

/** Without the marks that keep the direction of what stands inside, and with plain spaces. */
function bare(text: string | null | undefined): string {
	return (text ?? "").replaceAll(/[\u2068\u2069]/g, "").replaceAll("\u00a0", " ");
}

test("the page says first how much is at risk", async () => {
	render(Renewals);
	const heading = await screen.findByRole("heading", { level: 1 });
	await waitFor(() =>
		expect(bare(heading.textContent)).toBe(
			"2 clients come to a renewal within 180 days. One contract is at risk, worth €36,000 a year. 2 wait for our view.",
		),
	);
});

test("arrows walk the marks of a lane forwards and back, and each is said aloud", async () => {
	const { container } = render(Renewals);
	const [acme] = await screen.findAllByRole("row");
	acme?.focus();
	const said = () => container.querySelector("[aria-live]")?.textContent;
	await userEvent.keyboard("{ArrowRight}");
	expect(said()).toBe("2 June, Acme: Who decides, who uses, who doubts (90 days before), open now");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
	expect(said()).toBe("31 August, Acme: the end, unless renewed");
	await userEvent.keyboard("{ArrowLeft}");
	expect(said()).toBe("1 August, Acme: the last day they may give notice");

	// In another lane the walk begins anew.
	await userEvent.keyboard("{ArrowDown}");
	expect(said()).toBe("");
	await userEvent.keyboard("{ArrowRight}");
	expect(said()).toContain("Bolt");
});

test("from right to left the arrows turn with the runway", async () => {
	void locale.use("fa");
	document.documentElement.dir = "rtl";
	const { container } = render(Renewals);
	const [acme] = await screen.findAllByRole("row");
	acme?.focus();
	await userEvent.keyboard("{ArrowRight}");
	expect(container.querySelector("[aria-live]")?.textContent).toBe("");
	await userEvent.keyboard("{ArrowLeft}");
	expect(container.querySelector("[aria-live]")?.textContent).toContain("۱۲ خرداد");
	document.documentElement.dir = "ltr";
});

test("a lane is a sentence for who cannot see it", () => {
	expect(laneSentence(lane())).toBe(
		"Acme: Hosting ends on 31 August unless renewed; at risk. Against it: Their calls went unanswered. For it: 60 % of promises kept, or more.",
	);
	const called = contract({ renews: true, call: "good", outlook: "good", lines: [] });
	expect(laneSentence(lane({ contracts: [called] }))).toBe(
		"Acme: Hosting renews itself after 31 August; looks good; our view: good.",
	);
	const together = lane({ contracts: [contract(), contract({ id: "k-9", title: "Support" })] });
	expect(markText(together, lane().marks[1] as LaneView["marks"][0])).toContain("Hosting");
});

test("money without a rate stands beside the sum", () => {
	const home = { minor: 100_000, currency: "EUR" };
	const beside = { minor: 50_000, currency: "USD" };
	expect(totalText({ home, without_rate: [] })).toBe("€1,000");
	expect(totalText({ home, without_rate: [beside] })).toBe("€1,000, and $500 without a rate");
	expect(totalText({ home: { ...home, minor: 0 }, without_rate: [beside] })).toBe(
		"$500, without a rate",
	);
	expect([share(924), share(1000), share(null)].map(bare)).toEqual(["92.4 %", "100 %", "–"]);
});

test("retention is a table, the forecast a sentence", async () => {
	window.location.hash = "#/renewals?view=retention";
	render(Renewals);
	const sentence = await screen.findByRole("heading", { level: 2 });
	expect(bare(sentence.textContent)).toBe(
		"This quarter 92.4 % of what ran on its first day is still there; at its end it will be between 80 % and 92.4 %.",
	);
	expect(screen.getByRole("row", { name: /April 2026 – June 2026/ }).textContent).toContain(
		"102.4",
	);
});

test("a filter is asked of the ledger", async () => {
	render(Renewals);
	await userEvent.click(await screen.findByRole("button", { name: t.plain("renewals-uncalled") }));
	await waitFor(() =>
		expect(asked.findLast(({ name }) => name === "renewals")?.input).toEqual({
			filter: "uncalled",
			soon: true,
			after: null,
		}),
	);
});
