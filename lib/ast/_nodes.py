"""The classes of syntax trees, made from Python's abstract grammar."""

_POSITION = ("lineno", "col_offset", "end_lineno", "end_col_offset")

# One group of classes per line pair: base, attributes; then its classes with their fields.
# A field's type ends with ? if None is allowed, with * if it is a list.
_GRAMMAR = """
mod
Module(stmt* body, type_ignore* type_ignores)
Interactive(stmt* body)
Expression(expr body)
FunctionType(expr* argtypes, expr returns)

stmt @
FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
Return(expr? value)
Delete(expr* targets)
Assign(expr* targets, expr value, string? type_comment)
TypeAlias(expr name, type_param* type_params, expr value)
AugAssign(expr target, operator op, expr value)
AnnAssign(expr target, expr annotation, expr? value, int simple)
For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
While(expr test, stmt* body, stmt* orelse)
If(expr test, stmt* body, stmt* orelse)
With(withitem* items, stmt* body, string? type_comment)
AsyncWith(withitem* items, stmt* body, string? type_comment)
Match(expr subject, match_case* cases)
Raise(expr? exc, expr? cause)
Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
Assert(expr test, expr? msg)
Import(alias* names)
ImportFrom(identifier? module, alias* names, int? level)
Global(identifier* names)
Nonlocal(identifier* names)
Expr(expr value)
Pass
Break
Continue

expr @
BoolOp(boolop op, expr* values)
NamedExpr(expr target, expr value)
BinOp(expr left, operator op, expr right)
UnaryOp(unaryop op, expr operand)
Lambda(arguments args, expr body)
IfExp(expr test, expr body, expr orelse)
Dict(expr* keys, expr* values)
Set(expr* elts)
ListComp(expr elt, comprehension* generators)
SetComp(expr elt, comprehension* generators)
DictComp(expr key, expr value, comprehension* generators)
GeneratorExp(expr elt, comprehension* generators)
Await(expr value)
Yield(expr? value)
YieldFrom(expr value)
Compare(expr left, cmpop* ops, expr* comparators)
Call(expr func, expr* args, keyword* keywords)
FormattedValue(expr value, int conversion, expr? format_spec)
JoinedStr(expr* values)
Constant(constant value, string? kind)
Attribute(expr value, identifier attr, expr_context ctx)
Subscript(expr value, expr slice, expr_context ctx)
Starred(expr value, expr_context ctx)
Name(identifier id, expr_context ctx)
List(expr* elts, expr_context ctx)
Tuple(expr* elts, expr_context ctx)
Slice(expr? lower, expr? upper, expr? step)

pattern @!
MatchValue(expr value)
MatchSingleton(constant value)
MatchSequence(pattern* patterns)
MatchMapping(expr* keys, pattern* patterns, identifier? rest)
MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
MatchStar(identifier? name)
MatchAs(pattern? pattern, identifier? name)
MatchOr(pattern* patterns)

expr_context
Load
Store
Del

boolop
And
Or

operator
Add
Sub
Mult
MatMult
Div
Mod
Pow
LShift
RShift
BitOr
BitXor
BitAnd
FloorDiv

unaryop
Invert
Not
UAdd
USub

cmpop
Eq
NotEq
Lt
LtE
Gt
GtE
Is
IsNot
In
NotIn

=comprehension(expr target, expr iter, expr* ifs, int is_async)

excepthandler @
ExceptHandler(expr? type, identifier? name, stmt* body)

=arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)

=arg(identifier arg, expr? annotation, string? type_comment) @

=keyword(identifier? arg, expr value) @

=alias(identifier name, identifier? asname) @

=withitem(expr context_expr, expr? optional_vars)

=match_case(pattern pattern, expr? guard, stmt* body)

type_ignore
TypeIgnore(int lineno, string tag)

type_param @!
TypeVar(identifier name, expr? bound)
ParamSpec(identifier name)
TypeVarTuple(identifier name)
"""


class AST:
    """A node of a syntax tree; fields are given in their order or by name."""

    __module__ = "ast"
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            plural = "s" if len(fields) != 1 else ""
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} positional argument{plural}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[: len(args)]:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


def _make(definition, base, attributes):
    """The class of a definition such as "Return(expr? value)"."""
    name, _, fields = definition.rstrip(")").partition("(")
    namespace = {"__module__": "ast", "__doc__": definition}
    names = []
    for field in filter(None, fields.split(", ")):
        kind, field_name = field.split()
        names.append(field_name)
        if kind[-1] == "?":
            namespace[field_name] = None
    if base is AST and attributes:
        namespace.update(end_lineno=None, end_col_offset=None)
    namespace["_fields"] = namespace["__match_args__"] = tuple(names)
    if attributes:
        namespace["_attributes"] = _POSITION
    return type(name, (base,), namespace)


def _make_all():
    made = {"AST": AST}
    for group in _GRAMMAR.strip().split("\n\n"):
        first, *others = group.split("\n")
        if first[0] == "=":
            made_class = _make(first[1:].removesuffix(" @"), AST, first.endswith("@"))
            made[made_class.__name__] = made_class
            continue
        name, _, mark = first.partition(" ")
        namespace = {"__module__": "ast", "__doc__": f"{name} = " + f"\n{' ' * len(name)} | ".join(others), "_fields": (), "__match_args__": ()}
        if mark:
            namespace["_attributes"] = _POSITION
            if mark == "@":
                namespace.update(end_lineno=None, end_col_offset=None)
        base = made[name] = type(name, (AST,), namespace)
        for definition in others:
            made_class = _make(definition, base, ())
            made[made_class.__name__] = made_class
    return made


def _old_name_of_value(name):
    def warn():
        import warnings
        text = f"Attribute {name} is deprecated and will be removed in Python 3.14; use value instead"
        warnings.warn(text, DeprecationWarning, 3)

    def get(self):
        warn()
        return self.value

    def set(self, value):
        warn()
        self.value = value

    return property(get, set, doc="The value, as older Pythons called it.")


CLASSES = _make_all()
CLASSES["Constant"].n = _old_name_of_value("n")
CLASSES["Constant"].s = _old_name_of_value("s")
