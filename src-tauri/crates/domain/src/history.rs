//! The words of the history: what a person meant to do, which kind of record changed, and how.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What was meant by one save; Undo names it.
    pub enum Intent {
        /// The ledger was begun: its owner said who they are.
        Begin = "begin",
        /// A client was added.
        AddAccount = "add_account",
        /// Something about a client was changed.
        ChangeAccount = "change_account",
        /// A client went to the trash.
        TrashAccount = "trash_account",
        /// A client came back from the trash.
        RestoreAccount = "restore_account",
        /// A person at a client was added.
        AddContact = "add_contact",
        /// Something about a person at a client was changed.
        ChangeContact = "change_contact",
        /// A person at a client was removed.
        RemoveContact = "remove_contact",
        /// A contact was said to trust one of us.
        AddTrust = "add_trust",
        /// Something about a contact's trust was changed.
        ChangeTrust = "change_trust",
        /// A contact's trust was removed.
        RemoveTrust = "remove_trust",
        /// A person on our side was added.
        AddTeammate = "add_teammate",
        /// Something about a person on our side was changed.
        ChangeTeammate = "change_teammate",
        /// A person on our side was removed.
        RemoveTeammate = "remove_teammate",
        /// A touch was written down.
        LogTouch = "log_touch",
        /// Something about a touch was changed.
        ChangeTouch = "change_touch",
        /// A touch was removed.
        RemoveTouch = "remove_touch",
        /// A promise was made or a duty asked for.
        MakeCommitment = "make_commitment",
        /// Something about a commitment was changed.
        ChangeCommitment = "change_commitment",
        /// A commitment was given another date.
        MoveCommitment = "move_commitment",
        /// A commitment went on: accepted, delivered, confirmed…
        ActOnCommitment = "act_on_commitment",
        /// A commitment was removed.
        RemoveCommitment = "remove_commitment",
        /// A commitment was said to wait for another.
        LinkCommitment = "link_commitment",
        /// How long a commitment waits after another was changed.
        ChangeLink = "change_link",
        /// A commitment no longer waits for another.
        UnlinkCommitment = "unlink_commitment",
        /// A promise was said to be off plan.
        GoOffPlan = "go_off_plan",
        /// A promise was said to be on plan after all.
        StayOnPlan = "stay_on_plan",
        /// Something about a slip was changed.
        ChangeSlip = "change_slip",
        /// A client was told that a promise is off plan.
        TellSlip = "tell_slip",
        /// A client had heard elsewhere that a promise is off plan.
        LearnSlip = "learn_slip",
        /// Something the product does, or does not do yet, was named.
        AddCapability = "add_capability",
        /// Something about a capability was changed.
        ChangeCapability = "change_capability",
        /// A capability was removed.
        RemoveCapability = "remove_capability",
        /// A sentence that asserts something of us was written down.
        AddClaim = "add_claim",
        /// Something about a claim was changed.
        ChangeClaim = "change_claim",
        /// Somebody looked whether a claim is true.
        CheckClaim = "check_claim",
        /// A claim was removed.
        RemoveClaim = "remove_claim",
        /// What we do and do not do for a segment was written down.
        AddBoundary = "add_boundary",
        /// Something about a boundary was changed.
        ChangeBoundary = "change_boundary",
        /// A boundary was removed.
        RemoveBoundary = "remove_boundary",
        /// A late duty moved a promise, as the client had acknowledged.
        ShiftCommitment = "shift_commitment",
        /// What a client means to do once a promise is kept was written down.
        AddPlan = "add_plan",
        /// Something about a client's plan was changed.
        ChangePlan = "change_plan",
        /// A client's plan was removed.
        RemovePlan = "remove_plan",
        /// Somebody said whether the client knows the truth about a promise.
        AnswerTruth = "answer_truth",
        /// A contract was added.
        AddContract = "add_contract",
        /// Something about a contract was changed.
        ChangeContract = "change_contract",
        /// A contract went on: sent, signed, ended…
        ActOnContract = "act_on_contract",
        /// A contract was renewed: another follows it.
        RenewContract = "renew_contract",
        /// A contract was removed.
        RemoveContract = "remove_contract",
        /// A runway step was done or skipped.
        RecordStep = "record_step",
        /// Somebody said how a renewal will go.
        CallRenewal = "call_renewal",
        /// Somebody decided by what a renewal goes where call and outlook disagree.
        DecideRenewal = "decide_renewal",
        /// A side gave notice.
        GiveNotice = "give_notice",
        /// Notice was taken back.
        WithdrawNotice = "withdraw_notice",
        /// A meeting was planned.
        PlanMeeting = "plan_meeting",
        /// Something about a meeting was changed.
        ChangeMeeting = "change_meeting",
        /// A meeting was removed.
        RemoveMeeting = "remove_meeting",
        /// Somebody said how a meeting went, or that it did not happen.
        DebriefMeeting = "debrief_meeting",
        /// A reminder was set.
        SetReminder = "set_reminder",
        /// Something about a reminder was changed.
        ChangeReminder = "change_reminder",
        /// A reminder was done.
        FinishReminder = "finish_reminder",
        /// A reminder was removed.
        RemoveReminder = "remove_reminder",
        /// A signal was put off.
        Snooze = "snooze",
        /// Everything in Today was put off at once.
        SnoozeAll = "snooze_all",
        /// Records came in from files.
        Import = "import",
        /// What an import had brought was taken back.
        RevertImport = "revert_import",
        /// Somebody looked through the past dates that came with an import.
        LookThroughImport = "look_through_import",
        /// Somebody said which of the imported accounts are strategic.
        RankAccounts = "rank_accounts",
        /// An ending was removed.
        RemoveEnding = "remove_ending",
        /// The figures of the rules were changed.
        ChangeSettings = "change_settings",
        /// Our holidays were changed.
        ChangeHolidays = "change_holidays",
        /// Our exchange rates were changed.
        ChangeRates = "change_rates",
        /// The look of Kept was changed on this laptop.
        ChangePreferences = "change_preferences",
    }
}

