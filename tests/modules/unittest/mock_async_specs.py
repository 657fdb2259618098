# Mocks of coroutine functions and of classes with some; AsyncMock and its attributes.
# heap: 500K, unittest.mock with inspect and an event loop
import asyncio
import inspect
import re
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, call, create_autospec, patch, seal


def show(function):
    try:
        text = repr(function())
    except (Exception, asyncio.CancelledError) as error:
        text = f"{type(error).__name__}: {error}"
    print(re.sub(r"id='\d+'", "id", re.sub(r" at 0x\w+", "", text)).replace("\n", "|"))


async def afn(a, b=1):
    return a


class Foo:
    attr = 3

    def m(self, x):
        return x

    async def am(self, z):
        return z


run = asyncio.run

# A spec that is a coroutine function makes calls of any mock coroutines.
for kind in (Mock, MagicMock, AsyncMock):
    m = kind(afn, return_value=4)
    show(lambda: (m, type(m) is kind, type(m).__name__))
    show(lambda: (run(m(1)), m.await_count, m.await_args, m.assert_awaited_once()))
    show(lambda: m.assert_awaited_with(a=1))
    show(lambda: (asyncio.iscoroutinefunction(m), inspect.iscoroutinefunction(m)))
# expect: (<Mock spec='function' id>, False, 'Mock')
# expect: (4, 1, call(1), None)
# expect: None
# expect: (True, True)
# expect: (<MagicMock spec='function' id>, False, 'MagicMock')
# expect: (4, 1, call(1), None)
# expect: None
# expect: (True, True)
# expect: (<AsyncMock spec='function' id>, False, 'AsyncMock')
# expect: (4, 1, call(1), None)
# expect: None
# expect: (True, True)
show(lambda: (NonCallableMock(afn), asyncio.iscoroutinefunction(MagicMock())))
# expect: (<NonCallableMock spec='function' id>, False)

# Attributes that are coroutine functions are AsyncMock, others what the mock is (MagicMock for an AsyncMock).
for kind in (Mock, MagicMock, AsyncMock, NonCallableMock, NonCallableMagicMock):
    show(lambda: (kind(Foo).m, kind(Foo).am, kind(Foo()).am, kind(spec_set=Foo).attr))
# expect: (<Mock name='mock.m' id>, <AsyncMock name='mock.am' id>, <AsyncMock name='mock.am' id>, <Mock name='mock.attr' id>)
# expect: (<MagicMock name='mock.m' id>, <AsyncMock name='mock.am' id>, <AsyncMock name='mock.am' id>, <MagicMock name='mock.attr' id>)
# expect: (<MagicMock name='mock.m' id>, <AsyncMock name='mock.am' id>, <AsyncMock name='mock.am' id>, <MagicMock name='mock.attr' id>)
# expect: (<Mock name='mock.m' id>, <AsyncMock name='mock.am' id>, <AsyncMock name='mock.am' id>, <Mock name='mock.attr' id>)
# expect: (<MagicMock name='mock.m' id>, <AsyncMock name='mock.am' id>, <AsyncMock name='mock.am' id>, <MagicMock name='mock.attr' id>)
show(lambda: (AsyncMock().foo, AsyncMock().__len__, AsyncMock().__aenter__, AsyncMock(spec=["x"]).x, AsyncMock().__name__))
# expect: (<AsyncMock name='mock.foo' id>, <MagicMock name='mock.__len__' id>, <AsyncMock name='mock.__aenter__' id>, <MagicMock name='mock.x' id>, 'AsyncMock')


class Sub(AsyncMock):
    pass


show(lambda: (Sub().foo, Sub(Foo).m, Sub()()))
# expect: (<AsyncMock name='mock.foo' id>, <MagicMock name='mock.m' id>, <coroutine object AsyncMockMixin._execute_mock_call>)

# Side effects
a = AsyncMock(side_effect=[1, ValueError("q"), None], return_value=5)
for _ in range(4):
    show(lambda: run(a()))
# expect: 1
# expect: ValueError: q
# expect: None
# expect: StopAsyncIteration: 
show(lambda: (a.await_count, a.call_count))  # expect: (4, 4)
show(lambda: run(AsyncMock(side_effect=StopIteration)()))  # expect: RuntimeError: coroutine raised StopIteration
show(lambda: run(AsyncMock(side_effect=asyncio.CancelledError)()))  # expect: CancelledError: 
show(lambda: run(AsyncMock(side_effect=afn)(6)))  # expect: 6
show(lambda: run(AsyncMock(wraps=afn)(7)))  # expect: 7

# Assertions by signature
f = create_autospec(afn)
run(f(1))
show(lambda: f.assert_awaited_with(a=1))  # expect: None
show(lambda: f.assert_any_await(a=1))  # expect: None
show(lambda: f.assert_has_awaits([call(a=1)]))  # expect: None
show(lambda: f.assert_any_await(a=2))  # expect: AssertionError: mock(a=2) await not found
show(lambda: f.assert_has_awaits([call(a=2)]))
# expect: AssertionError: Awaits not found.|Expected: [call(a=2)]|Actual: [call(1)]
show(lambda: f.assert_has_awaits([call()]))
# expect: AssertionError: Error processing expected awaits.|Errors: [TypeError("missing a required argument: 'a'")]|Expected: [call()]|Actual: [call(1)]
show(lambda: f.assert_has_awaits([call(2)], any_order=True))
# expect: AssertionError: (call('', (2,), {}),) not all found in await list
show(lambda: f())  # expect: TypeError: missing a required argument: 'a'
show(lambda: (f.await_count, f.await_args_list, f.called, asyncio.iscoroutinefunction(f)))  # expect: (1, [call(1)], True, True)
f.side_effect = KeyError("no")
show(lambda: run(f(1)))  # expect: KeyError: 'no'
f.reset_mock()
show(lambda: (f.await_count, f.await_args))  # expect: (0, None)

sealed = AsyncMock()
sealed.b.c = 3
seal(sealed)
show(lambda: (sealed.b.c, sealed.b.d))  # expect: AttributeError: mock.b.d
with patch(__name__ + ".afn") as made:
    show(lambda: (made, run(made(3))))
# expect: (<AsyncMock name='afn' id>, <AsyncMock name='afn()' id>)
