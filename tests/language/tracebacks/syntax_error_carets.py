# How far the carets below a SyntaxError go: an exception that nobody caught, and the traceback module, which differ.
import io
import sys
import traceback


def uncaught(error):
    kept, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.excepthook(type(error), error, None)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = kept


def lines(text):
    return [line[4:] for line in text.split("\n")[1:-2]]


def show(kind, text, start, end):
    error = kind("x", ("f", 2, start, text, 2, end))
    print(lines(uncaught(error)), lines("".join(traceback.format_exception_only(error))))


for start, end in ((1, 5), (1, 4), (1, 6), (1, 9), (3, 7), (5, 6), (5, 0), (0, 3)):
    show(SyntaxError, "pass\n", start, end)
# expect: ['pass', '^^^^'] ['pass', '^^^^']
# expect: ['pass', '^^^'] ['pass', '^^^']
# expect: ['pass', '^^^^^'] ['pass', '^^^^^']
# expect: ['pass', '^^^^^'] ['pass', '^^^^^^^^']
# expect: ['pass', '  ^^^'] ['pass', '  ^^^^']
# expect: ['pass', '    ^'] ['pass', '    ^']
# expect: ['pass', '    ^'] ['pass', '    ^']
# expect: ['pass'] ['pass']









for start, end in ((1, 5), (3, 99), (4, 6), (5, 5)):
    show(SyntaxError, "  pass", start, end)
# expect: ['pass'] ['pass']
# expect: ['pass', '^^^^'] ['pass', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^']
# expect: ['pass', ' ^^'] ['pass', ' ^^']
# expect: ['pass', '  ^'] ['pass', '  ^']





# Subclasses have one caret.
for start, end in ((1, 5), (3, 8), (5, 6)):
    show(IndentationError, "pass\n", start, end)
# expect: ['pass', '^'] ['pass', '^^^^']
# expect: ['pass', '  ^'] ['pass', '  ^^^^^']
# expect: ['pass', '    ^'] ['pass', '    ^']



show(TabError, "\tx = 1\n", 2, 5)  # expect: ['x = 1', '^'] ['\tx = 1', '\t^^^']

# Blanks at the end are shown.
show(SyntaxError, "a = 1 +  \n", 10, 11)  # expect: ['a = 1 +  ', '         ^'] ['a = 1 +  ', '         ^']
show(SyntaxError, "a = 1 +  \n", 1, 10)  # expect: ['a = 1 +  ', '^^^^^^^^^'] ['a = 1 +  ', '^^^^^^^^^']


def fails(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as error:
        print(error.msg)
        error.__traceback__ = None
        print(*lines(uncaught(error)), sep="\n")


fails("if 1:\npass\n")
# expect: expected an indented block after 'if' statement on line 1
# expect: pass
# expect: ^






fails("def f():\nreturn 12\n")
# expect: expected an indented block after function definition on line 1
# expect: return 12
# expect: ^






fails("try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass\n")
# expect: default 'except:' must be last
# expect





# Where "==" is not offered: the target begins with a list, a tuple or a constant.
for source in ("(a,) + 1 = 2", "[a] + 1 = 2", "x, (a,) + 1 = 2", "(a) + 1 = 2", "[i for i in x] + 1 = 2", "True + 1 = 2", "(a,)[0] + 1 = 2"):
    fails(source)
# expect: cannot assign to expression
# expect: (a,) + 1 = 2
# expect: ^^^^^^^^
# expect: cannot assign to expression
# expect: [a] + 1 = 2
# expect: ^^^^^^^
# expect: cannot assign to expression
# expect: x, (a,) + 1 = 2
# expect:    ^^^^^^^^
# expect: cannot assign to expression here. Maybe you meant '==' instead of '='?
# expect: (a) + 1 = 2
# expect: ^^^^^^^
# expect: cannot assign to expression here. Maybe you meant '==' instead of '='?
# expect: [i for i in x] + 1 = 2
# expect: ^^^^^^^^^^^^^^^^^^
# expect: cannot assign to expression
# expect: True + 1 = 2
# expect: ^^^^^^^^
# expect: cannot assign to expression
# expect: (a,)[0] + 1 = 2
# expect: ^^^^^^^^^^^










































