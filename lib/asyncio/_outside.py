"""What comes to a loop from outside: other threads, and streams that can be read or written."""

from _thread import _count, allocate_lock
from time import sleep


class Outside:
    """Lets a loop sleep until something comes."""

    _LONGEST_WAIT_S = 0.005  # while streams are watched

    def __init__(self):
        self._call = allocate_lock()  # locked, unless somebody has called since the last sleep
        self._call.acquire()
        self._poller = None
        self._watched = {}  # id -> [stream, handle for reading, handle for writing]

    def wake(self):
        """End the sleep, from another thread; or the next one."""
        if self._call.locked():
            self._call.release()

    def sleep(self, seconds):
        """Until woken; what watched streams wait for is looked at before."""
        if self._watched:
            seconds = min(seconds, self._LONGEST_WAIT_S)
        if _count() or not self._call.locked():
            self._call.acquire(True, seconds)
        else:
            sleep(seconds)

    def _masks(self, entry):
        import select

        return (select.POLLIN if entry[1] else 0) | (select.POLLOUT if entry[2] else 0)

    def watch(self, stream, place, handle):
        """Call the handle whenever the stream can be read (place 1) or written (place 2)."""
        import select

        if self._poller is None:
            self._poller = select.poll()
        entry = self._watched.setdefault(id(stream), [stream, None, None])
        entry[place] = handle
        self._poller.register(stream, self._masks(entry))

    def forget(self, stream, place):
        """Do not call it any more. Whether it was watched."""
        entry = self._watched.get(id(stream))
        if entry is None or entry[place] is None:
            return False
        entry[place] = None
        if self._masks(entry):
            self._poller.register(stream, self._masks(entry))
        else:
            del self._watched[id(stream)]
            self._poller.unregister(stream)
        return True

    def ready(self):
        """The handles of streams that can go on."""
        if not self._watched:
            return ()
        import select

        found = []
        for stream, events in self._poller.poll(0):
            _, reader, writer = self._watched[id(stream)]
            if reader and events & ~select.POLLOUT:
                found.append(reader)
            if writer and events & ~select.POLLIN:
                found.append(writer)
        return found
