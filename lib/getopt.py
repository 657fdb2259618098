"""Options of command lines, as getopt() of C takes them apart."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is unknown, lacks its argument or has one too many: msg and opt."""

    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """(list of (option, value), the rest): options up to the first string that is none.

    shortopts are letters, with a ':' behind those that take a value; longopts are names, with a '=' behind."""
    found = []
    names = _names(longopts)
    args = list(args)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return found, args[1:]
        args = _take(found, args, shortopts, names)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """getopt(), with options behind other strings too, unless shortopts begins with '+' or POSIXLY_CORRECT is set."""
    found, others = [], []
    names = _names(longopts)
    all_first = shortopts.startswith("+")
    if all_first:
        shortopts = shortopts[1:]
    else:
        import os

        all_first = bool(os.environ.get("POSIXLY_CORRECT"))
    args = list(args)
    while args:
        if args[0] == "--":
            return found, others + args[1:]
        if args[0].startswith("-") and args[0] != "-":
            args = _take(found, args, shortopts, names)
        elif all_first:
            return found, others + args
        else:
            others.append(args.pop(0))
    return found, others


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _take(found, args, shortopts, names):
    """Add the options of the first string to found; the strings that are left."""
    first, rest = args[0], args[1:]
    if first.startswith("--"):
        return _take_long(found, first[2:], names, rest)
    letters = first[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        if _takes_value(letter, shortopts):
            if not letters:
                if not rest:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, rest = rest[0], rest[1:]
            found.append(("-" + letter, letters))
            break
        found.append(("-" + letter, ""))
    return rest


def _takes_value(letter, shortopts):
    at = shortopts.find(letter)
    if at < 0 or letter == ":":
        raise GetoptError(f"option -{letter} not recognized", letter)
    return shortopts.startswith(":", at + 1)


def _take_long(found, text, names, rest):
    name, has_value, value = text.partition("=")
    name, takes_value = _full_name(name, names)
    if takes_value and not has_value:
        if not rest:
            raise GetoptError(f"option --{name} requires argument", name)
        value, rest = rest[0], rest[1:]
    elif has_value and not takes_value:
        raise GetoptError(f"option --{name} must not have an argument", name)
    found.append(("--" + name, value))
    return rest


def _full_name(name, names):
    matches = [each for each in names if each.startswith(name)]
    if not matches:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in matches:
        return name, False
    if name + "=" in matches:
        return name, True
    if len(matches) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    return matches[0].rstrip("="), matches[0].endswith("=")
