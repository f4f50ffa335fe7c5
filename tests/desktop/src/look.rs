//! A look at the screen, for watching when something has been drawn.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

use crate::{Error, Result};

/// Of so many lines one is looked at.
const LINES: usize = 8;

/// Bytes of a pixel.
const PIXEL: usize = 4;

/// What stood on the screen at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look(Vec<u8>);

impl Look {
    /// Reads the file in which Xvfb keeps what it shows: a dump of the X window system, header first.
    pub(crate) fn at(screen: &Path) -> Result<Self> {
        let file = File::open(screen)?;
        let mut header = [0; 80];
        file.read_exact_at(&mut header, 0)?;
        let number = |place: usize| -> Result<usize> {
            let bytes = header.get(4 * place..4 * place + 4);
            let bytes = bytes.and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
            bytes
                .map(|bytes| u32::from_be_bytes(bytes) as usize)
                .ok_or_else(|| Error::Broken {
                    part: "Xvfb".to_owned(),
                    problem: "shows something else than a picture".to_owned(),
                })
        };
        // The header's size, the picture's height, the bytes of a line and the colours between header and picture.
        let (size, height, line, colours) = (number(0)?, number(5)?, number(12)?, number(19)?);
        let start = size + 12 * colours;
        let lines = height.div_ceil(LINES);
        let mut looked = vec![0; lines * line];
        for (nth, into) in looked.chunks_exact_mut(line).enumerate() {
            file.read_exact_at(into, (start + nth * LINES * line) as u64)?;
        }
        Ok(Self(looked))
    }

    /// How much of the screen is the same in both, from 0 to 1.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> f64 {
        let pairs = self.0.chunks_exact(PIXEL).zip(other.0.chunks_exact(PIXEL));
        let same = pairs.filter(|(one, other)| one == other).count();
        same as f64 / (self.0.len().max(other.0.len()) / PIXEL).max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_compared_pixel_by_pixel() {
        let (black, half) = (Look(vec![0; 32]), Look([[0; 16], [1; 16]].concat()));
        assert!((black.same_as(&black) - 1.0).abs() < f64::EPSILON);
        assert!((black.same_as(&half) - 0.5).abs() < f64::EPSILON);
    }
}
