//! What meetings do.
