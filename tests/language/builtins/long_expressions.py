# eval() of expressions with many jumps and more parts than one piece of the compiler's memory holds.
# heap: 256K, on 64 bits: one long expression is compiled whole
part = "[i for i in range(2**62 - 1, 2**62 + n)], (1 if n else 2), sum(range(3)) and max(n, 0)"
for count in (1, 2, 3, 5, 8, 13, 21):
    line = ", ".join([part] * count)
    for n in (0, 1):
        result = eval(compile(line, "line", "eval"), {"n": n})
        print(len(result), result == eval(part, {"n": n}) * count)
# expect: 3 True
# expect: 3 True
# expect: 6 True
# expect: 6 True
# expect: 9 True
# expect: 9 True
# expect: 15 True
# expect: 15 True
# expect: 24 True
# expect: 24 True
# expect: 39 True
# expect: 39 True
# expect: 63 True
# expect: 63 True
