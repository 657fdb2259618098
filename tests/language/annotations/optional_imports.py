"""Annotations whose names are missing become text, so that drivers written for CircuitPython load without `typing`."""
# cpython: it evaluates these annotations, so a driver whose import failed stops with NameError

import sys

try:
    from missing_types import Optional, Tuple as Pair
    import missing_package.sub
    Color = Optional[int]

    class Sized:
        pass
except ImportError:
    pass

try:
    import more_missing as more
except (NotImplementedError, ImportError):
    pass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from missing_types import Buffer

if not sys.implementation.name == sys.implementation.name:
    from missing_types import Socket
elif sys.version_info < (3,):
    from missing_types import Radio

if sys.implementation.name:
    pass
else:
    from missing_types import Pool


def drive(bus: Optional[int], *pins: Pair[int, int], color: Color = 0, **rest: missing_package.sub.Rest) -> "Sized":
    return bus


print(drive(3))  # expect: 3
print(drive.__annotations__)
# expect: {'bus': 'Optional[int]', 'pins': 'Pair[int, int]', 'color': 'Color', 'rest': 'missing_package.sub.Rest', 'return': 'Sized'}


class Sensor:
    raw: int | more.Reading = 0
    sizes: Sized

    def read(self, into: Buffer, end: int) -> list[Buffer]:
        local: Buffer = into
        self.last: Buffer = local
        return [local]

    def connect(self, to: Socket, by: Radio, of: Pool) -> None: pass


print(Sensor.__annotations__)  # expect: {'raw': 'int | more.Reading', 'sizes': 'Sized'}
print(Sensor.read.__annotations__)  # expect: {'into': 'Buffer', 'end': <class 'int'>, 'return': 'list[Buffer]'}
print(Sensor().read(b"", 1))  # expect: [b'']
Sensor.kind: Buffer = "analog"
print(Sensor.kind)  # expect: analog
value: Optional[int] = 7
print(value, __annotations__)  # expect: 7 {'value': 'Optional[int]'}


def outer():
    def inner(x: Color) -> Color: return x
    return inner


print(outer().__annotations__)  # expect: {'x': 'Color', 'return': 'Color'}

# A name that is bound elsewhere, too, is there whatever happens
try:
    from missing_types import Number
except ImportError:
    Number = int

try:
    import struct
except OSError:
    pass


def count(x: Number, packed: struct.Struct): pass


print(count.__annotations__)  # expect: {'x': <class 'int'>, 'packed': <class '_struct.Struct'>}
try:
    def wrong(x: Nowhere): pass
except NameError as error:
    print(error)  # expect: name 'Nowhere' is not defined
