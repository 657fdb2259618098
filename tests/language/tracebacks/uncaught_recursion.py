# A runaway recursion that nobody catches.
# exit: 1
# error: ValueError: too deep
def f(n): return f(n + 1) + 1
print("start")  # expect: start
try:
    f(0)
except RecursionError:
    raise ValueError("too deep") from None
