import { CallError, call } from "$lib/api/call";
import type {
	AccountId,
	CapabilityId,
	Captured,
	CaptureAccount,
	CaptureView,
	DueView,
	KeepCapture,
	MeantAs,
	MeantView,
	SpanKind,
} from "$lib/api/wire";
import { Draft } from "$lib/draft/draft.svelte";

/** How long the typing must rest before the line is read, in milliseconds. */
const pause = 60;

/** A note to oneself. */
export type Note = Extract<MeantView, { kind: "reminder" }>;

/** What can be taken out of a line: what it said there stays in its words. */
export type Part = Extract<SpanKind, "person" | "channel" | "due">;

/** What somebody corrected with the chips; it stands until the line is empty. */
interface Corrections {
	account?: CaptureAccount;
	meant?: MeantAs;
	/** What the line does not mean, and the words that said it. */
	without?: readonly { part: Part; words: readonly string[] }[];
	/** The capability that the line names was taken out. */
	withoutCapability?: CapabilityId;
	/** By when it is; null is no day. */
	due?: DueView | null;
	note?: Partial<Omit<Note, "kind">>;
}

/** The line as it is understood, corrections first. */
export type Understood = Omit<KeepCapture, "account"> & { account: CaptureAccount | null };

/** What was kept, with the words that went into it. */
export type Kept = Captured & { words: string };

/** The capture line: what is typed, what Kept reads in it, and what was corrected. */
export class Capture {
	readonly draft: Draft;
	read = $state.raw<CaptureView>();
	refused = $state.raw<CallError>();
	isKeeping = $state(false);
	/** The account of the page one is on: taken when the line names none. */
	here = $state<AccountId | null>(null);
	/** The account that a page of several shows just now: it counts as the page's. */
	about = $state<AccountId | null>(null);
	/** What was kept last. */
	last = $state.raw<Kept>();
	/** Somebody elsewhere asks that the line be typed into next. */
	wantsFocus = $state(false);
	#corrections = $state.raw<Corrections>({});
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;
	/** The line, its page and what was corrected of it that `read` answers. */
	#readFor = "";

	readonly line = $derived.by(() => this.draft.text);
	readonly isEmpty = $derived(this.line.trim() === "");
	readonly understood = $derived.by((): Understood | undefined => {
		if (!this.read || this.isEmpty) return undefined;
		const { words, account, meant } = this.read;
		const corrected = this.#corrections;
		return {
			words,
			account: corrected.account ?? account,
			meant:
				meant.kind === "commitment"
					? { ...meant, ...(corrected.due !== undefined ? { due: corrected.due } : {}) }
					: { ...meant, ...corrected.note },
		};
	});
	/** The boundaries that it meets. */
	readonly boundaries = $derived(this.read && !this.isEmpty ? this.read.boundaries : []);
	/** The underlined parts, only while they belong to what stands in the field. */
	readonly spans = $derived(this.read && !this.isEmpty ? this.read.spans : []);

	/** `key` names its half-typed text: the window has one line, a form may have one of its own. */
	constructor(key = "capture") {
		this.draft = new Draft(key);
	}

