import { CallError } from "$lib/api/call";
import type { MeetingChange, MeetingId, MeetingKind, MeetingRow } from "$lib/api/wire";
import { clockTime, dayOf, relativeDay, weekdayDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { now } from "$lib/locale/now.svelte";
import { list } from "$lib/locale/numbers";
import { typedClock } from "$lib/locale/typed-time";
import type { Clock } from "$lib/locale/typed-time";
import type { IconName } from "$lib/parts/icons";
import type { PhrasePart } from "$lib/parts/phrase";
import { save } from "$lib/parts/saved";

/** How long a meeting may be, in minutes. */
export const lengths = { least: 5, most: 24 * 60, usual: 30 } as const;

/** The drawing of a kind. */
export function meetingIcon(kind: MeetingKind): IconName {
	const icons: Record<MeetingKind, IconName> = {
		call: "phone",
		visit: "visit",
		training: "training",
		review: "reviews",
		other: "meeting",
	};
	return icons[kind];
}

/** "today, 14:00", on the laptop's clock. */
export function whenText({ starts }: Pick<MeetingRow, "starts">): string {
	return t.plain("meeting-when", { day: relativeDay(dayOf(starts)), time: clockTime(starts) });
}

/** "15:00 there", with its day where that is another one; empty where their clock shows the same. */
export function thereText({ starts, zone }: Pick<MeetingRow, "starts" | "zone">): string {
	const day = dayOf(starts, zone);
	const time = clockTime(starts, zone);
	const isSameDay = day === dayOf(starts);
	if (isSameDay && time === clockTime(starts)) return "";
	return t.plain("meeting-there", {
		time: isSameDay ? time : t.plain("meeting-when", { day: weekdayDay(day), time }),
	});
}

/** "today, 14:00 (15:00 there)". */
export function wholeWhenText(row: Pick<MeetingRow, "starts" | "zone">): string {
	const there = thereText(row);
	const when = whenText(row);
	return there === "" ? when : t.plain("meeting-when-there", { when, there });
}

/** "Helen Marsh and Joost de Wit"; empty where nobody is named. */
export function peopleText({ contacts }: Pick<MeetingRow, "contacts">): string {
	// Each keeps its own direction, so that the list keeps that of the sentence.
	return list(contacts.map(({ name }) => isolated(name)));
}

/** Can somebody say now how it went? */
export function canBeDebriefed({ debriefed_on, starts }: MeetingRow): boolean {
	return debriefed_on === null && starts <= now.instant;
}

/** A name that keeps its own direction among others. */
export function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}

/** A meeting in plain sentences: who, when, where, what about. */
export function meetingSentence(row: MeetingRow): {
	text: string;
	parts: Record<string, PhrasePart>;
} {
	const people = peopleText(row);
	const said = [
		t("brief-says", {
			account: row.account_name,
			kind: row.kind,
			when: wholeWhenText(row),
		}),
		people !== "" && t("brief-says-with", { people }),
		row.place !== null && t("brief-says-place", { place: row.place }),
		row.about !== null && t("brief-says-about", { about: row.about }),
	];
	return {
		text: said.filter(Boolean).join(" "),
		parts: {
			account: { to: `/accounts/${row.account}`, isStrong: true },
			meeting: { to: `/meetings/${row.id}` },
		},
	};
}

/** Saves one field of a meeting; `label` is the field's name in words. */
export function changeMeeting(id: MeetingId, change: MeetingChange, label: string): Promise<null> {
	return save("change_meeting", { id, change }, t.plain("saved-field", { field: label }));
}

/** A time as typed. Refused as a command would, so that it is shown beside its field. */
export function readClock(typed: string | null): Clock {
	const time = typedClock(typed ?? "");
	if (time !== undefined) return time;
	throw new CallError("change_meeting", {
		code: "invalid",
		field: "time",
		problem: { kind: "not_a_time" },
	});
}
