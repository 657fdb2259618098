"""The names that are there without an import."""

from typing import Any

# Functions

def __build_class__(func, name, /, *bases, **kwds): ...
exit = extern("builtins_exit")
quit = extern("builtins_quit")
copyright = extern("builtins_copyright")
credits = extern("builtins_credits")
license = extern("builtins_license")

@abstract
@c_name("quitter")
@module("_sitebuiltins")
class _hidden_Quitter(object):
    """Leaves the program when it is called: raises SystemExit with the code."""
    @property
    def name(self) -> str: ...
    @property
    def eof(self) -> str: ...

@abstract
@c_name("printer")
@module("_sitebuiltins")
class _hidden__Printer(object):
    """A text that is printed when it is called, and shown at the prompt."""

def __import__(name: object, globals: object = ..., locals: object = None, fromlist: object = (), level: int = 0) -> object:
    """What an import statement calls; importlib.import_module() is easier to use."""
def abs(x: object, /) -> object:
    """How far x is from zero: x without its sign."""
def aiter(async_iterable: object, /) -> object:
    """The asynchronous iterator of an object: what its __aiter__() gives."""
def all(iterable: object, /) -> bool:
    """Whether every item is true; true if there are none."""
def anext(aiterator: object, default: object = ..., /) -> object:
    """An awaitable for the next item; default instead of StopAsyncIteration at the end."""
def any(iterable: object, /) -> bool:
    """Whether at least one item is true; false if there are none."""
def ascii(obj: object, /) -> str:
    """Like repr(), with escapes for all characters that are not ASCII."""
def bin(number: object, /) -> str:
    """An int in base 2, as text that begins with 0b."""
def breakpoint(*args: object, **kws: object) -> object:
    """Stop for a debugger: calls sys.breakpointhook()."""
def callable(obj: object, /) -> bool:
    """Whether the object can be called."""
def chr(i: object, /) -> str:
    """The character with code point i, from 0 to 0x10ffff."""
def compile(source: object, filename: object, mode: object, flags: int = 0, dont_inherit: bool = False, optimize: int = -1) -> object:
    """Translate source for exec() (mode 'exec'), eval() ('eval') or the prompt ('single')."""
def delattr(obj: object, name: object, /) -> None:
    """Same as del obj.name, with the name as text."""
def dir(arg: object = ..., /) -> list:
    """Names in the scope where it is called, or the attributes of an object; sorted."""
def divmod(x: object, y: object, /) -> tuple:
    """(x // y, x % y)."""
def eval(source: object, globals: object = None, locals: object = None, /) -> object:
    """The value of an expression, given as text or a code object."""
def exec(source: object, globals: object = None, locals: object = None, /, *, closure: object = None) -> None:
    """Run statements, given as text or a code object."""
def format(value: object, format_spec: str = "", /) -> str:
    """The text of value as format_spec describes it, as in f'{value:spec}'."""
def getattr(object: object, name: object, default: object = ..., /) -> object:
    """Same as object.name, with the name as text; default if there is no such attribute."""
def globals() -> dict:
    """The dict of the names of the module."""
def hasattr(obj: object, name: object, /) -> bool:
    """Whether the object has an attribute of this name."""
def hash(obj: object, /) -> int:
    """An int that is the same for equal objects; TypeError if it has none."""
def help(object: object = ..., /) -> None:
    """Print what there is to know about an object, or a module given by its name."""
def hex(number: object, /) -> str:
    """An int in base 16, as text that begins with 0x."""
def id(obj: object, /) -> int:
    """A number that no other living object has."""
def input(prompt: object = "", /) -> str:
    """Show prompt, then read a line from the keyboard; EOFError at the end of input."""
def isinstance(obj: object, class_or_tuple: object, /) -> bool:
    """Whether obj belongs to a class, or to one of a tuple or union of classes."""
def issubclass(cls: object, class_or_tuple: object, /) -> bool:
    """Whether cls is or inherits from a class, or one of a tuple or union of classes."""
def iter(object: object, sentinel: object = ..., /) -> object:
    """The iterator of an object; with sentinel, calls object() until it gives that."""
def len(obj: object, /) -> int:
    """How many items a container has."""
def locals() -> object:
    """A dict of the local names and their values."""
def max(*args: object, **options: object) -> object:
    """The largest item of an iterable, or the largest of several arguments.

    key(item) is what is compared; default is the result if the iterable is empty."""
def min(*args: object, **options: object) -> object:
    """The smallest item of an iterable, or the smallest of several arguments.

    key(item) is what is compared; default is the result if the iterable is empty."""
def next(iterator: object, default: object = ..., /) -> object:
    """The next item of an iterator; default instead of StopIteration at the end."""
def oct(number: object, /) -> str:
    """An int in base 8, as text that begins with 0o."""
def open(file: object, mode: object = "r", buffering: object = -1, encoding: object = None, errors: object = None, newline: object = None, closefd: object = True, opener: object = None) -> object:
    """Open a file: mode 'r', 'w', 'x' or 'a', with '+' for both ways, 'b' for bytes.

    OSError if that fails."""
def ord(c: object, /) -> int:
    """The code point of a character."""
def pow(base: object, exp: object, mod: object = None) -> object:
    """base ** exp; with mod the remainder base ** exp % mod, without the huge power."""
def print(*args: object, sep: object = " ", end: object = "\n", file: object = None, flush: bool = False) -> None:
    """Write the arguments as text, with sep between them and end after the last.

    file is where to, sys.stdout by default; flush: at once."""
def repr(obj: object, /) -> str:
    """The text of an object as a program would write it."""
def round(number: object, ndigits: object = None) -> object:
    """number with ndigits decimal places, or as an int; halves go to the even neighbour.

    A negative ndigits rounds to tens, hundreds and so on."""
def setattr(obj: object, name: object, value: object, /) -> None:
    """Same as obj.name = value, with the name as text."""
def sorted(iterable: object, /, *, key: object = None, reverse: bool = False) -> list:
    """A sorted list of the items; key and reverse are as for list.sort()."""
def sum(iterable: object, /, start: object = 0) -> object:
    """start plus all items of an iterable of numbers."""
def vars(object: object = ..., /) -> object:
    """The attributes of an object as a dict; without an object, locals()."""

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
