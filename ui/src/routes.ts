import type { Component } from "svelte";
import { wrap } from "svelte-spa-router/wrap";
import Nowhere from "$lib/frame/Nowhere.svelte";
import { firstPath } from "$lib/frame/room";
import type { Room, Routes } from "$lib/frame/room";
import Today from "$features/today/Today.svelte";

/** The rail, from top to bottom. A room puts itself here and its screens into `routes`. */
export const rooms: readonly Room[] = [
	{ path: firstPath, name: "room-today", icon: "today", go: "T" },
	{ path: "/accounts", name: "room-accounts", icon: "accounts", go: "A" },
	{ path: "/promises", name: "room-promises", icon: "promises", go: "P" },
	{ path: "/renewals", name: "room-renewals", icon: "renewals", go: "R" },
	{ path: "/company", name: "room-company", icon: "company", go: "C", isQuiet: true },
];

/** Stands at the rail's end. */
export const settingsRoom: Room = {
	path: "/settings",
	name: "room-settings",
	icon: "settings",
	go: "S",
};

type Screens = typeof import("./screens");

/** Reads the code of the other screens. Behind the first picture, so that it is in nobody's way then and each opens at once. */
export function readScreens(): Promise<Screens> {
	return import("./screens");
}

function screen(name: keyof Screens) {
	const read = async () => ({ default: (await readScreens())[name] as Component });
	return wrap({ asyncComponent: read });
}

export const routes: Routes = {
	[firstPath]: Today,
	"/accounts": screen("Accounts"),
	"/accounts/:id/brief": screen("BriefPage"),
	"/accounts/:id/:tab?": screen("Account"),
	"/meetings/:id": screen("MeetingPage"),
	"/promises": screen("Promises"),
	"/promises/:id": screen("CommitmentPage"),
	"/renewals": screen("Renewals"),
	"/renewals/:id": screen("RenewalPage"),
	"/company/:tab?/:id?": screen("Company"),
	"/imports": screen("Imports"),
	"/imports/:id": screen("ImportPage"),
	"/weekly": screen("Weekly"),
	"/settings": screen("Settings"),
	"*": Nowhere,
};
