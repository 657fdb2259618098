# Library, asyncio: the abstract classes, names for other makers' tasks and loops, submodules.
# heap: runs in 260K on 64 bits: much of asyncio at once
import asyncio
import _asyncio
import asyncio.base_futures
import asyncio.base_tasks
import asyncio.constants
import asyncio.format_helpers
import asyncio.mixins
import asyncio.log

FOR_LOOPS = """
run_forever is_running is_closed stop close create_future time get_debug get_exception_handler get_task_factory
""".split()
WITH_ARGUMENT = """
run_until_complete call_soon call_soon_threadsafe create_task set_default_executor set_task_factory set_exception_handler
default_exception_handler call_exception_handler set_debug remove_reader remove_writer remove_signal_handler
""".split()
WITH_TWO = "call_later call_at run_in_executor add_reader add_writer add_signal_handler".split()
COROUTINES = {
    0: "shutdown_asyncgens shutdown_default_executor",
    1: "getnameinfo create_connection create_server create_unix_connection create_unix_server create_datagram_endpoint sock_accept",
    2: """getaddrinfo connect_accepted_socket connect_read_pipe connect_write_pipe subprocess_shell subprocess_exec sendfile
        sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_connect sock_sendfile""",
    3: "start_tls sock_sendto",
}


def refuses(function, *args):
    try:
        function(*args)
    except NotImplementedError:
        return True


async def also_refuses(coroutine):
    try:
        await coroutine
    except NotImplementedError:
        return True


async def main():
    loop = asyncio.AbstractEventLoop()
    print(all([refuses(getattr(loop, name)) for name in FOR_LOOPS]))
    print(all([refuses(getattr(loop, name), 1) for name in WITH_ARGUMENT]), all([refuses(getattr(loop, name), 1, 2) for name in WITH_TWO]))
    for count, names in COROUTINES.items():
        print(all([await also_refuses(getattr(loop, name)(*range(count))) for name in names.split()]))
    server = asyncio.AbstractServer()
    print([refuses(getattr(server, name)) for name in ("close", "get_loop", "is_serving")])
    print([await also_refuses(getattr(server, name)()) for name in ("start_serving", "serve_forever", "wait_closed")])
    policy = asyncio.AbstractEventLoopPolicy()
    print([refuses(getattr(policy, name)) for name in ("get_event_loop", "new_event_loop", "get_child_watcher")], refuses(policy.set_event_loop, None), refuses(policy.set_child_watcher, None))
    real = asyncio.get_running_loop()
    print(isinstance(real, asyncio.AbstractEventLoop), issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop), isinstance(5, asyncio.AbstractEventLoop))

    class Mine(asyncio.AbstractEventLoop):
        pass

    print(isinstance(real, Mine), isinstance(Mine(), Mine), isinstance(Mine(), asyncio.AbstractEventLoop))


asyncio.run(main())
# expect: True
# expect: True True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: [True, True, True]
# expect: [True, True, True]
# expect: [True, True, True] True True
# expect: True True False
# expect: False True True


async def tasks_of_others():
    class Foreign:
        _loop = loop

        def get_loop(self):
            return loop

        def done(self):
            return False

        def __repr__(self):
            return "<Foreign>"

    this, foreign = asyncio.current_task(), Foreign()
    asyncio._register_task(foreign)
    print(foreign in asyncio.all_tasks())
    asyncio._unregister_task(foreign)
    print(foreign in asyncio.all_tasks())
    asyncio._leave_task(loop, this)
    print(asyncio.current_task())
    asyncio._enter_task(loop, foreign)
    print(asyncio.current_task())
    for function in asyncio._enter_task, asyncio._leave_task:
        try:
            function(loop, 5)
        except RuntimeError as error:
            print(error)
    asyncio._leave_task(loop, foreign)
    asyncio._enter_task(loop, this)


loop = asyncio.new_event_loop()
loop.run_until_complete(tasks_of_others())
# expect: True
# expect: False
# expect: None
# expect: <Foreign>
# expect: Cannot enter into task 5 while another task <Foreign> is being executed.
# expect: Leaving task 5 does not match the current task <Foreign>.
loop.close()
print(asyncio.tasks.Task is asyncio.Task is _asyncio.Task, asyncio.futures.Future is _asyncio.Future, _asyncio.current_task is asyncio.current_task)
# expect: True True True
print(asyncio.log.logger.name, asyncio.constants.DEBUG_STACK_DEPTH, asyncio.base_futures.isfuture(5))  # expect: asyncio 10 False
print(sorted(asyncio.locks.__all__), "gather" in asyncio.tasks.__all__, "gather" in dir(asyncio), "locks" in dir(asyncio))
# expect: ['Barrier', 'BoundedSemaphore', 'Condition', 'Event', 'Lock', 'Semaphore'] True True True
print(asyncio.Future, asyncio.Task, asyncio.Task[int])
# expect: <class '_asyncio.Future'> <class '_asyncio.Task'> _asyncio.Task[int]


class Policy(asyncio.DefaultEventLoopPolicy):
    def _made(self):
        made.append(1)
        return asyncio.SelectorEventLoop()

    _loop_factory = _made


made = []
asyncio.set_event_loop_policy(Policy())
asyncio.run(asyncio.sleep(0))
asyncio.set_event_loop_policy(None)
print(made)  # expect: [1]
