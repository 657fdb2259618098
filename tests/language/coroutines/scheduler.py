# A small round-robin scheduler on coroutines.
from collections import deque
class Switch:
    def __await__(self): yield
log = []
async def worker(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await Switch()
    return name, n
def run_all(*coros):
    ready = deque((i, c) for i, c in enumerate(coros))
    results = {}
    while ready:
        i, c = ready.popleft()
        try:
            c.send(None)
            ready.append((i, c))
        except StopIteration as e:
            results[i] = e.value
        except Exception as e:
            results[i] = repr(e)
    return [results[i] for i in sorted(results)]
async def fails():
    await Switch()
    raise ValueError("task failed")
async def nested(): return await worker("n", 2)
print(run_all(worker("a", 3), worker("b", 1), fails(), nested()))
# expect: [('a', 3), ('b', 1), "ValueError('task failed')", ('n', 2)]
print(log)  # expect: ['a0', 'b0', 'n0', 'a1', 'n1', 'a2']
c = worker("z", 5)
c.send(None)
try:
    c.throw(KeyError("cancelled"))
except KeyError as e:
    print(repr(e))  # expect: KeyError('cancelled')
c = worker("y", 5)
c.send(None)
print(c.close(), log[-2:])  # expect: None ['z0', 'y0']
