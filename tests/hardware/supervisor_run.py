"""supervisor and microcontroller: what a run sees and leaves."""

import atexit
import microcontroller
import supervisor
import sys

print(supervisor.runtime.usb_connected in (True, False), supervisor.runtime.serial_bytes_available)  # expect: True 0
first = supervisor.ticks_ms()
microcontroller.delay_us(3000)
print(3 <= (supervisor.ticks_ms() - first) % (1 << 29) < 2000)  # expect: True
print(supervisor.runtime.autoreload, supervisor.runtime.safe_mode_reason)  # expect: True supervisor.SafeModeReason.NONE
print(len(microcontroller.cpu.uid) > 0, microcontroller.cpu.frequency > 0, microcontroller.cpus[0] is microcontroller.cpu)  # expect: True True True
last = len(microcontroller.nvm) - 1
microcontroller.nvm[last] = 0xA5
print(microcontroller.nvm[last], microcontroller.nvm[last - 1 : last + 1][1:])  # expect: 165 b'\xa5'
try:
    microcontroller.nvm[last + 1] = 1
except IndexError as error:
    print(type(error).__name__)  # expect: IndexError
print(sys.implementation.name, sys.path)  # expect: circuitpython ['', '/', '.frozen', '/lib']
atexit.register(print, "at the end")
# expect: at the end
