// Generated from app/src/wire. Do not edit: UPDATE_WIRE=1 cargo test -p app wire

export type AccountChange = { "field": "name", "value": string } | { "field": "stage", "value": Stage } | { "field": "tier", "value": Tier } | { "field": "segment", "value": string } | { "field": "owner", "value": TeammateId } | { "field": "language", "value": string } | { "field": "zone", "value": string } | { "field": "currency", "value": string } | { "field": "website", "value": string } | { "field": "since", "value": string | null } | { "field": "seats", "value": number | null } | { "field": "stay_reason", "value": string } | { "field": "dont_cares", "value": string } | { "field": "chosen_over", "value": ChosenOver | null } | { "field": "chosen_why", "value": string } | { "field": "results_focused", "value": boolean | null } | { "field": "notes", "value": string } | { "field": "silence_ideal", "value": number | null } | { "field": "silence_max", "value": number | null } | { "field": "pledge", "value": { 
/**
 * By which way.
 */
channel: Channel, 
/**
 * `same_day`, `4h`, `1d`; the company's when empty.
 */
pledge: string, } };

export type AccountCounts = { 
/**
 * All but churned and declined ones.
 */
current: number, 
/**
 * Those with a signal.
 */
needs_attention: number, 
/**
 * Prospects.
 */
prospects: number, 
/**
 * Churned and declined.
 */
past: number, };

export type AccountFilter = "current" | "needs_attention" | "prospects" | "past" | "all";

export type AccountId = string;

export type AccountPledge = { 
/**
 * By which way.
 */
channel: Channel, 
/**
 * The pledge it was given.
 */
own: string | null, 
/**
 * The company's.
 */
usual: string, };

export type AccountRow = { 
/**
 * Its id.
 */
id: AccountId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands with us.
 */
stage: Stage, 
/**
 * How much attention it is given.
 */
tier: Tier, 
/**
 * The kind of client it is.
 */
segment: string | null, 
/**
 * Who looks after it, when that is not me.
 */
owner: string | null, 
/**
 * Open promises.
 */
we_owe: number, 
/**
 * Open duties.
 */
they_owe: number, 
/**
 * The first day on which something of either side is due.
 */
next_due: string | null, 
/**
 * When people last spoke.
 */
last_touch: Instant | null, 
/**
 * 1 note, 2 amber, 3 red; none when nothing deserves attention.
 */
severity: number | null, };

export type AccountSentence = { 
/**
 * Promises past their date.
 */
overdue: number, 
/**
 * Promises due soon.
 */
due_soon: number, 
/**
 * Duties past their date.
 */
duties_late: number, 
/**
 * Open promises in all.
 */
we_owe: number, 
/**
 * Open duties in all.
 */
they_owe: number, 
/**
 * Missed calls and open questions past their pledge.
 */
unanswered: number, 
/**
 * The renewal that comes first.
 */
renewal: RenewalView | null, };

export type AccountValue = { 
/**
 * What its running contracts bring in a year; none while none of them has a value.
 */
yearly: TotalView | null, 
/**
 * The same less the time spent; none with too little recorded, or without the cost of an hour.
 */
margin: MoneyView | null, };

export type AccountView = { 
/**
 * Its id.
 */
id: AccountId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands with us.
 */
stage: Stage, 
/**
 * How much attention it is given.
 */
tier: Tier, 
/**
 * The kind of client it is.
 */
segment: string | null, 
/**
 * Who looks after it.
 */
owner: TeammateId, 
/**
 * Their name.
 */
owner_name: string, 
/**
 * BCP 47 tag of the language it is spoken to in.
 */
language: string | null, 
/**
 * IANA zone its dates belong to.
 */
zone: string, 
/**
 * ISO 4217 code.
 */
currency: string | null, 
/**
 * Its website.
 */
website: string | null, 
/**
 * The day it became a client, or came to us as a prospect.
 */
since: string | null, 
/**
 * How many people there work with what we do.
 */
seats: number | null, 
/**
 * Why they stay, verbatim.
 */
stay_reason: string | null, 
/**
 * Topics that do not interest them.
 */
dont_cares: string | null, 
/**
 * What they chose us over.
 */
chosen_over: ChosenOver | null, 
/**
 * Why.
 */
chosen_why: string | null, 
/**
 * Are they focused on results?
 */
results_focused: boolean | null, 
/**
 * Anything else.
 */
notes: string | null, 
/**
 * In the trash since.
 */
trashed_at: Instant | null, 
/**
 * Its state in one sentence.
 */
sentence: AccountSentence, 
/**
 * How it is answered.
 */
answering: AnsweringView, 
/**
 * The days of silence that are its own.
 */
silence: SilenceView, 
/**
 * Those it would have without: of its tier, and none where nobody counts them.
 */
usual_silence: SilenceView, 
/**
 * How fast it is answered, for each channel.
 */
pledges: Array<AccountPledge>, 
/**
 * Does our working time overlap with theirs right now (their 09:00–17:00)?
 */
call_now: boolean, 
/**
 * What deserves attention, worst first.
 */
signals: Array<SignalView>, 
/**
 * Open commitments, both ways.
 */
commitments: number, 
/**
 * People there who have not left.
 */
people: number, 
/**
 * Contracts that have not ended.
 */
contracts: number, };

export type AccountsQuery = { 
/**
 * Which ones.
 */
filter: AccountFilter, 
/**
 * Part of a name; empty for all.
 */
text: string, 
/**
 * [`crate::wire::Page::next`] of the page before.
 */
after: string | null, };

export type Act = "accept" | "return" | "start" | "deliver" | "confirm" | "reject" | "break" | "withdraw" | "release" | "acknowledge" | "finish" | "waive";

export type ActOnCommitment = { 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * What happened.
 */
act: Act, 
/**
 * The day it happened; today when empty.
 */
on: string | null, };

export type ActOnContract = { 
/**
 * Which one.
 */
id: ContractId, 
/**
 * What happened.
 */
act: ContractAct, 
/**
 * The day it happened; today when empty.
 */
on: string | null, };

export type AddAccount = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands with us.
 */
stage: Stage, 
/**
 * How much attention it is given.
 */
tier: Tier, };

export type AddBoundary = { 
/**
 * What we do and do not do.
 */
sentence: string, 
/**
 * The segment it is for; empty for every client.
 */
segment: string, };

export type AddCapability = { 
/**
 * What we call it.
 */
name: string, 
/**
 * How far it is.
 */
status: CapabilityStatus, };

export type AddClaim = { 
/**
 * What it says.
 */
text: string, 
/**
 * Where it stands.
 */
place: ClaimPlace, 
/**
 * Which page, slide or mail; of an RFP the question. May be empty.
 */
passage: string, 
/**
 * The capability it is about.
 */
capability: CapabilityId | null, };

export type AddContact = { 
/**
 * Where they work.
 */
account: AccountId, 
/**
 * What they are called.
 */
name: string, 
/**
 * What they do there; may be empty.
 */
role: string, };

export type AddContract = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * What it is about.
 */
title: string, 
/**
 * Its first day.
 */
start: string | null, 
/**
 * Until when it runs.
 */
term: TermView, 
/**
 * Either side's notice.
 */
notice: NoticeView | null, 
/**
 * It is signed already.
 */
signed: boolean, };

export type AddHoliday = { 
/**
 * The day.
 */
day: string, 
/**
 * What it is called.
 */
name: string, };

export type AddPlan = { 
/**
 * The promise that it hangs on.
 */
promise: CommitmentId, 
/**
 * The client who means to do it; the promise's own when empty.
 */
account: AccountId | null, 
/**
 * What they mean to do.
 */
text: string, 
/**
 * The day they mean to do it.
 */
date: string, };

export type AddRate = { 
/**
 * The currency it is the rate of; into the home currency.
 */
from: string, 
/**
 * The first day it holds; today when empty.
 */
on: string | null, 
/**
 * Units of the home currency for one of it: Latin digits with a full stop.
 */
rate: string, };

export type AddTeammate = { 
/**
 * What they are called.
 */
name: string, 
/**
 * What they do; may be empty.
 */
role: string, };

export type AddTrust = { 
/**
 * Who trusts.
 */
contact: ContactId, 
/**
 * Whom; none is me.
 */
teammate: TeammateId | null, 
/**
 * Why.
 */
why: TrustReason | null, 
/**
 * Since when.
 */
since: string | null, };

export type AnswerTruth = { 
/**
 * Which promise.
 */
id: CommitmentId, 
/**
 * Does the client know the truth?
 */
answer: TruthAnswer, };

export type AnsweringView = { 
/**
 * Of how many days this speaks.
 */
days: number, 
/**
 * How often they called or asked something.
 */
asked: number, 
/**
 * How often they were answered.
 */
answered: number, 
/**
 * The median of the working minutes until an answer to what was not answered at once.
 */
median_minutes: number | null, 
/**
 * How often they were sent to the documentation.
 */
docs: number, 
/**
 * How often they were sent to a forum.
 */
forum: number, 
/**
 * How often we reached out, answering nothing.
 */
proactive: number, 
/**
 * How often either side reached the other or wrote.
 */
touches: number, 
/**
 * Who waits for an answer, the longest first.
 */
owed: Array<OwedView>, };

export type AskedFor = { "kind": "page", 
/**
 * Its path, as `ui/src/routes.ts` has it.
 */
path: string, } | { "kind": "capture" };

export type Asserts = "capability" | "date" | "service";

export type AuthorityView = { 
/**
 * Most money at a time.
 */
money: MoneyView | null, 
/**
 * Most hours in a month.
 */
hours_a_month: number | null, 
/**
 * Most days that a date may be moved.
 */
days_of_delay: number | null, };

export type BackupReason = "scheduled" | "manual" | "brought" | "before_update" | "before_import" | "before_restore";

export type BackupTrouble = "folder_gone" | "read_only" | "disk_full" | "damaged" | "other";

export type BackupView = { 
/**
 * What it is called: names the backup, and is no path.
 */
name: string, 
/**
 * Why it was made.
 */
reason: BackupReason, 
/**
 * When.
 */
at: Instant, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type Became = { "kind": "commitment", 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * What says the same and was put down within a day before: one of both may be enough (C10).
 */
same_as: SaidBefore | null, } | { "kind": "reminder", 
/**
 * Which one.
 */
id: ReminderId, 
/**
 * When it comes.
 */
at: Instant, };

export type Begin = { 
/**
 * What the person is called.
 */
name: string, 
/**
 * The language they chose.
 */
language: Language, 
/**
 * Their first client; may be empty.
 */
first_account: string, };

export type Billing = "monthly" | "quarterly" | "yearly";

export type BinView = { 
/**
 * What was said.
 */
said: number, 
/**
 * What was kept.
 */
kept: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * Far less was kept than was said.
 */
is_far_below: boolean, };

export type BoundaryCapability = { 
/**
 * Which one.
 */
id: CapabilityId, 
/**
 * What we call it.
 */
name: string, 
/**
 * How far it is.
 */
status: CapabilityStatus, };

export type BoundaryChange = { "field": "sentence", "value": string } | { "field": "segment", "value": string } | { "field": "capabilities", "value": Array<CapabilityId> } | { "field": "words", "value": string };

export type BoundaryId = string;

export type BoundaryView = { 
/**
 * Its id.
 */
id: BoundaryId, 
/**
 * What we do and do not do, in words a client may read.
 */
sentence: string, 
/**
 * The segment it is for; none is every client.
 */
segment: string | null, 
/**
 * The capabilities it names.
 */
capabilities: Array<BoundaryCapability>, 
/**
 * The words it names, with commas between.
 */
words: string, };

export type BriefView = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The meeting that runs now, or else the next one ahead.
 */
meeting: MeetingRow | null, 
/**
 * Why they stay, verbatim.
 */
stay_reason: string | null, 
/**
 * Topics that do not interest them.
 */
dont_cares: string | null, 
/**
 * Their last words, newest first, at most 3.
 */
said: Array<SaidView>, 
/**
 * What they felt last, within 60 days (M5).
 */
mood: MoodView | null, 
/**
 * What we owe, soonest due first, at most 10.
 */
ours: Array<CommitmentRow>, 
/**
 * What they owe, soonest due first, at most 10.
 */
theirs: Array<CommitmentRow>, 
/**
 * How much more we owe.
 */
more_ours: number, 
/**
 * How much more they owe.
 */
more_theirs: number, 
/**
 * What stands in red.
 */
reds: Array<SignalView>, 
/**
 * The one thing not to say.
 */
not_to_say: NotToSay | null, };

export type BufferView = { 
/**
 * Working days.
 */
days: number, 
/**
 * How much of it is used; more than 100 when the date is lost.
 */
used_percent: number, 
/**
 * Buffer used over work done; none where some is used and nothing is done.
 */
burn_percent: number | null, 
/**
 * In which third of the bar it stands.
 */
third: Third, };

export type Calendar = "gregorian" | "persian";

export type CalendarFileView = { 
/**
 * Where it is; none while nobody chose one.
 */
path: string | null, 
/**
 * When this Kept last wrote it.
 */
written_at: Instant | null, 
/**
 * Why it is not up to date.
 */
trouble: CalendarTrouble | null, };

export type CalendarTrouble = "folder_gone" | "read_only" | "disk_full" | "other";

export type CalibratedQuarter = { 
/**
 * Its first day.
 */
from: string, 
/**
 * How many were closed.
 */
closed: number, 
/**
 * The Brier score, in parts of ten thousand: 0 is perfect, 2 500 says nothing.
 */
brier: number, 
/**
 * What was kept by what was said, the lowest first.
 */
bins: Array<BinView>, 
/**
 * Something was kept far less often than was said.
 */
is_far_below: boolean, };

