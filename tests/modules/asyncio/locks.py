# Lock, Event, Condition, Semaphore, Barrier and the queues.
# native: the event loop of the oracle's process is the browser's
import asyncio


async def holder(lock, name, log):
    async with lock:
        log.append(name)
        await asyncio.sleep(0)
        log.append(name)


async def locks():
    log = []
    lock = asyncio.Lock()
    await asyncio.gather(*[holder(lock, name, log) for name in "abc"])
    print(log, lock.locked())
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    lock.release()
    await asyncio.sleep(0)
    print(lock.locked(), waiting.cancelled())
    log.clear()
    await asyncio.gather(*[holder(asyncio.Semaphore(2), name, log) for name in "ab"])
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[holder(semaphore, name, log) for name in "cdef"])
    print(log, semaphore.locked())
    try:
        asyncio.BoundedSemaphore(2).release()
    except ValueError as error:
        print(error)


async def events():
    log = []
    event = asyncio.Event()

    async def waiter(name):
        log.append((name, await event.wait()))

    tasks = [asyncio.create_task(waiter(name)) for name in "ab"]
    await asyncio.sleep(0)
    print(log, event.is_set())
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    print(log, event.is_set())


async def conditions():
    log = []
    condition = asyncio.Condition()
    ready = []

    async def consumer(name):
        async with condition:
            await condition.wait_for(lambda: ready)
            log.append((name, ready.pop()))

    tasks = [asyncio.create_task(consumer(name)) for name in "abc"]
    await asyncio.sleep(0)
    for value in range(3):
        async with condition:
            ready.append(value)
            condition.notify()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    print(log)
    for call in (condition.notify, condition.release):
        try:
            call()
        except RuntimeError as error:
            print(error)


async def barriers():
    barrier = asyncio.Barrier(3)
    print(await asyncio.gather(*[barrier.wait() for _ in range(6)]), barrier.n_waiting, barrier.parties)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.reset()
    print(await asyncio.gather(waiting, return_exceptions=True), barrier.broken)
    await barrier.abort()
    print(await asyncio.gather(barrier.wait(), return_exceptions=True), barrier.broken)


async def queues():
    queue = asyncio.Queue(2)
    log = []

    async def producer():
        for i in range(5):
            await queue.put(i)
            log.append(f"put{i}")

    async def consumer():
        while True:
            log.append(f"got{await queue.get()}")
            queue.task_done()

    consuming = asyncio.create_task(consumer())
    await producer()
    await queue.join()
    consuming.cancel()
    print(log)
    print(queue.empty(), queue.full(), queue.qsize(), queue.maxsize)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    try:
        for i in range(3):
            queue.put_nowait(i)
    except asyncio.QueueFull as error:
        print(repr(error), queue)
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue):
        queue = kind()
        for item in (3, 1, 2):
            await queue.put(item)
        print([await queue.get() for _ in range(3)])


for main in (locks, events, conditions, barriers, queues):
    print(main.__name__)
    asyncio.run(main())
# expect: locks
# expect: ['a', 'a', 'b', 'b', 'c', 'c'] False
# expect: False True
# expect: ['a', 'b', 'a', 'b', 'c', 'd', 'c', 'd', 'e', 'f', 'e', 'f'] False
# expect: BoundedSemaphore released too many times
# expect: events
# expect: [] False
# expect: [('a', True), ('b', True)] False
# expect: conditions
# expect: [('a', 0), ('b', 1), ('c', 2)]
# expect: cannot notify on un-acquired lock
# expect: Lock is not acquired.
# expect: barriers
# expect: [0, 1, 2, 0, 1, 2] 0 3
# expect: 1
# expect: [BrokenBarrierError('Abort or reset of barrier')] False
# expect: [BrokenBarrierError('Barrier aborted')] True
# expect: queues
# expect: ['put0', 'put1', 'got0', 'got1', 'put2', 'put3', 'got2', 'got3', 'put4', 'got4']
# expect: True False 0 2
# expect: QueueEmpty()
# expect: QueueFull() <Queue maxsize=2 _queue=[0, 1] tasks=2>
# expect: [1, 2, 3]
# expect: [2, 1, 3]
