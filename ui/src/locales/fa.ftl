# واژه‌های Kept: account مشتری (شرکت)، contact فرد (نزد مشتری)، teammate همکار، touch تماس، commitment قول‌وقرار،
# promise قول (ما)، duty تعهد (آن‌ها)، maker قول‌دهنده، doer انجام‌دهنده، due موعد، move جابه‌جایی موعد، contract قرارداد،
# renewal تمدید، notice مهلت اعلام پایان، step گام، signal نشانه، reminder یادآوری، story سرگذشت، ledger دفتر،
# trash سطل زباله، undo واگرد، snooze تعویق. «ثبت» برای گفته‌هاست و «ذخیره» برای فایل و تنظیمات.
# قول تحویل و سپس تأیید می‌شود؛ تعهد را مشتری می‌پذیرد؛ مشتری ما را معاف می‌کند یا ما او را.
# دکمه‌ها اسم مصدرند (باز کردن، افزودن)؛ جمله‌ها با «شما». برای عددِ صفر، [one] هم عدد را نشان می‌دهد.

## Dates and numbers

date-today = امروز
date-tomorrow = فردا
date-yesterday = دیروز
date-day = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-weekday-day = { $weekday } { $date }
date-month-year = { $month } { $year }
date-quarter = سه‌ماههٔ { $quarter } سال { $year }
number-percent = { $number }٪
date-choose = انتخاب روز
date-previous-month = ماه قبل
date-next-month = ماه بعد
date-typed-example = ۲۵ خرداد یا ۳/۲۵
date-unread = این تاریخ نیست. مثلاً بنویسید ۲۵ خرداد یا ۱۴۰۵/۳/۲۵.
number-unread = این عدد نیست. مثلاً بنویسید ۴۸٬۰۰۰ یا ۳٫۵.

## Frame

rail = بخش‌ها
rail-saved = ذخیره شد: { $time }
tools = ابزارها
panel = انتخاب‌شده
notices = پیام‌ها
undo = واگرد
redo = انجام دوباره
search = جست‌وجو در همه‌جا
back = بازگشت
close = بستن
loading = یک لحظه
edit-empty = افزودن
room-settings = تنظیمات
nowhere-title = اینجا چیزی نیست
nowhere-text = شاید حذف شده باشد. یک بخش را از کنار صفحه انتخاب کنید یا همه‌جا را بگردید.
trouble-title = این صفحه نشان داده نشد
trouble-safe = هرچه ثبت کرده‌اید در دفتر سالم است؛ متن نیمه‌کاره هم مانده است.
trouble-do = دوباره امتحان کنید. اگر باز هم نشد، جزئیات را کپی کنید و برای کسی بفرستید که در کار با Kept کمکتان می‌کند.
trouble-again = تلاش دوباره
trouble-copy = کپی جزئیات
trouble-unsaved = نشد. آنچه پیش‌تر ثبت شده سالم است؛ یک بار دیگر امتحان کنید.
window-minimised = با بستن پنجره، Kept کوچک می‌شود و باز می‌ماند: این میز کار سینی ندارد. خروج: { $keys }

## Keys

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-escape = Esc
key-space = Space
keys-everywhere = همه‌جا
keys-go = رفتن به
keys-rows = در فهرست‌ها
keys-palette = جست‌وجو و فرمان‌ها
keys-undo = واگرد
keys-redo = انجام دوباره
keys-all = همهٔ کلیدها
keys-zoom-in = بزرگ‌تر
keys-zoom-out = کوچک‌تر
keys-zoom-reset = اندازهٔ اصلی
keys-quit = خروج از Kept
keys-down = یک سطر پایین
keys-up = یک سطر بالا
keys-open = باز کردن سطر

## What is wrong with a field, and why something was refused

problem-blank = اینجا باید چیزی نوشته شود.
problem-too-long = بیش از حد بلند است: حداکثر { $max ->
    [one] { $max } نویسه
   *[other] { $max } نویسه
}.
problem-not-a-date = این تاریخ درست نیست.
problem-not-a-time = این ساعت درست نیست.
problem-not-a-number = این عدد نیست.
problem-out-of-range = باید بین { NUMBER($min) } و { NUMBER($max) } باشد.
problem-unknown = این جزو گزینه‌ها نیست.
problem-ends-before-start = پایانش پیش از شروع است.
problem-overlaps = با مورد دیگری هم‌پوشانی دارد.
problem-unknown-zone = این منطقهٔ زمانی ناشناخته است.
problem-not-a-currency = واحد پول سه حرف است، مثل EUR.
problem-missing = این خالی مانده است.
problem-ahead = هنوز نرسیده است.
failure-invalid = یکی از خانه‌ها درست نیست.
failure-not-found = دیگر آنجا نیست. شاید در این فاصله حذف شده باشد.
failure-in-use = این دفتر در پنجرهٔ دیگری از Kept باز است. آنجا ببندید و دوباره امتحان کنید.
failure-newer-file = این دفتر را نسخهٔ تازه‌تری از Kept نوشته است. دست‌نخورده ماند؛ برای باز کردنش Kept را به‌روز کنید.
failure-damaged = این دفتر خوانده نمی‌شود. دست‌نخورده ماند.
failure-disk-full = دیسک پر است. آنچه پیش‌تر ثبت شده سالم است؛ جا باز کنید و دوباره امتحان کنید.
failure-internal = در خود Kept مشکلی پیش آمد. آنچه پیش‌تر ثبت شده سالم است؛ دوباره امتحان کنید.
failure-not-saved = ذخیره نشد. آنچه پیش‌تر ثبت شده سالم است؛ دوباره امتحان کنید.
failure-circle = این یک دور بسته می‌سازد: { $path }.
failure-older-file = این دفتر را نسخهٔ قدیمی‌تری از Kept باز نگه داشته است. آن را ببندید تا این نسخه دفتر را به‌روز کند.
failure-backup-damaged = این نسخهٔ پشتیبان سالمی از دفتر نیست. چیزی تغییر نکرد؛ یکی دیگر را انتخاب کنید.
failure-backup-newer = این نسخهٔ پشتیبان را Kept تازه‌تری ساخته است. چیزی تغییر نکرد؛ برای استفاده از آن Kept را به‌روز کنید.
failure-not-backed-up = پیش از کار نشد از دفتر نسخهٔ پشتیبان گرفت، پس چیزی تغییر نکرد. روی دیسک جا باز کنید و دوباره امتحان کنید.
failure-not-read = این فایل خوانده نمی‌شود. چیزی تغییر نکرد؛ ببینید سر جایش هست و مال شماست یا نه.
failure-not-written = این فایل نوشته نشد. دفتر همان است که بود؛ جای دیگری انتخاب کنید.
failure-not-opened = برنامه‌ای برای باز کردنش نیست. به جایش پیام را رونوشت کنید.
failure-file = «{ $name }»: { $why } چیزی وارد نشد؛ دفتر همان است که بود.
document-foreign = این فایل خروجی Kept نیست. چیزی تغییر نکرد.
document-newer = این فایل را Kept تازه‌تری بیرون داده است. چیزی تغییر نکرد؛ برای خواندنش Kept را به‌روز کنید.
document-unreadable = رکورد { $record } این فایل آن‌طور که Kept می‌نویسد نوشته نشده است. چیزی تغییر نکرد.
document-refused = رکورد { $record } این فایل با بقیهٔ آن جور درنمی‌آید. چیزی تغییر نکرد.
circle-joint = { " ← " }
refused-wrong-state = در وضعیت کنونی نمی‌شود.
refused-closed = بسته شده است، پس موعدش همان می‌ماند.
refused-same-date = موعدش همین است.
refused-nothing-to-undo = چیزی برای واگرد کردن نیست.
refused-built-on = ثبت‌های بعدی به آن تکیه دارند، پس واگرد نمی‌شود.
refused-already-begun = دفتر پیش‌تر آغاز شده است.
refused-still-named = جای دیگری هنوز به آن اشاره شده؛ اول آنجا برش دارید.
refused-already-linked = همین حالا هم در انتظار آن است.
refused-import-running = فایل‌ها هنوز در حال وارد شدن‌اند. صبر کنید یا لغو کنید.
refused-cancelled = لغو شد؛ چیزی تغییر نکرد.

### today

### آنچه اول دیده می‌شود: چه کسی منتظر است، چه چیزی دارد از دست می‌رود، چه کاری خوب است انجام شود.

room-today = امروز
quoted = «{ $words }»
keys-done = انجام شد
keys-snooze = تعویق
keys-snoozed = نمایش به‌تعویق‌افتاده‌ها
keys-wake = برگرداندن
today-sentence-empty = هنوز چیزی ثبت نشده است.
today-sentence-nobody = کسی منتظر نیست.
today-sentence-silent = کسی منتظر نیست. با کسی تماس بگیرید که انتظارش را ندارد: <silent>{ $account }</silent>.
today-sentence-waiting = <waiting>{ $count ->
    [1] یک مشتری منتظر شماست
    [2] دو مشتری منتظر شما هستند
    [3] سه مشتری منتظر شما هستند
    [4] چهار مشتری منتظر شما هستند
    [5] پنج مشتری منتظر شما هستند
    [6] شش مشتری منتظر شما هستند
    [7] هفت مشتری منتظر شما هستند
    [8] هشت مشتری منتظر شما هستند
    [9] نه مشتری منتظر شما هستند
   *[other] { $count } مشتری منتظر شما هستند
}</waiting>.
today-sentence-waiting-since = <waiting>{ $count ->
    [1] یک مشتری منتظر شماست
    [2] دو مشتری منتظر شما هستند
    [3] سه مشتری منتظر شما هستند
    [4] چهار مشتری منتظر شما هستند
    [5] پنج مشتری منتظر شما هستند
    [6] شش مشتری منتظر شما هستند
    [7] هفت مشتری منتظر شما هستند
    [8] هشت مشتری منتظر شما هستند
    [9] نه مشتری منتظر شما هستند
   *[other] { $count } مشتری منتظر شما هستند
}</waiting>، { $count ->
    [1] از
   *[other] یکی‌شان از
} { $days ->
    [1] دیروز
   *[other] { $day }
}.
today-sentence-more = <soon>{ $count ->
    [1] یک مورد دیگر
    [2] دو مورد دیگر
    [3] سه مورد دیگر
    [4] چهار مورد دیگر
    [5] پنج مورد دیگر
    [6] شش مورد دیگر
    [7] هفت مورد دیگر
    [8] هشت مورد دیگر
    [9] نه مورد دیگر
   *[other] { $count } مورد دیگر
}</soon> هم اگر کاری نشود از دست می‌رود.
today-sentence-soon = <soon>{ $count ->
    [1] یک مورد
    [2] دو مورد
    [3] سه مورد
    [4] چهار مورد
    [5] پنج مورد
    [6] شش مورد
    [7] هفت مورد
    [8] هشت مورد
    [9] نه مورد
   *[other] { $count } مورد
}</soon> اگر کاری نشود به‌زودی از دست می‌رود.
today-sentence-worth = کسی منتظر نیست و چیزی از دست نمی‌رود. <worth>{ $count ->
    [1] یک کار
    [2] دو کار
    [3] سه کار
    [4] چهار کار
    [5] پنج کار
   *[other] { $count } کار
} هست که خوب است انجام شود</worth>.
today-group-waiting = منتظر شما
today-group-soon = تا دیر نشده
today-group-worth = خوب است انجام شود
today-shows = آنچه نشان داده می‌شود
today-now = اکنون
today-snoozed = به‌تعویق‌افتاده
today-more = { $count } مورد دیگر
today-rest = { $count ->
    [one] یک مشتری دیگر نشان داده نشده؛ وقتی این‌ها انجام شود نوبتش می‌رسد.
   *[other] { $count } مشتری دیگر نشان داده نشده‌اند؛ وقتی این‌ها انجام شود نوبتشان می‌رسد.
}
today-open = باز کردن
today-done = انجام شد
today-settled = { $account }: انجام شد
today-put-off = { $account }: به تعویق افتاد
today-about = دربارهٔ مشتری
today-foot-move = جابه‌جایی
today-foot-snooze = تعویق
today-foot-done = انجام شد
today-foot-keys = همهٔ کلیدها
today-empty-title = آنچه به مشتری گفته‌اید اینجا می‌آید
today-empty-text = همان‌طور که گفته شد در خط بالا بنویسید: «پردیس: ورود یکپارچه تا ۲۵ خرداد». Kept مشتری و تاریخ را پیدا می‌کند و به‌موقع همین‌جا می‌گوید.
today-empty-capture = نوشتن اولین مورد
reason-promise-due = { $days ->
    [0] قولش برای امروز است
    [1] قولش برای فرداست
   *[other] قول داده‌اید؛ { $days } روز مانده
}
reason-promise-overdue = { $days ->
    [1] قولش برای دیروز بود
   *[other] قول داده‌اید؛ { $days } روز دیر شده
}
reason-promise-unlikely = { $days ->
    [0] بعید است برسد: قولش برای امروز است
    [1] بعید است برسد: قولش برای فرداست
   *[other] بعید است برسد: { $days } روز مانده
}
reason-promise-unaccepted = { $mine ->
    [yes] انجامش با شماست و هنوز نپذیرفته‌اید
   *[no] انجامش با { $who } است که هنوز نپذیرفته
}
reason-promise-returned = { $mine ->
    [yes] به قول‌دهنده برگشته: تصمیم با شماست
   *[no] به قول‌دهنده برگشته: تصمیم با { $who } است
}
reason-promise-unconfirmed = { $days ->
    [1] تحویل شده، بی‌پاسخ؛ از فردا سکوت یعنی تأیید
   *[other] تحویل شده، بی‌پاسخ؛ { $days } روز دیگر سکوت یعنی تأیید
}
reason-promise-unsupported = این نیست و کسی پشتش نایستاده
reason-promise-conflict = موعد دیگری هم قول داده‌اید
reason-promise-truth-check = { $step }٪ زمانش گذشته. آیا حقیقت را می‌دانند؟
reason-seller-debt = { $mine ->
    [yes] شکسته و هنوز به مشتری نگفته‌اید
   *[no] شکسته و { $who } هنوز به مشتری نگفته
}
reason-slip-untold = خارج از برنامه است و نمی‌دانند
reason-slip-untold-late = { $days ->
    [0] خارج از برنامه است و باید تا حالا می‌دانستند
    [one] خارج از برنامه است و باید دیروز می‌دانستند
   *[other] خارج از برنامه است و باید { $days } روز پیش می‌دانستند
}
reason-duty-unacknowledged = { $days ->
    [0] تعهدشان برای امروز است و هنوز نپذیرفته‌اند
    [1] تعهدشان برای فرداست و هنوز نپذیرفته‌اند
   *[other] هنوز نپذیرفته‌اند؛ { $days } روز مانده
}
reason-duty-late = { $days ->
    [1] تعهدشان برای دیروز بود
   *[other] تعهدشان مانده؛ { $days } روز دیر شده
}
reason-renewal-step = در راه تمدید: گام «{ $step } روز مانده» باز است
reason-yearly-check = وقت بررسی سالانهٔ این قرارداد است
reason-renewal-notice = { $days ->
    [0] مهلت اعلام پایان امروز تمام می‌شود؛ بگویید تمدید را چطور می‌بینید
    [1] مهلت اعلام پایان فردا تمام می‌شود؛ بگویید تمدید را چطور می‌بینید
   *[other] { $days } روز تا پایان مهلت اعلام؛ بگویید تمدید را چطور می‌بینید
}
reason-renewal-answer = { $days ->
    [0] امروز پایان می‌یابد و «زیر نظر» دیگر پاسخ نیست
    [1] فردا پایان می‌یابد و «زیر نظر» دیگر پاسخ نیست
   *[other] { $days } روز دیگر پایان می‌یابد و «زیر نظر» دیگر پاسخ نیست
}
reason-renewal-decision = نظر ما و شواهد یکی نیست؛ بگویید کدام را مبنا می‌گیریم
reason-contract-incomplete = قرارداد جاری است، ولی پایان یا مهلت اعلامش نوشته نشده
reason-touch-missed = زنگ زدند و کسی زنگ نزد؛ مهلت پاسخ { $days ->
    [0] امروز
    [1] دیروز
   *[other] { $days } روز پیش
} تمام شد
reason-touch-question = منتظر پاسخ‌اند؛ مهلت پاسخ { $days ->
    [0] امروز
    [1] دیروز
   *[other] { $days } روز پیش
} تمام شد
reason-silence-ideal = { $days } روز است که کسی با آن‌ها حرف نزده
reason-silence-max = { $days } روز است که کسی با آن‌ها حرف نزده؛ حداکثر { $most } روز است
subject-missed = تلفن بی‌پاسخ
subject-question = پرسشی بی‌پاسخ
subject-silence = وقت زنگ زدن است
reason-reminder = خواسته بودید ساعت { $time } یادآوری شود
bubble-open = باز کردن
bubble-done = انجام شد
bubble-snooze = یک ساعت دیگر
bubble-digest = { $count ->
    [one] یک مشتری منتظر است
   *[other] { $count } مشتری منتظرند
}
bubble-digest-first = نخست: { $account } · { $why }
snooze-hour = یک ساعت
snooze-afternoon = بعدازظهر امروز
snooze-tomorrow = فردا
snooze-next-working-day = روز کاری بعد
snooze-next-week = هفتهٔ بعد
snooze-pick = انتخاب روز و ساعت…
snooze-until = تعویق تا
snooze-time = ساعت
snoozed-empty = چیزی به تعویق نیفتاده
snoozed-empty-text = روی سطری در «امروز» کلید S را بزنید تا عقب بیفتد؛ خودش به‌موقع برمی‌گردد.
snoozed-until = { $day }، { $time }
snoozed-wake = برگرداندن
account-facts-owed = بدهکارید
account-facts-also = این‌ها هم باز است
today-imports = همراه فایل‌ها آمد: { $what }
today-imports-past = { $count } تاریخ گذشته
today-imports-incomplete = { $count } قرارداد بی‌پایان مشخص
today-imports-note = کسی منتظرش نیست؛ یک بار نگاهش کنید
today-forecast = پیش‌بینی‌های فصل گذشته درست نبود
today-safety = ایمنی دفتر
today-safety-failed = { $why ->
    [disk_full] نسخهٔ پشتیبان ساخته نشد: دیسک پر است
    [read_only] نسخهٔ پشتیبان ساخته نشد: Kept اجازهٔ نوشتن ندارد
    [folder_gone] نسخهٔ پشتیبان ساخته نشد: پوشه‌اش سر جایش نیست
    [damaged] آخرین نسخهٔ پشتیبان کامل نبود
   *[other] نسخهٔ پشتیبان ساخته نشد
}
today-safety-low = فقط { $size } روی دیسک آن مانده است
today-claims-broken = { $count ->
    [one] یک ادعا دیگر درست نیست
   *[other] { $count } ادعا دیگر درست نیست
}
today-claims-stale = { $count ->
    [one] یک ادعا دیری است بررسی نشده
   *[other] { $count } ادعا دیری است بررسی نشده
}

