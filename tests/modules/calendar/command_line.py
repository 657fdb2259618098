# main(): what `python -m calendar` shows; and the context manager for names of another locale.
# slow: many imports
# heap: 1M, argparse and a year as HTML
import calendar

calendar.main(["calendar", "2024", "2"])
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
calendar.main(["calendar", "-w", "3", "-l", "2", "2023", "2"])
# expect:        February 2023
# expect: 
# expect: Mon Tue Wed Thu Fri Sat Sun
# expect: 
# expect:           1   2   3   4   5
# expect: 
# expect:   6   7   8   9  10  11  12
# expect: 
# expect:  13  14  15  16  17  18  19
# expect: 
# expect:  20  21  22  23  24  25  26
# expect: 
# expect:  27  28
# expect: 
import contextlib
import io


def shown(*arguments):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        try:
            calendar.main(["calendar.py", *arguments])
        except SystemExit as end:
            print("exit", end.code)
    return stream.buffer.getvalue().decode()


print(len(shown("2024")), shown("2024") == calendar.calendar(2024))  # expect: 2172 True
print(shown("-m", "2", "-s", "3", "2024") == calendar.TextCalendar().formatyear(2024, c=3, m=2))  # expect: True
print(shown("-t", "html", "2024", "2").partition("error: ")[2].splitlines())  # expect: ['incorrect number of arguments', 'exit 2']
print(shown("-t", "html", "2024").encode() == calendar.HTMLCalendar().formatyearpage(2024))  # expect: True
print(shown("-L", "C").partition("error: ")[2].splitlines())  # expect: ['if --locale is specified --encoding is required', 'exit 2']
with calendar.different_locale("C") as nothing:
    print(nothing, calendar.day_name[0])  # expect: None Monday
