import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { ownTheWindow } from "$lib/frame/window";
import { t } from "$lib/locale/locale.svelte";
import { sampleCommitment, sampleRow } from "./sample";
import TruthCheck from "./TruthCheck.svelte";

let answers: unknown[];

beforeEach(() => {
	answers = [];
	mockIPC((name, payload) => {
		if (name === "answer_truth") answers.push((payload as { input: unknown }).input);
		return null;
	});
	return ownTheWindow();
});

test("each answer has its key", async () => {
	const truth = { asks: 75, checks: [] };
	render(TruthCheck, { commitment: sampleCommitment(sampleRow(), { truth }) });
	const asks = screen.getByText(/Does the client know the truth/);
	expect(asks.textContent.replaceAll(/[\u2068\u2069]/g, "")).toContain("75 %");
	await userEvent.keyboard("i");
	await userEvent.keyboard("t");
	await userEvent.keyboard("n");
	await waitFor(() =>
		expect(answers).toEqual([
			{ id: "c-1", answer: "knows" },
			{ id: "c-1", answer: "told" },
			{ id: "c-1", answer: "does_not" },
		]),
	);
});

test("where nothing is asked no key answers, and the last answer stands", async () => {
	const checks = [{ step: 50, answer: "does_not", on: "2026-06-02" } as const];
	const truth = { asks: null, checks };
	render(TruthCheck, { commitment: sampleCommitment(sampleRow(), { truth }) });
	expect(screen.getByText(/they do not know/)).toBeTruthy();
	expect(screen.queryByRole("button", { name: t.plain("truth-knows") })).toBeNull();
	await userEvent.keyboard("i");
	expect(answers).toEqual([]);
});
