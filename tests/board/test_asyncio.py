"""asyncio on the board: Ctrl-C, and sleeping instead of waiting busily."""

import os

import pexpect

PROGRAM = """
import asyncio

async def side():
    try:
        await asyncio.sleep(1000)
    finally:
        print("side cleaned up")

async def main():
    task = asyncio.create_task(side())
    await asyncio.sleep(0)
    print("main waits")
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print("main cancelled")
        raise

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
"""

BUSY_TASK = """
import asyncio

async def busy():
    print("busy now")
    while True:
        pass

async def main():
    task = asyncio.create_task(busy())
    try:
        await task
    finally:
        print("main cleaned up")

asyncio.run(main())
"""

FOREVER = """
import asyncio

async def blink():
    for i in range(2):
        print("blink", i)
        await asyncio.sleep_ms(1)

loop = asyncio.get_event_loop()
loop.create_task(blink())
loop.run_forever()
"""


def seconds_of_processor_time(pid):
    fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_ctrl_c_cancels_the_main_task_which_may_clean_up(board):
    board.write("code.py", PROGRAM)
    process = board.start()
    process.expect_exact("main waits\r\n")
    process.send("\x03")
    process.expect_exact("main cancelled\r\nside cleaned up\r\ninterrupted\r\n")


def test_ctrl_c_stops_a_task_that_does_not_await(board):
    board.write("code.py", BUSY_TASK)
    process = board.start()
    process.expect_exact("busy now\r\n")
    process.send("\x03")
    process.expect_exact("main cleaned up\r\n")
    process.expect_exact("KeyboardInterrupt")


def test_an_idle_loop_sleeps_until_ctrl_c(board):
    board.write("code.py", FOREVER)
    process = board.start()
    process.expect_exact("blink 0\r\nblink 1\r\n")
    before = seconds_of_processor_time(process.pid)
    process.expect(pexpect.TIMEOUT, timeout=0.5)
    assert seconds_of_processor_time(process.pid) - before < 0.1
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt")

STREAMS = """
import asyncio, sys

async def tick(ticks):
    while True:
        ticks.append(1)
        if len(ticks) == 5:
            print("ready")
        await asyncio.sleep(0.001)

async def main():
    ticking = asyncio.create_task(tick([]))
    reader, writer = asyncio.StreamReader(sys.stdin), asyncio.StreamWriter(sys.stdout)
    line = await reader.readuntil(b"!")
    writer.write(b"got " + line + b"\\n")
    await writer.drain()
    print("end")

asyncio.run(main())
"""


def test_streams_read_the_console_while_tasks_run(board):
    board.write("code.py", STREAMS)
    process = board.start()
    process.expect_exact("ready\r\n")
    process.send("hel")
    process.send("lo!")
    process.expect_exact("got hello!")
    process.expect_exact("end\r\n")