export type CalibrationView = { 
/**
 * Each quarter in which promises with odds were closed, the latest first.
 */
quarters: Array<CalibratedQuarter>, 
/**
 * How far dates are taken out for it, in hundredths; 100 is not at all.
 */
stretch: number, };

export type CallWanted = "answer" | "decision";

export type CandidateView = { 
/**
 * The account.
 */
account: Named, 
/**
 * What its contracts bring in a year, in each currency.
 */
yearly: Array<MoneyView>, 
/**
 * How many people there work with what we do.
 */
seats: number | null, 
/**
 * When people last spoke.
 */
last_touch: Instant | null, 
/**
 * It is strategic already.
 */
is_strategic: boolean, };

export type CapabilityChange = { "field": "name", "value": string } | { "field": "aliases", "value": string } | { "field": "status", "value": CapabilityStatus } | { "field": "limits", "value": string } | { "field": "owner", "value": TeammateId } | { "field": "honesty", "value": string } | { "field": "vision", "value": string } | { "field": "leadership", "value": string } | { "field": "people", "value": string };

export type CapabilityId = string;

export type CapabilityRow = { 
/**
 * Its id.
 */
id: CapabilityId, 
/**
 * What we call it.
 */
name: string, 
/**
 * What else it is called, with commas between.
 */
aliases: string, 
/**
 * How far it is.
 */
status: CapabilityStatus, 
/**
 * How far it was before it went backwards.
 */
fell_from: CapabilityStatus | null, 
/**
 * Open promises on it.
 */
promises: number, 
/**
 * Claims about it.
 */
claims: number, };

export type CapabilityStatus = "exists" | "limited" | "beta" | "building" | "backlog" | "idea" | "never";

export type CapabilityView = { 
/**
 * What its row shows.
 */
row: CapabilityRow, 
/**
 * Within which limits it works.
 */
limits: string | null, 
/**
 * Who knows how far it is.
 */
owner: TeammateId, 
/**
 * What to sell while it is missing.
 */
instead: InsteadView, 
/**
 * The open promises on it, soonest due first.
 */
promises: Array<CommitmentRow>, 
/**
 * How many more there are.
 */
more_promises: number, 
/**
 * The claims about it.
 */
claims: Array<ClaimView>, };

export type CaptureAccount = { "kind": "known", 
/**
 * Which one.
 */
account: Named, } | { "kind": "new", 
/**
 * The name.
 */
name: string, };

export type CaptureCapability = { 
/**
 * Which one.
 */
id: CapabilityId, 
/**
 * What we call it.
 */
name: string, 
/**
 * How far it is.
 */
status: CapabilityStatus, 
/**
 * Within which limits it works.
 */
limits: string | null, };

export type CaptureView = { 
/**
 * What is left to be said: the words that will be kept.
 */
words: string, 
/**
 * The account; none when the line names none.
 */
account: CaptureAccount | null, 
/**
 * Accounts that come near, best first.
 */
candidates: Array<Named>, 
/**
 * What it means. Of a reminder, what the line does not say of its moment is proposed.
 */
meant: MeantView, 
/**
 * The boundaries that it meets, where it is something of ours (K5).
 */
boundaries: Array<MetBoundary>, 
/**
 * The understood parts of the line.
 */
spans: Array<SpanView>, };

export type Captured = { 
/**
 * What there is now.
 */
became: Became, 
/**
 * Its account.
 */
account: Named, 
/**
 * The account was added with it.
 */
added: boolean, };

export type CaseView = { 
/**
 * Which.
 */
id: CommitmentId, 
/**
 * To which client.
 */
account: string, 
/**
 * What was said.
 */
words: string, 
/**
 * The estimate, in working days.
 */
planned_days: number, 
/**
 * The working days it took, or has taken by now.
 */
days: number, 
/**
 * It was delivered.
 */
is_delivered: boolean, };

export type ChangeAccount = { 
/**
 * Which account.
 */
id: AccountId, 
/**
 * What changes.
 */
change: AccountChange, };

export type ChangeBoundary = { 
/**
 * Which one.
 */
id: BoundaryId, 
/**
 * What changes.
 */
change: BoundaryChange, };

export type ChangeCapability = { 
/**
 * Which one.
 */
id: CapabilityId, 
/**
 * What changes.
 */
change: CapabilityChange, };

export type ChangeClaim = { 
/**
 * Which one.
 */
id: ClaimId, 
/**
 * What changes.
 */
change: ClaimChange, };

export type ChangeCommitment = { 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * What changes.
 */
change: CommitmentChange, };

export type ChangeContact = { 
/**
 * Who.
 */
id: ContactId, 
/**
 * What changes.
 */
change: ContactChange, };

export type ChangeContract = { 
/**
 * Which one.
 */
id: ContractId, 
/**
 * What changes.
 */
change: ContractChange, };

export type ChangeLink = { 
/**
 * Which link.
 */
id: LinkId, 
/**
 * Working days that follow before the waiting one can be done.
 */
lag_days: number, };

export type ChangeMeeting = { 
/**
 * Which one.
 */
id: MeetingId, 
/**
 * What changes.
 */
change: MeetingChange, };

export type ChangePlan = { 
/**
 * Which one.
 */
id: PlanId, 
/**
 * What changes.
 */
change: PlanChange, };

export type ChangeReminder = { 
/**
 * Which one.
 */
id: ReminderId, 
/**
 * What it says.
 */
text: string, 
/**
 * The day, in the laptop's zone. With another day or another pattern the rule begins anew there; otherwise it goes
 * on counting from where it began.
 */
day: string, 
/**
 * The time; the start of the day (09:00) when empty.
 */
time: string | null, 
/**
 * How it comes again; empty when it comes once.
 */
recurrence: RecurrenceView | null, };

export type ChangeSlip = { 
/**
 * Which promise.
 */
id: CommitmentId, 
/**
 * What changes.
 */
change: SlipChange, };

export type ChangeTeammate = { 
/**
 * Who.
 */
id: TeammateId, 
/**
 * What changes.
 */
change: TeammateChange, };

export type ChangeTouch = { 
/**
 * Which one.
 */
id: TouchId, 
/**
 * What changes.
 */
change: TouchChange, };

export type ChangeTrust = { 
/**
 * Which.
 */
id: TrustLinkId, 
/**
 * What changes.
 */
change: TrustChange, };

export type Changed = { 
/**
 * The accounts whose facts or signals changed; empty with `all` set means every one.
 */
accounts: Array<AccountId>, 
/**
 * More than a screen can tell apart changed: ask for everything anew.
 */
all: boolean, };

export type Channel = "call" | "email" | "meeting" | "chat" | "visit" | "training";

export type ChosenKind = { 
/**
 * Where it is.
 */
path: string, 
/**
 * What its rows become.
 */
kind: ImportKind, };

export type ChosenOver = "free" | "rival" | "nothing";

export type ClaimChange = { "field": "text", "value": string } | { "field": "place", "value": ClaimPlace } | { "field": "passage", "value": string } | { "field": "asserts", "value": Asserts } | { "field": "capability", "value": CapabilityId | null } | { "field": "checked_on", "value": string } | { "field": "approver", "value": TeammateId | null };

export type ClaimId = string;

export type ClaimPlace = "site" | "deck" | "rfp" | "mail";

export type ClaimView = { 
/**
 * Its id.
 */
id: ClaimId, 
/**
 * What it says.
 */
text: string, 
/**
 * Where it stands.
 */
place: ClaimPlace, 
/**
 * Which page, slide or mail; of an RFP the question.
 */
passage: string | null, 
/**
 * What it asserts.
 */
asserts: Asserts, 
/**
 * The capability it is about.
 */
capability: CapabilityId | null, 
/**
 * What that is called.
 */
capability_name: string | null, 
/**
 * How far that is.
 */
status: CapabilityStatus | null, 
/**
 * How far that was when somebody last looked.
 */
seen: CapabilityStatus | null, 
/**
 * The day somebody last looked whether it is true.
 */
checked_on: string, 
/**
 * Who stands by it.
 */
approver: TeammateId | null, 
/**
 * What they are called.
 */
approver_name: string | null, 
/**
 * It is about something below *exists*, and nobody stands by it (K1).
 */
wants_approver: boolean, 
/**
 * claim.broken or claim.stale, where one speaks.
 */
rule: Rule | null, };

export type ClaimsToday = { 
/**
 * How many say that something works which no longer does.
 */
broken: number, 
/**
 * How many others nobody has checked for long.
 */
stale: number, };

export type ColumnPlan = { 
/**
 * The field that its cells become; none leaves it out.
 */
target: Target | null, 
/**
 * How its dates are read; none leaves it to what the whole column says.
 */
order: Order | null, };

export type ColumnView = { 
/**
 * What stands at its top.
 */
header: string, 
/**
 * The first cells that hold something: at most three.
 */
samples: Array<string>, 
/**
 * Cells that hold something.
 */
filled: number, 
/**
 * What is proposed.
 */
plan: ColumnPlan, 
/**
 * Where most of its cells are dates: how they are read.
 */
dates: DateColumnView | null, };

export type CommitmentChange = { "field": "words", "value": string } | { "field": "contact", "value": ContactId | null } | { "field": "maker", "value": TeammateId } | { "field": "doer", "value": TeammateId | null } | { "field": "set_by", "value": DateSetter } | { "field": "made_on", "value": string } | { "field": "channel", "value": Channel | null } | { "field": "kind", "value": Kind } | { "field": "source", "value": Source | null } | { "field": "contract", "value": ContractId | null } | { "field": "capability", "value": CapabilityId | null } | { "field": "approver", "value": TeammateId | null } | { "field": "acceptance_test", "value": string } | { "field": "freely_given", "value": boolean | null } | { "field": "internal_target", "value": string | null } | { "field": "estimate_days", "value": number | null } | { "field": "start", "value": string | null } | { "field": "work_done", "value": number | null } | { "field": "low_odds_reason", "value": string } | { "field": "consequence_days", "value": number | null } | { "field": "consequence_text", "value": string } | { "field": "acknowledged_by", "value": ContactId | null } | { "field": "acknowledged_on", "value": string };

export type CommitmentCounts = { 
/**
 * Open promises and mentions.
 */
we_owe: number, 
/**
 * Of them past their date.
 */
we_owe_overdue: number, 
/**
 * Of them due soon.
 */
we_owe_soon: number, 
/**
 * Delivered and not confirmed.
 */
waiting: number, 
/**
 * Past their date, or known to be off plan and the client does not know.
 */
off_plan: number, 
/**
 * Open duties.
 */
they_owe: number, 
/**
 * Of them past their date.
 */
they_owe_late: number, };

export type CommitmentFilter = "open" | "overdue" | "undated" | "off_plan" | "waiting" | "closed";

export type CommitmentId = string;

export type CommitmentRow = { 
/**
 * Its id.
 */
id: CommitmentId, 
/**
 * The client.
 */
account: Named, 
/**
 * Who owes it.
 */
side: Side, 
/**
 * What was said.
 */
words: string, 
/**
 * The person there, where known.
 */
contact: string | null, 
/**
 * Who said or asked it, when that is not me.
 */
maker: string | null, 
/**
 * Who does it, when that is not its maker.
 */
doer: string | null, 
/**
 * By when.
 */
due: DueView | null, 
/**
 * Who named the date.
 */
set_by: DateSetter | null, 
/**
 * The client named its date, and we have no estimate of our own (C8).
 */
is_dictated: boolean, 
/**
 * Working days from today to the date; negative when it has passed.
 */
days: number | null, 
/**
 * The odds of its date as they were last said; none without an estimate, and once it is over.
 */
odds: RowOdds | null, 
/**
 * How far it is.
 */
state: CommitmentState, 
/**
 * Its mark.
 */
standing: Standing, 
/**
 * What the one action of its row does: the usual next act.
 */
next_act: Act | null, 
/**
 * That it is off plan.
 */
off_plan: OffPlanView | null, };

export type CommitmentState = "mention" | "made" | "returned" | "accepted" | "in_progress" | "delivered" | "confirmed" | "broken" | "withdrawn" | "released" | "asked" | "acknowledged" | "done" | "waived";

export type CommitmentView = { 
/**
 * What its row shows.
 */
row: CommitmentRow, 
/**
 * To whom it was said, or from whom it is expected.
 */
contact: ContactId | null, 
/**
 * Who said or asked it.
 */
maker: TeammateId, 
/**
 * Who does it on our side.
 */
doer: TeammateId | null, 
/**
 * The day it was said.
 */
made_on: string, 
/**
 * By which way.
 */
channel: Channel | null, 
/**
 * What is owed.
 */
kind: Kind, 
/**
 * On what occasion.
 */
source: Source | null, 
/**
 * The contract it stands in.
 */
contract: ContractId | null, 
/**
 * What a promise stands on.
 */
support: SupportView, 
/**
 * How both sides will know that it is done.
 */
acceptance_test: string | null, 
/**
 * Was it given without pressure?
 */
freely_given: boolean | null, 
/**
 * What was said first.
 */
first: DueView | null, 
/**
 * The day we mean to be done ourselves.
 */
internal_target: string | null, 
/**
 * The doer's estimate in working days.
 */
estimate_days: number | null, 
/**
 * The day work began.
 */
start: string | null, 
/**
 * 0–100 %.
 */
work_done: number | null, 
/**
 * Why it was promised at low odds.
 */
low_odds_reason: string | null, 
/**
 * Days of shift agreed for a late duty.
 */
consequence_days: number | null, 
/**
 * The consequence in words.
 */
consequence_text: string | null, 
/**
 * Who acknowledged a duty.
 */
acknowledged_by: ContactId | null, 
/**
 * The day its doer took it, or the client acknowledged it.
 */
accepted_on: string | null, 
/**
 * The day it was delivered or done.
 */
delivered_on: string | null, 
/**
 * The day it was confirmed or closed.
 */
closed_on: string | null, 
/**
 * Confirmed by silence.
 */
assumed: boolean, 
/**
 * What became of a promise, once that is known (C4).
 */
result: PromiseResult | null, 
/**
 * The quality check of a promise, in its order; empty for a duty.
 */
quality: Array<QualityView>, 
/**
 * Every move, oldest first.
 */
moves: Array<MoveView>, 
/**
 * What has to be done before it, in the order it was said.
 */
waits_for: Array<LinkView>, 
/**
 * What can only be done after it.
 */
awaited_by: Array<LinkView>, 
/**
 * What hangs on it, soonest first.
 */
plans: Array<PlanView>, 
/**
 * What the client knows of the truth about it.
 */
truth: TruthView, 
/**
 * What can be done to it now.
 */
acts: Array<Act>, };

