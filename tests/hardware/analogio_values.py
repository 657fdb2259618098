"""analogio: values, errors; and what microcontroller.cpu measures."""

import analogio
import board
import digitalio
import microcontroller


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


half = analogio.AnalogIn(board.A0)
print(half.reference_voltage, abs(half.value - 32768) < 400)  # expect: 3.3 True
print(round(half.value * half.reference_voltage / 65535, 2))  # expect: 1.65
with analogio.AnalogIn(board.A1) as other:
    print(0 <= other.value <= 65535)  # expect: True
attempt(setattr, half, "value", 1)  # expect: AttributeError("attribute 'value' of 'analogio.AnalogIn' objects is not writable")
attempt(analogio.AnalogIn, board.A0)  # expect: ValueError('board.A0 (GPIO26) in use by analogio.AnalogIn')
attempt(digitalio.DigitalInOut, board.A0)  # expect: ValueError('board.A0 (GPIO26) in use by analogio.AnalogIn')
attempt(analogio.AnalogIn, board.D5)
# expect: ValueError('board.D5 (GPIO5) cannot be pin of analogio.AnalogIn; pins that can: A0, A1, A2, A3')
half.deinit()
attempt(lambda: half.value)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
with digitalio.DigitalInOut(board.A0) as pin:
    pin.switch_to_input(digitalio.Pull.UP)
attempt(analogio.AnalogOut, board.A0)
# expect: NotImplementedError('this chip cannot put out a voltage; pwmio.PWMOut comes near to it')
print(10 < microcontroller.cpu.temperature < 40)  # expect: True
left = [analogio.AnalogIn(pin) for pin in (board.A0, board.A1, board.A2, board.A3)]
print(len(left))  # expect: 4
