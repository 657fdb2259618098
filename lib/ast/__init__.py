"""Syntax trees: Python programs as data."""

import _ast as _native

from ._nodes import AST, CLASSES as _CLASSES

globals().update(_CLASSES)

PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS = 0x2000, 0x400, 0x1000

# Parsing and compiling ---------------------------------------------------------------------------------------------------

# In the order of the compiler's own numbers
_OPERATORS = [
    Add, Sub, Mult, MatMult, Div, FloorDiv, Mod, Pow, LShift, RShift, BitAnd, BitOr, BitXor, And, Or, Invert, Not, UAdd, USub,
    Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn,
]
_CONTEXTS = [Load, Store, Del]
_NODES = [
    FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign, TypeAlias, AugAssign, AnnAssign, For, AsyncFor, While, If, With,
    AsyncWith, Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global, Nonlocal, Expr, Pass, Break, Continue,
    BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp, DictComp, GeneratorExp, Await, Yield, YieldFrom,
    Compare, Call, FormattedValue, JoinedStr, Constant, Attribute, Subscript, Starred, Name, List, Tuple, Slice,
    MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr,
    comprehension, ExceptHandler, arg, keyword, alias, withitem, match_case, TypeVar, ParamSpec, TypeVarTuple,
]
_MADE = {**_CLASSES, **{cls.__name__: cls() for cls in _OPERATORS + _CONTEXTS}}
_KINDS = {
    **{cls: number for number, cls in enumerate(_NODES)},
    **{cls: 100 + number for number, cls in enumerate(_OPERATORS)},
    **{cls: 200 + number for number, cls in enumerate(_CONTEXTS)},
    arguments: 300,
}
_ROOTS = {"exec": Module, "eval": Expression, "single": Interactive}


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of a program; mode "eval": of an expression, "single": of a line at the prompt. Type comments are not kept."""
    return compile(source, filename, mode, PyCF_ONLY_AST)


def _compile(source, filename, mode, flags, optimize, annotations):
    """What compile() does with trees: it asks for one, or gives one."""
    if not isinstance(source, (AST, str)):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    if isinstance(source, AST):
        if flags & PyCF_ONLY_AST:
            return source
        root = _ROOTS[mode]
        if not isinstance(source, root):
            raise TypeError(f"expected {root.__name__} node, got {type(source).__name__}")
        body = _required(source, "body") if mode == "eval" else getattr(source, "body", [])
        if mode == "eval":
            body = [body]
        elif not isinstance(body, list):
            raise TypeError(f'{root.__name__} field "body" must be a list, not a {type(body).__name__}')
        return _native.compile(body, filename, mode, optimize, annotations, _KINDS)
    body = _native.parse(source, filename, mode, _MADE)
    if mode == "eval":
        tree = Expression(body[0])
    else:
        tree = Module(body, []) if mode == "exec" else Interactive(body)
    if "u'" in source or 'u"' in source:
        _mark_u(tree, source)
    return tree


def _required(node, name):
    try:
        return getattr(node, name)
    except AttributeError:
        raise TypeError(f'required field "{name}" missing from {type(node).__name__}') from None


def _mark_u(tree, source):
    """Constants whose first literal begins with u have the kind "u"."""
    lines = _lines(source)
    joined = {id(part) for node in walk(tree) if isinstance(node, JoinedStr) for part in node.values}
    for node in walk(tree):
        if isinstance(node, Constant) and isinstance(node.value, str) and id(node) not in joined:
            start = lines[node.lineno - 1].encode("utf-8", "surrogatepass")[node.col_offset :]
            if start[:2] in (b"u'", b'u"'):
                node.kind = "u"


# Looking at trees --------------------------------------------------------------------------------------------------------


def iter_fields(node):
    """Pairs of name and value of the fields that the node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly below."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below, level by level."""
    nodes = [node]
    for node in nodes:
        nodes.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, without its indentation; None if there is none."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    from inspect import cleandoc

    return cleandoc(value.value)


def _lines(source):
    """The lines of a program with their ends; form feeds do not end them."""
    import re

    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", source)


def get_source_segment(source, node, *, padded=False):
    """The part of the text that the node was made of; padded: with blanks before its first line. None without positions."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in _lines(source)[first : last + 1]]
    padding = ""
    if padded and len(lines) > 1:
        padding = "".join(c if c in "\f\t" else " " for c in lines[0][:start].decode())
    lines[-1] = lines[-1][:end]
    lines[0] = lines[0][start:]
    return padding + b"".join(lines).decode()


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """The tree as text; indent: a number of blanks, or a text, for each level of a text with many lines."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, annotate_fields, include_attributes, indent, 0)[0]


