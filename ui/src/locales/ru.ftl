# Слова Kept: account — клиент (компания), contact — человек (у клиента), teammate — коллега, touch — контакт (звонок,
# письмо, встреча), commitment — договорённость, promise — обещание (наше), duty — обязательство (их), maker — кто
# обещал, doer — исполнитель, move — перенос, due — срок, contract — договор, renewal — продление, notice —
# уведомление (дать его — «отказаться»), step — шаг, signal — сигнал, reminder — напоминание, brief — сводка,
# story — история, ledger — книга, trash — корзина.
# Обещание сдано, потом подтверждено; на обязательство согласились; снято клиентом или нами.
# Вставленные имена и слова стоят в именительном падеже: после двоеточия или после слова, которое само склоняется.

## Dates and numbers

date-today = сегодня
date-tomorrow = завтра
date-yesterday = вчера
date-day = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-weekday-day = { $weekday }, { $date }
date-month-year = { $month } { $year }
date-quarter = { $quarter }-й квартал { $year }
number-percent = { $number } %
date-choose = Выбрать день
date-previous-month = Предыдущий месяц
date-next-month = Следующий месяц
date-typed-example = 15 июня или 15.6
date-unread = Это не дата. Напишите, например, 15 июня или 15.06.2026.
number-unread = Это не число. Напишите, например, 48 000 или 3,5.

## Frame

rail = Разделы
rail-saved = Сохранено в { $time }
tools = Инструменты
panel = Выбранное
notices = Сообщения
undo = Отменить
redo = Повторить
search = Искать везде
back = Назад
close = Закрыть
loading = Минутку
edit-empty = Добавить
room-settings = Настройки
nowhere-title = Здесь ничего нет
nowhere-text = Возможно, это удалили. Выберите раздел слева или поищите везде.
trouble-title = Не удалось показать эту страницу
trouble-safe = Всё сохранённое цело; начатый текст тоже не пропал.
trouble-do = Попробуйте ещё раз. Если не поможет, скопируйте подробности и отправьте тому, кто помогает вам с Kept.
trouble-again = Ещё раз
trouble-copy = Скопировать подробности
trouble-unsaved = Не получилось. Сохранённое раньше цело; попробуйте ещё раз.
window-minimised = При закрытии окна Kept сворачивается и работает дальше: трея здесь нет. Выйти: { $keys }.

## Keys

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-escape = Esc
key-space = Пробел
keys-everywhere = Везде
keys-go = Перейти
keys-rows = В списках
keys-palette = Поиск и команды
keys-undo = Отменить
keys-redo = Повторить
keys-all = Все клавиши
keys-zoom-in = Крупнее
keys-zoom-out = Мельче
keys-zoom-reset = Исходный размер
keys-quit = Выйти из Kept
keys-down = На строку ниже
keys-up = На строку выше
keys-open = Открыть строку

## What is wrong with a field, and why something was refused

problem-blank = Здесь должно что-то стоять.
problem-too-long = Слишком длинно: не больше { $max ->
    [one] { $max } знака
   *[other] { $max } знаков
}.
problem-not-a-date = Это не дата.
problem-not-a-time = Это не время суток.
problem-not-a-number = Это не число.
problem-out-of-range = Нужно число от { NUMBER($min) } до { NUMBER($max) }.
problem-unknown = Такого варианта нет.
problem-ends-before-start = Конец раньше начала.
problem-overlaps = Пересекается с другой записью.
problem-unknown-zone = Такой часовой пояс неизвестен.
problem-not-a-currency = Валюта — это три буквы, например EUR.
problem-missing = Этого не хватает.
problem-ahead = Это ещё впереди.
failure-invalid = Одно из полей заполнено неверно.
failure-not-found = Этого больше нет. Возможно, запись уже удалили.
failure-in-use = Эта книга открыта в другом окне Kept. Закройте её там и попробуйте снова.
failure-newer-file = Эта книга записана более новой версией Kept. Она не тронута; обновите Kept, чтобы её открыть.
failure-damaged = Книгу не удаётся прочитать. Она не тронута.
failure-disk-full = Диск полон. Сохранённое раньше цело; освободите место и попробуйте снова.
failure-internal = Внутри Kept что-то пошло не так. Сохранённое раньше цело; попробуйте снова.
failure-not-saved = Не удалось сохранить. Сохранённое раньше цело; попробуйте снова.
failure-circle = Получился бы круг: { $path }.
failure-older-file = Эту книгу держит открытой более старая версия Kept. Закройте её, и эта версия обновит книгу.
failure-backup-damaged = Это не целая копия книги. Ничего не изменено; выберите другую.
failure-backup-newer = Эту копию сделала более новая версия Kept. Ничего не изменено; обновите Kept, чтобы ею воспользоваться.
failure-not-backed-up = Сначала сделать копию книги не удалось, поэтому ничего не изменено. Освободите место на диске и попробуйте снова.
failure-not-read = Этот файл не читается. Ничего не изменено; проверьте, на месте ли он и ваш ли он.
failure-not-written = Этот файл не удалось записать. Книга осталась прежней; выберите другое место.
failure-not-opened = Здесь нет программы, которая это открывает. Скопируйте письмо.
failure-file = «{ $name }»: { $why } Ничего не загружено; книга осталась прежней.
document-foreign = Это не выгрузка из Kept. Ничего не изменено.
document-newer = Этот файл выгрузила более новая версия Kept. Ничего не изменено; обновите Kept, чтобы его прочитать.
document-unreadable = Запись { $record } в этом файле написана не так, как пишет Kept. Ничего не изменено.
document-refused = Запись { $record } в этом файле не согласуется с остальными. Ничего не изменено.
circle-joint = { " → " }
refused-wrong-state = В нынешнем состоянии это невозможно.
refused-closed = Уже закрыто, дата остаётся прежней.
refused-same-date = Эта дата уже стоит.
refused-nothing-to-undo = Отменять нечего.
refused-built-on = На этом держатся более поздние записи, отменить нельзя.
refused-already-begun = Книга уже начата.
refused-still-named = На это ещё ссылаются другие записи: сначала уберите там.
refused-already-linked = Оно и так этого ждёт.
refused-import-running = Идёт загрузка. Дождитесь её конца или отмените её.
refused-cancelled = Отменено; ничего не изменено.

### today

### Что видно первым: кто ждёт, что скоро сорвётся, что стоит сделать.

