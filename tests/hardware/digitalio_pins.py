"""digitalio: directions, pulls, drive modes, one owner a pin, and release."""

import board
import digitalio


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


pin = digitalio.DigitalInOut(board.D5)
print(pin.direction, pin.pull)  # expect: digitalio.Direction.INPUT None
attempt(digitalio.Direction)  # expect: TypeError("cannot create 'digitalio.Direction' instances")
pin.pull = digitalio.Pull.UP
print(pin.value, pin.pull)  # expect: True digitalio.Pull.UP
pin.switch_to_input(digitalio.Pull.DOWN)
print(pin.value, pin.pull)  # expect: False digitalio.Pull.DOWN
attempt(setattr, pin, "value", True)  # expect: AttributeError('Cannot set value when direction is input.')
pin.switch_to_output(True, digitalio.DriveMode.OPEN_DRAIN)
print(pin.direction, pin.value, pin.drive_mode)  # expect: digitalio.Direction.OUTPUT True digitalio.DriveMode.OPEN_DRAIN
pin.drive_mode = digitalio.DriveMode.PUSH_PULL
pin.value = False
print(pin.value, pin.drive_mode)  # expect: False digitalio.DriveMode.PUSH_PULL
attempt(lambda: pin.pull)  # expect: AttributeError('Pull not used when direction is output.')

# One owner
attempt(digitalio.DigitalInOut, board.D5)  # expect: ValueError('board.D5 (GPIO5) in use by digitalio.DigitalInOut')
pin.deinit()
pin.deinit()
attempt(lambda: pin.value)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
with digitalio.DigitalInOut(board.D5) as pin:
    pin.direction = digitalio.Direction.OUTPUT
    print(pin.value)  # expect: False
attempt(digitalio.DigitalInOut, 5)  # expect: TypeError('pin must be of type Pin, not int: dir(board) lists the pins')

# A wrong value leaves the pin as it was
led = digitalio.DigitalInOut(board.LED)
attempt(led.switch_to_input, 3)  # expect: TypeError('pull must be of type digitalio.Pull, not int')
print(led.direction)  # expect: digitalio.Direction.INPUT

# Left behind for the next program: an output that is driven, and one with its state in a cycle
led.switch_to_output(True)
left = [digitalio.DigitalInOut(board.D6)]
left[0].switch_to_output(True)
left.append(left)
