import type { Day } from "./day";
import { now } from "./now.svelte";

function laptopDay(): Day {
	const date = new Date(now.instant);
	const two = (part: number) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day that words like "tomorrow" are measured from: Rust's answer, until the laptop's own day turns. */
class Today {
	#said = $state.raw<{ day: Day; on: Day }>();

	get day(): Day {
		const here = laptopDay();
		return this.#said?.on === here ? this.#said.day : here;
	}

	set day(day: Day) {
		this.#said = { day, on: laptopDay() };
	}
}

export const today = new Today();
