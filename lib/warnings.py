"""Warnings: messages about what a program does, and filters that say what becomes of them."""

import sys

__all__ = [
    "warn",
    "warn_explicit",
    "showwarning",
    "formatwarning",
    "filterwarnings",
    "simplefilter",
    "resetwarnings",
    "catch_warnings",
]

# Each filter: (action, pattern of the message, category, pattern of the module, line); None and 0 fit everything.
filters = []
defaultaction = "default"
onceregistry = {}
_version = 1  # counts changes of the filters: what a registry remembers holds for one version

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")


def _filters_mutated():
    global _version
    _version += 1


class _Pattern:
    """Stands for a compiled pattern where module re is missing: text with ".*" for whatever may stand between."""

    def __init__(self, pattern, ignore_case):
        self.exact = pattern.endswith(("$", "\\Z"))
        pattern = pattern.removesuffix("$").removesuffix("\\Z")
        pieces = (pattern.lower() if ignore_case else pattern).split(".*")
        self.pieces = [piece.replace("\\", "") for piece in pieces]
        self.ignore_case = ignore_case

    def match(self, text):
        text = text.lower() if self.ignore_case else text
        if not text.startswith(self.pieces[0]):
            return False
        place = len(self.pieces[0])
        for piece in self.pieces[1:]:
            place = text.find(piece, place) + len(piece)
            if place < len(piece):
                return False
        return not self.exact or place == len(text)


def _compile(pattern, ignore_case):
    if not pattern:
        return None
    try:
        import re
    except ImportError:
        return _Pattern(pattern, ignore_case)
    return re.compile(pattern, re.I if ignore_case else 0)


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert a filter in front of the others (or behind them)."""
    assert action in {"error", "ignore", "always", "default", "module", "once"}, f"invalid action: {action!r}"
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter((action, _compile(message, True), category, _compile(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a filter that looks at no text."""
    assert action in {"error", "ignore", "always", "default", "module", "once"}, f"invalid action: {action!r}"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter((action, None, category, None, lineno), append)


def resetwarnings():
    """Forget all filters."""
    filters[:] = []
    _filters_mutated()


class WarningMessage:
    """What showwarning() and lists of recorded warnings get."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message,
            self._category_name,
            self.filename,
            self.lineno,
            self.line,
        )


def _source_line(filename, lineno):
    try:
        with open(filename) as file:
            for number, line in enumerate(file, 1):
                if number == lineno:
                    return line
    except (OSError, ValueError):
        pass
    return ""


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning, with its line of source."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    line = (_source_line(filename, lineno) if line is None else line).strip()
    return text + f"  {line}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, sys.stderr by default."""
    file = sys.stderr if file is None else file
    if file is not None:
        try:
            file.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass


_original_showwarning = showwarning


def _show(item):
    if showwarning is not _original_showwarning and not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(item.message, item.category, item.filename, item.lineno, item.file, item.line)


_record = None  # the list of the innermost catch_warnings(record=True)


def _deliver(item):
    if _record is not None and showwarning is _original_showwarning:
        _record.append(item)
    else:
        _show(item)


def _category_of(message, category):
    if isinstance(message, Warning):
        return message.__class__
    if category is None:
        return UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    return category


def _caller(stacklevel, skip_file_prefixes):
    """The frame that many calls above warn(), or None."""
    try:
        frame = sys._getframe(2)
    except ValueError:  # called by the system itself
        return None
    for _ in range(stacklevel)[1:]:
        frame = frame.f_back
        if frame is None:
            return None
    while skip_file_prefixes and frame is not None and frame.f_code.co_filename.startswith(skip_file_prefixes):
        frame = frame.f_back
    return frame


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning about the code that runs, or about its caller."""
    category = _category_of(message, category)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str {type(prefix).__name__!r} in skip_file_prefixes.")
        stacklevel = max(2, stacklevel)
    frame = _caller(stacklevel, skip_file_prefixes)
    if frame is None:
        globals_, filename, lineno = sys.__dict__, "sys", 1
    else:
        globals_, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = globals_.get("__name__", "<string>")
    registry = globals_.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, globals_, source)


def _fits(item, text, category, module, lineno):
    _, message, kind, module_pattern, line = item
    return (
        issubclass(category, kind)
        and (message is None or message.match(text))
        and (module_pattern is None or module_pattern.match(module))
        and line in (0, lineno)
    )


def _find_rule(text, category, module, lineno):
    for item in filters:
        if _fits(item, text, category, module, lineno):
            return item
    return (defaultaction,)


def _seen(registry, key):
    known = bool(registry.get(key))
    registry[key] = 1
    return known


def _shall_show(rule, registry, key, text, category):
    action = rule[0]
    if action == "always":
        return True
    if action == "once":
        registry[key] = 1
        if not _seen(registry, (text, category)):
            return not _seen(onceregistry, (text, category))
        return False
    if action == "module":
        registry[key] = 1
        return not _seen(registry, (text, category))
    if action == "default":
        return not _seen(registry, key)
    raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {rule}")


def warn_explicit(
    message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None
):
    """Issue a warning about a line of a file."""
    lineno = range(lineno).stop  # no float
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    if module is None:
        module = (filename or "<unknown>").removesuffix(".py")
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    rule = _find_rule(text, category, module, lineno)
    action = rule[0]
    if action == "ignore":
        return
    if action == "error":
        raise message
    if _shall_show(rule, registry, key, text, category):
        _deliver(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Filters and showwarning() are as before when the with statement ends; with record=True it gives a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = ["record=True"] if self._record else []
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning, module._record
        module.filters = module.filters[:]
        module._filters_mutated()
        if self._filter is not None:
            simplefilter(*self._filter)
        log = None
        if self._record:
            log = module._record = []
            module.showwarning = module._original_showwarning
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters, module.showwarning, module._record = self._saved
        module._filters_mutated()


class _OptionError(Exception):
    pass


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for known in _ACTIONS:
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(name):
    if not name:
        return Warning
    module, _, leaf = name.rpartition(".")
    try:
        found = getattr(__import__(module or "builtins", None, None, [leaf]), leaf)
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise _OptionError(f"unknown warning category: {name!r}") from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {name!r}")
    return found


def _escape(text):
    return "".join(c if c.isalnum() or c == "_" else "\\" + c for c in text)


def _set_option(option):
    """One -W option: action:message:category:module:line."""
    parts = option.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {option!r}")
    action, message, category, module, lineno = (part.strip() for part in parts + [""] * (5 - len(parts)))
    action = _getaction(action)
    category = _getcategory(category)
    if lineno and not lineno.isdecimal():
        raise _OptionError(f"invalid lineno {lineno!r}")
    module = _escape(module) + r"\Z" if module else ""
    filterwarnings(action, _escape(message), category, module, int(lineno or 0))


def _start():
    simplefilter("ignore", ResourceWarning)
    simplefilter("ignore", ImportWarning)
    simplefilter("ignore", PendingDeprecationWarning)
    simplefilter("ignore", DeprecationWarning)
    filterwarnings("default", category=DeprecationWarning, module=r"__main__\Z")
    _processoptions(sys.warnoptions)


def _processoptions(args):
    for option in args:
        try:
            _set_option(option)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


_start()
