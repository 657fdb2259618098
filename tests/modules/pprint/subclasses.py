# Hooks of subclasses, wrapped types, depth.
import collections
import pprint
import types


class Upper(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), 1, 0
        return super().format(object, context, maxlevels, level)


print(Upper().pformat({"a": ["b", 1]}), Upper().isreadable("a"))  # expect: {A: [B, 1]} True


class Named(list):
    def __repr__(self):
        return "Named!"


class Dispatching(pprint.PrettyPrinter):
    _dispatch = dict(pprint.PrettyPrinter._dispatch)

    def _pprint_named(self, object, stream, indent, allowance, context, level):
        stream.write(f"<{len(object)} named at {indent}>")

    _dispatch[Named.__repr__] = _pprint_named


print(Dispatching(width=4).pformat([Named("ab"), Named()]))
# expect: [<2 named at 1>,
# expect:  <0 named at 1>]


print(pprint.PrettyPrinter(width=30).pformat(collections.OrderedDict.fromkeys("abcdef", "x")))
# expect: OrderedDict([('a', 'x'),
# expect:              ('b', 'x'),
# expect:              ('c', 'x'),
# expect:              ('d', 'x'),
# expect:              ('e', 'x'),
# expect:              ('f', 'x')])


print(pprint.pformat(collections.ChainMap({"a": "x" * 30}, {"b": "y" * 30, "c": 1}), width=50))
# expect: ChainMap({'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'},
# expect:          {'b': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
# expect:           'c': 1})


print(pprint.pformat(collections.UserDict({"a": "x" * 30, "b": 1}), width=40))
# expect: {'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'b': 1}


print(pprint.pformat(collections.UserList(range(12)), width=30, compact=True))
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
# expect:  10, 11]


print(pprint.pformat(collections.UserString("some words that are long"), width=20))
# expect: ('some words that '
# expect:  'are long')


print(pprint.pformat(bytearray(b"0123456789" * 4), width=40))
# expect: bytearray(b'012345678901234567890123'
# expect:           b'4567890123456789')


print(pprint.pformat([bytearray(b"0123456789" * 4)], width=40))
# expect: [bytearray(b'012345678901234567890123'
# expect:            b'4567890123456789')]


print(pprint.pformat((1, (2,)), depth=1), pprint.pformat([(1,), [2], {3: 4}, (), {}], depth=1))
# expect: (1, (...,)) [(...,), [...], {...}, (), {}]

print(pprint.pformat(types.SimpleNamespace(alpha="x" * 30, beta=[1, 2]), width=40))
# expect: namespace(alpha='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:           beta=[1, 2])


ring = []
ring.append(ring)
print(pprint.isreadable(ring), pprint.isrecursive(ring), pprint.isreadable([1]))  # expect: False True True
pairs = collections.OrderedDict.fromkeys(range(9), "text")
print(pprint.pformat(pairs, width=40, depth=1), pprint.pformat(collections.Counter({4: 4, 5: 5, "a" * 9: 1}), width=20, indent=3))
# expect: OrderedDict([...]) Counter({  5: 5,
# expect:            4: 4,
# expect:            'aaaaaaaaa': 1})
