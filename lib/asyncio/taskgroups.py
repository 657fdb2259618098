"""TaskGroup: tasks that end together."""

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.tasks import current_task

__all__ = ("TaskGroup",)


class TaskGroup:
    """Use it with `async with`: the block ends when all of its tasks are done. If one fails the others are cancelled."""

    def __init__(self):
        self._entered = False
        self._leaving = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancelled = False  # by this group
        self._tasks = {}  # as keys: in the order in which they were made
        self._errors = []
        self._leave_error = None  # SystemExit or KeyboardInterrupt
        self._all_done = None

    def __repr__(self):
        parts = [
            f" tasks={len(self._tasks)}" if self._tasks else "",
            f" errors={len(self._errors)}" if self._errors else "",
            " cancelling" if self._aborting else " entered" if self._entered else "",
        ]
        return f"<TaskGroup{''.join(parts)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._loop = events.get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._leaving = True
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._leave_error is None:
            self._leave_error = error
        cancelled = error if kind is CancelledError else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            cancelled = None  # it was our own doing
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            cancelled = await self._wait_for_tasks() or cancelled
        if self._leave_error is not None:
            raise self._leave_error
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and kind is not CancelledError:
            self._errors.append(error)
        if self._errors:
            errors, self._errors = self._errors, []
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors) from None

    async def _wait_for_tasks(self):
        """Wait until all tasks are done; the CancelledError if that was cancelled from outside."""
        if self._all_done is None:
            self._all_done = self._loop.create_future()
        cancelled = None
        try:
            await self._all_done
        except CancelledError as error:
            if not self._aborting:
                cancelled = error
                self._abort()
        self._all_done = None
        return cancelled

    def create_task(self, coro, *, name=None, context=None):
        """A task of this group."""
        if not self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._leaving and not self._tasks:
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        if self._aborting:
            raise RuntimeError(f"TaskGroup {self!r} is shutting down")
        task = self._loop.create_task(coro) if context is None else self._loop.create_task(coro, context=context)
        if name is not None:
            task.set_name(name)
        if task.done():
            self._on_task_done(task)
        else:
            self._tasks[task] = True
            task.add_done_callback(self._on_task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._leave_error is None:
            self._leave_error = error
        if self._parent.done():
            message = f"Task {task!r} has errored out but its parent task {self._parent} is already completed"
            self._loop.call_exception_handler({"message": message, "exception": error, "task": task})
        elif not self._aborting and not self._parent_cancelled:
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()
