"""busio.SPI: modes, transfers with a flash, errors."""

import board
import busio
import digitalio


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


spi = busio.SPI(board.SCK, board.MOSI, board.MISO)
select = digitalio.DigitalInOut(board.D10)
select.switch_to_output(True)
attempt(spi.write, b"x")  # expect: RuntimeError('Function requires lock: call try_lock() first')
print(spi.try_lock(), spi.try_lock(), spi.frequency > 0)  # expect: True False True
spi.configure(baudrate=10_000_000, phase=0, polarity=0, bits=8)
print(5_000_000 < spi.frequency <= 10_000_000)  # expect: True


def command(out, answer=0):
    select.value = False
    spi.write(out)
    data = bytearray(answer)
    spi.readinto(data)
    select.value = True
    return bytes(data)


def wait():
    while command(b"\x05", 1)[0] & 1:
        pass


print(command(b"\x9f", 3).hex())  # expect: ef4015
command(b"\x06")
print(command(b"\x05", 1))  # expect: b'\x02'
command(b"\x20\x01\x00\x00")
print(command(b"\x05", 1)[0] & 1)  # expect: 1
wait()
command(b"\x06")
command(b"\x02\x01\x00\xfe" + b"page")
wait()
print(command(b"\x03\x01\x00\xfe", 4), command(b"\x03\x01\x00\x00", 4))  # expect: b'pa\xff\xff' b'ge\xff\xff'
command(b"\x06")
command(b"\x02\x01\x00\x00" + b"\x0f\xf0")
wait()
print(command(b"\x0b\x01\x00\x00\x00", 2).hex())  # expect: 0760
command(b"\x02\x01\x00\x00\x00")  # not enabled
wait()
print(command(b"\x03\x01\x00\x00", 1).hex())  # expect: 07

# Both directions at once, and parts of buffers
out, data = bytearray(b"..\x9f\x00\x00\x00.."), bytearray(6)
select.value = False
spi.write_readinto(out, data, out_start=2, out_end=6, in_start=1, in_end=5)
select.value = True
print(data[1:5].hex()[2:], data[5])  # expect: ef4015 0
select.value = False
spi.write_readinto(out, out, out_start=2, out_end=6, in_start=2, in_end=6)
select.value = True
print(out[3:])  # expect: bytearray(b'\xef@\x15..')
select.value = False
spi.write(b"xx\x03\x00\x00\x00", start=2)
spi.readinto(data, start=1, end=3, write_value=0x55)
select.value = True
print(data[1:3].hex())  # expect: ffff

attempt(spi.write_readinto, b"12", bytearray(3))  # expect: ValueError('the parts of the buffers must have one length, not 2 and 3')
attempt(spi.configure, bits=9)  # expect: ValueError('bits must be 8, not 9')
attempt(spi.configure, polarity=2)  # expect: ValueError('polarity must be 0 to 1, not 2')
spi.unlock()
attempt(spi.configure)  # expect: RuntimeError('Function requires lock: call try_lock() first')
spi.deinit()
attempt(lambda: spi.frequency)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
with busio.SPI(board.SCK, MISO=board.MISO) as spi:
    spi.try_lock()
    attempt(spi.write, b"1")  # expect: ValueError('No MOSI pin')
    attempt(spi.write_readinto, b"1", bytearray(1))  # expect: ValueError('No MOSI pin')
    spi.readinto(bytearray(100))
attempt(busio.SPI, board.SCK)  # expect: ValueError('SPI needs MOSI, MISO or both')
attempt(busio.SPI, board.D10, board.MOSI)
# expect: ValueError('board.MOSI (GPIO19) cannot be MOSI where board.D10 (GPIO10) is clock; pins that can: D11, A1')
attempt(busio.SPI, board.SCK, board.LED)
# expect: ValueError('board.LED (GPIO25) cannot be MOSI of busio.SPI; pins that can: SCL, D11, MOSI, NEOPIXEL, A1')
attempt(busio.SPI, board.SCK, board.MOSI, half_duplex=True)
# expect: NotImplementedError('half_duplex: this chip has no SPI with one line for data')
print(board.SPI() is board.SPI())  # expect: True
# Left behind: the bus in use, its select pin driven
board.SPI().try_lock()
select.value = False
