import { expect, test } from "vitest";
import { caughtPieces } from "./caught";

test("the line is cut at what was understood, and nothing of it is lost", () => {
	const line = "پردیس: SSO تا ۲۵ خرداد";
	const pieces = caughtPieces(line, [
		{ start: 11, end: 22, kind: "due" },
		{ start: 0, end: 5, kind: "account" },
	]);
	expect(pieces.map(({ text }) => text).join("")).toBe(line);
	expect(pieces.filter(({ kind }) => kind).map(({ text }) => text)).toEqual([
		"پردیس",
		"تا ۲۵ خرداد",
	]);
});

test("a span of an older, longer line is left out instead of breaking the new one", () => {
	expect(caughtPieces("Acme", [{ start: 0, end: 9, kind: "account" }])).toEqual([
		{ start: 0, text: "Acme" },
	]);
});