	/** Takes what the field now holds, keeps it and reads it once the typing rests. */
	type(line: string): void {
		this.draft.type(line);
		this.refused = undefined;
		if (line.trim() === "") this.#forgetReading();
		const { without } = this.#corrections;
		if (without) {
			const stand = without.filter(({ words }) => words.every((one) => line.includes(one)));
			this.#corrections = { ...this.#corrections, without: stand };
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#readSafely(), pause);
	}

	/** Begins a line elsewhere: the first client has just been named. */
	begin(line: string): void {
		this.type(line);
		this.wantsFocus = true;
	}

	/** Brings back what was typed before the window went. */
	async restore(): Promise<void> {
		if (await this.draft.restore()) await this.#readSafely();
	}

	/** Says which page one is on; a line without an account is read anew for it. */
	goTo(account: AccountId | null): void {
		this.here = account;
		if (!this.isEmpty) void this.#readSafely();
	}

	/** Says which client it is about; the boundaries it meets are read anew for that one. */
	isAbout(account: CaptureAccount): void {
		this.#corrections = { ...this.#corrections, account };
		void this.#readSafely();
	}

	/** Says that a part of it is not meant so; its words are words, for as long as they stand in the line. */
	takeOut(part: Part): void {
		const { due, without = [], ...others } = this.#corrections;
		const said = this.spans.filter(({ kind }) => kind === part);
		const words = said.map(({ start, end }) => this.line.slice(start, end));
		this.#corrections = {
			...others,
			...(due !== undefined && part !== "due" ? { due } : {}),
			without: [...without.filter((one) => one.part !== part), { part, words }],
		};
		void this.#readSafely();
	}

	/** Says by when it is, whatever the line says. */
	isBy(due: DueView | null): void {
		this.#corrections = { ...this.#corrections, due };
	}

	/** Says that it is not on the capability it names. */
	takeOutCapability(withoutCapability: CapabilityId): void {
		this.#corrections = { ...this.#corrections, withoutCapability };
		void this.#readSafely();
	}

	/** Says what it is meant as; the line is read anew for that. */
	isMeantAs(meant: MeantAs): void {
		this.#corrections = { ...this.#corrections, meant };
		void this.#readSafely();
	}

	/** Corrects when a note comes. */
	correctNote(note: Corrections["note"]): void {
		this.#corrections = { ...this.#corrections, note: { ...this.#corrections.note, ...note } };
	}

	/** Reads the line as it stands, unless that has been done. An answer that a later question overtook is dropped. */
	async readNow(): Promise<void> {
		clearTimeout(this.#timer);
		const line = this.line;
		const {
			meant = null,
			account: about = null,
			without = [],
			withoutCapability = null,
		} = this.#corrections;
		const input = {
			line,
			account: this.here,
			meant,
			about,
			without: without.map(({ part }) => part),
			without_capability: withoutCapability,
		};
		const asked = JSON.stringify(input);
		if (line.trim() === "" || asked === this.#readFor) return;
		const turn = ++this.#asked;
		const view = await call("read_capture", input);
		if (turn !== this.#asked) return;
		this.read = view;
		this.#readFor = asked;
	}

	/**
	 * Keeps the line and empties the field. Answers what was kept; undefined when nothing was: the line is empty, names
	 * no account, or was refused – then it stays as it was typed.
	 */
	async keep(): Promise<Kept | undefined> {
		if (this.isEmpty || this.isKeeping) return undefined;
		this.isKeeping = true;
		this.refused = undefined;
		try {
			// A moment that goes by the clock is that of now, however long the line lay.
			if (this.read?.meant.kind === "reminder") this.#readFor = "";
			await this.readNow();
			const { understood } = this;
			if (!understood?.account) return undefined;
			const kept = await call("keep_capture", { ...understood, account: understood.account });
			this.clear();
			this.last = { ...kept, words: understood.words };
			return this.last;
		} catch (error) {
			this.#refuse(error);
			return undefined;
		} finally {
			this.isKeeping = false;
		}
	}

	/** Empties the field; what stood in it is kept, or given up. */
	clear(): void {
		void this.draft.drop();
		this.refused = undefined;
		this.#forgetReading();
	}

	#forgetReading(): void {
		this.#asked++;
		this.#readFor = "";
		this.read = undefined;
		this.#corrections = {};
	}

	async #readSafely(): Promise<void> {
		try {
			await this.readNow();
		} catch (error) {
			this.#refuse(error);
		}
	}

	#refuse(error: unknown): void {
		if (!(error instanceof CallError)) throw error;
		this.refused = error;
	}
}

/** The one line of the window. */
export const capture = new Capture();
