import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { CallError } from "$lib/api/call";
import { queryClient } from "$lib/api/question";
import type { BackupView, RestorePreview, Restored, SafetyView } from "$lib/api/wire";
import { ownTheWindow } from "$lib/frame/window";
import { ago } from "$lib/locale/dates";
import { locale, t } from "$lib/locale/locale.svelte";
import { now } from "$lib/locale/now.svelte";
import { fileSize } from "$lib/locale/numbers";
import * as toasts from "$lib/parts/toast";
import LedgerTrouble from "../opening/LedgerTrouble.svelte";
import Backups from "./Backups.svelte";
import Synced from "./Synced.svelte";

const made: BackupView = {
	name: "kept-manual-20260601T080000000Z.db",
	reason: "manual",
	at: Date.UTC(2026, 5, 1, 8),
	bytes: 240_000,
};
const preview: RestorePreview = {
	backup: made,
	now: { accounts: 3, contacts: 2, touches: 40, commitments: 7, contracts: 1, saved_at: null },
	then: { accounts: 2, contacts: 2, touches: 39, commitments: 5, contracts: 1, saved_at: null },
};

const safe: SafetyView = {
	failed: null,
	low: null,
	taken: 3_400_000,
	second: null,
	synced_by: null,
};

let asked: { name: string; input: unknown }[];
let answers: Record<string, unknown>;
let refusals: Record<string, unknown>;

beforeEach(() => {
	asked = [];
	refusals = {};
	answers = {
		backups: [made],
		safety: safe,
		preview_restore: preview,
		newest_good_backup: preview,
	};
	mockIPC((name, payload) => {
		const { input } = payload as { input: unknown };
		asked.push({ name, input });
		if (name in refusals) throw refusals[name];
		return answers[name] ?? null;
	});
	return ownTheWindow();
});

function inputsOf(name: string): unknown[] {
	return asked.filter((one) => one.name === name).map(({ input }) => input);
}

const restores = /^Restore the backup of/;

test("a ledger without a backup says so, and makes one at a key", async () => {
	answers["backups"] = [];
	render(Backups);
	expect(await screen.findByText(t("backup-none"))).toBeTruthy();

	answers["backups"] = [made];
	await userEvent.click(screen.getByRole("button", { name: t("backup-make") }));
	expect(await screen.findByRole("button", { name: restores })).toBeTruthy();
	expect(inputsOf("back_up")).toHaveLength(1);
	expect(screen.getByText(t("backup-reason-manual"))).toBeTruthy();
	expect(screen.getByText(/240.kB/)).toBeTruthy();
});

test("how long ago is said in the words and digits of the language", () => {
	const instant = Date.UTC(2026, 5, 1, 8);
	const minutes = (count: number) => ago(instant, instant + count * 60_000);
	expect([minutes(0), minutes(12), minutes(200), minutes(1500)]).toEqual([
		"just now",
		"12 minutes ago",
		"3 hours ago",
		"yesterday",
	]);
	void locale.use("fa");
	expect(minutes(12)).toContain("۱۲");
	void locale.use("mr");
	expect(minutes(12)).toContain("१२");
});

test("a restore shows both counts, takes one key, and offers the way back", async () => {
	const says = vi.spyOn(toasts, "say");
	const restored: Restored = { undone_by: "kept-before-restore-x.db", set_aside: null };
	answers["restore_backup"] = restored;
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: restores }));
	const row = await screen.findByRole("row", { name: /Promises and duties/ });
	expect(row.textContent).toMatch(/7.*5/);
	await vi.waitFor(() =>
		expect(document.activeElement?.textContent).toContain(t("backup-restore-do")),
	);

	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(inputsOf("restore_backup")).toEqual([made.name]));
	await vi.waitFor(() => expect(says).toHaveBeenCalled());
	expect(screen.queryByText(t("backup-restore-do"))).toBeNull();
	const offer = says.mock.lastCall?.[1];
	expect(offer?.isApart).toBe(true);
	offer?.onundo?.();
	await vi.waitFor(() =>
		expect(inputsOf("restore_backup")).toEqual([made.name, "kept-before-restore-x.db"]),
	);
});

test("Escape leaves without restoring", async () => {
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: restores }));
	await screen.findByRole("table");
	await userEvent.keyboard("{Escape}");
	expect(screen.queryByRole("table")).toBeNull();
	expect(inputsOf("restore_backup")).toEqual([]);
	expect(document.activeElement).toBe(screen.getByRole("button", { name: restores }));
});

test("a backup that cannot be used says so before anything is done", async () => {
	refusals["preview_restore"] = { code: "backup_damaged" };
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: restores }));
	expect(await screen.findByText(t("failure-backup-damaged"))).toBeTruthy();
	expect(screen.queryByText(t("backup-restore-do"))).toBeNull();
});

