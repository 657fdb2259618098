"""repr() with limits."""

import builtins


def recursive_repr(fillvalue="..."):
    """Decorator for __repr__: of an object within itself only fillvalue is shown."""

    def decorating_function(function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)

        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(wrapper, name, getattr(function, name))
        wrapper.__annotations__ = getattr(function, "__annotations__", {})
        wrapper.__type_params__ = getattr(function, "__type_params__", ())
        return wrapper

    return decorating_function


class Repr:
    """Shows objects with limits for depth, number of items and length of text; subclasses add repr_TYPE methods."""

    def __init__(
        self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
        maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None,
    ):  # fmt: skip
        self.maxlevel, self.maxtuple, self.maxlist, self.maxarray, self.maxdict = maxlevel, maxtuple, maxlist, maxarray, maxdict
        self.maxset, self.maxfrozenset, self.maxdeque, self.maxstring = maxset, maxfrozenset, maxdeque, maxstring
        self.maxlong, self.maxother, self.fillvalue, self.indent = maxlong, maxother, fillvalue, indent

    def repr(self, x):
        """The text of an object."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """The text of an object that may be this many levels deep."""
        method = getattr(self, "repr_" + type(x).__name__.replace(" ", "_"), None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _items(self, x, level, limit, left, right, alone=""):
        """The items of a collection between two texts; `alone` follows a single item."""
        if level <= 0 and x:
            return left + self.fillvalue + right
        shown = []
        for index, item in enumerate(x):
            if index == limit:
                shown.append(self.fillvalue)
                break
            shown.append(self.repr1(item, level - 1))
        return left + self._join(shown, level) + (alone if len(x) == 1 else "") + right

    def _join(self, shown, level):
        if self.indent is None or not shown:
            return ", ".join(shown)
        if isinstance(self.indent, int):
            if self.indent < 0:
                raise ValueError(f"Repr.indent cannot be negative int (was {self.indent!r})")
            indent = " " * self.indent
        elif isinstance(self.indent, str):
            indent = self.indent
        else:
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(self.indent)}")
        before = "\n" + indent * (self.maxlevel - level + 1)
        return before + ("," + before).join(shown) + ",\n" + indent * (self.maxlevel - level)

    def repr_tuple(self, x, level):
        return self._items(x, level, self.maxtuple, "(", ")", "," if self.indent is None else "")

    def repr_list(self, x, level):
        return self._items(x, level, self.maxlist, "[", "]")

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._items(x, level, self.maxarray, f"array('{x.typecode}', [", "])")

    def repr_set(self, x, level):
        return self._items(_ordered(x), level, self.maxset, "{", "}") if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_ordered(x), level, self.maxfrozenset, "frozenset({", "})") if x else "frozenset()"

    def repr_deque(self, x, level):
        return self._items(x, level, self.maxdeque, "deque([", "])")

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        shown = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}" for key in _ordered(x)[: self.maxdict]]
        if len(x) > self.maxdict:
            shown.append(self.fillvalue)
        return "{" + self._join(shown, level) + "}"

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        before = max(0, (limit - 3) // 2)
        after = max(0, limit - 3 - before)
        return text[:before] + self.fillvalue + text[len(text) - after :]

    def repr_str(self, x, level):
        text = builtins.repr(x[: self.maxstring])
        if len(text) <= self.maxstring and len(x) <= self.maxstring:
            return text
        before = max(0, (self.maxstring - 3) // 2)
        after = max(0, self.maxstring - 3 - before)
        text = builtins.repr(x[:before] + x[len(x) - after :])
        return text[:before] + self.fillvalue + text[len(text) - after :]

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            return self._cut(builtins.repr(x), self.maxother)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"


def _ordered(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


aRepr = Repr()
repr = aRepr.repr

__all__ = ["Repr", "repr", "recursive_repr"]
