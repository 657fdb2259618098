"""The built-in exceptions."""


class BaseException(object):
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def with_traceback(self, tb, /): ...
    def add_note(self, note, /): ...
    def __reduce__(self, /): ...
    def __setstate__(self, state, /): ...
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
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def derive(self, exceptions, /): ...
    def split(self, condition, /): ...
    def subgroup(self, condition, /): ...
    @classmethod
    def __class_getitem__(cls, item, /): ...
    @property
    def message(self): ...
    @property
    def exceptions(self): ...


class ExceptionGroup(BaseExceptionGroup):
    pass


class SystemExit(BaseException):
    def __init__(self, *args, **kwargs): ...
    @property
    def code(self): ...
    @code.setter
    def code(self, value): ...


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    def __init__(self, *args, **kwargs): ...
    @property
    def value(self): ...
    @value.setter
    def value(self, value): ...


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    def __init__(self, *args, **kwargs): ...
    def __reduce__(self, /): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @property
    def obj(self): ...
    @obj.setter
    def obj(self, value): ...


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    def __init__(self, *args, **kwargs): ...
    def __reduce__(self, /): ...
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
    @property
    def name_from(self): ...
    @name_from.setter
    def name_from(self, value): ...


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


class KeyError(LookupError):
    pass


class MemoryError(Exception):
    pass


class NameError(Exception):
    def __init__(self, *args, **kwargs): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
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
    @property
    def characters_written(self): ...
    @characters_written.setter
    def characters_written(self, value): ...
    def __reduce__(self, /): ...


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SyntaxError(Exception):
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
    pass


class TabError(IndentationError):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeDecodeError(UnicodeError):
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
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass
