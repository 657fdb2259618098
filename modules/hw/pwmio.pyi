"""Pulse-width modulation: dimming, motors, servos, tones."""

class PWMOut:
    """A pin that is high for a part of each period, made by hardware, without work for the program."""
    def __init__(self, pin: object, *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool = False) -> None:
        """Begin at once. duty_cycle: 0 (always low) to 65535 (always high). frequency: in Hz. Some pins share the
        hardware that makes the frequency: they can run together at the same frequency only, and not with one that was
        made with variable_frequency=True. ValueError names the pin that is in the way."""
    def deinit(self) -> None:
        """Stop, and give the pin back."""
    def __enter__(self) -> PWMOut: ...
    def __exit__(self, *args: object) -> None: ...
    @property
    def duty_cycle(self) -> int:
        """How much of each period the pin is high: 0 to 65535. A change comes with the next period."""
    @duty_cycle.setter
    def duty_cycle(self, value): ...
    @property
    def frequency(self) -> int:
        """Periods a second, as the hardware makes them: it may be a little off what was asked for. Can be set if the
        object was made with variable_frequency=True; duty_cycle stays."""
    @frequency.setter
    def frequency(self, value): ...
