"""What Python 2 called modules and functions: pickles of the protocols 0 to 2 use its names if fix_imports is set."""

_MODULES = {
    "__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue", "ConfigParser": "configparser", "repr": "reprlib",
    "thread": "_thread", "htmlentitydefs": "html.entities", "HTMLParser": "html.parser", "urlparse": "urllib.parse",
    "_abcoll": "collections.abc",
}
_MODULES_READ_ONLY = {
    "UserDict": "collections", "UserList": "collections", "UserString": "collections",
    "StringIO": "io", "cStringIO": "io", "cPickle": "pickle",
}
_FUNCTIONS = {
    ("__builtin__", "xrange"): ("builtins", "range"), ("__builtin__", "reduce"): ("functools", "reduce"),
    ("__builtin__", "intern"): ("sys", "intern"), ("__builtin__", "unichr"): ("builtins", "chr"),
    ("__builtin__", "unicode"): ("builtins", "str"), ("__builtin__", "long"): ("builtins", "int"),
    ("itertools", "izip"): ("builtins", "zip"), ("itertools", "imap"): ("builtins", "map"),
    ("itertools", "ifilter"): ("builtins", "filter"), ("itertools", "ifilterfalse"): ("itertools", "filterfalse"),
    ("itertools", "izip_longest"): ("itertools", "zip_longest"),
    ("UserDict", "IterableUserDict"): ("collections", "UserDict"), ("UserList", "UserList"): ("collections", "UserList"),
    ("UserString", "UserString"): ("collections", "UserString"),
    ("urllib", "quote"): ("urllib.parse", "quote"), ("urllib", "quote_plus"): ("urllib.parse", "quote_plus"),
    ("urllib", "unquote"): ("urllib.parse", "unquote"), ("urllib", "unquote_plus"): ("urllib.parse", "unquote_plus"),
    ("urllib", "urlencode"): ("urllib.parse", "urlencode"),
}
_FUNCTIONS_READ_ONLY = {
    ("__builtin__", "basestring"): ("builtins", "str"), ("exceptions", "StandardError"): ("builtins", "Exception"),
    ("UserDict", "UserDict"): ("collections", "UserDict"),
}
# Python 2's module `exceptions` held these; newer ones are written as a base that it had.
_EXCEPTIONS = frozenset(
    "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError"
    " EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning"
    " IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError"
    " OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError"
    " SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError"
    " UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError".split()
)
_NEW_OS_ERRORS = frozenset(
    "BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError"
    " FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError"
    " ProcessLookupError TimeoutError".split()
)


# Functions that CPython has in a C module of another name
_NATIVE = {"codecs": ("_codecs", {"encode", "decode"}), "functools": ("_functools", {"reduce"})}
_OPERATORS = frozenset(
    "abs add and_ concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul"
    " imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itruediv ixor le length_hint lshift lt matmul mod mul"
    " ne neg not_ or_ pos pow rshift setitem sub truediv truth xor call".split()
)


def native_module(module, name):
    """The module that CPython's pickles name for a function."""
    if module == "operator":
        return "_operator" if name in _OPERATORS else module
    other, names = _NATIVE.get(module, (module, ()))
    return other if name in names else module


def public_module(module, name):
    """(module, name) where Adder has what a pickle names by a C module of CPython."""
    return {"_codecs": "codecs", "_functools": "functools", "_operator": "operator", "_io": "io", "_pickle": "pickle"}.get(module, module), name


def to_python3(module, name):
    """(module, name) of what a pickle calls so."""
    if module == "exceptions" and name in _EXCEPTIONS:
        return "builtins", name
    found = _FUNCTIONS.get((module, name)) or _FUNCTIONS_READ_ONLY.get((module, name))
    return found or (_MODULES.get(module) or _MODULES_READ_ONLY.get(module, module), name)


def to_python2(module, name):
    """(module, name) that a pickle for Python 2 uses."""
    if module == "builtins":
        if name in _EXCEPTIONS:
            return "exceptions", name
        if name in _NEW_OS_ERRORS:
            return "exceptions", "OSError"
        if name == "ModuleNotFoundError":
            return "exceptions", "ImportError"
    for old, new in _FUNCTIONS.items():
        if new == (module, name):
            return old
    for old, new in _MODULES.items():
        if new == module:
            return old, name
    return module, name
