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
