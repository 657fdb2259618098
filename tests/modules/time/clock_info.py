# time.get_clock_info()
# native: WebAssembly has no clock of threads
import time
for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    info = time.get_clock_info(name)
    print(name, info.monotonic, info.adjustable, 0 < info.resolution < 1, isinstance(info.implementation, str))
# expect: time False True True True
# expect: monotonic True False True True
# expect: perf_counter True False True True
# expect: process_time True False True True
# expect: thread_time True False True True
for name in ("x", 5):
    try:
        print(time.get_clock_info(name))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError unknown clock
# expect: TypeError get_clock_info() argument 1 must be str, not int
