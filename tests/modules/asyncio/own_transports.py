# Library, asyncio: readers and writers over a transport and a protocol.
import asyncio


class Wire(asyncio.Transport):
    def __init__(self):
        super().__init__({"peer": "other"})
        self.sent = []
        self.is_closed = False

    def pause_reading(self):
        print("pause")

    def resume_reading(self):
        print("resume")

    def write(self, data):
        self.sent.append(data)

    def is_closing(self):
        return self.is_closed

    def close(self):
        self.is_closed = True

    def can_write_eof(self):
        return True

    def write_eof(self):
        print("end")

    def __repr__(self):
        return "<Wire>"


async def told(awaitable):
    try:
        return await awaitable
    except (ValueError, OSError, RuntimeError) as error:
        return f"{type(error).__name__}: {error}"


async def main():
    loop = asyncio.get_running_loop()
    wire, reader = Wire(), asyncio.StreamReader(limit=3)
    reader.set_transport(wire)
    try:
        reader.set_transport(wire)
    except AssertionError as error:
        print(error)
    reader.feed_data(b"123456789")
    print(reader)
    print(await reader.read(9), reader)

    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader, lambda reader, writer: print("connected", type(reader).__name__, type(writer).__name__))
    protocol.connection_made(wire)
    writer = asyncio.StreamWriter(wire, protocol, reader, loop)
    print(writer.transport is wire, writer.get_extra_info("peer"), writer.get_extra_info("x", 5), writer.can_write_eof(), isinstance(writer, asyncio.StreamWriter))
    writer.write(b"a")
    writer.writelines([b"b", b"c"])
    print(wire.sent, await told(writer.drain()))
    writer.write_eof()
    protocol.data_received(b"some\nlines")
    print(await reader.readline(), writer)
    protocol.pause_writing()
    waiting = asyncio.create_task(writer.drain())
    await asyncio.sleep(0)
    print(waiting.done())
    protocol.resume_writing()
    print(await waiting)
    print(protocol.eof_received(), await reader.read(), reader.at_eof())
    writer.close()
    closed = asyncio.create_task(writer.wait_closed())
    await asyncio.sleep(0)
    print(writer.is_closing(), closed.done())
    protocol.connection_lost(None)
    print(await closed, await told(writer.drain()))

    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader, lambda *_: None)
    protocol.connection_made(Wire())
    protocol.connection_lost(ValueError("lost"))
    print(await told(reader.read()), repr(reader.exception()))

    served = asyncio.Event()

    async def serve(reader, writer):
        served.set()

    asyncio.StreamReaderProtocol(asyncio.StreamReader(), serve).connection_made(Wire())
    print(await served.wait())


asyncio.run(main())
# expect: Transport already set
# expect: pause
# expect: <StreamReader 9 bytes limit=3 transport=<Wire> paused>
# expect: resume
# expect: b'123456789' <StreamReader limit=3 transport=<Wire>>
# expect: connected StreamReader StreamWriter
# expect: True other 5 True True
# expect: [b'a', b'bc'] None
# expect: end
# expect: b'some\n' <StreamWriter transport=<Wire> reader=<StreamReader 5 bytes transport=<Wire>>>
# expect: False
# expect: None
# expect: True b'lines' True
# expect: True False
# expect: None ConnectionResetError: Connection lost
# expect: ValueError: lost ValueError('lost')
# expect: True
