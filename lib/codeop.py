"""Whether lines typed at a prompt are a whole statement."""

__all__ = ["compile_command", "Compile", "CommandCompiler"]

# What a compiler complains about when only the rest of a text is missing.
_BLOCKS = "if", "while", "for", "with", "try", "def", "class", "async"
_UNFINISHED = "was never closed", "unterminated triple-quoted"


def compile_command(source, filename="<input>", symbol="single"):
    """The code of a whole statement; None if more lines are needed; SyntaxError if it can never be right."""
    return _compile(source, filename, symbol, compile)


def _compile(source, filename, symbol, compiler):
    lines = source.split("\n")
    if all(not line.strip() or line.strip().startswith("#") for line in lines):
        if symbol == "eval":
            return None
        source = "pass"
    try:
        code = compiler(source, filename, symbol)
    except SyntaxError as error:
        if _goes_on(source, str(error)) or symbol == "single" and _is_block_in_a_line(source, filename, compiler):
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


def _is_block_in_a_line(source, filename, compiler):
    """Such a block needs the end of its line."""
    if source.endswith("\n") or source.split(" ", 1)[0] not in _BLOCKS:
        return False
    try:
        compiler(source + "\n", filename, "single")
    except SyntaxError:
        return False
    return True


def _block_is_open(lines):
    """A block of several lines ends with an empty one."""
    if lines[-1] == "":
        return False
    word = lines[0].replace(":", " ").split(" ", 1)[0]
    return lines[-1][:1] in (" ", "\t") and lines[-1].strip() != "" or lines[0].rstrip().endswith(":") or word in _BLOCKS


class Compile:
    """compile() for the lines of a prompt."""

    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol):
        import __future__

        code = compile(source, filename, symbol, self.flags, True)
        for name in __future__.all_feature_names:
            flag = getattr(__future__, name).compiler_flag
            if code.co_flags & flag:
                self.flags |= flag
        return code


class CommandCompiler:
    """compile_command() as an object."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _compile(source, filename, symbol, self.compiler)
