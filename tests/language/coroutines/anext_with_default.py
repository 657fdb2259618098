# anext() with a default hands every step on to the awaitable of __anext__(); StopAsyncIteration becomes the default.
import types


def steps(awaitable):
    given = []
    try:
        while True:
            given.append(awaitable.send(None))
    except BaseException as e:
        return given, repr(e)


def iterator_of(awaitable):
    class Items:
        def __aiter__(self):
            return self

        def __anext__(self):
            return awaitable

    return Items()


async def numbers():
    yield 1


numbers_iterator = numbers()
first = anext(numbers_iterator, "default")
print(type(first).__name__)  # expect: anext_awaitable
print(steps(first))  # expect: ([], 'StopIteration(1)')
print(steps(anext(numbers_iterator, "default")))  # expect: ([], "StopIteration('default')")
print(steps(anext(numbers_iterator, "default").__await__()))  # expect: ([], "StopIteration('default')")


@types.coroutine
def two_steps():
    yield "step"
    return "value"


print(steps(anext(iterator_of(two_steps()), "default")))  # expect: (['step'], "StopIteration('value')")


async def ends():
    raise StopAsyncIteration


async def waits():
    return await anext(iterator_of(ends()), "default")


print(steps(waits()))  # expect: ([], "StopIteration('default')")
print(steps(anext(iterator_of(5), "default")))  # expect: ([], 'TypeError("object int can\'t be used in \'await\' expression")')

closed = anext(numbers(), "default")
print(closed.close())  # expect: None
