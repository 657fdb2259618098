"""watchdog: modes, limits, feeding, and the exception. It is left running: the next program must not be hit."""

import microcontroller
import time
import watchdog

dog = microcontroller.watchdog
print(dog.mode)  # expect: None
try:
    dog.mode = watchdog.WatchDogMode.RAISE
except Exception as error:
    print(type(error).__name__)  # expect: ValueError
dog.timeout = 0.05
dog.mode = watchdog.WatchDogMode.RAISE
try:
    time.sleep(20)
except watchdog.WatchDogTimeout as error:
    print(error)  # expect: the watchdog was not fed in time
dog.timeout = 30
dog.mode = watchdog.WatchDogMode.RAISE
dog.feed()
print(dog.mode, dog.timeout)  # expect: watchdog.WatchDogMode.RAISE 30.0
dog.timeout = 0.2
dog.feed()
