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
