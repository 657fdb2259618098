# Library, sys: the recursion limit can be read and set.
# slow
# heap: 4M, recursion down to the limit
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(old + 200)
print(sys.getrecursionlimit() - old)  # expect: 200
sys.setrecursionlimit(old)
def depth(n): return n if n == 0 else depth(n - 1)
print(depth(100))  # expect: 0
def runaway(n=0):
    try:
        return runaway(n + 1)
    except RecursionError:
        return "bottom reached"
print(runaway())  # expect: bottom reached
for bad in (0, -5, "x", 1.5):
    try:
        sys.setrecursionlimit(bad)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError recursion limit must be greater or equal than 1
# expect: ValueError recursion limit must be greater or equal than 1
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
class Endless:
    def __getattr__(self, name): return getattr(self, name + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __len__(self): return len(self)
    def __add__(self, o): return self + o
for f in (lambda e: e.missing, repr, lambda e: e == e, lambda e: e(), iter, len, lambda e: e + 1, lambda e: f"{e}", lambda e: [e] == [Endless()]):
    try:
        f(Endless())
        print("no error")
    except RecursionError:
        print("RecursionError")
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
