"""More handlers for logging: files that are replaced when they are full, records kept in memory or sent through a queue."""

import logging
import os

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514


def __getattr__(name):
    """Handlers that watch the clock or the file are loaded when they are first used."""
    if name not in ("TimedRotatingFileHandler", "WatchedFileHandler"):
        raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")
    from logging import _timed

    globals()[name] = found = getattr(_timed, name)
    return found


class BaseRotatingHandler(logging.FileHandler):
    """A file that gives way to a new one; subclasses say when (shouldRollover) and how (doRollover)."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)

    def emit(self, record):
        """Write the record, after replacing the file if it is time."""
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """The name of an old file; the attribute namer may change it."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """Rename a file; the attribute rotator may do something else."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """A file of at most maxBytes; up to backupCount old ones are kept as name.1, name.2, …"""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def _backup(self, number):
        return self.rotation_filename(f"{self.baseFilename}.{number}")

    def doRollover(self):
        """Begin a new file."""
        if self.stream:
            self.stream.close()
            self.stream = None
        for number in range(self.backupCount - 1, 0, -1):
            if os.path.exists(self._backup(number)):
                _remove(self._backup(number + 1))
                os.rename(self._backup(number), self._backup(number + 1))
        if self.backupCount > 0:
            _remove(self._backup(1))
            self.rotate(self.baseFilename, self._backup(1))
        if not self.delay:
            self.stream = self._open() if self.backupCount > 0 else open(self.baseFilename, "w", encoding=self.encoding, errors=self.errors)

    def shouldRollover(self, record):
        """Whether the record would make the file too large."""
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        text = self.format(record) + self.terminator
        self.stream.seek(0, 2)
        return self.stream.tell() + len(text.encode(self.encoding or "utf-8", "replace")) >= self.maxBytes


def _remove(name):
    if os.path.exists(name):
        os.remove(name)


class BufferingHandler(logging.Handler):
    """Keeps records in a list until there are as many as its capacity."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """Whether to flush after a record."""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """Keep the record."""
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """Forget all records."""
        self.buffer = []

    def close(self):
        """Flush."""
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records, and gives them all to another handler when there are many or one is grave."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        """Whether there are many records, or this one is grave."""
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """Choose the handler that gets the records."""
        self.target = target

    def flush(self):
        """Give all records to the other handler, if there is one."""
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer = []

    def close(self):
        """Flush, unless flushOnClose is false, and let go of the other handler."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            super().close()


class QueueHandler(logging.Handler):
    """Puts records, formatted, into a queue that another part of the program reads."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.listener = None  # dictConfig() puts the one here that reads the queue

    def enqueue(self, record):
        """Put a record into the queue; it does not wait for room."""
        self.queue.put_nowait(record)

    def prepare(self, record):
        """A copy of the record with its text made, so that its arguments may change."""
        import copy

        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        """Put a prepared copy of the record into the queue."""
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Gives the records of a queue to handlers, in a thread of its own."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def dequeue(self, block):
        """The next record."""
        return self.queue.get(block)

    def start(self):
        """Begin to listen."""
        import threading

        self._thread = threading.Thread(target=self._listen)
        self._thread.daemon = True
        self._thread.start()

    def prepare(self, record):
        """The record to handle, of one that came."""
        return record

    def handle(self, record):
        """Give a record to all handlers, or to those of its level."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _listen(self):
        while True:
            record = self.dequeue(True)
            if record is self._sentinel:
                return
            self.handle(record)

    def enqueue_sentinel(self):
        """Put into the queue what ends the thread."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """Handle what is in the queue and end the thread."""
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
