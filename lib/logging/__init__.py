"""Messages of a program: loggers by name pass records of a level to handlers, which format and write them."""

import os
import sys
import time
from _thread import get_ident
from logging._styles import PercentStyle, StrFormatStyle, StringTemplateStyle

__all__ = [
    "CRITICAL", "DEBUG", "ERROR", "FATAL", "INFO", "NOTSET", "WARN", "WARNING", "BASIC_FORMAT", "BufferingFormatter",
    "FileHandler", "Filter", "Formatter", "Handler", "LogRecord", "Logger", "LoggerAdapter", "NullHandler",
    "StreamHandler", "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error",
    "exception", "fatal", "getLevelName", "getLevelNamesMapping", "getLogger", "getLoggerClass", "info", "lastResort",
    "log", "makeLogRecord", "raiseExceptions", "setLoggerClass", "shutdown", "warn", "warning", "getLogRecordFactory",
    "setLogRecordFactory", "getHandlerByName", "getHandlerNames",
]

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
raiseExceptions = True
# What records note besides: switched off, the attributes are None.
logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
_start = time.time()

_names = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_levels = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}


def getLevelName(level):
    """The name of a level, or the level of a name; 'Level N' for one that has no name."""
    return _names.get(level) or _levels.get(level, f"Level {level}")


def getLevelNamesMapping():
    """A dict of the levels by name."""
    return dict(_levels)


def addLevelName(level, levelName):
    """Give a level a name."""
    _names[level] = levelName
    _levels[levelName] = level


def _level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _levels:
        raise ValueError(f"Unknown level: {level!r}")
    return _levels[level]


class LogRecord:
    """One message with all that is known about it."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time()
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name = name
        self.msg = msg
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        try:
            self.filename = os.path.basename(pathname)
            self.module = os.path.splitext(self.filename)[0]
        except (TypeError, ValueError, AttributeError):
            self.filename, self.module = pathname, "Unknown module"
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - _start) * 1000
        self.thread, self.threadName = (get_ident(), _thread_name()) if logThreads else (None, None)
        self.processName = "MainProcess" if logMultiprocessing else None
        self.process = os.getpid() if logProcesses else None
        self.taskName = _task_name() if logAsyncioTasks else None

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments put in."""
        text = str(self.msg)
        return text % self.args if self.args else text


def _thread_name():
    threading = sys.modules.get("threading")
    return threading.current_thread().name if threading else "MainThread"


def _task_name():
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.current_task().get_name()
    except (RuntimeError, AttributeError):  # nothing runs, or no task
        return None


_record_factory = LogRecord


def setLogRecordFactory(factory):
    """Choose what makes records."""
    global _record_factory
    _record_factory = factory


def getLogRecordFactory():
    """What makes records."""
    return _record_factory


def makeLogRecord(dict):
    """A record with the attributes of a dict."""
    record = _record_factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


# Each style with the format of basicConfig().
_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    """Makes a line of a record, by a format in one of the styles % { $."""

    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"
    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError("Style must be one of: " + ",".join(_STYLES))
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def usesTime(self):
        """Whether the format names the time."""
        return self._style.usesTime()

    def formatTime(self, record, datefmt=None):
        """The record's time as text."""
        when = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, when)
        text = time.strftime(self.default_time_format, when)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        """The traceback of an exception as text."""
        import traceback

        return "".join(traceback.format_exception(*ei)).removesuffix("\n")

    def formatStack(self, stack_info):
        """The text of a stack."""
        return stack_info

    def formatMessage(self, record):
        """The format filled in."""
        return self._style.format(record)

    def format(self, record):
        """The record as text, with traceback and stack if it has them."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        lines = [self.formatMessage(record)]
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            lines.append(record.exc_text)
        if record.stack_info:
            lines.append(self.formatStack(record.stack_info))
        return "\n".join(line if number == 0 else line.removesuffix("\n") for number, line in enumerate(lines))


class BufferingFormatter:
    """Makes one text of several records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _default_formatter

    def formatHeader(self, records):
        """What stands before them."""
        return ""

    def formatFooter(self, records):
        """What stands behind them."""
        return ""

    def format(self, records):
        """The text of all records."""
        if not records:
            return ""
        return self.formatHeader(records) + "".join(map(self.linefmt.format, records)) + self.formatFooter(records)


