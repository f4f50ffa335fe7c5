# Kept चे शब्द: account ग्राहक (कंपनी), contact व्यक्ती (त्यांच्याकडची), teammate सहकारी, touch संपर्क, commitment वचन किंवा
# जबाबदारी, promise वचन (आमचे), duty जबाबदारी (त्यांची), maker वचन देणारे, doer करणारे, due तारीख, move तारीख बदलणे,
# contract करार, renewal नूतनीकरण, notice पूर्वसूचना, step पाऊल, signal संकेत, reminder रिमाइंडर, story घडामोडी, ledger वही,
# trash कचरापेटी, time zone वेळक्षेत्र. बाकी म्हणजे open, पूर्ण म्हणजे closed.
# वचन करून दिले, मग मान्य झाले; जबाबदारीला होकार दिला; सूट त्यांनी किंवा आम्ही दिली.
# “आमचे” म्हणजे आपल्या कंपनीचे, “तुमचे” म्हणजे वापरणाऱ्याचे. तारखेला प्रत्यय जोडून लिहा ({ $day }पर्यंत); नावाला प्रत्यय लावू नका.

## Dates and numbers

date-today = आज
date-tomorrow = उद्या
date-yesterday = काल
date-day = { $day } { $month }
date-day-year = { $day } { $month } { $year }
date-weekday-day = { $weekday }, { $date }
date-month-year = { $month } { $year }
date-quarter = तिमाही { $quarter }, { $year }
number-percent = { $number } %
date-choose = दिवस निवडा
date-previous-month = मागील महिना
date-next-month = पुढील महिना
date-typed-example = १५ जून किंवा १५/६
date-unread = ही तारीख नाही. उदा. १५ जून किंवा १५/६/२०२६ असे लिहा.
number-unread = ही संख्या नाही. उदा. ४८,००० किंवा ३.५ असे लिहा.

## Frame

rail = विभाग
rail-saved = जतन: { $time }
tools = साधने
panel = निवडलेले
notices = सूचना
undo = पूर्ववत करा
redo = पुन्हा करा
search = सर्वत्र शोधा
back = मागे
close = बंद करा
loading = एक क्षण
edit-empty = जोडा
room-settings = सेटिंग्ज
nowhere-title = इथे काही नाही
nowhere-text = कदाचित ते काढले असेल. बाजूचा विभाग निवडा किंवा सर्वत्र शोधा.
trouble-title = हे पान दाखवता आले नाही
trouble-safe = तुम्ही जतन केलेले सर्व वहीत सुरक्षित आहे; अर्धवट लिहिलेलेही राखले आहे.
trouble-do = पुन्हा प्रयत्न करा. तरीही अडचण राहिल्यास तपशील कॉपी करून तुमचे Kept सांभाळणाऱ्याला पाठवा.
trouble-again = पुन्हा करून पाहा
trouble-copy = तपशील कॉपी करा
trouble-unsaved = ते जमले नाही. आधी जतन केलेले सुरक्षित आहे; पुन्हा एकदा प्रयत्न करा.
window-minimised = खिडकी बंद केल्यावर Kept लहान होऊन चालू राहते: या डेस्कटॉपवर ट्रे नाही. बाहेर पडण्यासाठी { $keys }.

## Keys

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-escape = Esc
key-space = Space
keys-everywhere = सर्वत्र
keys-go = जा
keys-rows = याद्यांमध्ये
keys-palette = शोध आणि आज्ञा
keys-undo = पूर्ववत करा
keys-redo = पुन्हा करा
keys-all = सर्व कळा
keys-zoom-in = मोठे
keys-zoom-out = लहान
keys-zoom-reset = मूळ आकार
keys-quit = Kept मधून बाहेर पडा
keys-down = एक ओळ खाली
keys-up = एक ओळ वर
keys-open = ओळ उघडा

## What is wrong with a field, and why something was refused

problem-blank = इथे काहीतरी लिहायला हवे.
problem-too-long = फार लांब: जास्तीत जास्त { $max ->
    [one] { $max } अक्षर
   *[other] { $max } अक्षरे
}.
problem-not-a-date = ही तारीख नाही.
problem-not-a-time = ही वेळ नाही.
problem-not-a-number = हा आकडा नाही.
problem-out-of-range = ते { NUMBER($min) } आणि { NUMBER($max) } यांच्या दरम्यान हवे.
problem-unknown = हा पर्यायांपैकी नाही.
problem-ends-before-start = शेवट सुरुवातीच्या आधी आहे.
problem-overlaps = दुसऱ्या नोंदीशी टक्कर होते.
problem-unknown-zone = हे वेळक्षेत्र माहीत नाही.
problem-not-a-currency = चलन म्हणजे तीन अक्षरे, उदा. EUR.
problem-missing = हे राहिले आहे.
problem-ahead = ते अजून यायचे आहे.
failure-invalid = एक रकाना बरोबर नाही.
failure-not-found = ते आता तिथे नाही. मधल्या काळात काढले असेल.
failure-in-use = ही वही Kept च्या दुसऱ्या खिडकीत उघडी आहे. तिथे बंद करून पुन्हा प्रयत्न करा.
failure-newer-file = ही वही Kept च्या नव्या आवृत्तीने लिहिली आहे. तिला हात लावलेला नाही; उघडण्यासाठी Kept अद्ययावत करा.
failure-damaged = ही वही वाचता येत नाही. तिला हात लावलेला नाही.
failure-disk-full = डिस्क भरली आहे. आधी जतन केलेले सुरक्षित आहे; जागा करून पुन्हा प्रयत्न करा.
failure-internal = Kept मध्येच काहीतरी चुकले. आधी जतन केलेले सुरक्षित आहे; पुन्हा प्रयत्न करा.
failure-not-saved = जतन करता आले नाही. आधी जतन केलेले सुरक्षित आहे; पुन्हा प्रयत्न करा.
failure-circle = असे केल्यास वर्तुळ होईल: { $path }.
failure-older-file = ही वही जुन्या Kept मध्ये उघडी आहे. ते बंद करा, म्हणजे हे Kept वही अद्ययावत करेल.
failure-backup-damaged = ही वहीची अखंड प्रत नाही. काहीही बदलले नाही; दुसरी निवडा.
failure-backup-newer = ही प्रत नव्या Kept ने केली आहे. काहीही बदलले नाही; ती वापरण्यासाठी Kept अद्ययावत करा.
failure-not-backed-up = आधी वहीची प्रत करता आली नाही, म्हणून काहीही बदलले नाही. डिस्कवर जागा करून पुन्हा प्रयत्न करा.
failure-not-read = ती फाइल वाचता येत नाही. काहीही बदलले नाही; ती जागेवर आणि तुमचीच आहे का ते पाहा.
failure-not-written = ती फाइल लिहिता आली नाही. वही होती तशीच आहे; दुसरी जागा निवडा.
failure-not-opened = ते उघडणारा प्रोग्राम इथे नाही. त्याऐवजी संदेश कॉपी करा.
failure-file = “{ $name }”: { $why } काहीही आत आले नाही; वही होती तशीच आहे.
document-foreign = ती फाइल Kept मधून काढलेली नाही. काहीही बदलले नाही.
document-newer = ती फाइल नव्या Kept ने काढली आहे. काहीही बदलले नाही; ती वाचण्यासाठी Kept अद्ययावत करा.
document-unreadable = त्या फाइलमधील { $record } क्रमांकाची नोंद Kept लिहिते तशी नाही. काहीही बदलले नाही.
document-refused = त्या फाइलमधील { $record } क्रमांकाची नोंद बाकीच्यांशी जुळत नाही. काहीही बदलले नाही.
circle-joint = { " → " }
refused-wrong-state = सध्याच्या स्थितीत ते शक्य नाही.
refused-closed = ते बंद झाले आहे, म्हणून तारीख तशीच राहते.
refused-same-date = तारीख आधीच तीच आहे.
refused-nothing-to-undo = पूर्ववत करण्यासारखे काही नाही.
refused-built-on = नंतरच्या नोंदी यावर आधारित आहेत, म्हणून पूर्ववत होत नाही.
refused-already-begun = वही आधीच सुरू झाली आहे.
refused-still-named = दुसरीकडे याचा अजून उल्लेख आहे: आधी तिथून काढा.
refused-already-linked = ते आधीच याची वाट पाहत आहे.
refused-import-running = आयात चालू आहे. ती संपेपर्यंत थांबा किंवा रद्द करा.
refused-cancelled = रद्द केले; काहीही बदलले नाही.

### today

### सर्वांत आधी दिसणारे: कोण वाट पाहतंय, काय बिघडणार आहे, काय करण्यासारखं आहे.

room-today = आज
quoted = “{ $words }”
keys-done = झाले
keys-snooze = पुढे ढकला
keys-snoozed = पुढे ढकललेले दाखवा
keys-wake = परत आणा
today-sentence-empty = अजून काहीच नोंदवलेले नाही.
today-sentence-nobody = कोणी वाट पाहत नाही.
today-sentence-silent = कोणी वाट पाहत नाही. ज्यांना अपेक्षा नाही त्यांना फोन करा: <silent>{ $account }</silent>.
today-sentence-waiting = <waiting>{ $count ->
    [1] एक ग्राहक तुमची वाट पाहत आहे
    [2] दोन ग्राहक तुमची वाट पाहत आहेत
    [3] तीन ग्राहक तुमची वाट पाहत आहेत
    [4] चार ग्राहक तुमची वाट पाहत आहेत
    [5] पाच ग्राहक तुमची वाट पाहत आहेत
    [6] सहा ग्राहक तुमची वाट पाहत आहेत
    [7] सात ग्राहक तुमची वाट पाहत आहेत
    [8] आठ ग्राहक तुमची वाट पाहत आहेत
    [9] नऊ ग्राहक तुमची वाट पाहत आहेत
   *[other] { $count } ग्राहक तुमची वाट पाहत आहेत
}</waiting>.
today-sentence-waiting-since = <waiting>{ $count ->
    [1] एक ग्राहक तुमची वाट पाहत आहे
    [2] दोन ग्राहक तुमची वाट पाहत आहेत
    [3] तीन ग्राहक तुमची वाट पाहत आहेत
    [4] चार ग्राहक तुमची वाट पाहत आहेत
    [5] पाच ग्राहक तुमची वाट पाहत आहेत
    [6] सहा ग्राहक तुमची वाट पाहत आहेत
    [7] सात ग्राहक तुमची वाट पाहत आहेत
    [8] आठ ग्राहक तुमची वाट पाहत आहेत
    [9] नऊ ग्राहक तुमची वाट पाहत आहेत
   *[other] { $count } ग्राहक तुमची वाट पाहत आहेत
}</waiting>, { $count ->
    [1] { "" }
   *[other] { "एक जण " }
}{ $days ->
    [1] कालपासून
   *[other] { $day }पासून
}.
today-sentence-more = <soon>{ $count ->
    [1] आणखी एक गोष्ट
    [2] आणखी दोन गोष्टी
    [3] आणखी तीन गोष्टी
    [4] आणखी चार गोष्टी
    [5] आणखी पाच गोष्टी
    [6] आणखी सहा गोष्टी
    [7] आणखी सात गोष्टी
    [8] आणखी आठ गोष्टी
    [9] आणखी नऊ गोष्टी
   *[other] आणखी { $count } गोष्टी
}</soon> काही हालचाल झाली नाही तर लवकरच { $count ->
    [1] बिघडेल
   *[other] बिघडतील
}.
today-sentence-soon = <soon>{ $count ->
    [1] एक गोष्ट
    [2] दोन गोष्टी
    [3] तीन गोष्टी
    [4] चार गोष्टी
    [5] पाच गोष्टी
    [6] सहा गोष्टी
    [7] सात गोष्टी
    [8] आठ गोष्टी
    [9] नऊ गोष्टी
   *[other] { $count } गोष्टी
}</soon> काही हालचाल झाली नाही तर लवकरच { $count ->
    [1] बिघडेल
   *[other] बिघडतील
}.
today-sentence-worth = कोणी वाट पाहत नाही आणि काही बिघडतही नाही. <worth>{ $count ->
    [1] एक गोष्ट करण्यासारखी आहे
    [2] दोन गोष्टी करण्यासारख्या आहेत
    [3] तीन गोष्टी करण्यासारख्या आहेत
    [4] चार गोष्टी करण्यासारख्या आहेत
    [5] पाच गोष्टी करण्यासारख्या आहेत
   *[other] { $count } गोष्टी करण्यासारख्या आहेत
}</worth>.
today-group-waiting = तुमची वाट पाहणारे
today-group-soon = उशीर होण्याआधी
today-group-worth = करण्यासारखे
today-shows = काय दाखवले आहे
today-now = आत्ता
today-snoozed = पुढे ढकललेले
today-more = आणखी { $count }
today-rest = { $count ->
    [one] आणखी एक ग्राहक इथे दाखवलेला नाही; ही कामे झाली की त्याची पाळी येईल.
   *[other] आणखी { $count } ग्राहक इथे दाखवलेले नाहीत; ही कामे झाली की त्यांची पाळी येईल.
}
today-open = उघडा
today-done = झाले
today-settled = { $account }: झाले
today-put-off = { $account }: पुढे ढकलले
today-about = ग्राहकाबद्दल
today-foot-move = वर-खाली
today-foot-snooze = पुढे ढकला
today-foot-done = झाले
today-foot-keys = सर्व कळा
today-empty-title = ग्राहकाला जे सांगितले ते इथे येते
today-empty-text = जसे बोलले गेले तसे वरच्या ओळीत लिहा: “ॲक्मे: १५ जूनपर्यंत SSO”. Kept ग्राहक आणि तारीख ओळखते आणि वेळ आली की इथे सांगते.
today-empty-capture = पहिले लिहा
reason-promise-due = { $days ->
    [0] आजचे वचन दिले आहे
    [1] उद्याचे वचन दिले आहे
   *[other] वचन दिले आहे; { $days } दिवस राहिले
}
reason-promise-overdue = { $days ->
    [1] कालचे वचन दिले होते
   *[other] वचन दिले होते; { $days } दिवस उशीर
}
reason-promise-unlikely = { $days ->
    [0] वेळेत होणे कठीण: वचन आजचे आहे
    [1] वेळेत होणे कठीण: वचन उद्याचे आहे
   *[other] वेळेत होणे कठीण: { $days } दिवस राहिले
}
reason-promise-unaccepted = { $mine ->
    [yes] हे काम तुमचे आहे आणि तुम्ही अजून स्वीकारलेले नाही
   *[no] हे काम { $who } यांचे आहे आणि त्यांनी अजून स्वीकारलेले नाही
}
reason-promise-returned = { $mine ->
    [yes] वचन देणाऱ्याकडे परत आले: तुम्ही ठरवा
   *[no] वचन देणाऱ्याकडे परत आले: { $who } ठरवतील
}
reason-promise-unconfirmed = { $days ->
    [1] करून दिले, उत्तर नाही; उद्यापासून मौन म्हणजे होकार
   *[other] करून दिले, उत्तर नाही; { $days } दिवसांनी मौन म्हणजे होकार
}
reason-promise-unsupported = हे नाही, आणि मागे कोणी नाही
reason-promise-conflict = त्यांना दुसरी तारीखही दिली आहे
reason-promise-truth-check = { $step } % वेळ संपली आहे. त्यांना खरे माहीत आहे का?
reason-seller-debt = { $mine ->
    [yes] मोडले, आणि तुम्ही ग्राहकाला अजून सांगितलेले नाही
   *[no] मोडले, आणि { $who } यांनी ग्राहकाला अजून सांगितलेले नाही
}
reason-slip-untold = नियोजनाबाहेर, आणि त्यांना माहीत नाही
reason-slip-untold-late = { $days ->
    [0] नियोजनाबाहेर, आणि त्यांना आतापर्यंत कळायला हवे होते
    [one] नियोजनाबाहेर, आणि त्यांना काल कळायला हवे होते
   *[other] नियोजनाबाहेर, आणि त्यांना { $days } दिवसांपूर्वी कळायला हवे होते
}
reason-duty-unacknowledged = { $days ->
    [0] त्यांनी आज द्यायचे आहे, पण अजून होकार नाही
    [1] त्यांनी उद्या द्यायचे आहे, पण अजून होकार नाही
   *[other] त्यांचा अजून होकार नाही; { $days } दिवस राहिले
}
reason-duty-late = { $days ->
    [1] त्यांनी काल द्यायचे होते
   *[other] त्यांच्याकडे बाकी; { $days } दिवस उशीर
}
reason-renewal-step = नूतनीकरणाच्या वाटेवर: “{ $step } दिवस आधी” हे पाऊल बाकी आहे
reason-yearly-check = या कराराच्या वार्षिक तपासणीची वेळ झाली
reason-renewal-notice = { $days ->
    [0] पूर्वसूचनेची मुदत आज संपते; नूतनीकरणाबद्दल तुमचे मत सांगा
    [1] पूर्वसूचनेची मुदत उद्या संपते; नूतनीकरणाबद्दल तुमचे मत सांगा
   *[other] पूर्वसूचनेची मुदत { $days } दिवसांत संपते; नूतनीकरणाबद्दल तुमचे मत सांगा
}
reason-renewal-answer = { $days ->
    [0] आज संपते, आणि “लक्ष ठेवून” हे आता उत्तर नाही
    [1] उद्या संपते, आणि “लक्ष ठेवून” हे आता उत्तर नाही
   *[other] { $days } दिवसांत संपते, आणि “लक्ष ठेवून” हे आता उत्तर नाही
}
reason-renewal-decision = आमचे मत आणि पुरावे वेगळे आहेत; कशावर चालायचे ते ठरवा
reason-contract-incomplete = करार चालू आहे, पण त्याचा शेवट किंवा पूर्वसूचना लिहिलेली नाही
reason-touch-missed = त्यांनी फोन केला, कोणी परत केला नाही; उत्तराची मुदत { $days ->
    [0] आज
    [1] काल
   *[other] { $days } दिवसांपूर्वी
} संपली
reason-touch-question = ते उत्तराची वाट पाहत आहेत; मुदत { $days ->
    [0] आज
    [1] काल
   *[other] { $days } दिवसांपूर्वी
} संपली
reason-silence-ideal = { $days ->
    [one] एक दिवस त्यांच्याशी कोणी बोलले नाही
   *[other] { $days } दिवस त्यांच्याशी कोणी बोलले नाही
}
reason-silence-max = { $days ->
    [one] एक दिवस त्यांच्याशी कोणी बोलले नाही
   *[other] { $days } दिवस त्यांच्याशी कोणी बोलले नाही
}; कमाल { $most }
subject-missed = हुकलेला फोन
subject-question = उत्तर न दिलेला प्रश्न
subject-silence = फोन करण्याची वेळ
reason-reminder = { $time } वाजता आठवण करून द्यायला सांगितले होते
bubble-open = उघडा
bubble-done = झाले
bubble-snooze = एका तासाने
bubble-digest = { $count ->
    [one] एक ग्राहक वाट पाहत आहे
   *[other] { $count } ग्राहक वाट पाहत आहेत
}
bubble-digest-first = पहिला: { $account } · { $why }
snooze-hour = एका तासासाठी
snooze-afternoon = आज दुपारपर्यंत
snooze-tomorrow = उद्यापर्यंत
snooze-next-working-day = पुढच्या कामाच्या दिवसापर्यंत
snooze-next-week = पुढच्या आठवड्यापर्यंत
snooze-pick = दिवस आणि वेळ निवडा…
snooze-until = इथपर्यंत पुढे ढकला
snooze-time = वेळ
snoozed-empty = काहीही पुढे ढकललेले नाही
snoozed-empty-text = “आज” मधल्या ओळीवर S दाबा, म्हणजे ती पुढे ढकलली जाते; वेळ आली की आपोआप परत येते.
snoozed-until = { $day }, { $time }
snoozed-wake = परत आणा
account-facts-owed = तुमचे देणे
account-facts-also = आणखी बाकी
today-imports = आयातीबरोबर आले: { $what }
today-imports-past = { $count ->
    [one] एक उलटलेली तारीख
   *[other] { $count } उलटलेल्या तारखा
}
today-imports-incomplete = { $count ->
    [one] शेवट नसलेला एक करार
   *[other] शेवट नसलेले { $count } करार
}
today-imports-note = कोणी वाट पाहत नाही; एकदा नजर टाका
today-forecast = मागील तिमाहीचे अंदाज चुकले
today-safety = वहीची सुरक्षितता
today-safety-failed = { $why ->
    [disk_full] बॅकअप घेता आला नाही: डिस्क भरली आहे
    [read_only] बॅकअप घेता आला नाही: Kept ला लिहिण्याची परवानगी नाही
    [folder_gone] बॅकअप घेता आला नाही: त्याचे फोल्डर जागेवर नाही
    [damaged] शेवटचा बॅकअप पूर्ण नव्हता
   *[other] बॅकअप घेता आला नाही
}
today-safety-low = त्याच्या डिस्कवर फक्त { $size } मोकळे
today-claims-broken = { $count ->
    [one] एक दावा आता खरा नाही
   *[other] { $count } दावे आता खरे नाहीत
}
today-claims-stale = { $count ->
    [one] एक दावा बराच काळ तपासलेला नाही
   *[other] { $count } दावे बराच काळ तपासलेले नाहीत
}

