import type {
	Act,
	Asserts,
	Billing,
	CapabilityStatus,
	Channel,
	ChosenOver,
	ClaimPlace,
	CommitmentState,
	ContractAct,
	ContractStanding,
	DateSetter,
	Deflection,
	Direction,
	EndingKind,
	HumanCall,
	ImportKind,
	Influence,
	Intention,
	Kind,
	Knew,
	KnownBy,
	Language,
	MeetingKind,
	Missing,
	NoticeUnit,
	Order,
	Outlook,
	Party,
	PromiseResult,
	Quality,
	Rule,
	Shift,
	Side,
	SlipStateView,
	Source,
	Stage,
	StepOutcome,
	Target,
	Tier,
	TouchResult,
	TrustReason,
	TruthAnswer,
	Way,
} from "$lib/api/wire";
import { pledgeText } from "./pledge";
import { t } from "./locale.svelte";
import type { MessageId } from "./locale.svelte";

/** The closed lists of the wire. The catalogues say each of their words as `word-<list>-<word>`. */
interface Lists {
	act: Act;
	asserts: Asserts;
	billing: Billing;
	call: HumanCall;
	capability_status: CapabilityStatus;
	channel: Channel;
	chosen_over: ChosenOver;
	claim_place: ClaimPlace;
	commitment_state: CommitmentState;
	contract_act: ContractAct;
	contract_standing: ContractStanding;
	date_setter: DateSetter;
	deflection: Deflection;
	direction: Direction;
	ending_kind: EndingKind;
	import_kind: ImportKind;
	influence: Influence;
	intention: Intention;
	kind: Kind;
	knew: Knew;
	known_by: KnownBy;
	language: Language;
	meeting_kind: MeetingKind;
	missing: Missing;
	notice_unit: NoticeUnit;
	order: Order;
	outlook: Outlook;
	party: Party;
	promise_result: PromiseResult;
	quality: Quality;
	rule: Rule;
	shift: Shift;
	side: Side;
	slip_state: SlipStateView;
	source: Source;
	stage: Stage;
	step_outcome: StepOutcome;
	target: Target;
	term: "unknown" | "evergreen" | "fixed";
	tier: Tier;
	touch_result: TouchResult;
	trust_reason: TrustReason;
	truth_answer: TruthAnswer;
	way: Way;
}

export type ListName = keyof Lists;

