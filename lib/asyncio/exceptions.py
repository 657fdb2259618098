"""The exceptions of asyncio."""

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The task or future was cancelled."""


class InvalidStateError(Exception):
    """The future is already done, or not done yet."""


class BrokenBarrierError(RuntimeError):
    """The barrier was broken or reset while tasks waited."""
