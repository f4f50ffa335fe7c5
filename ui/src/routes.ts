import Nowhere from "$lib/frame/Nowhere.svelte";
import type { Room, Routes } from "$lib/frame/room";

/** The rail, from top to bottom. A room puts itself here and its screens into `routes`. */
export const rooms: readonly Room[] = [];

/** Stands at the rail's end. */
export const settingsRoom: Room = {
	path: "/settings",
	name: "room-settings",
	icon: "settings",
	go: "S",
};

/** Where Kept opens. */
export const firstPath = "/today";

export const routes: Routes = {
	"*": Nowhere,
};