### tray

### آنچه در سینی است: شمار، سطرهای بعدی «امروز» و کارهایی که از آنجا می‌شود کرد.

tray-nobody = کسی منتظر نیست
tray-count = { $count ->
    [one] { $count } مشتری در «امروز»
   *[other] { $count } مشتری در «امروز»
}
tray-count-waiting = { $count ->
    [one] { $count } مشتری در «امروز»، { $waiting } مشتری منتظر
   *[other] { $count } مشتری در «امروز»، { $waiting } مشتری منتظر
}
tray-row = { $account }: { $what }
tray-rest = { $count } مشتری دیگر در «امروز»
tray-capture = ثبت…
tray-snooze-all = تعویق همه تا یک ساعت
tray-open = باز کردن Kept
tray-quit = خروج از Kept

### capture

capture = ثبت
capture-hint = مشتری: چه چیزی، تا کی، چه کسی گفت. یا: یادم بینداز…
capture-keep = ثبت
capture-chips = آنچه فهمیده شد
capture-meant = این چیست: قول، تعهد یا یادآوری
capture-ours = قول ما
capture-theirs = تعهد آن‌ها
capture-reminder = یادآوری
capture-when = کی یادآوری شود
capture-which-account = کدام مشتری؟
capture-type-account = نام مشتری را بنویسید.
capture-new-account = مشتری تازه { $name }
capture-by-when = تا کی
capture-by = تا { $day }
capture-mention = بی‌موعد: فقط اشاره
capture-no-day = بی‌موعد
capture-without-day = بی‌موعد
capture-take-out = برداشتن { $what }
capture-kept = ثبت شد: { $account }: { $words }
capture-reminder-kept = یادآوری برای { $when } – { $account }: { $words }
capture-twice = همین را ساعت { $time } نوشته‌اید: { $words }. یکی بماند؟
capture-keep-one = یکی بماند
keys-capture = ثبت آنچه گفته شد

### opening

start-language = زبان
start-sentence = Kept یادش می‌ماند به هر مشتری چه گفته شده، و می‌گوید قدم بعدی چیست.
start-name = نام شما
start-first-account = اولین مشتری شما
start-first-account-example = پردیس
start-begin = شروع
start-restore = بازگردانی نسخهٔ پشتیبان…
start-restore-note = از لپ‌تاپ یا دیسکی دیگر: همه‌چیز همان می‌شود که هنگام ساختنش بود.
start-look-around = نگاهی به نمونه
start-look-around-note = هر کاری آنجا بکنید، به دفتر خودتان دست نمی‌خورد.
start-place = همه‌چیز روی همین لپ‌تاپ می‌ماند، در
start-with-system = شروع Kept هنگام ورود به سیستم، پنهان
example-data = دادهٔ نمونه
example-leave = با دادهٔ خودتان شروع کنید
opening-in-use = این دفتر در پنجرهٔ دیگری از Kept باز است.
opening-in-use-safe = چیزی تغییر نکرد و هرچه ثبت کرده‌اید سالم است.
opening-in-use-do = به پنجرهٔ دیگر بروید، یا آن را ببندید و دوباره امتحان کنید.
opening-newer = این دفتر آخرین بار با نسخهٔ تازه‌تری از Kept باز شده است.
opening-newer-safe = دست‌نخورده ماند و هرچه در آن است سالم است.
opening-newer-do = Kept را روی این لپ‌تاپ به‌روز کنید و دوباره بازش کنید.
opening-damaged = دفتر خوانده نمی‌شود.
opening-damaged-safe = به فایل دست زده نشد و چیزی رویش نوشته نشد.
opening-damaged-do = دوباره امتحان کنید. اگر باز هم نشد، پیش از هر کاری یک کپی از پوشهٔ دفتر کنار بگذارید.
opening-damaged-backup = یک نسخهٔ پشتیبان سالم هست که { $when } ساخته شده: { $day }، { $time }.
opening-damaged-aside = فایلی که خوانده نمی‌شود کنار دفتر نگه داشته می‌شود و دور ریخته نمی‌شود.
opening-damaged-restore = باز کردن همین نسخه
opening-full = دیسک پر است.
opening-full-safe = هرچه ثبت کرده‌اید سالم است.
opening-full-do = روی دیسک جا باز کنید و دوباره امتحان کنید.
opening-other = دفتر باز نشد.
opening-other-safe = چیزی نوشته نشد و هرچه ثبت کرده‌اید سالم است.
opening-other-do = دوباره امتحان کنید. اگر باز هم نشد، لپ‌تاپ را از نو روشن کنید و ببینید دیسکش خوانده و نوشته می‌شود یا نه.
start-import-note = از HubSpot،‏ Salesforce،‏ Pipedrive یا هر صفحه‌گسترده.

### search

palette = جست‌وجو و فرمان‌ها
palette-hint = مشتری، فرد، قول، فرمان یا هرچه گفته شده
palette-said = { $account } · { $day }
palette-nothing = چیزی پیدا نشد. با حروف کمتر، بیشتر پیدا می‌شود.
palette-go = رفتن به { $room }
palette-add-account = افزودن مشتری…
palette-name-account = نام مشتری تازه
palette-account-added = مشتری { $name } افزوده شد
palette-theme-system = رنگ‌ها: مثل سیستم
palette-theme-light = رنگ‌ها: روشن
palette-theme-dark = رنگ‌ها: تیره
palette-language = زبان: { $name }
palette-rows-comfortable = سطرها: جادار
palette-rows-compact = سطرها: فشرده

### history

### واگرد و ازنو هر ثبت را چه می‌نامند.

undo-step = واگرد: { $what }
redo-step = انجام دوباره: { $what }
undone = واگرد شد: { $what }
redone = دوباره انجام شد: { $what }
step-company = تنظیمات
step-changed = { $of }: { $field } از { $old } به { $new }
step-set = { $of }: { $field } { $new }
step-cleared = { $of }: { $field } { $old } برداشته شد
step-acted = { $account }، «{ $subject }»: { $state ->
    [accepted] پذیرفته شد
    [returned] برگردانده شد
    [in_progress] شروع شد
    [delivered] تحویل شد
    [rejected] نپذیرفتند
    [confirmed] تأیید شد
    [broken] شکسته شد
    [withdrawn] پس گرفته شد
    [released] معاف شدیم
    [acknowledged] پذیرفتند
    [done] رسید
    [waived] معافشان کردیم
    [sent] فرستاده شد
    [signed] امضا شد
    [ended] تمام شد
   *[other] دوباره باز شد
}
step-recorded = { $outcome ->
    [skipped] { $days ->
        [0] بررسی سالانه رد شد
       *[other] گام «{ $shown } روز مانده» رد شد
    }
   *[done] { $days ->
        [0] بررسی سالانه انجام شد
       *[other] گام «{ $shown } روز مانده» انجام شد
    }
}
flag-yes = بله
flag-no = نه
intent-begin = شروع کار با Kept
intent-add-account = افزودن مشتری { $account }
intent-change-account = تغییر { $account }
intent-trash-account = { $account } به سطل زباله رفت
intent-restore-account = { $account } از سطل زباله برگشت
intent-add-contact = افزودن { $subject } به { $account }
intent-change-contact = تغییر { $subject }
intent-remove-contact = حذف { $subject } از { $account }
intent-add-trust = { $account }: اعتماد { $subject } به { $other }
intent-change-trust = { $account }: تغییر اعتماد { $subject }
intent-remove-trust = { $account }: حذف اعتماد { $subject } به { $other }
intent-add-teammate = افزودن همکار { $subject }
intent-change-teammate = تغییر همکار { $subject }
intent-remove-teammate = حذف همکار { $subject }
intent-log-touch = ثبت تماس با { $account }
intent-change-touch = تغییر تماس با { $account }
intent-remove-touch = حذف تماس با { $account }
intent-make-commitment = { $account }: ثبت «{ $subject }»
intent-change-commitment = { $account }: تغییر «{ $subject }»
intent-move-commitment = { $account }: موعد تازهٔ «{ $subject }»
intent-act-on-commitment = { $account }: پیشرفت «{ $subject }»
intent-remove-commitment = { $account }: حذف «{ $subject }»
intent-link-commitment = { $account }: «{ $subject }» در انتظار «{ $other }»
intent-change-link = { $account }: تغییر انتظار «{ $subject }»
intent-unlink-commitment = { $account }: «{ $subject }» دیگر در انتظار «{ $other }» نیست
intent-go-off-plan = { $account }: «{ $subject }» خارج از برنامه
intent-stay-on-plan = { $account }: «{ $subject }» طبق برنامه
intent-change-slip = { $account }: تغییر نوشتهٔ «{ $subject }»
intent-tell-slip = { $account }: گفتن دربارهٔ «{ $subject }»
intent-learn-slip = { $account }: «{ $subject }» را از جای دیگر شنیده بودند
intent-add-capability = افزودن قابلیت { $subject }
intent-change-capability = تغییر قابلیت { $subject }
intent-remove-capability = حذف قابلیت { $subject }
intent-add-claim = افزودن ادعای «{ $subject }»
intent-change-claim = تغییر ادعای «{ $subject }»
intent-check-claim = بررسی ادعای «{ $subject }»
intent-remove-claim = حذف ادعای «{ $subject }»
intent-add-boundary = افزودن مرز «{ $subject }»
intent-change-boundary = تغییر مرز «{ $subject }»
intent-remove-boundary = حذف مرز «{ $subject }»
intent-shift-commitment = { $account }: «{ $subject }» با دیرکرد مشتری جابه‌جا شد
intent-add-plan = { $account }: افزودن برنامهٔ «{ $subject }»
intent-change-plan = { $account }: تغییر برنامهٔ «{ $subject }»
intent-remove-plan = { $account }: حذف برنامهٔ «{ $subject }»
intent-answer-truth = { $account }: حقیقت دربارهٔ «{ $subject }»
intent-add-contract = { $account }: افزودن قرارداد { $subject }
intent-change-contract = { $account }: تغییر قرارداد { $subject }
intent-act-on-contract = { $account }: پیشرفت قرارداد { $subject }
intent-remove-contract = { $account }: حذف قرارداد { $subject }
intent-record-step = { $account }: { $other }
intent-call-renewal = { $account }: نظر ما دربارهٔ تمدید
intent-renew-contract = { $account }: تمدید قرارداد { $subject }
intent-decide-renewal = { $account }: تصمیم دربارهٔ تمدید
intent-give-notice = { $account }: اعلام پایان { $subject }
intent-withdraw-notice = { $account }: پس گرفتن اعلام پایان { $subject }
intent-plan-meeting = جلسهٔ تازه با { $account }
intent-change-meeting = تغییر جلسه با { $account }
intent-remove-meeting = حذف جلسه با { $account }
intent-debrief-meeting = ثبت نتیجهٔ جلسه با { $account }
intent-set-reminder = { $account }: یادآوری «{ $subject }»
intent-change-reminder = { $account }: تغییر یادآوری «{ $subject }»
intent-finish-reminder = { $account }: یادآوری «{ $subject }» انجام شد
intent-remove-reminder = { $account }: حذف یادآوری «{ $subject }»
intent-snooze = تعویق { $account }
intent-snooze-all = تعویق همه‌چیز تا یک ساعت
intent-change-settings = تغییر تنظیمات
intent-change-holidays = تغییر تعطیلات
intent-change-rates = تغییر نرخ ارزها
intent-change-preferences = تغییر ظاهر
intent-import = وارد کردن از { $subject }
intent-revert-import = پس گرفتن واردشده‌های { $subject }
intent-look-through-import = دیدن واردشده‌های { $subject }
intent-rank-accounts = جدا کردن مشتری‌های کلیدی و سبک
intent-remove-ending = { $account }: برداشتن رفتن یا برگشتن

### fields

### نام آنچه تغییر کرده، در میان جمله.

field-about = موضوع
field-aliases = نام‌های دیگر
field-approver = آنکه پشتش ایستاده
field-asserts = آنچه ادعا می‌کند
field-capability = قابلیت
field-capabilities = قابلیت‌ها
field-checked = روز بررسی
field-claim-stale-days = چند روز تا خبر از ادعای بررسی‌نشده
field-honesty = گواه صداقت
field-leadership = گواه پیشگامی
field-limits = حدود
field-passage = جای آن
field-people = گواه آدم‌ها
field-status = تا کجا رسیده
field-vision = گواه چشم‌انداز
field-acceptance-test = نشانهٔ تمام شدن
field-at = زمان
field-billing = صورت‌حساب
field-call = نظر ما دربارهٔ تمدید
field-channel = راه ارتباط
field-chosen-over = گزینهٔ دیگرشان
field-chosen-why = دلیل انتخاب
field-consents = رضایت‌ها
field-consequence-days = روزهای جابه‌جایی
field-consequence-text = پیامد
field-contact = فرد
field-contacts = حاضران
field-contract = قرارداد
field-currency = واحد پول
field-day = روز
field-day-starts-at = شروع روز
field-days-of-delay = روزهای تأخیر
field-direction = جهت
field-doer = انجام‌دهنده
field-cause = علت
field-doing = کار کنونی ما
field-is-confidential = گفته نشود
field-new-due = موعد تازه
field-dont-cares = آنچه برایشان مهم نیست
field-due = موعد
field-duty-unacknowledged-days = چند روز پیش از تعهد پذیرفته‌نشده
field-email = ایمیل
field-ends = پایان
field-estimate-days = برآورد به روز
field-answers = پاسخ به
field-deflected = فرستاده شدند به
field-knew = دانستن پاسخ
field-place = محل
field-pledge = مهلت پاسخ
field-silence-ideal = سکوت مطلوب
field-silence-max = حداکثر سکوت
field-felt = حس
field-freely-given = بدون فشار
field-given = روز اعلام پایان
field-given-by = چه کسی پایان را اعلام کرد
field-given-channel = راه اعلام پایان
field-given-ends = پایان بر پایهٔ اعلام
field-given-person = کسی که پایان را اعلام کرد
field-given-words = متن اعلام پایان
field-hours-a-month = ساعت در ماه
field-influence = نفوذ
field-intention = قصد ما
field-internal-target = موعد خودمان
field-kind = نوع
field-lag-days = روزهای فاصله
field-acknowledged = روز پذیرش
field-acknowledger = پذیرنده
field-cost = هزینه برای آنها
field-planned = روز برنامه
field-language = زبان
field-left = تاریخ رفتن
field-lost = تاریخ از دست رفتن اعتماد
field-low-odds-reason = دلیل احتمال کم
field-made = تاریخ قول
field-maker = قول‌دهنده
field-manner = طرز صحبت
field-minutes = دقیقه
field-name = نام
field-notes = یادداشت
field-notice = مهلت اعلام پایان
field-our-notice = مهلت اعلام ما
field-owner = مسئول
field-personal-win = سود شخصی
field-phone = تلفن
field-price-rule = قاعدهٔ قیمت
field-promise-due-days = چند روز پیش از موعد قول
field-result = نتیجه
field-results-focused = نتیجه‌گرا
field-recurrence = تکرار
field-renewal = ماه‌های تمدید
field-quiet-hours = ساعت‌های سکوت
field-role = نقش
field-route = راه آسان
field-segment = بخش بازار
field-sentence = جمله
field-signing-planned = تاریخ امضا
field-since = از کی
field-source = مناسبت
field-stage = مرحله
field-start = شروع
field-starts = شروع
field-state = وضعیت
field-stay-reason = دلیل ماندن
field-teammate = به چه کسی اعتماد دارد
field-term = مدت
field-text = متن
field-tier = رده
field-title = عنوان
field-value = مبلغ
field-ways = آنچه زنگ می‌زند
field-website = وب‌سایت
field-week = هفتهٔ کاری
field-why = دلیل اعتماد
field-words = متن
field-work-done = کار انجام‌شده
field-zone = منطقهٔ زمانی
field-seats = تعداد کاربر

### settings

