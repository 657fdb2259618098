# A whole program: shortest paths, topological order and connected components.
from collections import deque, defaultdict
edges = [("a", "b", 4), ("a", "c", 2), ("c", "b", 1), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3), ("x", "y", 1)]
graph = defaultdict(dict)
for u, v, w in edges:
    graph[u][v] = w
    graph[v]
def dijkstra(start):
    dist, todo, prev = {start: 0}, {start}, {}
    while todo:
        u = min(todo, key=lambda n: (dist[n], n))
        todo.remove(u)
        for v, w in graph[u].items():
            if dist[u] + w < dist.get(v, float("inf")):
                dist[v], prev[v] = dist[u] + w, u
                todo.add(v)
    return dist, prev
dist, prev = dijkstra("a")
path, node = [], "e"
while node: path, node = [node] + path, prev.get(node)
print(dist, path)  # expect: {'a': 0, 'b': 3, 'c': 2, 'd': 8, 'e': 11} ['a', 'c', 'b', 'd', 'e']
def topological():
    indegree = {n: 0 for n in graph}
    for u in graph:
        for v in graph[u]: indegree[v] += 1
    ready, order = deque(sorted(n for n, d in indegree.items() if not d)), []
    while ready:
        u = ready.popleft()
        order.append(u)
        for v in graph[u]:
            indegree[v] -= 1
            if not indegree[v]: ready.append(v)
    return order
print(topological())  # expect: ['a', 'x', 'c', 'y', 'b', 'd', 'e']
def components():
    near, seen = defaultdict(set), set()
    for u, v, _ in edges: near[u].add(v); near[v].add(u)
    for start in sorted(near):
        if start in seen: continue
        stack, comp = [start], []
        while stack:
            n = stack.pop()
            if n not in seen:
                seen.add(n)
                comp.append(n)
                stack += near[n] - seen
        yield sorted(comp)
print(list(components()))  # expect: [['a', 'b', 'c', 'd', 'e'], ['x', 'y']]
