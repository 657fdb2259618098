"""Source code of objects, where there is a file; frames and closures."""

import builtins
import linecache
import sys
from collections import namedtuple

from inspect import isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback, unwrap

__name__ = "inspect"  # for __module__ of what follows


class _Place:
    """What adds positions to a tuple: the columns of what was running."""

    def __new__(cls, *args, positions=None, **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.positions = positions
        return self


class FrameInfo(_Place, namedtuple("FrameInfo", "frame filename lineno function code_context index")):
    """A frame with its place in the source."""


class Traceback(_Place, namedtuple("Traceback", "filename lineno function code_context index")):
    """The place of a frame in the source."""


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")


def getfile(object):
    """The file that defines an object; TypeError for one that is built in."""
    if ismodule(object) or isclass(object):
        module = object if ismodule(object) else sys.modules.get(object.__module__)
        if getattr(module, "__file__", None) is not None and not (isclass(object) and object.__module__ == "builtins"):
            return module.__file__
        if isclass(object) and object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in {'module' if ismodule(object) else 'class'}")
    code = _code_of(object)
    if code is None:
        kind = type(object).__name__
        raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, got {kind}")
    return code.co_filename


def _code_of(object):
    object = object.__func__ if ismethod(object) else object
    object = object.tb_frame if istraceback(object) else object
    object = object.f_code if isframe(object) else object
    object = object.__code__ if isfunction(object) else object
    return object if iscode(object) else None


def getsourcefile(object):
    """The source file of an object, or None."""
    name = getfile(object)
    return name if name.endswith(".py") or name in linecache.cache else None


getabsfile = getfile


def getmodule(object, _filename=None):
    """The module that defines an object, or None."""
    if ismodule(object):
        return object
    name = getattr(object, "__module__", None)
    if name is not None:
        return sys.modules.get(name)
    try:
        file = getfile(object)
    except TypeError:
        return None
    return next((module for module in list(sys.modules.values()) if getattr(module, "__file__", None) == file), None)


def getmodulename(path):
    """The name of the module in a file, or None if it holds none."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else name[:-4] if name.endswith(".adc") else None


def findsource(object):
    """All lines of the file of an object, and the index of its first line."""
    name = getfile(object)
    lines = linecache.getlines(name)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _find_class(lines, object)
    return lines, _code_of(object).co_firstlineno - 1


def _find_class(lines, cls):
    """The line of the class statement with the right name and nesting; the first decorator before it."""
    path = [part for part in cls.__qualname__.split(".") if part != "<locals>"]
    at, margin = -1, -1
    for depth, part in enumerate(path):
        for index in range(at + 1, len(lines)):
            text = lines[index].lstrip()
            indent = len(lines[index]) - len(text)
            word = "class " if depth == len(path) - 1 else ("class ", "def ", "async def ")
            after = text.split(part, 1)[1][:1] if part in text else ""
            if indent > margin and text.startswith(word) and text.split("(")[0].split(":")[0].split("[")[0].split()[-1] == part and after in "([: ":
                at, margin = index, indent
                break
        else:
            raise OSError("could not find class definition")
    while at > 0 and lines[at - 1].lstrip().startswith("@"):
        at -= 1
    return at


def getblock(lines):
    """The lines of the definition that begins at the first line: to the next line that is not further indented."""
    margin = len(lines[0]) - len(lines[0].lstrip())
    brackets, end, header = 0, 0, True
    for index, line in enumerate(lines):
        text = line.strip()
        indent = len(line) - len(line.lstrip())
        if not header and text and indent <= margin and not brackets:
            break
        if header:
            brackets += sum(text.count(c) for c in "([{") - sum(text.count(c) for c in ")]}")
            header = brackets > 0 or text.startswith("@") or not text
        if text and (not text.startswith("#") or indent > margin):
            end = index + 1
    return lines[:end]


def getsourcelines(object):
    """The lines of the source of an object and the number of the first one; 0 for a module."""
    object = unwrap(object)
    lines, index = findsource(object)
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    """The source of an object; OSError if it cannot be had."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right before the source of an object, or None."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0].startswith("#!") else 0
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(lines[start:end]) or None
    start = index
    while start > 0 and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return "".join(line.lstrip() for line in lines[start:index]) or None


def indentsize(line):
    """The width of the blanks at the start of a line, tabs expanded."""
    text = line.expandtabs()
    return len(text) - len(text.lstrip())


# Frames ---------------------------------------------------------------------------------------------------------------


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """File, line, function and lines of source around it of a frame or traceback."""
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    at = getattr(frame, "tb_lasti", None) if istraceback(frame) else getattr(frame, "f_lasti", None)
    frame = frame.tb_frame if istraceback(frame) else frame
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    name = frame.f_code.co_filename
    lines, index = None, None
    if context > 0:
        all_lines = linecache.getlines(name)
        if all_lines:
            start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
            lines, index = all_lines[start : start + context], line - 1 - start
    return Traceback(name, line, frame.f_code.co_name, lines, index, positions=_positions(frame.f_code, at))


def _positions(code, at):
    """The dis.Positions of an instruction; None if they are not known."""
    from dis import Positions

    found = next((places for index, places in enumerate(code.co_positions()) if index * 2 == at), None)
    return None if found is None else Positions(*found)


def _frame_info(frame, place, context):
    found = getframeinfo(place, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    """A FrameInfo for a frame and each of its callers."""
    result = []
    while frame is not None:
        result.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """A FrameInfo for each entry of a traceback."""
    result = []
    while tb is not None:
        result.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def stack(context=1):
    """A FrameInfo for the caller and each of its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """A FrameInfo for each frame between the handler of the current exception and where it was raised."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


def getclosurevars(func):
    """The values of the names that a function does not define itself."""
    func = func.__func__ if ismethod(func) else func
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            found_builtins[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


# Classes --------------------------------------------------------------------------------------------------------------


def walktree(classes, children, parent):
    """The list of classes, sorted, each followed by the list of those below it."""
    result = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(walktree(children[cls], children, cls))
    return result


def getclasstree(classes, unique=False):
    """Nested lists of pairs (class, its bases) of classes and their bases; unique: each class once."""
    children, roots = {}, []
    for cls in classes:
        if not cls.__bases__:
            if cls not in roots:
                roots.append(cls)
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
    roots += [parent for parent in children if parent not in classes and parent not in roots]
    return walktree(roots, children, None)


def __getattr__(name):
    """BufferFlags, an enumeration, is made when it is asked for."""
    if name != "BufferFlags":
        raise AttributeError(name)
    globals()[name] = found = _buffer_flags()
    return found


def _buffer_flags():
    from enum import IntFlag

    names = {
        "SIMPLE": 0x0, "WRITABLE": 0x1, "FORMAT": 0x4, "ND": 0x8, "STRIDES": 0x18, "C_CONTIGUOUS": 0x38,
        "F_CONTIGUOUS": 0x58, "ANY_CONTIGUOUS": 0x98, "INDIRECT": 0x118, "CONTIG": 0x9, "CONTIG_RO": 0x8, "STRIDED": 0x19,
        "STRIDED_RO": 0x18, "RECORDS": 0x1D, "RECORDS_RO": 0x1C, "FULL": 0x11D, "FULL_RO": 0x11C, "READ": 0x100,
        "WRITE": 0x200,
    }  # fmt: skip
    return IntFlag("BufferFlags", names, module="inspect")