_default_formatter = Formatter()


class Filter:
    """Lets records of one logger and those below it pass."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        """Whether the record passes."""
        return not self.name or (record.name + ".").startswith(self.name + ".")


class Filterer:
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        """Add a filter: an object with filter(record), or a function."""
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        """Take a filter away."""
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """The record, or what a filter made of it; false if one stops it."""
        for each in self.filters:
            result = each.filter(record) if hasattr(each, "filter") else each(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


_handlers = []
_handlers_by_name = {}


def getHandlerByName(name):
    """The handler of a name, or None."""
    return _handlers_by_name.get(name)


def getHandlerNames():
    """The names of all handlers that have one."""
    return frozenset(_handlers_by_name)


class Handler(Filterer):
    """Writes records somewhere; subclasses define emit()."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self._name = None
        self.level = _level(level)
        self.formatter = None
        self.lock = None
        _handlers.append(self)

    @property
    def name(self):
        """The name by which getHandlerByName() finds it."""
        return self._name

    @name.setter
    def name(self, name):
        _handlers_by_name.pop(self._name, None)
        self._name = name
        if name:
            _handlers_by_name[name] = self

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, name):
        """Give it a name."""
        self.name = name

    def createLock(self):
        """Nothing: a record is written at once."""

    acquire = release = flush = createLock

    def setLevel(self, level):
        """Ignore records below a level."""
        self.level = _level(level)

    def setFormatter(self, fmt):
        """Choose the formatter."""
        self.formatter = fmt

    def format(self, record):
        """The record as text."""
        return (self.formatter or _default_formatter).format(record)

    def emit(self, record):
        """Write the record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """Write the record if the filters let it pass."""
        record = self.filter(record)
        if record:
            self.emit(record)
        return record

    def handleError(self, record):
        """Say on stderr what went wrong while a record was written."""
        if not raiseExceptions or not sys.stderr:
            return
        import traceback

        sys.stderr.write("--- Logging error ---\n")
        traceback.print_exc(file=sys.stderr)
        frame = sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__", "").startswith("logging"):
            frame = frame.f_back
        if frame is not None:
            sys.stderr.write("Call stack:\n")
            traceback.print_stack(frame, file=sys.stderr)
        else:
            sys.stderr.write(f"Logged from file {record.filename}, line {record.lineno}\n")
        sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

    def close(self):
        """Forget the handler."""
        _handlers_by_name.pop(self._name, None)
        if self in _handlers:
            _handlers.remove(self)

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    """Writes to a stream, sys.stderr if none is given."""

    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        """Flush the stream."""
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        """Write the record and a newline."""
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Write elsewhere from now on; gives the old stream, None if it is the same."""
        if stream is self.stream:
            return None
        old, self.stream = self.stream, stream
        return old

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class FileHandler(StreamHandler):
    """Writes to a file, by default at its end; delay: opened when the first record comes."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        Handler.__init__(self)
        self._closed = False
        self.stream = None if delay else self._open()

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def close(self):
        """Close the file."""
        if self.stream:
            stream, self.stream = self.stream, None
            stream.close()
        self._closed = True
        super().close()

    def emit(self, record):
        """Write the record to the file."""
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class NullHandler(Handler):
    """Writes nothing; for libraries."""

    def handle(self, record):
        """Nothing."""

    emit = handle


class _StderrHandler(StreamHandler):
    """Writes warnings to what sys.stderr is at the time."""

    def __init__(self):
        Handler.__init__(self, WARNING)

    stream = property(lambda self: sys.stderr)


lastResort = _StderrHandler()


class Manager:
    """Keeps the loggers by name."""

    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = self.logRecordFactory = None

    @property
    def disable(self):
        """Messages up to this level are ignored by all loggers."""
        return self._disable

    @disable.setter
    def disable(self, value):
        self._disable = _level(value)

    def setLoggerClass(self, klass):
        """Choose the class of new loggers of this manager."""
        _check_class(klass)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        """Choose what makes records for this manager."""
        self.logRecordFactory = factory

    def getLogger(self, name):
        """The logger of a name, made when first asked for."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        if name not in self.loggerDict:
            logger = (self.loggerClass or _logger_class)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            self._join(logger)
        return self.loggerDict[name]

    def _join(self, logger):
        """Put the logger between the one above and those below it."""
        above = logger.name
        logger.parent = self.root
        while "." in above:
            above = above.rpartition(".")[0]
            if above in self.loggerDict:
                logger.parent = self.loggerDict[above]
                break
        for name, other in self.loggerDict.items():
            if name.startswith(logger.name + ".") and other.parent is logger.parent:
                other.parent = logger


