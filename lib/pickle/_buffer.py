"""PickleBuffer: a buffer that a pickle may hold or leave to its reader."""


class PickleBuffer:
    """A wrapper around a buffer (bytes, bytearray, array …) that can be pickled outside of the stream."""

    __slots__ = ("_view", "__weakref__")

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _held(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view

    def __buffer__(self, flags, /):
        return self._held().__buffer__(flags)

    def raw(self):
        """A view of the bytes in memory, one-dimensional; BufferError if they are not in one piece."""
        view = self._held()
        if not view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return view.cast("B") if view.nbytes else memoryview(bytes(0))

    def release(self):
        """Let go of the buffer; the object can no longer be used."""
        self._view = None


PickleBuffer.__module__ = "pickle"
