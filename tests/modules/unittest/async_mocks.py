# unittest.mock.AsyncMock: awaited calls and their assertions, asynchronous special methods of MagicMock, patch().
# heap: 400K, mocks with an event loop and inspect
import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, call, patch


def show(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except AssertionError as error:
        return str(error)


async def outcome(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return repr(error)


class Sensor:
    async def read(self, channel):
        return channel

    def close(self):
        pass


async def main():
    mock = AsyncMock(return_value=3)
    coroutine = mock(1, a=2)
    print(mock.call_count, mock.await_count, mock.await_args, mock.await_args_list)
    print(show(mock.assert_awaited), show(mock.assert_awaited_once), show(mock.assert_awaited_with, 2), show(mock.assert_any_await, 2))
    print(await coroutine, mock.await_count, mock.await_args, mock.await_args_list, mock.mock_calls)
    print(show(mock.assert_awaited), show(mock.assert_awaited_once), show(mock.assert_awaited_with, 1, a=2))
    print(show(mock.assert_awaited_once_with, 1, a=2), show(mock.assert_any_await, 1, a=2), show(mock.assert_has_awaits, [call(1, a=2)]))
    print(show(mock.assert_not_awaited), show(mock.assert_awaited_with, 2), show(mock.assert_any_await, 2))
    print(show(mock.assert_has_awaits, [call(5)]))
    mock.reset_mock()
    print(mock.await_count, mock.await_args, mock.await_args_list, show(mock.assert_not_awaited))

    mock.side_effect = [1, ValueError("x")]
    print(await mock(), await outcome(mock()), (await outcome(mock()))[:18])
    mock.side_effect = KeyError("k")
    print(await outcome(mock()))

    async def double(x):
        return 2 * x

    mock.side_effect = double
    print(await mock(4), mock.await_args, inspect.iscoroutinefunction(mock), asyncio.iscoroutinefunction(mock))
    mock.side_effect = lambda x: x + 1
    print(await mock(4), await AsyncMock(wraps=double)(5))

    mock = MagicMock()
    mock.__aenter__.return_value = "inside"
    async with mock as value:
        print(value)
    mock.__aenter__.assert_awaited_once()
    print(mock.__aexit__.await_args)
    print([item async for item in mock])
    mock.__aiter__.return_value = [1, 2]
    print([item async for item in mock])

    with patch.object(Sensor, "read") as read, patch.object(Sensor, "close") as close:
        read.return_value = 7
        print(type(read).__name__, type(close).__name__, await Sensor().read(2), read.await_args)


asyncio.run(main())
# expect: 1 0 None []
# expect: Expected mock to have been awaited. Expected mock to have been awaited once. Awaited 0 times. Expected await: mock(2)
# expect: Not awaited mock(2) await not found
# expect: 3 1 call(1, a=2) [call(1, a=2)] [call(1, a=2)]
# expect: None None None
# expect: None None None
# expect: Expected mock to not have been awaited. Awaited 1 times. expected await not found.
# expect: Expected: mock(2)
# expect:   Actual: mock(1, a=2) mock(2) await not found
# expect: Awaits not found.
# expect: Expected: [call(5)]
# expect: Actual: [call(1, a=2)]
# expect: 0 None [] None
# expect: 1 ValueError('x') StopAsyncIteration
# expect: KeyError('k')
# expect: 8 call(4) True True
# expect: 5 10
# expect: inside
# expect: call(None, None, None)
# expect: []
# expect: [1, 2]
# expect: AsyncMock MagicMock 7 call(2)