room-today = Сегодня
quoted = «{ $words }»
keys-done = Готово
keys-snooze = Отложить
keys-snoozed = Показать отложенное
keys-wake = Вернуть
today-sentence-empty = Здесь пока ничего нет.
today-sentence-nobody = Никто не ждёт.
today-sentence-silent = Никто не ждёт. Позвоните тому, кто этого не ожидает: <silent>{ $account }</silent>.
today-sentence-waiting = <waiting>{ $count ->
    [1] Вас ждёт один клиент
    [2] Вас ждут два клиента
    [3] Вас ждут три клиента
    [4] Вас ждут четыре клиента
    [5] Вас ждут пять клиентов
    [6] Вас ждут шесть клиентов
    [7] Вас ждут семь клиентов
    [8] Вас ждут восемь клиентов
    [9] Вас ждут девять клиентов
    [one] Вас ждёт { $count } клиент
    [few] Вас ждут { $count } клиента
   *[other] Вас ждут { $count } клиентов
}</waiting>.
today-sentence-waiting-since = <waiting>{ $count ->
    [1] Вас ждёт один клиент
    [2] Вас ждут два клиента
    [3] Вас ждут три клиента
    [4] Вас ждут четыре клиента
    [5] Вас ждут пять клиентов
    [6] Вас ждут шесть клиентов
    [7] Вас ждут семь клиентов
    [8] Вас ждут восемь клиентов
    [9] Вас ждут девять клиентов
    [one] Вас ждёт { $count } клиент
    [few] Вас ждут { $count } клиента
   *[other] Вас ждут { $count } клиентов
}</waiting>{ $count ->
    [1] { " " }
   *[other] { ", дольше всех — " }
}{ $days ->
    [1] со вчерашнего дня
   *[other] с { $day }
}.
today-sentence-more = <soon>{ $count ->
    [1] Ещё одно дело сорвётся
    [2] Ещё два дела сорвутся
    [3] Ещё три дела сорвутся
    [4] Ещё четыре дела сорвутся
    [5] Ещё пять дел сорвутся
    [6] Ещё шесть дел сорвутся
    [7] Ещё семь дел сорвутся
    [8] Ещё восемь дел сорвутся
    [9] Ещё девять дел сорвутся
    [one] Ещё { $count } дело сорвётся
    [few] Ещё { $count } дела сорвутся
   *[other] Ещё { $count } дел сорвутся
}</soon>, если ничего не сдвинется.
today-sentence-soon = <soon>{ $count ->
    [1] Одно дело скоро сорвётся
    [2] Два дела скоро сорвутся
    [3] Три дела скоро сорвутся
    [4] Четыре дела скоро сорвутся
    [5] Пять дел скоро сорвутся
    [6] Шесть дел скоро сорвутся
    [7] Семь дел скоро сорвутся
    [8] Восемь дел скоро сорвутся
    [9] Девять дел скоро сорвутся
    [one] { $count } дело скоро сорвётся
    [few] { $count } дела скоро сорвутся
   *[other] { $count } дел скоро сорвутся
}</soon>, если ничего не сдвинется.
today-sentence-worth = Никто не ждёт, и ничего не срывается. <worth>{ $count ->
    [1] Одно дело стоит сделать
    [2] Два дела стоит сделать
    [3] Три дела стоит сделать
    [4] Четыре дела стоит сделать
    [5] Пять дел стоит сделать
    [one] { $count } дело стоит сделать
    [few] { $count } дела стоит сделать
   *[other] { $count } дел стоит сделать
}</worth>.
today-group-waiting = Ждут вас
today-group-soon = Пока не поздно
today-group-worth = Стоит сделать
today-shows = Что показано
today-now = сейчас
today-snoozed = отложено
today-more = ещё { $count }
today-rest = { $count ->
    [one] Ещё { $count } клиент не показан: очередь дойдёт, когда сделаете эти дела.
    [few] Ещё { $count } клиента не показаны: очередь дойдёт, когда сделаете эти дела.
   *[other] Ещё { $count } клиентов не показаны: очередь дойдёт, когда сделаете эти дела.
}
today-open = Открыть
today-done = Готово
today-settled = { $account }: готово
today-put-off = { $account }: отложено
today-about = О клиенте
today-foot-move = по строкам
today-foot-snooze = отложить
today-foot-done = готово
today-foot-keys = все клавиши
today-empty-title = Здесь будет то, что сказано клиентам
today-empty-text = Запишите в строке сверху, как было сказано: «Акме: SSO до 15 июня». Kept сам найдёт клиента и срок и напомнит здесь, когда придёт время.
today-empty-capture = Записать первое
reason-promise-due = { $days ->
    [0] Обещано на сегодня
    [1] Обещано на завтра
    [one] Обещано, остался { $days } день
    [few] Обещано, осталось { $days } дня
   *[other] Обещано, осталось { $days } дней
}
reason-promise-overdue = { $days ->
    [1] Обещано на вчера
    [one] Обещано, опоздание { $days } день
    [few] Обещано, опоздание { $days } дня
   *[other] Обещано, опоздание { $days } дней
}
reason-promise-unlikely = { $days ->
    [0] Вряд ли успеем: обещано на сегодня
    [1] Вряд ли успеем: обещано на завтра
    [one] Вряд ли успеем: остался { $days } день
    [few] Вряд ли успеем: осталось { $days } дня
   *[other] Вряд ли успеем: осталось { $days } дней
}
reason-promise-unaccepted = { $mine ->
    [yes] Делать это вам, но вы ещё не приняли
   *[no] { $who }: исполнитель ещё не принял обещание
}
reason-promise-returned = { $mine ->
    [yes] Возвращено тому, кто обещал: решать вам
   *[no] Возвращено тому, кто обещал: решает { $who }
}
reason-promise-unconfirmed = { $days ->
    [1] Сдано, ответа нет; с завтрашнего дня молчание – согласие
    [one] Сдано, ответа нет; через { $days } день молчание – согласие
    [few] Сдано, ответа нет; через { $days } дня молчание – согласие
   *[other] Сдано, ответа нет; через { $days } дней молчание – согласие
}
reason-promise-unsupported = Этого нет, и никто не ручается
reason-promise-conflict = Им обещан и другой срок
reason-promise-truth-check = Прошло { $step } % срока. Знают ли они правду?
reason-seller-debt = { $mine ->
    [yes] Нарушено, а вы ещё не сказали клиенту
   *[no] Нарушено, а клиенту не сказали ({ $who })
}
reason-slip-untold = Не по плану, а клиент не знает
reason-slip-untold-late = { $days ->
    [0] Не по плану, а клиент уже должен знать
    [one] Не по плану, а клиент должен был узнать { $days } день назад
    [few] Не по плану, а клиент должен был узнать { $days } дня назад
   *[other] Не по плану, а клиент должен был узнать { $days } дней назад
}
reason-duty-unacknowledged = { $days ->
    [0] Должны сегодня, но согласия ещё не дали
    [1] Должны завтра, но согласия ещё не дали
    [one] Согласия ещё не дали, остался { $days } день
    [few] Согласия ещё не дали, осталось { $days } дня
   *[other] Согласия ещё не дали, осталось { $days } дней
}
reason-duty-late = { $days ->
    [1] Должны были вчера
    [one] Должны, опоздание { $days } день
    [few] Должны, опоздание { $days } дня
   *[other] Должны, опоздание { $days } дней
}
reason-renewal-step = { $step ->
    [one] К продлению: открыт шаг «за { $step } день»
    [few] К продлению: открыт шаг «за { $step } дня»
   *[other] К продлению: открыт шаг «за { $step } дней»
}
reason-yearly-check = Пора на ежегодную проверку этого договора
reason-renewal-notice = { $days ->
    [0] Срок уведомления кончается сегодня: скажите своё мнение о продлении
    [1] Срок уведомления кончается завтра: скажите своё мнение о продлении
    [one] До конца срока уведомления { $days } день: скажите своё мнение о продлении
    [few] До конца срока уведомления { $days } дня: скажите своё мнение о продлении
   *[other] До конца срока уведомления { $days } дней: скажите своё мнение о продлении
}
reason-renewal-answer = { $days ->
    [0] Заканчивается сегодня: «присматриваемся» уже не ответ
    [1] Заканчивается завтра: «присматриваемся» уже не ответ
    [one] Заканчивается через { $days } день: «присматриваемся» уже не ответ
    [few] Заканчивается через { $days } дня: «присматриваемся» уже не ответ
    [many] Заканчивается через { $days } дней: «присматриваемся» уже не ответ
   *[other] Заканчивается через { $days } дня: «присматриваемся» уже не ответ
}
reason-renewal-decision = Наше мнение и факты расходятся: решите, чему верим
reason-contract-incomplete = Договор действует, но срок или порядок уведомления не записан
reason-touch-missed = Звонили, никто не перезвонил; срок ответа вышел { $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
reason-touch-question = Ждут ответа; срок вышел { $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
reason-silence-ideal = С ними не говорили { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
reason-silence-max = С ними не говорили { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}; предел — { $most }
subject-missed = Пропущенный звонок
subject-question = Вопрос без ответа
subject-silence = Пора позвонить
reason-reminder = Вы просили напомнить в { $time }
bubble-open = Открыть
bubble-done = Готово
bubble-snooze = Через час
bubble-digest = { $count ->
    [one] Ждёт { $count } клиент
    [few] Ждут { $count } клиента
   *[other] Ждут { $count } клиентов
}
bubble-digest-first = Первым: { $account } · { $why }
snooze-hour = На час
snooze-afternoon = После обеда
snooze-tomorrow = До завтра
snooze-next-working-day = До рабочего дня
snooze-next-week = До следующей недели
snooze-pick = Выбрать день и время…
snooze-until = Отложить до
snooze-time = Время
snoozed-empty = Ничего не отложено
snoozed-empty-text = Нажмите S на строке в «Сегодня», чтобы отложить её; она вернётся сама.
snoozed-until = { $day }, { $time }
snoozed-wake = Вернуть
account-facts-owed = За вами
account-facts-also = Ещё открыто
today-imports = Пришло с загрузкой: { $what }
today-imports-past = { $count ->
    [one] { $count } прошедшая дата
    [few] { $count } прошедшие даты
   *[other] { $count } прошедших дат
}
today-imports-incomplete = { $count ->
    [one] { $count } договор без окончания
    [few] { $count } договора без окончания
   *[other] { $count } договоров без окончания
}
today-imports-note = Никто этого не ждёт; просмотрите один раз
today-forecast = Прогнозы прошлого квартала не сбылись
today-safety = Сохранность книги
today-safety-failed = { $why ->
    [disk_full] копию сделать не удалось: диск заполнен
    [read_only] копию сделать не удалось: Kept не может писать в папку
    [folder_gone] копию сделать не удалось: папки нет на месте
    [damaged] последняя копия оказалась неполной
   *[other] копию сделать не удалось
}
today-safety-low = на диске свободно только { $size }
today-claims-broken = { $count ->
    [one] { $count } утверждение больше не верно
    [few] { $count } утверждения больше не верны
   *[other] { $count } утверждений больше не верны
}
today-claims-stale = { $count ->
    [one] { $count } утверждение давно не проверяли
    [few] { $count } утверждения давно не проверяли
   *[other] { $count } утверждений давно не проверяли
}

### tray

### Что стоит в трее: счётчики, ближайшие строки «Сегодня» и то, что можно сделать оттуда.

tray-nobody = Никто не ждёт
tray-count = { $count ->
    [one] { $count } клиент в «Сегодня»
    [few] { $count } клиента в «Сегодня»
   *[other] { $count } клиентов в «Сегодня»
}
tray-count-waiting = { $count ->
    [one] { $count } клиент в «Сегодня», ждут: { $waiting }
    [few] { $count } клиента в «Сегодня», ждут: { $waiting }
   *[other] { $count } клиентов в «Сегодня», ждут: { $waiting }
}
tray-row = { $account }: { $what }
tray-rest = Ещё в «Сегодня»: { $count }
tray-capture = Записать…
tray-snooze-all = Отложить всё на час
tray-open = Открыть Kept
tray-quit = Выйти из Kept

### capture

capture = Запись
capture-hint = Клиент: что, к какому сроку, кто сказал. Или: напомни мне…
capture-keep = Записать
capture-chips = Что понято
capture-meant = Что это: обещание, обязательство или напоминание
capture-ours = Наше обещание
capture-theirs = Их обязательство
capture-reminder = Напомнить мне
capture-when = Когда напомнить
capture-which-account = Какой клиент?
capture-type-account = Напишите название клиента.
capture-new-account = Новый клиент { $name }
capture-by-when = Срок
capture-by = срок: { $day }
capture-mention = без срока: упоминание
capture-no-day = без срока
capture-without-day = Без срока
capture-take-out = Убрать: { $what }
capture-kept = Записано: { $account }: { $words }
capture-reminder-kept = Напоминание на { $when } – { $account }: { $words }
capture-twice = Такое же записано в { $time }: { $words }. Оставить одно?
capture-keep-one = Оставить одно
keys-capture = Записать, что было сказано

### opening

start-language = Язык
start-sentence = Kept помнит, что сказано каждому клиенту, и подсказывает, что делать дальше.
start-name = Ваше имя
start-first-account = Ваш первый клиент
start-first-account-example = Акме
start-begin = Начать
start-restore = Восстановить из копии…
start-restore-note = С другого ноутбука или диска: всё будет как в день, когда её сделали.
start-look-around = Осмотреться на примере
start-look-around-note = Что бы вы там ни делали, вашей книги это не коснётся.
start-place = Всё остаётся на этом ноутбуке, в папке
start-with-system = Запускать Kept при входе в систему, скрытым
example-data = Данные для примера
example-leave = начать со своими
opening-in-use = Эта книга уже открыта в другом окне Kept.
opening-in-use-safe = Ничего не изменено, всё сохранённое цело.
opening-in-use-do = Перейдите в другое окно или закройте его и попробуйте ещё раз.
opening-newer = С этой книгой работала более новая версия Kept.
opening-newer-safe = Она осталась как есть, всё в ней цело.
opening-newer-do = Обновите Kept на этом ноутбуке и откройте снова.
opening-damaged = Книгу не удаётся прочитать.
opening-damaged-safe = Файл не тронут, поверх него ничего не записано.
opening-damaged-do = Попробуйте ещё раз. Если не поможет, сначала отложите копию папки с книгой и только потом делайте с ней что-либо.
opening-damaged-backup = Есть целая копия, сделанная { $when }: { $day }, { $time }.
opening-damaged-aside = Файл, который не читается, останется рядом с книгой под другим именем: он не будет выброшен.
opening-damaged-restore = Открыть эту копию
opening-full = На диске нет места.
opening-full-safe = Всё сохранённое цело.
opening-full-do = Освободите место на диске и попробуйте ещё раз.
opening-other = Книгу не удалось открыть.
opening-other-safe = Ничего не записано, всё сохранённое цело.
opening-other-do = Попробуйте ещё раз. Если не поможет, перезагрузите ноутбук и проверьте, доступен ли диск для чтения и записи.
start-import-note = Из HubSpot, Salesforce, Pipedrive или любой таблицы.

### search

palette = Поиск и команды
palette-hint = Клиент, человек, обещание, команда или сказанное
palette-said = { $account } · { $day }
palette-nothing = Ничего не нашлось. Чем меньше букв, тем больше найдётся.
palette-go = Перейти: { $room }
palette-add-account = Добавить клиента…
palette-name-account = Название нового клиента
palette-account-added = Клиент { $name } добавлен
palette-theme-system = Цвета: как в системе
palette-theme-light = Цвета: светлые
palette-theme-dark = Цвета: тёмные
palette-language = Язык: { $name }
palette-rows-comfortable = Строки: просторные
palette-rows-compact = Строки: плотные

### history

### Как «Отменить» и «Повторить» называют сохранённое.

undo-step = Отменить: { $what }
redo-step = Повторить: { $what }
undone = Отменено: { $what }
redone = Снова сделано: { $what }
step-company = Настройки
step-changed = { $of }: { $field } { $old } → { $new }
step-set = { $of }: { $field } { $new }
step-cleared = { $of }: { $field } { $old } — убрано
step-acted = { $account }, «{ $subject }»: { $state ->
    [accepted] принято
    [returned] возвращено
    [in_progress] начато
    [delivered] сдано
    [rejected] не приняли
    [confirmed] подтверждено
    [broken] нарушено
    [withdrawn] отозвано
    [released] снято клиентом
    [acknowledged] согласились
    [done] получено
    [waived] снято нами
    [sent] отправлено
    [signed] подписано
    [ended] закончено
   *[other] снова открыто
}
step-recorded = { $outcome ->
    [skipped] { $days ->
        [0] Ежегодная проверка пропущена
        [one] Шаг «за { $shown } день» пропущен
        [few] Шаг «за { $shown } дня» пропущен
       *[other] Шаг «за { $shown } дней» пропущен
    }
   *[done] { $days ->
        [0] Ежегодная проверка сделана
        [one] Шаг «за { $shown } день» сделан
        [few] Шаг «за { $shown } дня» сделан
       *[other] Шаг «за { $shown } дней» сделан
    }
}
flag-yes = да
flag-no = нет
intent-begin = начало работы
intent-add-account = новый клиент { $account }
intent-change-account = { $account }: изменение
intent-trash-account = { $account } — в корзину
intent-restore-account = { $account } — из корзины
intent-add-contact = { $account }: новый человек { $subject }
intent-change-contact = { $subject }: изменение
intent-remove-contact = { $account }: { $subject } — удаление
intent-add-trust = { $account }: доверие { $subject } → { $other }
intent-change-trust = { $account }: { $subject } — доверие изменено
intent-remove-trust = { $account }: доверие { $subject } → { $other } — удаление
intent-add-teammate = новый коллега { $subject }
intent-change-teammate = коллега { $subject }: изменение
intent-remove-teammate = коллега { $subject }: удаление
intent-log-touch = { $account }: новый контакт
intent-change-touch = { $account }: изменение контакта
intent-remove-touch = { $account }: удаление контакта
intent-make-commitment = { $account }: запись «{ $subject }»
intent-change-commitment = { $account }: изменение «{ $subject }»
intent-move-commitment = { $account }: перенос «{ $subject }»
intent-act-on-commitment = { $account }: шаг по «{ $subject }»
intent-remove-commitment = { $account }: удаление «{ $subject }»
intent-link-commitment = { $account }: «{ $subject }» ждёт «{ $other }»
intent-change-link = { $account }: ожидание «{ $subject }» изменено
intent-unlink-commitment = { $account }: «{ $subject }» больше не ждёт «{ $other }»
intent-go-off-plan = { $account }: «{ $subject }» не по плану
intent-stay-on-plan = { $account }: «{ $subject }» всё же по плану
intent-change-slip = { $account }: запись о срыве «{ $subject }»
intent-tell-slip = { $account }: клиенту сказали о «{ $subject }»
intent-learn-slip = { $account }: о «{ $subject }» узнали от других
intent-add-capability = новая возможность { $subject }
intent-change-capability = изменение возможности { $subject }
intent-remove-capability = удаление возможности { $subject }
intent-add-claim = новое утверждение «{ $subject }»
intent-change-claim = изменение утверждения «{ $subject }»
intent-check-claim = проверка утверждения «{ $subject }»
intent-remove-claim = удаление утверждения «{ $subject }»
intent-add-boundary = новая рамка «{ $subject }»
intent-change-boundary = изменение рамки «{ $subject }»
intent-remove-boundary = удаление рамки «{ $subject }»
intent-shift-commitment = { $account }: «{ $subject }» сдвинуто из-за опоздания клиента
intent-add-plan = { $account }: добавлен план «{ $subject }»
intent-change-plan = { $account }: изменён план «{ $subject }»
intent-remove-plan = { $account }: убран план «{ $subject }»
intent-answer-truth = { $account }: правда о «{ $subject }»
intent-add-contract = { $account }: новый договор { $subject }
intent-change-contract = { $account }: изменение договора { $subject }
intent-act-on-contract = { $account }: шаг по договору { $subject }
intent-remove-contract = { $account }: удаление договора { $subject }
intent-record-step = { $account }: { $other }
intent-call-renewal = { $account }: мнение о продлении
intent-renew-contract = { $account }: договор { $subject } продлён
intent-decide-renewal = { $account }: решение о продлении
intent-give-notice = { $account }: отказ от договора { $subject }
intent-withdraw-notice = { $account }: отказ от договора { $subject } отозван
intent-plan-meeting = { $account }: новая встреча
intent-change-meeting = { $account }: изменение встречи
intent-remove-meeting = { $account }: удаление встречи
intent-debrief-meeting = { $account }: итоги встречи
intent-set-reminder = { $account }: напоминание «{ $subject }»
intent-change-reminder = { $account }: изменение напоминания «{ $subject }»
intent-finish-reminder = { $account }: напоминание «{ $subject }» — готово
intent-remove-reminder = { $account }: удаление напоминания «{ $subject }»
intent-snooze = { $account }: отложено
intent-snooze-all = всё отложено на час
intent-change-settings = изменение настроек
intent-change-holidays = изменение праздников
intent-change-rates = изменение курсов валют
intent-change-preferences = изменение вида
intent-import = загрузка: { $subject }
intent-revert-import = загрузка забрана назад: { $subject }
intent-look-through-import = загрузка просмотрена: { $subject }
intent-rank-accounts = стратегические и лёгкие клиенты разделены
intent-remove-ending = { $account }: запись об уходе убрана

### fields

### Названия полей в середине предложения.

field-about = тема
field-aliases = другие названия
field-approver = кто ручается
field-asserts = что утверждает
field-capability = возможность
field-capabilities = возможности
field-checked = день проверки
field-claim-stale-days = через сколько дней напоминать о непроверенном
field-honesty = довод: честность
field-leadership = довод: первенство
field-limits = границы
field-passage = место
field-people = довод: люди
field-status = как далеко
field-vision = довод: замысел
field-acceptance-test = когда готово
field-at = время
field-billing = счета
field-call = наше мнение о продлении
field-channel = способ связи
field-chosen-over = альтернатива
field-chosen-why = почему выбрали
field-consents = согласия
field-consequence-days = дни сдвига
field-consequence-text = последствие
field-contact = человек
field-contacts = участники
field-contract = договор
field-currency = валюта
field-day = день
field-day-starts-at = начало дня
field-days-of-delay = дни отсрочки
field-direction = направление
field-doer = исполнитель
field-cause = причина
field-doing = что делаем сейчас
field-is-confidential = не для клиента
field-new-due = новый срок
field-dont-cares = что неинтересно
field-due = срок
field-duty-unacknowledged-days = за сколько дней напоминать об обязательстве без согласия
field-email = почта
field-ends = конец
field-estimate-days = оценка в днях
field-answers = на что отвечает
field-deflected = куда отослали
field-knew = знали ответ
field-place = место
field-pledge = срок ответа
field-silence-ideal = идеал тишины
field-silence-max = предел тишины
field-felt = настроение
field-freely-given = без давления
field-given = день отказа
field-given-by = кто отказался
field-given-channel = как заявлен отказ
field-given-ends = конец по отказу
field-given-person = кто заявил отказ
field-given-words = слова отказа
field-hours-a-month = часы в месяц
field-influence = влияние
field-intention = намерение
field-internal-target = наш срок
field-kind = вид
field-lag-days = пауза, дней
field-acknowledged = когда подтверждено
field-acknowledger = кто подтвердил
field-cost = цена для них
field-planned = день плана
field-language = язык
field-left = уход
field-lost = утрата доверия
field-low-odds-reason = почему при риске
field-made = дата обещания
field-maker = кто пообещал
field-manner = как говорить
field-minutes = минуты
field-name = имя
field-notes = заметки
field-notice = уведомление
field-our-notice = наше уведомление
field-owner = ответственный
field-personal-win = личная выгода
field-phone = телефон
field-price-rule = правило цены
field-promise-due-days = за сколько дней напоминать об обещании
field-result = итог
field-results-focused = нацелен на результат
field-recurrence = повтор
field-renewal = на сколько месяцев продлевается
field-quiet-hours = тихие часы
field-role = роль
field-route = самый простой путь
field-segment = сегмент
field-sentence = фраза
field-signing-planned = планируемое подписание
field-since = с какого дня
field-source = повод
field-stage = этап
field-start = начало
field-starts = начало
field-state = состояние
field-stay-reason = почему остаются
field-teammate = кому доверяет
field-term = срок действия
field-text = текст
field-tier = уровень
field-title = название
field-value = сумма
field-ways = что звучит
field-website = сайт
field-week = рабочая неделя
field-why = причина доверия
field-words = слова
field-work-done = сделано
field-zone = часовой пояс
field-seats = рабочие места

### settings

settings-sentence = Всё здесь сохраняется сразу.
settings-look = Вид
settings-language = Язык
settings-theme = Цвета
settings-theme-system = как в системе
settings-theme-light = светлые
settings-theme-dark = тёмные
settings-density = Строки
settings-density-comfortable = просторные
settings-density-compact = плотные
settings-zoom = Размер
settings-letters = Одиночные буквы
settings-letters-on = действуют: C, D, S, J, K…
settings-letters-off = не действуют
settings-desktop = На этом рабочем столе
settings-start = При входе
settings-start-on = запускать скрытым
settings-start-off = не запускать
settings-closing = При закрытии
settings-closing-tray = Kept остаётся в трее. Выйти: { $keys }.
settings-closing-minimises = Kept сворачивается и работает дальше: трея здесь нет. Выйти: { $keys }.
settings-saved = Сохранено
settings-add = Добавить
settings-remove = Убрать
settings-week = Рабочая неделя
settings-week-note = По ней считаются рабочие дни и часы; часовой пояс { $zone }.
settings-week-from = { $day }, с
settings-week-to = { $day }, до
settings-week-closed = выходной
settings-week-add = Часы
settings-week-remove = Убрать эти часы
settings-holidays = Праздники
settings-holiday-day = День
settings-holiday-name = Как называется
settings-holidays-import = Из календаря…
settings-holidays-import-note = Календарь праздников файлом .ics: его целые дни станут праздниками, с этого года и на два следующих.
settings-holidays-came = { $count ->
    [0] Новых праздников нет
    [one] Добавлен { $count } праздник
    [few] Добавлено { $count } праздника
   *[many] Добавлено { $count } праздников
}
settings-holidays-left-out = { $count ->
    [one] { $count } запись календаря пропущена целиком или частично
    [few] { $count } записи календаря пропущены целиком или частично
   *[many] { $count } записей календаря пропущено целиком или частично
}
settings-money = Деньги
settings-money-note = Суммы считаются в одной валюте. Деньги без курса стоят рядом с суммой и никогда в ней.
settings-home-currency = Своя валюта
settings-home-currency-none = как платят по большинству договоров
settings-business-year = Хозяйственный год начинается в месяце
settings-hour-costs = Час сотрудника стоит
settings-hour-costs-none = не указано
settings-rates = Курсы валют
settings-rate-currency = Валюта
settings-rate-number = Сколько в своей валюте
settings-rate-day = С какого дня
settings-rate-from = с { $day }
settings-figures = Когда Kept напоминает
settings-promise-due = За сколько рабочих дней до срока обещания
settings-duty-unacknowledged = За сколько рабочих дней до обязательства, на которое не дали согласия
settings-claim-stale = Через сколько дней напоминать о непроверенном утверждении
settings-day-starts = В котором часу приходят напоминания дня
settings-reaches = Что приходит само
settings-reaches-note = Уведомления звучат в своё время. Всё остальное приходит одной сводкой, когда начинается рабочий день. Что пропущено, пока ноутбук выключен, тоже придёт одной сводкой.
settings-quiet = Тихие часы
settings-quiet-from = Тихо с
settings-quiet-to = Тихо до
settings-quiet-none = нет: может звучать в любое время
settings-quiet-never = Без тихих часов
settings-quiet-set = Задать тихие часы
settings-pledges = Срок ответа
settings-pledges-note = Как скоро вы отвечаете на пропущенный звонок или открытый вопрос, в зависимости от того, как он пришёл. У клиента может быть свой срок.
settings-silence = Тишина
settings-silence-note = Дни без разговора: после идеала звонок стоит сделать, после предела он ждёт вас. Для потенциальных клиентов и тех, кто на паузе, срока нет. У клиента могут быть свои дни.
settings-silence-of = { $tier }: { $which }
settings-teammates = Коллеги
settings-teammates-note = Те, кто с вашей стороны обещает или выполняет. Вход им не нужен.
settings-teammate-name = Имя
settings-teammate-role = Роль
settings-teammate-add-role = Добавить роль
settings-teammate-new = Имя коллеги
settings-teammate-me = это я
settings-authority = Может дать без спроса
settings-authority-money = Денег за раз, не больше
settings-authority-currency = Валюта
settings-authority-hours = Часов в месяц, не больше
settings-authority-days = Дней отсрочки, не больше
settings-authority-add-money = деньги
settings-authority-add-hours = часы
settings-authority-add-days = дни
settings-authority-hours-said = { $hours ->
    [one] { $hours } час в месяц
    [few] { $hours } часа в месяц
   *[many] { $hours } часов в месяц
}
settings-authority-days-said = { $days ->
    [one] { $days } день отсрочки
    [few] { $days } дня отсрочки
   *[many] { $days } дней отсрочки
}
settings-ledger = Книга
settings-ledger-note = Один файл на этом диске. Скопируйте папку — и у вас копия всего.
settings-copy = Скопировать путь
settings-copied = Путь скопирован
settings-backups = Копии
settings-backups-note = Это копии всей книги; каждую Kept перечитывает, прежде чем на неё положиться. Kept делает их сам: раз в час, если что-то изменилось (от батареи — раз в шесть часов), и освобождает место: остаются 30 последних, по одной за день в течение 21 дня и по одной за месяц в течение года. Сделанные вами остаются.
backup-last = Последняя копия: { $when }, проверена.
backup-none = Копий пока нет.
backup-just-now = только что
backup-make = Сделать копию
backup-bring = Взять со стороны…
backup-made = Копия сделана и проверена
backup-moment = { $day }, { $time }
backup-list = Копии, сначала новые
backup-reason-scheduled = сам, по времени
backup-reason-manual = вручную
backup-reason-brought = со стороны
backup-reason-before-update = перед обновлением
backup-reason-before-import = перед импортом
backup-reason-before-restore = перед восстановлением
backup-taken = Всего { $size }.
backup-failed-folder-gone = Не удалось сделать копию { $when }: папки с копиями нет на месте. Книга цела, Kept попробует ещё раз сам.
backup-failed-read-only = Не удалось сделать копию { $when }: Kept не может писать в папку с копиями. Книга цела. Разрешите запись, и Kept попробует ещё раз сам.
backup-failed-disk-full = Не удалось сделать копию { $when }: диск заполнен. Книга цела. Освободите место, и Kept попробует ещё раз сам.
backup-failed-damaged = Копия, сделанная { $when }, при перечитывании оказалась неполной и не сохранена. Сделайте копию сейчас; если и это не удастся, выгрузите всё и восстановите последнюю копию.
backup-failed-other = Не удалось сделать копию { $when }. Книга цела, причина записана в журнале, Kept попробует ещё раз сам.
backup-second = Вторая папка
backup-second-none = Не выбрана. Выберите папку на другом диске, и каждая копия будет и там.
backup-second-choose = Выбрать папку…
backup-second-forget = Больше не копировать туда
backup-second-chosen = Каждая копия будет и там
backup-second-forgotten = Сделанные копии остаются там
backup-second-folder-gone = Этой папки нет на месте: возможно, диск не подключён. Следующая копия попадёт туда, как только она вернётся.
backup-second-read-only = Kept не может писать в эту папку. Разрешите запись или выберите другую.
backup-second-disk-full = Диск этой папки заполнен, последней копии там нет.
backup-second-other = Последнюю копию не удалось записать туда. Причина в журнале; следующая попытка — со следующей копией.
disk-low = На диске книги свободно только { $size }. Освободите место, иначе следующей записи может не хватить.
ledger-synced = { $by ->
    [dropbox] Эту папку копирует Dropbox.
    [one_drive] Эту папку копирует OneDrive.
    [i_cloud] Эту папку копирует iCloud Drive.
    [google_drive] Эту папку копирует Google Drive.
    [nextcloud] Эту папку копирует Nextcloud.
    [syncthing] Эту папку копирует Syncthing.
    [network] Эта папка на другой машине.
   *[another] Эту папку копирует другая программа.
} Книга, в которую пишет кто-то ещё, может испортиться. Держите её в папке этого ноутбука, а синхронизируемую назначьте второй папкой для копий.
backup-restore = Восстановить…
backup-restore-of = Восстановить копию: { $day }, { $time }
backup-counted = Что есть в книге
backup-now = сейчас
backup-then = в этой копии
backup-accounts = Клиенты
backup-contacts = Люди
backup-touches = Контакты
backup-commitments = Обещания и обязательства
backup-contracts = Договоры
backup-saved = Сохранено
backup-restore-note = Сначала делается копия нынешней книги, так что это можно отменить.
backup-restore-do = Поставить эту копию на место книги
backup-restored = Книга снова такая, какой была: { $day }, { $time }
backup-unrestored = Восстановление отменено
export = Выгрузить всё…
export-note = Один файл JSON со всеми записями и всей историей; читается и без Kept.
export-done = { $records ->
    [one] { $records } запись в файле { $file }
    [few] { $records } записи в файле { $file }
   *[many] { $records } записей в файле { $file }
}
settings-calendar = Календарь
settings-calendar-note = Все сроки одним файлом .ics для вашего календаря: обещания, обязательства, окончания договоров, последние дни для отказа, напоминания, встречи.
calendar-export = Выгрузить сроки…
calendar-export-done = { $records ->
    [one] { $records } срок в файле { $file }
    [few] { $records } срока в файле { $file }
   *[many] { $records } сроков в файле { $file }
}
calendar-file = Всегда актуальный файл
calendar-file-none = Файл не выбран. Выберите файл, и Kept будет поддерживать его на этом диске в актуальном виде; календарь может на него подписаться.
calendar-file-choose = Выбрать файл…
calendar-file-forget = Больше не обновлять
calendar-file-chosen = Kept держит этот файл актуальным
calendar-file-forgotten = Файл остаётся как есть
calendar-file-written = записан { $when }
calendar-trouble-folder-gone = Папки этого файла нет на месте. Kept запишет его, как только папка вернётся; или выберите другое место.
calendar-trouble-read-only = Сюда Kept писать не разрешено. Выберите другое место или дайте разрешение.
calendar-trouble-disk-full = Диск полон, поэтому файл устарел.
calendar-trouble-other = Этот файл не удалось записать, поэтому он устарел. Причина в журнале.
settings-trash = Корзина
settings-trash-empty = Корзина пуста. Попавшее в неё можно вернуть в течение 30 дней.
settings-trash-until = до { $day }
settings-restore = Вернуть
settings-restored = { $name } снова на месте
settings-about = О программе
settings-version = Kept { $version }
settings-imports = { $count ->
    [0] Пока ничего не загружено.
   *[other] Загрузок до сих пор: { $count }.
}

### words

word-act-accept = Принять
word-act-return = Вернуть
word-act-start = Начать
word-act-deliver = Сдано
word-act-confirm = Подтвердили
word-act-reject = Не приняли
word-act-break = Нарушено
word-act-withdraw = Отозвать
word-act-release = Снято клиентом
word-act-acknowledge = Согласились
word-act-finish = Сделали
word-act-waive = Снять
word-billing-monthly = ежемесячно
word-billing-quarterly = ежеквартально
word-billing-yearly = ежегодно
word-call-good = всё хорошо
word-call-watching = присматриваемся
word-call-at-risk = под угрозой
word-call-lost = потеряно
word-asserts-capability = что что-то работает
word-asserts-date = срок
word-asserts-service = услугу
word-capability-status-exists = есть
word-capability-status-limited = есть с ограничениями
word-capability-status-beta = бета
word-capability-status-building = делаем
word-capability-status-backlog = в планах
word-capability-status-idea = идея
word-capability-status-never = не будет
word-claim-place-site = сайт
word-claim-place-deck = презентация
word-claim-place-rfp = ответ на RFP
word-claim-place-mail = письмо
word-channel-call = звонок
word-channel-email = письмо
word-channel-meeting = встреча
word-channel-chat = чат
word-channel-visit = визит
word-channel-training = обучение
word-chosen-over-free = бесплатная программа
word-chosen-over-rival = конкурент
word-chosen-over-nothing = ничего не менять
word-promise-result-kept = выполнено
word-promise-result-shifted-by-client = сдвинуто клиентом
word-promise-result-moved-with-notice = перенесено с предупреждением
word-promise-result-late = с опозданием
word-promise-result-broken = не выполнено
word-commitment-state-mention = упомянуто
word-commitment-state-made = обещано
word-commitment-state-returned = возвращено тому, кто обещал
word-commitment-state-accepted = принято
word-commitment-state-in-progress = в работе
word-commitment-state-delivered = сдано
word-commitment-state-confirmed = подтверждено
word-commitment-state-broken = нарушено
word-commitment-state-withdrawn = отозвано
word-commitment-state-released = снято клиентом
word-commitment-state-asked = попросили
word-commitment-state-acknowledged = согласились
word-commitment-state-done = сделано
word-commitment-state-waived = снято нами
word-contract-act-send = Отправлен
word-contract-act-sign = Подписан
word-contract-act-end = Закончился
word-contract-act-reopen = Открыть снова
word-contract-standing-draft = черновик
word-contract-standing-sent = отправлен
word-contract-standing-signed = подписан
word-contract-standing-running = действует
word-contract-standing-lapsed = истёк
word-contract-standing-renewed = продлён
word-contract-standing-ended = завершён
word-date-setter-us = мы
word-date-setter-client = клиент
word-date-setter-contract = договор
word-direction-inbound = от клиента
word-direction-outbound = от нас
word-influence-champion = сторонник
word-influence-decider = решает
word-influence-user = пользуется
word-influence-sceptic = сомневается
word-influence-blocker = против
word-kind-delivery = работа
word-kind-answer = ответ
word-kind-meeting = встреча
word-kind-price = цена
word-kind-service-level = уровень обслуживания
word-kind-other = другое
word-language-en = английский
word-language-ru = русский
word-language-fa = персидский
word-language-mr = маратхи
word-notice-unit-days = дни
word-notice-unit-months = месяцы
word-notice-unit-month-ends = месяцы, до конца месяца
word-quality-explicit = адресовано
word-quality-dated = с датой
word-quality-testable = проверяемо
word-quality-one-doer = один исполнитель
word-quality-freely-given = без давления
word-rule-contract-incomplete = В договоре нет срока или уведомления
word-rule-duty-late = Клиент опаздывает с обязательством
word-rule-duty-unacknowledged = Обязательство никто не подтвердил
word-rule-meeting-brief = Скоро встреча: что нужно знать
word-rule-meeting-debrief = Встреча прошла, а итогов нет
word-rule-promise-due = Скоро срок обещания
word-rule-promise-overdue = Обещание просрочено
word-rule-promise-unlikely = Обещание вряд ли будет выполнено в срок
word-rule-promise-unaccepted = Исполнитель не принял обещание
word-rule-promise-unconfirmed = Сданное не подтверждено
word-rule-promise-truth-check = Знает ли клиент правду об обещании?
word-rule-seller-debt = Обещание нарушено, а клиенту не сказали
word-rule-slip-untold = Обещание не по плану, а клиент не знает
word-rule-promise-unsupported = Обещано то, чего нет, и никто не ручается
word-rule-promise-conflict = У двух обещаний об одном разные сроки
word-rule-reminder = Ваши напоминания
word-rule-renewal-notice = Последние дни, чтобы уведомить
word-rule-renewal-step = Шаг к продлению
word-rule-renewal-verdict = Продление ждёт вашего решения
word-rule-touch-owed = Звонили или спросили, а ответа нет
word-rule-silence-ideal = Стоит позвонить: давно не говорили
word-rule-silence-max = Слишком долго без разговора
word-shift-stays = остаётся
word-shift-before = рабочим днём раньше
word-shift-after = рабочим днём позже
word-side-ours = обещание
word-side-theirs = их обязательство
word-known-by-pressed = кто-то сказал
word-known-by-duty = опоздало их обязательство
word-known-by-date = срок прошёл
word-known-by-odds = шансы были малы
word-slip-state-open = клиент не знает
word-slip-state-told = сказано
word-slip-state-learned-elsewhere = узнали от других
word-slip-state-false-alarm = ложная тревога
word-source-sale = продажа
word-source-contract = договор
word-source-onboarding = подключение
word-source-review = обзор
word-source-escalation = эскалация
word-source-exception = исключение
word-source-marketing = реклама
word-stage-prospect = потенциальный
word-stage-onboarding = подключается
word-stage-active = действующий
word-stage-paused = на паузе
word-stage-churned = ушёл
word-stage-declined = отказано
word-step-outcome-done = сделано
word-step-outcome-skipped = пропущено
word-term-unknown = пока неизвестен
word-term-evergreen = бессрочный
word-term-fixed = на срок
word-tier-strategic = стратегический
word-tier-standard = обычный
word-tier-light = лёгкий
word-touch-result-reached = поговорили
word-touch-result-missed = без ответа
word-touch-result-sent = отправлено
word-knew-yes = да
word-knew-later = нашли позже
word-knew-no = пока нет
word-deflection-docs = к документации
word-deflection-forum = на форум
word-trust-reason-sold = благодаря продаже
word-trust-reason-founded = как основателю
word-trust-reason-solved = за решённую проблему
word-truth-answer-does-not = не знают
word-truth-answer-knows = знают
word-truth-answer-told = им сообщили
word-way-digest = в сводке
word-way-ring = звучит
word-way-today = только в «Сегодня»
word-ending-kind-lost = потерян
word-ending-kind-came-back = вернулся
word-import-kind-account = клиенты
word-import-kind-contact = люди
word-import-kind-contract = договоры
word-import-kind-touch = контакты
word-import-kind-commitment = договорённости
word-import-kind-ending = уходы и возвращения
word-import-kind-meeting = встречи
word-order-day-first = сначала день
word-order-month-first = сначала месяц
word-order-year-first = сначала год
word-outlook-good = выглядит хорошо
word-outlook-at-risk = под угрозой
word-outlook-likely-lost = скорее потеряно
word-outlook-not-enough = мало известно
word-party-us = мы
word-party-client = они
word-target-external-id = номер в источнике
word-target-account = клиент
word-target-name = название, имя
word-target-first-name = имя
word-target-last-name = фамилия
word-target-stage = этап
word-target-lost = потерян: да или нет
word-target-trial = на пробе: да или нет
word-target-tier = уровень
word-target-segment = сегмент
word-target-since = клиент с
word-target-seats = рабочие места
word-target-language = язык
word-target-zone = часовой пояс
word-target-currency = валюта
word-target-website = сайт
word-target-stay-reason = почему остаются
word-target-notes = заметки
word-target-role = чем занимается
word-target-influence = влияние
word-target-email = почта
word-target-phone = телефон
word-target-title = о чём
word-target-start = первый день
word-target-end = последний день
word-target-billing = оплата: как часто
word-target-value-monthly = сумма в месяц
word-target-value-yearly = сумма в год
word-target-renews = продлевается сам: да или нет
word-target-notice-days = дней на уведомление
word-target-contact = человек
word-target-at = когда
word-target-direction = кто обратился
word-target-channel = каким путём
word-target-result = результат
word-target-minutes = сколько минут
word-target-answered-after = минут до первого ответа
word-target-resolved-after = часов до решения
word-target-words = их слова
word-target-side = чьё: наше или их
word-target-due = срок
word-target-made-on = сказано
word-target-done = выполнено: да или нет
word-target-on = день
word-target-reason = причина
word-target-came-back = вернулся: да или нет

### accounts

room-accounts = Клиенты
add = Добавить
cancel = Отмена
remove = Убрать
more = Ещё
none = нет
yes = да
no = нет
me = я
copy-table = Скопировать таблицей
saved-field = { $field }: сохранено
mark-late = Ждут или просрочено
mark-soon = Скоро
mark-note = Стоит сделать
accounts-sentence = { $attention ->
    [0] Ничего срочного: { $current ->
        [0] клиентов пока нет
        [one] <current>{ $current } текущий клиент</current>
        [few] <current>{ $current } текущих клиента</current>
       *[many] <current>{ $current } текущих клиентов</current>
    }.
    [one] <attention>{ $attention } клиент требует внимания</attention>, текущих всего <current>{ $current }</current>.
    [few] <attention>{ $attention } клиента требуют внимания</attention>, текущих всего <current>{ $current }</current>.
   *[many] <attention>{ $attention } клиентов требуют внимания</attention>, текущих всего <current>{ $current }</current>.
}
accounts-filter = Какие клиенты
accounts-current = текущие
accounts-attention = требуют внимания
accounts-prospects = потенциальные
accounts-past = бывшие
accounts-all = все
accounts-find = Найти по названию
accounts-empty = Клиентов пока нет
accounts-empty-text = Клиент — это компания, от потенциальной до ушедшей. Её обещания, люди и договоры собраны на одной странице. Нажмите A и напишите название.
accounts-none = Никто не подходит
accounts-none-text = Выберите другой отбор или очистите поле названия.
accounts-head-stage = Этап, уровень
accounts-head-owed = Кто должен
accounts-head-due = Срок
accounts-head-touch = Контакт
accounts-picked = { $count ->
    [one] Выбран { $count }
    [few] Выбрано { $count }
   *[many] Выбрано { $count }
}
accounts-unpick = Снять выбор
account-add = Добавить клиента
account-added = Добавлен клиент { $name }
account-name = Название
account-stage = Этап
account-tier = Уровень
account-owner = Ответственный
account-segment = Сегмент
account-language = Язык
account-zone = Часовой пояс
account-currency = Валюта
account-website = Сайт
account-stay = Почему с нами
account-stay-empty = Запишите их словами, почему они остаются
account-dont-care = Неинтересно
account-dont-care-empty = Запишите, что их не интересует
account-renewal = Продление
account-now-there = Сейчас у них
account-answering = Отвечаем
answering-joint = { ", " }
answering-answered = отвечено на <story>{ $answered } из { $asked }</story> за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
answering-median-hours = медиана { $hours } ч
answering-median-minutes = медиана { $minutes } мин
answering-missed = <missed>{ $count ->
    [one] { $count } пропущен
    [few] { $count } пропущены
   *[many] { $count } пропущено
}</missed>{ $count ->
    [1] { "" }
   *[other] , первый
} { $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
answering-question = <question>{ $count ->
    [one] { $count } вопрос открыт
    [few] { $count } вопроса открыты
   *[many] { $count } вопросов открыто
}</question>{ $count ->
    [1] { "" }
   *[other] , первый
} { $days ->
    [0] с сегодняшнего дня
    [1] со вчерашнего дня
    [one] уже { $days } день
    [few] уже { $days } дня
   *[many] уже { $days } дней
}
answering-docs = к документации отослали { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
answering-forum = на форум отослали { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
answering-proactive = { $proactive } из { $touches } контактов — наши, без запроса
account-chosen-over = Альтернатива
account-chosen-why = Почему мы
account-results = Ждут результата
account-notes = Заметки
account-we-owe = мы должны
account-they-owe = они должны
account-open = Ещё не закрыто
account-open-more = { $count ->
    [one] Ещё { $count }
    [few] Ещё { $count }
   *[many] Ещё { $count }
}
account-before = До этого
account-about = О клиенте
account-details = О клиенте
account-tabs = Разделы клиента
account-story = История
account-commitments = Договорённости
account-people = Люди
account-contract = Договор
account-trash = В корзину
account-trashed = { $name }: в корзине на 30 дней
account-gone = Возможно, клиент в корзине: загляните в настройки.
account-no-contract = Договора пока нет
account-no-end = Нет договора, который нужно продлевать
account-clock = { $call ->
    [yes] { $weekday }, { $time } — позвонить сейчас?
   *[no] { $weekday }, { $time }
}
account-says-renewal = <renewal>{ $renews ->
    [yes] Договор продлится сам
   *[no] Продление договора
} { $days ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}</renewal>{ $call ->
    [none] .
   *[other] , <call>{ $verdict }</call>.
}
account-says-overdue = <overdue>{ $count ->
    [one] Просрочено { $count } обещание
    [few] Просрочены { $count } обещания
   *[many] Просрочено { $count } обещаний
}</overdue>.
account-says-soon = <soon>{ $count ->
    [one] Скоро срок у { $count } обещания
    [few] Скоро срок у { $count } обещаний
   *[many] Скоро срок у { $count } обещаний
}</soon>.
account-says-duties = <duties>{ $count ->
    [one] Они задерживают { $count } дело
    [few] Они задерживают { $count } дела
   *[many] Они задерживают { $count } дел
}</duties>.
account-says-unanswered = <unanswered>Без ответа { $count ->
    [one] { $count } обращение
    [few] { $count } обращения
   *[many] { $count } обращений
}</unanswered>.
account-says-owed = { $we ->
    [0] { $they ->
        [0] Никто никому ничего не должен.
        [one] Ничего срочного: <owed>за ними { $they } дело</owed>.
        [few] Ничего срочного: <owed>за ними { $they } дела</owed>.
       *[many] Ничего срочного: <owed>за ними { $they } дел</owed>.
    }
    [one] Ничего срочного: <owed>за вами { $we } дело{ $they ->
        [0] { "" }
       *[other] , за ними { $they }
    }</owed>.
    [few] Ничего срочного: <owed>за вами { $we } дела{ $they ->
        [0] { "" }
       *[other] , за ними { $they }
    }</owed>.
   *[many] Ничего срочного: <owed>за вами { $we } дел{ $they ->
        [0] { "" }
       *[other] , за ними { $they }
    }</owed>.
}
renewal-ends = { $renews ->
    [yes] { $end }, продлевается сам
   *[no] { $end }, закончится, если не продлить
}
renewal-ends-notice = { $ends }; они могут отказаться до { $by }
keys-account = На странице клиента
account-since = Клиент с
account-seats = Рабочие места
account-silence = Тишина, дней
account-silence-ideal = Идеал
account-silence-max = Предел
account-pledge = Срок ответа
account-pledge-of = Срок ответа, { $channel }
pledge-usual = как обычно: { $pledge }
pledge-same-day = в тот же рабочий день
pledge-hours = { $count ->
    [one] { $count } рабочий час
    [few] { $count } рабочих часа
   *[many] { $count } рабочих часов
}
pledge-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[many] { $count } рабочих дней
}

### commitments

room-promises = Обещания
room-renewals = Продления
promises-sentence = { $overdue ->
    [0] { $owe ->
        [0] Вы никому ничего не должны
        [one] <owe>За вами { $owe } обещание</owe>, просрочек нет
        [few] <owe>За вами { $owe } обещания</owe>, просрочек нет
       *[many] <owe>За вами { $owe } обещаний</owe>, просрочек нет
    }
    [one] <overdue>Просрочено { $overdue } обещание</overdue>, всего <owe>за вами { $owe }</owe>
    [few] <overdue>Просрочены { $overdue } обещания</overdue>, всего <owe>за вами { $owe }</owe>
   *[many] <overdue>Просрочено { $overdue } обещаний</overdue>, всего <owe>за вами { $owe }</owe>
}{ $soon ->
    [0] .
    [one] ; <soon>скоро срок ещё у { $soon }</soon>.
   *[other] ; <soon>скоро срок ещё у { $soon }</soon>.
} { $theirs ->
    [0] Вам ничего не должны
    [one] <theirs>За ними { $theirs } дело</theirs>
    [few] <theirs>За ними { $theirs } дела</theirs>
   *[many] <theirs>За ними { $theirs } дел</theirs>
}{ $late ->
    [0] .
   *[other] , <late>из них просрочено { $late }</late>.
}
promises-we-owe = Мы должны
promises-they-owe = Нам должны
promises-filter = Какие показать
promises-open = открытые
promises-overdue = просроченные
promises-undated = без срока
promises-closed = закрытые
promises-empty-open = Ничего открытого
promises-empty-overdue = Ничего не просрочено
promises-empty-undated = У всего есть срок
promises-empty-waiting = Подтверждения ничего не ждёт
promises-empty-closed = Пока ничего не закрыто
promises-empty-text = Нажмите C и запишите, что было сказано: «Акме: SSO до 15 июня, сказала Нина по телефону».
commitments-empty = Пока никто никому ничего не обещал
commitments-empty-text = Нажмите C и запишите, что было сказано; на этой странице клиента называть не нужно.
commitments-none-ours = Вы им ничего не должны.
commitments-none-theirs = Они вам ничего не должны.
commitments-closed = Закрытые
commitment-ours = Обещание
commitment-theirs = Их обязательство
commitment-assumed = подтверждено молчанием
commitment-words = Слова
commitment-by-when = К сроку
commitment-undated = без срока
commitment-days-left = { $days ->
    [0] сегодня
    [one] через { $days } рабочий день
    [few] через { $days } рабочих дня
   *[many] через { $days } рабочих дней
}
commitment-days-late = { $days ->
    [one] опоздание { $days } рабочий день
    [few] опоздание { $days } рабочих дня
   *[many] опоздание { $days } рабочих дней
}
set-by-us = срок назвали мы
set-by-client = срок назвал клиент
set-by-contract = срок из договора
named-by-us = от нас
named-by-client = от клиента
named-by-contract = по договору
commitment-set-by = Кто назвал срок
commitment-estimated = { $days ->
    [one] наша оценка: { $days } рабочий день
    [few] наша оценка: { $days } рабочих дня
   *[many] наша оценка: { $days } рабочих дней
}
dictated = без нашей оценки
commitment-to = Кому сказано
commitment-from = За кем
commitment-contact = Человек у клиента
commitment-who = Кто сказал, делает
commitment-maker = Кто сказал
commitment-doer = Кто делает
commitment-made-on = Когда
commitment-channel = Как
commitment-kind = Вид
commitment-source = Повод
commitment-contract = Договор
commitment-test = Готово, когда
commitment-test-empty = Как обе стороны это поймут
commitment-freely = Без давления
commitment-target = Наш срок
commitment-estimate = Оценка, дней
commitment-start = Начало работы
commitment-work = Сделано, %
commitment-odds-reason = Почему при риске
commitment-shift = Сдвиг, дней
commitment-consequence = Если опоздают
commitment-acknowledged-on = Согласились
commitment-acknowledged-by = Кто подтвердил
commitment-delivered-on = Сдано
commitment-closed-on = Закрыто
commitment-quality = Хорошее обещание
commitment-quality-missing = { $mark }: нет
commitment-more = Всё остальное
commitment-remove = Убрать из книги
commitment-removed = Убрано: { $words }
acted-accept = Принято: { $words }
acted-return = Возвращено: { $words }
acted-start = Начато: { $words }
acted-deliver = Сдано: { $words }
acted-confirm = Подтверждено: { $words }
acted-reject = Не приняли, снова открыто: { $words }
acted-break = Нарушено: { $words }
acted-withdraw = Отозвано: { $words }
acted-release = Снято клиентом: { $words }
acted-acknowledge = Согласились: { $words }
acted-finish = Сделано: { $words }
acted-waive = Снято нами: { $words }
move-title = Перенести срок
move-give = Назначить срок
move-to = Новый срок
move-precision = Насколько точно
precision-day = день
precision-month = весь месяц
precision-quarter = весь квартал
move-set-by = Кто назвал
move-reason = Потому что
move-told = Клиенту сообщили
move-told-us = Нам сообщили
move-told-on = Когда сообщили
move-do = Перенести
move-do-along = { $count ->
    [one] Перенести это и ещё { $count }
   *[other] Перенести это и ещё { $count }
}
move-give-do = Назначить
move-said = Перенесено на { $date }
move-dated = Срок: { $date }
odds-title = Успеем ли?
odds-sentence = <keep>{ $odds }, что успеем к { $day }.</keep> { $enough ->
    [yes] 80 % достигаются { $eighty }.
   *[no] Для 80 % обещайте { $eighty }.
}
odds-waiting = С учётом того, чего ждём: <keep>{ $odds }</keep>
odds-slider = Шансы по дням
odds-at = { $day }: { $odds }
odds-move = Перенести на { $day }
odds-of-row = { $odds }, что успеем в срок
odds-why = Почему обещаем с такими шансами? Можно не отвечать.
odds-why-add = Добавить причину
odds-from-base = По отрасли в целом: похожих ваших обещаний ещё нет.
odds-from-like = { $n ->
    [one] По { $n } похожему обещанию
   *[other] По { $n } похожим обещаниям
}
odds-from-kind = { $n ->
    [one] По { $n } обещанию того же рода, кого бы ни ждали
   *[other] По { $n } обещаниям того же рода, кого бы ни ждали
}
odds-from-all = { $n ->
    [one] По { $n } обещанию любого рода
   *[other] По { $n } обещаниям любого рода
}
odds-case-took = план { $planned }, вышло { $days }
odds-case-open = план { $planned }, открыто { $days }
odds-more = и ещё { $n }
odds-stretched = Выполнялось реже, чем говорилось, поэтому даты пока отодвинуты.
odds-add-estimate = Добавьте оценку, чтобы увидеть шансы
buffer-title = { $days ->
    [one] Запас: { $days } рабочий день
    [few] Запас: { $days } рабочих дня
   *[other] Запас: { $days } рабочих дней
}
buffer-used = Израсходовано { $used } запаса
buffer-done = при { $done } готовности
buffer-burn = при таком ходе к концу работы уйдёт { $burn }
kept-rate = Выполнено { $kept } из { $of }: { $rate }, вероятно от { $least } до { $most }
kept-too-few = { $of ->
    [0] Ни одно обещание ещё не завершено: судить рано.
   *[other] Выполнено { $kept } из { $of }: судить рано.
}
company-kept = Выполнение
kept-sentence = <rate>Выполняется { $rate } обещаний</rate>, вероятно от { $least } до { $most }; завершено { $of }.
kept-empty = Ни одно обещание ещё не завершено
kept-empty-text = Когда обещания подтверждены или нарушены, здесь видно, как часто их выполняют, кто и перед кем.
kept-by = Считать по
kept-by-maker = Кто обещал
kept-by-account = Клиент
kept-by-capability = На чём держится
kept-by-source = Случай
kept-no-source = Не указан
kept-caption = Как часто выполняются обещания
kept-column-rate = Выполнено
kept-column-between = Вероятно между
kept-column-kept = Выполненных
kept-column-of = Всего
kept-column-moved = Перенесено с предупреждением
kept-between = { $least }–{ $most }
kept-few = судить рано
kept-none = Ни одно из них ничего не называет.
kept-note = Выполнено – сдано к первой дате, включая то, что задержал клиент. Снятые и отозванные обещания не считаются. Меньше пяти – судить рано.
calibration-title = Когда мы говорили 80 %, выполняли ли 80 %?
calibration-empty = Когда завершатся обещания с оценкой, здесь сказанное сравнивается с выполненным.
calibration-stretch = Выполнялось реже, чем говорилось: даты пока отодвинуты в { $factor } раза.
calibration-off = В квартале с { $from } выполнено гораздо меньше, чем говорилось.
calibration-seen = Понятно
calibration-quarter = { $closed ->
    [one] Квартал с { $from }, { $closed } обещание
    [few] Квартал с { $from }, { $closed } обещания
   *[other] Квартал с { $from }, { $closed } обещаний
}
calibration-bin = сказано { $said }, выполнено { $kept } (n = { $n })
calibration-brier = Оценка Брайера { $brier }; 0 – безупречно, 0,25 не говорит ничего.
moves-title = Сроки
moves-said = сказано
moves-first = первый срок
moves-told = сообщили { $told }, { $days ->
    [0] без единого рабочего дня в запасе
    [one] за { $days } рабочий день
    [few] за { $days } рабочих дня
   *[many] за { $days } рабочих дней
}
moves-untold = перенесено { $moved }, никому не сообщили
moves-because-late = потому что опаздывает «{ $words }»
moves-because-moved = потому что перенесено «{ $words }»
moves-take-back = Отменить
moves-taken-back = Сдвиг отменён
slip-title = Не по плану
slip-go = Не по плану
slip-went = Не по плану: { $words }
slip-says-open = Не по плану с { $since }; { $account } об этом ещё не знает.
slip-says-told = Не по плану с { $since }; клиенту { $account } сказали { $at } ({ $who }).
slip-says-learned = Не по плану с { $since }; { $account } знает об этом от других.
slip-says-alarm = { $since } считалось, что не по плану, но срок в силе.
slip-hear-by = Клиент должен узнать до { $late }.
slip-heard-late = Клиент должен был узнать до { $late }.
slip-cause = Причина
slip-cause-empty = Почему, точно
slip-confidential = не для клиента
slip-doing = Что делаем
slip-doing-empty = Что мы делаем сейчас
slip-new-date = Новый срок
slip-new-date-empty = Какой срок вы сдержите
slip-odds = { $percent } %, что сдержим
slip-known-by = Как узнали
slip-holds = Письмо уйдёт, когда в нём будет
word-missing-cause = причина
word-missing-speakable-cause = причина, которую можно назвать клиенту
word-missing-doing = что вы делаете сейчас
word-missing-new-date = новый срок
slip-had-another = За последние 12 месяцев у этого клиента уже был срыв. Точную причину прощают, одно извинение нет.
slip-message = Письмо: { $account }
slip-language = язык: { $language }
slip-copy = Копировать
slip-copied = Скопировано. Вставьте туда, где вы им пишете.
slip-not-copied = Скопировать не удалось. Выделите письмо и скопируйте его вручную.
slip-mail = В почту
slip-mailed = Письмо в вашей почтовой программе. Kept ничего не отправляет: отметьте, когда клиент узнает.
slip-mailed-file = «{ $file }» в вашей почтовой программе. Kept ничего не отправляет: отметьте, когда клиент узнает.
slip-told = Сказано
slip-told-along = Сказано, перенести ещё { $count }
slip-told-said = { $account }: клиенту сказали
slip-by = Кто сказал
slip-channel = Как
slip-channel-any = любым путём
slip-when = Когда
slip-now = сейчас
slip-learn = Узнали от других
slip-learned-said = { $account }: клиент уже знал
slip-stay = Всё же по плану, потому что…
slip-stay-do = По плану
slip-stayed = По плану: { $words }
slip-past = До этого
keys-slip = Обещание не по плану
off-plan-untold = не по плану, клиент не знает
off-plan-told = не по плану, клиент знает
promises-off-plan = Не по плану
promises-to-confirm = Ждут подтверждения
promises-empty-off-plan = Всё идёт по плану
promises-off-plan-text = Если срок не сдержать, нажмите O на обещании: с этой минуты идут часы до разговора с клиентом.
promises-to-confirm-text = Сданное стоит здесь, пока клиент не согласится или не промолчит 10 рабочих дней.
known-to-told = { $of ->
    [one] { $of } срыв за 12 месяцев: клиент узнал за { $time }; цель: один рабочий день.
    [few] { $of } срыва за 12 месяцев: в половине случаев клиент узнал за { $time }; цель: один рабочий день.
   *[other] { $of } срывов за 12 месяцев: в половине случаев клиент узнал за { $time }; цель: один рабочий день.
}
known-to-told-none = За 12 месяцев никому не пришлось говорить о срыве. Цель: один рабочий день от знания до разговора.
working-minutes = { $count ->
    [one] { $count } рабочую минуту
    [few] { $count } рабочие минуты
   *[other] { $count } рабочих минут
}
working-hours = { $count ->
    [one] { $shown } рабочий час
    [few] { $shown } рабочих часа
   *[other] { $shown } рабочих часов
}
working-days = { $count ->
    [one] { $shown } рабочий день
    [few] { $shown } рабочих дня
   *[other] { $shown } рабочих дней
}
letter-subject = Новый срок: { $words }
letter-greeting = Здравствуйте, { $name }!
letter-greeting-bare = Здравствуйте!
letter-off-plan = Мы обещали вам «{ $words }» к сроку { $day }. Этот срок мы не сдержим.
letter-cause = Причина: { $cause }
letter-doing = Что мы делаем сейчас: { $doing }
letter-new-date = Наш новый срок: { $day }.
letter-new-date-odds = Наш новый срок: { $day }. По нашему опыту, вероятность сдержать его { $percent } %.
letter-effect = Что это значит для вашего плана «{ $plan }»: { $to } вместо { $from }.
letter-day-gregorian = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year }
letter-day-persian = { $day } { $month ->
    [1] фарвардина
    [2] ордибехешта
    [3] хордада
    [4] тира
    [5] мордада
    [6] шахривара
    [7] мехра
    [8] абана
    [9] азара
    [10] дея
    [11] бахмана
   *[12] эсфанда
} { $year }
links-title = Ждёт
links-awaited = Этого ждут
links-add = Чего ждёт…
links-find = Найдите открытую договорённость
links-saved = Ждёт: { $words }
links-lag = Пауза, дней
links-after = { $days ->
    [0] можно сразу вслед
    [one] через { $days } рабочий день после
    [few] через { $days } рабочих дня после
   *[many] через { $days } рабочих дней после
}
links-remove = Больше не ждать: { $words }
links-removed = Больше не ждёт: { $words }
plans-title = На этом держатся планы
plans-add = Добавить план, который на этом держится
plan-text = План
plan-text-ask = Что они собираются сделать, когда это будет выполнено?
plan-date = На когда
plan-on = на { $day }
plan-contact = Чей план
plan-contact-empty = Чей это план?
plan-cost = Цена переноса для них
plan-cost-empty = Чего им будет стоить перенос?
plan-save = Добавить план
plan-added = План добавлен: { $text }
plan-remove = Убрать план: { $text }
plan-removed = План убран: { $text }
domino-promise = наше обещание
domino-duty = их обязательство
domino-plan = их план
dominoes-title = Что с чем связано
dominoes-how = Стрелки ведут по линиям, Enter открывает.
dominoes-waits = Ждёт: { $names }.
dominoes-then = Затем: { $names }.
dominoes-lag = { $days ->
    [one] +{ $days } день
    [few] +{ $days } дня
   *[many] +{ $days } дней
}
dominoes-more = { $count ->
    [one] ещё { $count } не показано
   *[other] ещё { $count } не показаны
}
ripple-none = Больше ничего не сдвигается
ripple-moves = { $count ->
    [one] Ещё { $count } срок не удержать
    [few] Ещё { $count } срока не удержать
   *[many] Ещё { $count } сроков не удержать
}
ripple-tell = Сообщить: { $names }
ripple-tell-client = Нужно сообщить клиенту
ripple-days = { $days ->
    [one] на { $days } рабочий день позже
    [few] на { $days } рабочих дня позже
   *[many] на { $days } рабочих дней позже
}
ripple-more = { $count ->
    [one] и ещё { $count }, срок тоже сдвинется
   *[other] и ещё { $count }, сроки тоже сдвинутся
}
truth-asks = Прошло { $step } % срока, и на этом держатся планы. Знает ли клиент правду?
truth-knows = Знает
truth-told = Сообщили сейчас
truth-does-not = Не знает
truth-saved = Клиент и правда: { $answer }
truth-said = На { $step } % срока: { $answer } ({ $day })
crumbs = Где это находится
keys-commitment = На договорённости
keys-truth = Знает ли клиент правду
keys-edit-words = Править слова
keys-next-act = Сделать следующий шаг
keys-move-date = Перенести срок

### company

room-company = Компания
company-exists = Что есть
company-claims = Утверждения
company-boundaries = Рамки
company-sentence = { $total ->
    [0] Пока никто не сказал, что есть на самом деле
    [one] Из { $total } названной возможности { $exists ->
        [0] пока нет ни одной
       *[other] есть { $exists }
    }
   *[other] Из { $total } названных возможностей { $exists ->
        [0] пока нет ни одной
       *[other] есть { $exists }
    }
}{ $promises ->
    [0] .
    [one] ; <promises>{ $promises } открытое обещание</promises> — о том, чего нет.
    [few] ; <promises>{ $promises } открытых обещания</promises> — о том, чего нет.
   *[other] ; <promises>{ $promises } открытых обещаний</promises> — о том, чего нет.
}{ $broken ->
    [0] { "" }
    [one] { " " }<broken>{ $broken } утверждение говорит о том, что уже не работает.</broken>
    [few] { " " }<broken>{ $broken } утверждения говорят о том, что уже не работает.</broken>
   *[other] { " " }<broken>{ $broken } утверждений говорят о том, что уже не работает.</broken>
}
capability-add = Добавить возможность
capability-added = Добавлено: { $name }
capability-name = Название
capability-status = Как далеко
capability-aliases = Ещё зовут
capability-aliases-empty = Другие названия через запятую
capability-limits = Границы
capability-limits-empty = В каких границах работает
capability-owner = Ответственный
capability-was = раньше: { $from }
capability-fell = Шаг назад; раньше: { $from }. { $promises ->
    [0] Открытых обещаний об этом нет
    [one] Об этом { $promises } открытое обещание
    [few] Об этом { $promises } открытых обещания
   *[other] Об этом { $promises } открытых обещаний
}, { $claims ->
    [0] утверждений нет.
    [one] { $claims } утверждение.
    [few] { $claims } утверждения.
   *[other] { $claims } утверждений.
}
capability-promises = Открытые обещания об этом
capability-more = и ещё { $count }
capability-claims = Утверждения об этом
capability-row-promises = { $count ->
    [one] { $count } обещание
    [few] { $count } обещания
   *[other] { $count } обещаний
}
capability-row-claims = { $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
   *[other] { $count } утверждений
}
capability-instead = Что предложить взамен
capability-honesty = Честность
capability-honesty-empty = Когда вы сказали «нет» и что из этого вышло
capability-vision = Замысел
capability-vision-empty = Куда всё идёт и по чему это видно
capability-leadership = Первенство
capability-leadership-empty = В чём вы впереди и кто это говорит
capability-people = Люди
capability-people-empty = Кто отвечает и кого уже выручил
capability-remove = Убрать
capability-removed = Убрано: { $name }
capabilities-empty = Пока ничего не названо
capabilities-empty-text = Назовите то, о чём просят клиенты, и как далеко это зашло. Тогда обещание о том, чего нет, спросит, кто за него ручается.
keys-capability = На возможности
keys-edit-name = Править название
support-title = На чём стоит
support-capability = Возможность
support-pick = О какой возможности…
support-change = Другая…
support-find = Найти или назвать возможность
support-find-none = Напишите, как её зовут клиенты
support-none = Ни о какой
support-new-exists = «{ $name }»: уже есть
support-new-backlog = «{ $name }»: пока нет
support-take = Это о возможности { $name }
support-honest = Сказать честно
support-wants = Этого пока нет, поэтому за обещание кто-то должен поручиться.
support-approver = Ручается
support-approver-none = Пока никто
support-mine = Я ручаюсь
honest-limited = Работает с ограничениями.
honest-limited-to = Работает с ограничениями: { $limits }
honest-beta = Это бета: её пробуют некоторые клиенты, и она ещё может измениться.
honest-building = Мы это делаем; срока пока нет.
honest-backlog = Это в наших планах, без срока.
honest-idea = Это идея; ничего не запланировано.
honest-never = Мы этого не делаем и не собираемся.
conflict-banner = { $count ->
    [one] У другого открытого обещания им о возможности { $name } другой срок:
   *[other] У других открытых обещаний им о возможности { $name } ({ $count }) другие сроки:
}
claim-add = Добавить утверждение
claim-added = Утверждение добавлено
claim-text = Что сказано
claim-place = Где стоит
claim-passage = Место
claim-passage-empty = Какая страница, слайд или письмо
claim-question = Вопрос
claim-question-empty = На какой вопрос это ответ
claim-asserts = Утверждает
claim-about = О чём
claim-checked = Проверено
claim-check = Верно: проверено сегодня
claim-check-short = Проверено
claim-checked-said = Проверено сегодня
claim-broken = Сказано, что это работает, но уже не работает. Сейчас: { $status }
claim-wants = Речь о том, чего нет, поэтому за это кто-то должен поручиться.
claim-stale = Никто не проверял с { $day }.
claim-remove = Убрать
claim-removed = Утверждение убрано
claims-empty = Утверждений пока нет
claims-empty-text = Запишите, что утверждают ваш сайт, презентации, письма и ответы на RFP. Kept скажет, когда что-то из этого перестанет быть правдой.
claims-export = Сохранить ответы на RFP таблицей
claims-exported = { $count ->
    [one] Сохранён { $count } ответ, файл { $file }
    [few] Сохранено { $count } ответа, файл { $file }
   *[other] Сохранено { $count } ответов, файл { $file }
}
claims-answers-file = ответы на rfp.csv
claims-sheet-question = Вопрос
claims-sheet-answer = Ответ
claims-sheet-capability = Возможность
claims-sheet-status = Состояние
claims-sheet-approver = Ручается
claims-sheet-checked = Проверено
claims-sheet-broken = больше не верно; сейчас: { $status }
claims-sheet-stale = { $known ->
    [yes] { $status }; давно не проверяли
   *[no] давно не проверяли
}
boundary-add = Добавить рамку
boundary-added = Рамка добавлена
boundary-sentence = Что делаем и чего не делаем
boundary-segment = Сегмент
boundary-segment-find = Найти или написать сегмент
boundary-segment-none = Напишите, что общего у клиентов
boundary-segment-new = Сегмент «{ $name }»
boundary-everyone = Все клиенты
boundary-capabilities = Возможности
boundary-capability-add = Назвать возможность…
boundary-words = Слова
boundary-words-empty = Слова клиентов через запятую
boundary-names-nothing = Пока в ней ничего не названо, поэтому она не показана ни у одного обещания.
boundary-remove = Убрать
boundary-removed = Рамка убрана
boundaries-empty = Рамок пока нет
boundaries-empty-text = Запишите, что вы делаете и чего не делаете для таких клиентов, словами, которые им можно показать. Kept покажет это рядом с близким обещанием и ничего не запретит.

### contracts

contracts-together = { $count ->
    [one] и ещё { $count } с концом в те же 30 дней
    [few] и ещё { $count } с концом в те же 30 дней
   *[other] и ещё { $count } с концом в те же 30 дней
}
contract-add = Добавить договор
contract-added = Добавлен договор { $title }
contract-title = О чём
contract-signing-planned = Подписание
contract-signed-on = Подписан
contract-ended-on = Завершён
contract-start = Первый день
contract-term = Срок
contract-end = Последний день
contract-end-empty = Укажите последний день
contract-renews = Автопродление
contract-renews-not = нет
contract-renews-text = { $months ->
    [one] на { $months } месяц
    [few] на { $months } месяца
   *[many] на { $months } месяцев
}
contract-renews-unit = месяцев; пусто — без автопродления
contract-notice = Уведомление
contract-notice-empty = Укажите срок уведомления
contract-notice-same = такой же срок
contract-notice-unit = В чём считается
contract-our-notice = Наше уведомление
contract-billing = Счета
contract-value = Сумма
contract-currency = Валюта
contract-price-rule = Правило цены
contract-zone = Часовой пояс
contract-call = Наше мнение
contract-call-none = пока не сказано
contract-call-ask = Чего ждёте?
contract-steps = Шаги до конца срока
contract-signed-already = Уже подписан
contract-remove = Убрать договор
contract-renew = Продлить
contract-renewed = Продлено: { $title }. Следующий срок записан.
account-worth = { $knows ->
    [yes] Приносит { $value } в год; за вычетом потраченного времени остаётся { $margin }.
   *[no] Приносит { $value } в год.
}
contract-removed = Убран договор { $title }
contract-did-send = Отправлен договор { $title }
contract-did-sign = Подписан договор { $title }
contract-did-end = Завершён договор { $title }
contract-did-reopen = Снова открыт договор { $title }
contract-term-unknown = срок пока неизвестен
contract-term-evergreen = бессрочный
contract-term-ends = до { $end }
contract-term-renews = до { $end }, затем ещё { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
}
contract-notice-of = { $unit ->
    [days] { $count ->
        [one] день
        [few] дня
       *[many] дней
    }
    [months] { $count ->
        [one] месяц
        [few] месяца
       *[many] месяцев
    }
   *[month_ends] { $count ->
        [one] месяц, до конца месяца
        [few] месяца, до конца месяца
       *[many] месяцев, до конца месяца
    }
}
contract-value-text = { $amount } { $billing ->
    [monthly] в месяц
    [quarterly] в квартал
   *[yearly] в год
}
notice-either = { $passed ->
    [yes] Любая сторона могла отказаться до { $day }; этот день прошёл.
   *[no] Любая сторона может отказаться до { $day }.
}
notice-each = { $theirsPassed ->
    [yes] Они могли отказаться до { $theirs }
   *[no] Они могут отказаться до { $theirs }
}, { $oursPassed ->
    [yes] мы могли до { $ours }.
   *[no] мы — до { $ours }.
}
notice-theirs = { $passed ->
    [yes] Они могли отказаться до { $day }; этот день прошёл.
   *[no] Они могут отказаться до { $day }.
}
notice-ours = { $passed ->
    [yes] Мы могли отказаться до { $day }; этот день прошёл.
   *[no] Мы можем отказаться до { $day }.
}
step-lead = { $days ->
    [one] за { $shown } день
    [few] за { $shown } дня
   *[many] за { $shown } дней
}
step-yearly = раз в год
step-overtaken = уже позади
step-open = открыт сейчас
step-done = Сделано
step-skip = Пропустить
step-why = Почему пропускаем?
step-did = Сделано: { $play }
step-skipped = Пропущено: { $play }
step-play-180 = Проверить пользу и людей
step-play-120 = Спросить: «Чего бы вам не хватало?»
step-play-90 = Кто решает, кто пользуется, кто сомневается
step-play-60 = Польза их словами
step-play-45 = Поговорить, ни о чём не прося
step-play-30 = Бумаги
step-play-14 = Кто подпишет?
step-play-7 = Позвонить
step-play-1 = Последний день для отказа
step-play-0 = Ежегодная проверка
contracts-empty = Договора пока нет
contracts-empty-text = Зная конец срока и срок уведомления, Kept считает дни и вовремя называет шаги. Нажмите A.
### renewals

renewals-sentence = { $soon ->
    [0] Ни у кого из клиентов нет продления в ближайшие { $days } дней
    [one] Продление в ближайшие { $days } дней — <soon>у { $soon } клиента</soon>
    [few] Продление в ближайшие { $days } дней — <soon>у { $soon } клиентов</soon>
    [many] Продление в ближайшие { $days } дней — <soon>у { $soon } клиентов</soon>
   *[other] Продление в ближайшие { $days } дней — <soon>у { $soon } клиента</soon>
}. { $risk ->
    [0] Под угрозой ничего нет
    [one] <risk>Под угрозой { $risk } договор</risk>
    [few] <risk>Под угрозой { $risk } договора</risk>
    [many] <risk>Под угрозой { $risk } договоров</risk>
   *[other] <risk>Под угрозой { $risk } договора</risk>
}{ $worth ->
    [yes] { $risk ->
        [0] { "" }
       *[other] , это { $value } в год
    }
   *[no] { "" }
}. { $uncalled ->
    [0] Наше мнение записано о каждом.
    [one] <uncalled>{ $uncalled } договор ждёт нашего мнения</uncalled>.
    [few] <uncalled>{ $uncalled } договора ждут нашего мнения</uncalled>.
    [many] <uncalled>{ $uncalled } договоров ждут нашего мнения</uncalled>.
   *[other] <uncalled>{ $uncalled } договора ждут нашего мнения</uncalled>.
}
renewals-runway = Полоса
renewals-table = Таблица
renewals-retention = Удержание
renewals-filter = Какие продления
renewals-all = все
renewals-at-risk = под угрозой
renewals-uncalled = без нашего мнения
renewals-not-enough = мало известно
renewals-good = выглядят хорошо
renewals-empty = Ни один договор не заканчивается в ближайшие 180 дней
renewals-empty-filtered = Таких нет
renewals-empty-text = Здесь стоят действующие договоры со сроком и порядком отказа, по порядку ближайших дней. Договоры добавляются на странице клиента.
renewals-together = Договоры, которые заканчиваются вместе
renewals-client = Клиент
renewals-outlook = Прогноз
renewals-yearly = В год
renewals-notice-by = отказ до { $day }
renewal-contract = { $title }: { $how ->
    [ends] заканчивается { $day }, если не продлить
    [renews] продлевается сам после { $day }
   *[open] без срока
}; { $outlook }{ $call ->
    [none] .
   *[other] ; наше мнение: { $view }.
}
renewal-against = Против: { $lines }.
renewal-for = За: { $lines }.
renewal-mark-step = { $day }, { $about }: { $play } ({ $lead }){ $state ->
    [done] , сделано
    [skipped] , пропущено
    [open] , открыт сейчас
   *[ahead] { "" }
}
renewal-mark-notice = { $day }, { $about }: последний день, когда они могут отказаться
renewal-mark-end = { $day }, { $about }: { $renews ->
    [yes] срок заканчивается и продлевается сам
   *[no] конец, если не продлить
}
evidence-notice = { $sign ->
    [minus] Они отказались
   *[nothing] Отказа нет
}
evidence-people = { $sign ->
    [minus] Ушёл сторонник или тот, кто решает
    [nothing] Сторонники и те, кто решает, на месте
   *[unknown] Сторонники и те, кто решает, не записаны
}
evidence-trust = { $sign ->
    [minus] Кто-то нам больше не доверяет
    [nothing] Доверие держится
   *[unknown] Ничьё доверие не записано
}
evidence-promises = { $sign ->
    [minus] Обещания выполнены поздно или нарушены
    [nothing] Поздних и нарушенных обещаний меньше двух
   *[unknown] За 180 дней не закрыто ни одного обещания
}
evidence-calls = { $sign ->
    [minus] На их звонки не ответили
    [nothing] На их звонки отвечали
   *[unknown] За 30 дней не записано ни слова
}
evidence-kept-rate = { $sign ->
    [minus] Сдержано меньше 60 % обещаний
    [plus] Сдержано 60 % обещаний или больше
   *[unknown] Обещаний слишком мало, чтобы судить
}
evidence-silence = { $sign ->
    [minus] С ними не говорили дольше, чем можно
    [plus] С ними недавно говорили
    [nothing] С ними давно не говорили
   *[unknown] Ни одного разговора не записано, или молчание здесь не ограничено
}
evidence-sign-minus = Против:
evidence-sign-zero = Ни за, ни против:
evidence-sign-plus = За:
evidence-sign-unknown = Неизвестно:
evidence-mark-unknown = ?
evidence-missed-call = пропущенный звонок
evidence-last-word = последний разговор
evidence-more = и ещё { $count }
call-wants-answer = Конец близко: «присматриваемся» уже не ответ. Скажите, чего ждёте.
decision-question = Мы говорим «{ $call }», факты говорят «{ $outlook }». Почему остаёмся при своём?
decision-by = Решает
decision-save = Остаёмся при своём
decision-saved = Решение записано
decision-stands = { $by ->
    [me] { $day } я решаю остаться при мнении «{ $call }»:
   *[other] { $day }, решает { $who }: остаёмся при мнении «{ $call }»:
}
given-title = Отказ
given-add = Заявлен отказ
given-party = Кто уходит
given-on = Когда
given-ends = Заканчивается
given-ends-note = Пусто: как в условиях
given-person = Кем или кому
given-channel = Каким путём
given-words = Их слова или где лежит письмо
given-save = Сохранить отказ
given-saved = Отказ записан
given-text = { $party ->
    [client] Они отказались { $day }; договор заканчивается { $end }.
   *[us] Мы отказались { $day }; договор заканчивается { $end }.
}
given-withdraw = Отказ отозван
given-withdrawn = Отказ отозван
total-beside = { $home } и { $beside } без курса
total-unrated = { $beside }, без курса
retention-sentence = { $known ->
    [no] В первый день этого квартала ничего не действовало.
   *[yes] В этом квартале сохранилось { $gross } того, что действовало в его первый день{ $forecast ->
        [range] ; к концу будет от { $least } до { $most }.
        [single] ; к концу будет { $most }.
       *[no] .
    }
}
retention-running = Действующие договоры приносят в год
retention-at-risk = Из них под угрозой
retention-nothing = ничего
retention-caption = Удержание по кварталам в своей валюте
retention-quarter = Квартал
retention-start = Первый день
retention-lost = Потеряно
retention-reduced = Меньше
retention-increased = Больше
retention-gross = Валовое
retention-net = Чистое
retention-so-far = пока
retention-span = { $from } – { $last }
retention-note = Считается по клиентам, у которых что-то действовало в первый день квартала; новые не считаются никогда. Самое меньшее — если пропадёт всё, о чём не сказано «хорошо», самое большее — если только то, о чём сказано «потеряно». Деньги пересчитаны по курсу первого дня квартала.
retention-empty = Ни у одного договора ещё нет суммы
retention-empty-text = Запишите, сколько приносит договор, и Kept посчитает, сколько остаётся от квартала к кварталу.

### contacts

contact-add = Добавить человека
contact-added = Добавлен человек: { $name }
contact-name = Имя
contact-role = Чем занимается
contact-role-empty = Запишите, чем занимается
contact-influence = Влияние
contact-manner = Как говорить
contact-route = Самый простой путь
contact-win = Личная выгода
contact-email = Почта
contact-phone = Телефон
contact-language = Язык
contact-consents = Согласия
contact-left-on = Дата ухода
contact-still-there = работает там
trust-title = Доверяет
trust-add = Кому доверяет…
trust-add-me = Доверяет мне
trust-teammate = Кому доверяет
trust-why = Почему доверяет
trust-why-empty = почему?
trust-since = Доверяет с
trust-since-day = с { $day }
trust-since-empty = с какого дня?
trust-lost = Доверие утрачено
trust-lost-day = утрачено { $day }
trust-lost-empty = не утрачено
trust-added = Записано доверие: { $contact } → { $teammate }
trust-remove = Убрать доверие: { $contact } → { $teammate }
trust-removed = Убрано доверие: { $contact } → { $teammate }
contact-left = уход: { $day }
contact-remove = Убрать человека
contact-removed = Убран человек: { $name }
contacts-empty = Здесь пока никого нет
contacts-empty-text = Добавьте тех, с кем говорите: что они решают, как с ними говорить, что они выигрывают. Нажмите A.
contacts-gone = Ушли

### reminders

reminders = Напоминания
reminders-empty = Ни одного.
reminder-set = Напомнить…
reminder-text = О чём
reminder-day = День
reminder-time = Время
reminder-do = Напомнить
reminder-said = Kept напомнит: { $day }
reminder-when = { $day }, { $time }
reminder-done = сделано
reminder-finish = Сделано: { $text }
reminder-finished = Сделано: { $text }
reminder-remove = Убрать: { $text }
reminder-removed = Убрано: { $text }
reminder-repeats = Повтор
reminder-once = один раз
reminder-every = Раз в
reminder-unit = { $kind ->
    [days] { $every ->
        [one] день
        [few] дня
       *[many] дней
    }
    [weeks] { $every ->
        [one] неделю
        [few] недели
       *[many] недель
    }
    [months] { $every ->
        [one] месяц
        [few] месяца
       *[many] месяцев
    }
   *[years] { $every ->
        [one] год
        [few] года
       *[many] лет
    }
}
reminder-weekdays = По дням
reminder-shift = В выходной
reminder-until = Окончание
reminder-until-ever = без конца
reminder-until-day = в назначенный день
reminder-until-times = после нескольких раз
reminder-last-day = Последний день
reminder-times = Раз
reminder-again = Kept напомнит: { $rule }
reminder-change = Изменить: { $text }
reminder-change-open = Изменить
reminder-change-do = Сохранить
reminder-changed = Изменено: { $text }
# Дни недели стоят в дательном падеже множественного числа: «по вторникам».
recurs-weekday = { $weekday ->
    [0] понедельникам
    [1] вторникам
    [2] средам
    [3] четвергам
    [4] пятницам
    [5] субботам
   *[6] воскресеньям
}
recurs-nth = { $nth ->
    [first] в { $weekday ->
        [0] первый понедельник
        [1] первый вторник
        [2] первую среду
        [3] первый четверг
        [4] первую пятницу
        [5] первую субботу
       *[6] первое воскресенье
    }
    [second] во { $weekday ->
        [0] второй понедельник
        [1] второй вторник
        [2] вторую среду
        [3] второй четверг
        [4] вторую пятницу
        [5] вторую субботу
       *[6] второе воскресенье
    }
    [third] в { $weekday ->
        [0] третий понедельник
        [1] третий вторник
        [2] третью среду
        [3] третий четверг
        [4] третью пятницу
        [5] третью субботу
       *[6] третье воскресенье
    }
    [fourth] в { $weekday ->
        [0] четвёртый понедельник
        [1] четвёртый вторник
        [2] четвёртую среду
        [3] четвёртый четверг
        [4] четвёртую пятницу
        [5] четвёртую субботу
       *[6] четвёртое воскресенье
    }
   *[last] в { $weekday ->
        [0] последний понедельник
        [1] последний вторник
        [2] последнюю среду
        [3] последний четверг
        [4] последнюю пятницу
        [5] последнюю субботу
       *[6] последнее воскресенье
    }
}
recurs-days = { $every ->
    [1] каждый день
    [2] через день
    [one] раз в { $every } день
    [few] раз в { $every } дня
   *[many] раз в { $every } дней
}
recurs-week-day = { $every ->
    [1] каждую неделю по { $on }
    [2] через неделю по { $on }
    [one] раз в { $every } неделю по { $on }
    [few] раз в { $every } недели по { $on }
   *[many] раз в { $every } недель по { $on }
}
recurs-week-days = { $every ->
    [1] каждую неделю по { $on }
    [2] через неделю по { $on }
    [one] раз в { $every } неделю по { $on }
    [few] раз в { $every } недели по { $on }
   *[many] раз в { $every } недель по { $on }
}
recurs-month-day = { $every ->
    [1] каждый месяц { $day }-го числа
    [2] через месяц { $day }-го числа
    [one] раз в { $every } месяц { $day }-го числа
    [few] раз в { $every } месяца { $day }-го числа
   *[many] раз в { $every } месяцев { $day }-го числа
}
recurs-month-end = { $every ->
    [1] каждый месяц в последний день
    [2] через месяц в последний день месяца
    [one] раз в { $every } месяц в последний день месяца
    [few] раз в { $every } месяца в последний день месяца
   *[many] раз в { $every } месяцев в последний день месяца
}
recurs-month-weekday = { $every ->
    [1] каждый месяц { $which }
    [2] через месяц { $which }
    [one] раз в { $every } месяц { $which }
    [few] раз в { $every } месяца { $which }
   *[many] раз в { $every } месяцев { $which }
}
recurs-year-day = { $every ->
    [1] каждый год { $date }
    [2] через год { $date }
    [one] раз в { $every } год { $date }
    [few] раз в { $every } года { $date }
   *[many] раз в { $every } лет { $date }
}
recurs-calendar = { $rule } ({ $calendar ->
    [persian] по персидскому календарю
   *[gregorian] по григорианскому календарю
})
recurs-shifted = { $rule }; если выходной — в { $shift ->
    [before] предыдущий
   *[after] следующий
} рабочий день
recurs-until = { $rule }, по { $day } включительно
recurs-times = { $rule }, всего { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}

### story

history = Как это было
story-filter = Какие записи
story-everything = всё
story-talks = контакты
story-commitments = договорённости
story-their-words = их слова
story-from = Отсюда и раньше.
story-from-newest = Показать последнее
story-empty = Пока ничего не было
story-empty-filter = Такого пока не было
story-empty-text = Звонки, обещания и все изменения стоят здесь, новые сверху. Нажмите 1, если вам позвонили и вы ответили.
story-today = Сегодня, { $day }
story-yesterday = Вчера, { $day }
story-this-week = На этой неделе
story-last-week = На прошлой неделе
story-earlier = Раньше: { $month }
story-more = ещё { $count }
story-written = Записано: { $day }, { $time }
story-because = «{ $reason }»
story-by = автор: { $who }
story-by-kept = записал Kept: наступил день
story-follows = следует из записи: { $at }
story-counts-from = с { $day }
story-undone = позже отменено
story-reminder-next = Следующий раз: { $at }
story-moved = { $subject }: срок перенесён с { $from } на { $to }
story-dated = { $subject }: срок { $to }
story-rejected = Не приняли, снова открыто: { $subject }
story-assumed = Клиент промолчал, значит, подтверждено: { $subject }
story-did-go-off-plan = Не по плану: { $subject }
story-did-stay-on-plan = Всё же по плану: { $subject }
story-did-change-slip = Не по плану, записано: { $subject }
story-did-tell-slip = Клиенту сказали: { $subject }
story-did-learn-slip = Клиент узнал от других: { $subject }
story-new-date = срок теперь { $to }
story-commitment-state = { $state ->
    [made] Обещано: { $subject }
    [returned] Возвращено тому, кто обещал: { $subject }
    [accepted] Принято исполнителем: { $subject }
    [in_progress] Работа началась: { $subject }
    [delivered] Сдано: { $subject }
    [confirmed] Подтверждено: { $subject }
    [broken] Нарушено: { $subject }
    [withdrawn] Отозвано: { $subject }
    [released] Снято клиентом: { $subject }
    [asked] Попросили клиента: { $subject }
    [acknowledged] Клиент согласился: { $subject }
    [done] Клиент сделал: { $subject }
    [waived] Снято нами: { $subject }
   *[mention] Упомянуто: { $subject }
}
story-contract-state = { $state ->
    [sent] Договор отправлен: { $subject }
    [signed] Договор подписан: { $subject }
    [ended] Договор завершён: { $subject }
   *[draft] Договор снова открыт: { $subject }
}
story-felt = Настроение после разговора: { $felt }
story-field-set = Записано: { $field } — { $after }
story-field-cleared = Убрано: { $field }, было { $before }
story-field-changed = Изменено: { $field }, было { $before }, стало { $after }
story-did-record-step = { $other }: { $subject }
story-did-begin = Книга начата
story-did-add-account = Добавлен клиент { $subject }
story-did-change-account = Изменены данные клиента { $subject }
story-did-trash-account = Клиент { $subject } отправлен в корзину
story-did-restore-account = Клиент { $subject } возвращён из корзины
story-did-add-contact = Новый человек: { $subject }
story-did-change-contact = Изменены данные: { $subject }
story-did-remove-contact = Убран человек: { $subject }
story-did-add-trust = Доверие: { $subject } → { $other }
story-did-change-trust = Изменено, кому доверяет { $subject }
story-did-remove-trust = Убрано доверие: { $subject } → { $other }
story-did-add-teammate = С нами теперь { $subject }
story-did-change-teammate = Изменены данные: { $subject }
story-did-remove-teammate = Больше не с нами: { $subject }
story-did-log-touch = Записан контакт
story-did-change-touch = Контакт исправлен
story-did-remove-touch = Контакт убран
story-did-change-commitment = Исправлено: { $subject }
story-did-move-commitment = Перенесено: { $subject }
story-did-act-on-commitment = Следующий шаг: { $subject }
story-did-remove-commitment = Убрано: { $subject }
story-did-add-capability = Добавлена возможность: { $subject }
story-did-change-capability = Исправлено: { $subject }
story-did-remove-capability = Убрана возможность: { $subject }
story-did-add-claim = Добавлено утверждение: { $subject }
story-did-change-claim = Исправлено: { $subject }
story-did-check-claim = Проверено: { $subject }
story-did-remove-claim = Убрано утверждение: { $subject }
story-did-add-boundary = Добавлена рамка: { $subject }
story-did-change-boundary = Исправлено: { $subject }
story-did-remove-boundary = Убрана рамка: { $subject }
story-did-link-commitment = «{ $subject }» ждёт «{ $other }»
story-did-change-link = Изменено, сколько ждёт «{ $subject }»
story-did-unlink-commitment = «{ $subject }» больше не ждёт «{ $other }»
story-did-shift-commitment = Опоздание клиента сдвинуло «{ $subject }»
story-did-add-plan = План «{ $subject }» держится на «{ $other }»
story-did-change-plan = План «{ $subject }» изменён
story-did-remove-plan = План «{ $subject }» больше не держится на «{ $other }»
story-did-answer-truth = Знают ли правду о «{ $subject }»: { $other }
story-move-cause = из-за «{ $other }»
story-did-add-contract = Добавлен договор { $subject }
story-did-change-contract = Исправлен договор { $subject }
story-did-act-on-contract = Следующий шаг по договору { $subject }
story-did-remove-contract = Убран договор { $subject }
story-did-call-renewal = Наше мнение о продлении: { $subject }
story-did-renew-contract = Договор продлён: { $subject }
story-did-decide-renewal = Остаёмся при своём мнении о продлении: { $subject }
story-did-give-notice = Заявлен отказ от договора: { $subject }
story-did-withdraw-notice = Отказ от договора отозван: { $subject }
story-did-plan-meeting = Назначена встреча: { $other }
story-did-change-meeting = Встреча изменена
story-did-remove-meeting = Встреча убрана: { $other }
story-did-debrief-meeting = Записаны итоги встречи
story-did-set-reminder = Поставлено напоминание: { $subject }
story-did-change-reminder = Изменено напоминание: { $subject }
story-did-finish-reminder = Напоминание выполнено: { $subject }
story-did-remove-reminder = Убрано напоминание: { $subject }
story-did-snooze = Отложено: { $subject }
story-did-snooze-all = Отложено: { $subject }
story-did-change-settings = Изменены настройки
story-did-change-holidays = Изменены наши праздники
story-did-change-rates = Изменены наши курсы валют
story-did-change-preferences = Изменён вид Kept
log-title = Записать контакт
log-answered = Ответили
log-missed = Пропустили
log-called-back = Перезвонили
log-email = Написали
log-other = Другое
log-no-answer = Звонили, не ответили
log-they-wrote = Письмо от них
log-they-asked = Письмо от них, ответим позже
log-they-rang = Их звонок, ответим позже
log-called = Позвонили
log-words = Их слова, если были
log-with = с кем:
log-somebody = не указано
log-said = Записано
keys-log = Записать контакт
touch-they = клиент
touch-they-first = клиент
touch-inbound = { $channel ->
    [call] { $result ->
        [missed] Пропущенный звонок: { $who }
       *[other] Входящий звонок: { $who }
    }
    [email] Входящее письмо: { $who }
    [chat] Входящее сообщение: { $who }
    [meeting] Встреча по их просьбе: { $who }
    [visit] Визит к нам: { $who }
   *[training] Обучение по их просьбе: { $who }
}
touch-outbound = { $channel ->
    [call] { $result ->
        [missed] Звонок без ответа: { $who }
       *[other] Звонок: { $who }
    }
    [email] Письмо: { $who }
    [chat] Сообщение: { $who }
    [meeting] Встреча: { $who }
    [visit] Визит: { $who }
   *[training] Обучение: { $who }
}
touch-by = от нас: { $who }
touch-took = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
touch-at = Когда
touch-time = Время
touch-contact = С кем
touch-channel = Как
touch-result = Итог
touch-minutes = Минут
touch-words = Их слова
touch-words-empty = Запишите их слова
touch-felt = Настроение
touch-knew = Знали ответ
touch-knew-empty = ни о чём не спрашивали
touch-deflected = Отослали
touch-deflected-empty = никуда
touch-answers = Ответ на
touch-answers-missed = их звонок, { $day }
touch-answers-question = их вопрос, { $day }
touch-answers-earlier = прежний контакт
touch-remove = Убрать контакт
touch-removed = Контакт убран
ending-told = { $kind ->
    [lost] Уход { $day }
   *[came_back] Возвращение { $day }
}
ending-because = { $said }: { $reason }
ending-remove = Убрать эту запись
ending-removed = Запись убрана
story-did-import = Загружено: { $subject }
story-did-revert-import = Забрано назад: { $subject }
story-did-look-through-import = Просмотрена загрузка: { $subject }
story-did-rank-accounts = Решено, стратегический клиент или лёгкий
story-did-remove-ending = Запись об уходе убрана
story-show-import = Показать, что загружено

### imports

room-imports = Импорт
imports-files = Импорт файлов…
imports-choose = Выбрать файлы…
imports-choose-more = Ещё файлы…
imports-put-away = Начать заново
imports-sentence = То, что вы храните в других местах, можно загрузить из файлов.
imports-what = Таблицы .xlsx и файлы CSV с клиентами, людьми, договорами или подписками, контактами или обращениями, обещаниями и уходами: из HubSpot, Salesforce, Pipedrive или ваши собственные; встречи из календаря файлом .ics. До записи вы увидите, что именно войдёт, и всё можно одним действием забрать назад.
imports-drop = Или перетащите их в это окно.
drop-hint = Отпустите, чтобы увидеть, что войдёт
imports-looking = Kept просматривает файлы.
imports-looked-at = { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[other] { $files } файлов
}, { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}.
imports-none-sound = В таком виде ничего загрузить нельзя.
imports-busy = Импорт ещё идёт. Добавьте файлы, когда он закончится.
imports-cancelled = Отменено. Ничего не загружено; книга прежняя.
imports-done = { $source }: всё загружено в книгу
imports-refused-saved = Непринятые строки сохранены
imports-earlier = Прежние загрузки
import-is-reverted = забрано назад
import-asks = ждёт ответа
import-unseen = не просмотрено: { $count }
import-made-nothing = ничего нового
import-source = Откуда
import-currency = Суммы в
import-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}
import-separator-comma = через запятую
import-separator-semicolon = через точку с запятой
import-separator-tab = через табуляцию
import-separator-bar = через вертикальную черту
import-kind-of = Что в строках файла { $file }
import-take-out = Не брать
import-take-out-file = Не брать { $file }
import-head-column = Столбец
import-head-cells = Первые ячейки
import-head-becomes = Становится
import-column = Столбец { $number }
import-becomes = { $column } становится
import-left-out = не берётся
import-no-cells = пусто
import-order-of = Как читать даты в столбце { $column }
import-which-order = Эти даты можно прочесть двояко. Что стоит первым?
import-read-as = { $cell } читается как { $day }
import-span = с { $first } по { $last }
import-no-dates = { $count ->
    [one] не дата: { $count } ячейка
    [few] не даты: { $count } ячейки
   *[other] не даты: { $count } ячеек
}
import-missing = Ни одна строка не войдёт, пока ни один столбец не стал полем { $targets }.
import-refused-of = Строки файла { $file }, которые не войдут
import-events = { $count ->
    [one] { $count } запись календаря
    [few] { $count } записи календаря
   *[many] { $count } записей календаря
}
import-event = запись { $number }
import-event-choose = Выбрать клиента
import-event-choose-of = Выбрать клиента для встречи: { $event }
import-event-is = клиент: { $account }
import-line = строка { $line }
import-refused-more = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
   *[other] Показать ещё { $count }
}
import-refused-rest = и ещё { $count }
import-refused-save = Сохранить непринятые строки…
import-row-cell = «{ $header }»: { $problem }
import-row-formula = В «{ $header }» ошибка { $error }. Исправьте формулу или очистите ячейку.
import-row-no-account = Нет клиента «{ $called }».
import-row-many-accounts = Клиентов «{ $called }» несколько.
import-row-too-many-cells = Ячеек больше, чем заголовков.
import-row-too-long = Одна из ячеек слишком длинная.
import-row-not-text = Буквы в ней не читаются.
import-row-cut-off = Файл обрывается на этой строке: не хватает ячеек или не закрыта кавычка.
import-row-no-client = По участникам не видно, с каким клиентом эта встреча. Выберите клиента или не берите эту встречу.
import-row-twice = Строка { $line } с тем же номером говорит другое.
import-refused-line = строка
import-refused-why = почему не принята
import-refused-file = непринятые строки.csv
import-file-unreadable = Файл не читается. Возможно, его переместили или держит другая программа; выберите его снова.
import-file-not-a-calendar = Это не календарь, который можно прочитать. Выгрузите его из своего календаря файлом .ics и выберите тот файл.
import-file-no-events = В нём нет ни одной записи. Выберите другой файл или не берите этот.
import-file-empty = Под заголовками ничего нет. Выберите другой файл или не берите этот.
import-file-not-text = Это не таблица. Сохраните её в своей программе как .xlsx или CSV и выберите тот файл.
import-file-other-spreadsheet = Таблицу в таком виде Kept не читает. Сохраните её в своей программе как .xlsx или CSV и выберите тот файл.
import-file-encrypted = Файл защищён паролем. Сохраните его без пароля и выберите тот файл.
import-file-damaged = Файл повреждён, или в нём не хватает части. Откройте его в своей программе, сохраните ещё раз и выберите тот файл.
import-file-no-sheet = В файле нет листа с таким названием. Выберите файл снова.
import-file-too-large = Файл больше { $megabytes } МБ. Разделите его на части.
import-file-too-large-unpacked = В распакованном виде он больше { $megabytes } МБ. Разделите его на части.
import-file-too-many-columns = В нём больше { $most } столбцов. Уберите лишние.
import-file-too-many-rows = В нём больше { $most } строк. Разделите его на части.
import-file-changed = Он изменился после просмотра. Выберите его снова.
import-will-make = { $count ->
    [one] <made>Войдёт { $count } строка</made>: { $what }.
    [few] <made>Войдут { $count } строки</made>: { $what }.
   *[other] <made>Войдут { $count } строк</made>: { $what }.
}
import-will-nothing = Ничего нового не войдёт.
import-will-change = { $count ->
    [one] { $count } строка меняет загруженное раньше.
    [few] { $count } строки меняют загруженное раньше.
   *[other] { $count } строк меняют загруженное раньше.
}
import-will-recognise = { $count ->
    [one] { $count } строка узнана: это у вас уже есть.
    [few] { $count } строки узнаны: это у вас уже есть.
   *[other] { $count } строк узнано: это у вас уже есть.
}
import-will-leave = { $count ->
    [one] { $count } строка уже загружена и не изменилась.
    [few] { $count } строки уже загружены и не изменились.
   *[other] { $count } строк уже загружено и не изменилось.
}
import-will-refuse = { $count ->
    [one] <refused>Не принята { $count } строка</refused>.
    [few] <refused>Не приняты { $count } строки</refused>.
   *[other] <refused>Не принято { $count } строк</refused>.
}
import-made = новых: { $count }
import-recognised = узнано: { $count }
import-changed = изменено: { $count }
import-unchanged = без изменений: { $count }
import-refused = не принято: { $count }
import-edited = { $count ->
    [one] { $count } поле осталось, как вы исправили
    [few] { $count } поля остались, как вы исправили
   *[other] { $count } полей осталось, как вы исправили
}
import-warning-ends-before-start = { $count ->
    [one] { $what } кончается раньше начала
   *[other] { $what } кончаются раньше начала
}
import-warning-costs-nothing = { $count ->
    [one] { $what } ничего не приносит
   *[other] { $what } ничего не приносят
}
import-warning-no-end = { $count ->
    [one] { $what } не имеет даты окончания
   *[other] { $what } не имеют даты окончания
}
import-warning-before-account = { $count ->
    [one] { $what } был раньше первого дня клиента
    [few] { $what } были раньше первого дня клиента
   *[other] { $what } было раньше первого дня клиента
}
import-warning-answered-after-resolved = { $count ->
    [one] { $what } получил ответ после решения
   *[other] { $what } получили ответ после решения
}
import-warning-past-date = { $count ->
    [one] { $what } с прошедшей датой: останется историей
   *[other] { $what } с прошедшей датой: останутся историей
}
import-warning-unknown-word = { $count ->
    [one] В { $count } строке пропущено незнакомое слово
    [few] В { $count } строках пропущено незнакомое слово
   *[other] В { $count } строках пропущено незнакомое слово
}
import-warning-whole-day = { $count ->
    [one] { $count } запись занимает целые дни: это не встреча, она не берётся
    [few] { $count } записи занимают целые дни: это не встречи, они не берутся
   *[many] { $count } записей занимают целые дни: это не встречи, они не берутся
}
import-warning-own-date = { $count ->
    [one] { $count } срок записал сам Kept: он не берётся
    [few] { $count } срока записал сам Kept: они не берутся
   *[many] { $count } сроков записал сам Kept: они не берутся
}
import-warning-cancelled = { $count ->
    [one] { $count } запись отменена: её встреча убирается, если вы её не меняли
    [few] { $count } записи отменены: их встречи убираются, если вы их не меняли
   *[many] { $count } записей отменено: их встречи убираются, если вы их не меняли
}
import-warning-other-rule = { $count ->
    [one] { $count } запись повторяется по правилу, которого Kept не знает: берётся только первый раз
    [few] { $count } записи повторяются по правилу, которого Kept не знает: берётся только первый раз
   *[many] { $count } записей повторяются по правилу, которого Kept не знает: берётся только первый раз
}
import-warning-unknown-zone = { $count ->
    [one] в { $count } записи указан неизвестный часовой пояс: время понято по этому ноутбуку
    [few] в { $count } записях указан неизвестный часовой пояс: время понято по этому ноутбуку
   *[many] в { $count } записях указан неизвестный часовой пояс: время понято по этому ноутбуку
}
import-warning-twice = { $count ->
    [one] { $count } строка повторяется слово в слово: берётся один раз
    [few] { $count } строки повторяются слово в слово: берутся по одному разу
   *[other] { $count } строк повторяются слово в слово: берутся по одному разу
}
import-run = Загрузить
import-cancel = Отменить
import-try-again = Посмотреть снова
import-running = Загружается
import-reading = Просмотр файлов
import-trying = Проверка
import-safe = Это можно забрать назад.
import-why-none = Выберите другой файл.
import-why-missing = { $file }: сначала укажите, какой столбец станет полем { $targets }.
import-why-order = { $file }: сначала укажите, как читать даты в «{ $column }».
import-why-nothing = В нём нет ничего, чего у вас ещё нет.
import-came-in = { $source }, { $day }: <made>{ $what }</made>.
import-came-nothing = { $source }, { $day }: ничего нового.
import-did-change = { $count ->
    [one] { $count } строка изменила прежнее.
    [few] { $count } строки изменили прежнее.
   *[other] { $count } строк изменили прежнее.
}
import-was-reverted = Загруженное { $day } ({ $source }) забрано назад { $back }.
import-stayed = { $count ->
    [one] Осталась { $count } запись: её правили или на неё ссылаются.
    [few] Остались { $count } записи: их правили или на них ссылаются.
   *[other] Осталось { $count } записей: их правили или на них ссылаются.
}
import-question = Кто из них действующий и стратегический? Остальные станут лёгкими.
import-question-how = отмечает строку
import-pick = { $account }: стратегический
import-head-account = Клиент
import-head-yearly = В год
import-head-seats = Места
import-head-touch = Контакт
import-candidates-more = Показать ещё { $count }
import-picked = Отмечено: { $count }
import-rank = Эти стратегические
import-rank-none = Никто из них
import-ranked = { $count ->
    [0] Стратегических нет, все лёгкие
   *[other] Стратегических: { $count }, остальные лёгкие
}
import-past = Прошло ещё до загрузки
import-past-note = Сами они ни о чём не напоминают. Откройте, что ещё важно; остальное — история.
import-look-through = Просмотрено
import-looked-through = Просмотрено
import-files = Файлы
import-revert = Забрать назад
import-revert-note = Уйдёт то, чего никто не правил и не использовал; остальное останется в списке здесь.
import-reverting = Забирается назад
import-reverted-said = { $source }: забрано назад
import-still-there = Осталось
import-remove = Убрать
import-gone = Возможно, он из другой книги.
import-count = { $kind ->
    [meeting] { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[other] { $count } встреч
    }
    [account] { $count ->
        [one] { $count } клиент
        [few] { $count } клиента
       *[other] { $count } клиентов
    }
    [contact] { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }
    [contract] { $count ->
        [one] { $count } договор
        [few] { $count } договора
       *[other] { $count } договоров
    }
    [touch] { $count ->
        [one] { $count } контакт
        [few] { $count } контакта
       *[other] { $count } контактов
    }
    [commitment] { $count ->
        [one] { $count } договорённость
        [few] { $count } договорённости
       *[other] { $count } договорённостей
    }
   *[ending] { $count ->
        [one] { $count } уход или возвращение
        [few] { $count } ухода и возвращения
       *[other] { $count } уходов и возвращений
    }
}
import-one = { $kind ->
    [meeting] встреча
    [account] клиент
    [contact] человек
    [contract] договор
    [touch] контакт
    [commitment] договорённость
   *[ending] уход или возвращение
}

## What a calendar shows

calendar-promise = Обещание, { $account }: { $words }
calendar-duty = Обязательство, { $account }: { $words }
calendar-ends = Конец договора, { $account }: { $words }
calendar-renews = Продление договора, { $account }: { $words }
calendar-notice = Последний день для отказа, { $account }: { $words }
calendar-notice-ours = Последний день для нашего отказа, { $account }: { $words }
calendar-notice-theirs = Последний день для их отказа, { $account }: { $words }
calendar-reminder = { $account }: { $words }
calendar-meeting = { meeting-named }, { $account }: { $words }
calendar-meeting-bare = { meeting-named }, { $account }

## Meetings, briefs, debriefs and the weekly review

word-meeting-kind-call = звонок
word-meeting-kind-visit = визит
word-meeting-kind-training = обучение
word-meeting-kind-review = обзор
word-meeting-kind-other = другое
word-intention-hold = стоять на своём
word-intention-bend = уступить, где можно
word-intention-listen = слушать
meeting = Встреча
meetings = Встречи
meetings-today = Встречи сегодня
meetings-more = ещё { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
   *[many] { $count } встреч
}
meetings-fewer = Свернуть
meeting-named = { $kind ->
    [call] Звонок
    [visit] Визит
    [training] Обучение
    [review] Обзор с клиентом
   *[other] Встреча
}
meeting-at = { meeting-named } в { $time }
meeting-at-place = { meeting-at }, { $place }
meeting-with = Встреча: { $account }
meeting-when = { $day }, { $time }
meeting-there = у них { $time }
meeting-when-there = { $when } ({ $there })
meeting-mine = По вашим часам: { $when }
meeting-open = прошла, итоги не записаны
meeting-plan = Назначить встречу
meeting-plan-do = Назначить
meeting-planned = Встреча назначена
meeting-planned-for = Встреча назначена: { $when }
meeting-page = Открыть
meeting-change = Изменить
meeting-remove = Убрать встречу
meeting-removed = Встреча убрана
meeting-gone = Возможно, её убрали; отмена её вернёт.
meeting-kind = Вид
meeting-about = О чём
meeting-about-empty = Запишите, о чём она
meeting-day = День
meeting-time = Время
meeting-minutes = Минут
meeting-zone = Часовой пояс
meeting-who = С кем
meeting-place = Где
meeting-intention = Намерение
meeting-intention-none = не задано
meeting-nobody-known = Пока никого там не знаем по имени: добавьте людей на вкладке «Люди».
meeting-needs-day = В какой день?
meeting-needs-time = В котором часу?
meeting-length-range = От { $least } до { $most } минут.
meeting-of-touch = Сказано на встрече
keys-meeting = Встреча
reason-meeting-brief = Встреча: { $time }; что нужно знать — здесь
reason-meeting-debrief = Встреча прошла: { $time }; запишите, что было сказано
brief = Сводка
brief-of = Сводка: { $account }
brief-print = Печать
brief-says = <account>{ $account }</account>: <meeting>{ $kind ->
    [call] звонок
    [visit] визит
    [training] обучение
    [review] обзор с клиентом
   *[other] встреча
}, { $when }</meeting>.
brief-says-with = С кем: { $people }.
brief-says-place = Где: { $place }.
brief-says-about = О чём: { $about }.
brief-says-none = <account>{ $account }</account>: встреч не назначено.
brief-not-to-say = О чём не стоит говорить
brief-not-kept = Мы это обещали и не сдержали слова
brief-not-care = Это им неинтересно
brief-unknown = пока неизвестно
brief-last-words = Их последние слова
brief-reds = Просрочено или ждёт
brief-mood = Последнее настроение
brief-bare = О них пока мало известно.
brief-bare-text = Когда это запишут, здесь будет видно, что они говорят, что обещано и почему они остаются.
debrief = Итоги
debrief-who = Кто был и что говорил?
debrief-words = Их слова, если были
debrief-words-of = { $name }: слова
debrief-felt-of = { $name }: настроение
debrief-felt-clear = Снять отметку
debrief-minutes = Сколько минут длилась
debrief-promises = Что обещали
debrief-kept = Записано с этой встречи
debrief-save = Сохранить итоги
debrief-saved = Итоги сохранены
debrief-not-happened = Не состоялась
debrief-not-happened-said = Встреча не состоялась и убрана
debrief-needs-somebody = Отметьте хотя бы одного, кто был.
debrief-written = Итоги записаны { $day }
debrief-no-touches = То, что было записано, с тех пор убрали.
today-foot-weekly = Недельный обзор, 20 минут
weekly-title = Недельный обзор
weekly-progress = { $at } из { $whole }
weekly-left = { $minutes ->
    [one] осталась { $minutes } минута
    [few] осталось { $minutes } минуты
   *[many] осталось { $minutes } минут
}
weekly-over = 20 минут прошли; если хотите, продолжайте
weekly-says = <account>{ $account }</account>: { $why }.
weekly-outlook = <outlook>{ $outlook }</outlook>
weekly-silent = <silent>{ $days ->
    [0] говорили сегодня
    [one] { $days } день без разговора
    [few] { $days } дня без разговора
   *[many] { $days } дней без разговора
}</silent>
weekly-past-max = дольше предела
weekly-past-ideal = дольше, чем хотелось бы
weekly-next = Готово, дальше
weekly-capture = Записать
weekly-open = Открыть клиента
weekly-empty = Для обзора пока никого нет
weekly-empty-text = Клиенты появляются здесь раз в неделю: сначала те, кого можно потерять, и те, с кем давно не говорили.
weekly-done = { $count ->
    [one] Просмотрен { $count } клиент этой недели.
    [few] Просмотрены все { $count } клиента этой недели.
   *[many] Просмотрены все { $count } клиентов этой недели.
}
weekly-did = Записано по ходу: { $what }.
weekly-did-nothing = Записывать ничего не пришлось.
weekly-did-touches = { $count ->
    [one] { $count } контакт
    [few] { $count } контакта
   *[many] { $count } контактов
}
weekly-did-reminders = { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
   *[many] { $count } напоминаний
}
weekly-did-promises = { $count ->
    [one] { $count } договорённость
    [few] { $count } договорённости
   *[many] { $count } договорённостей
}
weekly-again = Следующий обзор — на следующей неделе.

## The command line

cli-help-open = открывает окно, с --example — на примере компании, с --hidden — только значок в трее
cli-help-due = говорит то же, что «Сегодня»; с --json — для другой программы
cli-help-import = загружает таблицы .xlsx и CSV-файлы из других систем, календари .ics или документ «kept export»
cli-help-export = выгружает все записи и всю историю в файл JSON
cli-help-export-calendar = выгружает все сроки в файл .ics для календарей
cli-help-backup = делает копию и проверяет её
cli-help-restore = ставит копию на место книги; сначала делается копия нынешней
cli-help-check = читает всю книгу и говорит, что с ней не так
cli-help-quit = завершает Kept, в котором открыта книга
cli-help-help = показывает этот список
cli-help-version = говорит, какая это версия Kept
cli-help-data = Каждой команде можно дать --data ПАПКА, чтобы взять книгу из другой папки.
cli-help-import-more = «kept import» понимает также --try (ничего не записывать), --source ИМЯ, --currency EUR, --dates day-first|month-first, --refused ФАЙЛ. «книга.xlsx/Лист» означает один лист книги.
cli-needs-word = после { $option } нужно слово. «kept help» перечисляет, что понимает Kept.
cli-import-file = { $file } ({ $kind }): новых { $made }, узнано { $recognised }, изменено { $changed }, без изменений { $unchanged }, отклонено { $refused }
cli-import-row = {"  "}строка { $line }: { $why }
cli-import-missing = В { $file } нет столбца, без которого строки не загрузить. Откройте Kept и выберите, чем становятся столбцы.
cli-import-ambiguous = Даты столбца «{ $column }» в { $file } можно прочесть двояко. Укажите --dates day-first или --dates month-first.
cli-import-tried = Ничего не записано.
cli-import-done = Загружено всё, кроме отклонённого выше. Kept может вернуть всё как было.
cli-taken-in = { $records ->
    [one] Принята { $records } запись.
    [few] Приняты { $records } записи.
   *[other] Принято { $records } записей.
}
cli-needs-folder = после --data нужна папка. «kept help» показывает, что Kept понимает.
cli-needs-file = { $command }: нужен файл. «kept help» показывает, что Kept понимает.
cli-unknown = что такое «{ $word }»? «kept help» показывает, что Kept понимает.
cli-no-ledger = Книги здесь нет: { $folder }
cli-nothing-due = Никто не ждёт.
cli-exported = { $records ->
    [one] { $records } запись в файле { $file }
    [few] { $records } записи в файле { $file }
   *[many] { $records } записей в файле { $file }
}
cli-exported-calendar = { $dates ->
    [one] { $dates } срок в файле { $file }
    [few] { $dates } срока в файле { $file }
   *[many] { $dates } сроков в файле { $file }
}
cli-backed-up = Копия сделана и проверена: { $name }
cli-working = Открытый Kept этим занят…
cli-restored = Восстановлено.
cli-restored-undo = Восстановлено. Отменить: «kept restore { $name }».
cli-restored-aside = Восстановлено. То, что не читалось, отложено в файл { $file }.
cli-no-answer = Kept, в котором открыта эта книга, не отвечает. Посмотрите, что он показывает, или закройте его и попробуйте снова.
cli-not-open = Эта книга не открыта ни в одном Kept.
cli-sound = Книга цела: прочитана каждая страница, и каждая ссылка куда-то ведёт.
cli-dangling = { $table }, строка { $row }: нет такой записи { $other }
cli-unsound = { $count ->
    [one] В книге { $count } неисправность. Ничего не изменено; «kept restore» поставит на её место целую копию.
    [few] В книге { $count } неисправности. Ничего не изменено; «kept restore» поставит на её место целую копию.
   *[many] В книге { $count } неисправностей. Ничего не изменено; «kept restore» поставит на её место целую копию.
}
