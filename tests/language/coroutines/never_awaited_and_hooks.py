# Coroutines that nobody awaits give a warning; sys.set_asyncgen_hooks() follows asynchronous generators.
# timing: objects must be found dead at the first collections
import gc
import sys
import warnings


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def cover(depth):
    return depth if depth == 0 else cover(depth - 1)


def collect():
    for _ in range(3):
        cover(20)
        gc.collect()


async def work():
    return 1


def forget():
    for _ in range(8):
        work()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    forget()
    collect()
    print(len(caught) > 4, {(each.category.__name__, str(each.message)) for each in caught})

    # Not for one that was started or closed
    before = len(caught)
    for _ in range(8):
        attempt(work().send, None)
        work().close()
        work().__await__().close()
    collect()
    print(len(caught) - before <= 1)
# expect: True {('RuntimeWarning', "coroutine 'work' was never awaited")}
# expect: True


# Hooks
async def numbers():
    yield 1


print(sys.get_asyncgen_hooks(), sys.get_asyncgen_hooks().firstiter)
# expect: asyncgen_hooks(firstiter=None, finalizer=None) None
log = []
sys.set_asyncgen_hooks(firstiter=lambda items: log.append("first"), finalizer=lambda items: log.append("final"))
print(sys.get_asyncgen_hooks() == (None, None))  # expect: False
items = numbers()
print(log)  # expect: []
step = items.__anext__()
print(log)  # expect: ['first']
items.asend(None).close()
items.aclose().close()
step.close()
print(log)  # expect: ['first']
for method in "aclose", "athrow", "asend":
    getattr(numbers(), method)(*[None] * (method != "aclose")).close()
print(log.count("first"))  # expect: 4
log.clear()


def use():
    for _ in range(8):
        attempt(numbers().__anext__().send, None)


use()
collect()
print(log.count("first"), log.count("final") > 4)  # expect: 8 True
print(attempt(sys.set_asyncgen_hooks, 5), attempt(sys.set_asyncgen_hooks, finalizer=5))
# expect: TypeError: callable firstiter expected, got int TypeError: callable finalizer expected, got int
print(sys.set_asyncgen_hooks(None, None), sys.get_asyncgen_hooks())
# expect: None asyncgen_hooks(firstiter=None, finalizer=None)
sys.set_asyncgen_hooks(firstiter=print)
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks().firstiter is print, sys.set_asyncgen_hooks(firstiter=None))  # expect: True None


def failing(items):
    raise ValueError("hook")


sys.set_asyncgen_hooks(firstiter=failing)
print(attempt(numbers().__anext__))  # expect: ValueError: hook
sys.set_asyncgen_hooks(None, None)
