"""A timer that acts when the program no longer feeds it."""

class WatchDogTimeout(Exception):
    """Raised where the program stands when a watchdog in mode RAISE runs out."""

@abstract
@slots("enum")
class WatchDogMode:
    """What happens when the time is over."""
    RAISE = extern("WatchDogMode_RAISE")
    RESET = extern("WatchDogMode_RESET")

@abstract
class WatchDogTimer:
    """The watchdog of the chip: microcontroller.watchdog. Set timeout, then mode, which starts it."""
    def feed(self) -> None:
        """Begin the time anew. ValueError: it does not run."""
    def deinit(self) -> None:
        """Stop it, if the chip can."""
    @property
    def timeout(self) -> object:
        """Seconds between two feedings at most; None at first. Setting it feeds the timer."""
    @timeout.setter
    def timeout(self, value): ...
    @property
    def mode(self) -> object:
        """WatchDogMode.RAISE or WatchDogMode.RESET, which start the timer, or None while it does not run."""
    @mode.setter
    def mode(self, value): ...
