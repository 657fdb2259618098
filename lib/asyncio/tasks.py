"""Tasks: coroutines that the event loop runs side by side."""

from asyncio import events
from asyncio.coroutines import iscoroutine, pause
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, isfuture
from _weakref import ref

_names_given = 0


def _next_name():
    global _names_given
    _names_given += 1
    return f"Task-{_names_given}"


class Task(Future):
    """A future that runs a coroutine and gets its result."""

    _fut_waiter = None  # the future that the coroutine waits for
    _must_cancel = False  # throw CancelledError into the coroutine at its next step
    _cancel_requests = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = _next_name() if name is None else str(name)
        self._coro = coro
        self._context = events.copy_context() if context is None else context
        if eager_start and self._loop.is_running():
            self._loop._tasks[id(self)] = ref(self)
            self._context.run(self._step)
        else:
            self._loop.call_soon(self._step, context=self._context)  # first: a task that never steps is never done
            self._loop._tasks[id(self)] = ref(self)

    def __repr__(self):
        from asyncio._reprs import task_repr

        return task_repr(self)

    def __del__(self):
        if self._state == "PENDING" and hasattr(self, "_coro"):
            self._loop._tasks.pop(id(self), None)
            self._loop.call_exception_handler({"task": self, "message": "Task was destroyed but it is pending!"})
        super().__del__()

    def get_coro(self):
        """The coroutine."""
        return self._coro

    def get_context(self):
        """The context in which the coroutine runs."""
        return self._context

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, value, /):
        """Give it another name."""
        self._name = str(value)

    def set_result(self, result, /):
        """Not for tasks: the coroutine gives the result."""
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        """Not for tasks: the coroutine raises the exception."""
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """The frame in which the coroutine is suspended, in a list; empty when it is done."""
        frame = getattr(self._coro, "cr_frame", None)
        return [] if frame is None else [frame]

    def print_stack(self, *, limit=None, file=None):
        """Print where the coroutine is, or the traceback of the exception that ended it."""
        import sys
        import traceback

        file = file or sys.stderr
        error = self._exception if self.done() else None
        entries = traceback.extract_tb(error.__traceback__) if error else [traceback.extract_stack(frame)[-1] for frame in self.get_stack(limit=limit)]
        if error is None and not entries:
            print(f"No stack for {self!r}", file=file)
            return
        print(f"{'Traceback' if error else 'Stack'} for {self!r} (most recent call last):", file=file)
        traceback.print_list(entries, file=file)
        if error is not None:
            print(*traceback.format_exception_only(error), sep="", end="", file=file)

    def cancel(self, msg=None):
        """Let the coroutine get CancelledError at its next step; False if the task is done."""
        if self.done():
            return False
        self._cancel_requests += 1
        if self._fut_waiter is None or not self._fut_waiter.cancel(msg=msg):
            self._must_cancel = True
            self._cancel_message = msg
        return True

    def cancelling(self):
        """How often cancel() was called and not taken back."""
        return self._cancel_requests

    def uncancel(self):
        """Take one cancel() back; how many are left."""
        self._cancel_requests = max(0, self._cancel_requests - 1)
        return self._cancel_requests

    def _finish(self, state):
        self._loop._tasks.pop(id(self), None)
        super()._finish(state)

    def _step(self, error=None):
        """Run the coroutine until it waits or ends."""
        if self.done():
            raise InvalidStateError(f"_step(): already done: {self!r}, {error!r}")
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
        self._fut_waiter = None
        loop = self._loop
        outer_task = loop._current_task
        loop._current_task = self
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as end:
            self._returned(end.value)
        except CancelledError as cancelled:
            self._cancelled_error = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as leaving:
            super().set_exception(leaving)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_for(awaited)
        finally:
            loop._current_task = outer_task

    def _returned(self, result):
        if self._must_cancel:  # cancelled in its last step
            self._must_cancel = False
            super().cancel(msg=self._cancel_message)
        else:
            super().set_result(result)

    def _wait_for(self, awaited):
        """Continue when what the coroutine yielded is done. A bare yield is done at once."""
        error = None if awaited is None else self._problem_with(awaited)
        if error is not None:
            self._loop.call_soon(self._step, RuntimeError(error), context=self._context)
        elif awaited is None:
            self._loop.call_soon(self._step, context=self._context)
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _problem_with(self, awaited):
        """Why the task cannot wait for this; None if it can."""
        if not isfuture(awaited):
            if hasattr(awaited, "gi_frame"):
                return f"yield was used instead of yield from for generator in task {self!r} with {awaited!r}"
            return f"Task got bad yield: {awaited!r}"
        if awaited.get_loop() is not self._loop:
            return f"Task {self!r} got Future {awaited!r} attached to a different loop"
        if awaited is self:
            return f"Task cannot await on itself: {self!r}"
        if not awaited._asyncio_future_blocking:
            return f"yield was used instead of yield from in task {self!r} with {awaited!r}"
        return None

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


def create_task(coro, *, name=None, context=None):
    """Let the running loop run a coroutine; the task. Keep it: the loop alone does not hold a task that waits."""
    return events.get_running_loop().create_task(coro, name=name, context=context)


def current_task(loop=None):
    """The task that is running, or None."""
    return (events.get_running_loop() if loop is None else loop)._current_task


def _tasks_in_order(loop):
    return [task for each in list(loop._tasks.values()) if (task := each()) is not None]


def all_tasks(loop=None):
    """The set of the loop's tasks that are not done."""
    return set(_tasks_in_order(events.get_running_loop() if loop is None else loop))


async def _await(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """The future itself, or a task for a coroutine or another awaitable object."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    try:
        return (loop or events.get_event_loop()).create_task(coro_or_future)
    except RuntimeError:
        coro_or_future.close()
        raise


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Wait some seconds; with 0 let the other tasks run once. The result."""
    if delay <= 0:
        await pause()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def sleep_ms(t):
    """Wait some milliseconds."""
    return sleep(t / 1000)


def create_eager_task_factory(custom_task_constructor):
    """A factory for loop.set_task_factory() whose tasks are made by this constructor and begin to run at once."""

    def factory(loop, coro, *, name=None, context=None):
        """A task that begins to run when it is made."""
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


eager_task_factory = create_eager_task_factory(Task)
