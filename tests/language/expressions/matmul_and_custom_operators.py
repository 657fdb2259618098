# Reference 3.3.8: every binary operator has a method; @ has no built-in meaning.
class V:
    def __init__(self, n): self.n = n
for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or"):
    setattr(V, f"__{name}__", lambda self, other, name=name: name)
a, b = V(1), V(2)
print(a + b, a - b, a * b, a @ b, a / b, a // b, a % b, divmod(a, b), a ** b, a << b, a >> b, a & b, a ^ b, a | b)
# expect: add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or
print(a + 1, a @ None, pow(a, 3))  # expect: add matmul pow
for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or"):
    setattr(V, f"__r{name}__", lambda self, other, name=name: "r" + name)
print(1 + a, 1 - a, 1 * a, 1 @ a, 1 / a, 1 // a, 1 % a, divmod(1, a), 1 ** a, 1 << a, 1 >> a, 1 & a, 1 ^ a, 1 | a)
# expect: radd rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand rxor ror
print("x" + a, b"x" - a, [] * a, None @ a)  # expect: radd rsub rmul rmatmul
