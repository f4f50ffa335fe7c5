import { call } from "$lib/api/call";
import { queryClient } from "$lib/api/question";
import type { BackupView } from "$lib/api/wire";
import { clockTime, dayOf, longDay } from "$lib/locale/dates";
import { t } from "$lib/locale/locale.svelte";
import { attempt } from "$lib/parts/saved";
import { say } from "$lib/parts/toast";

/** The day and the time of a backup, as sentences take them. */
export function moment({ at }: BackupView): { day: string; time: string } {
	return { day: longDay(dayOf(at)), time: clockTime(at) };
}

/** Makes a backup now. */
export async function backUp(): Promise<void> {
	await call("back_up");
	await lookAgain();
	say(t.plain("backup-made"));
}

/** Takes a backup from elsewhere among the others. Answers which, or undefined where nobody chose one. */
export async function bringBackup(): Promise<BackupView | undefined> {
	const brought = await call("bring_backup");
	if (!brought) return undefined;
	await lookAgain();
	return brought;
}

async function lookAgain(): Promise<void> {
	for (const asked of ["backups", "safety"])
		await queryClient.invalidateQueries({ queryKey: [asked] });
}

/** Puts a backup in the ledger's place, and offers to put back what stood there. */
export async function restore(backup: BackupView): Promise<void> {
	const { undone_by } = await call("restore_backup", backup.name);
	const undo = async () => {
		if (undone_by === null) return;
		await call("restore_backup", undone_by);
		say(t.plain("backup-unrestored"));
		await queryClient.invalidateQueries();
	};
	const offer = undone_by === null ? {} : { onundo: () => void attempt(undo), isApart: true };
	say(t.plain("backup-restored", moment(backup)), offer);
	await queryClient.invalidateQueries();
}

/** Writes everything into a file that the system asks for. */
export async function exportEverything(): Promise<void> {
	const exported = await call("export_everything");
	if (exported) say(t.plain("export-done", { ...exported }));
}
