import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { CalendarFileView } from "$lib/api/wire";
import { queryClient } from "$lib/api/question";
import { t } from "$lib/locale/locale.svelte";
import CalendarFile from "./CalendarFile.svelte";

let file: CalendarFileView;
let asked: string[];

beforeEach(() => {
	queryClient.clear();
	asked = [];
	file = { path: null, written_at: null, trouble: null };
	mockIPC((name) => {
		asked.push(name);
		if (name === "calendar_file") return file;
		if (name === "choose_calendar_file") {
			file = { path: "/home/mara/Kept.ics", written_at: Date.now(), trouble: null };
			return true;
		}
		if (name === "forget_calendar_file") file = { path: null, written_at: null, trouble: null };
		return null;
	});
});

test("no file is kept before somebody chooses one, and none after they let it go", async () => {
	render(CalendarFile);
	expect(await screen.findByText(t.plain("calendar-file-none"))).toBeTruthy();
	expect(screen.queryByRole("button", { name: t.plain("calendar-file-forget") })).toBeNull();

	await userEvent.click(screen.getByRole("button", { name: t.plain("calendar-file-choose") }));
	expect(await screen.findByText("/home/mara/Kept.ics")).toBeTruthy();
	const written = t("calendar-file-written", { when: t.plain("backup-just-now") });
	expect(screen.getByText(written)).toBeTruthy();

	await userEvent.click(screen.getByRole("button", { name: t.plain("calendar-file-forget") }));
	expect(await screen.findByText(t.plain("calendar-file-none"))).toBeTruthy();
});

test("what stands in the way is said in plain words", async () => {
	file = { path: "/media/stick/Kept.ics", written_at: null, trouble: "folder_gone" };
	render(CalendarFile);
	const trouble = await screen.findByText(t.plain("calendar-trouble-folder-gone"));
	expect(trouble.getAttribute("role")).toBe("alert");
});

test("an export that was thought better of says nothing", async () => {
	render(CalendarFile);
	await userEvent.click(await screen.findByRole("button", { name: t.plain("calendar-export") }));
	expect(asked).toContain("export_calendar");
	expect(screen.queryByText(/Kept\.ics/)).toBeNull();
});
