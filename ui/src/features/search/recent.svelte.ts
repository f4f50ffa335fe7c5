import type { Found } from "$lib/api/wire";

/** How many are worth offering before anything is typed. */
const most = 6;

/** What was opened from the palette since Kept started, newest first. */
class Recent {
	found = $state.raw<readonly Found[]>([]);

	add(one: Found): void {
		const others = this.found.filter((other) => foundId(other) !== foundId(one));
		this.found = [one, ...others].slice(0, most);
	}
}

/** The id of what was found, whatever kind it is. */
export function foundId(found: Found): string {
	return found.kind === "account" ? found.account.id : found.id;
}

export const recent = new Recent();
