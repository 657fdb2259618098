# Library, traceback: the functions that print at once, and frames without an exception.
import io
import sys
import traceback


def inner(file):
    traceback.print_stack(file=file)
    return traceback.extract_stack(limit=2), [frame.f_code.co_name for frame, line in traceback.walk_stack(sys._getframe())][:2], traceback.format_stack(limit=1)


def outer(file):
    return inner(file)


file = io.StringIO()
stack, names, text = outer(file)
print([line.strip() for line in file.getvalue().splitlines() if not line.startswith("  File")][-4:], [frame.name for frame in stack], names, len(text))
# expect: ['stack, names, text = outer(file)', 'return inner(file)', 'traceback.print_stack(file=file)'] ['outer', 'inner'] ['inner', 'outer'] 1

summary = traceback.StackSummary.from_list([("file.py", 3, "function", "x = 1"), traceback.FrameSummary("other.py", 4, "<module>", line="y", lookup_line=False)])
print(summary.format(), [summary.format_frame_summary(frame) for frame in summary])
# expect: ['  File "file.py", line 3, in function\n    x = 1\n', '  File "other.py", line 4, in <module>\n    y\n'] ['  File "file.py", line 3, in function\n    x = 1\n', '  File "other.py", line 4, in <module>\n    y\n']



class Hidden(traceback.StackSummary):
    def format_frame_summary(self, frame):
        return None if frame.name == "function" else super().format_frame_summary(frame)


print(Hidden(summary).format())  # expect: ['  File "other.py", line 4, in <module>\n    y\n']

file = io.StringIO()
try:
    traceback.print_last(file=file)
except ValueError as error:
    print(error)
# expect: no last exception

for function, arguments in ((traceback.print_exception, (ValueError("x"),)), (traceback.print_exc, ()), (traceback.print_tb, (None,)), (traceback.print_list, ([("f", 1, "n", "l")],))):
    file = io.StringIO()
    function(*arguments, file=file)
    print(function.__name__, repr(file.getvalue()))
# expect: print_exception 'ValueError: x\n'
# expect: print_exc 'NoneType: None\n'
# expect: print_tb ''
# expect: print_list '  File "f", line 1, in n\n    l\n'




