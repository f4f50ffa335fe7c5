import type {
	RowCountsView,
	FileOutcome,
	FileTrouble,
	ImportKind,
	RowProblem,
	Target,
	WarningView,
} from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { digits, either, list } from "$lib/locale/numbers";
import { word } from "$lib/locale/vocabulary";

/** "5,000 contracts". */
export function countOf(kind: ImportKind, count: number): string {
	return t.plain("import-count", { kind, count });
}

/** How many rows of all files do one thing. */
export function sumOf(files: readonly FileOutcome[], what: keyof RowCountsView): number {
	return files.reduce((sum, { counts }) => sum + counts[what], 0);
}

/** "500 accounts, 5,000 contracts and 600 endings": what the rows make, over all files. */
export function madeOf(files: readonly FileOutcome[]): string {
	const sums = new Map<ImportKind, number>();
	for (const { kind, counts } of files) sums.set(kind, (sums.get(kind) ?? 0) + counts.made);
	return list([...sums].filter(([, count]) => count > 0).map(([kind, n]) => countOf(kind, n)));
}

/** What would come in, in a few sentences. `<refused>` is a part of it. */
export function trialSentence(files: readonly FileOutcome[]): string {
	const sum = (what: keyof RowCountsView) => sumOf(files, what);
	const [made, changed, recognised] = [sum("made"), sum("changed"), sum("recognised")];
	const [unchanged, refused] = [sum("unchanged"), sum("refused")];
	return [
		made > 0 && t("import-will-make", { count: made, what: madeOf(files) }),
		made + changed + recognised === 0 && t("import-will-nothing"),
		changed > 0 && t("import-will-change", { count: changed }),
		recognised > 0 && t("import-will-recognise", { count: recognised }),
		unchanged > 0 && t("import-will-leave", { count: unchanged }),
		refused > 0 && t("import-will-refuse", { count: refused }),
	]
		.filter(Boolean)
		.join(" ");
}

/** "500 new · 3 recognised · 12 changed": what the rows of one file do. */
export function countsText(counts: RowCountsView): string {
	const { made, changed, recognised, unchanged, refused, edited } = counts;
	return [
		made > 0 && t("import-made", { count: made }),
		recognised > 0 && t("import-recognised", { count: recognised }),
		changed > 0 && t("import-changed", { count: changed }),
		unchanged > 0 && t("import-unchanged", { count: unchanged }),
		refused > 0 && t("import-refused", { count: refused }),
		edited > 0 && t("import-edited", { count: edited }),
	]
		.filter(Boolean)
		.join(" · ");
}

/** Something odd that comes in all the same, as a sentence. */
export function warningText({ warning, count }: WarningView, kind: ImportKind): string {
	const what = countOf(kind, count);
	switch (warning) {
		case "ends_before_start":
			return t("import-warning-ends-before-start", { what, count });
		case "costs_nothing":
			return t("import-warning-costs-nothing", { what, count });
		case "no_end":
			return t("import-warning-no-end", { what, count });
		case "before_account":
			return t("import-warning-before-account", { what, count });
		case "answered_after_resolved":
			return t("import-warning-answered-after-resolved", { what, count });
		case "past_date":
			return t("import-warning-past-date", { what, count });
		case "unknown_word":
			return t("import-warning-unknown-word", { count });
		case "twice":
			return t("import-warning-twice", { count });
		case "whole_day":
			return t("import-warning-whole-day", { count });
		case "own_date":
			return t("import-warning-own-date", { count });
		case "cancelled":
			return t("import-warning-cancelled", { count });
		case "other_rule":
			return t("import-warning-other-rule", { count });
		case "unknown_zone":
			return t("import-warning-unknown-zone", { count });
	}
}

/** Why a row does not come in. */
export function rowProblem(found: RowProblem): string {
	switch (found.kind) {
		case "cell":
			return t("import-row-cell", { header: found.header, problem: t.problem(found.problem) });
		case "formula":
			return t("import-row-formula", { header: found.header, error: found.error });
		case "no_account":
			return t("import-row-no-account", { called: found.called });
		case "many_accounts":
			return t("import-row-many-accounts", { called: found.called });
		case "no_client":
			return t("import-row-no-client");
		case "too_many_cells":
			return t("import-row-too-many-cells");
		case "too_long":
			return t("import-row-too-long");
		case "not_text":
			return t("import-row-not-text");
		case "cut_off":
			return t("import-row-cut-off");
		case "twice":
			return t("import-row-twice", { line: digits(String(found.line)) });
	}
}

/** Why a file cannot come in, and what to do about it. */
export function troubleText(trouble: FileTrouble): string {
	switch (trouble.kind) {
		case "unreadable":
			return t("import-file-unreadable");
		case "empty":
			return t("import-file-empty");
		case "not_text":
			return t("import-file-not-text");
		case "other_spreadsheet":
			return t("import-file-other-spreadsheet");
		case "encrypted":
			return t("import-file-encrypted");
		case "damaged":
			return t("import-file-damaged");
		case "no_sheet":
			return t("import-file-no-sheet");
		case "not_a_calendar":
			return t("import-file-not-a-calendar");
		case "no_events":
			return t("import-file-no-events");
		case "too_large":
			return t("import-file-too-large", { megabytes: trouble.megabytes });
		case "too_large_unpacked":
			return t("import-file-too-large-unpacked", { megabytes: trouble.megabytes });
		case "too_many_columns":
			return t("import-file-too-many-columns", { most: trouble.most });
		case "too_many_rows":
			return t("import-file-too-many-rows", { most: trouble.most });
		case "changed":
			return t("import-file-changed");
	}
}

/** "“name” or “email”": fields of which a file needs one. */
export function oneOf(targets: readonly Target[]): string {
	return either(targets.map((target) => t.plain("quoted", { words: word("target", target) })));
}
