# Reference 7.8: raise takes an instance or a class; a bare raise re-raises.
def check(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args)
def a(): raise ValueError
def b(): raise ValueError("x", 1)
def c(): raise KeyError("k") from None
def d(): raise 1
def e(): raise "text"
def f(): raise
def g(): raise int
def h():
    try:
        raise OSError(5, "inner")
    except OSError:
        raise
def i(): raise ValueError from 3
def j(): raise None
for fn in (a, b, c, d, e, f, g, h, i, j):
    check(fn)
# expect: ValueError ()
# expect: ValueError ('x', 1)
# expect: KeyError ('k',)
# expect: TypeError ('exceptions must derive from BaseException',)
# expect: TypeError ('exceptions must derive from BaseException',)
# expect: RuntimeError ('No active exception to reraise',)
# expect: TypeError ('exceptions must derive from BaseException',)
# expect: OSError (5, 'inner')
# expect: TypeError ('exception causes must derive from BaseException',)
# expect: TypeError ('exceptions must derive from BaseException',)
class Odd(Exception):
    def __new__(cls): return 5
def odd(): raise Odd
check(odd)
# expect: TypeError ("calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>",)
