"""A terminal of 80 columns that understands what docs/clients.md says the line editor uses, and nothing else."""

import re
import unicodedata

SEQUENCE = re.compile(r"\x1b\[(\d*)([ABCDJKH])")


class Screen:
    def __init__(self, columns: int = 80):
        self.columns = columns
        self.rows = [[]]
        self.row = self.column = 0
        self.pending = False  # the last column was written: the next letter opens a new row

    def write(self, text: str):
        at = 0
        while at < len(text):
            found = SEQUENCE.match(text, at)
            if found:
                self._sequence(int(found.group(1) or (0 if found.group(2) in "JK" else 1)), found.group(2))
                at = found.end()
            else:
                self._character(text[at])
                at += 1

    def _line(self):
        while len(self.rows) <= self.row:
            self.rows.append([])
        line = self.rows[self.row]
        line += [" "] * (self.columns - len(line))
        return line

    def _character(self, c: str):
        assert c != "\x1b", "a sequence that the terminal does not know"
        if c == "\r":
            self.column, self.pending = 0, False
        elif c == "\n":
            self.row, self.pending = self.row + 1, False
        elif unicodedata.combining(c):
            self._line()[self.column - (0 if self.pending else 1)] += c
        elif c >= " ":
            self._letter(c, 2 if unicodedata.east_asian_width(c) in "WF" else 1)

    def _letter(self, c: str, width: int):
        if self.pending or self.column + width > self.columns:
            self.row, self.column, self.pending = self.row + 1, 0, False
        self._line()[self.column] = c
        for extra in range(1, width):
            self._line()[self.column + extra] = ""
        self.column += width
        if self.column == self.columns:
            self.column, self.pending = self.columns - 1, True

    def _sequence(self, count: int, letter: str):
        line = self._line()
        if letter == "H":
            self.row = self.column = 0
        elif letter in "JK":
            line[self.column :] = [" "] * (self.columns - self.column)
            if letter == "J":
                del self.rows[self.row + 1 if count == 0 else 0 :]
        else:
            self.row += {"A": -count, "B": count}.get(letter, 0)
            self.column += {"C": count, "D": -count}.get(letter, 0)
            assert 0 <= self.row and 0 <= self.column < self.columns, "the cursor left the screen"
        self.pending = False

    def text(self) -> list[str]:
        return ["".join(row).rstrip() for row in self.rows]

    def cursor(self) -> tuple[int, int]:
        return self.row, self.column