### tray

### ट्रेमध्ये काय असते: संख्या, “आज” मधल्या पुढच्या ओळी आणि तिथून काय करता येते.

tray-nobody = कोणी वाट पाहत नाही
tray-count = { $count ->
    [one] “आज” मध्ये { $count } ग्राहक
   *[other] “आज” मध्ये { $count } ग्राहक
}
tray-count-waiting = { $count ->
    [one] “आज” मध्ये { $count } ग्राहक, वाट पाहत आहे
   *[other] “आज” मध्ये { $count } ग्राहक, त्यांपैकी { $waiting } वाट पाहत आहेत
}
tray-row = { $account }: { $what }
tray-rest = “आज” मध्ये आणखी { $count }
tray-capture = नोंदवा…
tray-snooze-all = सर्व तासाभरासाठी पुढे ढकला
tray-open = Kept उघडा
tray-quit = Kept मधून बाहेर पडा

### capture

capture = नोंद
capture-hint = ग्राहक: काय, कधीपर्यंत, कोणी सांगितले. किंवा: मला आठवण करा…
capture-keep = नोंदवा
capture-chips = काय समजले
capture-meant = हे काय आहे: वचन, जबाबदारी की आठवण
capture-ours = आमचे वचन
capture-theirs = जबाबदारी, त्यांची
capture-reminder = आठवण करा
capture-when = आठवण कधी करायची
capture-which-account = कोणता ग्राहक?
capture-type-account = ग्राहकाचे नाव लिहा.
capture-new-account = नवा ग्राहक { $name }
capture-by-when = कधीपर्यंत
capture-by = { $day }पर्यंत
capture-mention = तारीख नाही: फक्त उल्लेख
capture-no-day = तारीख नाही
capture-without-day = तारीख नको
capture-take-out = { $what } काढा
capture-kept = नोंदवले: { $account }: { $words }
capture-reminder-kept = { $when } साठी आठवण – { $account }: { $words }
capture-twice = हेच { $time } वाजता लिहिले होते: { $words }. एकच ठेवायचे?
capture-keep-one = एकच ठेवा
keys-capture = काय बोलले गेले ते लिहा

### opening

start-language = भाषा
start-sentence = प्रत्येक ग्राहकाला काय सांगितले ते Kept लक्षात ठेवते आणि पुढे काय करायचे ते सांगते.
start-name = तुमचे नाव
start-first-account = तुमचा पहिला ग्राहक
start-first-account-example = ॲक्मे
start-begin = सुरू करा
start-restore = बॅकअप परत आणा…
start-restore-note = दुसऱ्या लॅपटॉपवरून किंवा डिस्कवरून: तो घेतला तेव्हा जसे होते तसे सर्व परत.
start-look-around = नमुना माहितीसह फिरून पाहा
start-look-around-note = तिथे काहीही केले तरी तुमच्या वहीला धक्का लागत नाही.
start-place = सर्व काही याच लॅपटॉपवर राहते, इथे:
start-with-system = लॉग-इनवेळी Kept लपवून सुरू करा
example-data = नमुना माहिती
example-leave = स्वतःच्या माहितीने सुरू करा
opening-in-use = ही वही Kept च्या दुसऱ्या खिडकीत उघडी आहे.
opening-in-use-safe = काहीही बदललेले नाही; तुम्ही जतन केलेले सर्व सुरक्षित आहे.
opening-in-use-do = दुसऱ्या खिडकीत जा, किंवा ती बंद करून पुन्हा प्रयत्न करा.
opening-newer = ही वही Kept च्या नव्या आवृत्तीने वापरली आहे.
opening-newer-safe = ती जशीच्या तशी ठेवली आहे; त्यातले सर्व सुरक्षित आहे.
opening-newer-do = या लॅपटॉपवरील Kept अद्ययावत करा आणि पुन्हा उघडा.
opening-damaged = वही वाचता येत नाही.
opening-damaged-safe = फाइलला हात लावलेला नाही आणि तिच्यावर काहीही लिहिलेले नाही.
opening-damaged-do = पुन्हा प्रयत्न करा. तरीही अडचण राहिल्यास, आधी वहीच्या फोल्डरची प्रत बाजूला ठेवा.
opening-damaged-backup = { $when } केलेली एक अखंड प्रत आहे: { $day }, { $time }.
opening-damaged-aside = वाचता न येणारी फाइल वहीशेजारी बाजूला ठेवली जाते, टाकून दिली जात नाही.
opening-damaged-restore = ती प्रत उघडा
opening-full = डिस्क भरली आहे.
opening-full-safe = तुम्ही जतन केलेले सर्व सुरक्षित आहे.
opening-full-do = डिस्कवर जागा करा आणि पुन्हा प्रयत्न करा.
opening-other = वही उघडता आली नाही.
opening-other-safe = काहीही लिहिलेले नाही; तुम्ही जतन केलेले सर्व सुरक्षित आहे.
opening-other-do = पुन्हा प्रयत्न करा. तरीही अडचण राहिल्यास लॅपटॉप पुन्हा सुरू करा आणि डिस्क वाचता आणि लिहिता येते का ते पाहा.
start-import-note = HubSpot, Salesforce, Pipedrive किंवा कोणत्याही स्प्रेडशीटमधून.

### search

palette = शोध आणि आज्ञा
palette-hint = ग्राहक, व्यक्ती, वचन, आज्ञा किंवा जे बोलले गेले
palette-said = { $account } · { $day }
palette-nothing = काही सापडले नाही. कमी अक्षरांनी जास्त सापडते.
palette-go = इथे जा: { $room }
palette-add-account = ग्राहक जोडा…
palette-name-account = नव्या ग्राहकाचे नाव
palette-account-added = ग्राहक { $name } जोडला
palette-theme-system = रंग: डेस्कटॉपप्रमाणे
palette-theme-light = रंग: उजळ
palette-theme-dark = रंग: गडद
palette-language = भाषा: { $name }
palette-rows-comfortable = ओळी: ऐसपैस
palette-rows-compact = ओळी: दाट

### history

### ‘पूर्ववत करा’ आणि ‘पुन्हा करा’ प्रत्येक नोंदीला काय म्हणतात.

undo-step = पूर्ववत करा: { $what }
redo-step = पुन्हा करा: { $what }
undone = पूर्ववत केले: { $what }
redone = पुन्हा केले: { $what }
step-company = सेटिंग्ज
step-changed = { $of }: { $field } { $old } → { $new }
step-set = { $of }: { $field } { $new }
step-cleared = { $of }: { $field } { $old } काढले
step-acted = { $account }, “{ $subject }”: { $state ->
    [accepted] स्वीकारले
    [returned] परत केले
    [in_progress] सुरू केले
    [delivered] करून दिले
    [rejected] मान्य झाले नाही
    [confirmed] मान्य झाले
    [broken] मोडले
    [withdrawn] मागे घेतले
    [released] सूट मिळाली
    [acknowledged] होकार दिला
    [done] मिळाले
    [waived] सूट दिली
    [sent] पाठवले
    [signed] सही झाली
    [ended] संपले
   *[other] पुन्हा बाकी
}
step-recorded = { $outcome ->
    [skipped] { $days ->
        [0] वार्षिक तपासणी वगळली
       *[other] “{ $shown } दिवस आधी” हे पाऊल वगळले
    }
   *[done] { $days ->
        [0] वार्षिक तपासणी झाली
       *[other] “{ $shown } दिवस आधी” हे पाऊल झाले
    }
}
flag-yes = होय
flag-no = नाही
intent-begin = Kept ची सुरुवात
intent-add-account = नवा ग्राहक { $account }
intent-change-account = { $account } मध्ये बदल
intent-trash-account = { $account } कचरापेटीत टाकले
intent-restore-account = { $account } कचरापेटीतून परत आणले
intent-add-contact = { $account }: { $subject } जोडले
intent-change-contact = { $subject } मध्ये बदल
intent-remove-contact = { $account }: { $subject } काढले
intent-add-trust = { $account }: { $subject } यांचा { $other } यांच्यावर विश्वास
intent-change-trust = { $account }: { $subject } यांचा विश्वास बदलला
intent-remove-trust = { $account }: { $subject } यांचा { $other } यांच्यावरील विश्वास काढला
intent-add-teammate = सहकारी { $subject } जोडले
intent-change-teammate = सहकारी { $subject } मध्ये बदल
intent-remove-teammate = सहकारी { $subject } काढले
intent-log-touch = { $account }: संपर्क नोंदवला
intent-change-touch = { $account }: संपर्कात बदल
intent-remove-touch = { $account }: संपर्क काढला
intent-make-commitment = { $account }: “{ $subject }” नोंदवले
intent-change-commitment = { $account }: “{ $subject }” मध्ये बदल
intent-move-commitment = { $account }: “{ $subject }” ची तारीख बदलली
intent-act-on-commitment = { $account }: “{ $subject }” पुढे सरकले
intent-remove-commitment = { $account }: “{ $subject }” काढले
intent-link-commitment = { $account }: “{ $subject }” हे “{ $other }” ची वाट पाहते
intent-change-link = { $account }: “{ $subject }” ची प्रतीक्षा बदलली
intent-unlink-commitment = { $account }: “{ $subject }” आता “{ $other }” ची वाट पाहत नाही
intent-go-off-plan = { $account }: “{ $subject }” नियोजनाबाहेर
intent-stay-on-plan = { $account }: “{ $subject }” नियोजनानुसारच
intent-change-slip = { $account }: “{ $subject }” च्या नोंदीत बदल
intent-tell-slip = { $account }: “{ $subject }” बद्दल सांगितले
intent-learn-slip = { $account }: “{ $subject }” बद्दल दुसरीकडून कळले
intent-add-capability = क्षमता { $subject } जोडली
intent-change-capability = क्षमता { $subject } मध्ये बदल
intent-remove-capability = क्षमता { $subject } काढली
intent-add-claim = दावा “{ $subject }” जोडला
intent-change-claim = दावा “{ $subject }” मध्ये बदल
intent-check-claim = दावा “{ $subject }” तपासला
intent-remove-claim = दावा “{ $subject }” काढला
intent-add-boundary = सीमा “{ $subject }” जोडली
intent-change-boundary = सीमा “{ $subject }” मध्ये बदल
intent-remove-boundary = सीमा “{ $subject }” काढली
intent-shift-commitment = { $account }: ग्राहकाच्या उशिरामुळे “{ $subject }” पुढे गेले
intent-add-plan = { $account }: बेत “{ $subject }” जोडला
intent-change-plan = { $account }: बेत “{ $subject }” बदलला
intent-remove-plan = { $account }: बेत “{ $subject }” काढला
intent-answer-truth = { $account }: “{ $subject }” बद्दलचे खरे
intent-add-contract = { $account }: करार { $subject } जोडला
intent-change-contract = { $account }: करार { $subject } मध्ये बदल
intent-act-on-contract = { $account }: करार { $subject } पुढे सरकला
intent-remove-contract = { $account }: करार { $subject } काढला
intent-record-step = { $account }: { $other }
intent-call-renewal = { $account }: नूतनीकरणाबद्दल आमचे मत
intent-renew-contract = { $account }: करार { $subject } नूतनीकृत
intent-decide-renewal = { $account }: नूतनीकरणाबद्दल निर्णय
intent-give-notice = { $account }: { $subject } साठी पूर्वसूचना दिली
intent-withdraw-notice = { $account }: { $subject } ची पूर्वसूचना मागे घेतली
intent-plan-meeting = { $account }: बैठक ठरवली
intent-change-meeting = { $account }: बैठकीत बदल
intent-remove-meeting = { $account }: बैठक काढली
intent-debrief-meeting = { $account }: बैठकीची नोंद
intent-set-reminder = { $account }: रिमाइंडर “{ $subject }” ठेवला
intent-change-reminder = { $account }: रिमाइंडर “{ $subject }” बदलला
intent-finish-reminder = { $account }: रिमाइंडर “{ $subject }” झाला
intent-remove-reminder = { $account }: रिमाइंडर “{ $subject }” काढला
intent-snooze = { $account } पुढे ढकलले
intent-snooze-all = सर्व काही तासाभरासाठी पुढे ढकलले
intent-change-settings = सेटिंग्जमध्ये बदल
intent-change-holidays = सुट्ट्यांमध्ये बदल
intent-change-rates = विनिमय दरांमध्ये बदल
intent-change-preferences = रूपात बदल
intent-import = { $subject } मधून आयात
intent-revert-import = { $subject } ची आयात मागे घेतली
intent-look-through-import = { $subject } ची आयात पाहिली
intent-rank-accounts = प्रमुख आणि हलके ग्राहक वेगळे केले
intent-remove-ending = { $account }: सोडल्याची नोंद काढली

### fields

### वाक्याच्या मध्ये बदललेल्या गोष्टीचे नाव.

field-about = विषय
field-aliases = इतर नावे
field-approver = मागे कोण
field-asserts = काय सांगतो
field-capability = क्षमता
field-capabilities = क्षमता
field-checked = तपासल्याचा दिवस
field-claim-stale-days = न तपासलेल्या दाव्याच्या आठवणीचे दिवस
field-honesty = प्रामाणिकपणाचा पुरावा
field-leadership = आघाडीचा पुरावा
field-limits = मर्यादा
field-passage = नेमके कुठे
field-people = माणसांचा पुरावा
field-status = कुठवर आले
field-vision = दृष्टीचा पुरावा
field-acceptance-test = पूर्णतेची कसोटी
field-at = वेळ
field-billing = बिल
field-call = नूतनीकरणाबद्दल आमचे मत
field-channel = मार्ग
field-chosen-over = कशाऐवजी निवडले
field-chosen-why = निवडीचे कारण
field-consents = संमती
field-consequence-days = सरकण्याचे दिवस
field-consequence-text = परिणाम
field-contact = व्यक्ती
field-contacts = उपस्थित
field-contract = करार
field-currency = चलन
field-day = दिवस
field-day-starts-at = दिवसाची सुरुवात
field-days-of-delay = उशिराचे दिवस
field-direction = दिशा
field-doer = करणारे
field-cause = कारण
field-doing = आता काय करतो
field-is-confidential = ग्राहकासाठी नाही
field-new-due = नवी तारीख
field-dont-cares = रस नसलेले विषय
field-due = तारीख
field-duty-unacknowledged-days = होकार नसलेल्या जबाबदारीआधीचे दिवस
field-email = ईमेल
field-ends = शेवट
field-estimate-days = अंदाजे दिवस
field-answers = कशाचे उत्तर
field-deflected = कुठे पाठवले
field-knew = उत्तर माहीत होते
field-place = ठिकाण
field-pledge = उत्तराची मुदत
field-silence-ideal = न बोलण्याचे आदर्श दिवस
field-silence-max = न बोलण्याचे कमाल दिवस
field-felt = कसे वाटले
field-freely-given = दबावाशिवाय
field-given = पूर्वसूचनेचा दिवस
field-given-by = पूर्वसूचना कोणी दिली
field-given-channel = पूर्वसूचना कशी दिली
field-given-ends = पूर्वसूचनेनुसार शेवट
field-given-person = पूर्वसूचना देणारी व्यक्ती
field-given-words = पूर्वसूचनेचे शब्द
field-hours-a-month = महिन्याचे तास
field-influence = प्रभाव
field-intention = हेतू
field-internal-target = आमची तारीख
field-kind = प्रकार
field-lag-days = मधले दिवस
field-acknowledged = मान्य केल्याचा दिवस
field-acknowledger = मान्य करणारा
field-cost = त्यांचे नुकसान
field-planned = बेताचा दिवस
field-language = भाषा
field-left = सोडल्याची तारीख
field-lost = विश्वास गमावल्याची तारीख
field-low-odds-reason = कमी शक्यतेचे कारण
field-made = वचनाची तारीख
field-maker = वचन देणारे
field-manner = कसे बोलावे
field-minutes = मिनिटे
field-name = नाव
field-notes = टिपा
field-notice = पूर्वसूचना
field-our-notice = आमची पूर्वसूचना
field-owner = जबाबदार व्यक्ती
field-personal-win = वैयक्तिक लाभ
field-phone = फोन
field-price-rule = किमतीचा नियम
field-promise-due-days = वचनाआधीचे दिवस
field-result = काय झाले
field-results-focused = परिणामांवर लक्ष
field-recurrence = पुनरावृत्ती
field-renewal = किती महिन्यांनी नूतनीकरण
field-quiet-hours = शांत वेळ
field-role = भूमिका
field-route = सोपा मार्ग
field-segment = ग्राहकगट
field-sentence = वाक्य
field-signing-planned = सहीची नियोजित तारीख
field-since = कधीपासून
field-source = निमित्त
field-stage = टप्पा
field-start = सुरुवात
field-starts = सुरुवात
field-state = स्थिती
field-stay-reason = टिकण्याचे कारण
field-teammate = कोणावर विश्वास
field-term = मुदत
field-text = मजकूर
field-tier = श्रेणी
field-title = शीर्षक
field-value = रक्कम
field-ways = काय वाजते
field-website = संकेतस्थळ
field-week = कामाचा आठवडा
field-why = विश्वासाचे कारण
field-words = शब्द
field-work-done = झालेले काम
field-zone = वेळक्षेत्र
field-seats = वापरकर्ते

### settings

