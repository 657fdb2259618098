"""The chip: pins, identity, reset."""

@abstract
class Pin:
    """A pin of the chip; find them in microcontroller.pin and, by the board's names, in board."""

@abstract
class Processor:
    """The processor core."""
    frequency: int
    reset_reason: ResetReason
    temperature: object
    uid: bytes
    voltage: object

@abstract
@slots("enum")
class ResetReason:
    """Why the chip started."""
    POWER_ON = extern("ResetReason_POWER_ON")
    BROWNOUT = extern("ResetReason_BROWNOUT")
    SOFTWARE = extern("ResetReason_SOFTWARE")
    RESET_PIN = extern("ResetReason_RESET_PIN")
    WATCHDOG = extern("ResetReason_WATCHDOG")
    UNKNOWN = extern("ResetReason_UNKNOWN")
    DEEP_SLEEP_ALARM = extern("ResetReason_DEEP_SLEEP_ALARM")
    RESCUE_DEBUG = extern("ResetReason_RESCUE_DEBUG")

@abstract
@slots("enum")
class RunMode:
    """What the chip does after the next reset."""
    NORMAL = extern("RunMode_NORMAL")
    SAFE_MODE = extern("RunMode_SAFE_MODE")
    UF2 = extern("RunMode_UF2")
    BOOTLOADER = extern("RunMode_BOOTLOADER")

def delay_us(delay: int, /) -> None:
    """Busy-wait for a number of microseconds."""

def disable_interrupts() -> None:
    """Interrupts off, until as many calls of enable_interrupts()."""

def enable_interrupts() -> None:
    """Undo one disable_interrupts()."""

def on_next_reset(run_mode: object) -> None:
    """Choose what the chip does after the next reset."""

def reset() -> None:
    """Restart the chip at once."""

cpu = extern("microcontroller_cpu")
cpus: tuple
pin: object
nvm: object
watchdog = extern("microcontroller_watchdog")