export type CommitmentsQuery = { 
/**
 * We owe, they owe.
 */
side: Side, 
/**
 * Which ones.
 */
filter: CommitmentFilter, 
/**
 * Of one account only.
 */
account: AccountId | null, 
/**
 * [`crate::wire::Page::next`] of the page before.
 */
after: string | null, };

export type ContactChange = { "field": "name", "value": string } | { "field": "role", "value": string } | { "field": "influence", "value": Influence | null } | { "field": "manner", "value": string } | { "field": "route", "value": string } | { "field": "personal_win", "value": string } | { "field": "email", "value": string } | { "field": "phone", "value": string } | { "field": "language", "value": string } | { "field": "consents", "value": string } | { "field": "left_on", "value": string | null };

export type ContactId = string;

export type ContactView = { 
/**
 * Their id.
 */
id: ContactId, 
/**
 * Where they work.
 */
account: AccountId, 
/**
 * What they are called.
 */
name: string, 
/**
 * What they do there.
 */
role: string | null, 
/**
 * The part they play when things are decided.
 */
influence: Influence | null, 
/**
 * How to speak to them.
 */
manner: string | null, 
/**
 * Their easiest route.
 */
route: string | null, 
/**
 * What they win by it.
 */
personal_win: string | null, 
/**
 * Their address for mail.
 */
email: string | null, 
/**
 * Their number.
 */
phone: string | null, 
/**
 * BCP 47 tag.
 */
language: string | null, 
/**
 * What they agreed to.
 */
consents: string | null, 
/**
 * The day they left.
 */
left_on: string | null, 
/**
 * Whom on our side they trust: what stands before what was lost.
 */
trusts: Array<TrustView>, };

export type ContractAct = "send" | "sign" | "end" | "reopen";

export type ContractChange = { "field": "title", "value": string } | { "field": "signing_planned_on", "value": string | null } | { "field": "start", "value": string | null } | { "field": "term", "value": TermView } | { "field": "billing", "value": Billing } | { "field": "notice", "value": NoticeView | null } | { "field": "our_notice", "value": NoticeView | null } | { "field": "value", "value": MoneyView | null } | { "field": "zone", "value": string } | { "field": "price_rule", "value": string } | { "field": "call", "value": HumanCall | null };

export type ContractId = string;

export type ContractStanding = "draft" | "sent" | "signed" | "running" | "lapsed" | "renewed" | "ended";

export type ContractView = { 
/**
 * Its id.
 */
id: ContractId, 
/**
 * The client.
 */
account: AccountId, 
/**
 * What it is about.
 */
title: string, 
/**
 * The contract that ends first among those of the account that end within 30 days: they share one row (N2).
 * Its own id when it is that one, or alone.
 */
lane: ContractId, 
/**
 * How far it is.
 */
standing: ContractStanding, 
/**
 * The day it is meant to be signed.
 */
signing_planned_on: string | null, 
/**
 * The day it was signed.
 */
signed_on: string | null, 
/**
 * The day it ended.
 */
ended_on: string | null, 
/**
 * Its first day.
 */
start: string | null, 
/**
 * Until when it runs.
 */
term: TermView, 
/**
 * How often it is billed.
 */
billing: Billing, 
/**
 * Either side's notice.
 */
notice: NoticeView | null, 
/**
 * Ours, where it differs.
 */
our_notice: NoticeView | null, 
/**
 * The last day the client may give notice.
 */
client_notice_by: string | null, 
/**
 * The last day we may.
 */
our_notice_by: string | null, 
/**
 * What it brings in one billing period.
 */
value: MoneyView | null, 
/**
 * IANA zone.
 */
zone: string, 
/**
 * How the price changes.
 */
price_rule: string | null, 
/**
 * What we think of its renewal.
 */
call: HumanCall | null, 
/**
 * What is wanted of people about its renewal.
 */
wanted: CallWanted | null, 
/**
 * Why the call was stood by, where call and outlook still disagree.
 */
decision: DecisionView | null, 
/**
 * What the evidence says of its renewal, while it runs.
 */
outlook: OutlookView | null, 
/**
 * Notice that was given.
 */
notice_given: NoticeGivenView | null, 
/**
 * What it brings in a year.
 */
yearly: MoneyView | null, 
/**
 * The end approaching, while it runs.
 */
renewal: RenewalView | null, 
/**
 * The steps of its runway, farthest first; empty when it has none.
 */
steps: Array<StepView>, 
/**
 * Can another contract follow it?
 */
can_renew: boolean, 
/**
 * What can be done to it now.
 */
acts: Array<ContractAct>, };

export type CountsView = { 
/**
 * Accounts, without those in the trash.
 */
accounts: number, 
/**
 * Contacts.
 */
contacts: number, 
/**
 * Touches.
 */
touches: number, 
/**
 * Promises and duties, open and closed.
 */
commitments: number, 
/**
 * Contracts, running and ended.
 */
contracts: number, 
/**
 * When something was last saved.
 */
saved_at: Instant | null, };

export type DateColumnView = { 
/**
 * The order that fits most of them.
 */
order: Order, 
/**
 * Day and month could as well be the other way round: somebody has to say.
 */
is_ambiguous: boolean, 
/**
 * Cells that are no date.
 */
unread: number, 
/**
 * The earliest and the latest day.
 */
span: [string, string] | null, };

export type DateSetter = "us" | "client" | "contract";

export type DayOdds = { 
/**
 * The day.
 */
day: string, 
/**
 * Its odds.
 */
odds: number, };

export type DebriefMeeting = { 
/**
 * Which one.
 */
meeting: MeetingId, 
/**
 * What became of it.
 */
outcome: DebriefOutcome, };

export type DebriefOutcome = { "kind": "took_place", 
/**
 * Those who were there, at least one.
 */
people: Array<DebriefPerson>, 
/**
 * How many minutes it took.
 */
minutes: number, } | { "kind": "did_not_happen" };

export type DebriefPerson = { 
/**
 * Who; none where nobody is known.
 */
contact: ContactId | null, 
/**
 * Their words; may be empty.
 */
words: string, 
/**
 * How it felt to them, −3…+3.
 */
felt: number | null, };

export type DecideRenewal = { 
/**
 * Of which contract.
 */
contract: ContractId, 
/**
 * Why.
 */
why: string, 
/**
 * Who decides; me when empty.
 */
decider: TeammateId | null, };

export type DecisionId = string;

export type DecisionView = { 
/**
 * What was said.
 */
call: HumanCall, 
/**
 * What the evidence said.
 */
outlook: Outlook, 
/**
 * Why.
 */
why: string, 
/**
 * Who decided; none when it was me.
 */
decider: string | null, 
/**
 * The day.
 */
on: string, };

export type Deflection = "docs" | "forum";

export type Density = "comfortable" | "compact";

export type DesktopView = { 
/**
 * A tray shows Kept: closing the window leaves it there.
 */
tray: boolean, 
/**
 * Kept starts with the system; none where it cannot.
 */
starts_with_system: boolean | null, };

export type Direction = "inbound" | "outbound";

export type DocumentProblem = "foreign" | "newer" | "unreadable" | "refused";

export type DominoEdge = { 
/**
 * The place among the nodes of what is waited for.
 */
from: number, 
/**
 * The place of what waits.
 */
to: number, 
/**
 * Working days that follow in between.
 */
lag_days: number, };

export type DominoNode = { 
/**
 * What.
 */
what: DominoView, 
/**
 * What was said, or is meant to be done.
 */
words: string, 
/**
 * The client.
 */
account: Named, 
/**
 * Who owes it; none for a plan.
 */
side: Side | null, 
/**
 * Where it stands; none for a plan.
 */
standing: Standing | null, 
/**
 * By when.
 */
due: DueView | null, };

export type DominoView = { "kind": "commitment", "id": CommitmentId } | { "kind": "plan", "id": PlanId };

export type DominoesView = { 
/**
 * The commitment itself first, then what is nearest.
 */
nodes: Array<DominoNode>, 
/**
 * What waits for what among them.
 */
edges: Array<DominoEdge>, 
/**
 * How many more there are.
 */
more: number, };

export type DraftView = { 
/**
 * Which field.
 */
key: string, 
/**
 * What was typed so far.
 */
text: string, };

export type DueView = { 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day: the day it is due.
 */
last: string, 
/**
 * How exactly it was said.
 */
precision: Precision, };

export type EndingId = string;

export type EndingKind = "lost" | "came_back";

export type EndingView = { 
/**
 * Its id.
 */
id: EndingId, 
/**
 * Lost or come back.
 */
kind: EndingKind, 
/**
 * The day.
 */
on: string, 
/**
 * Why, in our word.
 */
reason: string | null, 
/**
 * Why, in theirs.
 */
words: string | null, };

export type EventAccount = { 
/**
 * What its calendar calls the event, with all its occurrences.
 */
event: string, 
/**
 * The client.
 */
account: AccountId, };

export type EventId = string;

export type EventKind = "created" | "changed" | "removed";

export type EventView = { 
/**
 * Its id.
 */
id: EventId, 
/**
 * The kind of record.
 */
entity: RecordKind, 
/**
 * What it is called: a commitment's words, a contact's name.
 */
subject: string, 
/**
 * Created, changed, removed.
 */
kind: EventKind, 
/**
 * Which field, for a change.
 */
field: string | null, 
/**
 * Before.
 */
old: ValueView, 
/**
 * After.
 */
new: ValueView, 
/**
 * Why.
 */
reason: string | null, };

export type EvidenceFactView = { 
/**
 * The fact.
 */
of: EvidenceSubject, 
/**
 * What it is called; empty for a call and for the contract itself.
 */
name: string, 
/**
 * The day from which it is evidence.
 */
on: string, };

export type EvidenceLine = "notice" | "people" | "trust" | "promises" | "calls" | "kept_rate" | "silence";

export type EvidenceSubject = { "kind": "contact", "id": ContactId } | { "kind": "contract", "id": ContractId } | { "kind": "commitment", "id": CommitmentId } | { "kind": "touch", "id": TouchId };

export type EvidenceView = { 
/**
 * Which line.
 */
line: EvidenceLine, 
/**
 * What it says.
 */
sign: Sign, 
/**
 * One such line is enough to put a renewal at risk.
 */
hard: boolean, 
/**
 * The facts it stands on, the latest first.
 */
facts: Array<EvidenceFactView>, };

export type Exported = { 
/**
 * How many records it holds.
 */
records: number, 
/**
 * What the file is called.
 */
file: string, };

export type FailedBackup = { 
/**
 * When it was tried.
 */
at: Instant, 
/**
 * What stood in its way.
 */
why: BackupTrouble, };

export type Failure = { "code": "invalid", 
/**
 * The field's name on the wire.
 */
field: string, 
/**
 * What is wrong with it.
 */
problem: Problem, } | { "code": "not_found", 
/**
 * What is gone: "account", "commitment", …
 */
what: string, } | { "code": "refused", 
/**
 * Why.
 */
why: Refused, } | { "code": "circle", 
/**
 * The words of each on the way; the first stands at its end again.
 */
path: Array<string>, } | { "code": "file", 
/**
 * What it is called.
 */
name: string, 
/**
 * Why.
 */
trouble: FileTrouble, } | { "code": "in_use" } | { "code": "newer_file" } | { "code": "damaged" } | { "code": "older_file" } | { "code": "backup_damaged" } | { "code": "backup_newer" } | { "code": "not_backed_up" } | { "code": "document", 
/**
 * The record that makes none, counted from 1; 0 before the first.
 */
record: number, 
/**
 * What is wrong with it.
 */
why: DocumentProblem, } | { "code": "not_read" } | { "code": "not_written" } | { "code": "not_opened" } | { "code": "disk_full" } | { "code": "not_saved" } | { "code": "internal" };

export type FileOutcome = { 
/**
 * Its name.
 */
name: string, 
/**
 * What its rows become.
 */
kind: ImportKind, 
/**
 * How many do what.
 */
counts: RowCountsView, 
/**
 * What is odd, the most frequent first.
 */
warnings: Array<WarningView>, 
/**
 * The first rows that do not come in: at most 50.
 */
refused: Array<RefusedRow>, 
/**
 * Columns without which no row comes in and that nothing becomes: one of each group is to be chosen.
 */
missing: Array<Array<Target>>, };

export type FilePlan = { 
/**
 * Where it is: a file, or a sheet of a workbook, written as if it lay in it.
 */
path: string, 
/**
 * What its rows become.
 */
kind: ImportKind, 
/**
 * One for each column, in their order.
 */
columns: Array<ColumnPlan>, 
/**
 * Of a calendar: the clients of events whose people say none.
 */
accounts: Array<EventAccount>, };

