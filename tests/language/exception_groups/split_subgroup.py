# Library, ExceptionGroup: split and subgroup by type, tuple or function, keeping the nesting.
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [KeyError(2), ValueError(3)]), OSError(4)])
print(repr(g.subgroup(ValueError)))
# expect: ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [ValueError(3)])])
print(repr(g.subgroup((KeyError, OSError))))
# expect: ExceptionGroup('top', [ExceptionGroup('sub', [KeyError(2)]), OSError(4)])
print(repr(g.subgroup(lambda e: e.args == (3,))))
# expect: ExceptionGroup('top', [ExceptionGroup('sub', [ValueError(3)])])
print(g.subgroup(TypeError), g.subgroup(ExceptionGroup) is g, g.subgroup(Exception) is g)  # expect: None True True
match_, rest = g.split(ValueError)
print(repr(match_))  # expect: ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [ValueError(3)])])
print(repr(rest))  # expect: ExceptionGroup('top', [ExceptionGroup('sub', [KeyError(2)]), OSError(4)])
print(g.split(TypeError)[0], g.split(TypeError)[1] is g)  # expect: None False
print(repr(g.derive([ValueError("d")])))  # expect: ExceptionGroup('top', [ValueError('d')])
g.add_note("noted")
g.__cause__ = KeyError("cause")
m, r = g.split(OSError)
print(m.__notes__, repr(m.__cause__), r.__notes__)  # expect: ['noted'] KeyError('cause') ['noted']
for bad in (5, "x", int, [ValueError]):
    try:
        g.split(bad)
    except TypeError as e:
        print(e)
# expect: expected a function, exception type or tuple of exception types
# expect: expected a function, exception type or tuple of exception types
# expect: expected a function, exception type or tuple of exception types
# expect: expected a function, exception type or tuple of exception types
