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
