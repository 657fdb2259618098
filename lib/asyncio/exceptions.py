"""The exceptions of asyncio."""

__all__ = (
    "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError", "LimitOverrunError",
    "SendfileNotAvailableError",
)  # fmt: skip

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The task or future was cancelled."""


class InvalidStateError(Exception):
    """The future is already done, or not done yet."""


class BrokenBarrierError(RuntimeError):
    """The barrier was broken or reset while tasks waited."""


class SendfileNotAvailableError(RuntimeError):
    """The system cannot send this file by itself."""


class IncompleteReadError(EOFError):
    """The end came before all that was to be read: partial is what there was, expected how much it should be."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """A separator did not come within the limit; consumed bytes are to be taken first."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)
