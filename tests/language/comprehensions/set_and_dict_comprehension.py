# Reference 6.2.4: set and dict comprehensions.
print({x % 3 for x in range(10)} == {0, 1, 2}, sorted({c for c in "hello" if c != "l"}))  # expect: True ['e', 'h', 'o']
print({k: v for k, v in zip("abc", range(3))}, {v: k for k, v in {"a": 1}.items()}, {x: {y for y in range(x)} for x in range(2)})
# expect: {'a': 0, 'b': 1, 'c': 2} {1: 'a'} {0: set(), 1: {0}}
print({1: i for i in range(4)}, {i: j for i in range(2) for j in range(3)})  # expect: {1: 3} {0: 2, 1: 2}
print({(a, b): a * b for a in range(2) for b in range(2)})  # expect: {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}
order = []
def t(x):
    order.append(x)
    return x
{t("k"): t("v") for _ in range(1)}
print(order)  # expect: ['k', 'v']
for f in (lambda: {[]: 1 for _ in "a"}, lambda: {[] for _ in "a"}, lambda: {k: v for k, v in [1]}):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: cannot unpack non-iterable int object
for source in ("{k: v, for k in x}", "{**d for d in x}", "{*d for d in x}", "[*a for a in b]", "{k: v for k in x, y}", "[x for x in 1, 2]", "[x, y for x in z]", "[for x in y]", "[x for in y]"):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: {k: v, for k in x} -> invalid syntax
# expect: {**d for d in x} -> dict unpacking cannot be used in dict comprehension
# expect: {*d for d in x} -> iterable unpacking cannot be used in comprehension
# expect: [*a for a in b] -> iterable unpacking cannot be used in comprehension
# expect: {k: v for k in x, y} -> invalid syntax
# expect: [x for x in 1, 2] -> invalid syntax
# expect: [x, y for x in z] -> did you forget parentheses around the comprehension target?
# expect: [for x in y] -> invalid syntax
# expect: [x for in y] -> invalid syntax
