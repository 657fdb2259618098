"""Built-in functions, types, exceptions, and other objects."""

from typing import Any

# Functions

__build_class__ = extern("build_class_native")

def __import__(name: object, globals: object = ..., locals: object = None, fromlist: object = (), level: int = 0) -> object:
    """Import a module."""
def abs(x: object, /) -> object:
    """Return the absolute value of the argument."""
def aiter(async_iterable: object, /) -> object:
    """Return an AsyncIterator for an AsyncIterable object."""
def all(iterable: object, /) -> bool:
    """Return True if bool(x) is True for all values x in the iterable.

    If the iterable is empty, return True."""
def anext(aiterator: object, default: object = ..., /) -> object:
    """Return the next item from the async iterator."""
def any(iterable: object, /) -> bool:
    """Return True if bool(x) is True for any x in the iterable.

    If the iterable is empty, return False."""
def ascii(obj: object, /) -> str:
    """Return an ASCII-only representation of an object."""
def bin(number: object, /) -> str:
    """Return the binary representation of an integer."""
def breakpoint(*args: object, **kws: object) -> object:
    """Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
    whatever arguments are passed."""
def callable(obj: object, /) -> bool:
    """Return whether the object is callable (i.e., some kind of function)."""
def chr(i: object, /) -> str:
    """Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."""
def compile(source: object, filename: object, mode: object, flags: int = 0, dont_inherit: bool = False, optimize: int = -1) -> object:
    """Compile source into a code object that can be executed by exec() or eval()."""
def delattr(obj: object, name: object, /) -> None:
    """Deletes the named attribute from the given object."""
def dir(object: object = ..., /) -> list:
    """If called without an argument, return the names in the current scope.
    Else, return an alphabetized list of names comprising (some of) the attributes
    of the given object, and of attributes reachable from it."""
def divmod(x: object, y: object, /) -> tuple:
    """Return the tuple (x//y, x%y)."""
def eval(source: object, globals: object = None, locals: object = None, /) -> object:
    """Evaluate the given source in the context of globals and locals."""
def exec(source: object, globals: object = None, locals: object = None, /, *, closure: object = None) -> None:
    """Execute the given source in the context of globals and locals."""
def exit(code: object = None) -> None:
    """Leave the program: raise SystemExit(code)."""
def format(value: object, format_spec: str = "", /) -> str:
    """Return type(value).__format__(value, format_spec)"""
def getattr(object: object, name: object, default: object = ..., /) -> object:
    """Get a named attribute from an object.

    getattr(x, 'y') is equivalent to x.y.
    When a default argument is given, it is returned when the attribute doesn't
    exist; without it, an exception is raised in that case."""
def globals() -> dict:
    """Return the dictionary containing the current scope's global variables."""
def hasattr(obj: object, name: object, /) -> bool:
    """Return whether the object has an attribute with the given name."""
def hash(obj: object, /) -> int:
    """Return the hash value for the given object."""
def help(object: object = ..., /) -> None:
    """Print the documentation of an object."""
def hex(number: object, /) -> str:
    """Return the hexadecimal representation of an integer."""
def id(obj: object, /) -> int:
    """Return the identity of an object."""
def input(prompt: object = "", /) -> str:
    """Read a string from standard input.  The trailing newline is stripped."""
def isinstance(obj: object, class_or_tuple: object, /) -> bool:
    """Return whether an object is an instance of a class or of a subclass thereof."""
def issubclass(cls: object, class_or_tuple: object, /) -> bool:
    """Return whether 'cls' is derived from another class or is the same class."""
def iter(object: object, sentinel: object = ..., /) -> object:
    """Get an iterator from an object.

    In the first form, the argument must supply its own iterator, or be a sequence.
    In the second form, the callable is called until it returns the sentinel."""
def len(obj: object, /) -> int:
    """Return the number of items in a container."""
def locals() -> object:
    """Return a dictionary containing the current scope's local variables."""
def max(*args: object, key: object = None, default: object = ...) -> object:
    """With a single iterable argument, return its biggest item. The
    default keyword-only argument specifies an object to return if
    the provided iterable is empty.
    With two or more arguments, return the largest argument."""
def min(*args: object, key: object = None, default: object = ...) -> object:
    """With a single iterable argument, return its smallest item. The
    default keyword-only argument specifies an object to return if
    the provided iterable is empty.
    With two or more arguments, return the smallest argument."""
def next(iterator: object, default: object = ..., /) -> object:
    """Return the next item from the iterator.

    If default is given and the iterator is exhausted,
    it is returned instead of raising StopIteration."""
def oct(number: object, /) -> str:
    """Return the octal representation of an integer."""
def open(file: object, mode: object = "r", buffering: object = -1, encoding: object = None, errors: object = None, newline: object = None, closefd: object = True, opener: object = None) -> object:
    """Open file and return a stream.  Raise OSError upon failure."""
