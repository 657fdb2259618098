"""The board's supervisor: what runs, and why."""

class RunReason:
    """Why the program was started."""
    STARTUP = extern("RunReason_STARTUP")
    AUTO_RELOAD = extern("RunReason_AUTO_RELOAD")
    SUPERVISOR_RELOAD = extern("RunReason_SUPERVISOR_RELOAD")
    REPL_RELOAD = extern("RunReason_REPL_RELOAD")

@abstract
class Runtime:
    """The state of the board."""
    @property
    def autoreload(self) -> bool:
        """Whether a change of the drive restarts the program; kept until the next reset."""
    @autoreload.setter
    def autoreload(self, value): ...
    run_reason: RunReason
    serial_connected: bool
    serial_bytes_available: int
    usb_connected: bool

@c_name("ReloadException")
class _hidden_ReloadException(BaseException):
    """Raised in a program that is being stopped for a reload."""

def reload() -> None:
    """Stop the program and start it again at once."""

def ticks_ms() -> int:
    """Milliseconds that wrap around at 2**29; the first time is 65 seconds after start."""

runtime = extern("supervisor_runtime")
