"""Where a task is."""

import sys


def _task_get_stack(task, limit):
    """The frame in which the coroutine is suspended, or runs, with its callers; those of the traceback if an exception ended it."""
    frame = getattr(task._coro, "cr_frame", None) or getattr(task._coro, "gi_frame", None)
    frames = []
    while frame is not None and (limit is None or len(frames) < limit):
        frames.insert(0, frame)
        frame = frame.f_back
    if frames:
        return frames
    traceback = None if task._exception is None else task._exception.__traceback__
    while traceback is not None and (limit is None or len(frames) < limit):
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    return frames


def _task_print_stack(task, limit, file):
    """Print them like a traceback."""
    import traceback

    file = file or sys.stdout
    error = task._exception
    if error is not None:
        entries = traceback.extract_tb(error.__traceback__, limit)
    else:
        entries = [traceback.extract_stack(frame)[-1] for frame in _task_get_stack(task, limit)]
    if not entries:
        print(f"No stack for {task!r}", file=file)
        return
    print(f"{'Traceback' if error else 'Stack'} for {task!r} (most recent call last):", file=file)
    traceback.print_list(entries, file=file)
    if error is not None:
        print(*traceback.format_exception_only(error), sep="", end="", file=file)
