// Looks for what must not be found in the window's sources: words outside the catalogues, Rust called past `call.ts`,
// colours outside the tokens, and directions that do not turn with the language.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "svelte/compiler";

const root = fileURLToPath(new URL("..", import.meta.url));
const faults = [];

/** Attributes that a person reads or hears. */
const spoken = new Set(["alt", "aria-label", "label", "placeholder", "text", "title"]);
const physical =
	/(?:^|[;{\s])((?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear)\s*:|text-align\s*:\s*(?:left|right)/;
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;
/** Words, except the product's name, which is the same in every language. */
const hasWords = (text) => /\p{L}{2,}/u.test(text.replace(/\b(?:Kept|ept)\b/g, ""));

function sources(ending) {
	return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name));
}

function fault(path, source, at, what) {
	const line = source.slice(0, at).split("\n").length;
	faults.push(`${relative(root, path)}:${line}: ${what}`);
}

/** Every node of a component's markup, without its script and style. */
function* nodes(node) {
	if (Array.isArray(node)) {
		for (const one of node) yield* nodes(one);
	} else if (node && typeof node === "object") {
		if (typeof node.type === "string") yield node;
		for (const [key, value] of Object.entries(node)) if (key !== "parent") yield* nodes(value);
	}
}

function lookAtMarkup(path, source, fragment) {
	for (const node of nodes(fragment)) {
		if (node.type === "Text" && hasWords(node.data) && node.parentKind !== "attribute") {
			fault(path, source, node.start, `words outside the catalogues: ${node.data.trim()}`);
		}
		if (node.type === "Attribute" && spoken.has(node.name) && Array.isArray(node.value)) {
			for (const part of node.value) {
				if (part.type === "Text" && hasWords(part.data)) {
					fault(path, source, node.start, `words outside the catalogues: ${part.data}`);
				}
			}
		}
	}
}

/** Text of attributes is no text of the page. */
function markAttributes(fragment) {
	for (const node of nodes(fragment)) {
		if (node.type !== "Attribute" && node.type !== "StyleDirective") continue;
		if (Array.isArray(node.value)) for (const part of node.value) part.parentKind = "attribute";
	}
}

function lookAtStyle(path, source, css, start) {
	const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
	let at = start;
	for (const line of bare.split("\n")) {
		if (physical.test(line) && !line.includes("@media")) {
			fault(path, source, at, `a direction that does not turn: ${line.trim()}`);
		}
		if (colour.test(line)) fault(path, source, at, `a colour outside the tokens: ${line.trim()}`);
		at += line.length + 1;
	}
}

for (const path of sources(".svelte")) {
	const source = readFileSync(path, "utf8");
	const { fragment, css } = parse(source, { modern: true });
	markAttributes(fragment);
	if (!path.endsWith(".test.svelte")) lookAtMarkup(path, source, fragment);
	if (css)
		lookAtStyle(path, source, source.slice(css.content.start, css.content.end), css.content.start);
}
for (const path of sources(".css")) {
	if (path.endsWith("tokens.css")) continue;
	const source = readFileSync(path, "utf8");
	lookAtStyle(path, source, source, 0);
}
for (const path of [...sources(".ts"), ...sources(".svelte")]) {
	if (
		path.endsWith("lib/api/call.ts") ||
		path.endsWith(".test.ts") ||
		path.endsWith("lib/testing.ts")
	)
		continue;
	const source = readFileSync(path, "utf8");
	const at = source.search(/["']@tauri-apps\//);
	if (at >= 0) fault(path, source, at, "only call.ts talks to Rust");
	const clock = source.search(/\bDate\.now\(\)|new Date\(\)/);
	if (clock >= 0 && !path.endsWith("lib/locale/now.svelte.ts")) {
		fault(path, source, clock, "the clock is read in now.svelte.ts");
	}
}

if (faults.length) {
	console.error(faults.join("\n"));
	process.exit(1);
}
