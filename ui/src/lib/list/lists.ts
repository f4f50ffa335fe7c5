/** A list on the page, as J and K see it. */
export interface ListOnPage {
	element: () => HTMLElement | undefined;
	size: () => number;
	/** Which row is selected; -1 for none. */
	selected: () => number;
	/** Selects a row and puts the focus on it. */
	enter: (index: number) => void;
	/** Opens the selected row, where rows can be opened. */
	open: (() => void) | undefined;
}

/** Every list on the page, so that J and K walk from one into the next. */
class Lists {
	#all: ListOnPage[] = [];

	add(list: ListOnPage): () => void {
		this.#all.push(list);
		return () => {
			this.#all = this.#all.filter((one) => one !== list);
		};
	}

	/** Whether there is a row to go to. */
	hasRows(): boolean {
		return this.#all.some((list) => list.size() > 0);
	}

	/** Goes one row down (1) or up (-1), over the edge of a list into its neighbour. */
	move(step: 1 | -1): void {
		const lists = this.#inOrder();
		const at = this.#current(lists);
		const list = lists[at];
		if (!list) {
			const first = lists.at(step === 1 ? 0 : -1);
			first?.enter(step === 1 ? 0 : first.size() - 1);
			return;
		}
		const next = list.selected() + step;
		if (next >= 0 && next < list.size()) list.enter(next);
		else {
			const neighbour = lists[at + step];
			if (neighbour) neighbour.enter(step === 1 ? 0 : neighbour.size() - 1);
			// There is nowhere to go: the focus at least comes to the row that is selected.
			else list.enter(list.selected());
		}
	}

	/** Whether a selected row would open: a page on which nothing has the focus leaves Enter to it. */
	canOpen(): boolean {
		return document.activeElement === document.body && this.#selected()?.open !== undefined;
	}

	/** Opens the selected row. */
	open(): void {
		this.#selected()?.open?.();
	}

	#selected(): ListOnPage | undefined {
		const lists = this.#inOrder();
		return lists[this.#current(lists)];
	}

	#inOrder(): ListOnPage[] {
		return this.#all
			.filter((list) => list.size() > 0 && list.element())
			.sort((one, other) => {
				const [a, b] = [one.element(), other.element()];
				if (!a || !b) return 0;
				return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
			});
	}

	#current(lists: ListOnPage[]): number {
		const focused = lists.findIndex(
			(list) => list.element()?.contains(document.activeElement) && list.selected() >= 0,
		);
		return focused >= 0 ? focused : lists.findIndex((list) => list.selected() >= 0);
	}
}

export const lists = new Lists();
