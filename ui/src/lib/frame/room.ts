import type { RouteDefinition } from "svelte-spa-router";
import type { BareId } from "$lib/keys/keys.svelte";
import type { IconName } from "$lib/parts/icons";

/** A room of the house, as the rail shows it. */
export interface Room {
	/** Its first path: "/accounts"; everything below it belongs to it. */
	path: string;
	name: BareId;
	icon: IconName;
	/** The letter after G that goes there. */
	go?: string;
	/** It stands in the rail only once there is something in it, or while one is in it; the palette always has it. */
	isQuiet?: true;
}

/** Where Kept opens. */
export const firstPath = "/today";

/** What stands behind each path, as svelte-spa-router reads it: "/accounts/:id" → a screen. */
export type Routes = RouteDefinition;
