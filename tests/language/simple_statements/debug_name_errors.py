# Reference 7.2 and 4.2.2: the name __debug__ cannot be bound. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("__debug__ = 1")  # expect: SyntaxError 1:1-1:10 cannot assign to __debug__
check("(__debug__ := 1)")  # expect: SyntaxError 1:2-1:11 cannot assign to __debug__
check("del __debug__")  # expect: SyntaxError 1:5-1:14 cannot delete __debug__
check("for __debug__ in x: pass")  # expect: SyntaxError 1:5-1:14 cannot assign to __debug__
check("def __debug__(): pass")  # expect: SyntaxError 1:1-1:22 cannot assign to __debug__
check("import __debug__")  # expect: SyntaxError 1:1-1:17 cannot assign to __debug__
check("import a as __debug__")  # expect: SyntaxError 1:1-1:22 cannot assign to __debug__
check("from a import __debug__")  # expect: SyntaxError 1:1-1:24 cannot assign to __debug__
check("def f(__debug__): pass")  # expect: SyntaxError 1:7-1:16 cannot assign to __debug__
check("def f(*__debug__): pass")  # expect: SyntaxError 1:8-1:17 cannot assign to __debug__
check("def f(*, __debug__): pass")  # expect: SyntaxError 1:10-1:19 cannot assign to __debug__
check("def f(**__debug__): pass")  # expect: SyntaxError 1:9-1:18 cannot assign to __debug__
check("lambda __debug__: 1")  # expect: SyntaxError 1:8-1:17 cannot assign to __debug__
check("f(__debug__=1)")  # expect: SyntaxError 1:3-1:14 cannot assign to __debug__
check("x.__debug__ = 1")  # expect: SyntaxError 1:1-1:12 cannot assign to __debug__
check("x.__debug__ += 1")  # expect: valid
check("__debug__ += 1")  # expect: SyntaxError 1:1-1:10 cannot assign to __debug__
check("__debug__: int")  # expect: SyntaxError 1:1-1:15 cannot assign to __debug__
check("__debug__: int = 1")  # expect: SyntaxError 1:1-1:10 cannot assign to __debug__
check("with x as __debug__: pass")  # expect: SyntaxError 1:11-1:20 cannot assign to __debug__
check("try: pass\nexcept x as __debug__: pass")  # expect: SyntaxError 2:1-2:28 cannot assign to __debug__
check("match x:\n    case __debug__: pass")  # expect: SyntaxError 2:10-2:19 cannot assign to __debug__
check("match x:\n    case [*__debug__]: pass")  # expect: SyntaxError 2:11-2:21 cannot assign to __debug__
check("match x:\n    case {**__debug__}: pass")  # expect: SyntaxError 2:10-2:23 cannot assign to __debug__
check("match x:\n    case 1 as __debug__: pass")  # expect: SyntaxError 2:10-2:24 cannot assign to __debug__
check("match x:\n    case A(__debug__=1): pass")  # expect: SyntaxError 2:22-2:23 cannot assign to __debug__
check("global __debug__")  # expect: valid
check("type __debug__ = 1")  # expect: SyntaxError 1:1-1:19 cannot assign to __debug__
check("def f[__debug__](): pass")  # expect: SyntaxError 1:7-1:16 cannot assign to __debug__
check("class A[__debug__]: pass")  # expect: SyntaxError 1:9-1:18 cannot assign to __debug__
