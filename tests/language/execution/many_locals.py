# No limit that a user can meet: a function with several hundred local variables.
# slow
# heap: 4M, generated functions of 400 locals are compiled at once
n = 400
body = "".join(f"    v{i} = {i}\n" for i in range(n))
total = " + ".join(f"v{i}" for i in range(n))
ns = {}
exec(f"def f(x):\n{body}    w = {total}\n    return w + x + v{n - 1}\n", ns)
print(ns["f"](1))  # expect: 80200
params = ", ".join(f"p{i}" for i in range(300))
exec(f"def g({params}): return p0 + p150 + p299, locals()['p299']", ns)
print(ns["g"](*range(300)))  # expect: (449, 299)
print(ns["g"](**{f"p{i}": i for i in range(300)}))  # expect: (449, 299)
exec("def h():\n" + body + "    return [lambda: v0, lambda: v399, lambda: v200]\n", ns)
print([k() for k in ns["h"]()])  # expect: [0, 399, 200]
exec("def k():\n" + body + f"    def inner(): return {total}\n    return inner()\n", ns)
print(ns["k"]())  # expect: 79800
exec("def m():\n" + body + "    for i in range(2):\n        v398 += v399\n        v399 -= 1\n    try:\n        v0 / v0\n    except ZeroDivisionError as v397:\n        return str(v397), v398, v399\n", ns)
print(ns["m"]())  # expect: ('division by zero', 1195, 397)
