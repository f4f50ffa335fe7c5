import Nowhere from "$lib/frame/Nowhere.svelte";
import type { Room, Routes } from "$lib/frame/room";
import Account from "$features/accounts/Account.svelte";
import Accounts from "$features/accounts/Accounts.svelte";
import CommitmentPage from "$features/commitments/CommitmentPage.svelte";
import BriefPage from "$features/meetings/BriefPage.svelte";
import MeetingPage from "$features/meetings/MeetingPage.svelte";
import Promises from "$features/commitments/Promises.svelte";
import ImportPage from "$features/imports/ImportPage.svelte";
import Imports from "$features/imports/Imports.svelte";
import RenewalPage from "$features/renewals/RenewalPage.svelte";
import Renewals from "$features/renewals/Renewals.svelte";
import Settings from "$features/settings/Settings.svelte";
import Today from "$features/today/Today.svelte";
import Weekly from "$features/weekly/Weekly.svelte";

/** The rail, from top to bottom. A room puts itself here and its screens into `routes`. */
export const rooms: readonly Room[] = [
	{ path: "/today", name: "room-today", icon: "today", go: "T" },
	{ path: "/accounts", name: "room-accounts", icon: "accounts", go: "A" },
	{ path: "/promises", name: "room-promises", icon: "promises", go: "P" },
	{ path: "/renewals", name: "room-renewals", icon: "renewals", go: "R" },
];

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
	"/today": Today,
	"/accounts": Accounts,
	"/accounts/:id/brief": BriefPage,
	"/accounts/:id/:tab?": Account,
	"/meetings/:id": MeetingPage,
	"/promises": Promises,
	"/promises/:id": CommitmentPage,
	"/renewals": Renewals,
	"/renewals/:id": RenewalPage,
	"/imports": Imports,
	"/imports/:id": ImportPage,
	"/weekly": Weekly,
	"/settings": Settings,
	"*": Nowhere,
};
