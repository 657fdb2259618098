# Reference 3.2.8 and 3.2.10: the first statement, if a plain string, becomes __doc__.
def f():
    "single"
def g():
    """Multi
    line."""
def h():
    f"not a docstring"
def k():
    b"bytes are not"
def m():
    1
    "too late"
def n(): "one line"
def o():
    ("parenthesized")
def p():
    "joined" " parts"
class A:
    "class doc"
    def q(self):
        r"raw \d"
class B: pass
for x in (f, g, h, k, m, n, o, p, A, A.q, B, lambda: "no"):
    print(getattr(x, "__name__", None), repr(x.__doc__))
# expect: f 'single'
# expect: g 'Multi\n    line.'
# expect: h None
# expect: k None
# expect: m None
# expect: n 'one line'
# expect: o 'parenthesized'
# expect: p 'joined parts'
# expect: A 'class doc'
# expect: q 'raw \\d'
# expect: B None
# expect: <lambda> None
