"""TOML documents, many of them wrong."""

PROGRAM = "import tomllib\n"

PIECES = ("a", "b", "=", ".", "1", '"x"', "'y'", "[", "]", "{", "}", ",", "\n", "#c", " ", "true", "1.5", "1979-05-27", "07:32:00", "T", '"""',
          "'''", "-", "+", "0x1f", "_", "\\n", "inf")  # fmt: skip


def cases(source):
    while True:
        text = source.choice(("", "a=")) + "".join(source.choice(PIECES) for _ in range(source.randrange(9)))
        yield f"tomllib.loads({text!r})"
