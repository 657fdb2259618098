# asend(), athrow() and aclose() in every state of an asynchronous generator, driven by hand.
class Await:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)

def drive(awaitable):
    steps = []
    try:
        while True:
            steps.append(awaitable.send(None))
    except StopIteration as stop:
        return *steps, stop.value
    except BaseException as error:
        return *steps, f"{type(error).__name__}: {error}"

def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"

async def numbers():
    received = yield 1
    print("received", received)
    try:
        yield 2
    except ValueError as error:
        print("caught", error)
        yield 3

items = numbers()
print(drive(items.asend(None)), drive(items.asend("S")), drive(items.athrow(ValueError("v"))))
# expect: received S
# expect: caught v
# expect: (1,) (2,) (3,)

print(drive(items.asend(None)), drive(items.__anext__()), drive(items.aclose()), drive(items.athrow(KeyError)))
# expect: ('StopAsyncIteration: ',) ('StopAsyncIteration: ',) (None,) (None,)

# A value for one that has not started: an error that leaves it as it is
items = numbers()
print(drive(items.asend(5)))  # expect: ("TypeError: can't send non-None value to a just-started async generator",)
print(drive(items.__anext__()), drive(items.aclose()), drive(items.aclose()), drive(items.__anext__()))
# expect: (1,) (None,) (None,) ('StopAsyncIteration: ',)

items = numbers()
print(drive(items.aclose()), drive(items.__anext__()))  # expect: (None,) ('StopAsyncIteration: ',)
items = numbers()
print(drive(items.athrow(KeyError("k"))), drive(items.__anext__()))
# expect: ("KeyError: 'k'",) ('StopAsyncIteration: ',)

# The arguments of athrow() are looked at when it is awaited
for arguments in (), (5,), (ValueError("a"), "b"), (1, 2, 3, 4):
    print(drive(numbers().athrow(*arguments)))
# expect: ('TypeError: athrow expected at least 1 argument, got 0',)
# expect: ('TypeError: exceptions must be classes or instances deriving from BaseException, not int',)
# expect: ('TypeError: instance exception may not have a separate value',)
# expect: ('TypeError: athrow expected at most 3 arguments, got 4',)

# An awaitable is good for once
items = numbers()
step = items.asend(None)
print(drive(step), drive(step), attempt(step.throw, ValueError), step.close())
# expect: (1,) ('RuntimeError: cannot reuse already awaited __anext__()/asend()',) RuntimeError: cannot reuse already awaited __anext__()/asend() None

for step in items.asend(None), items.athrow(ValueError), items.aclose():
    step.close()
    print(attempt(step.send, None))
# expect: RuntimeError: cannot reuse already awaited __anext__()/asend()
# expect: RuntimeError: cannot reuse already awaited aclose()/athrow()
# expect: RuntimeError: cannot reuse already awaited aclose()/athrow()

# Only one at a time
async def waiting():
    try:
        yield await Await("first")
        await Await("second")
    except GeneratorExit:
        print("closing")
        await Await("closing")
        raise
    finally:
        print("finally")

items = waiting()
step = items.asend(None)
print(step.send(None), items.ag_running, items.ag_await is not None, items.ag_suspended)  # expect: first True True True
print(attempt(items.asend(None).send, None))  # expect: RuntimeError: anext(): asynchronous generator is already running
print(attempt(items.aclose().send, None))  # expect: RuntimeError: aclose(): asynchronous generator is already running
print(attempt(items.athrow(KeyError).send, None))
# expect: RuntimeError: athrow(): asynchronous generator is already running

print(items.ag_running, attempt(step.send, "value"), items.ag_running)  # expect: True StopIteration: value False
step = items.aclose()
print(step.send(None), attempt(items.asend(None).send, None), attempt(step.send, None))
# expect: closing
# expect: finally
# expect: closing RuntimeError: anext(): asynchronous generator is already running StopIteration: 

async def ignoring():
    try:
        yield 1
    finally:
        yield 2

items = ignoring()
print(drive(items.asend(None)), drive(items.aclose()), drive(items.asend(None)))
# expect: (1,) ('RuntimeError: async generator ignored GeneratorExit',) ('GeneratorExit: ',)

async def stopping(error):
    yield 1
    raise error

for error in StopIteration, StopAsyncIteration, GeneratorExit:
    items = stopping(error)
    print(drive(items.asend(None)), drive(items.asend(None)), drive(items.asend(None)))
# expect: (1,) ('RuntimeError: async generator raised StopIteration',) ('StopAsyncIteration: ',)
# expect: (1,) ('RuntimeError: async generator raised StopAsyncIteration',) ('StopAsyncIteration: ',)
# expect: (1,) ('GeneratorExit: ',) ('StopAsyncIteration: ',)

# anext() with a default
items = numbers()
step = anext(items, "default")
print(type(step).__name__, iter(step) is step, attempt(step.send, None))
# expect: anext_awaitable True StopIteration: 1
print(drive(anext(items, "default")), drive(anext(items, "default")), drive(anext(items, "default")))
# expect: received None
# expect: (2,) ('default',) ('default',)
step = anext(numbers(), "default")
print(attempt(step.throw, KeyError("k")))  # expect: KeyError: 'k'
print(step.close(), anext(numbers(), 1).close())  # expect: None None
