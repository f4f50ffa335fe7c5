import { getLocalTimeZone, parseDateTime, toZoned } from "@internationalized/date";
import type { Day } from "./day";
import type { Clock } from "./typed-time";

/** The laptop's zone. */
export function zoneHere(): string {
	return getLocalTimeZone();
}

/** The instant of a day and time in a zone; undefined while the zone is half typed. */
export function instantIn(day: Day, time: Clock, zone: string): number | undefined {
	try {
		return toZoned(parseDateTime(`${day}T${time}`), zone)
			.toDate()
			.getTime();
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
