# Library, logging: methods of loggers, handlers, filters, formatters and adapters that are seldom called by hand.
import io
import logging
import sys

stream = io.StringIO()
logger = logging.getLogger("methods")
logger.propagate = False
handler = logging.StreamHandler(stream)
logger.addHandler(handler)
logger.setLevel(1)


def shown():
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text


handler.set_name("named")
print(handler.get_name(), handler.name, logging.getHandlerByName("named") is handler, "named" in logging.getHandlerNames(), logging.getHandlerByName("none"))
# expect: named named True True None


print(repr(handler).startswith("<StreamHandler"), repr(logger), repr(logging.getLogger()), logging.BASIC_FORMAT, handler.terminator == "\n")
# expect: True <Logger methods (Level 1)> <RootLogger root (WARNING)> %(levelname)s:%(name)s:%(message)s True


logger.fatal("fatal %d", 1)
logger.warn("warn") if 0 else logger.warning("warning %(a)s", {"a": 2})
logger.log(35, "between")
logger.exception("no exception", exc_info=False)
print(shown().split("\n"))  # expect: ['fatal 1', 'warning 2', 'between', 'no exception', '']
print([logger.isEnabledFor(level) for level in (0, 1, 10)], logger.getEffectiveLevel(), logger.hasHandlers(), logger.getChild("x.y").name, logging.getLogger("methods.x") in logger.getChildren(), logger.parent.name)
# expect: [False, True, True] 1 True methods.x.y True root


