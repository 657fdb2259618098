# logging: formatters, tracebacks, files.
import io
import logging
import os
import time


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


record = logging.makeLogRecord({"name": "n", "msg": "m %d", "args": (5,), "levelno": 20, "levelname": "INFO", "created": 86400.25, "msecs": 250.0, "lineno": 3})
for arguments in (), ("%(name)s %(levelno)03d %(message)s",), ("{name}|{message:>5}", None, "{"), ("${name} $message $$", None, "$"), ("%(asctime)s %(message)s",), ("%(asctime)s.", "%H-%M"), ("{asctime}", "%d.%m.%Y", "{"):
    formatter = logging.Formatter(*arguments)
    formatter.converter = time.gmtime
    print(formatter.usesTime(), formatter.format(record))
# expect: False m 5
# expect: False n 020 m 5
# expect: False n|  m 5
# expect: False n m 5 $
# expect: True 1970-01-02 00:00:00,250 m 5
# expect: True 00-00.
# expect: True 02.01.1970
for arguments in ("no field",), ("none", None, "{"), ("none", None, "$"), ("x", None, "?"):
    attempt(logging.Formatter, *arguments)
# expect: ValueError Invalid format 'no field' for '%' style
# expect: ValueError invalid format: no fields
# expect: ValueError invalid format: no fields
# expect: ValueError Style must be one of: %,{,$
print(logging.Formatter("plain", validate=False).format(record))  # expect: plain
attempt(logging.Formatter("%(nothing)s").format, record)  # expect: ValueError Formatting field not found in record: 'nothing'
print(logging.Formatter("%(extra)s %(message)s", defaults={"extra": "default"}).format(record))  # expect: default m 5
print(record.getMessage(), logging.LogRecord("n", 30, "/a/file.py", 7, "msg", (), None))
# expect: m 5 <LogRecord: n, 30, /a/file.py, 7, "msg">

out = io.StringIO()
logger = logging.getLogger("trace")
logger.propagate = False
logger.addHandler(logging.StreamHandler(out))
try:
    1 / 0
except ZeroDivisionError:
    logger.exception("caught %s", "it")
    logger.error("again", exc_info=True)
logger.error("given", exc_info=ValueError("v"))
logger.error("none", exc_info=None)
lines = out.getvalue().splitlines()
print([line for line in lines if not line.startswith("  ")])
# expect: ['caught it', 'Traceback (most recent call last):', 'ZeroDivisionError: division by zero', 'again', 'Traceback (most recent call last):', 'ZeroDivisionError: division by zero', 'given', 'ValueError: v', 'none']

name = "/tmp/adder_logging_%d" % time.time_ns()
handler = logging.FileHandler(name, mode="w", encoding="utf-8")
handler.setFormatter(logging.Formatter("%(levelname)s é %(message)s"))
logger.handlers = [handler]
logger.warning("one")
logger.removeHandler(handler)
handler.close()
late = logging.FileHandler(name, delay=True)
print(late.stream)  # expect: None
logger.addHandler(late)
logger.error("two")
late.close()
print(open(name, encoding="utf-8").read())
# expect: WARNING é one
# expect: two
# expect
os.remove(name)

stream = logging.StreamHandler(out)
stream.name = "mine"
print(logging.getHandlerByName("mine") is stream, "mine" in logging.getHandlerNames(), stream.setStream(out), stream.setStream(None) is out)
# expect: True True None True


class Loud(logging.Logger):
    def shout(self):
        return self.name.upper()


logging.setLoggerClass(Loud)
print(logging.getLogger("loud").shout(), logging.getLoggerClass())  # expect: LOUD <class '__main__.Loud'>
attempt(logging.setLoggerClass, int)  # expect: TypeError logger not derived from logging.Logger: int
