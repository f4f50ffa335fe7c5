import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { t } from "$lib/locale/locale.svelte";
import * as toasts from "$lib/parts/toast";
import Holidays from "./Holidays.svelte";

let came: number | null;

beforeEach(() => {
	vi.restoreAllMocks();
	came = 3;
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
	came = 0;
	const says = await bring();
	const said = t.plain("settings-holidays-came", { count: 0 });
	await waitFor(() => expect(says).toHaveBeenCalledWith(said, {}));
});

test("a question that was thought better of says nothing", async () => {
	came = null;
	const says = await bring();
	const button = screen.getByRole("button", { name: t("settings-holidays-import") });
	await waitFor(() => expect(button.getAttribute("aria-busy")).toBe("false"));
	expect(says).not.toHaveBeenCalled();
});
