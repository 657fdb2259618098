# Big integer arithmetic: digits of pi, Fibonacci, factorial digits, modular inverse.
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
g = pi_digits()
print("".join(str(next(g)) for _ in range(60)))  # expect: 314159265358979323846264338327950288419716939937510582097494
def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1": a, b = b, a + b
    return a
print(fib(10), fib(100), fib(300))
# expect: 55 354224848179261915075 222232244629420445529739893461909967206666939096499764990979600
f = 1
for i in range(2, 101): f *= i
print(sum(map(int, str(f))), len(str(f)), f % 10 ** 24 == 0, f // 10 ** 24 % 10)  # expect: 648 158 True 4
def egcd(a, b):
    if not b: return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y
p = 2 ** 127 - 1
g, x, _ = egcd(3 ** 50, p)
print(g, x % p * 3 ** 50 % p, pow(3 ** 50, -1, p) == x % p, pow(3, p - 1, p))  # expect: 1 1 True 1
