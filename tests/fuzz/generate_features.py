"""Random snippets by feature: scopes, closures, evaluation order, generators with control flow, classes with machinery, groups."""

from generate_statements import Statements, indent

NAMES = ["a", "b", "c"]
PIECES = ["'é'", "'ß'", "'Σς'", "'ǆ'", "'İi'", "'ﬁ'", "'日本'", "'😀'", "'a\\u0301'", "' \\u2003x\\x1f'", "'١٢'", "'Ab cD'", "'\\ud83d'", "'x,y'", "'%'", "'\\xad\\x7f'"]
TEXT_USES = ["upper()", "lower()", "title()", "capitalize()", "swapcase()", "casefold()", "split()", "rsplit(None, 1)", "splitlines(True)", "strip()", "isidentifier()", "isprintable()",
             "isnumeric()", "isdecimal()", "istitle()", "encode()", "encode('utf-16-le')", "encode('latin-1', 'replace')", "encode('ascii', 'backslashreplace')",
             "encode('utf-8', 'surrogatepass')", "center(9, 'é')", "zfill(6)", "expandtabs(3)", "partition('x')", "rpartition('é')", "replace('', '-')", "find('b')", "rfind('', 1)",
             "count('')", "translate({233: 'E', 223: None})", "__getitem__(slice(None, None, -1))", "removesuffix('é')", "join('ab')", "isupper()", "isspace()"]
ITERABLES = ["range(4)", "'abca'", "[3, 1, 2]", "(x * x for x in range(3))", "{'k': 1, 'm': 2}", "iter([1, 1, 2])", "[(1, 'b'), (0, 'a')]", "[]", "map(str, [1, 2])", "zip('ab', [1, 2])", "5"]
CHAINS = ["chain({0}, {1})", "chain.from_iterable([{0}, {1}])", "islice({0}, {n})", "islice({0}, {n}, None, 2)", "accumulate({0})", "accumulate({0}, initial={n})", "batched({0}, {n})",
          "compress({0}, {1})", "dropwhile(bool, {0})", "takewhile(bool, {0})", "filterfalse(None, {0})", "pairwise({0})", "starmap(pow, zip({0}, {1}))", "zip_longest({0}, {1}, fillvalue={n})",
          "product({0}, {1})", "permutations({0}, {n})", "combinations({0}, {n})", "combinations_with_replacement({0}, {n})", "repeat({n}, 3)", "islice(count({n}, 2), 3)", "islice(cycle({0}), 7)",
          "((k, list(v)) for k, v in groupby({0}))", "map(list, tee({0}, 2))", "filter(None, {0})", "enumerate({0}, {n})", "reversed(list({0}))", "zip({0}, {1}, strict=True)", "sorted({0}, key=str)"]
SORTS = ["", "key=str", "key=lambda v: -v", "reverse=True", "key=len", "key=lambda v: (str(v), 1), reverse=True", "key=repr", "key=None", "key=lambda v: v[::-1]", "key=Down"]
STRUCT_CODES = "bBhHiIlLqQ?fdesxpc"
FORMATS = ["{0:{1}}", "{0:>{1}}", "{0:{1}.{2}}", "{0!r:{1}}", "{a:{b}}", "{0[0]}", "{0.real}", "{:{}}", "{:{}.{}f}", "{0:{1}}{{{0}}}", "{a[k]!s:^{b}}", "{0:{2}<{1}}", "{} {0}", "{0:{1}", "{!z}", "{0[}", "{a.b.c}"]
BYTES_FORMATS = [b"%s", b"%d|%5d", b"%-6s|", b"%x%%", b"%c", b"%r", b"%a", b"%b", b"%.2f", b"%(k)s", b"%*d", b"%05.1f", b"%#o", b"%i %s", b"%+d"]
GROUP_LEAVES = ["ValueError(1)", "ValueError(2)", "KeyError('k')", "TypeError()", "OSError('no')", "ZeroDivisionError('z')"]
GROUP_TYPES = ["ValueError", "KeyError", "(ValueError, KeyError)", "TypeError", "LookupError", "Exception", "OSError", "ArithmeticError", "ExceptionGroup", "BaseException"]