export type FileTrouble = { "kind": "unreadable" } | { "kind": "empty" } | { "kind": "not_text" } | { "kind": "other_spreadsheet" } | { "kind": "encrypted" } | { "kind": "damaged" } | { "kind": "no_sheet" } | { "kind": "not_a_calendar" } | { "kind": "no_events" } | { "kind": "too_large", 
/**
 * The largest size, in millions of bytes.
 */
megabytes: number, } | { "kind": "too_large_unpacked", 
/**
 * The largest size, in millions of bytes.
 */
megabytes: number, } | { "kind": "too_many_columns", 
/**
 * The most columns.
 */
most: number, } | { "kind": "too_many_rows", 
/**
 * The most rows.
 */
most: number, } | { "kind": "changed" };

export type FileView = { 
/**
 * Where it is: a file, or a sheet of a workbook, written as if it lay in it.
 */
path: string, 
/**
 * Its name, with the sheet's where it is one of several.
 */
name: string, 
/**
 * What its rows seem to be.
 */
kind: ImportKind, 
/**
 * How its text is written: "UTF-8", "windows-1251"; empty for what is no text.
 */
encoding: string, 
/**
 * What parts its cells; empty for what is no text.
 */
separator: string, 
/**
 * Rows under its headers that are not empty.
 */
rows: number, 
/**
 * Its columns.
 */
columns: Array<ColumnView>, 
/**
 * What its columns can become, in the order to choose from.
 */
targets: Array<Target>, 
/**
 * Why it cannot come in; then it has no columns.
 */
trouble: FileTrouble | null, };

export type FinishSignal = { 
/**
 * [`SignalView::key`].
 */
key: string, };

export type ForecastOffView = { 
/**
 * The quarter's first day.
 */
from: string, 
/**
 * What fell shortest of what was said.
 */
bin: BinView, };

export type ForecastView = { 
/**
 * The odds of its date; none without an estimate.
 */
odds: OddsView | null, 
/**
 * How often its maker keeps promises, where there are no odds.
 */
kept: KeptRateView | null, 
/**
 * How much of its buffer is used; none without an internal target before its date.
 */
buffer: BufferView | null, };

export type Found = { "kind": "account", 
/**
 * Which one.
 */
account: Named, } | { "kind": "contact", 
/**
 * Who.
 */
id: ContactId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
account: Named, } | { "kind": "commitment", 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * What was said.
 */
words: string, 
/**
 * Who owes it.
 */
side: Side, 
/**
 * Whose.
 */
account: Named, };

export type FoundWords = { 
/**
 * What it is.
 */
kind: WordsOf, 
/**
 * Which one of them.
 */
id: string, 
/**
 * Whose.
 */
account: Named, 
/**
 * The day, where the laptop is; of a promise, the day it was made.
 */
on: string, 
/**
 * The part of it around the words.
 */
pieces: Array<PieceView>, };

export type GiveNotice = { 
/**
 * Of which contract.
 */
contract: ContractId, 
/**
 * Who goes.
 */
party: Party, 
/**
 * The day it was given; today when empty.
 */
on: string | null, 
/**
 * The last day of the contract by it; when empty, as the terms have it.
 */
ends_on: string | null, 
/**
 * Who gave or took it; may be empty.
 */
person: string, 
/**
 * By which way.
 */
channel: Channel | null, 
/**
 * Their words; may be empty.
 */
words: string, };

export type GroupId = string;

export type HistoryOfImport = { 
/**
 * The import.
 */
import: ImportId, 
/**
 * [`crate::wire::Page::next`] of the page before.
 */
after: string | null, };

export type HistoryQuery = { 
/**
 * The kind of record.
 */
entity: RecordKind, 
/**
 * Its id.
 */
id: string, };

export type HistoryRow = { 
/**
 * The account.
 */
account: Named, 
/**
 * What would stand in Today, had it been typed.
 */
signal: SignalView, };

export type HolidayId = string;

export type HolidayView = { 
/**
 * Its id.
 */
id: HolidayId, 
/**
 * The day.
 */
day: string, 
/**
 * What it is called.
 */
name: string, };

export type HolidaysCame = { 
/**
 * How many days are holidays now that were none.
 */
came: number, 
/**
 * How many events did not come in, or not with all their days.
 */
left_out: number, };

export type HumanCall = "good" | "at_risk" | "lost" | "watching";

export type ImportId = string;

export type ImportKind = "account" | "contact" | "contract" | "touch" | "commitment" | "ending" | "meeting";

export type ImportPage = { 
/**
 * The import.
 */
import: ImportRow, 
/**
 * Its accounts that are not past, the weightiest first: at most 200.
 */
candidates: Array<CandidateView>, 
/**
 * When it was taken back: what stayed; at most 200.
 */
still_there: Array<StillThereView>, };

export type ImportPlan = { 
/**
 * The system it comes from: external ids are unique within it.
 */
source: string, 
/**
 * The currency of amounts, ISO 4217.
 */
currency: string, 
/**
 * The files.
 */
files: Array<FilePlan>, };

export type ImportProgress = { 
/**
 * Millionths of the whole.
 */
millionths: number, 
/**
 * Rows read so far.
 */
rows: number, };

export type ImportRow = { 
/**
 * Its id.
 */
id: ImportId, 
/**
 * The system it came from.
 */
source: string, 
/**
 * When.
 */
at: Instant, 
/**
 * File by file; the rows that were refused are not kept.
 */
files: Array<FileOutcome>, 
/**
 * When it was taken back.
 */
reverted_at: Instant | null, 
/**
 * Its accounts wait for being told apart: strategic, or light.
 */
asks: boolean, 
/**
 * Dates that were past when they came in, and contracts without an end, that nobody has looked through.
 */
unseen: number, };

export type ImportView = { 
/**
 * The system they seem to come from.
 */
source: string, 
/**
 * Systems that something came in from before.
 */
sources: Array<string>, 
/**
 * The currency of amounts that say none.
 */
currency: string, 
/**
 * The files.
 */
files: Array<FileView>, };

export type ImportsToday = { 
/**
 * The latest import that nobody has looked through.
 */
import: ImportId, 
/**
 * Dates that were past when they came in.
 */
past_dates: number, 
/**
 * Contracts that came in without an end or a notice.
 */
incomplete: number, };

export type Influence = "champion" | "decider" | "user" | "sceptic" | "blocker";

export type Instant = number;

export type InsteadView = { 
/**
 * That we say what is not there.
 */
honesty: string | null, 
/**
 * Where we are going.
 */
vision: string | null, 
/**
 * What we lead in.
 */
leadership: string | null, 
/**
 * Who answers.
 */
people: string | null, };

export type Intent = "begin" | "add_account" | "change_account" | "trash_account" | "restore_account" | "add_contact" | "change_contact" | "remove_contact" | "add_trust" | "change_trust" | "remove_trust" | "add_teammate" | "change_teammate" | "remove_teammate" | "log_touch" | "change_touch" | "remove_touch" | "make_commitment" | "change_commitment" | "move_commitment" | "act_on_commitment" | "remove_commitment" | "link_commitment" | "change_link" | "unlink_commitment" | "go_off_plan" | "stay_on_plan" | "change_slip" | "tell_slip" | "learn_slip" | "add_capability" | "change_capability" | "remove_capability" | "add_claim" | "change_claim" | "check_claim" | "remove_claim" | "add_boundary" | "change_boundary" | "remove_boundary" | "shift_commitment" | "add_plan" | "change_plan" | "remove_plan" | "answer_truth" | "add_contract" | "change_contract" | "act_on_contract" | "renew_contract" | "remove_contract" | "record_step" | "call_renewal" | "decide_renewal" | "give_notice" | "withdraw_notice" | "plan_meeting" | "change_meeting" | "remove_meeting" | "debrief_meeting" | "set_reminder" | "change_reminder" | "finish_reminder" | "remove_reminder" | "snooze" | "snooze_all" | "import" | "revert_import" | "look_through_import" | "rank_accounts" | "remove_ending" | "change_settings" | "change_holidays" | "change_rates" | "change_preferences";

export type Intention = "hold" | "bend" | "listen";

export type KeepCapture = { 
/**
 * What was said, or what to be reminded of.
 */
words: string, 
/**
 * To whom.
 */
account: CaptureAccount, 
/**
 * What it means.
 */
meant: MeantView, };

export type KeepDraft = { 
/**
 * Which field: stable over restarts.
 */
key: string, 
/**
 * What stands in it.
 */
text: string, };

export type KeptBy = "maker" | "account" | "capability" | "source";

export type KeptFiguresView = { 
/**
 * The rate.
 */
rate: number, 
/**
 * The lower end of its 80 % interval.
 */
least: number, 
/**
 * The upper end.
 */
most: number, 
/**
 * The share that was moved with notice.
 */
moved_with_notice: number, };

export type KeptOf = { "by": "maker", "of": { 
/**
 * Who.
 */
teammate: TeammateId, 
/**
 * What they are called.
 */
name: string, 
/**
 * It is the person who uses this Kept.
 */
is_me: boolean, } } | { "by": "account", "of": Named } | { "by": "capability", "of": { 
/**
 * Which.
 */
id: CapabilityId, 
/**
 * What it is called.
 */
name: string, } } | { "by": "source", "of": Source | null };

export type KeptRateView = { 
/**
 * Those kept, what the client shifted among them.
 */
kept: number, 
/**
 * All that have a result.
 */
of: number, 
/**
 * What that says; none when they are too few to say.
 */
figures: KeptFiguresView | null, };

export type KeptRatesView = { 
/**
 * Over all of them.
 */
all: KeptRateView, 
/**
 * One by one, those with the most promises first.
 */
rows: Array<KeptRow>, };

export type KeptRow = { 
/**
 * Whose.
 */
of: KeptOf, 
/**
 * The rate.
 */
rate: KeptRateView, };

export type Kind = "delivery" | "answer" | "meeting" | "price" | "service_level" | "other";

export type Knew = "yes" | "later" | "no";

export type KnownBy = "pressed" | "duty" | "date" | "odds";

export type KnownToToldView = { 
/**
 * The median in working minutes; none where nobody was told anything.
 */
minutes: number | null, 
/**
 * Over how many slips of the last 12 months.
 */
of: number, 
/**
 * Working minutes of a full working day: what it should stay below.
 */
day_minutes: number, };

export type LaneContract = { 
/**
 * Its id.
 */
id: ContractId, 
/**
 * What it is about.
 */
title: string, 
/**
 * The last day of the term; none where it has no end.
 */
end: string | null, 
/**
 * Does it renew itself?
 */
renews: boolean, 
/**
 * The last day the client may give notice; may have passed.
 */
notice_by: string | null, 
/**
 * What the evidence says.
 */
outlook: Outlook, 
/**
 * What people said in this term.
 */
call: HumanCall | null, 
/**
 * The lines that speak for or against it.
 */
lines: Array<SaidLine>, 
/**
 * What it brings in a year.
 */
yearly: MoneyView | null, };

export type LaneView = { 
/**
 * The contract that names the lane.
 */
id: ContractId, 
/**
 * The client.
 */
account: Named, 
/**
 * The worst that the evidence says of its contracts.
 */
outlook: Outlook, 
/**
 * Its contracts, the one that names the lane first.
 */
contracts: Array<LaneContract>, 
/**
 * What lies on the lane from today on, by day.
 */
marks: Array<MarkView>, };

export type Language = "en" | "ru" | "fa" | "mr";

export type LinkCommitment = { 
/**
 * What waits.
 */
commitment: CommitmentId, 
/**
 * What it waits for.
 */
waits_for: CommitmentId, 
/**
 * Working days that follow before the waiting one can be done.
 */
lag_days: number, };

export type LinkId = string;

export type LinkView = { 
/**
 * The link's id.
 */
id: LinkId, 
/**
 * The commitment at its other end.
 */
commitment: CommitmentRow, 
/**
 * Working days that follow before the waiting one can be done.
 */
lag_days: number, };

export type LogTouch = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * The person there.
 */
contact: ContactId | null, 
/**
 * Who reached out.
 */
direction: Direction, 
/**
 * By which way.
 */
channel: Channel, 
/**
 * Whether the other side was reached.
 */
result: TouchResult, 
/**
 * When; now when empty.
 */
at: Instant | null, 
/**
 * Their words; may be empty.
 */
words: string, 
/**
 * Whether we knew the answer; none where they asked nothing.
 */
knew: Knew | null, };

export type Mailed = { "kind": "link" } | { "kind": "file", 
/**
 * What it is called.
 */
file: string, };

export type MarkView = { 
/**
 * The day it stands on.
 */
on: string, 
/**
 * Days from today.
 */
days: number, 
/**
 * Of which contract.
 */
contract: ContractId, 
/**
 * What it is.
 */
what: MarkWhat, };

export type MarkWhat = { "kind": "step", 
/**
 * Days before the target; 0 is a yearly check.
 */
step: number, 
/**
 * Done or skipped.
 */
outcome: StepOutcome | null, 
/**
 * It is the one that stands open now.
 */
open: boolean, } | { "kind": "notice" } | { "kind": "end" };

export type MeantAs = "ours" | "theirs" | "reminder";

export type MeantView = { "kind": "commitment", 
/**
 * Which way.
 */
side: Side, 
/**
 * By when; none makes ours a mention.
 */
due: DueView | null, 
/**
 * Who said it; none is me.
 */
person: Person | null, 
/**
 * By which way.
 */
channel: Channel | null, 
/**
 * The capability it is on; none for a duty.
 */
capability: CaptureCapability | null, } | { "kind": "reminder", 
/**
 * The day, in the laptop's zone.
 */
day: string, 
/**
 * The time of day.
 */
time: string, };

