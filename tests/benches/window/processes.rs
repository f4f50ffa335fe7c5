//! A program and what it started, as the kernel lists them.

use std::fs;

use anyhow::{Context, Result};

use crate::measure::kilobytes;

/// The processes below this one.
pub fn descendants(process: u32) -> Result<Vec<u32>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // A process may end between two looks; the name in brackets may hold anything.
        let about = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let after_name = about.rsplit_once(')').map_or("", |(_, rest)| rest);
        let parent = after_name.split_whitespace().nth(1);
        parents.extend(parent.and_then(|parent| Some((id, parent.parse::<u32>().ok()?))));
    }
    let (mut found, mut next) = (Vec::new(), vec![process]);
    while let Some(one) = next.pop() {
        let children = parents.iter().filter(|(_, parent)| *parent == one);
        let children: Vec<u32> = children.map(|(id, _)| *id).collect();
        found.extend(&children);
        next.extend(children);
    }
    Ok(found)
}

/// What one process has, of what it shares its share.
pub fn pss(process: u32) -> Result<u64> {
    let path = format!("/proc/{process}/smaps_rollup");
    let text = fs::read_to_string(&path).with_context(|| path.clone())?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    kilobytes(line.with_context(|| path)?)
}
