//! What is told, as the shell tells it.

use domain::ids::DeliveryId;
use store::deliveries::Place;

use crate::today::SignalView;
use crate::wire::Named;

/// Something to tell the person now.
#[derive(Debug, Clone)]
pub enum Telling {
    /// About one account, at its time.
    Bubble(BubbleView),
    /// About everything that does not ring, or was missed.
    Digest(DigestView),
}

impl Telling {
    /// By what [`crate::App::delivered`] knows it.
    #[must_use]
    pub const fn id(&self) -> DeliveryId {
        match self {
            Self::Bubble(bubble) => bubble.id,
            Self::Digest(digest) => digest.id,
        }
    }
}

/// A signal, and whose it is.
#[derive(Debug, Clone)]
pub struct TellingAbout {
    /// The account.
    pub account: Named,
    /// What deserves attention.
    pub signal: SignalView,
}

/// A bubble about one account.
#[derive(Debug, Clone)]
pub struct BubbleView {
    /// By what it is known.
    pub id: DeliveryId,
    /// The earlier bubble about the same account, whose place it takes.
    pub replaces: Option<DeliveryId>,
    /// The worst that it is about.
    pub about: TellingAbout,
    /// How much more it is about.
    pub more: u32,
    /// It is red.
    pub is_urgent: bool,
}

/// A digest.
#[derive(Debug, Clone)]
pub struct DigestView {
    /// By what it is known.
    pub id: DeliveryId,
    /// How many accounts it is about.
    pub accounts: u32,
    /// The first of them.
    pub first: Option<TellingAbout>,
}

/// Something told by an earlier run of Kept that the desktop may still show.
#[derive(Debug, Clone)]
pub struct ShownBefore {
    /// By what it is known.
    pub id: DeliveryId,
    /// Where it stands.
    pub place: Place,
    /// The worst that it is about; none for a digest.
    pub about: Option<TellingAbout>,
}
