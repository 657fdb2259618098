# Functions are objects: stored, passed, returned, compared by identity, used as keys.
def inc(x): return x + 1
def dec(x): return x - 1
ops = {"+": inc, "-": dec}
print([ops[k](10) for k in "+-"])  # expect: [11, 9]
def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run
print(compose(str, inc, inc, dec)(5))  # expect: 6
print(inc == inc, inc == dec, {inc: 1}[inc], inc in [dec, inc])  # expect: True False 1 True
def apply(f, *a, **k): return f(*a, **k)
print(apply(max, 1, 5, 3), apply(sorted, [2, 1], reverse=True), apply(lambda: 7))  # expect: 5 [2, 1] 7
f = [inc][0]
inc = None
print(f(1), f.__name__)  # expect: 2 inc
print(callable(f), callable(1), callable(int), callable(print), callable(lambda: 0))
# expect: True False True True True
class C:
    def __call__(self, x): return x * 100
print(C()(2), callable(C()), apply(C(), 3))  # expect: 200 True 300
