# Library, logging.handlers: files that are replaced, records kept and queued.
import io
import logging
import logging.handlers
import os
import queue


def record(text, level=logging.INFO, *arguments):
    return logging.LogRecord("name", level, "file.py", 1, text, arguments, None)


handler = logging.handlers.RotatingFileHandler("rotating.log", maxBytes=30, backupCount=2)
for number in range(9):
    handler.emit(record("message number %d", logging.INFO, number))
handler.close()
for name in sorted(name for name in os.listdir(".") if name.startswith("rotating.log")):
    with open(name) as file:
        print(name, file.read().split("\n"))
    os.remove(name)
# expect: rotating.log ['message number 8', '']
# expect: rotating.log.1 ['message number 7', '']
# expect: rotating.log.2 ['message number 6', '']
handler = logging.handlers.RotatingFileHandler("plain.log", mode="w")
print(handler.shouldRollover(record("x" * 1000)), handler.mode, handler.maxBytes, handler.backupCount)  # expect: False w 0 0
handler.emit(record("one"))
handler.doRollover()
handler.emit(record("two"))
handler.close()
with open("plain.log") as file:
    print(file.read())
# expect: two
# expect
os.remove("plain.log")
named = logging.handlers.RotatingFileHandler("named.log", backupCount=1, delay=True)
named.namer = lambda name: name.replace(".log.1", ".old")
named.emit(record("first"))
named.doRollover()
named.emit(record("second"))
named.close()
print(os.path.basename(named.rotation_filename("a.log.1")), sorted(name for name in os.listdir(".") if name.startswith("named")))
# expect: a.old ['named.log', 'named.old']
os.remove("named.log")
os.remove("named.old")

output = io.StringIO()
target = logging.StreamHandler(output)
memory = logging.handlers.MemoryHandler(3, logging.ERROR, target)
for text, level in ("a", 20), ("b", 20), ("c", 20), ("d", 20), ("e", 40), ("f", 10):
    memory.emit(record(text, level))
    print(text, len(memory.buffer), output.getvalue().split())
# expect: a 1 []
# expect: b 2 []
# expect: c 0 ['a', 'b', 'c']
# expect: d 1 ['a', 'b', 'c']
# expect: e 0 ['a', 'b', 'c', 'd', 'e']
# expect: f 1 ['a', 'b', 'c', 'd', 'e']
memory.close()
print(output.getvalue().split(), memory.target)  # expect: ['a', 'b', 'c', 'd', 'e', 'f'] None
kept = logging.handlers.MemoryHandler(10, flushOnClose=False)
kept.emit(record("x", 50))
kept.setTarget(target)
kept.close()
print(output.getvalue().split())  # expect: ['a', 'b', 'c', 'd', 'e', 'f']
buffering = logging.handlers.BufferingHandler(2)
buffering.emit(record("a"))
print(len(buffering.buffer), buffering.shouldFlush(None))  # expect: 1 False
buffering.emit(record("b"))
print(len(buffering.buffer))  # expect: 0

waiting = queue.Queue()
handler = logging.handlers.QueueHandler(waiting)
handler.setFormatter(logging.Formatter("<%(message)s>"))
handler.emit(record("value %s", logging.WARNING, 5))
got = waiting.get()
print(got.msg, got.args, got.levelname, got.message)  # expect: <value 5> None WARNING <value 5>
listener = logging.handlers.QueueListener(waiting, target, respect_handler_level=True)
target.setLevel(logging.WARNING)
listener.handle(record("low"))
listener.handle(record("high", 50))
print(output.getvalue().split()[-1])  # expect: high
