/** What a mark in the margin tells, by its shape and colour. */
export type MarkKind =
	"late" | "soon" | "note" | "confirmed" | "ours" | "theirs" | "orange" | "yellow";
