"""range and its iterators."""

from typing import final

@final
class range(object):
    """The ints from start (0 by default) up to but without stop, step apart; takes no room."""

    def __new__(cls, *args: object) -> range: ...
    def count(self, value: object, /) -> int:
        """How often value occurs: 0 or 1 for an int."""
    def index(self, value: object, /) -> int:
        """Index of value; ValueError if it is not in the range."""
    def __reversed__(self) -> object:
        """An iterator from the last number to the first."""
    def __reduce__(self) -> tuple: ...
    @field
    def start(self) -> int:
        """The first number."""
    @field
    def stop(self) -> int:
        """The limit, which is not part of the range."""
    @field
    def step(self) -> int:
        """From one number to the next."""

@final
@abstract
class range_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
class longrange_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""
