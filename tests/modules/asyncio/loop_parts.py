# Library, asyncio: the loop's handles and settings, policies, eager tasks, and what tasks tell.
import asyncio
import contextvars
import io

variable = contextvars.ContextVar("variable", default="outside")


async def parts():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop), loop.get_debug(), loop.slow_callback_duration, loop.get_task_factory(), loop.get_exception_handler())
    called = []
    context = contextvars.copy_context()
    context.run(variable.set, "inside")
    handle = loop.call_soon(lambda: called.append(variable.get()), context=context)
    timer = loop.call_later(0.001, called.append, "timer")
    never = loop.call_at(loop.time() + 100, called.append, "never")
    print(isinstance(handle, asyncio.Handle), isinstance(timer, asyncio.TimerHandle), handle.get_context() is context, handle.cancelled(), never.cancel(), never.cancelled(), timer.when() <= loop.time() + 0.001)
    await asyncio.sleep(0.01)
    print(called)
    problems = []
    loop.set_exception_handler(lambda loop, context: problems.append(sorted(context)))
    loop.call_exception_handler({"message": "told"})
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print(problems, loop.get_exception_handler() is not None)
    loop.set_exception_handler(None)
    for wrong in (lambda: loop.set_exception_handler(5), lambda: loop.set_task_factory(5), lambda: loop.call_soon(5) if 0 else loop.run_forever(), lambda: asyncio.run(asyncio.sleep(0)) if 0 else loop.close()):
        try:
            wrong()
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)

    async def named():
        return asyncio.current_task().get_name(), variable.get()

    task = asyncio.create_task(named(), name="first", context=context)
    task.set_name("second")
    print(task.get_name(), task.get_context() is context, asyncio.iscoroutine(task.get_coro()), asyncio.iscoroutine(5), await task)
    waiting = asyncio.ensure_future(asyncio.sleep(5))
    await asyncio.sleep(0)
    file = io.StringIO()
    waiting.print_stack(file=file)
    print([frame.f_code.co_name for frame in waiting.get_stack()], file.getvalue().splitlines()[0].split(" for ")[0], asyncio.ensure_future(waiting) is waiting)
    waiting.cancel()
    done, pending = await asyncio.wait([waiting], return_when=asyncio.ALL_COMPLETED)
    print(len(done), len(pending), waiting.cancelled(), waiting.get_stack())
    future = loop.create_future()
    note = lambda future: called.append("note")
    future.add_done_callback(note)
    future.add_done_callback(note)
    print(future.remove_done_callback(note), future.remove_done_callback(note), future.get_loop() is loop)
    try:
        async with asyncio.timeout_at(loop.time() + 0.001) as limit:
            print(isinstance(limit, asyncio.Timeout), limit.when() > loop.time() - 1, limit.expired())
            await asyncio.sleep(5)
    except TimeoutError:
        print(limit.expired())
    try:
        await asyncio.ensure_future(5)
    except TypeError as error:
        print(error)


asyncio.run(parts())


async def eager():
    order = []

    async def step(name, wait):
        order.append(name)
        if wait:
            await asyncio.sleep(0)
        order.append(name + " ended")
        return name

    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    one, two = asyncio.create_task(step("one", False)), asyncio.create_task(step("two", True))
    order.append("between")
    print(one.done(), two.done(), await asyncio.gather(one, two), order)

    class Mine(asyncio.Task):
        pass

    loop.set_task_factory(asyncio.create_eager_task_factory(Mine))
    print(type(asyncio.create_task(step("three", False))).__name__)


asyncio.run(eager())
policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), isinstance(policy, asyncio.DefaultEventLoopPolicy))
loop = policy.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, policy.get_event_loop() is loop, loop.run_until_complete(loop.shutdown_asyncgens()), loop.run_until_complete(loop.shutdown_default_executor()), loop.is_closed())
loop.close()
print(loop.is_closed(), loop.is_running(), repr(loop)[-40:].split(" ", 1)[1])
asyncio.set_event_loop_policy(None)
for wrong in (lambda: asyncio.set_event_loop_policy(5), lambda: asyncio.set_event_loop(5), lambda: loop.call_soon(print), lambda: asyncio.get_running_loop()):
    try:
        wrong()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
# expect: True True False 0.1 None None
# expect: True True True False None True True
# expect: ['inside', 'timer']
# expect: [['message'], ['exception', 'handle', 'message']] True
# expect: TypeError A callable object or None is expected, got 5
# expect: TypeError task factory must be a callable or None
# expect: RuntimeError This event loop is already running
# expect: RuntimeError Cannot close a running event loop
# expect: second True True False ('second', 'inside')
# expect: ['sleep'] Stack True
# expect: 1 0 True []
# expect: 2 0 True
# expect: True True False
# expect: True
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: True
# expect: True False ['one', 'two'] ['one', 'one ended', 'two', 'between', 'two ended']
# expect: Mine
# expect: True True
# expect: True True None None False
# expect: True False running=False closed=True debug=False>
# expect: TypeError policy must be an instance of AbstractEventLoopPolicy or None, not 'int'
# expect: TypeError loop must be an instance of AbstractEventLoop or None, not 'int'
# expect: RuntimeError Event loop is closed
# expect: RuntimeError no running event loop
