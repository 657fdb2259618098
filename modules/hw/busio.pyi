"""Buses to other chips: I2C, SPI and serial lines.

Drivers lock a bus while they use it: `while not bus.try_lock(): pass`, then `bus.unlock()`.
"""

class I2C:
    """An I2C bus, as its controller. Its lines need pull resistors outside of the chip."""
    def __init__(self, scl: object, sda: object, *, frequency: int = 100000, timeout: int = 255) -> None:
        """Claim the pins. timeout, in microseconds, is taken for compatibility: a device may hold the clock for a second.

        ValueError: wrong or used pins. RuntimeError: no pull resistors."""
    def deinit(self) -> None:
        """Give the pins back."""
    def __enter__(self) -> I2C: ...
    def __exit__(self, *args: object) -> None: ...
    def try_lock(self) -> bool:
        """Lock the bus; False if it is locked already."""
    def unlock(self) -> None:
        """Let others use the bus."""
    def scan(self) -> list:
        """The addresses from 0x08 to 0x77 at which somebody answers."""
    def probe(self, address: int) -> bool:
        """Whether somebody answers at the address."""
    def readfrom_into(self, address: int, buffer: object, *, start: object = ..., end: object = ...) -> None:
        """Read buffer[start:end], counted in items, from the device.

        OSError with errno.ENODEV: nobody answers; errno.EIO: a byte was refused. TimeoutError: the bus is held."""
    def writeto(self, address: int, buffer: object, *, start: object = ..., end: object = ...) -> None:
        """Write buffer[start:end] to the device; with nothing in it, see whether it answers. Errors as readfrom_into()."""
    def writeto_then_readfrom(self, address: int, out_buffer: object, in_buffer: object, *, out_start: object = ...,
                              out_end: object = ..., in_start: object = ..., in_end: object = ...) -> None:
        """Write, then read without a stop condition between. Errors as readfrom_into()."""

class SPI:
    """An SPI bus, as its controller. The pin that selects a device is a digitalio.DigitalInOut of yours."""
    def __init__(self, clock: object, MOSI: object = None, MISO: object = None, half_duplex: bool = False) -> None:
        """Claim the pins. ValueError: wrong or used pins, or neither MOSI nor MISO."""
    def deinit(self) -> None:
        """Give the pins back."""
    def __enter__(self) -> SPI: ...
    def __exit__(self, *args: object) -> None: ...
    def try_lock(self) -> bool:
        """Lock the bus; False if it is locked already."""
    def unlock(self) -> None:
        """Let others use the bus."""
    def configure(self, *, baudrate: int = 100000, polarity: int = 0, phase: int = 0, bits: int = 8) -> None:
        """Choose clocks a second (frequency tells what it became), the clock's level at rest, and at which of its edges
        bits are taken: 0 the first, 1 the second. bits must be 8."""
    def write(self, buffer: object, *, start: object = ..., end: object = ...) -> None:
        """Send buffer[start:end], counted in items; what comes in is dropped."""
    def readinto(self, buffer: object, *, start: object = ..., end: object = ..., write_value: Annotated[int, Range(0, 255)] = 0) -> None:
        """Fill buffer[start:end] with what comes in, sending write_value again and again."""
    def write_readinto(self, out_buffer: object, in_buffer: object, *, out_start: object = ..., out_end: object = ...,
                       in_start: object = ..., in_end: object = ...) -> None:
        """Send and receive at once. ValueError: the two parts are not of one length."""
    frequency: int

@abstract
@slots("enum")
class Parity:
    """The bit that makes the number of ones even or odd."""
    EVEN = extern("Parity_EVEN")
    ODD = extern("Parity_ODD")

class UART:
    """A serial line."""
    Parity = Parity
    EVEN = extern("Parity_EVEN")
    ODD = extern("Parity_ODD")
    def __init__(self, tx: object = None, rx: object = None, *, rts: object = None, cts: object = None,
                 rs485_dir: object = None, rs485_invert: bool = False, baudrate: int = 9600, bits: int = 8,
                 parity: object = None, stop: int = 1, timeout: float = 1, receiver_buffer_size: int = 64) -> None:
        """Claim the pins. What comes in waits in a buffer of receiver_buffer_size bytes; what does not fit is lost.

        timeout, in seconds up to 100, is how long reading waits for the next byte. ValueError: wrong or used pins."""
    def deinit(self) -> None:
        """Give the pins back."""
    def __enter__(self) -> UART: ...
    def __exit__(self, *args: object) -> None: ...
    def read(self, nbytes: object = None) -> object:
        """At most so many bytes, or all that come until there are none for timeout seconds; None if there are none."""
    def readinto(self, buf: object) -> object:
        """Fill buf; how many bytes came before timeout, or None if none."""
    def readline(self) -> object:
        """A line with its line feed, or what came until there was nothing more for timeout seconds; None if nothing."""
    def write(self, buf: object, nbytes: object = None) -> int:
        """Send bytes, at most nbytes of buf; how many. The last ones may still be on their way."""
    def reset_input_buffer(self) -> None:
        """Forget what was received and not read."""
    def ioctl(self, request: int, arg: int, /) -> int:
        """For select.poll()."""
    in_waiting: int
    @property
    def baudrate(self) -> int:
        """Bits a second."""
    @baudrate.setter
    def baudrate(self, value): ...
    @property
    def timeout(self) -> float:
        """How many seconds reading waits for the next byte: 0 to 100."""
    @timeout.setter
    def timeout(self, value): ...

@final
@abstract
@c_name("BoardBus")
@python_name("bus")
class _hiddenBoardBus:
    """A bus of the board: call it, and there is the bus; the same one at each call."""
