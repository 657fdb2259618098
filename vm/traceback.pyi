"""Tracebacks and frames."""

@final
class traceback(object):
    """Where an exception passed: a chain from the outermost frame to where it was raised."""
    def __new__(cls, tb_next: object, tb_frame: object, tb_lasti: int, tb_lineno: int): ...
    @property
    def tb_next(self):
        """The next one inwards, or None."""
    @tb_next.setter
    def tb_next(self, value): ...
    @property
    def tb_lineno(self) -> int:
        """The line."""
    @field
    def tb_lasti(self) -> int:
        """The place in the code."""
    @field
    def tb_frame(self):
        """The frame."""

@final
@abstract
class frame(object):
    """A call that runs or ran: its code, names and line."""
    @property
    def f_code(self):
        """The code that runs."""
    @property
    def f_globals(self):
        """The names of its module."""
    @property
    def f_builtins(self):
        """The built-in names."""
    @property
    def f_locals(self):
        """Its local names and their values."""
    @property
    def f_back(self):
        """The frame that called it, or None."""
    @property
    def f_lineno(self) -> int:
        """The line where it is."""
    @property
    def f_lasti(self) -> int:
        """The place in the code."""
    @property
    def f_trace(self):
        """None: there are no trace functions."""
    @f_trace.setter
    def f_trace(self, value): ...
    f_trace_lines = True
    f_trace_opcodes = False
    def clear(self):
        """Forget the local values; RuntimeError while it runs."""
    def _store(self, values: dict, /) -> None:
        """Assign to local variables of a running frame: those of `values` that are bound already."""
