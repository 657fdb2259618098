"""The interpreter: arguments, modules, streams, limits."""

@abstract
@c_name("sys_asyncgen_hooks")
class _hidden_asyncgen_hooks(tuple):
    """What get_asyncgen_hooks() returns: (firstiter, finalizer)."""
    firstiter: object
    finalizer: object

@module("types")
@c_name("sys_implementation")
class _hidden_SimpleNamespace(SimpleNamespace):
    """Which Python this is."""

@abstract
@c_name("sys_version_info")
class _hidden_version_info(tuple):
    """(major, minor, micro, releaselevel, serial)"""
    major: int
    minor: int
    micro: int
    releaselevel: str
    serial: int

@abstract
@c_name("sys_float_info")
class _hidden_float_info(tuple):
    """Limits of float."""
    max: float
    max_exp: int
    max_10_exp: int
    min: float
    min_exp: int
    min_10_exp: int
    dig: int
    mant_dig: int
    epsilon: float
    radix: int
    rounds: int

@abstract
@c_name("sys_int_info")
class _hidden_int_info(tuple):
    """How int is made."""
    bits_per_digit: int
    sizeof_digit: int
    default_max_str_digits: int
    str_digits_check_threshold: int

@abstract
@c_name("sys_hash_info")
class _hidden_hash_info(tuple):
    """How numbers are hashed."""
    width: int
    modulus: int
    inf: int
    nan: int
    imag: int
    algorithm: str
    hash_bits: int
    seed_bits: int
    cutoff: int

@abstract
@c_name("sys_flags")
class _hidden_flags(tuple):
    """Options of CPython's command line; none is set."""
    debug: int
    inspect: int
    interactive: int
    optimize: int
    dont_write_bytecode: int
    no_user_site: int
    no_site: int
    ignore_environment: int
    verbose: int
    bytes_warning: int
    quiet: int
    hash_randomization: int
    isolated: int
    dev_mode: bool
    utf8_mode: int
    warn_default_encoding: int
    safe_path: bool
    int_max_str_digits: int

def exit(status: object = None, /) -> None:
    """Raise SystemExit(status)."""

def exc_info() -> tuple:
    """(type, value, traceback) of the exception being handled."""

def exception() -> object:
    """The exception being handled, or None."""

def getrecursionlimit() -> int:
    """How many Python calls may be nested."""

def setrecursionlimit(limit: int, /) -> None:
    """Set how many Python calls may be nested."""

def getsizeof(object: object, default: object = ...) -> int:
    """Bytes of an object, without those it refers to."""

def intern(string: object, /) -> str:
    """The one string with this text."""

def _getframe(depth: int = 0, /) -> object:
    """The frame of the caller, or one further up."""

def displayhook(object: object, /) -> None:
    """Show a result at the prompt and keep it as _."""

def breakpointhook(*args: object, **kws: object) -> object:
    """What breakpoint() calls: a prompt that looks at the running frames (type help); c lets the program go on."""
def excepthook(exctype: object, value: object, traceback: object, /) -> None:
    """Print an exception and its traceback to standard error."""

def unraisablehook(unraisable: object, /) -> None:
    """Called for an exception that cannot be raised."""

def get_int_max_str_digits() -> int:
    """The longest decimal text that int() and str() convert."""

def set_int_max_str_digits(maxdigits: object) -> None:
    """Set the longest decimal text that int() and str() convert; 0: no limit."""

def getdefaultencoding() -> str:
    """The encoding of text without another one: 'utf-8'."""

def getfilesystemencoding() -> str:
    """The encoding of file names: 'utf-8'."""

def getrefcount(object: object, /) -> int:
    """A constant: objects are not counted."""

def is_finalizing() -> bool:
    """Whether the interpreter is shutting down."""

def getfilesystemencodeerrors() -> str:
    """'surrogateescape'."""

def getswitchinterval() -> float:
    """The seconds that setswitchinterval() was given, at first 0.005."""

def setswitchinterval(interval: float, /) -> None:
    """Remember a number of seconds above 0; when threads take turns does not depend on it."""

def gettrace() -> None:
    """None: there are no trace functions."""

def getprofile() -> None:
    """None: there are no profile functions."""

def audit(event: str, /, *args: object) -> None:
    """Nothing listens."""

def set_asyncgen_hooks(firstiter: object = ..., finalizer: object = ...) -> None:
    """Have firstiter(generator) called when an async generator starts, finalizer at its end."""

def get_asyncgen_hooks() -> object:
    """(firstiter, finalizer) that set_asyncgen_hooks() has set."""

def __getattr__(name: str, /) -> object:
    """Parts that are Python: orig_argv, stdlib_module_names, thread_info."""

flags: object
implementation: object
version: str
float_info: object
int_info: object
hash_info: object
version_info: object
hexversion: int
platform: str
stdin: object
stdout: object
stderr: object
__stdin__: object
__stdout__: object
__stderr__: object
maxsize: int
byteorder = "little"
maxunicode = 1114111
float_repr_style = "short"
copyright = "Copyright (c) 2026 The Adder developers"
api_version = 1013
executable = ""
abiflags = ""
pycache_prefix = None
prefix = ""
exec_prefix = ""
base_prefix = ""
base_exec_prefix = ""
platlibdir = "lib"
dont_write_bytecode = True
__breakpointhook__ = breakpointhook
__displayhook__ = displayhook
__excepthook__ = excepthook
__unraisablehook__ = unraisablehook
