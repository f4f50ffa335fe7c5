import { createSubscriber } from "svelte/reactivity";

const minute = 60_000;

/** The laptop's clock, for drawing the time and nothing else: what is late or near is Rust's to say. */
class Now {
	readonly #follow = createSubscriber((update) => {
		let timer: ReturnType<typeof setTimeout>;
		function tick() {
			timer = setTimeout(tick, minute - (Date.now() % minute));
			update();
		}
		timer = setTimeout(tick, minute - (Date.now() % minute));
		return () => clearTimeout(timer);
	});

	/** Milliseconds since 1970; markup that reads it is drawn anew at each full minute. */
	get instant(): number {
		this.#follow();
		return Date.now();
	}
}

export const now = new Now();
