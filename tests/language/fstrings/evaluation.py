# Reference 2.4.3: fields are evaluated in order, each once, in the scope where the f-string stands.
def t(x):
    print("eval", x)
    return x
print(f"{t(1)} {t('a')!r} {t(2):{t(5)}}")
# expect: eval 1
# expect: eval a
# expect: eval 2
# expect: eval 5
# expect: 1 'a'     2
class A:
    v = "class scope"
    s = f"{v}"
    def f(self, n): return f"{self.v} {n} {[n * k for k in range(3)]}"
print(A.s, A().f(2))  # expect: class scope class scope 2 [0, 2, 4]
def outer(n):
    def inner(): return f"{n}"
    return inner
print(outer("captured")())  # expect: captured
try:
    f"{t('first')} {1 / 0} {t('never')}"  # expect: eval first
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
try:
    f"{undefined_name}"
except NameError as e:
    print(e)  # expect: name 'undefined_name' is not defined
class Bad:
    def __format__(self, spec): return 5
try:
    f"{Bad()}"
except TypeError as e:
    print(e)  # expect: __format__ must return a str, not int
print(f"{0!r}" + f"{'' or 'empty'}", f"{print}"[:9])  # expect: 0empty <built-in
big = "".join(f"{i:02x}" for i in range(64))
print(len(big), big[-6:])  # expect: 128 3d3e3f
