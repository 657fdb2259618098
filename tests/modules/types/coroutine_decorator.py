# Library, types.coroutine(): generator functions whose generators can be awaited.
import types


@types.coroutine
def wait(value):
    answer = yield value
    return answer


async def main():
    first = await wait("one")
    return first, await wait("two")


def plain():
    yield 1


async def awaits_plain():
    await plain()


class Iterable:
    def send(self, value): ...
    def throw(self, *exception): ...
    def close(self): ...
    def __iter__(self): return self
    def __next__(self): return "next"


program = main()
print(program.send(None), program.send(1))
try:
    program.send(2)
except StopIteration as stop:
    print(stop.value)
print(wait.__name__, wait.__code__.co_flags & 0x100, plain.__code__.co_flags & 0x100)
try:
    awaits_plain().send(None)
except TypeError as e:
    print(e)

wrapped = types.coroutine(lambda: Iterable())()
print(next(iter(wrapped.__await__())))
same = types.coroutine(main)
print(same is main, types.coroutine(wait) is wait)
print(types.coroutine(lambda: 5)())
for wrong in (None, 5):
    try:
        types.coroutine(wrong)
    except TypeError as e:
        print(e)
try:
    plain.__code__.replace(co_flags=plain.__code__.co_flags | 0x100).co_flags
    print("replaced")
except ValueError as e:
    print(e)
# expect: one two
# expect: (1, 2)
# expect: wait 256 0
# expect: object generator can't be used in 'await' expression
# expect: next
# expect: True True
# expect: 5
# expect: types.coroutine() expects a callable
# expect: types.coroutine() expects a callable
# expect: replaced
