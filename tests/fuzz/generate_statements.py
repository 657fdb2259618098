"""Random statements: control flow that logs its way, functions and their calls, classes, generators, match, unpacking."""

from generate_expressions import Expressions
from generate_numbers import Numbers

EXCEPTIONS = ["ValueError", "KeyError", "TypeError", "LookupError", "Exception", "ZeroDivisionError", "BaseException", "(KeyError, ValueError)",
              "ArithmeticError", "StopIteration", "OSError"]
RAISED = ["ValueError('v')", "KeyError('k')", "TypeError", "ZeroDivisionError(1, 2)", "StopIteration(3)", "OSError('gone', 'two', 'three')", "GeneratorExit",
          "ExceptionGroup('g', [ValueError(1), KeyError(2)])"]
SPECIAL_METHODS = {
    "__init__": "def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))",
    "__repr__": "def __repr__(self): return f'<{type(self).__name__}>'",
    "__eq__": "def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented",
    "__hash__": "def __hash__(self): return 7",
    "__lt__": "def __lt__(self, other): log('lt'); return True",
    "__gt__": "def __gt__(self, other): log('gt'); return NotImplemented",
    "__add__": "def __add__(self, other): log('add', type(other).__name__); return NotImplemented",
    "__radd__": "def __radd__(self, other): log('radd', type(other).__name__); return 'radd'",
    "__iadd__": "def __iadd__(self, other): log('iadd'); return NotImplemented",
    "__mul__": "def __mul__(self, other): return ('mul', other)",
    "__len__": "def __len__(self): log('len'); return 2",
    "__bool__": "def __bool__(self): log('bool'); return False",
    "__getitem__": "def __getitem__(self, key): log('getitem', key); return [10, 20][key]",
    "__setitem__": "def __setitem__(self, key, value): log('setitem', key, value)",
    "__contains__": "def __contains__(self, item): log('contains', item); return item == 1",
    "__iter__": "def __iter__(self): log('iter'); return iter([5, 6])",
    "__call__": "def __call__(self, *a, **k): return ('called', a, k)",
    "__getattr__": "def __getattr__(self, name): log('getattr', name); return 'dynamic'",
    "__getattribute__": "def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)",
    "__setattr__": "def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)",
    "__delattr__": "def __delattr__(self, name): log('delattr', name)",
    "__index__": "def __index__(self): log('index'); return 1",
    "__int__": "def __int__(self): log('int'); return 4",
    "__float__": "def __float__(self): log('float'); return 1.5",
    "__enter__": "def __enter__(self): log('enter'); return self",
    "__exit__": "def __exit__(self, *a): log('exit', a[0]); return True",
    "__neg__": "def __neg__(self): return 'neg'",
    "__format__": "def __format__(self, spec): return f'fmt[{spec}]'",
    "__str__": "def __str__(self): return 'str'",
    "__get__": "def __get__(self, obj, cls): log('get'); return 'got'",
    "__set__": "def __set__(self, obj, value): log('set', value)",
    "__missing__": "def __missing__(self, key): return 'missing'",
    "__init_subclass__": "def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()",
    "__class_getitem__": "def __class_getitem__(cls, key): return (cls.__name__, key)",
    "__dir__": "def __dir__(self): return ['b', 'a']",
    "__reversed__": "def __reversed__(self): return iter('rev')",
    "__round__": "def __round__(self, n=None): return ('round', n)",
    "__length_hint__": "def __length_hint__(self): return 3",
    "prop": "prop = property(lambda self: 'prop')",
    "method": "def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)",
    "static": "static = staticmethod(lambda *a: ('static', a))",
    "klass": "klass = classmethod(lambda cls, *a: (cls.__name__, a))",
    "__slots__": "__slots__ = ('a', 's')",
    "value": "value = 5",
}
USES = ["x", "repr(x)", "str(x)", "bool(x)", "len(x)", "list(x)", "x == x", "x == 1", "x != y", "x < y", "x > 1", "x + y", "x + 1", "1 + x", "x * 2",
        "2 * x", "-x", "x[0]", "x[5]", "1 in x", "7 in x", "x(1, b=2)", "x.anything", "x.a", "x.prop", "x.method()", "x.method(3)", "x.static(1)", "X.static(1)",
        "x.klass(2)", "X.klass(2)", "X[3]", "int(x)", "float(x)", "[1, 2, 3][x]", "range(x)", "format(x, 'abc')", "f'{x!r:>8}|{x!s}'", "hash(x) == hash(x)", "dir(x)[:3]",
        "list(reversed(x))", "round(x)", "round(x, 2)", "sorted([x, y]) is None", "X.value", "x.value", "isinstance(x, X)", "vars(x)", "max(x, y) is x",
        "[i for i in x]", "(*x,)", "{**x}", "X.__mro__", "X.__name__, X.__qualname__, X.__module__", "callable(x)", "getattr(x, 'nothing', 'default')", "hasattr(x, 'b')",
        "x.__class__.__name__", "X.missing", "sum(x)", "dict(x)", "bytes(x)", "complex(x)", "abs(x)", "x @ y", "x ** 2", "divmod(x, 1)", "not x", "x and 1", "iter(x) is x", "next(x)"]
