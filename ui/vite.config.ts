import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A language's texts are taken apart when Kept is built, not when it starts. */
const catalogues: Plugin = {
	name: "catalogues",
	async load(id) {
		if (!id.endsWith(".ftl")) return undefined;
		this.addWatchFile(id);
		const { body } = new FluentResource(await readFile(id, "utf8"));
		return `export default JSON.parse(${JSON.stringify(JSON.stringify(body))});`;
	},
};

/** The page's own code is on its way while the first small script asks the ledger. */
const pageAhead: Plugin = {
	name: "page-ahead",
	transformIndexHtml: {
		order: "post",
		handler(html, { bundle }) {
			const chunks = Object.values(bundle ?? {}).filter((one) => one.type === "chunk");
			const page = chunks.find((one) => one.facadeModuleId?.endsWith("/App.svelte"));
			if (!page) return [];
			const needed = [page, ...chunks.filter((one) => page.imports.includes(one.fileName))];
			const files = needed.flatMap((one) => [
				["modulepreload", one.fileName],
				...[...(one.viteMetadata?.importedCss ?? [])].map((style) => ["stylesheet", style]),
			]);
			return files
				.filter(([, file]) => !html.includes(`/${file}"`))
				.map(([rel, file]) => ({
					tag: "link",
					attrs: { rel, crossorigin: true, href: `/${file}` },
					injectTo: "head",
				}));
		},
	},
};

export default defineConfig({
	plugins: [svelte(), svelteTesting(), catalogues, pageAhead],
	resolve: { alias: { $lib: path("src/lib"), $features: path("src/features") } },
	// The shell looks for the page at this port while developing.
	server: { port: 5173, strictPort: true },
	build: { target: "es2022", chunkSizeWarningLimit: 1500 },
	test: {
		environment: "happy-dom",
		include: ["src/**/*.test.ts"],
		setupFiles: ["src/lib/testing.ts"],
	},
});
