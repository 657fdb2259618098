# A whole program: Conway's game of life on sets.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}
def show(cells, size=5):
    return "/".join("".join("#" if (x, y) in cells else "." for x in range(size)) for y in range(size))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
g = glider
for _ in range(5):
    print(show(g), len(g))
    g = step(g)
# expect: .#.../..#../###../...../..... 5
# expect: ...../#.#../.##../.#.../..... 5
# expect: ...../..#../#.#../.##../..... 5
# expect: ...../.#.../..##./.##../..... 5
# expect: ...../..#../...#./.###./..... 5
g = glider
for _ in range(40): g = step(g)
print(g == {(x + 10, y + 10) for x, y in glider})  # expect: True
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(step(blinker)) == blinker, step(set()) == set())  # expect: True True
