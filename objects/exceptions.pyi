"""The built-in exceptions."""


class BaseException(object):
    """The base of everything that can be raised."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def with_traceback(self, tb, /):
        """Set __traceback__ and return the exception: raise X().with_traceback(tb)."""
    def add_note(self, note, /):
        """Add a line that is shown below the exception."""
    def __reduce__(self, /): ...
    def __setstate__(self, state, /): ...
    @property
    def args(self):
        """The arguments it was made with."""
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
    @field
    def __suppress_context__(self): ...
    @__suppress_context__.setter
    def __suppress_context__(self, value): ...


class BaseExceptionGroup(BaseException):
    """Several exceptions raised together; at least one is no Exception."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def derive(self, exceptions, /):
        """A group of other exceptions with the same message; subclasses may override it."""
    def split(self, condition, /):
        """(matching, rest): two groups by a class, a tuple of classes or a function; None if empty."""
    def subgroup(self, condition, /):
        """The group of those that match a class, a tuple of classes or a function; None if empty."""
    @classmethod
    def __class_getitem__(cls, item, /): ...
    @field
    def message(self):
        """The text of the group."""
    @field
    def exceptions(self):
        """The exceptions in it, as a tuple."""


class ExceptionGroup(BaseExceptionGroup):
    """Several exceptions raised together."""


class SystemExit(BaseException):
    """The program wants to end."""
    def __init__(self, *args, **kwargs): ...
    @field
    def code(self):
        """The exit status, or a text to print; None is success."""
    @code.setter
    def code(self, value): ...


class KeyboardInterrupt(BaseException):
    """Ctrl-C was typed."""
    __new__ = BaseException.__new__


class GeneratorExit(BaseException):
    """A generator is being closed."""
    __new__ = BaseException.__new__


class Exception(BaseException):
    """The base of all errors that a program may want to handle."""
    __new__ = BaseException.__new__


class StopIteration(Exception):
    """An iterator has no more items."""
    def __init__(self, *args, **kwargs): ...
    @field
    def value(self):
        """What the generator returned."""
    @value.setter
    def value(self, value): ...


class StopAsyncIteration(Exception):
    """An asynchronous iterator has no more items."""
    __new__ = BaseException.__new__


class ArithmeticError(Exception):
    """The base of errors in calculations."""
    __new__ = BaseException.__new__


class FloatingPointError(ArithmeticError):
    """Never raised."""
    __new__ = BaseException.__new__


class OverflowError(ArithmeticError):
    """A number is too large for its place."""
    __new__ = BaseException.__new__


class ZeroDivisionError(ArithmeticError):
    """Division by zero."""
    __new__ = BaseException.__new__


class AssertionError(Exception):
    """The condition of an assert statement is false."""
    __new__ = BaseException.__new__


class AttributeError(Exception):
    """There is no such attribute, or it cannot be set."""
    def __init__(self, *args, **kwargs): ...
    def __reduce__(self, /): ...
    @field
    def name(self):
        """The name of the attribute."""
    @name.setter
    def name(self, value): ...
    @field
    def obj(self):
        """The object that was asked."""
    @obj.setter
    def obj(self, value): ...


class BufferError(Exception):
    """The memory of an object is in use, or not of the kind wanted."""
    __new__ = BaseException.__new__


class EOFError(Exception):
    """Input has ended too early."""
    __new__ = BaseException.__new__


class ImportError(Exception):
    """A module, or a name in it, cannot be imported."""
    def __init__(self, *args, **kwargs): ...
    def __reduce__(self, /): ...
    @field
    def msg(self):
        """What went wrong."""
    @msg.setter
    def msg(self, value): ...
    @field
    def name(self):
        """The name of the module."""
    @name.setter
    def name(self, value): ...
    @field
    def path(self):
        """The file of the module."""
    @path.setter
    def path(self, value): ...
    @field
    def name_from(self):
        """The name that from … import did not find."""
    @name_from.setter
    def name_from(self, value): ...


class ModuleNotFoundError(ImportError):
    """There is no such module."""
    __new__ = BaseException.__new__


class LookupError(Exception):
    """The base of errors about a missing index or key."""
    __new__ = BaseException.__new__


