import { t } from "$lib/locale/locale.svelte";
import { isMac } from "./stroke";

const signs: Record<string, string> = {
	Enter: "⏎",
	ArrowUp: "↑",
	ArrowDown: "↓",
	"=": "+",
	"-": "−",
};

/** A shortcut as it is printed on keys, one entry per key: "Mod+Shift+Z" → Ctrl, Shift, Z. */
export function keyNames(keys: string): string[] {
	return keys.split(" ").flatMap((stroke) => stroke.split("+").map(keyName));
}

function keyName(key: string): string {
	if (key === "Mod") return isMac ? "⌘" : t.plain("key-control");
	if (key === "Shift") return isMac ? "⇧" : t.plain("key-shift");
	if (key === "Alt") return isMac ? "⌥" : t.plain("key-alt");
	if (key === "Escape") return t.plain("key-escape");
	if (key === "Space") return t.plain("key-space");
	return signs[key] ?? key;
}

/** A shortcut in the words of `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
	return keys.replaceAll("Mod", isMac ? "Meta" : "Control");
}
