"""Documentation of objects as text: what help() shows.

The text of a class or module is that of Adder's help(), shorter than CPython's.
"""

import builtins
import inspect
import sys
from contextlib import redirect_stdout
from io import StringIO

import _help

__all__ = ["help"]


class ErrorDuringImport(Exception):
    """A module that exists could not be imported."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info if isinstance(exc_info, tuple) else (type(exc_info), exc_info, exc_info.__traceback__)

    def __str__(self):
        return f"problem in {self.filename} - {self.exc.__name__}: {self.value}"


def help(*request):
    """Show what an object, or the thing of a name, is about."""
    _help.show(*request)


def getdoc(object):
    """The docstring of an object, or the comment above its source."""
    return (inspect.getdoc(object) or inspect.getcomments(object) or "").rstrip()


def splitdoc(doc):
    """(first line, the rest) of a docstring; all of it is the rest if the second line is not empty."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    return (lines[0], "\n".join(lines[2:])) if not lines[1].strip() else ("", "\n".join(lines))


def classname(object, modname):
    """The name of a class, with its module if that is another one."""
    return object.__name__ if object.__module__ == modname else f"{object.__module__}.{object.__name__}"


def visiblename(name, all=None, obj=None):
    """Whether a name is shown: those of __all__, else those that do not begin with an underscore, and special ones."""
    if name in ("__builtins__", "__doc__", "__file__", "__path__", "__module__", "__name__", "__slots__", "__package__", "__cached__",
                "__spec__", "__loader__", "__author__", "__credits__", "__date__", "__version__", "__qualname__"):  # fmt: skip
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    return name in all if all is not None else not name.startswith("_")


def replace(text, *pairs):
    """The text with each first text of a pair replaced by its second."""
    for old, new in zip(pairs[::2], pairs[1::2]):
        text = text.replace(old, new)
    return text


def describe(thing):
    """What kind of object it is, and its name."""
    name = getattr(thing, "__name__", None)
    if inspect.ismodule(thing):
        kind = "package" if hasattr(thing, "__path__") else "built-in module" if name in sys.builtin_module_names else "module"
    elif inspect.isbuiltin(thing):
        kind = "built-in function"
    elif inspect.isgetsetdescriptor(thing) or inspect.ismemberdescriptor(thing):
        owner = thing.__objclass__
        return f"{'getset' if inspect.isgetsetdescriptor(thing) else 'member'} descriptor {owner.__module__}.{owner.__name__}.{name}"
    elif inspect.isclass(thing):
        kind = "class"
    elif inspect.isfunction(thing):
        kind = "function"
    elif inspect.ismethod(thing):
        kind = "method"
    else:
        return type(thing).__name__
    return f"{kind} {name}"


def safeimport(path, forceload=0, cache={}):
    """The module of a dotted name; None if there is none, ErrorDuringImport if it does not run."""
    try:
        module = __import__(path)
        for part in path.split(".")[1:]:
            module = getattr(module, part)
        return module
    except ImportError as error:
        if error.name and (path == error.name or path.startswith(error.name + ".")):
            return None
        raise ErrorDuringImport(path, error) from None
    except AttributeError:
        return None
    except Exception as error:
        raise ErrorDuringImport(path, error) from None


def locate(path, forceload=0):
    """The object of a dotted name: a module, or something in one; None if there is none."""
    parts = [part for part in path.split(".") if part]
    found, used = None, 0
    while used < len(parts) and (module := safeimport(".".join(parts[: used + 1]), forceload)) is not None:
        found, used = module, used + 1
    found = builtins if found is None else found
    for part in parts[used:]:
        if not hasattr(found, part):
            return None
        found = getattr(found, part)
    return found


def resolve(thing, forceload=0):
    """(object, name) of an object or a dotted name; ImportError if there is none."""
    if not isinstance(thing, str):
        name = getattr(thing, "__name__", None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing, forceload)
    if found is None:
        raise ImportError(f"No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\nUse help(str) for help on the str class.")
    return found, thing


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """The text of help() with a title."""
    found, name = resolve(thing, forceload)
    described = describe(found)
    module = inspect.getmodule(found)
    if name and "." in name:
        described += " in " + name[: name.rfind(".")]
    elif module and module is not found:
        described += " in module " + module.__name__
    text = StringIO()
    with redirect_stdout(text):
        _help._show(found)
    return title % described + "\n\n" + text.getvalue()


def plain(text):
    """The text without characters that are typed over others."""
    while (at := text.find("\b")) > 0:
        text = text[: at - 1] + text[at + 1 :]
    return text.replace("\b", "")


def plainpager(text):
    """Print a text."""
    sys.stdout.write(plain(text))


pager = plainpager


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Show render_doc(), or write it to a file."""
    try:
        text = render_doc(thing, title, forceload)
    except ImportError as error:
        text = f"{error}\n"
    if output is None:
        pager(text)
    else:
        output.write(plain(text))


def cli():
    """python -m pydoc NAME ..."""
    for name in sys.argv[1:] or ["pydoc"]:
        doc(name, is_cli=True)


if __name__ == "__main__":
    cli()
