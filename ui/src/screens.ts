// All screens but the first, together: they are read at once, behind the first picture.
export { default as Account } from "$features/accounts/Account.svelte";
export { default as Accounts } from "$features/accounts/Accounts.svelte";
export { default as Company } from "$features/capabilities/Company.svelte";
export { default as CommitmentPage } from "$features/commitments/CommitmentPage.svelte";
export { default as Promises } from "$features/commitments/Promises.svelte";
export { default as ImportPage } from "$features/imports/ImportPage.svelte";
export { default as Imports } from "$features/imports/Imports.svelte";
export { default as BriefPage } from "$features/meetings/BriefPage.svelte";
export { default as MeetingPage } from "$features/meetings/MeetingPage.svelte";
export { default as RenewalPage } from "$features/renewals/RenewalPage.svelte";
export { default as Renewals } from "$features/renewals/Renewals.svelte";
export { default as Palette } from "$features/search/Palette.svelte";
export { default as Settings } from "$features/settings/Settings.svelte";
export { default as Weekly } from "$features/weekly/Weekly.svelte";
// What a key unfolds on the first screen.
import "$features/capture/CaptureChips.svelte";
import "$features/today/panels";
import "$features/today/SnoozeUntil.svelte";
import "$lib/frame/AllKeys.svelte";
