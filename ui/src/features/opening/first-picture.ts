import { askAhead } from "$lib/api/question";
import { firstPath } from "$lib/frame/room";
import { locale, systemLocale } from "$lib/locale/locale.svelte";
import { askTodayAhead } from "$features/today/ahead";

/** What is not there after so many milliseconds comes later, where it belongs; until then its place is kept. */
const patience = 100;

/** Kept opens at Today, unless somebody asked for another place. */
const opensAtToday = ["", "#/", `#${firstPath}`].includes(window.location.hash);

async function speak(): Promise<void> {
	const opening = await askAhead("opening");
	await locale.use(opening?.language ?? systemLocale());
}

const shown = Promise.all([
	opensAtToday && askTodayAhead(),
	askAhead("rail"),
	askAhead("undo_steps"),
]);
const waited = new Promise((resolve) => setTimeout(resolve, patience));

/** The person's language, and all that the first picture shows: it is painted once, and whole. */
export const firstPicture: Promise<unknown> = Promise.all([speak(), Promise.race([shown, waited])]);
