"""Signatures of callables."""

import functools
import types
from collections import namedtuple
from inspect import CO_VARARGS, CO_VARKEYWORDS, get_annotations, unwrap
from keyword import iskeyword

__name__ = "inspect"  # for __module__ of what follows


class _empty:
    """Stands for a default or annotation that is not there."""


class _ParameterKind(int):
    """How arguments are passed to a parameter."""

    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name, self.description = name, description
        return self

    value = property(int)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_KINDS = tuple(
    _ParameterKind(index, name, description)
    for index, (name, description) in enumerate((
        ("POSITIONAL_ONLY", "positional-only"), ("POSITIONAL_OR_KEYWORD", "positional or keyword"),
        ("VAR_POSITIONAL", "variadic positional"), ("KEYWORD_ONLY", "keyword-only"), ("VAR_KEYWORD", "variadic keyword"),
    ))
)  # fmt: skip
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS
_keep = object()


def formatannotation(annotation, base_module=None):
    """The text of an annotation; names of classes without `builtins` and base_module."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        plain = annotation.__module__ in ("builtins", base_module)
        return annotation.__qualname__ if plain else f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """One parameter: name, kind, default and annotation."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _KINDS[kind]
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name.startswith(".") and name[1:].isdigit():
            name = f"implicit{name[1:]}"  # the parameter of a comprehension
            self._kind = _POSITIONAL_ONLY
        if not name.isidentifier() or (iskeyword(name) and self._kind is not _POSITIONAL_ONLY):
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._default, self._annotation = name, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_keep, kind=_keep, annotation=_keep, default=_keep):
        """A parameter that differs in some attributes."""
        return type(self)(
            self._name if name is _keep else name, self._kind if kind is _keep else kind,
            default=self._default if default is _keep else default,
            annotation=self._annotation if annotation is _keep else annotation,
        )  # fmt: skip

    def __str__(self):
        text = {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += f"{'=' if self._annotation is _empty else ' = '}{self._default!r}"
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __reduce__(self):
        return functools.partial(type(self), default=self._default, annotation=self._annotation), (self._name, self._kind)


class BoundArguments:
    """Arguments by the names of the parameters they belong to."""

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        """The arguments to pass by position."""
        result = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                break
            if parameter.kind is _VAR_POSITIONAL:
                result.extend(self.arguments[name])
            else:
                result.append(self.arguments[name])
        return tuple(result)

    @property
    def kwargs(self):
        """The arguments to pass by keyword."""
        result, by_keyword = {}, False
        for name, parameter in self._signature.parameters.items():
            by_keyword = by_keyword or parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Add the defaults of parameters without an argument, () for *args and {} for **kwargs."""
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                complete[name] = () if parameter.kind is _VAR_POSITIONAL else {}
        self.arguments = complete

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """The parameters of a callable and the annotation of its result."""

    __slots__ = ("_parameters", "_return_annotation")
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        self._return_annotation = return_annotation
        found, kind, optional = {}, _POSITIONAL_ONLY, False
        for parameter in parameters or ():
            if parameter.kind < kind:
                raise ValueError(f"wrong parameter order: {kind.description} parameter before {parameter.kind.description} parameter")
            kind = parameter.kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if optional and parameter.default is _empty and __validate_parameters__:
                    raise ValueError("non-default argument follows default argument")
                optional = optional or parameter.default is not _empty
            if parameter.name in found:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            found[parameter.name] = parameter
        self._parameters = types.MappingProxyType(found)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        return _signature_of(obj, cls, follow_wrapped, (globals, locals, eval_str))

    def replace(self, *, parameters=_keep, return_annotation=_keep):
        """A signature that differs in some attributes."""
        return type(self)(
            self._parameters.values() if parameters is _keep else parameters,
            return_annotation=self._return_annotation if return_annotation is _keep else return_annotation,
        )

    def _key(self):
        values = self._parameters.values()
        ordered = tuple(value for value in values if value.kind is not _KEYWORD_ONLY)
        return ordered, frozenset(value for value in values if value.kind is _KEYWORD_ONLY), self._return_annotation

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        """The arguments by parameter; TypeError if they do not fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As bind(), but arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments, rest, by_name = {}, list(args), False
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if rest and kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                raise TypeError("too many positional arguments")
            taken = rest and kind not in (_VAR_POSITIONAL, _KEYWORD_ONLY)
            if kind is _VAR_POSITIONAL:
                if rest:
                    arguments[name], rest = tuple(rest), []
            elif kind is _VAR_KEYWORD:
                continue
            elif taken:
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = rest.pop(0)
            elif name in kwargs and kind is not _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                self._check_missing(name, kind, kwargs, by_name)
            by_name = by_name or not taken
        if rest:
            raise TypeError("too many positional arguments")
        self._bind_rest(arguments, kwargs)
        return BoundArguments(self, arguments)

    def _check_missing(self, name, kind, kwargs, by_name):
        if kind is _POSITIONAL_ONLY and name in kwargs:
            raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
        shown = " keyword-only" if kind is _KEYWORD_ONLY and not by_name else ""
        raise TypeError(f"missing a required{shown} argument: {name!r}")

    def _bind_rest(self, arguments, kwargs):
        if not kwargs:
            return
        for name, parameter in self._parameters.items():
            if parameter.kind is _VAR_KEYWORD:
                arguments[name] = kwargs
                return
        for name in kwargs:
            if name in self._parameters:  # with a default
                self._check_missing(name, _POSITIONAL_ONLY, kwargs, False)
        raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")

    def __repr__(self):
        return f"<Signature {self}>"

    def __str__(self):
        shown, positional_only, star = [], False, False
        for parameter in self._parameters.values():
            if parameter.kind is _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                shown.append("/")
                positional_only = False
            if parameter.kind is _VAR_POSITIONAL:
                star = True
            elif parameter.kind is _KEYWORD_ONLY and not star:
                shown.append("*")
                star = True
            shown.append(str(parameter))
        if positional_only:
            shown.append("/")
        result = "" if self._return_annotation is _empty else f" -> {formatannotation(self._return_annotation)}"
        return f"({', '.join(shown)}){result}"


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable; ValueError if it has none, TypeError if it is not callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


# Where signatures come from -------------------------------------------------------------------------------------------


def _signature_of(obj, cls, follow_wrapped=True, names=(None, None, False)):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        return _without_first(_signature_of(obj.__func__, cls, follow_wrapped, names))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return _signature_of(obj, cls, follow_wrapped, names)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature) and callable(given):
            given = given()
        if isinstance(given, str):
            return _of_text(obj, given, cls)
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, cls, names)
    if isinstance(obj, functools.partial):
        return _of_partial(_signature_of(obj.func, cls, follow_wrapped, names), obj)
    if isinstance(obj, type):
        return _of_class(obj, cls, follow_wrapped, names)
    text = getattr(obj, "__text_signature__", None)
    if text is not None or _is_native(obj):
        return _of_text(obj, text, cls)
    call = _python_method(type(obj), "__call__")
    if call is None:
        raise ValueError(f"callable {obj!r} is not supported by signature")
    return _without_first(_signature_of(call, cls, follow_wrapped, names))


