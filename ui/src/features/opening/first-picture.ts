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

/** Reads the letters that an answer is written in: without them a name is blank for a moment. */
async function readLetters(answer: unknown): Promise<void> {
	const faces = getComputedStyle(document.documentElement).getPropertyValue("--font");
	if (faces) await document.fonts.load(`1em ${faces}`, JSON.stringify(answer));
}

const letters: Promise<void>[] = [];
const stopReading = queryClient.getQueryCache().subscribe((event) => {
	if (event.type !== "updated" || event.action.type !== "success") return;
	// Without its letters a picture is better than none.
	letters.push(readLetters(event.action.data).catch(() => undefined));
});

const spoken = speak();
const shown = Promise.all([
	opensAtToday && askTodayAhead(),
	askAhead("rail"),
	askAhead("undo_steps"),
	spoken,
])
	.then(() => Promise.all(letters))
	.finally(stopReading);
const waited = new Promise((resolve) => setTimeout(resolve, patience));

/** The person's language, and all that the first picture shows: it is painted once, and whole. */
export const firstPicture: Promise<unknown> = Promise.all([spoken, Promise.race([shown, waited])]);
