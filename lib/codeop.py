"""Whether lines typed at a prompt are a whole statement."""

__all__ = ["compile_command", "Compile", "CommandCompiler"]

# What a compiler complains about when only the rest of a text is missing.
_UNFINISHED = "was never closed", "unterminated triple-quoted"


def compile_command(source, filename="<input>", symbol="single"):
    """The code of a whole statement; None if more lines are needed; SyntaxError if it can never be right."""
    return _compile(source, filename, symbol, compile)


def _compile(source, filename, symbol, compiler):
    lines = source.split("\n")
    if symbol != "eval" and all(not line.strip() or line.strip().startswith("#") for line in lines):
        source = "pass"
    try:
        code = compiler(source, filename, symbol)
    except SyntaxError as error:
        if _goes_on(source, str(error)):
            return None
        raise
    return None if symbol == "single" and _block_is_open(lines) else code


def _goes_on(source, message):
    if source.endswith(("\\", "\\\n")) or any(sign in message for sign in _UNFINISHED):
        return True
    last = source.rstrip().rpartition("\n")[2]
    if "expected an indented block" in message:
        return last.endswith(":")
    if "expected 'except' or 'finally' block" in message:
        return last.startswith((" ", "\t"))
    return last.startswith("@")


def _block_is_open(lines):
    """A block of several lines ends with an empty one."""
    return lines[-1][:1] in (" ", "\t") and lines[-1].strip() != "" or lines[0].rstrip().endswith(":") and lines[-1] != ""


class Compile:
    """compile() for the lines of a prompt."""

    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol, self.flags, True)


class CommandCompiler:
    """compile_command() as an object."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _compile(source, filename, symbol, self.compiler)