def _is_native(obj):
    kinds = (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType)
    return isinstance(obj, kinds)


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
        raise ValueError("invalid method signature")
    return found if parameters[0].kind is _VAR_POSITIONAL else found.replace(parameters=parameters[1:])


def _of_function(function, cls, names=(None, None, False)):
    code = function.__code__
    globals, locals, eval_str = names
    annotations = get_annotations(function, globals=globals, locals=locals, eval_str=eval_str)
    positional, keyword_only = code.co_argcount, code.co_kwonlyargcount
    variables = code.co_varnames
    defaults = function.__defaults__ or ()
    required = positional - len(defaults)
    found = []

    def add(name, kind, default=_empty):
        found.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for index, name in enumerate(variables[:positional]):
        kind = _POSITIONAL_ONLY if index < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        add(name, kind, _empty if index < required else defaults[index - required])
    last = positional + keyword_only
    if code.co_flags & CO_VARARGS:
        add(variables[last], _VAR_POSITIONAL)
    for name in variables[positional:last]:
        add(name, _KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(variables[last + bool(code.co_flags & CO_VARARGS)], _VAR_KEYWORD)
    return cls(found, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _of_text(obj, text, cls):
    """From a text such as ($self, x, /, y=None): the parameters are those of a lambda that is made of it."""
    if text is None:
        raise ValueError(f"no signature found for builtin {obj!r}")
    bound = "$" in text and getattr(obj, "__self__", None) is not None
    try:
        found = _of_function(eval(f"lambda {text.strip()[1:-1].replace('$', '')}: 0", {}), cls)
    except (SyntaxError, NameError):
        raise ValueError(f"{obj!r} builtin has invalid signature") from None
    return _without_first(found) if bound else found


def _of_partial(found, partial):
    """The parameters that are left; those given by keyword become keyword-only, with the value as default."""
    try:
        given = found.bind_partial(*partial.args, **partial.keywords).arguments
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    result, keyword_only = [], False
    for name, parameter in found.parameters.items():
        if name in partial.keywords and parameter.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            keyword_only = True
            result.append(parameter.replace(kind=_KEYWORD_ONLY, default=partial.keywords[name]))
        elif name in given and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        elif keyword_only and parameter.kind is _POSITIONAL_OR_KEYWORD:
            result.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif not (keyword_only and parameter.kind is _VAR_POSITIONAL):
            result.append(parameter)
    return found.replace(parameters=result)


def _python_method(cls, name):
    """A method of a class that is not one of the interpreter's own."""
    for base in cls.__mro__:
        method = base.__dict__.get(name)
        if method is not None:
            return None if _is_native(method) or base in (object, type) else method
    return None


# Built-in classes that tell their parameters in CPython.
_CLASS_TEXTS = {
    list: "(iterable=(), /)", property: "(fget=None, fset=None, fdel=None, doc=None)", complex: "(real=0, imag=0)",
    float: "(x=0, /)", enumerate: "(iterable, start=0)", memoryview: "(object)", tuple: "(iterable=(), /)",
    reversed: "(sequence, /)",
}  # fmt: skip


def _of_class(klass, cls, follow_wrapped, names):
    for owner, name in ((type(klass), "__call__"), (klass, "__new__"), (klass, "__init__")):
        method = _python_method(owner, name)
        if method is not None and (name != "__new__" or _comes_first(klass)):
            method = method.__func__ if isinstance(method, staticmethod) else method
            return _without_first(_signature_of(method, cls, follow_wrapped, names))
    if klass is type:
        raise ValueError(f"no signature found for builtin {klass!r}")
    for base in klass.__mro__[:-1]:
        text = _CLASS_TEXTS.get(base) or base.__dict__.get("__text_signature__")
        if isinstance(text, str):
            return _of_text(klass, text, cls)
    if klass.__init__ is object.__init__ and klass.__new__ is object.__new__:
        return cls()
    raise ValueError(f"no signature found for builtin type {klass!r}")


def _comes_first(klass):
    """Whether __new__ is defined before any __init__ in the order of lookup."""
    for base in klass.__mro__:
        if "__new__" in base.__dict__:
            return True
        if "__init__" in base.__dict__ and base is not object:
            return False
    return False


# Older forms ----------------------------------------------------------------------------------------------------------

FullArgSpec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations", module="inspect")
Arguments = namedtuple("Arguments", "args varargs varkw", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")


def _unbound(func):
    """What a call passes its object to, if anything."""
    if isinstance(func, types.MethodType):
        return func.__func__
    if isinstance(func, type):
        for owner, name in ((type(func), "__call__"), (func, "__new__"), (func, "__init__")):
            method = _python_method(owner, name)
            if method is not None and (name != "__new__" or _comes_first(func)):
                return method.__func__ if isinstance(method, staticmethod) else method
    elif not isinstance(func, (types.FunctionType, functools.partial)) and not _is_native(func):
        return _python_method(type(func), "__call__") or func
    return func


def getfullargspec(func):
    """Names, defaults and annotations of the parameters of a function; those of a bound method include self."""
    try:
        found = _signature_of(_unbound(func), Signature, False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    names = {kind: [p.name for p in found.parameters.values() if p.kind is kind] for kind in _KINDS}
    positional = names[_POSITIONAL_ONLY] + names[_POSITIONAL_OR_KEYWORD]
    defaults = {name: p.default for name, p in found.parameters.items() if p.default is not _empty}
    annotations = {} if found.return_annotation is _empty else {"return": found.return_annotation}
    annotations.update((name, p.annotation) for name, p in found.parameters.items() if p.annotation is not _empty)
    return FullArgSpec(
        positional, *(names[kind][0] if names[kind] else None for kind in (_VAR_POSITIONAL, _VAR_KEYWORD)),
        tuple(defaults[name] for name in positional if name in defaults) or None, names[_KEYWORD_ONLY],
        {name: defaults[name] for name in names[_KEYWORD_ONLY] if name in defaults} or None, annotations,
    )  # fmt: skip


def getargs(co):
    """The names of the parameters of a code object."""
    if not isinstance(co, types.CodeType):
        raise TypeError(f"{co!r} is not a code object")
    last = co.co_argcount + co.co_kwonlyargcount
    names = list(co.co_varnames)
    star = names[last] if co.co_flags & CO_VARARGS else None
    keywords = names[last + (star is not None)] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(names[:last], star, keywords)


def formatargvalues(
    args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value),
):  # fmt: skip
    """The text of the parameters of a frame with their values."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(shown)})"


def formatannotationrelativeto(object):
    """formatannotation() without the name of the object's module."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


def getargvalues(frame):
    """The names of the parameters of a frame, and its local variables."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def getcallargs(func, /, *positional, **named):
    """The values of the parameters if a function were called with these arguments."""
    if isinstance(func, types.MethodType):
        positional, func = (func.__self__, *positional), func.__func__
    try:
        bound = _signature_of(func, Signature).bind(*positional, **named)
    except TypeError:
        return _call_error(func, positional, named)
    bound.apply_defaults()
    return bound.arguments


def _call_error(func, positional, named):
    """Raise what the call itself raises: a function with the same parameters is called that does nothing."""
    code = func.__code__.replace(co_flags=func.__code__.co_flags)
    same = types.FunctionType(code, {}, func.__name__, func.__defaults__, func.__closure__)
    same.__kwdefaults__, same.__qualname__ = func.__kwdefaults__, func.__name__
    try:
        return same(*positional, **named)
    except TypeError as error:
        raise TypeError(str(error).replace(", and ", " and ")) from None
