## Dates and numbers

date-today = امروز
date-tomorrow = فردا
date-yesterday = دیروز
date-day = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-weekday-day = { $weekday } { $date }
date-month-year = { $month } { $year }
date-quarter = سه‌ماههٔ { $quarter } { $year }
number-percent = { $number }٪
date-choose = انتخاب روز
date-previous-month = ماه قبل
date-next-month = ماه بعد
date-typed-example = ۲۵ خرداد یا ۳/۲۵
date-unread = این تاریخ نیست. مثلاً بنویسید ۲۵ خرداد یا ۱۴۰۵/۳/۲۵.
number-unread = این عدد نیست. مثلاً بنویسید ۴۸٬۰۰۰ یا ۳٫۵.

## Frame

rail = بخش‌ها
rail-saved = ثبت شد { $time }
tools = ابزارها
panel = مورد انتخاب‌شده
notices = پیام‌ها
undo = واگرد
redo = ازنو
search = جست‌وجو در همه‌جا
back = بازگشت
close = بستن
loading = یک لحظه
edit-empty = افزودن
room-settings = تنظیمات
nowhere-title = اینجا چیزی نیست
nowhere-text = شاید حذف شده باشد. یک بخش را از کنار صفحه انتخاب کنید یا همه‌جا را بگردید.
trouble-title = این صفحه نشان داده نشد
trouble-safe = هرچه ثبت کرده‌اید در دفتر سالم است؛ متن نیمه‌کاره هم نگه داشته شده.
trouble-do = دوباره امتحان کنید. اگر ماند، جزئیات را کپی کنید و برای کسی بفرستید که از Kept شما مراقبت می‌کند.
trouble-again = دوباره
trouble-copy = کپی جزئیات
trouble-unsaved = نشد. آنچه پیش‌تر ثبت شده سالم است؛ یک بار دیگر امتحان کنید.

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
keys-redo = ازنو
keys-all = همهٔ کلیدها
keys-zoom-in = بزرگ‌تر
keys-zoom-out = کوچک‌تر
keys-zoom-reset = اندازهٔ اصلی
keys-down = یک سطر پایین
keys-up = یک سطر بالا

## What is wrong with a field, and why something was refused

problem-blank = اینجا باید چیزی نوشته شود.
problem-too-long = زیادی بلند است: حداکثر { $max ->
    [one] { $max } نویسه
   *[other] { $max } نویسه
}.
problem-not-a-date = این تاریخ نیست.
problem-not-a-time = این ساعت نیست.
problem-out-of-range = باید بین { NUMBER($min) } و { NUMBER($max) } باشد.
problem-unknown = این جزو گزینه‌ها نیست.
problem-ends-before-start = پایانش پیش از آغاز است.
problem-overlaps = با مورد دیگری هم‌پوشانی دارد.
problem-unknown-zone = این منطقهٔ زمانی شناخته نیست.
problem-not-a-currency = واحد پول سه حرف است، مثل EUR.
problem-missing = این کم است.
failure-invalid = یکی از خانه‌ها درست نیست.
failure-not-found = دیگر آنجا نیست. شاید در این میان حذف شده باشد.
failure-in-use = این دفتر در Kept دیگری باز است. آنجا ببندید و دوباره امتحان کنید.
failure-newer-file = این دفتر را Kept تازه‌تری نوشته است. دست‌نخورده ماند؛ برای باز کردنش Kept را به‌روز کنید.
failure-damaged = این دفتر خوانده نمی‌شود. دست‌نخورده ماند.
failure-disk-full = دیسک پر است. آنچه پیش‌تر ثبت شده سالم است؛ جا باز کنید و دوباره امتحان کنید.
failure-internal = در خود Kept چیزی درست پیش نرفت. آنچه پیش‌تر ثبت شده سالم است؛ دوباره امتحان کنید.
failure-not-saved = ثبت نشد. آنچه پیش‌تر ثبت شده سالم است؛ دوباره امتحان کنید.
refused-wrong-state = در وضعیت کنونی شدنی نیست.
refused-closed = بسته شده است، پس تاریخش همان می‌ماند.
refused-same-date = تاریخش همین است.
refused-nothing-to-undo = چیزی برای واگرد نیست.
refused-built-on = چیزهای بعدی بر آن استوارند، پس واگرد نمی‌شود.
refused-already-begun = Kept پیش‌تر آغاز شده است.
