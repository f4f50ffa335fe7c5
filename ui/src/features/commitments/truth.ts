import type { CommitmentId, TruthAnswer } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { word } from "$lib/locale/vocabulary";
import { attempt, save } from "$lib/parts/saved";

/** Writes down whether the client knows the truth about a promise that asks. */
export function answerTruth(id: CommitmentId, answer: TruthAnswer): void {
	const says = t.plain("truth-saved", { answer: word("truth_answer", answer) });
	void attempt(() => save("answer_truth", { id, answer }, says));
}
