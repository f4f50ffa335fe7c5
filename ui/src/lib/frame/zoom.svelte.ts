import { call } from "$lib/api/call";

const smallest = 80;
const largest = 200;
const stride = 10;

/** How large the window draws, in percent. The shell does it and remembers it; this only asks. */
class Zoom {
	percent = $state(100);

	/** One step larger (1) or smaller (-1), within what Kept promises to draw well. */
	step(direction: 1 | -1): void {
		this.#set(this.percent + direction * stride);
	}

	reset(): void {
		this.#set(100);
	}

	#set(percent: number): void {
		const next = Math.min(Math.max(percent, smallest), largest);
		if (next === this.percent) return;
		this.percent = next;
		void call("change_preference", { field: "zoom", value: next });
	}
}

export const zoom = new Zoom();
