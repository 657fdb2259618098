"""The clock that tells date and time."""

def set_time_source(rtc: object) -> None:
    """Let another object with a `datetime` stand in for the board's clock in time.localtime() and time.time(): a clock chip,
    or one that a test sets. None, or RTC(), brings the board's own back. It ends with the program."""

@final
class RTC:
    """The clock of the board; there is one. time.time() and time.localtime() read it."""
    def __new__(cls) -> RTC:
        """The one clock."""
    @property
    def datetime(self) -> object:
        """Now, as a time.struct_time. Set it with one, or with a tuple of nine such items."""
    @datetime.setter
    def datetime(self, value): ...
    @property
    def is_set(self) -> bool:
        """Whether the time is known. A board without a battery for its clock does not know it until a program sets
        datetime; until then the clock goes on from the newest file of the drive, so that new files sort last."""
    @property
    def calibration(self) -> int:
        """Ticks of the clock added a minute; always 0: NotImplementedError for any other."""
    @calibration.setter
    def calibration(self, value): ...
