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
