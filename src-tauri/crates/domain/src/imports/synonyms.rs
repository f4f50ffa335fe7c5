//! The words by which the headers and the names of files are known: those of plain spreadsheets, in every language Kept
//! speaks, and those that HubSpot, Salesforce and Pipedrive write into their exports.
//!
//! Each list parts its names by `|`, the surest first. They are folded, their words parted by one space.

use super::{TableKind, Target};

/// What the columns of a file of one kind are called.
pub(super) type Synonyms = &'static [(Target, &'static str)];

/// The names of a list, in its order.
pub(super) fn names(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|').map(str::trim)
}

/// Headers that only files of this kind have, and words that their names are made of.
pub(super) const fn signs(kind: TableKind) -> (&'static str, &'static str) {
    match kind {
        TableKind::Account => (
            "company name | account name | organization name | company",
            "account | accounts | company | companies | client | clients | customer | customers | \
             organization | organizations | клиенты | компании | مشتریان | ग्राहक",
        ),
        TableKind::Contact => (
            "contact id | person id | first name | email | e mail | email address",
            "contact | contacts | people | persons | контакты | люди | مخاطبان | संपर्क",
        ),
        TableKind::Contract => (
            "subscription id | contract id | contract number | deal id | opportunity id",
            "contract | contracts | subscription | subscriptions | deals | opportunities | renewals | \
             договоры | подписки | قراردادها | करार",
        ),
        TableKind::Touch => (
            "ticket id | case id | case number | call id | activity id | engagement id",
            "ticket | tickets | touch | touches | calls | cases | activities | engagements | \
             conversations | звонки | обращения | تماسها | संवाद",
        ),
        TableKind::Commitment => (
            "promise | commitment | promise id | commitment id | обещание | قول | वचन",
            "promises | commitments | duties | todo | обещания | قولها | वचने",
        ),
        TableKind::Ending => (
            "churn event id | churn id | churn date | ending id",
            "churn | churned | churns | endings | lost | уходы",
        ),
    }
}

/// What the columns of a file of this kind are called.
pub(super) const fn synonyms(kind: TableKind) -> Synonyms {
    match kind {
        TableKind::Account => ACCOUNTS,
        TableKind::Contact => CONTACTS,
        TableKind::Contract => CONTRACTS,
        TableKind::Touch => TOUCHES,
        TableKind::Commitment => COMMITMENTS,
        TableKind::Ending => ENDINGS,
    }
}

/// The account that a row of another kind speaks of.
const OF_ACCOUNT: (Target, &str) = (
    Target::Account,
    "account id | associated company ids | associated company id | company id | organization id | \
     customer id | client id | account | account name | company | company name | associated company | \
     organization | organization name | person organization | deal organization | customer | client | \
     клиент | компания | аккаунт | организация | مشتری | شرکت | حساب | ग्राहक | कंपनी",
);

const ACCOUNTS: Synonyms = &[
    (
        Target::Name,
        "account name | company name | organization name | customer name | client name | name | \
         company | account | organization | customer | client | название | имя | компания | клиент | \
         نام | شرکت | مشتری | नाव | कंपनी | ग्राहक",
    ),
    (
        Target::ExternalId,
        "account id | record id | company id | organization id | customer id | client id | id | ид | \
         شناسه | आयडी",
    ),
    (Target::Lost, "churn flag | churned | is churned | lost"),
    (Target::Trial, "is trial | trial"),
    (
        Target::Stage,
        "stage | lifecycle stage | account stage | status | account status | customer status | type | \
         стадия | этап | статус | مرحله | وضعیت | टप्पा",
    ),
    (
        Target::Tier,
        "tier | account tier | importance | уровень | سطح | स्तर",
    ),
    (
        Target::Segment,
        "segment | industry | отрасль | сегмент | صنعت | بخش | उद्योग | विभाग",
    ),
    (
        Target::Since,
        "since | client since | customer since | signup date | sign up date | signed up | start date | \
         create date | created date | created at | organization created | клиент с | с | از | पासून",
    ),
    (
        Target::Seats,
        "seats | users | licenses | number of employees | employees | мест | места | کاربران | आसने",
    ),
    (
        Target::Website,
        "website | website url | company domain name | domain | url | сайт | وبگاه | संकेतस्थळ",
    ),
    (
        Target::Language,
        "language | preferred language | язык | زبان | भाषा",
    ),
    (
        Target::Zone,
        "time zone | timezone | zone | часовой пояс | منطقه زمانی",
    ),
    (
        Target::Currency,
        "currency | currency code | валюта | ارز | चलन",
    ),
    (Target::StayReason, "stay reason | why they stay"),
    (
        Target::Notes,
        "notes | note | description | comments | country | country region | billing country | \
         plan tier | plan | referral source | lead source | заметки | примечание | страна | یادداشت | \
         کشور | टिपा | देश",
    ),
];

