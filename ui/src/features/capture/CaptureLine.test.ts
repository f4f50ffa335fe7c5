import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { Toaster } from "svelte-sonner";
import { beforeEach, expect, test, vi } from "vitest";
import type { CaptureView, SaidBefore, UndoStep } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { locale, t } from "$lib/locale/locale.svelte";
import CaptureLine from "./CaptureLine.svelte";
import { capture } from "./capture.svelte";

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
		person: null,
		side: "ours",
		due: { from: "2026-06-15", last: "2026-06-15", precision: "day" },
		channel: "call",
		spans: [{ start: 0, end: 4, kind: "account" }],
	};
	mockIPC((name, payload) => {
		asked.push({ name, input: (payload as { input: unknown }).input });
		if (name === "read_capture") return read;
		if (name === "keep_capture") {
			if (refusal !== undefined) throw refusal;
			return { commitment: "c-1", account: acme, added: false, same_as: sameAs };
		}
		if (name === "undo") return undone;
		return name === "drafts" ? [] : null;
	});
	return ownTheWindow();
});

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
	expect(inputOf("read_capture")).toEqual({ line: "Acme: SSO by 15 June on call", account: null });
	expect(inputOf("keep_capture")).toEqual({
		words: "SSO",
		account: { kind: "known", account: acme },
		side: "ours",
		due: { from: "2026-06-15", last: "2026-06-15", precision: "day" },
		person: null,
		channel: "call",
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
	await userEvent.click(screen.getByRole("button", { name: "call" }));
	await userEvent.type(field(), "{Enter}");
	await vi.waitFor(() =>
		expect(inputOf("keep_capture")).toMatchObject({ side: "theirs", channel: null }),
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
