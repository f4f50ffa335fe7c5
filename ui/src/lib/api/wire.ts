// Placeholder until the wire is generated.
export type Problem =
	| { kind: "blank" }
	| { kind: "too_long"; max: number }
	| { kind: "not_a_date" }
	| { kind: "not_a_time" }
	| { kind: "out_of_range"; min: number; max: number }
	| { kind: "unknown" }
	| { kind: "ends_before_start" }
	| { kind: "overlaps" }
	| { kind: "unknown_zone" }
	| { kind: "not_a_currency" }
	| { kind: "missing" };
export type Refused =
	| "wrong_state"
	| "closed"
	| "same_date"
	| "nothing_to_undo"
	| "built_on"
	| "already_begun";
export type Failure =
	| { code: "invalid"; field: string; problem: Problem }
	| { code: "not_found"; what: string }
	| { code: "refused"; why: Refused }
	| { code: "in_use" }
	| { code: "newer_file" }
	| { code: "damaged" }
	| { code: "disk_full" }
	| { code: "not_saved" };
export type Language = "en" | "ru" | "fa" | "mr";
export type Theme = "system" | "light" | "dark";
export type Density = "comfortable" | "compact";
export type PreferencesView = {
	language: Language | null;
	theme: Theme;
	density: Density;
	zoom: number;
	single_letters: boolean;
};
export type PreferenceChange =
	| { field: "language"; value: Language }
	| { field: "theme"; value: Theme }
	| { field: "density"; value: Density }
	| { field: "zoom"; value: number }
	| { field: "single_letters"; value: boolean };
export type OpeningView = {
	first_start: boolean;
	example: boolean;
	preferences: PreferencesView;
	language: Language;
	folder: string;
	version: string;
	zone: string;
	name: string;
};
export type RailView = {
	today: number;
	today_red: boolean;
	promises: number;
	teammates: number;
	saved_at: number | null;
};
export type Page<T> = { rows: Array<T>; next: string | null };
export type Changed = { accounts: Array<string>; all: boolean };
export interface Commands {
	opening: { input: null; output: OpeningView };
	draft: { input: string; output: string | null };
	keep_draft: { input: { key: string; text: string }; output: null };
	drop_draft: { input: string; output: null };
	rail: { input: null; output: RailView };
	undo: { input: null; output: null };
	redo: { input: null; output: null };
	change_preference: { input: PreferenceChange; output: null };
}
