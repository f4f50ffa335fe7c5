//! Notes to oneself, by language, and what stays a promise (C1). 2 June 2026 is a Tuesday.

use super::{Region, check, tehran};

#[test]
fn english_notes() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        remind me to call Acme back at 15:30 => Acme | remind - 15:30 | call Acme back
        Remind me to call Acme back at 15:30:20 => Acme | remind - 15:30 | call Acme back
        Acme: remind me to call back at 15:30 => Acme | remind - 15:30 | call back
        Acme remind me to call back at 9 => Acme | remind - 09:00 | call back
        remind me tomorrow at 9 to call Acme => Acme | remind 2026-06-03 09:00 | call Acme
        remind me at 9 tomorrow morning about the Acme invoice => Acme | remind 2026-06-03 09:00 | the Acme invoice
        tomorrow at 9 remind me to call Acme => Acme | remind 2026-06-03 09:00 | call Acme
        please remind me tomorrow morning at 9:30 that Acme pays => Acme | remind 2026-06-03 09:30 | Acme pays
        call Acme back at 15:30, remind me => Acme | remind - 15:30 | call Acme back
        Acme: call back - remind me on Friday at 4pm => Acme | remind 2026-06-05 16:00 | call back
        reminder: call Acme back on Friday => Acme | remind 2026-06-05 - | call Acme back
        reminder: Acme: call back on Friday at noon => Acme | remind 2026-06-05 12:00 | call back
        reminder: Zeta: call back => new Zeta | remind - - | call back
        reminder: tomorrow at 9: call Acme => Acme | remind 2026-06-03 09:00 | call Acme
        Acme: reminder: call back 3 pm => Acme | remind - 15:00 | call back
        Zeta: remind me to call back => new Zeta | remind - - | call back
        tomorrow: remind me to call Acme => Acme | remind 2026-06-03 - | call Acme
        remind me to call Acme: the invoice => Acme | remind - - | call Acme: the invoice
        remind me in 2 hours to call Acme => Acme | remind in 120 min | call Acme
        remind me to call Acme in half an hour => Acme | remind in 30 min | call Acme
        remind me tomorrow evening to call Acme => Acme | remind 2026-06-03 18:00 | call Acme
        remind me tonight to call Acme => Acme | remind 2026-06-02 21:00 | call Acme
        remind me tonight at 8 to call Acme => Acme | remind 2026-06-02 20:00 | call Acme
        remind me this afternoon to call Acme => Acme | remind - 15:00 | call Acme
        remind me in July to call Acme => Acme | remind 2026-07-01 - | call Acme
        remind me in June to call Acme => Acme | remind 2026-06-02 - | call Acme
        remind me in two hours' time to call Acme => Acme | remind in 120 min | call Acme
        remind me => - | remind - - |
        Acme: set me a reminder to call back on Friday => Acme | remind 2026-06-05 - | call back
        Acme: add a reminder to the invoice screen by 15 June => Acme | 2026-06-15 | ours | - | - | add a reminder to the invoice screen
        Acme: SSO by 15 June, said by Nina, remind me => Acme | 2026-06-15 | ours | Nina | - | SSO, remind me
        Acme: we'll send the plan on Friday, remind me => Acme | 2026-06-05 | ours | - | - | we'll send the plan, remind me
        Acme: remind me to ask Dana on the call at 5 p.m. => Acme | remind - 17:00 | ask Dana on the call
    ",
    );
}

#[test]
fn a_moment_beside_the_request_counts_before_any_other() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        remind me tomorrow to send Acme the report by Friday => Acme | remind 2026-06-03 - | send Acme the report by Friday
        remind me to send Acme the report by Friday => Acme | remind 2026-06-05 - | send Acme the report
        remind me at 9 to join the 10:30 call with Acme => Acme | remind - 09:00 | join the 10:30 call with Acme
        remind me to join the 10:30 call with Acme at 9 => Acme | remind - 09:00 | join the 10:30 call with Acme
        remind me to look at 3 offers for Acme => Acme | remind - - | look at 3 offers for Acme
        remind me to raise the limit by 20 => - | remind - - | raise the limit by 20
        remind me about a morning call with Acme => Acme | remind - - | a morning call with Acme
        remind me to plan 9 morning calls with Acme => Acme | remind - - | plan 9 morning calls with Acme
        remind me to buy 9 am radios => - | remind - 09:00 | buy radios
    ",
    );
}

