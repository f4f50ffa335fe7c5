import { onFilesDragged } from "$lib/api/call";
import { keys } from "$lib/keys/keys.svelte";
import { isTextField } from "$lib/keys/stroke";

/**
 * Makes the web view a window of a program: its own menu, reload, back, pinch and page drops are off (Z5), and every
 * press reaches the shortcuts. Text fields keep cut, copy, paste and spelling. Answers how to stop.
 */
export function ownTheWindow(): () => void {
	const gone = new AbortController();
	const on = <K extends keyof WindowEventMap>(
		name: K,
		handle: (event: WindowEventMap[K]) => void,
		options: AddEventListenerOptions = {},
	) => window.addEventListener(name, handle, { signal: gone.signal, ...options });

	on("contextmenu", (event) => {
		if (!isTextField(event.target)) event.preventDefault();
	});
	on("keydown", (event) => {
		if (isBrowserKey(event)) event.preventDefault();
	});
	on("keydown", (event) => keys.press(event));
	on("mouseup", (event) => {
		if (event.button === 3 || event.button === 4) event.preventDefault();
	});
	on("auxclick", (event) => event.preventDefault());
	on("wheel", (event) => event.ctrlKey && event.preventDefault(), { passive: false });
	on("dragover", (event) => event.preventDefault());
	on("drop", (event) => event.preventDefault());
	// WebKit on the Mac pinches by events of its own.
	window.addEventListener("gesturestart", (event) => event.preventDefault(), {
		signal: gone.signal,
	});
	return () => gone.abort();
}

/** Says whether files are held over the window, and takes those that are let go there. Answers how to stop. */
export function takeFiles(
	onhold: (areHeld: boolean) => void,
	ontake: (paths: string[]) => void,
): () => void {
	const listening = onFilesDragged((dragged) => {
		onhold(dragged.kind === "held");
		if (dragged.kind === "dropped" && dragged.paths.length > 0) ontake(dragged.paths);
	});
	return () => void listening.then((stop) => stop());
}

/** Puts the page on paper by the web view's own print (Z8), until the pack makes its own. */
export function printPage(): void {
	window.print();
}

function isBrowserKey(event: KeyboardEvent): boolean {
	if (["F5", "F7", "BrowserBack", "BrowserForward", "BrowserRefresh"].includes(event.code))
		return true;
	const mod = event.ctrlKey || event.metaKey;
	if (mod && event.code === "KeyA" && !isTextField(event.target)) return true;
	if (mod && ["KeyR", "KeyG", "KeyF", "KeyS", "KeyU", "KeyJ"].includes(event.code)) return true;
	if (event.altKey && ["ArrowLeft", "ArrowRight"].includes(event.code)) return true;
	return mod && ["BracketLeft", "BracketRight"].includes(event.code);
}