BASES = ["", "", "", "object", "int", "str", "list", "dict", "tuple", "float", "set", "Exception", "bytes", "frozenset"]
PATTERNS = ["0", "-1", "'a'", "1.5", "None", "True", "[]", "[a]", "[a, b]", "[a, *r]", "(1, x)", "{}", "{'a': v}", "{'a': 1, **rest}", "int()", "str(s)", "int(n) | float(n)",
            "list([x, y])", "[1 | 2 as one, _]", "[[a], b]", "dict()", "{1: [x]}", "_", "whole", "bool()", "tuple((a, b))", "[*_, last]", "bytes()", "complex()"]
TARGETS = ["a, b", "a, *b", "*a, b", "[a, [b, c]]", "(a, b), c", "a, *b, c", "*a,", "a, (b, *c)", "[]", "a, b, c"]
GENERATOR_STEPS = ["next(g)", "g.send(None)", "g.send(1)", "g.throw(ValueError('t'))", "g.throw(KeyError)", "g.close()", "list(g)", "next(g, 'end')", "g.gi_running",
                   "g.gi_frame is None", "g.throw(GeneratorExit)", "next(iter(g))"]
PARAMETERS = ["a", "a, b", "a, b=2", "a=1, b=2", "a, /", "a, /, b", "*, a", "*, a=1", "*args", "**kwargs", "a, *args, b", "a, /, b=2, *, c, d=4", "a, *args, **kwargs", "a=1, /, *, b", ""]
CALL_ARGUMENTS = ["", "1", "1, 2", "1, 2, 3", "a=1", "b=1", "1, b=2", "1, c=3", "a=1, b=2, c=3", "*[1, 2]", "**{'a': 1}", "1, *[2], c=3", "*'ab', **{'c': 1, 'd': 2}", "1, a=2", "x=1",
                  "*(), **{}", "*5", "**5", "**{1: 2}", "1, **{'a': 2}", "*[1], *[2], b=3"]


LEAVES = ("raise", "return", "break", "continue")


def indent(lines):
    return ["    " + line for line in lines]


