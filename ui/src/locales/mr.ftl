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
rail-saved = { $time } ला जतन
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
trouble-do = पुन्हा प्रयत्न करा. तरीही राहिल्यास तपशील कॉपी करून तुमचे Kept सांभाळणाऱ्याला पाठवा.
trouble-again = पुन्हा प्रयत्न
trouble-copy = तपशील कॉपी करा
trouble-unsaved = ते जमले नाही. आधी जतन केलेले सुरक्षित आहे; पुन्हा एकदा प्रयत्न करा.

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
keys-down = एक ओळ खाली
keys-up = एक ओळ वर

## What is wrong with a field, and why something was refused

problem-blank = इथे काहीतरी लिहायला हवे.
problem-too-long = फार लांब: जास्तीत जास्त { $max ->
    [one] { $max } अक्षर
   *[other] { $max } अक्षरे
}.
problem-not-a-date = ही तारीख नाही.
problem-not-a-time = ही वेळ नाही.
problem-out-of-range = ते { NUMBER($min) } आणि { NUMBER($max) } यांच्या दरम्यान हवे.
problem-unknown = हा पर्यायांपैकी नाही.
problem-ends-before-start = शेवट सुरुवातीच्या आधी आहे.
problem-overlaps = दुसऱ्याशी आच्छादते.
problem-unknown-zone = हा कालविभाग माहीत नाही.
problem-not-a-currency = चलन म्हणजे तीन अक्षरे, उदा. EUR.
problem-missing = हे कमी आहे.
failure-invalid = एक रकाना बरोबर नाही.
failure-not-found = ते आता तिथे नाही. दरम्यान काढले असेल.
failure-in-use = ही वही दुसऱ्या Kept मध्ये उघडी आहे. तिथे बंद करून पुन्हा प्रयत्न करा.
failure-newer-file = ही वही नव्या Kept ने लिहिली आहे. तिला हात लावलेला नाही; उघडण्यासाठी Kept अद्ययावत करा.
failure-damaged = ही वही वाचता येत नाही. तिला हात लावलेला नाही.
failure-disk-full = डिस्क भरली आहे. आधी जतन केलेले सुरक्षित आहे; जागा करून पुन्हा प्रयत्न करा.
failure-internal = Kept मध्येच काहीतरी चुकले. आधी जतन केलेले सुरक्षित आहे; पुन्हा प्रयत्न करा.
failure-not-saved = जतन करता आले नाही. आधी जतन केलेले सुरक्षित आहे; पुन्हा प्रयत्न करा.
refused-wrong-state = सध्याच्या स्थितीत ते शक्य नाही.
refused-closed = ते बंद झाले आहे, म्हणून तारीख तशीच राहते.
refused-same-date = तारीख आधीच तीच आहे.
refused-nothing-to-undo = पूर्ववत करण्यासारखे काही नाही.
refused-built-on = नंतरच्या नोंदी यावर आधारित आहेत, म्हणून पूर्ववत होत नाही.
refused-already-begun = Kept आधीच सुरू झाले आहे.
