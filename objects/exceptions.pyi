"""The built-in exceptions."""


class BaseException(object):
    """Common base class for all exceptions"""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def with_traceback(self, tb, /):
        """Set self.__traceback__ to tb and return self."""
    def add_note(self, note, /):
        """Add a note to the exception"""
    @property
    def args(self): ...
    @args.setter
    def args(self, value): ...
    @property
    def __traceback__(self): ...
    @__traceback__.setter
    def __traceback__(self, value): ...
    @property
    def __context__(self): ...
    @__context__.setter
    def __context__(self, value): ...
    @property
    def __cause__(self): ...
    @__cause__.setter
    def __cause__(self, value): ...
    @property
    def __suppress_context__(self): ...
    @__suppress_context__.setter
    def __suppress_context__(self, value): ...


class BaseExceptionGroup(BaseException):
    """A combination of multiple unrelated exceptions."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def derive(self, exceptions, /): ...
    def split(self, condition, /): ...
    def subgroup(self, condition, /): ...
    @classmethod
    def __class_getitem__(cls, item, /):
        """See PEP 585"""
    @property
    def message(self):
        """exception message"""
    @property
    def exceptions(self):
        """nested exceptions"""


class ExceptionGroup(BaseExceptionGroup):
    pass


class SystemExit(BaseException):
    """Request to exit from the interpreter."""

    def __init__(self, *args, **kwargs): ...
    @property
    def code(self): ...
    @code.setter
    def code(self, value): ...


class KeyboardInterrupt(BaseException):
    """Program interrupted by user."""


class GeneratorExit(BaseException):
    """Request that a generator exit."""


class Exception(BaseException):
    """Common base class for all non-exit exceptions."""


class StopIteration(Exception):
    """Signal the end from iterator.__next__()."""

    def __init__(self, *args, **kwargs): ...
    @property
    def value(self): ...
    @value.setter
    def value(self, value): ...


class StopAsyncIteration(Exception):
    """Signal the end from iterator.__anext__()."""


class ArithmeticError(Exception):
    """Base class for arithmetic errors."""


class FloatingPointError(ArithmeticError):
    """Floating point operation failed."""


class OverflowError(ArithmeticError):
    """Result too large to be represented."""


class ZeroDivisionError(ArithmeticError):
    """Second argument to a division or modulo operation was zero."""


class AssertionError(Exception):
    """Assertion failed."""


class AttributeError(Exception):
    """Attribute not found."""

    def __init__(self, *args, **kwargs): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @property
    def obj(self): ...
    @obj.setter
    def obj(self, value): ...


class BufferError(Exception):
    """Buffer error."""


class EOFError(Exception):
    """Read beyond end of file."""


class ImportError(Exception):
    """Import can't find module, or can't find name in module."""

    def __init__(self, *args, **kwargs): ...
    @property
    def msg(self): ...
    @msg.setter
    def msg(self, value): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @property
    def path(self): ...
    @path.setter
    def path(self, value): ...


class ModuleNotFoundError(ImportError):
    """Module not found."""


class LookupError(Exception):
    """Base class for lookup errors."""


class IndexError(LookupError):
    """Sequence index out of range."""


class KeyError(LookupError):
    """Mapping key not found."""


class MemoryError(Exception):
    """Out of memory."""


class NameError(Exception):
    """Name not found globally."""

    def __init__(self, *args, **kwargs): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...


class UnboundLocalError(NameError):
    """Local name referenced but not bound to a value."""


class OSError(Exception):
    """Base class for I/O related errors."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    @property
    def errno(self): ...
    @errno.setter
    def errno(self, value): ...
    @property
    def strerror(self): ...
    @strerror.setter
    def strerror(self, value): ...
    @property
    def filename(self): ...
    @filename.setter
    def filename(self, value): ...
    @property
    def filename2(self): ...
    @filename2.setter
    def filename2(self, value): ...


class BlockingIOError(OSError):
    """I/O operation would block."""


class ChildProcessError(OSError):
    """Child process error."""


class ConnectionError(OSError):
    """Connection error."""


class BrokenPipeError(ConnectionError):
    """Broken pipe."""


class ConnectionAbortedError(ConnectionError):
    """Connection aborted."""


class ConnectionRefusedError(ConnectionError):
    """Connection refused."""


class ConnectionResetError(ConnectionError):
    """Connection reset."""


