//! People on our side. One of them is *me*.

use crate::ids::TeammateId;
use crate::money::Money;
use crate::text::Line;

/// A person on our side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Teammate {
    /// Their id.
    pub id: TeammateId,
    /// What they are called.
    pub name: Line,
    /// What they do.
    pub role: Option<Line>,
    /// True for the one person who uses this Kept.
    pub is_me: bool,
    /// What they may grant to a client on their own.
    pub authority: Authority,
}

/// What a teammate may grant to a client without asking; nothing by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Authority {
    /// Most money at a time.
    pub money: Option<Money>,
    /// Most hours in a month.
    pub hours_a_month: Option<u32>,
    /// Most days that a date may be moved.
    pub days_of_delay: Option<u32>,
}
