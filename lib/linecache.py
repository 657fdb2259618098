"""Lines of source files. What a file holds is not kept in memory, but read anew; `cache` has the lines that a program put there
and those that the loader of a module gave."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}  # file name -> (size, time or None, lines, full name), or (a function that gives the text,)


def getlines(filename, module_globals=None):
    """The lines of a file with their line ends; none if it cannot be read. `module_globals` names a loader that may have them."""
    if len(cache.get(filename, ())) > 1:
        return cache[filename][2]
    try:
        with open(filename) as file:
            return _ended(file.readlines())
    except (OSError, UnicodeError, SyntaxError, ValueError):
        return _lines_of_loader(filename, module_globals)


def _lines_of_loader(filename, module_globals):
    if filename not in cache and not lazycache(filename, module_globals):
        return []
    try:
        text = cache[filename][0]()
    except (ImportError, OSError):
        text = None
    if text is None:
        return []
    cache[filename] = (len(text), None, _ended(text.splitlines(True)), filename)
    return cache[filename][2]


def _ended(lines):
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines


def getline(filename, lineno, module_globals=None):
    """One line of a file, with its line end; '' if there is none."""
    if filename not in cache:
        try:
            with open(filename) as file:
                for number, line in enumerate(file, 1):
                    if number == lineno:
                        return line if line.endswith("\n") else line + "\n"
            return ""
        except (OSError, UnicodeError, ValueError):
            pass
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def updatecache(filename, module_globals=None):
    """The lines of a file, read anew."""
    if len(cache.get(filename, ())) > 1:
        del cache[filename]
    return getlines(filename, module_globals)


def checkcache(filename=None):
    """Files are read at each access, so there is nothing to check."""


def clearcache():
    """Forget the lines that were put into the cache."""
    cache.clear()


def lazycache(filename, module_globals):
    """Whether the loader of a module may have the lines of this file; then it is asked when they are wanted."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename[0] == "<" and filename[-1] == ">") or not module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals.get("__name__")
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or get_source is None:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
