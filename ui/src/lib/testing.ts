import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach } from "vitest";
import { queryClient } from "./api/question";
import { locale } from "./locale/locale.svelte";
import { today } from "./locale/today.svelte";

beforeEach(() => {
	locale.use("en");
	today.day = "2026-06-02";
	// Nothing is half-typed, unless a test says so.
	queryClient.setQueryData(["drafts", null], []);
});

afterEach(() => {
	queryClient.clear();
	clearMocks();
});
