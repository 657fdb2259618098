"""Mistakes in stubs and board files are reported with file and line; good ones become C that says the same."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BAD_STUBS = [
    ("def f(:\n    pass\n", 1, "not valid Python"),
    ('"""Doc."""\nx = 1\nx = 2\n', 3, "'x' is declared twice"),
    ("def f(a: int = 'text') -> None: ...\n", 1, "the default of 'a: int' must be a int literal"),
    ("def f(a=len) -> None: ...\n", 1, "a default must be a literal or ..."),
    ("class A:\n    @cached\n    def f(self): ...\n", 3, "unknown decorator @cached"),
    ("class A:\n    def f(): ...\n", 2, "has no first parameter"),
    ("class A(Missing_base): ...\n", 1, "no stub declares its base 'Missing_base'"),
    ("A = Missing_class\n", 1, "no stub declares a class 'Missing_class'"),
    ("from typing import Annotated\ndef f(a: Annotated[int, Range(9, 2)]): ...\n", 2, "Range(low, high)"),
    ("while True:\n    pass\n", 1, "cannot contain this statement"),
]


def bindgen(folder, output):
    return subprocess.run([sys.executable, str(ROOT / "tools" / "bindgen"), str(output), str(folder)], capture_output=True, text=True)


@pytest.mark.parametrize("text, line, message", BAD_STUBS)
def test_bad_stub_names_file_and_line(tmp_path, text, line, message):
    stubs = tmp_path / "stubs"
    stubs.mkdir()
    (stubs / "broken_example.pyi").write_text(text)
    result = bindgen(stubs, tmp_path / "gen")
    assert result.returncode != 0
    assert f"broken_example.pyi:{line}: " in result.stderr
    assert message in result.stderr


def test_good_stub_becomes_tables(tmp_path):
    stubs = tmp_path / "stubs"
    stubs.mkdir()
    (stubs / "example.pyi").write_text('"""An example."""\ndef area(width: float, height: float = 1.5, *, unit: str = "m") -> float:\n    """The area."""\nLIMIT = 7\n')
    result = bindgen(stubs, tmp_path / "gen")
    assert result.returncode == 0, result.stderr
    header = (tmp_path / "gen" / "example.h").read_text()
    assert "struct example_area_function_args {\n    double width;\n    double height;\n    Str *unit;\n};" in header
    source = (tmp_path / "gen" / "example.c").read_text()
    assert "VALUE_INT_CONSTANT(7)" in source
    signatures = (tmp_path / "gen" / "signatures.c").read_text()
    assert "PARAM_KEYWORD_ONLY, 0, offsetof(struct example_area_function_args, unit)" in signatures


BOARD = '''name = "Test board"
id = "test"
chip = "linux"
[pins]
LED = "GPIO25"
'''

BAD_BOARDS = [
    (BOARD.replace("GPIO25", "GPIO99"), 5, "the chip has no pin 'GPIO99'"),
    (BOARD.replace('"linux"', '"z80"'), 3, "no chip 'z80'"),
    (BOARD + 'LED = "GPIO1"\n', 6, "'LED' is there twice"),
    (BOARD + 'SPI = "GPIO1"\n', 6, "'SPI' is already a name of module board"),
    ("colour = 1\n" + BOARD, 1, "unknown key 'colour'"),
    (BOARD + '[simulation]\nbutton = "KNOB"\n', 7, "'KNOB' is not a name under [pins]"),
    ("flash_kb = 4096\n" + BOARD, 1, "the flash of this chip is always the same"),
    ("flash_kb = 1024\n" + BOARD.replace("linux", "rp2040"), 1, "flash_kb must be 2048 to 16384, in steps of 4, not 1024"),
    (BOARD + '[status_led]\npin = "LAMP"\n', 7, "'LAMP' is not a name under [pins]"),
    (BOARD + '[status_led]\nred = "LED"\ngreen = "LED"\n', 6, "red, green make no LED"),
    (BOARD + 'pin = "GPIO3"\n[status_led]\nneopixel = "pin"\npower = "pin"\n', 9, "pin is the pin of neopixel already"),
    (BOARD + '[status_led]\nneopixel = "LED"\norder = "GBP"\n', 8, "'GBP' is no order of the colours"),
    (BOARD + 'TX = "GPIO0"\n[buses]\nUART = {tx = "TX"}\n[status_led]\npin = "TX"\n', 10, "TX is tx of UART already"),
    (BOARD + '[buses]\nI2C = {scl = "LED", sda = "D1"}\n', 7, "'D1' is not a name under [pins]"),
    (BOARD + 'D1 = "GPIO1"\n[buses]\nI2C = {scl = "LED", sda = "D1"}\n', 8, "D1 cannot be sda of any I2C"),
    (BOARD + 'D2 = "GPIO2"\n[buses]\nI2C = {scl = "LED", sda = "D2"}\n', 8, "D2 is sda of another I2C"),
    (BOARD + '[buses]\nOWN = {scl = "LED", tx = "LED"}\n', 7, "lines scl, tx make no bus"),
    (BOARD + '[buses]\nOWN_SPI = {mosi = "LED"}\n', 7, "SPI needs more lines than mosi"),
    (BOARD + '[buses]\nLED = {tx = "LED"}\n', 5, "'LED' is already a name of module board"),
]


def boardgen(tmp_path, text):
    board = tmp_path / "board.toml"
    board.write_text(text)
    return subprocess.run([sys.executable, str(ROOT / "tools" / "boardgen"), str(board), str(tmp_path / "gen")], capture_output=True, text=True)


@pytest.mark.parametrize("text, line, message", BAD_BOARDS)
def test_bad_board_names_file_and_line(tmp_path, text, line, message):
    result = boardgen(tmp_path, text)
    assert result.returncode != 0
    assert f"board.toml:{line}: " in result.stderr
    assert message in result.stderr


def test_good_board_becomes_pins(tmp_path):
    result = boardgen(tmp_path, BOARD)
    assert result.returncode == 0, result.stderr
    assert 'LED = extern("pin_GPIO25")' in (tmp_path / "gen" / "stubs" / "board.pyi").read_text()
    data = (tmp_path / "gen" / "board_data.c").read_text()
    assert '{"LED", 25}' in data
    assert "pins_adc[] = {0x4000000, 0x8000000, 0x10000000, 0x20000000};" in data
    assert "[PIN_ADC] = {pins_adc, 4}," in data


@pytest.mark.parametrize("path", sorted((ROOT / "boards").glob("*.toml")), ids=lambda path: path.stem)
def test_boards_are_right(tmp_path, path):
    result = boardgen(tmp_path, path.read_text())
    assert result.returncode == 0, result.stderr
    assert f'id = "{path.stem}"' in path.read_text() or path.stem == "virtual"
