import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { CalibrationView, ForecastOffView } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import Calibration from "./Calibration.svelte";

const bin = { said: 80, kept: 60, of: 13, is_far_below: true };

test("d6 what was kept stands beside what was said, and that somebody saw it ends its row of Today", async () => {
	const view: CalibrationView = {
		quarters: [{ from: "2026-04-01", closed: 13, brier: 2100, bins: [bin], is_far_below: true }],
		stretch: 120,
	};
	const off: ForecastOffView = { from: "2026-04-01", bin };
	let seen: unknown;
	mockIPC((name, payload) => {
		if (name === "calibration") return view;
		if (name === "forecast_off") return off;
		if (name === "see_forecast_off") seen = (payload as { input: unknown }).input;
		return null;
	});
	render(Calibration);
	const button = await screen.findByRole("button", { name: t.plain("calibration-seen") });
	const says = (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
	expect(says.replace(/\u00a0/g, " ")).toContain("said 80 %, kept 60 % (n = 13)");
	await userEvent.click(button);
	await waitFor(() => expect(seen).toBe("2026-04-01"));
});
