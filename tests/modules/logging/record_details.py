# What records note about threads and tasks, and what a manager of loggers can be told.
# heap: 400K, asyncio and threading
import asyncio
import logging
import os
import pickle
import threading


def record(path="p"):
    return logging.LogRecord("n", 20, path, 1, "m", (), None)


def in_thread():
    made = record()
    seen.append((made.threadName, made.thread == threading.get_ident()))


seen = []
made = record()
print(made.threadName, made.thread == threading.get_ident(), made.processName, made.process == os.getpid(), made.taskName)
# expect: MainThread True MainProcess True None
thread = threading.Thread(target=in_thread, name="worker")
thread.start()
thread.join()
print(seen)  # expect: [('worker', True)]


async def in_task():
    print(record().taskName)
    logging.logAsyncioTasks = False
    print(record().taskName)


async def main():
    await asyncio.create_task(in_task(), name="job")


asyncio.run(main())
# expect: job
# expect: None
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
made = record()
print(made.thread, made.threadName, made.process, made.processName)  # expect: None None None None
print(record(None).filename, record(None).module)  # expect: None Unknown module

try:
    pickle.dumps(logging.Logger("unknown"))
except pickle.PicklingError as error:
    print(error)
# expect: logger cannot be pickled

manager = logging.Manager(logging.root)
for level in (5, "INFO", "loud", None):
    try:
        manager.disable = level
        print(manager.disable)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 5
# expect: 20
# expect: ValueError Unknown level: 'loud'
# expect: TypeError Level not an integer or a valid string: None


class Loud(logging.Logger):
    pass


manager.setLoggerClass(Loud)
print(type(manager.getLogger("a")).__name__)  # expect: Loud
try:
    manager.setLoggerClass(int)
except TypeError as error:
    print(error)
# expect: logger not derived from logging.Logger: int
manager.setLogRecordFactory(dict)
print(manager.logRecordFactory)  # expect: <class 'dict'>
