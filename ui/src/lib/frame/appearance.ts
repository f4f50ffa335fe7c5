export type Theme = "light" | "dark" | "system";
export type Density = "comfortable" | "compact";

/** Draws the window in this theme; "system" follows the desktop, also when it changes. */
export function useTheme(theme: Theme): void {
	if (theme === "system") delete document.documentElement.dataset["theme"];
	else document.documentElement.dataset["theme"] = theme;
}

/** Sets how high a row stands. */
export function useDensity(density: Density): void {
	document.documentElement.dataset["density"] = density;
}
