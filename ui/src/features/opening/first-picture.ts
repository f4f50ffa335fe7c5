import { askAhead } from "$lib/api/question";
import { firstPath } from "$lib/frame/room";
import { locale, systemLocale } from "$lib/locale/locale.svelte";
import { askTodayAhead } from "$features/today/ahead";

/** Kept opens at Today, unless somebody asked for another place. */
const opensAtToday = ["", "#/", `#${firstPath}`].includes(window.location.hash);

async function speak(): Promise<void> {
	const opening = await askAhead("opening");
	await locale.use(opening?.language ?? systemLocale());
}

/** All that the first picture shows, in the person's language; nothing is painted before it is there. */
export const firstPicture: Promise<unknown> = Promise.all([
	speak(),
	opensAtToday && askTodayAhead(),
	askAhead("rail"),
	askAhead("undo_steps"),
]);
