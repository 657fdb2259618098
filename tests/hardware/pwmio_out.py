"""pwmio: frequency and duty, their limits, pins that share a frequency, and release."""

import board
import pwmio


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


def near(value, wanted):
    return abs(value - wanted) <= wanted / 1000


a = pwmio.PWMOut(board.D4)
print(a.frequency, a.duty_cycle)  # expect: 500 0
a.duty_cycle = 0x8000
print(a.duty_cycle)  # expect: 32768
attempt(setattr, a, "frequency", 1000)  # expect: AttributeError('frequency can be set only if made with variable_frequency=True')
attempt(setattr, a, "duty_cycle", 65536)  # expect: ValueError('duty_cycle must be 0-65535, not 65536')
attempt(setattr, a, "duty_cycle", -1)  # expect: ValueError('duty_cycle must be 0-65535, not -1')
attempt(setattr, a, "duty_cycle", 0.5)  # expect: TypeError("'float' object cannot be interpreted as an integer")
print(a.duty_cycle)  # expect: 32768

# One pin, one owner; D4 (GPIO4) and D5 (GPIO5) share a frequency, and so does GPIO20 (MISO), which has D4's output
attempt(pwmio.PWMOut, board.D4)  # expect: ValueError('board.D4 (GPIO4) in use by pwmio.PWMOut')
attempt(pwmio.PWMOut, board.D5, frequency=600)  # expect: ValueError('board.D5 shares its PWM with board.D4, which runs at 500 Hz')
attempt(pwmio.PWMOut, board.D5, frequency=500, variable_frequency=True)  # expect: ValueError('board.D5 shares its PWM with board.D4, which runs at 500 Hz')
attempt(pwmio.PWMOut, board.MISO, frequency=500)  # expect: ValueError('board.MISO shares its PWM with board.D4, which runs at 500 Hz')
with pwmio.PWMOut(board.D5, duty_cycle=65535, frequency=500) as b:
    print(b.duty_cycle, b.frequency)  # expect: 65535 500
a.deinit()
a.deinit()
attempt(lambda: a.duty_cycle)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')

# Any frequency from 8 Hz
tone = pwmio.PWMOut(board.D5, frequency=440, variable_frequency=True, duty_cycle=1000)
attempt(pwmio.PWMOut, board.D4, frequency=440)  # expect: ValueError('board.D4 shares its PWM with board.D5, which runs at 440 Hz with variable_frequency')
for wanted in (8, 9, 50, 123, 440, 999, 1234, 10_000, 38_000, 100_000, 1_000_000):
    tone.frequency = wanted
    if not near(tone.frequency, wanted):
        print("asked for", wanted, "and got", tone.frequency)
print(tone.duty_cycle)  # expect: 1000
tone.frequency = 62_500_000
print(tone.frequency)  # expect: 62500000
for wrong in (7, 0, -5, 62_500_001, 1_000_000_000):
    attempt(setattr, tone, "frequency", wrong)
# expect: ValueError('frequency must be 8-62500000, not 7')
# expect: ValueError('frequency must be 8-62500000, not 0')
# expect: ValueError('frequency must be 8-62500000, not -5')
# expect: ValueError('frequency must be 8-62500000, not 62500001')
# expect: ValueError('frequency must be 8-62500000, not 1000000000')
print(tone.frequency)  # expect: 62500000

# An object that cannot be made leaves its pin free
attempt(pwmio.PWMOut, board.D6, frequency=3)  # expect: ValueError('frequency must be 8-62500000, not 3')
attempt(pwmio.PWMOut, board.D6, duty_cycle=70000)  # expect: ValueError('duty_cycle must be 0-65535, not 70000')
left = pwmio.PWMOut(board.D6, duty_cycle=20000)
attempt(pwmio.PWMOut, 6)  # expect: TypeError('pin must be of type Pin, not int: dir(board) lists the pins')
