import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { locale, t } from "$lib/locale/locale.svelte";
import DateField from "./DateField.svelte";

test("a day is typed in words or figures, and stands in full once the field is left", async () => {
	const onchange = vi.fn();
	render(DateField, { value: null, label: "Due", onchange });
	const field = screen.getByLabelText<HTMLInputElement>("Due");
	await userEvent.type(field, "15/6");
	expect(onchange).toHaveBeenLastCalledWith("2026-06-15");
	await userEvent.tab();
	expect(field.value).toBe("15 Jun");
});

test("what is no day is kept and said beside the field", async () => {
	render(DateField, { value: "2026-06-15", label: "Due" });
	const field = screen.getByLabelText<HTMLInputElement>("Due");
	await userEvent.clear(field);
	await userEvent.type(field, "31 June");
	await userEvent.tab();
	expect(field.value).toBe("31 June");
	expect(field.getAttribute("aria-invalid")).toBe("true");
	const said = document.getElementById(field.getAttribute("aria-describedby") ?? "");
	expect(said?.textContent).toBe(t("date-unread"));
});

test("emptying it means no day", async () => {
	const onchange = vi.fn();
	render(DateField, { value: "2026-06-15", label: "Due", onchange });
	await userEvent.clear(screen.getByLabelText("Due"));
	expect(onchange).toHaveBeenLastCalledWith(null);
});

test("in Persian the calendar shows the Solar month, Persian digits and a week from Saturday", async () => {
	locale.use("fa");
	const onchange = vi.fn();
	render(DateField, { value: "2026-06-15", label: "Due", onchange });
	expect(screen.getByLabelText<HTMLInputElement>("Due").value).toBe("۲۵ خرداد");
	await userEvent.click(screen.getByRole("button", { name: t.plain("date-choose") }));
	expect(await screen.findByText("خرداد ۱۴۰۵")).toBeTruthy();
	expect(document.querySelector("th")?.textContent).toBe("ش");
	const days = [...document.querySelectorAll("[data-calendar-day]")];
	expect(days.every((day) => /^[۰-۹]+$/.test(day.textContent.trim()))).toBe(true);
	const last = days.find(
		(day) => day.textContent.trim() === "۳۱" && !day.hasAttribute("data-outside-month"),
	);
	await userEvent.click(last as Element);
	expect(onchange, "31 Khordad is 21 June").toHaveBeenLastCalledWith("2026-06-21");
});

test("the arrow down opens the calendar on the chosen day", async () => {
	render(DateField, { value: "2026-06-15", label: "Due" });
	screen.getByLabelText("Due").focus();
	await userEvent.keyboard("{ArrowDown}");
	expect(await screen.findByText("June 2026")).toBeTruthy();
	await vi.waitFor(() => expect(document.activeElement?.textContent.trim()).toBe("15"));
});
