# types.ModuleType: making, subclassing, attributes, repr.
import sys

Module = type(sys)


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


attempt(Module)  # expect: TypeError module() missing required argument 'name' (pos 1)
attempt(lambda: Module(3))  # expect: TypeError module() argument 'name' must be str, not int
attempt(lambda: Module("a", "b", "c"))  # expect: TypeError module() takes at most 2 arguments (3 given)
attempt(lambda: Module(name="a", doc="d").__doc__)  # expect: d
plain = Module("plain", "doc")
print(plain, vars(plain))
# expect: <module 'plain'> {'__name__': 'plain', '__doc__': 'doc', '__package__': None, '__loader__': None, '__spec__': None}
raw = Module.__new__(Module)
attempt(lambda: raw.x)  # expect: AttributeError module has no attribute 'x'
attempt(lambda: repr(raw))  # expect: <module '?'>


class Special(Module):
    prop = property(lambda self: "prop")

    def __repr__(self):
        return "Special!"


special = Special("hey", "doc")
special.foo = 1
print(special, special.prop, special.__doc__, vars(special)["foo"], dir(special))
# expect: Special! prop doc 1 ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'foo']
plain.__class__ = Special
print(plain, plain.prop, type(plain).__name__)  # expect: Special! prop Special
plain.__class__ = Module
print(plain)  # expect: <module 'plain'>


def assign_class():
    plain.__class__ = int


attempt(assign_class)  # expect: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
attempt(lambda: plain.nope)  # expect: AttributeError module 'plain' has no attribute 'nope'
attempt(lambda: delattr(plain, "nope"))  # expect: AttributeError 'module' object has no attribute 'nope'
plain.__dict__["new"] = 7
print(plain.new, plain.__annotations__, plain.__loader__)  # expect: 7 {} None
plain.__dir__ = lambda: ["b", "a"]
print(dir(plain))  # expect: ['a', 'b']
plain.__name__ = 3
attempt(lambda: plain.nope)  # expect: AttributeError module has no attribute 'nope'
print(plain)  # expect: <module 3>
plain.__file__ = "file.py"
print(plain)  # expect: <module 3 from 'file.py'>
del plain.__name__
print(plain)  # expect: <module '?' from 'file.py'>
plain.__getattr__ = lambda name: "got " + name
print(plain.anything)  # expect: got anything
