"""The exceptions of asyncio."""

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The task or future was cancelled."""


class InvalidStateError(Exception):
    """The future is already done, or not done yet."""


class BrokenBarrierError(RuntimeError):
    """The barrier was broken or reset while tasks waited."""


class SendfileNotAvailableError(RuntimeError):
    """There is no sendfile here."""


class IncompleteReadError(EOFError):
    """A stream ended before all that was asked for had come; `partial` holds what came."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """No separator within the limit of a stream's buffer; `consumed` bytes are to be read first."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed
