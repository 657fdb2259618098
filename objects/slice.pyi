"""slice objects."""

from typing import final

@final
class slice(object):
    """slice(stop)
    slice(start, stop[, step])

    Create a slice object.  This is used for extended slicing (e.g. a[0:10:2])."""

    def __new__(cls, *args: object) -> slice: ...
    def indices(self, length: object, /) -> tuple:
        """S.indices(len) -> (start, stop, stride)

        Assuming a sequence of length len, calculate the start and stop
        indices, and the stride length of the extended slice described by
        S. Out of bounds indices are clipped in a manner consistent with the
        handling of normal slices."""
    def __reduce__(self, /) -> tuple: ...
    @property
    def start(self) -> object: ...
    @property
    def stop(self) -> object: ...
    @property
    def step(self) -> object: ...
