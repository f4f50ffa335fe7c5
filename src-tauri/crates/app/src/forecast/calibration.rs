//! How well odds came true (D6).

use chrono::NaiveDate;
use domain::forecast::{self, Calibration, ReliabilityBin, calibrations};

use super::{BinView, CalibratedQuarter, CalibrationView, ForecastOffView, past};
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

    /// That far less was kept than was said in the quarter that is over, until somebody saw it.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn forecast_off(&self) -> Result<Option<ForecastOffView>> {
        let now = self.now();
        let mut reading = self.read().await?;
        let preferences = store::settings::preferences(&mut reading).await?;
        let company = store::facts::company(&mut reading).await?;
        let past = past(self, &mut reading, &company, &now).await?;
        let first_month = company.settings.business_year_month;
        let quarters = calibrations(&past.said, first_month);
        let seen = preferences.forecast_seen;
        let off = forecast::off(&quarters, seen, first_month, now.today());
        Ok(off.map(|off| ForecastOffView {
            from: off.from,
            bin: bin(&off.bin),
        }))
    }

    /// Says that somebody saw how far off the forecasts were of the quarter that began on `from`.
    ///
    /// # Errors
    /// Those of the disk.
    pub async fn see_forecast_off(&self, from: NaiveDate) -> Result<()> {
        self.prefer(|preferences| preferences.forecast_seen = Some(from))
            .await
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
