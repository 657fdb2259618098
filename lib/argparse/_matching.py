"""Which command line strings belong to which argument."""

from ._names import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError

# Each string of a command line is of a kind: a value, an option, or the mark -- behind which all are values.
VALUE = "A"
OPTION = "O"
MARK = "-"

_LIMITS = {None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, None), ONE_OR_MORE: (1, None), SUPPRESS: (0, 0), REMAINDER: (0, None),
           PARSER: (1, None)}  # fmt: skip


def _limits(nargs):
    return _LIMITS[nargs] if nargs is None or isinstance(nargs, str) else (nargs, nargs)


def _widths(kinds, start, action):
    """How many strings from start on the action may take, the most first."""
    least, most = _limits(action.nargs)
    takes_all = action.nargs in (PARSER, REMAINDER)
    if action.option_strings:
        return _option_widths(kinds, start, (least, most), takes_all)
    widths = []
    values = 0
    end = start
    while True:
        enough = values >= least
        if enough:
            widths.append(end - start)
        if end == len(kinds):
            break
        kind = kinds[end]
        if kind == MARK:
            end += 1
            continue
        if most is not None and values >= most:
            break
        if kind == OPTION and not (takes_all and enough):
            break
        values += 1
        end += 1
    return widths[::-1]


def _option_widths(kinds, start, limits, takes_all):
    least, most = limits
    end = start
    while end < len(kinds) and (kinds[end] == VALUE or (takes_all and kinds[end] == OPTION)) and (most is None or end - start < most):
        end += 1
    return [end - start] if end - start >= least else []


def match_optional(action, kinds, start):
    """The number of strings that an option takes."""
    widths = _widths(kinds, start, action)
    if widths:
        return widths[0]
    messages = {None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument"}
    if action.nargs in messages:
        raise ArgumentError(action, messages[action.nargs])
    raise ArgumentError(action, f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}")


def _match_all(actions, kinds, start):
    """The widths with which all actions fit, the first ones being greedy; None if they do not."""
    if not actions:
        return []
    for width in _widths(kinds, start, actions[0]):
        rest = _match_all(actions[1:], kinds, start + width)
        if rest is not None:
            return [width, *rest]
    return None


def match_positionals(actions, kinds, start):
    """The widths of as many of the actions as fit."""
    for count in range(len(actions), 0, -1):
        widths = _match_all(actions[:count], kinds, start)
        if widths is not None:
            return widths
    return []
