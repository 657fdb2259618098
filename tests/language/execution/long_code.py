# No limit that a user can meet: long displays, long bodies, long chains, far jumps, many constants.
# slow
# heap: 16M, generated statements of thousands of operands are compiled at once
ns = {}
exec("a = [" + ", ".join(map(str, range(3000))) + "]", ns)
print(len(ns["a"]), sum(ns["a"]))  # expect: 3000 4498500
exec("d = {" + ", ".join(f"'k{i}': {i}.5" for i in range(1500)) + "}", ns)
print(len(ns["d"]), ns["d"]["k1499"])  # expect: 1500 1499.5
exec("def f(x):\n    if x:\n" + "        x += 1\n" * 3000 + "    else:\n" + "        x -= 1\n" * 3000 + "    return x\n", ns)
print(ns["f"](1), ns["f"](0))  # expect: 3001 -3000
exec("def g(n):\n    t = 0\n    for i in range(n):\n" + "        t += i\n" * 2000 + "        if t > 10 ** 9: break\n    else:\n        return t\n", ns)
print(ns["g"](10))  # expect: 90000
exec("e = " + " + ".join(["1"] * 2000), ns)
print(ns["e"])  # expect: 2000
exec("def k(x):\n" + "".join(f"    {'el' if i else ''}if x == {i}: return 'r{i}'\n" for i in range(500)), ns)
print(ns["k"](0), ns["k"](499), ns["k"](500))  # expect: r0 r499 None
exec("s = f'" + "{x}-" * 500 + "'", {"x": 1}, ns)
print(len(ns["s"]))  # expect: 1000
exec("def c(f): return f(" + ", ".join(map(str, range(600))) + ")", ns)
print(ns["c"](lambda *a: (len(a), a[599])))  # expect: (600, 599)
exec("b = x" + ".y" * 300, {"x": type("X", (), {"y": property(lambda s: s)})()}, ns)
print(type(ns["b"]).__name__)  # expect: X
exec("t = not " + "x and not " * 800 + "x", {"x": 0}, ns)
print(ns["t"])  # expect: True
exec("\n".join(f"n{i} = {i * 1000003}" for i in range(1000)), ns)
print(ns["n999"])  # expect: 999002997
