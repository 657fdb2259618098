# StreamReader: bytes that were fed, by amount, line and separator.
import asyncio
from asyncio import IncompleteReadError, LimitOverrunError, StreamReader


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    reader = StreamReader(limit=20)
    reader.feed_data(b"first\nsecond\nrest of it")
    await attempt(reader.readline())  # expect: b'first\n'
    await attempt(reader.readuntil(b"d"))  # expect: b'second'
    await attempt(reader.readexactly(3))  # expect: b'\nre'
    await attempt(reader.read(4))  # expect: b'st o'
    await attempt(reader.read(0))  # expect: b''
    asyncio.get_running_loop().call_soon(reader.feed_data, b", and more\n")
    await attempt(reader.readline())  # expect: b'f it, and more\n'
    asyncio.get_running_loop().call_soon(reader.feed_data, b"x")
    await attempt(reader.read(100))  # expect: b'x'
    reader.feed_data(b"short")
    reader.feed_eof()
    print(reader.at_eof())  # expect: False
    await attempt(reader.readexactly(9))  # expect: IncompleteReadError 5 bytes read on a total of 9 expected bytes
    print(reader.at_eof(), await reader.read(), await reader.readline())  # expect: True b'' b''
    await attempt(reader.readuntil(b"!"))  # expect: IncompleteReadError 0 bytes read on a total of undefined expected bytes
    await attempt(reader.readuntil(b""))  # expect: ValueError Separator should be at least one-byte string
    await attempt(reader.readexactly(-1))  # expect: ValueError readexactly size can not be less than zero

    reader = StreamReader(limit=4)
    reader.feed_data(b"too long\nnext\n")
    await attempt(reader.readuntil())  # expect: LimitOverrunError Separator is found, but chunk is longer than limit
    await attempt(reader.readline())  # expect: ValueError Separator is found, but chunk is longer than limit
    await attempt(reader.readline())  # expect: b'next\n'
    reader.feed_data(b"no separator")
    await attempt(reader.readuntil())  # expect: LimitOverrunError Separator is not found, and chunk exceed the limit

    reader = StreamReader()
    reader.feed_data(b"a\nb\nc")
    reader.feed_eof()
    print([line async for line in reader])  # expect: [b'a\n', b'b\n', b'c']
    reader.set_exception(OSError("broken"))
    await attempt(reader.read(1))  # expect: OSError broken
    print(repr(reader.exception()))  # expect: OSError('broken')
    try:
        StreamReader(limit=0)
    except ValueError as e:
        print(e)  # expect: Limit cannot be <= 0
    error = IncompleteReadError(b"ab", 5)
    print(error.partial, error.expected, isinstance(error, EOFError))  # expect: b'ab' 5 True
    print(LimitOverrunError("text", 7).consumed)  # expect: 7


asyncio.run(main())
