import { askAhead } from "$lib/api/question";
import type { TodayRow } from "$lib/api/wire";
import { openOf } from "../commitments/open";

/** Asks for all that Today's first picture shows, and answers when it is there: it is painted once, and whole. */
export async function askTodayAhead(): Promise<void> {
	const [today] = await Promise.all([askAhead("today"), askAhead("next_meetings")]);
	const first = today && [...today.waiting, ...today.soon, ...today.worth][0];
	if (first) await askRowAhead(first);
}

/** Asks for what the panel beside a row shows. */
async function askRowAhead({ account, signal: { subject } }: TodayRow): Promise<void> {
	const asked: Promise<unknown>[] = [
		askAhead("account", account.id),
		askAhead("commitments", openOf(account.id, "ours")),
	];
	// Where its code cannot be read the panel stays empty, and the picture comes.
	if (subject.kind !== "account") asked.push(import("./panels").catch(() => undefined));
	if (subject.kind === "commitment") {
		asked.push(askAhead("commitment", subject.id));
		asked.push(askAhead("history", { entity: "commitment", id: subject.id }));
	} else if (subject.kind === "contract") {
		asked.push(askAhead("contract", subject.id));
	} else if (subject.kind === "touch") {
		asked.push(askAhead("touch", subject.id));
	} else if (subject.kind === "meeting") {
		asked.push(askAhead("meeting", subject.id));
		asked.push(askAhead("contacts", account.id));
		asked.push(askAhead("brief", account.id));
	} else if (subject.kind === "reminder") {
		asked.push(askAhead("reminders", account.id));
	}
	await Promise.all(asked);
}
