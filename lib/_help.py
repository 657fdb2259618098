"""help(): what an object says about itself, as plain text for a screen of 80 columns."""

import builtins
import sys

_WIDTH = 80
_INTRODUCTION = """help(x) tells about x: a function, a class, a module or any other object.
help("math") tells about a module, help("str.split") about something in it.
help("modules") lists the modules, dir(x) the names of all attributes of x."""


class _Plain:
    def method(self): ...


_METHODS_OF_C = (type(list.append), type(list.__len__), type([].__len__))
_FUNCTIONS = (type(len), type(_Plain.method), type(_Plain().method)) + _METHODS_OF_C
_ATTRIBUTES = (property, type(_Plain.__dict__["__dict__"]), type(type.__dict__["__name__"]))


# Text


def _fold(text, indent=0, start=""):
    """Print a text; what is too long for a line goes on in the next, indented."""
    line = start
    for word in text.split(" "):
        if len(line) + len(word) >= _WIDTH and line.strip():
            print(line.rstrip())
            line = " " * indent
        line += word + " "
    print(line.rstrip())


def _dedented(doc):
    """The lines of a docstring without the indentation that they have in a program."""
    first, *others = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in others if line.strip()), default=0)
    return "\n".join([first.strip(), *[line[margin:].rstrip() for line in others]]).strip("\n").split("\n")


def _print_doc(thing):
    doc = getattr(thing, "__doc__", None)
    if isinstance(doc, str):
        for line in _dedented(doc):
            _fold(line, len(line) - len(line.lstrip()))


def _summary(value, room):
    """One sentence: the first paragraph of the docstring, or the value if it has none of its own."""
    is_data = not isinstance(value, (type, type(sys)) + _FUNCTIONS) and not hasattr(type(value), "__get__")
    if is_data:
        text = repr(value)
        return text if len(text) < room else text[: room - 4] + "..."
    doc = getattr(value, "__doc__", None)
    return " ".join(doc.strip().split("\n\n")[0].split()) if isinstance(doc, str) else ""


def _print_names(names, find):
    if names:
        print()
    column = min(max(map(len, names), default=0), 20) + 4
    for name in names:
        if len(name) > column - 4:
            print(" ", name)
        start = f"  {name}" if len(name) <= column - 4 else ""
        _fold(_summary(find(name), _WIDTH - column), column, start.ljust(column))


# Signatures


def _python_parameters(function):
    code = function.__code__
    names, count, only_keyword = code.co_varnames, code.co_argcount, code.co_kwonlyargcount
    defaults = dict(zip(reversed(names[:count]), reversed(function.__defaults__ or ())))
    defaults.update(function.__kwdefaults__ or {})
    parts = list(names[:count])
    if code.co_posonlyargcount:
        parts.insert(code.co_posonlyargcount, "/")
    gathering = names[count + only_keyword :]
    if code.co_flags & 4:
        parts.append("*" + gathering[0])
    elif only_keyword:
        parts.append("*")
    parts += names[count : count + only_keyword]
    if code.co_flags & 8:
        parts.append("**" + gathering[bool(code.co_flags & 4)])
    if parts and parts[0] in ("self", "cls", "_cls"):
        del parts[0]
    return ", ".join([f"{part}={defaults[part]!r}" if part in defaults else part for part in parts])


def _c_parameters(function):
    text = getattr(function, "__text_signature__", None)
    if text is None:
        return None
    text = text[1:-1].replace("<unrepresentable>", "...")
    if text.startswith("$"):
        text = text.partition(", ")[2]
        text = "" if text == "/" else text.removeprefix("/, ")
    return text


def _parameters(function):
    """What stands in the parentheses of a call; None if that is not known."""
    function = getattr(function, "__func__", function)
    return _python_parameters(function) if hasattr(function, "__code__") else _c_parameters(function)


def _parameters_of_class(cls):
    for base in cls.__mro__[:-1]:
        for name in ("__init__", "__new__"):
            function = base.__dict__.get(name)
            if isinstance(function, (staticmethod, type(_fold))):
                return _parameters(function)
        if base.__text_signature__ is not None:
            return _c_parameters(base)
    return None


def _title(thing, parameters=None):
    module = getattr(thing, "__module__", None)
    name = getattr(thing, "__qualname__", None) or getattr(thing, "__name__", type(thing).__name__)
    if isinstance(module, str) and module not in ("builtins", "__main__"):
        name = f"{module}.{name}"
    return name if parameters is None else f"{name}({parameters})"


# Kinds of objects


def _show_module(module):
    print("module", module.__name__)
    _print_doc(module)
    names = getattr(module, "__all__", None) or [name for name in dir(module) if not name.startswith("_")]
    _print_names(sorted(names), lambda name: getattr(module, name, None))


def _show_class(cls):
    kind = "" if cls.__base__ in (object, None) else ", a kind of " + _title(cls.__base__)
    _fold(f"class {_title(cls, _parameters_of_class(cls))}{kind}", 4)
    _print_doc(cls)
    members = {}
    for base in reversed(cls.__mro__):
        for name, value in base.__dict__.items():
            if name not in members or getattr(value, "__doc__", None) is not None:  # else the text of the base serves
                members[name] = value
    _print_names(sorted(name for name in members if not name.startswith("_")), members.get)


def _show(thing):
    if isinstance(thing, type(sys)):
        _show_module(thing)
    elif isinstance(thing, type):
        _show_class(thing)
    elif isinstance(thing, _FUNCTIONS):
        _fold(_title(thing, _parameters(thing)), 4)
        _print_doc(thing)
    elif isinstance(thing, _ATTRIBUTES):
        print("attribute", _title(getattr(thing, "fget", None) or thing))
        _print_doc(thing)
    else:
        _show_class(type(thing))


# Names


def _show_modules():
    from _imp import frozen_names

    names = {name for name in (*sys.builtin_module_names, *frozen_names()) if not name.startswith("_")}
    _fold(" ".join(sorted(names)))
    _fold("and the files with the ending .py in: " + ", ".join([path or "." for path in sys.path]), 4)


def _find(name):
    """What a dotted name means: a built-in name or a module, and attributes of it."""
    first, *others = name.split(".")
    thing = getattr(builtins, first, None) or __import__(first)
    for other in others:
        if not hasattr(thing, other):
            __import__(f"{thing.__name__}.{other}")
        thing = getattr(thing, other)
    return thing


def _show_name(name):
    try:
        thing = _find(name)
    except (ImportError, AttributeError, ValueError):
        print(f"Nothing is known about {name!r}.")
    else:
        _show(thing)


def show(*things):
    if not things:
        print(_INTRODUCTION)
    elif things[0] == "modules":
        _show_modules()
    elif isinstance(things[0], str):
        _show_name(things[0])
    else:
        _show(things[0])