class FileExistsError(OSError):
    """File already exists."""


class FileNotFoundError(OSError):
    """File not found."""


class InterruptedError(OSError):
    """Interrupted by signal."""


class IsADirectoryError(OSError):
    """Operation doesn't work on directories."""


class NotADirectoryError(OSError):
    """Operation only works on directories."""


class PermissionError(OSError):
    """Not enough permissions."""


class ProcessLookupError(OSError):
    """Process not found."""


class TimeoutError(OSError):
    """Timeout expired."""


class ReferenceError(Exception):
    """Weak ref proxy used after referent went away."""


class RuntimeError(Exception):
    """Unspecified run-time error."""


class NotImplementedError(RuntimeError):
    """Method or function hasn't been implemented yet."""


class RecursionError(RuntimeError):
    """Recursion limit exceeded."""


class SyntaxError(Exception):
    """Invalid syntax."""

    def __init__(self, *args, **kwargs): ...
    @property
    def msg(self): ...
    @msg.setter
    def msg(self, value): ...
    @property
    def filename(self): ...
    @filename.setter
    def filename(self, value): ...
    @property
    def lineno(self): ...
    @lineno.setter
    def lineno(self, value): ...
    @property
    def offset(self): ...
    @offset.setter
    def offset(self, value): ...
    @property
    def text(self): ...
    @text.setter
    def text(self, value): ...
    @property
    def end_lineno(self): ...
    @end_lineno.setter
    def end_lineno(self, value): ...
    @property
    def end_offset(self): ...
    @end_offset.setter
    def end_offset(self, value): ...
    @property
    def print_file_and_line(self): ...
    @print_file_and_line.setter
    def print_file_and_line(self, value): ...


class IndentationError(SyntaxError):
    """Improper indentation."""


class TabError(IndentationError):
    """Improper mixture of spaces and tabs."""


class SystemError(Exception):
    """Internal error in the Python interpreter.

Please report this to the Python maintainer, along with the traceback,
the Python version, and the hardware/OS platform and version."""


class TypeError(Exception):
    """Inappropriate argument type."""


class ValueError(Exception):
    """Inappropriate argument value (of correct type)."""


class UnicodeError(ValueError):
    """Unicode related error."""


class UnicodeDecodeError(UnicodeError):
    """Unicode decoding error."""

    def __init__(self, *args, **kwargs): ...
    @property
    def encoding(self): ...
    @encoding.setter
    def encoding(self, value): ...
    @property
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @property
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @property
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @property
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...


class UnicodeEncodeError(UnicodeError):
    """Unicode encoding error."""

    def __init__(self, *args, **kwargs): ...
    @property
    def encoding(self): ...
    @encoding.setter
    def encoding(self, value): ...
    @property
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @property
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @property
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @property
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...


class UnicodeTranslateError(UnicodeError):
    """Unicode translation error."""

    def __init__(self, *args, **kwargs): ...
    @property
    def object(self): ...
    @object.setter
    def object(self, value): ...
    @property
    def start(self): ...
    @start.setter
    def start(self, value): ...
    @property
    def end(self): ...
    @end.setter
    def end(self, value): ...
    @property
    def reason(self): ...
    @reason.setter
    def reason(self, value): ...


class Warning(Exception):
    """Base class for warning categories."""


class BytesWarning(Warning):
    """Base class for warnings about bytes and buffer related problems, mostly
related to conversion from str or comparing to str."""


class DeprecationWarning(Warning):
    """Base class for warnings about deprecated features."""


class EncodingWarning(Warning):
    """Base class for warnings about encodings."""


class FutureWarning(Warning):
    """Base class for warnings about constructs that will change semantically
in the future."""


class ImportWarning(Warning):
    """Base class for warnings about probable mistakes in module imports"""


class PendingDeprecationWarning(Warning):
    """Base class for warnings about features which will be deprecated
in the future."""


class ResourceWarning(Warning):
    """Base class for warnings about resource usage."""


class RuntimeWarning(Warning):
    """Base class for warnings about dubious runtime behavior."""


class SyntaxWarning(Warning):
    """Base class for warnings about dubious syntax."""


class UnicodeWarning(Warning):
    """Base class for warnings about Unicode related problems, mostly
related to conversion problems."""


class UserWarning(Warning):
    """Base class for warnings generated by user code."""
