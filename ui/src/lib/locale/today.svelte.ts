import type { Day } from "./day";

function laptopDay(): Day {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day that words like "tomorrow" are measured from. Rust's answer replaces the laptop's own. */
class Today {
	day = $state<Day>(laptopDay());
}

export const today = new Today();
