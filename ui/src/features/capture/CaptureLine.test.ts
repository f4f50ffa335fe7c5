import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { Toaster } from "svelte-sonner";
import { beforeEach, expect, test, vi } from "vitest";
import type {
	CaptureView,
	KeepCapture,
	MeantView,
	ReadCapture,
	SaidBefore,
	SpanKind,
	UndoStep,
} from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import * as toasts from "$lib/parts/toast";
import { word } from "$lib/locale/vocabulary";
import CaptureLine from "./CaptureLine.svelte";
import { capture } from "./capture.svelte";
// Read before the tests begin: the first of them is not to wait for it.
import "./CaptureChips.svelte";

interface Asked {
	name: string;
	input: unknown;
}
let asked: Asked[];
let read: CaptureView;
let refusal: unknown;
let sameAs: SaidBefore | null;

const nothing = { kind: "empty" } as const;
const undone: UndoStep = {
	intent: "make_commitment",
	account: "Acme",
	subject: "SSO",
	field: null,
	old: nothing,
	new: nothing,
};

const note: MeantView = { kind: "reminder", day: "2026-06-15", time: "15:30:00" };
const promise = {
	kind: "commitment",
	side: "ours",
	due: null,
	person: null,
	channel: null,
	capability: null,
} as const satisfies MeantView;
const sso = { id: "cap-1", name: "SSO", status: "backlog", limits: null } as const;
const hosting = { id: "b-1", sentence: "We host; we do not install.", segment: "Clinics" };
const acme = { id: "a-1", name: "Acme" };

beforeEach(() => {
	capture.clear();
	asked = [];
	refusal = undefined;
	sameAs = null;
	read = {
		words: "SSO",
		account: { kind: "known", account: acme },
		candidates: [acme],
		meant: {
			kind: "commitment",
			side: "ours",
			due: { from: "2026-06-15", last: "2026-06-15", precision: "day" },
			person: null,
			channel: "call",
			capability: null,
		},
		boundaries: [],
		spans: [{ start: 0, end: 4, kind: "account" }],
	};
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "read_capture") return readAs((payload as { input: ReadCapture }).input);
		if (name === "keep_capture") {
			if (refusal !== undefined) throw refusal;
			const { meant } = (payload as { input: KeepCapture }).input;
			const became =
				meant.kind === "commitment"
					? { kind: meant.kind, id: "c-1", same_as: sameAs }
					: { kind: meant.kind, id: "r-1", at: new Date(`${meant.day}T${meant.time}`).getTime() };
			return { became, account: acme, added: false };
		}
		if (name === "undo") return undone;
		return name === "drafts" ? [] : null;
	});
	return ownTheWindow();
});

/** What was read, as somebody says that it is meant. */
function readAs({ meant, without }: ReadCapture): CaptureView {
	if (meant === "reminder") return { ...read, meant: note };
	if (meant === null && read.meant.kind === "reminder") return read;
	const said = read.meant.kind === "commitment" ? read.meant : promise;
	const isOut = (part: SpanKind) => without.includes(part);
	return {
		...read,
		words: [read.words, isOut("due") && "by 15 June", isOut("channel") && "on call"]
			.filter(Boolean)
			.join(" "),
		meant: {
			...said,
			side: meant ?? said.side,
			channel: isOut("channel") ? null : said.channel,
			due: isOut("due") ? null : said.due,
		},
	};
}

function field(): HTMLInputElement {
	return screen.getByRole<HTMLInputElement>("textbox", { name: t("capture") });
}

function inputOf(name: string): unknown {
	return asked.findLast((one) => one.name === name)?.input;
}

test("C, the words, Enter: a promise is kept with two keys beside its words", async () => {
	render(CaptureLine);
	await userEvent.keyboard("c");
	await userEvent.keyboard("Acme: SSO by 15 June on call");
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(field().value).toBe(""));
	expect(inputOf("read_capture")).toEqual({
		line: "Acme: SSO by 15 June on call",
		account: null,
		meant: null,
		about: null,
		without: [],
		without_capability: null,
	});
	expect(inputOf("keep_capture")).toEqual({
		words: "SSO",
		account: { kind: "known", account: acme },
		meant: {
			kind: "commitment",
			side: "ours",
			due: { from: "2026-06-15", last: "2026-06-15", precision: "day" },
			person: null,
			channel: "call",
			capability: null,
		},
	});
	await vi.waitFor(() => expect(asked.some(({ name }) => name === "drop_draft")).toBe(true));
});

test("the same written twice asks whether one is enough, and one press takes the new one back", async () => {
	sameAs = { commitment: "c-0", at: new Date(2026, 5, 1, 9, 12).getTime() };
	render(Toaster);
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO{Enter}");
	expect(await screen.findByText(/You wrote the same at .*9:12.*SSO.*Keep one\?/)).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: "Keep one" }));
	await vi.waitFor(() => expect(asked.some(({ name }) => name === "undo")).toBe(true));
});

