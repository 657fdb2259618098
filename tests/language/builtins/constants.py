# Library, built-in constants.
print(None, True, False, Ellipsis, NotImplemented, __debug__)  # expect: None True False Ellipsis NotImplemented True
print(repr(...), type(...).__name__, type(None).__name__, type(NotImplemented).__name__, bool(...), ... is Ellipsis)
# expect: Ellipsis ellipsis NoneType NotImplementedType True True
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)  # expect: True True True
for source in ("None = 1", "__debug__ = 1", "def f(__debug__): pass", "x.__debug__ = 1", "del True", "for None in x: pass", "import a as __debug__"):
    try:
        compile(source, "f", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
# expect: cannot assign to None
# expect: cannot assign to __debug__
# expect: cannot assign to __debug__
# expect: cannot assign to __debug__
# expect: cannot delete True
# expect: cannot assign to None
# expect: cannot assign to __debug__
Ellipsis = 5
print(Ellipsis, ... is Ellipsis)  # expect: 5 False
for f in (lambda: None.x, lambda: None(), lambda: None + 1, lambda: None[0], lambda: None < None, lambda: len(None), lambda: type(None)(1), lambda: setattr(None, "x", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError 'NoneType' object has no attribute 'x'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: TypeError 'NoneType' object is not subscriptable
# expect: TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
# expect: TypeError object of type 'NoneType' has no len()
# expect: TypeError NoneType takes no arguments
# expect: AttributeError 'NoneType' object has no attribute 'x'
