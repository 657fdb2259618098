"""Operator interface: the operators of the language as functions."""

from typing import final

def abs(a: object, /) -> object:
    """Same as abs(a)."""
def add(a: object, b: object, /) -> object:
    """Same as a + b."""
def and_(a: object, b: object, /) -> object:
    """Same as a & b."""
def call(obj: object, /, *args: object, **kwargs: object) -> object:
    """Same as obj(*args, **kwargs)."""
def concat(a: object, b: object, /) -> object:
    """Same as a + b, for a and b sequences."""
def contains(a: object, b: object, /) -> bool:
    """Same as b in a (note reversed operands)."""
def countOf(a: object, b: object, /) -> int:
    """Return the number of items in a which are, or which equal, b."""
def delitem(a: object, b: object, /) -> None:
    """Same as del a[b]."""
def eq(a: object, b: object, /) -> object:
    """Same as a == b."""
def floordiv(a: object, b: object, /) -> object:
    """Same as a // b."""
def ge(a: object, b: object, /) -> object:
    """Same as a >= b."""
def getitem(a: object, b: object, /) -> object:
    """Same as a[b]."""
def gt(a: object, b: object, /) -> object:
    """Same as a > b."""
def iadd(a: object, b: object, /) -> object:
    """Same as a += b."""
def iand(a: object, b: object, /) -> object:
    """Same as a &= b."""
def iconcat(a: object, b: object, /) -> object:
    """Same as a += b, for a and b sequences."""
def ifloordiv(a: object, b: object, /) -> object:
    """Same as a //= b."""
def ilshift(a: object, b: object, /) -> object:
    """Same as a <<= b."""
def imatmul(a: object, b: object, /) -> object:
    """Same as a @= b."""
def imod(a: object, b: object, /) -> object:
    """Same as a %= b."""
def imul(a: object, b: object, /) -> object:
    """Same as a *= b."""
def index(a: object, /) -> int:
    """Same as a.__index__()"""
def indexOf(a: object, b: object, /) -> int:
    """Return the first index of b in a."""
def inv(a: object, /) -> object:
    """Same as ~a."""
def ior(a: object, b: object, /) -> object:
    """Same as a |= b."""
def ipow(a: object, b: object, /) -> object:
    """Same as a **= b."""
def irshift(a: object, b: object, /) -> object:
    """Same as a >>= b."""
def is_(a: object, b: object, /) -> bool:
    """Same as a is b."""
def is_not(a: object, b: object, /) -> bool:
    """Same as a is not b."""
def isub(a: object, b: object, /) -> object:
    """Same as a -= b."""
def itruediv(a: object, b: object, /) -> object:
    """Same as a /= b."""
def ixor(a: object, b: object, /) -> object:
    """Same as a ^= b."""
def le(a: object, b: object, /) -> object:
    """Same as a <= b."""
def length_hint(obj: object, default: int = 0, /) -> int:
    """Return an estimate of the number of items in obj."""
def lshift(a: object, b: object, /) -> object:
    """Same as a << b."""
def lt(a: object, b: object, /) -> object:
    """Same as a < b."""
def matmul(a: object, b: object, /) -> object:
    """Same as a @ b."""
def mod(a: object, b: object, /) -> object:
    """Same as a % b."""
def mul(a: object, b: object, /) -> object:
    """Same as a * b."""
def ne(a: object, b: object, /) -> object:
    """Same as a != b."""
def neg(a: object, /) -> object:
    """Same as -a."""
def not_(a: object, /) -> bool:
    """Same as not a."""
def or_(a: object, b: object, /) -> object:
    """Same as a | b."""
def pos(a: object, /) -> object:
    """Same as +a."""
def pow(a: object, b: object, /) -> object:
    """Same as a ** b."""
def rshift(a: object, b: object, /) -> object:
    """Same as a >> b."""
def setitem(a: object, b: object, c: object, /) -> None:
    """Same as a[b] = c."""
def sub(a: object, b: object, /) -> object:
    """Same as a - b."""
def truediv(a: object, b: object, /) -> object:
    """Same as a / b."""
def truth(a: bool, /) -> bool:
    """Return True if a is true, False otherwise."""
def xor(a: object, b: object, /) -> object:
    """Same as a ^ b."""

invert = inv
__abs__ = abs
__add__ = add
__and__ = and_
__call__ = call
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__eq__ = eq
__floordiv__ = floordiv
__ge__ = ge
__getitem__ = getitem
__gt__ = gt
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imatmul__ = imatmul
__imod__ = imod
__imul__ = imul
__index__ = index
__inv__ = inv
__invert__ = inv
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
__le__ = le
__lshift__ = lshift
__lt__ = lt
__matmul__ = matmul
__mod__ = mod
__mul__ = mul
__ne__ = ne
__neg__ = neg
__not__ = not_
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__setitem__ = setitem
__sub__ = sub
__truediv__ = truediv
__xor__ = xor

@final
class attrgetter(object):
    """Return a callable object that fetches the given attribute(s) from its operand."""

    def __new__(cls, *attrs: object) -> attrgetter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
class itemgetter(object):
    """Return a callable object that fetches the given item(s) from its operand."""

    def __new__(cls, *items: object) -> itemgetter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
class methodcaller(object):
    """Return a callable object that calls the given method on its operand."""

    def __new__(cls, *args: object, **kwargs: object) -> methodcaller: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
