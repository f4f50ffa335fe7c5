import type { AccountId, AnsweringView, OwedView } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { number } from "$lib/locale/numbers";
import type { PhrasePart } from "$lib/parts/phrase";

/** How an account is answered, in one plain sentence whose parts lead to its story; empty where nothing was said. */
export function answeringText(
	id: AccountId,
	view: AnsweringView,
): { text: string; parts: Record<string, PhrasePart> } {
	const { days, asked, answered, median_minutes: median, docs, forum, proactive, touches } = view;
	const missed = view.owed.filter(({ is_missed: isMissed }) => isMissed);
	const questions = view.owed.filter(({ is_missed: isMissed }) => !isMissed);
	const said = [
		asked > 0 && t("answering-answered", { answered, asked, days }),
		// Whoever was answered before we opened waited no working minute.
		median !== null && median > 0 && medianText(median),
		missed[0] && t("answering-missed", { count: missed.length, days: missed[0].days }),
		questions[0] && t("answering-question", { count: questions.length, days: questions[0].days }),
		docs > 0 && t("answering-docs", { count: docs }),
		forum > 0 && t("answering-forum", { count: forum }),
		touches > 0 && t("answering-proactive", { proactive, touches }),
	];
	const story = `/accounts/${id}/story`;
	const late = (owed: readonly OwedView[]): PhrasePart =>
		owed.some(({ is_late: isLate }) => isLate)
			? { to: story, tone: "red", isStrong: true }
			: { to: story, isStrong: true };
	return {
		text: said.filter(Boolean).join(t.plain("answering-joint")),
		parts: { story: { to: story }, missed: late(missed), question: late(questions) },
	};
}

function medianText(minutes: number): string {
	return minutes < 60
		? t("answering-median-minutes", { minutes })
		: t("answering-median-hours", { hours: number(minutes / 60, 1) });
}
