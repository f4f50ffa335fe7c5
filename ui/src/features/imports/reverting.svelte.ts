import { call } from "$lib/api/call";
import type { ImportId } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { say } from "$lib/parts/toast";
import { Work } from "./work.svelte";

/** What is being taken back: it goes on whatever room one looks at. */
class Reverting {
	/** The import that is taken back now. */
	id = $state<ImportId>();
	readonly work = new Work();

	async revert(id: ImportId, source: string): Promise<void> {
		if (this.id !== undefined) return;
		this.id = id;
		try {
			await this.work.run(() => call("revert_import", id));
			say(t.plain("import-reverted-said", { source }));
		} finally {
			this.id = undefined;
		}
	}
}

export const reverting = new Reverting();
