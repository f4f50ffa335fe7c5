import { call } from "$lib/api/call";

const smallest = 80;
const largest = 200;
const stride = 10;

/** How large the window draws, in percent. The shell does it and remembers it; this only asks. */
class Zoom {
	percent = $state(100);
	#isAsking = false;

	/** One step larger (1) or smaller (-1), within what Kept promises to draw well. */
	step(direction: 1 | -1): void {
		this.#set(this.percent + direction * stride);
	}

	reset(): void {
		this.#set(100);
	}

	/** What is remembered. It may be older than the step that is being taken. */
	remembered(percent: number): void {
		if (!this.#isAsking) this.percent = percent;
	}

	#set(percent: number): void {
		const next = Math.min(Math.max(percent, smallest), largest);
		if (next === this.percent) return;
		this.percent = next;
		if (!this.#isAsking) void this.#ask();
	}

	/** One at a time: two that are under way together may come in either order. */
	async #ask(): Promise<void> {
		this.#isAsking = true;
		try {
			let asked: number;
			do {
				asked = this.percent;
				await call("change_preference", { field: "zoom", value: asked });
			} while (asked !== this.percent);
		} finally {
			this.#isAsking = false;
		}
	}
}

export const zoom = new Zoom();
