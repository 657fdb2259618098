"""What debug mode remembers and says."""

import sys

from asyncio import constants


def extract_stack(frame=None, limit=None):
    """The places of a frame and of those that called it, as far as debug mode remembers them."""
    import traceback

    if frame is None:
        frame = sys._getframe(1)
    stack = traceback.StackSummary.extract(
        traceback.walk_stack(frame), limit=constants.DEBUG_STACK_DEPTH if limit is None else limit, lookup_lines=False
    )
    stack.reverse()
    return stack


def place_made():
    """Where something is made: the stack from the one on who called asyncio."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("asyncio."):
        frame = frame.f_back
    return extract_stack(frame)


def describe_place(stack):
    """Its last place."""
    return f"created at {stack[-1][0]}:{stack[-1][1]}"


def check_callback(callback, method):
    """TypeError for what cannot be called, or would only make a coroutine."""
    from asyncio.coroutines import iscoroutine, iscoroutinefunction

    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError(f"coroutines cannot be used with {method}()")
    if not callable(callback):
        raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")


def describe_handle(handle):
    """A task instead of the call of its next step."""
    from asyncio.tasks import Task

    owner = getattr(handle._callback, "__self__", None)
    return repr(owner) if isinstance(owner, Task) else str(handle)
