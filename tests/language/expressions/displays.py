# Reference 6.2.5 to 6.2.7: list, set and dict displays with unpacking.
print([], [1], [1, "a", None], [*[1, 2], *(3,)], [[1], [2]])  # expect: [] [1] [1, 'a', None] [1, 2, 3] [[1], [2]]
print({1}, len({*[1, 1, 2]}), len({*"abca"}), type({}).__name__, type({1}).__name__)  # expect: {1} 2 3 dict set
print({"a": 1, "b": 2}, {**{"a": 1}, "a": 2}, {"a": 0, **{"a": 5, "z": 1}}, {1: {2: 3}})
# expect: {'a': 1, 'b': 2} {'a': 2} {'a': 5, 'z': 1} {1: {2: 3}}
print({1: "a", 1.0: "b", True: "c"})  # expect: {1: 'c'}
big = [i for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]]
print(len(big), big[-1])  # expect: 30 29
for f in (lambda: {[]: 1}, lambda: {[]}, lambda: {**1}, lambda: {*1}, lambda: [*1], lambda: {{}: 1}, lambda: {**[1]}):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: 'int' object is not a mapping
# expect: 'int' object is not iterable
# expect: Value after * must be an iterable, not int
# expect: unhashable type: 'dict'
# expect: 'list' object is not a mapping
for source in ("{1: 2, 3}", "{1, 2: 3}", "{**a, b}", "{a: 1, *b}", "{1:}", "{**a for a in b}"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: {1: 2, 3} -> ':' expected after dictionary key
# expect: {1, 2: 3} -> invalid syntax
# expect: {**a, b} -> ':' expected after dictionary key
# expect: {a: 1, *b} -> invalid syntax
# expect: {1:} -> expression expected after dictionary key and ':'
# expect: {**a for a in b} -> dict unpacking cannot be used in dict comprehension
