"""What the line editor draws, seen on a screen of 80 columns, against a plain model of the text."""

import random

import pytest
from virtual_board import WAITING
from raw_client import RawClient
from screen import Screen

COLUMNS = 80


@pytest.fixture
def client(board):
    board.write("code.py", "")
    process = board.start("--pty", columns=COLUMNS)
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    process.expect_exact(WAITING)
    client.send(b"\r")
    client.until(b">>> ")
    yield client
    client.close()


def expected(text: str, prompt: str = ">>> ") -> list[str]:
    screen = Screen(COLUMNS)
    screen.write(prompt + text)
    return screen.text()


def show(client, keys: str) -> Screen:
    screen = Screen(COLUMNS)
    screen.write(">>> ")
    client.send(keys.encode())
    screen.write(client.drain(0.15).decode())
    return screen


@pytest.mark.parametrize("length", [70, 75, 76, 77, 80, 156, 157, 300])
def test_long_line(client, length):
    text = "".join(chr(ord("a") + i % 26) for i in range(length))
    assert show(client, text).text() == expected(text)
    client.send(b"\x01X\x05Y")  # at the start, and at the end
    screen = Screen(COLUMNS)
    screen.write(">>> " + text)
    screen.write(client.drain().decode())
    assert screen.text() == expected("X" + text + "Y")


def test_deleting_across_rows(client):
    text = "a" * 74 + "bcdef"
    assert show(client, text + "\x7f" * 5).text()[0] == ">>> " + "a" * 74


def test_wide_and_combining_characters(client):
    screen = show(client, "s = '日本e\u0301語x'" + "\x1b[D" * 4)
    assert screen.text() == [">>> s = '日本e\u0301語x'"]
    assert screen.cursor() == (0, 13)  # on the e: two wide characters before it
    client.send(b"\x7f")
    screen.write(client.drain().decode())
    assert screen.text() == [">>> s = '日e\u0301語x'"]


def test_wide_character_does_not_fit_into_the_last_column(client):
    text = "x" * 75 + "日本"
    screen = show(client, text + "\x1b[D\x1b[D" + "y")
    assert screen.text() == expected("x" * 75 + "y日本")


def test_echo_of_typed_text_is_the_text(client):
    """Clients compare: nothing is added at the end of a row."""
    text = "x = '" + "y" * 200 + "'"
    client.send(text.encode())
    assert client.drain() == text.encode()


def test_history_of_long_lines(client):
    client.send(b"'" + b"a" * 150 + b"'\r1\r")
    client.drain()
    screen = Screen(COLUMNS)
    screen.write(">>> ")
    client.send(b"\x10\x10")
    screen.write(client.drain().decode())
    assert screen.text() == expected("'" + "a" * 150 + "'")
    client.send(b"\x0e")
    screen.write(client.drain().decode())
    assert screen.text() == expected("1")


KEYS = {
    "\x01": lambda t, c: (t, 0),
    "\x05": lambda t, c: (t, len(t)),
    "\x02": lambda t, c: (t, max(0, c - 1)),
    "\x06": lambda t, c: (t, min(len(t), c + 1)),
    "\x1b[D": lambda t, c: (t, max(0, c - 1)),
    "\x1b[C": lambda t, c: (t, min(len(t), c + 1)),
    "\x0b": lambda t, c: (t[:c], c),
    "\x15": lambda t, c: (t[c:], 0),
    "\x7f": lambda t, c: (t[: max(0, c - 1)] + t[c:], max(0, c - 1)),
    "\x1b[3~": lambda t, c: (t[:c] + t[c + 1 :], c),
}


@pytest.mark.parametrize("seed", range(8))
def test_random_editing(client, seed):
    """Random keys: the screen shows what the model has, with the cursor in its place."""
    choose = random.Random(seed)
    text, cursor = "", 0
    screen = Screen(COLUMNS)
    screen.write(">>> ")
    for _ in range(60):
        if choose.random() < 0.6 and len(text) < 350:
            piece = "".join(choose.choice("abcxyzäß日本") for _ in range(choose.randrange(1, 40)))
            text, cursor = text[:cursor] + piece + text[cursor:], cursor + len(piece)
            keys = piece
        else:
            keys = choose.choice(list(KEYS)) if text else "\x06"
            text, cursor = KEYS[keys](text, cursor)
        client.send(keys.encode())
    screen.write(client.drain(0.4).decode())
    assert screen.text()[: len(expected(text))] == expected(text)
    assert "".join(screen.text()[len(expected(text)) :]) == ""
    before = Screen(COLUMNS)
    before.write(">>> " + text[:cursor])
    if not before.pending:
        row, column = before.cursor()
        wraps = cursor < len(text) and column == COLUMNS - 1 and text[cursor] in "日本"
        assert screen.cursor() == (row, column) or wraps
