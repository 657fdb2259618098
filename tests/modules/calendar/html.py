# calendar: HTML of months and years.
# heap: runs in 300K on 64 bits, 190K on 32: datetime with its classes
import calendar

T = calendar.TextCalendar()
H = calendar.HTMLCalendar()


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


print(H.formatmonth(2024,2))
# expect: <table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan="7" class="month">February 2024</th></tr>
# expect: <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>
# expect: <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="thu">1</td><td class="fri">2</td><td class="sat">3</td><td class="sun">4</td></tr>
# expect: <tr><td class="mon">5</td><td class="tue">6</td><td class="wed">7</td><td class="thu">8</td><td class="fri">9</td><td class="sat">10</td><td class="sun">11</td></tr>
# expect: <tr><td class="mon">12</td><td class="tue">13</td><td class="wed">14</td><td class="thu">15</td><td class="fri">16</td><td class="sat">17</td><td class="sun">18</td></tr>
# expect: <tr><td class="mon">19</td><td class="tue">20</td><td class="wed">21</td><td class="thu">22</td><td class="fri">23</td><td class="sat">24</td><td class="sun">25</td></tr>
# expect: <tr><td class="mon">26</td><td class="tue">27</td><td class="wed">28</td><td class="thu">29</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>
# expect: </table>
# expect
print(H.formatday(5,2),H.formatday(0,2),H.formatweek([(1,2)]),H.formatweekday(3),H.formatweekheader(),H.formatmonthname(2024,2),H.formatmonthname(2024,2,False))
# expect: <td class="wed">5</td> <td class="noday">&nbsp;</td> <tr><td class="wed">1</td></tr> <th class="thu">Thu</th> <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr> <tr><th colspan="7" class="month">February 2024</th></tr> <tr><th colspan="7" class="month">February</th></tr>
print(H.formatyear(2024)[:900])
# expect: <table border="0" cellpadding="0" cellspacing="0" class="year">
# expect: <tr><th colspan="3" class="year">2024</th></tr><tr><td><table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan="7" class="month">January</th></tr>
# expect: <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>
# expect: <tr><td class="mon">1</td><td class="tue">2</td><td class="wed">3</td><td class="thu">4</td><td class="fri">5</td><td class="sat">6</td><td class="sun">7</td></tr>
# expect: <tr><td class="mon">8</td><td class="tue">9</td><td class="wed">10</td><td class="thu">11</td><td class="fri">12</td><td class="sat">13</td><td class="sun">14</td></tr>
# expect: <tr><td class="mon">15</td><td class="tue">16</td><td class="wed">17</td><td class="thu">18</td><td class="fri">19</td><td class="sat">20</td><td class="
print(repr(H.formatyearpage(2024)[:500]))
# expect: b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<link rel="stylesheet" type="text/css" href="calendar.css" />\n<title>Calendar for 2024</title>\n</head>\n<body>\n<table border="0" cellpadding="0" cellspacing="0" class="year">\n<tr><th colspan="3" class="year">2024</th></tr><tr><td><table border="0" cellpadding="0" cell'
print(H.cssclasses,H.cssclass_month,H.cssclass_month_head,H.cssclass_year,H.cssclass_year_head,H.cssclass_noday,H.cssclasses_weekday_head)
# expect: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] month month year year noday ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
print(repr(len(H.formatyear(2024, 5))))  # expect: 14794
print(H.formatyear(2023, 4)[-500:])
# expect: e">12</td><td class="wed">13</td><td class="thu">14</td><td class="fri">15</td><td class="sat">16</td><td class="sun">17</td></tr>
# expect: <tr><td class="mon">18</td><td class="tue">19</td><td class="wed">20</td><td class="thu">21</td><td class="fri">22</td><td class="sat">23</td><td class="sun">24</td></tr>
# expect: <tr><td class="mon">25</td><td class="tue">26</td><td class="wed">27</td><td class="thu">28</td><td class="fri">29</td><td class="sat">30</td><td class="sun">31</td></tr>
# expect: </table>
# expect: </td></tr></table>
print(repr(H.formatyearpage(2024, 2, None, 'ascii')[:420]))
# expect: b'<?xml version="1.0" encoding="ascii"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=ascii" />\n<title>Calendar for 2024</title>\n</head>\n<body>\n<table border="0" cellpadding="0" cellspacing="0" class="year">\n<tr><th colspan="2" class="year">2024</th></tr><tr><td><table border="0" ce'
print(calendar.LocaleHTMLCalendar(6).formatweekheader())
# expect: <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th></tr>
