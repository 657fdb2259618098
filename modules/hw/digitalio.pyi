"""Digital input and output."""

@abstract
@slots("enum")
class Direction:
    """Which way a pin works."""
    INPUT = extern("Direction_INPUT")
    OUTPUT = extern("Direction_OUTPUT")

@abstract
@slots("enum")
class DriveMode:
    """How an output drives its pin."""
    PUSH_PULL = extern("DriveMode_PUSH_PULL")
    OPEN_DRAIN = extern("DriveMode_OPEN_DRAIN")

@abstract
@slots("enum")
class Pull:
    """The resistor of an input."""
    UP = extern("Pull_UP")
    DOWN = extern("Pull_DOWN")

class DigitalInOut:
    """A digital pin; an input without pull at first."""
    def __init__(self, pin: object) -> None:
        """Claim the pin. ValueError: it is in use."""
    def deinit(self) -> None:
        """Give the pin back."""
    def __enter__(self) -> DigitalInOut: ...
    def __exit__(self, *args: object) -> None: ...
    def switch_to_output(self, value: bool = False, drive_mode: object = ...) -> None:
        """Make it an output that shows value at once."""
    def switch_to_input(self, pull: object = None) -> None:
        """Make it an input with Pull.UP, Pull.DOWN or None."""
    @property
    def direction(self) -> Direction:
        """Direction.INPUT or Direction.OUTPUT."""
    @direction.setter
    def direction(self, value): ...
    @property
    def value(self) -> bool:
        """The level at the pin; can be set while it is an output."""
    @value.setter
    def value(self, value): ...
    @property
    def drive_mode(self) -> DriveMode:
        """How the output drives; AttributeError while it is an input."""
    @drive_mode.setter
    def drive_mode(self, value): ...
    @property
    def pull(self) -> Pull:
        """The resistor, or None; AttributeError while it is an output."""
    @pull.setter
    def pull(self, value): ...
