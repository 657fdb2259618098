"""neopixel_write: what it takes, what it refuses, and the pin afterwards."""

import array
import board
import digitalio
import time
from neopixel_write import neopixel_write


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(repr(error))


pin = digitalio.DigitalInOut(board.D5)
attempt(neopixel_write, pin, b"abc")  # expect: ValueError('digitalinout must be an output')
pin.switch_to_output(True)
attempt(neopixel_write, pin, b"\x00\xff\x80")  # expect: None
print(pin.value, pin.direction)  # expect: False digitalio.Direction.OUTPUT
attempt(neopixel_write, pin, bytearray(range(12)))  # expect: None
attempt(neopixel_write, pin, memoryview(bytearray(b"abcdef"))[1:4])  # expect: None
attempt(neopixel_write, pin, array.array("B", [1, 2, 3]))  # expect: None
attempt(neopixel_write, pin, b"")  # expect: None
attempt(neopixel_write, pin, [1, 2, 3])  # expect: TypeError("a bytes-like object is required, not 'list'")
attempt(neopixel_write, board.D5, b"abc")  # expect: TypeError('digitalinout must be of type DigitalInOut, not microcontroller.Pin')

# It takes the time that the wave takes
before = time.monotonic_ns()
neopixel_write(pin, bytes(300))
print(time.monotonic_ns() - before >= 300 * 8 * 1_250)  # expect: True
pin.deinit()
attempt(neopixel_write, pin, b"abc")  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
