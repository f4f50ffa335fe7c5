//! Journeys: what a person does with Kept, by hand and in its window, and what the ledger says afterwards.
#![cfg(target_os = "linux")]

mod answering;
mod away;
mod backups;
mod boundaries;
mod bubbles;
mod capabilities;
mod commands;
mod drafts;
mod first;
mod imports;
mod kept_promise;
mod keyboard;
mod large;
mod looks;
mod meetings;
mod reading;
mod remind_me;
mod reminders;
mod renewal;
mod ripple;
mod searching;
mod servers;
mod slips;
mod tongues;
mod tray;
mod trouble;
mod working_days;
