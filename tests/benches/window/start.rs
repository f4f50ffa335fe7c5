//! From the start of the program to the picture that stays.

use std::time::Instant;

use anyhow::Result;
use kept_tests::company::Cached;

use super::Windowed;
use crate::measure::{Samples, Table};

const WARM: usize = 2;
const STARTS: usize = 12;

/// Measures Kept's start to the painted Today, by turns with an empty window's.
pub fn run(large: &Cached) -> Result<()> {
    let copy = large.copy()?;
    let (kept, empty) = (Windowed::kept(copy.folder())?, Windowed::empty()?);
    let table = Table::of_calls(format!(
        "start to the last change of the picture, warm, {STARTS} by turns"
    ));
    let programs = [
        ("floor: an empty window with 50 rows", &empty),
        ("Kept, Today painted", &kept),
    ];
    let mut wanted = Vec::new();
    for (_, program) in programs {
        let mut last = None;
        for _ in 0..WARM {
            let child = program.start()?;
            last = Some(program.at_rest()?);
            program.close(child)?;
        }
        wanted.extend(last);
    }
    let mut walls = [Vec::new(), Vec::new()];
    for _ in 0..STARTS {
        for (((_, program), wanted), walls) in programs.iter().zip(&wanted).zip(&mut walls) {
            let before = Instant::now();
            let child = program.start()?;
            program.shows(wanted)?;
            walls.push(before.elapsed());
            program.at_rest()?;
            program.close(child)?;
        }
    }
    for ((name, _), walls) in programs.iter().zip(walls) {
        table.calls(name, &Samples::timed(walls));
    }
    Ok(())
}
