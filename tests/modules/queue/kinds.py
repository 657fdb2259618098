# Library, queue: the kinds of queues, limits and errors.
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

for kind in (Queue, LifoQueue, PriorityQueue, SimpleQueue):
    q = kind()
    for item in (3, 1, 2):
        q.put(item)
    print(kind.__name__, q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
    try:
        q.get_nowait()
    except Empty as e:
        print("empty", repr(e))
    try:
        q.get(timeout=0.01)
    except Empty:
        print("still empty")
# expect: Queue 3 False [3, 1, 2] True
# expect: empty Empty()
# expect: still empty
# expect: LifoQueue 3 False [2, 1, 3] True
# expect: empty Empty()
# expect: still empty
# expect: PriorityQueue 3 False [1, 2, 3] True
# expect: empty Empty()
# expect: still empty
# expect: SimpleQueue 3 False [3, 1, 2] True
# expect: empty Empty()
# expect: still empty












q = Queue(maxsize=2)
q.put("a")
q.put("b")
print(q.full(), q.maxsize)  # expect: True 2
for arguments in ({"block": False}, {"timeout": 0.01}):
    try:
        q.put("c", **arguments)
    except Full as e:
        print("full", repr(e))
# expect: full Full()
# expect: full Full()



q = Queue()
q.put(1)
q.get()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
# expect: task_done() called too many times

