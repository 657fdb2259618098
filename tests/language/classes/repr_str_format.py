# Reference 3.3.1: str falls back to repr; print, format and f-strings use them.
class R:
    def __repr__(self): return "R!"
class S(R):
    def __str__(self): return "S?"
class F(S):
    def __format__(self, spec): return f"<{spec}>"
print(R(), str(R()), repr(R()), [R()], f"{R()}", f"{R()!r:>5}", "%s %r" % (R(), R()))
# expect: R! R! R! [R!] R!    R! R! R!
print(S(), str(S()), repr(S()), [S()], {S(): S()}, f"{S()}", f"{S()!r}", format(S()))
# expect: S? S? R! [R!] {R!: R!} S? R! S?
print(f"{F()}", f"{F():abc}", format(F(), "x"), "{:y}".format(F()), f"{F()!s}")  # expect: <> <abc> <x> <y> S?
class Bad:
    def __repr__(self): return 1
    def __str__(self): return None
    def __format__(self, spec): return 2
for f in (lambda: repr(Bad()), lambda: str(Bad()), lambda: format(Bad()), lambda: format(R(), "x"), lambda: f"{R():>5}", lambda: print(Bad())):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type NoneType)
# expect: __format__ must return a str, not int
# expect: unsupported format string passed to R.__format__
# expect: unsupported format string passed to R.__format__
# expect: __str__ returned non-string (type NoneType)
class Plain: pass
text = repr(Plain())
print(text.startswith("<__main__.Plain object at 0x"), text.endswith(">"), str(Plain)) 
# expect: True True <class '__main__.Plain'>
