"""time.get_clock_info(): what a clock is like."""

import time
from types import SimpleNamespace

_READINGS = 200


def _smallest_step(read):
    """The smallest time in nanoseconds that the clock was seen to move by."""
    times = [read() for _ in range(_READINGS)]
    return min((b - a for a, b in zip(times, times[1:]) if b > a), default=1000)


def _wall_clock():
    """A board's clock that nobody has set began behind the newest file on the drive."""
    try:
        from rtc import RTC
    except ImportError:
        return "real-time clock"
    return "real-time clock" if RTC().is_set else "real-time clock, not set since power-on"


def get_clock_info(name, /):
    """What the clock time, monotonic, perf_counter, process_time or thread_time is like.

    A namespace with implementation (for time it also says if nobody has set it), monotonic (never goes back),
    adjustable (someone may set it) and resolution (seconds, as measured).
    """
    if not isinstance(name, str):
        raise TypeError(f"get_clock_info() argument 1 must be str, not {type(name).__name__}")
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    is_wall = name == "time"
    resolution = _smallest_step(getattr(time, name + "_ns")) / 1e9
    implementation = _wall_clock() if is_wall else "timer since start"
    return SimpleNamespace(implementation=implementation, monotonic=not is_wall, adjustable=is_wall, resolution=resolution)
