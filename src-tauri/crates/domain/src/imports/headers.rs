//! What the headers of a file say of its columns.
//!
//! Known are the headers of plain spreadsheets and those that HubSpot, Salesforce and Pipedrive write into their
//! exports, in whatever case and with whatever between the words.

use super::{ImportKind, Target};
use crate::fold::fold;

/// What a file seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What its rows become.
    pub kind: ImportKind,
    /// For each column what its cells become; none is left out.
    pub targets: Vec<Option<Target>>,
}

/// What the file called `name`, with these headers, seems to be. `kind`: what somebody has said that it is.
#[must_use]
pub fn propose(name: &str, headers: &[String], kind: Option<ImportKind>) -> Proposal {
    let columns: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let name = plain(name);
    let guess = |kind: ImportKind| {
        let targets = targets(kind, &columns);
        (score(kind, &name, &columns, &targets), kind, targets)
    };
    let kinds = kind.map_or_else(|| ImportKind::ALL.to_vec(), |kind| vec![kind]);
    // Of two that fit alike the first in the order of coming in is meant.
    let best = kinds
        .into_iter()
        .map(guess)
        .reduce(|best, other| if other.0 > best.0 { other } else { best });
    let (_, kind, targets) = best.unwrap_or((0, ImportKind::Account, vec![None; headers.len()]));
    Proposal { kind, targets }
}

/// A header as it is compared: folded, its words parted by one space.
fn plain(header: &str) -> String {
    let mut words = String::with_capacity(header.len());
    let mut before = ' ';
    for c in header.chars() {
        // dealName is two words.
        if c.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(c);
        before = c;
    }
    let folded = fold(&words);
    let words = folded.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Vowel signs of Devanagari belong to their word.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{097F}')
}

fn targets(kind: ImportKind, columns: &[String]) -> Vec<Option<Target>> {
    let mut found = vec![None; columns.len()];
    // The synonyms stand from the surest to the vaguest, so that "name" goes to the column that says it best.
    for (target, names) in synonyms(kind) {
        let free = |column: usize, found: &[Option<Target>]| found[column].is_none();
        for name in *names {
            let at = (0..columns.len())
                .find(|column| free(*column, &found) && columns[*column] == *name);
            if let Some(at) = at {
                found[at] = Some(*target);
                if !target.takes_several() {
                    break;
                }
            }
        }
    }
    found
}

/// How well a file fits a kind: what is missing weighs most, then its own id and its name, then every known column.
fn score(kind: ImportKind, name: &str, columns: &[String], targets: &[Option<Target>]) -> i32 {
    let has = |target: &Target| targets.contains(&Some(*target));
    let missing = Target::needed(kind)
        .iter()
        .filter(|group| !group.iter().any(has))
        .count();
    let (ids, words) = signs(kind);
    let has_own_id = columns.iter().any(|column| ids.contains(&column.as_str()));
    let is_named = name.split(' ').any(|word| words.contains(&word));
    let known = targets.iter().flatten().count();
    i32::try_from(known).unwrap_or(i32::MAX) + 6 * i32::from(has_own_id) + 4 * i32::from(is_named)
        - 20 * i32::try_from(missing).unwrap_or(i32::MAX)
}

/// Headers that only files of this kind have, and words that their names are made of.
const fn signs(kind: ImportKind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        ImportKind::Account => (
            &[
                "company name",
                "account name",
                "organization name",
                "company",
            ],
            &[
                "account",
                "accounts",
                "company",
                "companies",
                "client",
                "clients",
                "customer",
                "customers",
                "organization",
                "organizations",
                "клиенты",
                "компании",
                "مشتریان",
                "ग्राहक",
            ],
        ),
        ImportKind::Contact => (
            &[
                "contact id",
                "person id",
                "first name",
                "email",
                "e mail",
                "email address",
            ],
            &[
                "contact",
                "contacts",
                "people",
                "persons",
                "контакты",
                "люди",
                "مخاطبان",
                "संपर्क",
            ],
        ),
        ImportKind::Contract => (
            &[
                "subscription id",
                "contract id",
                "contract number",
                "deal id",
                "opportunity id",
            ],
            &[
                "contract",
                "contracts",
                "subscription",
                "subscriptions",
                "deals",
                "opportunities",
                "renewals",
                "договоры",
                "подписки",
                "قراردادها",
                "करार",
            ],
        ),
        ImportKind::Touch => (
            &[
                "ticket id",
                "case id",
                "case number",
                "call id",
                "activity id",
                "engagement id",
            ],
            &[
                "ticket",
                "tickets",
                "touch",
                "touches",
                "calls",
                "cases",
                "activities",
                "engagements",
                "conversations",
                "звонки",
                "обращения",
                "تماسها",
                "संवाद",
            ],
        ),
        ImportKind::Commitment => (
            &[
                "promise",
                "commitment",
                "promise id",
                "commitment id",
                "обещание",
                "قول",
                "वचन",
            ],
            &[
                "promises",
                "commitments",
                "duties",
                "todo",
                "обещания",
                "قولها",
                "वचने",
            ],
        ),
        ImportKind::Ending => (
            &["churn event id", "churn id", "churn date", "ending id"],
            &["churn", "churned", "churns", "endings", "lost", "уходы"],
        ),
    }
}

