# Reference 3.3.8: + and * of sequences come after a reflected method of the right operand; what NotImplemented leads to.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def change(op, left, right):
    names = {"left": left, "right": right}
    exec(f"left {op}= right", names)
    return names["left"]
class Reflects:
    def __radd__(self, other): return ("radd", other)
    def __rmul__(self, other): return ("rmul", other)
    def __index__(self): return 2
    def __iter__(self): return iter("ab")
class Declines:
    def __radd__(self, other): return NotImplemented
    def __rmul__(self, other): return NotImplemented
for left in ([1], (1,), "s", b"b", bytearray(b"c")):
    show(lambda: left + Reflects())
    show(lambda: left * Reflects())
    show(lambda: change("+", left, Reflects()))
    show(lambda: change("*", left, Reflects()))
    show(lambda: left + Declines())
    show(lambda: left * Declines())  # expect: ('radd', [1])
# expect: ('rmul', [1])
# expect: ('radd', [1])
# expect: ('rmul', [1])
# expect: TypeError: can only concatenate list (not "Declines") to list
# expect: TypeError: can't multiply sequence by non-int of type 'Declines'
# expect: ('radd', (1,))
# expect: ('rmul', (1,))
# expect: ('radd', (1,))
# expect: ('rmul', (1,))
# expect: TypeError: can only concatenate tuple (not "Declines") to tuple
# expect: TypeError: can't multiply sequence by non-int of type 'Declines'
# expect: ('radd', 's')
# expect: ('rmul', 's')
# expect: ('radd', 's')
# expect: ('rmul', 's')
# expect: TypeError: can only concatenate str (not "Declines") to str
# expect: TypeError: can't multiply sequence by non-int of type 'Declines'
# expect: ('radd', b'b')
# expect: ('rmul', b'b')
# expect: ('radd', b'b')
# expect: ('rmul', b'b')
# expect: TypeError: can't concat Declines to bytes
# expect: TypeError: can't multiply sequence by non-int of type 'Declines'
# expect: ('radd', bytearray(b'c'))
# expect: ('rmul', bytearray(b'c'))
# expect: ('radd', bytearray(b'c'))
# expect: ('rmul', bytearray(b'c'))
# expect: TypeError: can't concat Declines to bytearray
# expect: TypeError: can't multiply sequence by non-int of type 'Declines'
class Plain: pass
for left in (Plain(), {}, {1}, None, 1, 1.5, range(2)):
    show(lambda: change("*", left, "s"))
    show(lambda: left * "s" if left != 1 else 0)
    show(lambda: change("**", left, "s"))  # expect: TypeError: unsupported operand type(s) for *=: 'Plain' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'Plain'
# expect: TypeError: unsupported operand type(s) for **=: 'Plain' and 'str'
# expect: TypeError: unsupported operand type(s) for *=: 'dict' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'dict'
# expect: TypeError: unsupported operand type(s) for **=: 'dict' and 'str'
# expect: TypeError: unsupported operand type(s) for *=: 'set' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'set'
# expect: TypeError: unsupported operand type(s) for **=: 'set' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: TypeError: unsupported operand type(s) for **=: 'NoneType' and 'str'
# expect: 's'
# expect: 0
# expect: TypeError: unsupported operand type(s) for **=: 'int' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'float'
# expect: TypeError: can't multiply sequence by non-int of type 'float'
# expect: TypeError: unsupported operand type(s) for **=: 'float' and 'str'
# expect: TypeError: unsupported operand type(s) for *=: 'range' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'range'
# expect: TypeError: unsupported operand type(s) for **=: 'range' and 'str'
class Refuses:
    def __neg__(self): return NotImplemented
    def __abs__(self): return NotImplemented
    def __index__(self): return NotImplemented
    def __int__(self): return NotImplemented
    def __float__(self): return NotImplemented
for f in (abs, lambda x: -x, hex, int, float, range, [1].__getitem__): show(lambda: f(Refuses()))  # expect: NotImplemented
# expect: NotImplemented
# expect: TypeError: __index__ returned non-int (type NotImplementedType)
# expect: TypeError: __int__ returned non-int (type NotImplementedType)
# expect: TypeError: Refuses.__float__ returned non-float (type NotImplementedType)
# expect: TypeError: __index__ returned non-int (type NotImplementedType)
# expect: TypeError: __index__ returned non-int (type NotImplementedType)
class NoText:
    def __repr__(self): return 5
for f in (repr, str, ascii, format): show(lambda: f(NoText()))  # expect: TypeError: __repr__ returned non-string (type int)
# expect: TypeError: __str__ returned non-string (type int)
# expect: TypeError: __repr__ returned non-string (type int)
# expect: TypeError: __str__ returned non-string (type int)
