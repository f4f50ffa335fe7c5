import type { BoundaryChange, BoundaryId, BoundaryView } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { save } from "$lib/parts/saved";

/** Where a boundary is shown in full. */
export function boundaryPath(id: BoundaryId): string {
	return `/company/boundaries/${id}`;
}

/** Whom it is for, in words. */
export function forWhom(segment: string | null): string {
	return segment ?? t("boundary-everyone");
}

/** What it names, in one line; empty where it names nothing and so meets no promise. */
export function namesText({ capabilities, words }: BoundaryView): string {
	const named = capabilities.map(({ name }) => name).join(", ");
	return [named, words].filter((part) => part !== "").join(" · ");
}

/** Saves one field; `label` is the field's name in words. */
export function changeBoundary(
	id: BoundaryId,
	change: BoundaryChange,
	label: string,
): Promise<null> {
	return save("change_boundary", { id, change }, t.plain("saved-field", { field: label }));
}
