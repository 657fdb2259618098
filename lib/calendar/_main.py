"""python -m calendar, and a locale for a while."""

import sys
from argparse import ArgumentParser

import locale as _locale


class different_locale:
    """A context manager: another locale for the names of days and months."""

    def __init__(self, locale):
        self.locale = locale
        self.oldlocale = None

    def __enter__(self):
        self.oldlocale = _locale.setlocale(_locale.LC_TIME, None)
        _locale.setlocale(_locale.LC_TIME, self.locale)

    def __exit__(self, *error):
        _locale.setlocale(_locale.LC_TIME, self.oldlocale)


def _parser():
    parser = ArgumentParser(prog="calendar.py")
    text = parser.add_argument_group("text only arguments")
    text.add_argument("-w", "--width", type=int, default=2, help="width of date column (default 2)")
    text.add_argument("-l", "--lines", type=int, default=1, help="number of lines for each week (default 1)")
    text.add_argument("-s", "--spacing", type=int, default=6, help="spacing between months (default 6)")
    text.add_argument("-m", "--months", type=int, default=3, help="months per row (default 3)")
    html = parser.add_argument_group("html only arguments")
    html.add_argument("-c", "--css", default="calendar.css", help="CSS to use for page")
    parser.add_argument("-L", "--locale", help="locale to use for month and weekday names")
    parser.add_argument("-e", "--encoding", help="encoding to use for output")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="output type (text or html)")
    parser.add_argument("year", nargs="?", type=int, help="year number (1-9999)")
    parser.add_argument("month", nargs="?", type=int, help="month number (1-12, text only)")
    return parser


def _page(options):
    """The bytes of a page of HTML."""
    from . import HTMLCalendar, LocaleHTMLCalendar

    calendar = LocaleHTMLCalendar(locale=(options.locale, options.encoding)) if options.locale else HTMLCalendar()
    encoding = options.encoding or sys.getdefaultencoding()
    return calendar.formatyearpage(_year(options), css=options.css, encoding=encoding)


def _text(options):
    from . import LocaleTextCalendar, TextCalendar

    calendar = LocaleTextCalendar(locale=(options.locale, options.encoding)) if options.locale else TextCalendar()
    if options.month is not None:
        return calendar.formatmonth(options.year, options.month, options.width, options.lines)
    return calendar.formatyear(_year(options), options.width, options.lines, options.spacing, options.months)


def _year(options):
    if options.year is not None:
        return options.year
    from datetime import date

    return date.today().year


def main(args):
    """Show what the arguments of a command line ask for; the first is the program's name."""
    parser = _parser()
    options = parser.parse_args(args[1:])
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
    if options.type == "html":
        if options.month is not None:
            parser.error("incorrect number of arguments")
        sys.stdout.buffer.write(_page(options))
        return
    result = _text(options)
    if options.encoding:
        sys.stdout.buffer.write(result.encode(options.encoding))
    else:
        sys.stdout.write(result)


different_locale.__module__ = main.__module__ = "calendar"