settings-sentence = هرچه اینجا تغییر دهید همان لحظه ذخیره می‌شود.
settings-look = ظاهر
settings-language = زبان
settings-theme = رنگ‌ها
settings-theme-system = مثل سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-density = سطرها
settings-density-comfortable = جادار
settings-density-compact = فشرده
settings-zoom = اندازه
settings-letters = کلیدهای تکی
settings-letters-on = کار کنند: C، D، S، J، K…
settings-letters-off = کاری نکنند
settings-desktop = روی این میز کار
settings-start = ورود به سیستم
settings-start-on = شروع پنهان
settings-start-off = شروع نشود
settings-closing = بستن پنجره
settings-closing-tray = Kept در سینی می‌ماند. خروج: { $keys }
settings-closing-minimises = Kept کوچک می‌شود و باز می‌ماند: این میز کار سینی ندارد. خروج: { $keys }
settings-saved = ذخیره شد
settings-add = افزودن
settings-remove = حذف
settings-week = هفتهٔ کاری
settings-week-note = روزها و ساعت‌های کاری با همین شمرده می‌شوند، در منطقهٔ زمانی { $zone }.
settings-week-from = { $day }، از
settings-week-to = { $day }، تا
settings-week-closed = تعطیل
settings-week-add = ساعت‌ها
settings-week-remove = حذف این ساعت‌ها
settings-holidays = تعطیلات
settings-holiday-day = روز
settings-holiday-name = نام آن
settings-holidays-import = از یک تقویم…
settings-holidays-import-note = تقویم تعطیلات با قالب ‎.ics: روزهای کاملش تعطیل می‌شوند، از امسال تا دو سال بعد.
settings-holidays-came = { $count ->
    [0] تعطیلی تازه‌ای نبود
   *[other] { $count } تعطیلی اضافه شد
}
settings-holidays-left-out = { $count } مورد تقویم، همه یا بخشی از آن، کنار ماند
settings-money = پول
settings-money-note = جمع‌ها به یک ارز است. پولی که نرخ ندارد کنار جمع می‌آید و هرگز در آن نیست.
settings-home-currency = ارز خودمان
settings-home-currency-none = همان که بیشتر قراردادها با آن پرداخت می‌شوند
settings-business-year = ماه آغاز سال کاری
settings-hour-costs = هزینهٔ یک ساعت همکار
settings-hour-costs-none = گفته نشده
settings-rates = نرخ ارزها
settings-rate-currency = ارز
settings-rate-number = ارزش به ارز خودمان
settings-rate-day = از روز
settings-rate-from = از { $day }
settings-figures = Kept کی خبر می‌دهد
settings-promise-due = چند روز کاری پیش از موعد قول
settings-duty-unacknowledged = چند روز کاری پیش از تعهدی که نپذیرفته‌اند
settings-claim-stale = پس از چند روز ادعای بررسی‌نشده خبر می‌دهد
settings-day-starts = ساعت یادآوری‌های روز
settings-reaches = آنچه خودش به شما می‌رسد
settings-reaches-note = اعلان‌ها سر وقت خود زنگ می‌زنند. بقیه با آغاز روز کاری در یک خلاصه می‌آیند. آنچه هنگام خاموش بودن لپ‌تاپ از دست رفته نیز یک خلاصه می‌شود.
settings-quiet = ساعت‌های سکوت
settings-quiet-from = سکوت از
settings-quiet-to = سکوت تا
settings-quiet-none = هیچ: هر وقت ممکن است زنگ بزند
settings-quiet-never = بدون ساعت سکوت
settings-quiet-set = تعیین ساعت سکوت
settings-pledges = مهلت پاسخ
settings-pledges-note = چقدر زود به تلفن بی‌پاسخ یا پرسش باز جواب می‌دهید، بسته به راهی که رسیده. هر مشتری می‌تواند مهلت خودش را داشته باشد.
settings-silence = سکوت
settings-silence-note = روزهای بی‌خبری: پس از حد مطلوب زنگ زدن می‌ارزد و پس از حداکثر منتظر شماست. مشتریان احتمالی و متوقف‌شده حدی ندارند. هر مشتری می‌تواند روزهای خودش را داشته باشد.
settings-silence-of = { $tier }: { $which }
settings-teammates = همکاران
settings-teammates-note = کسانی از سمت شما که قول می‌دهند یا به آن عمل می‌کنند. حساب کاربری نمی‌خواهند.
settings-teammate-name = نام
settings-teammate-role = نقش
settings-teammate-add-role = افزودن نقش
settings-teammate-new = نام همکار
settings-teammate-me = من
settings-authority = خودش می‌تواند بدهد
settings-authority-money = سقف پول در هر بار
settings-authority-currency = واحد پول
settings-authority-hours = سقف ساعت در ماه
settings-authority-days = سقف روزهای تأخیر
settings-authority-add-money = پول
settings-authority-add-hours = ساعت
settings-authority-add-days = روز
settings-authority-hours-said = { $hours ->
    [one] { $hours } ساعت در ماه
   *[other] { $hours } ساعت در ماه
}
settings-authority-days-said = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
}
settings-ledger = دفتر
settings-ledger-note = یک فایل روی همین دیسک. از پوشه‌اش کپی بگیرید تا از همه‌چیز کپی داشته باشید.
settings-copy = کپی مسیر
settings-copied = مسیر کپی شد
settings-backups = نسخه‌های پشتیبان
settings-backups-note = هر نسخهٔ پشتیبان کپی کل دفتر است و پیش از آنکه به حساب بیاید دوباره خوانده شده است. Kept خودش در هر ساعتی که چیزی تغییر کرده باشد یکی می‌سازد (با باتری هر شش ساعت) و جا باز می‌کند: ۳۰ نسخهٔ آخر، یکی برای هر روز تا ۲۱ روز و یکی برای هر ماه تا یک سال می‌ماند. آنچه خودتان بسازید می‌ماند.
backup-last = آخرین نسخهٔ پشتیبان: { $when }، بررسی‌شده.
backup-none = هنوز نسخهٔ پشتیبانی نیست.
backup-just-now = همین حالا
backup-make = پشتیبان‌گیری
backup-bring = آوردن از جای دیگر…
backup-made = نسخهٔ پشتیبان گرفته و بررسی شد
backup-moment = { $day }، { $time }
backup-list = نسخه‌های پشتیبان، تازه‌ترین اول
backup-reason-scheduled = خودکار
backup-reason-manual = دستی
backup-reason-brought = از جای دیگر
backup-reason-before-update = پیش از به‌روزرسانی
backup-reason-before-import = پیش از درون‌ریزی
backup-reason-before-restore = پیش از بازگردانی
backup-taken = در مجموع { $size }.
backup-failed-folder-gone = { $when } نسخهٔ پشتیبان ساخته نشد: پوشهٔ نسخه‌ها سر جایش نیست. دفتر شما سالم است و Kept خودش دوباره تلاش می‌کند.
backup-failed-read-only = { $when } نسخهٔ پشتیبان ساخته نشد: Kept اجازهٔ نوشتن در پوشهٔ نسخه‌ها را ندارد. دفتر شما سالم است. اجازه بدهید تا Kept خودش دوباره تلاش کند.
backup-failed-disk-full = { $when } نسخهٔ پشتیبان ساخته نشد: دیسک پر است. دفتر شما سالم است. جا باز کنید تا Kept خودش دوباره تلاش کند.
backup-failed-damaged = نسخه‌ای که { $when } ساخته شد هنگام بازخوانی کامل نبود و نگه داشته نشد. اکنون پشتیبان بگیرید؛ اگر باز هم نشد، از همه‌چیز خروجی بگیرید و آخرین نسخه را بازگردانید.
backup-failed-other = { $when } نسخهٔ پشتیبان ساخته نشد. دفتر شما سالم است، علت در گزارش برنامه است و Kept خودش دوباره تلاش می‌کند.
backup-second = پوشهٔ دوم
backup-second-none = هیچ. پوشه‌ای روی دیسک دیگری برگزینید تا هر نسخه آنجا هم کپی شود.
backup-second-choose = گزینش پوشه…
backup-second-forget = دیگر آنجا کپی نشود
backup-second-chosen = هر نسخه آنجا هم کپی می‌شود
backup-second-forgotten = نسخه‌های آنجا می‌مانند
backup-second-folder-gone = این پوشه سر جایش نیست: شاید دیسکش وصل نیست. همین که برگردد نسخهٔ بعدی آنجا کپی می‌شود.
backup-second-read-only = Kept اجازهٔ نوشتن در این پوشه را ندارد. اجازه بدهید یا پوشهٔ دیگری برگزینید.
backup-second-disk-full = دیسک این پوشه پر است و آخرین نسخه آنجا نیست.
backup-second-other = آخرین نسخه آنجا کپی نشد. علت در گزارش برنامه است و با نسخهٔ بعدی دوباره تلاش می‌شود.
disk-low = روی دیسک دفتر فقط { $size } جا مانده است. جا باز کنید، وگرنه شاید برای نوشتهٔ بعدی جا نباشد.
ledger-synced = { $by ->
    [dropbox] Dropbox این پوشه را کپی می‌کند.
    [one_drive] OneDrive این پوشه را کپی می‌کند.
    [i_cloud] iCloud Drive این پوشه را کپی می‌کند.
    [google_drive] Google Drive این پوشه را کپی می‌کند.
    [nextcloud] Nextcloud این پوشه را کپی می‌کند.
    [syncthing] Syncthing این پوشه را کپی می‌کند.
    [network] این پوشه روی دستگاه دیگری است.
   *[another] برنامهٔ دیگری این پوشه را کپی می‌کند.
} دفتری که دیگران هم در آن بنویسند ممکن است خراب شود. آن را در پوشه‌ای از همین لپ‌تاپ نگه دارید و پوشهٔ همگام را پوشهٔ دوم نسخه‌های پشتیبان کنید.
backup-restore = بازگرداندن…
backup-restore-of = بازگرداندن نسخهٔ { $day }، { $time }
backup-counted = آنچه در دفتر هست
backup-now = اکنون
backup-then = در این نسخه
backup-accounts = مشتری‌ها
backup-contacts = افراد
backup-touches = تماس‌ها
backup-commitments = قول‌ها و تعهدها
backup-contracts = قراردادها
backup-saved = آخرین ثبت
backup-restore-note = اول از دفتر کنونی نسخهٔ پشتیبان گرفته می‌شود، پس این کار برگشت‌پذیر است.
backup-restore-do = این نسخه جای دفتر را بگیرد
backup-restored = دفتر مثل { $day }، { $time } شد
backup-unrestored = بازگردانی واگرد شد
export = خروجی از همه‌چیز…
export-note = یک فایل JSON با همهٔ رکوردها و تمام تاریخچه که بدون Kept هم خوانده می‌شود.
export-done = { $records ->
    [one] { $records } رکورد در { $file } است
   *[other] { $records } رکورد در { $file } است
}
settings-calendar = تقویم
settings-calendar-note = همهٔ تاریخ‌ها در یک فایل ‎.ics برای تقویم شما: قول‌ها، تعهدها، پایان قراردادها، آخرین روزهای اعلام پایان، یادآوری‌ها و جلسه‌ها.
calendar-export = خروجی از تاریخ‌ها…
calendar-export-done = { $records ->
    [one] { $records } تاریخ در { $file } است
   *[other] { $records } تاریخ در { $file } است
}
calendar-file = فایل همیشه به‌روز
calendar-file-none = هنوز فایلی انتخاب نشده است. یکی انتخاب کنید تا Kept آن را روی همین دیسک به‌روز نگه دارد؛ تقویم شما می‌تواند مشترک آن شود.
calendar-file-choose = انتخاب فایل…
calendar-file-forget = دیگر به‌روز نشود
calendar-file-chosen = Kept این فایل را به‌روز نگه می‌دارد
calendar-file-forgotten = فایل همان‌طور که هست می‌ماند
calendar-file-written = { $when } نوشته شد
calendar-trouble-folder-gone = پوشهٔ این فایل سر جایش نیست. همین که برگردد Kept فایل را می‌نویسد؛ یا جای دیگری انتخاب کنید.
calendar-trouble-read-only = Kept اجازهٔ نوشتن در اینجا را ندارد. جای دیگری انتخاب کنید یا اجازه بدهید.
calendar-trouble-disk-full = دیسک پر است، پس این فایل به‌روز نیست.
calendar-trouble-other = این فایل نوشته نشد، پس به‌روز نیست. دلیلش در گزارش برنامه است.
settings-trash = سطل زباله
settings-trash-empty = سطل زباله خالی است. آنچه در آن برود تا ۳۰ روز برمی‌گردد.
settings-trash-until = تا { $day }
settings-restore = برگرداندن
settings-restored = { $name } برگشت
settings-about = دربارهٔ برنامه
settings-version = Kept { $version }
settings-imports = { $count ->
    [0] هنوز چیزی وارد نشده.
   *[other] تاکنون { $count } بار.
}

### words

word-act-accept = پذیرفتن
word-act-return = برگرداندن
word-act-start = شروع
word-act-deliver = تحویل شد
word-act-confirm = تأیید شد
word-act-reject = نپذیرفتند
word-act-break = شکسته شد
word-act-withdraw = پس گرفتن
word-act-release = معافمان کردند
word-act-acknowledge = پذیرفتند
word-act-finish = انجام شد
word-act-waive = معاف کردن
word-billing-monthly = ماهانه
word-billing-quarterly = سه‌ماهه
word-billing-yearly = سالانه
word-call-good = خوب
word-call-watching = زیر نظر
word-call-at-risk = در خطر
word-call-lost = از دست رفته
word-asserts-capability = که چیزی کار می‌کند
word-asserts-date = یک تاریخ
word-asserts-service = یک خدمت
word-capability-status-exists = هست
word-capability-status-limited = محدود
word-capability-status-beta = آزمایشی
word-capability-status-building = در دست ساخت
word-capability-status-backlog = در فهرست کارها
word-capability-status-idea = ایده
word-capability-status-never = هرگز
word-claim-place-site = وب‌گاه
word-claim-place-deck = اسلاید
word-claim-place-rfp = پاسخ RFP
word-claim-place-mail = نامه
word-channel-call = تلفن
word-channel-email = ایمیل
word-channel-meeting = جلسه
word-channel-chat = چت
word-channel-visit = دیدار
word-channel-training = آموزش
word-chosen-over-free = نرم‌افزار رایگان
word-chosen-over-rival = یک رقیب
word-chosen-over-nothing = هیچ کاری نکردن
word-promise-result-kept = انجام‌شده
word-promise-result-shifted-by-client = جابه‌جا از سوی مشتری
word-promise-result-moved-with-notice = جابه‌جا با خبر
word-promise-result-late = دیر
word-promise-result-broken = شکسته
word-commitment-state-mention = فقط اشاره
word-commitment-state-made = قول داده‌ایم
word-commitment-state-returned = به قول‌دهنده برگشته
word-commitment-state-accepted = پذیرفته
word-commitment-state-in-progress = در دست کار
word-commitment-state-delivered = تحویل شده
word-commitment-state-confirmed = تأیید شده
word-commitment-state-broken = شکسته
word-commitment-state-withdrawn = پس گرفته
word-commitment-state-released = معاف شدیم
word-commitment-state-asked = خواسته شده
word-commitment-state-acknowledged = پذیرفته‌اند
word-commitment-state-done = انجام شده
word-commitment-state-waived = معافشان کردیم
word-contract-act-send = فرستاده شد
word-contract-act-sign = امضا شد
word-contract-act-end = تمام شد
word-contract-act-reopen = باز کردن دوباره
word-contract-standing-draft = پیش‌نویس
word-contract-standing-sent = فرستاده شده
word-contract-standing-signed = امضا شده
word-contract-standing-running = جاری
word-contract-standing-lapsed = سرآمده
word-contract-standing-renewed = تمدید شده
word-contract-standing-ended = پایان‌یافته
word-date-setter-us = ما
word-date-setter-client = مشتری
word-date-setter-contract = قرارداد
word-direction-inbound = از طرف آن‌ها
word-direction-outbound = از طرف ما
word-influence-champion = هوادار
word-influence-decider = تصمیم‌گیرنده
word-influence-user = کاربر
word-influence-sceptic = مردد
word-influence-blocker = مخالف
word-kind-delivery = تحویل
word-kind-answer = جواب
word-kind-meeting = جلسه
word-kind-price = قیمت
word-kind-service-level = سطح خدمت
word-kind-other = غیره
word-language-en = انگلیسی
word-language-ru = روسی
word-language-fa = فارسی
word-language-mr = مراتی
word-notice-unit-days = روز
word-notice-unit-months = ماه
word-notice-unit-month-ends = ماه، تا آخر ماه
word-quality-explicit = صریح
word-quality-dated = با تاریخ
word-quality-testable = آزمودنی
word-quality-one-doer = یک انجام‌دهنده
word-quality-freely-given = بدون فشار
word-rule-contract-incomplete = قراردادی پایان یا مهلت فسخ ندارد
word-rule-duty-late = تعهد آنها دیر شده
word-rule-duty-unacknowledged = تعهدی که کسی نپذیرفته
word-rule-meeting-brief = جلسه‌ای نزدیک است: آنچه باید بدانید
word-rule-meeting-debrief = جلسه‌ای تمام شده و نوشته نشده
word-rule-promise-due = موعد قولی نزدیک است
word-rule-promise-overdue = قولی دیر شده
word-rule-promise-unlikely = بعید است قولی سر وقت انجام شود
word-rule-promise-unaccepted = انجام‌دهنده قول را نپذیرفته
word-rule-promise-unconfirmed = تحویلی تأیید نشده
word-rule-promise-truth-check = آیا مشتری حقیقت قول را می‌داند؟
word-rule-seller-debt = قولی شکسته و به مشتری گفته نشده
word-rule-slip-untold = قولی خارج از برنامه است و مشتری نمی‌داند
word-rule-promise-unsupported = قولی روی چیزی است که نیست و کسی پشتش نایستاده
word-rule-promise-conflict = دو قول روی یک چیز موعدهای متفاوت دارند
word-rule-reminder = یادآوری‌های خودتان
word-rule-renewal-notice = آخرین روزهای اعلام فسخ
word-rule-renewal-step = گامی تا تمدید
word-rule-renewal-verdict = تمدیدی منتظر داوری شماست
word-rule-touch-owed = زنگ زده یا پرسیده‌اند و کسی پاسخ نداده
word-rule-silence-ideal = زنگ زدن می‌ارزد: مدتی است حرفی نزده‌اید
word-rule-silence-max = بی‌خبری بیش از اندازه
word-shift-stays = همان روز
word-shift-before = روز کاری پیش از آن
word-shift-after = روز کاری پس از آن
word-side-ours = قول
word-side-theirs = تعهد مشتری
word-known-by-pressed = کسی گفت
word-known-by-duty = تعهد آن‌ها دیر شد
word-known-by-date = موعدش گذشت
word-known-by-odds = احتمالش کم بود
word-slip-state-open = نمی‌دانند
word-slip-state-told = گفته شد
word-slip-state-learned-elsewhere = از جای دیگر شنیدند
word-slip-state-false-alarm = هشدار نابجا
word-source-sale = فروش
word-source-contract = قرارداد
word-source-onboarding = راه‌اندازی
word-source-review = بازبینی
word-source-escalation = بالا گرفتن کار
word-source-exception = استثنا
word-source-marketing = تبلیغ
word-stage-prospect = احتمالی
word-stage-onboarding = در حال راه‌اندازی
word-stage-active = فعال
word-stage-paused = متوقف
word-stage-churned = رفته
word-stage-declined = رد شده
word-step-outcome-done = انجام شد
word-step-outcome-skipped = رد شد
word-term-unknown = هنوز نامعلوم
word-term-evergreen = دائمی
word-term-fixed = مدت‌دار
word-tier-strategic = کلیدی
word-tier-standard = عادی
word-tier-light = سبک
word-touch-result-reached = حرف زدیم
word-touch-result-missed = بی‌پاسخ
word-touch-result-sent = فرستاده شد
word-knew-yes = بله
word-knew-later = بعداً پیدا شد
word-knew-no = هنوز نه
word-deflection-docs = راهنما
word-deflection-forum = تالار گفتگو
word-trust-reason-sold = آن را فروخت
word-trust-reason-founded = آن را بنیان گذاشت
word-trust-reason-solved = مشکل را حل کرد
word-truth-answer-does-not = نمی‌دانند
word-truth-answer-knows = می‌دانند
word-truth-answer-told = به آنها گفته شد
word-way-digest = در خلاصه
word-way-ring = زنگ می‌زند
word-way-today = فقط در امروز
word-ending-kind-lost = از دست رفته
word-ending-kind-came-back = برگشته
word-import-kind-account = مشتری‌ها
word-import-kind-contact = افراد
word-import-kind-contract = قراردادها
word-import-kind-touch = تماس‌ها
word-import-kind-commitment = قول‌وقرارها
word-import-kind-ending = رفتن‌ها و برگشتن‌ها
word-import-kind-meeting = جلسه‌ها
word-order-day-first = اول روز
word-order-month-first = اول ماه
word-order-year-first = اول سال
word-outlook-good = خوب به نظر می‌رسد
word-outlook-at-risk = در خطر
word-outlook-likely-lost = احتمالاً از دست رفته
word-outlook-not-enough = اطلاع کافی نیست
word-party-us = ما
word-party-client = آن‌ها
word-target-external-id = شناسه در مبدأ
word-target-account = مشتری
word-target-name = نام
word-target-first-name = نام کوچک
word-target-last-name = نام خانوادگی
word-target-stage = مرحله
word-target-lost = از دست رفته: بله یا نه
word-target-trial = آزمایشی: بله یا نه
word-target-tier = رده
word-target-segment = بخش بازار
word-target-since = مشتری از
word-target-seats = تعداد کاربر
word-target-language = زبان
word-target-zone = منطقهٔ زمانی
word-target-currency = واحد پول
word-target-website = وب‌سایت
word-target-stay-reason = چرا می‌ماند
word-target-notes = یادداشت
word-target-role = کارش چیست
word-target-influence = نفوذ
word-target-email = ایمیل
word-target-phone = تلفن
word-target-title = موضوع
word-target-start = روز نخست
word-target-end = روز آخر
word-target-billing = صورت‌حساب
word-target-value-monthly = مبلغ ماهانه
word-target-value-yearly = مبلغ سالانه
word-target-renews = تمدید خودکار: بله یا نه
word-target-notice-days = روزهای مهلت اعلام
word-target-contact = فرد
word-target-at = کی
word-target-direction = چه کسی تماس گرفت
word-target-channel = از راه
word-target-result = نتیجه
word-target-minutes = چند دقیقه طول کشید
word-target-answered-after = دقیقه تا نخستین پاسخ
word-target-resolved-after = ساعت تا حل شدن
word-target-words = حرف‌های آن‌ها
word-target-side = از ما یا از آن‌ها
word-target-due = موعد
word-target-made-on = روز گفتن
word-target-done = انجام شده: بله یا نه
word-target-on = روز
word-target-reason = دلیل
word-target-came-back = برگشته: بله یا نه

