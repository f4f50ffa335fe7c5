import type { SignalView, TodayRow } from "$lib/api/wire";
import { clockTime, relativeDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { word } from "$lib/locale/vocabulary";
import type { MarkKind } from "$lib/parts/marks";
import { whenText } from "../meetings/meeting";
import { tells } from "../slips/slip";

/** What the signal is about, in the words somebody said or wrote. */
export function subjectText({ subject }: SignalView): string {
	if (subject.kind === "commitment") return t("quoted", { words: subject.words });
	if (subject.kind === "contract") return subject.title;
	if (subject.kind === "reminder") return subject.text;
	if (subject.kind === "meeting") {
		return subject.about ?? t.plain("meeting-named", { kind: subject.meeting });
	}
	if (subject.words !== null) return t("quoted", { words: subject.words });
	if (subject.kind === "account") return t("subject-silence");
	return t(subject.is_missed ? "subject-missed" : "subject-question");
}

/** Why it deserves attention now, by the rule that raised it. */
export function reason({ rule, days, step, subject, severity }: SignalView): string {
	const away = days ?? 0;
	switch (rule) {
		case "promise.due":
			return t("reason-promise-due", { days: away });
		case "promise.overdue":
			return t("reason-promise-overdue", { days: -away });
		case "promise.unlikely":
			return t("reason-promise-unlikely", { days: away });
		case "promise.unaccepted": {
			const isReturned = subject.kind === "commitment" && subject.state === "returned";
			const id = isReturned ? "reason-promise-returned" : "reason-promise-unaccepted";
			return t(id, whoseWord(subject));
		}
		case "promise.unconfirmed":
			return t("reason-promise-unconfirmed", { days: away });
		case "promise.unsupported":
			return t("reason-promise-unsupported");
		case "promise.conflict":
			return t("reason-promise-conflict");
		case "claim.stale":
		case "claim.broken":
		case "forecast.off":
			// What is said of the company stands in a row of its own.
			return "";
		case "promise.truth_check":
			return t("reason-promise-truth-check", { step: step ?? 0 });
		case "seller.debt":
			return t("reason-seller-debt", whoseWord(subject));
		case "slip.untold":
			return severity < 3
				? t("reason-slip-untold")
				: t("reason-slip-untold-late", { days: Math.max(0, -away) });
		case "duty.unacknowledged":
			return t("reason-duty-unacknowledged", { days: away });
		case "duty.late":
			return t("reason-duty-late", { days: -away });
		case "renewal.step":
			return step === 0 ? t("reason-yearly-check") : t("reason-renewal-step", { step: step ?? 0 });
		case "renewal.notice":
			return t("reason-renewal-notice", { days: away });
		case "renewal.verdict":
			return step === null
				? t("reason-renewal-decision")
				: t("reason-renewal-answer", { days: away });
		case "contract.incomplete":
			return t("reason-contract-incomplete");
		case "touch.owed": {
			const isMissed = subject.kind === "touch" && subject.is_missed;
			return t(isMissed ? "reason-touch-missed" : "reason-touch-question", { days: -away });
		}
		case "silence.ideal":
			return t("reason-silence-ideal", { days: silentDays(subject) });
		case "silence.max":
			return t("reason-silence-max", { days: silentDays(subject), most: step ?? 0 });
		case "meeting.brief":
			return t("reason-meeting-brief", { time: startOf(subject) });
		case "meeting.debrief":
			return t("reason-meeting-debrief", { time: startOf(subject) });
		case "reminder":
			return t("reason-reminder", {
				time: subject.kind === "reminder" ? clockTime(subject.at) : "",
			});
	}
}

/** Which of us a promise waits for, and whether that is the person who reads it. */
function whoseWord(subject: SignalView["subject"]): { who: string; mine: "yes" | "no" } {
	const one = subject.kind === "commitment" ? subject.waits_for : null;
	return { who: one?.name ?? "", mine: one?.is_me ? "yes" : "no" };
}

function startOf(subject: SignalView["subject"]): string {
	return subject.kind === "meeting" ? whenText(subject) : "";
}

function silentDays(subject: SignalView["subject"]): number {
	return subject.kind === "account" ? subject.silent_days : 0;
}

/** The day that matters, as the row's last column says it. */
export function dueText({ due }: SignalView): string {
	return due === null ? "" : relativeDay(due);
}

/** The verb of the one key that settles it. */
export function settles({ act, rule, subject }: SignalView): string {
	if (tells(rule)) return t("slip-told");
	if (act !== null) return word("act", act);
	if (subject.kind === "account") return t("log-called");
	if (subject.kind !== "touch") return t("today-done");
	const isWritten = subject.channel === "email" || subject.channel === "chat";
	return t(isWritten ? "log-answered" : "log-called-back");
}

/** What the mark in the margin shows. */
export function markOf({ rule, severity }: SignalView): MarkKind {
	if (severity >= 3) return "late";
	if (rule.startsWith("duty.")) return "theirs";
	return severity === 2 ? "soon" : "note";
}

/** The colour of the day that matters. */
export function toneOf({ rule, severity }: SignalView): string {
	if (severity >= 3) return "red strong";
	if (rule === "duty.late") return "violet";
	return "";
}

/** A row is its signal: an account whose worst signal changes is another row. */
export function rowId(row: TodayRow): string {
	return row.signal.key;
}
