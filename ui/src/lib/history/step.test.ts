import { expect, test } from "vitest";
import type { Intent, UndoStep } from "$lib/api/wire";
import { localeCodes, locale } from "$lib/locale/locale.svelte";
import { stepText } from "./step";

const moved: UndoStep = {
	intent: "move_commitment",
	account: "Acme",
	subject: "SSO",
	field: "due",
	old: { kind: "day", value: "2026-06-15" },
	new: { kind: "day", value: "2026-06-28" },
};

const intents: Intent[] = [
	"begin",
	"add_account",
	"change_account",
	"trash_account",
	"restore_account",
	"add_contact",
	"change_contact",
	"remove_contact",
	"add_teammate",
	"change_teammate",
	"remove_teammate",
	"log_touch",
	"change_touch",
	"remove_touch",
	"make_commitment",
	"change_commitment",
	"move_commitment",
	"act_on_commitment",
	"remove_commitment",
	"add_contract",
	"change_contract",
	"act_on_contract",
	"remove_contract",
	"record_step",
	"call_renewal",
	"plan_meeting",
	"change_meeting",
	"remove_meeting",
	"debrief_meeting",
	"set_reminder",
	"change_reminder",
	"finish_reminder",
	"remove_reminder",
	"snooze",
	"snooze_all",
	"import",
	"revert_import",
	"look_through_import",
	"rank_accounts",
	"remove_ending",
	"change_settings",
	"change_holidays",
	"change_preferences",
];

test("undo names the field with its value before and after", () => {
	expect(stepText(moved)).toBe("Acme: date 15 Jun → 28 Jun");
	locale.use("fa");
	expect(stepText(moved)).toBe("Acme: موعد از ۲۵ خرداد به ۷ تیر");
});

test("a field with nothing before, or nothing after, says only what there is", () => {
	const set: UndoStep = {
		...moved,
		field: "segment",
		old: { kind: "empty" },
		new: { kind: "text", value: "care" },
	};
	expect(stepText(set)).toBe("Acme: segment care");
	expect(stepText({ ...set, old: set.new, new: { kind: "empty" } })).toBe(
		"Acme: segment care taken out",
	);
});

test("undo of an act says the act, and of a refused delivery that it was refused", () => {
	const acted: UndoStep = {
		...moved,
		intent: "act_on_commitment",
		field: "state",
		old: { kind: "word", value: "commitment_state.asked" },
		new: { kind: "word", value: "commitment_state.done" },
	};
	locale.use("en");
	expect(stepText(acted)).toBe("Acme, “SSO”: received");
	const refused: UndoStep = {
		...acted,
		old: { kind: "word", value: "commitment_state.delivered" },
		new: { kind: "word", value: "commitment_state.in_progress" },
	};
	expect(stepText(refused)).toBe("Acme, “SSO”: not accepted");
});

test("every intent has a name in every language, whatever it is about", () => {
	for (const code of localeCodes) {
		locale.use(code);
		for (const intent of intents) {
			const step: UndoStep = {
				...moved,
				intent,
				field: null,
				old: { kind: "empty" },
				new: { kind: "empty" },
			};
			expect(stepText(step)).not.toBe("");
			expect(stepText(step)).not.toContain("{");
		}
	}
});
