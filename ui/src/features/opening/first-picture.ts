import { askAhead, queryClient } from "$lib/api/question";
import { firstPath } from "$lib/frame/room";
import { locale, systemLocale } from "$lib/locale/locale.svelte";
import { askTodayAhead } from "$features/today/ahead";

/** What is not there after so many milliseconds comes later, where it belongs; until then its place is kept. */
const patience = 250;

/** Kept opens at Today, unless somebody asked for another place. */
const opensAtToday = ["", "#/", `#${firstPath}`].includes(window.location.hash);

async function speak(): Promise<void> {
	// Most people read the system's language: its texts are on their way before the ledger has said so.
	void locale.learn(systemLocale());
	const opening = await askAhead("opening");
	await locale.use(opening?.language ?? systemLocale());
}

const spoken = speak();

/** Reads the letters that the answers are written in: without them a name is blank for a moment. */
async function readLetters(): Promise<void> {
	const faces = getComputedStyle(document.documentElement).getPropertyValue("--font");
	if (!faces) return;
	const answers = queryClient.getQueriesData({}).map(([, answer]) => answer);
	await document.fonts.load(`1em ${faces}`, JSON.stringify(answers));
}

const shown = Promise.all([
	opensAtToday && askTodayAhead(),
	askAhead("rail"),
	askAhead("undo_steps"),
	spoken,
]).then(readLetters);
/** Without its letters a picture is better than none. */
const drawable = shown.catch(() => undefined);
const waited = new Promise((resolve) => setTimeout(resolve, patience));

/** The person's language, and all that the first picture shows: it is painted once, and whole. */
export const firstPicture: Promise<unknown> = Promise.all([
	spoken,
	Promise.race([drawable, waited]),
]);
