# Nested containers compare, print, copy and change as expected.
tree = {"v": 1, "kids": [{"v": 2, "kids": []}, {"v": 3, "kids": [{"v": 4, "kids": []}]}]}
def total(t): return t["v"] + sum(total(k) for k in t["kids"])
def depth(t): return 1 + max((depth(k) for k in t["kids"]), default=0)
def paths(t, at=()):
    yield (*at, t["v"])
    for k in t["kids"]: yield from paths(k, (*at, t["v"]))
print(total(tree), depth(tree), list(paths(tree)))  # expect: 10 3 [(1,), (1, 2), (1, 3), (1, 3, 4)]
tree["kids"][0]["kids"].append({"v": 10, "kids": []})
tree["kids"][1]["kids"][0]["v"] += 5
print(total(tree), tree)
# expect: 25 {'v': 1, 'kids': [{'v': 2, 'kids': [{'v': 10, 'kids': []}]}, {'v': 3, 'kids': [{'v': 9, 'kids': []}]}]}
m = [[r * 3 + c for c in range(3)] for r in range(3)]
print(m, list(map(list, zip(*m))), [row[::-1] for row in m], sum(map(sum, m)), [m[i][i] for i in range(3)], m[1][1:], [x for r in m for x in r if x % 2])
# expect: [[0, 1, 2], [3, 4, 5], [6, 7, 8]] [[0, 3, 6], [1, 4, 7], [2, 5, 8]] [[2, 1, 0], [5, 4, 3], [8, 7, 6]] 36 [0, 4, 8] [4, 5] [1, 3, 5, 7]
m[0], m[2] = m[2], m[0]
m[1][0:2] = ["a"]
del m[2][0]
print(m, [len(r) for r in m], m == [[6, 7, 8], ["a", 5], [1, 2]], [[1], [2]] < [[1], [3]], [[]] > [], ([1], {2: 3}) == ([1], {2: 3}))
# expect: [[6, 7, 8], ['a', 5], [1, 2]] [3, 2, 2] True True True True
d = {}
for word in "the cat and the dog and the bird".split(): d.setdefault(len(word), {}).setdefault(word, []).append(len(d))
print(d, {k: sorted(v) for k, v in d.items()}, max(d, key=lambda k: len(d[k])))
# expect: {3: {'the': [1, 1, 1], 'cat': [1], 'and': [1, 1], 'dog': [1]}, 4: {'bird': [2]}} {3: ['and', 'cat', 'dog', 'the'], 4: ['bird']} 3
stack, queue = [], []
for i in range(5): stack.append(i); queue.insert(0, i)
print([stack.pop() for _ in range(3)], [queue.pop() for _ in range(3)], stack, queue)
# expect: [4, 3, 2] [0, 1, 2] [0, 1] [4, 3]
