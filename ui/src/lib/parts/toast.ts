import { toast } from "svelte-sonner";
import Toast from "./Toast.svelte";

interface Saying {
	/** Takes back what was just done. */
	onundo?: () => void;
	/** What taking it back is called here, where that is a question rather than "Undo": it stands longer. */
	undoes?: string;
	/** The undo key does not do the same: it walks the ledger's own saves. */
	isApart?: boolean;
	/** Stays until it is closed. */
	stays?: boolean;
	/** Something went wrong: stays until it is closed. */
	isTrouble?: boolean;
}

/** Says at the page's foot what was just done, and offers to take it back. */
export function say(
	text: string,
	{ onundo, undoes, isApart = false, isTrouble = false, stays = isTrouble }: Saying = {},
): void {
	const id = toast.custom(Toast, {
		duration: stays ? Number.POSITIVE_INFINITY : isApart || undoes ? 20_000 : 6000,
		componentProps: {
			text,
			onundo,
			undoes,
			isApart,
			isTrouble,
			stays,
			onclose: () => toast.dismiss(id),
		},
	});
}
