# Library, ExceptionGroup: message, exceptions and checks.
g = ExceptionGroup("msg", [ValueError(1), KeyError("k")])
print(g.message, g.exceptions, g, repr(g), g.args)
# expect: msg (ValueError(1), KeyError('k')) msg (2 sub-exceptions) ExceptionGroup('msg', [ValueError(1), KeyError('k')]) ('msg', [ValueError(1), KeyError('k')])
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
# expect: ExceptionGroup BaseExceptionGroup
def check(*a):
    try:
        print(ExceptionGroup(*a))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
check("one", [ValueError()])  # expect: one (1 sub-exception)
check("two", (ValueError(), KeyError()))  # expect: two (2 sub-exceptions)
check("empty", [])  # expect: ValueError second argument (exceptions) must be a non-empty sequence
check("no list", 5)  # expect: TypeError second argument (exceptions) must be a sequence
check("not exc", [1])  # expect: ValueError Item 0 of second argument (exceptions) is not an exception
check("class", [ValueError])  # expect: ValueError Item 0 of second argument (exceptions) is not an exception
check(1, [ValueError()])  # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
check("base", [KeyboardInterrupt()])  # expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
check("missing")  # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
check()  # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
class Own(ExceptionGroup):
    def derive(self, excs): return Own("derived " + self.message, excs)
o = Own("own", [ValueError(1), KeyError(2)])
print(o, type(o.subgroup(ValueError)).__name__, o.subgroup(ValueError))
# expect: own (2 sub-exceptions) Own derived own (1 sub-exception)
