"""The operators of the language as functions."""

from typing import final

__all__ = (
    "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge",
    "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index",
    "indexOf", "inv", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv",
    "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_",
    "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor",
)

def abs(a: object, /) -> object:
    """abs(a)."""
def add(a: object, b: object, /) -> object:
    """a + b."""
def and_(a: object, b: object, /) -> object:
    """a & b."""
def call(obj: object, /, *args: object, **kwargs: object) -> object:
    """obj(*args, **kwargs)."""
def concat(a: object, b: object, /) -> object:
    """a + b for two sequences."""
def contains(a: object, b: object, /) -> bool:
    """b in a: mind the order."""
def countOf(a: object, b: object, /) -> int:
    """How many items of a are or equal b."""
def delitem(a: object, b: object, /) -> None:
    """del a[b]."""
def eq(a: object, b: object, /) -> object:
    """a == b."""
def floordiv(a: object, b: object, /) -> object:
    """a // b."""
def ge(a: object, b: object, /) -> object:
    """a >= b."""
def getitem(a: object, b: object, /) -> object:
    """a[b]."""
def gt(a: object, b: object, /) -> object:
    """a > b."""
def iadd(a: object, b: object, /) -> object:
    """a += b; returns a."""
def iand(a: object, b: object, /) -> object:
    """a &= b; returns a."""
def iconcat(a: object, b: object, /) -> object:
    """a += b for two sequences; returns a."""
def ifloordiv(a: object, b: object, /) -> object:
    """a //= b; returns a."""
def ilshift(a: object, b: object, /) -> object:
    """a <<= b; returns a."""
def imatmul(a: object, b: object, /) -> object:
    """a @= b; returns a."""
def imod(a: object, b: object, /) -> object:
    """a %= b; returns a."""
def imul(a: object, b: object, /) -> object:
    """a *= b; returns a."""
def index(a: object, /) -> int:
    """The int that a, as an index, stands for."""
def indexOf(a: object, b: object, /) -> int:
    """Index of the first item of a that is or equals b; ValueError if there is none."""
def inv(a: object, /) -> object:
    """~a."""
def ior(a: object, b: object, /) -> object:
    """a |= b; returns a."""
def ipow(a: object, b: object, /) -> object:
    """a **= b; returns a."""
def irshift(a: object, b: object, /) -> object:
    """a >>= b; returns a."""
def is_(a: object, b: object, /) -> bool:
    """a is b."""
def is_not(a: object, b: object, /) -> bool:
    """a is not b."""
def isub(a: object, b: object, /) -> object:
    """a -= b; returns a."""
def itruediv(a: object, b: object, /) -> object:
    """a /= b; returns a."""
def ixor(a: object, b: object, /) -> object:
    """a ^= b; returns a."""
def le(a: object, b: object, /) -> object:
    """a <= b."""
def length_hint(obj: object, default: int = 0, /) -> int:
    """How many items obj has, or seems to have; default if it cannot say."""
def lshift(a: object, b: object, /) -> object:
    """a << b."""
def lt(a: object, b: object, /) -> object:
    """a < b."""
def matmul(a: object, b: object, /) -> object:
    """a @ b."""
def mod(a: object, b: object, /) -> object:
    """a % b."""
def mul(a: object, b: object, /) -> object:
    """a * b."""
def ne(a: object, b: object, /) -> object:
    """a != b."""
def neg(a: object, /) -> object:
    """-a."""
def not_(a: object, /) -> bool:
    """not a."""
def or_(a: object, b: object, /) -> object:
    """a | b."""
def pos(a: object, /) -> object:
    """+a."""
def pow(a: object, b: object, /) -> object:
    """a ** b."""
def rshift(a: object, b: object, /) -> object:
    """a >> b."""
def setitem(a: object, b: object, c: object, /) -> None:
    """a[b] = c."""
def sub(a: object, b: object, /) -> object:
    """a - b."""
def truediv(a: object, b: object, /) -> object:
    """a / b."""
def truth(a: bool, /) -> bool:
    """Whether a counts as true."""
def xor(a: object, b: object, /) -> object:
    """a ^ b."""

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
    """A function that gives an attribute of its argument; a tuple of them for several names."""

    def __new__(cls, *attrs: object) -> attrgetter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
class itemgetter(object):
    """A function that gives argument[item]; a tuple of them for several items."""

    def __new__(cls, *items: object) -> itemgetter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
class methodcaller(object):
    """A function that calls a method of its argument with these arguments."""

    def __new__(cls, *args: object, **kwargs: object) -> methodcaller: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
