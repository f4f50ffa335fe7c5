import { pop, replace } from "svelte-spa-router";

/** Goes back to where one came from; to `otherwise` where the window was opened at this page. */
export function goBack(otherwise: string): void {
	void (window.history.length > 1 ? pop() : replace(otherwise));
}
