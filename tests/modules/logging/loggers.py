# logging: loggers, levels, handlers, filters, adapters.
# native: other programs of the oracle's process change the class of loggers
import io
import logging
import sys


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


out = io.StringIO()


def shown():
    print(repr(out.getvalue()))
    out.seek(0)
    out.truncate()


logging.basicConfig(stream=out)
logging.info("no")
logging.warning("%s and %d", "text", 5)
logging.error("plain %s")
logging.critical("%(a)s", {"a": 1})
logging.log(35, "odd")
shown()  # expect: 'WARNING:root:text and 5\nERROR:root:plain %s\nCRITICAL:root:1\nLevel 35:root:odd\n'
logging.basicConfig(stream=out, format="%(message)s", level=logging.DEBUG)
logging.debug("still not")
shown()  # expect: ''
logging.basicConfig(stream=out, format="{levelname:>8} {name} {message}", style="{", level="DEBUG", force=True)
a, ab, abc = logging.getLogger("a"), logging.getLogger("a.b"), logging.getLogger("a.b.c")
abc.debug("deep")
a.setLevel("ERROR")
abc.debug("hidden")
abc.error("seen")
shown()  # expect: '   DEBUG a.b.c deep\n   ERROR a.b.c seen\n'
print(a, ab, abc, logging.getLogger(), logging.getLogger("a") is a, abc.parent is ab, ab.parent is a, a.parent is logging.root)
# expect: <Logger a (ERROR)> <Logger a.b (ERROR)> <Logger a.b.c (ERROR)> <RootLogger root (DEBUG)> True True True True

print(logging.getLogger("a.x.y").parent, logging.getLogger("a.x").name, logging.getLogger("a.x.y").parent, a.getChild("b") is ab)
# expect: <Logger a (ERROR)> a.x <Logger a.x (ERROR)> True

print(sorted(logger.name for logger in a.getChildren()), abc.getEffectiveLevel(), abc.isEnabledFor(30), a.hasHandlers())
# expect: ['a.b', 'a.x'] 40 False True

attempt(logging.getLogger, 5)  # expect: TypeError A logger name must be a string
attempt(a.setLevel, "LOUD")  # expect: ValueError Unknown level: 'LOUD'
attempt(a.setLevel, 1.5)  # expect: TypeError Level not an integer or a valid string: 1.5
attempt(a.log, "INFO", "x")  # expect: TypeError level must be an integer
attempt(logging.basicConfig, force=True, stream=out, filename="x")
# expect: ValueError 'stream' and 'filename' should not be specified together

attempt(logging.basicConfig, force=True, handlers=[], filename="x")
# expect: ValueError 'stream' or 'filename' should not be specified together with 'handlers'

attempt(logging.basicConfig, force=True, style="?")  # expect: ValueError Style must be one of: %,{,$
attempt(logging.basicConfig, force=True, stream=out, bogus=1)  # expect: ValueError Unrecognised argument(s): bogus

logging.basicConfig(stream=out, format="$levelname:$message", style="$", force=True)
logging.warning("dollar")
shown()  # expect: 'WARNING:dollar\n'
print(logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(33), logging.getLevelName("x"))
# expect: WARNING 40 Level 33 Level x

logging.addLevelName(15, "TRACE")
print(logging.getLevelName(15), logging.getLevelNamesMapping()["TRACE"], logging.WARN, logging.FATAL)  # expect: TRACE 15 30 50
logging.disable(logging.ERROR)
logging.error("off")
logging.critical("on")
logging.disable(logging.NOTSET)
logging.error("on again")
shown()  # expect: 'CRITICAL:on\nERROR:on again\n'

logger = logging.getLogger("filters")
logger.propagate = False
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
logger.addHandler(handler)
logger.addHandler(handler)
print(handler.level, len(logger.handlers), logging.Handler(30), logging.NullHandler())
# expect: 0 1 <Handler (WARNING)> <NullHandler (NOTSET)>

handler.setLevel(logging.ERROR)
logger.warning("low")
logger.error("high")
handler.addFilter(lambda record: "x" not in record.msg)
logger.error("x is stopped")
logger.addFilter(logging.Filter("filters"))
logger.error("passes")
logger.filters[:] = [logging.Filter("other")]
logger.error("stopped")
logger.filters.clear()
shown()  # expect: 'filters high\nfilters passes\n'
print(logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.b.c"})), logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.bc"})))
# expect: True False



class Collect(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.getMessage(), record.funcName, record.lineno > 60, record.filename == record.module + ".py", getattr(record, "user", None))


logger.handlers = [Collect()]


def work():
    logger.error("from a function", extra={"user": "me"})


work()  # expect: ERROR from a function work True True me
attempt(logger.error, "x", extra={"message": 1})  # expect: KeyError "Attempt to overwrite 'message' in LogRecord"
attempt(logger.error, "x", extra={"name": 1})  # expect: KeyError "Attempt to overwrite 'name' in LogRecord"
attempt(logging.Handler().emit, None)  # expect: NotImplementedError emit must be implemented by Handler subclasses
adapter = logging.LoggerAdapter(logger, {"user": "you"})
adapter.error("adapted")  # expect: ERROR adapted <module> True True you
adapter.info("unseen")  # expect: INFO unseen <module> True True you
print(adapter, adapter.isEnabledFor(10), adapter.name)  # expect: <LoggerAdapter filters (DEBUG)> True filters


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Prefix(logger, {"id": 7}).warning("%s", "text")  # expect: WARNING [7] text <module> True True None

fresh = logging.getLogger("fresh")
fresh.propagate = False
error, sys.stderr = sys.stderr, out
fresh.info("nothing")
fresh.warning("last resort")
fresh.addHandler(logging.NullHandler())
fresh.warning("nothing")
sys.stderr = error
shown()  # expect: 'last resort\n'
