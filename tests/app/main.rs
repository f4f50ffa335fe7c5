//! The rules and the intents, through the real store on a temporary folder, on days the test chooses.
#![allow(clippy::unwrap_used, missing_docs)]

use kept_tests::world;

mod answering;
mod backups;
mod boundaries;
mod calendar;
mod calendar_events;
mod capabilities;
mod capture;
mod commitments;
mod company;
mod contracts;
mod delivery;
mod desk;
mod forecast;
mod generated;
mod imports;
mod intents;
mod journey;
mod late_duties;
mod links;
mod meetings;
mod plans;
mod reminders;
mod renewals;
mod ripple;
mod search;
mod slips;
mod stands_until;
mod today;
mod tray;
mod trust;
mod truth;
mod two_years;
mod workbooks;
