//! What a column of a file can become.

use super::TableKind;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The field that a column's cells become.
    pub enum Target {
        /// What the source calls the record.
        ExternalId = "external_id",
        /// The account it belongs to: what the source calls it, or its name.
        Account = "account",
        /// What it is called.
        Name = "name",
        /// The first part of a person's name.
        FirstName = "first_name",
        /// The last part of a person's name.
        LastName = "last_name",
        /// Where an account stands with us.
        Stage = "stage",
        /// Yes means that it was lost: an account is churned, a contract ended.
        Lost = "lost",
        /// Yes means that it only tries us out: a prospect.
        Trial = "trial",
        /// How much attention an account is given.
        Tier = "tier",
        /// The kind of client.
        Segment = "segment",
        /// The day an account came to us.
        Since = "since",
        /// How many people there work with what we do.
        Seats = "seats",
        /// BCP 47 tag of the language spoken with them.
        Language = "language",
        /// The IANA zone their dates belong to.
        Zone = "zone",
        /// The currency an account pays in.
        Currency = "currency",
        /// The website.
        Website = "website",
        /// Why they stay, in their words.
        StayReason = "stay_reason",
        /// What else is to be known; several columns may go here.
        Notes = "notes",
        /// What a contact does there.
        Role = "role",
        /// The part a contact plays when things are decided.
        Influence = "influence",
        /// The address for mail.
        Email = "email",
        /// The number.
        Phone = "phone",
        /// What a contract is about.
        Title = "title",
        /// The first day of a contract.
        Start = "start",
        /// The last day of a contract.
        End = "end",
        /// How often a contract is billed.
        Billing = "billing",
        /// What a contract brings in a month.
        ValueMonthly = "value_monthly",
        /// What a contract brings in a year.
        ValueYearly = "value_yearly",
        /// Yes means that a contract goes on by itself for another term of the same length.
        Renews = "renews",
        /// Days of notice.
        NoticeDays = "notice_days",
        /// The person there.
        Contact = "contact",
        /// When a touch was.
        At = "at",
        /// Who reached out.
        Direction = "direction",
        /// By which way.
        Channel = "channel",
        /// Whether the other side was reached.
        Result = "result",
        /// How many minutes it took.
        Minutes = "minutes",
        /// Minutes until the first answer: checked against the next, and not kept.
        AnsweredAfter = "answered_after",
        /// Hours until it was resolved: checked against the one before, and not kept.
        ResolvedAfter = "resolved_after",
        /// What was said, in their words; several columns may go here.
        Words = "words",
        /// Who owes it: we or they.
        Side = "side",
        /// The day it is due.
        Due = "due",
        /// The day it was said.
        MadeOn = "made_on",
        /// Yes means that it is done.
        Done = "done",
        /// The day of an ending.
        On = "on",
        /// Why, in one word of ours.
        Reason = "reason",
        /// Yes means that they came back.
        CameBack = "came_back",
    }
}

impl Target {
    /// What the columns of a file of this kind can become, in the order a person would look for it.
    #[must_use]
    pub const fn of(kind: TableKind) -> &'static [Self] {
        match kind {
            TableKind::Account => &[
                Self::Name,
                Self::ExternalId,
                Self::Stage,
                Self::Lost,
                Self::Trial,
                Self::Tier,
                Self::Segment,
                Self::Since,
                Self::Seats,
                Self::Website,
                Self::Language,
                Self::Zone,
                Self::Currency,
                Self::StayReason,
                Self::Notes,
            ],
            TableKind::Contact => &[
                Self::Account,
                Self::Name,
                Self::FirstName,
                Self::LastName,
                Self::ExternalId,
                Self::Role,
                Self::Influence,
                Self::Email,
                Self::Phone,
                Self::Language,
            ],
            TableKind::Contract => &[
                Self::Account,
                Self::ExternalId,
                Self::Title,
                Self::Start,
                Self::End,
                Self::Billing,
                Self::ValueMonthly,
                Self::ValueYearly,
                Self::Renews,
                Self::NoticeDays,
                Self::Lost,
            ],
            TableKind::Touch => &[
                Self::Account,
                Self::ExternalId,
                Self::At,
                Self::Contact,
                Self::Direction,
                Self::Channel,
                Self::Result,
                Self::Minutes,
                Self::AnsweredAfter,
                Self::ResolvedAfter,
                Self::Words,
            ],
            TableKind::Commitment => &[
                Self::Account,
                Self::Words,
                Self::ExternalId,
                Self::Side,
                Self::Due,
                Self::MadeOn,
                Self::Contact,
                Self::Done,
            ],
            TableKind::Ending => &[
                Self::Account,
                Self::ExternalId,
                Self::On,
                Self::Reason,
                Self::Words,
                Self::CameBack,
            ],
            // A calendar has no columns.
        }
    }

    /// Without which no row of this kind can come in; of each group one is enough.
    #[must_use]
    pub const fn needed(kind: TableKind) -> &'static [&'static [Self]] {
        match kind {
            TableKind::Account => &[&[Self::Name]],
            TableKind::Contact => &[
                &[Self::Account],
                &[Self::Name, Self::FirstName, Self::LastName, Self::Email],
            ],
            TableKind::Contract => &[&[Self::Account], &[Self::Start, Self::End, Self::Title]],
            TableKind::Touch => &[&[Self::Account], &[Self::At]],
            TableKind::Commitment => &[&[Self::Account], &[Self::Words]],
            TableKind::Ending => &[&[Self::Account], &[Self::On]],
        }
    }

    /// May several columns go here? Each of them then says its header before its cell.
    #[must_use]
    pub const fn takes_several(self) -> bool {
        matches!(self, Self::Notes | Self::Words)
    }

    /// Do its cells hold days?
    #[must_use]
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::Since | Self::Start | Self::End | Self::At | Self::Due | Self::MadeOn | Self::On
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_can_be_chosen() {
        for kind in TableKind::ALL {
            for target in Target::needed(*kind).iter().copied().flatten() {
                assert!(Target::of(*kind).contains(target), "{kind}: {target}");
            }
        }
    }
}
