"""slice objects."""

from typing import final

@final
class slice(object):
    """What start:stop:step in brackets makes; parts left out are None."""

    def __new__(cls, *args: object) -> slice: ...
    def indices(self, length: object, /) -> tuple:
        """(start, stop, step) for a sequence of this length, with all limits applied."""
    def __reduce__(self, /) -> tuple: ...
    @property
    def start(self) -> object: ...
    @property
    def stop(self) -> object: ...
    @property
    def step(self) -> object: ...
