# Library, BaseException: add_note, with_traceback.
e = ValueError("v")
print(hasattr(e, "__notes__"))  # expect: False
e.add_note("first")
e.add_note("second")
print(e.__notes__, str(e))  # expect: ['first', 'second'] v
try:
    e.add_note(1)
except TypeError as t:
    print(t)  # expect: note must be a str, not 'int'
try:
    raise e
except ValueError as c:
    tb = c.__traceback__
    print(c is e, tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name)  # expect: True 12 None <module>
f = KeyError("k").with_traceback(tb)
print(f.__traceback__ is tb, repr(f))  # expect: True KeyError('k')
print(e.with_traceback(None).__traceback__)  # expect: None
for bad in (1, "tb"):
    try:
        e.with_traceback(bad)
    except TypeError as t:
        print(t)
# expect: __traceback__ must be a traceback or None
# expect: __traceback__ must be a traceback or None
try:
    e.__traceback__ = 5
except TypeError as t:
    print(t)  # expect: __traceback__ must be a traceback or None
try:
    e.__cause__ = 5
except TypeError as t:
    print(t)  # expect: exception cause must be None or derive from BaseException
try:
    e.__context__ = "x"
except TypeError as t:
    print(t)  # expect: exception context must be None or derive from BaseException
e.__cause__ = f
print(e.__suppress_context__, e.__cause__ is f)  # expect: True True
