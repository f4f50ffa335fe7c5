import { call } from "$lib/api/call";
import { keys } from "$lib/keys/keys.svelte";
import { locale } from "$lib/locale/locale.svelte";
import type { LocaleCode } from "$lib/locale/locale.svelte";
import type { PreferenceChange, PreferencesView } from "$lib/api/wire";
import { zoom } from "./zoom.svelte";

/** Makes the window look and answer as the person chose. */
export function applyPreferences(preferences: PreferencesView, language: LocaleCode): void {
	applyPreference({ field: "theme", value: preferences.theme });
	applyPreference({ field: "density", value: preferences.density });
	applyPreference({ field: "single_letters", value: preferences.single_letters });
	applyPreference({ field: "language", value: language });
	applyPreference({ field: "zoom", value: preferences.zoom });
}

/** Changes one preference at once, and remembers it. */
export async function changePreference(change: PreferenceChange): Promise<void> {
	applyPreference(change);
	await call("change_preference", change);
}

function applyPreference(change: PreferenceChange): void {
	const root = document.documentElement;
	if (change.field === "language") void locale.use(change.value);
	else if (change.field === "single_letters") keys.singleLetters = change.value;
	else if (change.field === "density") root.dataset["density"] = change.value;
	else if (change.field === "zoom") zoom.remembered(change.value);
	// Without the attribute the desktop decides, also when it changes its mind.
	else if (change.value === "system") delete root.dataset["theme"];
	else root.dataset["theme"] = change.value;
}
