# Much garbage of all shapes: what is reachable survives intact.
# slow
keep = {}
for i in range(2000):
    junk = [[j] * 3 for j in range(5)], {str(i): (i, [i])}, "x" * (i % 50), bytearray(i % 100), {i, -i}
    if i % 100 == 0: keep[i] = junk
print(len(keep), all(v[0][4] == [4] * 3 and v[1][str(k)] == (k, [k]) and len(v[2]) == k % 50 and v[4] == {k, -k} for k, v in keep.items()))
# expect: 20 True
class Node:
    def __init__(self, v, next=None): self.v, self.next = v, next
head = None
for i in range(300): head = Node(i, head)
n, total = head, 0
while n: total, n = total + n.v, n.next
print(total)  # expect: 44850
head = None
for _ in range(200):
    ring = [Node(i) for i in range(5)]
    for i, r in enumerate(ring): r.next = ring[i - 1]
print(ring[0].next.v, ring[0].next.next.v)  # expect: 4 3
text = ""
lines = []
for i in range(500):
    text += f"{i},"
    lines.append(text[-4:])
print(len(text), lines[-1], lines[0], text[:12])  # expect: 1890 499, 0, 0,1,2,3,4,5,
buffers = [bytearray(i) for i in range(0, 2000, 50)]
del buffers[::2]
for b in buffers: b.extend(b"end")
print(len(buffers), sum(map(len, buffers)), all(b.endswith(b"end") for b in buffers))  # expect: 20 20060 True
gens = [(x * k for x in range(5)) for k in range(20)]
print(sum(sum(g) for g in gens))  # expect: 3800
closures = [(lambda i: lambda: i)(i) for i in range(300)]
print(sum(c() for c in closures))  # expect: 44850
