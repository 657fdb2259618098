# Coroutines of mocks in use: awaited in turn, in tasks, as context managers and iterators, and patched.
# heap: 500K, unittest.mock with an event loop
import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, call, patch


async def afn(a, b=1):
    return a


class Foo:

    def __init__(self, a):
        pass

    async def am(self, z):
        return z


async def main():
    m = AsyncMock()
    async with m as x:
        print(type(x).__name__)
    m.__aenter__.assert_awaited_once()
    m.__aexit__.assert_awaited_once_with(None, None, None)
    m.__aexit__.return_value = True
    async with m:
        raise ValueError
    m = MagicMock()
    m.__aiter__.return_value = range(3)
    print([i async for i in m])
    m = MagicMock()
    m.__aiter__.return_value = iter([])
    print([i async for i in m])
    m = AsyncMock()
    m.__aiter__.return_value = ["a"]
    print([i async for i in m])
    m = AsyncMock(side_effect=[1, 2])
    print(await m(), await m())
    m = MagicMock()
    m.method = AsyncMock(return_value=3)
    print(await m.method(4), m.mock_calls)
    m = AsyncMock()
    await m.a.b(1)
    print(m.mock_calls, m.method_calls, m.a.b.await_args)
    m = AsyncMock(return_value=AsyncMock(return_value=5))
    print(await (await m())())
    m = AsyncMock()
    m.foo.return_value.bar.return_value = 3
    r = await m.foo()
    print(await r.bar())
    m = Mock(Foo)
    print(type(await m.am(1)).__name__, m.am.await_count)
    m = Mock()
    m.x = afn
    print(await m.x(3))
    m = AsyncMock(side_effect=ValueError)
    try:
        await m(1)
    except ValueError:
        print(m.await_count, m.await_args)
    c = m(2)
    print(m.call_count, m.await_count)
    c.close()
    t = asyncio.create_task(AsyncMock(return_value=3)())
    print(await t)
    print(await asyncio.gather(*[AsyncMock(return_value=i)() for i in range(3)]))
    print(await asyncio.wait_for(AsyncMock(return_value=1)(), 1))
    m = AsyncMock()
    await asyncio.gather(m(1), m(2))
    print(m.await_args_list)
    with patch(__name__ + ".afn") as p:
        p.return_value = 8
        print(await afn(1), p.await_args)
    with patch(__name__ + ".afn", new_callable=Mock) as p:
        print(type(afn(1)).__name__)
    with patch(__name__ + ".afn", side_effect=[1]) as p:
        print(await afn(1))
    with patch.object(Foo, "am", return_value=4) as p:
        print(await Foo(1).am(2), p.mock_calls)
    with patch.object(Foo, "am", autospec=True, return_value=4) as p:
        f = Foo(1)
        print(await f.am(2), p.mock_calls == [call(f, 2)], p.await_count)
    with patch(__name__ + ".Foo") as F:
        F.return_value.am = AsyncMock(return_value=2)
        print(await Foo(1).am(3))
    with patch(__name__ + ".Foo", spec=True) as F:
        print(type(F.am).__name__, type(F.return_value.am).__name__)
    with patch(__name__ + ".Foo", autospec=True) as F:
        print(type(F.am).__name__, type(await Foo(1).am(2)).__name__)


asyncio.run(main())
# expect: AsyncMock
# expect: [0, 1, 2]
# expect: []
# expect: ['a']
# expect: 1 2
# expect: 3 [call.method(4)]
# expect: [call.a.b(1)] [call.a.b(1)] call(1)
# expect: 5
# expect: 3
# expect: AsyncMock 1
# expect: 3
# expect: 1 call(1)
# expect: 2 1
# expect: 3
# expect: [0, 1, 2]
# expect: 1
# expect: [call(1), call(2)]
# expect: 8 call(1)
# expect: Mock
# expect: 1
# expect: 4 [call(2)]
# expect: 4 True 1
# expect: 2
# expect: AsyncMock AsyncMock
# expect: AsyncMock AsyncMock

























