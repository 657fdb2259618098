# Reference 3.3.8: the in-place operator methods.
class A:
    def __init__(self): self.log = []
def add(name):
    def method(self, other):
        self.log.append((name, other))
        return self
    setattr(A, f"__i{name}__", method)
for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or"):
    add(name)
a = b = A()
a += 1
a -= 2
a *= 3
a @= 4
a /= 5
a //= 6
a %= 7
a **= 8
a <<= 9
a >>= 10
a &= 11
a ^= 12
a |= 13
print(a is b)  # expect: True
for entry in a.log: print(*entry)
# expect: add 1
# expect: sub 2
# expect: mul 3
# expect: matmul 4
# expect: truediv 5
# expect: floordiv 6
# expect: mod 7
# expect: pow 8
# expect: lshift 9
# expect: rshift 10
# expect: and 11
# expect: xor 12
# expect: or 13
class Holder: pass
h = Holder()
h.x = A()
h.x += "attr"
d = {"k": A()}
d["k"] *= "item"
print(h.x.log, d["k"].log)  # expect: [('add', 'attr')] [('mul', 'item')]
