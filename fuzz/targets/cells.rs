//! Any text as headers and cells: the mapper and every reading of a cell.
#![no_main]

use domain::imports::values::{self, DecimalMark};
use domain::imports::{DateColumn, ImportKind, Order, Target, Written, propose};
use domain::time::Zone;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let headers: Vec<String> = text.split(',').map(str::to_owned).collect();
    for kind in std::iter::once(None).chain(ImportKind::ALL.iter().copied().map(Some)) {
        let proposal = propose(text, &headers, kind);
        assert_eq!(proposal.targets.len(), headers.len());
        for target in proposal.targets.iter().flatten() {
            assert!(Target::of(proposal.kind).contains(target));
        }
    }
    let mut column = DateColumn::default();
    for cell in text.lines() {
        column.observe(cell);
        for order in Order::ALL {
            if let Ok(written) = Written::parse(cell, *order) {
                let _ = written.instant(&Zone::utc());
            }
        }
        for mark in [DecimalMark::Point, DecimalMark::Comma] {
            let _ = values::amount(cell, mark, 2);
            let _ = values::count(cell, mark, 1_000);
        }
        let _ = (
            values::flag(cell),
            values::stage(cell),
            values::channel(cell),
        );
    }
    let _ = column.reading(Order::DayFirst);
});
