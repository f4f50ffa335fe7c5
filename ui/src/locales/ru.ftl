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
trouble-do = Попробуйте ещё раз. Если не поможет, скопируйте подробности и отправьте тому, кто следит за вашим Kept.
trouble-again = Ещё раз
trouble-copy = Скопировать подробности
trouble-unsaved = Не получилось. Сохранённое раньше цело; попробуйте ещё раз.

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
keys-down = На строку ниже
keys-up = На строку выше

## What is wrong with a field, and why something was refused

problem-blank = Здесь должно что-то стоять.
problem-too-long = Слишком длинно: не больше { $max ->
    [one] { $max } знака
   *[other] { $max } знаков
}.
problem-not-a-date = Это не дата.
problem-not-a-time = Это не время суток.
problem-out-of-range = Нужно число от { NUMBER($min) } до { NUMBER($max) }.
problem-unknown = Такого варианта нет.
problem-ends-before-start = Конец раньше начала.
problem-overlaps = Пересекается с другим.
problem-unknown-zone = Такой часовой пояс неизвестен.
problem-not-a-currency = Валюта — это три буквы, например EUR.
problem-missing = Этого не хватает.
failure-invalid = Одно из полей заполнено неверно.
failure-not-found = Этого больше нет. Возможно, тем временем удалили.
failure-in-use = Эта книга открыта в другом Kept. Закройте её там и попробуйте снова.
failure-newer-file = Эту книгу записал более новый Kept. Она не тронута; обновите Kept, чтобы её открыть.
failure-damaged = Книгу не удаётся прочитать. Она не тронута.
failure-disk-full = Диск полон. Сохранённое раньше цело; освободите место и попробуйте снова.
failure-internal = Внутри Kept что-то пошло не так. Сохранённое раньше цело; попробуйте снова.
failure-not-saved = Не удалось сохранить. Сохранённое раньше цело; попробуйте снова.
refused-wrong-state = В нынешнем состоянии это невозможно.
refused-closed = Уже закрыто, дата остаётся прежней.
refused-same-date = Эта дата уже стоит.
refused-nothing-to-undo = Отменять нечего.
refused-built-on = На этом держатся более поздние записи, отменить нельзя.
refused-already-begun = Kept уже начат.
