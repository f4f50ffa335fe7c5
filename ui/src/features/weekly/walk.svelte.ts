import { queryClient } from "$lib/api/question";
import { call } from "$lib/api/call";
import type { AccountId } from "$lib/api/wire";
import { Draft } from "$lib/draft/draft.svelte";
import type { Day } from "$lib/locale/day";
import { now } from "$lib/locale/now.svelte";

/** How long a review is meant to take, in minutes. */
export const span = 20;
const minute = 60_000;

/** What was done for the accounts while one walked through them. */
export interface Done {
	touches: number;
	reminders: number;
	promises: number;
}

/** One week's walk through the accounts: how long it has taken and what came of it. Kept, so that it goes on later. */
export class Walk {
	done = $state.raw<Done>({ touches: 0, reminders: 0, promises: 0 });
	/** Milliseconds of earlier sittings. */
	#before = $state(0);
	/** When this sitting began. */
	#since = $state<number>();
	readonly #draft: Draft;

	/** `week` is the day on which the week begins. */
	constructor(week: Day) {
		this.#draft = new Draft(`weekly/${week}`);
	}

	/** Whole minutes left; 0 when they are over. */
	readonly left = $derived.by(() => Math.max(0, span - Math.floor(this.#spent() / minute)));

	/** Goes on from where it was, in a sitting that begins now. Answers how to end it. */
	begin(): () => void {
		this.#since = now.instant;
		void this.#draft.restore().then((wasThere) => {
			if (!wasThere) return;
			const kept = JSON.parse(this.#draft.text) as Done & { spent: number };
			this.#before = kept.spent;
			this.done = { touches: kept.touches, reminders: kept.reminders, promises: kept.promises };
		});
		return () => {
			this.#before = this.#spent();
			this.#since = undefined;
			this.#keep();
			void this.#draft.flush();
		};
	}

	/** Counts what was just done. */
	count(what: keyof Done): void {
		this.done = { ...this.done, [what]: this.done[what] + 1 };
		this.#keep();
	}

	/** This account is looked through: the next one comes. */
	async lookThrough(account: AccountId): Promise<void> {
		await call("look_through", account);
		this.#keep();
		await queryClient.invalidateQueries({ queryKey: ["weekly_review"] });
	}

	#spent(): number {
		return this.#before + (this.#since === undefined ? 0 : now.instant - this.#since);
	}

	#keep(): void {
		this.#draft.type(JSON.stringify({ ...this.done, spent: this.#spent() }));
	}
}
