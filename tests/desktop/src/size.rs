//! The size of a screen.

use std::fmt;
use std::str::FromStr;

/// Width and height in pixels, written `1280x800`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Pixels from edge to edge.
    pub width: u16,
    /// Pixels from top to bottom.
    pub height: u16,
}

impl Size {
    /// The size at which Kept opens for the first time.
    pub const USUAL: Self = Self {
        width: 1280,
        height: 800,
    };
}

impl fmt::Display for Size {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}x{}", self.width, self.height)
    }
}

/// The text is not two numbers with an `x` between them.
#[derive(Debug, thiserror::Error)]
#[error("a size is written like 1280x800")]
pub struct NotASize;

impl FromStr for Size {
    type Err = NotASize;

    fn from_str(text: &str) -> Result<Self, NotASize> {
        let (width, height) = text.split_once('x').ok_or(NotASize)?;
        Ok(Self {
            width: width.parse().map_err(|_| NotASize)?,
            height: height.parse().map_err(|_| NotASize)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_reads_as_it_is_written() {
        assert_eq!(
            "1024x700".parse::<Size>().ok(),
            Some(Size {
                width: 1024,
                height: 700
            })
        );
        assert_eq!(
            Size::USUAL.to_string().parse::<Size>().ok(),
            Some(Size::USUAL)
        );
        assert!("1024".parse::<Size>().is_err());
        assert!("1024x".parse::<Size>().is_err());
    }
}
