# Reference 8.3: for assigns each item; else runs unless the loop broke; the variable survives.
for x in [1, 2]:
    print(x)
else:
    print("else")
# expect: 1
# expect: 2
# expect: else
print("after", x)  # expect: after 2
for x in range(5):
    if x == 2: break
else:
    print("never")
print(x)  # expect: 2
for x in []: pass
else: print("empty else")
# expect: empty else
print(x)  # expect: 2
for i, c in enumerate("ab"): print(i, c)
# expect: 0 a
# expect: 1 b
class Box: pass
b = Box()
lst = [0, 0]
for b.attr in (1, 2): pass
for lst[0] in "xy": pass
print(b.attr, lst)  # expect: 2 ['y', 0]
for x in range(3):
    print(x)
    x = 10
# expect: 0
# expect: 1
# expect: 2
for k in {"a": 1, "b": 2}: print(k)
# expect: a
# expect: b
for (p, q), r in [((1, 2), 3)]: print(p, q, r)
# expect: 1 2 3
for x in 1, "two", None: print(x)
# expect: 1
# expect: two
# expect: None
