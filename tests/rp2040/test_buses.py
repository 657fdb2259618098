"""I2C, SPI, serial lines and the converter, with devices at the pins of a Pico (emulator/buses.mjs)."""

import pytest
from conftest import Chip, at_prompt


@pytest.fixture(scope="module")
def board(image):
    """One board for all tests here, since it takes long to start."""
    machine = at_prompt(Chip(image))
    yield machine
    machine.close()


@pytest.fixture
def devices(board):
    """At a new prompt, with nothing in use."""
    board.type("\x04")
    board.expect("Press any key to enter the REPL")
    board.run(50)
    board.type("\n")
    board.expect(">>> ")
    board.command(do="devices")
    board.python("import analogio, board, busio, digitalio, microcontroller, time")
    return board


def run(chip, source, ms=20000):
    """What a program prints that was pasted at the prompt."""
    start = len(chip.text)
    chip.type("\x05")
    for line in source.strip().splitlines():
        chip.type(line + "\n")
        chip.run(10)  # the console's queue holds 256 bytes
    chip.type("print('the', 'end')\n\x04")
    chip.expect("the end", ms)
    printed = chip.text[start:].replace("\r", "")
    chip.expect(">>> ")
    return printed.partition("print('the', 'end')\n\n")[2].partition("the end")[0].splitlines()


def test_i2c_memory_and_thermometer(devices):
    assert run(devices, """
i2c = busio.I2C(board.GP5, board.GP4, frequency=400_000)
while not i2c.try_lock():
    pass
print([hex(address) for address in i2c.scan()])
i2c.writeto(0x50, b"\\x01\\x00" + bytes(range(32)))
print(i2c.probe(0x50))
try:
    i2c.writeto(0x50, b"\\x01\\x00")
except OSError as error:
    print(error.errno)
while not i2c.probe(0x50):
    pass
data = bytearray(100)
i2c.writeto_then_readfrom(0x50, b"\\x01\\x00", data)
print(data[:32] == bytes(range(32)), set(data[32:]))
i2c.readfrom_into(0x50, data, end=1)
two = bytearray(2)
i2c.writeto_then_readfrom(0x18, b"\\x06", two)
print(two.hex())
i2c.writeto_then_readfrom(0x18, b"\\x05", two)
print(((two[0] & 0x0F) << 8 | two[1]) / 16)
try:
    i2c.readfrom_into(0x33, two)
except OSError as error:
    print(error)
i2c.deinit()
""") == ["['0x18', '0x50']", "False", "19", "True {255}", "0054", "22.5", "[Errno 19] No I2C device at address 0x33"]
    assert devices.command(do="buses")["i2c"] == [2504]  # 400 kHz in whole clocks


@pytest.mark.parametrize("frequency, bit_ns", [(1000, 1_000_000), (100_000, 10_000), (1_000_000, 1000)])
def test_i2c_frequency(devices, frequency, bit_ns):
    devices.python(f"i2c = busio.I2C(board.GP5, board.GP4, frequency={frequency}); i2c.try_lock()")
    devices.python("i2c.writeto(0x18, bytes([2, 0, 0]))")
    assert abs(devices.command(do="buses")["i2c"][0] - bit_ns) <= 8


def test_i2c_that_is_held_can_be_interrupted_and_times_out(devices):
    devices.python("i2c = busio.I2C(board.GP5, board.GP4); i2c.try_lock()")
    devices.command(do="hold", on=True)
    devices.type("i2c.writeto(0x18, bytes(3))\r")
    devices.run(50)
    before = devices.run(0)["ms"]
    devices.type("\x03")
    assert devices.expect("KeyboardInterrupt", 200)["ms"] - before < 100
    devices.expect(">>> ")
    devices.type("i2c.writeto(0x18, bytes(3))\r")
    devices.expect("TimeoutError: [Errno 110]", 1500)
    devices.expect(">>> ")
    devices.command(do="hold", on=False)
    assert devices.python("i2c.scan()") == "[24, 80]"


def test_i2c_without_resistors(devices):
    assert "No pull up found on SDA or SCL" in devices.python("busio.I2C(board.GP3, board.GP2)")


def test_spi_flash(devices):
    assert run(devices, """
spi = board.SPI()
select = digitalio.DigitalInOut(board.GP17)
select.switch_to_output(True)
def command(out, answer=0):
    select.value = False
    spi.write(out)
    data = bytearray(answer)
    spi.readinto(data)
    select.value = True
    return bytes(data)

def wait():
    while command(b"\\x05", 1)[0] & 1:
        pass

spi.try_lock()
spi.configure(baudrate=20_000_000)
print(spi.frequency, command(b"\\x9f", 3).hex())
command(b"\\x06")
print(command(b"\\x05", 1))
command(b"\\x20\\x01\\x00\\x00")
wait()
command(b"\\x06")
command(b"\\x02\\x01\\x00\\x00" + bytes(range(256)))
wait()
print(command(b"\\x03\\x01\\x00\\x00", 256) == bytes(range(256)), set(command(b"\\x0b\\x01\\x01\\x00\\x00", 2000)))
both = bytearray(b"\\x9f\\x00\\x00\\x00")
select.value = False
spi.write_readinto(both, both)
select.value = True
print(both.hex())
""") == ["15625000 ef4015", "b'\\x02'", "True {255}", "ffef4015"]
    seen = devices.command(do="buses")
    assert seen["spi"] == [15625000] and seen["modes"] == [0]


