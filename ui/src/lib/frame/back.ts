import { pop, replace } from "svelte-spa-router";
import { isTextField } from "$lib/keys/stroke";

/** Leaves the field one types in: on a page to write on, the first step back. Answers whether there was one. */
export function leaveField(): boolean {
	const at = document.activeElement;
	if (!(at instanceof HTMLElement) || !isTextField(at)) return false;
	at.blur();
	return true;
}

/** Goes back to where one came from; to `otherwise` where the window was opened at this page. */
export function goBack(otherwise: string): void {
	void (window.history.length > 1 ? pop() : replace(otherwise));
}
