import { CallError, call, onImportProgress } from "$lib/api/call";
import type { ImportProgress } from "$lib/api/wire";

/** How long it may take before anybody is told how far it is, in milliseconds. */
const patience = 1000;

/** Work that may take long, one piece at a time: how far it is, and the way to stop it. */
export class Work {
	isRunning = $state(false);
	/** It takes long enough to say how far it is. */
	isLong = $state(false);
	progress = $state.raw<ImportProgress>();
	#isCancelled = false;

	/** Does it. Answers undefined when it was stopped half-way. */
	async run<Answer>(step: () => Promise<Answer>): Promise<Answer | undefined> {
		this.isRunning = true;
		this.isLong = this.#isCancelled = false;
		this.progress = undefined;
		const timer = setTimeout(() => (this.isLong = true), patience);
		const listening = onImportProgress((progress) => (this.progress = progress));
		try {
			await listening;
			return await step();
		} catch (error) {
			if (error instanceof CallError && (this.#isCancelled || wasCancelled(error)))
				return undefined;
			throw error;
		} finally {
			clearTimeout(timer);
			this.isRunning = this.isLong = false;
			void listening.then((stop) => stop());
		}
	}

	/** Stops it, and with it takes back whatever it has done. */
	async cancel(): Promise<void> {
		if (!this.isRunning) return;
		this.#isCancelled = true;
		await call("cancel_import");
	}
}

/** Something later took its place. */
function wasCancelled({ failure }: CallError): boolean {
	return failure.code === "refused" && failure.why === "cancelled";
}