@pytest.mark.parametrize("baudrate, frequency", [(2000, 2000), (250_000, 250_000), (62_500_000, 62_500_000), (10**8, 62_500_000)])
def test_spi_frequency_and_mode(devices, baudrate, frequency):
    devices.python("spi = busio.SPI(board.GP18, board.GP19, board.GP16); spi.try_lock()")
    assert devices.python(f"spi.configure(baudrate={baudrate}, polarity=1, phase=1); print(spi.frequency <= {baudrate})") == "True"
    devices.python("spi.write(b'12')")
    seen = devices.command(do="buses")
    assert 0.98 * frequency < seen["spi"][0] <= frequency and seen["modes"] == [3]


@pytest.mark.parametrize("baudrate, count", [(1200, 50), (9600, 100), (115_200, 200), (1_000_000, 200)])
def test_uart_loop(devices, baudrate, count):
    devices.python(f"uart = busio.UART(board.GP8, board.GP9, baudrate={baudrate}, timeout=0.2, receiver_buffer_size=256)")
    assert devices.python(f"uart.write(bytes(range({count})))") == str(count)
    assert devices.python(f"uart.read({count}) == bytes(range({count})), uart.in_waiting") == "(True, 0)"
    assert devices.python("n = uart.write(b'one\\ntwo\\n'); uart.readline(), uart.readline(), uart.read(1)") == "(b'one\\n', b'two\\n', None)"
    seen = devices.command(do="buses")
    assert abs(seen["uart"][0] - baudrate) <= baudrate / 100 and seen["lost"] == 0


def test_uart_reading_is_interrupted_and_its_buffer_overflows(devices):
    devices.python("uart = busio.UART(board.GP8, board.GP9, baudrate=115200, timeout=100)")
    devices.type("uart.read(1)\r")
    devices.run(50)
    before = devices.run(0)["ms"]
    devices.type("\x03")
    assert devices.expect("KeyboardInterrupt", 200)["ms"] - before < 100
    devices.expect(">>> ")
    assert devices.python("n = uart.write(bytes(100)); time.sleep(0.05); print(uart.in_waiting)") == "64"
    assert devices.python("n = uart.write(b'the last'); uart.deinit(); print('done')") == "done"
    assert devices.command(do="buses")["lost"] == 0


def test_analog_values_and_temperature(devices):
    devices.command(do="volts", channel=0, bits=0)
    devices.command(do="volts", channel=2, bits=4095)
    devices.command(do="volts", channel=1, bits=2048)
    devices.python("a = [analogio.AnalogIn(pin) for pin in (board.A0, board.A1, board.A2)]")
    assert devices.python("[each.value for each in a], a[0].reference_voltage") == "([0, 32776, 65535], 3.3)"
    devices.command(do="volts", channel=4, bits=876)  # 0.7058 V
    assert devices.python("round(microcontroller.cpu.temperature, 1)") == "27.1"
    devices.command(do="volts", channel=4, bits=850)
    assert devices.python("round(microcontroller.cpu.temperature, 1)") == "39.3"
    assert "GP26_A0, GP27_A1, GP28_A2" in devices.python("analogio.AnalogIn(board.GP5)")


def test_pins_in_use(devices):
    devices.python("i2c = board.I2C(); spi = board.SPI(); uart = busio.UART(board.GP8, board.GP9); a = analogio.AnalogIn(board.A0)")
    for pin, owner in (("GP4", "busio.I2C"), ("GP18", "busio.SPI"), ("GP9", "busio.UART"), ("A0", "analogio.AnalogIn")):
        assert f"in use by {owner}" in devices.python(f"digitalio.DigitalInOut(board.{pin})")


def test_pins_are_free_for_the_next_program(devices):
    names = "(board.GP4, board.GP18, board.GP9, board.A0)"
    assert devices.python(f"len([digitalio.DigitalInOut(pin) for pin in {names}])") == "4"


def test_a_program_borrows_the_line_of_the_console(devices):
    """UART0 is the console's until a program opens it."""
    devices.type("u = board.UART(); n = u.write(b'from the program'); u.deinit(); print('back again')\r")
    devices.expect("from the program")
    devices.expect("back again")
    devices.expect(">>> ")
    devices.type("p = digitalio.DigitalInOut(board.GP0); p.deinit(); print('still', 'here')\r")
    devices.expect("still here")
