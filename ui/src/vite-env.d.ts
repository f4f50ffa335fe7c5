/// <reference types="svelte" />
/// <reference types="vite/client" />

/** A catalogue, taken apart (see `vite.config.ts`). */
declare module "*.ftl" {
	import type { FluentResource } from "@fluent/bundle";

	const body: FluentResource["body"];
	export default body;
}
