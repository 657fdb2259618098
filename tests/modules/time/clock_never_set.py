# time.get_clock_info() of a board's clock that nobody has set
# cpython: has no such clock
import sys
import time
import types

rtc = sys.modules["rtc"] = types.ModuleType("rtc")
for is_set in (True, False):
    rtc.RTC = lambda: types.SimpleNamespace(is_set=is_set)
    print(time.get_clock_info("time").implementation)
# expect: real-time clock
# expect: real-time clock, not set since power-on
