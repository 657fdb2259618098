# Reference 8.6.4.4: a name captures anything; _ matches without binding.
match 5:
    case x: print("captured", x)  # expect: captured 5
match "v":
    case _: print("_" in globals())  # expect: False
match (1, 2):
    case (a, _): print(a)  # expect: 1
match [1, 2, 3, 4]:
    case [first, *_]: print(first)  # expect: 1
match [1, 2, 3, 4]:
    case [first, *middle, last]: print(first, middle, last)  # expect: 1 [2, 3] 4
match (1, 2):
    case a, b: print(a, b)  # expect: 1 2
def f(v):
    match v:
        case [x, 5]: return "matched", x
        case y: pass
    return x if isinstance(v, list) and len(v) == 2 else y
print(f([1, 5]), f("plain"))  # expect: ('matched', 1) plain
match 1:
    case z if z > 5: print("no")
    case _: print("z stays bound:", z)  # expect: z stays bound: 1
for source in ("match x:\n case a: pass\n case b: pass", "match x:\n case _: pass\n case 1: pass", "match x:\n case [a, a]: pass",
               "match x:\n case a | 1: pass", "match x:\n case 1 | a: pass", "match x:\n case [*a, *b]: pass", "match x:\n case {**_}: pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: name capture 'a' makes remaining patterns unreachable
# expect: wildcard makes remaining patterns unreachable
# expect: multiple assignments to name 'a' in pattern
# expect: name capture 'a' makes remaining patterns unreachable
# expect: alternative patterns bind different names
# expect: multiple starred names in sequence pattern
# expect: invalid syntax