type Synonyms = &'static [(Target, &'static [&'static str])];

fn synonyms(kind: ImportKind) -> Synonyms {
    match kind {
        ImportKind::Account => ACCOUNTS,
        ImportKind::Contact => CONTACTS,
        ImportKind::Contract => CONTRACTS,
        ImportKind::Touch => TOUCHES,
        ImportKind::Commitment => COMMITMENTS,
        ImportKind::Ending => ENDINGS,
    }
}

/// The account that a row of another kind speaks of.
const OF_ACCOUNT: (Target, &[&str]) = (
    Target::Account,
    &[
        "account id",
        "associated company ids",
        "associated company id",
        "company id",
        "organization id",
        "customer id",
        "client id",
        "account",
        "account name",
        "company",
        "company name",
        "associated company",
        "organization",
        "organization name",
        "person organization",
        "deal organization",
        "customer",
        "client",
        "клиент",
        "компания",
        "аккаунт",
        "организация",
        "مشتری",
        "شرکت",
        "حساب",
        "ग्राहक",
        "कंपनी",
    ],
);

const ACCOUNTS: Synonyms = &[
    (
        Target::Name,
        &[
            "account name",
            "company name",
            "organization name",
            "customer name",
            "client name",
            "name",
            "company",
            "account",
            "organization",
            "customer",
            "client",
            "название",
            "имя",
            "компания",
            "клиент",
            "نام",
            "شرکت",
            "مشتری",
            "नाव",
            "कंपनी",
            "ग्राहक",
        ],
    ),
    (
        Target::ExternalId,
        &[
            "account id",
            "record id",
            "company id",
            "organization id",
            "customer id",
            "client id",
            "id",
            "ид",
            "شناسه",
            "आयडी",
        ],
    ),
    (
        Target::Lost,
        &["churn flag", "churned", "is churned", "lost"],
    ),
    (Target::Trial, &["is trial", "trial"]),
    (
        Target::Stage,
        &[
            "stage",
            "lifecycle stage",
            "account stage",
            "status",
            "account status",
            "customer status",
            "type",
            "стадия",
            "этап",
            "статус",
            "مرحله",
            "وضعیت",
            "टप्पा",
        ],
    ),
    (
        Target::Tier,
        &[
            "tier",
            "account tier",
            "importance",
            "уровень",
            "سطح",
            "स्तर",
        ],
    ),
    (
        Target::Segment,
        &[
            "segment",
            "industry",
            "отрасль",
            "сегмент",
            "صنعت",
            "بخش",
            "उद्योग",
            "विभाग",
        ],
    ),
    (
        Target::Since,
        &[
            "since",
            "client since",
            "customer since",
            "signup date",
            "sign up date",
            "signed up",
            "start date",
            "create date",
            "created date",
            "created at",
            "organization created",
            "клиент с",
            "с",
            "از",
            "पासून",
        ],
    ),
    (
        Target::Seats,
        &[
            "seats",
            "users",
            "licenses",
            "number of employees",
            "employees",
            "мест",
            "места",
            "کاربران",
            "आसने",
        ],
    ),
    (
        Target::Website,
        &[
            "website",
            "website url",
            "company domain name",
            "domain",
            "url",
            "сайт",
            "وبگاه",
            "संकेतस्थळ",
        ],
    ),
    (
        Target::Language,
        &["language", "preferred language", "язык", "زبان", "भाषा"],
    ),
    (
        Target::Zone,
        &[
            "time zone",
            "timezone",
            "zone",
            "часовой пояс",
            "منطقه زمانی",
        ],
    ),
    (
        Target::Currency,
        &["currency", "currency code", "валюта", "ارز", "चलन"],
    ),
    (Target::StayReason, &["stay reason", "why they stay"]),
    (
        Target::Notes,
        &[
            "notes",
            "note",
            "description",
            "comments",
            "country",
            "country region",
            "billing country",
            "plan tier",
            "plan",
            "referral source",
            "lead source",
            "заметки",
            "примечание",
            "страна",
            "یادداشت",
            "کشور",
            "टिपा",
            "देश",
        ],
    ),
];

const CONTACTS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::Name,
        &[
            "full name",
            "contact name",
            "person name",
            "name",
            "contact",
            "person",
            "имя",
            "фио",
            "контакт",
            "نام",
            "نام کامل",
            "नाव",
        ],
    ),
    (
        Target::FirstName,
        &["first name", "given name", "person first name"],
    ),
    (
        Target::LastName,
        &[
            "last name",
            "surname",
            "family name",
            "person last name",
            "фамилия",
            "نام خانوادگی",
            "आडनाव",
        ],
    ),
    (
        Target::ExternalId,
        &["contact id", "person id", "record id", "id"],
    ),
    (
        Target::Role,
        &[
            "job title",
            "title",
            "role",
            "position",
            "должность",
            "роль",
            "سمت",
            "نقش",
            "भूमिका",
            "पद",
        ],
    ),
    (Target::Influence, &["influence", "buying role"]),
    (
        Target::Email,
        &[
            "email",
            "e mail",
            "email address",
            "person email work",
            "person email",
            "почта",
            "эл почта",
            "ایمیل",
            "ईमेल",
        ],
    ),
    (
        Target::Phone,
        &[
            "phone",
            "phone number",
            "mobile",
            "mobile phone number",
            "person phone work",
            "person phone",
            "телефон",
            "تلفن",
            "फोन",
        ],
    ),
    (
        Target::Language,
        &["language", "preferred language", "язык", "زبان", "भाषा"],
    ),
];

