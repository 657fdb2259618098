"""What collections.abc.Callable[[argument, …], result] makes."""

from types import GenericAlias


def _is_parameter_list(item):
    """Whether the item stands for all parameters: an ellipsis, a ParamSpec or Concatenate[…]"""
    if item is ...:
        return True
    cls = type(item)
    return cls.__module__ == "typing" and cls.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _text(item):
    if isinstance(item, type) and not isinstance(item, GenericAlias):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    return "..." if item is ... else repr(item)


class _CallableGenericAlias(GenericAlias):
    """Callable[[int, str], float]; its __args__ are (int, str, float)."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        taken, result = args
        if isinstance(taken, (tuple, list)):
            args = (*taken, result)
        elif not _is_parameter_list(taken):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {taken}")
        return GenericAlias.__new__(cls, origin, args)

    def __repr__(self):
        taken, result = _parts(self)
        shown = f"[{', '.join(map(_text, taken))}]" if isinstance(taken, list) else _text(taken)
        return f"collections.abc.Callable[{shown}, {_text(result)}]"

    def __reduce__(self):
        return type(self), (self.__origin__, _parts(self))

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        if len(self.__parameters__) == 1 and _is_parameter_list(self.__parameters__[0]):
            if not (len(items) == 1 and (isinstance(items[0], (tuple, list)) or _is_parameter_list(items[0]))):
                items = (items,)
        *taken, result = GenericAlias.__getitem__(self, items).__args__
        if len(taken) == 1 and (isinstance(taken[0], (tuple, list)) or _is_parameter_list(taken[0])):
            taken = taken[0]
        return type(self)(self.__origin__, (taken, result))


_CallableGenericAlias.__module__ = "collections.abc"


# A function, since attributes of an alias that it has not itself are those of the class it stands for.
def _parts(alias):
    *taken, result = alias.__args__
    return (taken[0] if len(taken) == 1 and _is_parameter_list(taken[0]) else taken), result
