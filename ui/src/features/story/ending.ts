import type { EndingView } from "$lib/api/wire";
import { shortDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import type { IconName } from "$lib/parts/icons";

/** "Lost on 27 Oct 2024: pricing". */
export function tellEnding({ kind, on, reason }: EndingView): string {
	const said = t.plain("ending-told", { kind, day: shortDay(on) });
	return reason === null ? said : t.plain("ending-because", { said, reason });
}

export function endingIcon({ kind }: EndingView): IconName {
	return kind === "lost" ? "close" : "renewals";
}
