# sys.excepthook shows the exceptions of a group indented below it.
import sys, io
def show(e):
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.excepthook(type(e), e, e.__traceback__)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = err
    for l in text.splitlines(): print(repr(l))
show(ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [KeyError("k")]), OSError("last")]))
# expect: '  | ExceptionGroup: top (3 sub-exceptions)'
# expect: '  +-+---------------- 1 ----------------'
# expect: '    | ValueError: 1'
# expect: '    +---------------- 2 ----------------'
# expect: '    | ExceptionGroup: sub (1 sub-exception)'
# expect: '    +-+---------------- 1 ----------------'
# expect: "      | KeyError: 'k'"
# expect: '      +------------------------------------'
# expect: '    +---------------- 3 ----------------'
# expect: '    | OSError: last'
# expect: '    +------------------------------------'
