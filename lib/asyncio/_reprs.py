"""Text about tasks, futures and callbacks: reprs and the messages of the exception handler."""

from reprlib import recursive_repr, repr as short_repr


def describe_function(function):
    """The name of a function, and the place where it is defined if it is written in Python."""
    return describe_call(function, ())


def _place(function):
    while hasattr(function, "func") or hasattr(function, "__wrapped__"):  # functools.partial and wrappers
        function = getattr(function, "__wrapped__", None) or function.func
    code = getattr(function, "__code__", None)
    return f" at {code.co_filename}:{code.co_firstlineno}" if code and not hasattr(function, "__self__") else ""


def _calls(function, args, keywords, suffix=""):
    """The call, and those that it is prepared for if it is a partial one."""
    shown = [short_repr(arg) for arg in args] + [f"{name}={short_repr(value)}" for name, value in keywords.items()]
    suffix = f"({', '.join(shown)}){suffix}"
    if hasattr(function, "func") and hasattr(function, "keywords"):
        return _calls(function.func, function.args, function.keywords, suffix)
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", None) or repr(function)
    return name + suffix


def describe_call(function, args):
    """The call of a callback with its arguments, and where the callback is defined."""
    return _calls(function, args, {}) + _place(function)


def _describe_callbacks(callbacks):
    shown = [describe_function(callback) for callback, _ in callbacks]
    if len(shown) > 2:
        shown[1:-1] = [f"<{len(shown) - 2} more>"]
    return f"cb=[{', '.join(shown)}]"


def describe_coroutine(coro):
    """What a coroutine is doing and where."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", f"<{type(coro).__name__} without __name__>")
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        return f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is None:
        return f"{name}() done, defined at {code.co_filename}:{code.co_firstlineno}"
    return f"{name}() running at {code.co_filename}:{frame.f_lineno}"


def _describe_outcome(future):
    if future._state == "FINISHED":
        if future._exception is not None:
            yield f"exception={future._exception!r}"
        else:
            yield f"result={short_repr(future._result)}"
    if future._callbacks:
        yield _describe_callbacks(future._callbacks)
    if future._source_traceback:
        from asyncio.format_helpers import describe_place

        yield describe_place(future._source_traceback)


@recursive_repr("<Future ...>")
def future_repr(future):
    """The repr of a future."""
    return f"<{' '.join([type(future).__name__, future._state.lower(), *_describe_outcome(future)])}>"


@recursive_repr("<Task ...>")
def task_repr(task):
    """The repr of a task."""
    state = "cancelling" if task.cancelling() and not task.done() else task._state.lower()
    parts = [type(task).__name__, state, f"name={task.get_name()!r}", f"coro=<{describe_coroutine(task._coro)}>"]
    if task._fut_waiter is not None:
        parts.append(f"wait_for={task._fut_waiter!r}")
    return f"<{' '.join([*parts, *_describe_outcome(task)])}>"


def describe_problem(context):
    """The message of the exception handler, with a line for all else that is known."""
    lines = [context.get("message") or "Unhandled exception in event loop"]
    for key in sorted(context):
        value = context[key]
        if key == "source_traceback":
            value = f"Object created at (most recent call last):\n{''.join(value.format()).rstrip()}"
        elif key == "handle_traceback":
            value = f"Handle created at (most recent call last):\n{''.join(value.format()).rstrip()}"
        elif key not in ("message", "exception"):
            value = repr(value)
        else:
            continue
        lines.append(f"{key}: {value}")
    return "\n".join(lines)