def ord(c: object, /) -> int:
    """Return the Unicode code point for a one-character string."""
def pow(base: object, exp: object, mod: object = None) -> object:
    """Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments."""
def print(*args: object, sep: object = " ", end: object = "\n", file: object = None, flush: bool = False) -> None:
    """Prints the values to a stream, or to sys.stdout by default.

    sep
      string inserted between values, default a space.
    end
      string appended after the last value, default a newline.
    file
      a file-like object (stream); defaults to the current sys.stdout.
    flush
      whether to forcibly flush the stream."""
def quit(code: object = None) -> None:
    """Leave the program: raise SystemExit(code)."""
def repr(obj: object, /) -> str:
    """Return the canonical string representation of the object."""
def round(number: object, ndigits: object = None) -> object:
    """Round a number to a given precision in decimal digits.

    The return value is an integer if ndigits is omitted or None.  Otherwise
    the return value has the same type as the number.  ndigits may be negative."""
def setattr(obj: object, name: object, value: object, /) -> None:
    """Sets the named attribute on the given object to the specified value."""
def sorted(iterable: object, /, *, key: object = None, reverse: bool = False) -> list:
    """Return a new list containing all items from the iterable in ascending order.

    A custom key function can be supplied to customize the sort order, and the
    reverse flag can be set to request the result in descending order."""
def sum(iterable: object, /, start: object = 0) -> object:
    """Return the sum of a 'start' value (default: 0) plus an iterable of numbers"""
def vars(object: object = ..., /) -> object:
    """Without arguments, equivalent to locals().  With an argument, equivalent to object.__dict__."""

# Constants

__debug__: bool = True
Ellipsis: Any = ...
NotImplemented: Any = NotImplemented

# Types

bool = bool
bytearray = bytearray
bytes = bytes
classmethod = classmethod
complex = complex
dict = dict
enumerate = enumerate
filter = filter
float = float
frozenset = frozenset
int = int
list = list
map = map
memoryview = memoryview
object = object
property = property
range = range
reversed = reversed
set = set
slice = slice
staticmethod = staticmethod
str = str
super = super
tuple = tuple
type = type
zip = zip

# Exceptions

ArithmeticError = ArithmeticError
AssertionError = AssertionError
AttributeError = AttributeError
BaseException = BaseException
BaseExceptionGroup = BaseExceptionGroup
BlockingIOError = BlockingIOError
BrokenPipeError = BrokenPipeError
BufferError = BufferError
BytesWarning = BytesWarning
ChildProcessError = ChildProcessError
ConnectionAbortedError = ConnectionAbortedError
ConnectionError = ConnectionError
ConnectionRefusedError = ConnectionRefusedError
ConnectionResetError = ConnectionResetError
DeprecationWarning = DeprecationWarning
EOFError = EOFError
EncodingWarning = EncodingWarning
EnvironmentError = OSError
Exception = Exception
ExceptionGroup = ExceptionGroup
FileExistsError = FileExistsError
FileNotFoundError = FileNotFoundError
FloatingPointError = FloatingPointError
FutureWarning = FutureWarning
GeneratorExit = GeneratorExit
IOError = OSError
ImportError = ImportError
ImportWarning = ImportWarning
IndentationError = IndentationError
IndexError = IndexError
InterruptedError = InterruptedError
IsADirectoryError = IsADirectoryError
KeyError = KeyError
KeyboardInterrupt = KeyboardInterrupt
LookupError = LookupError
MemoryError = MemoryError
ModuleNotFoundError = ModuleNotFoundError
NameError = NameError
NotADirectoryError = NotADirectoryError
NotImplementedError = NotImplementedError
OSError = OSError
OverflowError = OverflowError
PendingDeprecationWarning = PendingDeprecationWarning
PermissionError = PermissionError
ProcessLookupError = ProcessLookupError
RecursionError = RecursionError
ReferenceError = ReferenceError
ResourceWarning = ResourceWarning
RuntimeError = RuntimeError
RuntimeWarning = RuntimeWarning
StopAsyncIteration = StopAsyncIteration
StopIteration = StopIteration
SyntaxError = SyntaxError
SyntaxWarning = SyntaxWarning
SystemError = SystemError
SystemExit = SystemExit
TabError = TabError
TimeoutError = TimeoutError
TypeError = TypeError
UnboundLocalError = UnboundLocalError
UnicodeDecodeError = UnicodeDecodeError
UnicodeEncodeError = UnicodeEncodeError
UnicodeError = UnicodeError
UnicodeTranslateError = UnicodeTranslateError
UnicodeWarning = UnicodeWarning
UserWarning = UserWarning
ValueError = ValueError
Warning = Warning
ZeroDivisionError = ZeroDivisionError
