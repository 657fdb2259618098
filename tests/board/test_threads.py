"""Threads on a board: they end with the program, Ctrl-C is the main thread's, a kept program's threads stand still."""

from virtual_board import PROMPT

KEEP = "import supervisor\nsupervisor.runtime.keep_state = True\n"
PAUSED = "supervisor.post_mortem() looks inside, Ctrl-D ends it.\r\n"
BESIDE = """
import threading, time
count = 0
mark = None
def work():
    global count, mark
    try:
        while True:
            count += 1
            if mark is not None and count > mark:
                mark = None
                print("moved")
            time.sleep(0.001)
    finally:
        print("work cleaned up")
thread = threading.Thread(target=work)
thread.start()
while count < 5:
    time.sleep(0.001)
print("begin")
"""


def enter(process, text):
    process.send(text + "\r")
    process.expect_exact(text + "\r\n")


def result(process, text):
    enter(process, text)
    process.expect_exact(PROMPT)
    return process.before.rstrip("\r\n")


def start(board, program):
    board.write("code.py", program)
    process = board.start()
    process.expect_exact("begin\r\n")
    return process


def test_the_program_ends_when_its_threads_have(board):
    process = start(
        board,
        "import threading, time\ndef late():\n    time.sleep(0.05)\n    print('late')\n"
        "threading.Thread(target=late).start()\nprint('begin')\n",
    )
    process.expect_exact("late\r\n\r\nCode done running.\r\n")


def test_ctrl_c_goes_to_the_main_thread_and_ends_all(board):
    process = start(board, BESIDE + "while True:\n    time.sleep(60)\n")
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt")
    process.expect_exact("work cleaned up\r\n")
    process.expect_exact("Code done running.\r\n")


def test_ctrl_c_while_waiting_for_threads(board):
    process = start(board, BESIDE)
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt")
    process.expect_exact("work cleaned up\r\n")


def test_a_save_ends_all(board):
    process = start(board, BESIDE + "threading.Event().wait()\n")
    board.write("code.py", "import threading\nprint('fresh', threading.active_count())\n")
    process.expect_exact("work cleaned up\r\n")
    process.expect_exact("fresh 1\r\n")


def test_threads_stand_still_beside_the_prompt(board):
    process = start(board, KEEP + BESIDE + "while True:\n    time.sleep(60)\n")
    process.send("\x03")
    process.expect_exact(PAUSED + PROMPT)
    first = int(result(process, "count"))
    result(process, "import time; time.sleep(0.05)")
    assert int(result(process, "count")) == first
    assert result(process, "t = threading.Thread(target=print, args=('new one runs',)); t.start(); t.join()") == (
        "new one runs"
    )
    assert "deadlock" in result(process, "thread.join()")
    result(process, "mark = count")
    enter(process, "supervisor.resume()")
    process.expect_exact("moved\r\n")
    process.send("\x03")
    process.expect_exact(PAUSED + PROMPT)
    process.send("\x04")
    process.expect_exact("work cleaned up\r\n")


def test_threads_run_while_the_prompt_waits_for_keys(board):
    process = board.start()
    process.send("\r")
    process.expect_exact(PROMPT)
    result(process, "import threading, time")
    result(process, "done = threading.Event()")
    enter(process, "threading.Timer(0.05, lambda: (print('tick'), done.set())).start()")
    process.expect_exact("tick\r\n")
    assert result(process, "done.is_set()") == "True"


def test_input_lets_threads_run(board):
    process = start(board, BESIDE + "mark = count\nprint(input('text: '))\n")
    process.expect_exact("moved\r\n")
    process.send("x")
    process.expect_exact("x")
    process.send("y\r")
    process.expect_exact("xy\r\n")
