import { CallError, call } from "$lib/api/call";
import type {
	CommitmentId,
	DominoView,
	DueView,
	RippleQuery,
	RippleRow,
	RippleView,
} from "$lib/api/wire";

/** How long the typing of a date rests before its ripple is asked for, in milliseconds. */
const rest = 120;

/** What else moves with a date that is being typed, and what of it is to move in the same save. */
export class MovingAlong {
	/** What would move with the date that was asked for last; undefined before any was. */
	view = $state.raw<RippleView>();
	refused = $state.raw<CallError>();
	#left = $state.raw<ReadonlySet<string>>(new Set());
	readonly rows = $derived(this.view?.accounts.flatMap(({ moved }) => moved) ?? []);
	/** What stays where it is. All else moves, listed or not, until somebody takes it out: no date is left that cannot be kept. */
	readonly stays = $derived<DominoView[]>(
		this.rows.filter((row) => !this.isChosen(row)).map(({ what }) => what),
	);
	/** How many move. */
	readonly count = $derived(
		this.view ? this.view.promises + this.view.duties + this.view.plans - this.stays.length : 0,
	);
	readonly #id: CommitmentId;
	readonly #isTold: boolean;
	/** The date that is shown, and the one that is asked for. */
	#shown = "";
	#wanted = "";
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `isTold`: the date is the one that the client is told with the slip that stands. */
	constructor(id: CommitmentId, isTold = false) {
		this.#id = id;
		this.#isTold = isTold;
	}

	isChosen({ what }: RippleRow): boolean {
		return !this.#left.has(what.id);
	}

	choose({ what }: RippleRow, isChosen: boolean): void {
		const left = new Set(this.#left);
		if (isChosen) left.delete(what.id);
		else left.add(what.id);
		this.#left = left;
	}

	/** Lets the network be read before the first date is typed, so that no date waits for that. */
	readAhead(due: DueView): void {
		// What is refused here is refused again for the date that is typed, and said then.
		call("ripple_of", this.#query(due)).catch(() => undefined);
	}

	/** Shows the ripple of a date once the typing rests; typing never waits for it. `again`: facts may have changed since. */
	ask(to: DueView | undefined, again = false): void {
		const wanted = to ? keyOf(to) : "";
		if (wanted === this.#wanted && !again) return;
		this.#wanted = wanted;
		clearTimeout(this.#timer);
		if (to) this.#timer = setTimeout(() => void this.#show(to), rest);
		else this.#take("", undefined);
	}

	/** Answers whether the date may be saved: what moves with it stands on the screen, or nothing does. */
	async isSeen(to: DueView): Promise<boolean> {
		if (this.#shown === keyOf(to)) return true;
		clearTimeout(this.#timer);
		this.#wanted = keyOf(to);
		await this.#show(to);
		return this.rows.length === 0;
	}

	/** Asks no more. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#wanted = "";
	}

	#query(to: DueView): RippleQuery {
		return { id: this.#id, to, is_told: this.#isTold };
	}

	async #show(to: DueView): Promise<void> {
		const wanted = keyOf(to);
		try {
			const view = await call("ripple_of", this.#query(to));
			this.#take(wanted, view);
		} catch (error) {
			if (!(error instanceof CallError)) throw error;
			this.#take(wanted, undefined, error);
		}
	}

	/** Takes an answer, unless another date was typed meanwhile. */
	#take(of: string, view: RippleView | undefined, refused?: CallError): void {
		if (of !== this.#wanted) return;
		this.#shown = of;
		this.view = view;
		this.refused = refused;
	}
}

function keyOf({ from, last, precision }: DueView): string {
	return `${precision} ${from} ${last}`;
}