for wrong in (lambda: logger.log("x", "text"), lambda: logger.setLevel("NONE"), lambda: logger.setLevel(1.5), lambda: logging.getLogger(3), lambda: handler.setLevel("LOUD")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError level must be an integer
# expect: ValueError Unknown level: 'NONE'
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: TypeError A logger name must be a string
# expect: ValueError Unknown level: 'LOUD'











record = logging.LogRecord("name", 20, "/a/b/file.py", 7, "%s and %s", ("x", "y"), None, "func", None)
print(record.getMessage(), record.levelname, record.filename, record.module, record.funcName, record.lineno, record)
# expect: x and y INFO file.py file func 7 <LogRecord: name, 20, /a/b/file.py, 7, "%s and %s">


made = logging.makeLogRecord({"msg": "made", "levelname": "ODD", "x": 5})
print(made.getMessage(), made.levelname, made.x, made.levelno)  # expect: made ODD 5 None
formatter = logging.Formatter("%(levelname)s:%(name)s:%(message)s")
print(formatter.format(record), formatter.formatMessage(record), formatter.usesTime(), logging.Formatter("%(asctime)s").usesTime())
# expect: INFO:name:x and y INFO:name:x and y False True


record.created, record.msecs = 0.0, 5.0
utc = logging.Formatter()
import time

utc.converter = time.gmtime
print(utc.formatTime(record), utc.formatTime(record, "%H:%M"), utc.default_time_format, utc.default_msec_format)
# expect: 1970-01-01 00:00:00,005 00:00 %Y-%m-%d %H:%M:%S %s,%03d


utc.default_msec_format = None
print(utc.formatTime(record))  # expect: 1970-01-01 00:00:00
try:
    1 / 0
except ZeroDivisionError:
    text = formatter.formatException(sys.exc_info())
    print(text.splitlines()[0], "|", text.splitlines()[-1])
    record.exc_info = sys.exc_info()
# expect: Traceback (most recent call last): | ZeroDivisionError: division by zero


print(formatter.format(record).splitlines()[0::3], record.exc_text.splitlines()[-1])
# expect: ['INFO:name:x and y', '    1 / 0'] ZeroDivisionError: division by zero


print(formatter.formatStack("stack text"))  # expect: stack text
record.exc_info = record.exc_text = None
record.stack_info = "Stack (most recent call last):\n  nothing"
print(formatter.format(record).splitlines())  # expect: ['INFO:name:x and y', 'Stack (most recent call last):', '  nothing']
buffered = logging.BufferingFormatter(logging.Formatter("<%(message)s>"))
plain = [logging.makeLogRecord({"msg": name, "levelno": 20}) for name in "ab"]
print(buffered.format(plain), repr(buffered.format([])), repr(buffered.formatHeader(plain)), repr(buffered.formatFooter(plain)))
# expect: <a><b> '' '' ''



for style, text in (("%", "%(message)s %(levelno)s"), ("{", "{message} {levelno!s:>6}"), ("$", "$message ${levelno}")):
    print(logging.Formatter(text, style=style).format(made), logging.Formatter(style=style)._fmt)
# expect: made None %(message)s
# expect: made   None {message}
# expect: made None ${message}






for style, text in (("%", "{message}"), ("{", "%(message)s"), ("$", "no field"), ("?", "x"), ("%", "%(asctime)z")):
    try:
        logging.Formatter(text, style=style)
        print("accepted")
    except ValueError as error:
        print(error)
# expect: Invalid format '{message}' for '%' style
# expect: invalid format: no fields
# expect: invalid format: no fields
# expect: Style must be one of: %,{,$
# expect: Invalid format '%(asctime)z' for '%' style














print(logging.Formatter("%(message)s %(user)s", defaults={"user": "nobody"}).format(made), logging.Formatter("bad", validate=False).format(made))
# expect: made nobody bad




class Odd(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.upper()
        return "no" not in record.getMessage().lower()


odd = Odd()
logger.addFilter(odd)
logger.addFilter(odd)
logger.info("yes")
logger.info("no")
print(shown(), logger.filter(plain[0]) is not False, len(logger.filters))
# expect: YES
# expect:  True 1




logger.removeFilter(odd)
logger.removeFilter(odd)
handler.addFilter(lambda record: "keep" in record.msg)
logger.info("keep")
logger.info("drop")
print(shown(), len(handler.filters))
# expect: keep
# expect:  1




handler.removeFilter(handler.filters[0])
name_filter = logging.Filter("a.b")
print([name_filter.filter(logging.makeLogRecord({"name": name})) for name in ("a.b", "a.b.c", "a.bc", "a")], logging.Filter().filter(made))
# expect: [True, True, False, False] True




class Bad(logging.Handler):
    def emit(self, record):
        try:
            raise ValueError("broken")
        except ValueError:
            self.handleError(record)


bad = Bad()
old, sys.stderr = sys.stderr, io.StringIO()
logger.addHandler(bad)
logger.error("goes %s", "wrong")
text, sys.stderr = sys.stderr.getvalue(), old
print(text.splitlines()[0], [line for line in text.splitlines() if line.startswith(("ValueError", "Message", "Arguments"))])
# expect: --- Logging error --- ['ValueError: broken', "Message: 'goes %s'", "Arguments: ('wrong',)"]


logging.raiseExceptions = False
logger.error("silent")
logging.raiseExceptions = True
logger.removeHandler(bad)
shown()
handler.acquire()
handler.release()
handler.createLock()
handler.flush()
handler.handle(plain[0])
logger.handle(plain[1])
logger.callHandlers(plain[0])
print(shown().split())  # expect: ['A', 'b', 'A']
try:
    logging.Handler().emit(plain[0])
except NotImplementedError as error:
    print(error)
# expect: emit must be implemented by Handler subclasses


old_stream = handler.setStream(sys.stdout)
print(old_stream is stream, handler.setStream(sys.stdout), handler.setStream(stream) is sys.stdout)  # expect: True None True

adapter = logging.LoggerAdapter(logger, {"extra": 1})
print(adapter.process("message", {}), adapter.isEnabledFor(5), adapter.getEffectiveLevel(), adapter.hasHandlers(), adapter.name, repr(adapter))
# expect: ('message', {'extra': {'extra': 1}}) True 1 True methods <LoggerAdapter methods (Level 1)>


adapter.setLevel("ERROR")
adapter.info("hidden")
adapter.error("seen")
adapter.critical("seen too")
adapter.log(logging.ERROR, "logged")
print(shown().split("\n"), logger.level)  # expect: ['seen', 'seen too', 'logged', ''] 40
logging.addLevelName(35, "NOTICE")
print(logging.getLevelName(35), logging.getLevelName("NOTICE"), logging.getLevelName(36), logging.getLevelName("NONE"), logging.getLevelNamesMapping()["NOTICE"])
# expect: NOTICE 35 Level 36 Level NONE 35


logging.disable(logging.ERROR)
logger.error("off")
logger.critical("on")
logging.disable(logging.NOTSET)
print(shown(), logger.manager.disable, logging.root.manager is logger.manager)
# expect: on
# expect:  0 True




factory = logging.getLogRecordFactory()
logging.setLogRecordFactory(lambda *arguments, **keywords: factory(*arguments, **keywords))
logger.error("by a factory")
logging.setLogRecordFactory(factory)
print(shown().strip(), factory is logging.LogRecord)  # expect: by a factory True


class Special(logging.Logger):
    pass


logging.setLoggerClass(Special)
print(type(logging.getLogger("special")).__name__, logging.getLoggerClass().__name__)  # expect: Special Special
try:
    logging.setLoggerClass(int)
except TypeError as error:
    print(error)
# expect: logger not derived from logging.Logger: int


logging.setLoggerClass(logging.Logger)
print(isinstance(logging.lastResort, logging.StreamHandler), logging.lastResort.level, isinstance(logging.NullHandler().lock, type(None)), logging.NullHandler().handle(made))
# expect: True 30 True None


handler.close()
print(logging.getHandlerByName("named"))  # expect: None
