import type { Became, CommitmentId, DebriefPerson, MeetingView, ReminderId } from "$lib/api/wire";
import { fieldsOf, useDraft } from "$lib/draft/draft.svelte";
import type { Draft } from "$lib/draft/draft.svelte";
import { number } from "$lib/locale/numbers";
import { typedNumber } from "$lib/locale/typed-number";
import { Capture } from "../capture/capture.svelte";

/** Stands for whoever was there where nobody is known by name. */
export const nobody = "";

/** What is half written, as the draft keeps it. */
interface Written {
	there: string[];
	words: Record<string, string>;
	felt: Record<string, number | null>;
	minutes: string;
	kept: CommitmentId[];
	reminders: ReminderId[];
}

/** What is written down after a meeting, while it is being written; every stroke of it is a draft. */
export class Debriefing {
	/** Who was there. */
	there = $state.raw<readonly string[]>([]);
	/** What each of them said. */
	words = $state.raw<Readonly<Record<string, string>>>({});
	/** How it felt to each of them. */
	felt = $state.raw<Readonly<Record<string, number | null>>>({});
	/** How long it took, as typed. */
	minutes = $state("");
	/** The promises and duties that were kept from here. */
	kept = $state.raw<readonly CommitmentId[]>([]);
	/** The reminders that were set from here. */
	reminders = $state.raw<readonly ReminderId[]>([]);
	/** The line that keeps both. */
	readonly line: Capture;
	readonly #draft: Draft;

	/** How long it took; undefined for what is no number of minutes. */
	readonly took = $derived.by(() => {
		const read = typedNumber(this.minutes);
		return read !== undefined && read >= 0 ? Math.round(read) : undefined;
	});

	/** Called while a component is made. */
	constructor({ row, minutes }: MeetingView) {
		this.there = row.contacts.map(({ id }) => id);
		this.minutes = number(minutes);
		this.line = new Capture(`debrief.promise/${row.id}`);
		this.#draft = useDraft(`debrief/${row.id}`, (text) => this.#take(text));
	}

	/** Those who were there, each with what they said. */
	people(known: readonly string[]): DebriefPerson[] {
		return known
			.filter((id) => this.there.includes(id))
			.map((id) => ({
				contact: id === nobody ? null : id,
				words: (this.words[id] ?? "").trim(),
				felt: this.felt[id] ?? null,
			}));
	}

	turn(id: string): void {
		this.there = this.there.includes(id)
			? this.there.filter((one) => one !== id)
			: [...this.there, id];
		this.#keep();
	}

	say(id: string, words: string): void {
		this.words = { ...this.words, [id]: words };
		this.#keep();
	}

	feel(id: string, felt: number | null): void {
		this.felt = { ...this.felt, [id]: felt };
		this.#keep();
	}

	typeMinutes(minutes: string): void {
		this.minutes = minutes;
		this.#keep();
	}

	/** Lists what the line became. */
	list({ kind, id }: Became): void {
		if (kind === "commitment") this.kept = [...this.kept, id];
		else this.reminders = [...this.reminders, id];
		this.#keep();
	}

	/** What was half written before stands here again, or there was nothing: before that, a stroke would write over it. */
	get isRestored(): boolean {
		return this.#draft.isRestored;
	}

	/** Forgets what was half written: it is saved, or was given up. */
	drop(): void {
		void this.#draft.drop();
	}

	#keep(): void {
		const { there, words, felt, minutes, kept, reminders } = this;
		this.#draft.type(JSON.stringify({ there, words, felt, minutes, kept, reminders }));
	}

	#take(text: string): void {
		const written = fieldsOf<Written>(text);
		this.there = written.there ?? this.there;
		this.words = written.words ?? {};
		this.felt = written.felt ?? {};
		this.minutes = written.minutes ?? this.minutes;
		this.kept = written.kept ?? [];
		this.reminders = written.reminders ?? [];
	}
}