### accounts

room-accounts = مشتری‌ها
add = افزودن
cancel = انصراف
remove = برداشتن
more = بیشتر
none = هیچ
yes = بله
no = نه
me = من
copy-table = کپی به شکل جدول
saved-field = { $field }: ذخیره شد
mark-late = منتظر یا دیر شده
mark-soon = به‌زودی
mark-note = خوب است انجام شود
accounts-sentence = { $attention ->
    [0] کار فوری‌ای نیست؛ { $current ->
        [0] هنوز مشتری جاری ندارید
        [one] <current>یک مشتری جاری</current> دارید
       *[other] <current>{ $current } مشتری جاری</current> دارید
    }.
    [one] <attention>یک مشتری رسیدگی می‌خواهد</attention>، از <current>{ $current } مشتری جاری</current>.
   *[other] <attention>{ $attention } مشتری رسیدگی می‌خواهند</attention>، از <current>{ $current } مشتری جاری</current>.
}
accounts-filter = کدام مشتری‌ها
accounts-current = جاری
accounts-attention = نیازمند رسیدگی
accounts-prospects = احتمالی
accounts-past = قبلی
accounts-all = همه
accounts-find = جست‌وجو با نام
accounts-empty = هنوز مشتری‌ای نیست
accounts-empty-text = مشتری یعنی یک شرکت، از احتمالی تا رفته. قول‌ها، افراد و قراردادهایش در یک صفحه‌اند. کلید A را بزنید و نامی بنویسید.
accounts-none = مشتری‌ای پیدا نشد
accounts-none-text = دستهٔ دیگری انتخاب کنید یا خانهٔ نام را خالی کنید.
accounts-head-stage = مرحله، رده
accounts-head-owed = بدهی
accounts-head-due = موعد بعدی
accounts-head-touch = آخرین تماس
accounts-picked = { $count ->
    [one] یکی انتخاب شده
   *[other] { $count } تا انتخاب شده
}
accounts-unpick = لغو انتخاب
account-add = افزودن مشتری
account-added = { $name } افزوده شد
account-name = نام
account-stage = مرحله
account-tier = رده
account-owner = مسئول
account-segment = بخش بازار
account-language = زبان
account-zone = منطقهٔ زمانی
account-currency = واحد پول
account-website = وب‌سایت
account-stay = چرا می‌ماند
account-stay-empty = به زبان خودشان بنویسید چرا می‌مانند
account-dont-care = بی‌علاقه به
account-dont-care-empty = بنویسید چه چیزی برایشان مهم نیست
account-renewal = تمدید
account-now-there = اکنون آنجا
account-answering = پاسخ‌گویی
answering-joint = { "، " }
answering-answered = پاسخ به <story>{ $answered } از { $asked }</story> در { $days } روز
answering-median-hours = میانهٔ { $hours } ساعت
answering-median-minutes = میانهٔ { $minutes } دقیقه
answering-missed = <missed>{ $count ->
    [one] یک تلفن بی‌پاسخ
   *[other] { $count } تلفن بی‌پاسخ
}</missed>{ $count ->
    [1] { "" }
   *[other] ، نخستین
} { $days ->
    [0] امروز
    [1] دیروز
   *[other] { $days } روز پیش
}
answering-question = <question>{ $count ->
    [one] یک پرسش باز
   *[other] { $count } پرسش باز
}</question>{ $count ->
    [1] { "" }
   *[other] ، نخستین
} { $days ->
    [0] از امروز
    [1] از دیروز
   *[other] از { $days } روز پیش
}
answering-docs = { $count } بار به راهنما فرستاده شدند
answering-forum = { $count } بار به تالار گفتگو فرستاده شدند
answering-proactive = { $proactive } از { $touches } تماس را خودمان آغاز کردیم
account-chosen-over = ما را ترجیح داد به
account-chosen-why = چرا ما
account-results = خواهان نتیجه
account-notes = یادداشت
account-we-owe = ما بدهکاریم
account-they-owe = آن‌ها بدهکارند
account-open = هنوز باز
account-open-more = { $count ->
    [one] یکی دیگر
   *[other] { $count } تای دیگر
}
account-before = پیش از این
account-about = دربارهٔ مشتری
account-details = دربارهٔ مشتری
account-tabs = بخش‌های مشتری
account-story = سرگذشت
account-commitments = قول‌وقرارها
account-people = افراد
account-contract = قرارداد
account-trash = انداختن در سطل زباله
account-trashed = { $name } تا ۳۰ روز در سطل زباله می‌ماند
account-gone = شاید در سطل زباله باشد: تنظیمات را ببینید.
account-no-contract = هنوز قراردادی نیست
account-no-end = هیچ قراردادی پایانی برای تمدید ندارد
account-clock = { $call ->
    [yes] آنجا { $weekday } است، { $time }؛ زنگ بزنید؟
   *[no] آنجا { $weekday } است، { $time }
}
account-says-renewal = <renewal>{ $renews ->
    [yes] قرارداد خودبه‌خود تمدید می‌شود،
   *[no] تمدید قرارداد
} { $days ->
    [0] همین امروز
    [one] یک روز دیگر
   *[other] { $days } روز دیگر
}</renewal>{ $call ->
    [none] .
   *[other] ‏، <call>{ $verdict }</call>.
}
account-says-overdue = <overdue>{ $count ->
    [one] یک قول دیر شده
   *[other] { $count } قول دیر شده
}</overdue>.
account-says-soon = <soon>{ $count ->
    [one] موعد یک قول نزدیک است
   *[other] موعد { $count } قول نزدیک است
}</soon>.
account-says-duties = <duties>{ $count ->
    [one] یک کارشان دیر شده
   *[other] { $count } کارشان دیر شده
}</duties>.
account-says-unanswered = <unanswered>{ $count ->
    [one] یک تلفن یا پرسش بی‌پاسخ مانده
   *[other] { $count } تلفن یا پرسش بی‌پاسخ مانده
}</unanswered>.
account-says-owed = { $we ->
    [0] { $they ->
        [0] هیچ‌کس به دیگری بدهکار نیست.
       *[other] کار فوری‌ای نیست؛ <owed>آن‌ها { $they } کار بدهکارند</owed>.
    }
   *[other] { $they ->
        [0] کار فوری‌ای نیست؛ <owed>شما { $we } کار بدهکارید</owed>.
       *[other] کار فوری‌ای نیست؛ <owed>شما { $we } کار بدهکارید و آن‌ها { $they } کار</owed>.
    }
}
renewal-ends = { $renews ->
    [yes] { $end }، خودبه‌خود تمدید می‌شود
   *[no] { $end }، اگر تمدید نشود تمام می‌شود
}
renewal-ends-notice = { $ends }؛ تا { $by } می‌توانند پایانش را اعلام کنند
keys-account = در صفحهٔ مشتری
account-since = مشتری از
account-seats = تعداد کاربر
account-silence = سکوت، به روز
account-silence-ideal = مطلوب
account-silence-max = حداکثر
account-pledge = مهلت پاسخ
account-pledge-of = مهلت پاسخ، { $channel }
pledge-usual = مثل همیشه: { $pledge }
pledge-same-day = همان روز کاری
pledge-hours = { $count } ساعت کاری
pledge-days = { $count } روز کاری

### commitments

