"""What the module dis shows of compiled code."""

def opcodes() -> list:
    """A tuple (name, format) for each opcode; formats are explained in dis."""
def constants(code: object, /) -> tuple:
    """What instructions refer to by number: constants, names and nested code."""
def registers(code: object, /) -> tuple:
    """The names of the variables in the first registers."""
def exceptions(code: object, /) -> list:
    """A tuple (start, end, handler, register) for each part that an exception leaves for a handler; in instructions."""
def register_count(code: object, /) -> int:
    """How many registers a call takes."""
