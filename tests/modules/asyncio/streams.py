# Streams over objects with ioctl() for select.poll(): what is awaited, what is written, what there is not.
# cpython: CPython's streams are sockets
import asyncio
import select


class Wire:
    """What is written comes back a little later, at most four bytes at a time."""

    def __init__(self):
        self.waiting = bytearray()
        self.looks = 0

    def ioctl(self, request, mask):
        self.looks += 1
        readable = select.POLLIN if self.waiting and self.looks % 3 == 0 else 0
        return (readable | select.POLLOUT) & mask

    def readinto(self, buffer):
        count = min(len(buffer), len(self.waiting), 4)
        buffer[:count] = self.waiting[:count]
        del self.waiting[:count]
        return count

    def write(self, data):
        self.waiting += data[:4]
        return min(len(data), 4)


async def main():
    wire = Wire()
    reader, writer = asyncio.StreamReader(wire), asyncio.StreamWriter(wire)

    async def send():
        for n in range(3):
            writer.write(b"line %d\n" % n)
            await writer.drain()
        writer.writelines([b"the ", b"end\n"])
        await writer.drain()

    sending = asyncio.create_task(send())
    for _ in range(3):
        print(await reader.readline())
    print(await reader.readexactly(4), await reader.readuntil(b"d"))
    await sending
    try:
        await asyncio.wait_for(reader.read(10), 10), await asyncio.wait_for(reader.read(1), 0.02)
    except TimeoutError:
        print("nothing more")
    writer.close()
    await writer.wait_closed()
    print(writer.is_closing())
    loop = asyncio.get_running_loop()
    seen = asyncio.Event()
    loop.add_writer(wire, seen.set)
    await seen.wait()
    print(loop.remove_writer(wire), loop.remove_writer(wire))
    for function in (asyncio.open_connection, asyncio.start_server):
        try:
            await function("host", 80)
        except OSError as e:
            print(e)


asyncio.run(main())
# expect: b'line 0\n'
# expect: b'line 1\n'
# expect: b'line 2\n'
# expect: b'the ' b'end'
# expect: nothing more
# expect: True
# expect: True False
# expect: open_connection() needs a network, and this board has none
# expect: start_server() needs a network, and this board has none