room-promises = قول‌ها
room-renewals = تمدیدها
promises-sentence = { $overdue ->
    [0] { $owe ->
        [0] به هیچ‌کس بدهکار نیستید
        [one] <owe>یک قول بدهکارید</owe> و دیر نشده
       *[other] <owe>{ $owe } قول بدهکارید</owe> و هیچ‌کدام دیر نشده
    }
    [one] <overdue>یک قول دیر شده</overdue>، از <owe>{ $owe } قولی که بدهکارید</owe>
   *[other] <overdue>{ $overdue } قول دیر شده</overdue>، از <owe>{ $owe } قولی که بدهکارید</owe>
}{ $soon ->
    [0] .
    [one] ؛ <soon>موعد یکی دیگر نزدیک است</soon>.
   *[other] ؛ <soon>موعد { $soon } تای دیگر نزدیک است</soon>.
} { $theirs ->
    [0] آن‌ها چیزی بدهکار نیستند
    [one] <theirs>آن‌ها یک کار بدهکارند</theirs>
   *[other] <theirs>آن‌ها { $theirs } کار بدهکارند</theirs>
}{ $late ->
    [0] .
   *[other] ، <late>{ $late } تا دیر شده</late>.
}
promises-we-owe = ما بدهکاریم
promises-they-owe = آن‌ها بدهکارند
promises-filter = کدام‌ها
promises-open = باز
promises-overdue = دیر شده
promises-undated = بی‌موعد
promises-closed = بسته
promises-empty-open = چیزی باز نیست
promises-empty-overdue = چیزی دیر نشده
promises-empty-undated = همه موعد دارند
promises-empty-waiting = چیزی منتظر تأیید نیست
promises-empty-closed = هنوز چیزی بسته نشده
promises-empty-text = کلید C را بزنید و آنچه گفته شد بنویسید: «پردیس: ورود یکپارچه تا ۲۵ خرداد، نینا تلفنی گفت».
commitments-empty = هنوز قول‌وقراری نیست
commitments-empty-text = کلید C را بزنید و آنچه گفته شد بنویسید؛ در این صفحه نام مشتری لازم نیست.
commitments-none-ours = به آن‌ها بدهکار نیستید.
commitments-none-theirs = آن‌ها به شما بدهکار نیستند.
commitments-closed = بسته
commitment-ours = قول
commitment-theirs = تعهد مشتری
commitment-assumed = سکوت را تأیید گرفتیم
commitment-words = متن
commitment-by-when = تا کی
commitment-undated = بی‌موعد
commitment-days-left = { $days ->
    [0] امروز
    [one] یک روز کاری دیگر
   *[other] { $days } روز کاری دیگر
}
commitment-days-late = { $days ->
    [one] یک روز کاری تأخیر
   *[other] { $days } روز کاری تأخیر
}
set-by-us = موعد را ما گفتیم
set-by-client = موعد را مشتری گفت
set-by-contract = موعد از قرارداد
named-by-us = از ما
named-by-client = از مشتری
named-by-contract = از قرارداد
commitment-set-by = موعد را چه کسی گفت
commitment-estimated = برآورد ما: { $days } روز کاری
dictated = بدون برآورد خودمان
commitment-to = به چه کسی
commitment-from = بر عهدهٔ
commitment-contact = طرف صحبت
commitment-who = گوینده، انجام‌دهنده
commitment-maker = گوینده
commitment-doer = انجام‌دهنده
commitment-made-on = روز گفتن
commitment-channel = از راه
commitment-kind = نوع
commitment-source = مناسبت
commitment-contract = قرارداد
commitment-test = کی تمام است
commitment-test-empty = دو طرف از کجا می‌فهمند
commitment-freely = بدون فشار
commitment-target = موعد خودمان
commitment-estimate = برآورد، روز
commitment-start = شروع کار
commitment-work = انجام شده، ٪
commitment-odds-reason = چرا با احتمال کم
commitment-shift = جابه‌جایی، روز
commitment-consequence = اگر دیر شود
commitment-acknowledged-on = پذیرفتند
commitment-acknowledged-by = چه کسی پذیرفت
commitment-delivered-on = تحویل
commitment-closed-on = بسته شد
commitment-quality = قول خوب
commitment-quality-missing = { $mark }: ندارد
commitment-more = بقیه
commitment-remove = برداشتن از دفتر
commitment-removed = برداشته شد: { $words }
acted-accept = پذیرفته شد: { $words }
acted-return = برگردانده شد: { $words }
acted-start = شروع شد: { $words }
acted-deliver = تحویل شد: { $words }
acted-confirm = تأیید شد: { $words }
acted-reject = نپذیرفتند، دوباره باز است: { $words }
acted-break = شکسته شد: { $words }
acted-withdraw = پس گرفته شد: { $words }
acted-release = معاف شدیم: { $words }
acted-acknowledge = پذیرفتند: { $words }
acted-finish = انجام شد: { $words }
acted-waive = معافشان کردیم: { $words }
move-title = جابه‌جا کردن موعد
move-give = تعیین موعد
move-to = موعد تازه
move-precision = با چه دقتی
precision-day = روز
precision-month = کل ماه
precision-quarter = کل سه‌ماهه
move-set-by = چه کسی گفته
move-reason = چون
move-told = به مشتری گفته شد
move-told-us = به ما گفتند
move-told-on = کی گفته شد
move-do = جابه‌جایی
move-do-along = { $count ->
    [one] جابه‌جایی این و یکی دیگر
   *[other] جابه‌جایی این و { $count } مورد دیگر
}
move-give-do = ثبت
move-said = به { $date } رفت
move-dated = موعد: { $date }
odds-title = به قولمان می‌رسیم؟
odds-sentence = <keep>{ $odds } احتمال رسیدن به { $day }.</keep> { $enough ->
    [yes] ۸۰٪ در { $eighty } به دست می‌آید.
   *[no] برای ۸۰٪ قول { $eighty } را بدهید.
}
odds-waiting = با آنچه منتظرش است: <keep>{ $odds }</keep>
odds-slider = احتمال هر روز
odds-at = { $day }: { $odds }
odds-move = جابه‌جایی به { $day }
odds-of-row = { $odds } احتمال رسیدن به تاریخ
odds-why = چرا با این احتمال قول بدهیم؟ می‌توانید خالی بگذارید.
odds-why-add = افزودن دلیل
odds-from-base = از آمار کلی صنعت؛ هنوز قول مشابهی از شما نیست.
odds-from-like = از { $n } قول همانند
odds-from-kind = از { $n } قول از همین نوع، هر که باید اول کاری می‌کرد
odds-from-all = از { $n } قول از هر نوع
odds-case-took = برآورد { $planned }، انجام در { $days }
odds-case-open = برآورد { $planned }، باز پس از { $days }
odds-more = و { $n } مورد دیگر
odds-stretched = کمتر از آنچه گفته شد انجام شده، پس تاریخ‌ها فعلاً دورترند.
odds-add-estimate = برای دیدن احتمال، برآورد را وارد کنید
buffer-title = ذخیره: { $days } روز کاری
buffer-used = { $used } از ذخیره مصرف شده
buffer-done = با { $done } کار انجام‌شده
buffer-burn = با این آهنگ تا پایان کار { $burn }
kept-rate = { $kept } از { $of } انجام شد: { $rate }، احتمالاً بین { $least } و { $most }
kept-too-few = { $of ->
    [0] هنوز هیچ قولی به پایان نرسیده: برای قضاوت زود است.
   *[other] { $kept } از { $of } انجام شد: برای قضاوت کم است.
}
company-kept = انجام قول‌ها
kept-sentence = <rate>{ $rate } قول‌ها انجام می‌شود</rate>، احتمالاً بین { $least } و { $most }؛ { $of } قول به پایان رسیده.
kept-empty = هنوز هیچ قولی به پایان نرسیده
kept-empty-text = وقتی قول‌ها تأیید یا شکسته شوند، اینجا می‌گوید چند وقت یک‌بار، توسط که و برای که انجام می‌شوند.
kept-by = شمارش بر اساس
kept-by-maker = گوینده
kept-by-account = مشتری
kept-by-capability = قابلیت
kept-by-source = موقعیت
kept-no-source = گفته نشده
kept-caption = قول‌ها چقدر انجام می‌شوند
kept-column-rate = انجام‌شده
kept-column-between = احتمالاً بین
kept-column-kept = تعداد انجام‌شده
kept-column-of = از
kept-column-moved = جابه‌جا با اطلاع
kept-between = { $least } تا { $most }
kept-few = برای قضاوت کم است
kept-none = هیچ‌کدام نامی نبرده‌اند.
kept-note = انجام‌شده یعنی تحویل تا تاریخ نخست، و آنچه مشتری عقب انداخته. قول‌های رهاشده و پس‌گرفته حساب نمی‌شوند. کمتر از پنج مورد چیزی نمی‌گوید.
calibration-title = وقتی گفتیم ۸۰٪، ۸۰٪ را انجام دادیم؟
calibration-empty = وقتی قول‌های دارای برآورد به پایان برسند، گفته‌ها اینجا با انجام‌شده‌ها مقایسه می‌شوند.
calibration-stretch = کمتر از آنچه گفته شد انجام شده: تاریخ‌ها فعلاً { $factor } برابر دورترند.
calibration-off = در فصل از { $from } بسیار کمتر از آنچه گفته شد انجام شد.
calibration-seen = دیدم
calibration-quarter = فصل از { $from }، { $closed } قول
calibration-bin = گفته { $said }، انجام { $kept } (n = { $n })
calibration-brier = امتیاز برایر { $brier }؛ ۰ بی‌نقص است و ۰٫۲۵ چیزی نمی‌گوید.
moves-title = موعدها
moves-said = گفته شد
moves-first = موعد نخست
moves-told = { $told } گفته شد، { $days ->
    [0] بدون حتی یک روز کاری مهلت
    [one] با یک روز کاری مهلت
   *[other] با { $days } روز کاری مهلت
}
moves-untold = { $moved } جابه‌جا شد و به کسی گفته نشد
moves-because-late = چون «{ $words }» دیر شده
moves-because-moved = چون «{ $words }» جابه‌جا شد
moves-take-back = پس گرفتن
moves-taken-back = جابه‌جایی پس گرفته شد
slip-title = خارج از برنامه
slip-go = خارج از برنامه
slip-went = خارج از برنامه: { $words }
slip-says-open = از { $since } خارج از برنامه است و { $account } هنوز نمی‌داند.
slip-says-told = از { $since } خارج از برنامه است؛ { $who } { $at } به { $account } گفت.
slip-says-learned = از { $since } خارج از برنامه است؛ { $account } از جای دیگر شنید.
slip-says-alarm = { $since } گمان شد خارج از برنامه است، ولی طبق برنامه بود.
slip-hear-by = باید تا { $late } بشنوند.
slip-heard-late = باید تا { $late } می‌شنیدند.
slip-cause = علت
slip-cause-empty = دقیقاً چرا
slip-confidential = به مشتری گفته نشود
slip-doing = کار ما
slip-doing-empty = الان چه می‌کنیم
slip-new-date = موعد تازه
slip-new-date-empty = کدام موعد را نگه می‌دارید
slip-odds = { $percent }٪ احتمال نگه داشتنش
slip-known-by = چطور معلوم شد
slip-holds = پیام وقتی بیرون می‌رود که این‌ها را بگوید
word-missing-cause = علت
word-missing-speakable-cause = علتی که مشتری بتواند بخواند
word-missing-doing = الان چه می‌کنید
word-missing-new-date = موعد تازه
slip-had-another = در ۱۲ ماه گذشته هم از برنامه عقب مانده بودید. علت دقیق بخشیده می‌شود، عذرخواهی تنها نه.
slip-message = پیام به { $account }
slip-language = به زبان { $language }
slip-copy = رونوشت
slip-copied = رونوشت شد. جایی که به آن‌ها می‌نویسید بچسبانید.
slip-not-copied = رونوشت نشد. پیام را انتخاب کنید و خودتان رونوشت بگیرید.
slip-mail = نامه
slip-mailed = در برنامهٔ نامهٔ شماست. Kept چیزی نمی‌فرستد: وقتی دانستند، ثبت کنید.
slip-mailed-file = «{ $file }» در برنامهٔ نامهٔ شماست. Kept چیزی نمی‌فرستد: وقتی دانستند، ثبت کنید.
slip-told = گفته شد
slip-told-along = { $count ->
    [one] گفته شد، یکی دیگر هم جابه‌جا شود
   *[other] گفته شد، { $count } مورد دیگر هم جابه‌جا شوند
}
slip-told-said = به { $account } گفته شد
slip-by = چه کسی گفت
slip-channel = چطور
slip-channel-any = هر راهی
slip-when = کی
slip-now = همین حالا
slip-learn = از جای دیگر شنیدند
slip-learned-said = { $account } خودش شنیده بود
slip-stay = طبق برنامه است، چون…
slip-stay-do = طبق برنامه است
slip-stayed = طبق برنامه: { $words }
slip-past = پیش از آن
keys-slip = قولِ خارج از برنامه
off-plan-untold = خارج از برنامه، نمی‌دانند
off-plan-told = خارج از برنامه، می‌دانند
promises-off-plan = خارج از برنامه
promises-to-confirm = منتظر تأیید
promises-empty-off-plan = چیزی خارج از برنامه نیست
promises-off-plan-text = وقتی موعدی نگه داشته نمی‌شود، روی قولش O را بزنید: از همان دقیقه ساعتِ گفتن به مشتری راه می‌افتد.
promises-to-confirm-text = آنچه تحویل می‌دهید اینجا می‌ماند تا مشتری بپذیرد یا ۱۰ روز کاری ساکت بماند.
known-to-told = { $of ->
    [one] در ۱۲ ماه یک مشتری { $time } پس از دانستن شما شنید؛ هدف یک روز کاری است.
   *[other] از { $of } مورد در ۱۲ ماه، نیمی { $time } پس از دانستن شما گفته شد؛ هدف یک روز کاری است.
}
known-to-told-none = در ۱۲ ماه لازم نشد به کسی بگویید. هدف: یک روز کاری از دانستن تا گفتن.
working-minutes = { $count ->
    [one] { $count } دقیقهٔ کاری
   *[other] { $count } دقیقهٔ کاری
}
working-hours = { $count ->
    [one] { $shown } ساعت کاری
   *[other] { $shown } ساعت کاری
}
working-days = { $count ->
    [one] { $shown } روز کاری
   *[other] { $shown } روز کاری
}
letter-subject = موعد تازه: { $words }
letter-greeting = { $name } عزیز،
letter-greeting-bare = سلام،
letter-off-plan = قول داده بودیم «{ $words }» تا { $day } آماده باشد. این موعد را نگه نمی‌داریم.
letter-cause = علت: { $cause }
letter-doing = کاری که الان می‌کنیم: { $doing }
letter-new-date = موعد تازهٔ ما { $day } است.
letter-new-date-odds = موعد تازهٔ ما { $day } است. بنا بر سابقهٔ خودمان { $percent }٪ احتمال دارد نگهش داریم.
letter-effect = اثرش بر برنامهٔ شما «{ $plan }»: { $to } به جای { $from }.
letter-day-gregorian = { $day } { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] مهٔ
    [6] ژوئن
    [7] ژوئیهٔ
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
} { $year }
letter-day-persian = { $day } { $month ->
    [1] فروردین
    [2] اردیبهشت
    [3] خرداد
    [4] تیر
    [5] مرداد
    [6] شهریور
    [7] مهر
    [8] آبان
    [9] آذر
    [10] دی
    [11] بهمن
   *[12] اسفند
} { $year }
links-title = در انتظار
links-awaited = منتظران این
links-add = در انتظار چیست…
links-find = یک قول‌وقرار باز را پیدا کنید
links-saved = در انتظار: { $words }
links-lag = روزهای فاصله
links-after = { $days ->
    [0] بی‌درنگ پس از آن
    [one] یک روز کاری پس از آن
   *[other] { $days } روز کاری پس از آن
}
links-remove = دیگر در انتظار این نباشد: { $words }
links-removed = دیگر در انتظار این نیست: { $words }
plans-title = برنامه‌هایی که به این بسته‌اند
plans-add = افزودن برنامه‌ای که به این بسته است
plan-text = برنامه
plan-text-ask = پس از انجام آن می‌خواهند چه کنند؟
plan-date = برای کی
plan-on = برای { $day }
plan-contact = برنامهٔ چه کسی
plan-contact-empty = برنامهٔ چه کسی است؟
plan-cost = هزینهٔ جابه‌جایی برای آنها
plan-cost-empty = جابه‌جایی برایشان چه هزینه‌ای دارد؟
plan-save = افزودن برنامه
plan-added = برنامه افزوده شد: { $text }
plan-remove = حذف برنامه: { $text }
plan-removed = برنامه حذف شد: { $text }
domino-promise = قول ما
domino-duty = تعهد آنها
domino-plan = برنامهٔ آنها
dominoes-title = چه چیز به چه بسته است
dominoes-how = کلیدهای جهت خط‌ها را دنبال می‌کنند و Enter باز می‌کند.
dominoes-waits = در انتظار: { $names }.
dominoes-then = سپس: { $names }.
dominoes-lag = { $days ->
    [one] +{ $days } روز
   *[other] +{ $days } روز
}
dominoes-more = { $count ->
    [one] { $count } مورد دیگر کشیده نشده
   *[other] { $count } مورد دیگر کشیده نشده
}
ripple-none = چیز دیگری جابه‌جا نمی‌شود
ripple-moves = { $count ->
    [one] یک موعد دیگر هم نگه‌داشتنی نیست
   *[other] { $count } موعد دیگر هم نگه‌داشتنی نیست
}
ripple-tell = باید گفته شود به: { $names }
ripple-tell-client = باید به مشتری گفته شود
ripple-days = { $days ->
    [one] { $days } روز کاری دیرتر
   *[other] { $days } روز کاری دیرتر
}
ripple-more = { $count ->
    [one] و یکی دیگر که آن هم جابه‌جا می‌شود
   *[other] و { $count } مورد دیگر که آن‌ها هم جابه‌جا می‌شوند
}
truth-asks = { $step }٪ زمانش گذشته و برنامه‌هایی به آن بسته‌اند. آیا مشتری حقیقت را می‌داند؟
truth-knows = می‌دانند
truth-told = همین حالا گفتیم
truth-does-not = نمی‌دانند
truth-saved = مشتری و حقیقت: { $answer }
truth-said = در { $step }٪ زمان: { $answer } ({ $day })
crumbs = جای این صفحه
keys-commitment = روی قول یا تعهد
keys-truth = آیا مشتری حقیقت را می‌داند
keys-edit-words = ویرایش متن
keys-next-act = انجام گام بعدی
keys-move-date = جابه‌جا کردن موعد

### company

room-company = شرکت
company-exists = آنچه هست
company-claims = ادعاها
company-boundaries = مرزها
company-sentence = { $total ->
    [0] هنوز کسی نگفته چه چیزی هست
    [one] { $exists ->
        [0] تنها قابلیتی که نام برده شده هنوز نیست
       *[other] تنها قابلیتی که نام برده شده هست
    }
   *[other] از { $total } قابلیت { $exists ->
        [0] هنوز هیچ‌کدام نیست
       *[other] { $exists } تا هست
    }
}{ $promises ->
    [0] .
    [one] ؛ <promises>یک قول باز</promises> روی چیزی است که نیست.
   *[other] ؛ <promises>{ $promises } قول باز</promises> روی چیزی است که نیست.
}{ $broken ->
    [0] { "" }
    [one] { " " }<broken>یک ادعا از چیزی می‌گوید که دیگر کار نمی‌کند.</broken>
   *[other] { " " }<broken>{ $broken } ادعا از چیزی می‌گویند که دیگر کار نمی‌کند.</broken>
}
capability-add = افزودن قابلیت
capability-added = افزوده شد: { $name }
capability-name = نام
capability-status = تا کجا رسیده
capability-aliases = نام‌های دیگر
capability-aliases-empty = نام‌های دیگر، با ویرگول میانشان
capability-limits = حدود
capability-limits-empty = در چه حدودی کار می‌کند
capability-owner = مسئول
capability-was = پیش‌تر: { $from }
capability-fell = به عقب رفته؛ پیش‌تر: { $from }. { $promises ->
    [0] هیچ قول بازی
    [one] یک قول باز
   *[other] { $promises } قول باز
} و { $claims ->
    [0] هیچ ادعایی به آن بند نیست.
    [one] یک ادعا به آن بند است.
   *[other] { $claims } ادعا به آن بند است.
}
capability-promises = قول‌های باز روی آن
capability-more = و { $count } تای دیگر
capability-claims = ادعاها دربارهٔ آن
capability-row-promises = { $count } قول
capability-row-claims = { $count } ادعا
capability-instead = به جایش چه بفروشیم
capability-honesty = صداقت
capability-honesty-empty = کی «نه» گفتید و چه شد
capability-vision = چشم‌انداز
capability-vision-empty = به کجا می‌رود و از کجا پیداست
capability-leadership = پیشگامی
capability-leadership-empty = در چه پیشگامید و چه کسی می‌گوید
capability-people = آدم‌ها
capability-people-empty = چه کسی پاسخ می‌دهد و برای که داده است
capability-remove = برداشتن
capability-removed = برداشته شد: { $name }
capabilities-empty = هنوز چیزی نام برده نشده
capabilities-empty-text = آنچه مشتری‌ها می‌خواهند را نام ببرید و بگویید تا کجا رسیده. آن‌وقت قول روی چیزی که نیست می‌پرسد چه کسی پشتش می‌ایستد.
keys-capability = روی قابلیت
keys-edit-name = ویرایش نام
support-title = روی چه ایستاده
support-capability = قابلیت
support-pick = روی کدام قابلیت…
support-change = دیگری…
support-find = یافتن یا نام بردن قابلیت
support-find-none = بنویسید مشتری‌ها چه می‌نامندش
support-none = هیچ‌کدام
support-new-exists = «{ $name }»: هست
support-new-backlog = «{ $name }»: هنوز نیست
support-take = دربارهٔ { $name } است
support-honest = صادقانه بگویید
support-wants = این هنوز نیست، پس کسی باید پشت این قول بایستد.
support-approver = پشتش ایستاده
support-approver-none = هنوز هیچ‌کس
support-mine = من پشتش می‌ایستم
honest-limited = کار می‌کند، در حدودی.
honest-limited-to = کار می‌کند، در این حدود: { $limits }
honest-beta = آزمایشی است: چند مشتری امتحانش می‌کنند و شاید تغییر کند.
honest-building = داریم می‌سازیمش؛ هنوز تاریخی ندارد.
honest-backlog = در فهرست کارهای ماست، بی‌تاریخ.
honest-idea = فقط یک ایده است؛ برنامه‌ای برایش نیست.
honest-never = این کار را نمی‌کنیم و قصدش را هم نداریم.
conflict-banner = { $count ->
    [one] قول باز دیگری به آن‌ها روی { $name } موعد دیگری دارد:
   *[other] { $count } قول باز دیگر به آن‌ها روی { $name } موعدهای دیگری دارند:
}
claim-add = افزودن ادعا
claim-added = ادعا افزوده شد
claim-text = چه می‌گوید
claim-place = کجا آمده
claim-passage = جایش
claim-passage-empty = کدام صفحه، اسلاید یا نامه
claim-question = پرسش
claim-question-empty = پرسشی که پاسخش است
claim-asserts = ادعا می‌کند
claim-about = دربارهٔ
claim-checked = بررسی در
claim-check = درست است: امروز بررسی شد
claim-check-short = بررسی شد
claim-checked-said = امروز بررسی شد
claim-broken = می‌گوید این کار می‌کند و دیگر نمی‌کند. اکنون: { $status }
claim-wants = دربارهٔ چیزی است که نیست، پس کسی باید پشتش بایستد.
claim-stale = از { $day } کسی بررسی‌اش نکرده.
claim-remove = برداشتن
claim-removed = ادعا برداشته شد
claims-empty = هنوز ادعایی نوشته نشده
claims-empty-text = بنویسید وب‌گاه، اسلایدها، نامه‌ها و پاسخ‌های RFP شما چه ادعا می‌کنند. Kept می‌گوید کی یکی از آن‌ها دیگر درست نیست.
claims-export = ذخیرهٔ پاسخ‌های RFP در یک جدول
claims-exported = { $count } پاسخ در { $file } ذخیره شد
claims-answers-file = پاسخ‌های rfp.csv
claims-sheet-question = پرسش
claims-sheet-answer = پاسخ
claims-sheet-capability = قابلیت
claims-sheet-status = وضعیت
claims-sheet-approver = پشتش ایستاده
claims-sheet-checked = بررسی در
claims-sheet-broken = دیگر درست نیست؛ اکنون: { $status }
claims-sheet-stale = { $known ->
    [yes] { $status }؛ دیری است بررسی نشده
   *[no] دیری است بررسی نشده
}
boundary-add = افزودن مرز
boundary-added = مرز افزوده شد
boundary-sentence = چه می‌کنیم و چه نمی‌کنیم
boundary-segment = بخش بازار
boundary-segment-find = یافتن یا نوشتن بخش بازار
boundary-segment-none = بنویسید مشتری‌ها در چه مشترک‌اند
boundary-segment-new = بخش بازار «{ $name }»
boundary-everyone = همهٔ مشتری‌ها
boundary-capabilities = قابلیت‌ها
boundary-capability-add = نام بردن قابلیت…
boundary-words = واژه‌ها
boundary-words-empty = واژه‌های مشتری‌ها، با ویرگول میانشان
boundary-names-nothing = هنوز چیزی نام نمی‌برد، پس کنار هیچ قولی نشان داده نمی‌شود.
boundary-remove = برداشتن
boundary-removed = مرز برداشته شد
boundaries-empty = هنوز مرزی نوشته نشده
boundaries-empty-text = بنویسید برای چنین مشتری‌هایی چه می‌کنید و چه نمی‌کنید، با واژه‌هایی که خودشان هم بتوانند بخوانند. Kept آن را کنار قولی که نزدیک می‌شود نشان می‌دهد و هرگز جلویتان را نمی‌گیرد.

