//! One id type per kind of record. Ids are version 7 UUIDs made on the laptop, so that two laptops never clash.

use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "wire", derive(ts_rs::TS), ts(export_to = "wire.ts", type = "string"))]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, later in order than every id this laptop made before.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "each call gives another id")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The id as it is stored.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID behind the id.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Problem;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self).map_err(|_| $crate::Problem::Unknown)
            }
        }
    )+};
}

ids! {
    /// A client company.
    AccountId,
    /// A person at the client.
    ContactId,
    /// A person on our side.
    TeammateId,
    /// A contact who trusts a teammate.
    TrustLinkId,
    /// One time at which something reached the person, or was about to.
    DeliveryId,
    /// One contact with a client, in either direction.
    TouchId,
    /// A promise or a duty.
    CommitmentId,
    /// One change of a commitment's date.
    MoveId,
    /// A commitment that waits for another.
    LinkId,
    /// An episode in which a promise is off plan.
    SlipId,
    /// What a client means to do once one of our promises is kept.
    PlanId,
    /// An answer to a truth check of a promise.
    TruthCheckId,
    /// Terms with a start, an end and a notice period.
    ContractId,
    /// What was done about one runway step of a contract.
    StepId,
    /// An account or a contract that was lost, or came back.
    EndingId,
    /// A question settled.
    DecisionId,
    /// What one currency was worth in another on a day.
    RateId,
    /// Something the product does, or does not do yet.
    CapabilityId,
    /// A sentence that asserts something of us.
    ClaimId,
    /// What we do and do not do for a segment.
    BoundaryId,
    /// A planned touch.
    MeetingId,
    /// A hand-set note with a time.
    ReminderId,
    /// A holiday of ours.
    HolidayId,
    /// A signal that was put off.
    SnoozeId,
    /// One import: all that came in with it.
    ImportId,
    /// One entry of the history.
    EventId,
    /// The events of one save.
    GroupId,
    /// The laptop that wrote an event.
    DeviceId,
}
