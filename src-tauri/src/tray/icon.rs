//! The tray's icon, drawn for the size it is shown at: Kept's page with its tick, and a mark for the worst of Today.
//!
//! The marks differ in shape as well as in colour: none, a dot, a triangle, a disc with an exclamation mark. A light
//! edge around the dark page keeps it apart from a dark panel.

use domain::signals::Severity;

/// The sizes that panels ask for, in pixels.
#[cfg(target_os = "linux")]
pub(super) const SIZES: [u32; 7] = [16, 22, 24, 32, 44, 48, 64];

/// How many points of a pixel are looked at in each direction.
const POINTS: u32 = 4;

type Colour = [u8; 3];

const INK: Colour = [0x21, 0x1f, 0x1b];
const PAPER: Colour = [0xfc, 0xfb, 0xf8];
const TICK: Colour = [0x7f, 0xbf, 0x8a];
const GREY: Colour = [0xb9, 0xb3, 0xa6];
const AMBER: Colour = [0xf2, 0xae, 0x2e];
const RED: Colour = [0xe0, 0x3a, 0x2c];

/// Where the mark sits, as a part of the side from the left and from the top.
const MARK: Point = Point { x: 0.72, y: 0.72 };

/// A point of the icon, whose side is 1.
#[derive(Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

impl Point {
    fn to(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    /// How far it is from the line between two others.
    fn to_line(self, from: Self, to: Self) -> f32 {
        let (along_x, along_y) = (to.x - from.x, to.y - from.y);
        let length = along_x * along_x + along_y * along_y;
        let part = ((self.x - from.x) * along_x + (self.y - from.y) * along_y) / length;
        let part = part.clamp(0.0, 1.0);
        self.to(Self {
            x: from.x + along_x * part,
            y: from.y + along_y * part,
        })
    }
}

/// The icon as red, green, blue and opacity, a byte each, row by row.
pub(super) fn draw(worst: Option<Severity>, size: u32) -> Vec<u8> {
    let mut pixels = Vec::with_capacity((size * size * 4) as usize);
    for y in 0..size {
        for x in 0..size {
            pixels.extend(pixel(worst, size, x, y));
        }
    }
    pixels
}

/// A pixel is the mean of its points.
fn pixel(worst: Option<Severity>, size: u32, x: u32, y: u32) -> [u8; 4] {
    let (mut sum, mut drawn) = ([0_u32; 3], 0_u32);
    for point in 0..POINTS * POINTS {
        let at = |pixel: u32, point: u32| {
            (pixel as f32 + (point as f32 + 0.5) / POINTS as f32) / size as f32
        };
        let point = Point {
            x: at(x, point % POINTS),
            y: at(y, point / POINTS),
        };
        if let Some(colour) = colour(worst, point) {
            drawn += 1;
            for (sum, part) in sum.iter_mut().zip(colour) {
                *sum += u32::from(part);
            }
        }
    }
    let mean = |sum: u32| u8::try_from(sum / drawn.max(1)).unwrap_or(u8::MAX);
    let opacity = drawn * 255 / (POINTS * POINTS);
    let [red, green, blue] = sum.map(mean);
    [red, green, blue, u8::try_from(opacity).unwrap_or(u8::MAX)]
}

/// What stands at a point; none where the panel shows through.
fn colour(worst: Option<Severity>, at: Point) -> Option<Colour> {
    /// The panel shows between the page and its mark, or neither could be told from the other.
    const GAP: f32 = 0.06;
    let (reach, mark) = match worst {
        None => return page(at),
        Some(Severity::Note) => (at.to(MARK) - 0.15, (at.to(MARK) <= 0.15).then_some(GREY)),
        Some(Severity::Amber) => {
            let reach = triangle(at);
            (reach, (reach <= 0.0).then_some(AMBER))
        }
        Some(Severity::Red) => {
            let reach = at.to(MARK) - 0.28;
            (reach, (reach <= 0.0).then(|| exclamation(at)))
        }
    };
    if mark.is_some() {
        mark
    } else if reach <= GAP {
        None
    } else {
        page(at)
    }
}

/// The page with its edge and its tick.
fn page(at: Point) -> Option<Colour> {
    const EDGE: f32 = 0.055;
    /// Where the line of the tick begins, turns and ends.
    const LINE: [Point; 3] = [
        Point { x: 0.27, y: 0.52 },
        Point { x: 0.43, y: 0.68 },
        Point { x: 0.74, y: 0.33 },
    ];
    let inside = rounded(at);
    let [begins, turns, ends] = LINE;
    if inside > 0.0 {
        None
    } else if inside > -EDGE {
        Some(PAPER)
    } else if at.to_line(begins, turns).min(at.to_line(turns, ends)) <= 0.065 {
        Some(TICK)
    } else {
        Some(INK)
    }
}

/// How far a point lies outside a square with round corners; negative inside.
fn rounded(at: Point) -> f32 {
    const HALF: f32 = 0.48;
    const RADIUS: f32 = 0.2;
    let beyond = |along: f32| ((along - 0.5).abs() - (HALF - RADIUS)).max(0.0);
    beyond(at.x).hypot(beyond(at.y)) - RADIUS
}

/// How far a point lies outside a triangle that stands on its base; negative inside.
fn triangle(at: Point) -> f32 {
    const TOP: f32 = 0.42;
    const BASE: f32 = 0.97;
    const HALF: f32 = 0.3;
    let side = HALF / (BASE - TOP);
    let slant = ((at.x - (1.0 - HALF)).abs() - (at.y - TOP) * side) / (1.0 + side * side).sqrt();
    slant.max(at.y - BASE)
}

/// A red disc with a white exclamation mark.
fn exclamation(at: Point) -> Colour {
    let stroke = at.to_line(Point { y: 0.57, ..MARK }, Point { y: 0.73, ..MARK });
    let dot = at.to(Point { y: 0.86, ..MARK });
    if stroke <= 0.05 || dot <= 0.055 {
        PAPER
    } else {
        RED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Option<Severity>; 4] = [
        None,
        Some(Severity::Note),
        Some(Severity::Amber),
        Some(Severity::Red),
    ];

    #[test]
    fn t3_the_four_icons_differ_in_shape_at_the_sizes_of_panels() {
        for size in [22, 32, 48] {
            let outlines: Vec<Vec<bool>> = ALL
                .iter()
                .map(|worst| {
                    let pixels = draw(*worst, size);
                    assert_eq!(pixels.len(), (size * size * 4) as usize);
                    pixels.chunks(4).map(|pixel| pixel[3] > 127).collect()
                })
                .collect();
            for (nth, outline) in outlines.iter().enumerate() {
                for other in &outlines[..nth] {
                    let apart = outline.iter().zip(other).filter(|(a, b)| a != b).count();
                    let least = (size * size / 60) as usize;
                    assert!(apart >= least, "{apart} pixels of {size}² differ");
                }
            }
        }
    }

    #[test]
    fn t3_the_page_has_a_light_edge_and_clear_corners() {
        let size = 48;
        let pixels = draw(None, size);
        let at = |x: u32, y: u32| {
            let start = ((y * size + x) * 4) as usize;
            &pixels[start..start + 4]
        };
        assert_eq!(at(0, 0)[3], 0, "the panel shows at the corner");
        assert_eq!(at(24, 2), [PAPER[0], PAPER[1], PAPER[2], 255]);
        assert_eq!(at(24, 8), [INK[0], INK[1], INK[2], 255]);
    }
}
