import { QueryClient, createQuery } from "@tanstack/svelte-query";
import { CallError, call, onChanged } from "./call";
import type { CommandName, Input, Output } from "./call";

/** The answers in hand. The ledger is on this disk: never offline, and a refusal is final. */
export const queryClient = new QueryClient({
	defaultOptions: {
		queries: {
			networkMode: "always",
			retry: false,
			staleTime: Infinity,
			refetchOnWindowFocus: false,
			refetchOnReconnect: false,
		},
	},
});

/** A command whose name is known only at run time, with the input that belongs to it. */
function ask<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
	return (call as (name: N, input: Input<N>) => Promise<Output<N>>)(name, input);
}

/**
 * A question a screen asks, answered again whenever the ledger changes or its input does. The answer before stays
 * in `data` until the next one is there, so a list never blinks. Undefined as input asks nothing.
 */
export function question<N extends CommandName>(
	name: N,
	...[input]: Input<N> extends null ? [] : [() => Input<N> | undefined]
) {
	return createQuery<Output<N>, CallError>(
		() => {
			const asked = input ? input() : (null as Input<N>);
			return {
				queryKey: [name, asked],
				queryFn: () => ask(name, asked as Input<N>),
				enabled: asked !== undefined,
				placeholderData: (before) => before,
			};
		},
		() => queryClient,
	);
}

/**
 * Asks a question before its screen is there to ask it: the answer waits for the screen, not the screen for it. Answers
 * it too; nothing where it is refused, which the screen will say.
 */
export async function askAhead<N extends CommandName>(
	name: N,
	...[input]: Input<N> extends null ? [] : [Input<N>]
): Promise<Output<N> | undefined> {
	const asked = (input ?? null) as Input<N>;
	const queryKey = [name, asked];
	await queryClient.prefetchQuery({ queryKey, queryFn: () => ask(name, asked) });
	return queryClient.getQueryData<Output<N>>(queryKey);
}

/** Keeps every answer in step with the ledger. Answers how to stop. */
export function followLedger(): Promise<() => void> {
	return onChanged(() => void queryClient.invalidateQueries());
}