export type MeetingChange = { "field": "kind", "value": MeetingKind } | { "field": "about", "value": string } | { "field": "at", "value": { 
/**
 * The day, in its zone.
 */
day: string, 
/**
 * The time, in its zone.
 */
time: string, } } | { "field": "minutes", "value": number } | { "field": "zone", "value": string } | { "field": "place", "value": string } | { "field": "contacts", "value": Array<ContactId> } | { "field": "intention", "value": Intention | null };

export type MeetingContact = { 
/**
 * Who.
 */
id: ContactId, 
/**
 * Their name.
 */
name: string, };

export type MeetingFilter = "ahead" | "past";

export type MeetingId = string;

export type MeetingKind = "call" | "visit" | "training" | "review" | "other";

export type MeetingRow = { 
/**
 * Its id.
 */
id: MeetingId, 
/**
 * The client.
 */
account: AccountId, 
/**
 * Its name.
 */
account_name: string, 
/**
 * What kind of touch it is.
 */
kind: MeetingKind, 
/**
 * What it is about.
 */
about: string | null, 
/**
 * When it starts.
 */
starts: Instant, 
/**
 * When it ends.
 */
ends: Instant, 
/**
 * The IANA zone on whose clocks it is.
 */
zone: string, 
/**
 * Where it is.
 */
place: string | null, 
/**
 * The people there who are to come; after its debrief, those who came.
 */
contacts: Array<MeetingContact>, 
/**
 * It has ended, or was debriefed before.
 */
is_over: boolean, 
/**
 * The day somebody said how it went.
 */
debriefed_on: string | null, };

export type MeetingView = { 
/**
 * What its row shows.
 */
row: MeetingRow, 
/**
 * Its day, in its own zone.
 */
day: string, 
/**
 * Its time, in its own zone.
 */
time: string, 
/**
 * How many minutes it takes.
 */
minutes: number, 
/**
 * With what intention we go there.
 */
intention: Intention | null, 
/**
 * What the calendar that it came from calls it.
 */
external_id: string | null, 
/**
 * The touches it became.
 */
touches: Array<TouchId>, };

export type MeetingsQuery = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * Which ones.
 */
filter: MeetingFilter, 
/**
 * [`crate::wire::Page::next`] of the page before.
 */
after: string | null, };

export type MetBoundary = { 
/**
 * Which one.
 */
id: BoundaryId, 
/**
 * What we do and do not do.
 */
sentence: string, 
/**
 * The segment it is for; none is every client.
 */
segment: string | null, };

export type Missing = "cause" | "speakable_cause" | "doing" | "new_date";

export type MoneyView = { 
/**
 * Minor units (cents); within ±2^53.
 */
minor: number, 
/**
 * ISO 4217 code.
 */
currency: string, };

export type MoodView = { 
/**
 * −3…+3.
 */
felt: number, 
/**
 * When.
 */
at: Instant, 
/**
 * To whom, where known.
 */
contact_name: string | null, };

export type MoveCauseView = { 
/**
 * A late duty, whose consequence the client had acknowledged; otherwise the move of what it waits for.
 */
is_late_duty: boolean, 
/**
 * The duty, or what was moved; none once it was removed.
 */
commitment: CommitmentId | null, 
/**
 * What was said of it.
 */
words: string, 
/**
 * The save that takes it back, where Kept made the move and it still can be.
 */
take_back: GroupId | null, };

export type MoveCommitment = { 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * To when.
 */
to: DueView, 
/**
 * Who named it.
 */
set_by: DateSetter, 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * The day the other side was told.
 */
told_on: string | null, 
/**
 * What of its ripple stays where it is; all else that its ripple moves, listed or not, moves in the same save. None
 * where nobody has seen the ripple: then only the commitment moves.
 */
stays: Array<DominoView> | null, };

export type MoveId = string;

export type MoveView = { 
/**
 * Its id.
 */
id: MoveId, 
/**
 * The date before.
 */
from: DueView, 
/**
 * The date after.
 */
to: DueView, 
/**
 * Why.
 */
reason: string | null, 
/**
 * When the other side was told.
 */
told_on: string | null, 
/**
 * Working days of notice before the old date; none while nobody was told.
 */
notice_days: number | null, 
/**
 * The day.
 */
moved_on: string, 
/**
 * What made it necessary, where that is known.
 */
cause: MoveCauseView | null, };

export type Named = { 
/**
 * Which account.
 */
id: AccountId, 
/**
 * What it is called.
 */
name: string, };

export type NotToSay = { "kind": "promise", 
/**
 * The promise.
 */
commitment: CommitmentId, 
/**
 * What was said.
 */
words: string, } | { "kind": "dont_care", 
/**
 * The topic.
 */
words: string, };

export type NoticeGivenView = { 
/**
 * Who goes.
 */
party: Party, 
/**
 * The day it was given.
 */
on: string, 
/**
 * The last day of the contract by it.
 */
ends_on: string, 
/**
 * Who gave or took it.
 */
person: string | null, 
/**
 * By which way.
 */
channel: Channel | null, 
/**
 * Their words, or where the letter is kept.
 */
words: string | null, };

export type NoticeUnit = "days" | "months" | "month_ends";

export type NoticeView = { 
/**
 * How many.
 */
count: number, 
/**
 * Of what.
 */
unit: NoticeUnit, };

export type Nth = "first" | "second" | "third" | "fourth" | "last";

export type OddsView = { 
/**
 * The odds to keep the promised date.
 */
odds: number, 
/**
 * The odds with what it waits for (O5); none where nothing open that it waits for says when it will be done.
 */
waiting: number | null, 
/**
 * The first day that has odds of 80 %.
 */
at_eighty: string, 
/**
 * The day to suggest (D4).
 */
suggested: DayOdds, 
/**
 * With which promises it is compared; none when it comes from the industry's base rate.
 */
class: ReferenceClass | null, 
/**
 * How many they are.
 */
n: number, 
/**
 * The latest of them.
 */
cases: Array<CaseView>, 
/**
 * Each working day from the first that may still be kept, with its odds; of a long time not each.
 */
slider: Array<DayOdds>, 
/**
 * The odds are so low that a reason is asked for (D4).
 */
asks_for_reason: boolean, 
/**
 * Dates are taken further out, because too little was kept of what was said (D6).
 */
is_stretched: boolean, };

export type OffPlanView = { 
/**
 * Since when it is known.
 */
since: Instant, 
/**
 * The client does not know of it.
 */
is_untold: boolean, };

export type OnCapability = { 
/**
 * Its id.
 */
id: CapabilityId, 
/**
 * What we call it.
 */
name: string, 
/**
 * How far it is.
 */
status: CapabilityStatus, 
/**
 * Within which limits it works.
 */
limits: string | null, 
/**
 * What to sell while it is missing (K3).
 */
instead: InsteadView, };

export type OneSlip = { 
/**
 * Its id.
 */
id: SlipId, 
/**
 * The date that is not kept.
 */
due: DueView, 
/**
 * Since when it is known.
 */
known_at: Instant, 
/**
 * How it was known.
 */
known_by: KnownBy, 
/**
 * Why.
 */
cause: string | null, 
/**
 * The cause is not for the client.
 */
is_confidential: boolean, 
/**
 * What we do about it now.
 */
doing: string | null, 
/**
 * What we mean to keep instead.
 */
new_date: DueView | null, 
/**
 * The odds to keep that, in whole per cent.
 */
new_odds: number | null, 
/**
 * How far it is.
 */
state: SlipStateView, 
/**
 * That the client was told by us.
 */
told: TellingView | null, 
/**
 * When it was known that they had heard elsewhere, or that the date holds.
 */
closed_at: Instant | null, 
/**
 * Why the date holds.
 */
because: string | null, 
/**
 * From when on the client has been left without a word for too long.
 */
late_at: Instant, 
/**
 * That has come, and they do not know.
 */
is_late: boolean, };

export type OpeningSpan = { 
/**
 * From.
 */
from: string, 
/**
 * To.
 */
to: string, };

export type OpeningView = { 
/**
 * Nobody has begun this ledger yet: show the first start.
 */
first_start: boolean, 
/**
 * This is example data in a throw-away ledger.
 */
example: boolean, 
/**
 * How Kept looks.
 */
preferences: PreferencesView, 
/**
 * The language to begin in: chosen, else the system's, else English.
 */
language: Language, 
/**
 * The folder of the ledger.
 */
folder: string, 
/**
 * Kept's version.
 */
version: string, 
/**
 * The laptop's IANA zone.
 */
zone: string, 
/**
 * The system's guess of the person's name; may be empty.
 */
name: string, };

export type Order = "day_first" | "month_first" | "year_first";

export type Outlook = "good" | "at_risk" | "likely_lost" | "not_enough";

export type OutlookView = { 
/**
 * What all lines say together.
 */
outlook: Outlook, 
/**
 * Every line, also those that say nothing or of which nothing is known.
 */
lines: Array<EvidenceView>, };

export type OwedView = { 
/**
 * The touch it came with.
 */
touch: TouchId, 
/**
 * By which way.
 */
channel: Channel, 
/**
 * It is a missed call; otherwise a question.
 */
is_missed: boolean, 
/**
 * When it was.
 */
at: Instant, 
/**
 * Calendar days since, where the laptop is.
 */
days: number, 
/**
 * When the pledge ends.
 */
until: Instant, 
/**
 * It has ended.
 */
is_late: boolean, };

export type Page<T> = { 
/**
 * At most 200 rows.
 */
rows: Array<T>, 
/**
 * What to ask for to get the next page; none at the end.
 */
next: string | null, };

export type Party = "us" | "client";

export type PatternView = { "kind": "days", 
/**
 * How many.
 */
every: number, } | { "kind": "weeks", 
/**
 * How many.
 */
every: number, 
/**
 * Which weekdays, at least one.
 */
on: Array<number>, } | { "kind": "month_day", 
/**
 * How many.
 */
every: number, 
/**
 * Whose months.
 */
calendar: Calendar, 
/**
 * 1–31; 31 is the last day of each month.
 */
day: number, } | { "kind": "month_weekday", 
/**
 * How many.
 */
every: number, 
/**
 * Whose months.
 */
calendar: Calendar, 
/**
 * Which of them.
 */
nth: Nth, 
/**
 * Of which weekday.
 */
weekday: number, } | { "kind": "year_day", 
/**
 * How many.
 */
every: number, 
/**
 * Whose years.
 */
calendar: Calendar, 
/**
 * 1–12.
 */
month: number, 
/**
 * 1–31; the month's last day in years in which it is shorter.
 */
day: number, };

export type Person = { "side": "ours", 
/**
 * Who.
 */
id: TeammateId, 
/**
 * Their name.
 */
name: string, } | { "side": "theirs", 
/**
 * Who.
 */
id: ContactId, 
/**
 * Their name.
 */
name: string, };

export type PieceView = { 
/**
 * As it stands in the text.
 */
text: string, 
/**
 * It begins with a word that was looked for.
 */
is_found: boolean, };

export type PlanChange = { "field": "text", "value": string } | { "field": "date", "value": string } | { "field": "contact", "value": ContactId | null } | { "field": "cost", "value": string } | { "field": "lag_days", "value": number };

export type PlanId = string;

export type PlanMeeting = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * The people there.
 */
contacts: Array<ContactId>, 
/**
 * What kind of touch it is.
 */
kind: MeetingKind, 
/**
 * What it is about; may be empty.
 */
about: string, 
/**
 * The day, in its zone.
 */
day: string, 
/**
 * The time, in its zone.
 */
time: string, 
/**
 * How many minutes it takes, 5–1440.
 */
minutes: number, 
/**
 * The IANA zone on whose clocks it is; the account's when empty.
 */
zone: string | null, 
/**
 * Where it is; may be empty.
 */
place: string, 
/**
 * With what intention we go there.
 */
intention: Intention | null, };

export type PlanView = { 
/**
 * Its id.
 */
id: PlanId, 
/**
 * The client who means to do it.
 */
account: Named, 
/**
 * Whose plan it is there.
 */
contact: ContactId | null, 
/**
 * What they mean to do.
 */
text: string, 
/**
 * The day they mean to do it.
 */
date: string, 
/**
 * What it costs them if it moves.
 */
cost: string | null, 
/**
 * Working days that have to pass after the promise.
 */
lag_days: number, };

export type PledgeView = { 
/**
 * By which way.
 */
channel: Channel, 
/**
 * How fast.
 */
pledge: string, };

export type Precision = "day" | "month" | "quarter";

export type PreferenceChange = { "field": "language", "value": Language } | { "field": "theme", "value": Theme } | { "field": "density", "value": Density } | { "field": "zoom", "value": number } | { "field": "single_letters", "value": boolean };

export type PreferencesView = { 
/**
 * The language of the interface; none until somebody chose one.
 */
language: Language | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * How high a row is.
 */
density: Density, 
/**
 * 80–200 %.
 */
zoom: number, 
/**
 * Do single letters act?
 */
single_letters: boolean, };

export type Problem = { "kind": "blank" } | { "kind": "too_long", 
/**
 * Most characters allowed.
 */
max: number, } | { "kind": "not_a_date" } | { "kind": "not_a_time" } | { "kind": "not_a_number" } | { "kind": "out_of_range", 
/**
 * Smallest allowed value.
 */
min: number, 
/**
 * Largest allowed value.
 */
max: number, } | { "kind": "unknown" } | { "kind": "ends_before_start" } | { "kind": "overlaps" } | { "kind": "unknown_zone" } | { "kind": "not_a_currency" } | { "kind": "ahead" } | { "kind": "missing" };

export type PromiseResult = "kept" | "shifted_by_client" | "moved_with_notice" | "late" | "broken";

