import { createInfiniteQuery } from "@tanstack/svelte-query";
import { CallError, call } from "./call";
import { queryClient } from "./question";
import type { CommandName, Input, Output } from "./call";
import type { Page } from "./wire";

/** The commands that answer a page at a time. */
export type PagedName = {
	[N in CommandName]: Output<N> extends Page<unknown> ? N : never;
}[CommandName];
type RowOf<N extends PagedName> = Output<N> extends Page<infer Row> ? Row : never;
type Question<N extends PagedName> = Omit<Input<N> & object, "after">;

/** A list that is asked for page by page, each by the key the page before gave, and again when the ledger changes. */
export function pages<N extends PagedName>(name: N, input: () => Question<N>) {
	const query = createInfiniteQuery<Page<RowOf<N>>, CallError>(
		() => {
			const asked = input();
			return {
				queryKey: [name, asked],
				queryFn: ({ pageParam }) =>
					(call as (name: N, input: unknown) => Promise<Page<RowOf<N>>>)(name, {
						...asked,
						after: pageParam,
					}),
				initialPageParam: null,
				getNextPageParam: (page) => page.next,
				placeholderData: (before) => before,
			};
		},
		() => queryClient,
	);
	const rows = $derived(query.data?.pages.flatMap((page) => page.rows) ?? []);
	return {
		/** Every row read so far. */
		get rows(): RowOf<N>[] {
			return rows;
		},
		get isPending(): boolean {
			return query.isPending;
		},
		get error(): CallError | null {
			return query.error;
		},
		/** Nothing more is to be read: the rows are all there are. */
		get isWhole(): boolean {
			return !query.hasNextPage;
		},
		/** Reads on, unless that is under way or there is nothing more. */
		more(): void {
			if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
		},
	};
}