settings-sentence = इथला प्रत्येक बदल लगेच जतन होतो.
settings-look = रूप
settings-language = भाषा
settings-theme = रंग
settings-theme-system = डेस्कटॉपप्रमाणे
settings-theme-light = उजळ
settings-theme-dark = गडद
settings-density = ओळी
settings-density-comfortable = ऐसपैस
settings-density-compact = दाट
settings-zoom = आकार
settings-letters = एकेरी अक्षरे
settings-letters-on = चालतात: C, D, S, J, K…
settings-letters-off = चालत नाहीत
settings-desktop = या डेस्कटॉपवर
settings-start = लॉग-इनवेळी
settings-start-on = लपवून सुरू करा
settings-start-off = सुरू करू नका
settings-closing = बंद करताना
settings-closing-tray = Kept ट्रेमध्ये राहते. बाहेर पडण्यासाठी { $keys }.
settings-closing-minimises = Kept लहान होऊन चालू राहते: या डेस्कटॉपवर ट्रे नाही. बाहेर पडण्यासाठी { $keys }.
settings-saved = जतन केले
settings-add = जोडा
settings-remove = काढा
settings-week = कामाचा आठवडा
settings-week-note = कामाचे दिवस आणि तास यावरून मोजले जातात; वेळक्षेत्र { $zone }.
settings-week-from = { $day }, पासून
settings-week-to = { $day }, पर्यंत
settings-week-closed = सुट्टी
settings-week-add = तास
settings-week-remove = हे तास काढा
settings-holidays = सुट्ट्या
settings-holiday-day = दिवस
settings-holiday-name = कसली सुट्टी
settings-holidays-import = कॅलेंडरमधून…
settings-holidays-import-note = सुट्ट्यांचे कॅलेंडर .ics फाइल म्हणून: त्यातील पूर्ण दिवस सुट्ट्या होतात, या वर्षापासून पुढील दोन वर्षांपर्यंत.
settings-holidays-came = { $count ->
    [0] नवी सुट्टी नाही
    [one] { $count } सुट्टी जोडली
   *[other] { $count } सुट्ट्या जोडल्या
}
settings-holidays-left-out = { $count ->
    [one] कॅलेंडरमधील एक नोंद पूर्ण किंवा अंशतः वगळली
   *[other] कॅलेंडरमधील { $count } नोंदी पूर्ण किंवा अंशतः वगळल्या
}
settings-money = पैसा
settings-money-note = बेरजा एकाच चलनात होतात. दर नसलेली रक्कम बेरजेच्या बाजूला असते, कधीच बेरजेत नसते.
settings-home-currency = आपले चलन
settings-home-currency-none = बहुतेक करार ज्यात आहेत ते
settings-business-year = व्यवसाय वर्ष सुरू होणारा महिना
settings-hour-costs = सहकाऱ्याच्या एका तासाचा खर्च
settings-hour-costs-none = सांगितलेला नाही
settings-rates = विनिमय दर
settings-rate-currency = चलन
settings-rate-number = आपल्या चलनात किंमत
settings-rate-day = कोणत्या दिवसापासून
settings-rate-from = { $day } पासून
settings-figures = Kept कधी सांगते
settings-promise-due = वचनाच्या तारखेआधी कामाचे दिवस
settings-duty-unacknowledged = होकार नसलेल्या जबाबदारीआधी कामाचे दिवस
settings-claim-stale = न तपासलेला दावा किती दिवसांनी आठवण करतो
settings-day-starts = दिवसाचे रिमाइंडर येण्याची वेळ
settings-reaches = जे आपोआप तुमच्यापर्यंत येते
settings-reaches-note = सूचना त्यांच्या वेळी वाजतात. बाकी सर्व कामाचा दिवस सुरू होताना एका सारांशात येते. लॅपटॉप बंद असताना जे राहून गेले तेही एका सारांशात येते.
settings-quiet = शांत वेळ
settings-quiet-from = शांतता सुरू
settings-quiet-to = शांतता संपते
settings-quiet-none = नाही: कधीही वाजू शकते
settings-quiet-never = शांत वेळ नको
settings-quiet-set = शांत वेळ ठरवा
settings-pledges = उत्तराची मुदत
settings-pledges-note = हुकलेल्या फोनला किंवा बाकी प्रश्नाला किती लवकर उत्तर द्याल, तो कसा आला त्यानुसार. ग्राहकाची स्वतःची मुदत असू शकते.
settings-silence = न बोललेले दिवस
settings-silence-note = आदर्श दिवस उलटले की फोन करणे योग्य, कमाल दिवस उलटले की तो तुमची वाट पाहतो. संभाव्य आणि थांबलेल्या ग्राहकांना मर्यादा नाही. ग्राहकाचे स्वतःचे दिवस असू शकतात.
settings-silence-of = { $tier }: { $which }
settings-teammates = सहकारी
settings-teammates-note = तुमच्या बाजूने वचन देणारे किंवा ते पूर्ण करणारे. त्यांना लॉगिन लागत नाही.
settings-teammate-name = नाव
settings-teammate-role = भूमिका
settings-teammate-add-role = भूमिका जोडा
settings-teammate-new = सहकाऱ्याचे नाव
settings-teammate-me = मी
settings-authority = स्वतः देऊ शकतात
settings-authority-money = एका वेळी जास्तीत जास्त पैसे
settings-authority-currency = चलन
settings-authority-hours = महिन्याला जास्तीत जास्त तास
settings-authority-days = जास्तीत जास्त दिवसांचा उशीर
settings-authority-add-money = पैसे
settings-authority-add-hours = तास
settings-authority-add-days = दिवस
settings-authority-hours-said = { $hours ->
    [one] महिन्याला एक तास
   *[other] महिन्याला { $hours } तास
}
settings-authority-days-said = { $days ->
    [one] एका दिवसाचा उशीर
   *[other] { $days } दिवसांचा उशीर
}
settings-ledger = वही
settings-ledger-note = याच डिस्कवरील एक फाइल. तिच्या फोल्डरची प्रत घ्या, म्हणजे सर्वाची प्रत झाली.
settings-copy = मार्ग कॉपी करा
settings-copied = मार्ग कॉपी केला
settings-backups = बॅकअप
settings-backups-note = बॅकअप म्हणजे संपूर्ण वहीची प्रत; ती पुन्हा वाचून पाहिल्यावरच ग्राह्य धरली जाते. काही बदलले असेल त्या प्रत्येक तासात Kept स्वतः एक प्रत करते (बॅटरीवर दर सहा तासांनी) आणि जागा मोकळी करते: सर्वांत नव्या ३०, २१ दिवसांसाठी रोजची एक आणि वर्षभर महिन्याची एक प्रत राहते. तुम्ही स्वतः केलेल्या प्रती राहतात.
backup-last = शेवटचा बॅकअप: { $when }, तपासलेला.
backup-none = अजून बॅकअप नाही.
backup-just-now = आत्ताच
backup-make = बॅकअप घ्या
backup-bring = दुसरीकडून आणा…
backup-made = बॅकअप घेतला आणि तपासला
backup-moment = { $day }, { $time }
backup-list = बॅकअप, नवे आधी
backup-reason-scheduled = आपोआप
backup-reason-manual = हाताने
backup-reason-brought = दुसरीकडून
backup-reason-before-update = अद्ययावत करण्यापूर्वी
backup-reason-before-import = आयातीपूर्वी
backup-reason-before-restore = पूर्वस्थितीत आणण्यापूर्वी
backup-taken = एकूण { $size }.
backup-failed-folder-gone = { $when } बॅकअप घेता आला नाही: बॅकअपचे फोल्डर जागेवर नाही. तुमची वही सुरक्षित आहे आणि Kept स्वतः पुन्हा प्रयत्न करेल.
backup-failed-read-only = { $when } बॅकअप घेता आला नाही: बॅकअपच्या फोल्डरमध्ये लिहिण्याची Kept ला परवानगी नाही. तुमची वही सुरक्षित आहे. परवानगी द्या, म्हणजे Kept स्वतः पुन्हा प्रयत्न करेल.
backup-failed-disk-full = { $when } बॅकअप घेता आला नाही: डिस्क भरली आहे. तुमची वही सुरक्षित आहे. जागा करा, म्हणजे Kept स्वतः पुन्हा प्रयत्न करेल.
backup-failed-damaged = { $when } घेतलेला बॅकअप पुन्हा वाचताना पूर्ण नव्हता, म्हणून तो ठेवला नाही. आता बॅकअप घ्या; तोही जमला नाही तर सर्व काही निर्यात करा आणि सर्वांत नवा बॅकअप परत आणा.
backup-failed-other = { $when } बॅकअप घेता आला नाही. तुमची वही सुरक्षित आहे, कारण लॉगमध्ये आहे आणि Kept स्वतः पुन्हा प्रयत्न करेल.
backup-second = दुसरे फोल्डर
backup-second-none = नाही. दुसऱ्या डिस्कवरचे फोल्डर निवडा, म्हणजे प्रत्येक बॅकअप तिथेही जाईल.
backup-second-choose = फोल्डर निवडा…
backup-second-forget = तिथे प्रत ठेवणे थांबवा
backup-second-chosen = प्रत्येक बॅकअपची प्रत तिथेही जाईल
backup-second-forgotten = तिथल्या प्रती तशाच राहतील
backup-second-folder-gone = हे फोल्डर जागेवर नाही: कदाचित त्याची डिस्क जोडलेली नाही. ते परत आले की पुढचा बॅकअप तिथे जाईल.
backup-second-read-only = या फोल्डरमध्ये लिहिण्याची Kept ला परवानगी नाही. परवानगी द्या किंवा दुसरे निवडा.
backup-second-disk-full = या फोल्डरची डिस्क भरली आहे, म्हणून सर्वांत नवा बॅकअप तिथे नाही.
backup-second-other = सर्वांत नवा बॅकअप तिथे ठेवता आला नाही. कारण लॉगमध्ये आहे; पुढच्या वेळी पुन्हा प्रयत्न होईल.
disk-low = वहीच्या डिस्कवर फक्त { $size } जागा मोकळी आहे. जागा करा, नाहीतर पुढच्या नोंदीला जागा नसेल.
ledger-synced = { $by ->
    [dropbox] Dropbox या फोल्डरच्या प्रती करते.
    [one_drive] OneDrive या फोल्डरच्या प्रती करते.
    [i_cloud] iCloud Drive या फोल्डरच्या प्रती करते.
    [google_drive] Google Drive या फोल्डरच्या प्रती करते.
    [nextcloud] Nextcloud या फोल्डरच्या प्रती करते.
    [syncthing] Syncthing या फोल्डरच्या प्रती करते.
    [network] हे फोल्डर दुसऱ्या यंत्रावर आहे.
   *[another] दुसरा प्रोग्राम या फोल्डरच्या प्रती करतो.
} ज्या वहीत दुसरेही लिहितात ती बिघडू शकते. ती या लॅपटॉपवरच्या फोल्डरमध्ये ठेवा आणि समक्रमित फोल्डर बॅकअपचे दुसरे फोल्डर म्हणून निवडा.
backup-restore = परत आणा…
backup-restore-of = { $day }, { $time } चा बॅकअप परत आणा
backup-counted = वहीत काय आहे
backup-now = आता
backup-then = या बॅकअपमध्ये
backup-accounts = ग्राहक
backup-contacts = व्यक्ती
backup-touches = संपर्क
backup-commitments = वचने आणि जबाबदाऱ्या
backup-contracts = करार
backup-saved = शेवटचे जतन
backup-restore-note = आधी आताच्या वहीचा बॅकअप घेतला जातो, म्हणून हे पूर्ववत करता येते.
backup-restore-do = हा बॅकअप वहीच्या जागी ठेवा
backup-restored = वही { $day }, { $time } रोजी होती तशी झाली
backup-unrestored = परत आणणे पूर्ववत केले
export = सर्व बाहेर काढा…
export-note = प्रत्येक नोंद आणि संपूर्ण इतिहास असलेली एक JSON फाइल; ती Kept शिवायही वाचता येते.
export-done = { $records ->
    [one] { $records } नोंद { $file } मध्ये आहे
   *[other] { $records } नोंदी { $file } मध्ये आहेत
}
settings-calendar = कॅलेंडर
settings-calendar-note = तुमच्या कॅलेंडरसाठी सर्व तारखा एका .ics फाइलमध्ये: वचने, जबाबदाऱ्या, करारांचे शेवट, पूर्वसूचनेचे शेवटचे दिवस, रिमाइंडर, बैठका.
calendar-export = तारखा बाहेर काढा…
calendar-export-done = { $records ->
    [one] { $records } तारीख { $file } मध्ये आहे
   *[other] { $records } तारखा { $file } मध्ये आहेत
}
calendar-file = नेहमी अद्ययावत फाइल
calendar-file-none = फाइल नाही. एक निवडा, म्हणजे Kept ती या डिस्कवर अद्ययावत ठेवते; तुमचे कॅलेंडर ती वाचत राहू शकते.
calendar-file-choose = फाइल निवडा…
calendar-file-forget = यापुढे अद्ययावत ठेवू नका
calendar-file-chosen = Kept ही फाइल अद्ययावत ठेवते
calendar-file-forgotten = फाइल आहे तशीच राहते
calendar-file-written = { $when } लिहिली
calendar-trouble-folder-gone = या फाइलचे फोल्डर जागेवर नाही. ते परत येताच Kept फाइल लिहिते; किंवा दुसरी जागा निवडा.
calendar-trouble-read-only = येथे लिहिण्याची Kept ला परवानगी नाही. दुसरी जागा निवडा किंवा परवानगी द्या.
calendar-trouble-disk-full = डिस्क भरली आहे, म्हणून ही फाइल अद्ययावत नाही.
calendar-trouble-other = ही फाइल लिहिता आली नाही, म्हणून ती अद्ययावत नाही. कारण लॉगमध्ये आहे.
settings-trash = कचरापेटी
settings-trash-empty = कचरापेटी रिकामी आहे. तिथे टाकलेले ३० दिवसांत परत आणता येते.
settings-trash-until = { $day }पर्यंत
settings-restore = परत आणा
settings-restored = { $name } परत आले
settings-about = माहिती
settings-version = Kept { $version }
settings-imports = { $count ->
    [0] अजून काही आलेले नाही.
   *[other] आतापर्यंतच्या आयाती: { $count }.
}

### words

word-act-accept = स्वीकारा
word-act-return = परत करा
word-act-start = सुरू करा
word-act-deliver = करून दिले
word-act-confirm = मान्य झाले
word-act-reject = मान्य नाही
word-act-break = मोडले
word-act-withdraw = मागे घ्या
word-act-release = त्यांनी सूट दिली
word-act-acknowledge = होकार दिला
word-act-finish = झाले
word-act-waive = सूट द्या
word-billing-monthly = दरमहा
word-billing-quarterly = दर तिमाहीला
word-billing-yearly = दरवर्षी
word-call-good = चांगले
word-call-watching = लक्ष ठेवून
word-call-at-risk = धोक्यात
word-call-lost = गमावले
word-asserts-capability = काहीतरी चालते असे
word-asserts-date = तारीख
word-asserts-service = सेवा
word-capability-status-exists = आहे
word-capability-status-limited = मर्यादित
word-capability-status-beta = बीटामध्ये
word-capability-status-building = बनत आहे
word-capability-status-backlog = कामांच्या यादीत
word-capability-status-idea = कल्पना
word-capability-status-never = कधीच नाही
word-claim-place-site = साइट
word-claim-place-deck = सादरीकरण
word-claim-place-rfp = RFP उत्तर
word-claim-place-mail = मेल
word-channel-call = फोन
word-channel-email = ईमेल
word-channel-meeting = बैठक
word-channel-chat = चॅट
word-channel-visit = भेट
word-channel-training = प्रशिक्षण
word-chosen-over-free = मोफत सॉफ्टवेअर
word-chosen-over-rival = स्पर्धक
word-chosen-over-nothing = काहीच न करणे
word-promise-result-kept = पाळले
word-promise-result-shifted-by-client = ग्राहकामुळे पुढे गेले
word-promise-result-moved-with-notice = पूर्वसूचनेने पुढे ढकलले
word-promise-result-late = उशिरा
word-promise-result-broken = मोडले
word-commitment-state-mention = उल्लेख
word-commitment-state-made = दिलेले
word-commitment-state-returned = वचन देणाऱ्याकडे परत आलेले
word-commitment-state-accepted = स्वीकारलेले
word-commitment-state-in-progress = काम सुरू
word-commitment-state-delivered = करून दिलेले
word-commitment-state-confirmed = मान्य
word-commitment-state-broken = मोडलेले
word-commitment-state-withdrawn = मागे घेतलेले
word-commitment-state-released = सूट मिळालेले
word-commitment-state-asked = मागितलेले
word-commitment-state-acknowledged = होकार मिळाला
word-commitment-state-done = झाले
word-commitment-state-waived = सूट दिली
word-contract-act-send = पाठवला
word-contract-act-sign = सही झाली
word-contract-act-end = संपला
word-contract-act-reopen = पुन्हा उघडा
word-contract-standing-draft = मसुदा
word-contract-standing-sent = पाठवलेला
word-contract-standing-signed = सही झालेला
word-contract-standing-running = चालू
word-contract-standing-lapsed = मुदत संपलेला
word-contract-standing-renewed = नूतनीकृत
word-contract-standing-ended = संपलेला
word-date-setter-us = आम्ही
word-date-setter-client = ग्राहक
word-date-setter-contract = करार
word-direction-inbound = त्यांच्याकडून
word-direction-outbound = आमच्याकडून
word-influence-champion = समर्थक
word-influence-decider = निर्णय घेणारे
word-influence-user = वापरणारे
word-influence-sceptic = साशंक
word-influence-blocker = विरोधक
word-kind-delivery = काम
word-kind-answer = उत्तर
word-kind-meeting = बैठक
word-kind-price = किंमत
word-kind-service-level = सेवेचा दर्जा
word-kind-other = इतर
word-language-en = इंग्रजी
word-language-ru = रशियन
word-language-fa = फारसी
word-language-mr = मराठी
word-notice-unit-days = दिवस
word-notice-unit-months = महिने
word-notice-unit-month-ends = महिने, महिनाअखेरपर्यंत
word-quality-explicit = स्पष्ट
word-quality-dated = तारखेसह
word-quality-testable = तपासता येणारे
word-quality-one-doer = कर्ता एकच
word-quality-freely-given = दबावाशिवाय
word-rule-contract-incomplete = कराराला शेवट किंवा सूचना-मुदत नाही
word-rule-duty-late = त्यांच्या जबाबदारीला उशीर झाला
word-rule-duty-unacknowledged = जबाबदारी कोणी मान्य केली नाही
word-rule-meeting-brief = बैठक जवळ आली: माहीत असावे ते
word-rule-meeting-debrief = बैठक झाली, पण नोंद नाही
word-rule-promise-due = वचनाची तारीख जवळ आली
word-rule-promise-overdue = वचनाची तारीख गेली
word-rule-promise-unlikely = वचन वेळेत पाळले जाणे कठीण
word-rule-promise-unaccepted = करणाऱ्याने वचन स्वीकारलेले नाही
word-rule-promise-unconfirmed = करून दिलेले मान्य झालेले नाही
word-rule-promise-truth-check = वचनाबद्दल ग्राहकाला खरे माहीत आहे का?
word-rule-seller-debt = वचन मोडले आणि ग्राहकाला सांगितलेले नाही
word-rule-slip-untold = वचन नियोजनाबाहेर आणि ग्राहकाला माहीत नाही
word-rule-promise-unsupported = वचन जे नाही त्यावर आहे आणि मागे कोणी नाही
word-rule-promise-conflict = एकाच गोष्टीवरच्या दोन वचनांच्या तारखा वेगळ्या
word-rule-reminder = तुमचे रिमाइंडर
word-rule-renewal-notice = सूचना देण्याचे शेवटचे दिवस
word-rule-renewal-step = नूतनीकरणाकडे एक पाऊल
word-rule-renewal-verdict = नूतनीकरण तुमच्या मताची वाट पाहत आहे
word-rule-touch-owed = फोन किंवा प्रश्न आला, उत्तर दिले नाही
word-rule-silence-ideal = फोन करण्याजोगे: बरेच दिवस बोलणे नाही
word-rule-silence-max = फार दिवस न बोललेले
word-shift-stays = तोच दिवस
word-shift-before = आधीचा कामाचा दिवस
word-shift-after = नंतरचा कामाचा दिवस
word-side-ours = वचन
word-side-theirs = त्यांची जबाबदारी
word-known-by-pressed = कोणीतरी सांगितले
word-known-by-duty = त्यांच्या जबाबदारीला उशीर झाला
word-known-by-date = तारीख उलटली
word-known-by-odds = शक्यता कमी होती
word-slip-state-open = त्यांना माहीत नाही
word-slip-state-told = सांगितले
word-slip-state-learned-elsewhere = दुसरीकडून कळले
word-slip-state-false-alarm = चुकीचा इशारा
word-source-sale = विक्री
word-source-contract = करार
word-source-onboarding = सुरुवात
word-source-review = आढावा
word-source-escalation = तक्रार वर गेली
word-source-exception = अपवाद
word-source-marketing = जाहिरात
word-stage-prospect = संभाव्य
word-stage-onboarding = सुरुवात होत आहे
word-stage-active = सक्रिय
word-stage-paused = थांबलेला
word-stage-churned = सोडून गेलेला
word-stage-declined = नाकारलेला
word-step-outcome-done = झाले
word-step-outcome-skipped = वगळले
word-term-unknown = अजून माहीत नाही
word-term-evergreen = कायमचा
word-term-fixed = ठरावीक मुदतीचा
word-tier-strategic = प्रमुख
word-tier-standard = नेहमीचा
word-tier-light = हलका
word-touch-result-reached = बोलणे झाले
word-touch-result-missed = उत्तर नाही
word-touch-result-sent = पाठवले
word-knew-yes = होय
word-knew-later = नंतर सापडले
word-knew-no = अजून नाही
word-deflection-docs = माहितीपुस्तिका
word-deflection-forum = मंच
word-trust-reason-sold = ते विकले
word-trust-reason-founded = ते सुरू केले
word-trust-reason-solved = अडचण सोडवली
word-truth-answer-does-not = त्यांना माहीत नाही
word-truth-answer-knows = त्यांना माहीत आहे
word-truth-answer-told = त्यांना सांगितले
word-way-digest = सारांशात
word-way-ring = वाजते
word-way-today = फक्त आजमध्ये
word-ending-kind-lost = गमावले
word-ending-kind-came-back = परत आले
word-import-kind-account = ग्राहक
word-import-kind-contact = माणसे
word-import-kind-contract = करार
word-import-kind-touch = संपर्क
word-import-kind-commitment = वचने-जबाबदाऱ्या
word-import-kind-ending = सोडणे व परतणे
word-import-kind-meeting = बैठका
word-order-day-first = आधी दिवस
word-order-month-first = आधी महिना
word-order-year-first = आधी वर्ष
word-outlook-good = चांगले दिसते
word-outlook-at-risk = धोक्यात
word-outlook-likely-lost = बहुधा गमावले
word-outlook-not-enough = पुरेसे माहीत नाही
word-party-us = आम्ही
word-party-client = ते
word-target-external-id = स्रोतातील ओळख
word-target-account = ग्राहक
word-target-name = नाव
word-target-first-name = पहिले नाव
word-target-last-name = आडनाव
word-target-stage = टप्पा
word-target-lost = गमावले: हो किंवा नाही
word-target-trial = चाचणी: हो किंवा नाही
word-target-tier = श्रेणी
word-target-segment = ग्राहकगट
word-target-since = ग्राहक कधीपासून
word-target-seats = वापरकर्ते
word-target-language = भाषा
word-target-zone = वेळक्षेत्र
word-target-currency = चलन
word-target-website = संकेतस्थळ
word-target-stay-reason = का टिकतात
word-target-notes = टिपा
word-target-role = काय करतात
word-target-influence = प्रभाव
word-target-email = ईमेल
word-target-phone = फोन
word-target-title = विषय
word-target-start = पहिला दिवस
word-target-end = शेवटचा दिवस
word-target-billing = बिल कधी
word-target-value-monthly = दरमहा रक्कम
word-target-value-yearly = वार्षिक रक्कम
word-target-renews = आपोआप नूतनीकरण: हो किंवा नाही
word-target-notice-days = पूर्वसूचनेचे दिवस
word-target-contact = व्यक्ती
word-target-at = कधी
word-target-direction = कोणी संपर्क केला
word-target-channel = कोणत्या मार्गाने
word-target-result = निष्पत्ती
word-target-minutes = किती मिनिटे
word-target-answered-after = पहिल्या उत्तरापर्यंत मिनिटे
word-target-resolved-after = सुटेपर्यंत तास
word-target-words = त्यांचे शब्द
word-target-side = कोणाचे: आमचे की त्यांचे
word-target-due = तारीख
word-target-made-on = कधी बोलले
word-target-done = झाले: हो किंवा नाही
word-target-on = दिवस
word-target-reason = कारण
word-target-came-back = परत आले: हो किंवा नाही