/** Every word of every list, in the order in which a person is offered them. */
export const vocabulary: { readonly [Name in ListName]: readonly Lists[Name][] } = {
	act: [
		"accept",
		"return",
		"start",
		"deliver",
		"confirm",
		"reject",
		"break",
		"withdraw",
		"release",
		"acknowledge",
		"finish",
		"waive",
	],
	asserts: ["capability", "date", "service"],
	billing: ["monthly", "quarterly", "yearly"],
	call: ["good", "watching", "at_risk", "lost"],
	capability_status: ["exists", "limited", "beta", "building", "backlog", "idea", "never"],
	channel: ["call", "email", "meeting", "chat", "visit", "training"],
	chosen_over: ["free", "rival", "nothing"],
	claim_place: ["site", "deck", "rfp", "mail"],
	commitment_state: [
		"mention",
		"made",
		"returned",
		"accepted",
		"in_progress",
		"delivered",
		"confirmed",
		"broken",
		"withdrawn",
		"released",
		"asked",
		"acknowledged",
		"done",
		"waived",
	],
	contract_act: ["send", "sign", "end", "reopen"],
	contract_standing: ["draft", "sent", "signed", "running", "lapsed", "renewed", "ended"],
	date_setter: ["us", "client", "contract"],
	deflection: ["docs", "forum"],
	direction: ["inbound", "outbound"],
	ending_kind: ["lost", "came_back"],
	import_kind: ["account", "contact", "contract", "touch", "commitment", "ending", "meeting"],
	influence: ["champion", "decider", "user", "sceptic", "blocker"],
	intention: ["hold", "bend", "listen"],
	kind: ["delivery", "answer", "meeting", "price", "service_level", "other"],
	knew: ["yes", "later", "no"],
	known_by: ["pressed", "duty", "date", "odds"],
	language: ["en", "ru", "fa", "mr"],
	meeting_kind: ["call", "visit", "training", "review", "other"],
	missing: ["cause", "speakable_cause", "doing", "new_date"],
	notice_unit: ["days", "months", "month_ends"],
	order: ["day_first", "month_first", "year_first"],
	outlook: ["good", "at_risk", "likely_lost", "not_enough"],
	party: ["client", "us"],
	promise_result: ["kept", "shifted_by_client", "moved_with_notice", "late", "broken"],
	quality: ["explicit", "dated", "testable", "one_doer", "freely_given"],
	rule: [
		"reminder",
		"meeting.brief",
		"meeting.debrief",
		"touch.owed",
		"slip.untold",
		"renewal.notice",
		"renewal.step",
		"renewal.verdict",
		"contract.incomplete",
		"promise.due",
		"promise.overdue",
		"promise.unlikely",
		"promise.unaccepted",
		"promise.unconfirmed",
		"promise.unsupported",
		"promise.conflict",
		"promise.truth_check",
		"seller.debt",
		"duty.unacknowledged",
		"duty.late",
		"silence.max",
		"silence.ideal",
	],
	shift: ["stays", "before", "after"],
	side: ["ours", "theirs"],
	slip_state: ["open", "told", "learned_elsewhere", "false_alarm"],
	source: ["sale", "contract", "onboarding", "review", "escalation", "exception", "marketing"],
	stage: ["prospect", "onboarding", "active", "paused", "churned", "declined"],
	step_outcome: ["done", "skipped"],
	target: [
		"external_id",
		"account",
		"name",
		"first_name",
		"last_name",
		"stage",
		"lost",
		"trial",
		"tier",
		"segment",
		"since",
		"seats",
		"language",
		"zone",
		"currency",
		"website",
		"stay_reason",
		"notes",
		"role",
		"influence",
		"email",
		"phone",
		"title",
		"start",
		"end",
		"billing",
		"value_monthly",
		"value_yearly",
		"renews",
		"notice_days",
		"contact",
		"at",
		"direction",
		"channel",
		"result",
		"minutes",
		"answered_after",
		"resolved_after",
		"words",
		"side",
		"due",
		"made_on",
		"done",
		"on",
		"reason",
		"came_back",
	],
	term: ["fixed", "evergreen", "unknown"],
	tier: ["strategic", "standard", "light"],
	touch_result: ["reached", "missed", "sent"],
	trust_reason: ["sold", "founded", "solved"],
	truth_answer: ["knows", "told", "does_not"],
	way: ["ring", "digest", "today"],
};

/** One word of a closed list as the language says it. */
export function word<Name extends ListName>(list: Name, value: Lists[Name]): string {
	const name = `${list} ${value}`.replaceAll(/[ _.]/g, "-");
	return t.plain(`word-${name}` as MessageId as "date-today");
}

/** Lists that go by another name in the history. */
const recordedAs: Readonly<Record<string, ListName>> = {
	human_call: "call",
	contract_state: "contract_standing",
};

/** A word as the history writes it ("stage.active"); one that this list does not know is shown as it stands. */
export function recordedWord(written: string): string {
	const [column = "", value = ""] = written.split(".");
	if (column === "pledge") return pledgeText(value);
	const list = recordedAs[column] ?? column;
	const words: readonly string[] | undefined = vocabulary[list as ListName];
	return words?.includes(value) ? word(list as "stage", value as Stage) : value || list;
}

/** The words of a list as a menu offers them. */
export function choices<Name extends ListName>(
	list: Name,
): { value: Lists[Name]; label: string }[] {
	return vocabulary[list].map((value) => ({ value, label: word(list, value) }));
}
