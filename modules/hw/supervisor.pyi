"""The board's supervisor: what runs, and why."""

@abstract
@slots("enum")
class RunReason:
    """Why the program was started."""
    STARTUP = extern("RunReason_STARTUP")
    AUTO_RELOAD = extern("RunReason_AUTO_RELOAD")
    SUPERVISOR_RELOAD = extern("RunReason_SUPERVISOR_RELOAD")
    REPL_RELOAD = extern("RunReason_REPL_RELOAD")

@abstract
@slots("enum")
class SafeModeReason:
    """Why the board does not run its programs."""
    NONE = extern("SafeModeReason_NONE")
    BROWNOUT = extern("SafeModeReason_BROWNOUT")
    FLASH_WRITE_FAIL = extern("SafeModeReason_FLASH_WRITE_FAIL")
    GC_ALLOC_OUTSIDE_VM = extern("SafeModeReason_GC_ALLOC_OUTSIDE_VM")
    HARD_FAULT = extern("SafeModeReason_HARD_FAULT")
    INTERRUPT_ERROR = extern("SafeModeReason_INTERRUPT_ERROR")
    MANUAL = extern("SafeModeReason_MANUAL")
    NLR_JUMP_FAIL = extern("SafeModeReason_NLR_JUMP_FAIL")
    NO_CIRCUITPY = extern("SafeModeReason_NO_CIRCUITPY")
    NO_HEAP = extern("SafeModeReason_NO_HEAP")
    PROGRAMMATIC = extern("SafeModeReason_PROGRAMMATIC")
    SAFEMODE_PY_ERROR = extern("SafeModeReason_SAFEMODE_PY_ERROR")
    SDK_FATAL_ERROR = extern("SafeModeReason_SDK_FATAL_ERROR")
    STACK_OVERFLOW = extern("SafeModeReason_STACK_OVERFLOW")
    USB_BOOT_DEVICE_NOT_INTERFACE_ZERO = extern("SafeModeReason_USB_BOOT_DEVICE_NOT_INTERFACE_ZERO")
    USB_TOO_MANY_ENDPOINTS = extern("SafeModeReason_USB_TOO_MANY_ENDPOINTS")
    USB_TOO_MANY_INTERFACE_NAMES = extern("SafeModeReason_USB_TOO_MANY_INTERFACE_NAMES")
    USER = extern("SafeModeReason_USER")
    WATCHDOG = extern("SafeModeReason_WATCHDOG")

@abstract
class Runtime:
    """The state of the board."""
    @property
    def autoreload(self) -> bool:
        """Whether a change of the drive restarts the program; kept until the next reset."""
    @autoreload.setter
    def autoreload(self, value): ...
    @property
    def keep_state(self) -> bool:
        """Whether a stopped program's variables and hardware stay for the prompt; kept until the next reset."""
    @keep_state.setter
    def keep_state(self, value): ...
    run_reason: RunReason
    safe_mode_reason: SafeModeReason
    serial_connected: bool
    serial_bytes_available: int
    usb_connected: bool
    display: None
    @property
    def rgb_status_brightness(self) -> int:
        """How bright the status LED is, 0 to 255."""
    @rgb_status_brightness.setter
    def rgb_status_brightness(self, value): ...
    @property
    def ble_workflow(self) -> bool:
        """Whether files can be written over Bluetooth; no on a board without it."""
    @ble_workflow.setter
    def ble_workflow(self, value): ...

@abstract
class StatusBar:
    """Where the board says what it does."""
    @property
    def console(self) -> bool:
        """Whether terminals at the console show it as their title."""
    @console.setter
    def console(self, value): ...
    @property
    def display(self) -> bool:
        """Whether the display shows it; on the virtual board the last line of the terminal."""
    @display.setter
    def display(self, value): ...

@c_name("ReloadException")
class _hidden_ReloadException(BaseException):
    """Raised in a program that is being stopped for a reload."""

def reload() -> None:
    """Stop the program and start it again at once."""

def set_next_code_file(
    filename: object,
    *,
    working_directory: object = None,
    reload_on_success: bool = False,
    reload_on_error: bool = False,
    sticky_on_success: bool = False,
    sticky_on_error: bool = False,
    sticky_on_reload: bool = False,
) -> None:
    """Choose the file that runs next in place of code.py; None chooses the usual one.

    working_directory is the current folder of that run. The two reload_ arguments start it at once when a program ends
    well or with an exception. The choice holds for one run; the sticky_ arguments keep it after a run that ended so.
    """

def get_setting(key: str, default: object = None) -> object:
    """A value of settings.toml as str, int, float or bool; default if the key is missing.

    ValueError: the value cannot be understood; the message names line and reason.
    """

def get_previous_traceback() -> object:
    """The traceback of the program before this one as text (the end of a long one), or None if it ended well."""

def resume() -> None:
    """Continue the program that Ctrl-C paused; RuntimeError if there is none. Only with runtime.keep_state."""

def post_mortem() -> None:
    """Look at the frames of the paused program, else of the last exception, at a prompt of its own (type help)."""

def reset_terminal(x_pixels: int, y_pixels: int) -> None:
    """Make the console on the display that many pixels large; nothing to do on a board without a display."""

def set_usb_identification(manufacturer: object = None, product: object = None, vid: int = -1, pid: int = -1) -> None:
    """Choose what the board calls itself to a USB host, in boot.py; RuntimeError elsewhere.

    manufacturer, product: str or bytes, at most 126 bytes. What is left out stays as the board has it.
    """

def ticks_ms() -> int:
    """Milliseconds that wrap around at 2**29; the first time is 65 seconds after start."""

runtime = extern("supervisor_runtime")
status_bar = extern("supervisor_status_bar")