### accounts

room-accounts = ग्राहक
add = जोडा
cancel = रद्द
remove = काढा
more = आणखी
none = काही नाही
yes = होय
no = नाही
me = मी
copy-table = तक्ता म्हणून कॉपी करा
saved-field = { $field }: जतन झाले
mark-late = वाट पाहत आहेत किंवा उशीर
mark-soon = लवकरच
mark-note = करण्यासारखे
accounts-sentence = { $attention ->
    [0] तातडीचे काही नाही; { $current ->
        [0] अजून चालू ग्राहक नाही
        [one] <current>एक चालू ग्राहक</current> आहे
       *[other] <current>{ $current } चालू ग्राहक</current> आहेत
    }.
    [one] <attention>एका ग्राहकाकडे लक्ष हवे</attention>, एकूण <current>{ $current } चालू</current>.
   *[other] <attention>{ $attention } ग्राहकांकडे लक्ष हवे</attention>, एकूण <current>{ $current } चालू</current>.
}
accounts-filter = कोणते ग्राहक
accounts-current = चालू
accounts-attention = लक्ष हवे
accounts-prospects = संभाव्य
accounts-past = पूर्वीचे
accounts-all = सर्व
accounts-find = नावाने शोधा
accounts-empty = अजून एकही ग्राहक नाही
accounts-empty-text = ग्राहक म्हणजे एक कंपनी, संभाव्यपासून सोडून गेलेल्यापर्यंत. तिची वचने, माणसे आणि करार एकाच पानावर असतात. A दाबा आणि नाव लिहा.
accounts-none = असा ग्राहक नाही
accounts-none-text = दुसरा गट निवडा किंवा नावाची जागा रिकामी करा.
accounts-head-stage = टप्पा, श्रेणी
accounts-head-owed = देणे
accounts-head-due = पुढची तारीख
accounts-head-touch = शेवटचा संपर्क
accounts-picked = { $count ->
    [one] एक निवडला
   *[other] { $count } निवडले
}
accounts-unpick = निवड सोडा
account-add = ग्राहक जोडा
account-added = ग्राहक { $name } जोडला
account-name = नाव
account-stage = टप्पा
account-tier = श्रेणी
account-owner = जबाबदार
account-segment = ग्राहकगट
account-language = भाषा
account-zone = वेळक्षेत्र
account-currency = चलन
account-website = संकेतस्थळ
account-stay = का टिकतात
account-stay-empty = ते का टिकतात, त्यांच्याच शब्दांत लिहा
account-dont-care = रस नाही
account-dont-care-empty = त्यांना कशात रस नाही ते लिहा
account-renewal = नूतनीकरण
account-now-there = आत्ता तिथे
account-answering = उत्तरे
answering-joint = { ", " }
answering-answered = { $days } दिवसांत <story>{ $asked } पैकी { $answered } वेळा</story> उत्तर दिले
answering-median-hours = मध्यक { $hours } तास
answering-median-minutes = मध्यक { $minutes } मिनिटे
answering-missed = <missed>{ $count ->
    [one] एक फोन हुकला
   *[other] { $count } फोन हुकले
}</missed>{ $count ->
    [1] { "" }
   *[other] , पहिला
} { $days ->
    [0] आज
    [1] काल
   *[other] { $days } दिवसांपूर्वी
}
answering-question = <question>{ $count ->
    [one] एक प्रश्न बाकी
   *[other] { $count } प्रश्न बाकी
}</question>{ $count ->
    [1] { "" }
   *[other] , पहिला
} { $days ->
    [0] आजपासून
    [1] कालपासून
   *[other] { $days } दिवसांपासून
}
answering-docs = { $count } वेळा माहितीपुस्तिकेकडे पाठवले
answering-forum = { $count } वेळा मंचाकडे पाठवले
answering-proactive = { $touches } पैकी { $proactive } संपर्क आम्ही स्वतःहून केले
account-chosen-over = याऐवजी आम्हाला निवडले
account-chosen-why = आम्हीच का
account-results = परिणाम हवेत
account-notes = टिपा
account-we-owe = आमचे देणे
account-they-owe = त्यांचे देणे
account-open = आपल्यात बाकी
account-open-more = { $count ->
    [one] आणखी एक
   *[other] आणखी { $count }
}
account-before = याआधी
account-about = ग्राहकाबद्दल
account-details = ग्राहकाबद्दल
account-tabs = ग्राहकाचे भाग
account-story = घडामोडी
account-commitments = वचने-जबाबदाऱ्या
account-people = माणसे
account-contract = करार
account-trash = कचरापेटीत टाका
account-trashed = { $name } ३० दिवस कचरापेटीत राहील
account-gone = कदाचित कचरापेटीत असेल: सेटिंग्ज पाहा.
account-no-contract = अजून करार नाही
account-no-end = कोणत्याही कराराला नूतनीकरणाची शेवटची तारीख नाही
account-clock = { $call ->
    [yes] तिथे { $weekday }, { $time }; आत्ता फोन करायचा?
   *[no] तिथे { $weekday }, { $time }
}
account-says-renewal = <renewal>{ $renews ->
    [yes] करार आपोआप पुढे चालू राहील,
   *[no] कराराचे नूतनीकरण
} { $days ->
    [0] आज
    [one] एका दिवसात
   *[other] { $days } दिवसांत
}</renewal>{ $call ->
    [none] .
   *[other] , <call>{ $verdict }</call>.
}
account-says-overdue = <overdue>{ $count ->
    [one] एका वचनाला उशीर झाला
   *[other] { $count } वचनांना उशीर झाला
}</overdue>.
account-says-soon = <soon>{ $count ->
    [one] एका वचनाची तारीख जवळ आली
   *[other] { $count } वचनांची तारीख जवळ आली
}</soon>.
account-says-duties = <duties>{ $count ->
    [one] त्यांच्याकडून एका कामाला उशीर झाला
   *[other] त्यांच्याकडून { $count } कामांना उशीर झाला
}</duties>.
account-says-unanswered = <unanswered>{ $count ->
    [one] एका फोनला किंवा प्रश्नाला उत्तर बाकी
   *[other] { $count } फोन किंवा प्रश्नांना उत्तर बाकी
}</unanswered>.
account-says-owed = { $we ->
    [0] { $they ->
        [0] कोणाचेही कोणाकडे काही देणे नाही.
       *[other] तातडीचे काही नाही: <owed>त्यांच्याकडे { $they } कामे बाकी</owed>.
    }
   *[other] { $they ->
        [0] तातडीचे काही नाही: <owed>तुमच्याकडे { $we } कामे बाकी</owed>.
       *[other] तातडीचे काही नाही: <owed>तुमच्याकडे { $we } कामे बाकी, त्यांच्याकडे { $they }</owed>.
    }
}
renewal-ends = { $renews ->
    [yes] { $end }, आपोआप पुढे चालू
   *[no] { $end }, नूतनीकरण न झाल्यास संपेल
}
renewal-ends-notice = { $ends }; ते { $by }पर्यंत पूर्वसूचना देऊ शकतात
keys-account = ग्राहकाच्या पानावर
account-since = ग्राहक कधीपासून
account-seats = वापरकर्ते
account-silence = न बोललेले दिवस
account-silence-ideal = आदर्श
account-silence-max = कमाल
account-pledge = उत्तराची मुदत
account-pledge-of = उत्तराची मुदत, { $channel }
pledge-usual = नेहमीप्रमाणे: { $pledge }
pledge-same-day = कामाच्या त्याच दिवशी
pledge-hours = { $count ->
    [one] कामाचा { $count } तास
   *[other] कामाचे { $count } तास
}
pledge-days = { $count ->
    [one] कामाचा { $count } दिवस
   *[other] कामाचे { $count } दिवस
}

### commitments