_MISSING = object()


def _dumped(node, annotate, attributes, indent, level):
    """(text, whether it is so simple that it may share a line)."""
    if indent is not None:
        level += 1
        before, between = "\n" + indent * level, ",\n" + indent * level
    else:
        before, between = "", ", "
    if isinstance(node, list):
        if not node:
            return "[]", True
        return "[" + before + between.join(_dumped(item, annotate, attributes, indent, level)[0] for item in node) + "]", False
    if not isinstance(node, AST):
        return repr(node), True
    parts, simple, keywords = [], True, annotate
    cls = type(node)
    for name in (*node._fields, *(node._attributes if attributes else ())):
        value = getattr(node, name, _MISSING)
        if value is _MISSING or value is None and getattr(cls, name, ...) is None:
            keywords = True  # what follows is not in its place
            continue
        text, is_simple = _dumped(value, annotate, attributes, indent, level)
        simple = simple and is_simple
        parts.append(f"{name}={text}" if keywords or name in node._attributes else text)
    if simple and len(parts) <= 3:
        return f"{cls.__name__}({', '.join(parts)})", not parts
    return f"{cls.__name__}({before}{between.join(parts)})", False


# Changing trees ----------------------------------------------------------------------------------------------------------


def copy_location(new_node, old_node):
    """Give a node the position of another; returns it."""
    for name in "lineno", "col_offset", "end_lineno", "end_col_offset":
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith("end_")):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a position that of the node above; returns the node."""
    nodes = [(node, (1, 0, 1, 0))]
    while nodes:
        each, place = nodes.pop()
        line, column, end_line, end_column = place
        if "lineno" in each._attributes:
            if not hasattr(each, "lineno"):
                each.lineno = line
            if getattr(each, "end_lineno", None) is None:
                each.end_lineno = end_line
            if not hasattr(each, "col_offset"):
                each.col_offset = column
            if getattr(each, "end_col_offset", None) is None:
                each.end_col_offset = end_column
            place = each.lineno, each.col_offset, each.end_lineno, each.end_col_offset
        nodes += [(child, place) for child in iter_child_nodes(each)]
    return node


def increment_lineno(node, n=1):
    """Move a tree n lines down; returns it."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


class NodeVisitor:
    """Call visit_NAME(node) for the nodes of a tree, by the names of their classes."""

    def visit(self, node):
        """Visit a node: by the method for its class, or generic_visit()."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visit the nodes below."""
        for _, value in iter_fields(node):
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, AST):
                    self.visit(item)

    def visit_Constant(self, node):
        """Visit a constant: by the old methods for kinds of constants, if there are such."""
        value = node.value
        name = _OLD_NAMES.get(type(value))
        if name is None:
            name = next((n for cls, n in _OLD_NAMES.items() if isinstance(value, cls)), None)
        method = getattr(self, f"visit_{name}", None) if name else None
        if method is None:
            return self.generic_visit(node)
        import warnings

        warnings.warn(f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2)
        return method(node)


_OLD_NAMES = {
    bool: "NameConstant", type(None): "NameConstant", int: "Num", float: "Num", complex: "Num", str: "Str", bytes: "Bytes",
    type(...): "Ellipsis",
}


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what stands in the node's place: a node, None for nothing, or a list."""

    def generic_visit(self, node):
        """Visit the nodes below and put the results in their places."""
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


# Values ------------------------------------------------------------------------------------------------------------------


def literal_eval(node_or_string):
    """The value of a literal: numbers, texts, bytes, tuples, lists, dicts, sets, True, False, None; nothing is called."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _raise_malformed(node):
    place = f" on line {line}" if (line := getattr(node, "lineno", None)) else ""
    raise ValueError(f"malformed node or string{place}: {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _raise_malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number(node)


def _value(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_value, node.elts))
    if isinstance(node, List):
        return list(map(_value, node.elts))
    if isinstance(node, Set):
        return set(map(_value, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _raise_malformed(node)
        return dict(zip(map(_value, node.keys), map(_value, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


# Old names ---------------------------------------------------------------------------------------------------------------


def __getattr__(name):
    if name == "unparse":
        from ._unparse import unparse as found
    elif name in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Index", "ExtSlice", "Suite", "AugLoad", "AugStore", "Param", "slice"):
        from . import _old

        found = getattr(_old, name)
        if name in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis"):
            import warnings

            warnings.warn(
                f"ast.{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead", DeprecationWarning, 2
            )
    else:
        raise AttributeError(f"module 'ast' has no attribute {name!r}")
    globals()[name] = found
    return found
