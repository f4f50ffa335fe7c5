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
