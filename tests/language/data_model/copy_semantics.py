# Assignment never copies; the copying operations are shallow.
a = [[1], [2]]
b, c, d, e = a[:], list(a), a.copy(), [*a]
a[0].append("x")
a.append([3])
print(b, c, d, e)  # expect: [[1, 'x'], [2]] [[1, 'x'], [2]] [[1, 'x'], [2]] [[1, 'x'], [2]]
m = {"k": [1]}
n, o, p = m.copy(), dict(m), {**m}
m["k"].append(2)
m["new"] = 1
print(n, o, p)  # expect: {'k': [1, 2]} {'k': [1, 2]} {'k': [1, 2]}
s = {(1, 2)}
t = s.copy()
s.add(5)
print(t)  # expect: {(1, 2)}
x = [[0] * 2] * 2
x[0][0] = 1
print(x)  # expect: [[1, 0], [1, 0]]
def change(v):
    v.append("changed")
    v = ["rebound"]
    return v
orig = []
print(change(orig), orig)  # expect: ['rebound'] ['changed']
def swap(a, b): a, b = b, a; return a, b
print(swap(1, 2))  # expect: (2, 1)
row = [0, 0]
grid = [row[:] for _ in range(2)]
grid[0][0] = 5
print(grid, row)  # expect: [[5, 0], [0, 0]] [0, 0]
for item in grid: item = "rebinding does nothing"
for item in grid: item.append(1)
print(grid)  # expect: [[5, 0, 1], [0, 0, 1]]