const CONTRACTS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        &[
            "subscription id",
            "contract id",
            "contract number",
            "deal id",
            "opportunity id",
            "record id",
            "id",
        ],
    ),
    (
        Target::Title,
        &[
            "title",
            "contract",
            "contract name",
            "deal name",
            "deal title",
            "opportunity name",
            "plan",
            "plan tier",
            "product",
            "name",
            "название",
            "договор",
            "عنوان",
            "قرارداد",
            "शीर्षक",
            "करार",
        ],
    ),
    (
        Target::Start,
        &[
            "start date",
            "start",
            "starts on",
            "contract start date",
            "begin date",
            "начало",
            "дата начала",
            "شروع",
            "تاریخ شروع",
            "सुरुवात",
        ],
    ),
    (
        Target::End,
        &[
            "end date",
            "end",
            "ends on",
            "contract end date",
            "renewal date",
            "expiry date",
            "expires",
            "close date",
            "конец",
            "окончание",
            "дата окончания",
            "پایان",
            "تاریخ پایان",
            "शेवट",
        ],
    ),
    (
        Target::Billing,
        &[
            "billing frequency",
            "billing",
            "billing period",
            "billing cycle",
            "оплата",
            "صورت حساب",
            "बिलिंग",
        ],
    ),
    (
        Target::ValueMonthly,
        &[
            "mrr amount",
            "mrr",
            "monthly value",
            "monthly price",
            "price per month",
            "в месяц",
            "ماهانه",
            "मासिक",
        ],
    ),
    (
        Target::ValueYearly,
        &[
            "arr amount",
            "arr",
            "annual value",
            "yearly value",
            "annual contract value",
            "acv",
            "annual revenue",
            "amount",
            "value",
            "deal value",
            "в год",
            "сумма",
            "سالانه",
            "مبلغ",
            "वार्षिक",
            "रक्कम",
        ],
    ),
    (
        Target::Renews,
        &[
            "auto renew flag",
            "auto renew",
            "auto renewal",
            "renews",
            "автопродление",
            "تمدید خودکار",
        ],
    ),
    (
        Target::NoticeDays,
        &[
            "notice days",
            "notice period",
            "notice",
            "уведомление",
            "مهلت اعلام",
        ],
    ),
    (
        Target::Lost,
        &[
            "churn flag",
            "churned",
            "is churned",
            "cancelled",
            "canceled",
            "ended",
        ],
    ),
];

