import { laptopDay } from "./day";
import type { Day } from "./day";
import { now } from "./now.svelte";

/** The day that words like "tomorrow" are measured from: Rust's answer, until the laptop's own day turns. */
class Today {
	#said = $state.raw<{ day: Day; on: Day }>();

	get day(): Day {
		const here = laptopDay(now.instant);
		return this.#said?.on === here ? this.#said.day : here;
	}

	set day(day: Day) {
		this.#said = { day, on: laptopDay(now.instant) };
	}
}

export const today = new Today();
