# Deeply nested source works to a depth; beyond it the failure is an exception, not a crash.
# slow
# heap: 4M, source texts of 100000 characters
print(eval("(" * 90 + "1" + ")" * 90), eval("-" * 60 + "1"), len(repr(eval("[" * 90 + "]" * 90))))  # expect: 1 1 180
ns = {}
depth = 18
exec("".join("    " * i + f"for i{i} in range(1):\n" for i in range(depth)) + "    " * depth + "print('loop bottom')")
# expect: loop bottom
exec("".join("    " * i + f"if {i + 1}:\n" for i in range(60)) + "    " * 60 + "print('if bottom')")
# expect: if bottom
exec("".join("    " * i + f"def f{i}():\n" for i in range(15)) + "    " * 15 + "return 'f bottom'\n" + "".join("    " * (15 - i) + f"return f{15 - i}()\n" for i in range(1, 15)) + "print(f0())")
# expect: f bottom
exec("x = " + "lambda: " * 40 + "5", ns)
x = ns["x"]
for _ in range(40): x = x()
print(x)  # expect: 5
exec("".join("    " * i + f"class C{i}:\n" for i in range(15)) + "    " * 15 + "v = 'class bottom'", ns)
c = ns["C0"]
for i in range(1, 15): c = getattr(c, f"C{i}")
print(c.v, c.__qualname__.count("."))  # expect: class bottom 14
for source in ("(" * 5000 + ")" * 5000, "[" * 100000, "x = " + "-" * 100000 + "1", "f(" * 3000 + ")" * 3000, "if 1:\n" * 1):
    try:
        compile(source, "f", "exec")
        print("compiled")
    except (SyntaxError, RecursionError, MemoryError) as e:
        print("refused")
# expect: refused
# expect: refused
# expect: refused
# expect: refused
# expect: refused
