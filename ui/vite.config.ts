import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
	plugins: [svelte(), svelteTesting()],
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
