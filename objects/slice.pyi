"""slice objects."""

from typing import final

@final
class slice(object):
    """What start:stop:step in brackets makes; parts left out are None."""

    def __new__(cls, *args: object) -> slice: ...
    def indices(self, length: object, /) -> tuple:
        """(start, stop, step) for a sequence of this length, with all limits applied."""
    def __reduce__(self, /) -> tuple: ...
    @field
    def start(self) -> object:
        """What stands before the first colon."""
    @field
    def stop(self) -> object:
        """What stands after the first colon."""
    @field
    def step(self) -> object:
        """What stands after the second colon."""