test("the chips say what was understood, in the language in use", async () => {
	void locale.use("ru");
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO");
	expect(await screen.findByRole("button", { name: "Наше обещание" })).toBeTruthy();
	expect(screen.getByRole("button", { name: "Acme" })).toBeTruthy();
	expect(screen.getByRole("button", { name: /пн, 15 июн/ })).toBeTruthy();
});

test("a chip that is corrected goes with the line", async () => {
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO");
	await userEvent.click(await screen.findByRole("button", { name: t("capture-ours") }));
	await userEvent.click(await screen.findByRole("menuitem", { name: t("capture-theirs") }));
	expect(await screen.findByRole("button", { name: t("capture-theirs") })).toBeTruthy();
	await userEvent.click(screen.getByRole("button", { name: "call" }));
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({ meant: { side: "theirs", channel: null } }),
	);
});

test("what a chip was wrong about is taken out and stands in the words again", async () => {
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO by 15 June on call");
	const what = word("channel", "call");
	await userEvent.click(await screen.findByTitle(t.plain("capture-take-out", { what })));
	await vi.waitFor(() => expect(inputOf("read_capture")).toMatchObject({ without: ["channel"] }));
	expect(screen.queryByTitle(t.plain("capture-take-out", { what }))).toBeNull();
	await userEvent.click(screen.getByRole("button", { name: /15 Jun/ }));
	await userEvent.click(
		await screen.findByRole("button", { name: t.plain("capture-without-day") }),
	);
	await vi.waitFor(() =>
		expect(inputOf("read_capture")).toMatchObject({ without: ["channel", "due"] }),
	);
	await screen.findByRole("button", { name: t.plain("capture-mention") });
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({
			words: "SSO by 15 June on call",
			meant: { channel: null, due: null },
		}),
	);
});

test("a day that is chosen after another was taken out leaves the words where they are", async () => {
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO by 15 June on call");
	await userEvent.click(await screen.findByRole("button", { name: /15 Jun/ }));
	await userEvent.click(
		await screen.findByRole("button", { name: t.plain("capture-without-day") }),
	);
	await userEvent.click(await screen.findByRole("button", { name: t.plain("capture-mention") }));
	const day = screen.getByRole("textbox", { name: t.plain("capture-by-when") });
	await userEvent.type(day, "19 June{Enter}");
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({
			words: "SSO by 15 June",
			meant: { due: { last: "2026-06-19" } },
		}),
	);
});

test("what was taken out counts for as long as its words stand in the line", async () => {
	read = { ...read, spans: [{ start: 21, end: 28, kind: "channel" }] };
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO by 15 June on call");
	const what = word("channel", "call");
	await userEvent.click(await screen.findByTitle(t.plain("capture-take-out", { what })));
	await vi.waitFor(() => expect(inputOf("read_capture")).toMatchObject({ without: ["channel"] }));
	await userEvent.type(field(), "s today");
	await vi.waitFor(() =>
		expect(inputOf("read_capture")).toMatchObject({
			line: "Acme: SSO by 15 June on calls today",
			without: ["channel"],
		}),
	);
	await userEvent.clear(field());
	await userEvent.type(field(), "Acme: SSO by email");
	await vi.waitFor(() =>
		expect(inputOf("read_capture")).toMatchObject({ line: "Acme: SSO by email", without: [] }),
	);
});

test("k1 the capability that a line names is a chip with what may honestly be said, and can be taken out", async () => {
	const named = { ...read, meant: { ...promise, capability: sso } };
	read = named;
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "keep_capture")
			return {
				became: { kind: "commitment", id: "c-1", same_as: null },
				account: acme,
				added: false,
			};
		if (name !== "read_capture") return name === "drafts" ? [] : null;
		const { without_capability: isOut } = (payload as { input: ReadCapture }).input;
		return isOut ? { ...named, meant: promise } : named;
	});
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO");
	const chip = await screen.findByRole("button", { name: "SSO" });
	expect(screen.getByRole("status").textContent).toContain(t.plain("honest-backlog"));
	await userEvent.click(chip);
	await vi.waitFor(() => expect(screen.queryByRole("button", { name: "SSO" })).toBeNull());
	expect(screen.getByRole("status").textContent.trim()).toBe("");
	expect(inputOf("read_capture")).toMatchObject({ without_capability: sso.id });
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({ meant: { capability: null } }),
	);
});

test("k5 what we do and do not do stands below the line, blocks nothing, and goes by the client that is chosen", async () => {
	read = { ...read, boundaries: [hosting] };
	render(CaptureLine);
	await userEvent.type(field(), "Acme: on-premise");
	const hints = screen.getByRole("status");
	await vi.waitFor(() => expect(hints.textContent).toContain(hosting.sentence));
	await userEvent.click(await screen.findByRole("button", { name: "Acme" }));
	await userEvent.type(await screen.findByRole("combobox"), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("read_capture")).toMatchObject({ about: { kind: "known", account: acme } }),
	);
	expect(hints.textContent).toContain(hosting.sentence);
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() => expect(inputOf("keep_capture")).toMatchObject({ words: "SSO" }));
	expect(hints.textContent.trim()).toBe("");
});

