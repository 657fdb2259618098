"""Calendars as HTML."""

from . import Calendar, day_abbr, month_name

_TABLE = '<table border="0" cellpadding="0" cellspacing="0" class="{}">\n'
_PAGE = """\
<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />
{style}<title>Calendar for {year}</title>
</head>
<body>
{body}</body>
</html>
"""


class HTMLCalendar(Calendar):
    """Calendars as HTML tables; the cssclass attributes name their parts for style sheets."""

    __module__ = "calendar"
    cssclasses = [name.lower() for name in day_abbr]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = "month"
    cssclass_month = "month"
    cssclass_year_head = "year"
    cssclass_year = "year"

    def formatday(self, day, weekday):
        """A day as a table cell."""
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        """A week of (day, weekday) as a table row."""
        return f"<tr>{''.join(self.formatday(day, weekday) for day, weekday in theweek)}</tr>"

    def formatweekday(self, day):
        """The name of a weekday as a table header."""
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        """The names of a week's days as a table row."""
        return f"<tr>{''.join(self.formatweekday(day) for day in self.iterweekdays())}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        """The month's name as a table row."""
        name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        """A month as a table."""
        rows = [self.formatmonthname(theyear, themonth, withyear), self.formatweekheader()]
        rows += [self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)]
        return _TABLE.format(self.cssclass_month) + "\n".join(rows) + "\n</table>\n"

    def formatyear(self, theyear, width=3):
        """A year as a table of width months per row."""
        width = max(width, 1)
        parts = [_TABLE.format(self.cssclass_year)]
        parts.append(f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>')
        for first in range(1, 13, width):
            months = range(first, min(first + width, 13))
            cells = "".join(f"<td>{self.formatmonth(theyear, month, False)}</td>" for month in months)
            parts.append(f"<tr>{cells}</tr>")
        return "".join(parts) + "</table>"

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """A year as the bytes of a page."""
        encoding = encoding or "utf-8"
        style = "" if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
        page = _PAGE.format(encoding=encoding, style=style, year=theyear, body=self.formatyear(theyear, width))
        return page.encode(encoding, "xmlcharrefreplace")


class LocaleHTMLCalendar(HTMLCalendar):
    """HTMLCalendar: there is one locale only."""

    __module__ = "calendar"

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