const TOUCHES: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        &[
            "ticket id",
            "case id",
            "case number",
            "call id",
            "activity id",
            "engagement id",
            "record id",
            "id",
        ],
    ),
    (
        Target::At,
        &[
            "submitted at",
            "at",
            "created at",
            "create date",
            "date time opened",
            "opened",
            "activity date",
            "date",
            "time",
            "when",
            "дата",
            "когда",
            "تاریخ",
            "زمان",
            "तारीख",
        ],
    ),
    (
        Target::Contact,
        &[
            "contact",
            "contact name",
            "person",
            "requester",
            "контакт",
            "مخاطب",
            "संपर्क",
        ],
    ),
    (
        Target::Direction,
        &["direction", "call direction", "направление", "جهت", "दिशा"],
    ),
    (
        Target::Channel,
        &[
            "channel",
            "activity type",
            "type",
            "case origin",
            "канал",
            "тип",
            "کانال",
            "माध्यम",
        ],
    ),
    (
        Target::Result,
        &["result", "outcome", "call outcome", "результат", "نتیجه"],
    ),
    (
        Target::Minutes,
        &[
            "minutes",
            "duration minutes",
            "duration",
            "минут",
            "دقیقه",
            "मिनिटे",
        ],
    ),
    (
        Target::AnsweredAfter,
        &[
            "first response time minutes",
            "first response minutes",
            "time to first response",
        ],
    ),
    (
        Target::ResolvedAfter,
        &["resolution time hours", "time to resolution hours"],
    ),
    (
        Target::Words,
        &[
            "words",
            "subject",
            "description",
            "body",
            "notes",
            "note",
            "summary",
            "comment",
            "comments",
            "priority",
            "satisfaction score",
            "escalation flag",
            "closed at",
            "слова",
            "тема",
            "описание",
            "متن",
            "موضوع",
            "विषय",
        ],
    ),
];

const COMMITMENTS: Synonyms = &[
    (
        Target::Words,
        &[
            "promise",
            "commitment",
            "words",
            "what",
            "text",
            "subject",
            "description",
            "task",
            "обещание",
            "что",
            "قول",
            "تعهد",
            "वचन",
            "काय",
        ],
    ),
    OF_ACCOUNT,
    (
        Target::ExternalId,
        &["promise id", "commitment id", "task id", "record id", "id"],
    ),
    (
        Target::Side,
        &["side", "who owes", "direction", "кто должен", "सादर"],
    ),
    (
        Target::Due,
        &[
            "due",
            "due date",
            "due on",
            "by",
            "deadline",
            "date",
            "срок",
            "до",
            "سررسید",
            "مهلت",
            "मुदत",
            "तारीख",
        ],
    ),
    (
        Target::MadeOn,
        &[
            "made on",
            "said on",
            "promised on",
            "created at",
            "created",
            "сказано",
            "تاریخ قول",
        ],
    ),
    (
        Target::Contact,
        &[
            "contact",
            "contact name",
            "person",
            "to",
            "кому",
            "контакт",
            "مخاطب",
            "संपर्क",
        ],
    ),
    (
        Target::Done,
        &[
            "done",
            "kept",
            "delivered",
            "completed",
            "is done",
            "сделано",
            "انجام شد",
            "झाले",
        ],
    ),
];

