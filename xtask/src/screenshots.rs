//! `cargo xtask screenshots`: the README's pictures, taken from the running app.

use anyhow::Result;

use crate::packages::Purpose;
use crate::{app, setup, step, ui};

/// Opens Kept on example data and writes a picture of each screen to `docs/screenshots/`.
pub(crate) fn screenshots() -> Result<()> {
    setup::system(Purpose::Test)?;
    setup::front_end()?;
    ui::build()?;
    app::build()?;
    step::run(&mut step::cargo(&[
        "test",
        "--package",
        "kept-tests",
        "--features",
        "screenshots",
        "--test",
        "screenshots",
    ]))
}
