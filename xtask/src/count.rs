//! How many tests ran, read from what the runners say at their end.

use anyhow::{Context, Result};

/// Tests passed according to nextest's or cargo's own closing lines.
///
/// # Errors
/// When no runner said how many there were, which means that none ran.
pub(crate) fn rust(said: &str) -> Result<u32> {
    let nextest = said.lines().filter_map(|line| {
        let (_, rest) = line.split_once("Summary [")?;
        number_before(rest, " passed")
    });
    let cargo = said.lines().filter_map(|line| {
        let rest = line.trim().strip_prefix("test result: ok. ")?;
        number_before(rest, " passed")
    });
    let counts: Vec<u32> = nextest.chain(cargo).collect();
    counts
        .iter()
        .copied()
        .reduce(|sum, count| sum + count)
        .context("the test runner did not say how many tests passed")
}

/// Tests passed according to the report that Vitest wrote.
///
/// # Errors
/// When it is no such report.
pub(crate) fn front_end(report: &str) -> Result<u32> {
    let report: serde_json::Value =
        serde_json::from_str(report).context("the report of the front end's tests")?;
    let passed = report
        .get("numPassedTests")
        .and_then(serde_json::Value::as_u64);
    passed
        .and_then(|passed| u32::try_from(passed).ok())
        .context("the front end's tests did not say how many passed")
}

fn number_before(line: &str, word: &str) -> Option<u32> {
    let (before, _) = line.split_once(word)?;
    before.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_read_and_summed() {
        let nextest = "     Summary [   4.211s] 31 tests run: 31 passed (1 slow), 2 skipped\n";
        let cargo = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";

        assert_eq!(rust(nextest).ok(), Some(31));
        assert_eq!(
            rust(&[cargo, "running 4 tests\n", &cargo.replace('3', "4")].concat()).ok(),
            Some(7)
        );
        assert_eq!(
            front_end(r#"{"numTotalTests":9,"numPassedTests":9}"#).ok(),
            Some(9)
        );
    }

    #[test]
    fn a_runner_that_says_nothing_is_not_counted_as_none() {
        assert!(rust("error: no such command").is_err());
        assert!(front_end("{}").is_err());
    }
}