export type Quality = "explicit" | "dated" | "testable" | "one_doer" | "freely_given";

export type QualityView = { 
/**
 * The mark.
 */
quality: Quality, 
/**
 * It has it.
 */
is_met: boolean, };

export type QuarterView = { 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
last: string, 
/**
 * It runs: its figures are those so far.
 */
running: boolean, 
/**
 * What ran on its first day.
 */
start: TotalView, 
/**
 * Of that, gone.
 */
lost: MoneyView, 
/**
 * Of that, less than before.
 */
reduced: MoneyView, 
/**
 * More than before.
 */
increased: MoneyView, 
/**
 * Gross retention in parts of a thousand; none where nothing ran.
 */
gross: number | null, 
/**
 * Net retention in parts of a thousand.
 */
net: number | null, };

export type RailView = { 
/**
 * Accounts in Today.
 */
today: number, 
/**
 * One of them is red.
 */
today_red: boolean, 
/**
 * Promises past their date or due soon.
 */
promises: number, 
/**
 * Teammates; while it is 1, maker, doer and owner are not shown.
 */
teammates: number, 
/**
 * Capabilities, claims and boundaries; while it is 0, the room of the company is not in the rail.
 */
capabilities: number, 
/**
 * When the ledger was last written.
 */
saved_at: Instant | null, };

export type RangeView = { 
/**
 * At least.
 */
least: number, 
/**
 * At most.
 */
most: number, };

export type RankAccounts = { 
/**
 * The import.
 */
import: ImportId, 
/**
 * Its accounts that are active and strategic.
 */
strategic: Array<AccountId>, };

export type RateId = string;

export type RateView = { 
/**
 * Its id.
 */
id: RateId, 
/**
 * One unit of this…
 */
from: string, 
/**
 * …is worth so many of that.
 */
to: string, 
/**
 * The first day it holds.
 */
on: string, 
/**
 * How many: Latin digits with a full stop.
 */
rate: string, };

export type ReadCapture = { 
/**
 * The line.
 */
line: string, 
/**
 * The account of the page it is typed on: taken when the line names none.
 */
account: AccountId | null, 
/**
 * What the person says it is meant as; empty when the line is to say it.
 */
meant: MeantAs | null, 
/**
 * Whom the person says it is about, whatever it names; the boundaries it meets are those of that client.
 */
about: CaptureAccount | null, 
/**
 * What it says and the person took out: somebody, a channel or a date. The words stay.
 */
without: Array<SpanKind>, 
/**
 * The capability that it names and the person took out.
 */
without_capability: CapabilityId | null, };

export type ReadImport = { 
/**
 * Where they are.
 */
paths: Array<string>, 
/**
 * The system they come from; empty for a guess.
 */
source: string, 
/**
 * Files that somebody has said the kind of, by their path; the others are guessed.
 */
kinds: Array<ChosenKind>, };

export type RecordKind = "account" | "contact" | "trust_link" | "teammate" | "touch" | "commitment" | "move" | "link" | "slip" | "capability" | "claim" | "boundary" | "plan" | "truth_check" | "contract" | "step" | "ending" | "decision" | "meeting" | "reminder" | "snooze" | "import" | "holiday" | "rate" | "setting";

export type RecordStep = { 
/**
 * Which contract.
 */
contract: ContractId, 
/**
 * Days before the target.
 */
step: number, 
/**
 * Done or skipped.
 */
outcome: StepOutcome, 
/**
 * Why it was skipped; may be empty.
 */
reason: string, };

export type RecordedStep = { 
/**
 * Its days before the end; 0 is the yearly check.
 */
days: number, 
/**
 * Done or skipped.
 */
outcome: StepOutcome, };

export type RecurrenceView = { 
/**
 * How often, and on which days.
 */
pattern: PatternView, 
/**
 * Where it goes when a day is no working day.
 */
shift: Shift, 
/**
 * How long it goes on.
 */
until: UntilView, };

export type ReferenceClass = "same_kind_and_duty" | "same_kind" | "all";

export type Refused = "wrong_state" | "closed" | "same_date" | "nothing_to_undo" | "built_on" | "still_named" | "already_linked" | "already_begun" | "import_running" | "cancelled";

export type RefusedRow = { 
/**
 * The line of the file it begins on, of which the headers are the first; on a sheet its row.
 */
line: number, 
/**
 * Why.
 */
problem: RowProblem, 
/**
 * Its first cells, for recognising it.
 */
cells: Array<string>, };

export type ReminderId = string;

export type ReminderView = { 
/**
 * Its id.
 */
id: ReminderId, 
/**
 * What it says.
 */
text: string, 
/**
 * The client it is about.
 */
account: AccountId, 
/**
 * When it must reach the person; of one that comes again, the next time.
 */
at: Instant, 
/**
 * The day it is meant for, in the laptop's zone; `at` may lie on a working day near it.
 */
day: string, 
/**
 * Its time of day.
 */
time: string, 
/**
 * How it comes again.
 */
recurrence: RecurrenceView | null, 
/**
 * When it was done.
 */
done_at: Instant | null, };

export type RenewalFigures = { 
/**
 * Lanes in which something comes within the days that the runway shows.
 */
soon: number, 
/**
 * Days that the runway shows.
 */
days: number, 
/**
 * Running contracts that the evidence or people say are at risk or lost.
 */
at_risk: number, 
/**
 * Running contracts of which nobody said anything.
 */
uncalled: number, 
/**
 * Running contracts of which not enough is known.
 */
not_enough: number, 
/**
 * Running contracts that look good.
 */
good: number, 
/**
 * What all running contracts bring in a year; none while none of them has a value.
 */
running: TotalView | null, 
/**
 * What those at risk bring.
 */
at_risk_value: TotalView | null, };

export type RenewalFilter = "all" | "at_risk" | "uncalled" | "not_enough" | "good";

export type RenewalView = { 
/**
 * Which contract.
 */
contract: ContractId, 
/**
 * The last day of the running term.
 */
end: string, 
/**
 * Days from today to the end.
 */
days: number, 
/**
 * Does it renew itself?
 */
renews: boolean, 
/**
 * The last day the client may say that it goes no further; may have passed.
 */
notice_by: string | null, 
/**
 * What we think of it.
 */
call: HumanCall | null, };

export type RenewalsQuery = { 
/**
 * Which ones.
 */
filter: RenewalFilter, 
/**
 * Only what comes within the days that the runway shows.
 */
soon: boolean, 
/**
 * Where the page before ended.
 */
after: string | null, };

export type RestorePreview = { 
/**
 * The backup.
 */
backup: BackupView, 
/**
 * What the ledger holds now; none when it cannot be read.
 */
now: CountsView | null, 
/**
 * What it would hold then.
 */
then: CountsView, };

export type Restored = { 
/**
 * The backup of what stood there before: restoring it undoes the restore.
 */
undone_by: string | null, 
/**
 * What stood there before could not be read. Its bytes were set aside in a file of this name, in the ledger's folder.
 */
set_aside: string | null, };

export type RetentionView = { 
/**
 * The quarters, the one that runs first.
 */
quarters: Array<QuarterView>, 
/**
 * Between which two the gross retention of the running quarter will lie.
 */
forecast: RangeView | null, };

export type RippleAccount = { 
/**
 * The client.
 */
account: Named, 
/**
 * Who there has to be told, each once; empty where nobody is named.
 */
tell: Array<string>, 
/**
 * What would move, what comes first first.
 */
moved: Array<RippleRow>, };

export type RippleQuery = { 
/**
 * What would be moved.
 */
id: CommitmentId, 
/**
 * To when.
 */
to: DueView, 
/**
 * It is the date that the client is told with the slip that stands: what moves with it is counted from the date of
 * the slip, wherever the promise was moved since.
 */
is_told: boolean, };

export type RippleRow = { 
/**
 * What.
 */
what: DominoView, 
/**
 * What was said, or is meant to be done.
 */
words: string, 
/**
 * Who owes it; none for a plan.
 */
side: Side | null, 
/**
 * The day before.
 */
from: string, 
/**
 * The day after.
 */
to: string, 
/**
 * Working days in between.
 */
days: number, };

export type RippleView = { 
/**
 * Client by client, in the order in which it reaches them.
 */
accounts: Array<RippleAccount>, 
/**
 * Promises that would move, those that are not listed too.
 */
promises: number, 
/**
 * Duties that would.
 */
duties: number, 
/**
 * Plans that would.
 */
plans: number, 
/**
 * How many of them are not listed.
 */
more: number, };

export type RowCountsView = { 
/**
 * Rows that are not empty.
 */
rows: number, 
/**
 * Rows that make a record.
 */
made: number, 
/**
 * Rows that are recognised as a record which had been there.
 */
recognised: number, 
/**
 * Rows that had come before and have changed since.
 */
changed: number, 
/**
 * Rows that had come before as they are.
 */
unchanged: number, 
/**
 * Rows that cannot be read.
 */
refused: number, 
/**
 * Fields that stay as somebody edited them.
 */
edited: number, };

export type RowOdds = { 
/**
 * Whole per cent.
 */
percent: number, 
/**
 * They are so low that a reason is asked for (D4).
 */
is_low: boolean, };

export type RowProblem = { "kind": "cell", 
/**
 * The column's header.
 */
header: string, 
/**
 * What is wrong with the cell.
 */
problem: Problem, } | { "kind": "formula", 
/**
 * The column's header.
 */
header: string, 
/**
 * The error: `#N/A`.
 */
error: string, } | { "kind": "no_account", 
/**
 * What the row calls it.
 */
called: string, } | { "kind": "many_accounts", 
/**
 * What the row calls them.
 */
called: string, } | { "kind": "no_client", 
/**
 * What its calendar calls the event, with all its occurrences.
 */
event: string, } | { "kind": "too_many_cells" } | { "kind": "too_long" } | { "kind": "not_text" } | { "kind": "cut_off" } | { "kind": "twice", 
/**
 * The line of the other one.
 */
line: number, };

export type Rule = "promise.due" | "promise.overdue" | "promise.unlikely" | "promise.unaccepted" | "promise.unconfirmed" | "promise.unsupported" | "promise.conflict" | "promise.truth_check" | "seller.debt" | "slip.untold" | "duty.unacknowledged" | "duty.late" | "renewal.step" | "renewal.notice" | "renewal.verdict" | "contract.incomplete" | "touch.owed" | "silence.ideal" | "silence.max" | "meeting.brief" | "meeting.debrief" | "claim.stale" | "claim.broken" | "forecast.off" | "reminder";

export type SafetyToday = { 
/**
 * Why the last backup that it was time for could not be made.
 */
failed: BackupTrouble | null, 
/**
 * Bytes that are free where the ledger lies, where they are few.
 */
low: number | null, };

export type SafetyView = { 
/**
 * The last backup that it was time for, where it could not be made.
 */
failed: FailedBackup | null, 
/**
 * Bytes that are free where the ledger lies, where they are few.
 */
low: number | null, 
/**
 * Bytes that the backups take.
 */
taken: number, 
/**
 * The second folder, where one is named.
 */
second: SecondFolder | null, 
/**
 * Who copies what lies in the ledger's folder, where it is known that somebody does (B1).
 */
synced_by: SyncedBy | null, };

export type SaidBefore = { 
/**
 * Which commitment.
 */
commitment: CommitmentId, 
/**
 * When.
 */
at: Instant, };

export type SaidLine = { 
/**
 * Which line.
 */
line: EvidenceLine, 
/**
 * Against or for.
 */
sign: Sign, };

export type SaidView = { 
/**
 * The touch in which they said it.
 */
touch: TouchId, 
/**
 * When.
 */
at: Instant, 
/**
 * Who, where known.
 */
contact_name: string | null, 
/**
 * Their words.
 */
words: string, };

export type SaveView = { 
/**
 * Its id.
 */
id: GroupId, 
/**
 * When.
 */
at: Instant, 
/**
 * What the person did.
 */
intent: Intent, 
/**
 * Who, when that is not me; `kept` for what time wrote.
 */
author: string | null, 
/**
 * What changed.
 */
events: Array<EventView>, 
/**
 * When the save was made that it follows from, where Kept made it by itself.
 */
follows_from: Instant | null, 
/**
 * It was undone since.
 */
undone: boolean, };

export type SecondFolder = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Why the newest backup is not there.
 */
trouble: BackupTrouble | null, };

export type SetReminder = { 
/**
 * The client it is about.
 */
account: AccountId, 
/**
 * What it says.
 */
text: string, 
/**
 * The day, in the laptop's zone; what comes again counts from it.
 */
day: string, 
/**
 * The time; the start of the day (09:00) when empty.
 */
time: string | null, 
/**
 * How it comes again; empty when it comes once.
 */
recurrence: RecurrenceView | null, };

export type SettingChange = { "field": "promise_due_days", "value": number } | { "field": "duty_unacknowledged_days", "value": number } | { "field": "claim_stale_days", "value": number } | { "field": "day_starts_at", "value": number } | { "field": "quiet_hours", "value": OpeningSpan | null } | { "field": "way", "value": WayOfRule } | { "field": "pledge", "value": PledgeView } | { "field": "silence", "value": TierSilence } | { "field": "home_currency", "value": string } | { "field": "business_year_month", "value": number } | { "field": "hour_costs", "value": MoneyView | null } | { "field": "week", "value": Array<Array<OpeningSpan>> };

