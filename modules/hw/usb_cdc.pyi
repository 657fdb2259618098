"""Serial ports over USB: the console, and one for data.

Both are None if they are not part of the board's USB device, or if the board has none.
"""

@final
@abstract
class Serial:
    """A serial port over USB, for bytes."""
    def read(self, size: int = 1) -> bytes:
        """Wait for that many bytes, at most timeout seconds; returns those that came. Negative: what waits already."""
    def readinto(self, buf: object) -> int:
        """Fill buf with bytes, waiting at most timeout seconds; returns how many came."""
    def readline(self, size: int = -1) -> bytes:
        """Wait for a line, at most timeout seconds; returns it with its line feed, or what came.

        A size that is not negative is the most bytes to return.
        """
    def readlines(self) -> list:
        """The lines until none comes for timeout seconds; never returns if timeout is None."""
    def write(self, buf: object) -> int:
        """Send bytes, waiting at most write_timeout seconds; returns how many went out.

        With nobody connected they are dropped.
        """
    def flush(self) -> None:
        """Wait until the host has read everything or has disconnected."""
    def reset_input_buffer(self) -> None:
        """Forget bytes that were received and not read."""
    def reset_output_buffer(self) -> None:
        """Forget bytes that were written and not sent."""
    connected: bool
    in_waiting: int
    out_waiting: int
    @property
    def timeout(self) -> object:
        """How many seconds reading waits; None, as at first: as long as it takes. 0: not at all."""
    @timeout.setter
    def timeout(self, value): ...
    @property
    def write_timeout(self) -> object:
        """How many seconds writing waits; None, as at first: as long as it takes. 0: not at all."""
    @write_timeout.setter
    def write_timeout(self, value): ...

def enable(*, console: bool = True, data: bool = False) -> None:
    """Choose the serial ports, in boot.py; RuntimeError elsewhere.

    If the chip has too few endpoints for all that was asked for, the board starts in safe mode.
    """

def disable() -> None:
    """Have no serial port, in boot.py; RuntimeError elsewhere."""
