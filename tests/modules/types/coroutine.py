# types.coroutine() makes the generators of a function awaitable; code.replace() gives the flag.
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def main():
    return [await ask("one"), await ask("two")]


def run(coroutine, *answers):
    answers = [None, *answers]
    try:
        for answer in answers:
            print(coroutine.send(answer))
    except StopIteration as stop:
        print("returned", stop.value)


run(main(), 1, 2)
# expect: one
# expect: two
# expect: returned [1, 2]
print(type(ask("")).__name__, bool(ask.__code__.co_flags & 0x100), bool(main.__code__.co_flags & 0x80))
# expect: generator True True
print(types.coroutine(ask) is ask, types.coroutine(main) is main)  # expect: True True


def plain():
    yield 1


async def wrong():
    await plain()


try:
    run(wrong())
except TypeError as error:
    print(error)
# expect: object generator can't be used in 'await' expression


class Like:
    """What has the methods of a generator is wrapped."""

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if value is None:
            return "waiting"
        raise StopIteration(value)

    def throw(self, *arguments):
        raise arguments[0]

    def close(self):
        pass


@types.coroutine
def wrapped():
    return Like()


async def use():
    return await wrapped()


run(use(), 5)
# expect: waiting
# expect: returned 5
try:
    types.coroutine(5)
except TypeError as error:
    print(error)
# expect: types.coroutine() expects a callable
code = plain.__code__
other = code.replace(co_flags=code.co_flags | 0x100)
print(code == other, code.co_flags, other.co_flags, isinstance(code.co_code, bytes))  # expect: False 35 291 True
