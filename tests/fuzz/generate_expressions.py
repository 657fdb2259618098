"""Random expressions: values of every built-in type under operators, methods, slices, calls and formats.

Every expression ends: sizes are bounded, so that both interpreters can run thousands of them.
"""

INTS = ["0", "1", "-1", "2", "3", "-7", "10", "63", "255", "256", "-256", "-2**30", "-2**31 - 1", "2**61", "2**62 - 1", "-2**62", "2**63", "-2**63 - 1", "2**64", "10**20", "-10**30", "3**100", "True", "False"]
# Around the sizes of small ints on 32-bit machines. Only arithmetic meets them: as a length they would take all memory.
BOUNDARY_INTS = ["2**30 - 1", "2**30", "2**31 - 1", "2**31", "2**32 - 1", "2**32 + 1", "2**29"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.5", "0.1", "2.5", "1e16", "1e22", "123456.789", "-1e-7", "5e-324", "1.7976931348623157e308",
          "float('inf')", "-float('inf')", "float('nan')", "1/3", "1e100", "0.5", "2.675"]
COMPLEXES = ["0j", "1j", "(1+2j)", "(-0.0-0j)", "(2.5-1e3j)", "complex('inf')"]
TEXTS = ["''", "'a'", "'abc'", "'aXbXc'", "' pad '", "'é'", "'ßﬁ'", "'😀x'", "'A\\nB\\r\\nC'", "'12'", "'-3.5'", "'ΑΣ'", "'a,b,,c'",
         "'\\x00\\t'", "'ab' * 20", "'%s-%d'", "'{} {x}'", "'title case Text'", "'ǆ'", "'\\ud800'", "'İ'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b' x '", "bytearray(b'xyz')", "bytearray()", "b'a,b,c'", "memoryview(b'view')", "bytes(range(65, 75))"]
LISTS = ["[]", "[1]", "[3, 1, 2]", "[1, 2, 3, 4, 5]", "['b', 'a']", "[[1], [2]]", "[None, 0]", "list('hello')", "[1.5, 1]", "[0] * 5"]
TUPLES = ["()", "(1,)", "(1, 2)", "('a', 1)", "(1, (2, 3))", "(3, 2, 1, 0)", "(None,)"]
DICTS = ["{}", "{1: 2}", "{'a': 1, 'b': 2}", "{(1, 2): [3]}", "{'x': None}", "dict(zip('abc', range(3)))", "{1: 'one', 1.0: 'float'}"]
SETS = ["set()", "{1}", "{1, 2, 3}", "frozenset({2, 3})", "frozenset()", "set('a')"]
OTHERS = ["None", "...", "NotImplemented", "range(5)", "range(10, 0, -3)", "range(0)", "slice(1, 5, 2)", "slice(None)", "int", "str", "len", "object",
          "range(2**70, 2**70 + 3)", "ValueError('v')", "(i for i in range(3))", "iter([1, 2])", "lambda x=1: x", "print", "type", "[].append", "Ellipsis"]
KINDS = {"int": INTS, "float": FLOATS, "complex": COMPLEXES, "text": TEXTS, "bytes": BYTES, "list": LISTS, "tuple": TUPLES,
         "dict": DICTS, "set": SETS, "other": OTHERS}
BINARY = ["+", "-", "*", "/", "//", "%", "@", "&", "|", "^", "<", "<=", "==", "!=", ">", ">=", "is", "in", "not in", "and", "or"]
UNARY = ["-", "+", "~", "not "]

TEXT_METHODS = """capitalize casefold center count encode endswith expandtabs find format index isalnum isalpha isascii isdecimal isdigit
    isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix
    replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
    format_map maketrans __getitem__ __contains__ __mod__ __format__ __add__ __mul__""".split()
BYTES_METHODS = """capitalize center count decode endswith expandtabs find hex index isalnum isalpha isascii isdigit islower isspace istitle
    isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split
    splitlines startswith strip swapcase title translate upper zfill append extend insert pop remove reverse clear copy fromhex
    tolist tobytes cast""".split()
LIST_METHODS = "append clear copy count extend index insert pop remove reverse sort __contains__ __getitem__ __iadd__ __imul__".split()
TUPLE_METHODS = "count index __getitem__ __add__ __mul__".split()
DICT_METHODS = "clear copy fromkeys get items keys pop popitem setdefault update values __getitem__ __contains__ __or__".split()
SET_METHODS = """add clear copy difference discard intersection isdisjoint issubset issuperset remove symmetric_difference union
    update difference_update __contains__ __and__ __xor__""".split()
INT_METHODS = "as_integer_ratio bit_count bit_length conjugate from_bytes to_bytes is_integer __pow__ __divmod__ __format__ __round__ __index__".split()
FLOAT_METHODS = "as_integer_ratio conjugate fromhex hex is_integer __divmod__ __round__ __format__ __trunc__ __floor__ __ceil__".split()
METHODS = {"int": INT_METHODS, "float": FLOAT_METHODS, "complex": ["conjugate", "__abs__", "__format__"], "text": TEXT_METHODS,
           "bytes": BYTES_METHODS, "list": LIST_METHODS, "tuple": TUPLE_METHODS, "dict": DICT_METHODS, "set": SET_METHODS,
           "other": ["__class__", "__len__", "__iter__", "__call__", "count", "index", "indices", "__eq__", "nothing"]}
FUNCTIONS = """abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate filter float format frozenset getattr
    hasattr hex int isinstance issubclass iter len list map max min next oct ord pow range repr reversed round set slice sorted str
    sum tuple type zip memoryview""".split()
KEYWORDS = ["key=len", "key=str", "reverse=True", "default=0", "sep=','", "maxsplit=1", "strict=True", "base=16", "start=1", "encoding='ascii'",
            "errors='replace'", "byteorder='little'", "signed=True", "keepends=True", "nothing=1", "**{'a': 1}", "*[1, 2]"]


