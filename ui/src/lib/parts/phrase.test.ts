import { expect, test } from "vitest";
import { pieces } from "./phrase";

test("a sentence falls into its named parts, in the order of its language", () => {
	expect(
		pieces("<waiting>Three wait</waiting>, <old>one since yesterday</old>.", ["waiting", "old"]),
	).toEqual([
		{ name: "waiting", text: "Three wait" },
		{ text: ", " },
		{ name: "old", text: "one since yesterday" },
		{ text: "." },
	]);
});

test("what a client wrote is never taken for a part", () => {
	expect(pieces("<b>bold</b> & <script>", ["waiting"])).toEqual([
		{ text: "<b>bold</b> & <script>" },
	]);
});

test("an isolate that spans a named part is opened, one within a piece is kept", () => {
	const [open, close] = ["\u2068", "\u2069"];
	expect(
		pieces(`آن‌ها${open}، <late>${open}۲${close} تا دیر شده</late>.${close}`, ["late"]),
	).toEqual([
		{ text: "آن‌ها، " },
		{ name: "late", text: `${open}۲${close} تا دیر شده` },
		{ text: "." },
	]);
});
