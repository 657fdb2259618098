# RecursionError: what the message names, for containers nested deeper than the stack allows.
# slow
# heap: 4M (deep nesting takes many objects)
import json


def nest(make, depth=100_000):
    value = make(0)
    for _ in range(depth):
        value = make(value)
    return value


def attempt(function):
    try:
        function()
        return "no error"
    except RecursionError as e:
        return str(e)


lists, others = nest(lambda x: [x]), nest(lambda x: [x])
print(attempt(lambda: repr(lists)))  # expect: maximum recursion depth exceeded while getting the repr of an object
print(attempt(lambda: f"{lists}"))  # expect: maximum recursion depth exceeded while getting the repr of an object
print(attempt(lambda: lists == others))  # expect: maximum recursion depth exceeded in comparison
print(attempt(lambda: lists < others))  # expect: maximum recursion depth exceeded in comparison
print(attempt(lambda: json.dumps(lists)))  # expect: maximum recursion depth exceeded while encoding a JSON object
tuples = nest(lambda x: (x,))
print(attempt(lambda: isinstance(1, tuples)))  # expect: maximum recursion depth exceeded in __instancecheck__
print(attempt(lambda: issubclass(int, tuples)))  # expect: maximum recursion depth exceeded in __subclasscheck__
print(attempt(lambda: json.loads("[" * 100_000)))
# expect: maximum recursion depth exceeded while decoding a JSON array from a unicode string
print(attempt(lambda: json.loads('{"a":' * 100_000)))
# expect: maximum recursion depth exceeded while decoding a JSON object from a unicode string


class Same:
    def __str__(self):
        return str(self)

    def __hash__(self):
        return hash(self)

    def __getattr__(self, name):
        return getattr(self, name)


for action in (lambda: str(Same()), lambda: hash(Same()), lambda: Same().x):
    print(attempt(action).startswith("maximum recursion depth exceeded"))
# expect: True
# expect: True
# expect: True
