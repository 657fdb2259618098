# Modules made anew, with and without what CPython has of them in C: each copy holds together.
# slow: many imports
# heap: 1M, several copies of the modules
from test.support.import_helper import import_fresh_module

NAMES = {
    "heapq": "_heapq", "bisect": "_bisect", "functools": "_functools", "operator": "_operator", "collections": "_collections",
    "statistics": "_statistics", "queue": "_queue",
}
for name, twin in NAMES.items():
    with_twin, without = import_fresh_module(name, fresh=[twin]), import_fresh_module(name, blocked=[twin])
    print(name, with_twin.__name__, without is not None, with_twin is not without)
# expect: heapq heapq True True
# expect: bisect bisect True True
# expect: functools functools True True
# expect: operator operator True True
# expect: collections collections True True
# expect: statistics statistics True True
# expect: queue queue True True

from _bisect import bisect_left
from _collections import OrderedDict, defaultdict, deque
from _collections_abc import Mapping
from _contextvars import copy_context
from _functools import cmp_to_key, partial, reduce
from _heapq import _heapify_max, _heappop_max, _heapreplace_max, heapify
from _json import encode_basestring_ascii
from _operator import itemgetter
from _pickle import dumps
from _queue import Empty, SimpleQueue
from _random import Random
from _struct import pack
from _typing import TypeVar

import _statistics

print(bisect_left([1, 3], 2), deque([1]), isinstance({}, Mapping), reduce(max, [1, 5]), itemgetter(1)("ab"), pack("<H", 1))  # expect: 1 deque([1]) True 5 b b'\x01\x00'
print(Random(1).random() == Random(1).random(), TypeVar("T"), encode_basestring_ascii("\u20ac"), _statistics._normal_dist_inv_cdf(0.5, 3.0, 1.0))  # expect: True ~T "\u20ac" 3.0
heap = [5, 1, 9, 3, 7, 7]
_heapify_max(heap)
print(_heapreplace_max(heap, 4), [_heappop_max(heap) for _ in range(6)])  # expect: 9 [7, 7, 5, 4, 3, 1]
for call in (lambda: _heappop_max([]), lambda: _heapreplace_max([], 1), lambda: _heapify_max(()), lambda: _heapreplace_max(5, 1)):
    try:
        call()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
# expect: IndexError index out of range
# expect: IndexError index out of range
# expect: TypeError _heapify_max() argument must be list, not tuple
# expect: TypeError _heapreplace_max() argument 1 must be list, not int

first = import_fresh_module("decimal", fresh=["_decimal"])
second = import_fresh_module("decimal", fresh=["_pydecimal"], blocked=["_decimal"])
for module in first, second:
    Decimal = module.Decimal
    x = Decimal(2)
    print([type(y) is Decimal for y in (x.sqrt(), x.max(3), x**x, x.ln(), +x, x.scaleb(1), module.getcontext().sqrt(x))])
    print(x + x.sqrt(), f"{x:.2f}", module.getcontext().create_decimal("1.50"))
    try:
        Decimal(1) / 0
    except module.DivisionByZero:
        print("division by zero")
# expect: [True, True, True, True, True, True, True]
# expect: 3.414213562373095048801688724 2.00 1.50
# expect: division by zero
# expect: [True, True, True, True, True, True, True]
# expect: 3.414213562373095048801688724 2.00 1.50
# expect: division by zero
first.getcontext().prec = 5
print(second.getcontext().prec)  # expect: 28

for twin in "_datetime", "_pydatetime":
    module = import_fresh_module("datetime", fresh=[twin])
    moment = module.datetime(2020, 1, 2, 3, 4, tzinfo=module.timezone.utc)
    zone = module.timezone(module.timedelta(hours=1))
    print(moment.astimezone(zone), zone.utcoffset(moment), type(module.datetime.fromisoformat("2020-01-01T00:00+01:00").tzinfo) is module.timezone)
# expect: 2020-01-02 04:04:00+01:00 1:00:00 True
# expect: 2020-01-02 04:04:00+01:00 1:00:00 True

from test.support import C_RECURSION_LIMIT, EXCEEDS_RECURSION_LIMIT

print(C_RECURSION_LIMIT, EXCEEDS_RECURSION_LIMIT)  # expect: 1500 5000
