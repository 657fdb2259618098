"""Random operations on numbers near word boundaries, of a few thousand bits, and on floats that are exact, tiny, huge or not finite."""

OPERATORS = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
EDGES = [0, 1, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 127, 128, 1023, 1024]
FLOATS = ["0.0", "-0.0", "inf", "-inf", "nan", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308", "0.5"]
SPECS = ["", "x", "b", "o", ",", "_", "_x", "+d", "#x", "020", "^30", "e", ".3f", ".17g", "%", "n", ".0f", ".40e"]
FLOAT_SPECS = ["", "e", "f", "g", "n", "%", ".0f", ".1e", ".17g", ".25f", "#.3g", "+.2f", "020.5f", ",.3f", ".100g"]


class Numbers:
    """Expressions drawn from `random`, a random.Random."""

    def __init__(self, random):
        self.random = random

    def integer(self):
        pick = self.random.random
        if pick() < 0.3:
            value = self.random.randrange(-20, 21)
        elif pick() < 0.6:
            value = (1 << self.random.choice(EDGES)) + self.random.randrange(-3, 4)
        elif pick() < 0.9:
            value = self.random.getrandbits(self.random.choice([16, 31, 64, 130]))
        else:
            value = self.random.getrandbits(self.random.randrange(1, 5000))
        return f"({value if pick() < 0.5 else -value})"

    def real(self):
        pick = self.random.random()
        if pick < 0.25:
            return f"float('{self.random.choice(FLOATS)}')"
        if pick < 0.5:
            return f"({self.random.randrange(-1000, 1000) / self.random.choice([1, 2, 4, 10, 3])!r})"
        if pick < 0.75:
            return f"({self.random.uniform(-10, 10) * 10.0 ** self.random.randrange(-320, 308)!r})"
        return f"float({self.random.choice([-1, 1]) * ((1 << self.random.choice(EDGES[:-1])) + self.random.randrange(-3, 4))})"

    def number(self):
        return self.integer() if self.random.random() < 0.6 else self.real()

    def complex_number(self):
        return f"complex({self.real()}, {self.real()})"

    def mixed(self):
        return self.random.choice([self.integer, self.integer, self.real, self.complex_number, lambda: "True"])()

    def small(self) -> int:
        return self.random.randrange(-5, 200)

    def expression(self):
        makers = [
            lambda: f"{self.number()} {self.random.choice(OPERATORS)} {self.number()}",
            lambda: f"{self.mixed()} {self.random.choice(OPERATORS)} {self.mixed()}",
            lambda: f"divmod({self.number()}, {self.number()})",
            lambda: f"{self.integer()} {self.random.choice(['<<', '>>'])} {self.small()}",
            lambda: f"pow({self.integer()}, {self.random.randrange(-3, 60)})",
            lambda: f"pow({self.integer()}, {self.integer()} % 1000 - 20, {self.integer()})",
            lambda: f"{self.random.choice(['-', '+', '~', 'abs', 'bool', 'int', 'float', 'repr'])}({self.number()})",
            lambda: f"round({self.number()}, {self.random.randrange(-30, 30)})",
            lambda: f"round({self.number()})",
            lambda: f"format({self.integer()}, {self.random.choice(SPECS)!r})",
            lambda: f"format({self.real()}, {self.random.choice(FLOAT_SPECS)!r})",
            lambda: f"'%{self.random.choice(['d', 'x', 'o', '.3d', '+d', '#x', '.40f', 'e', 'g'])}' % {self.number()}",
            lambda: f"{self.integer()}.{self.random.choice(['bit_length', 'bit_count', 'as_integer_ratio'])}()",
            lambda: f"{self.real()}.{self.random.choice(['hex', 'as_integer_ratio', 'is_integer'])}()",
            lambda: f"float.fromhex({self.real()}.hex())",
            lambda: f"{self.integer()}.to_bytes({self.random.randrange(0, 70)}, "
            f"{self.random.choice(['big', 'little'])!r}, signed={self.random.random() < 0.5})",
            lambda: f"int.from_bytes({self.random.randbytes(self.random.randrange(0, 40))!r}, "
            f"{self.random.choice(['big', 'little'])!r}, signed={self.random.random() < 0.5})",
            lambda: f"int(str({self.integer()}))",
            lambda: f"int({format(self.random.getrandbits(self.random.randrange(1, 900)), 'x')!r}, 16)",
            lambda: f"float({self.decimal_text()!r})",
            lambda: f"range({self.integer()}, {self.integer()}, {self.integer()})[{self.small()}]",
            lambda: f"slice({self.integer()}, {self.integer()}, {self.integer()}).indices(abs({self.integer()}))",
            lambda: f"sum([{self.number()}, {self.number()}, {self.number()}, {self.number()}])",
            lambda: f"math.gcd({self.integer()}, {self.integer()}), math.isqrt(abs({self.integer()}))",
        ]
        return self.random.choice(makers)()

    def decimal_text(self):
        digits = "".join(self.random.choices("0123456789", k=self.random.choice([1, 5, 17, 20, 60, 400])))
        point = self.random.randrange(len(digits) + 1)
        return f"{digits[:point]}.{digits[point:]}e{self.random.randrange(-400, 330)}"
