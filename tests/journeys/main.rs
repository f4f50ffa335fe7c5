//! Journeys: what a person does with Kept, by hand and in its window, and what the ledger says afterwards.
#![cfg(target_os = "linux")]

mod first;
mod tongues;
