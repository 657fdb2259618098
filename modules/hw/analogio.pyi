"""Voltages."""

class AnalogIn:
    """A pin that measures its voltage."""
    def __init__(self, pin: object) -> None:
        """Claim the pin. ValueError: it is in use, or it cannot measure."""
    def deinit(self) -> None:
        """Give the pin back."""
    def __enter__(self) -> AnalogIn: ...
    def __exit__(self, *args: object) -> None: ...
    @property
    def value(self) -> int:
        """Measure: 0 for 0 V to 65535 for reference_voltage, whatever the converter's own number of bits."""
    @property
    def reference_voltage(self) -> float:
        """The voltage of the value 65535, in volts."""

class AnalogOut:
    """A pin that gives a voltage; not on this chip, which has no converter for that."""
    def __init__(self, pin: object) -> None:
        """NotImplementedError."""
    def deinit(self) -> None:
        """Give the pin back."""
    def __enter__(self) -> AnalogOut: ...
    def __exit__(self, *args: object) -> None: ...
    @property
    def value(self) -> object:
        """Write-only, 0 to 65535."""
    @value.setter
    def value(self, value): ...