const ENDINGS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        &["churn event id", "churn id", "ending id", "record id", "id"],
    ),
    (
        Target::On,
        &[
            "churn date",
            "ended on",
            "end date",
            "lost on",
            "date",
            "on",
            "дата",
            "تاریخ",
            "तारीख",
        ],
    ),
    (
        Target::Reason,
        &[
            "reason code",
            "reason",
            "churn reason",
            "lost reason",
            "причина",
            "دلیل",
            "कारण",
        ],
    ),
    (
        Target::Words,
        &[
            "feedback text",
            "feedback",
            "words",
            "comment",
            "comments",
            "слова",
            "نظر",
            "अभिप्राय",
        ],
    ),
    (
        Target::CameBack,
        &[
            "is reactivation",
            "reactivated",
            "came back",
            "вернулись",
            "بازگشت",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(line: &str) -> Vec<String> {
        line.split(',').map(str::to_owned).collect()
    }

    fn read(name: &str, line: &str) -> (ImportKind, Vec<(String, Target)>) {
        let headers = headers(line);
        let proposal = propose(name, &headers, None);
        let named = headers
            .into_iter()
            .zip(proposal.targets)
            .filter_map(|(header, target)| Some((header, target?)))
            .collect();
        (proposal.kind, named)
    }

    fn at(columns: &[(String, Target)], header: &str) -> Option<Target> {
        let column = columns.iter().find(|(name, _)| name == header);
        column.map(|(_, target)| *target)
    }

    #[test]
    fn an_export_of_another_system_is_recognised_by_its_headers() {
        let (kind, columns) = read(
            "ravenstack_accounts.csv",
            "account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,is_trial,churn_flag",
        );
        assert_eq!(kind, ImportKind::Account);
        assert_eq!(at(&columns, "account_id"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "account_name"), Some(Target::Name));
        assert_eq!(at(&columns, "signup_date"), Some(Target::Since));
        assert_eq!(at(&columns, "churn_flag"), Some(Target::Lost));

        let (kind, columns) = read(
            "ravenstack_subscriptions.csv",
            "subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,\
             upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag",
        );
        assert_eq!(kind, ImportKind::Contract);
        assert_eq!(at(&columns, "account_id"), Some(Target::Account));
        assert_eq!(at(&columns, "subscription_id"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "plan_tier"), Some(Target::Title));
        assert_eq!(at(&columns, "upgrade_flag"), None);

        let (kind, columns) = read(
            "ravenstack_support_tickets.csv",
            "ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,first_response_time_minutes,\
             satisfaction_score,escalation_flag",
        );
        assert_eq!(kind, ImportKind::Touch);
        assert_eq!(at(&columns, "submitted_at"), Some(Target::At));
        assert_eq!(at(&columns, "priority"), Some(Target::Words));

        let (kind, columns) = read(
            "ravenstack_churn_events.csv",
            "churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,preceding_upgrade_flag,\
             preceding_downgrade_flag,is_reactivation,feedback_text",
        );
        assert_eq!(kind, ImportKind::Ending);
        assert_eq!(at(&columns, "feedback_text"), Some(Target::Words));
        assert_eq!(at(&columns, "is_reactivation"), Some(Target::CameBack));
    }

    #[test]
    fn the_usual_systems_are_recognised() {
        let (kind, columns) = read(
            "hubspot-crm-exports-all-companies.csv",
            "Record ID,Company name,Company owner,Create Date,Phone Number,Industry,Lifecycle Stage,Website URL",
        );
        assert_eq!(kind, ImportKind::Account);
        assert_eq!(at(&columns, "Record ID"), Some(Target::ExternalId));
        assert_eq!(at(&columns, "Lifecycle Stage"), Some(Target::Stage));

        let (kind, columns) = read(
            "report1.csv",
            "First Name,Last Name,Title,Account Name,Phone,Email,Mailing City",
        );
        assert_eq!(kind, ImportKind::Contact);
        assert_eq!(at(&columns, "Account Name"), Some(Target::Account));
        assert_eq!(at(&columns, "Title"), Some(Target::Role));

        let (kind, columns) = read(
            "people.csv",
            "Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work",
        );
        assert_eq!(kind, ImportKind::Contact);
        assert_eq!(at(&columns, "Person - Email - Work"), Some(Target::Email));
    }

    #[test]
    fn plain_headers_are_understood_in_every_language() {
        let (kind, columns) = read("обещания.csv", "Клиент,Обещание,Срок,Сделано");
        assert_eq!(kind, ImportKind::Commitment);
        assert_eq!(at(&columns, "Срок"), Some(Target::Due));

        let (kind, columns) = read("list.csv", "مشتری,قول,سررسید");
        assert_eq!(kind, ImportKind::Commitment);
        assert_eq!(at(&columns, "مشتری"), Some(Target::Account));

        let (kind, columns) = read("list.csv", "कंपनी,वचन,मुदत");
        assert_eq!(kind, ImportKind::Commitment);
        assert_eq!(at(&columns, "मुदत"), Some(Target::Due));
    }

    #[test]
    fn what_somebody_says_a_file_is_decides() {
        let proposal = propose(
            "accounts.csv",
            &headers("name,account,email"),
            Some(ImportKind::Contact),
        );
        assert_eq!(proposal.kind, ImportKind::Contact);
        assert_eq!(
            proposal.targets,
            [
                Some(Target::Name),
                Some(Target::Account),
                Some(Target::Email)
            ]
        );
    }

    #[test]
    fn a_file_without_known_headers_is_proposed_without_columns() {
        let proposal = propose("x.csv", &headers("foo,bar"), None);
        assert_eq!(proposal.targets, [None, None]);
    }
}
