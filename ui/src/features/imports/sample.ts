import type {
	ColumnView,
	RowCountsView,
	FileOutcome,
	FileView,
	ImportPage,
	ImportRow,
	ImportView,
	SignalView,
	Target,
} from "$lib/api/wire";

/** A column as it was found. */
export function column(
	header: string,
	target: Target | null,
	over: Partial<ColumnView> = {},
): ColumnView {
	return {
		header,
		samples: ["one", "two"],
		filled: 2,
		plan: { target, order: null },
		dates: null,
		...over,
	};
}

/** A column of dates. */
export function dates(header: string, isAmbiguous: boolean, samples: string[]): ColumnView {
	return column(header, "since", {
		samples,
		dates: {
			order: "day_first",
			is_ambiguous: isAmbiguous,
			unread: 0,
			span: ["2023-01-09", "2024-12-31"],
		},
	});
}

export function file(over: Partial<FileView> = {}): FileView {
	return {
		path: "/files/accounts.csv",
		name: "accounts.csv",
		kind: "account",
		encoding: "UTF-8",
		separator: ",",
		rows: 500,
		columns: [column("account_name", "name"), column("industry", "segment")],
		targets: ["name", "segment", "since", "notes"],
		trouble: null,
		...over,
	};
}

export function found(files: FileView[]): ImportView {
	return { source: "ravenstack", sources: ["hubspot"], currency: "USD", files };
}

export function counts(over: Partial<RowCountsView> = {}): RowCountsView {
	return {
		rows: 500,
		made: 500,
		recognised: 0,
		changed: 0,
		unchanged: 0,
		refused: 0,
		edited: 0,
		...over,
	};
}

export function outcome(over: Partial<FileOutcome> = {}): FileOutcome {
	return {
		name: "accounts.csv",
		kind: "account",
		counts: counts(),
		warnings: [],
		refused: [],
		missing: [],
		...over,
	};
}

export function importRow(over: Partial<ImportRow> = {}): ImportRow {
	return {
		id: "i-1",
		source: "ravenstack",
		// Noon of 26 November 2025.
		at: Date.UTC(2025, 10, 26, 12),
		files: [
			outcome(),
			outcome({ name: "subs.csv", kind: "contract", counts: counts({ made: 5000 }) }),
		],
		reverted_at: null,
		asks: false,
		unseen: 0,
		...over,
	};
}

export function importPage(
	over: Partial<ImportRow> = {},
	rest: Partial<ImportPage> = {},
): ImportPage {
	return { import: importRow(over), candidates: [], still_there: [], ...rest };
}

/** A promise that was long past when it came in. */
export const pastPromise: SignalView = {
	key: "promise.overdue/c-1",
	rule: "promise.overdue",
	subject: { kind: "commitment", id: "c-1", words: "SSO", state: "accepted", waits_for: null },
	contact: null,
	severity: 3,
	due: "2026-05-02",
	days: -31,
	step: null,
	can_finish: false,
	act: null,
};
