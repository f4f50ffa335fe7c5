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
		mutations: { networkMode: "always", retry: false },
	},
});

/**
 * A question a screen asks, answered again whenever the ledger changes or its input does. The answer before stays
 * in `data` until the next one is there, so a list never blinks. Undefined as input asks nothing.
 */
export function question<N extends CommandName>(
	name: N,
	input: () => Input<N> | undefined = () => null as Input<N>,
) {
	return createQuery<Output<N>, CallError>(() => {
		const asked = input();
		return {
			queryKey: [name, asked],
			queryFn: () => (call as (name: N, input: unknown) => Promise<Output<N>>)(name, asked),
			enabled: asked !== undefined,
			placeholderData: (before) => before,
		};
	});
}

/** Keeps every answer in step with the ledger. Answers how to stop. */
export function followLedger(): Promise<() => void> {
	return onChanged(() => void queryClient.invalidateQueries());
}
