# Library, pickle: reduce values of all kinds, states with setters, what cannot be pickled, streams and generators of numbers.
# heap: runs in 250K: pickle with re, io and random
import copy
import copyreg
import io
import pickle
import random
import re


class Reduced:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce__(self):
        return self.parts


class Stated:
    def __getstate__(self):
        return [1, 2]

    def __setstate__(self, state):
        self.state = state


class Plain:
    pass


class Odd:
    def __getstate__(self):
        return [1]


class Text:
    def __reduce__(self):
        return "text"


text = Text()


class Adder:
    def __init__(self):
        self.items, self.all = [], []

    def append(self, item):
        self.items.append(item)

    def __reduce__(self):
        return Adder, (), None, iter([1, 2, 3])


class Extender(Adder):
    def extend(self, items):
        self.all.append(list(items))

    def __reduce__(self):
        return Extender, (), None, iter([1, 2, 3])


def setter(obj, state):
    obj.set_by_function = state


def tell(action):
    try:
        result = action()
        print(result)
    except Exception as error:
        print(type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))


def outer():
    def inner():
        pass

    return inner


for parts in (
    (int, 1), (int, (), None, 1), (int, (), None, None, 1), (int, (), None, None, None, 1), (int,), (1, 2, 3, 4, 5, 6, 7),
    (copyreg.__newobj__, ()), (copyreg.__newobj__, (1,)), (copyreg.__newobj__, (int, 1)), (copyreg.__newobj_ex__, (int, 1)),
    (copyreg.__newobj_ex__, (int, 1, {})), (copyreg.__newobj_ex__, (int, (1,), 3)), (list, (), None, iter("ab")),
    (dict, (), None, None, iter([(1, 2)])), (dict, (), None, None, iter([(1, 2), (3, 4)])),
):
    tell(lambda: pickle.loads(pickle.dumps(Reduced(*parts))))
# expect: PicklingError second item of the tuple returned by __reduce__ must be a tuple
# expect: PicklingError fourth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: PicklingError fifth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: PicklingError sixth element of the tuple returned by __reduce__ must be a function, not int
# expect: PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: PicklingError __newobj__ arglist is empty
# expect: PicklingError args[0] from __newobj__ args is not a type
# expect: PicklingError args[0] from __newobj__ args has the wrong class
# expect: PicklingError length of the NEWOBJ_EX argument tuple must be exactly 3, not 2
# expect: PicklingError second item from NEWOBJ_EX argument tuple must be a tuple, not int
# expect: PicklingError third item from NEWOBJ_EX argument tuple must be a dict, not int
# expect: ['a', 'b']
# expect: {1: 2}
# expect: {1: 2, 3: 4}
made = pickle.loads(pickle.dumps(Reduced(Plain, (), {"a": 1}, None, None, setter)))
print(made.set_by_function, made.__dict__)  # expect: {'a': 1} {'set_by_function': {'a': 1}}
print(pickle.loads(pickle.dumps(Stated())).state)  # expect: [1, 2]
tell(lambda: pickle.loads(pickle.dumps(Odd())))  # expect: UnpicklingError state is not a dictionary
print(pickle.loads(pickle.dumps(text)) is text, copy.copy(text) is text)  # expect: True True
made = pickle.loads(pickle.dumps(Adder()))
print(made.items, made.all)  # expect: [1, 2, 3] []
made = pickle.loads(pickle.dumps(Extender()))
print(made.items, made.all)  # expect: [] [[1, 2, 3]]

for obj in lambda: 1, outer(), (i for i in ()), re, open, Plain.__dict__, super(Plain, Plain()), {}.keys(), property(len):
    tell(lambda: "a pickle" if pickle.dumps(obj) else None)
# expect: PicklingError Can't pickle <function <lambda> at 0x>: attribute lookup <lambda> on __main__ failed
# expect: AttributeError Can't pickle local object 'outer.<locals>.inner'
# expect: TypeError cannot pickle 'generator' object
# expect: TypeError cannot pickle 'module' object
# expect: a pickle
# expect: TypeError cannot pickle 'mappingproxy' object
# expect: PicklingError args[0] from __newobj__ args has the wrong class
# expect: TypeError cannot pickle 'dict_keys' object
# expect: TypeError cannot pickle 'property' object
plain, Plain = Plain, None
tell(lambda: pickle.dumps(plain))
# expect: PicklingError Can't pickle <class '__main__.Plain'>: it's not the same object as __main__.Plain
Plain = type("Plain", (), {})
tell(lambda: pickle.dumps(plain))
# expect: PicklingError Can't pickle <class '__main__.Plain'>: it's not the same object as __main__.Plain
Plain = plain
plain.__module__ = "no.such.module"
tell(lambda: pickle.dumps(plain))
# expect: PicklingError Can't pickle <class 'no.such.module.Plain'>: import of module 'no.such.module' failed

stream = io.BytesIO(b"abcdef")
stream.read(2)
for made in copy.copy(stream), pickle.loads(pickle.dumps(stream, 2)):
    print(made.tell(), made.read(), made.getvalue())
# expect: 2 b'cdef' b'abcdef'
# expect: 2 b'cdef' b'abcdef'
for newline in None, "", "\n", "\r\n", "\r":
    stream = io.StringIO("a\r\nb\nc", newline)
    stream.readline()
    made = pickle.loads(pickle.dumps(stream, 4))
    print(repr(made.getvalue()), made.tell(), made.__getstate__()[1:3])
# expect: 'a\nb\nc' 2 (None, 2)
# expect: 'a\r\nb\nc' 3 ('', 3)
# expect: 'a\r\nb\nc' 3 ('\n', 3)
# expect: 'a\r\r\nb\r\nc' 4 ('\r\n', 4)
# expect: 'a\r\rb\rc' 2 ('\r', 2)
tell(lambda: io.BytesIO().__setstate__((b"a", 0)))
# expect: TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple
tell(lambda: io.BytesIO().__setstate__((b"a", "x", None)))  # expect: TypeError second item of state must be an integer, not str
tell(lambda: io.BytesIO().__setstate__((b"a", -1, None)))  # expect: ValueError position value cannot be negative
tell(lambda: io.StringIO().__setstate__(("a", "\n", 0)))
# expect: TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
tell(lambda: io.StringIO().__setstate__((3, "\n", 0, None)))  # expect: TypeError initial_value must be str or None, not int
generator = random.Random(7)
generator.random()
made = pickle.loads(pickle.dumps(generator))
print(made.random() == generator.random())  # expect: True
pattern = re.compile("a+", re.I)
print(pickle.loads(pickle.dumps(pattern)) == pattern, pickle.dumps(pattern))
# expect: True b'\x80\x04\x95\x1e\x00\x00\x00\x00\x00\x00\x00\x8c\x02re\x94\x8c\x08_compile\x94\x93\x94\x8c\x02a+\x94K"\x86\x94R\x94.'
