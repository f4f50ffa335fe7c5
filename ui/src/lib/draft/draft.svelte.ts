import { call } from "$lib/api/call";
import { keptText, onItsWay } from "./kept";

/** How long after a keystroke the text goes to the ledger's side, in milliseconds; well within Z7's second. */
const pause = 300;

/** The half-typed text of one field, kept while it is typed so that not even a power cut loses it. */
export class Draft {
	text = $state("");
	/** What was typed before is here, or there was nothing. */
	isRestored = $state(false);
	readonly #key: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isTouched = false;
	/** One after another, or a late "keep" could overtake the "drop" that follows it. */
	#queue: Promise<unknown> = Promise.resolve();

	/** `key` names the field for good: "capture", "touch.words/<id>". */
	constructor(key: string) {
		this.#key = key;
	}

	/** Brings back what was typed before, unless typing has begun again since. Answers whether there was any. */
	async restore(): Promise<boolean> {
		const kept = await keptText(this.#key).finally(() => (this.isRestored = true));
		if (!kept || this.#isTouched) return false;
		this.text = kept;
		return true;
	}

	/** Takes what the field now holds. */
	type(text: string): void {
		this.text = text;
		this.#isTouched = true;
		// Not restarted by the next keystroke: a fast typist would never be kept.
		this.#timer ??= setTimeout(() => void this.flush(), pause);
	}

	/** Keeps at once what still waits: the field or the window is going. */
	flush(): Promise<unknown> {
		if (this.#timer === undefined) return this.#queue;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const text = this.text;
		return this.#then(() => call("keep_draft", { key: this.#key, text }));
	}

	/** Forgets it: the text was saved, or given up. */
	drop(): Promise<unknown> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.text = "";
		this.#isTouched = false;
		return this.#then(() => call("drop_draft", this.#key));
	}

	#then(step: () => Promise<unknown>): Promise<unknown> {
		const next = onItsWay(this.#queue.then(step));
		// The refusal belongs to whoever awaits `next`; the queue itself goes on.
		this.#queue = next.catch(() => undefined);
		return next;
	}
}

/** What a draft of several fields holds; empty for what an older Kept wrote in another way. */
export function fieldsOf<Fields extends object>(text: string): Partial<Fields> {
	try {
		const read: unknown = JSON.parse(text);
		return typeof read === "object" && read !== null ? (read as Partial<Fields>) : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

/** A draft that is restored when the component appears and kept when it goes. Called while it is made. */
export function useDraft(key: string, onrestored?: (text: string) => void): Draft {
	const draft = new Draft(key);
	$effect(() => {
		void draft.restore().then((wasThere) => {
			if (wasThere) onrestored?.(draft.text);
		});
		const keep = () => void draft.flush();
		window.addEventListener("pagehide", keep);
		return () => {
			window.removeEventListener("pagehide", keep);
			keep();
		};
	});
	return draft;
}
