# The words of Kept, and only these: account (a client company; "client" stays in sentences about being one),
# contact (a person there), teammate, touch, commitment = promise (ours) or duty (theirs), maker, doer, move (of a
# date), contract, renewal, notice, step, signal, reminder, brief, story, ledger, trash.
# A duty is acknowledged; a promise is accepted by its doer, delivered, then confirmed. We waive, a client releases.
# British spelling, no capitals inside a title; a button says what it does.

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
notices = Messages
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
window-minimised = Closing the window minimises Kept: this desktop has no tray. { $keys } quits.

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
keys-quit = Quit Kept
keys-down = One row down
keys-up = One row up
keys-open = Open the row

## What is wrong with a field, and why something was refused

problem-blank = Something has to stand here.
problem-too-long = Too long: at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
problem-not-a-date = That is not a day.
problem-not-a-time = That is not a time of day.
problem-not-a-number = That is not a number.
problem-out-of-range = It must lie between { NUMBER($min) } and { NUMBER($max) }.
problem-unknown = That is not one of the choices.
problem-ends-before-start = It ends before it starts.
problem-overlaps = It overlaps another.
problem-unknown-zone = That time zone is not known.
problem-not-a-currency = A currency is three letters, like EUR.
problem-missing = This is missing.
problem-ahead = That has yet to come.
failure-invalid = One of the fields is not right.
failure-not-found = It is no longer there. It may have been removed meanwhile.
failure-in-use = Another Kept has this ledger open. Close it there and try again.
failure-newer-file = A newer Kept wrote this ledger. It was left untouched; update Kept to open it.
failure-damaged = The ledger cannot be read here. It was left untouched.
failure-disk-full = The disk is full. What was saved before is safe; make room and try again.
failure-internal = Something went wrong inside Kept. What was saved before is safe; try again.
failure-not-saved = It could not be saved. What was saved before is safe; try again.
failure-circle = That would go round in a circle: { $path }.
failure-older-file = This ledger is of an older Kept, which has it open. Close that one, and this Kept brings it up to date.
failure-backup-damaged = That is no whole backup of a ledger. Nothing was changed; choose another one.
failure-backup-newer = A newer Kept made that backup. Nothing was changed; update Kept to use it.
failure-not-backed-up = The ledger could not be backed up first, so nothing was changed. Make room on the disk and try again.
failure-not-read = That file cannot be read. Nothing was changed; look whether it is there and yours.
failure-not-written = That file could not be written. The ledger is as it was; choose another place.
failure-not-opened = No program here opens it. Copy the message instead.
failure-file = “{ $name }”: { $why } Nothing came in; the ledger is as it was.
document-foreign = That file is no export of Kept. Nothing was changed.
document-newer = A newer Kept exported that file. Nothing was changed; update Kept to read it.
document-unreadable = Record { $record } of that file is not written as Kept writes it. Nothing was changed.
document-refused = Record { $record } of that file does not go with the rest of it. Nothing was changed.
circle-joint = { " → " }
refused-wrong-state = That is not possible in its present state.
refused-closed = It is closed, so its date stands.
refused-same-date = That is the date it has already.
refused-nothing-to-undo = There is nothing to undo.
refused-built-on = Later facts build on it, so it cannot be undone.
refused-already-begun = The ledger has already been begun.
refused-still-named = Something else still names it: remove it there first.
refused-already-linked = It waits for that already.
refused-import-running = An import is under way. Wait until it is done, or cancel it.
refused-cancelled = It was cancelled; nothing was changed.

### today

### What is shown first: who is waiting, what goes wrong next, what is worth doing.