### contracts

contracts-together = { $count ->
    [one] و یکی دیگر که در همان ۳۰ روز تمام می‌شود
   *[other] و { $count } تای دیگر که در همان ۳۰ روز تمام می‌شوند
}
contract-add = افزودن قرارداد
contract-added = { $title } افزوده شد
contract-title = موضوع
contract-signing-planned = قرار امضا
contract-signed-on = امضا
contract-ended-on = پایان
contract-start = روز نخست
contract-term = مدت
contract-end = روز آخر
contract-end-empty = روز آخر را بنویسید
contract-renews = تمدید خودکار
contract-renews-not = ندارد
contract-renews-text = { $months ->
    [one] یک ماه
   *[other] { $months } ماه
}
contract-renews-unit = ماه؛ خالی یعنی ندارد
contract-notice = مهلت اعلام
contract-notice-empty = مهلت اعلام پایان را بنویسید
contract-notice-same = همان
contract-notice-unit = بر حسب
contract-our-notice = مهلت اعلام ما
contract-billing = صورت‌حساب
contract-value = مبلغ
contract-currency = واحد پول
contract-price-rule = قاعدهٔ قیمت
contract-zone = منطقهٔ زمانی
contract-call = نظر ما
contract-call-none = هنوز گفته نشده
contract-call-ask = چطور پیش می‌رود؟
contract-steps = گام‌ها تا پایان
contract-signed-already = همین حالا امضا شده است
contract-remove = برداشتن این قرارداد
contract-renew = تمدید
contract-renewed = تمدید شد: { $title }. دورهٔ بعد نوشته شد.
account-worth = { $knows ->
    [yes] سالی { $value } می‌آورد؛ پس از کسر وقت صرف‌شده { $margin } می‌ماند.
   *[no] سالی { $value } می‌آورد.
}
contract-removed = برداشته شد: { $title }
contract-did-send = فرستاده شد: { $title }
contract-did-sign = امضا شد: { $title }
contract-did-end = تمام شد: { $title }
contract-did-reopen = دوباره باز شد: { $title }
contract-term-unknown = پایانش هنوز معلوم نیست
contract-term-evergreen = دائمی
contract-term-ends = تا { $end }
contract-term-renews = تا { $end }، سپس { $months ->
    [one] یک ماه دیگر
   *[other] { $months } ماه دیگر
}
contract-notice-of = { $unit ->
    [days] { $count ->
        [one] روز
       *[other] روز
    }
    [months] ماه
   *[month_ends] ماه، تا آخر ماه
}
contract-value-text = { $amount } { $billing ->
    [monthly] در ماه
    [quarterly] در سه ماه
   *[yearly] در سال
}
notice-either = { $passed ->
    [yes] هر دو طرف تا { $day } می‌توانستند پایان را اعلام کنند؛ آن روز گذشته است.
   *[no] هر دو طرف تا { $day } می‌توانند پایان را اعلام کنند.
}
notice-each = { $theirsPassed ->
    [yes] آن‌ها تا { $theirs } می‌توانستند پایان را اعلام کنند
   *[no] آن‌ها تا { $theirs } می‌توانند پایان را اعلام کنند
}، { $oursPassed ->
    [yes] ما تا { $ours } می‌توانستیم.
   *[no] ما تا { $ours }.
}
notice-theirs = { $passed ->
    [yes] آن‌ها تا { $day } می‌توانستند پایان را اعلام کنند؛ آن روز گذشته است.
   *[no] آن‌ها تا { $day } می‌توانند پایان را اعلام کنند.
}
notice-ours = { $passed ->
    [yes] ما تا { $day } می‌توانستیم پایان را اعلام کنیم؛ آن روز گذشته است.
   *[no] ما تا { $day } می‌توانیم پایان را اعلام کنیم.
}
step-lead = { $days ->
    [one] { $shown } روز مانده
   *[other] { $shown } روز مانده
}
step-yearly = سالی یک بار
step-overtaken = از آن گذشت
step-open = اکنون باز
step-done = انجام شد
step-skip = رد کردن
step-why = چرا رد می‌شود؟
step-did = انجام شد: { $play }
step-skipped = رد شد: { $play }
step-play-180 = ارزش کار و آدم‌ها را مرور کنید
step-play-120 = بپرسید «اگر نبود، جای چه خالی می‌شد؟»
step-play-90 = چه کسی تصمیم می‌گیرد، استفاده می‌کند، شک دارد
step-play-60 = ارزش کار به زبان خودشان
step-play-45 = حرف بزنید و چیزی نخواهید
step-play-30 = مدارک
step-play-14 = چه کسی امضا می‌کند؟
step-play-7 = زنگ بزنید
step-play-1 = آخرین روز اعلام پایان
step-play-0 = بررسی سالانه
contracts-empty = هنوز قراردادی نیست
contracts-empty-text = با دانستن پایان و مهلت اعلام، Kept روزها را می‌شمارد و گام‌ها را تا دیر نشده می‌گوید. کلید A را بزنید.
### renewals

renewals-sentence = { $soon ->
    [0] تا { $days } روز دیگر هیچ مشتری‌ای به تمدید نمی‌رسد
   *[other] <soon>{ $soon } مشتری</soon> تا { $days } روز دیگر به تمدید می‌رسند
}. { $risk ->
    [0] چیزی در خطر نیست
   *[other] <risk>{ $risk } قرارداد در خطر است</risk>
}{ $worth ->
    [yes] { $risk ->
        [0] { "" }
       *[other] ، به ارزش سالانهٔ { $value }
    }
   *[no] { "" }
}. { $uncalled ->
    [0] نظر ما دربارهٔ همه نوشته شده است.
   *[other] <uncalled>{ $uncalled } قرارداد در انتظار نظر ماست</uncalled>.
}
renewals-runway = نوار زمان
renewals-table = جدول
renewals-retention = ماندگاری
renewals-filter = کدام تمدیدها
renewals-all = همه
renewals-at-risk = در خطر
renewals-uncalled = بی نظر ما
renewals-not-enough = بی اطلاع کافی
renewals-good = رو به خوبی
renewals-empty = تا ۱۸۰ روز دیگر قراردادی به پایان نمی‌رسد
renewals-empty-filtered = چنین چیزی نیست
renewals-empty-text = قراردادهای جاری که پایان و مهلت اعلام دارند، به ترتیب آنچه پیش رو است، اینجا می‌آیند. قرارداد را در صفحهٔ مشتری بیفزایید.
renewals-together = قراردادهایی که با هم پایان می‌یابند
renewals-client = مشتری
renewals-outlook = چشم‌انداز
renewals-yearly = سالانه
renewals-notice-by = اعلام تا { $day }
renewal-contract = { $title } { $how ->
    [ends] در { $day } پایان می‌یابد، مگر تمدید شود
    [renews] پس از { $day } خودبه‌خود تمدید می‌شود
   *[open] پایانی ندارد
}؛ { $outlook }{ $call ->
    [none] .
   *[other] ؛ نظر ما: { $view }.
}
renewal-against = در برابر آن: { $lines }.
renewal-for = به سود آن: { $lines }.
renewal-mark-step = { $day }، { $about }: { $play } ({ $lead }){ $state ->
    [done] ، انجام شد
    [skipped] ، رد شد
    [open] ، اکنون باز
   *[ahead] { "" }
}
renewal-mark-notice = { $day }، { $about }: آخرین روزی که می‌توانند پایان را اعلام کنند
renewal-mark-end = { $day }، { $about }: { $renews ->
    [yes] دوره پایان می‌یابد و خودبه‌خود تمدید می‌شود
   *[no] پایان، مگر تمدید شود
}
evidence-notice = { $sign ->
    [minus] پایان را اعلام کردند
   *[nothing] اعلام پایانی نرسیده
}
evidence-people = { $sign ->
    [minus] هوادار یا تصمیم‌گیرنده‌ای رفت
    [nothing] هواداران و تصمیم‌گیرندگان سر جای خودند
   *[unknown] هوادار یا تصمیم‌گیرنده‌ای نوشته نشده
}
evidence-trust = { $sign ->
    [minus] کسی دیگر به ما اعتماد ندارد
    [nothing] اعتماد برجاست
   *[unknown] اعتماد کسی نوشته نشده
}
evidence-promises = { $sign ->
    [minus] قول‌هایی دیر انجام شد یا شکست
    [nothing] کمتر از دو قول دیر شد یا شکست
   *[unknown] در ۱۸۰ روز قولی بسته نشد
}
evidence-calls = { $sign ->
    [minus] تلفن‌هایشان بی‌پاسخ ماند
    [nothing] به تلفن‌هایشان پاسخ داده شد
   *[unknown] در ۳۰ روز سخنی نوشته نشد
}
evidence-kept-rate = { $sign ->
    [minus] کمتر از ۶۰٪ قول‌ها نگه داشته شد
    [plus] ۶۰٪ قول‌ها یا بیشتر نگه داشته شد
   *[unknown] قول‌ها برای داوری کم است
}
evidence-silence = { $sign ->
    [minus] بیش از حد مجاز است که کسی با آن‌ها حرف نزده
    [plus] به‌تازگی با آن‌ها گفت‌وگو شده
    [nothing] مدتی است با آن‌ها گفت‌وگو نشده
   *[unknown] گفت‌وگویی نوشته نشده، یا سکوت اینجا مرزی ندارد
}
evidence-sign-minus = در برابر:
evidence-sign-zero = نه به سود و نه در برابر:
evidence-sign-plus = به سود:
evidence-sign-unknown = نامعلوم:
evidence-mark-unknown = ؟
evidence-missed-call = تلفن بی‌پاسخ
evidence-last-word = آخرین گفت‌وگو
evidence-more = و { $count } دیگر
call-wants-answer = پایان نزدیک است: «زیر نظر» دیگر پاسخ نیست. بگویید چطور پیش می‌رود.
decision-question = ما می‌گوییم «{ $call }» و شواهد می‌گویند «{ $outlook }». چرا بر نظر خود می‌مانیم؟
decision-by = تصمیم از
decision-save = بر نظر خود می‌مانیم
decision-saved = تصمیم ثبت شد
decision-stands = { $by ->
    [me] در { $day } تصمیم گرفتم بر «{ $call }» بمانیم:
   *[other] در { $day } { $who } تصمیم گرفت بر «{ $call }» بمانیم:
}
given-title = اعلام پایان
given-add = پایان اعلام شد
given-party = چه کسی می‌رود
given-on = در روز
given-ends = پایان در
given-ends-note = خالی: همان که در قرارداد است
given-person = از سوی چه کسی یا به چه کسی
given-channel = از چه راهی
given-words = سخن خودشان، یا جای نگهداری نامه
given-save = نگه داشتن اعلام
given-saved = اعلام پایان ثبت شد
given-text = { $party ->
    [client] آن‌ها در { $day } پایان را اعلام کردند؛ در { $end } پایان می‌یابد.
   *[us] ما در { $day } پایان را اعلام کردیم؛ در { $end } پایان می‌یابد.
}
given-withdraw = پس گرفته شد
given-withdrawn = اعلام پایان پس گرفته شد
total-beside = { $home }، و { $beside } بی نرخ
total-unrated = { $beside }، بی نرخ
retention-sentence = { $known ->
    [no] در نخستین روز این فصل چیزی جاری نبود.
   *[yes] در این فصل { $gross } از آنچه در نخستین روزش جاری بود مانده است{ $forecast ->
        [range] ؛ در پایان میان { $least } و { $most } خواهد بود.
        [single] ؛ در پایان { $most } خواهد بود.
       *[no] .
    }
}
retention-running = قراردادهای جاری سالانه می‌آورند
retention-at-risk = از آن، در خطر
retention-nothing = هیچ
retention-caption = ماندگاری فصل به فصل، به ارز خودمان
retention-quarter = فصل
retention-start = روز نخست
retention-lost = از دست رفته
retention-reduced = کمتر
retention-increased = بیشتر
retention-gross = ناخالص
retention-net = خالص
retention-so-far = تا امروز
retention-span = { $from } – { $last }
retention-note = به شمار مشتریانی که در نخستین روز فصل چیزی جاری داشتند؛ مشتری تازه هرگز به شمار نمی‌آید. کمترین وقتی است که هر چه خوب خوانده نشده از دست برود، و بیشترین وقتی که تنها آنچه از دست رفته خوانده شده برود. پول به نرخ نخستین روز فصل شمرده می‌شود.
retention-empty = هنوز هیچ قراردادی مبلغی ندارد
retention-empty-text = بنویسید هر قرارداد چه می‌آورد، تا Kept بشمارد از فصلی به فصلی چه اندازه می‌ماند.

### contacts

contact-add = افزودن فرد
contact-added = { $name } افزوده شد
contact-name = نام
contact-role = کارش چیست
contact-role-empty = بنویسید کارش چیست
contact-influence = نفوذ
contact-manner = چطور حرف بزنیم
contact-route = راه آسان
contact-win = سود شخصی
contact-email = ایمیل
contact-phone = تلفن
contact-language = زبان
contact-consents = رضایت‌ها
contact-left-on = تاریخ رفتن
contact-still-there = هنوز آنجاست
trust-title = اعتماد به
trust-add = به چه کسی اعتماد دارد…
trust-add-me = به من اعتماد دارد
trust-teammate = به چه کسی اعتماد دارد
trust-why = چرا اعتماد دارد
trust-why-empty = چرا؟
trust-since = اعتماد از
trust-since-day = از { $day }
trust-since-empty = از کی؟
trust-lost = تاریخ از دست رفتن اعتماد
trust-lost-day = از دست رفت: { $day }
trust-lost-empty = پابرجا
trust-added = { $contact } به { $teammate } اعتماد دارد
trust-remove = برداشتن اعتماد { $contact } به { $teammate }
trust-removed = اعتماد { $contact } به { $teammate } برداشته شد
contact-left = { $day } رفت
contact-remove = برداشتن این فرد
contact-removed = { $name } برداشته شد
contacts-empty = هنوز کسی را اینجا نمی‌شناسید
contacts-empty-text = کسانی را که با آن‌ها حرف می‌زنید بیفزایید: چه تصمیمی می‌گیرند، چطور باید با آن‌ها حرف زد، چه سودی می‌برند. کلید A را بزنید.
contacts-gone = رفته‌اند

### reminders

reminders = یادآوری‌ها
reminders-empty = هیچ.
reminder-set = یادآوری…
reminder-text = چه چیزی
reminder-day = روز
reminder-time = ساعت
reminder-do = یادآوری
reminder-said = Kept یادآوری می‌کند: { $day }
reminder-when = { $day }، { $time }
reminder-done = انجام شد
reminder-finish = انجام شد: { $text }
reminder-finished = انجام شد: { $text }
reminder-remove = برداشتن: { $text }
reminder-removed = برداشته شد: { $text }
reminder-repeats = تکرار
reminder-once = فقط یک بار
reminder-every = هر
reminder-unit = { $kind ->
    [days] { $every ->
       *[other] روز
    }
    [weeks] { $every ->
       *[other] هفته
    }
    [months] { $every ->
       *[other] ماه
    }
   *[years] { $every ->
       *[other] سال
    }
}
reminder-weekdays = روزهای
reminder-shift = اگر تعطیل بود
reminder-until = پایان
reminder-until-ever = ندارد
reminder-until-day = در روزی معین
reminder-until-times = پس از چند بار
reminder-last-day = آخرین روز
reminder-times = بار
reminder-again = Kept یادآوری می‌کند: { $rule }
reminder-change = تغییر: { $text }
reminder-change-open = تغییر
reminder-change-do = ذخیره
reminder-changed = تغییر کرد: { $text }
recurs-weekday = { $weekday ->
    [0] دوشنبه
    [1] سه‌شنبه
    [2] چهارشنبه
    [3] پنجشنبه
    [4] جمعه
    [5] شنبه
   *[6] یکشنبه
}
# همیشه «ماه» در پی آن می‌آید: «سومین سه‌شنبهٔ هر ماه».
recurs-nth = { $nth ->
    [first] نخستین
    [second] دومین
    [third] سومین
    [fourth] چهارمین
   *[last] آخرین
} { $weekday ->
    [0] دوشنبهٔ
    [1] سه‌شنبهٔ
    [2] چهارشنبهٔ
    [3] پنجشنبهٔ
    [4] جمعهٔ
    [5] شنبهٔ
   *[6] یکشنبهٔ
}
recurs-days = { $every ->
    [1] هر روز
    [2] یک روز در میان
   *[other] هر { $every } روز
}
recurs-week-day = { $every ->
    [1] هر { $on }
    [2] یک هفته در میان، { $on }
   *[other] هر { $every } هفته، { $on }
}
recurs-week-days = { $every ->
    [1] هر هفته، { $on }
    [2] یک هفته در میان، { $on }
   *[other] هر { $every } هفته، { $on }
}
recurs-month-day = { $every ->
    [1] هر ماه، روز { $day }
    [2] یک ماه در میان، روز { $day }
   *[other] هر { $every } ماه، روز { $day }
}
recurs-month-end = { $every ->
    [1] روز آخر هر ماه
    [2] یک ماه در میان، روز آخر ماه
   *[other] هر { $every } ماه، روز آخر ماه
}
recurs-month-weekday = { $every ->
    [1] { $which } هر ماه
    [2] یک ماه در میان، { $which } ماه
   *[other] هر { $every } ماه، { $which } ماه
}
recurs-year-day = { $every ->
    [1] هر سال، { $date }
    [2] یک سال در میان، { $date }
   *[other] هر { $every } سال، { $date }
}
recurs-calendar = { $rule } ({ $calendar ->
    [persian] تقویم شمسی
   *[gregorian] تقویم میلادی
})
recurs-shifted = { $rule }؛ اگر تعطیل بود، روز کاری { $shift ->
    [before] پیش از آن
   *[after] پس از آن
}
recurs-until = { $rule }، تا { $day }
recurs-times = { $rule }، { $times ->
   *[other] { $times } بار
}

