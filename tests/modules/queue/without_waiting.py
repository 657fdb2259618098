# Library, queue: what never waits.
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    waiting = kind(2)
    waiting.put_nowait(2)
    waiting.put_nowait(1)
    try:
        waiting.put_nowait(3)
    except queue.Full as error:
        print(kind.__name__, repr(error), waiting.full(), waiting.qsize())
    print(waiting.get_nowait(), waiting.get_nowait(), waiting.empty())
    try:
        waiting.get_nowait()
    except queue.Empty as error:
        print(repr(error))
# expect: Queue Full() True 2
# expect: 2 1 True
# expect: Empty()
# expect: LifoQueue Full() True 2
# expect: 1 2 True
# expect: Empty()
# expect: PriorityQueue Full() True 2
# expect: 1 2 True
# expect: Empty()
simple = queue.SimpleQueue()
simple.put_nowait("a")
simple.put("b", False, 5)
print(simple.qsize(), simple.get_nowait(), simple.get(timeout=1), simple.empty())  # expect: 2 a b True
for wrong in (simple.get_nowait, lambda: simple.get(True, 0.001), lambda: simple.get(timeout=-1), lambda: queue.Queue().get(timeout=-1), lambda: queue.Queue().task_done(), lambda: queue.Queue(1).put(1, timeout=-2)):
    try:
        wrong()
    except (queue.Empty, ValueError) as error:
        print(type(error).__name__, error)
# expect: Empty 
# expect: Empty 
# expect: ValueError 'timeout' must be a non-negative number
# expect: ValueError 'timeout' must be a non-negative number
# expect: ValueError task_done() called too many times
# expect: ValueError 'timeout' must be a non-negative number