room-today = Today
quoted = “{ $words }”
keys-done = Done
keys-snooze = Snooze
keys-snoozed = Show what is snoozed
keys-wake = Bring back
today-sentence-empty = Nothing is kept yet.
today-sentence-nobody = Nobody is waiting.
today-sentence-silent = Nobody is waiting. Call someone who isn’t expecting it: <silent>{ $account }</silent>.
today-sentence-waiting = <waiting>{ $count ->
    [1] One client is
    [2] Two clients are
    [3] Three clients are
    [4] Four clients are
    [5] Five clients are
    [6] Six clients are
    [7] Seven clients are
    [8] Eight clients are
    [9] Nine clients are
   *[other] { $count } clients are
} waiting for you</waiting>.
today-sentence-waiting-since = <waiting>{ $count ->
    [1] One client is
    [2] Two clients are
    [3] Three clients are
    [4] Four clients are
    [5] Five clients are
    [6] Six clients are
    [7] Seven clients are
    [8] Eight clients are
    [9] Nine clients are
   *[other] { $count } clients are
} waiting for you</waiting>, { $count ->
    [1] since
   *[other] the longest since
} { $days ->
    [1] yesterday
   *[other] { $day }
}.
today-sentence-more = <soon>{ $count ->
    [1] One more thing goes
    [2] Two more things go
    [3] Three more things go
    [4] Four more things go
    [5] Five more things go
    [6] Six more things go
    [7] Seven more things go
    [8] Eight more things go
    [9] Nine more things go
   *[other] { $count } more things go
} wrong</soon> soon if nothing moves.
today-sentence-soon = <soon>{ $count ->
    [1] One thing goes
    [2] Two things go
    [3] Three things go
    [4] Four things go
    [5] Five things go
    [6] Six things go
    [7] Seven things go
    [8] Eight things go
    [9] Nine things go
   *[other] { $count } things go
} wrong</soon> soon if nothing moves.
today-sentence-worth = Nobody is waiting, and nothing is about to go wrong. <worth>{ $count ->
    [1] One thing is
    [2] Two things are
    [3] Three things are
    [4] Four things are
    [5] Five things are
   *[other] { $count } things are
} worth doing</worth>.
today-group-waiting = Waiting on you
today-group-soon = Before it is too late
today-group-worth = Worth doing
today-shows = What is shown
today-now = now
today-snoozed = snoozed
today-more = +{ $count } more
today-rest = { $count ->
    [one] One more account is not shown; it comes up as these are done.
   *[other] { $count } more accounts are not shown; they come up as these are done.
}
today-open = Open
today-done = Done
today-settled = { $account }: done
today-put-off = { $account }: snoozed
today-about = About the account
today-foot-move = move
today-foot-snooze = snooze
today-foot-done = done
today-foot-keys = all keys
today-empty-title = What was said to a client belongs here
today-empty-text = Write it in the line above, as it was said: “Acme: SSO by 15 June”. Kept finds the account and the date, and says here when it is time.
today-empty-capture = Write the first one
reason-promise-due = { $days ->
    [0] You promised it for today
    [1] You promised it for tomorrow
   *[other] You promised it; due in { $days } days
}
reason-promise-overdue = { $days ->
    [1] You promised it for yesterday
   *[other] You promised it; { $days } days late
}
reason-promise-unlikely = { $days ->
    [0] Hardly to be kept: promised for today
    [1] Hardly to be kept: promised for tomorrow
   *[other] Hardly to be kept: { $days } days left
}
reason-promise-unaccepted = { $mine ->
    [yes] You are to do it and have not accepted it
   *[no] { $who } is to do it and has not accepted it
}
reason-promise-returned = { $mine ->
    [yes] Returned to its maker: yours to decide
   *[no] Returned to its maker: { $who } decides
}
reason-promise-unconfirmed = { $days ->
    [1] Delivered, no word; from tomorrow silence is a yes
   *[other] Delivered, no word; in { $days } days silence is a yes
}
reason-promise-unsupported = Does not exist, and nobody stands by it
reason-promise-conflict = You promised them another date too
reason-promise-truth-check = { $step } % of its time is over. Do they know the truth?
reason-seller-debt = { $mine ->
    [yes] Broken, and you have not told them yet
   *[no] Broken, and { $who } has not told them yet
}
reason-slip-untold = Off plan, and they do not know
reason-slip-untold-late = { $days ->
    [0] Off plan, and they should know by now
    [one] Off plan, and they should have known yesterday
   *[other] Off plan, and they should have known { $days } days ago
}
reason-duty-unacknowledged = { $days ->
    [0] They owe it today and have not said yes
    [1] They owe it tomorrow and have not said yes
   *[other] They have not said yes yet; due in { $days } days
}
reason-duty-late = { $days ->
    [1] They owed it yesterday
   *[other] They owe it; { $days } days late
}
reason-renewal-step = On the way to renewal: the { $step }-day step is open
reason-yearly-check = Time for the yearly check of this contract
reason-renewal-notice = { $days ->
    [0] Notice ends today; say how you think the renewal will go
    [1] Notice ends tomorrow; say how you think the renewal will go
   *[other] Notice ends in { $days } days; say how you think the renewal will go
}
reason-renewal-answer = { $days ->
    [0] It ends today, and “watching” is no answer any more
    [1] It ends tomorrow, and “watching” is no answer any more
   *[other] It ends in { $days } days, and “watching” is no answer any more
}
reason-renewal-decision = Our view and the evidence differ; decide what we go by
reason-contract-incomplete = It runs, but its end or its notice is not written down
reason-touch-missed = They rang and nobody has called back; the pledge ended { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
reason-touch-question = They wait for an answer; the pledge ended { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
reason-silence-ideal = { $days ->
    [one] Nobody has spoken with them for a day
   *[other] Nobody has spoken with them for { $days } days
}
reason-silence-max = { $days ->
    [one] Nobody has spoken with them for a day
   *[other] Nobody has spoken with them for { $days } days
}; the maximum is { $most }
subject-missed = A missed call
subject-question = A question without an answer
subject-silence = Time for a call
reason-reminder = You asked to be reminded at { $time }
bubble-open = Open
bubble-done = Done
bubble-snooze = In an hour
bubble-digest = { $count ->
    [one] One client is waiting
   *[other] { $count } clients are waiting
}
bubble-digest-first = First: { $account } · { $why }
snooze-hour = For an hour
snooze-afternoon = This afternoon
snooze-tomorrow = Tomorrow
snooze-next-working-day = Next working day
snooze-next-week = Next week
snooze-pick = Pick a day and time…
snooze-until = Snooze until
snooze-time = At
snoozed-empty = Nothing is snoozed
snoozed-empty-text = Press S on a row of Today to put it off; it comes back by itself.
snoozed-until = { $day }, { $time }
snoozed-wake = Bring back
account-facts-owed = You owe
account-facts-also = Also open
today-imports = Came in with an import: { $what }
today-imports-past = { $count ->
    [one] one date that had passed
   *[other] { $count } dates that had passed
}
today-imports-incomplete = { $count ->
    [one] one contract without an end
   *[other] { $count } contracts without an end
}
today-imports-note = Nobody waits for it; look through it once
today-forecast = Forecasts were off last quarter
today-safety = The ledger’s safety
today-safety-failed = { $why ->
    [disk_full] no backup could be made: the disk is full
    [read_only] no backup could be made: Kept may not write there
    [folder_gone] no backup could be made: its folder is not there
    [damaged] the last backup was not whole
   *[other] no backup could be made
}
today-safety-low = only { $size } free on its disk
today-claims-broken = { $count ->
    [one] one claim is no longer true
   *[other] { $count } claims are no longer true
}
today-claims-stale = { $count ->
    [one] one claim unchecked for long
   *[other] { $count } claims unchecked for long
}

### tray

### What stands in the tray: counts, the next rows of Today, and what can be done from there.

tray-nobody = Nobody is waiting
tray-count = { $count ->
    [one] { $count } client in Today
   *[other] { $count } clients in Today
}
tray-count-waiting = { $count ->
    [one] { $count } client in Today, waiting
   *[other] { $count } clients in Today, { $waiting } of them waiting
}
tray-row = { $account }: { $what }
tray-rest = { $count } more in Today
tray-capture = Capture…
tray-snooze-all = Snooze all for an hour
tray-open = Open Kept
tray-quit = Quit Kept

### capture

capture = Capture
capture-hint = Account: what by when, said by whom. Or: remind me to…
capture-keep = Keep
capture-chips = What was understood
capture-meant = What it is: a promise, a duty or a reminder
capture-ours = Promise, ours
capture-theirs = Duty, theirs
capture-reminder = Remind me
capture-when = When to remind you
capture-which-account = Which account?
capture-type-account = Type the account’s name.
capture-new-account = New account { $name }
capture-by-when = By when
capture-by = by { $day }
capture-mention = no date: a mention
capture-no-day = no date
capture-without-day = No date
capture-take-out = Take out { $what }
capture-kept = Kept: { $account }: { $words }
capture-reminder-kept = Reminder for { $when } – { $account }: { $words }
capture-twice = You wrote the same at { $time }: { $words }. Keep one?
capture-keep-one = Keep one
keys-capture = Write down what was said

### opening

start-language = Language
start-sentence = Kept remembers what each client was told, and says what to do next.
start-name = Your name
start-first-account = Your first client
start-first-account-example = Acme
start-begin = Begin
start-restore = Restore a backup…
start-restore-note = From another laptop or disk: everything is as it was when it was made.
start-look-around = Look around with example data
start-look-around-note = Nothing you do there touches your own ledger.
start-place = Everything stays on this laptop, in
start-with-system = Start Kept at log-in, hidden
example-data = Example data
example-leave = start with your own
opening-in-use = Another Kept has this ledger open.
opening-in-use-safe = Nothing was changed, and everything you saved is safe.
opening-in-use-do = Go to the other window, or close it and try again.
opening-newer = This ledger was last used by a newer Kept.
opening-newer-safe = It was left exactly as it is; everything in it is safe.
opening-newer-do = Update Kept on this laptop, then open it again.
opening-damaged = The ledger cannot be read.
opening-damaged-safe = The file was left untouched, and nothing was written over it.
opening-damaged-do = Try again. If it stays, put a copy of the ledger’s folder aside before doing anything else with it.
opening-damaged-backup = There is a good backup, made { $when }: { $day }, { $time }.
opening-damaged-aside = The file that cannot be read is set aside beside the ledger, not thrown away.
opening-damaged-restore = Open that backup
opening-full = The disk is full.
opening-full-safe = Everything you saved is safe.
opening-full-do = Make room on the disk, then try again.
opening-other = The ledger could not be opened.
opening-other-safe = Nothing was written; everything you saved is safe.
opening-other-do = Try again. If it stays, restart the laptop and look whether its disk can be read and written to.
start-import-note = From HubSpot, Salesforce, Pipedrive or any spreadsheet.

### search

palette = Search and commands
palette-hint = Account, contact, promise, command, or what was said
palette-said = { $account } · { $day }
palette-nothing = Nothing found. Fewer letters find more.
palette-go = Go to { $room }
palette-add-account = Add an account…
palette-name-account = Name of the new account
palette-account-added = Account { $name } added
palette-theme-system = Colours: as the desktop
palette-theme-light = Colours: light
palette-theme-dark = Colours: dark
palette-language = Language: { $name }
palette-rows-comfortable = Rows: comfortable
palette-rows-compact = Rows: compact

### history

### How Undo and Redo name a save.

undo-step = Undo: { $what }
redo-step = Redo: { $what }
undone = Undone: { $what }
redone = Done again: { $what }
step-company = Settings
step-changed = { $of }: { $field } { $old } → { $new }
step-set = { $of }: { $field } { $new }
step-cleared = { $of }: { $field } { $old } taken out
step-acted = { $account }, “{ $subject }”: { $state ->
    [accepted] accepted
    [returned] given back
    [in_progress] started
    [delivered] delivered
    [rejected] not accepted
    [confirmed] confirmed
    [broken] broken
    [withdrawn] withdrawn
    [released] released
    [acknowledged] acknowledged
    [done] received
    [waived] waived
    [sent] sent
    [signed] signed
    [ended] ended
   *[other] open again
}
step-recorded = { $outcome ->
    [skipped] { $days ->
        [0] Yearly check skipped
       *[other] { $shown }-day step skipped
    }
   *[done] { $days ->
        [0] Yearly check done
       *[other] { $shown }-day step done
    }
}
flag-yes = yes
flag-no = no
intent-begin = Kept begun
intent-add-account = account { $account } added
intent-change-account = { $account } changed
intent-trash-account = { $account } put in the trash
intent-restore-account = { $account } taken out of the trash
intent-add-contact = { $subject } added to { $account }
intent-change-contact = { $subject } changed
intent-remove-contact = { $subject } removed from { $account }
intent-add-trust = { $account }: { $subject } trusts { $other }
intent-change-trust = { $account }: whom { $subject } trusts changed
intent-remove-trust = { $account }: “{ $subject } trusts { $other }” removed
intent-add-teammate = teammate { $subject } added
intent-change-teammate = teammate { $subject } changed
intent-remove-teammate = teammate { $subject } removed
intent-log-touch = touch with { $account } written down
intent-change-touch = touch with { $account } changed
intent-remove-touch = touch with { $account } removed
intent-make-commitment = { $account }: “{ $subject }” written down
intent-change-commitment = { $account }: “{ $subject }” changed
intent-move-commitment = { $account }: “{ $subject }” moved
intent-act-on-commitment = { $account }: “{ $subject }” moved on
intent-remove-commitment = { $account }: “{ $subject }” removed
intent-link-commitment = { $account }: “{ $subject }” waits for “{ $other }”
intent-change-link = { $account }: wait of “{ $subject }” changed
intent-unlink-commitment = { $account }: “{ $subject }” no longer waits for “{ $other }”
intent-go-off-plan = { $account }: “{ $subject }” off plan
intent-stay-on-plan = { $account }: “{ $subject }” on plan after all
intent-change-slip = { $account }: slip of “{ $subject }” changed
intent-tell-slip = { $account }: told of “{ $subject }”
intent-learn-slip = { $account }: had heard of “{ $subject }” elsewhere
intent-add-capability = capability { $subject } added
intent-change-capability = capability { $subject } changed
intent-remove-capability = capability { $subject } removed
intent-add-claim = claim “{ $subject }” added
intent-change-claim = claim “{ $subject }” changed
intent-check-claim = claim “{ $subject }” checked
intent-remove-claim = claim “{ $subject }” removed
intent-add-boundary = boundary “{ $subject }” added
intent-change-boundary = boundary “{ $subject }” changed
intent-remove-boundary = boundary “{ $subject }” removed
intent-shift-commitment = { $account }: “{ $subject }” shifted by a late duty
intent-add-plan = { $account }: plan “{ $subject }” added
intent-change-plan = { $account }: plan “{ $subject }” changed
intent-remove-plan = { $account }: plan “{ $subject }” removed
intent-answer-truth = { $account }: truth about “{ $subject }”
intent-add-contract = { $account }: contract { $subject } added
intent-change-contract = { $account }: contract { $subject } changed
intent-act-on-contract = { $account }: contract { $subject } moved on
intent-remove-contract = { $account }: contract { $subject } removed
intent-record-step = { $account }: { $other }
intent-call-renewal = { $account }: how the renewal will go
intent-renew-contract = { $account }: contract { $subject } renewed
intent-decide-renewal = { $account }: decision on the renewal
intent-give-notice = { $account }: notice of { $subject }
intent-withdraw-notice = { $account }: notice of { $subject } taken back
intent-plan-meeting = meeting with { $account } planned
intent-change-meeting = meeting with { $account } changed
intent-remove-meeting = meeting with { $account } removed
intent-debrief-meeting = debrief of the meeting with { $account }
intent-set-reminder = { $account }: reminder “{ $subject }” set
intent-change-reminder = { $account }: reminder “{ $subject }” changed
intent-finish-reminder = { $account }: reminder “{ $subject }” done
intent-remove-reminder = { $account }: reminder “{ $subject }” removed
intent-snooze = { $account } snoozed
intent-snooze-all = everything snoozed for an hour
intent-change-settings = settings changed
intent-change-holidays = holidays changed
intent-change-rates = exchange rates changed
intent-change-preferences = look changed
intent-import = import from { $subject }
intent-revert-import = import from { $subject } taken back
intent-look-through-import = import from { $subject } looked through
intent-rank-accounts = strategic and light accounts told apart
intent-remove-ending = { $account }: ending removed

### fields

### Names of what was changed, in the middle of a sentence.

field-about = what it is about
field-aliases = other names
field-approver = who stands by it
field-asserts = what it asserts
field-capability = capability
field-capabilities = capabilities
field-checked = day of the check
field-claim-stale-days = days before an unchecked claim speaks up
field-honesty = proof of honesty
field-leadership = proof of leadership
field-limits = limits
field-passage = passage
field-people = proof by people
field-status = how far it is
field-vision = proof of vision
field-acceptance-test = acceptance test
field-at = time
field-billing = billing
field-call = our view of the renewal
field-channel = channel
field-chosen-over = chosen over
field-chosen-why = why chosen
field-consents = consents
field-consequence-days = days of shift
field-consequence-text = consequence
field-contact = contact
field-contacts = people there
field-contract = contract
field-currency = currency
field-day = day
field-day-starts-at = start of the day
field-days-of-delay = days of delay
field-direction = direction
field-doer = doer
field-cause = cause
field-doing = what we do now
field-is-confidential = not for the client
field-new-due = new date
field-dont-cares = don’t-cares
field-due = date
field-duty-unacknowledged-days = days before an unanswered duty speaks up
field-email = email
field-ends = end
field-estimate-days = estimate in days
field-answers = what it answers
field-deflected = sent to
field-knew = knew the answer
field-place = place
field-pledge = pledge
field-silence-ideal = ideal silence
field-silence-max = longest silence
field-felt = felt
field-freely-given = freely given
field-given = day of the notice
field-given-by = who gave notice
field-given-channel = how notice was given
field-given-ends = end by notice
field-given-person = person who gave notice
field-given-words = words of the notice
field-hours-a-month = hours a month
field-influence = influence
field-intention = intention
field-internal-target = internal target
field-kind = kind
field-lag-days = days of lag
field-acknowledged = acknowledged on
field-acknowledger = acknowledged by
field-cost = cost to them
field-planned = planned day
field-language = language
field-left = left on
field-lost = lost on
field-low-odds-reason = reason for low odds
field-made = made on
field-maker = maker
field-manner = how to speak to them
field-minutes = minutes
field-name = name
field-notes = notes
field-notice = notice
field-our-notice = our notice
field-owner = owner
field-personal-win = personal win
field-phone = phone
field-price-rule = price rule
field-promise-due-days = days before a promise speaks up
field-result = result
field-results-focused = wants results
field-recurrence = repetition
field-renewal = months it renews for
field-quiet-hours = quiet hours
field-role = role
field-route = easiest route
field-segment = segment
field-sentence = sentence
field-signing-planned = planned signing
field-since = since
field-source = source
field-stage = stage
field-start = start
field-starts = start
field-state = state
field-stay-reason = reason to stay
field-teammate = whom they trust
field-term = term
field-text = text
field-tier = tier
field-title = title
field-value = value
field-ways = what rings
field-website = website
field-week = working week
field-why = why they trust
field-words = words
field-work-done = work done
field-zone = time zone
field-seats = seats

### settings

settings-sentence = Everything here is saved as you change it.
settings-look = Look
settings-language = Language
settings-theme = Colours
settings-theme-system = as the desktop
settings-theme-light = light
settings-theme-dark = dark
settings-density = Rows
settings-density-comfortable = comfortable
settings-density-compact = compact
settings-zoom = Size
settings-letters = Single letters
settings-letters-on = act: C, D, S, J, K…
settings-letters-off = do nothing
settings-desktop = On this desktop
settings-start = At log-in
settings-start-on = start hidden
settings-start-off = do not start
settings-closing = On closing
settings-closing-tray = Kept stays in the tray. { $keys } quits.
settings-closing-minimises = Kept stays open, minimised: this desktop has no tray. { $keys } quits.
settings-saved = Saved
settings-add = Add
settings-remove = Remove
settings-week = Working week
settings-week-note = Working days and hours are counted by it, in the time zone { $zone }.
settings-week-from = { $day }, from
settings-week-to = { $day }, to
settings-week-closed = closed
settings-week-add = Hours
settings-week-remove = Take these hours out
settings-holidays = Holidays
settings-holiday-day = Day
settings-holiday-name = What it is called
settings-holidays-import = From a calendar…
settings-holidays-import-note = A holiday calendar as an .ics file: its whole days become holidays, from this year to the next two.
settings-holidays-came = { $count ->
    [0] No holiday is new
    [one] { $count } holiday came in
   *[other] { $count } holidays came in
}
settings-holidays-left-out = { $count ->
    [one] One entry was left out, in whole or in part
   *[other] { $count } entries were left out, in whole or in part
}
settings-money = Money
settings-money-note = Sums are made in one currency. Money without a rate is listed beside the sum and never in it.
settings-home-currency = Home currency
settings-home-currency-none = as most contracts are paid
settings-business-year = The business year begins in
settings-hour-costs = An hour of a teammate costs
settings-hour-costs-none = not said
settings-rates = Exchange rates
settings-rate-currency = Currency
settings-rate-number = Worth in the home currency
settings-rate-day = From the day
settings-rate-from = from { $day }
settings-figures = When Kept speaks up
settings-promise-due = Working days before a promise is due
settings-duty-unacknowledged = Working days before a duty that nobody has said yes to
settings-claim-stale = Days after which an unchecked claim speaks up
settings-day-starts = Hour at which the day’s reminders come
settings-reaches = What reaches you by itself
settings-reaches-note = Bubbles ring at their time. Everything else comes as one digest when a working day starts. What you miss while the laptop is off comes as one digest too.
settings-quiet = Quiet hours
settings-quiet-from = Quiet from
settings-quiet-to = Quiet until
settings-quiet-none = none: it may ring at any time
settings-quiet-never = No quiet hours
settings-quiet-set = Set quiet hours
settings-pledges = Pledge
settings-pledges-note = How fast you answer a missed call or an open question, by the way it came. An account can have its own.
settings-silence = Silence
settings-silence-note = Days without a word: past the ideal a call is worth doing, past the maximum it waits on you. Prospects and paused accounts have none. An account can have its own.
settings-silence-of = { $tier }: { $which }
settings-teammates = Teammates
settings-teammates-note = People on your side who make or do promises. They need no log-in.
settings-teammate-name = Name
settings-teammate-role = Role
settings-teammate-add-role = Add a role
settings-teammate-new = Name of a teammate
settings-teammate-me = me
settings-authority = May grant on their own
settings-authority-money = Most money at a time
settings-authority-currency = Currency
settings-authority-hours = Most hours a month
settings-authority-days = Most days of delay
settings-authority-add-money = money
settings-authority-add-hours = hours
settings-authority-add-days = days
settings-authority-hours-said = { $hours ->
    [one] one hour a month
   *[other] { $hours } hours a month
}
settings-authority-days-said = { $days ->
    [one] one day of delay
   *[other] { $days } days of delay
}
settings-ledger = Ledger
settings-ledger-note = One file on this disk. Copy its folder, and you have a copy of everything.
settings-copy = Copy the path
settings-copied = Path copied
settings-backups = Backups
settings-backups-note = A backup is a copy of the whole ledger that was read back before it counted. Kept makes one by itself in every hour in which something changed (on battery in every six) and makes room: the newest 30 stay, and one a day for 21 days and one a month for a year. Those that you make yourself stay.
backup-last = Last backup { $when }, checked.
backup-none = No backup yet.
backup-just-now = just now
backup-make = Back up now
backup-bring = Bring one in…
backup-made = Backed up and checked
backup-moment = { $day }, { $time }
backup-list = Backups, newest first
backup-reason-scheduled = by itself
backup-reason-manual = by hand
backup-reason-brought = from elsewhere
backup-reason-before-update = before an update
backup-reason-before-import = before an import
backup-reason-before-restore = before a restore
backup-taken = { $size } in all.
backup-failed-folder-gone = No backup could be made { $when }: the folder of backups is not there. Your ledger is safe, and Kept tries again by itself.
backup-failed-read-only = No backup could be made { $when }: Kept may not write into the folder of backups. Your ledger is safe. Allow it there, and Kept tries again by itself.
backup-failed-disk-full = No backup could be made { $when }: the disk is full. Your ledger is safe. Make room, and Kept tries again by itself.
backup-failed-damaged = A backup that was made { $when } was not whole when it was read back, so it was not kept. Back up now; should that fail too, export everything and restore the newest backup.
backup-failed-other = No backup could be made { $when }. Your ledger is safe, the log says why, and Kept tries again by itself.
backup-second = Second folder
backup-second-none = None. Choose one on another disk, and each backup is copied there, too.
backup-second-choose = Choose a folder…
backup-second-forget = Copy there no longer
backup-second-chosen = Each backup is copied there, too
backup-second-forgotten = The copies stay there
backup-second-folder-gone = This folder is not there: perhaps its disk is not plugged in. The next backup is copied there as soon as it is back.
backup-second-read-only = Kept may not write in this folder. Allow it there or choose another one.
backup-second-disk-full = The disk of this folder is full, so the newest backup is not there.
backup-second-other = The newest backup could not be copied there. The log says why, and the next one is tried again.
disk-low = Only { $size } are free on the disk of the ledger. Make room, or the next thing you type may find none.
ledger-synced = { $by ->
    [dropbox] Dropbox copies this folder.
    [one_drive] OneDrive copies this folder.
    [i_cloud] iCloud Drive copies this folder.
    [google_drive] Google Drive copies this folder.
    [nextcloud] Nextcloud copies this folder.
    [syncthing] Syncthing copies this folder.
    [network] This folder is on another machine.
   *[another] A program that copies folders copies this one.
} A ledger that others write to as well can be torn. Keep it in a folder of this laptop, and name the synced one as the second folder of its backups.
backup-restore = Restore…
backup-restore-of = Restore the backup of { $day }, { $time }
backup-counted = What the ledger holds
backup-now = now
backup-then = in this backup
backup-accounts = Accounts
backup-contacts = Contacts
backup-touches = Touches
backup-commitments = Promises and duties
backup-contracts = Contracts
backup-saved = Last saved
backup-restore-note = The ledger as it is now is backed up first, so this can be undone.
backup-restore-do = Put this backup in its place
backup-restored = The ledger is as it was on { $day }, { $time }
backup-unrestored = The restore is undone
export = Export everything…
export-note = One JSON file with every record and the whole history, readable without Kept.
export-done = { $records ->
    [one] { $records } record is in { $file }
   *[other] { $records } records are in { $file }
}
settings-calendar = Calendar
settings-calendar-note = Every date in one .ics file for your calendar: promises, duties, ends of contracts, last days for notice, reminders, meetings.
calendar-export = Export the dates…
calendar-export-done = { $records ->
    [one] { $records } date is in { $file }
   *[other] { $records } dates are in { $file }
}
calendar-file = Always current
calendar-file-none = No file. Choose one, and Kept keeps it current on this disk; your calendar can subscribe to it.
calendar-file-choose = Choose a file…
calendar-file-forget = Keep it no longer
calendar-file-chosen = Kept keeps this file current
calendar-file-forgotten = The file stays as it is
calendar-file-written = written { $when }
calendar-trouble-folder-gone = The folder of this file is not there. Kept writes it again as soon as the folder is back, or choose another place.
calendar-trouble-read-only = Kept may not write in this place. Choose another one, or allow it there.
calendar-trouble-disk-full = The disk is full, so this file is not current.
calendar-trouble-other = This file could not be written, so it is not current. The log says why.
settings-trash = Trash
settings-trash-empty = The trash is empty. What is put there can be taken back for 30 days.
settings-trash-until = until { $day }
settings-restore = Take back
settings-restored = { $name } is back
settings-about = About
settings-version = Kept { $version }
settings-imports = { $count ->
    [0] Nothing has come in yet.
    [one] One import so far.
   *[other] { $count } imports so far.
}

### words

word-act-accept = Accept
word-act-return = Give back
word-act-start = Start
word-act-deliver = Delivered
word-act-confirm = Confirmed
word-act-reject = Not accepted
word-act-break = Broken
word-act-withdraw = Withdraw
word-act-release = Released
word-act-acknowledge = Acknowledged
word-act-finish = Done
word-act-waive = Waive
word-billing-monthly = monthly
word-billing-quarterly = quarterly
word-billing-yearly = yearly
word-call-good = good
word-call-watching = watching
word-call-at-risk = at risk
word-call-lost = lost
word-asserts-capability = that something works
word-asserts-date = a date
word-asserts-service = a service
word-capability-status-exists = exists
word-capability-status-limited = limited
word-capability-status-beta = in beta
word-capability-status-building = being built
word-capability-status-backlog = on the backlog
word-capability-status-idea = an idea
word-capability-status-never = never
word-claim-place-site = site
word-claim-place-deck = deck
word-claim-place-rfp = RFP answer
word-claim-place-mail = mail
word-channel-call = call
word-channel-email = email
word-channel-meeting = meeting
word-channel-chat = chat
word-channel-visit = visit
word-channel-training = training
word-chosen-over-free = free software
word-chosen-over-rival = a rival
word-chosen-over-nothing = doing nothing
word-promise-result-kept = kept
word-promise-result-shifted-by-client = shifted by the client
word-promise-result-moved-with-notice = moved with notice
word-promise-result-late = late
word-promise-result-broken = broken
word-commitment-state-mention = mention
word-commitment-state-made = made
word-commitment-state-returned = returned to its maker
word-commitment-state-accepted = accepted
word-commitment-state-in-progress = in progress
word-commitment-state-delivered = delivered
word-commitment-state-confirmed = confirmed
word-commitment-state-broken = broken
word-commitment-state-withdrawn = withdrawn
word-commitment-state-released = released
word-commitment-state-asked = asked
word-commitment-state-acknowledged = acknowledged
word-commitment-state-done = done
word-commitment-state-waived = waived
word-contract-act-send = Sent
word-contract-act-sign = Signed
word-contract-act-end = It ended
word-contract-act-reopen = Reopen
word-contract-standing-draft = draft
word-contract-standing-sent = sent
word-contract-standing-signed = signed
word-contract-standing-running = running
word-contract-standing-lapsed = lapsed
word-contract-standing-renewed = renewed
word-contract-standing-ended = ended
word-date-setter-us = us
word-date-setter-client = the client
word-date-setter-contract = a contract
word-direction-inbound = from them
word-direction-outbound = from us
word-influence-champion = champion
word-influence-decider = decider
word-influence-user = user
word-influence-sceptic = sceptic
word-influence-blocker = blocker
word-kind-delivery = delivery
word-kind-answer = answer
word-kind-meeting = meeting
word-kind-price = price
word-kind-service-level = service level
word-kind-other = other
word-language-en = English
word-language-ru = Russian
word-language-fa = Persian
word-language-mr = Marathi
word-notice-unit-days = days
word-notice-unit-months = months
word-notice-unit-month-ends = months, to a month’s end
word-quality-explicit = explicit
word-quality-dated = dated
word-quality-testable = testable
word-quality-one-doer = one doer
word-quality-freely-given = freely given
word-rule-contract-incomplete = A contract lacks its end or its notice
word-rule-duty-late = Their duty is late
word-rule-duty-unacknowledged = Nobody has said yes to a duty
word-rule-meeting-brief = A meeting is about to begin: its brief
word-rule-meeting-debrief = A meeting is over and not written down
word-rule-promise-due = A promise is due soon
word-rule-promise-overdue = A promise is overdue
word-rule-promise-unlikely = A promise will hardly be kept
word-rule-promise-unaccepted = Whoever is to do a promise has not accepted it
word-rule-promise-unconfirmed = A delivery is not confirmed
word-rule-promise-truth-check = Does the client know the truth about a promise?
word-rule-seller-debt = A promise is broken, and the client was not told
word-rule-slip-untold = A promise is off plan, and the client does not know
word-rule-promise-unsupported = A promise is on what does not exist, and nobody stands by it
word-rule-promise-conflict = Two promises on one thing have different dates
word-rule-reminder = Your own reminders
word-rule-renewal-notice = Last days to give notice
word-rule-renewal-step = A step towards a renewal
word-rule-renewal-verdict = A renewal waits for your verdict
word-rule-touch-owed = They rang or asked, and nobody answered
word-rule-silence-ideal = Worth a call: nobody has spoken for a while
word-rule-silence-max = Too long without a word
word-shift-stays = stays
word-shift-before = the working day before
word-shift-after = the working day after
word-side-ours = promise
word-side-theirs = duty
word-known-by-pressed = somebody said so
word-known-by-duty = a duty of theirs is late
word-known-by-date = its date passed
word-known-by-odds = its odds were low
word-slip-state-open = they do not know
word-slip-state-told = told
word-slip-state-learned-elsewhere = heard elsewhere
word-slip-state-false-alarm = false alarm
word-source-sale = sale
word-source-contract = contract
word-source-onboarding = onboarding
word-source-review = review
word-source-escalation = escalation
word-source-exception = exception
word-source-marketing = marketing
word-stage-prospect = prospect
word-stage-onboarding = onboarding
word-stage-active = active
word-stage-paused = paused
word-stage-churned = churned
word-stage-declined = declined
word-step-outcome-done = done
word-step-outcome-skipped = skipped
word-term-unknown = not known yet
word-term-evergreen = evergreen
word-term-fixed = fixed
word-tier-strategic = strategic
word-tier-standard = standard
word-tier-light = light
word-touch-result-reached = reached
word-touch-result-missed = nobody answered
word-touch-result-sent = sent
word-knew-yes = yes
word-knew-later = found later
word-knew-no = not yet
word-deflection-docs = the docs
word-deflection-forum = the forum
word-trust-reason-sold = sold it
word-trust-reason-founded = founded it
word-trust-reason-solved = solved it
word-truth-answer-does-not = they do not know
word-truth-answer-knows = they know
word-truth-answer-told = they were told
word-way-digest = in the digest
word-way-ring = rings
word-way-today = only in Today
word-ending-kind-lost = lost
word-ending-kind-came-back = came back
word-import-kind-account = accounts
word-import-kind-contact = contacts
word-import-kind-contract = contracts
word-import-kind-touch = touches
word-import-kind-commitment = promises and duties
word-import-kind-ending = endings
word-import-kind-meeting = meetings
word-order-day-first = day first
word-order-month-first = month first
word-order-year-first = year first
word-outlook-good = looks good
word-outlook-at-risk = at risk
word-outlook-likely-lost = likely lost
word-outlook-not-enough = not enough known
word-party-us = we
word-party-client = they
word-target-external-id = id in the source
word-target-account = account
word-target-name = name
word-target-first-name = first name
word-target-last-name = last name
word-target-stage = stage
word-target-lost = lost: yes or no
word-target-trial = on trial: yes or no
word-target-tier = tier
word-target-segment = segment
word-target-since = client since
word-target-seats = seats
word-target-language = language
word-target-zone = time zone
word-target-currency = currency
word-target-website = website
word-target-stay-reason = why they stay
word-target-notes = notes
word-target-role = what they do
word-target-influence = influence
word-target-email = email
word-target-phone = phone
word-target-title = what it is about
word-target-start = first day
word-target-end = last day
word-target-billing = billed
word-target-value-monthly = value a month
word-target-value-yearly = value a year
word-target-renews = renews itself: yes or no
word-target-notice-days = days of notice
word-target-contact = contact
word-target-at = when
word-target-direction = who reached out
word-target-channel = by way of
word-target-result = result
word-target-minutes = minutes it took
word-target-answered-after = minutes to the first answer
word-target-resolved-after = hours until it was solved
word-target-words = their words
word-target-side = whose: ours or theirs
word-target-due = due
word-target-made-on = said on
word-target-done = done: yes or no
word-target-on = day
word-target-reason = reason
word-target-came-back = came back: yes or no

### accounts

room-accounts = Accounts
add = Add
cancel = Cancel
remove = Remove
more = More
none = none
yes = yes
no = no
me = me
copy-table = Copy as a table
saved-field = { $field }: saved
mark-late = Waiting or late
mark-soon = Soon
mark-note = Worth doing
accounts-sentence = { $attention ->
    [0] Nothing presses at { $current ->
        [0] any account
        [one] <current>your one current account</current>
       *[other] any of <current>your { $current } current accounts</current>
    }.
    [one] <attention>One account needs attention</attention>, of <current>{ $current } current</current>.
   *[other] <attention>{ $attention } accounts need attention</attention>, of <current>{ $current } current</current>.
}
accounts-filter = Which accounts
accounts-current = current
accounts-attention = needs attention
accounts-prospects = prospects
accounts-past = past
accounts-all = all
accounts-find = Find by name
accounts-empty = No accounts yet
accounts-empty-text = An account is a client company, from prospect to churned. Its promises, people and contracts stand on one page. Press A and type a name.
accounts-none = No account fits
accounts-none-text = Choose another filter, or empty the field for the name.
accounts-head-stage = Stage, tier
accounts-head-owed = Owed
accounts-head-due = Next due
accounts-head-touch = Last touch
accounts-picked = { $count ->
    [one] One picked
   *[other] { $count } picked
}
accounts-unpick = Clear
account-add = Add account
account-added = { $name } added
account-name = Name
account-stage = Stage
account-tier = Tier
account-owner = Owner
account-segment = Segment
account-language = Language
account-zone = Time zone
account-currency = Currency
account-website = Website
account-stay = Stay because
account-stay-empty = Add why they stay, in their words
account-dont-care = Don’t-cares
account-dont-care-empty = Add what does not interest them
account-renewal = Renewal
account-now-there = Now there
account-answering = Answering
answering-joint = { ", " }
answering-answered = answered <story>{ $answered } of { $asked }</story> in { $days } days
answering-median-hours = median { $hours } h
answering-median-minutes = median { $minutes } min
answering-missed = <missed>{ $count ->
    [one] one missed
   *[other] { $count } missed
}</missed>{ $count ->
    [one] { "" }
   *[other] , the first
} { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
answering-question = <question>{ $count ->
    [one] one question open
   *[other] { $count } questions open
}</question>{ $count ->
    [one] { "" }
   *[other] , the first
} { $days ->
    [0] since today
    [1] since yesterday
   *[other] for { $days } days
}
answering-docs = { $count } sent to the docs
answering-forum = { $count } sent to the forum
answering-proactive = { $proactive } of { $touches } touches came from us, unasked
account-chosen-over = Chosen over
account-chosen-why = Why us
account-results = Wants results
account-notes = Notes
account-we-owe = we owe
account-they-owe = they owe
account-open = Open between us
account-open-more = { $count ->
    [one] One more
   *[other] { $count } more
}
account-before = Before this
account-about = About them
account-details = About them
account-tabs = Parts of the account
account-story = Story
account-commitments = Commitments
account-people = People
account-contract = Contract
account-trash = Move to the trash
account-trashed = { $name } is in the trash for 30 days
account-gone = It may be in the trash: look in Settings.
account-no-contract = No contract yet
account-no-end = No contract of theirs has an end to renew
account-clock = { $call ->
    [yes] Their { $weekday }, { $time }, call now?
   *[no] Their { $weekday }, { $time }
}
account-says-renewal = <renewal>{ $renews ->
    [yes] Renews itself
   *[no] Renewal
} { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}</renewal>{ $call ->
    [none] .
   *[other] , <call>{ $verdict }</call>.
}
account-says-overdue = <overdue>{ $count ->
    [one] One promise is late
   *[other] { $count } promises are late
}</overdue>.
account-says-soon = <soon>{ $count ->
    [one] One promise is due soon
   *[other] { $count } promises are due soon
}</soon>.
account-says-duties = <duties>{ $count ->
    [one] They are late with one thing
   *[other] They are late with { $count } things
}</duties>.
account-says-unanswered = <unanswered>{ $count ->
    [one] One call or question is unanswered
   *[other] { $count } calls or questions are unanswered
}</unanswered>.
account-says-owed = { $we ->
    [0] { $they ->
        [0] Nothing is owed either way.
        [one] Nothing presses: <owed>they owe you one thing</owed>.
       *[other] Nothing presses: <owed>they owe you { $they } things</owed>.
    }
    [one] { $they ->
        [0] Nothing presses: <owed>you owe one thing</owed>.
       *[other] Nothing presses: <owed>you owe one thing, they owe { $they }</owed>.
    }
   *[other] { $they ->
        [0] Nothing presses: <owed>you owe { $we } things</owed>.
       *[other] Nothing presses: <owed>you owe { $we } things, they owe { $they }</owed>.
    }
}
renewal-ends = { $renews ->
    [yes] { $end }, renews itself
   *[no] { $end }, ends unless renewed
}
renewal-ends-notice = { $ends }; they may give notice until { $by }
keys-account = On an account
account-since = Client since
account-seats = Seats
account-silence = Silence, in days
account-silence-ideal = Ideal
account-silence-max = Maximum
account-pledge = Pledge
account-pledge-of = Pledge, { $channel }
pledge-usual = as usual: { $pledge }
pledge-same-day = same working day
pledge-hours = { $count ->
    [one] { $count } working hour
   *[other] { $count } working hours
}
pledge-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}

### commitments

room-promises = Promises
room-renewals = Renewals
promises-sentence = { $overdue ->
    [0] { $owe ->
        [0] You owe nobody anything
        [one] <owe>You owe one promise</owe>, and it is not late
       *[other] <owe>You owe { $owe } promises</owe>, and none is late
    }
    [one] <overdue>One promise is late</overdue>, of <owe>{ $owe } you owe</owe>
   *[other] <overdue>{ $overdue } promises are late</overdue>, of <owe>{ $owe } you owe</owe>
}{ $soon ->
    [0] .
    [one] ; <soon>one more is due soon</soon>.
   *[other] ; <soon>{ $soon } more are due soon</soon>.
} { $theirs ->
    [0] They owe you nothing
    [one] <theirs>They owe you one thing</theirs>
   *[other] <theirs>They owe you { $theirs } things</theirs>
}{ $late ->
    [0] .
   *[other] , <late>{ $late } of them late</late>.
}
promises-we-owe = We owe
promises-they-owe = They owe
promises-filter = Which ones
promises-open = open
promises-overdue = late
promises-undated = without a date
promises-closed = closed
promises-empty-open = Nothing is open
promises-empty-overdue = Nothing is late
promises-empty-undated = Everything has a date
promises-empty-waiting = Nothing waits for confirmation
promises-empty-closed = Nothing is closed yet
promises-empty-text = Press C and write what was said: “Acme: SSO by 15 June, said by Nina on call”.
commitments-empty = Nothing was promised yet, either way
commitments-empty-text = Press C and write what was said; on this page the account need not be named.
commitments-none-ours = You owe them nothing.
commitments-none-theirs = They owe you nothing.
commitments-closed = Closed
commitment-ours = Promise
commitment-theirs = Duty
commitment-assumed = assumed after silence
commitment-words = Words
commitment-by-when = By when
commitment-undated = no date
commitment-days-left = { $days ->
    [0] today
    [one] in one working day
   *[other] in { $days } working days
}
commitment-days-late = { $days ->
    [one] one working day late
   *[other] { $days } working days late
}
set-by-us = date named by us
set-by-client = date named by the client
set-by-contract = date from a contract
named-by-us = by us
named-by-client = by the client
named-by-contract = by contract
commitment-set-by = Date named by
commitment-estimated = { $days ->
    [one] we estimate one working day
   *[other] we estimate { $days } working days
}
dictated = no estimate of our own
commitment-to = Said to
commitment-from = Owed by
commitment-contact = Contact there
commitment-who = Said, does
commitment-maker = Said by
commitment-doer = Done by
commitment-made-on = Said on
commitment-channel = By way of
commitment-kind = Kind
commitment-source = Source
commitment-contract = Contract
commitment-test = Done when
commitment-test-empty = How both sides will know
commitment-freely = Freely given
commitment-target = Our target
commitment-estimate = Estimate, days
commitment-start = Work began
commitment-work = Done, %
commitment-odds-reason = Why at low odds
commitment-shift = Shift, days
commitment-consequence = If late
commitment-acknowledged-on = Acknowledged
commitment-acknowledged-by = Acknowledged by
commitment-delivered-on = Delivered
commitment-closed-on = Closed
commitment-quality = A good promise is
commitment-quality-missing = { $mark }: missing
commitment-more = Everything else
commitment-remove = Remove it from the ledger
commitment-removed = Removed: { $words }
acted-accept = Accepted: { $words }
acted-return = Given back: { $words }
acted-start = Started: { $words }
acted-deliver = Delivered: { $words }
acted-confirm = Confirmed: { $words }
acted-reject = Not accepted, open again: { $words }
acted-break = Broken: { $words }
acted-withdraw = Withdrawn: { $words }
acted-release = Released: { $words }
acted-acknowledge = Acknowledged: { $words }
acted-finish = Done: { $words }
acted-waive = Waived: { $words }
move-title = Move the date
move-give = Give it a date
move-to = New date
move-precision = How exact
precision-day = day
precision-month = whole month
precision-quarter = whole quarter
move-set-by = Named by
move-reason = Because
move-told = The client has been told
move-told-us = They have told us
move-told-on = Told on
move-do = Move it
move-do-along = { $count ->
    [one] Move it and one more
   *[other] Move it and { $count } more
}
move-give-do = Set it
move-said = Moved to { $date }
move-dated = Due { $date }
odds-title = Will we keep it?
odds-sentence = <keep>{ $odds } to keep { $day }.</keep> { $enough ->
    [yes] 80 % are reached on { $eighty }.
   *[no] For 80 % promise { $eighty }.
}
odds-waiting = With what it waits for: <keep>{ $odds }</keep>
odds-slider = Odds by day
odds-at = { $day }: { $odds }
odds-move = Move to { $day }
odds-of-row = { $odds } to keep its date
odds-why = Why promise it at these odds? You may leave that open.
odds-why-add = Add a reason
odds-from-base = From the industry’s base rate; none of yours is like it yet.
odds-from-like = { $n ->
    [1] From one promise of its kind
   *[other] From { $n } promises of its kind
}
odds-from-kind = { $n ->
    [1] From one promise of its kind, whoever had to do something first
   *[other] From { $n } promises of its kind, whoever had to do something first
}
odds-from-all = { $n ->
    [1] From one promise of any kind
   *[other] From { $n } promises of any kind
}
odds-case-took = planned { $planned }, took { $days }
odds-case-open = planned { $planned }, open after { $days }
odds-more = and { $n } more
odds-stretched = Less was kept than was said, so the dates are further out for now.
odds-add-estimate = Add an estimate to see the odds
buffer-title = { $days ->
    [1] Buffer, 1 working day
   *[other] Buffer, { $days } working days
}
buffer-used = { $used } of the buffer used
buffer-done = with { $done } of the work done
buffer-burn = at this pace { $burn } when the work is done
kept-rate = Kept { $kept } of { $of }: { $rate }, likely between { $least } and { $most }
kept-too-few = { $of ->
    [0] No promise is over yet: too few to say how often they are kept.
   *[other] Kept { $kept } of { $of }: too few to say.
}
company-kept = Kept
kept-sentence = <rate>{ $rate } of promises are kept</rate>, likely between { $least } and { $most }; { $of } are over.
kept-empty = No promise is over yet
kept-empty-text = Once promises are confirmed or broken, this page says how often they are kept, by whom and to whom.
kept-by = Counted by
kept-by-maker = Who said it
kept-by-account = Account
kept-by-capability = What it stands on
kept-by-source = Occasion
kept-no-source = Not said
kept-caption = How often promises are kept
kept-column-rate = Kept
kept-column-between = Likely between
kept-column-kept = Number kept
kept-column-of = Of
kept-column-moved = Moved with notice
kept-between = { $least }–{ $most }
kept-few = too few to say
kept-none = None of them names one.
kept-note = Kept is delivered by the first date, and what the client held up. Released and withdrawn promises do not count. Below five nothing is said.
calibration-title = When we said 80 %, did we keep 80 %?
calibration-empty = Once promises with an estimate are over, what was said is compared here with what was kept.
calibration-stretch = Less was kept than was said: dates are taken { $factor } times as far out for now.
calibration-off = In the quarter from { $from } far less was kept than was said.
calibration-seen = Seen
calibration-quarter = { $closed ->
    [1] Quarter from { $from }, one promise
   *[other] Quarter from { $from }, { $closed } promises
}
calibration-bin = said { $said }, kept { $kept } (n = { $n })
calibration-brier = Brier score { $brier }; 0 is perfect, 0.25 says nothing.
moves-title = Dates
moves-said = said
moves-first = first date
moves-told = told { $told }, { $days ->
    [0] without a working day’s notice
    [one] one working day’s notice
   *[other] { $days } working days’ notice
}
moves-untold = moved { $moved }, nobody told
moves-because-late = because “{ $words }” is late
moves-because-moved = because “{ $words }” moved
moves-take-back = Take back
moves-taken-back = The shift is taken back
slip-title = Off plan
slip-go = Off plan
slip-went = Off plan: { $words }
slip-says-open = Off plan since { $since }, and { $account } does not know yet.
slip-says-told = Off plan since { $since }; { $who } told { $account }, { $at }.
slip-says-learned = Off plan since { $since }; { $account } heard of it elsewhere.
slip-says-alarm = Thought off plan on { $since }, and on plan after all.
slip-hear-by = They should hear by { $late }.
slip-heard-late = They should have heard by { $late }.
slip-cause = Cause
slip-cause-empty = Why, precisely
slip-confidential = not for the client
slip-doing = What we do
slip-doing-empty = What we do about it now
slip-new-date = New date
slip-new-date-empty = What you can keep instead
slip-odds = { $percent } % to keep it
slip-known-by = Known by
slip-holds = The message goes out once it says
word-missing-cause = the cause
word-missing-speakable-cause = a cause the client may read
word-missing-doing = what you do now
word-missing-new-date = the new date
slip-had-another = They had another slip in the last 12 months. A precise cause is forgiven, an apology alone is not.
slip-message = Message to { $account }
slip-language = in { $language }
slip-copy = Copy
slip-copied = Copied. Paste it where you write to them.
slip-not-copied = It could not be copied. Mark the message and copy it by hand.
slip-mail = Mail
slip-mailed = Your mail program has it. Kept sends nothing: say when they know.
slip-mailed-file = Your mail program has “{ $file }”. Kept sends nothing: say when they know.
slip-told = Told
slip-told-along = { $count ->
    [one] Told, and one more moves
   *[other] Told, and { $count } more move
}
slip-told-said = { $account } was told
slip-by = Told by
slip-channel = How
slip-channel-any = any way
slip-when = When
slip-now = now
slip-learn = They heard elsewhere
slip-learned-said = { $account } had heard of it
slip-stay = Still on plan, because…
slip-stay-do = It is on plan
slip-stayed = On plan: { $words }
slip-past = Before that
keys-slip = A promise off plan
off-plan-untold = off plan, they do not know
off-plan-told = off plan, told
promises-off-plan = Off plan
promises-to-confirm = Waiting for confirmation
promises-empty-off-plan = Nothing is off plan
promises-off-plan-text = When a date will not be kept, press O on its promise: from that minute runs the clock to telling the client.
promises-to-confirm-text = What you deliver stands here until the client says yes, or has been silent for 10 working days.
known-to-told = { $of ->
    [one] The one client you told of a slip in 12 months heard within { $time } of your knowing; the aim is one working day.
   *[other] Half of { $of } slips in 12 months were told within { $time } of your knowing; the aim is one working day.
}
known-to-told-none = Nobody had to be told of a slip in 12 months. The aim is one working day from knowing to telling.
working-minutes = { $count ->
    [one] { $count } working minute
   *[other] { $count } working minutes
}
working-hours = { $count ->
    [one] { $shown } working hour
   *[other] { $shown } working hours
}
working-days = { $count ->
    [one] { $shown } working day
   *[other] { $shown } working days
}
letter-subject = A new date: { $words }
letter-greeting = Dear { $name },
letter-greeting-bare = Hello,
letter-off-plan = we promised you “{ $words }” by { $day }. We will not keep that date.
letter-cause = The reason: { $cause }
letter-doing = What we are doing now: { $doing }
letter-new-date = Our new date is { $day }.
letter-new-date-odds = Our new date is { $day }. By our own record the odds that we keep it are { $percent } %.
letter-effect = What this means for your plan “{ $plan }”: { $to } instead of { $from }.
letter-day-gregorian = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
letter-day-persian = { $day } { $month ->
    [1] Farvardin
    [2] Ordibehesht
    [3] Khordad
    [4] Tir
    [5] Mordad
    [6] Shahrivar
    [7] Mehr
    [8] Aban
    [9] Azar
    [10] Dey
    [11] Bahman
   *[12] Esfand
} { $year }
links-title = Waits for
links-awaited = Waited for by
links-add = Waits for…
links-find = Find an open promise or duty
links-saved = Waits for: { $words }
links-lag = Days of lag
links-after = { $days ->
    [0] can follow at once
    [one] follows one working day later
   *[other] follows { $days } working days later
}
links-remove = Wait no longer for: { $words }
links-removed = Waits no longer for: { $words }
plans-title = Plans that hang on it
plans-add = Add a plan that hangs on it
plan-text = Plan
plan-text-ask = What do they mean to do once it is kept?
plan-date = Planned for
plan-on = on { $day }
plan-contact = Whose plan
plan-contact-empty = Whose plan?
plan-cost = Cost to them if it moves
plan-cost-empty = What does it cost them if it moves?
plan-save = Add the plan
plan-added = Plan added: { $text }
plan-remove = Remove the plan: { $text }
plan-removed = Plan removed: { $text }
domino-promise = our promise
domino-duty = their duty
domino-plan = their plan
dominoes-title = What hangs together
dominoes-how = Arrow keys follow the lines, Enter opens.
dominoes-waits = Waits for: { $names }.
dominoes-then = Then: { $names }.
dominoes-lag = { $days ->
    [one] +{ $days } day
   *[other] +{ $days } days
}
dominoes-more = { $count ->
    [one] { $count } more is not drawn
   *[other] { $count } more are not drawn
}
ripple-none = Nothing else moves with it
ripple-moves = { $count ->
    [one] One more thing can no longer keep its date
   *[other] { $count } more things can no longer keep their dates
}
ripple-tell = To be told: { $names }
ripple-tell-client = The client is to be told
ripple-days = { $days ->
    [one] { $days } working day later
   *[other] { $days } working days later
}
ripple-more = { $count ->
    [one] and one more, which moves too
   *[other] and { $count } more, which move too
}
truth-asks = { $step } % of its time is over, and plans hang on it. Does the client know the truth?
truth-knows = They know
truth-told = Told them now
truth-does-not = They do not
truth-saved = The client and the truth: { $answer }
truth-said = At { $step } % of its time: { $answer } ({ $day })
crumbs = Where this stands
keys-commitment = On a promise or duty
keys-truth = Does the client know the truth
keys-edit-words = Edit the words
keys-next-act = Do the next thing
keys-move-date = Move the date

### company

room-company = Company
company-exists = What exists
company-claims = Claims
company-boundaries = Boundaries
company-sentence = { $total ->
    [0] Nobody has said yet what exists
    [one] { $exists ->
        [0] The one thing named here does not exist yet
       *[other] The one thing named here exists
    }
   *[other] Of { $total } things named here { $exists ->
        [0] none exists yet
        [one] one exists
       *[other] { $exists } exist
    }
}{ $promises ->
    [0] .
    [one] ; <promises>one open promise</promises> stands on what does not.
   *[other] ; <promises>{ $promises } open promises</promises> stand on what does not.
}{ $broken ->
    [0] { "" }
    [one] { " " }<broken>One claim says that something works which no longer does.</broken>
   *[other] { " " }<broken>{ $broken } claims say that something works which no longer does.</broken>
}
capability-add = Add a capability
capability-added = Added: { $name }
capability-name = Name
capability-status = How far it is
capability-aliases = Also called
capability-aliases-empty = Other names, with commas between
capability-limits = Limits
capability-limits-empty = Within which limits it works
capability-owner = Owner
capability-was = was: { $from }
capability-fell = It went backwards; before it was: { $from }. { $promises ->
    [0] No open promise
    [one] One open promise
   *[other] { $promises } open promises
} { $claims ->
    [0] and no claim hang on it.
    [one] and one claim hang on it.
   *[other] and { $claims } claims hang on it.
}
capability-promises = Open promises on it
capability-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
capability-claims = Claims about it
capability-row-promises = { $count ->
    [one] one promise
   *[other] { $count } promises
}
capability-row-claims = { $count ->
    [one] one claim
   *[other] { $count } claims
}
capability-instead = What to sell instead
capability-honesty = Honesty
capability-honesty-empty = When you said no, and what came of it
capability-vision = Vision
capability-vision-empty = Where it is going, and what shows it
capability-leadership = Leadership
capability-leadership-empty = What you lead in, and who says so
capability-people = People
capability-people-empty = Who answers, and for whom they did
capability-remove = Remove it
capability-removed = Removed: { $name }
capabilities-empty = Nothing is named yet
capabilities-empty-text = Name what clients ask for, and how far it is. A promise on what does not exist then asks who stands by it.
keys-capability = On a capability
keys-edit-name = Edit the name
support-title = What it stands on
support-capability = Capability
support-pick = On which capability…
support-change = Another…
support-find = Find or name a capability
support-find-none = Type what clients call it
support-none = None
support-new-exists = “{ $name }”: it exists
support-new-backlog = “{ $name }”: it does not exist yet
support-take = It is about { $name }
support-honest = Say honestly
support-wants = It does not exist, so somebody has to stand by this promise.
support-approver = Stands by it
support-approver-none = Nobody yet
support-mine = I stand by it
honest-limited = It works, within limits.
honest-limited-to = It works, within limits: { $limits }
honest-beta = It is in beta: some clients try it, and it may still change.
honest-building = We are building it; there is no date yet.
honest-backlog = It is on our backlog, no date.
honest-idea = It is an idea; nothing is planned.
honest-never = We do not do this, and do not plan to.
conflict-banner = { $count ->
    [one] Another open promise to them on { $name } has another date:
   *[other] { $count } other open promises to them on { $name } have other dates:
}
claim-add = Add a claim
claim-added = Claim added
claim-text = What it says
claim-place = Where it stands
claim-passage = Passage
claim-passage-empty = Which page, slide or mail
claim-question = Question
claim-question-empty = The question it answers
claim-asserts = Asserts
claim-about = About
claim-checked = Checked on
claim-check = It is true: checked today
claim-check-short = Checked
claim-checked-said = Checked today
claim-broken = It says that this works, and it no longer does. Now: { $status }
claim-wants = It is about what does not exist, so somebody has to stand by it.
claim-stale = Nobody has checked it since { $day }.
claim-remove = Remove it
claim-removed = Claim removed
claims-empty = No claim is written down yet
claims-empty-text = Write down what your site, decks, mails and RFP answers assert. Kept says when one of them stops being true.
claims-export = Save the RFP answers as a sheet
claims-exported = { $count ->
    [one] One answer saved in { $file }
   *[other] { $count } answers saved in { $file }
}
claims-answers-file = rfp answers.csv
claims-sheet-question = Question
claims-sheet-answer = Answer
claims-sheet-capability = Capability
claims-sheet-status = Status
claims-sheet-approver = Stands by it
claims-sheet-checked = Checked on
claims-sheet-broken = no longer true; now: { $status }
claims-sheet-stale = { $known ->
    [yes] { $status }; not checked for long
   *[no] not checked for long
}
boundary-add = Add a boundary
boundary-added = Boundary added
boundary-sentence = What we do and do not do
boundary-segment = Segment
boundary-segment-find = Find or type a segment
boundary-segment-none = Type what clients have in common
boundary-segment-new = Segment “{ $name }”
boundary-everyone = Every client
boundary-capabilities = Capabilities
boundary-capability-add = Name a capability…
boundary-words = Words
boundary-words-empty = Words that clients use, with commas between
boundary-names-nothing = It names nothing yet, so it is shown beside no promise.
boundary-remove = Remove it
boundary-removed = Boundary removed
boundaries-empty = No boundary is written down yet
boundaries-empty-text = Write down what you do and do not do for a kind of client, in words they may read. Kept shows it beside a promise that comes near, and never stops you.

### contracts

contracts-together = { $count ->
    [one] and one more that ends within 30 days
   *[other] and { $count } more that end within 30 days
}
contract-add = Add contract
contract-added = { $title } added
contract-title = About
contract-signing-planned = To be signed
contract-signed-on = Signed
contract-ended-on = Ended
contract-start = First day
contract-term = Term
contract-end = Last day
contract-end-empty = Add the last day
contract-renews = Renews itself
contract-renews-not = not by itself
contract-renews-text = { $months ->
    [one] for one month
   *[other] for { $months } months
}
contract-renews-unit = months; empty: it does not
contract-notice = Notice
contract-notice-empty = Add the notice period
contract-notice-same = the same
contract-notice-unit = Counted in
contract-our-notice = Our notice
contract-billing = Billed
contract-value = Value
contract-currency = Currency
contract-price-rule = Price rule
contract-zone = Time zone
contract-call = Our view
contract-call-none = not said yet
contract-call-ask = How will it go?
contract-steps = Steps towards the end
contract-signed-already = It is signed already
contract-remove = Remove this contract
contract-renew = Renew
contract-renewed = Renewed: { $title }. The next term is written down.
account-worth = { $knows ->
    [yes] Brings { $value } a year; { $margin } are left after the time spent.
   *[no] Brings { $value } a year.
}
contract-removed = Removed: { $title }
contract-did-send = Sent: { $title }
contract-did-sign = Signed: { $title }
contract-did-end = Ended: { $title }
contract-did-reopen = Open again: { $title }
contract-term-unknown = end not known yet
contract-term-evergreen = evergreen
contract-term-ends = until { $end }
contract-term-renews = until { $end }, then { $months ->
    [one] one month more
   *[other] { $months } months more
}
contract-notice-of = { $unit ->
    [days] { $count ->
        [one] day
       *[other] days
    }
    [months] { $count ->
        [one] month
       *[other] months
    }
   *[month_ends] { $count ->
        [one] month, to a month’s end
       *[other] months, to a month’s end
    }
}
contract-value-text = { $amount } { $billing ->
    [monthly] a month
    [quarterly] a quarter
   *[yearly] a year
}
notice-either = { $passed ->
    [yes] Either side could give notice until { $day }; that day has passed.
   *[no] Either side may give notice until { $day }.
}
notice-each = { $theirsPassed ->
    [yes] They could give notice until { $theirs }
   *[no] They may give notice until { $theirs }
}, { $oursPassed ->
    [yes] we could until { $ours }.
   *[no] we until { $ours }.
}
notice-theirs = { $passed ->
    [yes] They could give notice until { $day }; that day has passed.
   *[no] They may give notice until { $day }.
}
notice-ours = { $passed ->
    [yes] We could give notice until { $day }; that day has passed.
   *[no] We may give notice until { $day }.
}
step-lead = { $days ->
    [one] { $shown } day before
   *[other] { $shown } days before
}
step-yearly = once a year
step-overtaken = overtaken
step-open = open now
step-done = Done
step-skip = Skip
step-why = Why is it skipped?
step-did = Done: { $play }
step-skipped = Skipped: { $play }
step-play-180 = Check the value and the people
step-play-120 = Ask “what would you miss?”
step-play-90 = Who decides, who uses, who doubts
step-play-60 = The value case in their words
step-play-45 = Talk without asking for anything
step-play-30 = The paperwork
step-play-14 = Who signs?
step-play-7 = Call them
step-play-1 = Last day to give notice
step-play-0 = The yearly check
contracts-empty = No contract yet
contracts-empty-text = With its end and its notice period Kept counts the days and names the steps before it is too late. Press A.
### renewals

renewals-sentence = { $soon ->
    [0] No client comes to a renewal within { $days } days
    [one] <soon>One client</soon> comes to a renewal within { $days } days
   *[other] <soon>{ $soon } clients</soon> come to a renewal within { $days } days
}. { $risk ->
    [0] Nothing is at risk
    [one] <risk>One contract is at risk</risk>
   *[other] <risk>{ $risk } contracts are at risk</risk>
}{ $worth ->
    [yes] { $risk ->
        [0] { "" }
       *[other] , worth { $value } a year
    }
   *[no] { "" }
}. { $uncalled ->
    [0] Our view of each is written down.
    [one] <uncalled>One waits for our view</uncalled>.
   *[other] <uncalled>{ $uncalled } wait for our view</uncalled>.
}
renewals-runway = Runway
renewals-table = Table
renewals-retention = Retention
renewals-filter = Which renewals
renewals-all = all
renewals-at-risk = at risk
renewals-uncalled = without our view
renewals-not-enough = not enough known
renewals-good = looking good
renewals-empty = No contract comes to its end within 180 days
renewals-empty-filtered = None of these
renewals-empty-text = A running contract with an end and a notice period stands here, in the order of what comes next. Add contracts on the page of an account.
renewals-together = Contracts that end together
renewals-client = Client
renewals-outlook = Outlook
renewals-yearly = A year
renewals-notice-by = notice by { $day }
renewal-contract = { $title } { $how ->
    [ends] ends on { $day } unless renewed
    [renews] renews itself after { $day }
   *[open] has no end
}; { $outlook }{ $call ->
    [none] .
   *[other] ; our view: { $view }.
}
renewal-against = Against it: { $lines }.
renewal-for = For it: { $lines }.
renewal-mark-step = { $day }, { $about }: { $play } ({ $lead }){ $state ->
    [done] , done
    [skipped] , skipped
    [open] , open now
   *[ahead] { "" }
}
renewal-mark-notice = { $day }, { $about }: the last day they may give notice
renewal-mark-end = { $day }, { $about }: { $renews ->
    [yes] the term ends and renews itself
   *[no] the end, unless renewed
}
evidence-notice = { $sign ->
    [minus] They gave notice
   *[nothing] No notice received
}
evidence-people = { $sign ->
    [minus] A champion or decider left
    [nothing] Champions and deciders are still there
   *[unknown] No champion or decider is written down
}
evidence-trust = { $sign ->
    [minus] Somebody no longer trusts us
    [nothing] Trust stands
   *[unknown] Nobody’s trust is written down
}
evidence-promises = { $sign ->
    [minus] Promises were late or broken
    [nothing] Fewer than two promises were late or broken
   *[unknown] No promise was closed in 180 days
}
evidence-calls = { $sign ->
    [minus] Their calls went unanswered
    [nothing] Their calls were answered
   *[unknown] No word was written down in 30 days
}
evidence-kept-rate = { $sign ->
    [minus] Less than 60 % of promises kept
    [plus] 60 % of promises kept, or more
   *[unknown] Too few promises to say how many are kept
}
evidence-silence = { $sign ->
    [minus] Nobody spoke with them for longer than there may be
    [plus] Somebody spoke with them lately
    [nothing] It is a while since somebody spoke with them
   *[unknown] No word is written down, or silence has no limit here
}
evidence-sign-minus = Against:
evidence-sign-zero = Neither for nor against:
evidence-sign-plus = For:
evidence-sign-unknown = Not known:
evidence-mark-unknown = ?
evidence-missed-call = missed call
evidence-last-word = last word
evidence-more = and { $count } more
call-wants-answer = The end is near: “watching” is no answer any more. Say how it will go.
decision-question = We say “{ $call }”, the evidence says “{ $outlook }”. Why do we stand by our view?
decision-by = Decided by
decision-save = We stand by it
decision-saved = Decision saved
decision-stands = { $by ->
    [me] I decided on { $day } to stand by “{ $call }”:
   *[other] { $who } decided on { $day } to stand by “{ $call }”:
}
given-title = Notice
given-add = Notice was given
given-party = Who goes
given-on = On
given-ends = Ends on
given-ends-note = Empty: as the terms have it
given-person = By whom, or to whom
given-channel = By which way
given-words = Their words, or where the letter is kept
given-save = Keep the notice
given-saved = Notice saved
given-text = { $party ->
    [client] They gave notice on { $day }; it ends on { $end }.
   *[us] We gave notice on { $day }; it ends on { $end }.
}
given-withdraw = It was taken back
given-withdrawn = Notice taken back
total-beside = { $home }, and { $beside } without a rate
total-unrated = { $beside }, without a rate
retention-sentence = { $known ->
    [no] Nothing ran on the first day of this quarter.
   *[yes] This quarter { $gross } of what ran on its first day is still there{ $forecast ->
        [range] ; at its end it will be between { $least } and { $most }.
        [single] ; at its end it will be { $most }.
       *[no] .
    }
}
retention-running = Running contracts bring a year
retention-at-risk = Of that at risk
retention-nothing = nothing
retention-caption = Retention by quarter, in the home currency
retention-quarter = Quarter
retention-start = First day
retention-lost = Lost
retention-reduced = Less
retention-increased = More
retention-gross = Gross
retention-net = Net
retention-so-far = so far
retention-span = { $from } – { $last }
retention-note = Counted by client over what ran on the quarter’s first day; new clients never count. At least is when all is lost that nobody calls good, at most when only that is lost which is called lost. Money is counted at the rate of the quarter’s first day.
retention-empty = No contract has a value yet
retention-empty-text = Write down what a contract brings, and Kept counts how much of it stays from quarter to quarter.

### contacts

contact-add = Add contact
contact-added = { $name } added
contact-name = Name
contact-role = What they do
contact-role-empty = Add what they do
contact-influence = Influence
contact-manner = How to speak
contact-route = Easiest route
contact-win = Personal win
contact-email = Email
contact-phone = Phone
contact-language = Language
contact-consents = Consents
contact-left-on = Left on
contact-still-there = still there
trust-title = Trusts
trust-add = Whom they trust…
trust-add-me = They trust me
trust-teammate = Whom they trust
trust-why = Why they trust
trust-why-empty = why?
trust-since = Trusts since
trust-since-day = since { $day }
trust-since-empty = since when?
trust-lost = Trust lost on
trust-lost-day = lost on { $day }
trust-lost-empty = not lost
trust-added = { $contact } trusts { $teammate }
trust-remove = Remove: { $contact } trusts { $teammate }
trust-removed = Removed: { $contact } trusts { $teammate }
contact-left = left { $day }
contact-remove = Remove this contact
contact-removed = { $name } removed
contacts-empty = Nobody is known here yet
contacts-empty-text = Add who you speak to: what they decide, how they like to be spoken to, what they win by it. Press A.
contacts-gone = Left

### reminders

reminders = Reminders
reminders-empty = None set.
reminder-set = Remind me…
reminder-text = Of what
reminder-day = On
reminder-time = At
reminder-do = Remind me
reminder-said = Kept will remind you { $day }
reminder-when = { $day }, { $time }
reminder-done = done
reminder-finish = Done: { $text }
reminder-finished = Done: { $text }
reminder-remove = Remove: { $text }
reminder-removed = Removed: { $text }
reminder-repeats = Repeats
reminder-once = just once
reminder-every = Every
reminder-unit = { $kind ->
    [days] { $every ->
        [one] day
       *[other] days
    }
    [weeks] { $every ->
        [one] week
       *[other] weeks
    }
    [months] { $every ->
        [one] month
       *[other] months
    }
   *[years] { $every ->
        [one] year
       *[other] years
    }
}
reminder-weekdays = Weekdays
reminder-shift = On a day off
reminder-until = Ends
reminder-until-ever = never
reminder-until-day = on a day
reminder-until-times = after some times
reminder-last-day = Last day
reminder-times = Times
reminder-again = Kept will remind you { $rule }
reminder-change = Change: { $text }
reminder-change-open = Change
reminder-change-do = Save
reminder-changed = Changed: { $text }
# A rule in the middle of a sentence: "every second Tuesday".
recurs-weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
recurs-nth = the { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
} { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
recurs-days = { $every ->
    [1] every day
    [2] every second day
   *[other] every { $every } days
}
recurs-week-day = { $every ->
    [1] every { $on }
    [2] every second { $on }
   *[other] every { $every } weeks on { $on }
}
recurs-week-days = { $every ->
    [1] every week on { $on }
    [2] every second week on { $on }
   *[other] every { $every } weeks on { $on }
}
recurs-month-day = { $every ->
    [1] every month on day { $day }
    [2] every second month on day { $day }
   *[other] every { $every } months on day { $day }
}
recurs-month-end = { $every ->
    [1] every month on its last day
    [2] every second month on its last day
   *[other] every { $every } months on the last day
}
recurs-month-weekday = { $every ->
    [1] every month on { $which }
    [2] every second month on { $which }
   *[other] every { $every } months on { $which }
}
recurs-year-day = { $every ->
    [1] every year on { $date }
    [2] every second year on { $date }
   *[other] every { $every } years on { $date }
}
recurs-calendar = { $rule } ({ $calendar ->
    [persian] Persian calendar
   *[gregorian] Gregorian calendar
})
recurs-shifted = { $rule }; on a day off, the working day { $shift ->
    [before] before
   *[after] after
}
recurs-until = { $rule } until { $day }
recurs-times = { $rule }, { $times ->
    [one] once
   *[other] { $times } times
}

### story

history = History
story-filter = Which lines
story-everything = everything
story-talks = touches
story-commitments = commitments
story-their-words = their words
story-from = From here back.
story-from-newest = Show the newest
story-empty = Nothing has happened yet
story-empty-filter = Nothing of this kind yet
story-empty-text = Calls, promises and every change stand here, newest first. Press 1 when they rang and you answered.
story-today = Today, { $day }
story-yesterday = Yesterday, { $day }
story-this-week = This week
story-last-week = Last week
story-earlier = Earlier in { $month }
story-more = { $count } more
story-written = Written down { $day }, { $time }
story-because = “{ $reason }”
story-by = by { $who }
story-by-kept = by Kept, because the day came
story-follows = follows from what was saved: { $at }
story-counts-from = from { $day }
story-undone = undone since
story-reminder-next = Next: { $at }
story-moved = { $subject } moved from { $from } to { $to }
story-dated = { $subject } is due { $to }
story-rejected = Not accepted, open again: { $subject }
story-assumed = They said nothing of it, so it counts as confirmed: { $subject }
story-did-go-off-plan = Off plan: { $subject }
story-did-stay-on-plan = On plan after all: { $subject }
story-did-change-slip = Off plan, written down: { $subject }
story-did-tell-slip = The client was told: { $subject }
story-did-learn-slip = The client had heard elsewhere: { $subject }
story-new-date = the date is { $to } now
story-commitment-state = { $state ->
    [made] Promised: { $subject }
    [returned] Given back to its maker: { $subject }
    [accepted] Accepted by its doer: { $subject }
    [in_progress] Work began: { $subject }
    [delivered] Delivered: { $subject }
    [confirmed] Confirmed: { $subject }
    [broken] Broken: { $subject }
    [withdrawn] Taken back: { $subject }
    [released] They let us off: { $subject }
    [asked] Asked of them: { $subject }
    [acknowledged] They acknowledged it: { $subject }
    [done] They have done it: { $subject }
    [waived] We let them off: { $subject }
   *[mention] Mentioned: { $subject }
}
story-contract-state = { $state ->
    [sent] Contract sent: { $subject }
    [signed] Contract signed: { $subject }
    [ended] Contract ended: { $subject }
   *[draft] Contract open again: { $subject }
}
story-felt = How it felt to them: { $felt }
story-field-set = Set { $field } to { $after }
story-field-cleared = Cleared { $field }, which was { $before }
story-field-changed = Changed { $field } from { $before } to { $after }
story-did-record-step = { $other }: { $subject }
story-did-begin = The ledger was begun
story-did-add-account = { $subject } was added
story-did-change-account = Something about { $subject } was changed
story-did-trash-account = { $subject } went to the trash
story-did-restore-account = { $subject } came back from the trash
story-did-add-contact = { $subject } was added to the contacts
story-did-change-contact = Something about { $subject } was changed
story-did-remove-contact = { $subject } was removed from the contacts
story-did-add-trust = { $subject } trusts { $other }
story-did-change-trust = Whom { $subject } trusts was changed
story-did-remove-trust = No longer written down: { $subject } trusts { $other }
story-did-add-teammate = { $subject } joined our side
story-did-change-teammate = Something about { $subject } was changed
story-did-remove-teammate = { $subject } left our side
story-did-log-touch = A touch was written down
story-did-change-touch = A touch was corrected
story-did-remove-touch = A touch was removed
story-did-change-commitment = Corrected: { $subject }
story-did-move-commitment = Moved: { $subject }
story-did-act-on-commitment = Went on: { $subject }
story-did-remove-commitment = Removed: { $subject }
story-did-add-capability = Capability added: { $subject }
story-did-change-capability = Corrected: { $subject }
story-did-remove-capability = Capability removed: { $subject }
story-did-add-claim = Claim added: { $subject }
story-did-change-claim = Corrected: { $subject }
story-did-check-claim = Checked: { $subject }
story-did-remove-claim = Claim removed: { $subject }
story-did-add-boundary = Boundary added: { $subject }
story-did-change-boundary = Corrected: { $subject }
story-did-remove-boundary = Boundary removed: { $subject }
story-did-link-commitment = “{ $subject }” waits for “{ $other }”
story-did-change-link = How long “{ $subject }” waits was changed
story-did-unlink-commitment = “{ $subject }” no longer waits for “{ $other }”
story-did-shift-commitment = A late duty shifted “{ $subject }”
story-did-add-plan = Plan “{ $subject }” hangs on “{ $other }”
story-did-change-plan = Plan “{ $subject }” was changed
story-did-remove-plan = Plan “{ $subject }” no longer hangs on “{ $other }”
story-did-answer-truth = Asked for the truth about “{ $subject }”: { $other }
story-move-cause = because of “{ $other }”
story-did-add-contract = Contract added: { $subject }
story-did-change-contract = Contract corrected: { $subject }
story-did-act-on-contract = Contract went on: { $subject }
story-did-remove-contract = Contract removed: { $subject }
story-did-call-renewal = Our view of the renewal: { $subject }
story-did-renew-contract = Contract renewed: { $subject }
story-did-decide-renewal = We stand by our view of the renewal: { $subject }
story-did-give-notice = Notice was given: { $subject }
story-did-withdraw-notice = Notice was taken back: { $subject }
story-did-plan-meeting = A meeting was planned: { $other }
story-did-change-meeting = A meeting was changed
story-did-remove-meeting = A meeting was removed: { $other }
story-did-debrief-meeting = A meeting was debriefed
story-did-set-reminder = Reminder set: { $subject }
story-did-change-reminder = Reminder changed: { $subject }
story-did-finish-reminder = Reminder done: { $subject }
story-did-remove-reminder = Reminder removed: { $subject }
story-did-snooze = Put off: { $subject }
story-did-snooze-all = Put off: { $subject }
story-did-change-settings = Settings were changed
story-did-change-holidays = Our holidays were changed
story-did-change-rates = Our exchange rates were changed
story-did-change-preferences = The look of Kept was changed
log-title = Write down a touch
log-answered = Answered
log-missed = Missed
log-called-back = Called back
log-email = Email
log-other = Other
log-no-answer = Rang them, no answer
log-they-wrote = Email from them
log-they-asked = Email from them, answer to follow
log-they-rang = They rang, answer to follow
log-called = Called
log-words = Their words, if any
log-with = with
log-somebody = somebody there
log-said = Written down
keys-log = Write down a touch
touch-they = somebody there
touch-they-first = Somebody there
touch-inbound = { $channel ->
    [call] { $result ->
        [missed] { $who } rang, nobody answered
       *[other] { $who } rang
    }
    [email] { $who } wrote
    [chat] { $who } wrote in the chat
    [meeting] { $who } met you
    [visit] { $who } came to see you
   *[training] { $who } asked for training
}
touch-outbound = { $channel ->
    [call] { $result ->
        [missed] You rang { $who }, nobody answered
       *[other] You rang { $who }
    }
    [email] You wrote to { $who }
    [chat] You wrote to { $who } in the chat
    [meeting] You met { $who }
    [visit] You went to see { $who }
   *[training] You trained { $who }
}
touch-by = by { $who }
touch-took = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
touch-at = When
touch-time = Time
touch-contact = With
touch-channel = By way of
touch-result = Result
touch-minutes = Minutes
touch-words = Their words
touch-words-empty = Add their words
touch-felt = How it felt
touch-knew = Knew the answer
touch-knew-empty = they asked nothing
touch-deflected = Sent to
touch-deflected-empty = nothing
touch-answers = Answers
touch-answers-missed = their call of { $day }
touch-answers-question = their question of { $day }
touch-answers-earlier = an earlier touch
touch-remove = Remove this touch
touch-removed = Touch removed
ending-told = { $kind ->
    [lost] Lost on { $day }
   *[came_back] Came back on { $day }
}
ending-because = { $said }: { $reason }
ending-remove = Remove this ending
ending-removed = Ending removed
story-did-import = Came in from { $subject }
story-did-revert-import = Taken back: what came from { $subject }
story-did-look-through-import = Looked through: what came from { $subject }
story-did-rank-accounts = Strategic or light was decided
story-did-remove-ending = An ending was removed
story-show-import = Show what came in

### imports

room-imports = Imports
imports-files = Import files…
imports-choose = Choose files…
imports-choose-more = More files…
imports-put-away = Start over
imports-sentence = What you keep elsewhere can come in from files.
imports-what = Spreadsheets (.xlsx) and CSV files of accounts, contacts, contracts or subscriptions, touches or tickets, promises and endings: from HubSpot, Salesforce, Pipedrive or your own tables; meetings from a calendar as .ics. You see what would come in before anything is written, and all of it can be taken back at once.
imports-drop = Or drop them onto this window.
drop-hint = Let go to look at what would come in
imports-looking = Looking at the files.
imports-looked-at = { $files ->
    [one] One file
   *[other] { $files } files
}, { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
imports-none-sound = None of this can come in as it is.
imports-busy = An import is under way. Choose more files when it is done.
imports-cancelled = Cancelled. Nothing came in; the ledger is as it was.
imports-done = All that came from { $source } is in the ledger
imports-refused-saved = The refused rows are saved
imports-earlier = Earlier imports
import-is-reverted = taken back
import-asks = waits for an answer
import-unseen = { $count } not looked through
import-made-nothing = nothing new
import-source = From
import-currency = Amounts in
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-separator-comma = parted by commas
import-separator-semicolon = parted by semicolons
import-separator-tab = parted by tabs
import-separator-bar = parted by bars
import-kind-of = What the rows of { $file } are
import-take-out = Take out
import-take-out-file = Take out { $file }
import-head-column = Column
import-head-cells = First cells
import-head-becomes = Becomes
import-column = Column { $number }
import-becomes = { $column } becomes
import-left-out = left out
import-no-cells = empty
import-order-of = How the dates of { $column } are read
import-which-order = These dates can be read either way. Which comes first?
import-read-as = { $cell } is read as { $day }
import-span = from { $first } to { $last }
import-no-dates = { $count ->
    [one] { $count } cell is no date
   *[other] { $count } cells are no dates
}
import-missing = No row can come in until a column becomes { $targets }.
import-refused-of = Rows of { $file } that cannot come in
import-events = { $count ->
    [one] one calendar entry
   *[other] { $count } calendar entries
}
import-event = entry { $number }
import-event-choose = Choose a client
import-event-choose-of = Choose a client for { $event }
import-event-is = with { $account }
import-line = line { $line }
import-refused-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
import-refused-rest = and { $count } more
import-refused-save = Save the refused rows…
import-row-cell = “{ $header }”: { $problem }
import-row-formula = “{ $header }” holds the error { $error }. Mend its formula, or empty the cell.
import-row-no-account = No account is called “{ $called }”.
import-row-many-accounts = Several accounts are called “{ $called }”.
import-row-too-many-cells = It has more cells than there are headers.
import-row-too-long = One of its cells is too long.
import-row-not-text = Its letters cannot be read.
import-row-cut-off = The file ends in the middle of it: cells are missing, or a quotation mark is never closed.
import-row-no-client = Nobody in it says which client it is with. Choose one, or leave it out.
import-row-twice = Line { $line } is called the same and says something else.
import-refused-line = line
import-refused-why = why it did not come in
import-refused-file = refused rows.csv
import-file-unreadable = It cannot be read. It may have been moved, or another program holds it; choose it again.
import-file-not-a-calendar = It is no calendar that can be read. Export it from your calendar as an .ics file, and choose that one.
import-file-no-events = There is no entry in it. Choose another file, or take it out.
import-file-empty = Nothing stands under its headers. Choose another file, or take it out.
import-file-not-text = It is no table. Save it as .xlsx or CSV in its own program, and choose that file.
import-file-other-spreadsheet = It is a spreadsheet in a form that Kept does not read. Save it as .xlsx or CSV in its own program, and choose that file.
import-file-encrypted = It is protected by a password. Save it without one, and choose that file.
import-file-damaged = It is damaged, or a part of it is missing. Open it in its own program, save it again, and choose that file.
import-file-no-sheet = It has no sheet of this name. Choose the file again.
import-file-too-large = It is larger than { $megabytes } MB. Part it into smaller files.
import-file-too-large-unpacked = Once unpacked, it is larger than { $megabytes } MB. Part it into smaller files.
import-file-too-many-columns = It has more than { $most } columns. Leave out those you do not need.
import-file-too-many-rows = It has more than { $most } rows. Part it into smaller files.
import-file-changed = It has changed since it was looked at. Choose it again.
import-will-make = { $count ->
    [one] <made>One row will come in</made>: { $what }.
   *[other] <made>{ $count } rows will come in</made>: { $what }.
}
import-will-nothing = Nothing new would come in.
import-will-change = { $count ->
    [one] One row changes what came in before.
   *[other] { $count } rows change what came in before.
}
import-will-recognise = { $count ->
    [one] One is recognised as something you have already.
   *[other] { $count } are recognised as what you have already.
}
import-will-leave = { $count ->
    [one] One came in before and is the same.
   *[other] { $count } came in before and are the same.
}
import-will-refuse = { $count ->
    [one] <refused>One row cannot be read</refused>.
   *[other] <refused>{ $count } rows cannot be read</refused>.
}
import-made = { $count } new
import-recognised = { $count } recognised
import-changed = { $count } changed
import-unchanged = { $count } as before
import-refused = { $count } refused
import-edited = { $count ->
    [one] one field left as you edited it
   *[other] { $count } fields left as you edited them
}
import-warning-ends-before-start = { $count ->
    [one] { $what } ends before it starts
   *[other] { $what } end before they start
}
import-warning-costs-nothing = { $count ->
    [one] { $what } brings nothing
   *[other] { $what } bring nothing
}
import-warning-no-end = { $count ->
    [one] { $what } runs without an end
   *[other] { $what } run without an end
}
import-warning-before-account = { $count ->
    [one] { $what } lies before its account’s first day
   *[other] { $what } lie before their account’s first day
}
import-warning-answered-after-resolved = { $count ->
    [one] { $what } was answered after it was solved
   *[other] { $what } were answered after they were solved
}
import-warning-past-date = { $count ->
    [one] { $what } has a date that is past: it is kept as history
   *[other] { $what } have a date that is past: they are kept as history
}
import-warning-unknown-word = { $count ->
    [one] In one row a word that Kept does not know is left out
   *[other] In { $count } rows a word that Kept does not know is left out
}
import-warning-whole-day = { $count ->
    [one] One entry lasts whole days: it is no meeting and stays out
   *[other] { $count } entries last whole days: they are no meetings and stay out
}
import-warning-own-date = { $count ->
    [one] One date is Kept’s own and stays out
   *[other] { $count } dates are Kept’s own and stay out
}
import-warning-cancelled = { $count ->
    [one] One entry is cancelled: its meeting goes, unless you have changed it
   *[other] { $count } entries are cancelled: their meetings go, unless you have changed them
}
import-warning-other-rule = { $count ->
    [one] One entry comes again by a rule that Kept does not know: only its first time comes in
   *[other] { $count } entries come again by a rule that Kept does not know: only the first time of each comes in
}
import-warning-unknown-zone = { $count ->
    [one] One entry names a time zone that nobody knows: its time is taken as this laptop’s
   *[other] { $count } entries name a time zone that nobody knows: their times are taken as this laptop’s
}
import-warning-twice = { $count ->
    [one] One row is there twice, word for word: it comes in once
   *[other] { $count } rows are there twice, word for word: each comes in once
}
import-run = Import
import-cancel = Cancel
import-try-again = Look again
import-running = Coming in
import-reading = Looking at the files
import-trying = Trying it out
import-safe = It can be taken back.
import-why-none = Choose another file.
import-why-missing = { $file }: first say which column becomes { $targets }.
import-why-order = { $file }: first say how the dates of “{ $column }” are read.
import-why-nothing = There is nothing in it that you do not have.
import-came-in = <made>{ $what }</made> came in from { $source } on { $day }.
import-came-nothing = Nothing new came in from { $source } on { $day }.
import-did-change = { $count ->
    [one] One row changed what was there.
   *[other] { $count } rows changed what was there.
}
import-was-reverted = What came in from { $source } on { $day } was taken back on { $back }.
import-stayed = { $count ->
    [one] One thing stayed, because it was edited or is used.
   *[other] { $count } things stayed, because they were edited or are used.
}
import-question = Which of these are active and strategic? The rest will be light.
import-question-how = picks a row
import-pick = { $account } is strategic
import-head-account = Account
import-head-yearly = A year
import-head-seats = Seats
import-head-touch = Last touch
import-candidates-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
import-picked = { $count ->
    [one] One picked
   *[other] { $count } picked
}
import-rank = These are strategic
import-rank-none = None of them
import-ranked = { $count ->
    [0] None is strategic, all are light
    [one] One is strategic, the rest are light
   *[other] { $count } are strategic, the rest are light
}
import-past = Past when they came in
import-past-note = They raise nothing by themselves. Open what still matters; the rest is history.
import-look-through = I have looked through it
import-looked-through = Looked through
import-files = Files
import-revert = Take it back
import-revert-note = What nobody edited or used goes; the rest is listed here.
import-reverting = Taking it back
import-reverted-said = { $source }: taken back
import-still-there = Still there
import-remove = Remove
import-gone = Perhaps it belongs to another ledger.
import-count = { $kind ->
    [meeting] { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
    [account] { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
    [contact] { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
    [contract] { $count ->
        [one] { $count } contract
       *[other] { $count } contracts
    }
    [touch] { $count ->
        [one] { $count } touch
       *[other] { $count } touches
    }
    [commitment] { $count ->
        [one] { $count } promise or duty
       *[other] { $count } promises and duties
    }
   *[ending] { $count ->
        [one] { $count } ending
       *[other] { $count } endings
    }
}
import-one = { $kind ->
    [meeting] meeting
    [account] account
    [contact] contact
    [contract] contract
    [touch] touch
    [commitment] promise or duty
   *[ending] ending
}

## What a calendar shows

calendar-promise = Promise to { $account }: { $words }
calendar-duty = Duty of { $account }: { $words }
calendar-ends = Contract of { $account } ends: { $words }
calendar-renews = Contract of { $account } renews: { $words }
calendar-notice = Last day for notice, { $account }: { $words }
calendar-notice-ours = Last day for our notice, { $account }: { $words }
calendar-notice-theirs = Last day for their notice, { $account }: { $words }
calendar-reminder = { $account }: { $words }
calendar-meeting = { meeting-named }, { $account }: { $words }
calendar-meeting-bare = { meeting-named }, { $account }

## Meetings, briefs, debriefs and the weekly review

word-meeting-kind-call = call
word-meeting-kind-visit = visit
word-meeting-kind-training = training
word-meeting-kind-review = review
word-meeting-kind-other = other
word-intention-hold = hold our ground
word-intention-bend = bend where we can
word-intention-listen = listen
meeting = Meeting
meetings = Meetings
meetings-today = Meetings today
meetings-more = { $count ->
    [one] one more meeting
   *[other] { $count } more meetings
}
meetings-fewer = Fewer
meeting-named = { $kind ->
    [call] Call
    [visit] Visit
    [training] Training
    [review] Account review
   *[other] Meeting
}
meeting-at = { meeting-named } at { $time }
meeting-at-place = { meeting-at }, { $place }
meeting-with = Meeting: { $account }
meeting-when = { $day }, { $time }
meeting-there = { $time } there
meeting-when-there = { $when } ({ $there })
meeting-mine = On your clock: { $when }
meeting-open = over, not written down yet
meeting-plan = Plan a meeting
meeting-plan-do = Plan it
meeting-planned = Planned
meeting-planned-for = Planned: { $when }
meeting-page = Open
meeting-change = Change
meeting-remove = Remove this meeting
meeting-removed = Meeting removed
meeting-gone = It may have been removed; undo brings it back.
meeting-kind = Kind
meeting-about = About
meeting-about-empty = Add what it is about
meeting-day = On
meeting-time = At
meeting-minutes = Minutes
meeting-zone = Time zone
meeting-who = With
meeting-place = Where
meeting-intention = We mean to
meeting-intention-none = nothing in particular
meeting-nobody-known = Nobody there is known by name yet: add them under People.
meeting-needs-day = On which day?
meeting-needs-time = At what time?
meeting-length-range = From { $least } to { $most } minutes.
meeting-of-touch = Said in a meeting
keys-meeting = Meeting
reason-meeting-brief = Meeting { $time }: what to know is here
reason-meeting-debrief = Met { $time }: write down what was said
brief = Brief
brief-of = Brief: { $account }
brief-print = Print
brief-says = <account>{ $account }</account>: <meeting>{ $kind ->
    [call] call
    [visit] visit
    [training] training
    [review] account review
   *[other] meeting
}, { $when }</meeting>.
brief-says-with = With { $people }.
brief-says-place = Where: { $place }.
brief-says-about = About: { $about }.
brief-says-none = <account>{ $account }</account>: no meeting is planned.
brief-not-to-say = The one thing not to say
brief-not-kept = We promised this and have not kept it
brief-not-care = It does not interest them
brief-unknown = not known yet
brief-last-words = Their last words
brief-reds = Late or waiting now
brief-mood = Last mood
brief-bare = Little is known of them yet.
brief-bare-text = What they say, what is promised and why they stay will stand here once it is written down.
debrief = Debrief
debrief-who = Who was there, and what did they say?
debrief-words = Their words, if any
debrief-words-of = { $name }: their words
debrief-felt-of = { $name }: how it felt
debrief-felt-clear = Take it back
debrief-minutes = Minutes it took
debrief-promises = What was promised
debrief-kept = Kept from this meeting
debrief-save = Save the debrief
debrief-saved = Debrief saved
debrief-not-happened = It did not happen
debrief-not-happened-said = It did not happen: meeting removed
debrief-needs-somebody = Tick at least one person who was there.
debrief-written = Debriefed on { $day }
debrief-no-touches = What was written down has been removed since.
today-foot-weekly = Weekly review, 20 minutes
weekly-title = Weekly review
weekly-progress = { $at } of { $whole }
weekly-left = { $minutes ->
    [one] one minute left
   *[other] { $minutes } minutes left
}
weekly-over = The 20 minutes are over; go on if you like
weekly-says = <account>{ $account }</account>: { $why }.
weekly-outlook = <outlook>{ $outlook }</outlook>
weekly-silent = <silent>{ $days ->
    [0] spoken with today
    [one] silent for one day
   *[other] silent for { $days } days
}</silent>
weekly-past-max = longer than the maximum
weekly-past-ideal = longer than the ideal
weekly-next = Looked through, next
weekly-capture = Capture
weekly-open = Open the account
weekly-empty = There is nobody to look through yet
weekly-empty-text = Accounts come here once a week, those that may be lost and those not spoken to first.
weekly-done = { $count ->
    [one] The one account of this week is looked through.
   *[other] All { $count } accounts of this week are looked through.
}
weekly-did = Written down meanwhile: { $what }.
weekly-did-nothing = Nothing had to be written down.
weekly-did-touches = { $count ->
    [one] one touch
   *[other] { $count } touches
}
weekly-did-reminders = { $count ->
    [one] one reminder
   *[other] { $count } reminders
}
weekly-did-promises = { $count ->
    [one] one promise or duty
   *[other] { $count } promises and duties
}
weekly-again = The next review comes with the next week.

## The command line

cli-help-open = opens the window, with --example on an example company, with --hidden only in the tray
cli-help-due = says what Today says, with --json for another program
cli-help-import = brings in spreadsheets (.xlsx) and CSV files of other systems, calendars as .ics, or a document of “kept export”
cli-help-export = writes every record and the whole history into a JSON file
cli-help-export-calendar = writes every date into an .ics file for calendars
cli-help-backup = makes a backup and checks it
cli-help-restore = puts a backup in the ledger’s place; the ledger is backed up first
cli-help-check = reads the whole ledger and says what is wrong with it
cli-help-quit = ends the Kept that has the ledger open
cli-help-help = lists these
cli-help-version = says which Kept this is
cli-help-data = Each of them takes --data FOLDER for the ledger in another folder.
cli-help-import-more = “kept import” also takes --try (write nothing), --source NAME, --currency EUR, --dates day-first|month-first, --refused FILE. “book.xlsx/Sheet” means one sheet of a workbook.
cli-needs-word = { $option } needs a word after it. “kept help” lists what Kept understands.
cli-import-file = { $file } ({ $kind }): { $made } new, { $recognised } recognised, { $changed } changed, { $unchanged } as before, { $refused } refused
cli-import-row = {"  "}line { $line }: { $why }
cli-import-missing = { $file } has no column for what its rows need. Open Kept and choose what its columns become.
cli-import-ambiguous = The dates of “{ $column }” in { $file } can be read either way. Say --dates day-first or --dates month-first.
cli-import-tried = Nothing was written.
cli-import-done = All of it came in, except what is refused above. Kept can take it back as a whole.
cli-taken-in = { $records ->
    [one] One record was taken in.
   *[other] { $records } records were taken in.
}
cli-needs-folder = --data needs a folder. “kept help” lists what Kept understands.
cli-needs-file = { $command } needs a file. “kept help” lists what Kept understands.
cli-unknown = what is “{ $word }”? “kept help” lists what Kept understands.
cli-no-ledger = There is no ledger in { $folder }.
cli-nothing-due = Nobody is waiting.
cli-exported = { $records ->
    [one] { $records } record is in { $file }
   *[other] { $records } records are in { $file }
}
cli-exported-calendar = { $dates ->
    [one] { $dates } date is in { $file }
   *[other] { $dates } dates are in { $file }
}
cli-backed-up = Backed up and checked: { $name }
cli-working = The open Kept is at it…
cli-restored = Restored.
cli-restored-undo = Restored. “kept restore { $name }” undoes it.
cli-restored-aside = Restored. What stood there could not be read and was set aside as { $file }.
cli-no-answer = The Kept that has this ledger open does not answer. Look what it shows, or close it and try again.
cli-not-open = Kept is not open on this ledger.
cli-sound = The ledger is sound: every page was read, and every reference leads somewhere.
cli-dangling = { $table }, row { $row }: there is no such { $other }
cli-unsound = { $count ->
    [one] The ledger has { $count } fault. Nothing was changed; “kept restore” puts a good backup in its place.
   *[other] The ledger has { $count } faults. Nothing was changed; “kept restore” puts a good backup in its place.
}