export type SettingsView = { 
/**
 * promise.due speaks this many working days before.
 */
promise_due_days: number, 
/**
 * duty.unacknowledged speaks this many working days before.
 */
duty_unacknowledged_days: number, 
/**
 * claim.stale speaks after so many days without a check.
 */
claim_stale_days: number, 
/**
 * The hour a day starts at, for reminders.
 */
day_starts_at: number, 
/**
 * When nothing rings; they may pass midnight.
 */
quiet_hours: OpeningSpan | null, 
/**
 * How the signals of each rule reach the person, in the order of the rules.
 */
ways: Array<WayOfRule>, 
/**
 * How fast we answer, for each channel.
 */
pledges: Array<PledgeView>, 
/**
 * For how long nobody need speak with a client, for each tier.
 */
silence: Array<TierSilence>, 
/**
 * The currency that sums are made in; none until somebody named it.
 */
home_currency: string | null, 
/**
 * The first month of the business year, 1–12.
 */
business_year_month: number, 
/**
 * What an hour of a teammate costs, in minor units of the home currency.
 */
hour_costs_minor: number | null, 
/**
 * Exchange rates, by currency, then by day.
 */
rates: Array<RateView>, 
/**
 * Opening spans, Monday first: seven lists.
 */
week: Array<Array<OpeningSpan>>, 
/**
 * Holidays to come and of the last year, by day.
 */
holidays: Array<HolidayView>, 
/**
 * The folder of the ledger.
 */
folder: string, 
/**
 * The ledger's size in bytes.
 */
bytes: number, 
/**
 * The laptop's IANA zone.
 */
zone: string, };

export type Shift = "stays" | "before" | "after";

export type Side = "ours" | "theirs";

export type Sign = "minus" | "zero" | "plus" | "unknown";

export type SignalView = { 
/**
 * Its key: what snooze and done name.
 */
key: string, 
/**
 * The rule that raised it; the reason line is said per rule.
 */
rule: Rule, 
/**
 * What it is about.
 */
subject: SubjectView, 
/**
 * The person there, where known.
 */
contact: string | null, 
/**
 * 1 note, 2 amber, 3 red.
 */
severity: number, 
/**
 * The day that matters.
 */
due: string | null, 
/**
 * Calendar days from today to it; negative when it has passed.
 */
days: number | null, 
/**
 * The threshold, where the rule has several.
 */
step: number | null, 
/**
 * One key can settle it (promise delivered, duty acknowledged or done, step done, reminder done, called back,
 * called).
 */
can_finish: boolean, 
/**
 * What that key does to the commitment it is about.
 */
act: Act | null, };

export type SilenceView = { 
/**
 * Past it a call is worth doing.
 */
ideal: number | null, 
/**
 * Past it a call is owed.
 */
max: number | null, };

export type SlipChange = { "field": "cause", "value": string } | { "field": "is_confidential", "value": boolean } | { "field": "doing", "value": string } | { "field": "new_date", "value": DueView | null };

export type SlipDraft = { 
/**
 * What it still lacks: until then it does not go out.
 */
missing: Array<Missing>, 
/**
 * What stands above it; empty while something is missing.
 */
subject: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The language it is in.
 */
language: Language, 
/**
 * This client had another slip in the last 12 months.
 */
had_another: boolean, };

export type SlipId = string;

export type SlipStateView = "open" | "told" | "learned_elsewhere" | "false_alarm";

export type SlipView = { 
/**
 * The slip that stands.
 */
standing: OneSlip | null, 
/**
 * Those before, newest first.
 */
past: Array<OneSlip>, 
/**
 * It can be said to be off plan.
 */
can_go_off_plan: boolean, 
/**
 * The slip that stands can turn out to be a false alarm.
 */
can_stay_on_plan: boolean, 
/**
 * The client can be told.
 */
can_be_told: boolean, };

export type Snooze = { 
/**
 * [`SignalView::key`].
 */
key: string, 
/**
 * Until when.
 */
choice: SnoozeChoice, };

export type SnoozeChoice = { "until": "hour" } | { "until": "afternoon" } | { "until": "tomorrow" } | { "until": "next_working_day" } | { "until": "next_week" } | { "until": "day", 
/**
 * Which one.
 */
day: string, 
/**
 * The time; the start of the day when empty.
 */
time: string | null, };

export type SnoozedRow = { 
/**
 * The account.
 */
account: Named, 
/**
 * The signal.
 */
signal: SignalView, 
/**
 * Until when.
 */
until: Instant, };

export type Source = "sale" | "contract" | "onboarding" | "review" | "escalation" | "exception" | "marketing";

export type SpanKind = "account" | "person" | "due" | "channel" | "side" | "reminder" | "time" | "joint";

export type SpanView = { 
/**
 * Its first unit.
 */
start: number, 
/**
 * The unit after its last.
 */
end: number, 
/**
 * What it is.
 */
kind: SpanKind, };

export type Stage = "prospect" | "onboarding" | "active" | "paused" | "churned" | "declined";

export type Standing = "overdue" | "soon" | "open" | "undated" | "waiting" | "fulfilled" | "closed";

export type StayOnPlan = { 
/**
 * Which promise.
 */
id: CommitmentId, 
/**
 * Why; may be empty.
 */
because: string, };

export type StepOutcome = "done" | "skipped";

export type StepView = { 
/**
 * Days before the target; 0 is a yearly check.
 */
step: number, 
/**
 * The day it opens.
 */
opens_on: string, 
/**
 * Done or skipped; none while it is open or to come.
 */
outcome: StepOutcome | null, 
/**
 * It is the one that stands open now.
 */
open: boolean, };

export type StillThereView = { 
/**
 * What it is.
 */
kind: ImportKind, 
/**
 * Its id.
 */
id: string, 
/**
 * The account it belongs to.
 */
account: AccountId, 
/**
 * What it is called, where it has a name of its own.
 */
name: string | null, };

export type StoryEntry = { 
/**
 * When.
 */
at: Instant, 
/**
 * What.
 */
what: StoryWhat, };

export type StoryFilter = "everything" | "talks" | "commitments" | "their_words";

export type StoryQuery = { 
/**
 * Whose.
 */
account: AccountId, 
/**
 * Which lines.
 */
filter: StoryFilter, 
/**
 * The touch with which it begins; none for the newest entry.
 */
from: TouchId | null, 
/**
 * [`crate::wire::Page::next`] of the page before.
 */
after: string | null, };

export type StoryWhat = { "kind": "touch", 
/**
 * The touch.
 */
touch: TouchView, } | { "kind": "ending", 
/**
 * The ending.
 */
ending: EndingView, } | { "kind": "save", 
/**
 * The save.
 */
save: SaveView, };

export type SubjectView = { "kind": "commitment", 
/**
 * Which one.
 */
id: CommitmentId, 
/**
 * What was said.
 */
words: string, 
/**
 * How far it is.
 */
state: CommitmentState, 
/**
 * Which of us it waits for, where the signal is about that.
 */
waits_for: WaitsFor | null, } | { "kind": "contract", 
/**
 * Which one.
 */
id: ContractId, 
/**
 * What it is about.
 */
title: string, } | { "kind": "reminder", 
/**
 * Which one.
 */
id: ReminderId, 
/**
 * What it says.
 */
text: string, 
/**
 * Its time.
 */
at: Instant, 
/**
 * How it comes again.
 */
recurrence: RecurrenceView | null, } | { "kind": "touch", 
/**
 * Which one.
 */
id: TouchId, 
/**
 * By which way.
 */
channel: Channel, 
/**
 * It is a missed call; otherwise a question.
 */
is_missed: boolean, 
/**
 * Their words.
 */
words: string | null, } | { "kind": "meeting", 
/**
 * Which one.
 */
id: MeetingId, 
/**
 * What kind of touch it is.
 */
meeting: MeetingKind, 
/**
 * What it is about.
 */
about: string | null, 
/**
 * When it starts.
 */
starts: Instant, 
/**
 * When it ends.
 */
ends: Instant, 
/**
 * Where it is.
 */
place: string | null, } | { "kind": "account", 
/**
 * Which one.
 */
id: AccountId, 
/**
 * For how many days.
 */
silent_days: number, 
/**
 * What they said last.
 */
words: string | null, };

export type SupportView = { 
/**
 * The capability it is on.
 */
capability: OnCapability | null, 
/**
 * Who stands by it.
 */
approver: TeammateId | null, 
/**
 * It is on something below *exists*, open, and nobody stands by it (K1).
 */
wants_approver: boolean, 
/**
 * The capability that its words name, where it names none itself.
 */
suggested: CapabilityRow | null, 
/**
 * The other open promises to this account on the same capability with other dates (C9).
 */
conflicts: Array<CommitmentRow>, 
/**
 * The boundaries that it meets while it is open (K5).
 */
boundaries: Array<MetBoundary>, };

export type SyncedBy = "dropbox" | "one_drive" | "i_cloud" | "google_drive" | "nextcloud" | "syncthing" | "another" | "network";

export type Target = "external_id" | "account" | "name" | "first_name" | "last_name" | "stage" | "lost" | "trial" | "tier" | "segment" | "since" | "seats" | "language" | "zone" | "currency" | "website" | "stay_reason" | "notes" | "role" | "influence" | "email" | "phone" | "title" | "start" | "end" | "billing" | "value_monthly" | "value_yearly" | "renews" | "notice_days" | "contact" | "at" | "direction" | "channel" | "result" | "minutes" | "answered_after" | "resolved_after" | "words" | "side" | "due" | "made_on" | "done" | "on" | "reason" | "came_back";

export type TeammateChange = { "field": "name", "value": string } | { "field": "role", "value": string } | { "field": "money", "value": MoneyView | null } | { "field": "hours_a_month", "value": number | null } | { "field": "days_of_delay", "value": number | null };

export type TeammateId = string;

export type TeammateView = { 
/**
 * Their id.
 */
id: TeammateId, 
/**
 * What they are called.
 */
name: string, 
/**
 * What they do.
 */
role: string | null, 
/**
 * The one who uses this Kept.
 */
is_me: boolean, 
/**
 * What they may grant to a client on their own.
 */
authority: AuthorityView, };

export type TellSlip = { 
/**
 * Which promise.
 */
id: CommitmentId, 
/**
 * When; now when empty.
 */
at: Instant | null, 
/**
 * Who did; me when empty.
 */
by: TeammateId | null, 
/**
 * By which way.
 */
channel: Channel | null, 
/**
 * What of the ripple of the new date stays where it is; all else moves in the same save. None where nobody has seen
 * the ripple: then the client's own plans move, as the message says, and nothing else.
 */
stays: Array<DominoView> | null, };

export type TellingView = { 
/**
 * When.
 */
at: Instant, 
/**
 * By whom.
 */
by: string, 
/**
 * By which way.
 */
channel: Channel | null, };

export type TermView = { "kind": "unknown" } | { "kind": "evergreen" } | { "kind": "fixed", 
/**
 * The last day.
 */
end: string, 
/**
 * Months that it renews itself for.
 */
renews_months: number | null, };

export type Theme = "system" | "light" | "dark";

export type Third = "green" | "amber" | "red";

export type Tier = "strategic" | "standard" | "light";

export type TierSilence = { 
/**
 * Of which.
 */
tier: Tier, 
/**
 * Past them a call is worth doing.
 */
ideal: number, 
/**
 * Past them a call is owed.
 */
max: number, };

export type TodayRow = { 
/**
 * The account.
 */
account: Named, 
/**
 * Its worst signal.
 */
signal: SignalView, 
/**
 * How many more signals it has.
 */
more: number, };

export type TodayView = { 
/**
 * Today, in the laptop's zone.
 */
day: string, 
/**
 * Severity 3, at most 12 rows with those below.
 */
waiting: Array<TodayRow>, 
/**
 * Severity 2.
 */
soon: Array<TodayRow>, 
/**
 * Severity 1, at most 5.
 */
worth: Array<TodayRow>, 
/**
 * Accounts with severity 3 in all.
 */
waiting_count: number, 
/**
 * Accounts whose worst is severity 2.
 */
soon_count: number, 
/**
 * Accounts whose worst is severity 1.
 */
worth_count: number, 
/**
 * The longest-passed day among those waiting.
 */
oldest_due: string | null, 
/**
 * Signals put off.
 */
snoozed: number, 
/**
 * When nothing deserves attention: one account nobody spoke to for long.
 */
silent: Named | null, 
/**
 * What is wrong with the ledger's safety (B2).
 */
safety: SafetyToday | null, 
/**
 * What the company's claims say, where one is broken or stale.
 */
claims: ClaimsToday | null, 
/**
 * What came in as history and nobody has looked through.
 */
imports: ImportsToday | null, 
/**
 * There is not one account yet.
 */
empty_ledger: boolean, };

export type TotalView = { 
/**
 * The sum.
 */
home: MoneyView, 
/**
 * Amounts without a rate, one a currency.
 */
without_rate: Array<MoneyView>, };

export type TouchChange = { "field": "contact", "value": ContactId | null } | { "field": "channel", "value": Channel } | { "field": "result", "value": TouchResult } | { "field": "at", "value": Instant } | { "field": "minutes", "value": number } | { "field": "words", "value": string } | { "field": "felt", "value": number | null } | { "field": "answers", "value": TouchId | null } | { "field": "knew", "value": Knew | null } | { "field": "deflected", "value": Deflection | null };

export type TouchId = string;

export type TouchResult = "reached" | "missed" | "sent";

export type TouchView = { 
/**
 * Its id.
 */
id: TouchId, 
/**
 * The person there.
 */
contact: ContactId | null, 
/**
 * Their name.
 */
contact_name: string | null, 
/**
 * The person here.
 */
teammate: TeammateId, 
/**
 * Their name, when that is not me.
 */
teammate_name: string | null, 
/**
 * Who reached out.
 */
direction: Direction, 
/**
 * By which way.
 */
channel: Channel, 
/**
 * Whether the other side was reached.
 */
result: TouchResult, 
/**
 * When.
 */
at: Instant, 
/**
 * How long it took.
 */
minutes: number, 
/**
 * Their words.
 */
words: string | null, 
/**
 * How it felt to them, −3…+3.
 */
felt: number | null, 
/**
 * The earlier touch that it answers.
 */
answers: TouchId | null, 
/**
 * Whether we knew the answer; none where they asked nothing.
 */
knew: Knew | null, 
/**
 * What they were sent to instead of an answer.
 */
deflected: Deflection | null, 
/**
 * The meeting that became it.
 */
meeting: MeetingId | null, };

