"""Classes of trees of older Pythons: making one makes a Constant."""

from ast import AST, Constant, Load, Tuple, expr_context, mod


class _Kind(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, Constant) and (
            type(instance.value) in cls._types if cls._types else isinstance(instance, cls)
        )


def _old(name, types, fields):
    def make(cls, *args, **kwargs):
        if name == "Ellipsis":
            return Constant(..., *args, **kwargs)
        for old in "n", "s":
            if old in kwargs:
                kwargs["value"] = kwargs.pop(old)
        return Constant(*args, **kwargs)

    return _Kind(name, (Constant,), {"__module__": "ast", "_fields": fields, "_types": types, "__new__": make})


Num = _old("Num", (int, float, complex), ("n",))
Str = _old("Str", (str,), ("s",))
Bytes = _old("Bytes", (bytes,), ("s",))
NameConstant = _old("NameConstant", (type(None), bool), ("value", "kind"))
Ellipsis = _old("Ellipsis", (type(...),), ())


class slice(AST):
    """What stood between brackets."""

    __module__ = "ast"


class Index(slice):
    """An index: now the expression itself."""

    __module__ = "ast"

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Several: now a Tuple."""

    __module__ = "ast"

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Statements; not used any more."""

    __module__ = "ast"


class AugLoad(expr_context):
    """Not used any more."""

    __module__ = "ast"


class AugStore(expr_context):
    """Not used any more."""

    __module__ = "ast"


class Param(expr_context):
    """Not used any more."""

    __module__ = "ast"
