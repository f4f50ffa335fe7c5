import type {
	CapabilityChange,
	CapabilityId,
	CapabilityRow,
	CapabilityStatus,
	OnCapability,
} from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { vocabulary } from "$lib/locale/vocabulary";
import type { MarkKind } from "$lib/parts/marks";
import { save } from "$lib/parts/saved";

/** Where a capability is shown in full. */
export function capabilityPath(id: CapabilityId): string {
	return `/company/exists/${id}`;
}

/** By how far they are, then by name, as they came. */
export function byStatus(rows: readonly CapabilityRow[]): CapabilityRow[] {
	return vocabulary.capability_status.flatMap((status) =>
		rows.filter((row) => row.status === status),
	);
}

/** The mark in the margin: what works, and what no longer does. */
export function markOf({ status, fell_from }: CapabilityRow): MarkKind | undefined {
	if (fell_from !== null) return "late";
	return status === "exists" ? "confirmed" : undefined;
}

/** What may honestly be said of something below *exists*; nothing of what exists. */
export function honestText({ status, limits }: Pick<OnCapability, "status" | "limits">): string {
	if (status === "exists") return "";
	if (status === "limited") {
		return limits === null
			? t("honest-limited")
			: t("honest-limited-to", { limits: limits.trim() });
	}
	return t(`honest-${status}`);
}

/** Saves one field; `label` is the field's name in words. */
export function changeCapability(
	id: CapabilityId,
	change: CapabilityChange,
	label: string,
): Promise<null> {
	return save("change_capability", { id, change }, t.plain("saved-field", { field: label }));
}

/** Names a capability. */
export function addCapability(name: string, status: CapabilityStatus): Promise<CapabilityId> {
	return save("add_capability", { name, status }, t.plain("capability-added", { name }));
}
