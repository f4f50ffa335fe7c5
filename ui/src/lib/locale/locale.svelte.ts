import { FluentBundle } from "@fluent/bundle";
import type { FluentResource, FluentVariable } from "@fluent/bundle";
import type { CallError, Problem } from "$lib/api/call";
import type { Messages } from "./ids";

export type LocaleCode = "en" | "ru" | "fa" | "mr";
export type MessageId = keyof Messages;
type Args<Id extends MessageId> = Messages[Id] extends null ? [] : [Messages[Id]];

/** The texts of a language, taken apart when Kept is built. */
type Texts = FluentResource["body"];

interface Tongue {
	/** The language's name in itself, for the choice of languages. */
	name: string;
	/** What `Intl` is asked for: region, digits and calendar spelled out, so that every engine agrees. */
	intl: string;
	direction: "ltr" | "rtl";
	/** The ten digits, zero first. */
	digits: string;
	/** Its texts. Read when the language is first used, so that the others are in nobody's way. */
	catalogue: () => Promise<{ default: Texts }>;
}

export const tongues: Record<LocaleCode, Tongue> = {
	en: {
		name: "English",
		intl: "en-GB-u-ca-gregory-nu-latn",
		direction: "ltr",
		digits: "0123456789",
		catalogue: () => import("../../locales/en.ftl"),
	},
	ru: {
		name: "Русский",
		intl: "ru-RU-u-ca-gregory-nu-latn",
		direction: "ltr",
		digits: "0123456789",
		catalogue: () => import("../../locales/ru.ftl"),
	},
	fa: {
		name: "فارسی",
		intl: "fa-IR-u-ca-persian-nu-arabext",
		direction: "rtl",
		digits: "۰۱۲۳۴۵۶۷۸۹",
		catalogue: () => import("../../locales/fa.ftl"),
	},
	mr: {
		name: "मराठी",
		intl: "mr-IN-u-ca-gregory-nu-deva",
		direction: "ltr",
		digits: "०१२३४५६७८९",
		catalogue: () => import("../../locales/mr.ftl"),
	},
};

/** The texts of the languages that were used, read once for both ways of saying them. */
const catalogues = new Map<LocaleCode, Texts>();
/** Those on their way, and those that have come. */
const learning = new Map<LocaleCode, Promise<void>>();

export const localeCodes = Object.keys(tongues) as LocaleCode[];

/** The language in use. Reading it in markup keeps that markup in step with a change of language. */
class Locale {
	/** The last one asked for; it may still be on its way. */
	#wished: LocaleCode = "en";
	code = $state<LocaleCode>("en");
	readonly tongue = $derived(tongues[this.code]);
	readonly direction = $derived(this.tongue.direction);
	readonly intl = $derived(this.tongue.intl);

	/** Switches every text, date and number; no reload, and at once where the language was used before. */
	use(code: LocaleCode): Promise<void> {
		this.#wished = code;
		if (!catalogues.has(code)) {
			return this.learn(code).then(() => {
				if (this.#wished === code) this.#switch(code);
			});
		}
		this.#switch(code);
		return Promise.resolve();
	}

	/** Reads the texts of a language. */
	learn(code: LocaleCode): Promise<void> {
		const known = learning.get(code);
		if (known) return known;
		const texts = tongues[code].catalogue();
		const learnt = texts.then((read) => void catalogues.set(code, read.default));
		learning.set(code, learnt);
		learnt.catch(() => learning.delete(code));
		return learnt;
	}

	#switch(code: LocaleCode): void {
		this.code = code;
		document.documentElement.lang = code;
		document.documentElement.dir = tongues[code].direction;
	}
}

export const locale = new Locale();

/** The language of the system, where Kept speaks it; English otherwise. */
export function systemLocale(): LocaleCode {
	const wished = navigator.languages.map((tag) => tag.slice(0, 2));
	return wished.find((tag): tag is LocaleCode => tag in tongues) ?? "en";
}

const bundles = new Map<string, FluentBundle>();
function bundle(code: LocaleCode, useIsolating: boolean): FluentBundle {
	const key = `${code} ${useIsolating}`;
	const known = bundles.get(key);
	if (known) return known;
	const made = new FluentBundle(tongues[code].intl, { useIsolating });
	const texts = catalogues.get(code);
	if (!texts) throw new Error(`${code} was not learned`);
	made.addResource({ body: texts });
	bundles.set(key, made);
	return made;
}

function say(id: MessageId, args: Record<string, FluentVariable> | null, isolate: boolean): string {
	const from = bundle(locale.code, isolate);
	const pattern = from.getMessage(id)?.value;
	if (!pattern) throw new Error(`no message ${id} in ${locale.code}`);
	return from.formatPattern(pattern, args);
}

/** A message of the catalogue, its arguments isolated so that a Latin name keeps its direction. */
function message<Id extends MessageId>(id: Id, ...args: Args<Id>): string {
	return say(id, (args[0] as Record<string, FluentVariable> | undefined) ?? null, true);
}

/** The same without isolation marks: for titles, the clipboard, and text that is put together further. */
function plain<Id extends MessageId>(id: Id, ...args: Args<Id>): string {
	return say(id, (args[0] as Record<string, FluentVariable> | undefined) ?? null, false);
}

/** A code of the wire as the catalogues write it: "too_long" → "too-long". */
type Dashed<Code extends string> = Code extends `${infer Head}_${infer Tail}`
	? `${Head}-${Dashed<Tail>}`
	: Code;

function dashed<Code extends string>(code: Code) {
	return code.replaceAll("_", "-") as Dashed<Code>;
}

/** What is wrong with a field, as a sentence; nothing where nothing is wrong. */
function problem(found: Problem | undefined): string {
	if (!found) return "";
	const { kind, ...details } = found;
	// A kind without its message does not compile.
	return say(`problem-${dashed(kind)}`, details, true);
}

/**
 * Why something was refused, as a sentence; nothing where nothing was. Where one field is meant, what is wrong with it
 * is said beside it.
 */
function failure(refused: CallError | undefined, field?: string): string {
	if (!refused) return "";
	const { failure: found } = refused;
	if (found.code === "invalid") {
		return field === found.field ? problem(found.problem) : say("failure-invalid", null, true);
	}
	if (found.code === "refused") return say(`refused-${dashed(found.why)}`, null, true);
	if (found.code === "document") {
		return say(`document-${dashed(found.why)}`, { record: found.record }, true);
	}
	if (found.code === "file") {
		const { kind, ...details } = found.trouble;
		const why = say(`import-file-${dashed(kind)}`, details, true);
		return say("failure-file", { name: found.name, why }, true);
	}
	if (found.code === "circle") {
		// Each is isolated by itself, so that the way keeps the direction of the sentence.
		const path = found.path.map((words) => say("quoted", { words }, true));
		return say("failure-circle", { path: path.join(say("circle-joint", null, true)) }, false);
	}
	return say(`failure-${dashed(found.code)}`, null, true);
}

export const t = Object.assign(message, { plain, problem, failure });