room-promises = वचने
room-renewals = नूतनीकरणे
promises-sentence = { $overdue ->
    [0] { $owe ->
        [0] तुमचे कोणाकडेही काही देणे नाही
        [one] <owe>तुमच्याकडे एक वचन बाकी आहे</owe>, उशीर नाही
       *[other] <owe>तुमच्याकडे { $owe } वचने बाकी आहेत</owe>, एकालाही उशीर नाही
    }
    [one] <overdue>एका वचनाला उशीर झाला</overdue>, एकूण <owe>{ $owe } बाकी</owe>
   *[other] <overdue>{ $overdue } वचनांना उशीर झाला</overdue>, एकूण <owe>{ $owe } बाकी</owe>
}{ $soon ->
    [0] .
    [one] ; <soon>आणखी एकाची तारीख जवळ आली</soon>.
   *[other] ; <soon>आणखी { $soon } वचनांची तारीख जवळ आली</soon>.
} { $theirs ->
    [0] त्यांच्याकडे काही बाकी नाही
    [one] <theirs>त्यांच्याकडे एक काम बाकी</theirs>
   *[other] <theirs>त्यांच्याकडे { $theirs } कामे बाकी</theirs>
}{ $late ->
    [0] .
   *[other] , <late>त्यांतील { $late } उशिरा</late>.
}
promises-we-owe = आमचे देणे
promises-they-owe = त्यांचे देणे
promises-filter = कोणती
promises-open = बाकी
promises-overdue = उशीर झालेली
promises-undated = तारीख नसलेली
promises-closed = पूर्ण
promises-empty-open = काही बाकी नाही
promises-empty-overdue = कशालाही उशीर नाही
promises-empty-undated = सगळ्यांना तारीख आहे
promises-empty-waiting = मान्यतेची वाट पाहणारे काही नाही
promises-empty-closed = अजून काही पूर्ण झालेले नाही
promises-empty-text = C दाबा आणि काय बोलणे झाले ते लिहा: “ॲक्मे: १५ जूनपर्यंत SSO, नीना फोनवर म्हणाली”.
commitments-empty = अजून कोणीही काही वचन दिले नाही
commitments-empty-text = C दाबा आणि काय बोलणे झाले ते लिहा; या पानावर ग्राहकाचे नाव लागत नाही.
commitments-none-ours = तुमचे त्यांना काही देणे नाही.
commitments-none-theirs = त्यांचे तुम्हाला काही देणे नाही.
commitments-closed = पूर्ण
commitment-ours = वचन
commitment-theirs = त्यांची जबाबदारी
commitment-assumed = काही न बोलल्याने मान्य धरले
commitment-words = शब्द
commitment-by-when = कधीपर्यंत
commitment-undated = तारीख नाही
commitment-days-left = { $days ->
    [0] आज
    [one] एका कामाच्या दिवसात
   *[other] { $days } कामाच्या दिवसांत
}
commitment-days-late = { $days ->
    [one] एक कामाचा दिवस उशीर
   *[other] { $days } कामाचे दिवस उशीर
}
set-by-us = तारीख आम्ही सांगितली
set-by-client = तारीख ग्राहकाने सांगितली
set-by-contract = तारीख करारातली
named-by-us = आमच्याकडून
named-by-client = ग्राहकाकडून
named-by-contract = करारानुसार
commitment-set-by = तारीख कोणी सांगितली
commitment-estimated = { $days ->
    [one] आमचा अंदाज: एक कामाचा दिवस
   *[other] आमचा अंदाज: { $days } कामाचे दिवस
}
dictated = आमच्या अंदाजाशिवाय
commitment-to = कोणाला
commitment-from = कोणाकडून
commitment-contact = तिथली व्यक्ती
commitment-who = कोण म्हणाले, कोण करते
commitment-maker = कोण म्हणाले
commitment-doer = कोण करते
commitment-made-on = केव्हा म्हणाले
commitment-channel = कशाने
commitment-kind = प्रकार
commitment-source = निमित्त
commitment-contract = करार
commitment-test = कधी पूर्ण
commitment-test-empty = दोघांनाही कसे कळेल
commitment-freely = दबावाशिवाय
commitment-target = आमची तारीख
commitment-estimate = अंदाज, दिवस
commitment-start = काम सुरू
commitment-work = झालेले, %
commitment-odds-reason = शक्यता कमी असूनही का
commitment-shift = किती दिवस पुढे
commitment-consequence = उशीर झाल्यास
commitment-acknowledged-on = होकार दिला
commitment-acknowledged-by = कोणी मान्य केले
commitment-delivered-on = करून दिले
commitment-closed-on = पूर्ण
commitment-quality = चांगले वचन
commitment-quality-missing = { $mark }: नाही
commitment-more = बाकी सगळे
commitment-remove = वहीतून काढा
commitment-removed = काढले: { $words }
acted-accept = स्वीकारले: { $words }
acted-return = परत केले: { $words }
acted-start = सुरू केले: { $words }
acted-deliver = करून दिले: { $words }
acted-confirm = मान्य झाले: { $words }
acted-reject = मान्य झाले नाही, पुन्हा बाकी: { $words }
acted-break = मोडले: { $words }
acted-withdraw = मागे घेतले: { $words }
acted-release = सूट मिळाली: { $words }
acted-acknowledge = होकार दिला: { $words }
acted-finish = झाले: { $words }
acted-waive = सूट दिली: { $words }
move-title = तारीख बदला
move-give = तारीख द्या
move-to = नवी तारीख
move-precision = किती अचूक
precision-day = दिवस
precision-month = पूर्ण महिना
precision-quarter = पूर्ण तिमाही
move-set-by = कोणी सांगितली
move-reason = कारण
move-told = ग्राहकाला सांगितले आहे
move-told-us = त्यांनी आम्हाला सांगितले आहे
move-told-on = केव्हा सांगितले
move-do = बदला
move-do-along = { $count ->
    [one] हे आणि आणखी एक बदला
   *[other] हे आणि आणखी { $count } बदला
}
move-give-do = ठरवा
move-said = नवी तारीख: { $date }
move-dated = तारीख: { $date }
odds-title = वचन पाळता येईल का?
odds-sentence = <keep>{ $day } पाळण्याची शक्यता { $odds }.</keep> { $enough ->
    [yes] ८०% { $eighty } रोजी गाठले जाते.
   *[no] ८०% साठी { $eighty } चे वचन द्या.
}
odds-waiting = ज्याची वाट पाहतो ते धरून: <keep>{ $odds }</keep>
odds-slider = दिवसानुसार शक्यता
odds-at = { $day }: { $odds }
odds-move = { $day } वर हलवा
odds-of-row = तारीख पाळण्याची शक्यता { $odds }
odds-why = इतक्या शक्यतेवर वचन का द्यायचे? रिकामे ठेवू शकता.
odds-why-add = कारण लिहा
odds-from-base = उद्योगाच्या सरासरीवरून; तुमचे असे वचन अजून नाही.
odds-from-like = { $n ->
    [one] अशाच { $n } वचनावरून
   *[other] अशाच { $n } वचनांवरून
}
odds-from-kind = { $n ->
    [one] याच प्रकारच्या { $n } वचनावरून, आधी कोणाचे काम असो
   *[other] याच प्रकारच्या { $n } वचनांवरून, आधी कोणाचे काम असो
}
odds-from-all = { $n ->
    [one] कोणत्याही प्रकारच्या { $n } वचनावरून
   *[other] कोणत्याही प्रकारच्या { $n } वचनांवरून
}
odds-case-took = अंदाज { $planned }, लागले { $days }
odds-case-open = अंदाज { $planned }, { $days } नंतरही बाकी
odds-more = आणि आणखी { $n }
odds-stretched = सांगितले त्यापेक्षा कमी पाळले गेले, म्हणून तारखा सध्या पुढे आहेत.
odds-add-estimate = शक्यता पाहण्यासाठी अंदाज द्या
buffer-title = { $days ->
    [one] राखीव: { $days } कामाचा दिवस
   *[other] राखीव: { $days } कामाचे दिवस
}
buffer-used = राखीवपैकी { $used } वापरले
buffer-done = { $done } काम झाले असताना
buffer-burn = याच वेगाने काम संपेपर्यंत { $burn }
kept-rate = { $of } पैकी { $kept } पाळली: { $rate }, बहुधा { $least } ते { $most }
kept-too-few = { $of ->
    [0] अजून एकही वचन पूर्ण झालेले नाही: सांगणे कठीण.
   *[other] { $of } पैकी { $kept } पाळली: सांगण्यास कमी.
}
company-kept = पाळलेली वचने
kept-sentence = <rate>{ $rate } वचने पाळली जातात</rate>, बहुधा { $least } ते { $most }; { $of } पूर्ण झाली.
kept-empty = अजून एकही वचन पूर्ण झालेले नाही
kept-empty-text = वचने मान्य झाली किंवा मोडली की ती किती वेळा, कोणी आणि कोणासाठी पाळली ते येथे दिसेल.
kept-by = कशावरून मोजायचे
kept-by-maker = कोणी सांगितले
kept-by-account = ग्राहक
kept-by-capability = कशावर आधारित
kept-by-source = प्रसंग
kept-no-source = सांगितले नाही
kept-caption = वचने किती वेळा पाळली जातात
kept-column-rate = पाळली
kept-column-between = बहुधा यांच्यात
kept-column-kept = पाळलेली संख्या
kept-column-of = एकूण
kept-column-moved = कळवून हलवली
kept-between = { $least }–{ $most }
kept-few = सांगण्यास कमी
kept-none = त्यांपैकी कोणीही नाव घेतलेले नाही.
kept-note = पाळले म्हणजे पहिल्या तारखेपर्यंत दिले, आणि ग्राहकामुळे थांबलेले. सोडलेली आणि मागे घेतलेली वचने मोजत नाहीत. पाचपेक्षा कमी असतील तर काही सांगत नाही.
calibration-title = आम्ही ८०% म्हटले तेव्हा ८०% पाळले का?
calibration-empty = अंदाज असलेली वचने पूर्ण झाली की जे सांगितले ते जे पाळले त्याच्याशी येथे ताडले जाईल.
calibration-stretch = सांगितले त्यापेक्षा कमी पाळले गेले: तारखा सध्या { $factor } पट पुढे आहेत.
calibration-off = { $from } पासूनच्या तिमाहीत सांगितले त्यापेक्षा खूपच कमी पाळले गेले.
calibration-seen = पाहिले
calibration-quarter = { $closed ->
    [one] { $from } पासूनची तिमाही, { $closed } वचन
   *[other] { $from } पासूनची तिमाही, { $closed } वचने
}
calibration-bin = सांगितले { $said }, पाळले { $kept } (n = { $n })
calibration-brier = ब्रायर गुण { $brier }; ० म्हणजे अचूक, ०.२५ काही सांगत नाही.
moves-title = तारखा
moves-said = सांगितले
moves-first = पहिली तारीख
moves-told = सांगितले: { $told }, { $days ->
    [0] कामाचा एकही दिवस आधी नाही
    [one] एक कामाचा दिवस आधी
   *[other] { $days } कामाचे दिवस आधी
}
moves-untold = बदलली: { $moved }, कोणालाही सांगितले नाही
moves-because-late = कारण “{ $words }” ला उशीर झाला
moves-because-moved = कारण “{ $words }” पुढे गेले
moves-take-back = मागे घ्या
moves-taken-back = बदल मागे घेतला
slip-title = नियोजनाबाहेर
slip-go = नियोजनाबाहेर
slip-went = नियोजनाबाहेर: { $words }
slip-says-open = { $since } पासून नियोजनाबाहेर, आणि { $account } यांना अजून माहीत नाही.
slip-says-told = { $since } पासून नियोजनाबाहेर; { $who } यांनी { $account } यांना { $at } सांगितले.
slip-says-learned = { $since } पासून नियोजनाबाहेर; { $account } यांना दुसरीकडून कळले.
slip-says-alarm = { $since } रोजी नियोजनाबाहेर वाटले, पण नियोजनानुसारच होते.
slip-hear-by = त्यांना { $late } पर्यंत कळायला हवे.
slip-heard-late = त्यांना { $late } पर्यंत कळायला हवे होते.
slip-cause = कारण
slip-cause-empty = नेमके का
slip-confidential = ग्राहकासाठी नाही
slip-doing = आम्ही काय करतो
slip-doing-empty = आता आम्ही काय करत आहोत
slip-new-date = नवी तारीख
slip-new-date-empty = कोणती तारीख पाळता येईल
slip-odds = पाळण्याची शक्यता { $percent }%
slip-known-by = कसे कळले
slip-holds = संदेशात हे असेल तेव्हाच तो जाईल
word-missing-cause = कारण
word-missing-speakable-cause = ग्राहकाला वाचता येईल असे कारण
word-missing-doing = आता तुम्ही काय करत आहात
word-missing-new-date = नवी तारीख
slip-had-another = गेल्या १२ महिन्यांत त्यांची आणखी एक तारीख चुकली होती. नेमके कारण माफ होते, नुसती माफी नाही.
slip-message = { $account } यांना संदेश
slip-language = भाषा: { $language }
slip-copy = कॉपी
slip-copied = कॉपी झाले. त्यांना लिहिता तिथे चिकटवा.
slip-not-copied = कॉपी झाले नाही. संदेश निवडून स्वतः कॉपी करा.
slip-mail = मेल
slip-mailed = तुमच्या मेल प्रोग्रामकडे आहे. Kept काही पाठवत नाही: त्यांना कळले की नोंदवा.
slip-mailed-file = तुमच्या मेल प्रोग्रामकडे “{ $file }” आहे. Kept काही पाठवत नाही: त्यांना कळले की नोंदवा.
slip-told = सांगितले
slip-told-along = { $count ->
    [one] सांगितले, आणखी एक हलवा
   *[other] सांगितले, आणखी { $count } हलवा
}
slip-told-said = { $account } यांना सांगितले
slip-by = कोणी सांगितले
slip-channel = कसे
slip-channel-any = कसेही
slip-when = केव्हा
slip-now = आत्ता
slip-learn = त्यांना दुसरीकडून कळले
slip-learned-said = { $account } यांना आधीच कळले होते
slip-stay = नियोजनानुसारच, कारण…
slip-stay-do = नियोजनानुसार आहे
slip-stayed = नियोजनानुसार: { $words }
slip-past = त्याआधी
keys-slip = नियोजनाबाहेरचे वचन
off-plan-untold = नियोजनाबाहेर, त्यांना माहीत नाही
off-plan-told = नियोजनाबाहेर, त्यांना माहीत आहे
promises-off-plan = नियोजनाबाहेर
promises-to-confirm = मान्यतेच्या प्रतीक्षेत
promises-empty-off-plan = नियोजनाबाहेर काही नाही
promises-off-plan-text = तारीख पाळता येणार नसेल तर वचनावर O दाबा: त्या मिनिटापासून ग्राहकाला सांगण्याचे घड्याळ सुरू होते.
promises-to-confirm-text = दिलेले काम ग्राहक होकार देईपर्यंत, किंवा १० कामाचे दिवस गप्प राहीपर्यंत, इथे राहते.
known-to-told = { $of ->
    [one] १२ महिन्यांत एका ग्राहकाला तुम्हाला कळल्यापासून { $time } मध्ये सांगितले; लक्ष्य एक कामाचा दिवस.
   *[other] १२ महिन्यांतल्या { $of } पैकी निम्म्या ग्राहकांना तुम्हाला कळल्यापासून { $time } मध्ये सांगितले; लक्ष्य एक कामाचा दिवस.
}
known-to-told-none = १२ महिन्यांत कोणाला सांगावे लागले नाही. लक्ष्य: कळल्यापासून सांगेपर्यंत एक कामाचा दिवस.
working-minutes = { $count ->
    [one] { $count } कामाचे मिनिट
   *[other] { $count } कामाची मिनिटे
}
working-hours = { $count ->
    [one] { $shown } कामाचा तास
   *[other] { $shown } कामाचे तास
}
working-days = { $count ->
    [one] { $shown } कामाचा दिवस
   *[other] { $shown } कामाचे दिवस
}
letter-subject = नवी तारीख: { $words }
letter-greeting = प्रिय { $name },
letter-greeting-bare = नमस्कार,
letter-off-plan = आम्ही तुम्हाला “{ $words }” { $day } पर्यंत देण्याचे वचन दिले होते. ती तारीख आम्ही पाळू शकणार नाही.
letter-cause = कारण: { $cause }
letter-doing = आता आम्ही काय करत आहोत: { $doing }
letter-new-date = आमची नवी तारीख { $day } आहे.
letter-new-date-odds = आमची नवी तारीख { $day } आहे. आमच्या अनुभवानुसार ती पाळण्याची शक्यता { $percent }% आहे.
letter-effect = तुमच्या “{ $plan }” या योजनेवर परिणाम: { $from } ऐवजी { $to }.
letter-day-gregorian = { $day } { $month ->
    [1] जानेवारी
    [2] फेब्रुवारी
    [3] मार्च
    [4] एप्रिल
    [5] मे
    [6] जून
    [7] जुलै
    [8] ऑगस्ट
    [9] सप्टेंबर
    [10] ऑक्टोबर
    [11] नोव्हेंबर
   *[12] डिसेंबर
} { $year }
letter-day-persian = { $day } { $month ->
    [1] फरवरदीन
    [2] ऑर्दिबेहेश्त
    [3] खोरदाद
    [4] तीर
    [5] मोरदाद
    [6] शहरिवर
    [7] मेहर
    [8] आबान
    [9] आझर
    [10] देय
    [11] बहमन
   *[12] इसफंद
} { $year }
links-title = याची वाट पाहते
links-awaited = याची वाट पाहणारे
links-add = कशाची वाट पाहते…
links-find = बाकी वचन किंवा जबाबदारी शोधा
links-saved = याची वाट पाहते: { $words }
links-lag = मधले दिवस
links-after = { $days ->
    [0] लगेच करता येते
    [one] त्यानंतर एका कामाच्या दिवसाने
   *[other] त्यानंतर { $days } कामाच्या दिवसांनी
}
links-remove = आता याची वाट पाहू नये: { $words }
links-removed = आता याची वाट पाहत नाही: { $words }
plans-title = यावर अवलंबून बेत
plans-add = यावर अवलंबून बेत जोडा
plan-text = बेत
plan-text-ask = हे पूर्ण झाल्यावर ते काय करणार आहेत?
plan-date = केव्हा
plan-on = { $day } रोजी
plan-contact = कोणाचा बेत
plan-contact-empty = कोणाचा बेत आहे?
plan-cost = पुढे गेल्यास त्यांचे नुकसान
plan-cost-empty = पुढे गेल्यास त्यांचे काय नुकसान होईल?
plan-save = बेत जोडा
plan-added = बेत जोडला: { $text }
plan-remove = बेत काढा: { $text }
plan-removed = बेत काढला: { $text }
domino-promise = आपले वचन
domino-duty = त्यांची जबाबदारी
domino-plan = त्यांचा बेत
dominoes-title = काय कशावर अवलंबून
dominoes-how = बाणांच्या कळा रेषांवरून नेतात, Enter उघडते.
dominoes-waits = याची वाट पाहते: { $names }.
dominoes-then = त्यानंतर: { $names }.
dominoes-lag = { $days ->
    [one] +{ $days } दिवस
   *[other] +{ $days } दिवस
}
dominoes-more = { $count ->
    [one] आणखी { $count } दाखवलेले नाही
   *[other] आणखी { $count } दाखवलेले नाहीत
}
ripple-none = आणखी काहीही पुढे जात नाही
ripple-moves = { $count ->
    [one] आणखी एक तारीख पाळता येणार नाही
   *[other] आणखी { $count } तारखा पाळता येणार नाहीत
}
ripple-tell = सांगायचे: { $names }
ripple-tell-client = ग्राहकाला सांगायचे आहे
ripple-days = { $days ->
    [one] { $days } कामाचा दिवस उशिरा
   *[other] { $days } कामाचे दिवस उशिरा
}
ripple-more = { $count ->
    [one] आणि आणखी एक, तेही पुढे जाते
   *[other] आणि आणखी { $count }, तेही पुढे जातात
}
truth-asks = { $step } % वेळ संपली आहे आणि यावर बेत अवलंबून आहेत. ग्राहकाला खरे माहीत आहे का?
truth-knows = त्यांना माहीत आहे
truth-told = आत्ता सांगितले
truth-does-not = त्यांना माहीत नाही
truth-saved = ग्राहक आणि खरे: { $answer }
truth-said = { $step } % वेळेला: { $answer } ({ $day })
crumbs = हे कुठे आहे
keys-commitment = वचनावर किंवा जबाबदारीवर
keys-truth = ग्राहकाला खरे माहीत आहे का
keys-edit-words = शब्द बदला
keys-next-act = पुढचे पाऊल
keys-move-date = तारीख बदला

### company

room-company = कंपनी
company-exists = काय आहे
company-claims = दावे
company-boundaries = सीमा
company-sentence = { $total ->
    [0] काय आहे हे अजून कोणी सांगितलेले नाही
    [one] { $exists ->
        [0] इथे नोंदलेली एकच क्षमता अजून नाही
       *[other] इथे नोंदलेली एकच क्षमता आहे
    }
   *[other] { $total } क्षमतांपैकी { $exists ->
        [0] अजून एकही नाही
        [one] एक आहे
       *[other] { $exists } आहेत
    }
}{ $promises ->
    [0] .
    [one] ; <promises>एक बाकी वचन</promises> जे नाही त्यावर आहे.
   *[other] ; <promises>{ $promises } बाकी वचने</promises> जे नाही त्यावर आहेत.
}{ $broken ->
    [0] { "" }
    [one] { " " }<broken>एक दावा आता चालत नसलेल्या गोष्टीबद्दल आहे.</broken>
   *[other] { " " }<broken>{ $broken } दावे आता चालत नसलेल्या गोष्टींबद्दल आहेत.</broken>
}
capability-add = क्षमता जोडा
capability-added = जोडले: { $name }
capability-name = नाव
capability-status = कुठवर आले
capability-aliases = इतर नावे
capability-aliases-empty = इतर नावे, मध्ये स्वल्पविराम
capability-limits = मर्यादा
capability-limits-empty = कोणत्या मर्यादेत चालते
capability-owner = जबाबदार
capability-was = आधी: { $from }
capability-fell = ते मागे गेले; आधी: { $from }. { $promises ->
    [0] यावर एकही बाकी वचन नाही
    [one] यावर एक बाकी वचन आहे
   *[other] यावर { $promises } बाकी वचने आहेत
}, { $claims ->
    [0] एकही दावा नाही.
    [one] एक दावा आहे.
   *[other] { $claims } दावे आहेत.
}
capability-promises = यावरची बाकी वचने
capability-more = आणि आणखी { $count }
capability-claims = याबद्दलचे दावे
capability-row-promises = { $count ->
    [one] एक वचन
   *[other] { $count } वचने
}
capability-row-claims = { $count ->
    [one] एक दावा
   *[other] { $count } दावे
}
capability-instead = त्याऐवजी काय विकायचे
capability-honesty = प्रामाणिकपणा
capability-honesty-empty = कधी ‘नाही’ म्हणालात आणि काय झाले
capability-vision = दृष्टी
capability-vision-empty = कुठे जात आहे आणि ते कशातून दिसते
capability-leadership = आघाडी
capability-leadership-empty = कशात पुढे आहात आणि कोण म्हणते
capability-people = माणसे
capability-people-empty = कोण उत्तर देते आणि कोणासाठी दिले
capability-remove = काढा
capability-removed = काढले: { $name }
capabilities-empty = अजून कशाचेही नाव नोंदलेले नाही
capabilities-empty-text = ग्राहक काय मागतात आणि ते कुठवर आले ते नोंदा. मग जे नाही त्यावरचे वचन विचारते की त्यामागे कोण उभे आहे.
keys-capability = क्षमतेवर
keys-edit-name = नाव बदला
support-title = कशावर उभे आहे
support-capability = क्षमता
support-pick = कोणत्या क्षमतेवर…
support-change = दुसरी…
support-find = क्षमता शोधा किंवा नाव द्या
support-find-none = ग्राहक काय म्हणतात ते लिहा
support-none = कोणतीही नाही
support-new-exists = “{ $name }”: आहे
support-new-backlog = “{ $name }”: अजून नाही
support-take = हे { $name } बद्दल आहे
support-honest = प्रामाणिकपणे सांगा
support-wants = हे अजून नाही, म्हणून या वचनामागे कोणीतरी उभे राहायला हवे.
support-approver = मागे कोण
support-approver-none = अजून कोणी नाही
support-mine = यामागे मी आहे
honest-limited = हे मर्यादेत चालते.
honest-limited-to = हे या मर्यादेत चालते: { $limits }
honest-beta = हे बीटामध्ये आहे: काही ग्राहक वापरून पाहतात आणि ते बदलू शकते.
honest-building = आम्ही हे बनवत आहोत; अजून तारीख नाही.
honest-backlog = हे आमच्या कामांच्या यादीत आहे, तारीख नाही.
honest-idea = ही एक कल्पना आहे; काही ठरलेले नाही.
honest-never = आम्ही हे करत नाही आणि करायचा विचारही नाही.
conflict-banner = { $count ->
    [one] { $name } वर त्यांना दिलेल्या दुसऱ्या बाकी वचनाची तारीख वेगळी आहे:
   *[other] { $name } वर त्यांना दिलेल्या इतर { $count } बाकी वचनांच्या तारखा वेगळ्या आहेत:
}
claim-add = दावा जोडा
claim-added = दावा जोडला
claim-text = काय म्हटले आहे
claim-place = कुठे आहे
claim-passage = नेमके कुठे
claim-passage-empty = कोणते पान, स्लाइड किंवा मेल
claim-question = प्रश्न
claim-question-empty = कोणत्या प्रश्नाचे उत्तर
claim-asserts = काय सांगतो
claim-about = कशाबद्दल
claim-checked = तपासले
claim-check = खरे आहे: आज तपासले
claim-check-short = तपासले
claim-checked-said = आज तपासले
claim-broken = हे चालते असे म्हटले आहे, पण आता चालत नाही. सध्या: { $status }
claim-wants = जे नाही त्याबद्दल आहे, म्हणून यामागे कोणीतरी उभे राहायला हवे.
claim-stale = { $day } पासून कोणी तपासलेले नाही.
claim-remove = काढा
claim-removed = दावा काढला
claims-empty = अजून एकही दावा नोंदलेला नाही
claims-empty-text = तुमची साइट, सादरीकरणे, मेल आणि RFP उत्तरे काय सांगतात ते नोंदा. त्यातले काही खरे राहिले नाही की Kept सांगते.
claims-export = RFP उत्तरे तक्त्यात जतन करा
claims-exported = { $count ->
    [one] एक उत्तर { $file } मध्ये जतन केले
   *[other] { $count } उत्तरे { $file } मध्ये जतन केली
}
claims-answers-file = rfp उत्तरे.csv
claims-sheet-question = प्रश्न
claims-sheet-answer = उत्तर
claims-sheet-capability = क्षमता
claims-sheet-status = स्थिती
claims-sheet-approver = मागे कोण
claims-sheet-checked = तपासले
claims-sheet-broken = आता खरे नाही; सध्या: { $status }
claims-sheet-stale = { $known ->
    [yes] { $status }; बराच काळ तपासलेले नाही
   *[no] बराच काळ तपासलेले नाही
}
boundary-add = सीमा जोडा
boundary-added = सीमा जोडली
boundary-sentence = आम्ही काय करतो आणि काय करत नाही
boundary-segment = ग्राहकगट
boundary-segment-find = ग्राहकगट शोधा किंवा लिहा
boundary-segment-none = ग्राहकांमध्ये काय समान आहे ते लिहा
boundary-segment-new = ग्राहकगट “{ $name }”
boundary-everyone = सर्व ग्राहक
boundary-capabilities = क्षमता
boundary-capability-add = क्षमतेचे नाव द्या…
boundary-words = शब्द
boundary-words-empty = ग्राहकांचे शब्द, मध्ये स्वल्पविराम
boundary-names-nothing = तिच्यात अजून कशाचेही नाव नाही, म्हणून ती कोणत्याही वचनाशेजारी दिसत नाही.
boundary-remove = काढा
boundary-removed = सीमा काढली
boundaries-empty = अजून एकही सीमा नोंदलेली नाही
boundaries-empty-text = अशा ग्राहकांसाठी तुम्ही काय करता आणि काय करत नाही ते त्यांनाही वाचता येईल अशा शब्दांत नोंदा. जवळ येणाऱ्या वचनाशेजारी Kept ते दाखवते, आणि कधीही अडवत नाही.