impl Intent {
    /// Does Undo walk back over it? The beginning cannot be taken back, and a look is set, not undone. An import is
    /// reverted as a whole, which leaves what was built on it since.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::Begin | Self::ChangePreferences | Self::Import | Self::RevertImport
        )
    }
}

vocabulary! {
    /// A kind of record whose changes are in the history.
    pub enum RecordKind {
        /// A client company.
        Account = "account",
        /// A person at a client.
        Contact = "contact",
        /// A contact who trusts one of us.
        TrustLink = "trust_link",
        /// A person on our side.
        Teammate = "teammate",
        /// One contact with a client.
        Touch = "touch",
        /// A promise or a duty.
        Commitment = "commitment",
        /// A change of a commitment's date.
        Move = "move",
        /// A commitment that waits for another.
        Link = "link",
        /// An episode in which a promise is off plan.
        Slip = "slip",
        /// Something the product does, or does not do yet.
        Capability = "capability",
        /// A sentence that asserts something of us.
        Claim = "claim",
        /// What we do and do not do for a segment.
        Boundary = "boundary",
        /// What a client means to do once a promise is kept.
        Plan = "plan",
        /// An answer to a truth check.
        TruthCheck = "truth_check",
        /// Terms with a client.
        Contract = "contract",
        /// What was done about a runway step.
        Step = "step",
        /// An account or a contract that was lost, or came back.
        Ending = "ending",
        /// A question settled.
        Decision = "decision",
        /// A planned touch.
        Meeting = "meeting",
        /// A hand-set note.
        Reminder = "reminder",
        /// A signal that was put off.
        Snooze = "snooze",
        /// An import.
        Import = "import",
        /// A holiday of ours.
        Holiday = "holiday",
        /// What one currency was worth in another on a day.
        Rate = "rate",
        /// A group of settings.
        Setting = "setting",
    }
}

vocabulary! {
    /// What an event says of its record.
    pub enum EventKind {
        /// It was made; the event holds all of it.
        Created = "created",
        /// One field of it was changed.
        Changed = "changed",
        /// It was removed; the event holds all that it was.
        Removed = "removed",
    }
}
