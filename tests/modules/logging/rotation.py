# Library, logging.handlers: names of rotated files, and a queue between those who log and those who write.
# heap: 300K, a thread that waits beside what logging keeps
import io
import logging
import logging.handlers
import os
import queue
import tempfile

print([getattr(logging.handlers, name) for name in ("DEFAULT_TCP_LOGGING_PORT", "DEFAULT_UDP_LOGGING_PORT", "DEFAULT_HTTP_LOGGING_PORT", "SYSLOG_UDP_PORT")])
# expect: [9020, 9021, 9022, 514]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "log")
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=12, backupCount=2)
    handler.namer = lambda name: name.replace("log.", "old-")
    handler.rotator = lambda source, target: os.rename(source, target) if os.path.exists(source) else None
    logger = logging.getLogger("rotation")
    logger.propagate = False
    logger.addHandler(handler)
    for number in range(5):
        logger.error("entry %d", number)
    handler.close()
    logger.removeHandler(handler)
    print(sorted(os.listdir(folder)), open(path).read().strip(), isinstance(handler, logging.handlers.BaseRotatingHandler))
    plain = logging.handlers.BaseRotatingHandler(path, "a")
    plain.rotate(path, path + "2")
    print(sorted(os.listdir(folder)), plain.rotation_filename("x"))
    plain.close()
# expect: ['log', 'old-1', 'old-2'] entry 4 True
# expect: ['log2', 'old-1', 'old-2'] x


waiting = queue.Queue()
enters = logging.handlers.QueueHandler(waiting)
logger.addHandler(enters)
logger.error("through %s", "a queue")
record = waiting.get()
print(record.msg, record.args, record.message)  # expect: through a queue None through a queue
stream = io.StringIO()
target = logging.StreamHandler(stream)
listener = logging.handlers.QueueListener(waiting, target, respect_handler_level=True)
enters.enqueue(enters.prepare(logging.makeLogRecord({"msg": "by hand", "levelno": 40})))
listener.handle(listener.prepare(listener.dequeue(False)))
listener.start()
logger.error("while it listens")
listener.enqueue_sentinel()
listener.stop()
print(stream.getvalue().split("\n"))  # expect: ['by hand', 'while it listens', '']
memory = logging.handlers.MemoryHandler(2, target=target)
buffering = logging.handlers.BufferingHandler(2)
for one in (memory, buffering):
    one.handle(logging.makeLogRecord({"msg": "kept", "levelno": 10}))
    print(len(one.buffer), one.flush(), len(one.buffer))
# expect: 1 None 0
# expect: 1 None 0


print(stream.getvalue().split("\n")[-2:], memory.flushLevel, memory.capacity)  # expect: ['kept', ''] 40 2
memory.close()
print(memory.target)  # expect: None