### contracts

contracts-together = { $count ->
    [one] आणि ३० दिवसांत संपणारा आणखी एक
   *[other] आणि ३० दिवसांत संपणारे आणखी { $count }
}
contract-add = करार जोडा
contract-added = करार { $title } जोडला
contract-title = कशाबद्दल
contract-signing-planned = सही होणार
contract-signed-on = सही
contract-ended-on = संपला
contract-start = पहिला दिवस
contract-term = मुदत
contract-end = शेवटचा दिवस
contract-end-empty = शेवटचा दिवस लिहा
contract-renews = आपोआप पुढे
contract-renews-not = आपोआप नाही
contract-renews-text = { $months ->
    [one] एक महिना
   *[other] { $months } महिने
}
contract-renews-unit = महिने; रिकामे: आपोआप नाही
contract-notice = पूर्वसूचना
contract-notice-empty = पूर्वसूचनेची मुदत लिहा
contract-notice-same = तितकीच
contract-notice-unit = कशात मोजायची
contract-our-notice = आमची पूर्वसूचना
contract-billing = बिल
contract-value = रक्कम
contract-currency = चलन
contract-price-rule = किमतीचा नियम
contract-zone = वेळक्षेत्र
contract-call = आमचे मत
contract-call-none = अजून सांगितले नाही
contract-call-ask = काय वाटते?
contract-steps = शेवटापर्यंतची पावले
contract-signed-already = सही आधीच झाली आहे
contract-remove = हा करार काढा
contract-renew = नूतनीकरण करा
contract-renewed = नूतनीकरण झाले: { $title }. पुढची मुदत लिहिली.
account-worth = { $knows ->
    [yes] वर्षाला { $value } देतो; दिलेला वेळ वजा करून { $margin } उरतात.
   *[no] वर्षाला { $value } देतो.
}
contract-removed = काढला: { $title }
contract-did-send = पाठवला: { $title }
contract-did-sign = सही झाली: { $title }
contract-did-end = संपला: { $title }
contract-did-reopen = पुन्हा उघडला: { $title }
contract-term-unknown = शेवट अजून माहीत नाही
contract-term-evergreen = कायमचा
contract-term-ends = { $end }पर्यंत
contract-term-renews = { $end }पर्यंत, मग { $months ->
    [one] आणखी एक महिना
   *[other] आणखी { $months } महिने
}
contract-notice-of = { $unit ->
    [days] { $count ->
        [one] दिवस
       *[other] दिवस
    }
    [months] { $count ->
        [one] महिना
       *[other] महिने
    }
   *[month_ends] { $count ->
        [one] महिना, महिनाअखेरपर्यंत
       *[other] महिने, महिनाअखेरपर्यंत
    }
}
contract-value-text = { $billing ->
    [monthly] दरमहा
    [quarterly] दर तिमाहीला
   *[yearly] दरवर्षी
} { $amount }
notice-either = { $passed ->
    [yes] दोघेही { $day }पर्यंत पूर्वसूचना देऊ शकत होते; तो दिवस गेला.
   *[no] दोघेही { $day }पर्यंत पूर्वसूचना देऊ शकतात.
}
notice-each = { $theirsPassed ->
    [yes] ते { $theirs }पर्यंत पूर्वसूचना देऊ शकत होते
   *[no] ते { $theirs }पर्यंत पूर्वसूचना देऊ शकतात
}, { $oursPassed ->
    [yes] आम्ही { $ours }पर्यंत देऊ शकत होतो.
   *[no] आम्ही { $ours }पर्यंत.
}
notice-theirs = { $passed ->
    [yes] ते { $day }पर्यंत पूर्वसूचना देऊ शकत होते; तो दिवस गेला.
   *[no] ते { $day }पर्यंत पूर्वसूचना देऊ शकतात.
}
notice-ours = { $passed ->
    [yes] आम्ही { $day }पर्यंत पूर्वसूचना देऊ शकत होतो; तो दिवस गेला.
   *[no] आम्ही { $day }पर्यंत पूर्वसूचना देऊ शकतो.
}
step-lead = { $days ->
    [one] { $shown } दिवस आधी
   *[other] { $shown } दिवस आधी
}
step-yearly = वर्षातून एकदा
step-overtaken = मागे पडले
step-open = आत्ता करायचे
step-done = झाले
step-skip = वगळा
step-why = का वगळायचे?
step-did = झाले: { $play }
step-skipped = वगळले: { $play }
step-play-180 = फायदा आणि माणसे तपासा
step-play-120 = विचारा: “आम्ही नसतो तर काय अडले असते?”
step-play-90 = कोण ठरवते, कोण वापरते, कोणाला शंका आहे
step-play-60 = फायदा त्यांच्याच शब्दांत
step-play-45 = काहीही न मागता बोला
step-play-30 = कागदपत्रे
step-play-14 = सही कोण करणार?
step-play-7 = फोन करा
step-play-1 = पूर्वसूचनेचा शेवटचा दिवस
step-play-0 = वार्षिक तपासणी
contracts-empty = अजून करार नाही
contracts-empty-text = शेवट आणि पूर्वसूचना माहीत असल्यास Kept दिवस मोजते आणि उशीर होण्याआधी पावले सांगते. A दाबा.
### renewals

renewals-sentence = { $soon ->
    [0] { $days } दिवसांत कोणत्याही ग्राहकाचे नूतनीकरण नाही
    [one] <soon>एका ग्राहकाचे</soon> नूतनीकरण { $days } दिवसांत आहे
   *[other] <soon>{ $soon } ग्राहकांचे</soon> नूतनीकरण { $days } दिवसांत आहे
}. { $risk ->
    [0] काहीही धोक्यात नाही
    [one] <risk>एक करार धोक्यात आहे</risk>
   *[other] <risk>{ $risk } करार धोक्यात आहेत</risk>
}{ $worth ->
    [yes] { $risk ->
        [0] { "" }
       *[other] , वर्षाला { $value }
    }
   *[no] { "" }
}. { $uncalled ->
    [0] प्रत्येकाबद्दल आमचे मत लिहिले आहे.
    [one] <uncalled>एक करार आमच्या मताची वाट पाहतो</uncalled>.
   *[other] <uncalled>{ $uncalled } करार आमच्या मताची वाट पाहतात</uncalled>.
}
renewals-runway = वाटचाल
renewals-table = तक्ता
renewals-retention = टिकाव
renewals-filter = कोणती नूतनीकरणे
renewals-all = सर्व
renewals-at-risk = धोक्यात
renewals-uncalled = आमच्या मताशिवाय
renewals-not-enough = पुरेसे माहीत नाही
renewals-good = चांगली दिसणारी
renewals-empty = १८० दिवसांत कोणताही करार संपत नाही
renewals-empty-filtered = यांपैकी एकही नाही
renewals-empty-text = शेवट आणि पूर्वसूचना असलेले चालू करार पुढे काय येते या क्रमाने येथे दिसतात. करार ग्राहकाच्या पानावर जोडा.
renewals-together = एकत्र संपणारे करार
renewals-client = ग्राहक
renewals-outlook = अंदाज
renewals-yearly = वर्षाला
renewals-notice-by = सूचना { $day } पर्यंत
renewal-contract = { $title } { $how ->
    [ends] नूतनीकरण झाले नाही तर { $day } रोजी संपतो
    [renews] { $day } नंतर आपोआप नूतनीकृत होतो
   *[open] याला शेवट नाही
}; { $outlook }{ $call ->
    [none] .
   *[other] ; आमचे मत: { $view }.
}
renewal-against = विरुद्ध: { $lines }.
renewal-for = बाजूने: { $lines }.
renewal-mark-step = { $day }, { $about }: { $play } ({ $lead }){ $state ->
    [done] , झाले
    [skipped] , वगळले
    [open] , आत्ता करायचे
   *[ahead] { "" }
}
renewal-mark-notice = { $day }, { $about }: त्यांना पूर्वसूचना देण्याचा शेवटचा दिवस
renewal-mark-end = { $day }, { $about }: { $renews ->
    [yes] मुदत संपते आणि आपोआप नूतनीकरण होते
   *[no] शेवट, नूतनीकरण झाले नाही तर
}
evidence-notice = { $sign ->
    [minus] त्यांनी पूर्वसूचना दिली
   *[nothing] पूर्वसूचना आलेली नाही
}
evidence-people = { $sign ->
    [minus] समर्थक किंवा निर्णय घेणारी व्यक्ती गेली
    [nothing] समर्थक आणि निर्णय घेणारे अजून आहेत
   *[unknown] समर्थक किंवा निर्णय घेणारे लिहिलेले नाहीत
}
evidence-trust = { $sign ->
    [minus] कोणाचा तरी आमच्यावरचा विश्वास गेला
    [nothing] विश्वास टिकून आहे
   *[unknown] कोणाचाही विश्वास लिहिलेला नाही
}
evidence-promises = { $sign ->
    [minus] वचने उशिरा पाळली किंवा मोडली
    [nothing] उशिरा पाळलेली किंवा मोडलेली वचने दोनपेक्षा कमी
   *[unknown] १८० दिवसांत एकही वचन पूर्ण झाले नाही
}
evidence-calls = { $sign ->
    [minus] त्यांच्या फोनना उत्तर मिळाले नाही
    [nothing] त्यांच्या फोनना उत्तर मिळाले
   *[unknown] ३० दिवसांत एकही शब्द लिहिलेला नाही
}
evidence-kept-rate = { $sign ->
    [minus] ६०% पेक्षा कमी वचने पाळली
    [plus] ६०% किंवा जास्त वचने पाळली
   *[unknown] सांगण्यासाठी वचने फार कमी
}
evidence-silence = { $sign ->
    [minus] चालेल त्यापेक्षा जास्त काळ त्यांच्याशी बोलणे झाले नाही
    [plus] त्यांच्याशी अलीकडेच बोलणे झाले
    [nothing] त्यांच्याशी बोलून काही काळ झाला
   *[unknown] बोलणे लिहिलेले नाही, किंवा येथे शांततेला मर्यादा नाही
}
evidence-sign-minus = विरुद्ध:
evidence-sign-zero = ना बाजूने ना विरुद्ध:
evidence-sign-plus = बाजूने:
evidence-sign-unknown = माहीत नाही:
evidence-mark-unknown = ?
evidence-missed-call = न घेतलेला फोन
evidence-last-word = शेवटचे बोलणे
evidence-more = आणि आणखी { $count }
call-wants-answer = शेवट जवळ आहे: “लक्ष ठेवून” हे आता उत्तर नाही. काय वाटते ते सांगा.
decision-question = आम्ही म्हणतो “{ $call }”, पुरावे म्हणतात “{ $outlook }”. आम्ही आमच्या मतावर ठाम का?
decision-by = निर्णय कोणाचा
decision-save = आम्ही ठाम आहोत
decision-saved = निर्णय लिहिला
decision-stands = { $by ->
    [me] { $day } रोजी मी “{ $call }” वर ठाम राहण्याचे ठरवले:
   *[other] { $day } रोजी { $who } यांनी “{ $call }” वर ठाम राहण्याचे ठरवले:
}
given-title = पूर्वसूचना
given-add = पूर्वसूचना दिली गेली
given-party = कोण जात आहे
given-on = कधी
given-ends = कधी संपतो
given-ends-note = रिकामे: करारातील अटींप्रमाणे
given-person = कोणी किंवा कोणाला
given-channel = कोणत्या मार्गाने
given-words = त्यांचे शब्द, किंवा पत्र कुठे ठेवले आहे
given-save = पूर्वसूचना नोंदवा
given-saved = पूर्वसूचना नोंदवली
given-text = { $party ->
    [client] त्यांनी { $day } रोजी पूर्वसूचना दिली; { $end } रोजी संपतो.
   *[us] आम्ही { $day } रोजी पूर्वसूचना दिली; { $end } रोजी संपतो.
}
given-withdraw = ती मागे घेतली
given-withdrawn = पूर्वसूचना मागे घेतली
total-beside = { $home }, आणि दराशिवाय { $beside }
total-unrated = { $beside }, दराशिवाय
retention-sentence = { $known ->
    [no] या तिमाहीच्या पहिल्या दिवशी काहीही चालू नव्हते.
   *[yes] या तिमाहीच्या पहिल्या दिवशी चालू असलेल्यापैकी { $gross } अजून टिकून आहे{ $forecast ->
        [range] ; शेवटी ते { $least } ते { $most } असेल.
        [single] ; शेवटी ते { $most } असेल.
       *[no] .
    }
}
retention-running = चालू करार वर्षाला देतात
retention-at-risk = त्यांपैकी धोक्यात
retention-nothing = काहीही नाही
retention-caption = तिमाहीनुसार टिकाव, आपल्या चलनात
retention-quarter = तिमाही
retention-start = पहिला दिवस
retention-lost = गमावले
retention-reduced = कमी
retention-increased = जास्त
retention-gross = ढोबळ
retention-net = निव्वळ
retention-so-far = आतापर्यंत
retention-span = { $from } – { $last }
retention-note = तिमाहीच्या पहिल्या दिवशी ज्यांचे काही चालू होते त्या ग्राहकांनुसार मोजलेले; नवे ग्राहक कधीच मोजले जात नाहीत. किमान म्हणजे चांगले न म्हटलेले सर्व गेले तर; कमाल म्हणजे फक्त गमावले म्हटलेले गेले तर. रक्कम तिमाहीच्या पहिल्या दिवसाच्या दराने मोजली आहे.
retention-empty = अजून कोणत्याही कराराची किंमत लिहिलेली नाही
retention-empty-text = करार किती देतो ते लिहा, म्हणजे Kept तिमाहीमागून तिमाही किती टिकते ते मोजेल.

### contacts

contact-add = व्यक्ती जोडा
contact-added = { $name } जोडले
contact-name = नाव
contact-role = काय करतात
contact-role-empty = काय करतात ते लिहा
contact-influence = प्रभाव
contact-manner = कसे बोलावे
contact-route = सोपा मार्ग
contact-win = त्यांचा फायदा
contact-email = ईमेल
contact-phone = फोन
contact-language = भाषा
contact-consents = संमती
contact-left-on = सोडून गेले
contact-still-there = अजून तिथेच
trust-title = विश्वास
trust-add = कोणावर विश्वास आहे…
trust-add-me = माझ्यावर विश्वास आहे
trust-teammate = कोणावर विश्वास आहे
trust-why = विश्वास का आहे
trust-why-empty = का?
trust-since = कधीपासून विश्वास
trust-since-day = { $day }पासून
trust-since-empty = कधीपासून?
trust-lost = विश्वास गमावल्याची तारीख
trust-lost-day = गमावला: { $day }
trust-lost-empty = गमावलेला नाही
trust-added = { $contact } यांचा { $teammate } यांच्यावर विश्वास आहे
trust-remove = काढा: { $contact } यांचा { $teammate } यांच्यावरील विश्वास
trust-removed = काढले: { $contact } यांचा { $teammate } यांच्यावरील विश्वास
contact-left = सोडून गेले: { $day }
contact-remove = ही व्यक्ती काढा
contact-removed = { $name } काढले
contacts-empty = इथे अजून कोणी ओळखीचे नाही
contacts-empty-text = ज्यांच्याशी बोलता त्यांना जोडा: ते काय ठरवतात, त्यांच्याशी कसे बोलावे, त्यांचा फायदा काय. A दाबा.
contacts-gone = सोडून गेलेले

### reminders

reminders = रिमाइंडर
reminders-empty = एकही नाही.
reminder-set = आठवण करून द्या…
reminder-text = कशाची
reminder-day = दिवस
reminder-time = वेळ
reminder-do = आठवण करून द्या
reminder-said = Kept आठवण करून देईल: { $day }
reminder-when = { $day }, { $time }
reminder-done = झाले
reminder-finish = झाले: { $text }
reminder-finished = झाले: { $text }
reminder-remove = काढा: { $text }
reminder-removed = काढले: { $text }
reminder-repeats = पुनरावृत्ती
reminder-once = एकदाच
reminder-every = दर
reminder-unit = { $kind ->
    [days] { $every ->
        [1] दिवशी
       *[other] दिवसांनी
    }
    [weeks] { $every ->
        [1] आठवड्याला
       *[other] आठवड्यांनी
    }
    [months] { $every ->
        [1] महिन्याला
       *[other] महिन्यांनी
    }
   *[years] { $every ->
        [1] वर्षी
       *[other] वर्षांनी
    }
}
reminder-weekdays = वार
reminder-shift = सुट्टी असल्यास
reminder-until = शेवट
reminder-until-ever = नाही
reminder-until-day = ठरावीक दिवशी
reminder-until-times = ठरावीक वेळांनंतर
reminder-last-day = शेवटचा दिवस
reminder-times = वेळा
reminder-again = Kept आठवण करून देईल: { $rule }
reminder-change = बदला: { $text }
reminder-change-open = बदला
reminder-change-do = जतन करा
reminder-changed = बदलले: { $text }
# वार सप्तमीत असतात: “मंगळवारी”.
recurs-weekday = { $weekday ->
    [0] सोमवारी
    [1] मंगळवारी
    [2] बुधवारी
    [3] गुरुवारी
    [4] शुक्रवारी
    [5] शनिवारी
   *[6] रविवारी
}
recurs-nth = { $nth ->
    [first] पहिल्या
    [second] दुसऱ्या
    [third] तिसऱ्या
    [fourth] चौथ्या
   *[last] शेवटच्या
} { $weekday ->
    [0] सोमवारी
    [1] मंगळवारी
    [2] बुधवारी
    [3] गुरुवारी
    [4] शुक्रवारी
    [5] शनिवारी
   *[6] रविवारी
}
recurs-days = { $every ->
    [1] दररोज
    [2] एक दिवसाआड
   *[other] दर { $every } दिवसांनी
}
recurs-week-day = { $every ->
    [1] दर { $on }
    [2] एक आठवडा सोडून { $on }
   *[other] दर { $every } आठवड्यांनी { $on }
}
recurs-week-days = { $every ->
    [1] दर आठवड्याला { $on }
    [2] एक आठवडा सोडून { $on }
   *[other] दर { $every } आठवड्यांनी { $on }
}
recurs-month-day = { $every ->
    [1] दर महिन्याच्या { $day } तारखेला
    [2] एक महिना सोडून { $day } तारखेला
   *[other] दर { $every } महिन्यांनी { $day } तारखेला
}
recurs-month-end = { $every ->
    [1] दर महिन्याच्या शेवटच्या दिवशी
    [2] एक महिना सोडून महिन्याच्या शेवटच्या दिवशी
   *[other] दर { $every } महिन्यांनी महिन्याच्या शेवटच्या दिवशी
}
recurs-month-weekday = { $every ->
    [1] दर महिन्याच्या { $which }
    [2] एक महिना सोडून { $which }
   *[other] दर { $every } महिन्यांनी { $which }
}
recurs-year-day = { $every ->
    [1] दर वर्षी { $date } रोजी
    [2] एक वर्ष सोडून { $date } रोजी
   *[other] दर { $every } वर्षांनी { $date } रोजी
}
recurs-calendar = { $rule } ({ $calendar ->
    [persian] पर्शियन दिनदर्शिका
   *[gregorian] ग्रेगोरियन दिनदर्शिका
})
recurs-shifted = { $rule }; सुट्टी असल्यास { $shift ->
    [before] आधीच्या
   *[after] नंतरच्या
} कामाच्या दिवशी
recurs-until = { $rule }, { $day } पर्यंत
recurs-times = { $rule }, { $times ->
    [1] एकदा
   *[other] { $times } वेळा
}