class Expressions:
    """Expressions drawn from `random`, a random.Random."""

    def __init__(self, random):
        self.random = random

    def pick(self, items):
        return self.random.choice(items)

    def atom(self, kind=None):
        return self.pick(KINDS[kind or self.pick(list(KINDS))])

    def small_int(self):
        return str(self.random.choice([0, 1, -1, 2, 3, -3, 5, 8, 100, -100]))

    def value(self, depth, kind=None):
        if depth <= 0 or self.random.random() < 0.35:
            return self.atom(kind)
        return self.pick([self.binary, self.boundary, self.unary, self.method, self.call, self.subscript, self.power, self.shift, self.display,
                          self.comprehension, self.conditional, self.comparison, self.formatted])(depth - 1)

    def boundary(self, depth):
        """Arithmetic with large ints; its result is a text, so that nothing uses it as a length."""
        left, right = self.pick(BOUNDARY_INTS), self.pick(BOUNDARY_INTS + INTS)
        return f"repr({self.pick(['', '-', '~'])}({left}) {self.pick(BINARY[:16])} ({right}))"

    def binary(self, depth):
        kind = self.pick(list(KINDS)) if self.random.random() < 0.6 else None
        return f"({self.value(depth, kind)} {self.pick(BINARY)} {self.value(depth, kind)})"

    def unary(self, depth):
        return f"({self.pick(UNARY)}{self.value(depth)})"

    def power(self, depth):
        return f"({self.value(depth)} ** {self.pick(['0', '1', '2', '3', '-1', '0.5', '-2', '10', 'None'])})"

    def shift(self, depth):
        return f"({self.value(depth)} {self.pick(['<<', '>>'])} {self.pick(['0', '1', '31', '64', '100', '-1', '1.0'])})"

    def comparison(self, depth):
        parts = [self.value(depth, "int" if self.random.random() < 0.5 else None)]
        for _ in range(self.random.randint(1, 3)):
            parts += [self.pick(BINARY[10:16]), self.value(depth)]
        return "(" + " ".join(parts) + ")"

    def arguments(self, depth):
        count = self.pick([0, 0, 1, 1, 1, 1, 2, 2, 3])
        given = [self.small_int() if self.random.random() < 0.3 else self.value(depth - 1) for _ in range(count)]
        if self.random.random() < 0.12:
            given.append(self.pick(KEYWORDS))
        return ", ".join(given)

    def method(self, depth):
        kind = self.pick(list(METHODS))
        return f"({self.atom(kind)}).{self.pick(METHODS[kind])}({self.arguments(depth)})"

    def call(self, depth):
        return f"{self.pick(FUNCTIONS)}({self.arguments(depth)})"

    def subscript(self, depth):
        target = self.value(depth, self.pick(["list", "tuple", "text", "bytes", "dict", "other"]))
        parts = ["" if self.random.random() < 0.4 else self.small_int() for _ in range(self.pick([2, 3]))]
        index = ":".join(parts) if self.random.random() < 0.6 else self.value(depth - 1, "int")
        return f"({target})[{index}]"

    def display(self, depth):
        items = [self.pick(["", "", "", "*"]) + self.value(depth - 1) for _ in range(self.random.randint(0, 3))]
        if self.random.random() < 0.3:
            return "{" + ", ".join(f"{self.atom()}: {item.lstrip('*')}" for item in items) + "}"
        opening, closing = self.pick(["[]", "()", "{}"]) if items else "[]"
        return opening + ", ".join(items) + ("," if items and opening == "(" else "") + closing

    def comprehension(self, depth):
        opening, closing = self.pick(["[]", "{}", ("sorted(", ")"), ("list(", ")"), ("sum(", ")"), ("any(", ")")])
        condition = self.pick(["", " if x", " if not x", " if x != 1"])
        return f"{opening}{self.pick(['x', '(x, x)', 'str(x)', '-x', 'x or 1'])} for x in {self.value(depth - 1)}{condition}{closing}"

    def conditional(self, depth):
        return f"({self.value(depth)} if {self.value(depth)} else {self.value(depth)})"

    def specification(self):
        random = self.random
        fill = self.pick(["", "", "", "*<", ">", "^", "0=", "é^", "="])
        sign = self.pick(["", "", "+", "-", " ", "z"])
        width = self.pick(["", "", "5", "12", "08", "30"])
        group = self.pick(["", "", "", ",", "_"])
        precision = self.pick(["", "", ".0", ".1", ".3", ".10", ".25"])
        kind = self.pick(["", "", "d", "f", "e", "g", "G", "%", "x", "#x", "b", "o", "c", "s", "n", "E", "F", "X", "q"])
        if kind.startswith("#"):
            sign, kind = sign + "#", kind[1:]
        return fill + sign + width + group + precision + kind if random.random() < 0.95 else "!"

    def formatted(self, depth):
        value = self.value(depth - 1, self.pick(["int", "float", "text", "complex", None]))
        form = self.random.randint(0, 3)
        if form == 0:
            return f"format({value}, {self.specification()!r})"
        if form == 1:
            percent = "%" + self.pick(["", "-", "+", " ", "0", "#"]) + self.pick(["", "5", "12"]) + self.pick(["", ".0", ".3", ".12"])
            return f"({percent + self.pick(list('diouxXeEfFgGcrsa%'))!r} % ({value},))"
        if form == 2:
            return f"'{{0:{self.specification()}}}|{{0!r}}'.format({value})"
        return f"f'{{VALUE:{self.specification()}}}{{VALUE!r:>20}}'".replace("VALUE", f"({self.atom(self.pick(['int', 'float']))})")
