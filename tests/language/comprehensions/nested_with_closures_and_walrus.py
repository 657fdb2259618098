# Comprehensions nest with lambdas, walrus targets, conditions, unpacking, await-free generators and class scopes.
print([(i, [j for j in range(i) if (s := i + j) % 2]) for i in range(4)], s)
# expect: [(0, []), (1, [0]), (2, [1]), (3, [0, 2])] 5
print([f(2) for f in [lambda x, k=k: x ** k for k in range(4)]], [(lambda: [i + j for j in range(2)])() for i in range(2)])
# expect: [1, 2, 4, 8] [[0, 1], [1, 2]]
print({k: [v for _, v in g] for k, g in [("a", [(0, 1), (0, 2)])]}, [*{x for x in "aab"} - {"b"}], sum([sum([i * j for j in range(3)]) for i in range(3)]))
# expect: {'a': [1, 2]} ['a'] 9
data = {"x": [1, 2, 3], "y": []}
print({k: (total / n if (n := len(v)) and (total := sum(v)) else None) for k, v in data.items()}, n)
# expect: {'x': 2.0, 'y': None} 0
print([a + b + c for a, (b, *c_) in [(1, (2, 3))] for c in c_], [[y for y in x if y] for x in [[0, 1], [2, 0]]], [x for xs in [[1], [2, 3]] for x in xs if x != 2])
# expect: [6] [[1], [2]] [1, 3]
class A:
    k = 3
    sq = [i * i for i in range(k)]
    fs = [lambda self, i=i: (self.k, i) for i in range(2)]
    m0, m1 = fs
print(A.sq, A().m0(), A().m1())  # expect: [0, 1, 4] (3, 0) (3, 1)
def deco(n): return [[(r, c) for c in range(n) if (r + c) % 2 == p] for p in range(2) for r in [p]]
print(deco(3))  # expect: [[(0, 0), (0, 2)], [(1, 0), (1, 2)]]
def local_shadow(x): return [x for x in x], [x for x in [x]]
print(local_shadow([1, 2]))  # expect: ([1, 2], [[1, 2]])
def uses_outer():
    n, out = 5, []
    [out.append(n := n + i) for i in range(3)]
    return n, out
print(uses_outer())  # expect: (8, [5, 6, 8])
def try_inside():
    try:
        return [int(c) for c in "12x"]
    except ValueError as e:
        return str(e)
print(try_inside())  # expect: invalid literal for int() with base 10: 'x'
i = "outer i"
[i for i in range(3)], {i for i in "a"}, {i: i for i in "b"}, list(i for i in "c")
print(i, [i for _ in "x"], [[i for i in range(2)], i])  # expect: outer i ['outer i'] [[0, 1], 'outer i']
def gen_in_comp(): return [list(g) for g in [(x + y for y in range(2)) for x in range(2)]]
print(gen_in_comp())  # expect: [[1, 2], [1, 2]]
long = [x for x in range(2000) if x % 3 == 0 if x % 5 == 0]
print(len(long), long[-1])  # expect: 134 1995
