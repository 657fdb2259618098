"""Objects as text in lines of limited width."""

import sys
import types
from io import StringIO


class _SafeKey:
    """Makes any two objects sortable: by value, or else by type and address."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _by_key(pair):
    return _SafeKey(pair[0]), _SafeKey(pair[1])


class PrettyPrinter:
    """Prints objects: indent for each level, lines of at most width characters where possible, to a depth.

    compact puts as many items on a line as fit; sort_dicts=False keeps the order of dicts; underscore_numbers groups digits.
    """

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent_per_level, self._width, self._depth = indent, width, depth
        self._stream = sys.stdout if stream is None else stream
        _know_collections(self._dispatch)
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        """Print an object to the stream."""
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        """The text of an object."""
        out = StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isreadable(self, object):
        """Whether the text could be evaluated to the same value."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def isrecursive(self, object):
        """Whether an object contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def format(self, object, context, maxlevels, level):
        """The text of an object on one line, whether it is readable and whether it is recursive."""
        return self._safe_repr(object, dict(context), maxlevels, level)

    # One line

    def _safe_repr(self, obj, context, maxlevels, level):
        method = type(obj).__repr__
        if isinstance(obj, int) and method is int.__repr__ and self._underscore_numbers:
            return f"{obj:_d}", True, False
        containers = {dict.__repr__: "{}", list.__repr__: "[]", tuple.__repr__: "()"}
        if method not in containers:
            text = repr(obj)
            return text, bool(text) and not text.startswith("<"), False
        left, right = containers[method]
        if len(obj) == 1 and method is tuple.__repr__:
            right = ",)"
        if not obj:
            return left + right, True, False
        if maxlevels and level >= maxlevels:
            return left + "..." + right, False, id(obj) in context
        if id(obj) in context:
            return _recursion(obj), False, True
        context[id(obj)] = 1
        readable, recursive, shown = True, False, []
        pairs = method is dict.__repr__
        items = (sorted(obj.items(), key=_by_key) if self._sort_dicts else obj.items()) if pairs else [(item,) for item in obj]
        for item in items:
            texts = []
            for part in item:
                text, part_readable, part_recursive = self.format(part, context, maxlevels, level + 1)
                texts.append(text)
                readable, recursive = readable and part_readable, recursive or part_recursive
            shown.append(": ".join(texts))
        del context[id(obj)]
        return left + ", ".join(shown) + right, readable, recursive

    def _repr(self, obj, context, level):
        return self.format(obj, context.copy(), self._depth, level)[0]

    # Several lines

    def _format(self, obj, out, indent, allowance, context, level):
        if id(obj) in context:
            out.write(_recursion(obj))
            return
        text = self._repr(obj, context, level)
        if len(text) > self._width - indent - allowance:
            writer = self._dispatch.get(type(obj).__repr__)
            if writer is None and hasattr(obj, "__dataclass_params__") and obj.__dataclass_params__.repr and hasattr(obj.__repr__, "__func__"):
                writer = PrettyPrinter._pprint_dataclass
            if writer is not None:
                context[id(obj)] = 1
                writer(self, obj, out, indent, allowance, context, level + 1)
                del context[id(obj)]
                return
        out.write(text)

    def _pprint_dict(self, obj, out, indent, allowance, context, level):
        out.write("{" + " " * (self._indent_per_level - 1))
        if obj:
            items = sorted(obj.items(), key=_by_key) if self._sort_dicts else obj.items()
            self._format_dict_items(items, out, indent, allowance + 1, context, level)
        out.write("}")

    def _format_dict_items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            out.write(text + ": ")
            self._format(value, out, indent + len(text) + 2, allowance if index == last else 1, context, level)
            if index != last:
                out.write(",\n" + " " * indent)

    def _pprint_list(self, obj, out, indent, allowance, context, level):
        out.write("[")
        self._format_items(obj, out, indent, allowance + 1, context, level)
        out.write("]")

    def _pprint_tuple(self, obj, out, indent, allowance, context, level):
        end = ",)" if len(obj) == 1 else ")"
        out.write("(")
        self._format_items(obj, out, indent, allowance + len(end), context, level)
        out.write(end)

    def _pprint_set(self, obj, out, indent, allowance, context, level):
        if not obj:
            out.write(repr(obj))
            return
        left, right = "{", "}"
        if type(obj) is not set:
            left, right = type(obj).__name__ + "({", "})"
            indent += len(type(obj).__name__) + 1
        out.write(left)
        self._format_items(sorted(obj, key=_SafeKey), out, indent, allowance + len(right), context, level)
        out.write(right)

    def _format_items(self, items, out, indent, allowance, context, level):
        """Items with commas, each on a line, or as many as fit if compact."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.write(" " * (self._indent_per_level - 1))
        room = most = self._width - indent + 1
        items, separator = list(items), ""
        for index, item in enumerate(items):
            last = index == len(items) - 1
            if last:
                room -= allowance
                most -= allowance
            if self._compact:
                width = len(self._repr(item, context, level)) + 2
                if room < width:
                    room = most
                    separator = ",\n" + " " * indent if separator else ""
                if room >= width:
                    room -= width
                    out.write(separator + self._repr(item, context, level))
                    separator = ", "
                    continue
            out.write(separator)
            separator = ",\n" + " " * indent
            self._format(item, out, indent, allowance if last else 1, context, level)

    def _pprint_str(self, obj, out, indent, allowance, context, level):
        if not obj:
            out.write(repr(obj))
            return
        lines = obj.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = self._width - indent
        chunks = []
        for index, line in enumerate(lines):
            text = repr(line)
            if index == len(lines) - 1:
                most -= allowance
            if len(text) <= most:
                chunks.append(text)
            else:
                chunks += _wrapped(line, self._width - indent, allowance if index == len(lines) - 1 else 0)
        if len(chunks) == 1:
            out.write(text)
            return
        out.write(("(" if level == 1 else "") + ("\n" + " " * indent).join(chunks) + (")" if level == 1 else ""))

    def _pprint_bytes(self, obj, out, indent, allowance, context, level):
        if len(obj) <= 4:
            out.write(repr(obj))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
        chunks, current, last = [], b"", len(obj) // 4 * 4
        room = self._width - indent
        for at in range(0, len(obj), 4):
            candidate = current + obj[at : at + 4]
            if len(repr(candidate)) > room - (allowance if at == last else 0) and current:
                chunks.append(repr(current))
                current = obj[at : at + 4]
            else:
                current = candidate
        chunks.append(repr(current))
        out.write(("(" if parens else "") + ("\n" + " " * indent).join(chunks) + (")" if parens else ""))

    def _pprint_bytearray(self, obj, out, indent, allowance, context, level):
        out.write("bytearray(")
        self._pprint_bytes(bytes(obj), out, indent + 10, allowance + 1, context, level + 1)
        out.write(")")

    def _pprint_chain_map(self, obj, out, indent, allowance, context, level):
        if not obj.maps:
            out.write(repr(obj))
            return
        start = type(obj).__name__ + "("
        indent += len(start)
        last = len(obj.maps) - 1
        out.write(start)
        for index, map in enumerate(obj.maps):
            self._format(map, out, indent, allowance + 1 if index == last else 1, context, level)
            out.write(")" if index == last else ",\n" + " " * indent)

    def _pprint_data(self, obj, out, indent, allowance, context, level):
        """UserDict, UserList and UserString look like what they hold."""
        self._format(obj.data, out, indent, allowance, context, level - 1)

    def _pprint_mappingproxy(self, obj, out, indent, allowance, context, level):
        out.write("mappingproxy(")
        self._format(obj.copy(), out, indent + 13, allowance + 1, context, level)
        out.write(")")

    def _pprint_simplenamespace(self, obj, out, indent, allowance, context, level):
        name = "namespace" if type(obj) is types.SimpleNamespace else type(obj).__name__
        self._format_namespace_items(name, obj.__dict__.items(), out, indent, allowance, context, level)

    def _pprint_dataclass(self, obj, out, indent, allowance, context, level):
        pairs = [(f.name, getattr(obj, f.name)) for f in obj.__dataclass_fields__.values() if f.repr]
        self._format_namespace_items(type(obj).__name__, pairs, out, indent, allowance, context, level)

    def _format_namespace_items(self, name, pairs, out, indent, allowance, context, level):
        indent += len(name) + 1
        out.write(name + "(")
        for index, (key, value) in enumerate(pairs):
            last = index == len(pairs) - 1
            out.write(key + "=")
            if id(value) in context:
                out.write("...")
            else:
                self._format(value, out, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                out.write(",\n" + " " * indent)
        out.write(")")

    def _pprint_ordered_dict(self, obj, out, indent, allowance, context, level):
        if not obj:
            out.write(repr(obj))
            return
        name = type(obj).__name__
        out.write(name + "(")
        self._format(list(obj.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.write(")")

    def _pprint_list_of_pairs(self, pairs, out, indent, allowance, context, level):
        out.write("{" + " " * (self._indent_per_level - 1))
        self._format_dict_items(pairs, out, indent, allowance + 1, context, level)
        out.write("}")

    def _pprint_named(self, obj, out, indent, allowance, context, level):
        """deque([...]), Counter({...}), defaultdict(factory, {...})"""
        name = type(obj).__name__
        if not obj:
            out.write(repr(obj))
            return
        start = name + "("
        indent += len(start)
        if name == "defaultdict":
            start += self._repr(obj.default_factory, context, level) + ",\n" + " " * indent
        out.write(start)
        end = ")"
        if name == "deque":
            end = ")" if obj.maxlen is None else f",\n{' ' * indent}maxlen={obj.maxlen})"
            self._pprint_list(obj, out, indent, 1, context, level)
        elif name == "Counter":
            self._pprint_list_of_pairs(obj.most_common(), out, indent, allowance + 1, context, level)
        else:
            self._pprint_dict(obj, out, indent, allowance + 1, context, level)
        out.write(end)


def _wrapped(line, width, allowance):
    """repr() of pieces of a line, cut behind blanks, each at most `width` wide."""
    parts, word, blank = [], "", False
    for char in line:
        if blank and not char.isspace():
            parts.append(word)
            word = ""
        blank = char.isspace()
        word += char
    parts.append(word)
    result, current = [], ""
    for index, part in enumerate(parts):
        room = width - (allowance if index == len(parts) - 1 else 0)
        if current and len(repr(current + part)) > room:
            result.append(repr(current))
            current = part
        else:
            current += part
    return result + [repr(current)]


def _recursion(obj):
    return f"<Recursion on {type(obj).__name__} with id={id(obj)}>"


PrettyPrinter._dispatch = {
    dict.__repr__: PrettyPrinter._pprint_dict, list.__repr__: PrettyPrinter._pprint_list,
    tuple.__repr__: PrettyPrinter._pprint_tuple, set.__repr__: PrettyPrinter._pprint_set,
    frozenset.__repr__: PrettyPrinter._pprint_set, str.__repr__: PrettyPrinter._pprint_str,
    bytes.__repr__: PrettyPrinter._pprint_bytes, bytearray.__repr__: PrettyPrinter._pprint_bytearray,
    types.MappingProxyType.__repr__: PrettyPrinter._pprint_mappingproxy,
    types.SimpleNamespace.__repr__: PrettyPrinter._pprint_simplenamespace,
}  # fmt: skip

_COLLECTIONS = {
    "OrderedDict": PrettyPrinter._pprint_ordered_dict, "deque": PrettyPrinter._pprint_named,
    "Counter": PrettyPrinter._pprint_named, "defaultdict": PrettyPrinter._pprint_named,
    "ChainMap": PrettyPrinter._pprint_chain_map, "UserDict": PrettyPrinter._pprint_data,
    "UserList": PrettyPrinter._pprint_data, "UserString": PrettyPrinter._pprint_data,
}  # fmt: skip


def _know_collections(dispatch):
    """Add the collections that the program has loaded."""
    loaded = vars(sys.modules.get("collections", types))
    for name, writer in _COLLECTIONS.items():
        if name in loaded:
            dispatch.setdefault(loaded[name].__repr__, writer)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text of an object; the arguments are those of PrettyPrinter."""
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object to a stream, standard output by default."""
    text = pformat(object, indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers)
    (sys.stdout if stream is None else stream).write(text + "\n")


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint() that keeps the order of dicts."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """The text of an object on one line; recursion is shown as such."""
    return PrettyPrinter().format(object, {}, 0, 0)[0]


def isreadable(object):
    """Whether the text of pformat() could be evaluated to the same value."""
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    """Whether an object contains itself."""
    return PrettyPrinter().isrecursive(object)


__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]
