# Reference 8.6.4.1 and 8.6.4.2: alternatives bind the same names; as binds the whole.
def m(x):
    match x:
        case (1 | 2 | 3) as small: return ("small", small)
        case [("a" | "b") as letter, n] | [n, ("c" as letter)]: return (letter, n)
        case {"x": (int() | float()) as v} as whole: return (v, whole)
        case str() | bytes() as text: return text
        case (None | False): return "falsy"
        case [[a] as inner, *_] as outer: return (a, inner, outer)
for x in (2, ["a", 5], [6, "c"], {"x": 1.5}, {"x": "no"}, "t", b"b", None, False, [[1], 2], 9):
    print(m(x))
# expect: ('small', 2)
# expect: ('a', 5)
# expect: ('c', 6)
# expect: (1.5, {'x': 1.5})
# expect: None
# expect: t
# expect: b'b'
# expect: falsy
# expect: falsy
# expect: (1, [1], [[1], 2])
# expect: None
for source in ("match x:\n case a as _: pass", "match x:\n case a as b.c: pass", "match x:\n case [a] | [b]: pass", "match x:\n case a as b as c: pass",
               "match x:\n case (a, 1) | (1, b): pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: cannot use '_' as a target
# expect: invalid syntax
# expect: alternative patterns bind different names
# expect: invalid syntax
# expect: alternative patterns bind different names
