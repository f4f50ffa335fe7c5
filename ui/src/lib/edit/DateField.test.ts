import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { queryClient } from "$lib/api/question";
import { Draft } from "$lib/draft/draft.svelte";
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
	void locale.use("fa");
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

test("a half-typed day is kept, and comes back as it was typed, read but not told in full", async () => {
	const drafts: Record<string, string> = {};
	mockIPC((name, payload) => {
		const { input } = payload as { input: string | { key: string; text: string } };
		if (name === "drafts") return Object.entries(drafts).map(([key, text]) => ({ key, text }));
		if (typeof input === "object") drafts[input.key] = input.text;
		else delete drafts[input];
		return null;
	});
	const typing = new Draft("move.to/c-1");
	const { unmount } = render(DateField, { value: null, label: "Due", draft: typing });
	await userEvent.type(screen.getByLabelText("Due"), "15/6");
	await userEvent.tab();
	await typing.flush();
	expect(drafts).toEqual({ "move.to/c-1": "15/6" });
	unmount();

	const draft = new Draft("move.to/c-1");
	const onchange = vi.fn();
	render(DateField, { value: null, label: "Due", draft, onchange });
	await draft.restore();
	const field = screen.getByLabelText<HTMLInputElement>("Due");
	await vi.waitFor(() => expect(field.value).toBe("15/6"));
	expect(onchange).toHaveBeenCalledExactlyOnceWith("2026-06-15");

	await draft.drop();
	await vi.waitFor(() => expect(field.value, "saved").toBe(""));
	expect(drafts).toEqual({});
});

test("half a day that comes back says that it is no day yet", async () => {
	queryClient.clear();
	mockIPC((name) => (name === "drafts" ? [{ key: "move.to/c-1", text: "31 Ju" }] : null));
	const draft = new Draft("move.to/c-1");
	render(DateField, { value: null, label: "Due", draft });
	await draft.restore();
	const field = screen.getByLabelText<HTMLInputElement>("Due");
	await vi.waitFor(() => expect(field.value).toBe("31 Ju"));
	expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("a day chosen from the calendar takes the place of what was half typed", async () => {
	const asked: string[] = [];
	mockIPC((name) => void asked.push(name));
	const draft = new Draft("move.to/c-1");
	render(DateField, { value: "2026-06-15", label: "Due", draft });
	const field = screen.getByLabelText<HTMLInputElement>("Due");
	await userEvent.clear(field);
	await userEvent.type(field, "20 Ju{ArrowDown}");
	await userEvent.click(await screen.findByText("17"));
	await vi.waitFor(() => expect(field.value).toBe("17 Jun"));
	expect(draft.text).toBe("");
	expect(asked.at(-1)).toBe("drop_draft");
});
