# Library, logging: records made by hand, who called, warnings as log entries, and the end.
# heap: 260K, logging with warnings and traceback
import io
import logging
import sys
import warnings

logger = logging.getLogger("callers")
logger.propagate = False
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(funcName)s %(levelname)s %(message)s"))
logger.addHandler(handler)


def helper(text, level=1):
    logger.error(text, stacklevel=level)


def caller():
    helper("from the helper")
    helper("from the caller", 2)
    name, line, function, stack = logger.findCaller(stack_info=True)
    print(name.endswith("callers.py"), isinstance(line, int), function in ("caller", "<module>"), stack.splitlines()[0])


caller()  # expect: True True True Stack (most recent call last):
record = logger.makeRecord("n", 30, "f.py", 3, "m %s", ("a",), None, func="g", extra={"more": 1})
print(record.getMessage(), record.more, record.funcName)  # expect: m a 1 g
for extra in ({"message": 1}, {"name": 2}, {"asctime": 3}):
    try:
        logger.makeRecord("n", 30, "f", 3, "m", (), None, extra=extra)
    except KeyError as error:
        print(error)
# expect: "Attempt to overwrite 'message' in LogRecord"
# expect: "Attempt to overwrite 'name' in LogRecord"
# expect: "Attempt to overwrite 'asctime' in LogRecord"
print(stream.getvalue().splitlines())  # expect: ['helper ERROR from the helper', 'caller ERROR from the caller']
py = logging.getLogger("py.warnings")
py.addHandler(handler)
py.propagate = False
logging.captureWarnings(True)
warnings.warn("to the log")
logging.captureWarnings(False)
print(stream.getvalue().splitlines()[2].split(": ", 1)[1])  # expect: UserWarning: to the log
flushed = []


class Last(logging.Handler):
    def flush(self):
        flushed.append("flush")

    def close(self):
        flushed.append("close")
        super().close()


last = Last()
import weakref

logging.shutdown([weakref.ref(last)])
print(flushed)  # expect: ['flush', 'close']