### story

history = इतिहास
story-filter = कोणत्या ओळी
story-everything = सर्व
story-talks = संपर्क
story-commitments = वचने-जबाबदाऱ्या
story-their-words = त्यांचे शब्द
story-from = इथून मागे.
story-from-newest = सर्वांत नवे दाखवा
story-empty = अजून काही घडले नाही
story-empty-filter = अजून असे काही नाही
story-empty-text = फोन, वचने आणि प्रत्येक बदल इथे असतो, नवे वर. त्यांचा फोन आला आणि तुम्ही उचलला तर 1 दाबा.
story-today = आज, { $day }
story-yesterday = काल, { $day }
story-this-week = या आठवड्यात
story-last-week = गेल्या आठवड्यात
story-earlier = आधी, { $month }
story-more = आणखी { $count }
story-written = नोंद: { $day }, { $time }
story-because = “{ $reason }”
story-by = नोंद केली: { $who }
story-by-kept = दिवस आला म्हणून Kept ने नोंदवले
story-follows = या नोंदीमुळे: { $at }
story-counts-from = { $day } पासून
story-undone = नंतर पूर्ववत केले
story-reminder-next = पुढची वेळ: { $at }
story-moved = { $subject }: तारीख { $from }वरून { $to }वर गेली
story-dated = { $subject }: तारीख { $to }
story-rejected = मान्य झाले नाही, पुन्हा बाकी: { $subject }
story-assumed = ते काही बोलले नाहीत, म्हणून मान्य धरले: { $subject }
story-did-go-off-plan = नियोजनाबाहेर: { $subject }
story-did-stay-on-plan = नियोजनानुसारच: { $subject }
story-did-change-slip = नियोजनाबाहेर, नोंद: { $subject }
story-did-tell-slip = ग्राहकाला सांगितले: { $subject }
story-did-learn-slip = ग्राहकाला दुसरीकडून कळले होते: { $subject }
story-new-date = तारीख आता { $to }
story-commitment-state = { $state ->
    [made] वचन दिले: { $subject }
    [returned] वचन देणाऱ्याकडे परत आले: { $subject }
    [accepted] करणाऱ्याने स्वीकारले: { $subject }
    [in_progress] काम सुरू झाले: { $subject }
    [delivered] करून दिले: { $subject }
    [confirmed] मान्य झाले: { $subject }
    [broken] मोडले: { $subject }
    [withdrawn] आम्ही मागे घेतले: { $subject }
    [released] ग्राहकाने सूट दिली: { $subject }
    [asked] ग्राहकाकडे मागितले: { $subject }
    [acknowledged] ग्राहकाने होकार दिला: { $subject }
    [done] ग्राहकाने केले: { $subject }
    [waived] आम्ही सूट दिली: { $subject }
   *[mention] उल्लेख झाला: { $subject }
}
story-contract-state = { $state ->
    [sent] करार पाठवला: { $subject }
    [signed] करारावर सही झाली: { $subject }
    [ended] करार संपला: { $subject }
   *[draft] करार पुन्हा उघडला: { $subject }
}
story-felt = त्यांना कसे वाटले: { $felt }
story-field-set = { $field }: { $after } असे लिहिले
story-field-cleared = { $field } काढले; आधी { $before } होते
story-field-changed = { $field }: { $before } ऐवजी { $after }
story-did-record-step = { $other }: { $subject }
story-did-begin = वही सुरू झाली
story-did-add-account = ग्राहक { $subject } जोडला
story-did-change-account = { $subject } बद्दल काही बदलले
story-did-trash-account = { $subject } कचरापेटीत टाकले
story-did-restore-account = { $subject } कचरापेटीतून परत आणले
story-did-add-contact = { $subject } यांना जोडले
story-did-change-contact = { $subject } यांच्याबद्दल काही बदलले
story-did-remove-contact = { $subject } यांना काढले
story-did-add-trust = { $subject } यांचा { $other } यांच्यावर विश्वास आहे
story-did-change-trust = { $subject } यांचा विश्वास बदलला
story-did-remove-trust = { $subject } यांचा { $other } यांच्यावरील विश्वास काढला
story-did-add-teammate = { $subject } आमच्यात आले
story-did-change-teammate = { $subject } यांच्याबद्दल काही बदलले
story-did-remove-teammate = { $subject } आमच्यातून गेले
story-did-log-touch = संपर्क नोंदवला
story-did-change-touch = संपर्क दुरुस्त केला
story-did-remove-touch = संपर्क काढला
story-did-change-commitment = दुरुस्त केले: { $subject }
story-did-move-commitment = तारीख बदलली: { $subject }
story-did-act-on-commitment = पुढचे पाऊल: { $subject }
story-did-remove-commitment = काढले: { $subject }
story-did-add-capability = क्षमता जोडली: { $subject }
story-did-change-capability = सुधारले: { $subject }
story-did-remove-capability = क्षमता काढली: { $subject }
story-did-add-claim = दावा जोडला: { $subject }
story-did-change-claim = सुधारले: { $subject }
story-did-check-claim = तपासले: { $subject }
story-did-remove-claim = दावा काढला: { $subject }
story-did-add-boundary = सीमा जोडली: { $subject }
story-did-change-boundary = सुधारले: { $subject }
story-did-remove-boundary = सीमा काढली: { $subject }
story-did-link-commitment = “{ $subject }” हे “{ $other }” ची वाट पाहते
story-did-change-link = “{ $subject }” किती वाट पाहते ते बदलले
story-did-unlink-commitment = “{ $subject }” आता “{ $other }” ची वाट पाहत नाही
story-did-shift-commitment = ग्राहकाच्या उशिराने “{ $subject }” पुढे गेले
story-did-add-plan = बेत “{ $subject }” हा “{ $other }” वर अवलंबून आहे
story-did-change-plan = बेत “{ $subject }” बदलला
story-did-remove-plan = बेत “{ $subject }” आता “{ $other }” वर अवलंबून नाही
story-did-answer-truth = “{ $subject }” बद्दल खरे माहीत आहे का: { $other }
story-move-cause = “{ $other }” मुळे
story-did-add-contract = करार जोडला: { $subject }
story-did-change-contract = करार दुरुस्त केला: { $subject }
story-did-act-on-contract = कराराचे पुढचे पाऊल: { $subject }
story-did-remove-contract = करार काढला: { $subject }
story-did-call-renewal = नूतनीकरणाबद्दल आमचे मत: { $subject }
story-did-renew-contract = कराराचे नूतनीकरण झाले: { $subject }
story-did-decide-renewal = नूतनीकरणाबद्दलच्या आमच्या मतावर ठाम: { $subject }
story-did-give-notice = पूर्वसूचना दिली गेली: { $subject }
story-did-withdraw-notice = पूर्वसूचना मागे घेतली: { $subject }
story-did-plan-meeting = बैठक ठरवली: { $other }
story-did-change-meeting = बैठकीत बदल केला
story-did-remove-meeting = बैठक काढली: { $other }
story-did-debrief-meeting = बैठकीची नोंद केली
story-did-set-reminder = रिमाइंडर ठेवला: { $subject }
story-did-change-reminder = रिमाइंडर बदलला: { $subject }
story-did-finish-reminder = रिमाइंडर पूर्ण: { $subject }
story-did-remove-reminder = रिमाइंडर काढला: { $subject }
story-did-snooze = पुढे ढकलले: { $subject }
story-did-snooze-all = पुढे ढकलले: { $subject }
story-did-change-settings = सेटिंग्ज बदलल्या
story-did-change-holidays = आमच्या सुट्ट्या बदलल्या
story-did-change-rates = आमचे विनिमय दर बदलले
story-did-change-preferences = Kept चे रूप बदलले
log-title = संपर्क नोंदवा
log-answered = उचलला
log-missed = हुकला
log-called-back = परत फोन केला
log-email = ईमेल केला
log-other = इतर
log-no-answer = फोन केला, उत्तर नाही
log-they-wrote = त्यांचा ईमेल
log-they-asked = त्यांचा ईमेल, उत्तर बाकी
log-they-rang = त्यांचा फोन, उत्तर बाकी
log-called = फोन केला
log-words = त्यांचे शब्द, असल्यास
log-with = यांच्याशी:
log-somebody = तिथले कोणीतरी
log-said = नोंदवले
keys-log = संपर्क नोंदवा
touch-they = तिथले कोणीतरी
touch-they-first = तिथले कोणीतरी
touch-inbound = { $channel ->
    [call] { $result ->
        [missed] { $who }: फोन आला, कोणी उचलला नाही
       *[other] { $who }: फोन आला
    }
    [email] { $who }: ईमेल आला
    [chat] { $who }: चॅटवर संदेश आला
    [meeting] { $who }: बैठकीला आले
    [visit] { $who }: भेटायला आले
   *[training] { $who }: प्रशिक्षण मागितले
}
touch-outbound = { $channel ->
    [call] { $result ->
        [missed] { $who }: फोन केला, उत्तर नाही
       *[other] { $who }: फोन केला
    }
    [email] { $who }: ईमेल केला
    [chat] { $who }: चॅटवर लिहिले
    [meeting] { $who }: बैठक झाली
    [visit] { $who }: भेटायला गेलात
   *[training] { $who }: प्रशिक्षण दिले
}
touch-by = आमच्याकडून: { $who }
touch-took = { $minutes ->
    [one] एक मिनिट
   *[other] { $minutes } मिनिटे
}
touch-at = केव्हा
touch-time = वेळ
touch-contact = कोणाशी
touch-channel = कशाने
touch-result = काय झाले
touch-minutes = मिनिटे
touch-words = त्यांचे शब्द
touch-words-empty = त्यांचे शब्द लिहा
touch-felt = कसे वाटले
touch-knew = उत्तर माहीत होते
touch-knew-empty = काही विचारले नाही
touch-deflected = कुठे पाठवले
touch-deflected-empty = कुठेही नाही
touch-answers = कशाचे उत्तर
touch-answers-missed = त्यांचा फोन, { $day }
touch-answers-question = त्यांचा प्रश्न, { $day }
touch-answers-earlier = आधीचा संपर्क
touch-remove = हा संपर्क काढा
touch-removed = संपर्क काढला
ending-told = { $kind ->
    [lost] सोडून गेले, { $day }
   *[came_back] परत आले, { $day }
}
ending-because = { $said }: { $reason }
ending-remove = ही नोंद काढा
ending-removed = नोंद काढली
story-did-import = { $subject } मधून आले
story-did-revert-import = { $subject } मधून आलेले मागे घेतले
story-did-look-through-import = { $subject } मधून आलेले पाहिले
story-did-rank-accounts = प्रमुख की हलका ते ठरले
story-did-remove-ending = सोडल्याची नोंद काढली
story-show-import = काय आले ते दाखवा

### imports

room-imports = आयात
imports-files = फाइली आयात करा…
imports-choose = फाइली निवडा…
imports-choose-more = आणखी फाइली…
imports-put-away = नव्याने सुरू करा
imports-sentence = दुसरीकडे असलेली माहिती फाइलींमधून इथे आणता येते.
imports-what = ग्राहक, माणसे, करार किंवा वर्गण्या, संपर्क किंवा तिकिटे, वचने आणि सोडून गेलेल्यांच्या .xlsx स्प्रेडशीट आणि CSV फाइली: HubSpot, Salesforce, Pipedrive मधून किंवा तुमच्या स्वतःच्या; कॅलेंडरमधील बैठका .ics फाइलमधून. काहीही लिहिण्याआधी काय येईल ते दिसते, आणि आलेले सर्व एकदम मागे घेता येते.
imports-drop = किंवा त्या या विंडोवर सोडा.
drop-hint = सोडा आणि काय येईल ते पाहा
imports-looking = फाइली पाहिल्या जात आहेत.
imports-looked-at = { $files ->
    [one] एक फाइल
   *[other] { $files } फाइली
}, { $rows ->
    [one] एक ओळ
   *[other] { $rows } ओळी
}.
imports-none-sound = यातले काहीच असे आणता येत नाही.
imports-busy = आयात चालू आहे. ती संपली की आणखी फाइली निवडा.
imports-cancelled = रद्द केले. काहीही आले नाही; वही होती तशीच आहे.
imports-done = { $source } मधील सर्व काही वहीत आले
imports-refused-saved = न स्वीकारलेल्या ओळी जतन केल्या
imports-earlier = आधीच्या आयाती
import-is-reverted = मागे घेतले
import-asks = उत्तराची वाट पाहते
import-unseen = पाहायचे बाकी: { $count }
import-made-nothing = नवे काही नाही
import-source = कुठून
import-currency = रकमा कशात
import-rows = { $count ->
    [one] { $count } ओळ
   *[other] { $count } ओळी
}
import-separator-comma = स्वल्पविरामाने वेगळे
import-separator-semicolon = अर्धविरामाने वेगळे
import-separator-tab = टॅबने वेगळे
import-separator-bar = उभ्या रेघेने वेगळे
import-kind-of = { $file } मधील ओळी काय आहेत
import-take-out = वगळा
import-take-out-file = { $file } वगळा
import-head-column = स्तंभ
import-head-cells = पहिले रकाने
import-head-becomes = काय होते
import-column = स्तंभ { $number }
import-becomes = { $column } चे होते
import-left-out = वगळले
import-no-cells = रिकामे
import-order-of = { $column } मधील तारखा कशा वाचायच्या
import-which-order = या तारखा दोन प्रकारे वाचता येतात. आधी काय आहे?
import-read-as = { $cell } म्हणजे { $day }
import-span = { $first } ते { $last }
import-no-dates = { $count ->
    [one] { $count } रकाना तारीख नाही
   *[other] { $count } रकाने तारखा नाहीत
}
import-missing = एखादा स्तंभ { $targets } होईपर्यंत एकही ओळ येणार नाही.
import-refused-of = { $file } मधील न येणाऱ्या ओळी
import-events = { $count ->
    [one] कॅलेंडरमधील एक नोंद
   *[other] कॅलेंडरमधील { $count } नोंदी
}
import-event = नोंद { $number }
import-event-choose = ग्राहक निवडा
import-event-choose-of = { $event } साठी ग्राहक निवडा
import-event-is = { $account } सोबत
import-line = ओळ { $line }
import-refused-more = आणखी { $count } दाखवा
import-refused-rest = आणि आणखी { $count }
import-refused-save = न स्वीकारलेल्या ओळी जतन करा…
import-row-cell = “{ $header }”: { $problem }
import-row-formula = “{ $header }” मध्ये { $error } ही चूक आहे. सूत्र दुरुस्त करा किंवा तो रकाना रिकामा करा.
import-row-no-account = “{ $called }” नावाचा ग्राहक नाही.
import-row-many-accounts = “{ $called }” नावाचे अनेक ग्राहक आहेत.
import-row-too-many-cells = शीर्षकांपेक्षा जास्त रकाने आहेत.
import-row-too-long = एक रकाना फार मोठा आहे.
import-row-not-text = त्यातील अक्षरे वाचता येत नाहीत.
import-row-cut-off = फाइल या ओळीच्या मध्येच संपते: रकाने कमी आहेत किंवा अवतरणचिन्ह बंद नाही.
import-row-no-client = त्यातील माणसांवरून ग्राहक कळत नाही. ग्राहक निवडा किंवा ही नोंद वगळा.
import-row-twice = ओळ { $line } ची ओळख हीच आहे, पण मजकूर वेगळा आहे.
import-refused-line = ओळ
import-refused-why = का आली नाही
import-refused-file = न स्वीकारलेल्या ओळी.csv
import-file-unreadable = वाचता येत नाही. कदाचित हलवली असेल किंवा दुसऱ्या प्रोग्रामने धरली असेल; पुन्हा निवडा.
import-file-not-a-calendar = हे वाचता येईल असे कॅलेंडर नाही. तुमच्या कॅलेंडरमधून .ics फाइल काढा आणि ती निवडा.
import-file-no-events = त्यात एकही नोंद नाही. दुसरी फाइल निवडा किंवा ही वगळा.
import-file-empty = शीर्षकांखाली काहीही नाही. दुसरी फाइल निवडा किंवा ही वगळा.
import-file-not-text = ही तक्ता-फाइल नाही. तिच्या प्रोग्राममध्ये .xlsx किंवा CSV म्हणून जतन करा आणि ती निवडा.
import-file-other-spreadsheet = या प्रकारची स्प्रेडशीट Kept वाचत नाही. तिच्या प्रोग्राममध्ये .xlsx किंवा CSV म्हणून जतन करा आणि ती निवडा.
import-file-encrypted = तिला पासवर्ड आहे. पासवर्डशिवाय जतन करा आणि ती निवडा.
import-file-damaged = ती खराब झाली आहे किंवा तिचा एक भाग नाही. तिच्या प्रोग्राममध्ये उघडून पुन्हा जतन करा आणि ती निवडा.
import-file-no-sheet = तिच्यात या नावाची शीट नाही. फाइल पुन्हा निवडा.
import-file-too-large = { $megabytes } MB पेक्षा मोठी आहे. छोट्या फाइली करा.
import-file-too-large-unpacked = उलगडल्यावर ती { $megabytes } MB पेक्षा मोठी आहे. छोट्या फाइली करा.
import-file-too-many-columns = { $most } पेक्षा जास्त स्तंभ आहेत. नको असलेले काढा.
import-file-too-many-rows = { $most } पेक्षा जास्त ओळी आहेत. छोट्या फाइली करा.
import-file-changed = पाहिल्यानंतर ती बदलली आहे. पुन्हा निवडा.
import-will-make = { $count ->
    [one] <made>एक ओळ येईल</made>: { $what }.
   *[other] <made>{ $count } ओळी येतील</made>: { $what }.
}
import-will-nothing = नवे काहीही येणार नाही.
import-will-change = { $count ->
    [one] एक ओळ आधी आलेले बदलते.
   *[other] { $count } ओळी आधी आलेले बदलतात.
}
import-will-recognise = { $count ->
    [one] एक ओळ तुमच्याकडे आधीच असलेली आहे.
   *[other] { $count } ओळी तुमच्याकडे आधीच असलेल्या आहेत.
}
import-will-leave = { $count ->
    [one] एक ओळ आधी आली आहे आणि तशीच आहे.
   *[other] { $count } ओळी आधी आल्या आहेत आणि तशाच आहेत.
}
import-will-refuse = { $count ->
    [one] <refused>एक ओळ वाचता येत नाही</refused>.
   *[other] <refused>{ $count } ओळी वाचता येत नाहीत</refused>.
}
import-made = नव्या: { $count }
import-recognised = ओळखीच्या: { $count }
import-changed = बदललेल्या: { $count }
import-unchanged = होत्या तशा: { $count }
import-refused = न स्वीकारलेल्या: { $count }
import-edited = { $count ->
    [one] तुम्ही बदललेली एक जागा तशीच ठेवली
   *[other] तुम्ही बदललेल्या { $count } जागा तशाच ठेवल्या
}
import-warning-ends-before-start = { $count ->
    [one] { $what } सुरुवातीआधीच संपतो
   *[other] { $what } सुरुवातीआधीच संपतात
}
import-warning-costs-nothing = { $count ->
    [one] { $what } काहीही आणत नाही
   *[other] { $what } काहीही आणत नाहीत
}
import-warning-no-end = { $count ->
    [one] { $what } शेवटच्या तारखेशिवाय आहे
   *[other] { $what } शेवटच्या तारखेशिवाय आहेत
}
import-warning-before-account = { $count ->
    [one] { $what } ग्राहकाच्या पहिल्या दिवसाआधीचा आहे
   *[other] { $what } ग्राहकाच्या पहिल्या दिवसाआधीचे आहेत
}
import-warning-answered-after-resolved = { $count ->
    [one] { $what } सुटल्यानंतर उत्तर दिलेला आहे
   *[other] { $what } सुटल्यानंतर उत्तर दिलेले आहेत
}
import-warning-past-date = { $count ->
    [one] { $what } उलटलेल्या तारखेचा: इतिहास म्हणून राहतो
   *[other] { $what } उलटलेल्या तारखेचे: इतिहास म्हणून राहतात
}
import-warning-unknown-word = { $count ->
    [one] एका ओळीतला अनोळखी शब्द वगळला जातो
   *[other] { $count } ओळींमधला अनोळखी शब्द वगळला जातो
}
import-warning-whole-day = { $count ->
    [one] एक नोंद पूर्ण दिवसांची आहे: ती बैठक नाही, म्हणून घेतली जात नाही
   *[other] { $count } नोंदी पूर्ण दिवसांच्या आहेत: त्या बैठका नाहीत, म्हणून घेतल्या जात नाहीत
}
import-warning-own-date = { $count ->
    [one] एक तारीख Kept नेच लिहिलेली आहे, ती घेतली जात नाही
   *[other] { $count } तारखा Kept नेच लिहिलेल्या आहेत, त्या घेतल्या जात नाहीत
}
import-warning-cancelled = { $count ->
    [one] एक नोंद रद्द झाली: तुम्ही बदलली नसेल तर तिची बैठक काढली जाते
   *[other] { $count } नोंदी रद्द झाल्या: तुम्ही बदलल्या नसतील तर त्यांच्या बैठका काढल्या जातात
}
import-warning-other-rule = { $count ->
    [one] एक नोंद Kept ला माहीत नसलेल्या नियमाने पुन्हा येते: फक्त पहिली वेळ घेतली जाते
   *[other] { $count } नोंदी Kept ला माहीत नसलेल्या नियमांनी पुन्हा येतात: प्रत्येकाची फक्त पहिली वेळ घेतली जाते
}
import-warning-unknown-zone = { $count ->
    [one] एका नोंदीचे वेळक्षेत्र अनोळखी आहे: वेळ या लॅपटॉपची मानली जाते
   *[other] { $count } नोंदींची वेळक्षेत्रे अनोळखी आहेत: वेळा या लॅपटॉपच्या मानल्या जातात
}
import-warning-twice = { $count ->
    [one] एक ओळ जशीच्या तशी दोनदा आहे: एकदाच घेतली जाते
   *[other] { $count } ओळी जशाच्या तशा दोनदा आहेत: प्रत्येक एकदाच घेतली जाते
}
import-run = आयात करा
import-cancel = रद्द करा
import-try-again = पुन्हा पाहा
import-running = येत आहे
import-reading = फाइली पाहत आहे
import-trying = करून पाहत आहे
import-safe = हे मागे घेता येते.
import-why-none = दुसरी फाइल निवडा.
import-why-missing = { $file }: आधी कोणता स्तंभ { $targets } होतो ते सांगा.
import-why-order = { $file }: आधी “{ $column }” मधील तारखा कशा वाचायच्या ते सांगा.
import-why-nothing = तुमच्याकडे नाही असे यात काहीही नाही.
import-came-in = { $day } रोजी { $source } मधून <made>{ $what }</made> आले.
import-came-nothing = { $day } रोजी { $source } मधून नवे काहीही आले नाही.
import-did-change = { $count ->
    [one] एका ओळीने असलेले बदलले.
   *[other] { $count } ओळींनी असलेले बदलले.
}
import-was-reverted = { $day } रोजी { $source } मधून आलेले { $back } रोजी मागे घेतले.
import-stayed = { $count ->
    [one] एक नोंद राहिली, कारण ती बदलली किंवा वापरली आहे.
   *[other] { $count } नोंदी राहिल्या, कारण त्या बदलल्या किंवा वापरल्या आहेत.
}
import-question = यांपैकी सक्रिय आणि प्रमुख कोण? बाकीचे हलके होतील.
import-question-how = ओळ निवडते
import-pick = { $account } प्रमुख आहे
import-head-account = ग्राहक
import-head-yearly = वार्षिक
import-head-seats = वापरकर्ते
import-head-touch = शेवटचा संपर्क
import-candidates-more = आणखी { $count } दाखवा
import-picked = निवडले: { $count }
import-rank = हे प्रमुख आहेत
import-rank-none = यांपैकी कोणीही नाही
import-ranked = { $count ->
    [0] कोणीही प्रमुख नाही, सर्व हलके
   *[other] प्रमुख: { $count }, बाकीचे हलके
}
import-past = आले तेव्हाच उलटलेले
import-past-note = ते स्वतःहून कसलीही आठवण करून देत नाहीत. अजून महत्त्वाचे असेल ते उघडा; बाकी इतिहास.
import-look-through = मी हे पाहिले
import-looked-through = पाहिले
import-files = फाइली
import-revert = मागे घ्या
import-revert-note = कोणी न बदललेले व न वापरलेले जाते; बाकीचे इथे दिसते.
import-reverting = मागे घेत आहे
import-reverted-said = { $source }: मागे घेतले
import-still-there = अजून आहे
import-remove = काढा
import-gone = कदाचित दुसऱ्या वहीतील असेल.
import-count = { $kind ->
    [meeting] { $count ->
        [one] { $count } बैठक
       *[other] { $count } बैठका
    }
    [account] { $count } ग्राहक
    [contact] { $count } व्यक्ती
    [contract] { $count } करार
    [touch] { $count } संपर्क
    [commitment] { $count } वचने-जबाबदाऱ्या
   *[ending] { $count } सोडण्याच्या नोंदी
}
import-one = { $kind ->
    [meeting] बैठक
    [account] ग्राहक
    [contact] व्यक्ती
    [contract] करार
    [touch] संपर्क
    [commitment] वचन किंवा जबाबदारी
   *[ending] सोडणे किंवा परतणे
}

