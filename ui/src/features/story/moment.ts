import { CallError } from "$lib/api/call";
import type { Instant } from "$lib/api/wire";
import { clockTime } from "$lib/locale/dates";
import type { Day } from "$lib/locale/day";
import { asciiDigits } from "$lib/locale/numbers";

/** The same time of another day, on the laptop's clock. */
export function onDay(at: Instant, day: Day): Instant {
	const moved = new Date(at);
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	moved.setFullYear(year, month - 1, date);
	return moved.getTime();
}

/** A time as typed ("9:05", "۹:۰۵", "9.05") as 'HH:MM'; undefined when it is none. */
export function readTime(typed: string): string | undefined {
	const [, hours, minutes] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(asciiDigits(typed).trim()) ?? [];
	if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return undefined;
	return `${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}

/** The same day at a typed time. Refused as a command would, so that it is shown beside its field. */
export function typedTime(typed: string | null, at: Instant): Instant {
	const time = readTime(typed ?? clockTime(at));
	if (time === undefined) {
		throw new CallError("change_touch", {
			code: "invalid",
			field: "at",
			problem: { kind: "not_a_time" },
		});
	}
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return new Date(at).setHours(hours, minutes, 0, 0);
}