### story

history = پیشینه
story-filter = کدام سطرها
story-everything = همه
story-talks = تماس‌ها
story-commitments = قول‌وقرارها
story-their-words = حرف‌های آن‌ها
story-from = از اینجا به پیش.
story-from-newest = نمایش تازه‌ترین
story-empty = هنوز اتفاقی نیفتاده
story-empty-filter = هنوز چیزی از این دست نیست
story-empty-text = تماس‌ها، قول‌ها و هر تغییری اینجاست، تازه‌ترها بالاتر. اگر زنگ زدند و جواب دادید، کلید 1 را بزنید.
story-today = امروز، { $day }
story-yesterday = دیروز، { $day }
story-this-week = این هفته
story-last-week = هفتهٔ گذشته
story-earlier = پیش‌تر در { $month }
story-more = { $count } مورد دیگر
story-written = نوشته شد: { $day }، { $time }
story-because = «{ $reason }»
story-by = نوشتهٔ { $who }
story-by-kept = نوشتهٔ Kept، چون روزش رسید
story-follows = در پی آنچه ثبت شد: { $at }
story-counts-from = از { $day }
story-undone = بعداً واگرد شد
story-reminder-next = بار بعد: { $at }
story-moved = موعد { $subject } از { $from } به { $to } رفت
story-dated = موعد { $subject }: { $to }
story-rejected = نپذیرفتند، دوباره باز است: { $subject }
story-assumed = چیزی نگفتند، پس تأیید به حساب می‌آید: { $subject }
story-did-go-off-plan = خارج از برنامه: { $subject }
story-did-stay-on-plan = طبق برنامه بود: { $subject }
story-did-change-slip = خارج از برنامه، نوشته شد: { $subject }
story-did-tell-slip = به مشتری گفته شد: { $subject }
story-did-learn-slip = مشتری از جای دیگر شنیده بود: { $subject }
story-new-date = موعد حالا { $to } است
story-commitment-state = { $state ->
    [made] قول داده شد: { $subject }
    [returned] به قول‌دهنده برگشت: { $subject }
    [accepted] انجام‌دهنده پذیرفت: { $subject }
    [in_progress] کار شروع شد: { $subject }
    [delivered] تحویل شد: { $subject }
    [confirmed] تأیید شد: { $subject }
    [broken] شکسته شد: { $subject }
    [withdrawn] پس گرفتیم: { $subject }
    [released] مشتری معافمان کرد: { $subject }
    [asked] از مشتری خواستیم: { $subject }
    [acknowledged] مشتری پذیرفت: { $subject }
    [done] مشتری انجام داد: { $subject }
    [waived] مشتری را معاف کردیم: { $subject }
   *[mention] اشاره شد: { $subject }
}
story-contract-state = { $state ->
    [sent] قرارداد فرستاده شد: { $subject }
    [signed] قرارداد امضا شد: { $subject }
    [ended] قرارداد تمام شد: { $subject }
   *[draft] قرارداد دوباره باز شد: { $subject }
}
story-felt = حال و هوا پس از گفت‌وگو: { $felt }
story-field-set = { $field }: { $after } نوشته شد
story-field-cleared = { $field } پاک شد؛ پیش‌تر { $before } بود
story-field-changed = { $field } از { $before } به { $after } تغییر کرد
story-did-record-step = { $other }: { $subject }
story-did-begin = دفتر آغاز شد
story-did-add-account = { $subject } افزوده شد
story-did-change-account = چیزی دربارهٔ { $subject } تغییر کرد
story-did-trash-account = { $subject } به سطل زباله رفت
story-did-restore-account = { $subject } از سطل زباله برگشت
story-did-add-contact = { $subject } به افراد افزوده شد
story-did-change-contact = چیزی دربارهٔ { $subject } تغییر کرد
story-did-remove-contact = { $subject } از افراد برداشته شد
story-did-add-trust = { $subject } به { $other } اعتماد دارد
story-did-change-trust = اعتماد { $subject } تغییر کرد
story-did-remove-trust = اعتماد { $subject } به { $other } برداشته شد
story-did-add-teammate = { $subject } به ما پیوست
story-did-change-teammate = چیزی دربارهٔ { $subject } تغییر کرد
story-did-remove-teammate = { $subject } از ما جدا شد
story-did-log-touch = تماسی نوشته شد
story-did-change-touch = تماسی اصلاح شد
story-did-remove-touch = تماسی برداشته شد
story-did-change-commitment = اصلاح شد: { $subject }
story-did-move-commitment = جابه‌جا شد: { $subject }
story-did-act-on-commitment = گام بعدی: { $subject }
story-did-remove-commitment = برداشته شد: { $subject }
story-did-add-capability = قابلیت افزوده شد: { $subject }
story-did-change-capability = اصلاح شد: { $subject }
story-did-remove-capability = قابلیت برداشته شد: { $subject }
story-did-add-claim = ادعا افزوده شد: { $subject }
story-did-change-claim = اصلاح شد: { $subject }
story-did-check-claim = بررسی شد: { $subject }
story-did-remove-claim = ادعا برداشته شد: { $subject }
story-did-add-boundary = مرز افزوده شد: { $subject }
story-did-change-boundary = اصلاح شد: { $subject }
story-did-remove-boundary = مرز برداشته شد: { $subject }
story-did-link-commitment = «{ $subject }» در انتظار «{ $other }» است
story-did-change-link = مدت انتظار «{ $subject }» تغییر کرد
story-did-unlink-commitment = «{ $subject }» دیگر در انتظار «{ $other }» نیست
story-did-shift-commitment = دیرکرد مشتری «{ $subject }» را جابه‌جا کرد
story-did-add-plan = برنامهٔ «{ $subject }» به «{ $other }» بسته است
story-did-change-plan = برنامهٔ «{ $subject }» تغییر کرد
story-did-remove-plan = برنامهٔ «{ $subject }» دیگر به «{ $other }» بسته نیست
story-did-answer-truth = دانستن حقیقت دربارهٔ «{ $subject }»: { $other }
story-move-cause = به خاطر «{ $other }»
story-did-add-contract = قرارداد افزوده شد: { $subject }
story-did-change-contract = قرارداد اصلاح شد: { $subject }
story-did-act-on-contract = گام بعدی قرارداد: { $subject }
story-did-remove-contract = قرارداد برداشته شد: { $subject }
story-did-call-renewal = نظر ما دربارهٔ تمدید: { $subject }
story-did-renew-contract = قرارداد تمدید شد: { $subject }
story-did-decide-renewal = بر نظر خود دربارهٔ تمدید ماندیم: { $subject }
story-did-give-notice = پایان اعلام شد: { $subject }
story-did-withdraw-notice = اعلام پایان پس گرفته شد: { $subject }
story-did-plan-meeting = جلسه‌ای گذاشته شد: { $other }
story-did-change-meeting = جلسه‌ای تغییر کرد
story-did-remove-meeting = جلسه‌ای برداشته شد: { $other }
story-did-debrief-meeting = نتیجهٔ جلسه‌ای نوشته شد
story-did-set-reminder = یادآوری گذاشته شد: { $subject }
story-did-change-reminder = یادآوری تغییر کرد: { $subject }
story-did-finish-reminder = یادآوری انجام شد: { $subject }
story-did-remove-reminder = یادآوری برداشته شد: { $subject }
story-did-snooze = به تعویق افتاد: { $subject }
story-did-snooze-all = به تعویق افتاد: { $subject }
story-did-change-settings = تنظیمات تغییر کرد
story-did-change-holidays = تعطیلات ما تغییر کرد
story-did-change-rates = نرخ ارزهای ما تغییر کرد
story-did-change-preferences = ظاهر Kept تغییر کرد
log-title = ثبت تماس
log-answered = جواب دادیم
log-missed = بی‌پاسخ ماند
log-called-back = ما زنگ زدیم
log-email = ایمیل زدیم
log-other = دیگر
log-no-answer = زنگ زدیم، جواب ندادند
log-they-wrote = ایمیل از آن‌ها
log-they-asked = ایمیل از آن‌ها، پاسخش مانده
log-they-rang = زنگ زدند، پاسخش مانده
log-called = زنگ زدیم
log-words = حرف‌هایشان، اگر چیزی گفتند
log-with = با
log-somebody = کسی از آنجا
log-said = ثبت شد
keys-log = ثبت تماس
touch-they = کسی از آنجا
touch-they-first = کسی آنجا
touch-inbound = { $channel ->
    [call] { $result ->
        [missed] { $who } زنگ زد و کسی جواب نداد
       *[other] { $who } زنگ زد
    }
    [email] { $who } ایمیل زد
    [chat] { $who } در چت نوشت
    [meeting] { $who } به جلسه آمد
    [visit] { $who } به دیدنتان آمد
   *[training] { $who } آموزش خواست
}
touch-outbound = { $channel ->
    [call] { $result ->
        [missed] به { $who } زنگ زدید و جواب نداد
       *[other] به { $who } زنگ زدید
    }
    [email] به { $who } ایمیل زدید
    [chat] در چت به { $who } نوشتید
    [meeting] با { $who } جلسه داشتید
    [visit] به دیدن { $who } رفتید
   *[training] به { $who } آموزش دادید
}
touch-by = از ما: { $who }
touch-took = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
touch-at = کی
touch-time = ساعت
touch-contact = با
touch-channel = از راه
touch-result = نتیجه
touch-minutes = دقیقه
touch-words = حرف‌های آن‌ها
touch-words-empty = حرف‌هایشان را بنویسید
touch-felt = حال و هوا
touch-knew = پاسخ را می‌دانستیم
touch-knew-empty = چیزی نپرسیدند
touch-deflected = فرستاده شدند به
touch-deflected-empty = هیچ‌جا
touch-answers = پاسخ به
touch-answers-missed = تلفن { $day }
touch-answers-question = پرسش { $day }
touch-answers-earlier = تماسی پیش‌تر
touch-remove = برداشتن این تماس
touch-removed = تماس برداشته شد
ending-told = { $kind ->
    [lost] رفت، { $day }
   *[came_back] برگشت، { $day }
}
ending-because = { $said }: { $reason }
ending-remove = برداشتن این مورد
ending-removed = برداشته شد
story-did-import = از { $subject } وارد شد
story-did-revert-import = پس گرفته شد: آنچه از { $subject } آمده بود
story-did-look-through-import = دیده شد: آنچه از { $subject } آمده بود
story-did-rank-accounts = کلیدی یا سبک بودنش روشن شد
story-did-remove-ending = رفتن یا برگشتن برداشته شد
story-show-import = نمایش آنچه وارد شد

### imports

room-imports = واردشده‌ها
imports-files = وارد کردن فایل…
imports-choose = انتخاب فایل…
imports-choose-more = فایل‌های دیگر…
imports-put-away = از نو
imports-sentence = آنچه جای دیگر نگه می‌دارید می‌تواند از فایل وارد شود.
imports-what = صفحه‌گسترده‌های ‎.xlsx و فایل‌های CSV از مشتری‌ها، افراد، قراردادها یا اشتراک‌ها، تماس‌ها یا تیکت‌ها، قول‌ها و رفتن‌ها: از HubSpot،‏ Salesforce،‏ Pipedrive یا جدول‌های خودتان؛ جلسه‌ها از تقویم با قالب ‎.ics. پیش از آنکه چیزی نوشته شود می‌بینید چه وارد می‌شود، و همه را یکجا می‌شود پس گرفت.
imports-drop = یا آن‌ها را روی همین پنجره رها کنید.
drop-hint = رها کنید تا ببینید چه وارد می‌شود
imports-looking = Kept فایل‌ها را نگاه می‌کند.
imports-looked-at = { $files } فایل، { $rows } سطر.
imports-none-sound = هیچ‌کدام به این شکل وارد نمی‌شود.
imports-busy = وارد کردن هنوز تمام نشده. پس از آن فایل‌های دیگر را انتخاب کنید.
imports-cancelled = لغو شد. چیزی وارد نشد؛ دفتر همان است که بود.
imports-done = همهٔ آنچه از { $source } آمد در دفتر است
imports-refused-saved = سطرهای پذیرفته‌نشده ذخیره شد
imports-earlier = واردشده‌های پیشین
import-is-reverted = پس گرفته شد
import-asks = منتظر پاسخ
import-unseen = { $count } مورد دیده نشده
import-made-nothing = چیز تازه‌ای نه
import-source = از کجا
import-currency = مبلغ‌ها به
import-rows = { $count } سطر
import-separator-comma = جداشده با ویرگول
import-separator-semicolon = جداشده با نقطه‌ویرگول
import-separator-tab = جداشده با جهش
import-separator-bar = جداشده با خط عمودی
import-kind-of = سطرهای { $file } چه هستند
import-take-out = کنار گذاشتن
import-take-out-file = کنار گذاشتن { $file }
import-head-column = ستون
import-head-cells = نخستین خانه‌ها
import-head-becomes = می‌شود
import-column = ستون { $number }
import-becomes = { $column } می‌شود
import-left-out = کنار گذاشته
import-no-cells = خالی
import-order-of = تاریخ‌های { $column } چطور خوانده شود
import-which-order = این تاریخ‌ها دو جور خوانده می‌شود. کدام اول است؟
import-read-as = { $cell } یعنی { $day }
import-span = از { $first } تا { $last }
import-no-dates = { $count } خانه تاریخ نیست
import-missing = تا ستونی { $targets } نشود هیچ سطری وارد نمی‌شود.
import-refused-of = سطرهای { $file } که وارد نمی‌شود
import-events = { $count } مورد تقویم
import-event = مورد { $number }
import-event-choose = انتخاب مشتری
import-event-choose-of = انتخاب مشتری برای { $event }
import-event-is = با { $account }
import-line = سطر { $line }
import-refused-more = نمایش { $count } سطر دیگر
import-refused-rest = و { $count } سطر دیگر
import-refused-save = ذخیرهٔ سطرهای پذیرفته‌نشده…
import-row-cell = «{ $header }»: { $problem }
import-row-formula = در «{ $header }» خطای { $error } است. فرمولش را درست کنید یا خانه را خالی کنید.
import-row-no-account = مشتری‌ای به نام «{ $called }» نیست.
import-row-many-accounts = چند مشتری «{ $called }» نام دارند.
import-row-too-many-cells = خانه‌هایش از سرستون‌ها بیشتر است.
import-row-too-long = یکی از خانه‌هایش بیش از حد بلند است.
import-row-not-text = حروفش خوانده نمی‌شود.
import-row-cut-off = فایل وسط این سطر تمام می‌شود: خانه‌هایی کم است یا گیومه‌ای بسته نشده.
import-row-no-client = از افرادش پیدا نیست با کدام مشتری است. مشتری را انتخاب کنید یا این جلسه را کنار بگذارید.
import-row-twice = سطر { $line } همین شناسه را دارد و چیز دیگری می‌گوید.
import-refused-line = سطر
import-refused-why = چرا وارد نشد
import-refused-file = سطرهای پذیرفته‌نشده.csv
import-file-unreadable = خوانده نمی‌شود. شاید جابه‌جا شده یا برنامهٔ دیگری آن را گرفته؛ دوباره انتخابش کنید.
import-file-not-a-calendar = تقویمی نیست که خوانده شود. از تقویم خود با قالب ‎.ics خروجی بگیرید و آن فایل را انتخاب کنید.
import-file-no-events = هیچ موردی در آن نیست. فایل دیگری انتخاب کنید یا کنارش بگذارید.
import-file-empty = زیر سرستون‌هایش چیزی نیست. فایل دیگری انتخاب کنید یا کنارش بگذارید.
import-file-not-text = جدول نیست. در برنامهٔ خودش به شکل ‎.xlsx یا CSV ذخیره کنید و آن را انتخاب کنید.
import-file-other-spreadsheet = صفحه‌گسترده‌ای با قالبی است که Kept نمی‌خواند. در برنامهٔ خودش به شکل ‎.xlsx یا CSV ذخیره کنید و آن را انتخاب کنید.
import-file-encrypted = با گذرواژه بسته شده است. بدون گذرواژه ذخیره کنید و آن را انتخاب کنید.
import-file-damaged = آسیب دیده یا بخشی از آن کم است. در برنامهٔ خودش باز کنید، دوباره ذخیره کنید و آن را انتخاب کنید.
import-file-no-sheet = برگه‌ای با این نام ندارد. فایل را دوباره انتخاب کنید.
import-file-too-large = از { $megabytes } مگابایت بزرگ‌تر است. آن را به فایل‌های کوچک‌تر تقسیم کنید.
import-file-too-large-unpacked = پس از باز شدن از { $megabytes } مگابایت بزرگ‌تر است. آن را به فایل‌های کوچک‌تر تقسیم کنید.
import-file-too-many-columns = بیش از { $most } ستون دارد. ستون‌های بی‌نیاز را بردارید.
import-file-too-many-rows = بیش از { $most } سطر دارد. آن را به فایل‌های کوچک‌تر تقسیم کنید.
import-file-changed = پس از دیده شدن تغییر کرده است. دوباره انتخابش کنید.
import-will-make = <made>{ $count } سطر وارد می‌شود</made>: { $what }.
import-will-nothing = چیز تازه‌ای وارد نمی‌شود.
import-will-change = { $count } سطر آنچه را پیش‌تر آمده تغییر می‌دهد.
import-will-recognise = { $count } سطر همان است که دارید.
import-will-leave = { $count } سطر پیش‌تر آمده و همان است.
import-will-refuse = <refused>{ $count } سطر خوانده نمی‌شود</refused>.
import-made = { $count } تازه
import-recognised = { $count } شناخته‌شده
import-changed = { $count } تغییرکرده
import-unchanged = { $count } بی‌تغییر
import-refused = { $count } پذیرفته‌نشده
import-edited = { $count } خانه همان‌طور که ویرایش کرده‌اید ماند
import-warning-ends-before-start = { $count ->
    [one] { $what } پیش از شروع تمام می‌شود
   *[other] { $what } پیش از شروع تمام می‌شوند
}
import-warning-costs-nothing = { $count ->
    [one] { $what } درآمدی ندارد
   *[other] { $what } درآمدی ندارند
}
import-warning-no-end = { $count ->
    [one] { $what } پایانی ندارد
   *[other] { $what } پایانی ندارند
}
import-warning-before-account = { $count ->
    [one] { $what } پیش از روز نخست مشتری‌اش است
   *[other] { $what } پیش از روز نخست مشتری‌شان هستند
}
import-warning-answered-after-resolved = { $count ->
    [one] { $what } پس از حل شدن پاسخ گرفته
   *[other] { $what } پس از حل شدن پاسخ گرفته‌اند
}
import-warning-past-date = { $count ->
    [one] { $what } تاریخش گذشته و جزو گذشته می‌ماند
   *[other] { $what } تاریخشان گذشته و جزو گذشته می‌مانند
}
import-warning-unknown-word = در { $count } سطر واژه‌ای ناآشنا کنار گذاشته می‌شود
import-warning-whole-day = { $count } مورد تمام‌روز است: جلسه نیست و وارد نمی‌شود
import-warning-own-date = { $count } تاریخ را خود Kept نوشته است و وارد نمی‌شود
import-warning-cancelled = { $count } مورد لغو شده است: جلسه‌اش می‌رود، مگر آن را تغییر داده باشید
import-warning-other-rule = { $count } مورد با قاعده‌ای تکرار می‌شود که Kept نمی‌شناسد: فقط بار اولش وارد می‌شود
import-warning-unknown-zone = { $count } مورد منطقهٔ زمانی ناشناخته‌ای دارد: ساعتش ساعت همین لپ‌تاپ گرفته می‌شود
import-warning-twice = { $count } سطر مو به مو تکراری است: هر کدام یک بار وارد می‌شود
import-run = وارد کردن
import-cancel = لغو
import-try-again = دوباره نگاه کن
import-running = در حال وارد شدن
import-reading = نگاه به فایل‌ها
import-trying = آزمودن
import-safe = می‌شود پس گرفت.
import-why-none = فایل دیگری انتخاب کنید.
import-why-missing = { $file }: اول بگویید کدام ستون { $targets } می‌شود.
import-why-order = { $file }: اول بگویید تاریخ‌های «{ $column }» چطور خوانده شود.
import-why-nothing = چیزی در آن نیست که نداشته باشید.
import-came-in = <made>{ $what }</made> در { $day } از { $source } وارد شد.
import-came-nothing = در { $day } از { $source } چیز تازه‌ای وارد نشد.
import-did-change = { $count } سطر آنچه بود را تغییر داد.
import-was-reverted = آنچه در { $day } از { $source } آمده بود در { $back } پس گرفته شد.
import-stayed = { $count } مورد ماند، چون ویرایش شده یا به کار رفته است.
import-question = کدام‌ها فعال و کلیدی‌اند؟ بقیه سبک می‌شوند.
import-question-how = سطر را انتخاب می‌کند
import-pick = { $account } کلیدی است
import-head-account = مشتری
import-head-yearly = سالانه
import-head-seats = کاربر
import-head-touch = آخرین تماس
import-candidates-more = نمایش { $count } مشتری دیگر
import-picked = { $count } مشتری انتخاب شده
import-rank = این‌ها کلیدی‌اند
import-rank-none = هیچ‌کدام
import-ranked = { $count ->
    [0] هیچ‌کدام کلیدی نیست، همه سبک‌اند
   *[other] { $count } مشتری کلیدی، بقیه سبک
}
import-past = هنگام ورود گذشته بود
import-past-note = خودشان چیزی یادآوری نمی‌کنند. آنچه هنوز مهم است باز کنید؛ باقی گذشته است.
import-look-through = همه را دیدم
import-looked-through = دیده شد
import-files = فایل‌ها
import-revert = پس گرفتن
import-revert-note = آنچه کسی ویرایش نکرده و به کار نبرده می‌رود؛ باقی همین‌جا فهرست می‌شود.
import-reverting = در حال پس گرفتن
import-reverted-said = { $source }: پس گرفته شد
import-still-there = مانده
import-remove = برداشتن
import-gone = شاید از دفتر دیگری باشد.
import-count = { $kind ->
    [meeting] { $count } جلسه
    [account] { $count } مشتری
    [contact] { $count } فرد
    [contract] { $count } قرارداد
    [touch] { $count } تماس
    [commitment] { $count } قول‌وقرار
   *[ending] { $count } رفتن یا برگشتن
}
import-one = { $kind ->
    [meeting] جلسه
    [account] مشتری
    [contact] فرد
    [contract] قرارداد
    [touch] تماس
    [commitment] قول‌وقرار
   *[ending] رفتن یا برگشتن
}