#[test]
fn hours_mean_what_people_mean() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        remind me at 6 => - | remind - 18:00 |
        remind me at 7 => - | remind - 07:00 |
        remind me at 06:00 => - | remind - 06:00 |
        remind me at 6 am => - | remind - 06:00 |
        remind me at 12 => - | remind - 12:00 |
        remind me at 12 am => - | remind - 00:00 |
        remind me at 12 pm => - | remind - 12:00 |
        remind me at 11:59pm => - | remind - 23:59 |
        remind me at 0:30 => - | remind - 00:30 |
        remind me at 23 => - | remind - 23:00 |
        remind me at 24 => - | remind - - | at 24
        remind me at 9.30 => - | remind - 09:30 |
        remind me at nine o'clock => - | remind - 09:00 |
    ",
    );
}

#[test]
fn c1_whatever_was_said_with_a_date_stays_a_promise_whatever_it_says_of_reminding_and_time() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        Acme: call back tomorrow at 15:30 => Acme | 2026-06-03 | ours | - | - | call back at 15:30
        Acme: call back at 15:30 => Acme | - | ours | - | - | call back at 15:30
        Acme: they will remind me tomorrow => Acme | 2026-06-03 | theirs | - | - | they will remind me
        Acme: we'll remind Dana by Friday => Acme | 2026-06-05 | ours | Dana Lind | - | we'll remind Dana
        Acme: send a reminder by Friday => Acme | 2026-06-05 | ours | - | - | send a reminder
        Acme: reminder mails by Friday => Acme | 2026-06-05 | ours | - | - | reminder mails
        Acme asked to remind me tomorrow => Acme | 2026-06-03 | ours | - | - | asked to remind me
        theirs: Acme: remind me by Friday => Acme | 2026-06-05 | theirs | - | - | remind me
        Nina: remind me by Friday => - | 2026-06-05 | ours | Nina | - | remind me
        Ромашка: напомнить клиенту об оплате до пятницы => Ромашка | 2026-06-05 | ours | - | - | напомнить клиенту об оплате
        Ромашка: напомнить Ольге об оплате до пятницы => Ромашка | 2026-06-05 | ours | Ольга Крылова | - | напомнить Ольге об оплате
        Ромашка: ответить завтра в 15:00 => Ромашка | 2026-06-03 | ours | - | - | ответить в 15:00
        سپهر: گزارش فردا ساعت ۱۵:۳۰ => سپهر | 2026-06-03 | ours | - | - | گزارش ساعت ۱۵:۳۰
        سپهر: به رضا یادآوری کن تا جمعه => سپهر | 2026-06-05 | ours | رضا کریمی | - | به رضا یادآوری کن
        सह्याद्री: अमितला उद्या आठवण करा => सह्याद्री | 2026-06-03 | ours | अमित देशमुख | - | अमितला आठवण करा
        सह्याद्री: अहवाल उद्या १५:३० वाजता => सह्याद्री | 2026-06-03 | ours | - | - | अहवाल १५:३० वाजता
    ",
    );
}

#[test]
fn russian_notes() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        напомни мне перезвонить в Ромашку в 15:30 => Ромашка | remind - 15:30 | перезвонить в Ромашку
        напомни завтра в 9 утра позвонить в Ромашку => Ромашка | remind 2026-06-03 09:00 | позвонить в Ромашку
        Ромашка: напомни перезвонить в пятницу в 9 вечера => Ромашка | remind 2026-06-05 21:00 | перезвонить
        Ромашка: напомнить бухгалтерии об оплате до пятницы => Ромашка | 2026-06-05 | ours | - | - | напомнить бухгалтерии об оплате
        Ромашка: напомнить: перезвонить в 9 => Ромашка | remind - 09:00 | перезвонить
        напоминание: Ромашка: счёт 15 июня => Ромашка | remind 2026-06-15 - | счёт
        напомни, что завтра Ромашка платит => Ромашка | remind 2026-06-03 - | Ромашка платит
        завтра вечером напомни мне про счёт Ромашки => Ромашка | remind 2026-06-03 18:00 | про счёт Ромашки
        позвонить в Ромашку завтра, напомни в 15 часов => Ромашка | remind 2026-06-03 15:00 | позвонить в Ромашку
        напомни через час позвонить в Ромашку => Ромашка | remind in 60 min | позвонить в Ромашку
        напомни через 20 минут позвонить в Ромашку => Ромашка | remind in 20 min | позвонить в Ромашку
        напомни в 2 часа дня позвонить в Ромашку => Ромашка | remind - 14:00 | позвонить в Ромашку
        напомни в 2 дня позвонить в Ромашку => Ромашка | remind - 14:00 | позвонить в Ромашку
        напомни через 2 дня позвонить в Ромашку => Ромашка | remind 2026-06-04 - | позвонить в Ромашку
        Ромашка: напомнить: отчёт за 2 дня => Ромашка | remind - - | отчёт за 2 дня
        напомни проверить доступ в 3 офисах => - | remind - - | проверить доступ в 3 офисах
    ",
    );
}

