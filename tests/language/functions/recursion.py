# Functions may call themselves; a runaway recursion raises RecursionError.
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15))  # expect: 610
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))  # expect: 9
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500))  # expect: 500
def forever(): return forever()
try:
    forever()
except RecursionError as e:
    print(type(e).__name__, isinstance(e, RuntimeError))  # expect: RecursionError True
def mutual(n): return other(n)
def other(n): return mutual(n)
try:
    mutual(1)
except RecursionError as e:
    print("caught again")  # expect: caught again
print(depth(100))  # expect: 100
