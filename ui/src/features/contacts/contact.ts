import type { ContactChange, ContactId } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import { save } from "$lib/parts/saved";

/** Saves one field of a person; `label` is the field's name in words. */
export function changeContact(id: ContactId, change: ContactChange, label: string): Promise<null> {
	return save("change_contact", { id, change }, t.plain("saved-field", { field: label }));
}
