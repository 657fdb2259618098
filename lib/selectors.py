"""Wait for several streams at once, over module select."""

import select as _select
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ, EVENT_WRITE = 1, 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])
SelectorKey.__doc__ = "What is registered: (fileobj, fd, events, data)."


def _number(fileobj):
    """The number of a file object; ValueError if it has none."""
    if isinstance(fileobj, int):
        number = fileobj
    else:
        try:
            number = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if number < 0:
        raise ValueError(f"Invalid file descriptor: {number}")
    return number


class _SelectorMapping(Mapping):
    """Keys by file objects or their numbers."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def get(self, fileobj, default=None):
        """The key of a file object, or default."""
        return self._selector._keys.get(self._selector._find(fileobj), default)

    def __getitem__(self, fileobj):
        try:
            return self._selector._keys[self._selector._find(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    """What selectors have in common: file objects are registered for events, select() waits for one of these."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Wait for events of a file object, too; gives its key."""
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Do not wait for a file object any more; gives its key."""
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        """Wait for other events, with other data; gives the new key."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """A list of (key, events) of what is ready, after timeout seconds an empty one; None waits for ever."""
        raise NotImplementedError

    def close(self):
        """Forget everything."""

    def get_key(self, fileobj):
        """The key of a file object; KeyError if it is not registered."""
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def get_map(self):
        """A mapping from file objects to keys; None after close()."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    def __init__(self):
        self._keys = {}
        self._map = _SelectorMapping(self)

    def _find(self, fileobj):
        """The number of a file object, which may be closed by now."""
        try:
            return _number(fileobj)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        """Wait for events of a file object, too; gives its key."""
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._find(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        """Do not wait for a file object any more; gives its key."""
        try:
            return self._keys.pop(self._find(fileobj))
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def modify(self, fileobj, events, data=None):
        """Wait for other events, with other data; gives the new key."""
        key = self.get_key(fileobj)
        if events != key.events:
            return super().modify(fileobj, events, data)
        self._keys[key.fd] = key._replace(data=data)
        return self._keys[key.fd]

    def select(self, timeout=None):
        """A list of (key, events) of what is ready, after timeout seconds an empty one; None waits for ever."""
        read, write = ([key.fd for key in self._keys.values() if key.events & event] for event in (EVENT_READ, EVENT_WRITE))
        try:
            readable, writable, _ = _select.select(read, write, [], None if timeout is None else max(timeout, 0))
        except InterruptedError:
            return []
        ready = ((key, (key.fd in readable) * EVENT_READ | (key.fd in writable) * EVENT_WRITE) for key in self._keys.values())
        return [(key, events) for key, events in ready if events]

    def close(self):
        """Forget everything."""
        self._keys.clear()
        self._map = None

    def get_map(self):
        """A mapping from file objects to keys; None after close()."""
        return self._map


class SelectSelector(_BaseSelectorImpl):
    """A selector over select.select()."""


class PollSelector(_BaseSelectorImpl):
    """A selector as select.poll() would do it."""


DefaultSelector = PollSelector
