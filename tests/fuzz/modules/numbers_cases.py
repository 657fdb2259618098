"""Floats and ints: read, written, formatted and calculated with."""

PROGRAM = """
import math
"""
GROUPINGS = ("", "", "", ",", "_")


class Numbers:
    def __init__(self, source):
        self.source = source

    def float(self):
        kind = self.source.random()
        if kind < 0.3:
            return float.fromhex(f"{self.source.choice(('', '-'))}0x1.{self.source.getrandbits(52):013x}p{self.source.randint(-1074, 1023)}")
        if kind < 0.5:
            return self.source.choice((0.0, -0.0, 0.5, 1e16, 1e22, 1e23, 123456789012345680.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0))
        return round(self.source.uniform(-1, 1) * 10.0 ** self.source.randint(-8, 18), self.source.randint(0, 12))

    def int(self, bits=300):
        size = self.source.choice((1, 8, 31, 32, 33, 63, 64, 65, 100, bits))
        number = self.source.getrandbits(size)
        return self.source.choice((number, -number, (1 << size) - 1, 1 << size, -(1 << size)))

    def digits(self, count):
        return "".join(self.source.choice("0123456789") for _ in range(self.source.randint(1, count)))

    def float_text(self):
        text = self.source.choice(("", "", "-", "+")) + self.digits(self.source.choice((3, 20, 40)))
        text += self.source.choice(("", ".", "." + self.digits(self.source.choice((3, 25)))))
        text += self.source.choice(("", "", f"e{self.source.randint(-340, 320)}", "E+5", "e", "_1", "x", " "))
        return self.source.choice(("", "", " ", ".")) + text

    def format(self, codes):
        choose = self.source.choice
        return (choose(("", "", "<", ">", "^", "=", "*^", "0=")) + choose(("", "", "+", " ")) + choose(("", "", "#")) + choose(("", "", "0"))
                + choose(("", str(self.source.randint(1, 40)))) + choose(GROUPINGS) + choose(("", "", f".{self.source.randint(0, 25)}")) + choose(codes))  # fmt: skip

    def int_case(self):
        a, b = self.int(), self.int()
        small = self.source.randint(0, 130)
        choose = self.source.choice
        return choose(
            (f"({a}) {choose(('+', '-', '*', '//', '%', '&', '|', '^', '<', '==', '/'))} ({b})", f"divmod({a}, {b})", f"({a}) {choose(('<<', '>>'))} {small}", f"pow({self.int(64)}, {small % 40})",
             f"pow({a}, {abs(b)}, {self.int(128)})", f"pow({a}, -1, {abs(b)})", f"format({a}, {self.format(('', 'd', 'x', 'X', 'b', 'o', 'c', 'e', 'n'))!r})", f"int({str(a)!r})", f"int({hex(a)!r}, 16)",
             f"int({self.digits(30)!r}, {self.source.randint(0, 12)})", f"math.isqrt({abs(a)})", f"math.gcd({a}, {b})", f"({a}).to_bytes({small % 50}, 'little', signed=True)", f"({a}).bit_length(), ({a}).bit_count()",
             f"float({a})", f"round({a}, -{small % 30})", f"hash({a}) == hash(float({a}))", f"str({a} ** 3)", f"math.comb({small}, {small // 3})", f"({a}) * {self.float()!r}", f"({a}) < {self.float()!r}"),
        )  # fmt: skip

    def float_case(self):
        a, b = self.float(), self.float()
        choose = self.source.choice
        return choose(
            (f"float({self.float_text()!r})", f"float({self.float_text()!r})", f"repr({a!r})", f"format({a!r}, {self.format(('', 'e', 'f', 'g', 'E', 'G', '%', 'n', 'F'))!r})",
             f"'%{choose(('', '+', '-', '0', '#'))}{self.source.randint(0, 20)}.{self.source.randint(0, 20)}{choose('efgEG')}' % {a!r}", f"round({a!r}, {self.source.randint(-5, 20)})", f"round({a!r})",
             f"({a!r}).hex()", f"({a!r}).as_integer_ratio()", f"divmod({a!r}, {b!r})", f"({a!r}) // ({b!r})", f"math.fmod({a!r}, {b!r})", f"int({a!r})", f"({a!r}).is_integer()", f"hash({a!r})", f"math.frexp({a!r})",
             f"math.nextafter({a!r}, {b!r})", f"math.fsum([{a!r}, {b!r}, -{abs(a)!r}, 1e-20])", f"({a!r}) < {self.int()}", f"float.fromhex({a.hex()!r})"),
        )  # fmt: skip


def agrees(case, ours, theirs):
    return "hash(" in case and "==" not in case and len(theirs) > 9  # as wide as a word of the machine


def cases(source):
    numbers = Numbers(source)
    while True:
        yield source.choice((numbers.int_case, numbers.float_case))()
