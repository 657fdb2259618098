"""Tasks: coroutines that the event loop runs side by side."""

from asyncio import events
from asyncio.coroutines import iscoroutine, pause
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future, isfuture
from _weakref import ref

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep",
    "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "create_eager_task_factory",
    "eager_task_factory", "_register_task", "_unregister_task", "_enter_task", "_leave_task",
)  # fmt: skip

_names_given = 0
_tasks = {}  # id -> weak reference, of the tasks that are not done
_current_tasks = {}  # loop -> the task that is running


def _next_name():
    global _names_given
    _names_given += 1
    return f"Task-{_names_given}"


class Task(Future):
    """A future that runs a coroutine and gets its result."""

    __module__ = "_asyncio"
    _coro = None
    _log_destroy_pending = True
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
            _register_task(self)
            self._context.run(self._step)
        else:
            self._loop.call_soon(self._step, context=self._context)  # first: a task that never steps is never done
            _register_task(self)

    def __repr__(self):
        from asyncio._reprs import task_repr

        return task_repr(self)

    def __del__(self):
        if self._state == "PENDING" and self._coro is not None:
            _unregister_task(self)
        if self._state == "PENDING" and self._coro is not None and self._log_destroy_pending:
            context = {"task": self, "message": "Task was destroyed but it is pending!"}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)
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
        """The frame in which the coroutine is suspended, in a list; those of the traceback if an exception ended it."""
        from asyncio.base_tasks import _task_get_stack

        return _task_get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        """Print where the coroutine is, or the traceback of the exception that ended it."""
        from asyncio.base_tasks import _task_print_stack

        _task_print_stack(self, limit, file)

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
        _unregister_task(self)
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
        outer_task = _current_tasks.get(loop)
        _current_tasks[loop] = self
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
            failure.__traceback__ = failure.__traceback__.tb_next  # without this place
            super().set_exception(failure)
        else:
            self._wait_for(awaited)
        finally:
            if outer_task is None:
                _current_tasks.pop(loop, None)
            else:
                _current_tasks[loop] = outer_task

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
        error = None
        try:
            future.result()
        except BaseException as failure:
            error = failure
            error.__traceback__ = error.__traceback__.tb_next  # without this place
        try:
            self._step(error)  # not while an exception is handled: it would be the context of the coroutine's own
        finally:
            error = None

    _wakeup.__qualname__ = "Task.task_wakeup"  # as callbacks of futures show it


def create_task(coro, *, name=None, context=None):
    """Let the running loop run a coroutine; the task. Keep it: the loop alone does not hold a task that waits."""
    loop = events.get_running_loop()
    task = loop.create_task(coro) if context is None else loop.create_task(coro, context=context)
    if name is not None:
        task.set_name(name)
    return task


def current_task(loop=None):
    """The task that is running, or None."""
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def _register_task(task):
    """Let all_tasks() know a task."""
    _tasks[id(task)] = ref(task)


def _unregister_task(task):
    """Let all_tasks() forget a task."""
    _tasks.pop(id(task), None)


def _enter_task(loop, task):
    """Let current_task() return this task."""
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    """Let current_task() return None again."""
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current_tasks[loop]


def _tasks_in_order(loop):
    tasks = [each() for each in list(_tasks.values())]
    return [task for task in tasks if task is not None and task.get_loop() is loop and not task.done()]


def all_tasks(loop=None):
    """The set of the loop's tasks that are not done."""
    return set(_tasks_in_order(events.get_running_loop() if loop is None else loop))


async def _wrapped(awaitable):
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
        coro_or_future = _wrapped(coro_or_future)
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


def __getattr__(name):
    """What waits for several tasks, or from another thread, is loaded when it is first used."""
    if name == "_PyTask":
        return Task
    if name.startswith("_py_"):
        return globals()[name[3:]]
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "run_coroutine_threadsafe":
        from asyncio import threads as home
    else:
        from asyncio import _waiting as home
    return getattr(home, name)
