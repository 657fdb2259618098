"""busio.UART on a line that is wired to itself: reading, waiting, errors."""

import board
import busio
import select
import time


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


def send(text):
    count = uart.write(text)
    while uart.in_waiting < count:
        pass
    return count


uart = busio.UART(board.TX, board.RX, baudrate=115200, timeout=0.02)
print(uart.baudrate, uart.timeout, uart.in_waiting)  # expect: 115200 0.02 0
start = time.monotonic()
print(uart.read(5), time.monotonic() - start >= 0.02)  # expect: None True
print(send(b"first line\nsecond line\nand more"))  # expect: 31
print(uart.readline(), uart.read(6))  # expect: b'first line\n' b'second'
data = bytearray(5)
print(uart.readinto(data), data, uart.in_waiting)  # expect: 5 bytearray(b' line') 9
print(uart.readline(), uart.readline(), uart.readline())  # expect: b'\n' b'and more' None
print(uart.readinto(data))  # expect: None
send(bytearray(b"abc"))
print(uart.readinto(data), data)  # expect: 3 bytearray(b'abcne')
send(b"everything")
print(uart.read())  # expect: b'everything'
print(uart.write(b"a part of this", 6), uart.write(b"", 5), uart.write(b"all", None), uart.write(b"none", 0))  # expect: 6 0 3 0
print(uart.read(9))  # expect: b'a partall'
attempt(uart.write, b"x", -1)  # expect: ValueError('nbytes must be at least 0, not -1')
send(b"forgotten")
uart.reset_input_buffer()
print(uart.in_waiting, uart.read(0))  # expect: 0 b''
uart.timeout = 0
print(uart.timeout, uart.read(), uart.readline())  # expect: 0.0 None None

# What does not fit is lost, and the rest is whole
uart.write(bytes(range(200)))
time.sleep(0.05)
print(uart.in_waiting, uart.read(100) == bytes(range(64)))  # expect: 64 True

# Other speeds
for baud in (1200, 9600, 460800):
    uart.baudrate = baud
    send(b"x%d" % baud)
    print(uart.baudrate, uart.read())
# expect: 1200 b'x1200'
# expect: 9600 b'x9600'
# expect: 460800 b'x460800'

poll = select.poll()
poll.register(uart, select.POLLIN)
print(poll.poll(0))  # expect: []
uart.write(b"!")
print(poll.poll(1000)[0][0] is uart, uart.read(1))  # expect: True b'!'

attempt(setattr, uart, "timeout", 101)  # expect: ValueError('timeout must be 0 to 100 seconds, not 101.0')
attempt(busio.UART, board.TX, board.RX)  # expect: ValueError('board.TX (GPIO0) in use by busio.UART')
uart.deinit()
attempt(uart.read, 1)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
with busio.UART(board.TX, parity=busio.UART.Parity.ODD, bits=7, stop=2) as uart:
    print(uart.baudrate, uart.timeout, uart.write(b"into nothing"))  # expect: 9600 1.0 12
    attempt(uart.read, 1)  # expect: ValueError('No rx pin')
print(busio.UART.Parity is busio.Parity, busio.UART.Parity.EVEN)  # expect: True busio.Parity.EVEN
attempt(busio.UART)  # expect: ValueError('UART needs tx, rx or both')
attempt(busio.UART, board.TX, board.RX, parity=1)  # expect: TypeError('parity must be of type busio.Parity, not int')
attempt(busio.UART, board.TX, board.RX, baudrate=1)  # expect: ValueError('baudrate must be 120 to 7800000, not 1')
attempt(busio.UART, board.TX, board.D5)
# expect: ValueError('board.D5 (GPIO5) cannot be rx where board.TX (GPIO0) is tx; pins that can: RX, D13, A3')
attempt(busio.UART, board.SDA, board.RX)
# expect: ValueError('board.SDA (GPIO2) cannot be tx of busio.UART; pins that can: TX, D4, D12, MISO, BUTTON, A2')
attempt(busio.UART, board.D12, board.D13, receiver_buffer_size=0)
# expect: ValueError('receiver_buffer_size must be 1 to 65535, not 0')
uart = busio.UART(board.TX, board.RX)
attempt(busio.UART, board.D12, board.D13)  # expect: ValueError('the peripheral of these pins is in use by another busio.UART')
uart.deinit()
uart = board.UART()
print(uart is board.UART(), uart.baudrate)  # expect: True 9600
# Left behind: bytes on their way
uart.write(b"late")
