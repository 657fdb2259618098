# Dicts keep insertion order through growth, deletion and reinsertion.
d = {}
for i in range(200): d[i * 37 % 199] = i
print(len(d), list(d)[:5], d[0], d[198])  # expect: 199 [0, 37, 74, 111, 148] 199 43
for i in range(0, 199, 2): del d[i]
print(len(d), list(d)[:5], 0 in d, 1 in d)  # expect: 99 [37, 111, 185, 23, 97] False True
for i in range(0, 20, 2): d[i] = "again"
print(list(d)[-3:], d[0], len(d))  # expect: [14, 16, 18] again 109
while len(d) > 3: d.popitem()
print(list(d.items()))  # expect: [(37, 1), (111, 3), (185, 5)]
s = {str(i): i for i in range(100)}
print(all(s[str(i)] == i for i in range(100)), list(s)[50], "100" in s, sum(s.values()))  # expect: True 50 False 4950
first = next(iter(s))
s[first] = s.pop(first)
print(list(s)[-1], next(iter(s)))  # expect: 0 1
m = {1: "int", "1": "str", (1,): "tuple", None: "none", 1.5: "float", b"1": "bytes", frozenset([1]): "frozen", True: "bool replaces"}
print(m, m[1], m[None], m[frozenset({1})], len(m))
# expect: {1: 'bool replaces', '1': 'str', (1,): 'tuple', None: 'none', 1.5: 'float', b'1': 'bytes', frozenset({1}): 'frozen'} bool replaces none frozen 7
q = {}
for i in range(1000):
    q[i] = i
    if i >= 10: del q[i - 10]
print(list(q), len(q))  # expect: [990, 991, 992, 993, 994, 995, 996, 997, 998, 999] 10