class Logger(Filterer):
    """Takes messages; those of its level go to its handlers and to those of the loggers above it."""

    root = None
    manager = None

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = _level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

    def __reduce__(self):
        if getLogger(self.name) is not self:
            from pickle import PicklingError

            raise PicklingError("logger cannot be pickled")
        return getLogger, (self.name,)

    def setLevel(self, level):
        """Ignore messages below a level."""
        self.level = _level(level)

    def getEffectiveLevel(self):
        """Its level, or that of the nearest logger above that has one."""
        logger = self
        while logger and not logger.level:
            logger = logger.parent
        return logger.level if logger else NOTSET

    def isEnabledFor(self, level):
        """Whether messages of a level are taken."""
        return not self.disabled and self.manager.disable < level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        """The logger below it of that name."""
        return self.manager.getLogger(suffix if self.root is self else f"{self.name}.{suffix}")

    def getChildren(self):
        """The set of loggers right below it."""
        return {logger for logger in self.manager.loggerDict.values() if logger.parent is self}

    def debug(self, msg, *args, **kwargs):
        """Log at DEBUG."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at INFO."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at WARNING."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """warning() by an old name."""
        import warnings

        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at ERROR."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """error() with the traceback of the exception being handled."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at CRITICAL."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        """Log at any level."""
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        """(file, line, function, stack as text or None) of the call outside this module."""
        frame = sys._getframe(1)
        here = frame.f_code.co_filename
        while frame.f_back and frame.f_code.co_filename == here:
            frame = frame.f_back
        while stacklevel > 1 and frame.f_back:
            frame = frame.f_back
            stacklevel -= 1
        text = None
        if stack_info:
            import traceback

            text = "Stack (most recent call last):\n" + "".join(traceback.format_stack(frame)).removesuffix("\n")
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, text

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        """A record with the attributes of `extra`."""
        record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        file, line, function, stack = self.findCaller(stack_info, stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, file, line, msg, args, exc_info, function, extra, stack))

    def handle(self, record):
        """Pass a record that the filters let pass to the handlers."""
        if self.disabled:
            return
        record = self.filter(record)
        if record:
            self.callHandlers(record)

    def addHandler(self, hdlr):
        """Add a handler."""
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        """Take a handler away."""
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def _chain(self):
        """The loggers whose handlers get its records."""
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def hasHandlers(self):
        """Whether any handler would get its records."""
        return any(logger.handlers for logger in self._chain())

    def callHandlers(self, record):
        """Pass the record to every handler; without any to lastResort."""
        for logger in self._chain():
            for handler in logger.handlers:
                if record.levelno >= handler.level:
                    handler.handle(record)
        if not self.hasHandlers() and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)


class RootLogger(Logger):
    """The logger above all others."""

    def __init__(self, level):
        super().__init__("root", level)

    def __reduce__(self):
        return getLogger, ()


