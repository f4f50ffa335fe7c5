import type { Channel, TouchView } from "$lib/api/wire";
import { t } from "$lib/locale/locale.svelte";
import type { IconName } from "$lib/parts/icons";

/** What a touch was, in one sentence: "Joost de Wit rang, nobody answered". */
export function talk(touch: TouchView): string {
	const they = touch.direction === "inbound" ? "touch-they-first" : "touch-they";
	const who = touch.contact_name ?? t.plain(they);
	return t.plain(`touch-${touch.direction}`, {
		who,
		channel: touch.channel,
		result: touch.result,
	});
}

/** The drawing of a channel. */
export function channelIcon(channel: Channel): IconName {
	return channel === "call" ? "phone" : channel;
}

/** "+2", "0", "−1": how it felt to them. */
export function felt(value: number): string {
	return value > 0 ? `+${value}` : String(value).replace("-", "−");
}