test("a refused restore says why beside the key", async () => {
	refusals["restore_backup"] = { code: "not_backed_up" };
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: restores }));
	await userEvent.click(await screen.findByRole("button", { name: t("backup-restore-do") }));
	expect(await screen.findByText(t("failure-not-backed-up"))).toBeTruthy();
});

test("an export says where everything is, and nothing when one thinks better of it", async () => {
	const says = vi.spyOn(toasts, "say");
	says.mockClear();
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: t("export") }));
	expect(says).not.toHaveBeenCalled();

	answers["export_everything"] = { records: 120, file: "kept-2026-06-02.json" };
	await userEvent.click(screen.getByRole("button", { name: t("export") }));
	await vi.waitFor(() => expect(says).toHaveBeenCalledTimes(1));
	expect(says.mock.lastCall?.[0]).toContain("kept-2026-06-02.json");
});

test("a ledger that cannot be read offers its newest good backup", async () => {
	const onagain = vi.fn();
	render(LedgerTrouble, { refused: new CallError("opening", { code: "damaged" }), onagain });
	await userEvent.click(await screen.findByRole("button", { name: t("opening-damaged-restore") }));
	await vi.waitFor(() => expect(onagain).toHaveBeenCalledTimes(1));
	expect(inputsOf("restore_backup")).toEqual([made.name]);
});

test("no other trouble offers a backup", () => {
	const refused = new CallError("opening", { code: "newer_file" });
	render(LedgerTrouble, { refused, onagain: vi.fn() });
	expect(inputsOf("newest_good_backup")).toEqual([]);
});

test("a backup that could not be made, and a disk that is low, are said with what to do", async () => {
	const failed = { at: Date.UTC(2026, 5, 1, 9), why: "disk_full" } as const;
	answers["safety"] = { ...safe, failed, low: 300_000_000 };
	render(Backups);
	const when = ago(failed.at, now.instant);
	expect(await screen.findByText(t("backup-failed-disk-full", { when }))).toBeTruthy();
	expect(screen.getByText(t("disk-low", { size: fileSize(300_000_000) }))).toBeTruthy();
	expect(screen.getByText(t("backup-taken", { size: fileSize(3_400_000) }))).toBeTruthy();
});

test("a second folder is chosen, says when its disk is gone, and is let go", async () => {
	answers["choose_backup_folder"] = true;
	render(Backups);
	expect(await screen.findByText(t("backup-second-none"))).toBeTruthy();
	expect(screen.queryByRole("button", { name: t("backup-second-forget") })).toBeNull();

	answers["safety"] = { ...safe, second: { path: "/media/stick", trouble: "folder_gone" } };
	await userEvent.click(screen.getByRole("button", { name: t("backup-second-choose") }));
	expect(await screen.findByText("/media/stick")).toBeTruthy();
	expect(screen.getByText(t("backup-second-folder-gone"))).toBeTruthy();

	answers["safety"] = safe;
	await userEvent.click(screen.getByRole("button", { name: t("backup-second-forget") }));
	expect(await screen.findByText(t("backup-second-none"))).toBeTruthy();
	expect(inputsOf("forget_backup_folder")).toHaveLength(1);
	expect(document.activeElement).toBe(
		screen.getByRole("button", { name: t("backup-second-choose") }),
	);
});

test("a folder that nobody chose changes nothing", async () => {
	answers["choose_backup_folder"] = false;
	render(Backups);
	await userEvent.click(await screen.findByRole("button", { name: t("backup-second-choose") }));
	expect(inputsOf("safety")).toHaveLength(1);
});

test("a backup from elsewhere is brought in and looked into at once; closing leads back to its button", async () => {
	const brought: BackupView = {
		...made,
		name: "kept-brought-20260601T080000000Z.db",
		reason: "brought",
	};
	answers["bring_backup"] = brought;
	answers["preview_restore"] = { ...preview, backup: brought };
	render(Backups);
	const button = await screen.findByRole("button", { name: t("backup-bring") });
	answers["backups"] = [brought, made];
	await userEvent.click(button);
	expect(
		await screen.findByRole("button", { name: new RegExp(t("backup-restore-do")) }),
	).toBeTruthy();
	expect(inputsOf("preview_restore")).toEqual([brought.name]);
	await userEvent.keyboard("{Escape}");
	expect(document.activeElement).toBe(button);
});

test("a ledger that another program copies is warned of, and one of this laptop is not", async () => {
	answers["safety"] = { ...safe, synced_by: "one_drive" };
	const { unmount } = render(Synced);
	expect(await screen.findByText(t("ledger-synced", { by: "one_drive" }))).toBeTruthy();
	expect(t("ledger-synced", { by: "one_drive" })).toContain("OneDrive copies this folder.");
	unmount();
	queryClient.clear();
	answers["safety"] = safe;
	render(Synced);
	await vi.waitFor(() => expect(inputsOf("safety")).toHaveLength(2));
	expect(screen.queryByRole("alert")).toBeNull();
});
