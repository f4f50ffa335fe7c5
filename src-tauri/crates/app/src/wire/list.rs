//! Every command the window may call, in the order of the rooms.

use chrono::NaiveDate;
use domain::ids::{
    AccountId, BoundaryId, CapabilityId, ClaimId, CommitmentId, ContactId, ContractId, DecisionId,
    EndingId, GroupId, HolidayId, ImportId, LinkId, MeetingId, PlanId, RateId, ReminderId, TouchId,
    TrustLinkId,
};

use super::{Changed, Page};
use crate::accounts::*;
use crate::backups::*;
use crate::boundaries::*;
use crate::calendar::*;
use crate::capabilities::*;
use crate::capture::*;
use crate::claims::*;
use crate::commitments::*;
use crate::contracts::*;
use crate::exports::*;
use crate::forecast::*;
use crate::history::*;
use crate::imports::*;
use crate::meetings::*;
use crate::opening::*;
use crate::reminders::*;
use crate::search::*;
use crate::settings::*;
use crate::slips::*;
use crate::teammates::*;
use crate::today::*;
use crate::touches::*;

/// Lists the commands once: their names for the shell and the tests, their types for `wire.ts`.
macro_rules! commands {
    ($($name:ident($input:ty) -> $output:ty;)+) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// Shows each command's name with the types that cross.
        pub(super) fn each(visit: &mut impl CommandVisitor) {
            $(visit.command::<$input, $output>(stringify!($name));)+
        }
    };
}

