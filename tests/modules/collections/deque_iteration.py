# Library, collections.deque: mutation during iteration is an error; large deques.
from collections import deque
d = deque([1, 2, 3])
try:
    for x in d: d.append(x)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration
try:
    for x in deque(d): d.popleft()
    print("copy is fine", d)  # expect: copy is fine deque([])
except (RuntimeError, IndexError) as e:
    print(type(e).__name__)
q = deque()
for i in range(1000): q.append(i)
for i in range(500): q.popleft()
for i in range(250): q.appendleft(-i)
print(len(q), q[0], q[249], q[250], q[-1], sum(q), q[len(q) // 2])  # expect: 750 -249 0 500 999 343625 625
q.rotate(300)
print(q[0], q[299], q[300], q[-1])  # expect: 700 999 -249 699
while len(q) > 3: q.pop(); q.popleft()
print(len(q), list(q))  # expect: 2 [-175, -174]
window = deque(maxlen=3)
print([sum(window) for x in range(6) if not window.append(x)])  # expect: [0, 1, 3, 6, 9, 12]
it = iter(deque("ab"))
print(next(it), list(it), type(it).__name__)  # expect: a ['b'] _deque_iterator