export type TrashAccount = { 
/**
 * Which one.
 */
id: AccountId, };

export type TrashRow = { 
/**
 * Which account.
 */
id: AccountId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Since when it is there.
 */
trashed_at: Instant, 
/**
 * The last day on which it can be taken back.
 */
kept_until: string, };

export type TrialView = { 
/**
 * File by file.
 */
files: Array<FileOutcome>, };

export type TrustChange = { "field": "teammate", "value": TeammateId } | { "field": "why", "value": TrustReason | null } | { "field": "since", "value": string | null } | { "field": "lost_on", "value": string | null };

export type TrustLinkId = string;

export type TrustReason = "sold" | "founded" | "solved";

export type TrustView = { 
/**
 * Its id.
 */
id: TrustLinkId, 
/**
 * Whom they trust.
 */
teammate: TeammateId, 
/**
 * Their name.
 */
name: string, 
/**
 * Why.
 */
why: TrustReason | null, 
/**
 * Since when.
 */
since: string | null, 
/**
 * The day it was lost.
 */
lost_on: string | null, };

export type TruthAnswer = "knows" | "told" | "does_not";

export type TruthCheckView = { 
/**
 * Percent of the promise's time.
 */
step: number, 
/**
 * What was answered.
 */
answer: TruthAnswer, 
/**
 * The day.
 */
on: string, };

export type TruthView = { 
/**
 * Percent of its time that is over and asks now; none where nothing is asked.
 */
asks: number | null, 
/**
 * What was answered, oldest first.
 */
checks: Array<TruthCheckView>, };

export type UndoStep = { 
/**
 * What the person did.
 */
intent: Intent, 
/**
 * At which account.
 */
account: string | null, 
/**
 * Of what: a commitment's words, a contact's name.
 */
subject: string | null, 
/**
 * The field that tells most, for a change of one.
 */
field: string | null, 
/**
 * Before.
 */
old: ValueView, 
/**
 * After.
 */
new: ValueView, };

export type UndoView = { 
/**
 * The next to undo.
 */
undo: UndoStep | null, 
/**
 * The next to redo.
 */
redo: UndoStep | null, };

export type UntilView = { "kind": "ever" } | { "kind": "day", 
/**
 * The last one.
 */
day: string, } | { "kind": "times", 
/**
 * 1–999.
 */
times: number, };

export type ValueView = { "kind": "empty" } | { "kind": "text", "value": string } | { "kind": "word", "value": string } | { "kind": "day", "value": string } | { "kind": "at", "value": Instant } | { "kind": "number", "value": number } | { "kind": "flag", "value": boolean } | { "kind": "money", "value": MoneyView } | { "kind": "step", "value": RecordedStep } | { "kind": "recurrence", "value": RecurrenceView };

export type WaitsFor = { 
/**
 * What they are called.
 */
name: string, 
/**
 * It is the person who uses this Kept.
 */
is_me: boolean, };

export type Warning = "ends_before_start" | "costs_nothing" | "no_end" | "before_account" | "answered_after_resolved" | "past_date" | "unknown_word" | "twice" | "whole_day" | "own_date" | "cancelled" | "other_rule" | "unknown_zone";

export type WarningView = { 
/**
 * What.
 */
warning: Warning, 
/**
 * About how many rows.
 */
count: number, };

export type Way = "ring" | "digest" | "today";

export type WayOfRule = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * How.
 */
way: Way, };

export type WeeklyReview = { 
/**
 * The first day of the week, where the laptop is.
 */
week_begins: string, 
/**
 * How many accounts were looked through in it.
 */
looked_through: number, 
/**
 * Those to be looked through, with what was looked through at most 20 in a week: the gravest outlook first, within
 * it the longest silence against what it may be at most.
 */
rows: Array<WeeklyRow>, };

export type WeeklyRow = { 
/**
 * The client.
 */
account: AccountId, 
/**
 * What it is called.
 */
name: string, 
/**
 * How much attention it is given.
 */
tier: Tier, 
/**
 * The gravest outlook of its running contracts.
 */
outlook: Outlook | null, 
/**
 * For how many days nobody has spoken with them.
 */
silent_days: number | null, 
/**
 * That is more than it may be at most.
 */
is_past_max: boolean, 
/**
 * That is more than is ideal.
 */
is_past_ideal: boolean, };

export type WordsOf = "touch" | "commitment" | "reminder" | "meeting";

/** Every command, what it takes and what it answers. */
export interface Commands {
	opening: { input: null; output: OpeningView };
	begin: { input: Begin; output: null };
	look_around: { input: null; output: null };
	leave_example: { input: null; output: null };
	drafts: { input: null; output: Array<DraftView> };
	keep_draft: { input: KeepDraft; output: null };
	drop_draft: { input: string; output: null };
	rail: { input: null; output: RailView };
	today: { input: null; output: TodayView };
	snooze: { input: Snooze; output: null };
	wake: { input: FinishSignal; output: null };
	snoozed: { input: null; output: Array<SnoozedRow> };
	finish_signal: { input: FinishSignal; output: null };
	accounts: { input: AccountsQuery; output: Page<AccountRow> };
	account_counts: { input: null; output: AccountCounts };
	account: { input: AccountId; output: AccountView };
	add_account: { input: AddAccount; output: AccountId };
	change_account: { input: ChangeAccount; output: null };
	trash_account: { input: TrashAccount; output: null };
	restore_account: { input: TrashAccount; output: null };
	trash: { input: null; output: Array<TrashRow> };
	contacts: { input: AccountId; output: Array<ContactView> };
	add_contact: { input: AddContact; output: ContactId };
	change_contact: { input: ChangeContact; output: null };
	remove_contact: { input: ContactId; output: null };
	add_trust: { input: AddTrust; output: TrustLinkId };
	change_trust: { input: ChangeTrust; output: null };
	remove_trust: { input: TrustLinkId; output: null };
	teammates: { input: null; output: Array<TeammateView> };
	add_teammate: { input: AddTeammate; output: null };
	change_teammate: { input: ChangeTeammate; output: null };
	touch: { input: TouchId; output: TouchView };
	log_touch: { input: LogTouch; output: TouchId };
	change_touch: { input: ChangeTouch; output: null };
	remove_touch: { input: TouchId; output: null };
	meetings: { input: MeetingsQuery; output: Page<MeetingRow> };
	next_meetings: { input: null; output: Array<MeetingRow> };
	meeting: { input: MeetingId; output: MeetingView };
	plan_meeting: { input: PlanMeeting; output: MeetingId };
	change_meeting: { input: ChangeMeeting; output: null };
	remove_meeting: { input: MeetingId; output: null };
	debrief_meeting: { input: DebriefMeeting; output: null };
	brief: { input: AccountId; output: BriefView };
	weekly_review: { input: null; output: WeeklyReview };
	look_through: { input: AccountId; output: null };
	read_capture: { input: ReadCapture; output: CaptureView };
	keep_capture: { input: KeepCapture; output: Captured };
	commitments: { input: CommitmentsQuery; output: Page<CommitmentRow> };
	commitment_counts: { input: null; output: CommitmentCounts };
	commitment: { input: CommitmentId; output: CommitmentView };
	change_commitment: { input: ChangeCommitment; output: null };
	move_commitment: { input: MoveCommitment; output: null };
	act_on_commitment: { input: ActOnCommitment; output: null };
	remove_commitment: { input: CommitmentId; output: null };
	link_commitment: { input: LinkCommitment; output: LinkId };
	change_link: { input: ChangeLink; output: null };
	unlink_commitment: { input: LinkId; output: null };
	ripple_of: { input: RippleQuery; output: RippleView };
	dominoes: { input: CommitmentId; output: DominoesView };
	add_plan: { input: AddPlan; output: PlanId };
	change_plan: { input: ChangePlan; output: null };
	remove_plan: { input: PlanId; output: null };
	answer_truth: { input: AnswerTruth; output: null };
	take_back_shift: { input: GroupId; output: null };
	forecast: { input: CommitmentId; output: ForecastView };
	kept_rates: { input: KeptBy; output: KeptRatesView };
	calibration: { input: null; output: CalibrationView };
	forecast_off: { input: null; output: ForecastOffView | null };
	see_forecast_off: { input: string; output: null };
	capabilities: { input: null; output: Array<CapabilityRow> };
	capability: { input: CapabilityId; output: CapabilityView };
	add_capability: { input: AddCapability; output: CapabilityId };
	change_capability: { input: ChangeCapability; output: null };
	remove_capability: { input: CapabilityId; output: null };
	claims: { input: null; output: Array<ClaimView> };
	add_claim: { input: AddClaim; output: ClaimId };
	change_claim: { input: ChangeClaim; output: null };
	check_claim: { input: ClaimId; output: null };
	remove_claim: { input: ClaimId; output: null };
	export_answers: { input: null; output: Exported | null };
	boundaries: { input: null; output: Array<BoundaryView> };
	segments: { input: null; output: Array<string> };
	add_boundary: { input: AddBoundary; output: BoundaryId };
	change_boundary: { input: ChangeBoundary; output: null };
	remove_boundary: { input: BoundaryId; output: null };
	slip: { input: CommitmentId; output: SlipView };
	go_off_plan: { input: CommitmentId; output: null };
	stay_on_plan: { input: StayOnPlan; output: null };
	change_slip: { input: ChangeSlip; output: null };
	tell_slip: { input: TellSlip; output: null };
	learn_slip: { input: CommitmentId; output: null };
	slip_draft: { input: CommitmentId; output: SlipDraft };
	mail_slip: { input: CommitmentId; output: Mailed | null };
	known_to_told: { input: null; output: KnownToToldView };
	contracts: { input: AccountId; output: Array<ContractView> };
	contract: { input: ContractId; output: ContractView };
	add_contract: { input: AddContract; output: ContractId };
	change_contract: { input: ChangeContract; output: null };
	act_on_contract: { input: ActOnContract; output: null };
	record_step: { input: RecordStep; output: null };
	remove_contract: { input: ContractId; output: null };
	renew_contract: { input: ContractId; output: ContractId };
	give_notice: { input: GiveNotice; output: null };
	withdraw_notice: { input: ContractId; output: null };
	decide_renewal: { input: DecideRenewal; output: DecisionId };
	renewals: { input: RenewalsQuery; output: Page<LaneView> };
	renewal_figures: { input: null; output: RenewalFigures };
	retention: { input: null; output: RetentionView };
	account_value: { input: AccountId; output: AccountValue };
	reminders: { input: AccountId; output: Array<ReminderView> };
	recurrence_proposals: { input: string; output: Array<PatternView> };
	set_reminder: { input: SetReminder; output: ReminderId };
	change_reminder: { input: ChangeReminder; output: null };
	finish_reminder: { input: ReminderId; output: null };
	remove_reminder: { input: ReminderId; output: null };
	story: { input: StoryQuery; output: Page<StoryEntry> };
	history: { input: HistoryQuery; output: Array<SaveView> };
	undo_steps: { input: null; output: UndoView };
	undo: { input: null; output: UndoStep };
	redo: { input: null; output: UndoStep };
	find: { input: string; output: Array<Found> };
	find_words: { input: string; output: Array<FoundWords> };
	choose_import_files: { input: null; output: Array<string> };
	read_import: { input: ReadImport; output: ImportView };
	try_import: { input: ImportPlan; output: TrialView };
	run_import: { input: ImportPlan; output: ImportId };
	cancel_import: { input: null; output: null };
	save_refused_rows: { input: ImportPlan; output: boolean };
	imports: { input: null; output: Array<ImportRow> };
	import: { input: ImportId; output: ImportPage };
	revert_import: { input: ImportId; output: null };
	rank_accounts: { input: RankAccounts; output: null };
	look_through_import: { input: ImportId; output: null };
	history_of_import: { input: HistoryOfImport; output: Page<HistoryRow> };
	remove_ending: { input: EndingId; output: null };
	settings: { input: null; output: SettingsView };
	change_setting: { input: SettingChange; output: null };
	change_preference: { input: PreferenceChange; output: null };
	add_holiday: { input: AddHoliday; output: HolidayId };
	remove_holiday: { input: HolidayId; output: null };
	import_holidays: { input: null; output: HolidaysCame | null };
	add_rate: { input: AddRate; output: RateId };
	remove_rate: { input: RateId; output: null };
	backups: { input: null; output: Array<BackupView> };
	back_up: { input: null; output: BackupView };
	bring_backup: { input: null; output: BackupView | null };
	safety: { input: null; output: SafetyView };
	choose_backup_folder: { input: null; output: boolean };
	forget_backup_folder: { input: null; output: null };
	preview_restore: { input: string; output: RestorePreview };
	newest_good_backup: { input: null; output: RestorePreview | null };
	restore_backup: { input: string; output: Restored };
	export_everything: { input: null; output: Exported | null };
	export_calendar: { input: null; output: Exported | null };
	calendar_file: { input: null; output: CalendarFileView };
	choose_calendar_file: { input: null; output: boolean };
	forget_calendar_file: { input: null; output: null };
	desktop: { input: null; output: DesktopView };
	asked_for: { input: null; output: AskedFor | null };
	start_with_system: { input: boolean; output: null };
	quit: { input: null; output: null };
}
