import type { SpanKind, SpanView } from "$lib/api/wire";

/** A stretch of the line: understood as something, or bare text. */
export interface CaughtPiece {
	start: number;
	text: string;
	kind?: SpanKind;
}

/** Cuts the line at its spans (UTF-16 units); one that reaches beyond the line, or back into another, is left out. */
export function caughtPieces(text: string, spans: readonly SpanView[]): CaughtPiece[] {
	const pieces: CaughtPiece[] = [];
	let rest = 0;
	for (const { start, end, kind } of spans.toSorted((one, other) => one.start - other.start)) {
		if (start < rest || end <= start || end > text.length) continue;
		if (start > rest) pieces.push({ start: rest, text: text.slice(rest, start) });
		pieces.push({ start, text: text.slice(start, end), kind });
		rest = end;
	}
	if (rest < text.length) pieces.push({ start: rest, text: text.slice(rest) });
	return pieces;
}
