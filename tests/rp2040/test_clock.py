"""The real-time clock, random bytes, and sleep."""

RTC = 0x4005C000
RTC_1, RTC_0 = 0x18, 0x1C


def clock_registers(prompt):
    clock, date = (prompt.command(do="peek", address=RTC + offset)["word"] for offset in (RTC_0, RTC_1))
    return (date >> 12 & 0xFFF, date >> 8 & 0xF, date & 0x1F, clock >> 16 & 0x1F, clock >> 8 & 0x3F, clock & 0x3F), clock >> 24 & 7


def test_the_clock_is_set_and_goes_on(prompt):
    assert prompt.python("import rtc, time; clock = rtc.RTC(); clock.is_set") == "False"
    prompt.python("clock.datetime = (2028, 2, 28, 23, 59, 58, 0, 0, -1)")
    assert prompt.python("clock.is_set, tuple(clock.datetime)[:6]") == "(True, (2028, 2, 28, 23, 59, 58))"
    assert clock_registers(prompt) == ((2028, 2, 28, 23, 59, 58), 1)  # a Monday
    assert prompt.command(do="peek", address=RTC)["word"] + 1 == 12_000_000 / 256  # periods of its clock a second
    prompt.python("time.sleep(3)")
    assert prompt.python("tuple(time.localtime())[:6]") == "(2028, 2, 29, 0, 0, 1)"
    assert clock_registers(prompt) == ((2028, 2, 29, 0, 0, 1), 2)
    assert "does not allow" in prompt.python("clock.datetime = (2150, 1, 1, 0, 0, 0, 0, 0, -1)")
    assert prompt.python("tuple(time.localtime())[:3]") == "(2028, 2, 29)"


def test_random_bytes(prompt):
    """The emulator's oscillator gives three ones for each zero, and mostly the bit before: nothing of it may show."""
    prompt.python("import os; data = os.urandom(4000)")
    data = bytes.fromhex(prompt.python("data.hex()").strip("'"))
    assert len(data) == 4000
    ones = sum(byte.bit_count() for byte in data)
    assert abs(ones - 16000) < 500  # 89 is one standard deviation
    same = sum(a >> 7 == a >> 6 & 1 for a in data)
    assert abs(same - 2000) < 200
    assert len({data[at : at + 4] for at in range(0, 4000, 4)}) >= 999  # two are the same once in 8,600 runs
    assert max(data.count(value) for value in range(256)) < 40


def test_sleep_stops_the_processor(prompt):
    prompt.python("import time")
    before = prompt.run(0)
    prompt.python("time.sleep(2)")
    after = prompt.run(0)
    assert after["ms"] - before["ms"] >= 2000
    assert after["cycles"] - before["cycles"] < 2_000_000  # of 250 million