test("a note to oneself shows its day and time, and the toast says for when it was kept", async () => {
	const says = vi.spyOn(toasts, "say");
	read = { ...read, words: "call back", meant: note };
	render(CaptureLine);
	await userEvent.type(field(), "Acme: remind me");
	expect(await screen.findByRole("button", { name: t("capture-reminder") })).toBeTruthy();
	expect(screen.getByRole("button", { name: /Mon.*15 Jun.*15:30/ })).toBeTruthy();
	expect(screen.queryByRole("button", { name: "call" })).toBeNull();
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() => expect(inputOf("keep_capture")).toMatchObject({ meant: note }));
	await vi.waitFor(() => expect(says.mock.lastCall?.[0]).toMatch(/15 Jun.*15:30.*Acme.*call back/));
});

test("a line that lay for a while is a note for the moment that it says now", async () => {
	const later: MeantView = { kind: "reminder", day: "2026-06-16", time: "15:30:00" };
	read = { ...read, meant: note };
	render(CaptureLine);
	await userEvent.type(field(), "Acme: remind me at 15:30");
	await screen.findByRole("button", { name: /15 Jun/ });
	read = { ...read, meant: later };
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() => expect(inputOf("keep_capture")).toMatchObject({ meant: later }));
});

test("what was said becomes a reminder by its chip, whose time can be typed", async () => {
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO");
	await userEvent.click(await screen.findByRole("button", { name: t("capture-ours") }));
	await userEvent.click(await screen.findByRole("menuitem", { name: t("capture-reminder") }));
	expect(inputOf("read_capture")).toMatchObject({ meant: "reminder" });
	await userEvent.click(await screen.findByRole("button", { name: /15:30/ }));
	const time = await screen.findByRole("textbox", { name: t("reminder-time") });
	await userEvent.clear(time);
	await userEvent.type(time, "25{Enter}");
	expect(screen.queryByRole("textbox", { name: t("reminder-time") })).toBeTruthy();
	await userEvent.clear(time);
	await userEvent.type(time, "16:05{Enter}");
	expect(await screen.findByRole("button", { name: /16:05/ })).toBeTruthy();
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({ meant: { ...note, time: "16:05:00" } }),
	);
});

test("a refused line stays as it was typed, with the reason beside it", async () => {
	refusal = { code: "not_saved" };
	render(CaptureLine);
	await userEvent.type(field(), "Acme: SSO{Enter}");
	expect(await screen.findByText(t("failure-not-saved"))).toBeTruthy();
	expect(field().value).toBe("Acme: SSO");
});

test("without a client nothing is kept and nothing is lost: the question opens", async () => {
	read = { ...read, account: null };
	render(CaptureLine);
	await userEvent.type(field(), "SSO by 15 June{Enter}");
	expect(await screen.findByRole("combobox", { name: t("capture-which-account") })).toBeTruthy();
	expect(asked.some(({ name }) => name === "keep_capture")).toBe(false);
	await userEvent.keyboard("{Enter}");
	expect(await screen.findByRole("button", { name: "Acme" })).toBeTruthy();
	expect(field().value).toBe("SSO by 15 June");
});

test("Escape leaves the field and keeps the text", async () => {
	render(CaptureLine);
	await userEvent.type(field(), "Acme: half a wo{Escape}");
	expect(document.activeElement).not.toBe(field());
	expect(field().value).toBe("Acme: half a wo");
	await vi.waitFor(() =>
		expect(inputOf("keep_draft")).toEqual({ key: "capture", text: "Acme: half a wo" }),
	);
});

test("an answer that a later line overtook is dropped", async () => {
	let answer: (view: CaptureView) => void = () => undefined;
	const late = new Promise<CaptureView>((resolve) => (answer = resolve));
	const early = read;
	mockIPC((name, payload) => {
		if (name !== "read_capture") return null;
		const { line } = (payload as { input: { line: string } }).input;
		return line === "Acme" ? late : { ...early, words: "the later one" };
	});
	capture.type("Acme");
	const first = capture.readNow();
	capture.type("Acme: SSO");
	await capture.readNow();
	answer({ ...early, words: "the earlier one" });
	await first;
	expect(capture.understood?.words).toBe("the later one");
});

test("what had the focus before has it again once the line is kept, so that the next key acts there", async () => {
	const row = document.createElement("button");
	document.body.append(row);
	row.focus();
	render(CaptureLine);
	await userEvent.keyboard("c");
	expect(document.activeElement).toBe(field());
	await userEvent.keyboard("Acme: SSO{Enter}");
	await vi.waitFor(() => expect(document.activeElement).toBe(row));
	await userEvent.keyboard("j");
	expect(field().value).toBe("");
	row.remove();
});
