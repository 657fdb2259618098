# Reference 2.4.3: !r, !s, !a before the format specification; nested fields inside it.
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "F()"
print(f"{F()}", f"{F():x y}", f"{F()!r:>6}", f"{F():{'nested'}}", f"{F():a{1}b{2}c}", f"{F()!s:}")
# expect: <> <x y>    F() <nested> <a1b2c> F()
width, prec, v = 10, 3, 3.14159265
print(f"[{v:{width}.{prec}}|{v:<{width}.{prec}f}|{v:{'+'}}|{v:0{width}.2f}")
# expect: [      3.14|3.142     |+3.14159265|0000003.14
print(f"{255:#x} {255:b} {255:o} {255:08b} {1234567:,} {1234567:_} {0.25:.0%} {65:c}")
# expect: 0xff 11111111 377 11111111 1,234,567 1_234_567 25% A
print(f"{'abc':*^9}|{'abc':.2}|{'abc':5.1}|{True:d}|{None!s:>6}")  # expect: ***abc***|ab|a    |1|  None
print("align", f"{1:{'>' if v > 3 else '<'}4}")  # expect: align    1
print(f"{F():%H:%M}", f"{'a:b'}", f"{F()::}")  # expect: <%H:%M> a:b <:>
for make in (lambda: f"{1:z}", lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: f"{[]:5}", lambda: f"{None:x}", lambda: f"{1:.2d}", lambda: f"{'a':=5}"):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError Negative zero coercion (z) not allowed in integer format specifier
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: TypeError unsupported format string passed to list.__format__
# expect: TypeError unsupported format string passed to NoneType.__format__
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError '=' alignment not allowed in string format specifier
