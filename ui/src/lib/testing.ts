import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { queryClient } from "./api/question";
import { locale, localeCodes } from "./locale/locale.svelte";
import { today } from "./locale/today.svelte";

beforeAll(() => Promise.all(localeCodes.map((code) => locale.learn(code))));

beforeEach(() => {
	void locale.use("en");
	today.day = "2026-06-02";
	// Nothing is half-typed, unless a test says so.
	queryClient.setQueryData(["drafts", null], []);
});

afterEach(() => {
	queryClient.clear();
	clearMocks();
});
