//! How well odds came true (D6).

use domain::forecast::{Calibration, ReliabilityBin, calibrations};

use super::{BinView, CalibratedQuarter, CalibrationView, past};
use crate::{App, Result};

impl App {
    /// How well the odds that were shown came true, quarter by quarter, the latest first.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn calibration(&self) -> Result<CalibrationView> {
        let now = self.now();
        let mut reading = self.read().await?;
        let company = store::facts::company(&mut reading).await?;
        let past = past(self, &mut reading, &company, &now).await?;
        let mut quarters = calibrations(&past.said, company.settings.business_year_month);
        quarters.reverse();
        Ok(CalibrationView {
            quarters: quarters.iter().map(quarter).collect(),
            stretch: past.history.stretch.hundredths(),
        })
    }
}

fn quarter(calibration: &Calibration) -> CalibratedQuarter {
    CalibratedQuarter {
        from: calibration.from,
        closed: calibration.closed,
        brier: calibration.brier.parts(),
        bins: calibration.bins.iter().map(bin).collect(),
        is_far_below: calibration.is_far_below(),
    }
}

fn bin(bin: &ReliabilityBin) -> BinView {
    BinView {
        said: bin.said.percent(),
        kept: bin.kept_share().percent(),
        of: bin.of,
        is_far_below: bin.is_far_below(),
    }
}