#[test]
fn persian_notes() {
    check(
        "2026-06-02",
        tehran(),
        r"
        یادم بینداز ساعت ۱۵:۳۰ به سپهر زنگ بزنم => سپهر | remind - 15:30 | به سپهر زنگ بزنم
        سپهر: یادم بینداز فردا ساعت ۹ صبح زنگ بزنم => سپهر | remind 2026-06-03 09:00 | زنگ بزنم
        فردا ساعت ۹ یادم بینداز که به سپهر زنگ بزنم => سپهر | remind 2026-06-03 09:00 | به سپهر زنگ بزنم
        یادآوری کن ساعت ۳ بعدازظهر به سپهر زنگ بزنم => سپهر | remind - 15:00 | به سپهر زنگ بزنم
        به من فردا شب ساعت ۸ یادآوری کن به سپهر زنگ بزنم => سپهر | remind 2026-06-03 20:00 | به سپهر زنگ بزنم
        به سپهر زنگ بزنم، فردا یادم بنداز => سپهر | remind 2026-06-03 - | به سپهر زنگ بزنم
        فردا به سپهر زنگ بزنم به یادم بیار => سپهر | remind 2026-06-03 - | به سپهر زنگ بزنم
        یادآوری: سپهر: فاکتور ۲۵ خرداد => سپهر | remind 2026-06-15 - | فاکتور
        سپهر: یادم باشه جمعه ساعت ۹ و نیم زنگ بزنم => سپهر | remind 2026-06-05 09:30 | زنگ بزنم
        یادم بینداز دو ساعت دیگه به سپهر زنگ بزنم => سپهر | remind in 120 min | به سپهر زنگ بزنم
        یادم بینداز فردا عصر به سپهر زنگ بزنم => سپهر | remind 2026-06-03 15:00 | به سپهر زنگ بزنم
    ",
    );
}

#[test]
fn marathi_notes() {
    check(
        "2026-06-02",
        Region::default(),
        r"
        आठवण करा १५:३० वाजता सह्याद्रीला फोन => सह्याद्री | remind - 15:30 | सह्याद्रीला फोन
        सह्याद्री: आठवण करून द्या उद्या सकाळी ९ वाजता फोन => सह्याद्री | remind 2026-06-03 09:00 | फोन
        मला उद्या सकाळी ९ वाजता आठवण करून द्या की सह्याद्रीला फोन करायचा => सह्याद्री | remind 2026-06-03 09:00 | सह्याद्रीला फोन करायचा
        मला उद्या सह्याद्रीला फोन करायची आठवण करा => सह्याद्री | remind 2026-06-03 - | सह्याद्रीला फोन करायची
        सह्याद्रीला फोन करण्याची आठवण करून द्या शुक्रवारी संध्याकाळी ६ वाजता => सह्याद्री | remind 2026-06-05 18:00 | फोन करण्याची
        आठवण: सह्याद्री: बिल १५ जूनला => सह्याद्री | remind 2026-06-15 - | बिल
        मला आठवण कर दोन तासांनी सह्याद्रीला फोन => सह्याद्री | remind in 120 min | सह्याद्रीला फोन
        मला आठवण करा उद्या नऊ वाजता सह्याद्रीला फोन => सह्याद्री | remind 2026-06-03 09:00 | सह्याद्रीला फोन
    ",
    );
}
