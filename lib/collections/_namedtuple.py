"""namedtuple(), for module collections."""

import sys
from collections import _tuplegetter
from keyword import iskeyword


def _check_names(typename, field_names):
    for name in [typename, *field_names]:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")


def _check_fields(field_names, rename):
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


def _renamed(field_names):
    seen = set()
    result = []
    for index, name in enumerate(field_names):
        if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
            name = f"_{index}"
        seen.add(name)
        result.append(name)
    return result


def _make(cls, iterable):
    result = tuple.__new__(cls, iterable)
    if len(result) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(result)}")
    return result


def _replace(self, /, **kwds):
    result = self._make(map(kwds.pop, self._fields, self))
    if kwds:
        raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
    return result


def _repr(self):
    fields = ", ".join([f"{name}={value!r}" for name, value in zip(self._fields, self)])
    return f"{self.__class__.__name__}({fields})"


def _asdict(self):
    """A dict from field names to values."""
    return dict(zip(self._fields, self))


def _getnewargs(self):
    """The items, from which copy and pickle make the tuple again."""
    return tuple(self)


def _caller_module():
    try:
        return sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


def _new_method(typename, arguments):
    header = f"_cls, {arguments}" if arguments else "_cls"
    new = eval(
        f"lambda {header}: _tuple_new(_cls, ({arguments}))",
        {"_tuple_new": tuple.__new__, "__builtins__": {}, "__name__": f"namedtuple_{typename}"},
    )
    new.__name__ = "__new__"
    new.__qualname__ = f"{typename}.__new__"
    new.__doc__ = f"Create new instance of {typename}({arguments})"
    return new


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A class of tuples whose items have names too: namedtuple('Point', 'x y').

    rename: bad names become _0, _1 …; defaults: of the last fields; module: of
    the class."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(map(str, field_names))
    typename = sys.intern(str(typename))
    if rename:
        field_names = _renamed(field_names)
    _check_names(typename, field_names)
    _check_fields(field_names, rename)

    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(reversed(list(zip(reversed(field_names), reversed(defaults)))))

    field_names = tuple(map(sys.intern, field_names))
    arguments = ", ".join(field_names) + ("," if len(field_names) == 1 else "")
    new = _new_method(typename, arguments)
    if defaults is not None:
        new.__defaults__ = defaults

    namespace = {
        "__doc__": f"{typename}({arguments})",
        "__slots__": (),
        "_fields": field_names,
        "_field_defaults": field_defaults,
        "__new__": new,
        "_make": classmethod(_make),
        "_replace": _replace,
        "__repr__": _repr,
        "_asdict": _asdict,
        "__getnewargs__": _getnewargs,
        "__match_args__": field_names,
    }
    for index, name in enumerate(field_names):
        namespace[name] = _tuplegetter(index, sys.intern(f"Alias for field number {index}"))
    result = type(typename, (tuple,), namespace)
    if module is None:
        module = _caller_module()
    if module is not None:
        result.__module__ = module
    return result


namedtuple.__module__ = "collections"
