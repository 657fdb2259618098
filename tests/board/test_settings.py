"""settings.toml: what programs and the system read from it, and what they are told when it is wrong."""

from virtual_board import PROMPT, WAITING

SETTINGS = """\
# a comment
NAME = "Grüße \\u2713"   # behind a value
COUNT = 0x10
RATIO = 0.25
ON = true
NAME = "the first line counts"
OPEN = "no end
BAD_ESCAPE = "\\uZZZZ"
NOTHING =
[table]
HIDDEN = "not found"
"""


def run(board, program):
    board.write("code.py", "import os, supervisor\n" + program)
    process = board.start()
    process.expect_exact("code.py output:\r\n")
    process.expect_exact("\r\nCode done running.\r\n")
    return process.before.replace("\r\n", "\n")


def test_getenv_is_always_text(board):
    board.write("settings.toml", SETTINGS)
    output = run(board, "for key in ('NAME', 'COUNT', 'RATIO', 'ON', 'HIDDEN', 'ABSENT'):\n    print(repr(os.getenv(key)))\nprint(os.getenv('ABSENT', 5))\n")
    assert output == "'Grüße ✓'\n'0x10'\n'0.25'\n'true'\nNone\nNone\n5\n"


def test_get_setting_has_types(board):
    board.write("settings.toml", SETTINGS)
    output = run(board, "for key in ('NAME', 'COUNT', 'RATIO', 'ON', 'HIDDEN'):\n    print(repr(supervisor.get_setting(key)))\nprint(supervisor.get_setting('ABSENT', 'x'), supervisor.get_setting('ON', default=1))\n")
    assert output == "'Grüße ✓'\n16\n0.25\nTrue\nNone\nx True\n"


def test_errors_name_line_and_reason(board):
    board.write("settings.toml", SETTINGS)
    output = run(
        board,
        "print(os.getenv('OPEN'))\n"
        "for key in ('OPEN', 'BAD_ESCAPE', 'NOTHING'):\n"
        "    try:\n        supervisor.get_setting(key, 1)\n"
        "    except ValueError as error:\n        print(error)\n",
    )
    assert output == (
        "An error occurred while retrieving 'OPEN':\n"
        "Invalid format (settings.toml, line 7: no closing quote)\n"
        "None\n"
        "Invalid format (settings.toml, line 7: no closing quote)\n"
        "Invalid unicode escape (settings.toml, line 8: \\u takes 4 and \\U 8 hexadecimal digits of a character)\n"
        "Invalid format (settings.toml, line 9: no value)\n"
    )


def test_settings_are_read_at_every_access(board):
    board.write("settings.toml", "A = 1\n")
    output = run(board, "print(os.getenv('A'))\nwith open('/settings.toml', 'w') as f:\n    f.write('\\ufeffA = 2\\r\\n')\nprint(os.getenv('A'))\n")
    assert output == "1\n2\n"


def test_environ_holds_all_settings(board):
    board.write("settings.toml", 'A = 1\nB = "two"\n')
    assert run(board, "print(dict(os.environ))\n") == "{'A': '1', 'B': 'two'}\n"


def test_no_settings_at_all(board):
    assert run(board, "print(os.getenv('A'), supervisor.get_setting('A', 3))\n") == "None 3\n"


def test_a_line_that_is_too_long(board):
    board.write("settings.toml", 'A = "' + "x" * 1000 + '"\nB = 2\n')
    assert run(board, "print(os.getenv('B'))\ntry:\n    supervisor.get_setting('A')\nexcept ValueError as e:\n    print(e)\n") == (
        "2\nInvalid format (settings.toml, line 1: the line is too long)\n"
    )


def test_prompt_reads_settings_too(board):
    board.write("settings.toml", "A = 1\n")
    board.write("code.py", "")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("import os; os.getenv('A')\r")
    process.expect_exact("\r\n'1'\r\n" + PROMPT)


def test_wrong_values_of_the_boards_own_settings_are_told(board):
    board.write("settings.toml", 'CIRCUITPY_SAFE_MODE_DELAY = "long"\nADDER_LINT = "false"\nADDER_RELOAD = 1\nADDER_KEEP_STATE = yes\n')
    board.write("code.py", "import supervisor\nprint(supervisor.runtime.keep_state)\n")
    process = board.start()
    for key, line, reason in (
        ("CIRCUITPY_SAFE_MODE_DELAY", 1, "not a number"),
        ("ADDER_LINT", 2, "neither true nor false"),
        ("ADDER_KEEP_STATE", 4, 'neither "text" nor a number nor true or false'),
        ("ADDER_RELOAD", 3, 'not "text"'),
    ):
        process.expect_exact(f"An error occurred while retrieving '{key}':\r\nInvalid format (settings.toml, line {line}: {reason})\r\n")
    process.expect_exact("False\r\n")
