import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { HolidaysCame } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import * as toasts from "$lib/parts/toast";
import Holidays from "./Holidays.svelte";

let came: HolidaysCame | null;

beforeEach(() => {
	vi.restoreAllMocks();
	came = { came: 3, left_out: 0 };
	mockIPC((name) => (name === "import_holidays" ? came : null));
});

async function bring() {
	const says = vi.spyOn(toasts, "say");
	render(Holidays, { holidays: [] });
	await userEvent.click(screen.getByRole("button", { name: t("settings-holidays-import") }));
	return says;
}

test("a calendar of holidays says how many came in, and offers to take them back", async () => {
	const says = await bring();
	const said = t.plain("settings-holidays-came", { count: 3 });
	await waitFor(() => expect(says).toHaveBeenCalledWith(said, { onundo: expect.anything() }));
});

test("where none is new there is nothing to take back", async () => {
	came = { came: 0, left_out: 0 };
	const says = await bring();
	const said = t.plain("settings-holidays-came", { count: 0 });
	await waitFor(() => expect(says).toHaveBeenCalledWith(said, {}));
});

test("what was left out is told beside what came in", async () => {
	came = { came: 3, left_out: 2 };
	const says = await bring();
	const said = [
		t.plain("settings-holidays-came", { count: 3 }),
		t.plain("settings-holidays-left-out", { count: 2 }),
	].join(" · ");
	await waitFor(() => expect(says).toHaveBeenCalledWith(said, { onundo: expect.anything() }));
});

test("a question that was thought better of says nothing", async () => {
	came = null;
	const says = await bring();
	const button = screen.getByRole("button", { name: t("settings-holidays-import") });
	await waitFor(() => expect(button.getAttribute("aria-busy")).toBe("false"));
	expect(says).not.toHaveBeenCalled();
});
