"""Read a .pyi stub and the C file beside it into the model."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

from model import Alias, Class, Constant, External, Function, Parameter, Property, Stub, StubError

LANGUAGE_FOLDERS = ("objects/", "vm/")  # their stubs declare types and what only C calls; all others are modules

HIDDEN = "_hidden_"  # before the name of a class that is not a member of its module

OMITTED = object()  # a default of `...`


@functools.cache
def written_in_c(folder: Path):
    """The modules of a folder that have an initialiser, and the classes that have slots of their own."""
    source = "\n".join(f.read_text() for f in sorted(folder.glob("*.c")))
    slots = re.findall(r"\bconst Slots (\w+)_slots\b|\b\w+_SLOTS\((\w+)\)", source)
    return {("MODULE_INIT", name) for name in re.findall(r"\bMODULE_INIT\((\w+)\)", source)} | {("SLOTS", a or b) for a, b in slots}


class StubReader:
    def __init__(self, path: Path, root: Path):
        self.path = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
        self.written = written_in_c(path.parent)
        self.stub = Stub(self.path, path.stem, not self.path.startswith(LANGUAGE_FOLDERS), None)
        self.as_python = False
        try:
            self.tree = ast.parse(path.read_text(), filename=self.path)
        except SyntaxError as error:
            raise StubError(self.path, error.lineno, f"not valid Python: {error.msg}") from None

    def read(self) -> Stub:
        stub = self.stub
        stub.doc = ast.get_docstring(self.tree)
        stub.has_init = ("MODULE_INIT", stub.name) in self.written
        for node in self.without_docstring(self.tree.body):
            if not self.read_mark(node):
                self.module_statement(node)
        return stub

    def read_mark(self, node):
        """`__as_python__ = …` holds for the functions that follow. False if the statement is something else."""
        if not isinstance(node, ast.Assign) or ast.unparse(node.targets[0]) != "__as_python__":
            return False
        self.as_python = ast.literal_eval(node.value)
        return True

    def fail(self, node, message):
        raise StubError(self.path, node.lineno, message)

    @staticmethod
    def without_docstring(body):
        first = body[0] if body else None
        has_doc = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
        return body[1:] if has_doc else body

    def module_statement(self, node):
        if isinstance(node, ast.ClassDef):
            declared = self.read_class(node)
            self.stub.classes.append(declared)
            if self.stub.is_module and not node.name.startswith(HIDDEN):
                self.add(self.stub.members, node, declared.name, Alias(declared.c_name, node.lineno))
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            prefix = self.stub.name
            function = self.read_function(node, f"{prefix}_{node.name}_function", "function")
            self.add(self.stub.members, node, node.name, function)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            pass  # names for type checkers only
        elif isinstance(node, (ast.AnnAssign, ast.Assign)):
            self.read_attribute(node, self.stub.members, f"{self.stub.name}_", "_module_getter", None)
        elif not isinstance(node, ast.Pass):
            self.fail(node, f"a stub cannot contain this statement ({type(node).__name__})")

    def add(self, members, node, name, member):
        if name in members:
            self.fail(node, f"'{name}' is declared twice")
        members[name] = member

    # Classes

    def read_class(self, node: ast.ClassDef) -> Class:
        if len(node.bases) > 1:
            self.fail(node, f"class {node.name} has {len(node.bases)} bases; built-in types have one")
        base = self.dotted(node.bases[0]) if node.bases else None
        module = self.stub.name if self.stub.is_module and self.stub.name != "builtins" else None
        declared = Class(node.name.removeprefix(HIDDEN), node.name, base, ast.get_docstring(node), node.lineno, module=module)
        for decorator in node.decorator_list:
            self.class_decorator(declared, decorator)
        declared.own_slots = ("SLOTS", declared.c_name) in self.written
        for statement in self.without_docstring(node.body):
            if not self.read_mark(statement):
                self.class_statement(declared, statement)
        return declared

    def class_decorator(self, declared, decorator):
        if isinstance(decorator, ast.Name) and decorator.id in ("final", "abstract"):
            setattr(declared, decorator.id, True)
        elif isinstance(decorator, ast.Call) and self.dotted(decorator.func) == "c_name":
            declared.c_name = ast.literal_eval(decorator.args[0])
        elif isinstance(decorator, ast.Call) and self.dotted(decorator.func) == "module":
            declared.module = ast.literal_eval(decorator.args[0])
        elif isinstance(decorator, ast.Call) and self.dotted(decorator.func) == "slots":
            declared.like = ast.literal_eval(decorator.args[0])
        elif isinstance(decorator, ast.Call) and self.dotted(decorator.func) == "python_name":
            declared.name = ast.literal_eval(decorator.args[0])
        else:
            self.fail(decorator, "unknown class decorator; allowed: @final, @abstract, @c_name(\"…\"), @python_name(\"…\"), @module(\"…\"), @slots(\"…\")")

    def class_statement(self, declared: Class, node):
        prefix = declared.c_name
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            self.method(declared, node)
        elif isinstance(node, (ast.AnnAssign, ast.Assign)):
            self.read_attribute(node, declared.members, f"{prefix}_", "_getter", prefix)
        elif isinstance(node, ast.Pass) or self.is_ellipsis_statement(node):
            pass
        else:
            self.fail(node, f"a class in a stub cannot contain this statement ({type(node).__name__})")

    @staticmethod
    def is_ellipsis_statement(node):
        return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and node.value.value is ...

    def method(self, declared: Class, node):
        decorators = [self.dotted(d) for d in node.decorator_list]
        symbol = f"{declared.c_name}_{node.name}"
        if "overload" in decorators:
            return
        if decorators in (["property"], ["field"]):
            made = Property(node.name, f"{symbol}_getter", None, ast.get_docstring(node), decorators == ["field"])
            self.add(declared.members, node, node.name, made)
            return
        if decorators and decorators[0].endswith(".setter"):
            declared.members[node.name].setter = f"{symbol}_setter"
            return
        counts_in_words = decorators == ["counts_in_words"]
        if counts_in_words:
            decorators = []
        binding = {"classmethod": "classmethod", "staticmethod": "staticmethod"}.get(decorators[0] if decorators else "", None)
        if decorators and not binding:
            self.fail(node, f"unknown decorator @{decorators[0]} on {node.name}")
        if binding is None:
            binding = "new" if node.name == "__new__" else "method"
        function = self.read_function(node, f"{symbol}_method", binding)
        function.counts_in_words = counts_in_words
        if binding != "staticmethod" and not function.parameters:
            self.fail(node, f"{declared.name}.{node.name} has no first parameter")
        self.add(declared.members, node, node.name, function)

    # Functions

    def read_function(self, node, symbol, binding) -> Function:
        arguments = node.args
        parameters = []
        positional = arguments.posonlyargs + arguments.args
        defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
        for index, (argument, default) in enumerate(zip(positional, defaults)):
            passing = "positional_only" if index < len(arguments.posonlyargs) else "either"
            if index == 0 and binding in ("method", "new", "classmethod"):
                parameters.append(Parameter(argument.arg, "value", "positional_only"))
                continue
            parameters.append(self.parameter(argument, default, passing))
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
            parameters.append(self.parameter(argument, default, "keyword_only"))
        if arguments.vararg:
            parameters.append(Parameter(arguments.vararg.arg, "varargs", "positional_only"))
        if arguments.kwarg:
            parameters.append(Parameter(arguments.kwarg.arg, "varkw", "keyword_only"))
        return Function(node.name, symbol, parameters, ast.get_docstring(node), binding, self.stub.name, as_python=self.as_python)

    def parameter(self, argument: ast.arg, default, passing) -> Parameter:
        kind, low, high = self.argument_kind(argument.annotation)
        parameter = Parameter(argument.arg, kind, passing, low=low, high=high)
        if default is not None:
            parameter.has_default = True
            parameter.default = self.default_value(default)
            self.check_default(parameter, default)
        return parameter

    def check_default(self, parameter, node):
        allowed = {"int": (int,), "float": (int, float), "bool": (bool,), "str": (str,)}.get(parameter.kind)
        if allowed and (type(parameter.default) not in allowed):
            self.fail(node, f"the default of '{parameter.name}: {parameter.kind}' must be a {parameter.kind} literal")

    def default_value(self, node):
        if isinstance(node, ast.Constant) and node.value is ...:
            return OMITTED
        try:
            return ast.literal_eval(node)
        except ValueError:
            self.fail(node, f"a default must be a literal or ..., not {ast.unparse(node)}")

    def argument_kind(self, annotation):
        if isinstance(annotation, ast.Name) and annotation.id in ("int", "float", "bool", "str"):
            return annotation.id, 1, 0
        if isinstance(annotation, ast.Subscript) and self.dotted(annotation.value) == "Annotated":
            return self.annotated(annotation)
        return "value", 1, 0

    def annotated(self, annotation):
        parts = annotation.slice.elts
        if len(parts) == 2 and isinstance(parts[1], ast.Call) and self.dotted(parts[1].func) == "Range":
            low, high = (ast.literal_eval(a) for a in parts[1].args)
            if self.dotted(parts[0]) == "int" and low <= high:
                return "int", low, high
        self.fail(annotation, "Annotated[] takes int and Range(low, high)")

    # Attributes

    def read_attribute(self, node, members, prefix, getter_suffix, class_prefix):
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
        if not isinstance(target, ast.Name):
            self.fail(node, "only a plain name can be declared")
        name = target.id
        if node.value is None:
            self.add(members, node, name, Property(name, f"{prefix}{name}{getter_suffix}", None, None))
        elif isinstance(node.value, ast.Call) and self.dotted(node.value.func) == "extern":
            self.add(members, node, name, External(ast.literal_eval(node.value.args[0])))
        elif self.dotted(node.value) == "NotImplemented":
            self.add(members, node, name, Constant(NotImplemented))
        elif isinstance(node.value, (ast.Name, ast.Attribute)):
            self.add(members, node, name, Alias(self.dotted(node.value), node.lineno))
        else:
            try:
                self.add(members, node, name, Constant(ast.literal_eval(node.value)))
            except ValueError:
                self.fail(node, f"'{name}' must be a literal, the name of a class, or have no value")

    def dotted(self, node) -> str:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Attribute):
            return f"{self.dotted(node.value)}.{node.attr}"
        if isinstance(node, ast.Subscript):
            return self.dotted(node.value)
        return ast.unparse(node)
