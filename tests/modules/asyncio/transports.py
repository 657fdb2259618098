# Library, asyncio: the base classes of protocols and transports.
import asyncio

for cls in (
    asyncio.BaseProtocol, asyncio.Protocol, asyncio.BufferedProtocol, asyncio.DatagramProtocol, asyncio.SubprocessProtocol,
    asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.Transport, asyncio.DatagramTransport,
    asyncio.SubprocessTransport,
):
    print(cls.__module__, cls.__name__, [base.__name__ for base in cls.__bases__], [n for n in dir(cls) if n[0] != "_"])
# expect: asyncio.protocols BaseProtocol ['object'] ['connection_lost', 'connection_made', 'pause_writing', 'resume_writing']
# expect: asyncio.protocols Protocol ['BaseProtocol'] ['connection_lost', 'connection_made', 'data_received', 'eof_received', 'pause_writing', 'resume_writing']
# expect: asyncio.protocols BufferedProtocol ['BaseProtocol'] ['buffer_updated', 'connection_lost', 'connection_made', 'eof_received', 'get_buffer', 'pause_writing', 'resume_writing']
# expect: asyncio.protocols DatagramProtocol ['BaseProtocol'] ['connection_lost', 'connection_made', 'datagram_received', 'error_received', 'pause_writing', 'resume_writing']
# expect: asyncio.protocols SubprocessProtocol ['BaseProtocol'] ['connection_lost', 'connection_made', 'pause_writing', 'pipe_connection_lost', 'pipe_data_received', 'process_exited', 'resume_writing']
# expect: asyncio.transports BaseTransport ['object'] ['close', 'get_extra_info', 'get_protocol', 'is_closing', 'set_protocol']
# expect: asyncio.transports ReadTransport ['BaseTransport'] ['close', 'get_extra_info', 'get_protocol', 'is_closing', 'is_reading', 'pause_reading', 'resume_reading', 'set_protocol']
# expect: asyncio.transports WriteTransport ['BaseTransport'] ['abort', 'can_write_eof', 'close', 'get_extra_info', 'get_protocol', 'get_write_buffer_limits', 'get_write_buffer_size', 'is_closing', 'set_protocol', 'set_write_buffer_limits', 'write', 'write_eof', 'writelines']
# expect: asyncio.transports Transport ['ReadTransport', 'WriteTransport'] ['abort', 'can_write_eof', 'close', 'get_extra_info', 'get_protocol', 'get_write_buffer_limits', 'get_write_buffer_size', 'is_closing', 'is_reading', 'pause_reading', 'resume_reading', 'set_protocol', 'set_write_buffer_limits', 'write', 'write_eof', 'writelines']
# expect: asyncio.transports DatagramTransport ['BaseTransport'] ['abort', 'close', 'get_extra_info', 'get_protocol', 'is_closing', 'sendto', 'set_protocol']
# expect: asyncio.transports SubprocessTransport ['BaseTransport'] ['close', 'get_extra_info', 'get_pid', 'get_pipe_transport', 'get_protocol', 'get_returncode', 'is_closing', 'kill', 'send_signal', 'set_protocol', 'terminate']
print(asyncio.BaseTransport({"peer": 1}).get_extra_info("peer"), asyncio.BaseTransport().get_extra_info("x", 2))  # expect: 1 2
print(asyncio.Protocol().connection_made(None), asyncio.Protocol().data_received(b""), asyncio.Protocol().eof_received())
# expect: None None None


class Kept(asyncio.Transport):
    def __init__(self):
        super().__init__()
        self.parts = []

    def write(self, data):
        self.parts.append(data)


kept = Kept()
kept.writelines([b"a", bytearray(b"b")])
print(kept.parts)  # expect: [b'ab']
for name in "close", "is_closing", "pause_reading", "write_eof", "abort", "get_write_buffer_size":
    try:
        getattr(kept, name)()
    except NotImplementedError as error:
        print(name, repr(error))
# expect: close NotImplementedError()
# expect: is_closing NotImplementedError()
# expect: pause_reading NotImplementedError()
# expect: write_eof NotImplementedError()
# expect: abort NotImplementedError()
# expect: get_write_buffer_size NotImplementedError()
try:
    raise asyncio.SendfileNotAvailableError("no")
except RuntimeError as error:
    print(repr(error))
# expect: SendfileNotAvailableError('no')
