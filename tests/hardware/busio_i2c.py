"""busio.I2C: locks, transfers with a memory and a thermometer, errors."""

import board
import busio
import time


def attempt(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(repr(error))


i2c = busio.I2C(board.SCL, board.SDA)
attempt(i2c.scan)  # expect: RuntimeError('Function requires lock: call try_lock() first')
print(i2c.try_lock(), i2c.try_lock())  # expect: True False
print([hex(address) for address in i2c.scan()])  # expect: ['0x18', '0x50']
print(i2c.probe(0x50), i2c.probe(0x51))  # expect: True False

# A page, and acknowledge polling while it is written: 5 ms, which a busy computer may miss
def refused_while_writing():
    for _ in range(100):
        i2c.writeto(0x50, bytes([0x01, 0x00]) + b"Adder writes this")
        try:
            i2c.writeto(0x50, b"\x01\x00")
        except OSError as error:
            return error.errno


print(refused_while_writing())  # expect: 19
while not i2c.probe(0x50):
    pass
data = bytearray(17)
i2c.writeto_then_readfrom(0x50, b"\x01\x00", data)
print(data)  # expect: bytearray(b'Adder writes this')
i2c.readfrom_into(0x50, data, start=2, end=5)
print(data)  # expect: bytearray(b'Ad\xff\xff\xff writes this')
i2c.writeto_then_readfrom(0x50, b"..\x01\x06..", data, out_start=2, out_end=-2, in_start=-4)
print(data)  # expect: bytearray(b'Ad\xff\xff\xff writes writ')
i2c.writeto(0x50, b"\x01\x06")
i2c.readfrom_into(0x50, data, end=6)
print(data)  # expect: bytearray(b'writeswrites writ')

# A sensor
two = bytearray(2)
i2c.writeto_then_readfrom(0x18, b"\x06", two)
print(two.hex())  # expect: 0054
i2c.writeto_then_readfrom(0x18, b"\x05", two)
print(((two[0] & 0x0F) << 8 | two[1]) / 16)  # expect: 22.5

# Errors
attempt(i2c.writeto, 0x33, b"x")  # expect: OSError(19, 'No I2C device at address 0x33')
attempt(i2c.readfrom_into, 0x33, two)  # expect: OSError(19, 'No I2C device at address 0x33')
attempt(i2c.writeto, 0x80, b"")  # expect: ValueError('address must be 0 to 127, not 128')
attempt(i2c.readfrom_into, 0x50, bytearray())  # expect: ValueError('buffer must have room for at least one byte')
attempt(i2c.readfrom_into, 0x50, b"flash")  # expect: BufferError('Object is not writable.')
attempt(i2c.writeto, 0x50, "text")  # expect: TypeError("a bytes-like object is required, not 'str'")
i2c.unlock()
print(i2c.try_lock())  # expect: True
attempt(busio.I2C, board.SCL, board.SDA)  # expect: ValueError('board.SCL (GPIO3) in use by busio.I2C')
i2c.deinit()
attempt(i2c.try_lock)  # expect: ValueError('Object has been deinitialized and can no longer be used. Create a new object.')
attempt(busio.I2C, board.SDA, board.SCL)
# expect: ValueError('board.SDA (GPIO2) cannot be scl of busio.I2C; pins that can: RX, SCL, D5, D9, D11, D13, MOSI, NEOPIXEL, LED, A1, A3')
attempt(busio.I2C, board.SCL, board.D4)
# expect: ValueError('board.D4 (GPIO4) cannot be sda where board.SCL (GPIO3) is scl; pins that can: SDA, D6, D10, SCK, A0')
attempt(busio.I2C, board.D5, board.D4)  # expect: RuntimeError('No pull up found on SDA or SCL; check your wiring')
attempt(busio.I2C, board.SCL, board.SDA, frequency=5)  # expect: ValueError('frequency must be 1000 to 1000000, not 5')

# One object for the board's own bus
print(board.I2C)  # expect: <bus board.I2C>
print(board.I2C() is board.I2C(), board.I2C().try_lock(), board.I2C().try_lock())  # expect: True True False
attempt(board.I2C, 1)  # expect: TypeError('board.I2C() takes no arguments; busio.I2C() does')
board.I2C().deinit()
with board.I2C() as bus:
    while not bus.try_lock():
        pass
    print(len(bus.scan()))  # expect: 2


class I2CDevice:
    """As drivers share a bus."""

    def __init__(self, i2c, address):
        self.i2c, self.address = i2c, address
        with self:
            self.i2c.writeto(address, b"")

    def __enter__(self):
        while not self.i2c.try_lock():
            time.sleep(0)
        return self

    def __exit__(self, *error):
        self.i2c.unlock()


bus = board.I2C()
memory, sensor = I2CDevice(bus, 0x50), I2CDevice(bus, 0x18)
attempt(I2CDevice, bus, 0x19)  # expect: OSError(19, 'No I2C device at address 0x19')
with memory:
    bus.writeto_then_readfrom(0x50, b"\x01\x00", two)
with sensor as device:
    bus.writeto(device.address, b"\x02\x01\x40")
    bus.writeto_then_readfrom(device.address, b"\x05", data, in_end=2)
print(two, hex(data[0]))  # expect: bytearray(b'Ad') 0xc1
# Left behind: a locked bus
bus.try_lock()
