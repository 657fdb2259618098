"""Handlers of logging.handlers that watch the clock or the file."""

import logging
import os
import re
import time
from logging.handlers import BaseRotatingHandler

_MIDNIGHT = 24 * 60 * 60

# Unit: seconds, suffix of old files, and the pattern of that suffix.
_UNITS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S", r"^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$"),
    "M": (60, "%Y-%m-%d_%H-%M", r"^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$"),
    "H": (60 * 60, "%Y-%m-%d_%H", r"^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$"),
    "D": (_MIDNIGHT, "%Y-%m-%d", r"^\d{4}-\d{2}-\d{2}(\.\w+)?$"),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file that gives way to a new one after some time: when is S, M, H, D, MIDNIGHT or W0 (Monday) to W6."""

    __module__ = "logging.handlers"

    def __init__(
        self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None
    ):
        super().__init__(filename, "a", encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
        seconds, self.suffix, pattern = self._unit()
        self.interval = seconds * interval
        self.extMatch = re.compile(pattern, re.ASCII)
        filename = self.baseFilename
        start = int(os.stat(filename).st_mtime if os.path.exists(filename) else time.time())
        self.rolloverAt = self.computeRollover(start)

    def _unit(self):
        when = self.when
        if when in _UNITS:
            return _UNITS[when]
        if when == "MIDNIGHT":
            return _UNITS["D"]
        if not when.startswith("W"):
            raise ValueError(f"Invalid rollover interval specified: {when}")
        if len(when) != 2:
            raise ValueError(f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {when}")
        if when[1] < "0" or when[1] > "6":
            raise ValueError(f"Invalid day specified for weekly rollover: {when}")
        self.dayOfWeek = int(when[1])
        return (7 * _MIDNIGHT, *_UNITS["D"][1:])

    def _parts(self, when):
        return time.gmtime(when) if self.utc else time.localtime(when)

    def computeRollover(self, currentTime):
        """When the file gives way after a time, in seconds since 1970."""
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        now = self._parts(currentTime)
        at = self.atTime
        change = _MIDNIGHT if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = change - ((now[3] * 60 + now[4]) * 60 + now[5])
        day = now[6]
        if left <= 0:
            left += _MIDNIGHT
            day = (day + 1) % 7
        result = currentTime + left
        if self.when.startswith("W") and day != self.dayOfWeek:
            result += (self.dayOfWeek - day) % 7 * _MIDNIGHT
        return result if self.utc else result + self._summer_shift(now, result)

    def _summer_shift(self, now, then):
        """What summer time, beginning or ending in between, moves the change by."""
        later = time.localtime(then)[-1]
        if now[-1] == later:
            return 0
        return -3600 if not now[-1] else 3600

    def shouldRollover(self, record):
        """Whether it is time."""
        if time.time() < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(int(time.time()))
            return False
        return True

    def getFilesToDelete(self):
        """The old files that are too many."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        for name in os.listdir(folder):
            suffix = name[len(base) + 1 :]
            if self.namer is None:
                fits = name.startswith(base + ".") and self.extMatch.match(suffix)
            else:
                fits = any(
                    os.path.basename(self.namer(f"{self.baseFilename}.{name[at + 1:]}")) == name or self.extMatch.search(name[at + 1 :])
                    for at in range(len(name)) if name[at] == "."
                )
            if fits:
                found.append(os.path.join(folder, name))
        found.sort()
        return found[: max(0, len(found) - self.backupCount)]

    def doRollover(self):
        """Begin a new file, and remove the old ones that are too many."""
        now = int(time.time())
        began = self._parts(self.rolloverAt - self.interval)
        target = self.rotation_filename(self.baseFilename + "." + time.strftime(self.suffix, began))
        if os.path.exists(target):
            return
        if self.stream:
            self.stream.close()
            self.stream = None
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """A file that is opened anew when another program has moved or removed it."""

    __module__ = "logging.handlers"

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream:
            found = os.stat(self.baseFilename)
            self.dev, self.ino = found.st_dev, found.st_ino

    def reopenIfNeeded(self):
        """Open the file if it is not the one that was opened."""
        try:
            found = os.stat(self.baseFilename)
        except FileNotFoundError:
            found = None
        if found is not None and (found.st_dev, found.st_ino) == (self.dev, self.ino) or self.stream is None:
            return
        self.stream.flush()
        self.stream.close()
        self.stream = self._open()
        self._statstream()

    def emit(self, record):
        """Write the record to the file of that name, whatever became of the old one."""
        self.reopenIfNeeded()
        super().emit(record)
