# Names that only `try: import … except ImportError` binds are values where the import succeeds; other errors stay errors.
try:
    import struct
    from collections import OrderedDict as Ordered
except ImportError:
    pass

if not None:
    try:
        import io as streams
    except (ImportError, NotImplementedError):
        streams = None


class Frame:
    part: Ordered
    parts: list[Ordered]
    packed: struct.Struct | None = None

    def read(self, into: Ordered, *more: struct.Struct, **rest: streams.StringIO) -> tuple[Ordered, int]:
        return into


print(Frame.__annotations__["part"].__name__, Frame.__annotations__["parts"], Frame.__annotations__["packed"])
# expect: OrderedDict list[collections.OrderedDict] _struct.Struct | None
print({name: getattr(kind, "__name__", kind) for name, kind in Frame.read.__annotations__.items()})
# expect: {'into': 'OrderedDict', 'more': 'Struct', 'rest': 'StringIO', 'return': 'tuple'}


def spread(*args: *tuple[Ordered]):
    return args


print(spread.__annotations__, spread(1))  # expect: {'args': *tuple[collections.OrderedDict]} (1,)
for source in "def f(x: struct.missing): pass", "def f(x: struct['a']): pass", "x: struct.missing = 1", "class C:\n x: struct + 1":
    try:
        exec("try:\n import struct\nexcept ImportError: pass\n" + source)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# expect: AttributeError module 'struct' has no attribute 'missing'
# expect: TypeError 'module' object is not subscriptable
# expect: AttributeError module 'struct' has no attribute 'missing'
# expect: TypeError unsupported operand type(s) for +: 'module' and 'int'


def local():
    def inner(x: Ordered, y: "text") -> struct: pass
    return inner.__annotations__


print(local()["x"] is Ordered, local()["return"] is struct, local()["y"])  # expect: True True text