## What a calendar shows

calendar-promise = { $account } यांना वचन: { $words }
calendar-duty = { $account } यांची जबाबदारी: { $words }
calendar-ends = { $account }, करार संपतो: { $words }
calendar-renews = { $account }, कराराचे नूतनीकरण: { $words }
calendar-notice = पूर्वसूचनेचा शेवटचा दिवस, { $account }: { $words }
calendar-notice-ours = आमच्या पूर्वसूचनेचा शेवटचा दिवस, { $account }: { $words }
calendar-notice-theirs = त्यांच्या पूर्वसूचनेचा शेवटचा दिवस, { $account }: { $words }
calendar-reminder = { $account }: { $words }
calendar-meeting = { meeting-named }, { $account }: { $words }
calendar-meeting-bare = { meeting-named }, { $account }

## Meetings, briefs, debriefs and the weekly review

word-meeting-kind-call = फोन
word-meeting-kind-visit = भेट
word-meeting-kind-training = प्रशिक्षण
word-meeting-kind-review = आढावा
word-meeting-kind-other = इतर
word-intention-hold = ठाम राहणे
word-intention-bend = शक्य तिथे जुळवून घेणे
word-intention-listen = ऐकून घेणे
meeting = बैठक
meetings = बैठका
meetings-today = आजच्या बैठका
meetings-more = { $count ->
    [one] आणखी एक बैठक
   *[other] आणखी { $count } बैठका
}
meetings-fewer = कमी दाखवा
meeting-named = { $kind ->
    [call] फोन
    [visit] भेट
    [training] प्रशिक्षण
    [review] आढावा बैठक
   *[other] बैठक
}
meeting-at = { meeting-named }, { $time } वाजता
meeting-at-place = { meeting-at }, { $place }
meeting-with = बैठक: { $account }
meeting-when = { $day }, { $time }
meeting-there = तिथे { $time }
meeting-when-there = { $when } ({ $there })
meeting-mine = तुमच्या घड्याळात: { $when }
meeting-open = झाली, अजून नोंद नाही
meeting-plan = बैठक ठरवा
meeting-plan-do = ठरवा
meeting-planned = बैठक ठरली
meeting-planned-for = बैठक ठरली: { $when }
meeting-page = उघडा
meeting-change = बदला
meeting-remove = ही बैठक काढा
meeting-removed = बैठक काढली
meeting-gone = कदाचित ती काढली असेल; पूर्ववत केल्यास परत येईल.
meeting-kind = प्रकार
meeting-about = विषय
meeting-about-empty = विषय लिहा
meeting-day = दिवस
meeting-time = वेळ
meeting-minutes = मिनिटे
meeting-zone = वेळक्षेत्र
meeting-who = कोणासोबत
meeting-place = कुठे
meeting-intention = आमचा हेतू
meeting-intention-none = विशेष काही नाही
meeting-nobody-known = तिथल्या कोणाचेही नाव अजून माहीत नाही; “माणसे” मध्ये जोडा.
meeting-needs-day = कोणत्या दिवशी?
meeting-needs-time = किती वाजता?
meeting-length-range = { $least } ते { $most } मिनिटे.
meeting-of-touch = बैठकीत बोलले गेले
keys-meeting = बैठक
reason-meeting-brief = बैठक { $time }: काय माहीत असावे ते इथे आहे
reason-meeting-debrief = बैठक { $time } झाली: काय बोलले गेले ते लिहा
brief = संक्षेप
brief-of = संक्षेप: { $account }
brief-print = मुद्रित करा
brief-says = <account>{ $account }</account>: <meeting>{ $kind ->
    [call] फोन
    [visit] भेट
    [training] प्रशिक्षण
    [review] आढावा बैठक
   *[other] बैठक
}, { $when }</meeting>.
brief-says-with = कोणासोबत: { $people }.
brief-says-place = कुठे: { $place }.
brief-says-about = विषय: { $about }.
brief-says-none = <account>{ $account }</account>: कोणतीही बैठक ठरलेली नाही.
brief-not-to-say = बोलू नये अशी एक गोष्ट
brief-not-kept = याचे वचन आम्ही दिले, पण पाळले नाही
brief-not-care = यात त्यांना रस नाही
brief-unknown = अजून माहीत नाही
brief-last-words = त्यांचे शेवटचे शब्द
brief-reds = उशीर झालेले किंवा वाट पाहणारे
brief-mood = मागच्या वेळी कसे वाटले
brief-bare = त्यांच्याबद्दल अजून फारसे माहीत नाही.
brief-bare-text = ते काय म्हणतात, काय वचन दिले आणि ते का टिकतात हे नोंदवल्यावर इथे दिसेल.
debrief = बैठकीची नोंद
debrief-who = कोण होते आणि काय म्हणाले?
debrief-words = त्यांचे शब्द, असल्यास
debrief-words-of = { $name }: शब्द
debrief-felt-of = { $name }: कसे वाटले
debrief-felt-clear = निवड काढा
debrief-minutes = किती मिनिटे लागली
debrief-promises = काय ठरले
debrief-kept = या बैठकीतून नोंदवलेले
debrief-save = नोंद जतन करा
debrief-saved = बैठकीची नोंद जतन झाली
debrief-not-happened = बैठक झाली नाही
debrief-not-happened-said = बैठक झाली नाही, म्हणून काढली
debrief-needs-somebody = उपस्थित असलेल्यांपैकी किमान एकाला निवडा.
debrief-written = { $day } रोजी नोंद केली
debrief-no-touches = नोंदवलेले नंतर काढले गेले आहे.
today-foot-weekly = साप्ताहिक आढावा, २० मिनिटे
weekly-title = साप्ताहिक आढावा
weekly-progress = { $whole } पैकी { $at }
weekly-left = { $minutes ->
    [one] एक मिनिट उरले
   *[other] { $minutes } मिनिटे उरली
}
weekly-over = २० मिनिटे झाली; हवे तर पुढे चालू ठेवा
weekly-says = <account>{ $account }</account>: { $why }.
weekly-outlook = <outlook>{ $outlook }</outlook>
weekly-silent = <silent>{ $days ->
    [0] आज बोलणे झाले
    [one] एक दिवस बोलणे झालेले नाही
   *[other] { $days } दिवस बोलणे झालेले नाही
}</silent>
weekly-past-max = कमाल मर्यादेपेक्षा जास्त
weekly-past-ideal = आदर्श मर्यादेपेक्षा जास्त
weekly-next = पाहून झाले, पुढचे
weekly-capture = नोंदवा
weekly-open = ग्राहक उघडा
weekly-empty = आढावा घेण्यासाठी अजून कोणी नाही
weekly-empty-text = ग्राहक आठवड्यातून एकदा इथे येतात; जे गमावण्याची शक्यता आहे आणि ज्यांच्याशी बरेच दिवस बोलणे झालेले नाही, ते आधी.
weekly-done = { $count ->
    [one] या आठवड्याचा एकमेव ग्राहक पाहून झाला.
   *[other] या आठवड्याचे सर्व { $count } ग्राहक पाहून झाले.
}
weekly-did = दरम्यान नोंदवले: { $what }.
weekly-did-nothing = काही नोंदवावे लागले नाही.
weekly-did-touches = { $count ->
    [one] एक संपर्क
   *[other] { $count } संपर्क
}
weekly-did-reminders = { $count ->
    [one] एक रिमाइंडर
   *[other] { $count } रिमाइंडर
}
weekly-did-promises = { $count ->
    [one] एक वचन किंवा जबाबदारी
   *[other] { $count } वचने आणि जबाबदाऱ्या
}
weekly-again = पुढचा आढावा पुढच्या आठवड्यात येईल.

## The command line

cli-help-open = खिडकी उघडते; --example सह उदाहरणाच्या कंपनीवर, --hidden सह फक्त ट्रेमध्ये
cli-help-due = “आज” जे सांगते तेच सांगते; --json सह दुसऱ्या प्रोग्रामसाठी
cli-help-import = .xlsx स्प्रेडशीट, इतर प्रणालींच्या CSV फाइली, .ics कॅलेंडर किंवा “kept export” चा दस्तऐवज आत आणते
cli-help-export = प्रत्येक नोंद आणि संपूर्ण इतिहास एका JSON फाइलमध्ये लिहिते
cli-help-export-calendar = सर्व तारखा कॅलेंडरसाठी .ics फाइलमध्ये लिहिते
cli-help-backup = बॅकअप घेते आणि तपासते
cli-help-restore = बॅकअप वहीच्या जागी ठेवते; आधी वहीचा बॅकअप घेतला जातो
cli-help-check = संपूर्ण वही वाचते आणि तिच्यात काय चुकले आहे ते सांगते
cli-help-quit = ही वही ज्या Kept मध्ये उघडी आहे ते बंद करते
cli-help-help = ही यादी दाखवते
cli-help-version = हे कोणते Kept आहे ते सांगते
cli-help-data = यातील प्रत्येकाला --data FOLDER देता येते, म्हणजे दुसऱ्या फोल्डरमधील वही घेतली जाते.
cli-help-import-more = “kept import” हेही घेते: --try (काहीही लिहू नका), --source नाव, --currency EUR, --dates day-first|month-first, --refused फाइल. “book.xlsx/Sheet” म्हणजे वर्कबुकची एक शीट.
cli-needs-word = { $option } नंतर एक शब्द लागतो. “kept help” Kept ला काय समजते ते सांगते.
cli-import-file = { $file } ({ $kind }): { $made } नवीन, { $recognised } ओळखलेल्या, { $changed } बदललेल्या, { $unchanged } पूर्वीसारख्या, { $refused } नाकारलेल्या
cli-import-row = {"  "}ओळ { $line }: { $why }
cli-import-missing = { $file } मध्ये ओळींना लागणारा स्तंभ नाही. Kept उघडा आणि स्तंभ काय होतात ते निवडा.
cli-import-ambiguous = { $file } मधील “{ $column }” च्या तारखा दोन प्रकारे वाचता येतात. --dates day-first किंवा --dates month-first सांगा.
cli-import-tried = काहीही लिहिले नाही.
cli-import-done = वर नाकारलेले सोडून सर्व आत आले. Kept ते सर्व एकत्र परत घेऊ शकते.
cli-taken-in = { $records ->
    [one] एक नोंद घेतली.
   *[other] { $records } नोंदी घेतल्या.
}
cli-needs-folder = --data ला फोल्डर हवा. Kept ला काय समजते ते “kept help” सांगते.
cli-needs-file = { $command } ला फाइल हवी. Kept ला काय समजते ते “kept help” सांगते.
cli-unknown = “{ $word }” म्हणजे काय? Kept ला काय समजते ते “kept help” सांगते.
cli-no-ledger = इथे वही नाही: { $folder }
cli-nothing-due = कोणीही वाट पाहत नाही.
cli-exported = { $records ->
    [one] { $records } नोंद { $file } मध्ये आहे
   *[other] { $records } नोंदी { $file } मध्ये आहेत
}
cli-exported-calendar = { $dates ->
    [one] { $dates } तारीख { $file } मध्ये आहे
   *[other] { $dates } तारखा { $file } मध्ये आहेत
}
cli-backed-up = बॅकअप घेतला आणि तपासला: { $name }
cli-working = उघडे असलेले Kept ते करत आहे…
cli-restored = परत आणले.
cli-restored-undo = परत आणले. “kept restore { $name }” ते पूर्ववत करते.
cli-restored-aside = परत आणले. जे वाचता येत नव्हते ते { $file } म्हणून बाजूला ठेवले.
cli-no-answer = ज्या Kept मध्ये ही वही उघडी आहे ते उत्तर देत नाही. ते काय दाखवते ते पाहा, किंवा ते बंद करून पुन्हा प्रयत्न करा.
cli-not-open = ही वही कोणत्याही Kept मध्ये उघडी नाही.
cli-sound = वही ठीक आहे: प्रत्येक पान वाचले आणि प्रत्येक संदर्भ कुठेतरी पोहोचतो.
cli-dangling = { $table }, ओळ { $row }: असे { $other } नाही
cli-unsound = { $count ->
    [one] वहीत { $count } दोष आहे. काहीही बदलले नाही; “kept restore” चांगला बॅकअप तिच्या जागी ठेवते.
   *[other] वहीत { $count } दोष आहेत. काहीही बदलले नाही; “kept restore” चांगला बॅकअप तिच्या जागी ठेवते.
}
