# queue between threads: order, limits, join.
# native: needs threads
import queue
from threading import Thread

tasks, results = queue.Queue(3), queue.SimpleQueue()


def worker():
    while (item := tasks.get()) is not None:
        results.put(item * item)
        tasks.task_done()
    tasks.task_done()


threads = [Thread(target=worker) for _ in range(3)]
for t in threads:
    t.start()
for n in range(20):
    tasks.put(n)
for _ in threads:
    tasks.put(None)
tasks.join()
for t in threads:
    t.join()
print(sorted(results.get() for _ in range(results.qsize())), tasks.empty())
# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 289, 324, 361] True

urgent = queue.PriorityQueue()
got = []
t = Thread(target=lambda: [got.append(urgent.get()) for _ in range(3)])
for item in (3, 1, 2):
    urgent.put(item)
t.start()
t.join()
print(got)  # expect: [1, 2, 3]

full = queue.Queue(1)
full.put("first")
t = Thread(target=lambda: full.put("second", timeout=10))
t.start()
print(full.get(), full.get(timeout=10))  # expect: first second
t.join()
for call in (lambda: full.get(timeout=-1), lambda: full.get(timeout=0.01), lambda: full.get(False)):
    try:
        call()
    except (queue.Empty, ValueError) as e:
        print(repr(e))
# expect: ValueError("'timeout' must be a non-negative number")
# expect: Empty()
# expect: Empty()


class Newest(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)


q = Newest()
for n in range(3):
    q.put(n)
with q.mutex:
    print(list(q.queue))
# expect: [0, 1, 2]
print([q.get() for _ in range(3)])  # expect: [2, 1, 0]
