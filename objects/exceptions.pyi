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
    __new__ = extern("new_of_KeyboardInterrupt")


class GeneratorExit(BaseException):
    __new__ = extern("new_of_GeneratorExit")


class Exception(BaseException):
    __new__ = extern("new_of_Exception")


class StopIteration(Exception):
    def __init__(self, *args, **kwargs): ...
    @property
    def value(self): ...
    @value.setter
    def value(self, value): ...


class StopAsyncIteration(Exception):
    __new__ = extern("new_of_StopAsyncIteration")


class ArithmeticError(Exception):
    __new__ = extern("new_of_ArithmeticError")


class FloatingPointError(ArithmeticError):
    __new__ = extern("new_of_FloatingPointError")


class OverflowError(ArithmeticError):
    __new__ = extern("new_of_OverflowError")


class ZeroDivisionError(ArithmeticError):
    __new__ = extern("new_of_ZeroDivisionError")


class AssertionError(Exception):
    __new__ = extern("new_of_AssertionError")


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
    __new__ = extern("new_of_BufferError")


class EOFError(Exception):
    __new__ = extern("new_of_EOFError")


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
    __new__ = extern("new_of_ModuleNotFoundError")


class LookupError(Exception):
    __new__ = extern("new_of_LookupError")


class IndexError(LookupError):
    __new__ = extern("new_of_IndexError")


class KeyError(LookupError):
    pass


class MemoryError(Exception):
    __new__ = extern("new_of_MemoryError")


class NameError(Exception):
    def __init__(self, *args, **kwargs): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...


class UnboundLocalError(NameError):
    __new__ = extern("new_of_UnboundLocalError")


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
    __new__ = extern("new_of_BlockingIOError")


class ChildProcessError(OSError):
    __new__ = extern("new_of_ChildProcessError")


class ConnectionError(OSError):
    __new__ = extern("new_of_ConnectionError")


class BrokenPipeError(ConnectionError):
    __new__ = extern("new_of_BrokenPipeError")


class ConnectionAbortedError(ConnectionError):
    __new__ = extern("new_of_ConnectionAbortedError")


class ConnectionRefusedError(ConnectionError):
    __new__ = extern("new_of_ConnectionRefusedError")


class ConnectionResetError(ConnectionError):
    __new__ = extern("new_of_ConnectionResetError")


class FileExistsError(OSError):
    __new__ = extern("new_of_FileExistsError")


class FileNotFoundError(OSError):
    __new__ = extern("new_of_FileNotFoundError")


class InterruptedError(OSError):
    __new__ = extern("new_of_InterruptedError")


class IsADirectoryError(OSError):
    __new__ = extern("new_of_IsADirectoryError")


class NotADirectoryError(OSError):
    __new__ = extern("new_of_NotADirectoryError")


class PermissionError(OSError):
    __new__ = extern("new_of_PermissionError")


class ProcessLookupError(OSError):
    __new__ = extern("new_of_ProcessLookupError")


class TimeoutError(OSError):
    __new__ = extern("new_of_TimeoutError")


class ReferenceError(Exception):
    __new__ = extern("new_of_ReferenceError")


class RuntimeError(Exception):
    __new__ = extern("new_of_RuntimeError")


class NotImplementedError(RuntimeError):
    __new__ = extern("new_of_NotImplementedError")


class RecursionError(RuntimeError):
    __new__ = extern("new_of_RecursionError")


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
    __new__ = extern("new_of_IndentationError")


class TabError(IndentationError):
    __new__ = extern("new_of_TabError")


class SystemError(Exception):
    __new__ = extern("new_of_SystemError")


class TypeError(Exception):
    __new__ = extern("new_of_TypeError")


class ValueError(Exception):
    __new__ = extern("new_of_ValueError")


class UnicodeError(ValueError):
    __new__ = extern("new_of_UnicodeError")


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
    __new__ = extern("new_of_Warning")


class BytesWarning(Warning):
    __new__ = extern("new_of_BytesWarning")


class DeprecationWarning(Warning):
    __new__ = extern("new_of_DeprecationWarning")


class EncodingWarning(Warning):
    __new__ = extern("new_of_EncodingWarning")


class FutureWarning(Warning):
    __new__ = extern("new_of_FutureWarning")


class ImportWarning(Warning):
    __new__ = extern("new_of_ImportWarning")


class PendingDeprecationWarning(Warning):
    __new__ = extern("new_of_PendingDeprecationWarning")


class ResourceWarning(Warning):
    __new__ = extern("new_of_ResourceWarning")


class RuntimeWarning(Warning):
    __new__ = extern("new_of_RuntimeWarning")


class SyntaxWarning(Warning):
    __new__ = extern("new_of_SyntaxWarning")


class UnicodeWarning(Warning):
    __new__ = extern("new_of_UnicodeWarning")


class UserWarning(Warning):
    __new__ = extern("new_of_UserWarning")
