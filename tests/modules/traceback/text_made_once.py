# TracebackException asks an exception for its text once
import traceback


class Asked(Exception):
    def __str__(self):
        print("asked")
        return "a: b\nc"


try:
    raise Asked
except Asked as error:
    shown = traceback.TracebackException.from_exception(error)
# expect: asked

print(repr(str(shown)), list(shown.format_exception_only()))  # expect: 'a: b\nc' ['Asked: a: b\nc\n']
for error in KeyError("x: y"), ValueError(), ValueError(""), ExceptionGroup("m", [ValueError(1)]), SyntaxError("bad", ("f", 1, 2, "x y")):
    print(repr(str(traceback.TracebackException.from_exception(error))))
# expect: "'x: y'"
# expect: ''
# expect: ''
# expect: 'm (1 sub-exception)'
# expect: 'bad (f, line 1)'