class IndexError(LookupError):
    """An index is out of range."""
    __new__ = BaseException.__new__


class KeyError(LookupError):
    """A key is missing."""


class MemoryError(Exception):
    """There is not enough memory."""
    __new__ = BaseException.__new__


class NameError(Exception):
    """A name is not defined."""
    def __init__(self, *args, **kwargs): ...
    @field
    def name(self):
        """The name."""
    @name.setter
    def name(self, value): ...


class UnboundLocalError(NameError):
    """A local name has no value yet."""
    __new__ = BaseException.__new__


class OSError(Exception):
    """The system reports an error: errno says which one."""
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    @field
    def errno(self):
        """The number of the error, as in module errno."""
    @errno.setter
    def errno(self, value): ...
    @field
    def strerror(self):
        """The error in words."""
    @strerror.setter
    def strerror(self, value): ...
    @field
    def filename(self):
        """The file it is about, or None."""
    @filename.setter
    def filename(self, value): ...
    @field
    def filename2(self):
        """The second file, where there are two."""
    @filename2.setter
    def filename2(self, value): ...
    @property
    def characters_written(self):
        """How much was written before BlockingIOError."""
    @characters_written.setter
    def characters_written(self, value): ...
    def __reduce__(self, /): ...


class BlockingIOError(OSError):
    """The operation would have to wait."""
    __new__ = OSError.__new__


class ChildProcessError(OSError):
    """There is no such child process."""
    __new__ = OSError.__new__


class ConnectionError(OSError):
    """The base of errors of connections."""
    __new__ = OSError.__new__


class BrokenPipeError(ConnectionError):
    """The other end does not read any more."""
    __new__ = OSError.__new__


class ConnectionAbortedError(ConnectionError):
    """A connection attempt was given up by the other end."""
    __new__ = OSError.__new__


class ConnectionRefusedError(ConnectionError):
    """Nobody answers at the other end."""
    __new__ = OSError.__new__


class ConnectionResetError(ConnectionError):
    """The other end has cut the connection."""
    __new__ = OSError.__new__


class FileExistsError(OSError):
    """A file or folder of that name exists."""
    __new__ = OSError.__new__


class FileNotFoundError(OSError):
    """There is no such file or folder."""
    __new__ = OSError.__new__


class InterruptedError(OSError):
    """A signal interrupted the operation."""
    __new__ = OSError.__new__


class IsADirectoryError(OSError):
    """It is a folder, not a file."""
    __new__ = OSError.__new__


class NotADirectoryError(OSError):
    """It is no folder."""
    __new__ = OSError.__new__


class PermissionError(OSError):
    """That is not allowed."""
    __new__ = OSError.__new__


class ProcessLookupError(OSError):
    """There is no such process."""
    __new__ = OSError.__new__


class TimeoutError(OSError):
    """It took too long."""
    __new__ = OSError.__new__


class ReferenceError(Exception):
    """The object of a weak proxy is gone."""
    __new__ = BaseException.__new__


class RuntimeError(Exception):
    """An error of no other kind."""
    __new__ = BaseException.__new__


class NotImplementedError(RuntimeError):
    """A subclass has to define this method."""
    __new__ = BaseException.__new__


class RecursionError(RuntimeError):
    """Calls are nested too deeply."""
    __new__ = BaseException.__new__


class SyntaxError(Exception):
    """The text is no program."""
    def __init__(self, *args, **kwargs): ...
    @field
    def msg(self):
        """What is wrong."""
    @msg.setter
    def msg(self, value): ...
    @field
    def filename(self):
        """The file, or None."""
    @filename.setter
    def filename(self, value): ...
    @field
    def lineno(self):
        """The line, from 1 on."""
    @lineno.setter
    def lineno(self, value): ...
    @field
    def offset(self):
        """The column, from 1 on."""
    @offset.setter
    def offset(self, value): ...
    @field
    def text(self):
        """The text of the line."""
    @text.setter
    def text(self, value): ...
    @field
    def end_lineno(self):
        """The line where the wrong part ends."""
    @end_lineno.setter
    def end_lineno(self, value): ...
    @field
    def end_offset(self):
        """The column where the wrong part ends."""
    @end_offset.setter
    def end_offset(self, value): ...
    @field
    def print_file_and_line(self): ...
    @print_file_and_line.setter
    def print_file_and_line(self, value): ...


