import { getContext, setContext } from "svelte";

const key = Symbol("scroll");

/** Tells the lists below which element scrolls. Called while a page is made. */
export function provideScroll(element: () => HTMLElement | undefined): void {
	setContext(key, element);
}

/** The element that scrolls around this list, or undefined outside a page. */
export function scrollAround(): (() => HTMLElement | undefined) | undefined {
	return getContext(key);
}
