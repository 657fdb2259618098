"""Packed texts: whatever is packed with the symbols of an image can be read again, also texts that came later."""

import sys
from pathlib import Path

import pytest

BINDGEN = Path(__file__).resolve().parents[2] / "tools" / "bindgen"
sys.path.insert(0, str(BINDGEN))

from packed_text import ESCAPE, MESSAGE_SYMBOLS, SYMBOLS, TextCode  # noqa: E402


def expand(code, symbol):
    return [byte for part in code.pairs[symbol] for byte in expand(code, part)] if symbol in code.pairs else [symbol]


def unpack(code, packed):
    """As core/packed_text.c does it: a one behind seven zeros in a byte does not count."""
    if packed[:1] < b"\x80":
        return packed
    bits = "".join(f"{byte:08b}" if byte != 1 else "0" * 7 for byte in packed)[1:]
    symbols = {bits: symbol for symbol, bits in code.codes.items()}
    out, place = [], 0
    while place < len(bits):
        end = next((end for end in range(place + 1, len(bits) + 1) if bits[place:end] in symbols), None)
        if end is None:
            break
        symbol, place = symbols[bits[place:end]], end
        if symbol == ESCAPE:
            out.append(int(bits[place : place + 8], 2))
            place += 8
        else:
            out += expand(code, symbol)
    return bytes(out)


@pytest.mark.parametrize("file", [SYMBOLS, MESSAGE_SYMBOLS], ids=lambda file: file.stem)
def test_each_symbol_alone_can_be_packed(file):
    code = TextCode.read(file.read_text())
    texts = [bytes(expand(code, symbol)).decode() for symbol in code.pairs]
    texts += [f"{text}\N{GREEK SMALL LETTER ALPHA}{text}" for text in texts[::9]]
    for text, packed in zip(texts, code.pack(texts)):
        assert 0 not in packed
        assert unpack(code, packed) == text.encode()
