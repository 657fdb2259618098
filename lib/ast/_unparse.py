"""ast.unparse: the text of a tree."""

import ast

# How tightly expressions bind; a part that binds less tightly than its place asks for gets parentheses.
(NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITHMETIC, TERM, FACTOR, POWER, AWAIT,
 ATOM) = range(18)

_BINARY = {
    "Add": ("+", ARITHMETIC), "Sub": ("-", ARITHMETIC), "Mult": ("*", TERM), "MatMult": ("@", TERM), "Div": ("/", TERM),
    "FloorDiv": ("//", TERM), "Mod": ("%", TERM), "LShift": ("<<", SHIFT), "RShift": (">>", SHIFT), "BitOr": ("|", BIT_OR),
    "BitXor": ("^", BIT_XOR), "BitAnd": ("&", BIT_AND), "Pow": ("**", POWER),
}
_UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
_COMPARISONS = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in",
    "NotIn": "not in",
}
_INFINITY = "1e309"


def unparse(ast_obj):
    """The text of a program that has this tree."""
    return _Writer().text_of(ast_obj)


class _Writer:
    def __init__(self):
        self.lines = []
        self.depth = 0

    def text_of(self, node):
        if isinstance(node, list):
            self.block(node)
        elif isinstance(node, (ast.Module, ast.stmt)):
            self.statement(node)
        elif isinstance(node, ast.Interactive):
            self.block(node.body)
        elif isinstance(node, ast.Expression):
            return self.expression(node.body)
        else:
            part = getattr(self, "part_" + type(node).__name__, None)
            if part is not None:
                return part(node) or "\n".join(self.lines).lstrip("\n")
            return self.expression(node)
        return "\n".join(self.lines).lstrip("\n")

    # Statements ----------------------------------------------------------------------------------------------------------

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def block(self, statements):
        for statement in statements:
            self.statement(statement)

    def indented(self, head, statements):
        self.line(head + ":")
        self.depth += 1
        self.block(statements)
        self.depth -= 1

    def documented(self, node):
        """The body of a module, class or function, its docstring in three quotes."""
        body = node.body
        if body and ast.get_docstring(node, clean=False) is not None:
            constant = body[0].value
            self.line(("u" if constant.kind == "u" else "") + _docstring(constant.value))
            body = body[1:]
        self.block(body)

    def statement(self, node):
        getattr(self, "write_" + type(node).__name__)(node)

    def write_Module(self, node):
        self.documented(node)

    def write_Expr(self, node):
        self.line(self.expression(node.value, YIELD))

    def _function(self, node, word):
        self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.expression(decorator))
        returns = f" -> {self.expression(node.returns)}" if node.returns else ""
        head = f"{word} {node.name}{self.type_params(node)}({self.part_arguments(node.args)}){returns}:"
        self.line(head + self.type_comment(node))
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def write_FunctionDef(self, node):
        self._function(node, "def")

    def write_AsyncFunctionDef(self, node):
        self._function(node, "async def")

    def write_ClassDef(self, node):
        self.lines.append("")
        for decorator in node.decorator_list:
            self.line("@" + self.expression(decorator))
        parts = [self.expression(base) for base in node.bases] + [self.part_keyword(each) for each in node.keywords]
        bases = f"({', '.join(parts)})" if parts else ""
        self.line(f"class {node.name}{self.type_params(node)}{bases}:")
        self.depth += 1
        self.documented(node)
        self.depth -= 1

    def type_comment(self, node):
        comment = getattr(node, "type_comment", None)
        return f" # type: {comment}" if comment else ""

    def type_params(self, node):
        params = getattr(node, "type_params", None)
        return f"[{', '.join(map(self.type_param, params))}]" if params else ""

    def type_param(self, node):
        star = {"TypeVarTuple": "*", "ParamSpec": "**"}.get(type(node).__name__, "")
        bound = getattr(node, "bound", None)
        return star + node.name + (f": {self.expression(bound)}" if bound else "")

    part_TypeVar = part_TypeVarTuple = part_ParamSpec = type_param

    def write_Return(self, node):
        self.line("return" + (" " + self.expression(node.value) if node.value else ""))

    def write_Delete(self, node):
        self.line("del " + ", ".join(map(self.expression, node.targets)))

    def write_Assign(self, node):
        targets = "".join(self.target(each) + " = " for each in node.targets)
        self.line(targets + self.expression(node.value) + self.type_comment(node))

    def target(self, node):
        """What is assigned to: a tuple needs no parentheses."""
        return self.expression(node, TUPLE)

    def write_TypeAlias(self, node):
        self.line(f"type {self.expression(node.name)}{self.type_params(node)} = {self.expression(node.value)}")

    def write_AugAssign(self, node):
        self.line(f"{self.expression(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.expression(node.value)}")

    def write_AnnAssign(self, node):
        target = self.expression(node.target)
        if not node.simple and isinstance(node.target, ast.Name):
            target = f"({target})"
        value = f" = {self.expression(node.value)}" if node.value else ""
        self.line(f"{target}: {self.expression(node.annotation)}{value}")

    def _for(self, node, word):
        head = f"{word} {self.target(node.target)} in {self.expression(node.iter)}:"
        self.line(head + self.type_comment(node))
        self.depth += 1
        self.block(node.body)
        self.depth -= 1
        if node.orelse:
            self.indented("else", node.orelse)

    def write_For(self, node):
        self._for(node, "for")

    def write_AsyncFor(self, node):
        self._for(node, "async for")

    def write_While(self, node):
        self.indented("while " + self.expression(node.test), node.body)
        if node.orelse:
            self.indented("else", node.orelse)

    def write_If(self, node):
        word = "if"
        while True:
            self.indented(f"{word} {self.expression(node.test)}", node.body)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            node, word = node.orelse[0], "elif"
        if node.orelse:
            self.indented("else", node.orelse)

    def _with(self, node, word):
        self.line(f"{word} {', '.join(map(self.part_withitem, node.items))}:" + self.type_comment(node))
        self.depth += 1
        self.block(node.body)
        self.depth -= 1

    def write_With(self, node):
        self._with(node, "with")

    def write_AsyncWith(self, node):
        self._with(node, "async with")

    def part_withitem(self, node):
        variables = f" as {self.expression(node.optional_vars)}" if node.optional_vars else ""
        return self.expression(node.context_expr) + variables

    def write_Match(self, node):
        self.line(f"match {self.expression(node.subject)}:")
        self.depth += 1
        for case in node.cases:
            self.part_match_case(case)
        self.depth -= 1

    def part_match_case(self, case):
        guard = f" if {self.expression(case.guard)}" if case.guard else ""
        self.indented(f"case {self.pattern(case.pattern)}{guard}", case.body)

    def write_Raise(self, node):
        cause = f" from {self.expression(node.cause)}" if node.cause else ""
        self.line("raise" + (f" {self.expression(node.exc)}{cause}" if node.exc else ""))

    def write_Try(self, node, star=""):
        self.indented("try", node.body)
        for handler in node.handlers:
            self.part_ExceptHandler(handler, star)
        if node.orelse:
            self.indented("else", node.orelse)
        if node.finalbody:
            self.indented("finally", node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, "*")

    def part_ExceptHandler(self, node, star=""):
        kind = f" {self.expression(node.type)}" if node.type else ""
        name = f" as {node.name}" if node.name else ""
        self.indented(f"except{star}{kind}{name}", node.body)

    def write_Assert(self, node):
        self.line(f"assert {self.expression(node.test)}" + (f", {self.expression(node.msg)}" if node.msg else ""))

    def part_alias(self, node):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def write_Import(self, node):
        self.line("import " + ", ".join(map(self.part_alias, node.names)))

    def write_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {', '.join(map(self.part_alias, node.names))}")

    def write_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")

    # Expressions -----------------------------------------------------------------------------------------------------------

    def expression(self, node, place=TEST):
        """The text for a place that needs what binds at least so tightly."""
        return getattr(self, "text_" + type(node).__name__)(node, place)

    def enclosed(self, text, own, place):
        return f"({text})" if place > own else text

    def listed(self, nodes):
        return ", ".join([self.expression(node) for node in nodes])

    def text_Name(self, node, place):
        return node.id

    def text_Constant(self, node, place):
        value = node.value
        text = _constant(value)
        if isinstance(value, tuple):
            return text
        return "u" + text if node.kind == "u" else text

    def text_Tuple(self, node, place):
        items = self.listed(node.elts) + ("," if len(node.elts) == 1 else "")
        return items if node.elts and place <= TUPLE else f"({items})"

    def text_List(self, node, place):
        return f"[{self.listed(node.elts)}]"

    def text_Set(self, node, place):
        return f"{{{self.listed(node.elts)}}}" if node.elts else "{*()}"

    def text_Dict(self, node, place):
        items = [
            f"**{self.expression(value, BIT_OR)}" if key is None else f"{self.expression(key)}: {self.expression(value)}"
            for key, value in zip(node.keys, node.values)
        ]
        return f"{{{', '.join(items)}}}"

    def text_NamedExpr(self, node, place):
        text = f"{self.expression(node.target, ATOM)} := {self.expression(node.value, ATOM)}"
        return self.enclosed(text, NAMED, place)

    def text_BoolOp(self, node, place):
        word, own = (" and ", AND) if isinstance(node.op, ast.And) else (" or ", OR)
        values = [self.expression(value, min(own + 1 + i, ATOM)) for i, value in enumerate(node.values)]
        return self.enclosed(word.join(values), own, place)

    def text_BinOp(self, node, place):
        sign, own = _BINARY[type(node.op).__name__]
        left, right = (own + 1, own) if sign == "**" else (own, own + 1)
        return self.enclosed(f"{self.expression(node.left, left)} {sign} {self.expression(node.right, right)}", own, place)

    def text_UnaryOp(self, node, place):
        sign, own = _UNARY[type(node.op).__name__]
        return self.enclosed(sign + self.expression(node.operand, own), own, place)

    def text_Lambda(self, node, place):
        parameters = self.part_arguments(node.args)
        return self.enclosed(f"lambda{' ' if parameters else ''}{parameters}: {self.expression(node.body)}", TEST, place)

    def text_IfExp(self, node, place):
        body, test = self.expression(node.body, TEST + 1), self.expression(node.test, TEST + 1)
        return self.enclosed(f"{body} if {test} else {self.expression(node.orelse)}", TEST, place)

    def part_comprehension(self, node):
        word = " async for " if node.is_async else " for "
        conditions = "".join([" if " + self.expression(each, TEST + 1) for each in node.ifs])
        return f"{word}{self.target(node.target)} in {self.expression(node.iter, TEST + 1)}{conditions}"

    def _comprehension(self, element, node):
        return element + "".join(map(self.part_comprehension, node.generators))

    def text_ListComp(self, node, place):
        return f"[{self._comprehension(self.expression(node.elt), node)}]"

    def text_SetComp(self, node, place):
        return f"{{{self._comprehension(self.expression(node.elt), node)}}}"

    def text_GeneratorExp(self, node, place):
        return f"({self._comprehension(self.expression(node.elt), node)})"

    def text_DictComp(self, node, place):
        return f"{{{self._comprehension(f'{self.expression(node.key)}: {self.expression(node.value)}', node)}}}"

    def text_Await(self, node, place):
        return self.enclosed("await" + (f" {self.expression(node.value, ATOM)}" if node.value else ""), AWAIT, place)

    def text_Yield(self, node, place):
        return self.enclosed("yield" + (f" {self.expression(node.value, ATOM)}" if node.value else ""), YIELD, place)

    def text_YieldFrom(self, node, place):
        return self.enclosed(f"yield from {self.expression(node.value, ATOM)}", YIELD, place)

    def text_Compare(self, node, place):
        parts = [self.expression(node.left, COMPARE + 1)]
        for op, value in zip(node.ops, node.comparators):
            parts.append(f"{_COMPARISONS[type(op).__name__]} {self.expression(value, COMPARE + 1)}")
        return self.enclosed(" ".join(parts), COMPARE, place)

    def text_Call(self, node, place):
        parts = [self.expression(each) for each in node.args] + [self.part_keyword(each) for each in node.keywords]
        return f"{self.expression(node.func, ATOM)}({', '.join(parts)})"

    def part_keyword(self, node):
        return (f"{node.arg}=" if node.arg is not None else "**") + self.expression(node.value)

    def text_Attribute(self, node, place):
        value = self.expression(node.value, ATOM)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int):
            value += " "  # 1.real would be a float
        return f"{value}.{node.attr}"

    def text_Subscript(self, node, place):
        index = node.slice
        if isinstance(index, ast.Tuple) and index.elts:
            text = self.expression(index, TUPLE)
        else:
            text = self.expression(index)
        return f"{self.expression(node.value, ATOM)}[{text}]"

    def text_Slice(self, node, place):
        lower = self.expression(node.lower) if node.lower else ""
        upper = self.expression(node.upper) if node.upper else ""
        return f"{lower}:{upper}" + (f":{self.expression(node.step)}" if node.step else "")

    def text_Starred(self, node, place):
        return "*" + self.expression(node.value, BIT_OR)

    # Texts with expressions ------------------------------------------------------------------------------------------------

    def text_JoinedStr(self, node, place):
        parts = [(self.string_part(part), isinstance(part, ast.Constant)) for part in node.values]
        quotes = ["'", '"', '"""', "'''"]
        texts = []
        for text, is_constant in parts:
            if is_constant:
                text, quotes = _escaped(text, quotes, escape_special=True)
            elif "\n" in text:
                quotes = [q for q in quotes if len(q) == 3] or quotes
            texts.append(text)
        return f"f{quotes[0]}{''.join(texts)}{quotes[0]}"

    def string_part(self, node):
        if isinstance(node, ast.Constant):
            return node.value.replace("{", "{{").replace("}", "}}")
        return self.text_FormattedValue(node, TEST) if isinstance(node, ast.FormattedValue) else self.expression(node)

    def text_FormattedValue(self, node, place):
        value = self.expression(node.value, TEST + 1)
        if value.startswith("{"):
            value = " " + value
        conversion = f"!{chr(node.conversion)}" if node.conversion != -1 else ""
        spec = ":" + self.format_spec(node.format_spec) if node.format_spec else ""
        return f"{{{value}{conversion}{spec}}}"

    def format_spec(self, node):
        parts = []
        for part in node.values if isinstance(node, ast.JoinedStr) else [node]:
            text = self.string_part(part)
            if isinstance(part, ast.Constant):
                text = text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\n", "\\n")
            parts.append(text)
        return "".join(parts)

    # Parameters and patterns -----------------------------------------------------------------------------------------------

    def part_arg(self, node):
        return node.arg + (f": {self.expression(node.annotation)}" if node.annotation else "")

    def part_arguments(self, node):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        parts = []
        for i, (parameter, default) in enumerate(zip(positional, defaults), 1):
            parts.append(self.part_arg(parameter) + (f"={self.expression(default)}" if default else ""))
            if i == len(node.posonlyargs):
                parts.append("/")
        if node.vararg:
            annotation = f": {self.expression(node.vararg.annotation)}" if node.vararg.annotation else ""
            parts.append(f"*{node.vararg.arg}{annotation}")
        elif node.kwonlyargs:
            parts.append("*")
        for parameter, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.part_arg(parameter) + (f"={self.expression(default)}" if default else ""))
        if node.kwarg:
            parts.append("**" + self.part_arg(node.kwarg))
        return ", ".join(parts)

    def pattern(self, node, place=TEST):
        return getattr(self, "part_" + type(node).__name__)(node, place)

    def part_MatchValue(self, node, place=TEST):
        return self.expression(node.value)

    def part_MatchSingleton(self, node, place=TEST):
        return repr(node.value)

    def part_MatchSequence(self, node, place=TEST):
        return f"[{', '.join(map(self.pattern, node.patterns))}]"

    def part_MatchStar(self, node, place=TEST):
        return f"*{node.name or '_'}"

    def part_MatchMapping(self, node, place=TEST):
        parts = [f"{self.expression(key)}: {self.pattern(value)}" for key, value in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append(f"**{node.rest}")
        return f"{{{', '.join(parts)}}}"

    def part_MatchClass(self, node, place=TEST):
        parts = [self.pattern(each) for each in node.patterns]
        parts += [f"{name}={self.pattern(value)}" for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.expression(node.cls, ATOM)}({', '.join(parts)})"

    def part_MatchAs(self, node, place=TEST):
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        return self.enclosed(f"{self.pattern(node.pattern, BIT_OR)} as {node.name}", TEST, place)

    def part_MatchOr(self, node, place=TEST):
        return self.enclosed(" | ".join([self.pattern(each, BIT_OR + 1) for each in node.patterns]), BIT_OR, place)


# Literals ----------------------------------------------------------------------------------------------------------------


def _constant(value):
    if value is ...:
        return "..."
    if isinstance(value, tuple):
        return f"({', '.join(map(_constant, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, (float, complex)):
        return repr(value).replace("inf", _INFINITY).replace("nan", f"({_INFINITY}-{_INFINITY})")
    return repr(value)


def _escaped(text, quotes, escape_special=False):
    """The text as it stands between quotes, and the quotes of the list that fit."""

    def escape(c):
        if not escape_special and c in "\n\t":
            return c
        if c == "\\" or not c.isprintable():
            return c.encode("unicode_escape").decode("ascii")
        return c

    escaped = "".join([escape(c) for c in text])
    if "\n" in escaped:
        quotes = [q for q in quotes if len(q) == 3]
    possible = [q for q in quotes if q not in escaped]
    if not possible:
        text = repr(text)
        quote = next((q for q in quotes if text[0] in q), text[0])
        return text[1:-1], [quote]
    if escaped:
        possible.sort(key=lambda q: q[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, possible


def _docstring(text):
    escaped, quotes = _escaped(text, ['"""', "'''"])
    return f"{quotes[0]}{escaped}{quotes[0]}"
