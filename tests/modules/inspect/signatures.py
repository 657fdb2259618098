# Library, inspect: signature, Signature, Parameter, BoundArguments, getfullargspec, getcallargs.
# native: a rule changed between 3.12.1 and 3.12.7
import functools
import inspect
from inspect import Parameter, Signature, signature


def error(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b: int = 1, /, c=2, *args: str, d, e: "x" = 5, **kw) -> float: ...
def g(a, b=2): ...
def h(a: list[int], c: int | None = None) -> None: ...


s = signature(f)
print(s, repr(s), s.return_annotation, signature(g), signature(h))
# expect: (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 5, **kw) -> float <Signature (a, b: int = 1, /, c=2, *args: str, d, e: 'x' = 5, **kw) -> float> <class 'float'> (a, b=2) (a: list[int], c: int | None = None) -> None
for p in s.parameters.values():
    print(repr(p), p.name, p.kind, p.kind.description, p.default, p.annotation)
# expect: <Parameter "a"> a POSITIONAL_ONLY positional-only <class 'inspect._empty'> <class 'inspect._empty'>
# expect: <Parameter "b: int = 1"> b POSITIONAL_ONLY positional-only 1 <class 'int'>
# expect: <Parameter "c=2"> c POSITIONAL_OR_KEYWORD positional or keyword 2 <class 'inspect._empty'>
# expect: <Parameter "*args: str"> args VAR_POSITIONAL variadic positional <class 'inspect._empty'> <class 'str'>
# expect: <Parameter "d"> d KEYWORD_ONLY keyword-only <class 'inspect._empty'> <class 'inspect._empty'>
# expect: <Parameter "e: 'x' = 5"> e KEYWORD_ONLY keyword-only 5 x
# expect: <Parameter "**kw"> kw VAR_KEYWORD variadic keyword <class 'inspect._empty'> <class 'inspect._empty'>


class C:
    def __init__(self, x, y=1): ...
    def method(self, z): ...
    @classmethod
    def cls_method(cls, q): ...
    @staticmethod
    def static(w): ...
    def __call__(self, v): ...


class Sub(C): ...
class Empty: ...
class New:
    def __new__(cls, k): ...


@functools.wraps(g)
def wrapper(*args, **kwargs): ...


print(signature(C), signature(C.method), signature(C(1).method), signature(C.cls_method), signature(C.static), signature(C(1)))
# expect: (x, y=1) (self, z) (z) (q) (w) (v)
print(signature(Sub), signature(Empty), signature(New), signature(lambda x, *, y: 0))  # expect: (x, y=1) () (k) (x, *, y)
print(signature(wrapper), signature(wrapper, follow_wrapped=False), inspect.unwrap(wrapper) is g)
# expect: (a, b=2) (*args, **kwargs) True
print(signature(functools.partial(f, 1, 2, d=3)), signature(functools.partial(g, b=5)), signature(functools.partial(g, 1)))
# expect: (c=2, *args: str, d=3, e: 'x' = 5, **kw) -> float (a, *, b=5) (b=2)
error(signature, 3)  # expect: TypeError 3 is not a callable object
error(signature, int)  # expect: ValueError no signature found for builtin type <class 'int'>

bound = s.bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs, bound.signature == s)
# expect: <BoundArguments (a=1, b=2, c=3, args=(4,), d=5, kw={'z': 6})> (1, 2, 3, 4) {'d': 5, 'z': 6} True
bound = signature(g).bind(1)
print(bound, bound.arguments)  # expect: <BoundArguments (a=1)> {'a': 1}
bound.apply_defaults()
print(bound, signature(g).bind_partial(), signature(g).bind(b=1, a=2).args)
# expect: <BoundArguments (a=1, b=2)> <BoundArguments ()> (2, 1)
error(signature(g).bind)  # expect: TypeError missing a required argument: 'a'
error(signature(g).bind, 1, 2, 3)  # expect: TypeError too many positional arguments
error(signature(g).bind, 1, a=2)  # expect: TypeError multiple values for argument 'a'
error(signature(g).bind, 1, q=2)  # expect: TypeError got an unexpected keyword argument 'q'
error(s.bind, 1)  # expect: TypeError missing a required argument: 'd'
error(s.bind, a=1, d=2)  # expect: TypeError 'a' parameter is positional only, but was passed as a keyword

error(Parameter, "1", Parameter.POSITIONAL_ONLY)  # expect: ValueError '1' is not a valid parameter name
error(Parameter, "for", Parameter.KEYWORD_ONLY)  # expect: ValueError 'for' is not a valid parameter name
error(Parameter, 3, Parameter.POSITIONAL_ONLY)  # expect: TypeError name must be a str, not a int
error(Parameter, "x", 9)  # expect: ValueError value 9 is not a valid Parameter.kind
error(Parameter, "x", Parameter.VAR_POSITIONAL, default=3)
# expect: ValueError variadic positional parameters cannot have default values
error(Signature, [Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)])
# expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
error(Signature, [Parameter("a", 1), Parameter("a", 1)])  # expect: ValueError duplicate parameter name: 'a'
error(Signature, [Parameter("a", 1, default=3), Parameter("b", 1)])
# expect: ValueError non-default argument follows default argument
print(s.replace(return_annotation=int).return_annotation, s.parameters["c"].replace(default=9), Signature(), Signature([], return_annotation=int))
# expect: <class 'int'> c=9 () () -> int
print(signature(g) == signature(g), hash(signature(g)) == hash(signature(g)), signature(f) == signature(g), Parameter.empty is Signature.empty)
# expect: True True False True
print(repr(Parameter.VAR_KEYWORD), int(Parameter.KEYWORD_ONLY))  # expect: <_ParameterKind.VAR_KEYWORD: 4> 3
print(inspect.getfullargspec(f))
# expect: FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1, 2), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={'return': <class 'float'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': 'x'})
print(inspect.getfullargspec(C.method))
# expect: FullArgSpec(args=['self', 'z'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
error(inspect.getfullargspec, 3)  # expect: TypeError unsupported callable
error(inspect.getcallargs, g, 1)  # expect: {'a': 1, 'b': 2}
error(inspect.getcallargs, g)  # expect: TypeError g() missing 1 required positional argument: 'a'
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("x"))
# expect: int list[int] 'x'
