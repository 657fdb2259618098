"""The text of tracebacks, as the interpreter itself prints it."""

def whole(exception: object, /) -> str:
    """The text of an exception with its traceback, causes and notes."""
def ending(exception: object, /) -> str:
    """The last lines of that text: type, message and notes."""
def position(traceback: object, /) -> tuple:
    """Line, end line, column and end column of a traceback's instruction; columns are -1 if they are not known."""
def source(text: str, line: int, end_line: int, column: int, end_column: int, /) -> str:
    """A line of source without its indentation, and marks below the part that failed."""
