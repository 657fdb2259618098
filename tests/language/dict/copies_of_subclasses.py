# Built-in types, dict: what a copy of a subclass looks at: the attribute keys always, __iter__ if it is overridden.
class Seen(dict):
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return "v"


class Iterated(dict):
    def __iter__(self):
        return iter(["i"])

    def __getitem__(self, key):
        return "v"


class Keyless(dict):
    def __getattribute__(self, name):
        if name == "keys":
            raise AttributeError
        return super().__getattribute__(name)


def update(d):
    result = {}
    result.update(d)
    return result


def show(text, d):
    try:
        print(text, eval(text, globals(), {"d": d}))
    except ValueError as e:
        print(text, e)


for make in (Seen, Iterated, Keyless):
    for text in ("dict(d)", "{**d}", "dict(**d)", "update(d)", "dict.fromkeys(d)", "d | {}", "{} | d", "dict.copy(d)"):
        show(text, make(a=1))
# expect: getattribute keys
# expect: dict(d) {'a': 1}
# expect: {**d} {'a': 1}
# expect: dict(**d) {'a': 1}
# expect: getattribute keys
# expect: update(d) {'a': 1}
# expect: dict.fromkeys(d) {'a': None}
# expect: d | {} {'a': 1}
# expect: getattribute keys
# expect: {} | d {'a': 1}
# expect: dict.copy(d) {'a': 1}
# expect: dict(d) {'a': 'v'}
# expect: {**d} {'a': 'v'}
# expect: dict(**d) {'a': 'v'}
# expect: update(d) {'a': 'v'}
# expect: dict.fromkeys(d) {'i': None}
# expect: d | {} {'a': 'v'}
# expect: {} | d {'a': 'v'}
# expect: dict.copy(d) {'a': 'v'}
# expect: dict(d) dictionary update sequence element #0 has length 1; 2 is required
# expect: {**d} {'a': 1}
# expect: dict(**d) {'a': 1}
# expect: update(d) dictionary update sequence element #0 has length 1; 2 is required
# expect: dict.fromkeys(d) {'a': None}
# expect: d | {} {'a': 1}
# expect: {} | d dictionary update sequence element #0 has length 1; 2 is required
# expect: dict.copy(d) {'a': 1}
for make in (Seen, Iterated, Keyless):
    print(dict.copy(make()), dict.__or__(make(), {}), type(dict.copy(make(a=1))) is dict)
# expect: {} {} True
# expect: {} {} True
# expect: {} {} True