class Statements(Expressions):
    """Snippets: lists of lines, each of which may log, raise, and ends."""

    def __init__(self, random):
        super().__init__(random)
        self.marks = 0

    def mark(self):
        self.marks += 1
        return f"log({self.marks})"

    def snippet(self):
        return self.pick([self.expression, self.expression, self.expression, self.arithmetic, self.flow, self.flow, self.function, self.class_use,
                          self.class_use, self.generator, self.match, self.unpacking, self.mutation, self.coroutine])()

    def expression(self):
        return [f"show(lambda: {self.value(3)})"]

    def arithmetic(self):
        numbers = Numbers(self.random)
        return [f"show(lambda: {numbers.expression()})" for _ in range(8)]

    # Control flow ---------------------------------------------------------------------------------------------------

    def flow(self):
        return ["def run():", *indent(self.block(3, loop=False)), *indent(["return 'fell off'"]), "show(run)"]

    def block(self, depth, loop):
        lines = []
        for _ in range(self.random.randint(1, 3)):
            lines += self.statement(depth, loop)
            if lines[-1].startswith(LEAVES):
                break
        return lines

    def statement(self, depth, loop):
        if depth <= 0:
            return [self.simple(loop)]
        return self.pick([lambda: [self.mark()], lambda: [self.simple(loop)], lambda: self.if_statement(depth, loop), lambda: self.for_statement(depth),
                          lambda: self.while_statement(depth), lambda: self.try_statement(depth, loop), lambda: self.try_statement(depth, loop),
                          lambda: self.with_statement(depth, loop)])()

    def simple(self, loop):
        choices = [self.mark(), self.mark(), f"raise {self.pick(RAISED)}", f"return {self.marks}", "1 / 0", f"log({self.value(1)})", "raise",
                   f"raise {self.pick(RAISED)} from {self.pick(['None', 'KeyError(9)'])}"]
        return self.pick(choices + ["break", "continue"] * 2 if loop else choices)

    def if_statement(self, depth, loop):
        lines = [f"if {self.value(1)}:", *indent(self.block(depth - 1, loop))]
        if self.random.random() < 0.5:
            lines += ["else:", *indent(self.block(depth - 1, loop))]
        return lines

    def for_statement(self, depth):
        lines = [f"for i in {self.pick(['range(3)', '[1, 2]', '()', 'iter([4])', chr(39) + 'ab' + chr(39)])}:", *indent(["log('i', i)", *self.block(depth - 1, True)])]
        if self.random.random() < 0.4:
            lines += ["else:", *indent([self.mark()])]
        return lines

    def while_statement(self, depth):
        self.marks += 1
        name = f"n{self.marks}"
        lines = [f"{name} = 0", f"while {name} < 2:", *indent([f"{name} += 1", *self.block(depth - 1, True)])]
        if self.random.random() < 0.4:
            lines += ["else:", *indent([self.mark()])]
        return lines

    def try_statement(self, depth, loop):
        lines = ["try:", *indent(self.block(depth - 1, loop))]
        handlers = self.random.randint(0, 2)
        star = self.random.random() < 0.15
        for _ in range(handlers):
            name = self.pick(EXCEPTIONS[:-2]) if not star else self.pick(["ValueError", "KeyError", "(TypeError, OSError)"])
            body = [self.mark(), "log(repr(e), repr(e.__context__), repr(e.__cause__))"]
            body += self.block(depth - 1, loop) if not star else [self.pick([self.mark(), "raise", "raise KeyError('from handler')"])]
            lines += [f"except{'*' if star else ''} {name} as e:", *indent(body)]
        if handlers and self.random.random() < 0.3:
            lines += ["else:", *indent(self.block(depth - 1, loop))]
        if not handlers or self.random.random() < 0.5:
            lines += ["finally:", *indent([self.mark(), *self.block(depth - 1, loop)])]
        return lines

    def with_statement(self, depth, loop):
        managers = ", ".join(self.pick(["Manager()", "Manager() as m", "Manager(True)", "Manager(True) as m", "5"]) for _ in range(self.random.randint(1, 2)))
        return [f"with {managers}:", *indent(self.block(depth - 1, loop))]

    # Functions and classes ------------------------------------------------------------------------------------------

    def function(self):
        parameters = self.pick(PARAMETERS)
        lines = [f"def f({parameters}): return locals()"]
        return lines + [f"show(lambda: f({self.pick(CALL_ARGUMENTS)}))" for _ in range(4)]

    def class_use(self):
        lines = []
        names = []
        for name in "XYZ"[: self.random.randint(1, 3)]:
            bases = [b for b in dict.fromkeys([self.pick(BASES), self.pick(names + [""])]) if b]
            members = self.random.sample(sorted(SPECIAL_METHODS), self.random.randint(0, 7))
            lines += [f"class {name}({', '.join(bases)}):", *indent(["pass", *(SPECIAL_METHODS[m] for m in members)])]
            names.append(name)
        lines = ["def make():", *indent([*lines, f"return {', '.join(names)},"]), "classes = show(make, quiet=True)"]
        lines += ["X = Y = object", "if classes:", "    X, Y = classes[-1], classes[0]", "x = y = None", "def create():",
                  f"    return X({self.pick(['', '', '1', repr('ab'), '[1, 2]'])}), Y()", "made = show(create, quiet=True)", "if made: x, y = made"]
        return lines + [f"show(lambda: {use})" for use in self.random.sample(USES, 8)] + ["def change():", f"    global x; {self.pick(['x += 1', 'x.new = 1', 'del x.a', 'x[0] = 1', 'x.value = 2; log(x.value)', 'x.a = 3; log(x.a)'])}", "show(change)"]

    # Generators, match, unpacking -----------------------------------------------------------------------------------

    def generator(self):
        body = []
        for _ in range(self.random.randint(1, 4)):
            body += self.pick([["log('got', (yield 1))"], ["yield from [2, 3]"], ["try:", "    yield 4", f"except {self.pick(EXCEPTIONS)} as e:", "    log(repr(e))", "    yield 5"],
                               ["try:", "    yield 6", "finally:", f"    log('finally'){self.pick(['', '', '; yield 7', '; return 8'])}"], [f"raise {self.pick(RAISED)}"],
                               ["return 9"], ["log((yield from inner()))"], ["with Manager(True):", "    yield 10"], ["for i in range(2):", "    yield i"]])
        return ["def inner():", *indent(["try:", "    yield 'inner'", "finally:", "    log('inner done')", "return 'inner result'"]),
                "def make():", *indent([*body, "yield 'last'"]), "g = make()", *(f"show(lambda: {self.pick(GENERATOR_STEPS)})" for _ in range(6)), "show(g.close)"]

    def coroutine(self):
        body = []
        for _ in range(self.random.randint(1, 3)):
            body += self.pick([["log(await Wait(1))"], ["async for i in agen():", "    log(i)", f"    {self.pick(['pass', 'break', 'continue'])}"], ["async with AsyncManager():", f"    {self.pick(['log(2)', 'raise ValueError(3)', 'await Wait(4)'])}"],
                               ["log([i async for i in agen() if i != 1])"], ["log([await Wait(i) for i in range(2)])"], ["try:", "    await Wait(5)", "finally:", "    log('finally')"],
                               [f"raise {self.pick(RAISED)}"], ["return 6"], ["log({i: j async for i in agen() for j in 'a'})"], ["await 7"], ["log(await anext(agen()))"]])
        return ["async def main():", *indent([*body]), "show(lambda: drive(main()))"]

    def match(self):
        lines = ["def run(subject):", "    match subject:"]
        patterns = [self.pick(PATTERNS) for _ in range(self.random.randint(1, 5))]
        refutable = [p for p in patterns if p not in ("_", "whole")]
        for number, pattern in enumerate(refutable + patterns[:1]):
            guard = self.pick(["", "", "", " if subject", " if log('guard')"])
            lines.append(f"        case {pattern}{guard}: return {number}, sorted((k, v) for k, v in locals().items() if k != 'subject')")
        return lines + [f"show(lambda: run({self.value(2)}))" for _ in range(4)]

    def unpacking(self):
        target = self.pick(TARGETS)
        return ["def run():", f"    {target} = {self.value(1, self.pick(['list', 'tuple', 'text', 'dict', None]))}", "    return locals()", "show(run)"]

    def mutation(self):
        kind = self.pick(["list", "dict", "bytes", "set"])
        index = self.pick(["0", "-1", "1:3", "::2", "5", "'a'", "1:1", "::-1", "None", "2:0"])
        change = self.pick([f"v[{index}] = {self.value(1)}", f"del v[{index}]", f"v += {self.value(1)}", f"v *= {self.small_int()}", f"v |= {self.value(1)}",
                            f"v.{self.pick(METHODS_THAT_CHANGE[kind])}({self.arguments(1)})", f"v[{index}] += {self.value(1)}", f"v -= {self.value(1)}"])
        return ["def run():", f"    v = {self.atom(kind)}", "    try:", f"        {change}", "    finally:", "        log(v)", "    return v", "show(run)"]


METHODS_THAT_CHANGE = {
    "list": ["append", "extend", "insert", "pop", "remove", "sort", "reverse", "clear"],
    "dict": ["pop", "popitem", "setdefault", "update", "clear"],
    "bytes": ["append", "extend", "insert", "pop", "remove", "reverse"],
    "set": ["add", "discard", "remove", "update", "intersection_update", "symmetric_difference_update", "pop"],
}
