# Each operator statement and expression reaches its special method with the right arguments.
class Log:
    def __getattr__(self, name): raise AttributeError(name)
names = """add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or""".split()
calls = []
def method(n):
    def f(self, *args):
        calls.append((n, len(args)))
        return self if n.startswith("i") else n
    return f
for n in names:
    for prefix in ("", "r", "i"):
        if not (prefix == "i" and n == "divmod"): setattr(Log, f"__{prefix}{n}__", method(prefix + n))
for n in ("neg", "pos", "invert", "abs", "lt", "le", "gt", "ge", "eq", "ne", "call", "getitem", "setitem", "delitem", "enter", "exit"):
    setattr(Log, f"__{n}__", method(n))
x = y = Log()
-x; +x; ~x; abs(x); x < 1; x <= 1; x > 1; x >= 1; x == 1; x != 1; x(); x(1, 2); x[1]; x[1:2]; pow(x, 1, 2); divmod(x, 1); divmod(1, x); 1 < x; 1 == x
x[1] = 2
del x[1]
with x: pass
print(calls)
# expect: [('neg', 0), ('pos', 0), ('invert', 0), ('abs', 0), ('lt', 1), ('le', 1), ('gt', 1), ('ge', 1), ('eq', 1), ('ne', 1), ('call', 0), ('call', 2), ('getitem', 1), ('getitem', 1), ('pow', 2), ('divmod', 1), ('rdivmod', 1), ('gt', 1), ('eq', 1), ('setitem', 2), ('delitem', 1), ('enter', 0), ('exit', 3)]
calls.clear()
1 + x; x + 1; x - 1; 2 ** x; x @ x; 1 | x; x << 1
x += 1; x **= 2; x //= 3; x |= 4
print(calls, x is y)
# expect: [('radd', 1), ('add', 1), ('sub', 1), ('rpow', 1), ('matmul', 1), ('ror', 1), ('lshift', 1), ('iadd', 1), ('ipow', 1), ('ifloordiv', 1), ('ior', 1)] True
