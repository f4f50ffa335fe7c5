// What stands beside a row of Today whose subject is more than its account: read at once, with the first row that needs it.
export { default as CommitmentPanel } from "$features/commitments/CommitmentPanel.svelte";
export { default as ContractPanel } from "$features/contracts/ContractPanel.svelte";
export { default as MeetingSubject } from "$features/meetings/MeetingSubject.svelte";
export { default as ReminderPanel } from "$features/reminders/ReminderPanel.svelte";
export { default as TouchSubject } from "./TouchSubject.svelte";