## What a calendar shows

calendar-promise = قول به { $account }: { $words }
calendar-duty = تعهد { $account }: { $words }
calendar-ends = پایان قرارداد { $account }: { $words }
calendar-renews = تمدید قرارداد { $account }: { $words }
calendar-notice = آخرین روز اعلام پایان، { $account }: { $words }
calendar-notice-ours = آخرین روز اعلام پایان از سوی ما، { $account }: { $words }
calendar-notice-theirs = آخرین روز اعلام پایان از سوی آن‌ها، { $account }: { $words }
calendar-reminder = { $account }: { $words }
calendar-meeting = { meeting-named }، { $account }: { $words }
calendar-meeting-bare = { meeting-named }، { $account }

## Meetings, briefs, debriefs and the weekly review

word-meeting-kind-call = تلفن
word-meeting-kind-visit = دیدار
word-meeting-kind-training = آموزش
word-meeting-kind-review = بازبینی
word-meeting-kind-other = سایر
word-intention-hold = کوتاه نیامدن
word-intention-bend = کنار آمدن تا جای ممکن
word-intention-listen = گوش دادن
meeting = جلسه
meetings = جلسه‌ها
meetings-today = جلسه‌های امروز
meetings-more = { $count ->
    [one] { $count } جلسهٔ دیگر
   *[other] { $count } جلسهٔ دیگر
}
meetings-fewer = کمتر
meeting-named = { $kind ->
    [call] گفت‌وگوی تلفنی
    [visit] دیدار
    [training] آموزش
    [review] جلسهٔ بازبینی
   *[other] جلسه
}
meeting-at = { meeting-named } ساعت { $time }
meeting-at-place = { meeting-at }، { $place }
meeting-with = جلسه: { $account }
meeting-when = { $day }، { $time }
meeting-there = آنجا { $time }
meeting-when-there = { $when } ({ $there })
meeting-mine = به ساعت شما: { $when }
meeting-open = گذشته و هنوز ثبت نشده
meeting-plan = گذاشتن جلسه
meeting-plan-do = گذاشتن جلسه
meeting-planned = جلسه گذاشته شد
meeting-planned-for = جلسه گذاشته شد: { $when }
meeting-page = باز کردن
meeting-change = تغییر
meeting-remove = برداشتن این جلسه
meeting-removed = جلسه برداشته شد
meeting-gone = شاید برداشته شده باشد؛ واگرد آن را برمی‌گرداند.
meeting-kind = نوع
meeting-about = موضوع
meeting-about-empty = بنویسید دربارهٔ چیست
meeting-day = روز
meeting-time = ساعت
meeting-minutes = مدت (دقیقه)
meeting-zone = منطقهٔ زمانی
meeting-who = با
meeting-place = کجا
meeting-intention = قصد ما
meeting-intention-none = قصد خاصی نداریم
meeting-nobody-known = هنوز نام کسی را آنجا نمی‌دانیم؛ در بخش «افراد» اضافه کنید.
meeting-needs-day = چه روزی؟
meeting-needs-time = چه ساعتی؟
meeting-length-range = از { $least } تا { $most } دقیقه.
meeting-of-touch = در یک جلسه گفته شد
keys-meeting = جلسه
reason-meeting-brief = جلسه: { $time }؛ آنچه باید بدانید اینجاست
reason-meeting-debrief = جلسه { $time } بود؛ آنچه را گفته شد بنویسید
brief = چکیده
brief-of = چکیده: { $account }
brief-print = چاپ
brief-says = <account>{ $account }</account>: <meeting>{ $kind ->
    [call] گفت‌وگوی تلفنی
    [visit] دیدار
    [training] آموزش
    [review] جلسهٔ بازبینی
   *[other] جلسه
}، { $when }</meeting>.
brief-says-with = با { $people }.
brief-says-place = کجا: { $place }.
brief-says-about = دربارهٔ { $about }.
brief-says-none = <account>{ $account }</account>: جلسه‌ای در پیش نیست.
brief-not-to-say = یک چیز که نباید گفت
brief-not-kept = این را قول دادیم و به آن عمل نکردیم
brief-not-care = برایشان مهم نیست
brief-unknown = هنوز معلوم نیست
brief-last-words = آخرین حرف‌هایشان
brief-reds = دیرکرده یا در انتظار
brief-mood = حال و هوای آخرین بار
brief-bare = هنوز چیز زیادی از آن‌ها نمی‌دانیم.
brief-bare-text = آنچه می‌گویند، آنچه قول داده شده و دلیل ماندنشان پس از ثبت اینجا می‌آید.
debrief = جمع‌بندی
debrief-who = چه کسانی بودند و چه گفتند؟
debrief-words = حرف‌هایشان، اگر چیزی گفتند
debrief-words-of = { $name }: حرف‌هایش
debrief-felt-of = { $name }: حال و هوا
debrief-felt-clear = برداشتن انتخاب
debrief-minutes = چند دقیقه طول کشید
debrief-promises = چه قولی داده شد
debrief-kept = ثبت‌شده از این جلسه
debrief-save = ثبت جمع‌بندی
debrief-saved = جمع‌بندی ثبت شد
debrief-not-happened = برگزار نشد
debrief-not-happened-said = برگزار نشد؛ جلسه برداشته شد
debrief-needs-somebody = دست‌کم یکی از حاضران را علامت بزنید.
debrief-written = جمع‌بندی در { $day }
debrief-no-touches = آنچه ثبت شده بود بعداً برداشته شده است.
today-foot-weekly = بازبینی هفتگی، ۲۰ دقیقه
weekly-title = بازبینی هفتگی
weekly-progress = { $at } از { $whole }
weekly-left = { $minutes ->
    [one] { $minutes } دقیقه مانده
   *[other] { $minutes } دقیقه مانده
}
weekly-over = ۲۰ دقیقه گذشت؛ اگر خواستید ادامه دهید
weekly-says = <account>{ $account }</account>: { $why }.
weekly-outlook = <outlook>{ $outlook }</outlook>
weekly-silent = <silent>{ $days ->
    [0] امروز گفت‌وگو شده
    [one] { $days } روز بی‌خبری
   *[other] { $days } روز بی‌خبری
}</silent>
weekly-past-max = بیش از حداکثر
weekly-past-ideal = بیش از حد مطلوب
weekly-next = دیده شد، بعدی
weekly-capture = ثبت گفته
weekly-open = باز کردن مشتری
weekly-empty = هنوز کسی برای بازبینی نیست
weekly-empty-text = مشتری‌ها هفته‌ای یک بار اینجا می‌آیند؛ اول آن‌ها که شاید از دست بروند و آن‌ها که مدتی است با ایشان حرف نزده‌اید.
weekly-done = { $count ->
    [one] { $count } مشتری این هفته دیده شد.
   *[other] هر { $count } مشتری این هفته دیده شد.
}
weekly-did = در این میان ثبت شد: { $what }.
weekly-did-nothing = چیزی برای ثبت نبود.
weekly-did-touches = { $count ->
    [one] { $count } تماس
   *[other] { $count } تماس
}
weekly-did-reminders = { $count ->
    [one] { $count } یادآوری
   *[other] { $count } یادآوری
}
weekly-did-promises = { $count ->
    [one] { $count } قول یا تعهد
   *[other] { $count } قول و تعهد
}
weekly-again = بازبینی بعدی هفتهٔ آینده است.

## The command line

cli-help-open = پنجره را باز می‌کند؛ با ‎--example روی شرکتی نمونه، با ‎--hidden فقط در سینی
cli-help-due = همان را می‌گوید که «امروز» می‌گوید؛ با ‎--json برای برنامه‌ای دیگر
cli-help-import = صفحه‌گسترده‌های ‎.xlsx و فایل‌های CSV سامانه‌های دیگر، تقویم‌های ‎.ics یا سند «kept export» را وارد می‌کند
cli-help-export = همهٔ رکوردها و تمام تاریخچه را در یک فایل JSON می‌نویسد
cli-help-export-calendar = همهٔ تاریخ‌ها را در یک فایل ‎.ics برای تقویم‌ها می‌نویسد
cli-help-backup = نسخهٔ پشتیبان می‌گیرد و بررسی‌اش می‌کند
cli-help-restore = نسخهٔ پشتیبانی را جای دفتر می‌گذارد؛ اول از دفتر پشتیبان گرفته می‌شود
cli-help-check = کل دفتر را می‌خواند و می‌گوید چه ایرادی دارد
cli-help-quit = Keptای را که این دفتر را باز دارد می‌بندد
cli-help-help = این فهرست را نشان می‌دهد
cli-help-version = می‌گوید این کدام Kept است
cli-help-data = به هر کدام می‌شود ‎--data FOLDER داد تا دفتر پوشه‌ای دیگر را بردارد.
cli-help-import-more = «kept import» این‌ها را هم می‌پذیرد: ‎--try (چیزی ننویس)، ‎--source نام، ‎--currency EUR، ‎--dates day-first|month-first، ‎--refused فایل. «‎book.xlsx/Sheet» یعنی یک برگه از فایل.
cli-needs-word = پس از { $option } باید واژه‌ای بیاید. «kept help» آنچه را Kept می‌فهمد فهرست می‌کند.
cli-import-file = { $file } ({ $kind }): { $made } تازه، { $recognised } شناخته‌شده، { $changed } تغییرکرده، { $unchanged } مثل پیش، { $refused } ردشده
cli-import-row = {"  "}سطر { $line }: { $why }
cli-import-missing = { $file } ستونی را که سطرهایش لازم دارند ندارد. Kept را باز کنید و بگویید ستون‌ها چه می‌شوند.
cli-import-ambiguous = تاریخ‌های «{ $column }» در { $file } را دو جور می‌توان خواند. بگویید ‎--dates day-first یا ‎--dates month-first.
cli-import-tried = چیزی نوشته نشد.
cli-import-done = همه وارد شد، جز آنچه بالا رد شده است. Kept می‌تواند همه را یکجا پس بگیرد.
cli-taken-in = { $records ->
    [one] یک رکورد گرفته شد.
   *[other] { $records } رکورد گرفته شد.
}
cli-needs-folder = ‎--data پوشه می‌خواهد. «kept help» می‌گوید Kept چه می‌فهمد.
cli-needs-file = { $command } فایل می‌خواهد. «kept help» می‌گوید Kept چه می‌فهمد.
cli-unknown = «{ $word }» چیست؟ «kept help» می‌گوید Kept چه می‌فهمد.
cli-no-ledger = اینجا دفتری نیست: { $folder }
cli-nothing-due = کسی منتظر نیست.
cli-exported = { $records ->
    [one] { $records } رکورد در { $file } است
   *[other] { $records } رکورد در { $file } است
}
cli-exported-calendar = { $dates ->
    [one] { $dates } تاریخ در { $file } است
   *[other] { $dates } تاریخ در { $file } است
}
cli-backed-up = نسخهٔ پشتیبان گرفته و بررسی شد: { $name }
cli-working = Kept باز دارد انجامش می‌دهد…
cli-restored = بازگردانده شد.
cli-restored-undo = بازگردانده شد. «kept restore { $name }» آن را واگرد می‌کند.
cli-restored-aside = بازگردانده شد. آنچه خوانده نمی‌شد در { $file } کنار گذاشته شد.
cli-no-answer = Keptای که این دفتر را باز دارد پاسخ نمی‌دهد. ببینید چه نشان می‌دهد، یا آن را ببندید و دوباره امتحان کنید.
cli-not-open = این دفتر در هیچ Keptای باز نیست.
cli-sound = دفتر سالم است: هر صفحه خوانده شد و هر ارجاع به جایی می‌رسد.
cli-dangling = { $table }، سطر { $row }: چنین { $other } نیست
cli-unsound = { $count ->
    [one] دفتر { $count } ایراد دارد. چیزی تغییر نکرد؛ «kept restore» نسخهٔ سالمی جایش می‌گذارد.
   *[other] دفتر { $count } ایراد دارد. چیزی تغییر نکرد؛ «kept restore» نسخهٔ سالمی جایش می‌گذارد.
}
