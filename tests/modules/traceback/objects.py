# Library, traceback: FrameSummary, StackSummary, TracebackException, stacks.
import linecache
import traceback

SAMPLE = "def fail(n):\n    here = n\n    return n / 0\n"
linecache.cache["sample.py"] = (len(SAMPLE), None, SAMPLE.splitlines(True), "sample.py")
exec(compile(SAMPLE, "sample.py", "exec"))
try:
    fail(3)
except ZeroDivisionError as e:
    error = e
entry = traceback.extract_tb(error.__traceback__)[-1]
print(entry, tuple(entry), len(entry), entry[2])
# expect: <FrameSummary file sample.py, line 3 in fail> ('sample.py', 3, 'fail', 'return n / 0') 4 fail
print(entry.filename, entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, entry.name, entry.line, entry.locals)
# expect: sample.py 3 3 11 16 fail return n / 0 None
print(entry == traceback.extract_tb(error.__traceback__)[1], entry == ("sample.py", 3, "fail", "return n / 0"))
# expect: True True
made = traceback.FrameSummary("x.py", 3, "f", line="  abc ", lookup_line=False, locals={"a": [1]})
print(made, made.line, made.locals, traceback.FrameSummary("nowhere.py", 3, "f").line == "")
# expect: <FrameSummary file x.py, line 3 in f> abc {'a': '[1]'} True
print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", None)]))
# expect: ['  File "a.py", line 3, in f\n    x = 1\n', '  File "b.py", line 4, in g\n']
print(traceback.StackSummary.from_list([("a.py", 1, "b", "c"), made]).format())
# expect: ['  File "a.py", line 1, in b\n    c\n', '  File "x.py", line 3, in f\n    abc\n    a = [1]\n']
captured = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__.tb_next), capture_locals=True)
print(captured.format(), captured[0].locals)
# expect: ['  File "sample.py", line 3, in fail\n    return n / 0\n    here = 3\n    n = 3\n'] {'n': '3', 'here': '3'}
print([line for frame, line in traceback.walk_tb(error.__traceback__.tb_next)], isinstance(captured, list))  # expect: [3] True

kept = traceback.TracebackException.from_exception(error)
print(str(kept), kept.exc_type, kept.stack[-1], kept.__cause__, kept.__context__, kept.__suppress_context__)
# expect: division by zero <class 'ZeroDivisionError'> <FrameSummary file sample.py, line 3 in fail> None None False
print(list(kept.format())[-1], list(kept.format_exception_only()), kept == traceback.TracebackException.from_exception(error))
# expect: ZeroDivisionError: division by zero
# expect:  ['ZeroDivisionError: division by zero\n'] True
try:
    raise KeyError("k") from error
except KeyError as e:
    outer = traceback.TracebackException.from_exception(e, limit=0)
print(outer.__cause__.exc_type, outer.__context__, "".join(outer.format(chain=False)))
# expect: <class 'ZeroDivisionError'> None KeyError: 'k'
# expect
group = traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
print([inner.exc_type for inner in group.exceptions])  # expect: [<class 'ValueError'>, <class 'TypeError'>]
try:
    compile("a b", "given.py", "exec")
except SyntaxError as e:
    syntax = traceback.TracebackException.from_exception(e)
print(syntax.filename, syntax.lineno, syntax.offset, syntax.text, syntax.msg)
# expect: given.py 1 3 a b
# expect:  invalid syntax


def stack():
    return traceback.extract_stack(), traceback.extract_stack(limit=1), traceback.format_stack()


summary, short, texts = stack()
print(summary[-1].name, [item.name for item in short], len(texts) == len(summary), summary[-2].name)
# expect: stack ['stack'] True <module>
traceback.clear_frames(error.__traceback__)
print(sorted(set(traceback.__all__) - set(dir(traceback))))  # expect: []
