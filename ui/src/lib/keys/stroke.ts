/**
 * One press, written as shortcuts are: "J", "Shift+X", "Mod+K", "Escape", "?".
 * `Mod` is Command on a Mac and Control elsewhere.
 */
export type Stroke = string;

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const named: Record<string, string> = {
	Slash: "/",
	Equal: "=",
	Minus: "-",
	NumpadAdd: "=",
	NumpadSubtract: "-",
	NumpadEnter: "Enter",
	Space: "Space",
};

/**
 * The key's name by where it lies, so that Russian, Persian and Marathi layouts keep every shortcut. A Latin layout
 * that prints another letter there (QWERTZ, AZERTY) is taken at its word: the letter on the key is the letter shown.
 */
function keyOf(event: KeyboardEvent): string {
	if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
	const letter = /^Key([A-Z])$/.exec(event.code) ?? /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
	return letter?.[1] ?? named[event.code] ?? event.code;
}

/** What was pressed, or undefined for a modifier alone and while a word is being composed. */
export function strokeOf(event: KeyboardEvent): Stroke | undefined {
	if (event.isComposing || event.key === "Process" || event.key === "Dead") return undefined;
	if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return undefined;
	const modified = event.ctrlKey || event.metaKey || event.altKey;
	const key = keyOf(event);
	if (!modified && (event.key === "?" || (event.shiftKey && key === "/"))) return "?";
	const mod = isMac ? event.metaKey : event.ctrlKey;
	const other = isMac ? event.ctrlKey : event.metaKey;
	// "+" needs Shift on most layouts, and zooming in is the same wish with or without it.
	const shift = event.shiftKey && key !== "=";
	return [mod && "Mod", other && "Other", event.altKey && "Alt", shift && "Shift", key]
		.filter(Boolean)
		.join("+");
}

/** Whether typing belongs to this element rather than to shortcuts. */
export function isTextField(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) {
		return !["button", "checkbox", "radio", "range", "submit", "reset", "file", "color"].includes(
			target.type,
		);
	}
	return (
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement ||
		target.isContentEditable ||
		target.getAttribute("role") === "spinbutton"
	);
}

/** Whether a menu, a list of choices or a popover has the focus: its letters are its own. */
export function isInFloat(target: EventTarget | null): boolean {
	const floats = '[role="menu"], [role="listbox"], [role="dialog"]:not([aria-modal="true"])';
	return target instanceof Element && target.closest(floats) !== null;
}
