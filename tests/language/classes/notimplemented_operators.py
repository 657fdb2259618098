# Reference 3.3.8: NotImplemented from both sides gives TypeError naming both types.
class L:
    def __add__(self, o): print("L.add"); return NotImplemented
class R:
    def __radd__(self, o): print("R.radd"); return NotImplemented
class OK:
    def __radd__(self, o): print("OK.radd"); return "ok"
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: L() + R())
# expect: L.add
# expect: R.radd
# expect: unsupported operand type(s) for +: 'L' and 'R'
check(lambda: L() + OK())
# expect: L.add
# expect: OK.radd
# expect: ok
check(lambda: L() + L())
# expect: L.add
# expect: unsupported operand type(s) for +: 'L' and 'L'
check(lambda: 1 + R())
# expect: R.radd
# expect: unsupported operand type(s) for +: 'int' and 'R'
check(lambda: L() + 1)
# expect: L.add
# expect: unsupported operand type(s) for +: 'L' and 'int'
check(lambda: R() + 1)  # expect: unsupported operand type(s) for +: 'R' and 'int'
class I:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "plain add"
x = I()
x += 1
print(x)  # expect: plain add
class NoneOp:
    __add__ = None
    __radd__ = None
check(lambda: NoneOp() + OK())  # expect: 'NoneType' object is not callable
check(lambda: 1 + NoneOp())  # expect: 'NoneType' object is not callable