_logger_class = Logger
root = RootLogger(WARNING)
Logger.root = root
Logger.manager = root.manager = Manager(root)


def setLoggerClass(klass):
    """Choose the class of new loggers."""
    global _logger_class
    _check_class(klass)
    _logger_class = klass


def _check_class(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)


def getLoggerClass():
    """The class of new loggers."""
    return _logger_class


class LoggerAdapter:
    """A logger that adds something, as told by process(), to each message."""

    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        """The message and the keywords to be logged."""
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        """Log at any level."""
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        """Log at DEBUG."""
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at INFO."""
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at WARNING."""
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """warning() by an old name."""
        import warnings

        warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at ERROR."""
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """error() with the traceback of the exception being handled."""
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at CRITICAL."""
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        """Whether messages of a level are taken."""
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        """Set the logger's level."""
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        """The level that counts for the logger."""
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        """Whether the logger has handlers."""
        return self.logger.hasHandlers()

    @property
    def manager(self):
        """The logger's manager."""
        return self.logger.manager

    @property
    def name(self):
        """The logger's name."""
        return self.logger.name

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


def getLogger(name=None):
    """The logger of a name; the root logger without one."""
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def _new_handler(stream, filename, filemode, encoding, errors):
    if filename is None:
        return StreamHandler(stream)
    if "b" in filemode:
        errors = None
    elif encoding is None or errors is None:
        errors = errors or "backslashreplace"
    return FileHandler(filename, filemode, encoding=encoding, errors=errors)


def basicConfig(*, filename=None, filemode="a", format=None, datefmt=None, style="%", level=None, stream=None,
                handlers=None, force=False, encoding=None, errors="backslashreplace", **unknown):
    """Give the root logger a handler, unless it has one; force: in place of those it has."""
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    if handlers is None and stream is not None and filename is not None:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is not None and (stream is not None or filename is not None):
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if style not in _STYLES:
        raise ValueError("Style must be one of: " + ",".join(_STYLES))
    if handlers is None:
        handlers = [_new_handler(stream, filename, filemode, encoding, errors)]
    formatter = Formatter(format or _STYLES[style][1], datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
    if unknown:
        raise ValueError("Unrecognised argument(s): " + ", ".join(unknown))


def log(level, msg, *args, **kwargs):
    """Log at any level with the root logger, which gets a handler if it has none."""
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Log at DEBUG with the root logger."""
    log(DEBUG, msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log at INFO with the root logger."""
    log(INFO, msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    """Log at WARNING with the root logger."""
    log(WARNING, msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    """warning() by an old name."""
    import warnings

    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log at ERROR with the root logger."""
    log(ERROR, msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """error() with the traceback of the exception being handled."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def critical(msg, *args, **kwargs):
    """Log at CRITICAL with the root logger."""
    log(CRITICAL, msg, *args, **kwargs)


fatal = critical


def disable(level=CRITICAL):
    """Ignore messages of a level and below everywhere; NOTSET ends that."""
    root.manager.disable = _level(level)


_showwarning = None


def _log_warning(message, category, filename, lineno, file=None, line=None):
    import warnings

    if file is not None:
        return _showwarning(message, category, filename, lineno, file, line)
    getLogger("py.warnings").warning("%s", warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    """Whether warnings go to the logger py.warnings."""
    import warnings

    global _showwarning
    if capture and _showwarning is None:
        _showwarning, warnings.showwarning = warnings.showwarning, _log_warning
    elif not capture and _showwarning is not None:
        warnings.showwarning, _showwarning = _showwarning, None


def shutdown(handlerList=None):
    """Flush and close all handlers, or those that weak references in a list lead to; done at exit."""
    handlers = _handlers if handlerList is None else [reference() for reference in handlerList]
    for handler in handlers[::-1]:
        try:
            if handler is not None:
                handler.flush()
                handler.close()
        except (OSError, ValueError):
            pass


import atexit

atexit.register(shutdown)
