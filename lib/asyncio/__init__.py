"""Tasks that run side by side in an event loop: `async def` functions, timeouts, locks and queues."""

_HOMES = (
    ("runners", ("run", "Runner", "run_until_complete")),
    ("tasks", ("Task", "create_task", "current_task", "all_tasks", "ensure_future", "sleep", "sleep_ms",
               "eager_task_factory", "create_eager_task_factory", "_register_task", "_unregister_task", "_enter_task",
               "_leave_task")),
    ("_waiting", ("gather", "wait", "wait_for", "wait_for_ms", "shield", "as_completed", "FIRST_COMPLETED",
                  "FIRST_EXCEPTION", "ALL_COMPLETED")),
    ("timeouts", ("Timeout", "timeout", "timeout_at")),
    ("taskgroups", ("TaskGroup",)),
    ("exceptions", ("CancelledError", "InvalidStateError", "TimeoutError", "BrokenBarrierError",
                    "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError")),
    ("protocols", ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")),
    ("transports", ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport",
                    "SubprocessTransport")),
    ("streams", ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server")),
    ("threads", ("to_thread", "run_coroutine_threadsafe", "wrap_future")),
    ("locks", ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "ThreadSafeFlag")),
    ("queues", ("Queue", "PriorityQueue", "LifoQueue", "QueueEmpty", "QueueFull")),
    ("futures", ("Future", "isfuture")),
    ("coroutines", ("iscoroutine", "iscoroutinefunction")),
    ("events", ("get_event_loop", "get_running_loop", "new_event_loop", "set_event_loop", "get_event_loop_policy",
                "set_event_loop_policy", "AbstractEventLoop", "AbstractEventLoopPolicy", "AbstractServer",
                "DefaultEventLoopPolicy", "Handle", "TimerHandle", "_get_running_loop", "_set_running_loop")),
    ("base_events", ("BaseEventLoop", "EventLoop")),
)  # fmt: skip

_MORE_MODULES = ("base_futures", "base_tasks", "constants", "format_helpers", "log", "mixins")


def _names():
    return [name for _, names in _HOMES for name in names] + ["SelectorEventLoop"]


def __dir__():
    return sorted({*globals(), *_names(), *[module for module, _ in _HOMES if module[0] != "_"], *_MORE_MODULES})


def __getattr__(name):
    """Parts of the package are imported when they are first used."""
    if name in _MORE_MODULES:
        return __import__(f"asyncio.{name}", fromlist=["*"])
    for module, names in _HOMES:
        if name == module:
            return __import__(f"asyncio.{module}", fromlist=["*"])
        if name in names:
            found = getattr(__import__(f"asyncio.{module}", fromlist=[name]), name)
            globals()[name] = found
            return found
    if name == "SelectorEventLoop":
        return __getattr__("EventLoop")
    if name == "__all__":
        return _names()
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
