# Library, asyncio: names that tasks take, stacks, what is told of tasks and generators that are dropped.
import asyncio
import io
import warnings


async def forever():
    await asyncio.sleep(60)


async def main():
    loop = asyncio.get_running_loop()
    problems = []
    loop.set_exception_handler(lambda loop, context: problems.append(context["message"]))
    out = io.StringIO()
    task = asyncio.create_task(forever(), name="waits")
    await asyncio.sleep(0)
    task.print_stack(limit=1, file=out)
    print(len(task.get_stack()), len(task.get_stack(limit=1)), out.getvalue().splitlines()[0][:33])
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack())
    task.print_stack(file=out)
    print(out.getvalue().splitlines()[-1][:45])
    future = loop.create_future()
    future.set_exception(ValueError("nobody asks"))
    try:
        future._log_traceback = True
    except ValueError as error:
        print(error)
    future._log_traceback = False

    pending = loop.create_future()
    waiting, other = iter(pending), iter(pending)
    print(next(waiting) is pending)
    try:
        next(other)
    except RuntimeError as error:
        print(error)
    pending.set_result(7)
    try:
        next(waiting)
    except StopIteration as end:
        print(end.value)
    await loop.shutdown_asyncgens()

    async def generator():
        yield 1

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async for item in generator():
            pass
    print([(str(each.message).startswith("asynchronous generator"), each.category.__name__) for each in caught])
    return problems


print(asyncio.run(main()))
# expect: 1 1 Stack for <Task pending name='wai
# expect: []
# expect: No stack for <Task cancelled name='waits' cor
# expect: _log_traceback can only be set to False
# expect: True
# expect: await wasn't used with future
# expect: 7
# expect: [(True, 'ResourceWarning')]
# expect: []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.set_event_loop_policy(None)
    loop = asyncio.get_event_loop()
    again = asyncio.get_event_loop()
print([(str(each.message), each.category.__name__) for each in caught], loop is again)
# expect: [('There is no current event loop', 'DeprecationWarning')] True
loop.close()
uninitialized = asyncio.Future.__new__(asyncio.Future)
try:
    uninitialized.get_loop()
except RuntimeError as error:
    print(error)
# expect: Future object is not initialized.
