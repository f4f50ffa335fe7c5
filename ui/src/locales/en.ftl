## Dates and numbers

date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-day = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-weekday-day = { $weekday } { $date }
date-month-year = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
number-percent = { $number } %
date-choose = Choose a day
date-previous-month = Previous month
date-next-month = Next month
date-typed-example = 15 June or 15/6
date-unread = Not a day. Write it like 15 June or 15/6/2026.
number-unread = Not a number. Write it like 48,000 or 3.5.

## Frame

rail = Rooms
rail-saved = Saved { $time }
tools = Tools
panel = Selected
notices = Notices
undo = Undo
redo = Redo
search = Search everything
back = Back
close = Close
loading = One moment
edit-empty = Add
room-settings = Settings
nowhere-title = There is nothing here
nowhere-text = It may have been removed. Choose a room on the left, or search everything.
trouble-title = This page could not be shown
trouble-safe = Everything you saved is safe in the ledger; half-typed text is kept too.
trouble-do = Try again. If it stays, copy the details and send them to whoever looks after your Kept.
trouble-again = Try again
trouble-copy = Copy details
trouble-unsaved = That did not work. What was saved before is safe; please try once more.

## Keys

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-escape = Esc
key-space = Space
keys-everywhere = Everywhere
keys-go = Go to
keys-rows = In lists
keys-palette = Search and commands
keys-undo = Undo
keys-redo = Redo
keys-all = All keys
keys-zoom-in = Larger
keys-zoom-out = Smaller
keys-zoom-reset = Original size
keys-down = One row down
keys-up = One row up

## What is wrong with a field, and why something was refused

problem-blank = Something has to stand here.
problem-too-long = Too long: at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
problem-not-a-date = That is not a day.
problem-not-a-time = That is not a time of day.
problem-out-of-range = It must lie between { NUMBER($min) } and { NUMBER($max) }.
problem-unknown = That is not one of the choices.
problem-ends-before-start = It ends before it starts.
problem-overlaps = It overlaps another.
problem-unknown-zone = That time zone is not known.
problem-not-a-currency = A currency is three letters, like EUR.
problem-missing = This is missing.
failure-invalid = One of the fields is not right.
failure-not-found = It is no longer there. It may have been removed meanwhile.
failure-in-use = Another Kept has this ledger open. Close it there and try again.
failure-newer-file = A newer Kept wrote this ledger. It was left untouched; update Kept to open it.
failure-damaged = The ledger cannot be read here. It was left untouched.
failure-disk-full = The disk is full. What was saved before is safe; make room and try again.
failure-internal = Something went wrong inside Kept. What was saved before is safe; try again.
failure-not-saved = It could not be saved. What was saved before is safe; try again.
refused-wrong-state = That is not possible in its present state.
refused-closed = It is closed, so its date stands.
refused-same-date = That is the date it has already.
refused-nothing-to-undo = There is nothing to undo.
refused-built-on = Later facts build on it, so it cannot be undone.
refused-already-begun = Kept has already been begun.