/// Something that looks at every command.
pub(super) trait CommandVisitor {
    /// One command and the types that cross.
    fn command<I: ts_rs::TS + 'static, O: ts_rs::TS + 'static>(&mut self, name: &'static str);
}

/// The event that tells the window what may have changed.
pub(super) type ChangedEvent = Changed;

commands! {
    opening(()) -> OpeningView;
    begin(Begin) -> ();
    look_around(()) -> ();
    leave_example(()) -> ();
    drafts(()) -> Vec<DraftView>;
    keep_draft(KeepDraft) -> ();
    drop_draft(String) -> ();

    rail(()) -> RailView;
    today(()) -> TodayView;
    snooze(Snooze) -> ();
    wake(FinishSignal) -> ();
    snoozed(()) -> Vec<SnoozedRow>;
    finish_signal(FinishSignal) -> ();

    accounts(AccountsQuery) -> Page<AccountRow>;
    account_counts(()) -> AccountCounts;
    account(AccountId) -> AccountView;
    add_account(AddAccount) -> AccountId;
    change_account(ChangeAccount) -> ();
    trash_account(TrashAccount) -> ();
    restore_account(TrashAccount) -> ();
    trash(()) -> Vec<TrashRow>;
    contacts(AccountId) -> Vec<ContactView>;
    add_contact(AddContact) -> ContactId;
    change_contact(ChangeContact) -> ();
    remove_contact(ContactId) -> ();
    add_trust(AddTrust) -> TrustLinkId;
    change_trust(ChangeTrust) -> ();
    remove_trust(TrustLinkId) -> ();

    teammates(()) -> Vec<TeammateView>;
    add_teammate(AddTeammate) -> ();
    change_teammate(ChangeTeammate) -> ();

    touch(TouchId) -> TouchView;
    log_touch(LogTouch) -> TouchId;
    change_touch(ChangeTouch) -> ();
    remove_touch(TouchId) -> ();

    meetings(MeetingsQuery) -> Page<MeetingRow>;
    next_meetings(()) -> Vec<MeetingRow>;
    meeting(MeetingId) -> MeetingView;
    plan_meeting(PlanMeeting) -> MeetingId;
    change_meeting(ChangeMeeting) -> ();
    remove_meeting(MeetingId) -> ();
    debrief_meeting(DebriefMeeting) -> ();
    brief(AccountId) -> BriefView;
    weekly_review(()) -> WeeklyReview;
    look_through(AccountId) -> ();

    read_capture(ReadCapture) -> CaptureView;
    keep_capture(KeepCapture) -> Captured;
    commitments(CommitmentsQuery) -> Page<CommitmentRow>;
    commitment_counts(()) -> CommitmentCounts;
    commitment(CommitmentId) -> CommitmentView;
    change_commitment(ChangeCommitment) -> ();
    move_commitment(MoveCommitment) -> ();
    act_on_commitment(ActOnCommitment) -> ();
    remove_commitment(CommitmentId) -> ();
    link_commitment(LinkCommitment) -> LinkId;
    change_link(ChangeLink) -> ();
    unlink_commitment(LinkId) -> ();
    ripple_of(RippleQuery) -> RippleView;
    dominoes(CommitmentId) -> DominoesView;
    add_plan(AddPlan) -> PlanId;
    change_plan(ChangePlan) -> ();
    remove_plan(PlanId) -> ();
    answer_truth(AnswerTruth) -> ();
    take_back_shift(GroupId) -> ();
    forecast(CommitmentId) -> ForecastView;
    kept_rates(KeptBy) -> KeptRatesView;
    calibration(()) -> CalibrationView;
    forecast_off(()) -> Option<ForecastOffView>;
    see_forecast_off(NaiveDate) -> ();

    capabilities(()) -> Vec<CapabilityRow>;
    capability(CapabilityId) -> CapabilityView;
    add_capability(AddCapability) -> CapabilityId;
    change_capability(ChangeCapability) -> ();
    remove_capability(CapabilityId) -> ();
    claims(()) -> Vec<ClaimView>;
    add_claim(AddClaim) -> ClaimId;
    change_claim(ChangeClaim) -> ();
    check_claim(ClaimId) -> ();
    remove_claim(ClaimId) -> ();
    export_answers(()) -> Option<Exported>;
    boundaries(()) -> Vec<BoundaryView>;
    segments(()) -> Vec<String>;
    add_boundary(AddBoundary) -> BoundaryId;
    change_boundary(ChangeBoundary) -> ();
    remove_boundary(BoundaryId) -> ();

    slip(CommitmentId) -> SlipView;
    go_off_plan(CommitmentId) -> ();
    stay_on_plan(StayOnPlan) -> ();
    change_slip(ChangeSlip) -> ();
    tell_slip(TellSlip) -> ();
    learn_slip(CommitmentId) -> ();
    slip_draft(CommitmentId) -> SlipDraft;
    mail_slip(CommitmentId) -> Option<Mailed>;
    known_to_told(()) -> KnownToToldView;

    contracts(AccountId) -> Vec<ContractView>;
    contract(ContractId) -> ContractView;
    add_contract(AddContract) -> ContractId;
    change_contract(ChangeContract) -> ();
    act_on_contract(ActOnContract) -> ();
    record_step(RecordStep) -> ();
    remove_contract(ContractId) -> ();
    renew_contract(ContractId) -> ContractId;
    give_notice(GiveNotice) -> ();
    withdraw_notice(ContractId) -> ();
    decide_renewal(DecideRenewal) -> DecisionId;
    renewals(RenewalsQuery) -> Page<LaneView>;
    renewal_figures(()) -> RenewalFigures;
    retention(()) -> RetentionView;
    account_value(AccountId) -> AccountValue;

    reminders(AccountId) -> Vec<ReminderView>;
    recurrence_proposals(NaiveDate) -> Vec<PatternView>;
    set_reminder(SetReminder) -> ReminderId;
    change_reminder(ChangeReminder) -> ();
    finish_reminder(ReminderId) -> ();
    remove_reminder(ReminderId) -> ();

    story(StoryQuery) -> Page<StoryEntry>;
    history(HistoryQuery) -> Vec<SaveView>;
    undo_steps(()) -> UndoView;
    undo(()) -> UndoStep;
    redo(()) -> UndoStep;

    find(String) -> Vec<Found>;
    find_words(String) -> Vec<FoundWords>;

    choose_import_files(()) -> Vec<String>;
    read_import(ReadImport) -> ImportView;
    try_import(ImportPlan) -> TrialView;
    run_import(ImportPlan) -> ImportId;
    cancel_import(()) -> ();
    save_refused_rows(ImportPlan) -> bool;
    imports(()) -> Vec<ImportRow>;
    import(ImportId) -> ImportPage;
    revert_import(ImportId) -> ();
    rank_accounts(RankAccounts) -> ();
    look_through_import(ImportId) -> ();
    history_of_import(HistoryOfImport) -> Page<HistoryRow>;
    remove_ending(EndingId) -> ();

    settings(()) -> SettingsView;
    change_setting(SettingChange) -> ();
    change_preference(PreferenceChange) -> ();
    add_holiday(AddHoliday) -> HolidayId;
    remove_holiday(HolidayId) -> ();
    import_holidays(()) -> Option<HolidaysCame>;
    add_rate(AddRate) -> RateId;
    remove_rate(RateId) -> ();

    backups(()) -> Vec<BackupView>;
    back_up(()) -> BackupView;
    bring_backup(()) -> Option<BackupView>;
    safety(()) -> SafetyView;
    choose_backup_folder(()) -> bool;
    forget_backup_folder(()) -> ();
    preview_restore(String) -> RestorePreview;
    newest_good_backup(()) -> Option<RestorePreview>;
    restore_backup(String) -> Restored;
    export_everything(()) -> Option<Exported>;

    export_calendar(()) -> Option<Exported>;
    calendar_file(()) -> CalendarFileView;
    choose_calendar_file(()) -> bool;
    forget_calendar_file(()) -> ();

    desktop(()) -> DesktopView;
    asked_for(()) -> Option<AskedFor>;
    start_with_system(bool) -> ();
    quit(()) -> ();
}
