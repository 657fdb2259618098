"""Time: clocks, waiting and calendar fields."""

class struct_time(tuple):
    """Calendar fields of a moment: (year, month, mday, hour, minute, second, weekday, yearday, isdst)."""
    def __new__(cls, sequence: object, dict: object = ...) -> struct_time: ...
    def __reduce__(self) -> tuple: ...
    tm_year: int
    tm_mon: int
    tm_mday: int
    tm_hour: int
    tm_min: int
    tm_sec: int
    tm_wday: int
    tm_yday: int
    tm_isdst: int
    tm_zone: object
    tm_gmtoff: object
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")

def sleep(seconds: object, /) -> None:
    """Wait for a number of seconds, which may be a float. Ctrl-C ends the wait."""

def time() -> float:
    """Seconds since 1970-01-01 00:00 UTC. On a board whose clock nobody has set (rtc.RTC().is_set is False), it counts
    from the newest file of the drive."""

def time_ns() -> int:
    """Nanoseconds since 1970-01-01 00:00 UTC."""

def monotonic() -> float:
    """Seconds since an arbitrary start; never goes back."""

def monotonic_ns() -> int:
    """Nanoseconds since an arbitrary start; never goes back."""

def perf_counter() -> float:
    """Seconds of the clock with the finest resolution."""

def perf_counter_ns() -> int:
    """Nanoseconds of the clock with the finest resolution."""

def process_time() -> float:
    """Seconds since the program started; a board has no other processes."""

def process_time_ns() -> int:
    """Nanoseconds since the program started."""

def thread_time() -> float:
    """Seconds since the program started."""

def thread_time_ns() -> int:
    """Nanoseconds since the program started."""

def __getattr__(name: str, /) -> object:
    """Parts that are Python: strptime, get_clock_info."""

def localtime(seconds: object = None, /) -> struct_time:
    """Calendar fields in local time; of now if seconds is None."""

def gmtime(seconds: object = None, /) -> struct_time:
    """Calendar fields in UTC; of now if seconds is None."""

def mktime(time_tuple: object, /) -> float:
    """Seconds since 1970 of local calendar fields."""

def asctime(time_tuple: object = ..., /) -> str:
    """'Sun Jun 20 23:21:05 1993' for calendar fields or now."""

def ctime(seconds: object = None, /) -> str:
    """asctime() of localtime(seconds)."""

def strftime(format: str, time_tuple: object = ..., /) -> str:
    """Format calendar fields by a %-template."""

timezone: int
tzname: tuple
daylight: int
altzone: int
