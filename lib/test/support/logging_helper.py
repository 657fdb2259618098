"""Logging in tests."""

import logging.handlers

from . import Matcher


class TestHandler(logging.handlers.BufferingHandler):
    """Keeps the values of records, which a matcher compares."""

    __test__ = False

    def __init__(self, matcher):
        super().__init__(0)
        self.matcher = matcher

    def shouldFlush(self):
        """Never."""
        return False

    def emit(self, record):
        """Keep a record."""
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **kwargs):
        """Whether one of the records has these values."""
        return any(self.matcher.matches(each, **kwargs) for each in self.buffer)
