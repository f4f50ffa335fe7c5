import { tick, untrack } from "svelte";
import type { Messages } from "$lib/locale/ids";
import { isInFloat, isTextField, strokeOf } from "./stroke";
import type { Stroke } from "./stroke";

/** A message that stands without arguments. */
export type BareId = {
	[Id in keyof Messages]: Messages[Id] extends null ? Id : never;
}[keyof Messages];

export interface Shortcut {
	/** One stroke ("D", "Mod+K", "?") or several in a row ("G T"). */
	keys: string;
	/** What it does, for the overlay that lists all. */
	says: BareId;
	run: (event: KeyboardEvent) => void;
	/** Also works while typing. Only for strokes that no text field wants. */
	inText?: boolean;
	/** Whether it may run now; where not, the key is left alone. */
	when?: () => boolean;
}

export interface Scope {
	/** The heading it stands under in the overlay. */
	name: BareId;
	shortcuts: readonly Shortcut[];
}

/** How long a first stroke of a sequence waits for the next, and a press for what is on its way, in milliseconds. */
const patience = 1500;

/** Every shortcut in reach, innermost last, and the way back that Escape takes. */
class Keys {
	/** Single letters may be switched off, for those who dictate or whose keyboard slips (WCAG 2.1.4). */
	singleLetters = $state(true);
	scopes = $state.raw<readonly Scope[]>([]);
	/** The same, read while a component goes: a state read then is the one before the change that takes it away. */
	#all: readonly Scope[] = [];
	#back: (() => void)[] = [];
	#covers = new Set<ReadonlySet<Scope>>();
	#begun = "";
	#begunAt = 0;
	/** What is on its way and takes keys when it is there. */
	#coming = new Set<object>();
	/** The last letter that nobody took while something was on its way. */
	#early: KeyboardEvent | undefined;

	/** Puts a scope in reach. Answers how to take it out again. */
	add(scope: Scope): () => void {
		this.scopes = this.#all = [...this.#all, scope];
		return () => {
			this.scopes = this.#all = this.#all.filter((one) => one !== scope);
		};
	}

	/** Lets Escape take this step back before any older one. Answers how to withdraw it. */
	addStepBack(step: () => void): () => void {
		this.#back.push(step);
		return () => {
			this.#back = this.#back.filter((one) => one !== step);
		};
	}

	/** Each key with the one thing it does: the innermost that may run now, or where none may, the innermost. */
	answering(): ReadonlyMap<string, Shortcut> {
		const may = (one: Shortcut) => one.when?.() ?? true;
		const found = new Map<string, Shortcut>();
		for (const one of this.scopes.toReversed().flatMap((scope) => scope.shortcuts)) {
			const inner = found.get(one.keys);
			if (!inner || (!may(inner) && may(one))) found.set(one.keys, one);
		}
		return found;
	}

	/** Puts every scope that stands now out of reach, under an overlay. Answers how to uncover them. */
	cover(): () => void {
		const covered = new Set(untrack(() => this.scopes));
		this.#covers.add(covered);
		return () => {
			this.#covers.delete(covered);
		};
	}

	/** From now on letters that nobody takes are for `coming`, which is on its way. */
	expect(coming: object): void {
		this.#coming.add(coming);
	}

	/** It is there: what was pressed for it meanwhile is given to it. */
	came(coming: object): void {
		if (!this.#coming.delete(coming) || !this.#early) return;
		// Its keys come into reach with it.
		void tick().then(() => {
			const early = this.#early;
			this.#early = undefined;
			if (early && performance.now() - early.timeStamp < patience) this.#give(early);
		});
	}

	/** It does not come any more. */
	forget(coming: object): void {
		this.#coming.delete(coming);
		if (this.#coming.size === 0) this.#early = undefined;
	}

	/** Gives a press to whoever it belongs to. */
	press(event: KeyboardEvent): void {
		if (event.defaultPrevented) return;
		this.#give(event);
	}

	#give(event: KeyboardEvent): void {
		const stroke = strokeOf(event);
		if (!stroke) return;
		const typing = isTextField(event.target) || isInFloat(event.target);
		if (stroke === "Escape") {
			this.#begun = "";
			this.#early = undefined;
			this.#stepBack(event);
			return;
		}
		const isFresh = event.timeStamp - this.#begunAt < patience;
		const sequence = this.#begun && isFresh ? `${this.#begun} ${stroke}` : stroke;
		const found = this.#find(sequence, typing) ?? this.#find(stroke, typing);
		this.#begun = "";
		this.#early = undefined;
		if (found) {
			event.preventDefault();
			found.run(event);
		} else if (this.#begins(stroke, typing)) {
			this.#begun = stroke;
			this.#begunAt = event.timeStamp;
			event.preventDefault();
		} else if (this.#mayBeEarly(stroke, typing)) {
			this.#early = event;
			event.preventDefault();
		}
	}

	#mayBeEarly(stroke: Stroke, typing: boolean): boolean {
		if (typing || !this.singleLetters || this.#covers.size > 0) return false;
		return this.#coming.size > 0 && isSingleLetter(stroke);
	}

	#stepBack(event: KeyboardEvent): void {
		const step = this.#back.at(-1);
		if (step) {
			event.preventDefault();
			step();
		} else if (isTextField(event.target) && event.target instanceof HTMLElement) {
			event.target.blur();
		}
	}

	#isCovered(scope: Scope): boolean {
		return [...this.#covers].some((covered) => covered.has(scope));
	}

	#find(keys: string, typing: boolean): Shortcut | undefined {
		for (const scope of this.scopes.toReversed()) {
			if (this.#isCovered(scope)) continue;
			const found = scope.shortcuts.find((one) => one.keys === keys && this.#mayRun(one, typing));
			if (found) return found;
		}
		return undefined;
	}

	#begins(stroke: string, typing: boolean): boolean {
		return this.scopes.some(
			(scope) =>
				!this.#isCovered(scope) &&
				scope.shortcuts.some(
					(one) => one.keys.startsWith(`${stroke} `) && this.#mayRun(one, typing),
				),
		);
	}

	#mayRun(shortcut: Shortcut, typing: boolean): boolean {
		if (typing && !shortcut.inText) return false;
		if (!this.singleLetters && isSingleLetter(shortcut.keys)) return false;
		return shortcut.when?.() ?? true;
	}
}

function isSingleLetter(keys: string): boolean {
	return keys.split(" ").some((stroke) => /^([A-Z]|\?|\/)$/.test(stroke));
}

export const keys = new Keys();

/** Keeps a component's shortcuts in reach while it stands. Called while the component is made. */
export function shortcuts(scope: () => Scope): void {
	$effect(() => keys.add(scope()));
}

/** Keeps the letter that is pressed while `isComing` holds for whoever takes it then. Called while the component is made. */
export function typeAhead(isComing: () => boolean): void {
	const coming = {};
	$effect(() => (isComing() ? keys.expect(coming) : keys.came(coming)));
	$effect(() => () => keys.forget(coming));
}

/** Gives Escape this step back while `when` holds. Called while the component is made. */
export function stepBack(step: () => void, when: () => boolean = () => true): void {
	$effect(() => (when() ? keys.addStepBack(step) : undefined));
}