const CONTACTS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::Name,
        "full name | contact name | person name | name | contact | person | имя | фио | контакт | نام | \
         نام کامل | नाव",
    ),
    (
        Target::FirstName,
        "first name | given name | person first name",
    ),
    (
        Target::LastName,
        "last name | surname | family name | person last name | фамилия | نام خانوادگی | आडनाव",
    ),
    (
        Target::ExternalId,
        "contact id | person id | record id | id",
    ),
    (
        Target::Role,
        "job title | title | role | position | должность | роль | سمت | نقش | भूमिका | पद",
    ),
    (Target::Influence, "influence | buying role"),
    (
        Target::Email,
        "email | e mail | email address | person email work | person email | почта | эл почта | ایمیل | \
         ईमेल",
    ),
    (
        Target::Phone,
        "phone | phone number | mobile | mobile phone number | person phone work | person phone | \
         телефон | تلفن | फोन",
    ),
    (
        Target::Language,
        "language | preferred language | язык | زبان | भाषा",
    ),
];

const CONTRACTS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        "subscription id | contract id | contract number | deal id | opportunity id | record id | id",
    ),
    (
        Target::Title,
        "title | contract | contract name | deal name | deal title | opportunity name | plan | \
         plan tier | product | name | название | договор | عنوان | قرارداد | शीर्षक | करार",
    ),
    (
        Target::Start,
        "start date | start | starts on | contract start date | begin date | начало | дата начала | \
         شروع | تاریخ شروع | सुरुवात",
    ),
    (
        Target::End,
        "end date | end | ends on | contract end date | renewal date | expiry date | expires | \
         close date | конец | окончание | дата окончания | پایان | تاریخ پایان | शेवट",
    ),
    (
        Target::Billing,
        "billing frequency | billing | billing period | billing cycle | оплата | صورت حساب | बिलिंग",
    ),
    (
        Target::ValueMonthly,
        "mrr amount | mrr | monthly value | monthly price | price per month | в месяц | ماهانه | मासिक",
    ),
    (
        Target::ValueYearly,
        "arr amount | arr | annual value | yearly value | annual contract value | acv | annual revenue | \
         amount | value | deal value | в год | сумма | سالانه | مبلغ | वार्षिक | रक्कम",
    ),
    (
        Target::Renews,
        "auto renew flag | auto renew | auto renewal | renews | автопродление | تمدید خودکار",
    ),
    (
        Target::NoticeDays,
        "notice days | notice period | notice | уведомление | مهلت اعلام",
    ),
    (
        Target::Lost,
        "churn flag | churned | is churned | cancelled | canceled | ended",
    ),
];

const TOUCHES: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        "ticket id | case id | case number | call id | activity id | engagement id | record id | id",
    ),
    (
        Target::At,
        "submitted at | at | created at | create date | date time opened | opened | activity date | \
         date | time | when | дата | когда | تاریخ | زمان | तारीख",
    ),
    (
        Target::Contact,
        "contact | contact name | person | requester | контакт | مخاطب | संपर्क",
    ),
    (
        Target::Direction,
        "direction | call direction | направление | جهت | दिशा",
    ),
    (
        Target::Channel,
        "channel | activity type | type | case origin | канал | тип | کانال | माध्यम",
    ),
    (
        Target::Result,
        "result | outcome | call outcome | результат | نتیجه",
    ),
    (
        Target::Minutes,
        "minutes | duration minutes | duration | минут | دقیقه | मिनिटे",
    ),
    (
        Target::AnsweredAfter,
        "first response time minutes | first response minutes | time to first response",
    ),
    (
        Target::ResolvedAfter,
        "resolution time hours | time to resolution hours",
    ),
    (
        Target::Words,
        "words | subject | description | body | notes | note | summary | comment | comments | слова | тема | описание | متن | موضوع | विषय",
    ),
];

const COMMITMENTS: Synonyms = &[
    (
        Target::Words,
        "promise | commitment | words | what | text | subject | description | task | обещание | что | \
         قول | تعهد | वचन | काय",
    ),
    OF_ACCOUNT,
    (
        Target::ExternalId,
        "promise id | commitment id | task id | record id | id",
    ),
    (Target::Side, "side | who owes | direction | кто должен"),
    (
        Target::Due,
        "due | due date | due on | by | deadline | date | срок | до | سررسید | مهلت | मुदत | तारीख",
    ),
    (
        Target::MadeOn,
        "made on | said on | promised on | created at | created | сказано | تاریخ قول",
    ),
    (
        Target::Contact,
        "contact | contact name | person | to | кому | контакт | مخاطب | संपर्क",
    ),
    (
        Target::Done,
        "done | kept | delivered | completed | is done | сделано | انجام شد | झाले",
    ),
];

const ENDINGS: Synonyms = &[
    OF_ACCOUNT,
    (
        Target::ExternalId,
        "churn event id | churn id | ending id | record id | id",
    ),
    (
        Target::On,
        "churn date | ended on | end date | lost on | date | on | дата | تاریخ | तारीख",
    ),
    (
        Target::Reason,
        "reason code | reason | churn reason | lost reason | причина | دلیل | कारण",
    ),
    (
        Target::Words,
        "feedback text | feedback | words | comment | comments | слова | نظر | अभिप्राय",
    ),
    (
        Target::CameBack,
        "is reactivation | reactivated | came back | вернулись | بازگشت",
    ),
];