class Features(Statements):
    """Statements, and snippets of more features."""

    def snippet(self):
        kinds = [self.scopes, self.scopes, self.truth, self.truth, self.order, self.order, self.generator_flow, self.generator_flow, self.class_machinery, self.class_body, self.group, self.star_group,
                 self.async_generator, self.text_methods, self.formats, self.views, self.packed, self.walrus, self.star_call, self.namespaces, self.type_parameters, self.sorting,
                 self.chained_iterators, self.decorators, self.loop_targets]
        return self.pick(kinds)() if self.random.random() < 0.6 else super().snippet()

    def some(self, items, least, most):
        return [self.pick(items) for _ in range(self.random.randint(least, most))]

    # Scopes ---------------------------------------------------------------------------------------------------------

    def scopes(self):
        return [*self.some(["a = 'global a'", "b = 'global b'", "pass"], 1, 2), *self.scope("f0", 3, [], "def"), "show(f0)", "show(lambda: (a, b, c))"]

    def scope(self, name, depth, bound, kind):
        """A function or class whose body reads, binds, declares and deletes names; nested ones too."""
        body, declared = [], set()
        for variable in NAMES:
            if self.random.random() < 0.3:
                scope = "nonlocal" if variable in bound and self.random.random() < 0.7 else "global"
                body.append(f"{scope} {variable}")
                declared.add((scope, variable))
        mine = list(bound)
        for _ in range(self.random.randint(2, 5)):
            variable = self.pick(NAMES)
            step = self.pick(["bind", "bind", "read", "read", "delete", "add", "nested", "nested", "comprehension", "lambda", "except", "import"])
            if step in ("bind", "add", "delete") and kind == "def" and ("global", variable) not in declared:
                mine.append(variable)
            body += self.scope_step(step, variable, name)
            if step == "nested" and depth:
                inner = self.pick(["def", "def", "def", "class"])
                body += self.scope(name + "n", depth - 1, mine, inner)
                body.append(f"log({name}n())" if inner == "def" else f"log([v for v in sorted(vars({name}n)) if v in 'abc'])")
        head = f"def {name}({self.pick(['', '', '', 'a=1', '*b', 'c=a'])}):" if kind == "def" else f"class {name}:"
        return [head, *indent([*body, f"{'return ' if kind == 'def' else 'value = '}'{name}'"])]

    def scoped_comprehension(self, variable):
        """One that binds a name of the scope stands in a function of its own: CPython 3.12.1 makes such a name, once it has put
        the comprehension into the function around it, a local of the function's other comprehensions too."""
        items = f"[({variable}, x) for x in '{variable}' for TARGET in 'z']"
        alone = self.random.random() < 0.5
        return f"log({items.replace('TARGET', '_')})" if alone else f"log((lambda: {items.replace('TARGET', self.pick(NAMES))})())"

    def scope_step(self, step, variable, name):
        return {"bind": [f"{variable} = '{variable} of {name}'"], "read": [f"show(lambda: {variable})", f"log({variable})"][: self.random.randint(1, 2)], "delete": [f"del {variable}"],
                "add": [f"{variable} += '+'"], "nested": [], "comprehension": [self.scoped_comprehension(variable)],
                "lambda": [f"log((lambda {self.pick(NAMES)}=0: {variable})())"], "except": ["try: 1 / 0", f"except ZeroDivisionError as {variable}: log(repr({variable}))"],
                "import": [f"import sys as {variable}; log({variable}.__name__)"]}[step]

    # Truth and order ------------------------------------------------------------------------------------------------

    def truth(self):
        """Conditions in every place where they become jumps; t() logs what is evaluated."""
        condition = self.condition(3)
        place = self.pick([[f"    return {condition}"], [f"    if {condition}: return 'yes'", "    return 'no'"], [f"    while {condition}:", "        return 'in'", "    return 'out'"],
                           [f"    return [x for x in (0, 1) if {condition}]"], [f"    assert {condition}, 'message'", "    return 'asserted'"], [f"    return 'yes' if {condition} else 'no'"],
                           [f"    return not ({condition})"], [f"    return (lambda x: {condition})(2)"]])
        return ["def t(v): log(v); return v", "def run(x=1, y=0, z=None, s=''):", *place, "show(run)"]

    def condition(self, depth):
        leaf = self.pick(["x", "y", "z", "s", "t(0)", "t(1)", "t('')", "True", "False", "None", "0", "1", "()", "[]", "'a'", "x == 1", "z is None", "y in [0, 2]", "x is not z", "t(x) < t(2)"])
        if depth <= 0 or self.random.random() < 0.15:
            return leaf
        a, b, c = (self.condition(depth - 1) for _ in range(3))
        return self.pick([f"({a} and {b})", f"({a} or {b})", f"(not {a})", f"({a} if {b} else {c})", f"({a} and {b} or {c})", f"({a} == {b} == {c})", f"({a} in [{b}, 1] in [[0, 1], {c}])",
                          f"({a} is {b} is not {c})", f"((w := {a}) or w)", f"({a} != {b})", f"({a} not in ({b}, {c}))", f"bool({a})"])

    def order(self):
        """Who is evaluated when: operands, targets, arguments, displays, slices, augmented assignments."""
        head = ["class Log(dict):", "    def __init__(self, name): object.__setattr__(self, 'name', name)", "    def __getitem__(self, k): log('get', self.name, k); return 1",
                "    def __setitem__(self, k, v): log('set', self.name, k, v)", "    def __delitem__(self, k): log('del', self.name, k)",
                "    def __getattr__(self, n): log('getattr', self.name, n); return 2", "    def __setattr__(self, n, v): log('setattr', self.name, n, v)",
                "    def __delattr__(self, n): log('delattr', self.name, n)", "    def __call__(self, *a, **k): log('call', self.name, a, k); return 3",
                "def o(name): log(name); return Log(name)", "def v(x): log('v', x); return x", "def run():"]
        return head + indent([self.order_statement() for _ in range(2)]) + ["show(run)"]

    def order_statement(self):
        self.marks += 1
        a, b, c = (f"'{n}{self.marks}'" for n in "pqr")
        target = lambda n: self.pick([f"o({n})[v(1)]", f"o({n}).x", f"o({n})[v(1):v(2)]", f"o({n})[v(0), v(1)]", "local"])
        return self.pick([lambda: f"{target(a)} = {target(b) if 0 else f'v({b})'}", lambda: f"{target(a)} = {target(b)} = v(5)", lambda: f"{target(a)}, {target(b)} = v(6), v(7)",
                          lambda: f"{target(a)}, *{target(b)} = [v(1), v(2), v(3)]", lambda: f"o({a})[v(1)] {self.pick(['+=', '*=', '-=', '|=', '<<='])} v(2)", lambda: f"o({a}).n += v(1)",
                          lambda: f"del o({a})[v(1)], o({b}).x", lambda: f"log(o({a})(v(1), *[v(2)], k=v(3), **{{'m': v(4)}}))", lambda: f"log([v(1), *[v(2)], v(3)], {{v(4): v(5), **{{v(6): v(7)}}}})",
                          lambda: f"log(v(1) < v(2) > v(3) == v(4))", lambda: f"log(v(1) if v(0) else v(2), v(3) or v(4), v(0) and v(5))", lambda: f"log(o({a})[v(1)](v(2)).x)",
                          lambda: f"log(f'{{v(1):{{v(5)}}}}{{v(2)!r}}{{v(3)=}}')", lambda: f"for {target(a)} in v([1, 2]): pass", lambda: f"with Manager() as {target(a)}, Manager() as {target(b)}: v(9)",
                          lambda: f"log((lambda p=v(1), *, q=v(2): (p, q))(q=v(3)))", lambda: f"({target(a)}), [{target(b)}, {target(c)}] = v(1), (v(2), v(3))", lambda: f"log({{v(i): v(-i) for i in v([1, 2]) if v(i)}})",
                          lambda: f"return o({a}).z + v(v(2)) * -v(3) ** v(2)", lambda: f"local: v(int) = v(1)", lambda: f"o({a})[v(0)]: v(int) = v(3)", lambda: f"assert v(0), v('m')", lambda: f"raise v(ValueError) from v(None)"])()

    def loop_targets(self):
        target = self.pick(["i", "i, j", "(i, *j)", "box[0]", "box[i]", "i, box[i]", "[i, j]", "*i,", "obj.x", "i, (j, k)"])
        items = self.pick(["[(0, 1), (1, 0)]", "zip(range(2), 'ab')", "enumerate([1, 0])", "[(0, (1, 2))]", "['ab', 'cd']", "{0: 1}", "{(0, 1): 2}", "[[0], [1]]", "range(2)"])
        form = self.pick([["for TARGET in ITEMS: log(i, box)"], ["log([box[:] for TARGET in ITEMS])"], ["for TARGET in ITEMS:", "    if box[0]: break", "else: log('else')", "log(locals().get('i'), box)"]])
        return ["def run():", *indent(["box, i = [5, 6], 0", "class obj: pass", *(line.replace("TARGET", target).replace("ITEMS", items) for line in form), "return i, box"]), "show(run)"]

    # Generators -----------------------------------------------------------------------------------------------------

    def simple(self, loop):
        if getattr(self, "yields", False) and self.random.random() < 0.5:
            return self.pick([f"log((yield {self.marks}))", "yield from inner()", "yield", f"log([(yield 'a'), (yield 'b')])", "x = yield from [1, 2]; log(x)"])
        return super().simple(loop)

    def generator_flow(self):
        self.yields = True
        body = self.block(3, loop=False)
        self.yields = False
        steps = self.some(["next(g)", "next(g)", "g.send('sent')", "g.send('more')", "g.throw(ValueError('thrown'))", "g.throw(KeyError)", "g.close()", "list(g)", "next(g, 'end')", "g.gi_yieldfrom is None",
                           "g.throw(GeneratorExit)", "g.throw(StopIteration('s'))", "(g.gi_frame is None, g.gi_running, g.gi_suspended)"], 4, 8)
        return ["def inner():", *indent(["try:", "    log('inner got', (yield 'in'))", "except ValueError as e: yield repr(e)", "return 'result'"]),
                "def make():", *indent([*body, "yield 'last'"]), "g = make()", *(f"show(lambda: {step})" for step in steps), "for _ in range(50):", "    if g.gi_frame: show(g.close)"]

    def async_generator(self):
        body = []
        for _ in range(self.random.randint(1, 4)):
            body += self.pick([["log('got', (yield 1))"], ["try:", "    yield 2", f"except {self.pick(['ValueError', 'GeneratorExit', 'Exception'])} as e:", "    log(repr(e))", f"    {self.pick(['yield 3', 'return', 'raise', 'await Wait(4)'])}"],
                               ["try:", "    yield 5", "finally:", f"    {self.pick(['log(6)', 'await Wait(6)', 'yield 7'])}"], ["await Wait('w')"], ["async for i in agen(): yield i"],
                               ["async with AsyncManager(): yield 8"], ["return"], ["raise StopAsyncIteration"], ["raise KeyError(9)"], ["for i in 'xy': yield i"]])
        steps = self.some(["anext(g)", "g.asend(None)", "g.asend('s')", "g.athrow(ValueError('t'))", "g.athrow(KeyError)", "g.aclose()", "anext(g, 'd')", "g.__anext__()", "listed(g)", "g.athrow(GeneratorExit)"], 3, 7)
        return ["async def make():", *indent([*body, "yield 'last'"]), "async def listed(g): return [i async for i in g]", "async def wait(a): return await a", "g = make()",
                *(f"show(lambda: drive(wait({step})))" for step in steps), "for _ in range(9): show(lambda: drive(wait(g.aclose())))", "show(lambda: (g.ag_frame is None, g.ag_running))"]

    # Classes --------------------------------------------------------------------------------------------------------

    def class_machinery(self):
        parts = ["__slots__ = ('s', 'u')", "__slots__ = ()", "__slots__ = ('__dict__', 'w')", "def __init_subclass__(cls, /, tag=0, **k): log('sub', cls.__name__, tag, k); super().__init_subclass__(**k)",
                 "def __set_name__(self, owner, name): log('named', owner.__name__, name)", "x = property(lambda self: ('x', self.__class__.__name__))", "@property\n    def y(self): return self._y\n    @y.setter\n    def y(self, v): self._y = v",
                 "@classmethod\n    def make(cls, *a): return cls.__name__, a", "@staticmethod\n    def still(*a): return a", "def __new__(cls, *a, **k): log('new', a, k); return super().__new__(cls)",
                 "def __init__(self, *a, **k): log('init', a, k)", "def who(self): return __class__.__name__, type(self).__name__", "def __getattr__(self, n): log('missing', n); raise AttributeError(n)",
                 "def __class_getitem__(cls, k): return k", "d = Descriptor()", "n = Plain()", "def __eq__(self, o): return type(self) is type(o)", "__hash__ = None", "_y = 5", "__match_args__ = ('x',)",
                 "def __call__(self, f=None): return ('called', f)", "def __delattr__(self, n): log('delattr', n); super().__delattr__(n)", "s = 3", "value: int = 1", "def __repr__(self): return 'R'"]
        lines = ["class Descriptor:", "    def __get__(self, o, t=None): log('dget', o is None, t.__name__); return 'd'", "    def __set__(self, o, v): log('dset', v)", "class Plain:",
                 "    def __get__(self, o, t=None): return 'n'", "    def __set_name__(self, o, n): log('set_name', o.__name__, n)", "class Meta(type):", *indent(self.random.sample(
                     ["def __call__(cls, *a, **k): log('meta call', cls.__name__); return super().__call__(*a, **k)", "def __getattr__(cls, n): return 'meta ' + n", "x = property(lambda cls: 'meta x')",
                      "def __new__(m, name, bases, ns, **k): log('meta new', name, k); return super().__new__(m, name, bases, ns)", "def __init__(c, name, bases, ns, **k): log('meta init', name, k)",
                      "@classmethod\n    def __prepare__(m, name, bases, **k): log('prepare', name); return {'early': 1}", "def __instancecheck__(c, o): return True", "def __len__(c): return 9",
                      "def __iter__(c): return iter('it')", "def __contains__(c, o): return True", "def __repr__(c): return 'M'", "pass"], 3))]
        names, bodies = [], []
        for name in "XYZ"[: self.random.randint(1, 3)]:
            bases = list(dict.fromkeys(self.some(names + ["object"], 0, 1)[::-1] or [])) or []
            bases += [n for n in names if n not in bases and self.random.random() < 0.3]
            keywords = self.some(["metaclass=Meta", "tag=1", "metaclass=Meta", "other=2"], 0, 1) if self.random.random() < 0.6 else []
            bodies += [f"class {name}({', '.join([b for b in bases if b != 'object'] + keywords)}):", *indent(["pass", *self.random.sample(parts, self.random.randint(1, 6))])]
            names.append(name)
        uses = ["X.x", "x.x", "x.y", "x.d", "X.d", "x.n", "x.make(1)", "X.make()", "x.still(2)", "x.who()", "x.nope", "X.nope", "x == X()", "hash(x) is None", "X[int]", "x()", "len(X)", "list(X)", "1 in X", "isinstance(1, X)",
                "sorted(n for n in vars(X) if n[0] != '_')", "X.__mro__", "type(X)", "x.s", "vars(x)", "x.early", "X.__slots__", "[c.__name__ for c in X.__mro__]", "hasattr(x, '__dict__')", "super(X, x).__repr__ is None", "x.value",
                "X.__annotations__", "type(x) is X", "X.__base__", "X(1, a=2)", "type('T', (X,), {})", "X.__init_subclass__()", "x.__class__.__qualname__"]
        changes = ["x.y = 7; log(x.y)", "x.d = 8; log(x.d)", "x.s = 9; log(x.s)", "del x.s", "x.free = 1; log(x.free)", "x.x = 1", "del x.y", "x.u = 1; del x.u; log(x.u)", "X.late = 1; log(x.late)", "x.__class__ = object",
                   "x.w = 2; log(x.w, vars(x))", "del X.x; log(x.x)", "X.x = 5; log(x.x)", "x.n = 3; log(x.n)"]
        return ["def build():", *indent("\n".join(bodies).split("\n")), f"    return {names[-1]}", *"\n".join(lines).split("\n"), "X = show(build, quiet=True) or object", "x = show(lambda: X(), quiet=True)",
                *(f"show(lambda: {use})" for use in self.random.sample(uses, 7)), "def change():", f"    {self.pick(changes)}", "show(change)", "def again():", f"    {self.pick(changes)}", "show(again)"]

    def class_body(self):
        steps = self.some(["log(a)", "a = a + '!'", "b = [a for _ in '1']", "c = [x for x in a]", "b = lambda: a", "def f(self): return a", "del a", "log(__name__, __qualname__)", "global a; a = 'changed'",
                           "c = (lambda: a)()", "class In: log(a); b = 1", "b = {a: a for a in 'q'}", "try: log(b)\nexcept NameError as e: log(str(e))", "for a in 'rs': pass", "log(sorted(n for n in locals() if len(n) == 1))",
                           "a: int", "b: str = 'annotated'", "if 1:\n    def a(self): pass", "import sys as c; c = c.__name__", "c = [(y := x) for x in 'uv']", "x = (i for i in a); b = list(x)", "nonlocal a; a = 'inner'"], 3, 7)
        outer = self.pick(["a = 'outer'", "pass"])
        return ["a = 'module'", "def run():", f"    {outer}", "    class K:", *indent(indent("\n".join(steps).split("\n"))), "    return {n: type(v).__name__ if callable(v) else v for n, v in sorted(vars(K).items()) if n in 'abcx'}, a",
                "show(run)", "show(lambda: a)"]

    def decorators(self):
        made = self.some(["@d(1)", "@d(2)", "@e", "@d(d)", "@(lambda f: f)", "@[e][0]", "@print if False else e"], 1, 3)
        thing = self.pick([["def f(a=v('a'), /, b=v('b'), *c, d=v('d'), **k) -> v('returns'): return a, b, c, d, k"], ["def f(a: v('A'), b: v('B') = v(1)): return a, b"], ["class f(v(object)):", "    x = v('body')"],
                           ["async def f(a=v(3)): return a"], ["def f[T: v(int)](a: T = v(1)) -> T: return a"], ["def f(*, a=v(1), b): return a, b"]])
        return ["def v(x): log('v', x); return x", "def d(n):", "    log('make', n)", "    def wrap(f): log('apply', n, getattr(f, '__name__', f)); return f", "    return wrap", "def e(f): log('e'); return f",
                "def run():", *indent([*made, *thing, "log(getattr(f, '__annotations__', None), getattr(f, '__defaults__', 0), getattr(f, '__kwdefaults__', 0))", "return f(1, b=2) if not isinstance(f, type) else f.x"]), "show(run)"]

    # Groups ---------------------------------------------------------------------------------------------------------

    def group_value(self, depth):
        items = [self.group_value(depth - 1) if depth and self.random.random() < 0.35 else self.pick(GROUP_LEAVES) for _ in range(self.random.randint(1, 3))]
        return f"{self.pick(['ExceptionGroup', 'BaseExceptionGroup'])}('g{depth}', [{', '.join(items)}])"

    def group(self):
        uses = [f"repr(g.{self.pick(['split', 'subgroup'])}({self.pick(GROUP_TYPES + ['lambda e: isinstance(e, ValueError)', '5', 'int'])}))", "str(g)", "g.message, repr(g.exceptions)", "repr(g.derive([KeyError(3)]))", "type(g).__name__, g.args"]
        return [f"g = {self.group_value(2)}", *(f"show(lambda: {use})" for use in self.random.sample(uses, 3))]

    def star_group(self):
        raised = self.pick([self.group_value(2), self.group_value(1), self.pick(GROUP_LEAVES)])
        body = [f"raise {raised}"] if self.random.random() < 0.9 else ["log('nothing')"]
        lines = ["try:", *indent(body)]
        for _ in range(self.random.randint(1, 3)):
            lines += [f"except* {self.pick(GROUP_TYPES[:-2])} as e:", *indent(["log(repr(e), e.__context__ is None)", self.pick(["pass", "raise", "raise e", "raise KeyError('new')", "raise e.exceptions[0]", "raise TypeError from e", "1 / 0", "e = 1"])])]
        lines += ["else:", "    log('else')"] * (self.random.random() < 0.3) + ["finally:", "    log('finally')"] * (self.random.random() < 0.3)
        return ["def run():", *indent(lines), "    return 'done'", "def tell(e, depth=0):", "    log(depth, repr(e), repr(e.__cause__), repr(e.__context__))", "    for x in getattr(e, 'exceptions', ()): tell(x, depth + 1)",
                "try: log(run())", "except BaseException as e: tell(e)"]

    # Values ---------------------------------------------------------------------------------------------------------

    def text_methods(self):
        text = " + ".join(self.some(PIECES, 1, 3))
        return [f"show(lambda: ({text}).{use})" for use in self.some(TEXT_USES, 3, 5)] + [f"show(lambda: ({text}) {self.pick(['<', '==', 'in', '>='])} ({self.pick(PIECES)}))"]

    def formats(self):
        values = self.some(["1", "'é'", "3.25", "-7", "None", "'x'", "8", "{'k': 2}", "[5]", "2", "True", "1e300", "10**20", "1j", "'>'"], 2, 3)
        keywords = f"a={self.pick(['1', repr('t'), '{' + repr('k') + ': 3}', '2.5'])}, b={self.pick(['5', '7', repr('>'), repr('08.3f')])}"
        keyed = self.pick(["({}, {}, {})", "({},)", "{{b'k': {}}}", "({}, {})"])
        numbers = self.some(["1", "b'xy'", "65", "2.5", "'t'", "bytearray(b'z')", "-3", "10**12", "None", "256"], 3, 3)
        return [f"show(lambda: {self.pick(FORMATS)!r}.format({', '.join(values)}, {keywords}))" for _ in range(3)] + [f"show(lambda: {self.pick(BYTES_FORMATS)!r} % {keyed.format(*numbers)})" for _ in range(3)] + [
            f"show(lambda: f'{{{self.pick(values)}:{{{self.pick(values)}}}}}')" for _ in range(2)]

    def views(self):
        dicts = ["{}", "{1: 2}", "{1: 2, 'a': 3}", "{2: [1]}", "{'a': 1, 'b': 2}", "{1.0: 2}"]
        others = ["{1}", "{(1, 2)}", "[1, 'a']", "'ab'", "frozenset({2})", "{1: 2}", "{1: 2}.keys()", "{1: 2}.items()", "{1: 2}.values()", "5", "set()"]
        use = lambda: self.pick([f"({self.pick(dicts)}).{self.pick(['keys', 'items', 'values'])}() {self.pick(['&', '|', '-', '^', '==', '<', '<=', '>', '>=', '!=', '+'])} {self.pick(others)}",
                                 f"{self.pick(others)} {self.pick(['&', '|', '-', '^', 'in', '<='])} ({self.pick(dicts)}).{self.pick(['keys', 'items', 'values'])}()", f"({self.pick(dicts)}).keys().isdisjoint({self.pick(others)})",
                                 f"{self.pick(dicts)} | {self.pick(dicts)}", f"list(reversed(({self.pick(dicts)}).items()))", f"({self.pick(dicts)}).items().mapping", f"{self.pick(others)} {self.pick(['|', '&', '-', '^'])} {self.pick(others)}",
                                 f"set({self.pick(others)}).{self.pick(['union', 'difference', 'intersection', 'symmetric_difference', 'issubset', 'issuperset'])}({self.pick(others)})", f"len(({self.pick(dicts)}).values())"])
        return [f"show(lambda: {use()})" for _ in range(6)]

    def packed(self):
        code = self.pick(["<", ">", "=", "!", ""]) + "".join(self.pick(["", "", "2", "0" if c != "p" else "1", "3"]) + c for c in self.some(STRUCT_CODES, 1, 3))
        code = code if code[0] in "<>=!" else "<" + code
        values = self.some(["1", "-1", "255", "70000", "b'ab'", "2.5", "True", "'x'", "b'c'", "2**40", "None"], 1, 4)
        array = f"array.array('{self.pick('bBhHiIqQfdu')}', {self.pick(['[1, 2, 3]', '[]', 'range(3)', '[1.5]', repr('ab'), '[300]', '[-1]', 'b' + repr('abcd')])})"
        use = self.pick(["append(5)", "extend([1, 2])", "pop()", "insert(1, 7)", "index(2)", "tobytes()[:4]", "tolist()", "remove(2)", "count(1)", "reverse()", "byteswap()", "fromlist([1, 'a'])", "__getitem__(slice(None, None, -1))"])
        return ["import array, struct", f"show(lambda: struct.pack('{code}', {', '.join(values)}))", f"show(lambda: struct.calcsize('{code}'))", f"show(lambda: struct.unpack('{code}', bytes(range(struct.calcsize('{code}')))))",
                f"def run():\n    a = {array}; log(a.tolist()); log(a.{use}); log(a.tolist()); a {self.pick(['+=', '*=', '+='])} {self.pick(['a', '2', '[1]'])}; return a.tolist(), a == a[:], repr(a)", "show(run)"]

    def walrus(self):
        use = self.pick(["[(y := x, y) for x in {0}]", "[x for x in {0} if (y := x)]", "any((y := x) for x in {0})", "{{(y := x): y for x in {0}}}", "(y := 5, [y := x for x in {0}], y)", "[[y := (x, z) for x in {0}] for z in 'pq']",
                         "list(y for x in {0} if (y := x))", "(lambda: [y := x for x in {0}])()", "[y for y in {0} if (x := y)]", "(y := list({0}))[(n := 0):(m := 2)]", "print(y := 3, (y, y := 4))"]).format(self.pick(ITERABLES))
        return ["y = 'before'", "def run():", f"    {self.pick(['pass', 'y = 0', 'global y', 'x = 1'])}", f"    log({use})", "    return sorted(locals()), y", "show(run)", "show(lambda: y)"]

    def star_call(self):
        piece = lambda: self.pick(["1", "2", "*[3, 4]", "*()", "*'ab'", "*range(2)", "k=5", "m=6", "**{'n': 7}", "**{}", "**{'k': 8}", "*{9: 1}", "**{'a': 10}", "a=11", "*None", "**[]", "*(x for x in 'z')", "**{1: 1}"])
        pieces = [piece() for _ in range(self.random.randint(1, 5))]
        function = self.pick(["def f(*a, **k): return a, k", "def f(a, b=2, *c, k=0, **d): return a, b, c, k, d", "def f(a, /, *, k): return a, k", "f = [].append", "f = dict", "class f:\n    def __new__(cls, *a, **k): return a, k",
                              "f = 'x'.join", "f = lambda a=1, *b: (a, b)", "import functools; f = functools.partial(lambda *a, **k: (a, k), 0, m=1)"])
        return [*function.split("\n"), f"show(lambda: f({', '.join(pieces)}))", f"show(lambda: f({', '.join(sorted(pieces, key=lambda p: ('=' in p or p.startswith('**'), p.startswith('**'))))}))"]

    def namespaces(self):
        code = self.pick(["x = 1", "del x", "x += 1", "def f(): return x\ny = f()", "y = [x for _ in 'a']", "global x; x = 7", "class C: y = x\nz = C.y", "import sys as x", "y = (lambda: x)()", "y = locals() is globals()", "for x in 'ab': pass",
                          "y = __name__", "y = len('ab')", "try: nope\nexcept NameError as e: y = str(e)", "def f():\n    global z\n    z = 3\nf()"])
        spaces = self.pick(["{'x': 5}", "{'x': 5}, {'x': 6}", "{}, {'x': 6}", "{}, {}", "{'x': 5}, None", "{'__builtins__': {}}", "{'x': 5}, Space()", "None, {'x': 8}", "{'x': 5, '__builtins__': {'len': lambda v: 'fake'}}", "5", "{}, 5"])
        return ["class Space(dict):", "    def __missing__(self, k): log('missing', k); raise KeyError(k)", "    def __setitem__(self, k, v): log('store', k); super().__setitem__(k, v)", f"spaces = [{spaces}]",
                f"show(lambda: exec({code!r}, *spaces))", "show(lambda: [sorted((k, v) for k, v in s.items() if type(v) in (int, str, bool, list)) for s in spaces if s])", f"show(lambda: eval({self.pick(['x', 'x + 1', '[x for _ in range(2)]', '(lambda: x)()', 'len(str(x))', 'y', 'sorted(locals())[:2]'])!r}, *spaces))"]

    def type_parameters(self):
        parameters = self.pick(["T", "T, U", "T: int", "T: (int, str)", "*Ts", "**P", "T, *Ts, **P", "T: 1 / 0", "T: 'late'"])
        thing = self.pick(["def f[PS](a: int = 1): return f.__type_params__", "class f[PS]:\n    def m(self): return T\n    p = 1", "type f[PS] = list[T]", "type f[PS] = 1 / 0", "def f[PS](x=1): return [repr(T) for _ in 'a']", "class f[PS](list): pass",
                           "def f[PS]():\n    def g(): return T\n    return g()"]).replace("PS", parameters)
        uses = self.random.sample(["f.__type_params__", "f.__value__", "str(f[int])", "f.__name__", "f()", "[getattr(p, '__bound__', None) for p in f.__type_params__]", "[getattr(p, '__constraints__', None) for p in f.__type_params__]", "repr(f)[:6]", "str(f[int, str])",
                                   "f.__annotations__", "f().m()", "type(f).__name__", "f[int].__args__", "f[int].__origin__ is f"], 5)
        return ["def make():", *indent(thing.split("\n")), "    return f", "f = show(make, quiet=True)", *(f"show(lambda: {use})" for use in uses)]

    def sorting(self):
        items = self.pick(["[3, 1, 2]", "['b', 'A', 'ab']", "[(1, 'z'), (1, 'a'), (0,)]", "[1, 'a']", "[2.5, 1, True]", "['é', 'e', 'z']", "[[2], [1, 5], []]", "[None, None]", "[{1}, {1, 2}, {0}]", "list(range(20)) * 2", "[b'b', b'a']", "[float('nan'), 1, 0]"])
        return ["class Down:", "    def __init__(self, v): self.v = v", "    def __lt__(self, o): return o.v < self.v", "def run():", f"    v = {items}", f"    log(sorted(v, {self.pick(SORTS)}))", f"    v.sort({self.pick(SORTS)})",
                f"    log(v, min(v, {self.pick(['key=str', 'default=1', 'key=repr'])}), max(v, key=str))", f"    return sorted(enumerate(v), {self.pick(['key=lambda p: -p[0]', 'reverse=True', 'key=lambda p: str(p[1])'])})", "show(run)"]

    def chained_iterators(self):
        chain = self.pick(ITERABLES)
        for _ in range(self.random.randint(1, 3)):
            chain = self.pick(CHAINS).format(f"({chain})", self.pick(ITERABLES), n=self.pick(["1", "2", "0", "3", "-1"]))
        reducer = self.pick(["list({0})", "tuple({0})", "functools.reduce(lambda a, b: (a, b), {0})", "functools.reduce(lambda a, b: str(a) + str(b), {0}, '')", "sum(1 for _ in {0})", "dict(enumerate({0}))", "next({0})", "max({0}, key=str, default=0)",
                             "[functools.partial(lambda *a: a, 1)(x) for x in {0}]", "(lambda a, *b: (a, b))(*{0})", "''.join(map(str, {0}))", "set(map(str, {0}))"]).format(f"({chain})")
        return ["import functools", "from itertools import *", f"show(lambda: {reducer})"]
