"""Lines of source files. Nothing is kept in memory but what a program puts into `cache` itself."""

cache = {}  # file name -> (size, time or None, lines, full name)


def getlines(filename, module_globals=None):
    """The lines of a file with their line ends; none if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) > 2:
        return entry[2]
    try:
        with open(filename) as file:
            lines = file.readlines()
    except (OSError, UnicodeError, SyntaxError, ValueError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines


def getline(filename, lineno, module_globals=None):
    """One line of a file, with its line end; '' if there is none."""
    if filename in cache:
        lines = getlines(filename)
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""
    try:
        with open(filename) as file:
            for number, line in enumerate(file, 1):
                if number == lineno:
                    return line if line.endswith("\n") else line + "\n"
    except (OSError, UnicodeError, ValueError):
        pass
    return ""


def updatecache(filename, module_globals=None):
    """The lines of a file, read anew."""
    cache.pop(filename, None)
    return getlines(filename)


def checkcache(filename=None):
    """Files are read at each access, so there is nothing to check."""


def clearcache():
    """Forget the lines that were put into the cache."""
    cache.clear()


def lazycache(filename, module_globals):
    """Whether lines could be had from the loader of a module: no."""
    return False


__all__ = ["getline", "clearcache", "checkcache", "lazycache"]