class IndentationError(SyntaxError):
    """A line is indented wrongly."""
    __new__ = BaseException.__new__


class TabError(IndentationError):
    """Lines mix tabs and spaces so that their order is not clear."""
    __new__ = BaseException.__new__


class SystemError(Exception):
    """The interpreter has made a mistake."""
    __new__ = BaseException.__new__


class TypeError(Exception):
    """An object has the wrong type."""
    __new__ = BaseException.__new__


class ValueError(Exception):
    """The type is right, the value is not."""
    __new__ = BaseException.__new__


class UnicodeError(ValueError):
    """Text cannot be encoded or decoded."""
    __new__ = BaseException.__new__


class UnicodeDecodeError(UnicodeError):
    """Bytes are no text in that encoding."""
    def __init__(self, *args, **kwargs): ...
    @field
    def encoding(self):
        """The name of the encoding."""
    @encoding.setter
    def encoding(self, value): ...
    @field
    def object(self):
        """What was converted."""
    @object.setter
    def object(self, value): ...
    @field
    def start(self):
        """Index where the wrong part begins."""
    @start.setter
    def start(self, value): ...
    @field
    def end(self):
        """Index behind the wrong part."""
    @end.setter
    def end(self, value): ...
    @field
    def reason(self):
        """What is wrong."""
    @reason.setter
    def reason(self, value): ...


class UnicodeEncodeError(UnicodeError):
    """A text has characters that the encoding lacks."""
    def __init__(self, *args, **kwargs): ...
    @field
    def encoding(self):
        """The name of the encoding."""
    @encoding.setter
    def encoding(self, value): ...
    @field
    def object(self):
        """What was converted."""
    @object.setter
    def object(self, value): ...
    @field
    def start(self):
        """Index where the wrong part begins."""
    @start.setter
    def start(self, value): ...
    @field
    def end(self):
        """Index behind the wrong part."""
    @end.setter
    def end(self, value): ...
    @field
    def reason(self):
        """What is wrong."""
    @reason.setter
    def reason(self, value): ...


class UnicodeTranslateError(UnicodeError):
    """A text cannot be translated."""
    def __init__(self, *args, **kwargs): ...
    @field
    def object(self):
        """What was converted."""
    @object.setter
    def object(self, value): ...
    @field
    def start(self):
        """Index where the wrong part begins."""
    @start.setter
    def start(self, value): ...
    @field
    def end(self):
        """Index behind the wrong part."""
    @end.setter
    def end(self, value): ...
    @field
    def reason(self):
        """What is wrong."""
    @reason.setter
    def reason(self, value): ...


class Warning(Exception):
    """The base of all warnings."""
    __new__ = BaseException.__new__


class BytesWarning(Warning):
    """Bytes are used like text."""
    __new__ = BaseException.__new__


class DeprecationWarning(Warning):
    """A feature will go; for programmers."""
    __new__ = BaseException.__new__


class EncodingWarning(Warning):
    """A text file was opened without an encoding."""
    __new__ = BaseException.__new__


class FutureWarning(Warning):
    """A feature will change; for users."""
    __new__ = BaseException.__new__


class ImportWarning(Warning):
    """Something is odd in an import."""
    __new__ = BaseException.__new__


class PendingDeprecationWarning(Warning):
    """A feature may go some day."""
    __new__ = BaseException.__new__


class ResourceWarning(Warning):
    """Something was not closed."""
    __new__ = BaseException.__new__


class RuntimeWarning(Warning):
    """A program does something doubtful."""
    __new__ = BaseException.__new__


class SyntaxWarning(Warning):
    """A program has a doubtful statement."""
    __new__ = BaseException.__new__


class UnicodeWarning(Warning):
    """Something is odd about a text."""
    __new__ = BaseException.__new__


class UserWarning(Warning):
    """A warning of no other kind."""
    __new__ = BaseException.__new__
